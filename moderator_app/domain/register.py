"""The channel register: what is known of a channel besides its items, and what is missing at its gates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations, product
from urllib.parse import urlsplit

from moderator_app.domain.channels import Status
from moderator_app.domain.gates import NEED_NAMES, NEEDS, OFFICE_NAMES, Demand, Field, Office, Phase, Responsibility
from moderator_app.domain.hours import ServiceHours, english, read_answer_time, read_hours
from moderator_app.domain.policy import AnswerTime
from moderator_app.domain.upkeep import CHECK_STEPS, DEPOSIT_STEPS, Check, Deposit, Deposited
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message
from moderator_app.support.records import Records

LONGEST = 4_000
"""Characters of a field or a note."""


MOST_ROUNDS = 99
"""Of a watch schedule, and most days in which they are made."""

NO_ANSWER_TIME = "answer_time_not_chosen"
"""The code of that alarm."""


class Account(StrEnum):
    """Whose account the channel is run from. The value is stored."""

    OFFICIAL = "official"
    PRIVATE = "private"


class Watched(StrEnum):
    """What the rounds of a watch schedule are counted on. The value is stored."""

    WEEKDAY = "weekday"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class WatchSchedule:
    """How often the channel is looked through: `rounds` in every `every` days, or weekdays."""

    rounds: int
    every: int
    on: Watched

    def __str__(self) -> str:
        return f"{self.rounds}/{self.on}" if self.every == 1 else f"{self.rounds}/{self.every} {self.on}s"


@dataclass(frozen=True, slots=True)
class ChosenTime:
    """The answer time that the organisation chose where the policy sets none (OSB-10), and when it first chose one (microseconds UTC)."""

    time: AnswerTime
    since: int = 0

    def __str__(self) -> str:
        return str(self.time)


@dataclass(frozen=True, slots=True)
class Fields:
    """The register's fields of one channel; "" or None where nothing is known."""

    handle: str = ""
    url: str = ""
    unit: str = ""
    board: str = ""
    activity: str = ""
    purpose: str = ""
    need: str = ""
    target_groups: str = ""
    entry_page: str = ""
    retention_plan: str = ""
    service_hours: ServiceHours | None = None
    watch_schedule: WatchSchedule | None = None
    account: Account | None = None
    answer_time: ChosenTime | None = None

    def told(self, field: Field) -> str:
        """The field's value as `with_field` reads it, "" for none."""
        value: object = getattr(self, field)
        return "" if value is None else str(value)


FIELDS = Records(Fields)


@dataclass(frozen=True, slots=True)
class Named:
    """A person at the desk (`person_id`), or one who is only named."""

    name: str
    person_id: int | None = None

    def is_same(self, other: Named) -> bool:
        """Whether both are one person. Somebody who was only named may have come to the desk since: then the name tells."""
        if self.person_id is not None and other.person_id is not None:
            return self.person_id == other.person_id
        return name_key(self.name) == name_key(other.name)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who has, or had, a role in the channel. Times in microseconds UTC; `until` None: has it now."""

    id: int
    role: Responsibility
    who: Named
    title: str
    unit: str
    extent: str
    since: int
    until: int | None


@dataclass(frozen=True, slots=True)
class StepTaken:
    """A step that was taken at a gate. `day` is an ISO day; `recorder` is who wrote it down."""

    phase: Phase
    step: str
    by: Named
    day: str
    note: str
    recorder: str
    recorded_at: int
    office: Office | None = None
    """By which post."""


@dataclass(frozen=True, slots=True)
class StatusChange:
    """When the channel got a status, and who gave it."""

    status: Status
    at: int
    person: str


@dataclass(frozen=True, slots=True)
class Register:
    """All that the register knows of one channel. `politicians` are the keys of those names that are marked so."""

    channel_id: int
    status: Status
    taken_over: bool
    """It was there before the desk: what its start gate asks is missing without stopping it."""
    fields: Fields
    holders: tuple[Holder, ...]
    steps: tuple[StepTaken, ...]
    history: tuple[StatusChange, ...]
    politicians: frozenset[str] = frozenset()
    deposits: tuple[Deposit, ...] = ()
    """In the order in which they were recorded: the last of its sort is where it lies now."""
    checked: frozenset[Check] = frozenset()
    """The checks that were recorded and found in order at least once."""

    def deposit(self, deposited: Deposited) -> Deposit | None:
        """Where it lies now; None where it was never deposited."""
        return next((each for each in reversed(self.deposits) if each.deposited is deposited), None)

    def having(self, role: Responsibility) -> tuple[Holder, ...]:
        """Who has the role now."""
        return tuple(each for each in self.holders if each.role is role and each.until is None)


def with_field(fields: Fields, field: Field, written: str) -> Fields:
    """The fields with this one as it is written; "" empties it. Raises Refused `register_value` with an example of what fits."""
    if not written:
        return replace(fields, **{str(field): getattr(Fields(), field)})
    value = _READERS.get(field, _text)(written) if len(written) <= LONGEST else None
    if value is None:
        raise Refused(
            message(
                "register_value",
                QT_TRANSLATE_NOOP(
                    "Message", "This does not fit into the field: {field}. Nothing was saved. Write it like this: {example}."
                ),
                field=need_name(field),
                example=example(field),
            )
        )
    return replace(fields, **{str(field): value})


def example(field: Field) -> Message:
    """What fits into the field."""
    return message("register_example", EXAMPLES.get(field, ANY_TEXT), limit=LONGEST)


def lacking(demands: Iterable[Demand], phase: Phase, register: Register) -> tuple[Demand, ...]:
    """What a gate asks and the register does not have, in the policy's order."""
    return tuple(each for each in demands if not is_met(each, phase, register))


def is_met(demand: Demand, phase: Phase, register: Register) -> bool:
    """Whether the register has what is asked: a field filled in, a role held, a step taken by as many persons as it needs, a deposit,
    a check."""
    need = NEEDS[demand.need]
    if isinstance(need, Field):
        return bool(register.fields.told(need))
    if isinstance(need, Responsibility):
        return any(each.extent or not demand.words for each in register.having(need))
    if need in DEPOSIT_STEPS:
        return register.deposit(DEPOSIT_STEPS[need]) is not None
    if phase is Phase.START and need in CHECK_STEPS and CHECK_STEPS[need] in register.checked:
        return True
    taken = [each for each in taken_steps(demand, phase, register) if each.note or not demand.words]
    if not demand.offices:
        return bool(taken)
    by_office = [[each.by for each in taken if each.office is office] for office in demand.offices]
    return any(not any(one.is_same(other) for one, other in combinations(persons, 2)) for persons in product(*by_office))


def taken_steps(demand: Demand, phase: Phase, register: Register) -> tuple[StepTaken, ...]:
    """What was done at this gate for what is asked, oldest first."""
    return tuple(each for each in register.steps if each.phase is phase and each.step == demand.need)


def open_offices(demand: Demand, phase: Phase, register: Register) -> tuple[Office, ...]:
    """The posts by which nobody has taken the step yet."""
    taken = {each.office for each in taken_steps(demand, phase, register)}
    return tuple(each for each in demand.offices if each not in taken)


def politicians(register: Register) -> tuple[Holder, ...]:
    """Those who have a role now although they are politicians (OSB-9)."""
    return tuple(each for each in register.holders if each.until is None and name_key(each.who.name) in register.politicians)


def alarms(
    start: Iterable[Demand], register: Register, *, substitute_mandatory: bool = False, sets_time: bool = True
) -> tuple[Message, ...]:
    """What is wrong with an active channel: missing steps, vacant roles (SOR-6), a private account, a politician in a role (OSB-9).

    That there is no deputy is wrong where the policy demands a substitute (VAS-25). What it only wishes for raises no alarm. Where it
    sets no time for answers, the organisation must choose one (OSB-10).
    """
    if register.status is not Status.ACTIVE:
        return ()
    missing = [each for each in lacking(start, Phase.START, register) if each.binding]
    asked = {each.need for each in missing}
    found = [told(each) for each in missing]
    found += [
        message("role_vacant", QT_TRANSLATE_NOOP("Message", "Nobody has the role: {role}."), role=need_name(role))
        for role in Responsibility
        if not register.having(role) and role not in asked and (substitute_mandatory or role is not Responsibility.DEPUTY)
    ]
    if not sets_time and register.fields.answer_time is None:
        text = QT_TRANSLATE_NOOP("Message", "The policy sets no time for answers here, and the organisation has not chosen one.")
        found.append(message(NO_ANSWER_TIME, text))
    if register.fields.account is Account.PRIVATE:
        found.append(message("account_private", QT_TRANSLATE_NOOP("Message", "The channel is run from somebody's private account.")))
    return (*found, *(politician_in_role(each) for each in politicians(register)))


def politician_in_role(holder: Holder) -> Message:
    """The sentence on one of `politicians`."""
    return message(
        "politician_in_role",
        QT_TRANSLATE_NOOP("Message", "{name} is a politician and can't have the role: {role}."),
        name=holder.who.name,
        role=need_name(holder.role),
    )


def told(demand: Demand) -> Message:
    """One missing thing as a sentence, with the policy's row and place."""
    if demand.persons > 1:
        text = QT_TRANSLATE_NOOP("Message", "Missing: {need}, by {persons} different persons ({row}: {source}).")
    elif demand.words:
        text = QT_TRANSLATE_NOOP("Message", "Missing, or without its words: {need} ({row}: {source}).")
    else:
        text = QT_TRANSLATE_NOOP("Message", "Missing: {need} ({row}: {source}).")
    return message("gate_missing", text, need=need_name(NEEDS[demand.need]), persons=demand.persons, row=demand.row, source=demand.source)


def need_name(need: Field | Responsibility | StrEnum) -> Message:
    """Its name, to stand in a sentence."""
    return Message(str(need), NEED_NAMES[need], context="Need")  # pyright: ignore[reportArgumentType]


def office_name(office: Office) -> Message:
    """Its name, to stand in a sentence."""
    return Message(str(office), OFFICE_NAMES[office], context="Office")


def name_key(name: str) -> str:
    """What makes two written names the same."""
    return " ".join(name.split()).casefold()


def _watch_schedule(text: str) -> WatchSchedule | None:
    # Two digits each: MOST_ROUNDS.
    found = re.fullmatch(r"([1-9]\d?)/(?:([1-9]\d?) )?(weekday|day)s?", english(text))
    return WatchSchedule(int(found[1]), int(found[2] or 1), Watched(found[3])) if found else None


def _chosen_time(text: str) -> ChosenTime | None:
    time = read_answer_time(text)
    return None if time is None else ChosenTime(time)


def _account(text: str) -> Account | None:
    return Account(text) if text in list(Account) else None


def _web_address(text: str) -> str | None:
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.hostname and not re.search(r"\s", text) else None


def _text(text: str) -> str:
    return text


_READERS: dict[Field, Callable[[str], object]] = {
    Field.SERVICE_HOURS: read_hours,
    Field.ANSWER_TIME: _chosen_time,
    Field.WATCH_SCHEDULE: _watch_schedule,
    Field.ACCOUNT: _account,
    Field.URL: _web_address,
    Field.ENTRY_PAGE: _web_address,
}
EXAMPLES: dict[Field, str] = {
    Field.SERVICE_HOURS: QT_TRANSLATE_NOOP("Message", "mon-thu 08:00-12:00 13:00-16:30, fri 08:00-12:00"),
    Field.ANSWER_TIME: QT_TRANSLATE_NOOP("Message", "1 working day, 24 weekday hours or 4 service hours"),
    Field.WATCH_SCHEDULE: QT_TRANSLATE_NOOP("Message", "2/weekday or 1/7 days"),
    Field.ACCOUNT: QT_TRANSLATE_NOOP("Message", "official or private"),
    Field.URL: QT_TRANSLATE_NOOP("Message", "https://example.org/page"),
    Field.ENTRY_PAGE: QT_TRANSLATE_NOOP("Message", "https://example.org/page"),
}
ANY_TEXT = QT_TRANSLATE_NOOP("Message", "a text of at most {limit} characters")
