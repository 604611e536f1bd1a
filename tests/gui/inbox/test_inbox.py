"""The inbox as a moderator uses it: moving, filtering, searching, deciding, and what comes meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import State
from moderator_app.gui.actions import WINDOW_ACTIONS, duplicate_keys
from moderator_app.gui.screens import SCREENS
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.inbox.conftest import Moderator
from tests.making import comment, decide, ids, make_channel, take


def decide_here(moderator: Moderator, outcome: str = "b") -> None:
    """Decide on the item in front, as its page does."""
    moderator.press(outcome, "Ctrl+Return")


def test_the_list_opens_in_the_order_of_the_deadlines(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()

    assert moderator.texts() == ["Först", "Sedan", "Därefter", "Sist"]
    assert moderator.counts()[State.OPEN] == 4


def test_nothing_counts_as_seen_before_somebody_chooses_it(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.bot.wait(600)

    assert moderator.in_front() is None
    assert not any(row.opened for row in moderator.desk.inbox.rows(ids(moderator.desk)).values())


def test_hands_stay_on_the_keyboard(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    seen: list[str | None] = []
    for key in ("J", "J", "K", "Shift+G", "G", "Down", "End", "Home"):
        moderator.press(key)
        seen.append(moderator.in_front())

    assert seen == ["Först", "Sedan", "Först", "Sist", "Först", "Sedan", "Sist", "Först"]


def test_no_key_of_the_inbox_is_taken_twice() -> None:
    specs = [*WINDOW_ACTIONS, *(each.open_action() for each in SCREENS), *(action for each in SCREENS for action in each.actions)]

    assert duplicate_keys(specs) == []


def test_letters_that_are_no_keys_do_nothing(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J", "X")

    assert moderator.in_front() == "Först"


def test_an_item_that_was_looked_at_is_no_longer_bold(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J")
    moderator.until(lambda: [face.unread for face in moderator.faces() if face] == [False, True, True, True])


def test_a_decided_item_stays_greyed_in_its_place_and_the_next_comes_in_front(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J")
    decide_here(moderator)

    first = moderator.faces()[0]
    assert moderator.texts() == ["Först", "Sedan", "Därefter", "Sist"]
    assert first is not None
    assert (first.left, first.chip and first.chip.text) == (True, "Keep")
    assert moderator.in_front() == "Sedan"
    assert moderator.counts()[State.OPEN] == 3


def test_what_is_decided_goes_when_the_list_is_refreshed(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J")
    decide_here(moderator)
    moderator.press("F5")

    assert moderator.texts() == ["Sedan", "Därefter", "Sist"]
    assert moderator.in_front() == "Sedan"


def test_after_the_last_one_the_first_that_was_skipped_comes(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("Shift+G")
    decide_here(moderator)

    assert moderator.in_front() == "Först"


def test_when_all_is_decided_the_inbox_says_so_and_shows_where_more_is(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J")
    for _ in range(4):
        decide_here(moderator)
    empty = moderator.inbox.pane.empty

    assert moderator.inbox.pane.is_empty
    assert empty.isVisible()
    assert not moderator.inbox.page.isVisible()
    moderator.press_button("empty-queue-other_queue")
    assert moderator.inbox.panel.queue is State.DONE
    assert len(moderator.texts()) == 4


def test_new_items_wait_until_they_are_asked_for(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J", "J")
    moderator.import_items(page, comment("Ny", number=9))
    bar = part(moderator.window, QPushButton, "NewItems")

    assert moderator.texts() == ["Först", "Sedan", "Därefter", "Sist"]
    assert bar.isVisible()
    assert "1" in bar.text()
    moderator.press(".")
    assert moderator.texts() == ["Först", "Sedan", "Därefter", "Sist", "Ny"]
    assert moderator.in_front() == "Sedan"
    assert not bar.isVisible()


def test_new_items_come_at_once_where_nothing_was_shown(moderator: Moderator, page: Channel) -> None:
    forum = make_channel(moderator.desk, "Forumet")
    moderator.come_in()
    moderator.inbox._choose(State.OPEN, forum.id)
    moderator.idle()
    assert moderator.inbox.pane.is_empty
    moderator.import_items(forum, comment("Äntligen", number=1))

    moderator.until(lambda: moderator.texts() == ["Äntligen"])


def test_what_a_colleague_decides_is_repainted_in_its_place(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    decide(moderator.desk, ids(moderator.desk)[1], Outcome.KEEP)
    moderator.idle()

    assert [face.left for face in moderator.faces() if face] == [False, True, False, False]


def test_an_edit_shows_how_many_versions_there_are(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.import_items(page, comment("Sist, ändrat", number=3, minutes_ago=20, author="Kim 3"))

    last = moderator.faces()[3]
    assert last is not None
    assert (last.text, last.versions) == ("Sist, ändrat", 2)


def test_a_channel_narrows_the_list_and_the_numbers(moderator: Moderator, page: Channel) -> None:
    forum = make_channel(moderator.desk, "Forumet")
    take(moderator.desk, forum, comment("På forumet", number=1))
    moderator.come_in()
    moderator.inbox.panel._channels.setCurrentIndex(moderator.inbox.panel._channels.counted.index(1))
    moderator.idle()

    assert moderator.inbox.panel.channel_id == forum.id
    assert moderator.texts() == ["På forumet"]
    assert moderator.counts()[None] == 1


def test_the_queues_are_stepped_through_by_key(moderator: Moderator, page: Channel) -> None:
    decide(moderator.desk, ids(moderator.desk)[0], Outcome.KEEP)
    moderator.come_in()
    moderator.press("Shift+Q")
    assert (moderator.inbox.panel.queue, len(moderator.texts())) == (None, 4)
    moderator.press("Alt+Down")

    assert (moderator.inbox.panel.queue, len(moderator.texts())) == (State.OPEN, 3)


def test_a_search_finds_and_return_goes_to_the_first_hit(moderator: Moderator, page: Channel) -> None:
    moderator.import_items(page, comment("Bussen kom inte", number=7), comment("Bussen igen", number=8))
    moderator.come_in()
    moderator.type_search("bussen")
    assert moderator.texts() == ["Bussen igen", "Bussen kom inte"]
    moderator.press("Return")

    assert moderator.inbox.view.hasFocus()
    assert moderator.in_front() == "Bussen igen"


def test_letters_are_text_in_the_search_and_escape_leads_back(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J")
    moderator.type_search("jkb")
    assert moderator.inbox.pane.search.text() == "jkb"
    moderator.press("Esc")

    assert not moderator.inbox.pane.search.hasFocus()


def test_a_search_without_hits_says_what_to_do(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.type_search("finnsinte")
    assert moderator.inbox.pane.empty.kind == "hits"
    moderator.press_button("empty-hits-clear")

    assert moderator.texts() == ["Först", "Sedan", "Därefter", "Sist"]


def test_enter_searches_on_in_all_queues_and_the_keyboard_is_in_the_list_then(moderator: Moderator, page: Channel) -> None:
    decide(moderator.desk, ids(moderator.desk)[-1], Outcome.KEEP)
    moderator.come_in()
    moderator.type_search("sist")
    moderator.press("Return")
    assert part(moderator.inbox, QPushButton, "empty-hits-clear").hasFocus()
    moderator.press("Tab")
    moderator.press("Return")

    assert moderator.texts() == ["Sist"]
    assert moderator.inbox.view.hasFocus()


def test_an_empty_desk_leads_to_the_channels(moderator: Moderator) -> None:
    moderator.come_in()
    assert moderator.inbox.pane.empty.kind == "channels"
    moderator.press_button("empty-channels-channels")

    assert moderator.window.current_screen == "channels"


def test_a_desk_without_items_leads_to_pasting(moderator: Moderator) -> None:
    make_channel(moderator.desk)
    moderator.come_in()
    assert moderator.inbox.pane.empty.kind == "items"
    moderator.press_button("empty-items-paste")

    door = moderator.window.built_screen("import")
    assert getattr(door, "opened_with", None) == [{"paste": True}]


def test_suspected_abuse_material_is_purged_from_the_list_without_being_opened(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J")
    view = moderator.inbox.view
    spot = view.visualRect(view.model().index(2, 0)).center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot)))
    menu = part(moderator.window, QMenu, "RowMenu")
    moderator.dialogs.will_answer("purge")
    next(action for action in menu.actions() if action.objectName() == "RowSuspicion").trigger()
    menu.close()
    moderator.idle()

    third = moderator.faces()[2]
    assert third is not None
    assert (third.text, third.chip and third.chip.text) == ("Purged", "Suspected abuse material")
    assert moderator.in_front() == "Först"
    assert moderator.desk.inbox.item(ids(moderator.desk)[2]).knowledge_at is None


def test_the_return_key_leads_from_the_list_to_the_decision(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.press("J", "Return")

    assert moderator.inbox.page.isAncestorOf(moderator.window.focusWidget())
    moderator.press("L")
    assert moderator.inbox.view.hasFocus()


def test_another_screen_can_ask_for_one_item(moderator: Moderator, page: Channel) -> None:
    wanted = ids(moderator.desk)[2]
    decide(moderator.desk, wanted, Outcome.KEEP)
    moderator.window.open_screen("inbox", item=wanted)
    moderator.idle()

    assert moderator.inbox.panel.queue is None
    assert moderator.in_front() == "Därefter"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_everything_has_its_room_and_its_name(moderator: Moderator, page: Channel, language: str) -> None:
    moderator.come_in()
    moderator.window.choose(LANGUAGE.key, language)
    moderator.idle()
    parts = (moderator.inbox.panel, moderator.inbox.pane)

    for each in parts:
        assert_fits(each)
        assert unnamed(each) == []
        assert without_object_name(each) == []


def test_large_text_folds_the_queues_away_and_offers_them(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.window.choose(LANGUAGE.key, "sv")
    moderator.window.choose(TEXT_SCALE.key, 200)
    moderator.idle()

    assert moderator.window.width() <= 1366
    assert_fits(moderator.inbox.pane)
