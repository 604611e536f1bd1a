"""A question is answered from its sheet: written, considered, copied out, recorded; and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from moderator_app.domain.channels import Channel
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.gui.answers.opening import answer
from moderator_app.gui.answers.sheet import AnswerSheet
from tests.gui.answers.conftest import Answering
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat

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
    assert "points not considered yet" in here.sheet.refused.text()
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


def test_nobody_has_looked_at_the_word_that_took_the_place_of_the_one_that_was_let_stand(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.desk.word_lists.use("laxsoppa;skymf;3;exakt\nrotsoppa;skymf;3;exakt")
    here.text.setPlainText("Din laxsoppa!")
    here.looked()
    here.box("mark-word").setChecked(True)
    here.text.setPlainText("Din rotsoppa!")
    here.looked()
    assert here.told("mark-word-found").endswith("rotsoppa"), "the word that goes out"
    assert not here.box("mark-word").isChecked()
    here.box("mark-word").setChecked(True)
    here.text.setPlainText("Hej! Din rotsoppa!")
    here.looked()
    assert here.box("mark-word").isChecked(), "it is the same word elsewhere in the text"


@pytest.mark.parametrize("scale", [100, 200])
def test_many_words_to_look_at_are_told_on_as_many_lines_as_they_need(answering: Callable[[], Answering], scale: int) -> None:
    here = answering()
    here.seat.speak("sv", scale)
    words = [f"laxsoppa{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    here.desk.word_lists.use("\n".join(f"{word};skymf;3;exakt" for word in words))
    here.text.setPlainText(" ".join(words))
    page = part(here.sheet, QWidget, "AnswerPage-page")
    wide = page.width()
    here.looked()
    assert here.told("mark-word-found").count("laxsoppa") == len(words)
    assert page.width() == wide, "nothing of it lies beside what is seen"
    assert_fits(here.sheet)


def test_tab_goes_from_the_answer_to_what_is_to_be_considered_and_on_to_the_way_out(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.write("Tio.")
    here.text.setFocus()
    reached: list[str] = []
    while "answer-at" not in reached and len(reached) < 20:
        here.key(Qt.Key.Key_Tab)
        focused = here.sheet.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())

    considered = [f"tick-{each}" for each in here.sheet.ticks]
    assert reached == [*considered, "AnswerCopy", "AnswerPage-open", "answer-link", "answer-at"]


def test_an_answer_asked_for_twice_is_written_in_one_sheet(seat: Seat, question: Channel) -> None:
    with seat.slow("local"):
        answer(seat.window.context(), seat.window, 1)
        seat.done("read")
        answer(seat.window.context(), seat.window, 1)
        seat.done("read")
    sheets = [each for each in QApplication.topLevelWidgets() if isinstance(each, AnswerSheet) and each.isVisible()]
    assert len(sheets) == 1
    sheets[0].close()


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_answer_is_copied_out_as_it_goes_out_and_the_page_of_the_question_opens(
    answering: Callable[[], Answering], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    here = answering()
    here.desk.people.change(here.desk.me.id, title="Kommunikatör", unit="Arvet")
    here.write("Tio.")
    here.tick_all()
    here.key(Qt.Key.Key_C, CTRL, SHIFT)
    assert QGuiApplication.clipboard().text().endswith(", Kommunikatör, Arvet")
    assert here.over().objectName() == "OpenLinkQuestion"
    part(here.over(), QPushButton, "open").click()
    here.seat.idle()
    assert opened == ["https://exempel.se/inlagg/1"]
    assert here.sheet.focusWidget() is here.link


@pytest.mark.requirement("VAS-3", check="moderator_app.desk.answers:Answers.to_publish")
def test_nothing_is_copied_before_everything_is_considered_and_the_keyboard_is_where_the_first_is_missing(
    answering: Callable[[], Answering],
) -> None:
    QGuiApplication.clipboard().setText("före")
    here = answering()
    here.write("Vi oppnar {tid}.")
    here.key(Qt.Key.Key_C, CTRL, SHIFT)
    assert QGuiApplication.clipboard().text() == "före"
    assert "braces: tid" in here.sheet.refused.text()
    assert here.text.textCursor().selectedText() == "{tid}"
    here.seat.bot.keyClicks(here.text, "klockan tio")
    assert here.text.toPlainText() == "Vi oppnar klockan tio."
    here.box("tick-correct").setChecked(True)
    here.key(Qt.Key.Key_C, CTRL, SHIFT)
    assert here.sheet.focusWidget() is here.box("tick-factual")


@pytest.mark.requirement("VAS-39", check="moderator_app.gui.answers.sheet:AnswerSheet._add_signature")
def test_who_signs_is_shown_and_that_title_or_unit_is_missing(answering: Callable[[], Answering]) -> None:
    here = answering()
    assert here.told("AnswerSignature").startswith("Signed: Åsa")
    assert "title and unit" in here.told("AnswerUnsigned")
    here.key(Qt.Key.Key_Escape)
    here.desk.people.change(here.desk.me.id, title="Kommunikatör", unit="Arvet")
    again = answering()
    assert again.told("AnswerSignature") == "Signed: Åsa, Kommunikatör, Arvet"
    assert again.sheet.findChild(QLabel, "AnswerUnsigned") is None


def test_when_it_was_published_is_told_and_kept(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.write("Tio.")
    here.tick_all()
    here.link.setText(LINK)
    at = here.desk.clock.now() - 3_600_000_000
    here.sheet.out.at.show_moment(at)
    here.press("cancel")
    again = answering()
    again.key(Qt.Key.Key_Return, CTRL)
    (record,) = again.desk.answers.of_item(1)
    assert abs(record.published_at - at) < 60_000_000


@pytest.mark.requirement("VAS-9", check="moderator_app.gui.answers.template_row:TemplateRow.take")
def test_a_template_is_inserted_by_its_key_with_the_first_gap_chosen(answering: Callable[[], Answering]) -> None:
    here = answering()
    assert not here.sheet.templates.insert.isEnabled()
    here.desk.templates.add("Öppet", "{kanal} har öppet {tid}.")
    here.press("cancel")
    again = answering()
    again.key(Qt.Key.Key_T, CTRL)
    assert again.text.toPlainText() == "Arvet har öppet {tid}."
    assert again.text.textCursor().selectedText() == "{tid}"
    again.key(Qt.Key.Key_Z, CTRL)
    assert again.text.toPlainText() == "", "a template that was the wrong one is taken out again"
    again.seat.bot.keyClicks(again.text, "Hej!")
    again.key(Qt.Key.Key_T, CTRL)
    assert again.text.toPlainText() == "Arvet har öppet {tid}.\n\nHej!"
    again.tick_all()
    again.link.setText(LINK)
    again.press("accept")
    assert "braces" in again.sheet.refused.text()


def test_the_text_is_kept_as_a_template_and_a_refused_name_is_still_there(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.write("Vi har oppet {tid}.")
    here.press("AnswerKeepTemplate")
    name = part(here.over(), QLineEdit, "name")
    name.setText("Ö" * 81)
    part(here.over(), QPushButton, "accept").click()
    here.seat.idle()
    assert "at most 80 characters" in here.sheet.refused.text()
    name = part(here.over(), QLineEdit, "name")
    assert name.text() == "Ö" * 81
    name.setText("Öppet")
    part(here.over(), QPushButton, "accept").click()
    here.seat.idle()
    assert [(each.name, each.body) for each in here.desk.templates.in_use()] == [("Öppet", "Vi har oppet {tid}.")]
    assert here.sheet.templates.choice.currentText() == "Öppet"


@pytest.mark.requirement("SOL-28", check="moderator_app.gui.answers.not_answered:NotAnswered._given")
def test_a_question_is_left_without_an_answer_with_its_reason(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.press("AnswerNot")
    assert not part(here.over(), QPushButton, "accept").isEnabled()
    here.seat.bot.keyClicks(part(here.over(), QPlainTextEdit, "reason"), "Retorisk fraga.")
    part(here.over(), QPushButton, "accept").click()
    here.seat.idle()
    assert here.bar() == "left_unanswered"
    case = here.desk.follow_ups.cases(1)[0]
    assert case.decision.closed_at is not None
    assert [(each.step, each.words) for each in case.tasks[-1].receipts] == [(FollowUpStep.NOT_DONE, "Retorisk fraga.")]


def test_what_was_answered_is_put_right_with_a_reason(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.write("Tio.")
    here.tick_all()
    here.link.setText(LINK)
    here.key(Qt.Key.Key_Return, CTRL)
    (first,) = here.desk.answers.of_item(1)
    again = answering()
    assert again.sheet.windowTitle().startswith("Further answer to")
    assert "Tio." in part(again.sheet, QPlainTextEdit, "answer-before").toPlainText()
    assert again.sheet.findChild(QPushButton, "AnswerNot") is None
    again.text.setPlainText("Elva.")
    again.tick_all()
    again.link.setText(f"{LINK}b")
    assert not again.sheet.accept_button.isEnabled(), "without a reason"
    again.sheet.further.reason.setPlainText("Fel klockslag.")
    corrects = again.sheet.further.corrects
    corrects.setCurrentIndex(corrects.count() - 1)
    again.press("cancel")
    third = answering()
    assert third.sheet.further.corrects.currentText() == "adds to what was answered"
    third.sheet.further.corrects.setCurrentIndex(0)
    third.key(Qt.Key.Key_Return, CTRL)
    record = third.desk.answers.of_item(1)[1]
    assert (record.reason, record.corrects) == ("Fel klockslag.", first.id)


def test_while_an_answer_is_being_recorded_the_sheet_waits_and_records_nothing_twice(answering: Callable[[], Answering]) -> None:
    here = answering()
    here.write("Tio.")
    here.tick_all()
    here.link.setText(LINK)
    with here.seat.slow():
        here.seat.bot.keyClick(here.link, Qt.Key.Key_Return, CTRL)
        here.seat.bot.keyClicks(here.text, "!")
        assert not here.sheet.accept_button.isEnabled(), "it is on its way"
        here.seat.bot.keyClick(here.text, Qt.Key.Key_Return, CTRL)
        here.seat.bot.keyClick(here.text, Qt.Key.Key_Escape)
        here.sheet.close()
        assert here.sheet.isVisible(), "whoever waits is to know how it ended"
    assert here.bar() == "answer_recorded"
    assert [each.body.splitlines()[0] for each in here.desk.answers.of_item(1)] == ["Tio."]
    assert here.desk.typed.load("answer-1") == {}, "what is recorded is not kept to be written on"


def test_a_bug_while_it_is_recorded_leaves_the_sheet_open_and_it_can_be_closed(
    answering: Callable[[], Answering], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = answering()
    here.write("Tio.")
    here.tick_all()
    here.link.setText(LINK)
    bugs: list[BaseException] = []
    here.seat.runner.bug = bugs.append
    monkeypatch.setattr(here.desk.answers, "published", lambda *_, **__: 1 / 0)
    here.press("accept")
    assert [type(each) for each in bugs] == [ZeroDivisionError]
    assert here.sheet.accept_button.isEnabled()
    here.key(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
