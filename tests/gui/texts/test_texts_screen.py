"""The screen of the public texts: what is told, whether it is still true, and how a version is issued, seen and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from moderator_app.domain.gates import Field
from moderator_app.domain.public_wordings import OwnWords, TextKind
from tests.gui.finding import part
from tests.gui.scripted import ScriptedDialogs
from tests.gui.sitting import Seat


def opened(seat: Seat, pack: str = "sormland") -> None:
    channel = seat.channel("Badet", pack=pack)
    seat.desk.register.fill_in(channel, Field.BOARD, "Kulturnämnden")
    seat.desk.register.fill_in(channel, Field.PURPOSE, "Att berätta om badet.")
    seat.screen("texts")


def shown(seat: Seat, name: str) -> str:
    return part(seat.window, QPlainTextEdit, name).toPlainText()


def test_without_channels_the_screen_says_what_it_needs(seat: Seat) -> None:
    screen = seat.screen("texts")

    assert screen._stack.currentIndex() == 1
    assert not seat.window.registry.action("texts.issue").isEnabled()


def test_a_text_is_issued_seen_and_saved(seat: Seat, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    opened(seat)
    assert shown(seat, "TextPreview").startswith("Spelregler för Badet\n")
    assert shown(seat, "TextRemarks") == "No version has been issued yet."
    assert not part(seat.window, QPushButton, "texts.html").isEnabled()

    seat.press("texts.issue")
    assert "says exactly this" in shown(seat, "TextRemarks")
    assert not part(seat.window, QPushButton, "texts.issue").isEnabled()
    dialogs.will_answer({"place": "https://exempel.se/regler"})
    seat.press("texts.posted")
    dialogs.will_answer(tmp_path / "regler.html")
    seat.press("texts.html")
    dialogs.will_answer(tmp_path / "regler")
    seat.press("texts.plain")
    seat.press("texts.copy")

    (channel,) = seat.desk.channels.everything()
    text = seat.desk.texts.now(channel, TextKind.RULES)
    assert text.posted is not None
    assert text.posted.place == "https://exempel.se/regler"
    assert (tmp_path / "regler.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "regler.txt").read_text("utf-8").startswith("Spelregler för Badet\n")
    assert QGuiApplication.clipboard().text() == shown(seat, "TextPreview")


def test_what_changed_since_is_told_by_the_lines_that_leave_and_come(seat: Seat) -> None:
    opened(seat)
    seat.do("texts.issue")
    (channel,) = seat.desk.channels.everything()

    seat.desk.register.fill_in(channel, Field.BOARD, "Fritidsnämnden")
    seat.idle()

    said = shown(seat, "TextRemarks")
    assert "This leaves:\nAnsvarig nämnd: Kulturnämnden.\nThis comes:\nAnsvarig nämnd: Fritidsnämnden." in said
    assert part(seat.window, QPushButton, "texts.issue").isEnabled()


def test_a_day_that_is_none_is_refused_in_words(seat: Seat, dialogs: ScriptedDialogs) -> None:
    opened(seat)
    seat.do("texts.issue")
    dialogs.will_answer({"place": "Här", "day": "i går"})
    seat.do("texts.posted")
    assert [each.value for each in dialogs.forms[-1].fields] == ["Här", "i går"], "nothing typed is lost"

    (channel,) = seat.desk.channels.everything()
    assert seat.desk.texts.now(channel, TextKind.RULES).posted is None
    assert "This is no day: i går." in seat.window.bar.notices[0].said()


def test_the_readers_place_in_a_text_is_kept_when_something_else_at_the_desk_changes(seat: Seat) -> None:
    opened(seat)
    seat.window.resize(1000, 480)
    seat.idle()
    text = part(seat.window, QPlainTextEdit, "TextPreview")
    text.selectAll()
    seat.channel("Torget")
    seat.idle()
    assert text.textCursor().selectedText().startswith("Spelregler för Badet")


def test_own_words_are_asked_with_what_they_are_now(seat: Seat, dialogs: ScriptedDialogs) -> None:
    opened(seat)
    seat.desk.texts.set_words(OwnWords.CONTACT, "badet@exempel.se")
    dialogs.will_answer({"part": "contact", "where": "everywhere"}, {"words": "ny@exempel.se"})

    seat.do("texts.words")

    assert dialogs.forms[-1].fields[0].value == "badet@exempel.se"
    assert seat.desk.texts.words()[0].words == "ny@exempel.se"
    assert "Kontakt: ny@exempel.se" in shown(seat, "TextPreview")


def test_the_channels_own_list_is_ticked_where_the_policy_leaves_it_to_the_channel(seat: Seat, dialogs: ScriptedDialogs) -> None:
    opened(seat, "sollentuna")
    dialogs.will_answer({"H-02": "", "H-03": "", "H-06-words": "Köp och sälj", "H-09": "yes"})

    seat.do("texts.rules")

    said = shown(seat, "TextPreview")
    assert "- Köp och sälj" in said
    assert "- Desinformation och felaktiga fakta" in said
    assert "- Spam" not in said


def test_what_was_typed_for_the_public_comes_back_when_it_is_refused(seat: Seat, dialogs: ScriptedDialogs) -> None:
    opened(seat, "sollentuna")
    dialogs.will_answer({"part": "contact", "where": "everywhere"}, {"words": "Ö" * 100_000})
    seat.do("texts.words")
    assert len(dialogs.forms[-1].fields[0].value) == 100_000

    dialogs.will_answer({"H-06": "yes", "H-06-words": "", "H-09": "yes", "H-09-words": "Rykten"})
    seat.do("texts.rules")
    typed = {each.id: each.value for each in dialogs.forms[-1].fields}
    assert dialogs.asked[-2:] == ["OwnListForm", "OwnListForm"], "whatever else is listed needs words"
    assert (typed["H-06"], typed["H-09"], typed["H-09-words"]) == ("yes", "yes", "Rykten")


def test_the_list_of_the_channels_is_saved_as_chosen(seat: Seat, dialogs: ScriptedDialogs, tmp_path: Path) -> None:
    opened(seat)
    dialogs.will_answer({"purpose": "records", "suffix": ".csv"}, tmp_path / "plan.csv")

    seat.do("texts.list")

    assert "Badet" in (tmp_path / "plan.csv").read_text("utf-8-sig")


def test_hostile_names_are_shown_letter_by_letter(seat: Seat) -> None:
    seat.channel("<b>Badet</b>")
    seat.screen("texts")

    assert shown(seat, "TextPreview").startswith("Spelregler för <b>Badet</b>\n")
