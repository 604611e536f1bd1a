"""One-time codes as platforms hand them out. The numbers are those of the cases."""

from __future__ import annotations

from base64 import b32encode

import pytest

from moderator_app.support.messages import Refused
from moderator_app.vault.totp import read

SHA1, SHA256, SHA512 = b"12345678901234567890", b"12345678901234567890123456789012", b"1234567890" * 6 + b"1234"
VECTORS = [
    (59, "94287082", "46119246", "90693936"),
    (1111111109, "07081804", "68084774", "25091201"),
    (1111111111, "14050471", "67062674", "99943326"),
    (1234567890, "89005924", "91819424", "93441116"),
    (2000000000, "69279037", "90698825", "38618901"),
    (20000000000, "65353130", "77737706", "47863826"),
]
"""RFC 6238, appendix B."""


def address(key: bytes, **more: str) -> str:
    query = "&".join(f"{name}={value}" for name, value in more.items())
    return f"otpauth://totp/Lillk%C3%B6ping:sociala?secret={b32encode(key).decode().rstrip('=')}&issuer=Lillk%C3%B6ping&{query}"


@pytest.mark.credential_case(39)
@pytest.mark.parametrize(("now", "one", "two", "five"), VECTORS)
def test_the_codes_of_the_standard(now: int, one: str, two: str, five: str) -> None:
    for key, algorithm, expected in ((SHA1, "sha1", one), (SHA256, "SHA256", two), (SHA512, "sha-512", five)):
        assert read(address(key, algorithm=algorithm, digits="8")).code(now).reveal() == expected


@pytest.mark.credential_case(39)
def test_a_short_seed_in_groups_of_small_letters_is_taken_and_told_to_be_weak() -> None:
    found = read(" jbsw y3dp-ehpk 3pxp ")
    assert found.seed.reveal() == "JBSWY3DPEHPK3PXP"
    assert found.weak
    assert [read(b32encode(SHA1[:size]).decode()).weak for size in (15, 16, 20)] == [True, False, False]
    assert found.code(0).reveal() == "282760"


@pytest.mark.credential_case(39)
def test_other_periods_and_steams_letters() -> None:
    found = read(address(SHA1, period="60"))
    assert (found.period, found.seconds_left(59), found.seconds_left(60)) == (60, 1, 60)
    assert found.code(59) == found.code(0)
    steam = read(address(SHA1, encoder="steam"))
    assert len(steam.code(59).reveal()) == 5
    assert set(steam.code(59).reveal()) <= set("23456789BCDFGHJKMNPQRTVWXY")


def test_the_platform_and_the_account_are_read_from_the_address() -> None:
    found = read(address(SHA1))
    assert (found.issuer, found.account, found.digits) == ("Lillköping", "sociala", 6)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter=1", "totp_counted"),
        ("otpauth-migration://offline?data=abc", "totp_migration"),
        ("https://lillkoping.example/JBSWY3DPEHPK3PXP", "totp_no_seed"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=11", "totp_unusual"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=²", "totp_unusual"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=6x", "totp_unusual"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=00030", "totp_unusual"),
        (f"otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period={'9' * 1_900}", "totp_unusual"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=5", "totp_unusual"),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&algorithm=MD5", "totp_unusual"),
        ("otpauth://totp/x?secret=", "totp_no_seed"),
        ("otpauth://[/x", "totp_no_seed"),
        ("JBSWY3DPEHPK3PX1", "totp_no_seed"),
        ("", "totp_no_seed"),
        ("A" * 3000, "totp_no_seed"),
    ],
)
def test_what_cannot_be_used_is_refused_without_quoting_it(written: str, code: str) -> None:
    with pytest.raises(Refused) as told:
        read(written)
    assert told.value.code == code
    assert told.value.__context__ is None
    assert "JBSW" not in told.value.english()
