"""The list at the command line: only what was received or drawn up, and in the order that is asked for."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from moderator_app.cli.output import DONE
from tests.cli.conftest import Run


@pytest.fixture
def page(uppsikt: Run, tmp_path: Path) -> Run:
    """Two comments and our own answer."""
    path = tmp_path / "kommentarer.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(
            [
                ["id", "text", "author", "author type", "date"],
                ["1", "När öppnar badet?", "Kim Ek", "citizen", "2026-03-03 12:00"],
                ["2", "Badet öppnar klockan sju", "Kommunen", "staff", "2026-03-03 12:30"],
                ["3", "Är badet öppet i dag?", "Ada Ask", "citizen", "2026-03-03 13:00"],
            ]
        )
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "sollentuna")
    assert uppsikt("import", path, "--channel", "Sidan").code == DONE
    return uppsikt


def test_the_list_can_be_narrowed_to_what_was_received_or_drawn_up(page: Run) -> None:
    drawn_up = page("inbox", "list", "--queue", "all", "--direction", "drawn_up").json
    received = page("inbox", "list", "--queue", "all", "--direction", "received", "--limit", "1").json

    assert ([item["author"] for item in drawn_up["items"]], drawn_up["total"]) == (["Kommunen"], 1)
    assert ([item["author"] for item in received["items"]], received["total"]) == (["Ada Ask"], 2)


@pytest.mark.parametrize(
    ("order", "authors"),
    [
        ("time", ["Ada Ask", "Kommunen", "Kim Ek"]),
        ("sender", ["Ada Ask", "Kim Ek", "Kommunen"]),
        ("deadline", ["Kim Ek", "Ada Ask", "Kommunen"]),
    ],
)
def test_the_list_and_the_search_stand_in_the_order_that_is_asked_for(page: Run, order: str, authors: list[str]) -> None:
    for narrowed in (("--queue", "all"), ("--search", "badet")):
        listed = page("inbox", "list", *narrowed, "--order", order).json
        assert ([item["author"] for item in listed["items"]], listed["total"]) == (authors, 3)
