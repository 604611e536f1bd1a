"""That records were destroyed is recorded: by a decision, or outside the plan with the reason, which is then reported (SOR-9, VAS-35)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from moderator_app.desk.acting import must_have
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.desk.register import fitting
from moderator_app.desk.sight import Sight
from moderator_app.domain.channels import Channel
from moderator_app.domain.destruction import Destroyed, Destruction, outside_plan
from moderator_app.domain.disposal import RecordType
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, destruction, disposal
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


class Destructions:
    """The program destroys nothing by this: it holds what was destroyed in a channel against the plan, before it is done."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def everything(self) -> tuple[Destruction, ...]:
        """All that were recorded, the oldest first."""
        with self._context.database.read() as reader:
            return tuple(destruction.everything(reader))

    def record(
        self,
        channel: Channel,
        record_type: RecordType,
        *,
        received: date,
        what: str,
        decision_id: int | None = None,
        no_longer_current: bool = False,
        deviation: str = "",
    ) -> int:
        """It is destroyed, by that decision; its id. `received` is when the newest of it came in.

        Raises Refused `outside_plan` with the reasons; with `deviation`, the reason why it was destroyed all the same, it is recorded as
        one. Raises Refused as well: not said what, a day to come.
        """
        what, deviation = fitting(what), fitting(deviation)
        with self._context.act() as act:
            must_have(self._context, act.writer, channel.id, Right.ADMINISTER)
            today = date.fromordinal(local_day(act.now)[0])
            if not what or received > today:
                raise Refused(
                    message(
                        "destroyed_what",
                        QT_TRANSLATE_NOOP(
                            "Message", "Say what is destroyed, and on which day, not later than today, it came in. Nothing was saved."
                        ),
                    )
                )
            one = Destroyed(record_type=record_type, received=received.isoformat(), what=what, no_longer_current=no_longer_current)
            now = channels.by_id(act.writer, channel.id) or channel
            decision = next((each for each in disposal.everything(act.writer) if each.id == decision_id), None)
            wrong = outside_plan(one, now, decision, today)
            if wrong and not deviation:
                raise _outside(wrong)
            kept = decision_id if decision is not None and not wrong else None
            reason = deviation if wrong else ""
            number = destruction.add(act.writer, channel.id, one, kept, reason, self._context.me.id, act.now)
            act.write_down(
                Kind.RECORDS_DESTROYED,
                channel=channel.id,
                body={
                    "destruction": number,
                    "record_type": record_type,
                    "day": one.received,
                    "disposal": kept,
                    "outside_plan": [each.code for each in wrong],
                },
                private={name: said for name, said in (("what", what), ("reason", reason)) if said},
            )
            act.topics |= {Topic.DOCUMENTS, Topic.CHANNELS}
        return number

    def report(self, number: int, to: str, day: date | None = None) -> None:
        """Of that deviation somebody was told, today unless it is said otherwise. Raises Refused: none to report, not said to whom."""
        to = fitting(to)
        with self._context.act() as act:
            found = next((each for each in destruction.to_report(act.writer) if each.id == number), None)
            today = date.fromordinal(local_day(act.now)[0])
            if found is None or not to or (day or today) > today:
                raise Refused(
                    message(
                        "not_reported",
                        QT_TRANSLATE_NOOP(
                            "Message",
                            "Say which deviation was reported, to whom, and on which day, not later than today. Nothing was saved.",
                        ),
                    )
                )
            must_have(self._context, act.writer, found.channel_id, Right.ADMINISTER)
            told = (day or today).isoformat()
            destruction.report(act.writer, number, to, told)
            act.write_down(Kind.DEVIATION_REPORTED, channel=found.channel_id, body={"destruction": number, "day": told}, private={"to": to})
            act.topics |= {Topic.DOCUMENTS, Topic.CHANNELS}


def deviations(sight: Sight) -> Iterator[Line]:
    """The day's lines: what was destroyed outside the plan, as long as nobody has been told of it."""
    for each in destruction.to_report(sight.reader):
        text = QT_TRANSLATE_NOOP("Message", "Destroyed outside the plan, and not reported yet: {what}")
        door = Door("policies", {"part": "disposal", "destruction": each.id})
        told = message("destroyed_outside_plan", text, what=each.destroyed.what)
        yield Line(f"destroyed-{each.id}", Section.DOCUMENTS, Severity.BREACH, told, door, sight.name(each.channel_id))


def _outside(wrong: tuple[Message, ...]) -> Refused:
    return Refused(
        message(
            "outside_plan",
            QT_TRANSLATE_NOOP(
                "Message",
                "The plan does not allow this to be destroyed. Nothing was saved. Keep it. If it is destroyed already, record it with the "
                "reason:",
            ),
        ),
        wrong,
    )
