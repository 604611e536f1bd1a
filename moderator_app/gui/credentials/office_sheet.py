"""Paints the recovery sheet: one A4 page with the key as a QR code and as text, and how it is used with and without this program.

It goes to the printer and nowhere else. On the screen the key is masked: there `key` is None.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui.colours import INK
from moderator_app.gui.credentials.secret_view import FAMILIES
from moderator_app.gui.language import translate
from moderator_app.vault.qr import picture_of
from moderator_app.vault.recovery import in_groups
from moderator_app.vault.secret import Secret

WIDE, HIGH = 2100, 2970
"""A4 in tenths of a millimetre, in which everything here is measured."""
MARGIN = 200
QR_SIDE = 620
TITLE, HEADING, BODY, SMALL, SIGNS = 62, 42, 37, 31, 58
"""Heights of letters."""
GROUPS_ON_LINE = 4
MASKED = " ".join(["••••"] * 18 + ["••"])
SHEETS = 2
MIDDLE_GREY, OVERLAP = 128, 1.03
LONGEST = 120
"""Characters of a name on the sheet."""


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryPage:
    """What stands on a sheet. `key` is None where it is only looked at."""

    organisation: str
    number: str
    """XXXX-XXXX, of the key."""
    fingerprint: str
    day: str
    tell: str
    """Who is to be told when it was opened."""
    key: Secret | None = None
    copy: int = 1


def print_sheets(printer: QPrinter, page: RecoveryPage) -> bool:
    """Both copies; whether the printer took them."""
    printer.setDocName("Uppsikt")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for copy in range(1, SHEETS + 1):
        if copy > 1:
            printer.newPage()
        paint_sheet(painter, replace(page, copy=copy))
    return painter.end()


def paint_sheet(painter: QPainter, page: RecoveryPage) -> None:
    """Over the whole of what the painter paints on."""
    painter.save()
    room = painter.viewport()
    scale = min(room.width() / WIDE, room.height() / HIGH)
    painter.scale(scale, scale)
    painter.setPen(QPen(INK))
    _Sheet(painter, page).paint()
    painter.restore()


class _Sheet:
    """From top to bottom; `_y` is how far it is."""

    def __init__(self, painter: QPainter, page: RecoveryPage) -> None:
        self._painter, self._page = painter, page
        self._y = float(MARGIN)

    def paint(self) -> None:
        page = self._page
        self._head()
        self._text(
            translate(
                "RecoverySheet",
                "This key opens the shared credentials of all channels when nobody else can: when those who hold them are gone, or their "
                "computers are lost. Keep each sheet in a sealed, numbered envelope, the two in different places. Don't copy, scan or "
                "photograph it. Try it once a year on the page “Keys and sheets”.",
            ),
            below=40,
        )
        self._key()
        self._heading(translate("RecoverySheet", "The organisation's fingerprint"))
        self._text(page.fingerprint or "–", size=SIGNS - 8, mono=True, below=8)
        self._text(translate("RecoverySheet", "Newcomers type it on their computer. It is no secret."), below=34)
        self._heading(translate("RecoverySheet", "With Uppsikt"))
        self._text(
            translate(
                "RecoverySheet",
                "Open “Credentials”, page “Keys and sheets”, then “Open with the recovery sheet…”. Choose the channel and type the key: "
                "small letters and blanks do no harm. Afterwards the program asks for a new recovery key, and for new credentials at the "
                "platform.",
            ),
            below=34,
        )
        self._heading(translate("RecoverySheet", "Without Uppsikt, with the standard program age"))
        self._text(
            translate(
                "RecoverySheet",
                "On a computer without a network, type the key without blanks into a text file key.txt. It opens an envelope from the "
                "database:",
            ),
            below=10,
        )
        self._text("age --decrypt -i key.txt envelope.age", mono=True, below=10)
        self._text(
            translate(
                "RecoverySheet",
                "Delete the text file afterwards. How an envelope is taken out of the database stands in the manual, “Shared credentials”.",
            ),
            below=34,
        )
        self._heading(translate("RecoverySheet", "Whoever breaks the seal tells at once"))
        self._text(visible(page.tell) or "–", below=0)
        self._foot()

    def _head(self) -> None:
        page = self._page
        copy = translate("RecoverySheet", "Sheet {copy} of {copies}").format(copy=page.copy, copies=SHEETS)
        top = self._y
        right = QRectF(WIDE - MARGIN - 500, top, 500, 200)
        self._painter.setFont(_font(HEADING, bold=True))
        self._painter.drawText(right, Qt.AlignmentFlag.AlignRight, f"{copy}\n{page.number}\n{page.day}")
        self._text(visible_line(page.organisation, LONGEST), size=HEADING, width=WIDE - 2 * MARGIN - 540, below=6)
        self._text(translate("RecoverySheet", "Recovery key"), size=TITLE, bold=True, width=WIDE - 2 * MARGIN - 540, below=0)
        self._y = max(self._y, top + 165)
        self._rule()

    def _key(self) -> None:
        page, top = self._page, self._y
        place = QRectF(MARGIN - 40, top, QR_SIDE, QR_SIDE)
        if page.key is None:
            self._painter.drawRect(place.adjusted(60, 60, -60, -60))
        else:
            _draw_code(self._painter, place, page.key)
        left = MARGIN + QR_SIDE + 20
        self._y = top + 50
        self._text(translate("RecoverySheet", "The key:"), left=left, size=SMALL, below=14)
        groups = (MASKED if page.key is None else in_groups(page.key).reveal()).split(" ")
        self._painter.setFont(_font(SIGNS, mono=True))
        metrics = self._painter.fontMetrics()
        for start in range(0, len(groups), GROUPS_ON_LINE):
            self._y += metrics.ascent()
            self._painter.drawText(QPointF(left, self._y), "  ".join(groups[start : start + GROUPS_ON_LINE]))
            self._y += metrics.descent() + 22
        self._y += 10
        says = translate("RecoverySheet", "After KEY-1 there is no 1, B, I or O: what looks like one is L, 8, L or 0.")
        self._text(says, left=left, size=SMALL, below=0)
        self._y = max(self._y, top + QR_SIDE) + 20
        self._rule()

    def _foot(self) -> None:
        place = QRectF(MARGIN, HIGH - MARGIN - 40, WIDE - 2 * MARGIN, 60)
        self._painter.setFont(_font(SMALL))
        foot = translate("RecoverySheet", "Uppsikt. Recovery key {number}. Only the newest number holds: destroy older sheets.")
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft, foot.format(number=self._page.number))

    def _rule(self) -> None:
        self._y += 12
        self._painter.fillRect(QRectF(MARGIN, self._y, WIDE - 2 * MARGIN, 4), INK)
        self._y += 30

    def _heading(self, text: str) -> None:
        self._text(text, size=HEADING, bold=True, below=8)

    def _text(
        self,
        text: str,
        *,
        size: int = BODY,
        bold: bool = False,
        mono: bool = False,
        left: float = MARGIN,
        width: float = 0,
        below: float = 0,
    ) -> None:
        self._painter.setFont(_font(size, bold=bold, mono=mono))
        room = QRectF(left, self._y, width or WIDE - MARGIN - left, HIGH)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        high = self._painter.boundingRect(room, int(flags), text).height()
        self._painter.drawText(room, int(flags), text)
        self._y += high + below


def _font(size: int, *, bold: bool = False, mono: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    if mono:
        font.setFamilies(list(FAMILIES))
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFixedPitch(True)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _draw_code(painter: QPainter, place: QRectF, key: Secret) -> None:
    """In capitals, which take fewer squares. It is read back by `vault.qr` like any other.

    Square by square: a picture would go to some printers as a photograph does, with noise around each.
    """
    data, side = picture_of(Secret(key.reveal().upper()))
    size = place.width() / side
    for row in range(side):
        across = 0
        for dark, run in groupby(data[row * side : (row + 1) * side], key=lambda grey: grey < MIDDLE_GREY):
            many = len(list(run))
            if dark:
                # A little higher than they are, so that no white line shows between two rows.
                square = QRectF(place.left() + across * size, place.top() + row * size, many * size, size * OVERLAP)
                painter.fillRect(square, INK)
            across += many
