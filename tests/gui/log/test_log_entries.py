"""The list of entries: what it says, how it is narrowed, and how a person moves in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogRow
from moderator_app.gui.icons import NAMES
from moderator_app.gui.log import words
from moderator_app.gui.log.periods import Period
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.log.reading import LogSeat
from tests.gui.sitting import DOOR, Door
from tests.making import comment, decide, take

EVERYTHING = [
    "Decision: Answer",
    "Decision: Hide",
    "Decision: Keep",
    "Decision: Remove from channel",
    "Items imported: 4 new",
    "Channel added",
    "Desk founded",
]


def test_the_list_tells_what_happened_with_the_newest_first(log: LogSeat) -> None:
    assert log.told() == EVERYTHING
    assert log.numbers() == [7, 6, 5, 4, 3, 2, 1]
    assert log.screen.table.current() == log.screen.model.rows[0]


@pytest.mark.parametrize("kind", Kind)
def test_every_sort_of_event_has_its_words_and_its_icon(kind: Kind) -> None:
    row = LogRow(1, 0, kind, "Åsa", "", None, "", "", b"", "")
    assert words.what(row)
    assert words.icon(row) in NAMES


def test_what_was_done_with_people_is_told(log: LogSeat) -> None:
    log.desk.people.add("Bo Alm")
    log.seat.do("log.newest")
    log.wait()
    assert log.told()[0] == "Person entered"


def test_sorts_of_events_channel_person_and_reference_narrow_the_list(log: LogSeat) -> None:
    log.screen.filter.kinds.choose(frozenset({Kind.IMPORTED, Kind.CHANNEL_ADDED}))
    log.screen.filter.changed.emit()
    log.wait()
    assert log.told() == ["Items imported: 4 new", "Channel added"]

    log.seat.do("log.clear")
    log.screen.filter.channel.setCurrentIndex(1)
    log.wait()
    assert log.numbers() == [7, 6, 5, 4, 3, 2]

    log.seat.do("log.clear")
    log.screen.filter.person.setCurrentIndex(1)
    log.wait()
    assert log.numbers() == [7, 6, 5, 4, 3, 2, 1]

    reference = log.screen.model.rows[1].reference
    part(log.screen, QLineEdit, "LogReference").setText(reference)
    log.seat.bot.waitUntil(lambda: log.told() == ["Decision: Hide"])


def test_days_narrow_the_list(log: LogSeat) -> None:
    period = log.screen.filter.period
    period.setCurrentIndex(period.findData(Period.TODAY.value))
    log.wait()
    assert len(log.numbers()) == 7

    period.setCurrentIndex(period.findData(Period.DAYS.value))
    assert log.screen.filter.first.isVisible()
    log.screen.filter.first.setDate(QDate(2020, 1, 1))
    log.screen.filter.last.setDate(QDate(2020, 12, 31))
    log.seat.bot.waitUntil(lambda: log.numbers() == [])
    assert part(log.screen, QPushButton, "LogNothingClear").isVisible()

    log.seat.press("LogNothingClear")
    log.wait()
    assert len(log.numbers()) == 7
    assert not log.screen.filter.first.isVisible()


def test_letters_move_and_enter_opens_the_item_in_the_inbox(log: LogSeat) -> None:
    bot, window = log.seat.bot, log.seat.window
    log.screen.table.setFocus()
    for key in ("j", "j", "k"):
        bot.keyClick(window, key)
    assert log.screen.table.currentIndex().row() == 1

    bot.keyClick(log.screen.table, Qt.Key.Key_Return)
    assert window.current_screen == DOOR.id
    assert Door.opened_with[-1] == {"item": 3}


def test_an_entry_without_an_item_opens_nothing(log: LogSeat) -> None:
    log.select(2)
    log.seat.bot.keyClick(log.screen.table, Qt.Key.Key_Return)
    assert log.seat.window.current_screen == "log"
    assert not log.seat.window.registry.action("log.open").isEnabled()


def test_slash_goes_to_the_reference_and_letters_are_text_there(log: LogSeat) -> None:
    bot = log.seat.bot
    log.screen.table.setFocus()
    bot.keyClick(log.seat.window, "/")
    field = part(log.screen, QLineEdit, "LogReference")
    assert field.hasFocus()

    bot.keyClicks(field, "jv")
    assert field.text() == "jv"
    assert not log.screen.work.is_busy()

    bot.keyClick(field, Qt.Key.Key_Escape)
    assert log.screen.table.hasFocus()


def test_new_entries_wait_behind_a_button_and_the_selection_stays(log: LogSeat, channel: Channel) -> None:
    log.select(6)
    take(log.desk, channel, comment("Sen", number="sen"))
    button = part(log.screen, QPushButton, "LogNewer")
    log.seat.bot.waitUntil(button.isVisible)
    assert log.numbers()[0] == 7

    log.seat.press("LogNewer")
    log.wait()
    assert log.numbers()[0] == 8
    current = log.screen.table.current()
    assert current is not None
    assert current.seq == 6
    assert not button.isVisible()


def test_a_log_left_and_opened_again_is_up_to_date(log: LogSeat, channel: Channel) -> None:
    log.seat.screen("channels")
    take(log.desk, channel, comment("Sen", number="sen"))
    log.wait()
    log.seat.screen("log")
    log.wait()
    assert log.numbers()[0] == 8


def test_a_long_journal_comes_in_pages_as_one_scrolls(log: LogSeat, channel: Channel) -> None:
    take(log.desk, channel, *(comment(f"Fråga {number}", number=f"f{number}") for number in range(250)))
    for item in range(5, 255):
        decide(log.desk, item, Outcome.KEEP)
    log.seat.do("log.newest")
    log.wait()
    assert len(log.numbers()) == 200

    log.screen.table.verticalScrollBar().setValue(log.screen.table.verticalScrollBar().maximum())
    log.wait()
    assert log.numbers() == list(range(258, 0, -1))

    log.screen.jump(3)
    log.wait()
    current = log.screen.table.current()
    assert current is not None
    assert current.seq == 3


def test_a_jump_far_down_shows_the_neighbours_and_the_way_back(log: LogSeat, channel: Channel) -> None:
    take(log.desk, channel, *(comment(f"Fråga {number}", number=f"f{number}") for number in range(250)))
    for item in range(5, 255):
        decide(log.desk, item, Outcome.KEEP)
    log.seat.do("log.newest")
    log.screen.filter.kinds.choose(frozenset({Kind.DECIDED}))
    log.screen.jump(20)
    log.wait()

    assert log.numbers() == list(range(40, 0, -1))
    current = log.screen.table.current()
    assert current is not None
    assert current.seq == 20

    log.seat.press("LogNewest")
    log.wait()
    assert log.numbers()[0] == 258


def test_the_model_keeps_the_rules_of_qt(log: LogSeat, channel: Channel) -> None:
    model: QAbstractItemModel = log.screen.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    take(log.desk, channel, comment("Sen", number="sen"))
    log.seat.do("log.newest")
    log.wait()
    assert tester.model() is model


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 100), ("sv", 200)])
def test_everything_fits_and_has_a_name(log: LogSeat, language: str, scale: int) -> None:
    log.select(4)
    log.seat.speak(language, scale)
    log.screen.filter.period.setCurrentIndex(6)
    log.seat.do("log.verify_new")
    log.result()
    assert_fits(log.screen)
    assert unnamed(log.screen) == []
    assert without_object_name(log.screen) == []


def test_the_language_changes_while_the_log_is_open(log: LogSeat) -> None:
    log.select(3)
    log.seat.speak("sv")
    log.wait()
    assert log.told()[4] == "Inlägg importerade: 4 nya"
    assert log.screen.model.headerData(1, Qt.Orientation.Horizontal) == "Tid"
    assert log.details()["Läst till slutet"] == "ja"
