"""What passes unfulfilled is written down once: by whoever has the desk open, and for the time when nobody had."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.desk import breaches
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.gates import Field
from moderator_app.domain.items import Selection, State
from moderator_app.domain.journal import body_of
from moderator_app.domain.log import LogSelection
from moderator_app.domain.policy import Duty
from moderator_app.domain.today import Section
from moderator_app.support.messages import Refused
from tests.desk.following import case, done
from tests.desk.test_answer_times import write
from tests.desk.test_intake import write_csv
from tests.making import FakeClock, at, comment, decide, draft, ids, make_channel, make_desk, take


@pytest.fixture
def page(desk: Desk) -> Channel:
    """Facebook under Sollentuna's rules: one working day."""
    return make_channel(desk, "Kommunens sida", "sollentuna")


def logged(desk: Desk) -> list[tuple[object, int | None, str]]:
    """Clock, item and time of each entry, the oldest first."""
    found = [each for each in reversed(desk.log.entries(LogSelection())) if each.kind == "deadline_passed"]
    return [(body_of(each.payload)["clock"], each.item_id, str(body_of(each.payload)["due_at"])) for each in found]


@pytest.mark.requirement("SOL-24", check="moderator_app.storage.breaches:passed")
def test_an_answer_time_that_passes_is_written_down_once_and_not_before(desk: Desk, page: Channel, clock: FakeClock) -> None:
    late, answered = write(desk, page, "2026-03-03 09:00", "2026-03-03 09:30")
    clock.set("2026-03-04 08:59")
    assert desk.breaches.note_all() == 0
    decide(desk, answered, Outcome.KEEP)
    clock.set("2026-03-04 09:31")
    desk.breaches.note_all()
    desk.breaches.note_all()
    assert logged(desk) == [("answer", late, str(at("2026-03-04 09:00")))]
    assert desk.log.verify().ok


def test_what_passed_while_nobody_had_the_desk_open_is_written_down_by_whoever_opens_it(
    desk: Desk, page: Channel, clock: FakeClock, sit: Callable[[str], Desk]
) -> None:
    items = write(desk, page, *(f"2026-03-03 09:{minute:02}" for minute in range(5)))
    clock.set("2026-04-20 09:00")
    sit("bo").breaches.note_all()
    assert [each[1] for each in logged(desk)] == items


def test_two_who_notice_it_at_the_same_time_write_it_down_once(
    desk: Desk, page: Channel, clock: FakeClock, sit: Callable[[str], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(breaches, "BATCH", 2)
    items = write(desk, page, *(f"2026-03-03 09:{minute:02}" for minute in range(5)))
    clock.set("2026-03-20 09:00")
    colleague = sit("bo")
    assert (desk.breaches.look(), colleague.breaches.look()) == (5, 5)
    for _ in range(3):
        desk.breaches.note()
        colleague.breaches.note()
    assert sorted(each[1] or 0 for each in logged(desk)) == items


def test_history_from_before_the_chosen_date_is_never_a_breach_and_what_arrives_too_late_is(
    desk: Desk, page: Channel, clock: FakeClock, tmp_path: Path
) -> None:
    clock.set("2026-03-20 09:00")
    desk.breaches.note_all()
    rows = [["id", "text", "date"], ["1", "Förr", "2026-01-12 09:00"], ["2", "Sent", "2026-03-12 09:00"]]
    desk.intake.run(page.id, write_csv(tmp_path / "a.csv", rows), history_before=at("2026-02-01 00:00"))
    clock.forward(minutes=1)
    desk.breaches.note_all()
    (found,) = logged(desk)
    assert desk.inbox.item(found[1] or 0).published_at == at("2026-03-12 09:00")


def test_an_item_that_is_open_again_after_a_decision_can_be_late_again(desk: Desk, page: Channel, clock: FakeClock) -> None:
    (item,) = write(desk, page, "2026-03-03 09:00")
    clock.set("2026-03-05 09:00")
    desk.breaches.note_all()
    decide(desk, item, Outcome.KEEP)
    take(desk, page, comment("Hej igen", number="2026-03-03 09:00", published_at=at("2026-03-03 09:00")))
    clock.set("2026-03-06 09:01")
    desk.breaches.note_all()
    assert [each[2] for each in logged(desk)] == [str(at("2026-03-04 09:00")), str(at("2026-03-06 09:00"))]


def test_where_nothing_is_set_nothing_passes_and_other_hours_make_no_second_breach(desk: Desk, clock: FakeClock) -> None:
    osby, feed = make_channel(desk, "Osby", "osby"), make_channel(desk, "Flödet", "sollentuna", Platform.X)
    write(desk, osby, "2026-01-12 09:00")
    (late,) = write(desk, feed, "2026-03-03 09:00")
    clock.set("2026-03-04 12:00")
    desk.breaches.note_all()
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 10-14")
    desk.breaches.note_all()
    assert [each[1] for each in logged(desk)] == [late]


def test_a_time_that_other_hours_bring_forward_may_have_passed(desk: Desk, clock: FakeClock) -> None:
    feed = make_channel(desk, "Flödet", "sollentuna", Platform.X)
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 14-16")
    (item,) = write(desk, feed, "2026-03-03 09:00")
    clock.set("2026-03-04 12:00")
    assert desk.breaches.note_all() == 0
    clock.set("2026-03-04 13:30")
    desk.breaches.note_all()
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "")
    desk.breaches.note_all()
    assert logged(desk) == [("answer", item, str(at("2026-03-03 13:00")))]


@pytest.mark.requirement("SOR-17", check="moderator_app.storage.breaches:passed")
def test_what_must_be_removed_and_is_still_there_an_hour_later_is_a_breach_of_the_removal_clock(
    desk: Desk, channel: Channel, clock: FakeClock
) -> None:
    take(desk, channel, "Personnummer 19811218-9876")
    (item,) = ids(desk, channel)
    decided = decide(desk, item, Outcome.REMOVE, "L-03")
    due = next(each.due_at for each in decided.obligations if each.duty == "REM")
    clock.forward(minutes=59)
    assert desk.breaches.note_all() == 0
    clock.forward(minutes=2)
    desk.breaches.note_all()
    desk.breaches.note_all()
    assert ("removal", item, str(due)) in logged(desk)
    assert len(logged(desk)) == len(set(logged(desk)))


class GoingClock(FakeClock):
    """Goes on by a microsecond each time that somebody looks at it."""

    def now(self) -> int:
        self._now += 1
        return self._now


def test_while_the_clock_goes_on_what_was_decided_just_now_is_no_breach(tmp_path: Path) -> None:
    clock = GoingClock()
    desk = make_desk(tmp_path, clock)
    channel = make_channel(desk)
    take(desk, channel, "Personnummer 19811218-9876")
    (item,) = ids(desk, channel)
    decide(desk, item, Outcome.REMOVE, "L-03")
    clock.forward(minutes=59)
    assert desk.breaches.note_all() == 0
    clock.forward(minutes=2)
    assert desk.breaches.note_all() > 0
    desk.close()


@pytest.mark.requirement("SOR-17", check="moderator_app.domain.followups:removal_took")
def test_the_time_from_when_it_was_seen_to_when_it_was_gone_is_measured(
    desk: Desk, channel: Channel, clock: FakeClock, tmp_path: Path
) -> None:
    take(desk, channel, comment("Personnummer 19811218-9876", number=1))
    (item,) = ids(desk, channel)
    desk.inbox.open(item)
    clock.forward(minutes=12)
    decide(desk, item, Outcome.REMOVE, "L-03")
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED)
    clock.forward(minutes=30)
    assert case(desk).removal_took is None
    done(desk, Duty.REMOVE, FollowUpStep.HIDDEN)
    assert case(desk).removal_took is None, "hidden is not gone"
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)
    clock.forward(minutes=5)
    done(desk, Duty.REMOVE, FollowUpStep.VERIFIED_GONE)

    assert case(desk).removal_took == 42 * 60 * 1_000_000
    desk.log.export("jsonl", tmp_path / "log.jsonl")
    assert '"removal_minutes":42' in (tmp_path / "log.jsonl").read_text("utf-8").replace(" ", "")


@pytest.mark.requirement("SOR-17", check="moderator_app.domain.rulings:ruling")
@pytest.mark.parametrize("rule", ["L-03", "L-04"])
def test_what_may_be_secret_or_personal_goes_before_everything_else_in_the_queue(desk: Desk, channel: Channel, rule: str) -> None:
    take(desk, channel, "Hej", "Och hej", "[personuppgift]")
    last = ids(desk, channel)[-1]
    desk.decisions.decide(draft(desk, last, Outcome.CONSULT, unsure=(rule,)))
    assert list(desk.inbox.spine(Selection(State.WAITING, channel.id))) == [last]
    assert next(iter(desk.inbox.spine(Selection(None, channel.id)))) == last
    assert [each.what.code for each in desk.today.read().of(Section.URGENT)] == ["urgent_item"]


@pytest.mark.requirement("SOR-21", check="moderator_app.storage.breaches:passed")
@pytest.mark.requirement("VAS-27", check="moderator_app.storage.breaches:passed")
@pytest.mark.requirement("OSB-12", check="moderator_app.storage.breaches:passed")
@pytest.mark.requirement("SOR-21", check="moderator_app.domain.rulings:ska_is_kept")
@pytest.mark.requirement("VAS-27", check="moderator_app.domain.rulings:ska_is_kept")
@pytest.mark.requirement("OSB-12", check="moderator_app.domain.rulings:ska_is_kept")
@pytest.mark.parametrize(
    ("pack", "rule"),
    [("sormland", "H-02"), ("vastarvet", "B-01"), ("vastarvet", "L-03"), ("osby", "B-03"), ("osby", "L-02")],
)
def test_what_the_policy_says_is_removed_can_t_be_kept_and_its_clock_runs_from_the_decision(
    desk: Desk, clock: FakeClock, pack: str, rule: str
) -> None:
    page = make_channel(desk, "Sidan", pack)
    take(desk, page, "Hej")
    (item,) = ids(desk, page)
    with pytest.raises(Refused) as refused:
        decide(desk, item, Outcome.KEEP, rule)
    assert "must_remove" in [each.code for each in refused.value.details]

    decided = decide(desk, item, Outcome.REMOVE, rule)
    remove = next(each for each in decided.obligations if each.duty == "REM")
    assert (remove.mandatory, remove.due_at) == (True, clock.now())
    clock.forward(minutes=61)
    desk.breaches.note_all()
    assert ("removal", item, str(remove.due_at)) in logged(desk)


def test_an_answer_that_was_late_before_it_was_decided_on_is_not_late_twice(desk: Desk, page: Channel, clock: FakeClock) -> None:
    first, second = write(desk, page, "2026-03-03 09:00", "2026-03-03 09:00:01")
    decide(desk, first, Outcome.ANSWER)
    clock.set("2026-03-05 09:00")
    desk.breaches.note_all()
    decide(desk, second, Outcome.ANSWER)
    clock.forward(hours=2)
    desk.breaches.note_all()
    assert [each[:2] for each in logged(desk)] == [("reply", first), ("answer", second)]


def test_an_auditor_and_an_export_see_it(desk: Desk, page: Channel, clock: FakeClock, tmp_path: Path) -> None:
    (item,) = write(desk, page, "2026-03-03 09:00")
    clock.set("2026-03-05 09:00")
    desk.breaches.note_all()
    decide(desk, item, Outcome.KEEP)
    file = tmp_path / "log.csv"
    desk.log.export("csv", file)
    assert "svar: 2026-03-04 09:00" in file.read_text("utf-8-sig")
    programs = tmp_path / "log.jsonl"
    desk.log.export("jsonl", programs)
    assert '"answer:2026-03-04T08:00:00Z"' in programs.read_text("utf-8")
