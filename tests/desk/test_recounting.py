"""Many deadlines are counted anew in short pieces, by whoever has the desk open, and go on where they were broken off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from moderator_app.desk import answertimes
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.log import LogSelection
from tests.desk.test_answer_times import due, write
from tests.desk.test_own_days import refused
from tests.making import FakeClock, comment, decide, ids, make_channel, take

TIMES = [f"2026-03-{day:02} {hour:02}:{minute:02}" for day in range(2, 7) for hour in (7, 9, 11, 13, 15, 17) for minute in (0, 7, 31)]


@pytest.fixture
def feed(desk: Desk) -> Channel:
    return make_channel(desk, "Flödet", "sollentuna", Platform.X)


@pytest.fixture
def _in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a hundred thousand: nothing is done at once, and a piece is one step."""
    monkeypatch.setattr(answertimes, "AT_ONCE", 0)
    monkeypatch.setattr(answertimes, "PIECE", 2)
    monkeypatch.setattr(answertimes, "LONGEST", 0.0)


def counted_afresh(desk: Desk, hours: str, times: list[str]) -> list[str]:
    """What an import into a channel with these hours gives."""
    fresh = make_channel(desk, f"Nytt {hours}", "sollentuna", Platform.X)
    desk.register.fill_in(fresh, Field.SERVICE_HOURS, hours)
    return [due(desk, each) for each in write(desk, fresh, *times)]


@pytest.mark.usefixtures("_in_pieces")
@pytest.mark.requirement("SOL-25", check="moderator_app.storage.duetimes:move_published")
def test_piece_by_piece_everything_comes_to_be_due_by_the_new_hours(desk: Desk, feed: Channel, sit: Callable[[str], Desk]) -> None:
    moved = write(desk, feed, *TIMES)
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-tor 8-12, 13-16.30; fre 8-12")
    began = desk.answer_times.left()
    assert began is not None
    assert (began.channels, began.total) == (1, len(TIMES))

    for _ in range(5):
        desk.answer_times.go_on()
    after = desk.answer_times.left()
    assert after is not None, "it is not done yet"
    assert after.moved > 0
    # The program is gone, and somebody else opens the desk.
    colleague = sit("bo")
    colleague.answer_times.finish()

    assert colleague.answer_times.left() is None
    assert [due(desk, each) for each in moved] == counted_afresh(desk, "mån-tor 8-12, 13-16.30; fre 8-12", TIMES)
    told = [each for each in desk.log.entries(LogSelection()) if each.kind == "deadlines_moved"]
    assert [each.channel for each in told] == [feed.name]
    assert desk.log.verify().ok


@pytest.mark.usefixtures("_in_pieces")
def test_hours_that_change_again_meanwhile_count_in_the_end(desk: Desk, feed: Channel) -> None:
    moved = write(desk, feed, *TIMES)
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "tis-fre 10-12")
    for _ in range(4):
        desk.answer_times.go_on()
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 9-15")
    late = write(desk, feed, "2026-03-03 14:59")
    desk.own_days.add(date(2026, 3, 5), works=False)
    desk.answer_times.finish()
    assert [due(desk, each) for each in (*moved, *late)] == counted_afresh(desk, "mån-fre 9-15", [*TIMES, "2026-03-03 14:59"])


@pytest.mark.usefixtures("_in_pieces")
def test_what_is_decided_meanwhile_and_what_arrives_stay_as_they_are(desk: Desk, feed: Channel) -> None:
    decided, waits = write(desk, feed, "2026-03-04 09:00", "2026-03-04 09:30")
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 10-12")
    decide(desk, decided, Outcome.KEEP)
    (fresh,) = write(desk, feed, "2026-03-04 09:45")
    assert due(desk, fresh) == "2026-03-05 12:00", "it is counted by the new hours at once"
    desk.answer_times.finish()
    assert [due(desk, each) for each in (decided, waits, fresh)] == ["2026-03-04 13:00", "2026-03-05 12:00", "2026-03-05 12:00"]


@pytest.mark.usefixtures("_in_pieces")
def test_what_was_reworded_moves_in_pieces_too(desk: Desk, feed: Channel, clock: FakeClock) -> None:
    numbers, written = [str(each) for each in range(5)], clock.now()
    take(desk, feed, *(comment(f"Hej {each}", number=each, published_at=written) for each in numbers))
    for each in ids(desk, feed):
        decide(desk, each, Outcome.KEEP)
    clock.set("2026-03-05 09:00")
    take(desk, feed, *(comment(f"Hej igen {each}", number=each, published_at=written) for each in numbers))
    assert {due(desk, each) for each in ids(desk, feed)} == {"2026-03-05 13:00"}
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 10-12")
    desk.answer_times.finish()
    assert {due(desk, each) for each in ids(desk, feed)} == {"2026-03-06 12:00"}


# --- An answer time that the organisation chooses -----------------------------------------------------------------------------


@pytest.fixture
def osby(desk: Desk) -> Channel:
    return make_channel(desk, "Osby", "osby")


@pytest.mark.requirement("OSB-10", check="moderator_app.domain.register:alarms")
def test_where_the_policy_sets_no_time_it_is_an_alarm_until_the_organisation_has_chosen_one(desk: Desk, osby: Channel) -> None:
    def wrong() -> bool:
        lines = [each for each in desk.today.read().lines if each.door.arguments.get("field") == Field.ANSWER_TIME]
        told = "answer_time_not_chosen" in [each.code for each in desk.register.show(osby).alarms]
        assert [(each.severity, each.channel) for each in lines] == ([("alarm", "Osby")] if told else [])
        return told

    assert wrong()
    desk.register.fill_in(osby, Field.ANSWER_TIME, "1 arbetsdag")
    assert not wrong()
    desk.register.fill_in(osby, Field.ANSWER_TIME, "")
    assert wrong()


@pytest.mark.requirement("OSB-10", check="moderator_app.desk.answertimes:count_anew")
@pytest.mark.parametrize("in_pieces", [False, True])
def test_a_time_that_is_chosen_counts_from_then_on(
    desk: Desk, osby: Channel, clock: FakeClock, in_pieces: bool, request: pytest.FixtureRequest
) -> None:
    if in_pieces:
        request.getfixturevalue("_in_pieces")
    old, older = write(desk, osby, "2026-02-27 09:00", "2026-01-05 09:00")
    clock.set("2026-03-04 10:00")
    desk.register.fill_in(osby, Field.ANSWER_TIME, "1 arbetsdag")
    desk.answer_times.finish()
    assert {due(desk, each) for each in (old, older)} == {"2026-03-05 10:00"}, "nobody was late before there was a time"
    clock.set("2026-03-10 12:00")
    (new,) = write(desk, osby, "2026-03-09 08:00")
    assert due(desk, new) == "2026-03-10 08:00"

    desk.register.fill_in(osby, Field.ANSWER_TIME, "24 vardagstimmar")
    desk.register.fill_in(osby, Field.ANSWER_TIME, "2 arbetsdagar")
    desk.answer_times.finish()
    assert [due(desk, each) for each in (old, older, new)] == ["2026-03-06 10:00", "2026-03-06 10:00", "2026-03-11 08:00"]
    desk.register.fill_in(osby, Field.ANSWER_TIME, "")
    desk.answer_times.finish()
    assert {desk.inbox.item(each).due_at for each in (old, older, new)} == {FAR_FUTURE}


@pytest.mark.requirement("OSB-10", check="moderator_app.desk.register:_set_in_policy")
def test_where_the_policy_sets_a_time_none_can_be_chosen(desk: Desk, feed: Channel) -> None:
    assert refused(partial(desk.register.fill_in, feed, Field.ANSWER_TIME, "2 arbetsdagar")) == "answer_time_in_policy"
    assert refused(partial(desk.register.fill_in, feed, Field.ANSWER_TIME, "snart")) == "register_value"
    assert desk.register.show(feed).register.fields.answer_time is None
