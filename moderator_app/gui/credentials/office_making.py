"""Makes a recovery key: prints its two sheets, and takes it into use once its end was read from the paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QWidget

from moderator_app.desk.recovery import PaperKey
from moderator_app.gui.colours import PAPER
from moderator_app.gui.credentials.office_parts import button, label
from moderator_app.gui.credentials.office_printer import NOT_PRINTED, AskPrinter
from moderator_app.gui.credentials.office_sheet import HIGH, WIDE, RecoveryPage, paint_sheet, print_sheets
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import KnownError

CHARACTERS_WIDE = 64
PREVIEW = 0.34
"""Logical pixels of a tenth of a millimetre."""


@dataclass(frozen=True, slots=True)
class OnSheet:
    """What stands on the sheet besides the key."""

    organisation: str
    fingerprint: str
    day: str
    tell: str


class Preview(QWidget):
    """The sheet as it will be, the key masked: that is for paper alone."""

    def __init__(self, page: RecoveryPage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("PreviewPage")
        self.setAccessibleName(translate("MakingRecovery", "The sheet as it will be printed, the key masked"))
        self._page = page
        self.setFixedSize(QSize(round(WIDE * PREVIEW), round(HIGH * PREVIEW)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), PAPER)
        paint_sheet(painter, self._page)
        painter.end()


class MakingRecovery(Sheet):
    """Forgets the key when it closes. `keep(paper, places, end)` takes it into use; the desk's refusal comes back by `refuse`."""

    def __init__(
        self, parent: QWidget, paper: PaperKey, said: OnSheet, ask_printer: AskPrinter, keep: Callable[[PaperKey, list[str], str], None]
    ) -> None:
        super().__init__(parent, "MakingRecovery", translate("MakingRecovery", "Make a recovery key"))
        self._paper: PaperKey | None = paper
        self._said, self._ask_printer, self._keep = said, ask_printer, keep
        self.printed = False
        page = FormPage("MakingFields", self)
        intro = translate(
            "MakingRecovery",
            "It opens everything when nobody else can, and lies on paper alone: two numbered sheets in sealed envelopes, in two places. "
            "Print on a printer beside you and take the sheets at once. From then on earlier sheets open nothing that is sealed anew.",
        )
        page.body.addWidget(label(self, "MakingIntro", intro, tone="muted"))
        self._organisation = self._field("MakingOrganisation", said.organisation)
        self._tell = self._field("MakingTell", said.tell)
        first = FieldColumn()
        self._row(first, translate("MakingRecovery", "Name of the organisation, for the sheet"), self._organisation)
        self._row(first, translate("MakingRecovery", "Who is to be told when an envelope was opened"), self._tell)
        page.body.addLayout(first)
        buttons = FlowLayout()
        look = button(self, "MakingPreview", translate("MakingRecovery", "Look at the sheet…"), self._look)
        self._print = button(self, "MakingPrint", translate("MakingRecovery", "Print the two sheets…"), self._ask, role="primary")
        for each in (look, self._print):
            each.setAutoDefault(False)
            buttons.addWidget(each)
        page.body.addLayout(buttons)
        after = translate(
            "MakingRecovery", "Then you type the end of the key from the paper: so it is certain that it was printed and can be read."
        )
        self._told = label(self, "MakingTold", after)
        page.body.addWidget(self._told)
        self._end = self._field("MakingEnd", "")
        self._end.setMaxLength(20)
        self._places = [self._field("MakingPlace1", ""), self._field("MakingPlace2", "")]
        second = FieldColumn()
        self._row(second, translate("MakingRecovery", "The last eight signs of the key, read from the paper"), self._end)
        self._row(second, translate("MakingRecovery", "Where sheet 1 lies"), self._places[0])
        self._row(second, translate("MakingRecovery", "Where sheet 2 lies"), self._places[1])
        page.body.addLayout(second)
        self._places[0].setPlaceholderText(translate("MakingRecovery", "Envelope 1 in the safe of the communications unit"))
        self._places[1].setPlaceholderText(translate("MakingRecovery", "Envelope 2 at the registrar's"))
        self._refused = label(self, "MakingRefused", "", tone="danger")
        self._refused.hide()
        page.body.addWidget(self._refused)
        self.body.addWidget(page, 1)
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self._accept = self.add_button("accept", translate("MakingRecovery", "Use this key from now on"), self._take, "primary")
        self._check()
        self._organisation.setFocus()

    def refuse(self, error: KnownError) -> None:
        """It was not done; what is typed stays."""
        self._refused.setText(say_error(error))
        self._refused.show()
        self.setAccessibleDescription(self._refused.text())
        self._check()

    def done(self, result: int, /) -> None:
        self._paper = None
        self._end.setText("")
        super().done(result)

    def page_of(self, *, masked: bool) -> RecoveryPage | None:
        """What is printed; None once the key is forgotten."""
        if self._paper is None:
            return None
        said = self._said
        key = None if masked else self._paper.secret
        return RecoveryPage(self._organisation.text(), self._paper.number, said.fingerprint, said.day, self._tell.text(), key)

    def _field(self, name: str, text: str) -> QLineEdit:
        made = QLineEdit(text, self)
        made.setObjectName(name)
        made.setMinimumWidth(made.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        made.textChanged.connect(self._check)
        return made

    def _row(self, rows: FieldColumn, text: str, field: QWidget) -> None:
        made = PlainLabel(text, self, wrap=True)
        made.setObjectName(f"{field.objectName()}-label")
        made.setBuddy(field)
        field.setAccessibleName(text)
        rows.add(made, field)

    def _check(self, _text: str = "") -> None:
        if not hasattr(self, "_accept"):
            return
        for each in (self._end, *self._places):
            each.setEnabled(self.printed)
        filled = all(each.text().strip() for each in (self._end, *self._places))
        self._accept.setEnabled(self.printed and filled)

    def _look(self) -> None:
        page = self.page_of(masked=True)
        if page is None:
            return
        sheet = Sheet(self, "PreviewSheet", translate("MakingRecovery", "The sheet, the key masked"))
        scroll = FormPage("PreviewScroll", sheet, reads=True)
        scroll.setAccessibleName(sheet.accessibleName())
        scroll.body.addWidget(Preview(page, scroll.page), 0, Qt.AlignmentFlag.AlignHCenter)
        sheet.body.addWidget(scroll, 1)
        sheet.add_button("close", translate("MakingRecovery", "Close"), sheet.reject, "primary")
        sheet.open()

    def _ask(self) -> None:
        self._refused.hide()
        self._ask_printer(self, self._print_on, self.refuse)

    def _print_on(self, printer: QPrinter) -> None:
        page = self.page_of(masked=False)
        if page is None:
            return
        if not print_sheets(printer, page):
            self.refuse(KnownError(NOT_PRINTED))
            return
        self.printed = True
        said = translate(
            "MakingRecovery",
            "Printed. Look whether both sheets are whole and the squares sharp, then put each into an envelope. Does one lie in the "
            "printer still?",
        )
        self._told.setText(said)
        self._print.setProperty("role", "")
        self._print.style().unpolish(self._print)
        self._print.style().polish(self._print)
        self._check()
        self._end.setFocus()

    def _take(self) -> None:
        if self._paper is not None:
            self._refused.hide()
            self._accept.setEnabled(False)
            self._keep(self._paper, [each.text() for each in self._places], self._end.text())
