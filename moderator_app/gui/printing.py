"""Prints a document of the authority's to PDF/A-1b, which archives take: fonts embedded, title and language of its own, one digest.

Needs a QGuiApplication, but no display.
"""

from __future__ import annotations

import re
import sys
import uuid
from datetime import UTC, datetime
from itertools import groupby

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt, QUuid
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from moderator_app.desk.startdocument import Imprint
from moderator_app.domain.public_texts import Line
from moderator_app.domain.start_document import StartDocument
from moderator_app.domain.visible_text import visible
from moderator_app.domain.workdays import stockholm
from moderator_app.support.clock import to_datetime

DOTS = 300
"""Of an inch."""
MARGIN, FOOT = 22.0, 14.0
"""Millimetres: around the page, and for what stands at its foot."""
BODY, HEADING, TITLE, SMALL = 10.5, 13.0, 18.0, 8.0
"""Points."""
PLATFORM = () if sys.platform in ("win32", "darwin") else ("-platform", "offscreen")
"""Of the command line. Windows and macOS always have a display, and without their own platform Qt finds no font there."""


def start_document_pdf(document: StartDocument, imprint: Imprint) -> bytes:
    """The PDF file. The same document and imprint give the same words, date and identity.

    On the same computer they give the same bytes too, but for the order in which Qt puts the fonts down: that is by chance in each process.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setTitle(visible(document.title))
    writer.setCreator("Uppsikt")
    writer.setDocumentId(QUuid(str(uuid.uuid5(uuid.NAMESPACE_OID, f"{imprint.digest}/{imprint.version}"))))
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    _paint(writer, _laid_out(document, writer), imprint)
    del writer
    return _dated(bytes(buffer.data().data()), to_datetime(imprint.made_at).astimezone(UTC))


def print_without_window(document: StartDocument, imprint: Imprint) -> bytes:
    """The same from the command line, which has no application of Qt's yet."""
    if QGuiApplication.instance() is not None:
        return start_document_pdf(document, imprint)
    application = QGuiApplication([sys.argv[0], *PLATFORM])
    try:
        return start_document_pdf(document, imprint)
    finally:
        application.shutdown()


def _laid_out(document: StartDocument, writer: QPdfWriter) -> QTextDocument:
    """Every word goes in as plain text: nothing of it is read as markup."""
    made = QTextDocument()
    made.setUseDesignMetrics(True)
    made.documentLayout().setPaintDevice(writer)
    made.setDefaultFont(_font(BODY))
    made.setDocumentMargin(0)
    cursor = QTextCursor(made)
    _put(cursor, document.title, TITLE, bold=True, level=1, above=0, below=14)
    for section in document.sections:
        _put(cursor, section.heading, HEADING, bold=True, level=2, above=12, below=4)
        for listed, lines in groupby(section.lines, key=lambda line: line.item):
            if listed:
                _list(cursor, list(lines))
            else:
                for line in lines:
                    _put(cursor, line.text, BODY, above=0, below=3)
    return made


def _list(cursor: QTextCursor, lines: list[Line]) -> None:
    style = QTextListFormat()
    style.setStyle(QTextListFormat.Style.ListDisc)
    made = None
    for line in lines:
        _put(cursor, line.text, BODY, above=0, below=3)
        if made is None:
            made = cursor.createList(style)
        else:
            made.add(cursor.block())


def _put(cursor: QTextCursor, text: str, size: float, *, above: float, below: float, bold: bool = False, level: int = 0) -> None:
    """One paragraph; the first takes the empty one that every document begins with. Sizes and distances in points."""
    block = QTextBlockFormat()
    block.setTopMargin(above * DOTS / 72)
    block.setBottomMargin(below * DOTS / 72)
    block.setHeadingLevel(level)
    letters = QTextCharFormat()
    letters.setFont(_font(size, bold=bold))
    if cursor.position() == 0:
        cursor.setBlockFormat(block)
        cursor.setCharFormat(letters)
    else:
        cursor.insertBlock(block, letters)
    cursor.insertText(visible(text), letters)


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(size)
    font.setBold(bold)
    # Whoever searches the file for a word with "fi" in it shall find it.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _paint(writer: QPdfWriter, document: QTextDocument, imprint: Imprint) -> None:
    page = QRectF(0, 0, writer.width(), writer.height() - FOOT / 25.4 * DOTS)
    document.setPageSize(page.size())
    day = to_datetime(imprint.made_at).astimezone(stockholm()).date().isoformat()
    count = document.pageCount()
    painter = QPainter(writer)
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, QRectF(0, number * page.height(), page.width(), page.height()))
        painter.restore()
        painter.setFont(_font(SMALL))
        foot = f"Version {imprint.version}, {day}, {visible(imprint.by)}. SHA-256 av innehållet: {imprint.digest}"
        place = QRectF(0, page.height(), page.width(), writer.height() - page.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, f"{foot}\nSida {number + 1} av {count}")
    painter.end()


def _dated(made: bytes, moment: datetime) -> bytes:
    """The file says when its version was made, not when it was printed: only so do two prints of a version agree."""
    plain, iso = moment.strftime("D:%Y%m%d%H%M%SZ"), moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    made = re.sub(rb"\(D:\d{14}[^)]*\)", lambda found: f"({plain})".encode().ljust(len(found[0])), made)
    return re.sub(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d', iso.encode(), made)
