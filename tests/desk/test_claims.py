"""Several at once: who has opened what, whose it is, and two people who decide in the same second."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Decision, Outcome
from moderator_app.domain.items import Selection, State
from moderator_app.domain.journal import Kind
from moderator_app.support.messages import Refused
from tests.making import comment, decide, draft, take
from tests.patience import until
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]


@pytest.fixture
def bo(sit: Sit, desk: Desk, channel: Channel) -> Desk:
    """A colleague at a desk of his own. There are three items."""
    take(desk, channel, *(comment(f"Nummer {n}", number=n) for n in (1, 2, 3)))
    colleague = sit("bo")
    colleague.news.look()
    desk.news.look()
    return colleague


def heard(desk: Desk) -> Change:
    """The next news: those of a server take a moment."""
    looks: list[Change | None] = []
    until(lambda: looks.append(desk.news.look()) or looks[-1] is not None)
    assert looks[-1] is not None
    return looks[-1]


def names(desk: Desk, item_id: int) -> list[str]:
    return [each.person for each in desk.claims.others_on(item_id)]


def mine(desk: Desk) -> list[int]:
    return sorted(desk.inbox.spine(Selection(State.OPEN, mine=desk.me.id)))


def test_what_one_has_opened_the_other_sees_until_it_is_released(desk: Desk, bo: Desk) -> None:
    desk.claims.take(2)

    assert names(bo, 2) == ["Asa"]
    assert names(desk, 2) == [], "her own is no warning to her"
    assert list(bo.claims.board().claims) == [2]
    desk.claims.release(2)
    assert names(bo, 2) == []


def test_claims_come_and_go_as_news_and_are_not_journaled(desk: Desk, bo: Desk) -> None:
    before = desk.log.head()
    desk.claims.take(2)

    assert heard(bo) == Change(frozenset({Topic.CLAIMS}), frozenset({2}))
    assert desk.news.look() is None, "her own"
    desk.claims.release_all()
    assert heard(bo).items == frozenset({2})
    assert bo.news.look() is None
    assert desk.log.head() == before


def test_a_claim_is_taken_while_somebody_else_writes(desk: Desk, bo: Desk) -> None:
    if not desk.place.server:
        pytest.skip("a file has one writer at a time")
    with bo._context.database.write():
        desk.claims.take(1)
        desk.claims.beat()
    assert names(bo, 1) == ["Asa"]


def test_a_claim_forbids_nothing(desk: Desk, bo: Desk) -> None:
    desk.claims.take(1)

    assert decide(bo, 1, Outcome.KEEP).decider == "Bo"


def test_a_claim_without_a_sign_of_life_ends_and_others_hear_of_it(desk: Desk, bo: Desk) -> None:
    desk.claims.take(1)
    assert heard(bo).items == frozenset({1})
    raw(desk, "UPDATE claim SET seen_at = seen_at - 61000000")

    assert names(bo, 1) == []
    assert heard(bo).items == frozenset({1})
    assert bo.news.look() is None


def test_after_a_night_asleep_a_claim_comes_back_unless_somebody_else_is_there(desk: Desk, bo: Desk) -> None:
    desk.claims.take(1)
    desk.claims.take(2)
    raw(desk, "UPDATE claim SET seen_at = seen_at - 3600000000")
    bo.claims.take(2)

    desk.claims.beat()

    assert names(bo, 1) == ["Asa"]
    assert names(bo, 2) == []
    assert names(desk, 2) == ["Bo"]


def test_taking_over_ends_the_other_claim_and_is_journaled(desk: Desk, bo: Desk) -> None:
    desk.claims.take(1)
    bo.claims.take_over(1)

    assert names(bo, 1) == []
    assert names(desk, 1) == ["Bo"]
    desk.claims.beat()
    assert names(bo, 1) == [], "what was taken over does not come back by itself"
    assert raw(desk, "SELECT kind, item_id FROM journal ORDER BY seq DESC LIMIT 1") == [(Kind.TAKEN_OVER.value, 1)]
    assert_whole(desk)


def test_an_assigned_item_is_in_the_list_of_mine_and_counted(desk: Desk, bo: Desk, channel: Channel) -> None:
    assert desk.claims.assign(1, bo.me.id) is None
    bo.claims.take(3)

    assert mine(bo) == [1, 3]
    assert bo.inbox.counts().of_mine() == 2
    assert bo.inbox.counts().of_mine(channel.id) == 2
    assert mine(desk) == []
    assert desk.claims.board().assigned[1].person == "Bo"
    assert bo.inbox.newer(Selection(State.OPEN, mine=bo.me.id), 0) == 2
    decide(bo, 1, Outcome.KEEP)
    assert mine(bo) == [3]
    assert 1 not in desk.claims.board().assigned


def test_assigning_is_journaled_and_can_be_undone(desk: Desk, bo: Desk) -> None:
    desk.claims.assign(1, desk.me.id)
    before = desk.claims.assign(1, bo.me.id)
    assert before is not None

    assert before.person == "Asa"
    desk.claims.assign(1, before.person_id)
    found = desk.claims.assigned(1)
    assert found is not None
    assert found.person == "Asa"
    desk.claims.assign(1, None)
    assert desk.claims.assigned(1) is None
    assert raw(desk, "SELECT count(*) FROM journal WHERE kind = 'assigned'") == [(4,)]
    assert desk.claims.assign(1, None) is None, "nothing new: nothing to write down"
    assert raw(desk, "SELECT count(*) FROM journal WHERE kind = 'assigned'") == [(4,)]
    assert_whole(desk)


def test_nothing_is_assigned_to_a_stranger(desk: Desk, bo: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.claims.assign(1, 99)
    assert refused.value.code == "unknown_person"
    with pytest.raises(Refused):
        desk.claims.assign(99, bo.me.id)
    with pytest.raises(Refused):
        desk.claims.take(99)


def test_a_stale_decision_stops_and_says_who_decided_what_and_when(desk: Desk, bo: Desk) -> None:
    begun = draft(bo, 1, Outcome.KEEP, reason="Typed for a long time.")
    bo.drafts.save(begun)
    taken = decide(desk, 1, Outcome.KEEP)

    with pytest.raises(Refused) as refused:
        bo.decisions.decide(begun)

    assert refused.value.code == "decided_meanwhile"
    for told in ("Asa", "Keep", "10:00", taken.reference):
        assert told in refused.value.english()
    assert [each.code for each in refused.value.details] == ["already_decided"]
    kept = bo.drafts.load(1)
    assert kept is not None
    assert kept.reason == "Typed for a long time."


@pytest.mark.parametrize("turn", range(3))
def test_of_two_in_the_same_second_exactly_one_decides(desk: Desk, bo: Desk, turn: int) -> None:
    both = threading.Barrier(2)

    def try_it(one: Desk) -> Decision | Refused:
        begun = draft(one, 1 + turn, Outcome.KEEP)
        both.wait()
        try:
            return one.decisions.decide(begun)
        except Refused as refused:
            return refused

    with ThreadPoolExecutor(2) as pool:
        ended = list(pool.map(try_it, (desk, bo)))

    assert sorted(type(each).__name__ for each in ended) == ["Decision", "Refused"]
    (refused,) = [each for each in ended if isinstance(each, Refused)]
    assert refused.code == "decided_meanwhile"
    assert len(desk.decisions.of_item(1 + turn)) == 1
    assert_whole(desk)
