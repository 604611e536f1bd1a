"""The organisation's own free days and working days: recorded, counted by at once, taken away again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.log import LogSelection
from moderator_app.domain.requests import RequestType
from moderator_app.domain.workdays import OwnDay
from moderator_app.support.messages import KnownError
from tests.desk.test_answer_times import due, write
from tests.making import FakeClock, decide, make_channel
from tests.truths import raw


def refused(act: Callable[[], object]) -> str:
    """The code of what the desk says against it."""
    with pytest.raises(KnownError) as caught:
        act()
    return caught.value.code


BRIDGE_DAY, SATURDAY, EVE = date(2026, 5, 15), date(2026, 5, 9), date(2026, 6, 19)


@pytest.fixture
def page(desk: Desk) -> Channel:
    """Facebook under Sollentuna's rules: one working day."""
    return make_channel(desk, "Kommunens sida", "sollentuna")


@pytest.mark.requirement("SOL-24", check="moderator_app.desk.owndays:OwnDays._count_anew")
def test_a_bridge_day_moves_what_was_due_on_it_and_what_arrives_later_is_due_after_it_too(desk: Desk, page: Channel) -> None:
    before, done = write(desk, page, "2026-05-13 09:00", "2026-05-13 10:00")
    decide(desk, done, Outcome.KEEP)
    assert due(desk, before) == "2026-05-15 09:00", "Thursday is Ascension Day"

    desk.own_days.add(BRIDGE_DAY, works=False, name="Klämdag")

    assert [due(desk, each) for each in (before, done)] == ["2026-05-18 09:00", "2026-05-15 10:00"]
    (after,) = write(desk, page, "2026-05-13 11:00")
    assert due(desk, after) == "2026-05-18 11:00"
    desk.own_days.remove(BRIDGE_DAY)
    assert [due(desk, each) for each in (before, after)] == ["2026-05-15 09:00", "2026-05-15 11:00"]
    assert desk.own_days.everything() == ()
    assert desk.log.verify().ok


@pytest.mark.requirement("VAS-6", check="moderator_app.desk.owndays:OwnDays._count_anew")
def test_an_organisation_that_works_on_midsummer_eve_answers_on_it(desk: Desk) -> None:
    page = make_channel(desk, "Slottet", "vastarvet")
    (item,) = write(desk, page, "2026-06-18 15:00")
    assert due(desk, item) == "2026-06-22 15:00"
    desk.own_days.add(EVE, works=True)
    assert due(desk, item) == "2026-06-19 15:00"


def test_a_saturday_that_is_worked_has_the_channel_s_hours_of_a_saturday(desk: Desk) -> None:
    feed = make_channel(desk, "Flödet", "sollentuna", Platform.X)
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 8-16, lör 10-14")
    (item,) = write(desk, feed, "2026-05-08 15:00")
    assert due(desk, item) == "2026-05-11 11:00"
    desk.own_days.add(SATURDAY, works=True)
    assert due(desk, item) == "2026-05-09 13:00"


@pytest.mark.parametrize(
    ("day", "works", "code"),
    [
        (date(2026, 5, 10), True, "never_a_working_day"),
        (date(2026, 5, 14), True, "never_a_working_day"),
        (date(2026, 5, 14), False, "own_day_needless"),
        (date(2026, 5, 13), True, "own_day_needless"),
        (date(1999, 5, 13), False, "day_out_of_reach"),
    ],
)
def test_a_day_that_can_t_count_otherwise_is_refused(desk: Desk, day: date, works: bool, code: str) -> None:
    assert refused(partial(desk.own_days.add, day, works=works)) == code
    assert desk.own_days.everything() == ()


def test_a_day_stands_in_the_list_once_and_what_is_not_there_is_not_removed(desk: Desk) -> None:
    desk.own_days.add(BRIDGE_DAY, works=False, name=" Klämdag ")
    assert desk.own_days.everything() == (OwnDay(BRIDGE_DAY, works=False, name="Klämdag"),)
    assert refused(partial(desk.own_days.add, BRIDGE_DAY, works=True)) == "own_day_there"
    assert refused(partial(desk.own_days.remove, EVE)) == "no_own_day"


def test_only_who_leads_records_a_day_and_everybody_counts_by_it(desk: Desk, page: Channel, sit: Callable[[str], Desk]) -> None:
    colleague = sit("bo")
    assert refused(partial(colleague.own_days.add, BRIDGE_DAY, works=False)) == "not_leader"
    desk.own_days.add(BRIDGE_DAY, works=False)
    (item,) = write(colleague, page, "2026-05-13 09:00")
    assert due(colleague, item) == "2026-05-18 09:00"


def test_the_log_tells_which_day_counts_how_and_keeps_its_name_apart(desk: Desk) -> None:
    desk.own_days.add(BRIDGE_DAY, works=False, name="Klämdag")
    ((payload,),) = raw(desk, "SELECT payload FROM journal WHERE kind = 'own_day'")
    assert isinstance(payload, bytes)
    assert (b'"day":"2026-05-15"' in payload, b'"counts_as":"free"' in payload, "Klämdag".encode() in payload) == (True, True, False)
    assert [each.kind for each in desk.log.entries(LogSelection())][:1] == ["own_day"]


def test_a_request_that_would_be_due_on_a_free_day_is_due_after_it(desk: Desk, clock: FakeClock) -> None:
    clock.set("2026-04-15 09:00")
    desk.own_days.add(BRIDGE_DAY, works=False)
    desk.requests.add(RequestType.ERASE, "2026-04-15", "Kim Ek", "", "Allt")
    assert desk.requests.everything()[0].due == "2026-05-18"
