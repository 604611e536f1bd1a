"""The register of a channel in words: what a field holds, what a policy asks, who did what and when."""

from __future__ import annotations

import re

from moderator_app.domain.channels import STATUS_NAMES, Status
from moderator_app.domain.gates import NEED_NAMES, OFFICE_NAMES, Demand, Field, Need, Office
from moderator_app.domain.policy import AnswerUnit
from moderator_app.domain.register import Account, Fields, Holder, StepTaken
from moderator_app.domain.upkeep import HALF_YEAR, YEAR, CheckDemand, Deposit, DepositDemand
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.language import Plural, translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP

ACCOUNTS: dict[Account, str] = {
    Account.OFFICIAL: QT_TRANSLATE_NOOP("ChannelWords", "The organisation's own account"),
    Account.PRIVATE: QT_TRANSLATE_NOOP("ChannelWords", "Somebody's private account"),
}
FIELD_WORDS = (
    *(QT_TRANSLATE_NOOP("FieldWord", "mon"), QT_TRANSLATE_NOOP("FieldWord", "tue"), QT_TRANSLATE_NOOP("FieldWord", "wed")),
    *(QT_TRANSLATE_NOOP("FieldWord", "thu"), QT_TRANSLATE_NOOP("FieldWord", "fri"), QT_TRANSLATE_NOOP("FieldWord", "sat")),
    *(QT_TRANSLATE_NOOP("FieldWord", "sun"), QT_TRANSLATE_NOOP("FieldWord", "weekday"), QT_TRANSLATE_NOOP("FieldWord", "weekdays")),
    *(QT_TRANSLATE_NOOP("FieldWord", "day"), QT_TRANSLATE_NOOP("FieldWord", "days")),
)
"""What service hours and watch schedules are written with; the domain reads the Swedish words too."""
ANSWER_WRITTEN: dict[AnswerUnit, Plural] = {
    AnswerUnit.WEEKDAY_HOURS: Plural.translate("ChannelWords", "%n weekday hour(s)", "", 1),
    AnswerUnit.WORKING_DAYS: Plural.translate("ChannelWords", "%n working day(s)", "", 1),
    AnswerUnit.SERVICE_HOURS: Plural.translate("ChannelWords", "%n service hour(s)", "", 1),
}
"""As the domain reads them, in either language."""
STATUS_ICONS: dict[Status, tuple[str, str]] = {
    Status.PLANNED: ("clock", "warning"),
    Status.ACTIVE: ("check", "ok"),
    Status.CLOSED: ("no", "muted"),
}
"""Icon and colour."""


def need_title(need: Need) -> str:
    """The name of a field, a role or a step, to stand alone."""
    name = translate("Need", NEED_NAMES[need])
    return name[:1].upper() + name[1:]


def status_title(status: Status) -> str:
    name = translate("ChannelStatus", STATUS_NAMES[status])
    return name[:1].upper() + name[1:]


def office_name(office: Office) -> str:
    return translate("Office", OFFICE_NAMES[office])


def field_text(fields: Fields, field: Field) -> str:
    """What the field holds, as it is written in the language in use; "" for nothing."""
    told = fields.told(field)
    if fields.answer_time is not None and field is Field.ANSWER_TIME:
        return ANSWER_WRITTEN[fields.answer_time.time.unit].of(fields.answer_time.time.amount)
    if field in (Field.SERVICE_HOURS, Field.WATCH_SCHEDULE):
        return re.sub(r"[a-z]+", lambda found: translate("FieldWord", found[0]), told)
    return told


def field_shown(fields: Fields, field: Field) -> str:
    """The same to be read, not written."""
    if field is Field.ACCOUNT:
        return "" if fields.account is None else translate("ChannelWords", ACCOUNTS[fields.account])
    return field_text(fields, field)


def cited(demand: Demand) -> str:
    """The policy's own words, and where they stand."""
    place = f"{demand.source} ({demand.row})"
    return f"”{demand.wording}” – {place}" if demand.wording else place


def cited_check(demand: CheckDemand) -> str:
    """Where it is asked: by the policy, the law, or both; and how often."""
    places = [f"{demand.source} ({demand.row})" if demand.row else demand.source]
    if demand.statute and demand.statute != demand.source:
        places.append(demand.statute)
    return " · ".join([*places, _how_often(demand.every_days)])


def _how_often(days: int) -> str:
    if days == YEAR:
        return translate("ChannelWords", "once a year")
    if days == HALF_YEAR:
        return translate("ChannelWords", "twice a year")
    return translate("ChannelWords", "every {days} days").format(days=days)


def force(demand: Demand | CheckDemand | DepositDemand) -> str:
    """The policy's own word, which is Swedish in every language of the screen."""
    return translate("PolicyWords", "SKA") if demand.binding else translate("ChannelWords", "BÖR")


def holder_line(holder: Holder) -> str:
    """Title, unit and extent of somebody who has a role, and since when or from when to when."""
    since, until = day(day_of(holder.since)), holder.until
    time = translate("ChannelWords", "since {day}").format(day=since) if until is None else f"{since} – {day(day_of(until))}"
    return " · ".join(each for each in (holder.title, holder.unit, holder.extent, time) if each)


def step_line(taken: StepTaken) -> str:
    """When a step was taken, by whom and as what, what was noted, and who wrote it down."""
    by = taken.by.name if taken.office is None else f"{taken.by.name} ({office_name(taken.office)})"
    line = f"{day(taken.day)} · {by}"
    if taken.recorder != taken.by.name:
        line += " · " + translate("ChannelWords", "recorded by {person}").format(person=taken.recorder)
    return f"{line}\n{taken.note}" if taken.note else line


def deposit_line(laid: Deposit) -> str:
    """Since when something lies where, who keeps it, and what names the receipt."""
    line = f"{day(laid.since)} · {laid.place} · {laid.keeper}"
    receipt = translate("ChannelWords", "receipt {receipt}").format(receipt=laid.receipt) if laid.receipt else ""
    return " · ".join(each for each in (line, receipt) if each)
