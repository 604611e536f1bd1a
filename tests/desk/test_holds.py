"""Holds on disposal that people set: on one item, on several at once, on a whole channel."""

from __future__ import annotations

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import MOST_TOGETHER
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.retention import Ground
from moderator_app.support.messages import Refused
from tests.making import comment, decide, ids, make_channel, take
from tests.truths import assert_whole


@pytest.fixture
def kept(desk: Desk, channel: Channel) -> list[int]:
    """Three comments that nothing holds."""
    take(desk, channel, *(comment(text, number=n) for n, text in enumerate(("Fint bad", "Kallt vatten", "Rent"), 1)))
    found = ids(desk, channel)
    for each in found:
        decide(desk, each, Outcome.KEEP)
    return found


def holds(desk: Desk, item_id: int) -> list[str]:
    return [each.code for each in desk.retention.of(item_id).holds]


def held_in_the_journal(desk: Desk) -> list[int | None]:
    return [each.item_id for each in reversed(desk.log.entries(LogSelection(kinds=frozenset({Kind.DISPOSAL_HELD}))))]


@pytest.mark.requirement("SOR-20", check="moderator_app.desk.disposal_holds:Holds.set_on")
def test_several_items_are_held_in_one_go_each_with_its_own_entry_and_its_own_end(desk: Desk, kept: list[int]) -> None:
    assert desk.holds.set_on(Ground.OTHER, "Tvist.", kept[:2]) == 2

    assert [holds(desk, each) for each in kept] == [["hold_by_hand"], ["hold_by_hand"], []]
    assert held_in_the_journal(desk) == kept[:2]
    first = desk.holds.everything()[0]
    desk.holds.lift(first.id, "Förlikning.")
    assert [holds(desk, each) for each in kept] == [[], ["hold_by_hand"], []]
    assert_whole(desk)


def test_all_of_them_are_held_or_none(desk: Desk, kept: list[int]) -> None:
    before = desk.log.head()
    for ground_reason, chosen, code in (
        ("", kept, "hold_reason"),
        ("Tvist.", range(1, MOST_TOGETHER + 2), "too_many_items"),
        ("Tvist.", [77], "hold_on_gone"),
        ("Tvist.", [], "hold_on_gone"),
    ):
        with pytest.raises(Refused) as refused:
            desk.holds.set_on(Ground.OTHER, ground_reason, chosen)
        assert refused.value.code == code
    assert (desk.log.head(), desk.holds.everything()) == (before, [])


def test_what_is_gone_is_held_by_nobody(desk: Desk, kept: list[int]) -> None:
    desk.suspicion.purge(kept[0])
    with pytest.raises(Refused) as refused:
        desk.holds.set(Ground.OTHER, "Tvist.", item_id=kept[0])
    assert refused.value.code == "hold_on_gone"
    assert desk.holds.set_on(Ground.OTHER, "Tvist.", kept) == 2
    assert held_in_the_journal(desk) == kept[1:]


def test_what_runs_on_an_item_is_told_with_what_runs_on_its_whole_channel(desk: Desk, channel: Channel, kept: list[int]) -> None:
    desk.holds.set(Ground.OTHER, "Tvist.", item_id=kept[0])
    desk.holds.set(Ground.AUTHORITY, "JO.", channel_id=channel.id)
    desk.holds.set(Ground.POLICE, "Annat.", channel_id=make_channel(desk, "Badet").id)

    def reasons(item_id: int) -> list[str]:
        return [each.reason for each in desk.holds.running_on(item_id, channel.id)]

    assert (reasons(kept[0]), reasons(kept[1])) == (["Tvist.", "JO."], ["JO."])
    desk.holds.lift(2, "Klart.")
    assert (reasons(kept[0]), reasons(kept[1])) == (["Tvist."], [])
