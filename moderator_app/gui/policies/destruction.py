"""Asks what is destroyed and by which decision, and to whom a deviation was reported; what was typed comes back when it is refused."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from moderator_app.desk.disposal import Covering
from moderator_app.domain.channels import Channel
from moderator_app.domain.destruction import Destruction
from moderator_app.domain.disposal import RECORD_TYPE_NAMES, RecordType
from moderator_app.domain.workdays import local_day
from moderator_app.gui.language import translate
from moderator_app.gui.policies.facts import Fact
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import YES, Field, Form
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

Typed = dict[str, str]


class DestructionAsker(QObject):
    """Held by a page, which reads anew when it hears of the change."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def record(self, channels: tuple[Channel, ...], decisions: tuple[Covering, ...], typed: Typed | None = None) -> None:
        """What is destroyed, in which channel, by which decision."""
        typed = typed or {}
        kinds = tuple((str(each), translate("RecordType", RECORD_TYPE_NAMES[each])) for each in RecordType)
        holding = [each.decision for each in decisions if each.decision.revoked_at is None]
        numbers = (
            ("", translate("Destruction", "No decision")),
            *((str(each.id), f"{each.terms.body} {each.terms.decided} {each.terms.paragraph or each.terms.diary_no}") for each in holding),
        )
        places = tuple((str(each.id), each.name) for each in channels)
        fields = (
            Field("channel", translate("Destruction", "Channel"), "choice", typed.get("channel", places[0][0]), places),
            Field(
                "received",
                translate("Destruction", "The newest of it came in on"),
                "date",
                typed.get("received", self._today()),
                beside=True,
            ),
            Field("kind", translate("Destruction", "Kind of records"), "choice", typed.get("kind", kinds[0][0]), kinds),
            Field("what", translate("Destruction", "What is destroyed"), value=typed.get("what", ""), required=True),
            Field("decision", translate("Destruction", "Disposal decision"), "choice", typed.get("decision", numbers[-1][0]), numbers),
            Field("obsolete", translate("Destruction", "I find that it is no longer current"), "check", typed.get("obsolete", "")),
            Field(
                "deviation", translate("Destruction", "Destroyed outside the plan already: the reason"), value=typed.get("deviation", "")
            ),
        )
        form = Form(
            "RecordDestruction",
            translate("Destruction", "Record a destruction"),
            fields,
            translate("Destruction", "Record"),
            translate(
                "Destruction",
                "The program destroys nothing: it tells whether the plan allows it. Record it before anything is destroyed.",
            ),
        )
        self._context.dialogs.form(form, partial(self._record, channels, decisions))

    def _record(self, channels: tuple[Channel, ...], decisions: tuple[Covering, ...], typed: Typed) -> None:
        act = partial(
            self._context.desk.destructions.record,
            *(next(each for each in channels if str(each.id) == typed["channel"]), RecordType(typed["kind"])),
            received=date.fromisoformat(typed["received"]),
            what=typed["what"],
            decision_id=int(typed["decision"]) if typed["decision"] else None,
            no_longer_current=typed["obsolete"] == YES,
            deviation=typed["deviation"],
        )
        self._context.runner.run("write", act, self, self._recorded, partial(self._refused, channels, decisions, typed))

    def _recorded(self, _number: int) -> None:
        self._context.bar.show_done(message("destroyed_recorded", QT_TRANSLATE_NOOP("Message", "The destruction was recorded.")))

    def _refused(self, channels: tuple[Channel, ...], decisions: tuple[Covering, ...], typed: Typed, error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.record(channels, decisions, typed)

    def report(self, one: Destruction, typed: Typed | None = None) -> None:
        """To whom the deviation was reported."""
        typed = typed or {}
        form = Form(
            "ReportDeviation",
            translate("Destruction", "The deviation was reported"),
            (
                Field("to", translate("Destruction", "To whom"), value=typed.get("to", ""), required=True),
                Field("day", translate("Destruction", "Day"), "date", typed.get("day", self._today())),
            ),
            translate("Destruction", "Record"),
            one.destroyed.what,
        )
        self._context.dialogs.form(form, partial(self._report, one))

    def _report(self, one: Destruction, typed: Typed) -> None:
        act = partial(self._context.desk.destructions.report, one.id, typed["to"], date.fromisoformat(typed["day"]))
        self._context.runner.run("write", act, self, self._reported, partial(self._not_reported, one, typed))

    def _reported(self, _nothing: None) -> None:
        self._context.bar.show_done(message("deviation_reported", QT_TRANSLATE_NOOP("Message", "It is recorded that it was reported.")))

    def _not_reported(self, one: Destruction, typed: Typed, error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.report(one, typed)

    def _today(self) -> str:
        return date.fromordinal(local_day(self._context.desk.clock.now())[0]).isoformat()


def note(one: Destruction) -> str:
    """How it stands to the plan."""
    if not one.deviation:
        return translate("Destruction", "Destroyed by disposal decision {number}.").format(number=one.decision_id)
    if one.reported_day is None:
        return translate("Destruction", "Destroyed outside the plan. Report it, and record to whom.")
    said = translate("Destruction", "Destroyed outside the plan. Reported on {day} to {to}.")
    return said.format(day=one.reported_day, to=one.reported_to)


def facts(one: Destruction, channel: str) -> list[Fact]:
    return [
        (translate("Destruction", "Channel"), channel),
        (translate("Destruction", "Kind of records"), translate("RecordType", RECORD_TYPE_NAMES[one.destroyed.record_type])),
        (translate("Destruction", "The newest of it came in on"), one.destroyed.received),
        (translate("Destruction", "What is destroyed"), one.destroyed.what),
        *([(translate("Destruction", "Reason"), one.deviation)] if one.deviation else []),
        (translate("Destruction", "Recorded by"), one.recorder),
    ]
