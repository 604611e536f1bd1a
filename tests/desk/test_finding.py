"""Whatever became of it, what was written is found again: by its words, in the order of time or sender, received or drawn up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import AuthorType, Direction, Order, Selection, State
from tests.making import comment, decide, take


@pytest.fixture
def handled(desk: Desk, channel: Channel) -> Desk:
    """Five comments on the bath and our own answer: one removed, one hidden, one kept, two still to assess."""
    take(
        desk,
        channel,
        comment("Badet är [svordom]!", "Bo Ek", 1, minutes_ago=50),
        comment("Badet är dyrt", "Åke Al", 2, minutes_ago=40),
        comment("Badet är bra", "Ada Ask", 3, minutes_ago=60),
        comment("Badet har öppet till sex", "Kommunen", 4, minutes_ago=30, author_type=AuthorType.STAFF),
        comment("Badet igen, [svordom]", "Ada Ask", 5, minutes_ago=20),
        comment("Badet är stängt", "Bo Ek", 6, minutes_ago=10),
    )
    decide(desk, 1, Outcome.REMOVE, "H-01")
    decide(desk, 5, Outcome.HIDE, "H-01")
    decide(desk, 3, Outcome.KEEP)
    return desk


@pytest.mark.requirement("VAS-33", check="moderator_app.storage.selecting:ordered_by")
@pytest.mark.requirement("OSB-29", check="moderator_app.storage.selecting:ordered_by")
@pytest.mark.parametrize("search", ["", "badet"])
def test_live_hidden_and_removed_items_are_found_in_the_order_of_time_and_of_sender(handled: Desk, search: str) -> None:
    def in_order(order: Order, state: State | None = None) -> list[int]:
        return list(handled.inbox.spine(Selection(state, None, search, order=order)))

    assert in_order(Order.TIME) == [6, 5, 4, 2, 1, 3]
    assert in_order(Order.SENDER) == [5, 3, 6, 1, 4, 2]
    assert in_order(Order.TIME, State.DONE) == [4, 1, 3]
    assert {row.state for row in handled.inbox.rows(in_order(Order.TIME)).values()} == {State.OPEN, State.HIDDEN, State.DONE}


def test_senders_stand_in_swedish_order_page_after_page(desk: Desk, channel: Channel) -> None:
    names = ["östen ö", "Ängla Ek", "Åsa Ask", "åke", "Zara", "émile", "Eva", "anders"]
    take(desk, channel, *(comment(f"Badet {number}", name, number) for number, name in enumerate(names, 1)))
    selection = Selection(None, order=Order.SENDER)

    assert list(desk.inbox.spine(selection)) == [8, 6, 7, 5, 4, 3, 2, 1]
    shown = desk.inbox.page(selection, most=3)
    while following := desk.inbox.page(selection, shown[-1], most=3):
        shown += following
    assert [row.id for row in shown] == [8, 6, 7, 5, 4, 3, 2, 1]


def test_a_sender_s_name_finds_all_that_is_theirs_whatever_became_of_it(handled: Desk) -> None:
    assert list(handled.inbox.spine(Selection(None, None, '"Ada Ask"', order=Order.TIME))) == [5, 3]


@pytest.mark.requirement("VAS-34", check="moderator_app.domain.items:direction_of")
def test_what_was_received_and_what_was_drawn_up_are_told_apart_in_the_list_and_in_the_export(handled: Desk, tmp_path: Path) -> None:
    assert list(handled.inbox.spine(Selection(None, direction=Direction.DRAWN_UP))) == [4]
    assert list(handled.inbox.spine(Selection(None, direction=Direction.RECEIVED))) == [6, 5, 2, 1, 3]
    assert handled.inbox.newer(Selection(None, direction=Direction.DRAWN_UP), 0) == 1

    decide(handled, 4, Outcome.KEEP)
    handled.log.export("jsonl", tmp_path / "logg.jsonl")

    exported = [json.loads(line) for line in (tmp_path / "logg.jsonl").read_text("utf-8").splitlines()]
    assert [(row["author"], row["direction"], row["published_at"]) for row in exported] == [
        ("Bo Ek", "received", "2026-03-04T08:10:00Z"),
        ("Ada Ask", "received", "2026-03-04T08:40:00Z"),
        ("Ada Ask", "received", "2026-03-04T08:00:00Z"),
        ("Kommunen", "drawn_up", "2026-03-04T08:30:00Z"),
    ]
