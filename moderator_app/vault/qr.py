"""QR codes: read from a picture that a person pasted (a platform's key for one-time codes, a recovery sheet), and made for that sheet."""

from __future__ import annotations

import math
from typing import Any

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime, read

LARGEST = 40_000_000
"""Pixels of a picture that is looked through at all."""


def picture_of(text: Secret) -> tuple[bytes, int]:
    """A square of so many grey bytes a side, one for each black (0) or white (255) module, with its white margin of four.

    Sturdy enough for a sheet that was folded: a third of it may be unreadable. Text in capitals needs fewer modules.
    """
    import zxingcpp

    library: Any = zxingcpp
    code = library.create_barcode(text.reveal(), zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    data = bytes(memoryview(code.to_image(scale=1, add_quiet_zones=True)))
    return data, math.isqrt(len(data))


def texts_on(grey: bytes, width: int, height: int) -> tuple[Secret, ...]:
    """What the QR codes say on a picture of `height` rows of `width` grey pixels, a byte each.

    Raises Refused: too large, no QR code.
    """
    if width * height > LARGEST or width * height != len(grey):
        raise Refused(TOO_LARGE)
    import zxingcpp

    kinds = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    image = memoryview(grey).cast("B", (height, width))
    found = zxingcpp.read_barcodes(image, formats=kinds, text_mode=zxingcpp.TextMode.Plain)
    texts = tuple(Secret(text) for text in dict.fromkeys(each.text for each in found if each.valid))
    if not texts:
        raise Refused(NO_CODE)
    return texts


def one_time_keys(grey: bytes, width: int, height: int) -> tuple[OneTime, ...]:
    """The keys on a picture of `height` rows of `width` grey pixels, a byte each, in the order in which they were found.

    More than one: the person chooses. Raises Refused: too large, no QR code, none that is a key, a kind that can't be used.
    """
    found = [_key_of(each) for each in texts_on(grey, width, height)]
    keys = tuple(each for each in found if isinstance(each, OneTime))
    if not keys:
        raise Refused(next(each for each in found if isinstance(each, Message)))
    return keys


def _key_of(text: Secret) -> OneTime | Message:
    """The key, or why it is none."""
    try:
        return read(text.reveal() if "://" in text.reveal() else "")
    except Refused as error:
        return error.what


TOO_LARGE = message(
    "qr_too_large",
    QT_TRANSLATE_NOOP("Message", "The picture is too large to be looked through. Nothing was saved. Cut out the QR code alone."),
)
NO_CODE = message(
    "qr_none",
    QT_TRANSLATE_NOOP(
        "Message",
        "No QR code was found in the picture. Nothing was saved. Make it larger on the screen and copy it with a white margin, or enter "
        "the key by hand.",
    ),
)
