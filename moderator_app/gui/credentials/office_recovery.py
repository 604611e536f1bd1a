"""The recovery key: where its sheets lie, when they were tried, and what can be done with them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moderator_app.desk.known import Here, Standing
from moderator_app.domain.credentials import DRILL_DAYS, due_day
from moderator_app.gui.credentials.office_board import OfficeBoard
from moderator_app.gui.credentials.office_paper import PaperDeeds
from moderator_app.gui.credentials.office_parts import button, label
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.cards import Card, Section
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.vault.recovery import sheet_number


class RecoverySection(Section):
    """`today` is an ISO day."""

    def __init__(self, board: OfficeBoard, standing: Standing, deeds: PaperDeeds, today: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OfficeRecovery")
        self.set_heading(translate("OfficeRecovery", "Recovery key"))
        self._card = Card(self)
        self._card.setObjectName("OfficeRecoveryCard")
        self.body.addWidget(self._card)
        self._facts(board, today)
        row = FlowLayout()
        ready, administers = standing.here is Here.READY, standing.administers
        wanted = board.sheet is None or board.paper_used
        if ready and administers:
            word = (
                translate("OfficeRecovery", "Make a recovery key…")
                if board.sheet is None
                else translate("OfficeRecovery", "Make a new recovery key…")
            )
            row.addWidget(button(self, "OfficeMakeRecovery", word, deeds.make, role="primary" if wanted else ""))
            row.addWidget(
                button(self, "OfficePublicKey", translate("OfficeRecovery", "Use one that was made on another computer…"), deeds.use_public)
            )
        if ready and board.sheet is not None:
            row.addWidget(button(self, "OfficeDrill", translate("OfficeRecovery", "Try the sheet…"), deeds.drill))
        if board.sheet is not None and any(each.sealed for each in board.shared):
            row.addWidget(
                button(self, "OfficeBreakGlass", translate("OfficeRecovery", "Open with the recovery sheet…"), deeds.open, role="danger")
            )
        # Where the keyring only fails just now, the key is there again when it answers.
        if board.sheet is not None and board.founder and not ready and standing.here is not Here.TROUBLE:
            word = translate("OfficeRecovery", "Nobody has a key any more: set up anew…")
            row.addWidget(button(self, "OfficeFoundAnew", word, deeds.found_anew))
        self._card.body.addLayout(row)

    def _facts(self, board: OfficeBoard, today: str) -> None:
        sheet = board.sheet
        if sheet is None:
            text = translate("OfficeRecovery", "There is none yet. Nothing can be saved before: an accident could lock everybody out.")
            self._say("OfficeNoRecovery", text, "warning")
            return
        text = translate("OfficeRecovery", "Number {number}, made {day} by {person}.")
        self._say("OfficeSheet", text.format(number=sheet_number(sheet.recipient), day=day(day_of(sheet.at)), person=sheet.by))
        for number, place in enumerate(sheet.places, 1):
            lies = translate("OfficeRecovery", "Sheet {number}: {place}").format(number=number, place=place)
            self._say(f"OfficePlace{number}", lies)
        tried = board.office.drilled
        if tried is None or tried.at < sheet.at:
            since, said = sheet.at, translate("OfficeRecovery", "Not tried yet.")
        else:
            since = tried.at
            said = translate("OfficeRecovery", "Last tried {day} by {person}.").format(day=day(day_of(tried.at)), person=tried.person)
        due = due_day(day_of(since), DRILL_DAYS)
        if due < today:
            late = translate("OfficeRecovery", "{said} It should have been tried by {day}.")
            self._say("OfficeDrilled", late.format(said=said, day=day(due)), "warning")
        else:
            next_one = translate("OfficeRecovery", "{said} To be tried by {day}.")
            self._say("OfficeDrilled", next_one.format(said=said, day=day(due)), "muted")

    def _say(self, name: str, text: str, tone: str = "") -> None:
        self._card.body.addWidget(label(self._card, name, text, tone=tone))
