"""The list narrowed to a part of the items: it says so and how many are left, and is ended by Escape or by its button."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Order, State
from moderator_app.domain.narrowing import Narrowing
from moderator_app.gui.inbox.narrowed import NarrowedLine
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import ElidedLabel
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.inbox.conftest import Moderator
from tests.making import MINUTE, comment, decide, make_channel, make_desk, take


@pytest.fixture
def late(moderator: Moderator) -> Channel:
    """Two that are past their time in a channel, two that are not, and one past its time elsewhere."""
    page, blog = make_channel(moderator.desk, "Biblioteket", "sollentuna"), make_channel(moderator.desk, "Badet", "sollentuna")
    clock = moderator.clock
    take(moderator.desk, page, *(comment(f"sen {n}", f"Kim {n}", n, clock=clock) for n in (1, 2)))
    take(moderator.desk, blog, comment("sen annanstans", "Bo", 3, clock=clock))
    clock.set(moderator.desk.inbox.item(1).due_at - MINUTE)
    take(moderator.desk, page, *(comment(f"ny {n}", f"Ada {n}", n, clock=clock) for n in (4, 5)))
    clock.forward(minutes=2)
    moderator.come_in()
    return page


def narrow(moderator: Moderator, narrowing: Narrowing, channel: Channel | None = None) -> None:
    moderator.window.open_screen("inbox", only=narrowing, channel=None if channel is None else channel.id)
    moderator.idle()


def told(moderator: Moderator) -> str:
    """What the line above the list says; empty where there is none."""
    line = part(moderator.inbox, NarrowedLine, "NarrowedLine")
    return part(line, ElidedLabel, "NarrowedTo").text() if line.isVisible() else ""


def test_the_list_shows_only_the_part_and_says_which_and_how_many(moderator: Moderator, late: Channel) -> None:
    assert told(moderator) == ""

    narrow(moderator, Narrowing.LATE, late)
    assert (moderator.texts(), told(moderator)) == (["sen 1", "sen 2"], "Past the time to answer: 2")
    narrow(moderator, Narrowing.LATE)
    assert moderator.texts() == ["sen 1", "sen 2", "sen annanstans"]
    assert "Past the time to answer" in moderator.inbox.view.accessibleName()


def test_what_is_decided_stays_in_its_place_and_is_no_longer_counted(moderator: Moderator, late: Channel) -> None:
    narrow(moderator, Narrowing.LATE, late)

    decide(moderator.desk, 1, Outcome.KEEP)
    moderator.idle()
    assert (moderator.texts(), told(moderator)) == (["sen 1", "sen 2"], "Past the time to answer: 1")

    moderator.press("F5")
    assert (moderator.texts(), told(moderator)) == (["sen 2"], "Past the time to answer: 1")


def test_what_becomes_late_meanwhile_is_there_when_the_list_is_read_anew(moderator: Moderator, late: Channel) -> None:
    narrow(moderator, Narrowing.LATE, late)

    moderator.clock.set(moderator.desk.inbox.item(5).due_at + 1)
    moderator.press("F5")

    assert moderator.texts() == ["sen 1", "sen 2", "ny 4", "ny 5"]


def test_escape_shows_all_again_with_the_same_item_in_front(moderator: Moderator, late: Channel) -> None:
    moderator.inbox.pane.arranging._take(Order.TIME, None)
    narrow(moderator, Narrowing.LATE, late)
    moderator.press("j")
    front = moderator.in_front()

    moderator.press("Escape")

    assert (len(moderator.texts()), told(moderator), moderator.in_front()) == (4, "", front)
    assert moderator.inbox.selection.order is Order.TIME, "what is arranged otherwise is ended by itself"
    moderator.press("Escape")
    assert moderator.inbox.selection.order is None


def test_the_button_shows_all_and_so_does_any_choice_on_the_left(moderator: Moderator, late: Channel) -> None:
    narrow(moderator, Narrowing.LATE, late)
    moderator.press_button("ShowAll")
    assert (len(moderator.texts()), told(moderator)) == (4, "")

    narrow(moderator, Narrowing.LATE, late)
    moderator.press("q", "Shift+Q")
    assert (len(moderator.texts()), told(moderator)) == (4, "")
    assert moderator.inbox.selection.state is State.OPEN


def test_a_search_looks_among_the_part_alone(moderator: Moderator, late: Channel) -> None:
    narrow(moderator, Narrowing.LATE)
    moderator.type_search("annanstans")
    assert (moderator.texts(), told(moderator)) == (["sen annanstans"], "Past the time to answer: 1")

    moderator.inbox.pane.search.setText("ny")
    moderator.until(lambda: moderator.inbox.keeper.selection.search == "ny")
    moderator.idle()
    assert moderator.texts() == []


def test_when_none_is_left_the_empty_list_says_so_and_leads_on(moderator: Moderator, late: Channel) -> None:
    narrow(moderator, Narrowing.LATE, late)
    for number in (1, 2):
        decide(moderator.desk, number, Outcome.KEEP)
    moderator.idle()
    moderator.press("F5")

    page = part(moderator.inbox, EmptyState, "InboxEmpty-part")
    assert page.isVisible()
    assert "None left: Past the time to answer" in page.accessibleName() + page.accessibleDescription()
    assert moderator.window.focusWidget() is part(page, QPushButton, "empty-part-widen")
    moderator.press("Space")
    assert (moderator.texts(), told(moderator)) == (["ny 4", "ny 5"], "")


def test_a_colleague_s_proposal_is_told_as_new_where_i_look_at_what_waits_for_me(
    moderator: Moderator, late: Channel, tmp_path: Path
) -> None:
    bo = make_desk(tmp_path, moderator.clock, "bo")
    page = make_channel(moderator.desk)
    take(moderator.desk, page, *(comment(f"[propaganda {n}]", f"Ida {n}", n, clock=moderator.clock) for n in (11, 12)))
    first, second = sorted(moderator.desk.inbox.spine(moderator.inbox.selection))[-2:]
    decide(bo, first, Outcome.REMOVE, "H-04")
    narrow(moderator, Narrowing.SECOND)
    assert told(moderator) == "Waiting for your second look: 1"

    decide(bo, second, Outcome.REMOVE, "H-04")
    change = moderator.desk.news.look()
    assert change is not None
    moderator.window.changes.announce(change)
    moderator.idle()

    assert told(moderator) == "Waiting for your second look: 2"
    moderator.press_button("NewItems")
    assert len(moderator.texts()) == 2
    bo.close()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 100), ("sv", 200)])
def test_the_narrowed_list_fits_and_is_named(moderator: Moderator, late: Channel, language: str, scale: int) -> None:
    narrow(moderator, Narrowing.LATE, late)
    moderator.window.choose(LANGUAGE.key, language)
    moderator.window.choose(TEXT_SCALE.key, scale)
    moderator.idle()

    assert_fits(moderator.window)
    assert unnamed(moderator.inbox) == []
    assert without_object_name(moderator.inbox) == []
