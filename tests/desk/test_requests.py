"""Requests of registered people: to be answered within a month, tied to items, decided with a reason."""

from __future__ import annotations

from datetime import date

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.log import LogSelection
from moderator_app.domain.requests import Request, RequestType, Ruling, last_day
from moderator_app.domain.today import Section, Severity
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.messages import Refused
from tests.making import FakeClock, take
from tests.truths import assert_whole


def ask(desk: Desk) -> int:
    return desk.requests.add(RequestType.ERASE, "2026-03-04", "Kim Ek", "kim@exempel.se", "Ta bort mitt namn")


def only(desk: Desk) -> Request:
    (one,) = desk.requests.everything()
    return one


@pytest.mark.parametrize(
    ("received", "last"),
    [("2026-03-04", "2026-04-07"), ("2026-01-31", "2026-03-02"), ("2026-05-19", "2026-06-22"), ("2026-03-10", "2026-04-10")],
)
def test_the_last_day_is_a_month_later_or_the_next_working_day(received: str, last: str) -> None:
    assert last_day(date.fromisoformat(received), WorkingDays()) == date.fromisoformat(last)


@pytest.mark.requirement("SOL-39", check="moderator_app.domain.requests:last_day")
def test_a_request_is_recorded_tied_to_an_item_decided_and_done(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, "Kim Ek bor här")
    number = ask(desk)
    assert (only(desk).due, only(desk).ruling, only(desk).items) == ("2026-04-07", None, ())
    desk.requests.link(number, 1)
    with pytest.raises(Refused):
        desk.requests.done(number)
    with pytest.raises(Refused):
        desk.requests.decide(number, Ruling.GRANTED, " ")
    desk.requests.decide(number, Ruling.GRANTED, "Uppgiften behövs inte")
    desk.requests.done(number)

    one = only(desk)
    assert (one.items, one.ruling, one.reason, one.done_at) == ((1,), Ruling.GRANTED, "Uppgiften behövs inte", clock.now())
    for again in (lambda: desk.requests.link(number, 1), lambda: desk.requests.done(number)):
        with pytest.raises(Refused):
            again()
    assert all(b"Kim" not in each.payload for each in desk.log.entries(LogSelection()))
    assert_whole(desk)


def test_the_day_tells_of_a_request_a_week_before_its_last_day_and_when_it_is_late(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    ask(desk)

    def told() -> list[Severity]:
        return [each.severity for each in desk.today.read().of(Section.DOCUMENTS)]

    assert told() == []
    clock.set("2026-04-01 08:00")
    assert told() == [Severity.DUE]
    clock.set("2026-04-08 08:00")
    assert told() == [Severity.BREACH]


def test_what_is_missing_is_told_whole(desk: Desk, channel: Channel) -> None:
    with pytest.raises(Refused) as refused:
        desk.requests.add(RequestType.ACCESS, "2026-03-05", "", "", "")
    assert [each.code for each in refused.value.details] == ["asker_missing", "asks_missing", "decided_unreadable"]
