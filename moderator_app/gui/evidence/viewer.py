"""The sheet with the evidence of an item: which sets there are; one is opened, which is written down, and handed out as a pack."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.evidence import Opened
from moderator_app.desk.evidencefiles import read_file
from moderator_app.domain.channels import Person
from moderator_app.domain.evidence import EvidenceSet, Part, PartKind
from moderator_app.gui.evidence import words
from moderator_app.gui.evidence.picture_card import PictureCard
from moderator_app.gui.item.text import ForeignText
from moderator_app.gui.language import say, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import KnownError

DIGITS, LINES_HIGH = 64, 26


class EvidenceSheet(Sheet):
    """Nothing of a set is read before somebody asks to open it, and no picture before somebody asks for that one."""

    def __init__(self, context: ScreenContext, parent: QWidget, sets: tuple[EvidenceSet, ...], secure_again: Callable[[int], None]) -> None:
        super().__init__(parent, "EvidenceSheet", translate("Evidence", "Evidence"))
        self._context = context
        self._secure_again = secure_again
        self._sets = {each.id: each for each in sets}
        self._now = context.desk.clock.now()
        self._opened: int | None = None
        self.which = QComboBox(self)
        self.which.setObjectName("EvidenceWhich")
        self.which.setAccessibleName(translate("Evidence", "Which evidence"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for each in sets:
            self.which.addItem(words.set_name(each, self._now), each.id)
        self.which.currentIndexChanged.connect(self._chosen)
        self.body.addWidget(self.which)
        self.access = PlainLabel("", self, tone="muted", wrap=True)
        self.access.setObjectName("EvidenceAccess")
        self.body.addWidget(self.access)
        self.body.addLayout(self._deeds())
        self.problem = PlainLabel("", self, wrap=True)
        self.problem.setObjectName("EvidenceProblem")
        self.body.addWidget(self.problem)
        self.page = ScrollPage("EvidencePage", self)
        # A hash is one word: it is not to be scrolled sideways, in a card neither.
        self.page.setMinimumWidth(self.fontMetrics().horizontalAdvance("0" * DIGITS) + 8 * SPACE_M)
        self.page.setMinimumHeight(min(self.fontMetrics().lineSpacing() * LINES_HIGH, self.screen().availableSize().height() // 2))
        self.body.addWidget(self.page, 1)
        self.add_button("cancel", translate("Dialogs", "Close"), self.reject)
        self.open_button = self.add_button("accept", translate("Evidence", "Open it: that is written down"), self._open, "primary")
        self._chosen()
        self.open_button.setFocus()

    @property
    def chosen(self) -> EvidenceSet:
        """The set in turn."""
        return self._sets[int(self.which.currentData())]

    def _deeds(self) -> FlowLayout:
        row = FlowLayout(spacing=SPACE_S)
        for name, text, clicked in (
            ("EvidenceExport", translate("Evidence", "Save the police report pack…"), self._export),
            ("EvidenceAdd", translate("Evidence", "Add a file…"), self._add),
            ("EvidenceAllow", translate("Evidence", "Let somebody open it…"), self._allow),
            ("EvidenceNew", translate("Evidence", "Secure again…"), self._again),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(clicked)
            button.setVisible(name != "EvidenceAllow" or self._context.desk.me.role in LEADERS)
            row.addWidget(button)
        return row

    # -- opening

    def _chosen(self, _index: int = 0) -> None:
        found = self.chosen
        self.access.setText(words.access_line(found))
        self._say("")
        if self._opened != found.id:
            self._opened = None
            self._list(found)
        self.open_button.setVisible(self._opened is None)

    def _list(self, found: EvidenceSet) -> None:
        """What is in it, by name and hash alone."""
        self.page.clear()
        self._label("EvidenceWhole", translate("Evidence", "SHA-256 of the whole: {digest}").format(digest=found.digest))
        for part in found.parts:
            self._label("EvidencePart", f"{words.part_name(part)}\n{words.part_line(part, self._now)}")
        self.page.body.addStretch(1)

    def _open(self) -> None:
        self.open_button.setEnabled(False)
        self._context.runner.run("write", partial(self._context.desk.evidence.open, self.chosen.id), self, self._show, self._failed)

    def _show(self, opened: Opened) -> None:
        self.open_button.setEnabled(True)
        self._sets[opened.found.id] = opened.found
        if opened.found.id != self.chosen.id:
            return
        self._opened = opened.found.id
        self.open_button.hide()
        self.page.clear()
        self._label("EvidenceWhole", translate("Evidence", "SHA-256 of the whole: {digest}").format(digest=opened.found.digest))
        order = (PartKind.TEXT, PartKind.FILE, PartKind.CONTEXT, PartKind.RECORD)
        for part in sorted(opened.found.parts, key=lambda each: (order.index(each.kind), each.number)):
            self.page.body.addWidget(self._card(part, opened))
        self.page.body.addStretch(1)
        self.which.setFocus()

    def _card(self, part: Part, opened: Opened) -> QWidget:
        if part.kind is PartKind.FILE:
            return PictureCard(self._context, self.page.page, opened.found.id, part, self._now)
        card = Card(self.page.page)
        card.setObjectName("EvidenceText")
        card.setAccessibleName(words.part_name(part))
        for name, text, tone in (("PartName", words.part_name(part), ""), ("PartLine", words.part_line(part, self._now), "muted")):
            label = PlainLabel(text, card, tone=tone, wrap=True, selectable=True)
            label.setObjectName(name)
            card.body.addWidget(label)
        if not part.gone:
            view = ForeignText(card)
            view.setObjectName("PartText")
            view.setAccessibleName(words.part_name(part))
            view.set_text(opened.texts[part.name])
            card.body.addWidget(view)
        return card

    def _label(self, name: str, text: str) -> None:
        label = PlainLabel(text, self.page.page, wrap=True, selectable=True)
        label.setObjectName(name)
        self.page.body.addWidget(label)

    # -- what is done with it

    def _export(self, _checked: bool = False) -> None:
        name = f"bevis-{self.chosen.reference}.zip"
        title = translate("Evidence", "Save the police report pack")
        self._context.dialogs.choose_file_save(title, name, "ZIP (*.zip)", partial(self._write, self.chosen.id))

    def _write(self, set_id: int, path: Path) -> None:
        from moderator_app.gui.printing import start_document_pdf

        path = path if path.suffix.lower() == ".zip" else path.with_name(path.name + ".zip")
        self._say(translate("Evidence", "The pack is being written…"))
        job = partial(self._context.desk.evidence.export, set_id, path, start_document_pdf)
        self._context.runner.run("write", job, self, partial(self._written, path), self._failed)

    def _written(self, path: Path, _found: EvidenceSet) -> None:
        self._say(translate("Evidence", "Saved: {file}. That it was handed out is written down.").format(file=path.name), "ok")

    def _add(self, _checked: bool = False) -> None:
        title = translate("Evidence", "Add a file")
        kinds = f"{translate('SecureEvidence', 'Pictures and PDF')} (*.png *.jpg *.jpeg *.webp *.gif *.pdf)"
        self._context.dialogs.choose_file_open(title, kinds, partial(self._add_file, self.chosen.id))

    def _add_file(self, set_id: int, path: Path) -> None:
        desk = self._context.desk
        self._context.runner.run("write", lambda: desk.evidence.add_files(set_id, [read_file(path)]), self, self._changed, self._failed)

    def _allow(self, _checked: bool = False) -> None:
        self._context.runner.run("read", self._context.desk.claims.everybody, self, self._ask_whom, self._failed)

    def _ask_whom(self, everybody: list[Person]) -> None:
        there = {number for number, _ in self.chosen.named}
        options = tuple((str(each.id), each.name) for each in everybody if each.id not in there)
        form = Form(
            "AllowEvidence",
            translate("Evidence", "Let somebody open it"),
            (Field("person", translate("Evidence", "Who"), "choice", options=options, required=True),),
            translate("Evidence", "Let them open it"),
            translate("Evidence", "This set alone. That you let them in is written down, and each time that they open it."),
        )
        self._context.dialogs.form(form, partial(self._give, self.chosen.id))

    def _give(self, set_id: int, typed: dict[str, str]) -> None:
        if typed["person"]:
            job = partial(self._context.desk.evidence.allow, set_id, int(typed["person"]))
            self._context.runner.run("write", job, self, self._changed, self._failed)

    def _changed(self, found: EvidenceSet) -> None:
        self._sets[found.id] = found
        self.which.setItemText(self.which.findData(found.id), words.set_name(found, self._now))
        # What was opened is not what it holds now: it is asked for again.
        self._opened = None
        self._chosen()

    def _again(self, _checked: bool = False) -> None:
        item_id = self.chosen.item_id
        self.accept()
        self._secure_again(item_id)

    def _failed(self, error: KnownError) -> None:
        self.open_button.setEnabled(True)
        self._say("\n".join((say(error.what), *(f"– {say(each)}" for each in error.details))), "danger")

    def _say(self, text: str, tone: str = "muted") -> None:
        self.problem.setText(text)
        self.problem.set_tone(tone)
        self.problem.setVisible(bool(text))
