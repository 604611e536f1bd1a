"""Watch rounds in the window: one key for a channel, one for the whole list, what is shown counts as seen, and the calendar tells all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.gates import Field
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.mandates import Right
from moderator_app.domain.rounds import State
from moderator_app.domain.team import Role
from moderator_app.domain.workdays import WorkingDays
from moderator_app.gui.watch.keeping import RoundKeeper
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Door, Seat, bo, hear, seat
from tests.making import comment, ids, take
from tests.truths import raw

__all__ = ["bo", "seat"]

DAY = 24 * 60 * 60 * 1_000_000


@pytest.fixture
def page(seat: Seat) -> Channel:
    """A page under Sollentuna's policy that has been active for four weeks."""
    made = seat.channel("Badet", Platform.FACEBOOK, "sollentuna")
    raw(seat.desk, "UPDATE channel_status SET at = at - ?", 28 * DAY)
    return made


@pytest.fixture
def blog(seat: Seat, page: Channel) -> Channel:
    """Another, of Hjo."""
    return seat.channel("Slussbloggen", Platform.BLOG, "hjo")


def cells(table: PlainTable) -> list[list[str]]:
    model = table.table
    return [[str(model.index(row, column).data()) for column in range(model.columnCount())] for row in range(model.rowCount())]


def label(seat: Seat, name: str) -> str:
    return part(seat.window, PlainLabel, name).text()


def made(desk: Desk) -> int:
    return len(desk.log.entries(LogSelection(kinds=frozenset({Kind.ROUND_MADE}))))


def test_without_an_active_channel_the_screen_sends_to_the_channels(seat: Seat) -> None:
    screen = seat.screen("watch")
    assert part(screen, QStackedWidget, "WatchStack").currentIndex() == 1
    assert not seat.window.registry.action("watch.calm").isEnabled()
    seat.press("WatchChannels")
    assert seat.window.current_screen == "channels"


@pytest.mark.requirement("SOR-10", check="moderator_app.gui.watch.words:state")
@pytest.mark.requirement("VAS-23", check="moderator_app.gui.watch.deeds:WatchDeeds.make")
def test_one_key_records_that_the_chosen_channel_was_checked(seat: Seat, page: Channel, blog: Channel) -> None:
    screen = seat.screen("watch", channel=page.id)
    assert [row[:2] for row in cells(screen.list)][1][1] == "not due"
    assert cells(screen.list)[0][1].startswith("missed: ")
    assert cells(screen.list)[0][3] == "never"

    seat.bot.keyClick(screen.list, Qt.Key.Key_C)
    seat.idle()

    assert cells(screen.list)[0][1] == "done"
    assert cells(screen.list)[0][3].endswith(" Åsa")
    assert cells(screen.list)[0][4] == "1 of 1"
    assert seat.window.bar.notices[0].said() == "Badet is checked: nothing to act on."
    assert screen.list.current == blog.id, "on to the next"


@pytest.mark.requirement("VAS-23", check="moderator_app.gui.watch.screen:WatchScreen._turned")
def test_only_what_stood_on_the_screen_counts_as_seen(seat: Seat, page: Channel) -> None:
    take(seat.desk, page, "Hej", "Tack")
    screen = seat.screen("watch", channel=page.id, page="calendar")
    assert cells(screen.list)[0][5] == "2"

    seat.do("watch.calm")
    assert made(seat.desk) == 0, "what is new is shown first"
    assert [row[2] for row in cells(screen.news.table)] == ["Tack", "Hej"]
    assert [seat.desk.inbox.item(each).knowledge_at for each in ids(seat.desk)] == [None, None]

    take(seat.desk, page, "Sent")
    seat.window.open_screen("log")
    seat.do("watch.calm")
    assert made(seat.desk) == 1
    assert [seat.desk.inbox.item(each).knowledge_at is None for each in ids(seat.desk)] == [False, False, True]
    assert [row[2] for row in cells(seat.screen("watch").news.table)] == ["Sent"]


def test_the_whole_list_is_one_act_that_is_said_first_and_leaves_out_what_was_not_looked_at(
    seat: Seat, page: Channel, blog: Channel
) -> None:
    third = seat.channel("Parken", Platform.INSTAGRAM, "sollentuna")
    take(seat.desk, page, "Hej")
    take(seat.desk, third, "Hej")
    screen = seat.screen("watch", channel=page.id)
    seat.dialogs.will_answer("", "done")

    seat.do("watch.all")
    assert made(seat.desk) == 0
    said = seat.dialogs.questions[0].text
    assert "2 channels" in said
    assert "Badet, Slussbloggen." in said
    assert "1 item that the list has shown to you counts as seen." in said
    assert said.endswith("not looked at here: Parken")
    seat.do("watch.all")

    assert made(seat.desk) == 2
    assert [row[1] for row in cells(screen.list)] == ["done", "not due", "done"]
    assert [seat.desk.inbox.item(each).knowledge_at is None for each in ids(seat.desk)] == [False, True]


def test_where_all_is_new_the_whole_list_can_t_be_checked_blindly(seat: Seat, page: Channel) -> None:
    take(seat.desk, page, "Hej")
    seat.screen("watch", channel=page.id, page="calendar")
    seat.do("watch.all")
    assert seat.dialogs.asked == []
    assert seat.window.bar.notices[0].what.code == "round_none_left"


def test_a_round_with_something_to_act_on_has_a_door_to_bring_it_in(seat: Seat, page: Channel) -> None:
    seat.screen("watch", channel=page.id)
    seat.do("watch.found")
    notice = seat.window.bar.notices[0]
    assert (notice.what.code, notice.action_text) == ("round_made_found", "Bring it in")
    assert notice.action is not None
    notice.action()
    assert seat.window.current_screen == "import"
    found = seat.desk.rounds.board().of(page.id)
    assert found is not None
    assert found.last is not None
    assert not found.last.nothing


def test_a_note_that_is_refused_comes_back_as_it_was_typed(seat: Seat, page: Channel) -> None:
    seat.screen("watch", channel=page.id)
    seat.dialogs.will_answer({"note": "x" * 2_001}, {"note": "Allt lugnt", "outcome": "nothing"})
    seat.do("watch.note")
    assert seat.dialogs.forms[1].fields[1].value == "x" * 2_001
    found = seat.desk.rounds.board().of(page.id)
    assert found is not None
    assert found.last is not None
    assert (found.last.note, found.last.nothing) == ("Allt lugnt", True)


class _Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_the_channel_s_address_opens_in_the_browser_or_the_register_asks_for_it(seat: Seat, page: Channel) -> None:
    screen = seat.screen("watch", channel=page.id)
    seat.do("watch.open")
    assert seat.window.bar.notices[0].what.code == "no_channel_address"

    seat.desk.register.fill_in(page, Field.URL, "https://exempel.se/badet")
    seat.idle()
    browser = _Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # pyright: ignore[reportArgumentType]
    try:
        seat.bot.keyClick(screen.list, Qt.Key.Key_Return)
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == ["https://exempel.se/badet"]


def test_the_calendar_tells_each_day_in_words_and_by_keyboard(seat: Seat, page: Channel) -> None:
    today = seat.desk.cover.today()
    raw(seat.desk, "INSERT INTO missed_round VALUES (?, ?, 1, 0)", page.id, (today - timedelta(days=1)).toordinal())
    screen = seat.screen("watch", channel=page.id, page="calendar")
    seat.do("watch.news")
    seat.do("watch.calm")
    screen = seat.screen("watch", channel=page.id, page="calendar")
    calendar = screen.calendar

    assert label(seat, "WatchSchedule") == "What counts: 1 time every working day (by the policy)"
    assert calendar.told.text().split("\n")[1].endswith(" Åsa, nothing to act on")
    rows = cells(calendar.table)
    assert len(rows) == 8
    assert all(len(row) == 8 for row in rows)
    column = today.isoweekday()
    assert rows[-2][column] == f"{today.day} · 1 round"
    before = today - timedelta(days=1)
    assert rows[-2 if before.isocalendar().week == today.isocalendar().week else -3][before.isoweekday()] == f"{before.day} · missed"
    calendar.table.setFocus()
    seat.bot.keyClick(calendar.table, Qt.Key.Key_Left if column > 1 else Qt.Key.Key_Right)
    assert calendar.told.text() != ""
    assert calendar.table.accessibleDescription() == calendar.told.text()

    seat.do("watch.earlier")
    assert f"{(today - timedelta(weeks=8)).day}" in cells(calendar.table)[-2][column]
    seat.do("watch.today")
    assert cells(calendar.table) == rows


@pytest.mark.requirement("VAS-24", check="moderator_app.gui.watch.load_page:LoadPage.show_loads")
@pytest.mark.requirement("HJO-54", check="moderator_app.gui.watch.load_page:LoadPage.show_loads")
def test_the_manager_sees_the_load_of_each_channel_and_a_moderator_does_not(seat: Seat, page: Channel, bo: Desk) -> None:
    take(seat.desk, page, comment("Hej", number=1, minutes_ago=60 * 24 * 30))
    screen = seat.screen("watch", page="load")
    (row,) = cells(screen.load.table)
    assert (row[0], row[1], row[3]) == ("Badet", "1", "1")
    assert row[2]
    assert int(row[4]) > 15
    assert row[7] == "perhaps not"
    screen.load.table.activated.emit(screen.load.table.table.index(0, 0))
    assert seat.window.current_screen == "channels"

    seat.desk.people.change(bo.me.id, role=Role.ADMINISTRATOR)
    bo.news.look()
    bo.people.change(seat.desk.me.id, role=Role.MODERATOR)
    screen = seat.screen("watch")
    hear(seat)
    assert not screen.tabs.isTabVisible(2)
    seat.do("watch.load")
    assert screen.tabs.currentIndex() != 2


def test_the_row_of_the_load_that_somebody_stands_on_is_theirs_though_something_new_comes(seat: Seat, page: Channel) -> None:
    seat.channel("Torget")
    table = seat.screen("watch", page="load").load.table
    table.setFocus()
    table.selectRow(1)
    take(seat.desk, page, "Hej")
    seat.idle()
    assert cells(table)[0][1] == "1", "the figures are new"
    seat.bot.keyClick(table, Qt.Key.Key_Return)
    seat.idle()
    assert seat.built("channels").list.current == 2


def test_who_has_no_assignment_reads_why_she_can_t_make_a_round(seat: Seat, page: Channel, bo: Desk) -> None:
    seat.desk.people.record(bo.me.id, page.id, [Right.TAKE_PART], by="Ada Ask")
    seat.screen("watch", channel=page.id)
    assert label(seat, "WatchWhy") == "You have no assignment for this channel, so you can't make a round there."
    assert not seat.window.registry.action("watch.calm").isEnabled()
    assert seat.window.registry.action("watch.open").isEnabled()
    seat.do("watch.all")
    assert seat.window.bar.notices[0].what.code == "round_none_left"


def test_a_colleague_s_round_shows_at_once(seat: Seat, page: Channel, bo: Desk) -> None:
    screen = seat.screen("watch")
    look = screen.deeds.look(bo.rounds.board(), page.id)
    bo.rounds.done([look])
    hear(seat)
    assert cells(screen.list)[0][3].endswith(" Bo")


def test_an_item_of_the_list_opens_in_the_inbox(seat: Seat, page: Channel) -> None:
    take(seat.desk, page, "Hej")
    screen = seat.screen("watch", channel=page.id)
    screen.news.table.setFocus()
    seat.bot.keyClick(screen.news.table, Qt.Key.Key_Return)
    assert Door.opened_with[-1] == {"item": ids(seat.desk)[0]}


@pytest.mark.requirement("SOR-10", check="moderator_app.gui.watch.keeping:RoundKeeper.look")
def test_the_window_writes_down_what_was_missed_while_nobody_had_it_open(seat: Seat, page: Channel) -> None:
    keeper = RoundKeeper(seat.window.context(), seat.window)
    keeper.look()
    seat.idle()
    seat.idle()
    written = raw(seat.desk, "SELECT count(*) FROM missed_round")
    today, working = seat.desk.cover.today(), WorkingDays()
    # The day on which it became active does not count yet.
    assert written == [(sum(working.is_working(today - timedelta(days=number)) for number in range(1, 28)),)]
    keeper.look()
    seat.idle()
    assert raw(seat.desk, "SELECT count(*) FROM missed_round") == written
    found = seat.desk.rounds.board().of(page.id)
    assert found is not None
    assert found.standing.state is State.MISSED
    keeper.stop()


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_everything_fits_and_has_a_name(seat: Seat, page: Channel, blog: Channel, language: str, scale: int) -> None:
    take(seat.desk, page, "Hej på er, vad fint det blev vid badet i år!", "Tack")
    seat.speak(language, scale)
    for name in ("news", "calendar", "load"):
        screen = seat.screen("watch", channel=page.id, page=name)
        assert unnamed(screen) == []
        assert without_object_name(screen) == []
        assert_fits(screen)
