"""What belongs to the crisis: tagged by a key where the item is looked at, marked wherever it is seen, and a list of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome, Standing
from moderator_app.domain.items import State
from moderator_app.gui.inbox.queues import CountList
from moderator_app.gui.inbox.row_menu import RowMenu
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.inbox.conftest import Moderator
from tests.making import comment, decide, make_channel, make_desk, take


@pytest.fixture
def square(moderator: Moderator) -> Channel:
    """Three questions where crisis management has a say, and one where it has none."""
    made = make_channel(moderator.desk, "Torget", "sollentuna")
    texts = ("Var finns vatten?", "När öppnar ni?", "Är vattnet rent?")
    take(moderator.desk, made, *(comment(text, number=n, minutes_ago=50 - 10 * n, author=f"Kim {n}") for n, text in enumerate(texts, 1)))
    take(moderator.desk, make_channel(moderator.desk, "Badet", "osby"), comment("Hej", number=1, minutes_ago=5))
    return made


def begin(moderator: Moderator) -> None:
    """Bo leads it."""
    bo = moderator.desk.people.add("Bo")
    moderator.desk.crises.start("Vattnet är otjänligt.", bo.id)
    moderator.idle()


def go_to(moderator: Moderator, text: str) -> None:
    """Bring the item of that text in front."""
    moderator.inbox.view.setFocus()
    moderator.inbox.view.go_to(moderator.texts().index(text))
    moderator.idle()


def marked(moderator: Moderator) -> list[str]:
    """The texts of the rows with the mark of the crisis."""
    return [face.text for face in moderator.faces() if face is not None and face.crisis]


def queues(moderator: Moderator) -> list[str]:
    counted = part(moderator.window, CountList, "QueueList").counted
    return [str(counted.index(row).data()) for row in range(counted.rowCount())]


def line(moderator: Moderator) -> str:
    """What stands over the item of the crisis."""
    label = part(moderator.window, PlainLabel, "CrisisLineText")
    return label.text() if label.isVisible() else ""


@pytest.mark.requirement("SOL-46", check="moderator_app.gui.item.deeds:ItemDeeds.tag_crisis")
def test_a_key_tags_what_is_in_front_and_the_same_key_takes_it_out(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    begin(moderator)
    go_to(moderator, "Var finns vatten?")
    assert line(moderator) == ""
    moderator.press("c")
    assert marked(moderator) == ["Var finns vatten?"]
    assert moderator.read_aloud(moderator.inbox.view.place).startswith("Not opened. Belongs to the crisis. ")
    assert line(moderator).startswith("Belongs to the crisis: Bo leads it and decides what is answered. At rest: H-01")
    moderator.press("c")
    assert (marked(moderator), line(moderator)) == ([], "")
    assert moderator.window.bar.notices[0].action is not None
    moderator.window.bar.notices[0].action()
    moderator.idle()
    assert marked(moderator) == ["Var finns vatten?"], "undone"


def test_it_is_offered_only_while_a_crisis_runs_and_where_the_policy_knows_one(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    action, button = moderator.window.registry.action("item.crisis"), "ItemCrisis"
    go_to(moderator, "Var finns vatten?")
    assert not action.isEnabled()
    assert not part(moderator.window, QPushButton, button).isVisible()
    begin(moderator)
    assert action.isEnabled()
    assert part(moderator.window, QPushButton, button).isVisible()
    go_to(moderator, "Hej")
    assert not action.isEnabled(), "Osby's policy gives crisis management no say"
    moderator.press("c")
    go_to(moderator, "När öppnar ni?")
    moderator.press_button(button)
    assert marked(moderator) == ["När öppnar ni?"]
    moderator.desk.crises.stop()
    moderator.idle()
    assert not action.isEnabled()
    assert marked(moderator) == []


def test_what_belongs_to_it_is_a_queue_with_its_number_as_long_as_it_runs(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    assert "The crisis" not in queues(moderator)
    begin(moderator)
    assert queues(moderator)[-1] == "The crisis", "below the others, so that none of them moves"
    for text in ("Var finns vatten?", "Är vattnet rent?"):
        go_to(moderator, text)
        moderator.press("c")
    decide(moderator.desk, 1, Outcome.ANSWER, "P-01")
    moderator.idle()
    moderator.press("Shift+Q")
    assert moderator.texts() == ["Är vattnet rent?", "Var finns vatten?"], "whatever state they are in"
    assert (moderator.inbox.panel.count(), moderator.inbox.panel.name()) == (2, "The crisis")
    moderator.type_search("rent")
    assert moderator.texts() == ["Är vattnet rent?"]
    moderator.press("Escape", "Q")
    assert moderator.inbox.panel.queue is State.OPEN


def test_what_a_colleague_tags_meanwhile_waits_behind_the_list(moderator: Moderator, square: Channel) -> None:
    begin(moderator)
    moderator.desk.crises.tag(1)
    moderator.window.open_screen("inbox", crisis=1)
    moderator.idle()
    assert moderator.texts() == ["Var finns vatten?"]
    moderator.desk.crises.tag(3)
    moderator.idle()
    assert moderator.texts() == ["Var finns vatten?"], "nothing jumps"
    assert part(moderator.window, QPushButton, "NewItems").text() == "1 new – show"
    moderator.press("F5")
    assert len(moderator.texts()) == 2


def test_the_items_of_a_crisis_that_is_over_can_still_be_looked_at(moderator: Moderator, square: Channel) -> None:
    begin(moderator)
    moderator.desk.crises.tag(2)
    moderator.desk.crises.stop()
    moderator.window.open_screen("inbox", crisis=1)
    moderator.idle()
    assert moderator.texts() == ["När öppnar ni?"]
    assert queues(moderator)[-1].startswith("Crisis of ")
    assert marked(moderator) == [], "nothing belongs to a crisis that runs"
    moderator.press("Q")
    assert "Crisis of" not in " ".join(queues(moderator)), "it was there to be looked at"


def test_an_empty_crisis_says_how_it_is_filled(moderator: Moderator, square: Channel) -> None:
    begin(moderator)
    moderator.window.open_screen("inbox", crisis=1)
    moderator.idle()
    assert moderator.texts() == []
    assert "Choose an item in another queue and tag it." in shown(moderator)


def shown(moderator: Moderator) -> str:
    """All that the empty list says."""
    return " ".join(each.text() for each in moderator.inbox.pane.empty.findChildren(PlainLabel))


def test_the_menu_of_a_row_tags_it_without_opening_it(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    begin(moderator)
    for text, offered in (("Var finns vatten?", True), ("Hej", False)):
        moderator.inbox._open_menu(moderator.texts().index(text), QPoint(0, 0))
        menu = part(moderator.window, RowMenu, "RowMenu")
        entry = menu.findChild(QAction, "RowCrisis")
        assert isinstance(entry, QAction)
        assert (entry.isEnabled(), entry.isChecked()) == (offered, False)
        entry.trigger()
        menu.close()
        moderator.idle()
    assert marked(moderator) == ["Var finns vatten?"]
    assert moderator.desk.inbox.item(1).knowledge_at is None, "nobody has opened it"


@pytest.mark.requirement("SOL-47", check="moderator_app.gui.item.standing:_lead_of")
def test_before_and_after_a_decision_it_is_said_that_the_lead_must_approve_and_why(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    begin(moderator)
    go_to(moderator, "Var finns vatten?")
    moderator.press("c", "Return", "s")
    moderator.bot.waitUntil(lambda: bool(moderator.inbox.page.view.panel.consequences.sentences()))
    said = moderator.inbox.page.view.panel.consequences.sentences()
    assert "Waits for Bo, who leads the crisis: nothing happens before they agree." in said
    assert any(each.startswith("The item belongs to the crisis. By the policy its lead decides") for each in said)
    decide(moderator.desk, 1, Outcome.ANSWER, "P-01")
    moderator.idle()
    card = moderator.inbox.page.view.decision
    assert part(card, PlainLabel, "DecisionTitle").text() == "Waits for Bo, who leads the crisis: Answer"
    assert "only its lead approves what is answered" in part(card, PlainLabel, "DecisionText").text()
    assert not card.approve_button.isVisible()


@pytest.mark.requirement("SOL-47", check="moderator_app.gui.item.standing:DecisionCard.show_decision")
def test_the_lead_alone_is_offered_to_approve_and_any_second_person_once_it_is_over(
    moderator: Moderator, square: Channel, tmp_path: Path
) -> None:
    bo = make_desk(tmp_path, moderator.clock, "bo")
    moderator.desk.crises.start("Vattnet är otjänligt.", moderator.desk.me.id)
    moderator.desk.crises.tag(1)
    decide(bo, 1, Outcome.ANSWER, "P-01")
    bo.close()
    moderator.window.open_screen("inbox", item=1)
    moderator.idle()
    card = moderator.inbox.page.view.decision
    assert part(card, PlainLabel, "DecisionTitle").text() == "Waits for Asa, who leads the crisis: Answer"
    assert card.approve_button.isVisible()
    moderator.desk.crises.stop()
    moderator.idle()
    assert part(card, PlainLabel, "DecisionTitle").text() == "Waits for a second person: Answer"
    moderator.press_button("DecisionApprove")
    assert moderator.desk.decisions.of_item(1)[-1].standing is Standing.STANDS


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(moderator: Moderator, square: Channel, language: str, scale: int) -> None:
    moderator.come_in()
    begin(moderator)
    go_to(moderator, "Var finns vatten?")
    moderator.press("c")
    moderator.window.choose("language", language)
    moderator.window.choose("text_scale", scale)
    moderator.idle()
    moderator.window.bar.dismiss()
    assert_fits(moderator.window)
    assert unnamed(moderator.inbox) == []
    assert without_object_name(moderator.inbox) == []
