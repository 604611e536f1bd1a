"""When a check is due again, and what is wrong with the keeping of a channel, against a reference that goes through the days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.channels import Status
from moderator_app.domain.checks import CheckMade, CheckState, access_alarms, due_checks, life_alarms
from moderator_app.domain.gates import Phase, Responsibility, Step
from moderator_app.domain.keeping import Known, access_names, upkeep_alarms
from moderator_app.domain.register import Fields, Holder, Named, Register, StatusChange, StepTaken
from moderator_app.domain.upkeep import Check, CheckDemand, Upkeep
from moderator_app.support.clock import to_micros
from moderator_app.support.messages import KnownError
from tests.domain.policy_files import NAMES, catalogue, pack, text
from tests.domain.swedish_time import swedish

SINCE = to_micros(swedish("2026-03-04 00:30"))
TODAY = date(2026, 3, 10)
SENDER = CheckDemand(Check.SENDER, "SOR-12", "rad 56", every_days=30)
IDENTITY = CheckDemand(Check.IDENTITY, "", "lag", statute="lag")


def made(day: str, ok: bool = True, check: Check = Check.SENDER) -> CheckMade:
    return CheckMade(check, day, Named("Kim Ek"), ok, "", "Åsa", 0)


def register(status: Status = Status.ACTIVE, holders: tuple[Holder, ...] = (), steps: tuple[StepTaken, ...] = ()) -> Register:
    return Register(1, status, True, Fields(), holders, steps, (StatusChange(Status.ACTIVE, SINCE, "Åsa"),))


def holder(name: str, number: int | None = None, until: int | None = None) -> Holder:
    return Holder(1, Responsibility.WATCHER, Named(name, number), "", "", "", 0, until)


def test_a_check_that_was_never_made_is_due_from_the_swedish_day_on_which_the_channel_became_active() -> None:
    (found,) = due_checks([SENDER], [], SINCE, TODAY)

    assert (found.state, found.due, found.last) == (CheckState.NEVER, "2026-03-04", None)


@pytest.mark.parametrize(
    ("checks", "state", "due"),
    [
        ((made("2026-03-05"),), CheckState.FINE, "2026-04-04"),
        ((made("2026-02-08"),), CheckState.FINE, "2026-03-10"),
        ((made("2026-02-07"),), CheckState.OVERDUE, "2026-03-09"),
        ((made("2026-03-05"), made("2026-03-06", ok=False)), CheckState.FAILED, "2026-03-06"),
        ((made("2026-03-06", ok=False), made("2026-03-06")), CheckState.FINE, "2026-04-05"),
        ((made("2026-03-09"), made("2026-03-06", ok=False)), CheckState.FINE, "2026-04-08"),
    ],
    ids=["in order", "due today", "a day late", "failed", "mended the same day", "an older one recorded later"],
)
def test_how_a_check_stands(checks: tuple[CheckMade, ...], state: CheckState, due: str) -> None:
    (found,) = due_checks([SENDER], checks, SINCE, TODAY)

    assert (found.state, found.due) == (state, due)


days = st.dates(date(2025, 1, 1), date(2027, 12, 31))


@given(st.lists(st.tuples(days, st.booleans())), days, st.integers(1, 400))
def test_a_check_stands_as_a_walk_through_the_days_tells(records: list[tuple[date, bool]], today: date, every: int) -> None:
    records = [each for each in records if each[0] <= today]
    state, due, day = CheckState.NEVER, date(2026, 3, 4), date(2025, 1, 1)
    while day <= today:
        for when, ok in records:
            if when == day:
                state, due = (CheckState.FINE, day + timedelta(days=every)) if ok else (CheckState.FAILED, day)
        if state is CheckState.FINE and day > due:
            state = CheckState.OVERDUE
        day += timedelta(days=1)
    demand = CheckDemand(Check.SENDER, "SOR-12", "rad 56", every_days=every)

    (found,) = due_checks([demand], [made(when.isoformat(), ok) for when, ok in records], SINCE, today)

    assert (found.state, found.due) == (state, due.isoformat())


@pytest.mark.parametrize("name", NAMES)
def test_what_the_law_asks_is_asked_of_every_channel_whatever_its_pack(name: str) -> None:
    asked = {each.check: each for each in pack(name).upkeep.checks}

    for check in (Check.IDENTITY, Check.VISIBILITY, Check.PRIVACY_NOTICE):
        assert asked[check].statute
        assert asked[check].binding


def test_a_breach_of_law_is_told_as_one_and_comes_first_and_looking_again_is_none() -> None:
    upkeep = Upkeep((SENDER, IDENTITY))
    two = (holder("Kim Ek"), holder("Ada Ask"))
    later = to_micros(swedish("2027-06-01 10:00"))

    def codes(*checks: CheckMade, now: int = SINCE) -> list[str]:
        return [each.code for each in upkeep_alarms(upkeep, register(holders=two), Known(checks, last_own=now), now)]

    assert codes() == ["check_breach", "check_never"]
    assert codes(made("2026-03-04", ok=False, check=Check.IDENTITY), made("2026-03-04")) == ["check_breach"]
    assert codes(made("2026-03-04", check=Check.IDENTITY), made("2026-03-04", ok=False)) == ["check_failed"]
    assert codes(made("2026-03-04", check=Check.IDENTITY), made("2026-03-04"), now=later) == ["check_overdue", "check_overdue"]


@pytest.mark.parametrize("status", [Status.PLANNED, Status.CLOSED])
def test_a_channel_that_is_not_active_raises_no_alarm(status: Status) -> None:
    assert upkeep_alarms(pack("hjo").upkeep, register(status), Known(), SINCE + 10**15) == ()


def test_the_logotype_that_was_looked_at_before_the_start_is_not_asked_again_at_once() -> None:
    step = StepTaken(Phase.START, Step.LOGO, Named("Kim Ek"), "2026-03-01", "", "Åsa", 0)
    rows = {each.values.get("row") for each in upkeep_alarms(pack("hjo").upkeep, register(steps=(step,)), Known(last_own=SINCE), SINCE)}

    assert "HJO-9" not in rows
    assert "HJO-53" in rows


@pytest.mark.requirement("SOL-34", check="moderator_app.domain.checks:access_alarms")
def test_a_channel_on_which_one_person_or_nobody_has_a_hold_raises_an_alarm() -> None:
    assert [each.code for each in access_alarms(())] == ["no_holder"]
    assert [each.code for each in access_alarms(("Kim Ek",))] == ["one_holder"]
    assert access_alarms(("Ada Ask", "Kim Ek")) == ()


def test_access_has_who_has_a_role_now_or_is_assigned_and_each_counts_once() -> None:
    known = register(holders=(holder("Kim Ek", 7), holder("kim  ek", 7), holder("Ada Ask"), holder("Bo Al", until=5)))

    assert access_names(known, (Named("Kim Ek", 7), Named("Eva By", 8))) == ("Ada Ask", "Eva By", "Kim Ek")


def test_a_page_lies_idle_when_nothing_of_its_own_was_published_for_longer_than_the_limit() -> None:
    day = 24 * 3600 * 1_000_000
    assert life_alarms(SINCE, SINCE, SINCE + 30 * day, 30) == ()
    (idle,) = life_alarms(SINCE, SINCE, SINCE + 31 * day, 30)
    assert (idle.code, idle.values["day"], idle.values["days"]) == ("page_inactive", "2026-03-04", 31)
    # Taken over with old posts: it lies idle from the first day.
    assert life_alarms(SINCE - 90 * day, SINCE, SINCE, 30) != ()
    assert life_alarms(None, SINCE, SINCE + 30 * day, 30) == ()
    assert life_alarms(None, SINCE, SINCE + 31 * day, 30) != ()


@pytest.mark.parametrize(
    ("before", "after", "code", "place"),
    [
        ('check = "sender"', 'check = "sendr"', "value_unknown", "[upkeep] checks 1"),
        ('row = "SOR-12"', "row = 12", "wrong_type", "[upkeep] checks 1"),
        ('check = "sender"', 'every_days = 0, check = "sender"', "wrong_type", "[upkeep] checks 1"),
        ("[upkeep]", "[upkeep]\nnonsense = 1", "key_unknown", "[upkeep]"),
        ("[upkeep]", '[upkeep]\ndeposits = [{deposited = "plan", row = "X", modal = "ska"}]', "key_missing", "[upkeep] deposits 1"),
    ],
)
def test_a_mistake_in_what_a_pack_asks_is_told_with_its_place(before: str, after: str, code: str, place: str) -> None:
    from moderator_app.domain.packs import read_pack

    with pytest.raises(KnownError) as problem:
        read_pack(text("sormland").replace(before, after), "sormland.toml", catalogue())

    (found,) = problem.value.details
    assert found.code == code
    assert place in str(found.values["place"])
