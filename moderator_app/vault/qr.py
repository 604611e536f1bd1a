"""QR codes on a picture that a person pasted: what the platform shows when it hands out a key for one-time codes."""

from __future__ import annotations

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message
from moderator_app.vault.totp import OneTime, read

LARGEST = 40_000_000
"""Pixels of a picture that is looked through at all."""


def one_time_keys(grey: bytes, width: int, height: int) -> tuple[OneTime, ...]:
    """The keys on a picture of `height` rows of `width` grey pixels, a byte each, in the order in which they were found.

    More than one: the person chooses. Raises Refused: too large, no QR code, none that is a key, a kind that can't be used.
    """
    if width * height > LARGEST or width * height != len(grey):
        raise Refused(TOO_LARGE)
    import zxingcpp

    kinds = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    image = memoryview(grey).cast("B", (height, width))
    found = zxingcpp.read_barcodes(image, formats=kinds, text_mode=zxingcpp.TextMode.Plain)
    if not found:
        raise Refused(NO_CODE)
    texts = [each.text for each in found if each.valid]
    keys: list[OneTime] = []
    refused: Refused | None = None
    for text in dict.fromkeys(texts):
        try:
            keys.append(read(text if "://" in text else ""))
        except Refused as error:
            refused = refused or error
    if not keys:
        raise Refused((refused or Refused(NO_CODE)).what)
    return tuple(keys)


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
