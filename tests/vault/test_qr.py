"""QR codes on a pasted picture. The numbers are those of the cases."""

from __future__ import annotations

from typing import Any

import pytest
import zxingcpp

from moderator_app.support.messages import Refused
from moderator_app.vault import age
from moderator_app.vault.qr import one_time_keys, picture_of, texts_on
from moderator_app.vault.secret import Secret

FIRST = "otpauth://totp/Lillk%C3%B6ping:sociala?secret=JBSWY3DPEHPK3PXP&issuer=Lillk%C3%B6ping"
SECOND = "otpauth://totp/Badhuset?secret=KRSXG5CTMVRXEZLU"


def picture(*texts: str, dark: bool = False) -> tuple[bytes, int, int]:
    """A grey picture of 900 by 500 with the codes beside each other."""
    width, height = 900, 500
    rows = [bytearray(b"\xf0" * width) for _ in range(height)]
    for number, text in enumerate(texts):
        image: Any = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=5)
        high, wide = image.shape[:2]
        data = bytes(memoryview(image))
        for row in range(high):
            rows[30 + row][30 + number * 420 : 30 + number * 420 + wide] = data[row * wide : (row + 1) * wide]
    flat = b"".join(bytes(row) for row in rows)
    return (bytes(255 - each for each in flat) if dark else flat), width, height


@pytest.mark.credential_case(40)
def test_one_code_is_read_also_on_a_dark_screen() -> None:
    for dark in (False, True):
        (found,) = one_time_keys(*picture(FIRST, dark=dark))
        assert (found.issuer, found.account, found.seed.reveal()) == ("Lillköping", "sociala", "JBSWY3DPEHPK3PXP")


@pytest.mark.credential_case(40)
def test_of_two_codes_the_person_chooses() -> None:
    assert {each.account for each in one_time_keys(*picture(FIRST, SECOND))} == {"sociala", "Badhuset"}
    assert len(one_time_keys(*picture(FIRST, "https://lillkoping.example"))) == 1


@pytest.mark.credential_case(40)
def test_none_and_those_that_are_no_key_are_told() -> None:
    told: list[str] = []
    for texts in ((), ("https://lillkoping.example",), ("otpauth-migration://offline?data=abc",), ("JBSWY3DPEHPK3PXP",)):
        with pytest.raises(Refused) as error:
            one_time_keys(*picture(*texts))
        told.append(error.value.code)
    assert told == ["qr_none", "totp_no_seed", "totp_migration", "totp_no_seed"]


def test_a_picture_without_bounds_is_not_looked_through() -> None:
    for grey, width, height in ((b"", 100_000, 100_000), (bytes(10), 3, 4), (bytes(40_000_001), 40_000_001, 1)):
        with pytest.raises(Refused) as told:
            one_time_keys(grey, width, height)
        assert told.value.code == "qr_too_large"


# --- For the recovery sheet -------------------------------------------------------------------------------------------


def scaled(grey: bytes, size: int, times: int) -> bytes:
    """Each module as a square of `times` pixels a side."""
    rows = (grey[start : start + size] for start in range(0, len(grey), size))
    return b"".join(b"".join(bytes((each,)) * times for each in row) * times for row in rows)


@pytest.mark.credential_case(40, 41)
def test_the_recovery_key_is_read_back_from_its_picture_of_any_size() -> None:
    key = Secret(str(age.new_key()))
    grey, size = picture_of(key)
    assert size == 41 + 2 * 4  # version 6 with its margin
    assert len(grey) == size * size
    assert set(grey) == {0, 255}
    for times in (2, 3, 8):
        assert texts_on(scaled(grey, size, times), size * times, size * times) == (key,)


def test_its_margin_is_white_and_a_crease_through_the_middle_does_no_harm() -> None:
    key = Secret(str(age.new_key()))
    grey, size = picture_of(key)
    assert set(grey[: 4 * size]) == set(grey[-4 * size :]) == {255}
    folded = bytearray(scaled(grey, size, 6))
    side = size * 6
    for row in range(side // 2, side // 2 + 24):  # a crease through the middle
        folded[row * side : (row + 1) * side] = b"\x80" * side
    assert texts_on(bytes(folded), side, side) == (key,)


def test_a_picture_without_code_has_no_texts() -> None:
    with pytest.raises(Refused) as told:
        texts_on(bytes(10_000), 100, 100)
    assert told.value.code == "qr_none"
