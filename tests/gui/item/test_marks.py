"""What the detectors mark, at the item: listed with the detector's name, shown in the text, led to the rule, and nothing ticked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton
from shiboken6 import isValid

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.gui.colours import LIGHT
from moderator_app.gui.item.marks import MarksPanel
from moderator_app.gui.item.text import ForeignText
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.support.messages import message
from tests.gui.finding import part
from tests.gui.item.conftest import Moderator
from tests.making import comment, decide

TEXT = "Vilken jävla röra! Hon heter Maj, 811218-9876."
UNDERLINES = QTextCharFormat.UnderlineStyle


def panel(asa: Moderator) -> MarksPanel:
    return asa.page.view.text.marks


def lines(asa: Moderator) -> list[str]:
    rows = panel(asa).rows
    return [rows.item(row).text() for row in range(rows.count())] if panel(asa).isVisible() else []


def doors(asa: Moderator) -> list[str]:
    return [each.text() for each in panel(asa).findChildren(QToolButton) if each.isVisibleTo(panel(asa))]


def underlined(asa: Moderator) -> dict[str, object]:
    # Kept in a name: each selection is gone with the list that it came in.
    selections = asa.page.view.text.text.extraSelections()
    return {each.cursor.selectedText(): each.format.underlineStyle() for each in selections}  # pyright: ignore[reportAttributeAccessIssue]


@pytest.fixture
def shown(asa: Moderator, channel: Channel) -> Moderator:
    """Åsa looks at a text with two marks."""
    (item,) = asa.take(channel, TEXT)
    asa.look_at(item)
    return asa


def test_each_mark_is_listed_with_its_detector_and_underlined_in_the_text(shown: Moderator) -> None:
    assert lines(shown) == [
        "“jävla” of the word list: swearing – “jävla” (Word list, certain)",
        "Personal identity number: date and check digit are right – “811218-9876” (Personal identity numbers, certain)",
    ]
    assert underlined(shown) == {"jävla": UNDERLINES.DashUnderline, "811218-9876": UNDERLINES.WaveUnderline}
    assert panel(shown).rows.accessibleName() == "2 suggestions by detectors; they decide nothing"


def test_they_are_told_in_swedish(shown: Moderator) -> None:
    shown.speak("sv")

    assert lines(shown)[1] == "Personnummer: datum och kontrollsiffra stämmer – ”811218-9876” (Personnummer, säkert)"
    assert panel(shown).rows.accessibleName() == "2 förslag från detektorer; de avgör ingenting"


def test_by_keyboard_from_the_mark_to_its_place_and_to_the_rule_with_nothing_ticked(shown: Moderator) -> None:
    shown.bot.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert panel(shown).rows.hasFocus()
    assert shown.page.view.text.text.textCursor().selectedText() == "jävla"
    assert doors(shown) == ["→ H-01 Swearing, obscenity"]

    shown.bot.keyClick(panel(shown).rows, Qt.Key.Key_Down)
    assert shown.page.view.text.text.textCursor().selectedText() == "811218-9876"
    assert [each[2:6] for each in doors(shown)] == ["L-04", "L-08"]
    shown.bot.keyClick(panel(shown).rows, Qt.Key.Key_Return)
    shown.idle()

    checklist = shown.page.view.checklist
    assert checklist is not None
    row = checklist.row("L-04")
    assert row is not None
    assert row.isAncestorOf(QApplication.focusWidget() or row.window())
    assert shown.answers() == {}
    assert shown.desk.drafts.load(1) is None


def test_a_door_leads_to_its_rule(shown: Moderator) -> None:
    panel(shown).rows.setCurrentRow(1)
    part(shown.page, QToolButton, "MarkRule1").click()

    assert shown.page.view.checklist is not None
    row = shown.page.view.checklist.row("L-08")
    assert row is not None
    assert row.isAncestorOf(QApplication.focusWidget() or row.window())
    assert shown.answers() == {}


def test_a_text_without_marks_has_no_list(asa: Moderator, channel: Channel) -> None:
    (item,) = asa.take(channel, "Tack för lampan!")
    asa.look_at(item)

    assert lines(asa) == []
    assert underlined(asa) == {}


def test_only_the_newest_wording_is_marked(asa: Moderator, channel: Channel) -> None:
    asa.take(channel, comment("En jävla röra", number="a"))
    (item,) = asa.take(channel, comment("En salig röra", number="a"))
    asa.look_at(item)
    assert lines(asa) == []

    (item,) = asa.take(channel, comment("En jävla röra igen", number="a"))
    asa.idle()
    assert len(lines(asa)) == 1
    part(asa.page, QComboBox, "ItemVersions").setCurrentIndex(1)

    assert lines(asa) == []
    assert underlined(asa) == {}


def test_protected_content_shows_its_marks_when_it_is_opened(asa: Moderator, channel: Channel) -> None:
    (item,) = asa.take(channel, TEXT)
    decide(asa.desk, item, Outcome.REMOVE, "L-08")
    asa.look_at(item)
    assert lines(asa) == []

    asa.press("ItemReveal")
    assert len(lines(asa)) == 2
    asa.press("ItemReveal")

    assert lines(asa) == []


def test_nothing_is_marked_in_what_was_purged(shown: Moderator) -> None:
    shown.desk.suspicion.purge(1)
    shown.idle()

    assert lines(shown) == []
    assert underlined(shown) == {}


def test_other_words_are_looked_for_at_once(shown: Moderator) -> None:
    shown.desk.word_lists.use("röra;skymf;1;exakt\njävla;;;av")
    shown.idle()

    assert [each.split("–")[0].strip() for each in lines(shown)] == [
        "“röra” of the word list: insult",
        "Personal identity number: date and check digit are right",
    ]


def test_an_item_of_another_text_is_not_pointed_at(shown: Moderator, channel: Channel) -> None:
    panel(shown).rows.setCurrentRow(1)
    first, second = shown.take(channel, "Fan också, sa Kim, fan.")
    shown.look_at(second)

    assert panel(shown).current is None
    assert not shown.page.view.text.text.textCursor().hasSelection()
    assert list(underlined(shown)) == ["Fan", "fan"]
    assert first != second


def test_of_very_many_marks_the_first_are_listed_and_the_rest_told(asa: Moderator, channel: Channel) -> None:
    (item,) = asa.take(channel, "Det är inte jag. " + "Ring fan, " * 90 + "på 070-174 06 05, " * 30)
    asa.look_at(item)

    assert len(lines(asa)) == 100
    assert part(asa.page, PlainLabel, "MarksMore").text() == "and 20 more, underlined in the text"
    assert len(asa.page.view.text.text.extraSelections()) == 120


def test_at_two_hundred_per_cent_every_line_is_whole(shown: Moderator) -> None:
    shown.speak("sv", 200)

    rows = panel(shown).rows
    width = rows.viewport().width()
    assert all(rows.visualItemRect(rows.item(row)).width() < width * 1.03 for row in range(rows.count()))
    assert rows.visualItemRect(rows.item(1)).height() > rows.fontMetrics().height() * 1.5
    assert rows.verticalScrollBar().maximum() == 0


@settings(max_examples=100)
@given(st.text(st.sampled_from("ab \n😀\u200b\u202e\u200d❤\ufe0f"), min_size=1, max_size=60), st.data())
def test_a_mark_points_at_what_it_marks(qapp: QApplication, text: str, data: st.DataObject) -> None:
    view = ForeignText()
    view.set_text(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    mark = Mark(Detector.WORD, start, end, message("x", "x"), Sureness.CERTAIN, Severity.MILD)

    view.mark([mark], LIGHT)
    view.point_at(mark)
    pointed = view.createMimeDataFromSelection().text() if view.textCursor().hasSelection() else ""

    # What is shown as one sign is pointed at as a whole.
    assert text[start:end] in pointed
    assert pointed in text
    assert pointed.strip(text[start]) in text[start:end] or len(pointed) > end - start
    view.point_at(None)
    assert not view.textCursor().hasSelection()
    assert isValid(view)
    view.deleteLater()
