"""Similar earlier decisions are shown for equal treatment: those under the same rules and policy, the most similar first, as facts."""

from __future__ import annotations

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.similar import FEW, Alike, likeness
from tests.making import FakeClock, comment, decide, make_channel, take
from tests.truths import raw


@pytest.fixture
def curses(desk: Desk, channel: Channel, clock: FakeClock) -> Channel:
    """What was written of the swimming hall and its staff, and what became of it."""
    texts = (
        "Badhuset är skitdåligt, jävla idioter i receptionen",  # 1: to be decided
        "Jävla idioter i receptionen, badhuset är skitdåligt",
        "Skitdåligt badhuset, jävla idioter!",
        "Receptionen i badhuset var trevlig",
        "Jävla snöröjning på Storgatan",
        "När öppnar biblioteket på lördag?",
    )
    take(desk, channel, *(comment(text, f"Kim {n}", n, clock=clock) for n, text in enumerate(texts, 1)))
    for number, outcome, *rules in (
        (2, Outcome.HIDE, "H-01"),
        (3, Outcome.REMOVE, "H-01"),
        (4, Outcome.KEEP),
        (5, Outcome.REMOVE, "H-02"),
        (6, Outcome.KEEP),
    ):
        clock.forward(minutes=1)
        decide(desk, number, outcome, *rules, reason=f"Skäl {number}.")
    return channel


def alike(desk: Desk, number: int, *rules: str) -> Alike:
    return desk.similar.to(desk.inbox.item(number), rules)


def test_the_most_similar_stand_first_with_outcome_reason_day_and_decider(desk: Desk, curses: Channel, clock: FakeClock) -> None:
    found = alike(desk, 1, "H-01")

    assert [each.item_id for each in found.decisions] == [2, 3, 4]
    first = found.decisions[0]
    assert (first.outcome, first.reason, first.decider, first.channel) == (Outcome.HIDE, "Skäl 2.", "Asa", curses.name)
    assert (first.rules, first.likeness, first.text) == (("H-01",), 1.0, desk.inbox.item(2).revisions[0].text)
    assert first.decided_at == clock.now() - 4 * 60_000_000
    assert found.outcomes == {Outcome.HIDE: 1, Outcome.REMOVE: 1, Outcome.KEEP: 1}
    assert found.count == 3


def test_only_what_names_the_same_rule_or_none_is_alike(desk: Desk, curses: Channel) -> None:
    assert [each.item_id for each in alike(desk, 5, "H-01").decisions] == []
    assert [each.item_id for each in alike(desk, 1, "H-02").decisions] == [4]
    assert alike(desk, 1) == Alike()


def test_another_policy_s_decisions_are_not_alike_and_another_channel_s_are(desk: Desk, curses: Channel) -> None:
    other, forum = make_channel(desk, "Länets sida"), make_channel(desk, "Forumet", "osby")
    text = "Jävla idioter i receptionen på badhuset, skitdåligt"
    take(desk, other, comment(text, "Bo", 11))
    take(desk, forum, comment(text, "Bo", 12))
    for number in (7, 8):
        decide(desk, number, Outcome.REMOVE, "H-01")

    assert {each.item_id for each in alike(desk, 1, "H-01").decisions} == {2, 3, 4, 7}


def test_what_is_protected_or_purged_is_never_shown_and_never_looked_for(desk: Desk, curses: Channel) -> None:
    raw(desk, "UPDATE item SET restricted = 1 WHERE id = 2")
    desk.suspicion.purge(3)

    assert [each.item_id for each in alike(desk, 1, "H-01").decisions] == [4]
    assert alike(desk, 2, "H-01") == Alike()
    assert alike(desk, 3, "H-01") == Alike()


def test_a_decision_that_was_replaced_counts_as_what_replaced_it_and_one_that_waits_not_at_all(desk: Desk, curses: Channel) -> None:
    decide(desk, 2, Outcome.KEEP, supersede=True)
    take(desk, curses, comment("Jävla propaganda i badhuset, skitdåligt", "Bo", 13))
    decide(desk, 7, Outcome.REMOVE, "H-04", "H-01")

    found = alike(desk, 1, "H-01")

    assert {each.item_id: each.outcome for each in found.decisions} == {2: Outcome.KEEP, 3: Outcome.REMOVE, 4: Outcome.KEEP}
    assert found.outcomes == {Outcome.KEEP: 2, Outcome.REMOVE: 1}


def test_many_are_counted_and_few_are_told(desk: Desk, curses: Channel) -> None:
    take(desk, curses, *(comment(f"Skitdåligt badhus, jävla idioter {n}", f"Ada {n}", 20 + n) for n in range(9)))
    for number in range(7, 16):
        decide(desk, number, Outcome.HIDE, "H-01")

    found = alike(desk, 1, "H-01")

    assert len(found.decisions) == FEW
    assert found.outcomes[Outcome.HIDE] == 10
    assert [each.likeness for each in found.decisions] == sorted((each.likeness for each in found.decisions), reverse=True)


def test_that_a_choice_differs_from_all_of_them_is_a_fact(desk: Desk, curses: Channel) -> None:
    found = alike(desk, 1, "H-01")

    assert found.differs(Outcome.BLOCK_AUTHOR)
    assert not found.differs(Outcome.HIDE)
    assert not found.differs(None)
    assert not Alike().differs(Outcome.HIDE)


@pytest.mark.parametrize("text", ["", "!!!", "a b c", '" OR "', "'; DROP TABLE item; --", "🐟" * 50, "body : badhuset NEAR ("])
def test_whatever_is_written_is_searched_for_as_words(desk: Desk, curses: Channel, text: str) -> None:
    take(desk, curses, comment(text or ".", "Bo", 14))

    assert {each.item_id for each in alike(desk, 7, "H-01").decisions} <= {2, 3, 4}


def test_likeness_is_the_same_both_ways_and_one_for_the_same_words() -> None:
    one, other = ["jävla", "idioter", "badhuset"], ["badhuset", "är", "trevligt"]

    assert likeness(one, [one, other, [], ["snö"]])[0] == pytest.approx(1.0)
    assert likeness(one, [other])[0] == pytest.approx(likeness(other, [one])[0])
    assert likeness(one, [[], ["snö"]]) == [0.0, 0.0]
    assert likeness([], [one]) == [0.0]
