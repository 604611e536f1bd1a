"""Whether a channel is kept as its policy and the law ask: checks that are due, deposits, who has access, and signs of life.

Days are ISO days of the local calendar, moments microseconds UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from moderator_app.domain.channels import Status
from moderator_app.domain.gates import Step
from moderator_app.domain.register import Named, Register
from moderator_app.domain.upkeep import CHECK_NAMES, CHECK_STEPS, DEPOSITED_NAMES, Check, CheckDemand, DepositDemand, Deposited
from moderator_app.domain.workdays import local_day
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

NOTHING: Mapping[Check, str] = MappingProxyType({})
FEWEST = 2
"""Persons with access to a channel, so that it does not lie idle when one is away (SOL-34)."""


@dataclass(frozen=True, slots=True)
class CheckMade:
    """A check that was made. `recorder` is who wrote it down."""

    check: Check
    day: str
    by: Named
    ok: bool
    note: str
    recorder: str
    recorded_at: int


class CheckState(StrEnum):
    """How a check stands on a day."""

    FINE = "fine"
    OVERDUE = "overdue"
    NEVER = "never"
    FAILED = "failed"


CHECK_STATE_NAMES: dict[CheckState, str] = {
    CheckState.FINE: QT_TRANSLATE_NOOP("CheckState", "in order"),
    CheckState.OVERDUE: QT_TRANSLATE_NOOP("CheckState", "to be made again"),
    CheckState.NEVER: QT_TRANSLATE_NOOP("CheckState", "never made"),
    CheckState.FAILED: QT_TRANSLATE_NOOP("CheckState", "not in order"),
}


@dataclass(frozen=True, slots=True)
class CheckStanding:
    """A check that is asked, when it was made last, and by when it is to be made next."""

    demand: CheckDemand
    last: CheckMade | None
    due: str
    state: CheckState

    @property
    def breach(self) -> bool:
        """Whether the law asks for it and nobody has found it in order (HJO-18). That it is to be looked at again is no breach."""
        return bool(self.demand.statute) and self.state in (CheckState.NEVER, CheckState.FAILED)


def due_checks(
    demands: Iterable[CheckDemand], made: Iterable[CheckMade], active_since: int, today: date, outdated: Mapping[Check, str] = NOTHING
) -> tuple[CheckStanding, ...]:
    """Each check that is asked, as it stands today, in the policy's order. `made` in the order in which it was recorded.

    A check that was never made is due from the day on which the channel became active; one that failed, from its day; one that was in
    order, when its time has passed, or from the day on which what was found there was `outdated`. Of two on one day the one recorded
    later counts.
    """
    newest: dict[Check, CheckMade] = {}
    for each in made:
        if each.check not in newest or each.day >= newest[each.check].day:
            newest[each.check] = each
    since = date.fromordinal(local_day(active_since)[0]).isoformat()
    return tuple(_standing(each, newest.get(each.check), since, today, outdated.get(each.check, "")) for each in demands)


def made_at_start(register: Register) -> tuple[CheckMade, ...]:
    """The checks that were steps of the start gate: nobody records them twice."""
    return tuple(
        CheckMade(CHECK_STEPS[Step(each.step)], each.day, each.by, True, each.note, each.recorder, each.recorded_at)
        for each in register.steps
        if each.step in CHECK_STEPS
    )


def _standing(demand: CheckDemand, last: CheckMade | None, since: str, today: date, outdated: str) -> CheckStanding:
    if last is None:
        return CheckStanding(demand, None, since, CheckState.NEVER)
    if not last.ok:
        return CheckStanding(demand, last, last.day, CheckState.FAILED)
    again = (date.fromisoformat(last.day) + timedelta(days=demand.every_days)).isoformat()
    due = min(again, outdated or again)
    return CheckStanding(demand, last, due, CheckState.OVERDUE if due < today.isoformat() else CheckState.FINE)


def active_since(register: Register) -> int:
    """When the channel last became active; its first moment in the register where it never did."""
    began = [each.at for each in register.history if each.status is Status.ACTIVE]
    return began[-1] if began else (register.history[0].at if register.history else 0)


def check_alarms(standings: Iterable[CheckStanding]) -> tuple[Message, ...]:
    """What is wrong with the checks of an active channel (SOL-23, HJO-18): never made, not in order, or to be made again."""
    return tuple(_check_alarm(each) for each in standings if each.state is not CheckState.FINE)


def _check_alarm(standing: CheckStanding) -> Message:
    match standing.state:
        case CheckState.NEVER if standing.breach:
            text = QT_TRANSLATE_NOOP("Message", "Not known to be met, {statute}: nobody has checked that {check}.")
        case CheckState.NEVER:
            text = QT_TRANSLATE_NOOP("Message", "Nobody has checked that {check} ({row}: {source}).")
        case CheckState.FAILED if standing.breach:
            text = QT_TRANSLATE_NOOP("Message", "Breach of {statute}, as found on {day}. Not met: {check}.")
        case CheckState.FAILED:
            text = QT_TRANSLATE_NOOP("Message", "Not met, as found on {day}: {check} ({row}: {source}).")
        case _:
            text = QT_TRANSLATE_NOOP("Message", "Was to be checked again by {due}: that {check}.")
    demand = standing.demand
    return message(
        f"check_{'breach' if standing.breach else standing.state}",
        text,
        check=check_name(demand.check),
        statute=demand.statute,
        row=demand.row,
        source=demand.source,
        day=standing.last.day if standing.last else "",
        due=standing.due,
    )


def deposit_alarms(demands: Iterable[DepositDemand], register: Register) -> tuple[Message, ...]:
    """The deposits that are asked and not recorded (VAS-26, HJO-38). Those that the start gate asks are its own alarms (OSB-26)."""
    return tuple(
        message(
            "deposit_missing",
            QT_TRANSLATE_NOOP("Message", "Not deposited: {what} ({row}: {source})."),
            what=deposit_name(each.deposited),
            row=each.row,
            source=each.source,
        )
        for each in demands
        if register.deposit(each.deposited) is None
    )


def access_alarms(names: Sequence[str]) -> tuple[Message, ...]:
    """Whether the channel hangs on one person, or on nobody (SOL-34). `names` are those of everybody who has access, once each."""
    if len(names) >= FEWEST:
        return ()
    if names:
        text = QT_TRANSLATE_NOOP("Message", "{name} alone has access to the channel: it lies idle when {name} is away.")
        return (message("one_holder", text, name=names[0]),)
    return (message("no_holder", QT_TRANSLATE_NOOP("Message", "Nobody is named who has access to the channel.")),)


def life_alarms(last_own: int | None, active_since: int, now: int, days: int) -> tuple[Message, ...]:
    """Whether the page lies idle: nothing that the organisation published itself is known for more than `days` days (SOL-8, OSB-11).

    `last_own` is when it last did, None for never: then the time counts from when the channel became active.
    """
    today = local_day(now)[0]
    if today - local_day(active_since if last_own is None else last_own)[0] <= days:
        return ()
    if last_own is None:
        text = QT_TRANSLATE_NOOP(
            "Message", "The page lies idle: for more than {days} days, nothing that you published there yourselves is known here."
        )
        return (message("page_inactive", text, days=days),)
    last = date.fromordinal(local_day(last_own)[0]).isoformat()
    text = QT_TRANSLATE_NOOP("Message", "The page lies idle: you last published something there on {day}, {days} days ago.")
    return (message("page_inactive", text, day=last, days=today - local_day(last_own)[0]),)


def check_name(check: Check) -> Message:
    """Its name, to stand in a sentence."""
    return Message(check, CHECK_NAMES[check], context="Check")


def deposit_name(deposited: Deposited) -> Message:
    """Its name, to stand in a sentence."""
    return Message(deposited, DEPOSITED_NAMES[deposited], context="Deposited")
