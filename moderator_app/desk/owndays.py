"""The organisation's own free days and working days, beside the calendar that all share. What is open is counted anew by them."""

from __future__ import annotations

from datetime import date

from moderator_app.desk.acting import must_lead
from moderator_app.desk.answertimes import count_anew
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.policies import Policies
from moderator_app.domain.deadlines import counting
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.workdays import OwnDay, WorkingDays, local_day
from moderator_app.storage import duetimes, owndays
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

LONGEST_NAME = 200
"""Characters."""
FIRST_YEAR, LAST_YEAR = 2000, 2100


class OwnDays:
    """Days in Sweden. Every change is journaled; the name of a day is a private text there."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def everything(self) -> tuple[OwnDay, ...]:
        """All of them, the earliest first."""
        with self._context.database.read() as reader:
            return owndays.everything(reader)

    def working_days(self) -> WorkingDays:
        """The calendar as deadlines are counted by it now."""
        with self._context.database.read() as reader:
            return self._context.days(reader)

    def today(self) -> date:
        """The day that it is in Sweden."""
        return date.fromordinal(local_day(self._context.clock.now())[0])

    def add(self, day: date, *, works: bool, name: str = "") -> None:
        """The organisation is closed on that day, or works on it. Raises Refused: it is so already, or a day on which nobody works."""
        must_lead(self._context)
        name = " ".join(clean(name)[0].split())
        with self._context.act() as act:
            before = self._context.days(act.writer)
            wrong = _wrong(OwnDay(day, works, name), before)
            if wrong is not None:
                raise Refused(wrong)
            owndays.add(act.writer, OwnDay(day, works, name), self._context.me.id, act.now)
            act.write_down(
                Kind.OWN_DAY,
                body={"day": day.isoformat(), "counts_as": "working" if works else "free"},
                private={"name": name} if name else {},
            )
            self._count_anew(act, before)

    def remove(self, day: date) -> None:
        """The day counts as in the calendar again. Raises Refused where it is none of the organisation's own."""
        must_lead(self._context)
        with self._context.act() as act:
            before = self._context.days(act.writer)
            if not owndays.remove(act.writer, day):
                text = QT_TRANSLATE_NOOP("Message", "{day} is none of the organisation's own days. Nothing was changed.")
                raise Refused(message("no_own_day", text, day=day.isoformat()))
            act.write_down(Kind.OWN_DAY, body={"day": day.isoformat(), "counts_as": "calendar"})
            self._count_anew(act, before)

    def _count_anew(self, act: Act, before: WorkingDays) -> None:
        after = self._context.days(act.writer)
        act.topics.add(Topic.CHANNELS)
        for number, platform, pack_id, fields in duetimes.all_fields(act.writer):
            pack = self._policies.kept(act.writer, pack_id)
            old, new = (counting(pack, platform, fields, days) for days in (before, after))
            if new.time is not None:
                count_anew(act, number, old, new)


def _wrong(own: OwnDay, before: WorkingDays) -> Message | None:
    day = own.day.isoformat()
    if len(own.name) > LONGEST_NAME:
        text = QT_TRANSLATE_NOOP("Message", "The name of a day has at most {limit} characters. Nothing was saved. Shorten it.")
        return message("day_name_too_long", text, limit=LONGEST_NAME)
    if not FIRST_YEAR <= own.day.year <= LAST_YEAR:
        text = QT_TRANSLATE_NOOP("Message", "A day lies between the years {first} and {last}. Nothing was saved.")
        return message("day_out_of_reach", text, first=FIRST_YEAR, last=LAST_YEAR)
    if any(each.day == own.day for each in before.own):
        text = QT_TRANSLATE_NOOP("Message", "{day} is one of the organisation's own days already. Nothing was saved. Remove it first.")
        return message("own_day_there", text, day=day)
    if own.works and not before.may_work(own.day):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{day} is a Sunday or a public holiday, and no working day whatever is decided. Nothing was saved. Saturdays and the eves of "
            "Midsummer, Christmas and New Year can be.",
        )
        return message("never_a_working_day", text, day=day)
    if own.works == before.is_working(own.day):
        text = QT_TRANSLATE_NOOP("Message", "{day} is a working day in any case. Nothing was saved.")
        if not own.works:
            text = QT_TRANSLATE_NOOP("Message", "{day} is a free day in any case. Nothing was saved.")
        return message("own_day_needless", text, day=day)
    return None
