"""The page of keys and sheets: my key on this computer; for administrators everybody's keys, the holders, the recovery key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.known import Here, Standing
from moderator_app.gui.credentials.office_board import OfficeBoard, read_board
from moderator_app.gui.credentials.office_deeds import OfficeDeeds
from moderator_app.gui.credentials.office_holders import HoldersSection
from moderator_app.gui.credentials.office_key import KeySection
from moderator_app.gui.credentials.office_keys import ApprovedSection, WaitingSection
from moderator_app.gui.credentials.office_paper import PaperDeeds
from moderator_app.gui.credentials.office_parts import label
from moderator_app.gui.credentials.office_recovery import RecoverySection
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S, SPACE_XL
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.progress import ProgressStrip

TOPICS = frozenset({Topic.CREDENTIALS, Topic.PEOPLE, Topic.CHANNELS})


class OfficePage(QWidget):
    """Its host tells it how this workstation stands with `show_standing`, and hears of it by `standing_changed` after its own deeds."""

    standing_changed = Signal(object)
    """A Standing."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OfficePage")
        self._context = context
        self._board: OfficeBoard | None = None
        self._standing: Standing | None = None
        self._approved: ApprovedSection | None = None
        self._holders: HoldersSection | None = None
        self.strip = ProgressStrip(self)
        self.deeds = OfficeDeeds(context, self.strip, self)
        self.deeds.done.connect(self.refresh)
        self.paper = PaperDeeds(context, self)
        self.paper.done.connect(self.refresh)
        self.paper.sealing.connect(self.deeds.settle)
        self.page = BuiltPage("OfficeScroll", context.icons, self)
        self.page.body.setSpacing(SPACE_XL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.strip)
        column.addWidget(self.page, 1)
        context.changes.changed.connect(self._heard)
        context.theme.changed.connect(self._show)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def show_standing(self, standing: Standing) -> None:
        """How this workstation stands now."""
        if standing != self._standing:
            self._standing = standing
            self._show()

    def refresh(self) -> None:
        """Read everything again."""
        runner, desk = self._context.runner, self._context.desk
        runner.run("read", partial(read_board, desk), self, self._take, replaces="office.board")
        runner.run("vault", desk.credentials.standing, self, self._stands, replaces="office.standing")

    def retranslate(self) -> None:
        """Everything in the language in use."""
        self.setAccessibleName(translate("OfficePage", "Keys and sheets"))
        self._show()

    def _heard(self, change: Change) -> None:
        if self.isVisible() and change.topics & TOPICS:
            self.refresh()

    def _take(self, board: OfficeBoard) -> None:
        self._board = board
        self._show()

    def _stands(self, standing: Standing) -> None:
        before = self._standing
        self.show_standing(standing)
        if standing != before:
            self.standing_changed.emit(standing)
        if before is not None and standing != before:
            # What only this computer knows, such as a fingerprint that was typed, nobody has written into the database.
            self._context.changes.announce(Change(frozenset({Topic.CREDENTIALS})))

    # -- building

    def _show(self) -> None:
        look = (self._context.language.code, self._context.theme.name, self._context.theme.scale)
        if self._board is None or self._standing is None:
            self.page.build_anew(look, self._build_waiting)
            return
        self.page.build_anew((self._board, self._standing, look), partial(self._build, self._board, self._standing))

    def _build_waiting(self) -> None:
        """The keyring may take its time, or ask the person something."""
        text = translate("OfficePage", "Asking the keyring of this computer…")
        self.page.body.addWidget(label(self.page.page, "OfficeAsking", text, tone="muted"))

    def _build(self, board: OfficeBoard, standing: Standing) -> None:
        chosen = None if self._approved is None or self._approved.chosen is None else self._approved.chosen.id
        cell = None if self._holders is None else self._holders.cell
        self._approved = self._holders = None
        self.paper.board, self.paper.standing = board, standing
        body, page = self.page.body, self.page.page
        if board.office.refused:
            self._banner(
                "OfficeRefused",
                translate(
                    "OfficePage",
                    "Somebody has written into the database what no key of your organisation signed. It was not believed, and nothing was "
                    "opened by it. Tell the IT department, and ask who can write there. Entries: {number}.",
                ).format(number=board.office.refused),
            )
        if board.paper_used:
            self._banner(
                "OfficePaperUsed",
                translate(
                    "OfficePage",
                    "The recovery key was used. Whoever had the sheet may have copied it: make a new recovery key now, so that the old one "
                    "opens nothing that is sealed from now on.",
                ),
                "warning",
            )
        body.addWidget(KeySection(board, standing, self.deeds, (self._context.icons, self._context.theme), page))
        wanted = board.sheet is None or board.paper_used
        if wanted:
            self._build_recovery(board, standing)
        if standing.here is Here.READY:
            self._build_ready(board, standing, chosen, cell)
        if not wanted:
            self._build_recovery(board, standing)

    def _build_recovery(self, board: OfficeBoard, standing: Standing) -> None:
        """Made where it stands: Tab goes through the page in the order in which things are made."""
        if board.office.founded:
            self.page.body.addWidget(RecoverySection(board, standing, self.paper, board.today, self.page.page))

    def _build_ready(self, board: OfficeBoard, standing: Standing, chosen: int | None, cell: tuple[int, int] | None) -> None:
        body, page = self.page.body, self.page.page
        if standing.administers:
            body.addWidget(WaitingSection(board, self.deeds, page))
            self._approved = ApprovedSection(board, self.deeds, chosen, page)
            body.addWidget(self._approved)
        self._holders = HoldersSection(board, self.deeds, self._context.icons, may=standing.administers, cell=cell, parent=page)
        body.addWidget(self._holders)

    def _banner(self, name: str, text: str, tone: str = "danger") -> None:
        card = Card(self.page.page)
        card.setObjectName(f"{name}Card")
        card.setProperty("role", "bar")
        card.setProperty("tone", tone)
        card.body.addWidget(label(card, name, text, selectable=True))
        self.page.body.addWidget(card)
