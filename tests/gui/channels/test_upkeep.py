"""The checks of a channel on their page: due dates, who made them last, deposits, and the doors that lead there."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.public_wordings import TextKind
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.channels.conftest import Register
from tests.gui.finding import part
from tests.gui.sitting import Seat
from tests.making import FakeClock, post


def page(seat: Seat, pack: str = "hjo") -> tuple[Register, Channel]:
    channel = seat.channel("Sidan", Platform.FACEBOOK, pack)
    register = Register(seat)
    seat.screen("channels", channel=channel.id, page="checks")
    return register, channel


def rows(register: Register) -> list[tuple[str, ...]]:
    model = part(register.detail, PlainTable, "ChecksMade").model()
    return [tuple(model.index(row, column).data() for column in range(model.columnCount())) for row in range(model.rowCount())]


def test_a_check_stands_with_its_source_and_is_recorded_with_who_when_and_what_was_found(seat: Seat) -> None:
    register, _ = page(seat)
    assert register.page() == "Checks"
    assert register.told("checked-platform_settings-state").startswith("Never made, due since ")
    assert "(HJO-53)" in register.told("checked-platform_settings-policy")
    assert register.told("ChecksNone") == "None yet."
    seat.dialogs.will_answer(
        {"ok": "no", "by": "Kim Ek", "day": "2026-01-07", "note": ""},
        {"ok": "no", "by": "Kim Ek", "day": "2026-01-07", "note": "Alla kan skriva på väggen"},
        {"ok": "yes", "by": "Kim Ek", "day": "2026-01-08", "note": ""},
    )

    seat.press("check-platform_settings")
    assert register.told("checked-platform_settings-state") == ("Not in order. Checked: 7 Jan 2026 · Kim Ek.\nAlla kan skriva på väggen")
    again = {each.id: each.value for each in seat.dialogs.forms[1].fields}
    assert (again["by"], again["ok"]) == ("Kim Ek", "no")

    seat.press("check-platform_settings")
    assert register.told("checked-platform_settings-state").startswith("In order. Last made: 8 Jan 2026 · Kim Ek. Due again by 8 Jan 2027.")
    assert [each[:4] for each in rows(register)] == [
        ("8 Jan 2026", "The platform's privacy settings are gone through", "in order", "Kim Ek · recorded by Åsa"),
        ("7 Jan 2026", "The platform's privacy settings are gone through", "not in order", "Kim Ek · recorded by Åsa"),
    ]


def test_a_check_that_a_public_text_meets_leads_to_that_text_and_is_made_by_posting_it(seat: Seat, clock: FakeClock) -> None:
    register, channel = page(seat)
    assert register.told("checked-visibility-state").endswith(": the law is not met.")
    assert not register.there("check-visibility")

    seat.press("texts-visibility")
    assert seat.window.current_screen == "texts"
    assert part(seat.window, QComboBox, "TextsChannel").currentData() == channel.id
    texts = part(seat.window, PlainTable, "TextList")
    assert texts.model().index(texts.currentIndex().row(), 0).data() == "Identity and visibility"

    post(seat.desk, channel, TextKind.NOTICE)
    seat.screen("channels", channel=channel.id, page="checks")
    assert register.told("checked-visibility-state").startswith("In order. Last made: ")
    clock.forward(minutes=5)
    seat.dialogs.will_answer({"note": "Texten är borta"})
    seat.press("check-visibility")
    assert [text for _, text in seat.dialogs.forms[0].fields[0].options] == ["Not in order"]
    assert register.told("checked-visibility-state").endswith("Texten är borta")


def test_a_deposit_is_recorded_on_an_active_channel_and_where_it_lay_before_stays_on_the_page(seat: Seat) -> None:
    register, channel = page(seat)
    assert register.told("deposited-credentials-state") == "Nobody has recorded where it lies."
    seat.dialogs.will_answer(
        {"place": "Kassaskåp 2", "keeper": "Ada Ask", "since": "2026-01-07"},
        {"place": "Kassaskåp 3", "keeper": "Bo", "since": "2026-01-08"},
    )

    seat.press("deposit-credentials")
    seat.press("deposit-credentials")

    assert register.told("deposited-credentials-state") == "8 Jan 2026 · Kassaskåp 3 · Bo"
    assert register.told("deposited-credentials-before") == "Before:\n7 Jan 2026 · Kassaskåp 2 · Ada Ask"
    assert [each.deposited for each in seat.desk.checks.show(channel).deposits] == [Deposited.CREDENTIALS]


def test_an_alarm_on_the_overview_has_a_door_to_its_check_and_the_roles_to_whoever_has_access(seat: Seat) -> None:
    register, _ = page(seat)
    seat.do("channels.overview")
    number = next(
        each
        for each in range(40)
        if register.there(f"ChannelAlarms-{each}") and "terms on copyright" in register.told(f"ChannelAlarms-{each}")
    )
    seat.press(f"ChannelAlarms-door-{number}-copyright_terms")
    assert (register.page(), register.focused()) == ("Checks", "check-copyright_terms")
    assert register.told("ChannelAccess-names") == "Nobody is named."
    seat.press("access-roles")
    assert register.page() == "Roles"


def test_a_line_of_the_day_opens_the_page_of_the_checks(seat: Seat) -> None:
    register, channel = page(seat)
    seat.do("channels.overview")
    several = next(each for each in seat.desk.today.read().lines if each.key == f"check_breach-{channel.id}")
    line = several.parts[0]

    seat.screen(line.door.screen, **line.door.arguments)

    assert register.page() == "Checks"


def test_a_closed_channel_asks_for_no_check_and_offers_none(seat: Seat) -> None:
    register, channel = page(seat, "sormland")
    seat.desk.checks.record(channel, Check.SENDER)
    seat.desk.register.close(channel)
    seat.idle()

    assert register.told("ChecksSummary") == "The channel is closed: no check is due any more."
    assert not register.there("check-sender")
