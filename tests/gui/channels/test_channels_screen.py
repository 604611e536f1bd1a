"""The channels: added, shown with their counts, and given another policy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QStackedWidget

from moderator_app.domain.channels import Platform, Status
from moderator_app.domain.items import State
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat


def cells(table: PlainTable) -> list[tuple[str, ...]]:
    model = table.model()
    return [tuple(model.index(row, column).data() for column in range(model.columnCount())) for row in range(model.rowCount())]


def listed(seat: Seat) -> list[tuple[str, ...]]:
    return cells(part(seat.window, PlainTable, "ChannelList"))


def said(seat: Seat, name: str) -> str:
    return part(seat.window, PlainLabel, name).text()


def test_without_channels_the_screen_says_how_to_begin(seat: Seat) -> None:
    screen = seat.screen("channels")

    shown = part(screen, QStackedWidget, "ChannelsStack").currentWidget()
    assert shown is part(screen, EmptyState, "EmptyState").parentWidget()
    words = part(screen, EmptyState, "EmptyState").accessibleDescription()
    assert words.index("Add a channel") < words.index("Import or paste") < words.index("Assess")
    assert not seat.window.registry.action("channels.switch").isEnabled()


def test_a_channel_is_added_with_its_platform_and_policy(seat: Seat) -> None:
    seat.screen("channels")
    seat.dialogs.will_answer({"name": "Älvnäs på X", "platform": "x", "pack": "sollentuna"})

    seat.do("channels.add")

    form = seat.dialogs.forms[0]
    assert [text for _, text in form.fields[2].options] == [
        f"{each.document.body}: {each.document.title}" for each in seat.desk.policies.shipped()
    ]
    assert "no due time" in form.text
    assert listed(seat) == [("Älvnäs på X", "Active", "19 alarms", "0")]
    assert said(seat, "Channel-answer") == "4 hours of the channel's service time"
    assert [(each.platform, each.pack) for each in seat.desk.channels.everything()] == [(Platform.X, "sollentuna")]


def test_enter_presses_the_button_on_which_the_keyboard_stands_also_on_an_empty_screen(seat: Seat) -> None:
    screen = seat.screen("channels")
    seat.dialogs.will_answer({"name": "Badet", "platform": "x", "pack": "sollentuna"}, {"name": "Torget", "platform": "x", "pack": "hjo"})

    seat.bot.keyClick(part(part(screen, EmptyState, "EmptyState"), QPushButton, "EmptyAdd"), Qt.Key.Key_Return)
    seat.idle()
    seat.bot.keyClick(part(screen, QPushButton, "channels.add"), Qt.Key.Key_Return)
    seat.idle()

    assert [each.name for each in seat.desk.channels.everything()] == ["Badet", "Torget"]


def test_a_channel_is_added_as_planned_with_the_choice_explained(seat: Seat) -> None:
    seat.screen("channels")
    seat.dialogs.will_answer({"name": "Ny sida", "platform": "facebook", "pack": "hjo", "standing": "planned"})

    seat.do("channels.add")

    assert "is missing becomes alarms" in seat.dialogs.forms[0].text
    assert listed(seat) == [("Ny sida", "Planned", "none", "0")]
    found = seat.desk.register.show(seat.desk.channels.by_name("Ny sida")).register
    assert (found.status, found.taken_over) == (Status.PLANNED, False)


def test_the_list_is_filtered_by_status(seat: Seat) -> None:
    seat.desk.channels.add("Ny sida", Platform.FACEBOOK, "hjo", planned=True)
    seat.channel("Gamla sidan")
    seat.screen("channels")
    choice = part(seat.window, QComboBox, "ChannelFilter")

    choice.setCurrentIndex(choice.findData("planned"))
    assert [each[0] for each in listed(seat)] == ["Ny sida"]
    assert said(seat, "ChannelName") == "Ny sida"
    choice.setCurrentIndex(choice.findData("closed"))
    assert listed(seat) == []
    assert said(seat, "ChannelsNone") == "No channel has this status."
    assert not seat.window.registry.action("channels.import").isEnabled()

    seat.screen("channels", channel=seat.desk.channels.by_name("Gamla sidan").id)
    assert said(seat, "ChannelName") == "Gamla sidan"
    assert [each[0] for each in listed(seat)] == ["Gamla sidan", "Ny sida"]


def test_status_and_alarms_have_their_icons_beside_the_words(seat: Seat) -> None:
    seat.channel("Sidan")
    seat.desk.channels.add("Ny sida", Platform.FACEBOOK, "hjo", planned=True)
    seat.screen("channels")
    model = part(seat.window, PlainTable, "ChannelList").model()

    pictured = [[model.index(row, column).data(Qt.ItemDataRole.DecorationRole) is not None for column in range(4)] for row in range(2)]

    assert pictured == [[False, True, False, False], [False, True, True, False]]


def test_the_history_tells_the_statuses_newest_first(seat: Seat) -> None:
    channel = seat.desk.channels.add("Ny sida", Platform.FACEBOOK, "hjo", planned=True)
    seat.desk.register.close(channel)
    seat.screen("channels")
    seat.do("channels.history")

    assert [row[1:] for row in cells(part(seat.window, PlainTable, "HistoryList"))] == [("Closed", "Åsa"), ("Planned", "Åsa")]


def test_a_channel_that_is_only_planned_says_so(seat: Seat) -> None:
    seat.desk.channels.add("Ny sida", Platform.FACEBOOK, "hjo", planned=True)
    seat.screen("channels")
    assert said(seat, "Channel-status") == "Planned"


def test_a_name_in_use_is_refused_and_what_was_typed_comes_back(seat: Seat) -> None:
    seat.channel("Sidan")
    seat.screen("channels")
    seat.dialogs.will_answer({"name": "Sidan", "platform": "threads", "pack": "hjo", "standing": "planned"}, {"name": "Sidan 2"})

    seat.do("channels.add")

    assert seat.window.bar.notices[0].what.code == "channel_exists"
    again = {each.id: each.value for each in seat.dialogs.forms[1].fields}
    assert again == {"name": "Sidan", "platform": "threads", "pack": "hjo", "standing": "planned"}
    assert {(each.name, each.platform) for each in seat.desk.channels.everything()} == {
        ("Sidan", Platform.BLOG),
        ("Sidan 2", Platform.THREADS),
    }


def test_where_the_policy_sets_no_answer_time_the_channel_says_so(seat: Seat) -> None:
    seat.channel("Sidan", Platform.FACEBOOK, "sormland")

    seat.screen("channels")

    assert said(seat, "Channel-answer") == "Not set in the policy"
    assert "no due time" in said(seat, "ChannelNoTime")


def test_another_policy_is_used_only_after_a_plain_question(seat: Seat) -> None:
    channel = seat.channel("Sidan", Platform.FACEBOOK, "sormland")
    seat.screen("channels")
    seat.dialogs.will_answer({"pack": "hjo"}, "")

    seat.do("channels.switch")

    assert "keeps the policy that it was decided under" in seat.dialogs.questions[0].text
    assert seat.desk.policies.of_channel(channel.id).id == "sormland"

    seat.dialogs.will_answer({"pack": "hjo"}, "switch")
    seat.do("channels.switch")

    assert seat.desk.policies.of_channel(channel.id).id == "hjo"
    assert "Hjo kommun" in said(seat, "Channel-policy")


def test_the_counts_follow_what_comes_in(seat: Seat) -> None:
    channel = seat.channel("Sidan")
    seat.screen("channels")

    seat.desk.intake.paste(channel.id, "När öppnar badet?", "Kim Ek")
    seat.idle()

    assert listed(seat)[0][3] == "1"
    assert said(seat, "Channel-counts") == "1 to assess, 1 in all"
    assert seat.desk.inbox.counts().of(State.OPEN, channel.id) == 1


def test_the_doors_lead_to_the_import_and_the_policy(seat: Seat) -> None:
    channel = seat.channel("Sidan", pack="osby")
    seat.screen("channels")

    seat.do("channels.policy")
    assert seat.window.current_screen == "policies"
    assert said(seat, "PackTitle") == "Riktlinjer för sociala medier"

    seat.screen("channels")
    seat.do("channels.import")
    assert seat.window.current_screen == "import"
    assert seat.built("import").paste.channel.value == channel.uuid


def test_an_empty_desk_is_filled_with_invented_items(seat: Seat) -> None:
    screen = seat.screen("channels")

    seat.press("EmptyDemo")
    assert screen.busy()
    seat.bot.waitUntil(lambda: not screen.busy() and len(listed(seat)) > 1)

    assert len(listed(seat)) == len(seat.desk.channels.everything())


def test_a_strangers_markup_in_a_name_stays_letters(seat: Seat) -> None:
    seat.channel("<b>Sidan</b>\u202e")

    seat.screen("channels")

    assert listed(seat)[0][0] == "<b>Sidan</b>‹U+202E›"


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, language: str, scale: int) -> None:
    seat.channel("Älvnäs kommun på Facebook", Platform.FACEBOOK, "sormland")
    screen = seat.screen("channels")

    seat.speak(language, scale)

    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []


def test_the_empty_screen_fits_and_speaks_swedish(seat: Seat) -> None:
    screen = seat.screen("channels")

    seat.speak("sv")

    assert part(screen, EmptyState, "EmptyState").accessibleName() == "Inga kanaler ännu"
    assert_fits(screen)


def test_the_keyboard_moves_through_the_list_and_the_channel_follows(seat: Seat) -> None:
    for name in ("Anläggningen", "Badet", "Caféet"):
        seat.channel(name)
    seat.screen("channels")
    table = part(seat.window, PlainTable, "ChannelList")
    assert table.hasFocus()

    seat.bot.keyClick(table, Qt.Key.Key_Down)
    seat.bot.keyClick(table, Qt.Key.Key_Down)

    assert said(seat, "ChannelName") == "Caféet"
    seat.desk.channels.add("Åstugan", Platform.FACEBOOK, "hjo")
    seat.idle()
    assert said(seat, "ChannelName") == "Caféet"
    assert table.currentIndex().data() == "Caféet"
