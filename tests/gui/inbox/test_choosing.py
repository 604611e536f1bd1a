"""Several items of the list are chosen while others are read, and tagged for the crisis or held all at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.gui.inbox.row_menu import RowMenu
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.inbox.conftest import Moderator
from tests.gui.inbox.test_crisis import begin, go_to, marked
from tests.making import comment, decide, make_channel, take

TEXTS = ("Var finns vatten?", "När öppnar ni?", "Är vattnet rent?", "Tack!")


@pytest.fixture
def square(moderator: Moderator) -> Channel:
    """Four comments where crisis management has a say, and one where it has none."""
    made = make_channel(moderator.desk, "Torget", "sollentuna")
    take(moderator.desk, made, *(comment(text, number=n, minutes_ago=50 - 10 * n, author=f"Kim {n}") for n, text in enumerate(TEXTS, 1)))
    take(moderator.desk, make_channel(moderator.desk, "Badet", "osby"), comment("Hej", number=1, minutes_ago=5))
    return made


def chosen(moderator: Moderator) -> list[str]:
    """The texts of the rows that are painted as chosen."""
    return sorted(face.text for face in moderator.faces() if face is not None and face.chosen)


def told(moderator: Moderator) -> str:
    """What stands below the list; "" while it says nothing."""
    label = part(moderator.window, PlainLabel, "ChosenCount")
    return label.text() if label.isVisible() else ""


def click(moderator: Moderator, text: str, held: Qt.KeyboardModifier) -> None:
    view = moderator.inbox.view
    place = view.visualRect(moderator.inbox.model.index(moderator.texts().index(text), 0)).center()
    moderator.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
    moderator.idle()


def held(moderator: Moderator) -> list[int]:
    return [number for number in range(1, 6) if "hold_by_hand" in [each.code for each in moderator.desk.retention.of(number).holds]]


@pytest.mark.requirement("SOL-46", check="moderator_app.gui.inbox.choosing:Choosing.tag")
def test_one_key_tags_all_that_are_chosen_and_the_same_key_takes_them_out(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    begin(moderator)
    go_to(moderator, "Var finns vatten?")
    moderator.press("x")
    go_to(moderator, "Är vattnet rent?")
    moderator.press("x")
    assert chosen(moderator) == ["Var finns vatten?", "Är vattnet rent?"], "reading on keeps what is chosen"
    assert told(moderator) == "2 chosen"
    assert moderator.read_aloud(moderator.inbox.view.place).startswith("Chosen. ")
    before = moderator.desk.log.head().seq

    moderator.press("Shift+C")

    assert sorted(marked(moderator)) == ["Var finns vatten?", "Är vattnet rent?"]
    entries = moderator.desk.log.head().seq - before
    moderator.press("Shift+C")
    assert marked(moderator) == []
    assert chosen(moderator) == ["Var finns vatten?", "Är vattnet rent?"]
    assert moderator.window.bar.notices[0].action is not None
    moderator.window.bar.notices[0].action()
    moderator.idle()
    assert sorted(marked(moderator)) == ["Var finns vatten?", "Är vattnet rent?"], "undone"
    assert entries == 2, "one of each item"


def test_what_is_chosen_where_the_policy_knows_no_crisis_is_left_out_and_that_is_said(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    begin(moderator)
    moderator.press("Shift+X")
    assert told(moderator) == "5 chosen"
    moderator.press_button("ChosenCrisis")
    assert sorted(marked(moderator)) == sorted(TEXTS)
    assert moderator.window.bar.notices[0].what.english() == "Of 5 items 4 belong to the crisis now that did not before."


def test_disposal_of_all_that_are_chosen_is_stopped_by_one_key_with_one_reason(moderator: Moderator, square: Channel) -> None:
    for each in (1, 2, 3):
        decide(moderator.desk, each, Outcome.KEEP)
    moderator.come_in()
    moderator.inbox.show_queue(None)
    moderator.idle()
    for text in TEXTS[:2]:
        go_to(moderator, text)
        moderator.press("x")
    moderator.dialogs.will_answer({"ground": "other", "reason": " "}, {"reason": "Tvist om vattnet."})

    moderator.press("Shift+Y")

    assert [each.title for each in moderator.dialogs.forms] == ["Stop disposal of 2 items"] * 2
    assert held(moderator) == [1, 2]


def test_ctrl_and_shift_with_the_mouse_choose_and_bring_nothing_in_front(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    go_to(moderator, "Var finns vatten?")
    order = moderator.texts()
    click(moderator, order[3], Qt.KeyboardModifier.ControlModifier)
    assert (chosen(moderator), moderator.in_front()) == ([order[3]], "Var finns vatten?")
    click(moderator, order[3], Qt.KeyboardModifier.ControlModifier)
    assert chosen(moderator) == []
    click(moderator, order[2], Qt.KeyboardModifier.ShiftModifier)
    assert chosen(moderator) == sorted(order[min(order.index("Var finns vatten?"), 2) : max(order.index("Var finns vatten?"), 2) + 1])
    assert moderator.in_front() == "Var finns vatten?"
    assert moderator.desk.inbox.item(2).knowledge_at is None, "nobody has opened it"


def test_shift_with_an_arrow_goes_on_choosing_and_escape_ends_it_and_nothing_else(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    order = moderator.texts()
    go_to(moderator, order[0])
    moderator.press("Shift+Down", "Shift+Down")
    assert (chosen(moderator), moderator.in_front()) == (sorted(order[:3]), order[2])
    moderator.press("Shift+K")
    assert moderator.in_front() == order[1]
    moderator.press("Escape")
    assert (chosen(moderator), told(moderator), moderator.in_front()) == ([], "", order[1])
    moderator.press("Ctrl+A")
    assert told(moderator) == "5 chosen"
    moderator.press_button("ChosenNone")
    assert told(moderator) == ""


def test_a_list_that_is_read_anew_keeps_it_and_another_list_only_what_stands_there(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    moderator.press("Shift+X")
    moderator.press("F5")
    assert told(moderator) == "5 chosen"
    moderator.type_search("vatten")
    assert told(moderator) == "1 chosen"
    moderator.press("Escape")
    moderator.inbox.pane.search.clear()
    moderator.idle()
    assert chosen(moderator) == ["Var finns vatten?"]


def test_without_anything_chosen_the_keys_do_nothing_and_without_a_crisis_none_is_offered(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    actions = moderator.window.registry
    offered = ("inbox.chosen_crisis", "inbox.chosen_hold", "inbox.choose_none")
    assert [actions.action(each).isEnabled() for each in offered] == [False, False, False]
    moderator.press("Shift+X")
    assert [actions.action(each).isEnabled() for each in offered] == [False, True, True]
    assert not part(moderator.window, QPushButton, "ChosenCrisis").isVisible()


def test_the_menu_of_a_row_holds_it_unopened_and_has_what_is_done_with_the_chosen(moderator: Moderator, square: Channel) -> None:
    moderator.come_in()
    go_to(moderator, "Tack!")
    place = moderator.texts().index("Var finns vatten?")
    moderator.dialogs.will_answer({"ground": "police", "reason": "Polisen har ringt."})
    moderator.inbox._open_menu(place, QPoint(0, 0))
    menu = part(moderator.window, RowMenu, "RowMenu")
    entry = menu.findChild(QAction, "RowHold")
    assert isinstance(entry, QAction)
    entry.trigger()
    menu.close()
    moderator.idle()
    assert held(moderator) == [1]
    assert moderator.desk.inbox.item(1).knowledge_at is None
    moderator.window.registry.action("inbox.choose_all").trigger()
    moderator.inbox._open_menu(place, QPoint(0, 0))
    (menu,) = [each for each in moderator.window.findChildren(RowMenu) if each.isVisible()]
    assert moderator.window.registry.action("inbox.chosen_hold") in menu.actions()
    menu.close()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(moderator: Moderator, square: Channel, language: str, scale: int) -> None:
    moderator.come_in()
    begin(moderator)
    moderator.press("Shift+X")
    moderator.window.choose("language", language)
    moderator.window.choose("text_scale", scale)
    moderator.idle()
    moderator.window.bar.dismiss()
    assert_fits(moderator.window)
    assert unnamed(moderator.inbox) == []
    assert without_object_name(moderator.inbox) == []
