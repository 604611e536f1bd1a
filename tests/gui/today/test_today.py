"""The screen of the day, worked by keyboard: what it shows, where its lines lead, and that nothing jumps under the hand."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStackedWidget

from moderator_app.desk.changes import EVERYTHING
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.narrowing import Narrowing
from moderator_app.domain.today import Day, Door, Line, Section, Severity
from moderator_app.gui.screens import SCREENS
from moderator_app.gui.today.model import FIRST_LINES
from moderator_app.gui.today.view import TodayView
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.support.messages import message
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Door as Inbox
from tests.gui.sitting import Seat
from tests.making import comment, take

THEN = 1_772_612_400_000_000


@pytest.fixture
def old(seat: Seat) -> Channel:
    """A channel with items that ought to have been answered long ago."""
    channel = seat.channel("Biblioteket", Platform.FACEBOOK, "sollentuna")
    take(seat.desk, channel, *(comment(f"hej {n}", f"Kim {n}", n, minutes_ago=60 * 24 * 30) for n in range(3)))
    return channel


def view(seat: Seat) -> TodayView:
    return part(seat.window, TodayView, "TodayList")


def rows(seat: Seat) -> list[str]:
    model = view(seat).model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def current(seat: Seat) -> str:
    return view(seat).currentIndex().data()


def press(seat: Seat, *keys: str) -> None:
    for key in keys:
        seat.bot.keySequence(seat.window.focusWidget() or seat.window, key)
        seat.idle()


def line(number: int, severity: Severity = Severity.ALARM, section: Section = Section.CHANNELS, parts: int = 0) -> Line:
    more = tuple(line(number * 100 + n, severity, section) for n in range(1, parts + 1))
    told = message("sample", "Line {number}", number=number)
    return Line(f"line-{number}", section, severity, told, Door("channels"), "Sidan", THEN - number, more)


def day(*lines: Line) -> Day:
    return Day(lines, 1, THEN)


def test_a_desk_without_channels_says_how_to_begin_and_adds_the_first(seat: Seat) -> None:
    screen = seat.screen("today")
    assert "Add a channel" in part(screen, EmptyState, "EmptyState").accessibleDescription()
    seat.dialogs.will_answer({"name": "Älvnäs på X", "platform": "x", "pack": "sollentuna"})

    press(seat, "Space")

    assert seat.window.focusWidget() is not part(screen, QPushButton, "EmptyDemo")
    assert [each.name for each in seat.desk.channels.everything()] == ["Älvnäs på X"]
    assert seat.window.current_screen == "channels"


def test_the_sections_stand_with_their_counts_in_words(seat: Seat, old: Channel) -> None:
    seat.screen("today")

    shown = [entry.face for entry in view(seat)._rows.entries if entry.heading]
    assert [(each.text, each.details) for each in shown] == [("To assess and answer", "2 things"), ("The channels", "8 things")]
    assert part(seat.window, PlainLabel, "TodayCounts").text() == "2 things late · 5 alarms · 3 notes"
    late = view(seat).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert late.startswith("To assess and answer. Late. Biblioteket. Past the time to answer: 3. since ")
    assert late.endswith("3 parts. folded in"), "not by colour alone"


def test_every_line_is_reached_and_opened_by_key(seat: Seat, old: Channel) -> None:
    seat.screen("today")
    folded = len(rows(seat))
    assert current(seat) == "Past the time to answer: 3"

    press(seat, "Right", "j")
    assert current(seat).startswith("An item from Kim")
    press(seat, "Left")
    assert current(seat) == "Past the time to answer: 3"
    press(seat, "Space")
    assert len(rows(seat)) == folded
    press(seat, "Shift+J")
    assert current(seat).startswith(("Missing", "Roles"))
    press(seat, "k", "Up", "Home", "Return")

    assert seat.window.current_screen == "inbox"
    assert Inbox.opened_with[-1] == {"only": Narrowing.LATE, "channel": old.id}


def test_a_click_opens_the_line_and_a_click_on_its_arrow_folds_it_out(seat: Seat, old: Channel) -> None:
    seat.screen("today")
    place = view(seat).visualRect(view(seat).model().index(1, 0))
    arrow = view(seat)._delegate.folding(view(seat)._rows.entries[1], place).center()
    folded = len(rows(seat))

    QTest.mouseClick(view(seat).viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert len(rows(seat)) == folded + 3
    QTest.mouseClick(view(seat).viewport(), Qt.MouseButton.LeftButton, pos=place.center())

    assert seat.window.current_screen == "inbox"


def test_what_a_colleague_does_is_shown_and_the_line_in_hand_stays_where_it_was(seat: Seat, old: Channel) -> None:
    seat.screen("today")
    press(seat, "End")
    held, top = current(seat), view(seat).visualRect(view(seat).currentIndex()).top()

    with seat.bot.waitSignal(view(seat).model().modelReset):
        today = seat.desk.cover.today()
        seat.desk.cover.plan(seat.desk.me.id, today + timedelta(days=3), today + timedelta(days=4), [])
    seat.idle()

    assert any(each.startswith("Nobody is there for the channel") for each in rows(seat))
    assert current(seat) == held
    assert view(seat).visualRect(view(seat).currentIndex()).top() - top in range(-2, 300)


def test_a_long_section_is_folded_in_and_a_line_that_is_done_hands_on_to_the_next(seat: Seat) -> None:
    seat.channel()
    seat.screen("today")
    list_ = view(seat)
    list_.show_day(day(*(line(n, parts=2 if n == 1 else 0) for n in range(1, 21))))
    assert [each for each in rows(seat) if each.startswith("Line")] == [f"Line {n}" for n in range(1, FIRST_LINES + 1)]
    assert rows(seat)[-1] == f"Show {20 - FIRST_LINES} more"

    list_.go_to(list_._rows.rowCount() - 1)
    list_.open_current()
    assert rows(seat)[-1] == "Line 20"
    assert current(seat) == f"Line {FIRST_LINES + 1}"

    list_.go_to(list_._rows.place_of("line-9"))
    list_.show_day(day(*(line(n) for n in range(1, 21) if n not in (3, 9))))
    assert current(seat) == "Line 11"


def test_a_day_that_asks_for_nothing_is_calm_and_says_when_it_was_read(seat: Seat) -> None:
    seat.channel()
    screen = seat.screen("today")

    screen._take(Day((), 1, THEN))

    assert part(screen, QStackedWidget, "TodayStack").currentWidget() is part(screen, EmptyState, "TodayCalm")
    assert part(screen, EmptyState, "TodayCalm").accessibleDescription().endswith("Last read at 09:20.")
    assert seat.window.focusWidget() is part(screen, QPushButton, "CalmInbox")


def test_the_day_is_read_anew_with_the_minute_and_not_when_another_screen_is_in_front(seat: Seat, old: Channel) -> None:
    screen = seat.screen("today")
    assert 0 < screen._minute.interval() <= 60_000
    screen._minute_passed()
    seat.idle()
    assert screen._minute.isActive()

    seat.screen("channels")
    seat.window.changes.announce(EVERYTHING)
    assert not screen._minute.isActive()
    assert not screen._soon.isActive()


def test_every_door_leads_to_a_screen(seat: Seat, old: Channel) -> None:
    found = seat.desk.today.read().lines

    assert found
    assert {each.door.screen for each in found} <= {each.id for each in SCREENS}


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 100), ("sv", 200)])
def test_it_fits_and_everything_has_a_name(seat: Seat, old: Channel, language: str, scale: int) -> None:
    screen = seat.screen("today")
    seat.speak(language, scale)

    assert_fits(seat.window)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
