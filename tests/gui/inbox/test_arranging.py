"""The list in another order, or only what was received or drawn up: by key, remembered, and ended by Escape."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.items import AuthorType, Direction, Order, State
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.window import MainWindow
from moderator_app.support.settings import LANGUAGE, LIST_DIRECTION, LIST_ORDER, TEXT_SCALE, Settings
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.inbox.conftest import DOORS, Moderator
from tests.making import comment, make_channel, take


@pytest.fixture
def talk(moderator: Moderator) -> Channel:
    """Three comments and our answer, all of them shown, the newest first."""
    channel = make_channel(moderator.desk)
    take(
        moderator.desk,
        channel,
        comment("Från Bo", "Bo", 1, minutes_ago=40),
        comment("Från Ada", "Ada", 2, minutes_ago=30),
        comment("Vårt svar", "Kommunen", 3, minutes_ago=20, author_type=AuthorType.STAFF),
        comment("Från Bo igen", "Bo", 4, minutes_ago=10),
    )
    moderator.come_in()
    moderator.inbox.show_queue(None)
    moderator.idle()
    return channel


def choose(moderator: Moderator, entry: str) -> None:
    """Open the menu by its key, and take an entry of it."""
    moderator.window.registry.action("inbox.arrange").trigger()
    menu = part(moderator.inbox, QMenu, "ArrangingMenu")
    next(each for each in menu.actions() if each.objectName() == entry).trigger()
    menu.close()
    moderator.idle()


def arranged(moderator: Moderator) -> QPushButton:
    return part(moderator.inbox, QPushButton, "Arranged")


@pytest.mark.requirement("VAS-33", check="moderator_app.gui.inbox.screen:InboxScreen.selection")
@pytest.mark.requirement("OSB-29", check="moderator_app.gui.inbox.screen:InboxScreen.selection")
def test_the_list_is_put_in_the_order_of_time_or_of_sender(moderator: Moderator, talk: Channel) -> None:
    assert not arranged(moderator).isVisible()

    choose(moderator, "order-deadline")
    assert moderator.texts() == ["Från Bo", "Från Ada", "Vårt svar", "Från Bo igen"]
    choose(moderator, "order-time")
    assert moderator.texts() == ["Från Bo igen", "Vårt svar", "Från Ada", "Från Bo"]
    choose(moderator, "order-sender")
    assert moderator.texts() == ["Från Ada", "Från Bo igen", "Från Bo", "Vårt svar"]
    assert (arranged(moderator).isVisible(), arranged(moderator).text()) == (True, "By sender")


@pytest.mark.requirement("VAS-34", check="moderator_app.gui.inbox.screen:InboxScreen.selection")
def test_what_was_received_is_told_from_what_we_wrote_ourselves(moderator: Moderator, talk: Channel) -> None:
    choose(moderator, "order-time")
    choose(moderator, "direction-received")
    assert moderator.texts() == ["Från Bo igen", "Från Ada", "Från Bo"]

    choose(moderator, "direction-drawn_up")
    assert moderator.texts() == ["Vårt svar"]
    assert arranged(moderator).text() == "Newest first · Only our own"


def test_the_item_in_front_stays_in_front_in_another_order(moderator: Moderator, talk: Channel) -> None:
    moderator.press("J", "J")
    in_front = moderator.in_front()
    choose(moderator, "order-sender")

    assert moderator.in_front() == in_front


def test_escape_in_the_list_brings_the_usual_one_back(moderator: Moderator, talk: Channel) -> None:
    usual = moderator.texts()
    choose(moderator, "order-sender")
    choose(moderator, "direction-received")
    moderator.inbox.view.setFocus()
    moderator.press("Escape")

    assert moderator.texts() == usual
    assert not arranged(moderator).isVisible()


def test_the_line_that_tells_it_is_also_the_way_back(moderator: Moderator, talk: Channel) -> None:
    usual = moderator.texts()
    choose(moderator, "order-sender")
    moderator.press_button("Arranged")

    assert moderator.texts() == usual


def test_a_person_s_order_is_there_at_the_next_start(moderator: Moderator, talk: Channel) -> None:
    choose(moderator, "order-sender")
    choose(moderator, "direction-received")
    moderator.idle()
    stored = Settings(moderator.window.context().settings.path)

    assert (stored.get(LIST_ORDER), stored.get(LIST_DIRECTION)) == (Order.SENDER, Direction.RECEIVED)
    again = MainWindow(moderator.desk, moderator.window._shell, [moderator.window._specs["inbox"], *DOORS], moderator.dialogs)
    again.open_screen("inbox")
    assert getattr(again.built_screen("inbox"), "selection").order is Order.SENDER  # noqa: B009 - a screen in general has none
    moderator.idle()
    again.close()


def test_an_empty_list_says_that_only_our_own_is_shown_and_how_to_see_the_rest(moderator: Moderator, talk: Channel) -> None:
    choose(moderator, "direction-drawn_up")
    moderator.type_search("ada")
    assert moderator.inbox.pane.is_empty
    moderator.press_button("empty-hits-both")
    assert moderator.texts() == ["Från Ada"]

    moderator.inbox.pane.search.setText("")
    channel = make_channel(moderator.desk, "Forumet")
    take(moderator.desk, channel, comment("Bara andras", "Cia", 9))
    moderator.inbox._choose(State.OPEN, channel.id)
    moderator.idle()
    choose(moderator, "direction-drawn_up")
    assert moderator.inbox.pane.is_empty
    moderator.press_button("empty-direction-both")
    assert moderator.texts() == ["Bara andras"]


def test_an_item_opened_from_elsewhere_is_in_the_list_whatever_was_held_back(moderator: Moderator, talk: Channel) -> None:
    choose(moderator, "direction-drawn_up")
    moderator.window.open_screen("inbox", item=1)
    moderator.idle()

    assert moderator.in_front() == "Från Bo"


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 200)])
def test_the_arranged_list_fits_and_is_named(moderator: Moderator, talk: Channel, language: str, scale: int) -> None:
    moderator.window.choose(LANGUAGE.key, language)
    moderator.window.choose(TEXT_SCALE.key, scale)
    choose(moderator, "order-time")
    choose(moderator, "direction-drawn_up")

    assert_fits(moderator.window)
    assert unnamed(moderator.window) == []
    assert without_object_name(moderator.window) == []


def test_the_title_tells_how_many_there_are_also_of_a_long_list(moderator: Moderator, page: Channel) -> None:
    take(moderator.desk, page, *(comment(f"Nummer {n}", number=10 + n) for n in range(150)))
    moderator.come_in()
    choose(moderator, "direction-received")
    moderator.inbox.show_queue(State.OPEN)
    moderator.idle()

    assert part(moderator.inbox, PlainLabel, "ListTitle").text().startswith("154 items")
