"""For administrators: keys that wait for approval, and those that are approved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from moderator_app.desk.enrolment import KeyCard, KeyState
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.office_board import OfficeBoard
from moderator_app.gui.credentials.office_deeds import OfficeDeeds
from moderator_app.gui.credentials.office_parts import button, label
from moderator_app.gui.dates import moment
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.cards import Card, Section
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.plain_table import PlainTable

ROWS_HIGH = 12


class WaitingSection(Section):
    """Each with a button. Their fingerprints are not shown: they are to be heard from the colleague."""

    def __init__(self, board: OfficeBoard, deeds: OfficeDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OfficeWaiting")
        self.set_heading(translate("OfficeKeys", "Keys waiting for approval"))
        waiting = board.waiting
        if not waiting:
            self.body.addWidget(label(self, "OfficeNoneWaiting", translate("OfficeKeys", "None."), tone="muted"))
        for key in waiting:
            card = Card(self)
            card.setObjectName(f"Waiting{key.id}")
            said = translate("OfficeKeys", "{person} on {workstation}").format(person=key.person, workstation=key.workstation or "–")
            who = label(card, f"Waiting{key.id}-who", said, role="heading")
            card.setAccessibleName(who.text())
            card.body.addWidget(who)
            made = translate("OfficeKeys", "Made {moment}").format(moment=moment(key.made_at))
            card.body.addWidget(label(card, f"Waiting{key.id}-when", made, tone="muted"))
            row = FlowLayout()
            text = translate("OfficeKeys", "Approve…")
            row.addWidget(button(card, f"Approve{key.id}", text, partial(deeds.approve, key), about=said, role="primary"))
            card.body.addLayout(row)
            self.body.addWidget(card)


class ApprovedSection(Section):
    """A table, and what can be done with the key that is chosen in it."""

    def __init__(self, board: OfficeBoard, deeds: OfficeDeeds, chosen: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OfficeApprovedKeys")
        self.set_heading(translate("OfficeKeys", "Approved keys"))
        self._deeds = deeds
        self._keys = board.keys(KeyState.APPROVED)
        self.table = PlainTable("OfficeKeysTable", self)
        self.table.setAccessibleName(translate("OfficeKeys", "Approved keys"))
        headers = (
            translate("OfficeKeys", "Person"),
            translate("OfficeKeys", "Computer"),
            translate("OfficeKeys", "Administrator"),
            translate("OfficeKeys", "Fingerprint"),
            translate("OfficeKeys", "Made"),
        )
        yes = translate("OfficeKeys", "yes")
        rows = [
            (each.person, each.workstation, yes if each.administers else "", each.fingerprint, moment(each.made_at)) for each in self._keys
        ]
        self.table.table.show_rows(headers, rows)
        self.table.fit(ROWS_HIGH)
        self._revoke = button(self, "OfficeRevoke", translate("OfficeKeys", "Revoke…"), self._revoked, role="danger")
        self._promote = button(self, "OfficePromote", translate("OfficeKeys", "Make an administrator…"), self._promoted)
        row = FlowLayout()
        row.addWidget(self._promote)
        row.addWidget(self._revoke)
        self.body.addWidget(self.table)
        self.body.addLayout(row)
        at = next((place for place, each in enumerate(self._keys) if each.id == chosen), 0)
        flags = QItemSelectionModel.SelectionFlag
        if self._keys:
            self.table.selectionModel().setCurrentIndex(self.table.table.index(at, 0), flags.ClearAndSelect | flags.Rows)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self._tell()

    @property
    def chosen(self) -> KeyCard | None:
        """The key of the row that is chosen."""
        row = self.table.currentIndex().row()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def _tell(self, *_: object) -> None:
        key = self.chosen
        self._revoke.setEnabled(key is not None)
        self._promote.setEnabled(key is not None and not key.administers)
        about = "" if key is None else visible_line(key.person)
        for made in (self._revoke, self._promote):
            made.setAccessibleName(f"{made.text()}: {about}" if about else made.text())

    def _revoked(self) -> None:
        if self.chosen is not None:
            self._deeds.revoke(self.chosen)

    def _promoted(self) -> None:
        if self.chosen is not None:
            self._deeds.make_administrator(self.chosen)
