"""A question is answered from its sheet: written, considered, copied out, recorded; and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from tests.gui.answers.conftest import Answering
from tests.gui.finding import part

LINK = "https://exempel.se/svar/1"


def test_an_answer_is_written_considered_and_recorded_by_the_keyboard(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.write("Vi har oppet klockan tio.")
    assert not here.sheet.accept_button.isEnabled()
    here.tick_all()
    here.seat.bot.keyClicks(here.link, LINK)
    here.seat.bot.keyClick(here.link, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    here.seat.idle()

    assert here.bar() == "answer_recorded"
    (record,) = here.desk.answers.of_item(1)
    assert record.body.startswith("Vi har oppet klockan tio.")
    assert record.link == LINK
    assert here.desk.follow_ups.cases(1)[0].decision.closed_at is not None


def test_what_was_not_considered_is_told_and_everything_stays(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.write("Tio.")
    here.link.setText(LINK)
    here.press("accept")
    assert here.sheet.isVisible()
    assert "Not considered yet" in here.sheet.refused.text()
    assert here.text.toPlainText() == "Tio."
    assert here.desk.answers.of_item(1) == []


def test_what_was_typed_and_ticked_is_there_again_after_a_cancel(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.write("Halvskrivet")
    here.box("tick-correct").setChecked(True)
    here.link.setText(LINK)
    here.press("cancel")
    again = answering()
    assert (again.text.toPlainText(), again.link.text()) == ("Halvskrivet", LINK)
    assert again.box("tick-correct").isChecked()
    assert not again.box("tick-factual").isChecked()


def test_a_personal_number_can_only_be_taken_out_a_doubtful_word_be_let_stand(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.desk.word_lists.use("surströmming;skymf;3;exakt")
    here.text.setPlainText("Surströmming till 121212-1212!")
    here.looked()
    assert "can't be published" in part(here.sheet, QLabel, "mark-personal_number").text()
    here.text.setPlainText("Surströmming!")
    here.looked()
    here.tick_all()
    here.link.setText(LINK)
    here.press("accept")
    assert "let it stand" in here.sheet.refused.text()
    here.box("mark-word").setChecked(True)
    here.press("accept")
    assert [each.marks for each in here.desk.answers.of_item(1)] == [("word",)]


def test_the_answer_is_copied_out_as_it_goes_out(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.desk.people.change(here.desk.me.id, title="Kommunikatör", unit="Arvet")
    here.write("Tio.")
    here.press("AnswerCopy")
    assert QGuiApplication.clipboard().text().endswith(", Kommunikatör, Arvet")


def test_a_text_is_kept_as_a_template_inserted_and_ended(answering: Callable[[], Answering]) -> None:
    here = answering()
    assert not here.sheet.insert.isEnabled()
    here.desk.templates.add("Öppet", "{kanal} har öppet {tid}.")
    here.press("cancel")
    again = answering()
    again.press("AnswerInsert")
    assert again.text.toPlainText() == "Arvet har öppet {tid}."
    again.tick_all()
    again.link.setText(LINK)
    again.press("accept")
    assert "{tid}" not in again.sheet.refused.text() or "braces" in again.sheet.refused.text()
    again.press("AnswerEndTemplate")
    assert again.desk.templates.in_use() == []
    assert not again.sheet.insert.isEnabled()
