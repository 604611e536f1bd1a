"""The fields of the register are typed, and a gate says what is missing in the policy's own order."""

from __future__ import annotations

import pytest

from moderator_app.domain.channels import Status
from moderator_app.domain.gates import NEED_NAMES, NEEDS, OFFICE_NAMES, Demand, Field, Office, Phase, Responsibility
from moderator_app.domain.hours import ServiceHours
from moderator_app.domain.register import (
    FIELDS,
    Account,
    Fields,
    Holder,
    Named,
    Register,
    StepTaken,
    Watched,
    WatchSchedule,
    alarms,
    is_met,
    lacking,
    need_name,
    with_field,
)
from moderator_app.support.messages import Refused


def register(
    fields: Fields | None = None, holders: tuple[Holder, ...] = (), steps: tuple[StepTaken, ...] = (), status: Status = Status.ACTIVE
) -> Register:
    return Register(1, status, True, fields or Fields(), holders, steps, ())


def holder(role: Responsibility, name: str = "Kim Ek", extent: str = "", until: int | None = None) -> Holder:
    return Holder(1, role, Named(name), "", "", extent, 0, until)


def taken(step: str, by: Named, phase: Phase = Phase.START, note: str = "", office: Office | None = None) -> StepTaken:
    return StepTaken(phase, step, by, "2026-03-04", note, "Åsa", 0, office)


@pytest.mark.parametrize(
    ("field", "written", "value"),
    [
        (Field.SERVICE_HOURS, "mon-fri 08:00-16:30", ServiceHours.daily(((480, 990),), 0, 4)),
        (Field.SERVICE_HOURS, "sat 10:00-24:00", ServiceHours.daily(((600, 1440),), 5, 5)),
        (Field.WATCH_SCHEDULE, "2/weekday", WatchSchedule(2, 1, Watched.WEEKDAY)),
        (Field.WATCH_SCHEDULE, "1/7 days", WatchSchedule(1, 7, Watched.DAY)),
        (Field.ACCOUNT, "private", Account.PRIVATE),
        (Field.URL, "https://exempel.se/sida", "https://exempel.se/sida"),
        (Field.BOARD, "Kulturnämnden", "Kulturnämnden"),
    ],
)
def test_a_field_is_read_typed_kept_and_told_as_it_was_written(field: Field, written: str, value: object) -> None:
    fields = with_field(Fields(), field, written)

    assert getattr(fields, field) == value
    assert fields.told(field) == written
    assert with_field(fields, field, "") == Fields()


@pytest.mark.parametrize(
    ("field", "written"),
    [
        (Field.SERVICE_HOURS, "vardagar 8-16"),
        (Field.SERVICE_HOURS, "fri-mon 08:00-16:00"),
        (Field.SERVICE_HOURS, "mon 16:00-08:00"),
        (Field.SERVICE_HOURS, "mon 08:00-29:00"),
        (Field.WATCH_SCHEDULE, "often"),
        (Field.WATCH_SCHEDULE, "0/day"),
        (Field.ACCOUNT, "mine"),
        (Field.URL, "exempel.se"),
        (Field.URL, "https://[exempel"),
        (Field.ENTRY_PAGE, "javascript:alert(1)"),
        (Field.PURPOSE, "x" * 4_001),
    ],
)
def test_what_does_not_fit_is_refused_with_an_example(field: Field, written: str) -> None:
    with pytest.raises(Refused) as refused:
        with_field(Fields(), field, written)

    assert refused.value.code == "register_value"


@pytest.mark.parametrize(
    ("field", "written", "kept"),
    [
        (Field.SERVICE_HOURS, "Mån–fre  08:00–16:30", "mon-fri 08:00-16:30"),
        (Field.SERVICE_HOURS, "lör 10:00-14:00", "sat 10:00-14:00"),
        (Field.WATCH_SCHEDULE, "2/vardag", "2/weekday"),
        (Field.WATCH_SCHEDULE, "1/7 dagar", "1/7 days"),
    ],
)
def test_hours_and_schedules_are_read_as_they_are_written_in_swedish(field: Field, written: str, kept: str) -> None:
    assert with_field(Fields(), field, written).told(field) == kept


def test_fields_that_an_older_program_wrote_are_read() -> None:
    assert FIELDS.of_json("{}") == Fields()


def test_a_step_by_two_deciders_needs_two_persons_however_their_names_are_written() -> None:
    chief, head = Office.CLOSEST_MANAGER, Office.HEAD_OF_COMMUNICATIONS
    demand = Demand("decision", "VAS-38", "rad 70", offices=(chief, head))

    def met(*steps: tuple[Named, Office | None]) -> bool:
        return is_met(demand, Phase.START, register(steps=tuple(taken("decision", by, office=office) for by, office in steps)))

    kim, again, ada, eva = Named("Kim Ek"), Named(" kim  EK"), Named("Ada Ask"), Named("Eva Alm")
    assert not met((kim, chief), (again, head))
    assert met((kim, chief), (ada, head))
    assert met((kim, head), (kim, chief), (ada, chief))
    assert not met((Named("Kim Ek", 1), chief), (Named("Kim", 1), head))
    assert not met((kim, chief), (ada, chief), (eva, None))


def test_a_step_of_the_other_gate_or_without_its_words_does_not_count() -> None:
    demand = Demand("manager_decision", "SOL-35", "rad 89", words=True)

    assert not is_met(demand, Phase.CLOSE, register(steps=(taken("manager_decision", Named("Kim"), note="Ja"),)))
    assert not is_met(demand, Phase.CLOSE, register(steps=(taken("manager_decision", Named("Kim"), Phase.CLOSE),)))
    assert is_met(demand, Phase.CLOSE, register(steps=(taken("manager_decision", Named("Kim"), Phase.CLOSE, "Ja"),)))


def test_a_role_counts_while_it_is_held() -> None:
    demand = Demand("publisher", "SOL-4", "rad 25", words=True)

    assert not is_met(demand, Phase.START, register(holders=(holder(Responsibility.PUBLISHER, extent="2 h", until=1),)))
    assert not is_met(demand, Phase.START, register(holders=(holder(Responsibility.PUBLISHER),)))
    assert is_met(demand, Phase.START, register(holders=(holder(Responsibility.PUBLISHER, extent="2 h"),)))


def test_a_vacant_deputy_is_an_alarm_only_where_the_policy_demands_a_substitute() -> None:
    everybody_else = register(holders=tuple(holder(role) for role in Responsibility if role is not Responsibility.DEPUTY))

    assert alarms((), everybody_else) == ()
    assert [each.values["role"] for each in alarms((), everybody_else, substitute_mandatory=True)] == [need_name(Responsibility.DEPUTY)]


def test_what_a_policy_only_wishes_for_raises_no_alarm() -> None:
    wish = Demand("evaluation", "HJO-16", "rad 119", binding=False)
    full = register(holders=tuple(holder(role) for role in Responsibility))

    assert lacking((wish,), Phase.START, full) == (wish,)
    assert alarms((wish,), full) == ()


def test_an_active_channel_raises_each_alarm_once() -> None:
    start = (Demand("publisher", "SOR-6", "rad 42"), Demand("purpose", "SOR-2", "rad 41"))
    found = alarms(start, register(Fields(account=Account.PRIVATE), (holder(Responsibility.MANAGER),)))

    assert [each.code for each in found] == ["gate_missing", "gate_missing", "role_vacant", "role_vacant", "account_private"]
    assert alarms(start, register(status=Status.PLANNED)) == alarms(start, register(status=Status.CLOSED)) == ()
    assert lacking(start, Phase.START, register()) == start


def test_each_word_of_a_gate_is_one_thing_and_has_a_name() -> None:
    assert len(NEEDS) == len(NEED_NAMES)
    assert set(NEED_NAMES) == set(NEEDS.values())
    assert set(OFFICE_NAMES) == set(Office)
    assert set(Field) == set(Fields.__dataclass_fields__)
