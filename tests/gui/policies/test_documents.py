"""The documents that bind channels, at the window: recorded, acknowledged, asked for again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabBar

from moderator_app.domain.documents import DocumentKind, Text
from moderator_app.gui.policies.documents_page import DocumentsPage
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat

BOOK = Text(title="Handbok", version="1", in_force="2020-01-01")


def listed(seat: Seat) -> list[tuple[str, ...]]:
    return cells(part(seat.window, PlainTable, "DocumentsList"))


def tab(seat: Seat) -> str:
    return part(seat.window, QTabBar, "PoliciesTabs").tabText(1)


def facts(seat: Seat) -> dict[str, str]:
    labels = {each.objectName(): each.text() for each in seat.window.findChildren(PlainLabel) if each.isVisible()}
    heads = {name: text for name, text in labels.items() if name.startswith("DocumentsCard-head-")}
    return {text: labels[name.replace("-head-", "-value-")] for name, text in heads.items()}


def enabled(seat: Seat) -> list[str]:
    return [each for each in ("add", "acknowledge", "version", "withdraw") if seat.window.registry.action(f"documents.{each}").isEnabled()]


def book(seat: Seat, **more: object) -> int:
    channel = seat.channel()
    return seat.desk.documents.add(DocumentKind.HANDBOOK, BOOK, channel_ids=[channel.id], **more)  # pyright: ignore[reportArgumentType]


def test_what_i_have_to_acknowledge_stands_on_the_tab_until_i_did(seat: Seat) -> None:
    book(seat)
    seat.screen("policies", part="documents")
    assert tab(seat) == "Documents · 1 to acknowledge"
    assert listed(seat)[0] == ("Handbok", "1", "2020-01-01", "to acknowledge", "1")
    assert "You have not acknowledged" in part(seat.window, PlainLabel, "DocumentsCard-note").text()

    seat.press("documents.acknowledge")

    assert tab(seat) == "Documents"
    assert seat.desk.documents.board().asks_me == ()
    assert not part(seat.window, QPushButton, "documents.acknowledge").isEnabled()
    assert seat.window.bar.notices[0].what.code == "document_acknowledged"


def test_a_policys_own_document_is_recorded_from_what_the_policy_says(seat: Seat) -> None:
    seat.channel(pack="hjo")
    seat.screen("policies", part="documents")
    assert listed(seat) == [("Myndigheter i sociala medier", "1", "2014-11-19", "not recorded yet", "")]
    assert facts(seat)["Diary number"] == "2010-642"
    assert enabled(seat) == ["add"]
    seat.dialogs.will_answer({})

    seat.do("documents.add")

    (one,) = seat.desk.documents.board().listed
    assert (one.document.kind, one.document.pack, one.asks_me) == (DocumentKind.POLICY, "hjo", True)
    assert one.document.newest.text == seat.desk.documents.offer("hjo")
    assert facts(seat)["Binds"] == "All channels that follow Hjo kommun: Älvnäs blogg"


def test_what_is_refused_comes_back_as_it_was_typed(seat: Seat) -> None:
    first, second = seat.channel("Sidan"), seat.channel("Bloggen")
    seat.screen("policies", part="documents")
    seat.screen("policies").findChild(DocumentsPage).choose("none")
    typed = {"title": "Plan", "kind": "activity_plan", "in_force": "i går", "pack": "", "channels": f"{first.id}\n{second.id}", "must": ""}
    seat.dialogs.will_answer(typed, {"in_force": "2026-01-01"})

    seat.do("documents.add")

    assert seat.window.bar.notices[0].what.code == "document_incomplete"
    assert {each.id: each.value for each in seat.dialogs.forms[1].fields}["in_force"] == "i går"
    (one,) = seat.desk.documents.board().listed
    assert [each.name for each in one.channels] == ["Bloggen", "Sidan"]
    assert (one.document.kind, one.document.must_acknowledge) == (DocumentKind.ACTIVITY_PLAN, False)


def test_a_new_version_asks_again_and_a_withdrawn_document_nobody(seat: Seat) -> None:
    number = book(seat)
    seat.desk.documents.acknowledge(number)
    seat.screen("policies", document=number)
    seat.dialogs.will_answer({"version": "2", "in_force": "2021-01-01"})

    seat.do("documents.version")

    assert seat.dialogs.forms[0].fields[0].value == "Handbok"
    assert tab(seat) == "Documents · 1 to acknowledge"
    assert facts(seat)["Other versions"] == "1, in force from 2020-01-01"

    seat.dialogs.will_answer("", "withdraw")
    seat.do("documents.withdraw")
    assert tab(seat) == "Documents · 1 to acknowledge"
    seat.do("documents.withdraw")
    assert tab(seat) == "Documents"
    assert facts(seat)["Status"] == "withdrawn"
    assert enabled(seat) == ["add"]


def test_the_keyboard_goes_from_part_to_part_and_through_the_list(seat: Seat) -> None:
    book(seat)
    seat.screen("policies")
    assert enabled(seat) == []
    stack = part(seat.window, QStackedWidget, "PoliciesStack")

    seat.do("policies.next_part")

    assert stack.currentIndex() == 1
    assert part(seat.window, PlainTable, "DocumentsList").hasFocus()
    assert not seat.window.registry.action("policies.next_rule").isEnabled()
    assert facts(seat)["Version"] == "1"
    seat.do("policies.next")
    assert "not in the register yet" in part(seat.window, PlainLabel, "DocumentsCard-note").text()
    seat.do("policies.previous_part")
    assert stack.currentIndex() == 0
    assert enabled(seat) == []


def test_without_documents_and_channels_the_page_says_what_it_is_for(seat: Seat) -> None:
    seat.screen("policies", part="documents")
    assert part(seat.window, QStackedWidget, "DocumentsStack").currentIndex() == 1
    assert enabled(seat) == ["add"]


def test_a_strangers_markup_in_a_title_stays_letters(seat: Seat) -> None:
    channel = seat.channel()
    text = Text(title="<b>Bok</b>\u202e", version="1", in_force="2020-01-01", place="<img src=x>")
    seat.desk.documents.add(DocumentKind.OTHER, text, channel_ids=[channel.id])
    seat.screen("policies", part="documents")
    assert listed(seat)[0][0] == "<b>Bok</b>‹U+202E›"
    assert facts(seat)["Where it lies"] == "<img src=x>"


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, language: str, scale: int) -> None:
    book(seat)
    screen = seat.screen("policies", part="documents")
    seat.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
