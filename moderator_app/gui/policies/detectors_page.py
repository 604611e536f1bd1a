"""Which detectors items are read with: each is switched off and on for the whole organisation, with a reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from moderator_app.desk.detector_switches import SwitchBoard
from moderator_app.domain.detector_switches import DetectorSwitch
from moderator_app.domain.marks import DETECTOR_NAMES, DETECTOR_RULES, Detector
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.dates import day_of
from moderator_app.gui.language import translate
from moderator_app.gui.policies.facts import Fact
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

OFF, ON = "detectors.off", "detectors.on"
LONGEST_NAME = 60
STILL_IN_ANSWERS = frozenset({Detector.PERSONAL_NUMBER, Detector.BANK_NUMBER, Detector.WORD, Detector.DISGUISED})
"""An answer with what these mark waits until a person has looked, whatever is switched off for the items."""
Typed = dict[str, str]


class DetectorsPage(RegisterPage):
    """All detectors in their own order, those of answers alone at the end."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Detectors", context, (OFF, ON), parent, icon="no")
        self._board: SwitchBoard | None = None
        self.chosen_changed.connect(self._show_chosen)
        context.actions.connect_all({OFF: partial(self._ask, on=False), ON: partial(self._ask, on=True)})
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", self._context.desk.detector_switches.board, self, self._take, replaces="detectors.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("DetectorsPage", "Detectors"))
        self._show()

    def _take(self, board: SwitchBoard) -> None:
        self._board = board
        self._show()

    def _show(self) -> None:
        if self._board is None:
            return
        found = self._board.switches
        headers = (translate("DetectorsPage", "Detector"), translate("DetectorsPage", "Items"), translate("DetectorsPage", "Since"))
        rows = [(_name(each), _state(each), day_of(each.at) if each.at else "") for each in found]
        self.show_rows(headers, rows, [each.detector for each in found], wide=(0,))

    def _switch(self) -> DetectorSwitch | None:
        return None if self._board is None else next((each for each in self._board.switches if each.detector == self.chosen), None)

    def _show_chosen(self) -> None:
        one = self._switch()
        if one is not None:
            self.card.show_facts(_name(one), _note(one), _facts(one), "muted" if one.on else "warning")
        self.tell_actions()

    def tell_actions(self) -> None:
        one = self._switch()
        may = self._in_front and self._board is not None and self._board.may_change and one is not None and one.switchable
        self._context.actions.enable(OFF, may and one is not None and one.on)
        self._context.actions.enable(ON, may and one is not None and not one.on)

    # -- what can be done

    def _ask(self, typed: Typed | None = None, *, on: bool) -> None:
        one = self._switch()
        if one is not None:
            self._open(one, typed or {}, on=on)

    def _open(self, one: DetectorSwitch, typed: Typed, *, on: bool) -> None:
        if on:
            title, accept = translate("DetectorsPage", "Switch “{detector}” on again"), translate("DetectorsPage", "Switch on")
            told = translate("DetectorsPage", "Everybody's items are read with it again, from the next that is opened.")
        else:
            title, accept = translate("DetectorsPage", "Switch “{detector}” off"), translate("DetectorsPage", "Switch off")
            told = translate(
                "DetectorsPage",
                "Nobody sees what it would mark in items any more, whoever opens them. The text itself is untouched, and what was decided "
                "keeps what it says.",
            )
            told = "\n".join(filter(None, (told, _answers(one.detector))))
        reason = Field("reason", translate("DetectorsPage", "Reason"), "long", typed.get("reason", ""), required=True)
        name = "SwitchDetectorOn" if on else "SwitchDetectorOff"
        form = Form(name, title.format(detector=_name(one)), (reason,), accept, told)
        self._context.dialogs.form(form, partial(self._turn, one, on))

    def _turn(self, one: DetectorSwitch, on: bool, typed: Typed) -> None:
        job = partial(self._context.desk.detector_switches.turn, one.detector, typed["reason"], on=on)
        self.write(job, partial(self._open, one, typed, on=on), partial(self._turned, on))

    def _turned(self, on: bool, _nothing: None) -> None:
        self.refresh()
        if on:
            what = message("detector_on", QT_TRANSLATE_NOOP("Message", "Items are read with the detector again."))
        else:
            what = message("detector_off", QT_TRANSLATE_NOOP("Message", "Items are not read with the detector any more."))
        self._context.bar.show_done(what)


def _name(one: DetectorSwitch) -> str:
    return translate("Detector", DETECTOR_NAMES[one.detector])


def _state(one: DetectorSwitch) -> str:
    if not one.switchable:
        return translate("DetectorsPage", "answers alone")
    return translate("DetectorsPage", "on") if one.on else translate("DetectorsPage", "off")


def _answers(detector: Detector) -> str:
    """What of it can't be switched off."""
    if detector not in STILL_IN_ANSWERS:
        return ""
    return translate("DetectorsPage", "In answers it always looks: what is secret, personal or unfriendly must not go out unseen.")


def _note(one: DetectorSwitch) -> str:
    if not one.switchable:
        return translate("DetectorsPage", "It looks at answers on their way out alone, and can't be switched off.")
    if one.on:
        return translate("DetectorsPage", "Items are read with it. It suggests, and never decides.")
    return translate("DetectorsPage", "Items are not read with it.")


def _facts(one: DetectorSwitch) -> list[Fact]:
    facts: list[Fact] = []
    if rules := DETECTOR_RULES.get(one.detector):
        facts.append((translate("DetectorsPage", "May concern"), ", ".join(rules)))
    if told := _answers(one.detector):
        facts.append((translate("DetectorsPage", "Answers"), told))
    if one.at:
        said = translate("DetectorsPage", "{person}, {day}").format(person=visible_line(one.person, LONGEST_NAME), day=day_of(one.at))
        facts += [(translate("DetectorsPage", "Switched by"), said), (translate("DetectorsPage", "Reason"), one.reason)]
    return facts
