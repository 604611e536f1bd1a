"""A text that is pasted is taken in and opened; nothing typed is lost when it is refused."""

from __future__ import annotations

from typing import Any

import pytest

from moderator_app.gui.intake.paste import PastePage
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.support.settings import CHANNEL
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Door, Seat
from tests.making import at


def paste(seat: Seat, text: str, author: str = "Kim Ek", url: str = "", time: str = "") -> Any:
    """Type it all in on the screen."""
    screen = seat.screen("import")
    seat.do("import.paste")
    page = screen.paste
    page.text.setPlainText(text)
    page.author.setText(author)
    page.url.setText(url)
    page.time.setText(time)
    return page


def refusal(page: Any) -> str:
    return part(page, PlainLabel, "PasteError").text()


def test_the_key_takes_the_text_in_and_opens_it_in_the_inbox(seat: Seat) -> None:
    seat.channel()
    page = paste(seat, "När öppnar <b>badet</b>?", url="https://exempel.example/1", time="2026-03-04 10:15")

    seat.do("import.go")

    number = Door.opened_with[-1]["item"]
    item = seat.desk.inbox.item(number)
    assert item.revision is not None
    assert (item.revision.text, item.author_name, item.url) == ("När öppnar <b>badet</b>?", "Kim Ek", "https://exempel.example/1")
    assert item.published_at == at("2026-03-04 10:15")
    assert seat.window.current_screen == "inbox"
    assert page.text.toPlainText() == ""


def test_another_can_be_pasted_without_leaving(seat: Seat) -> None:
    channel = seat.channel()
    page = paste(seat, "Ett")

    seat.do("import.another")

    assert seat.window.current_screen == "import"
    assert page.text.toPlainText() == page.author.text() == ""
    assert page.channel.value == channel.uuid
    assert seat.desk.inbox.counts().of(None, channel.id) == 1
    assert seat.window.bar.notices[0].what.code == "pasted"


@pytest.mark.parametrize(
    ("text", "url", "time", "said"),
    [
        ("   ", "", "", "no text"),
        ("Hej", "badet", "", "not a web address"),
        ("Hej", "", "i går kväll", "can't be read as a time"),
    ],
)
def test_what_is_refused_stays_as_it_was_typed(seat: Seat, text: str, url: str, time: str, said: str) -> None:
    channel = seat.channel()
    page = paste(seat, text, url=url, time=time)

    seat.do("import.go")

    assert said in refusal(page)
    assert (page.text.toPlainText(), page.author.text(), page.url.text(), page.time.text()) == (text, "Kim Ek", url, time)
    assert seat.desk.inbox.counts().of(None, channel.id) == 0
    assert seat.window.current_screen == "import"


def test_without_a_channel_nothing_is_taken_in(seat: Seat) -> None:
    seat.channel("Ett")
    seat.channel("Två")
    page = paste(seat, "Hej")

    seat.do("import.go")

    assert "Choose the channel" in refusal(page)
    assert page.text.toPlainText() == "Hej"


def test_the_channel_is_remembered(seat: Seat) -> None:
    seat.channel("Ett")
    second = seat.channel("Två")
    page = paste(seat, "Hej")
    page.channel.choose(second.uuid)

    seat.do("import.another")

    assert seat.window.context().settings.get(CHANNEL) == second.uuid
    assert seat.desk.inbox.counts().of(None, second.id) == 1


def test_the_same_link_again_is_the_same_item(seat: Seat) -> None:
    channel = seat.channel()
    for text in ("Hej", "Hej, ändrat"):
        paste(seat, text, url="https://exempel.example/7")
        seat.do("import.go")

    assert Door.opened_with[-1] == Door.opened_with[-2]
    assert seat.desk.inbox.counts().of(None, channel.id) == 1


def test_a_refusal_follows_the_language(seat: Seat) -> None:
    seat.channel()
    page = paste(seat, "")
    seat.do("import.go")

    seat.speak("sv")

    assert refusal(page).startswith("Det finns ingen text att bedöma.")


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200)])
def test_the_form_fits(seat: Seat, language: str, scale: int) -> None:
    seat.channel()
    seat.speak(language, scale)
    page = paste(seat, "")
    seat.do("import.go")

    assert_fits(page)


def test_what_was_pasted_and_not_taken_in_is_there_after_a_crash(seat: Seat) -> None:
    seat.channel()
    paste(seat, "Halvvägs <b>klart</b>", url="https://exempel.example/9", time="i går")
    seat.bot.waitUntil(lambda: seat.desk.pasting.load() is not None)

    again = PastePage(seat.window.context())  # as after a kill: nobody told the first page to stop
    seat.bot.addWidget(again)
    seat.idle()
    assert (again.text.toPlainText(), again.author.text(), again.url.text(), again.time.text()) == (
        *("Halvvägs <b>klart</b>", "Kim Ek"),
        *("https://exempel.example/9", "i går"),
    )
    assert [each.what.code for each in seat.window.bar.notices] == ["paste_is_back"]


def test_what_was_typed_just_before_closing_is_kept_and_what_was_taken_in_is_not(seat: Seat) -> None:
    seat.channel()
    page = paste(seat, "Sista ordet")
    seat.screen("import").stop()
    kept = seat.desk.pasting.load()
    assert kept is not None
    assert kept.text == "Sista ordet"

    seat.do("import.another")
    seat.bot.waitUntil(lambda: seat.desk.pasting.load() is None)
    assert page.text.toPlainText() == ""
