"""From the item one key leads to the sheet in which it is answered; where it can't be yet, what comes first is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from moderator_app.domain.answers import Further, Tick
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.gui.answers.sheet import AnswerSheet
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.finding import part
from tests.gui.item.conftest import Moderator
from tests.making import comment, decide, make_channel

EVERY, LINK = frozenset(Tick), "https://exempel.se/svar/1"


def press_key(asa: Moderator) -> None:
    """Shift+S, wherever the keyboard is; the sheet is read and opened when it returns."""
    asa.bot.keyClick(QApplication.focusWidget() or asa.window, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    asa.idle()
    done: list[object] = []
    asa.window.context().runner.run("local", lambda: None, asa.window, done.append)
    asa.bot.waitUntil(lambda: bool(done))


def sheet() -> AnswerSheet | None:
    """The sheet that is open."""
    found = QApplication.activeModalWidget()
    return found if isinstance(found, AnswerSheet) else None


@pytest.fixture
def question(asa: Moderator, channel: Channel) -> int:
    (item,) = asa.take(channel, "När öppnar badet?")
    return item


def test_a_question_that_is_to_be_answered_opens_its_sheet_by_key_and_by_button(asa: Moderator, question: int) -> None:
    decide(asa.desk, question, Outcome.ANSWER, "P-01")
    asa.look_at(question)
    press_key(asa)
    opened = sheet()
    assert opened is not None
    opened.text.setPlainText("Halv tio.")
    opened.reject()
    asa.press("DecisionAnswer")
    asa.idle()
    asa.bot.waitUntil(lambda: sheet() is not None)
    again = sheet()
    assert again is not None
    assert again.text.toPlainText() == "Halv tio."
    again.reject()


def test_before_it_is_decided_the_key_says_what_to_do_first(asa: Moderator, question: int) -> None:
    asa.look_at(question)
    press_key(asa)
    assert sheet() is None
    assert asa.barred() == ["answer_undecided"]
    assert "P-01" in asa.window.bar.notices[0].said()
    asa.page.show_item(None)
    assert asa.barred() == [], "what was said of an item goes with it"
    decide(asa.desk, question, Outcome.KEEP)
    asa.look_at(question)
    press_key(asa)
    assert asa.barred() == ["answer_decided_otherwise"]
    assert not part(asa.page, QPushButton, "DecisionAnswer").isVisible()


def test_what_comes_first_is_said_with_a_door_to_the_case(asa: Moderator) -> None:
    (question,) = asa.take(make_channel(asa.desk, "Torget", "sollentuna"), "När fälls eken?")
    decide(asa.desk, question, Outcome.FORWARD, "P-02")
    asa.look_at(question)
    press_key(asa)
    assert asa.barred() == ["comes_first"]
    assert asa.window.bar.notices[0].action is not None


def test_the_item_shows_what_was_answered_and_what_put_it_right(asa: Moderator, question: int) -> None:
    asa.desk.people.change(asa.desk.me.id, title="Kommunikatör", unit="Badet")
    decide(asa.desk, question, Outcome.ANSWER, "P-01")
    first = asa.desk.answers.published(question, "Klockan tio.", EVERY, LINK)
    asa.clock.forward(hours=1)
    asa.desk.answers.published(question, "Klockan elva.", EVERY, f"{LINK}b", further=Further("Fel klockslag.", first.id))
    asa.look_at(question)
    assert part(asa.page, PlainLabel, "AnswersTitle").text() == "Answered 2 times"
    told = part(asa.page, PlainLabel, "AnswersText").text()
    assert "Put right by the answer of" in told
    assert "because: Fel klockslag." in told
    assert told.index("Klockan tio.") < told.index("Klockan elva.")
    assert part(asa.page, QPushButton, "DecisionAnswer").text() == "Further answer…"
    assert not part(asa.page, QPushButton, "AnswersQuestion").isVisible()

    asa.look_at(first.own_item_id)
    assert part(asa.page, PlainLabel, "AnswersTitle").text() == "We published this as an answer"
    asa.press("AnswersQuestion")
    asa.bot.waitUntil(lambda: asa.page.loaded is not None and asa.page.loaded.item.id == question)


def test_an_item_that_was_not_answered_has_no_such_card(asa: Moderator, channel: Channel) -> None:
    (item,) = asa.take(channel, comment("Fint!", number=1))
    asa.look_at(item)
    assert not asa.page.view.answers.isVisible()


def test_of_a_purged_question_it_is_told_that_the_reason_went_with_it(asa: Moderator, question: int) -> None:
    decide(asa.desk, question, Outcome.ANSWER, "P-01")
    first = asa.desk.answers.published(question, "Klockan tio.", EVERY, LINK)
    asa.clock.forward(hours=1)
    asa.desk.answers.published(question, "Klockan elva.", EVERY, f"{LINK}b", further=Further("Fel klockslag.", first.id))
    asa.desk.suspicion.purge(question)
    asa.look_at(first.own_item_id)
    told = part(asa.page, PlainLabel, "AnswersText").text()
    assert "Klockan tio." in told
    assert "Fel klockslag." not in told
