"""The filters above the list: kind, person, channel, late or soon, mandatory or not."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from moderator_app.desk.followups import EVERYTHING, Wanted, When
from moderator_app.domain.followupsteps import COURSE
from moderator_app.domain.policy import Duty
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.followups.reading import Choices
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.flow import FlowLayout

NAME_CHARACTERS = 22
CONSULTED, MINE, COVERED, OWNED, NOBODY = "consulted", "mine", "covered", "owned", "nobody"
"""What a choice holds where it is no duty and no person."""
DUTIES = (*COURSE, Duty.SECOND_APPROVER, Duty.FINAL_DECISION)
"""What may be open; the rest is done as it is decided."""
MUST, FITS = "must", "fits"


class FollowUpFilter(QWidget):
    """`changed` comes when `wanted` is another."""

    changed = Signal()

    def __init__(self, icons: Icons, me: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("FollowUpFilter")
        self._me = me
        self._choices = Choices((), ())
        self.duty, self.person, self.channel = self._combo("FollowUpDuty"), self._combo("FollowUpPerson"), self._combo("FollowUpChannel")
        self.when, self.force = self._combo("FollowUpWhen"), self._combo("FollowUpForce")
        self.clear_button = QPushButton(self)
        self.clear_button.setObjectName("FollowUpClear")
        self.clear_button.clicked.connect(self._clear_clicked)
        icons.set_on(self.clear_button, "close")
        row = FlowLayout(self)
        for widget in (self.duty, self.person, self.channel, self.when, self.force, self.clear_button):
            row.addWidget(widget)

    def wanted(self) -> Wanted:
        """What is to be listed."""
        duty, person, force = self.duty.currentData(), self.person.currentData(), self.force.currentData()
        return Wanted(
            duty=Duty(duty) if duty and duty != CONSULTED else None,
            consulted=duty == CONSULTED,
            responsible=self._me if person == MINE else person if isinstance(person, int) else None,
            nobody=person == NOBODY,
            covered=person == COVERED,
            owned=person == OWNED,
            channel=self.channel.currentData(),
            when=When(self.when.currentData()) if self.when.currentData() else None,
            mandatory={None: None, MUST: True, FITS: False}[force],
        )

    def choose(self, wanted: Wanted) -> None:
        """Set to this; tells nobody."""
        kinds = ((wanted.nobody, NOBODY), (wanted.covered, COVERED), (wanted.owned, OWNED), (wanted.responsible == self._me, MINE))
        person = next((value for chosen, value in kinds if chosen), wanted.responsible)
        for combo, value in (
            (self.duty, CONSULTED if wanted.consulted else None if wanted.duty is None else wanted.duty.value),
            (self.person, person),
            (self.channel, wanted.channel),
            (self.when, None if wanted.when is None else wanted.when.value),
            (self.force, {None: None, True: MUST, False: FITS}[wanted.mandatory]),
        ):
            combo.blockSignals(True)
            if value is not None and combo.findData(value) < 0:
                # What somebody is sent here for counts before the names of all channels and people are read.
                combo.addItem("…", value)
            combo.setCurrentIndex(0 if value is None else combo.findData(value))
            combo.blockSignals(False)

    def switch(self, combo: QComboBox, value: Any) -> None:
        """Set to that, or back to all where it was set so."""
        combo.setCurrentIndex(0 if combo.currentData() == value else combo.findData(value))

    def set_choices(self, choices: Choices) -> None:
        """The desk's channels and people; what is chosen stays chosen."""
        if choices != self._choices:
            self._choices = choices
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        duties: list[tuple[str, Any]] = sorted((policy_words.duty(each), each.value) for each in DUTIES)
        people: list[tuple[str, Any]] = [(visible_line(each.name), each.id) for each in self._choices.people if each.id != self._me]
        _fill(
            self.duty,
            [
                (translate("FollowUpFilter", "All kinds"), None),
                *duties,
                (translate("FollowUpFilter", "Consultation answered, to be decided"), CONSULTED),
            ],
        )
        _fill(
            self.person,
            [
                (translate("FollowUpFilter", "Everybody's"), None),
                (translate("FollowUpFilter", "Mine"), MINE),
                (translate("FollowUpFilter", "Of those I cover for"), COVERED),
                (translate("FollowUpFilter", "On my items"), OWNED),
                (translate("FollowUpFilter", "Nobody's by name"), NOBODY),
                *people,
            ],
        )
        channels: list[tuple[str, Any]] = [(visible_line(each.name), each.id) for each in self._choices.channels]
        _fill(self.channel, [(translate("FollowUpFilter", "All channels"), None), *channels])
        _fill(
            self.when,
            [
                (translate("FollowUpFilter", "Whenever it is due"), None),
                (translate("FollowUpFilter", "Only late"), When.LATE.value),
                (translate("FollowUpFilter", "Due soon"), When.SOON.value),
            ],
        )
        _fill(
            self.force,
            [
                (translate("FollowUpFilter", "Mandatory or not"), None),
                (translate("FollowUpFilter", "Only what must be done"), MUST),
                (translate("FollowUpFilter", "Only when it fits"), FITS),
            ],
        )
        for combo, name in (
            (self.duty, translate("FollowUpFilter", "Kind")),
            (self.person, translate("FollowUpFilter", "Who answers for it")),
            (self.channel, translate("FollowUpFilter", "Channel")),
            (self.when, translate("FollowUpFilter", "When it is due")),
            (self.force, translate("FollowUpFilter", "Whether it must be done")),
        ):
            combo.setAccessibleName(name)
        self.clear_button.setText(translate("FollowUpFilter", "Show all"))
        self.fit()

    def fit(self) -> None:
        """Fields as wide as what they must hold with the text size in use."""
        room = self.duty.fontMetrics().averageCharWidth()
        for combo in (self.duty, self.person, self.channel):
            combo.setMaximumWidth(room * (NAME_CHARACTERS + 8))
        for combo in (self.duty, self.person, self.channel, self.when, self.force):
            combo.view().setMinimumWidth(room * (NAME_CHARACTERS + 20))
        self.updateGeometry()

    def clear(self) -> None:
        """Hold nothing back."""
        self.choose(EVERYTHING)
        self.changed.emit()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.currentIndexChanged.connect(self._chosen)
        return combo

    def _chosen(self, _index: int) -> None:
        self.changed.emit()

    def _clear_clicked(self, _checked: bool = False) -> None:
        self.clear()


def _fill(combo: QComboBox, entries: list[tuple[str, Any]]) -> None:
    """Other entries, the same choice; tells nobody."""
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for text, value in entries:
        combo.addItem(text, value)
    if chosen is not None and combo.findData(chosen) < 0:
        combo.addItem("…", chosen)
    combo.setCurrentIndex(0 if chosen is None else combo.findData(chosen))
    combo.blockSignals(False)
