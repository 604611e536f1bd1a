"""Pictures as evidence: made into files, and shown greyed and blurred until a person asks for more. Nothing is put on the disk."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from moderator_app.domain.evidence import FileType
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

WIDEST, HIGHEST = 1_600, 1_200
"""Pixels of what is shown; a larger picture is made smaller."""
MOST_PIXELS = 120_000_000
"""A picture that claims to be larger is not read at all."""
BLURRED_TO = 14
"""Pixels that the longer side of a blurred picture really has: shapes can be guessed, nothing can be recognised."""
_FORMATS = {FileType.PNG: b"png", FileType.JPEG: b"jpeg", FileType.WEBP: b"webp", FileType.GIF: b"gif"}


def as_png(image: QImage) -> bytes:
    """The picture as a PNG file. Any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())


def read_picture(content: bytes, found: FileType) -> QImage:
    """The first frame, small enough to be shown. It is read as what its bytes say that it is, and as nothing else. Any thread.

    Raises KnownError: it is damaged, or too large to be read.
    """
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[found]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and 0 < size.width() * size.height() <= MOST_PIXELS:
        if size.width() > WIDEST or size.height() > HIGHEST:
            reader.setScaledSize(size.scaled(WIDEST, HIGHEST, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if not image.isNull():
            return image
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The picture can't be shown: it is damaged, or too large. It is kept as it was saved, and can be handed out.",
    )
    raise KnownError(message("evidence_picture", text))


def veiled(image: QImage) -> QImage:
    """Greyed and blurred: what care for the person who looks asks for."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    small = grey.scaled(QSize(BLURRED_TO, BLURRED_TO), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return small.scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
