"""Detectors are switched off and on for the whole organisation by who leads, with a reason, in the journal. Marks are never stored:
whatever is read next goes by it, and there is nothing to count anew."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.desk.acting import LEADERS, must_lead
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.domain.detector_switches import LONGEST_REASON, OF_ANSWERS_ALONE, DetectorSwitch
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.marks import DETECTOR_NAMES, Detector
from moderator_app.storage import detector_switches
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


@dataclass(frozen=True, slots=True)
class SwitchBoard:
    """All detectors, and whether I may switch them."""

    switches: tuple[DetectorSwitch, ...]
    may_change: bool


class DetectorSwitches:
    """They say with what items are read. An answer on its way out is looked at by every detector, whatever stands here."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def board(self) -> SwitchBoard:
        """How each detector stands, in the order of Detector."""
        with self._context.database.read() as reader:
            return SwitchBoard(tuple(detector_switches.everything(reader)), self._context.me.role in LEADERS)

    def turn(self, detector: Detector, reason: str, *, on: bool) -> None:
        """Items are read with it from now on, or no longer. Raises Refused: not mine to decide, no reason, so already, of answers alone."""
        must_lead(self._context)
        reason = clean(reason)[0].strip()
        if detector in OF_ANSWERS_ALONE:
            text = QT_TRANSLATE_NOOP(
                "Message", "“{detector}” looks at answers on their way out alone, and stays on there. Nothing was changed."
            )
            raise Refused(message("detector_of_answers", text, detector=_name(detector)))
        if not reason or len(reason) > LONGEST_REASON:
            text = QT_TRANSLATE_NOOP("Message", "Write the reason in at most {limit} characters. Nothing was changed.")
            raise Refused(message("detector_reason", text, limit=LONGEST_REASON))
        with self._context.act() as act:
            if (detector not in detector_switches.switched_off(act.writer)) == on:
                text = QT_TRANSLATE_NOOP("Message", "“{detector}” stands so already: somebody else was first. Nothing was changed.")
                raise Refused(message("detector_stands_so", text, detector=_name(detector)))
            detector_switches.add(act.writer, detector, on=on, reason=reason, person_id=self._context.me.id, now=act.now)
            act.write_down(Kind.DETECTOR_SWITCHED, body={"detector": detector, "on": on}, recorded={"reason": reason})
            act.topics.add(Topic.MARKS)


def _name(detector: Detector) -> Message:
    return Message(detector, DETECTOR_NAMES[detector], context="Detector")
