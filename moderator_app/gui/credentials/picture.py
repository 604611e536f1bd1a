"""Takes the key for one-time codes from a picture: a screenshot on the clipboard, or a picture file. The picture is kept nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QImageReader

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message
from moderator_app.vault import qr
from moderator_app.vault.totp import OneTime

NO_PICTURE = message(
    "no_picture_to_paste",
    QT_TRANSLATE_NOOP("Message", "There is no picture on the clipboard. Cut out the QR code with the system's snipping tool first."),
)


def grey(image: QImage) -> tuple[bytes, int, int]:
    """A byte for each pixel, its width and height. Raises Refused: no picture, too large."""
    if image.isNull():
        raise Refused(NO_PICTURE)
    if image.width() * image.height() > qr.LARGEST:
        raise Refused(qr.TOO_LARGE)
    # What is see-through is seen on white, as in the browser that it was copied from.
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(0xFFFFFFFF)
    if image.hasAlphaChannel():
        from PySide6.QtGui import QPainter

        painter = QPainter(opaque)
        painter.drawImage(0, 0, image)
        painter.end()
        image = opaque
    made = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines, step, width, height = memoryview(made.constBits()), made.bytesPerLine(), made.width(), made.height()
    return b"".join(bytes(lines[row * step : row * step + width]) for row in range(height)), width, height


def keys_on(image: QImage) -> tuple[OneTime, ...]:
    """The keys whose QR codes are on the picture. Raises Refused."""
    return qr.one_time_keys(*grey(image))


def keys_in(path: Path) -> tuple[OneTime, ...]:
    """The same from a file; asks no window. Raises Refused."""
    reader = QImageReader(str(path))
    # A photograph says by what is in it, not by its name, what it is.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > qr.LARGEST:
        raise Refused(qr.TOO_LARGE)
    image = reader.read()
    if image.isNull():
        text = QT_TRANSLATE_NOOP("Message", "The file {file} could not be read as a picture. Nothing was changed.")
        raise Refused(message("no_picture_in_file", text, file=path.name))
    return keys_on(image)
