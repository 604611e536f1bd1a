"""Similar earlier decisions on the item page: facts a moment after a rule is ticked, one key away, and nothing before that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.gui.item.similar import SimilarDecisions
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.item.conftest import Moderator
from tests.making import comment, decide


@pytest.fixture
def curses(asa: Moderator, channel: Channel) -> Channel:
    """One to decide, and three like it: two were hidden, one was left."""
    texts = (
        "Badhuset är skitdåligt, jävla idioter i receptionen",
        "Jävla idioter i receptionen, badhuset är skitdåligt",
        "Skitdåligt badhus, jävla idioter!",
        "Receptionen i badhuset är skitbra",
        "När öppnar biblioteket?",
    )
    asa.take(channel, *(comment(text, f"Kim {n}", n) for n, text in enumerate(texts, 1)))
    for number in (2, 3):
        decide(asa.desk, number, Outcome.HIDE, "H-01", reason="Svordomar.")
    decide(asa.desk, 4, Outcome.KEEP)
    decide(asa.desk, 5, Outcome.KEEP)
    asa.look_at(1)
    return channel


def section(asa: Moderator) -> SimilarDecisions:
    return part(asa.page, SimilarDecisions, "SimilarDecisions")


def mark(asa: Moderator) -> str:
    return part(asa.page, ElidedLabel, "DraftMark").text()


def tick(asa: Moderator, rule: str = "H-01") -> None:
    """Tick a rule by its number, and wait for what is looked up."""
    checklist = asa.page.view.checklist
    assert checklist is not None
    for digit in str([each.id for each in checklist.rules].index(rule) + 1):
        asa.type(digit)
    asa.page._keys.flush()
    asa.bot.waitUntil(lambda: not asa.page._likening._pause.isActive())
    asa.idle()


def test_nothing_is_looked_up_before_a_rule_is_ticked(asa: Moderator, curses: Channel) -> None:
    assert not asa.page._likening._pause.isActive()
    assert section(asa).isHidden()
    assert "similar" not in mark(asa)


def test_what_became_of_similar_texts_is_told_where_the_decision_is_taken(asa: Moderator, curses: Channel) -> None:
    tick(asa)

    assert mark(asa).startswith("3 similar: Hide 2, Keep 1 (W)")
    assert section(asa).button.text() == "3 similar earlier decisions"
    asa.type("d")
    assert mark(asa).startswith("3 similar: Hide 2, Keep 1"), "nothing is said of a choice like these"
    asa.type("t")
    assert mark(asa).startswith("None of 3 similar was decided so: Hide 2, Keep 1")


def test_one_key_leads_to_the_most_similar_and_enter_opens_it_in_place(asa: Moderator, curses: Channel) -> None:
    tick(asa)
    asa.type("w")

    rows = section(asa).rows
    assert not rows.visibleRegion().isEmpty(), "scrolled to"
    assert QApplication.focusWidget() is rows
    head, reason, text = rows.item(0).text().split("\n")
    assert head.startswith("Hide · ")
    assert head.endswith(" · Asa · H-01")
    assert reason == "Svordomar.", "on a line of its own: large text cuts the end of each"
    assert text == "“Jävla idioter i receptionen, badhuset är skitdåligt”"
    assert part(section(asa), PlainLabel, "SimilarFacts").text().endswith("Hide 2, Keep 1.")

    asa.bot.keyClick(rows, Qt.Key.Key_Return)
    asa.idle()
    assert asa.page.loaded is not None
    assert asa.page.loaded.item.id == 2
    asa.page.go_back()
    asa.idle()
    assert asa.page.loaded.item.id == 1
    assert asa.page.worksheet.draft is not None


def test_without_a_tick_they_go_and_with_another_item_too(asa: Moderator, curses: Channel) -> None:
    tick(asa)
    assert not section(asa).isHidden()

    asa.look_at(5)
    assert section(asa).isHidden()
    asa.look_at(1)
    asa.bot.waitUntil(lambda: not section(asa).isHidden())
    tick(asa)
    tick(asa)
    assert section(asa).isHidden(), "no longer ticked: unsure, then no"


def test_the_checklist_does_not_move_when_they_come(asa: Moderator, curses: Channel) -> None:
    checklist = asa.page.view.checklist
    assert checklist is not None
    before = checklist.pos()

    tick(asa)

    assert checklist.pos() == before
    assert section(asa).y() > checklist.y()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 100), ("sv", 200)])
def test_they_fit_and_are_named(asa: Moderator, curses: Channel, language: str, scale: int) -> None:
    tick(asa)
    asa.speak(language, scale)
    asa.type("w")

    assert_fits(asa.window)
    assert unnamed(asa.page) == []
    assert without_object_name(asa.page) == []
