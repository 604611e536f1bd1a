"""A question for another board: mailed from the step's sheet, its asker told, the answer published; and what is next is in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from moderator_app.domain.answers import Tick
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.policy import Duty
from moderator_app.gui.answers.sheet import AnswerSheet
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.finding import part
from tests.gui.followups.conftest import Follower
from tests.gui.sitting import Seat
from tests.making import comment, decide, take

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """The links that a program was asked to open."""
    found: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url) or True)
    return found


def forwarding(seat: Seat, text: str = "När fälls eken?", rule: str = "P-02") -> Follower:
    """Item 1 is to be forwarded; the keyboard is in the list."""
    page = seat.channel("Torget", Platform.FACEBOOK, "sollentuna")
    take(seat.desk, page, comment(text, number=1, author="Kim Ek"))
    decide(seat.desk, 1, Outcome.FORWARD, rule)
    follower = Follower(seat)
    follower.go(Duty.FORWARD)
    return follower


@pytest.mark.requirement("SOL-20", check="moderator_app.gui.followups.words:way_lines")
@pytest.mark.requirement("SOL-21", check="moderator_app.gui.followups.words:way_lines")
@pytest.mark.requirement("SOL-22", check="moderator_app.gui.followups.words:way_lines")
def test_the_three_steps_stand_above_the_case_and_are_taken_by_the_keyboard(seat: Seat, opened: list[QUrl]) -> None:
    asa = forwarding(seat)
    assert asa.told("CaseWay").splitlines() == [
        "▸ 1. Forwarded to whoever can answer: next",
        "– 2. The asker was told: after that",
        "– 3. The answer was published: after that",
    ]
    asa.key("1")
    sheet = asa.sheet()
    assert "> När fälls eken?" in part(sheet, QPlainTextEdit, "ForwardMail-text").toPlainText()
    asa.key(Qt.Key.Key_C, modifier=CTRL_SHIFT)
    assert QGuiApplication.clipboard().text() == seat.desk.answers.to_forward(1).whole
    asa.key("miljo@exempel.se")
    asa.key(Qt.Key.Key_M, modifier=CTRL_SHIFT)
    assert [(each.scheme(), each.path()) for each in opened] == [("mailto", "miljo@exempel.se")]
    assert "Send it there" in part(sheet, PlainLabel, "ForwardMail-told").text()
    asa.key(Qt.Key.Key_Return, modifier=CTRL)
    assert asa.no_sheet()
    assert asa.told("CaseWay").splitlines()[0].startswith("✓ 1. Forwarded to whoever can answer · miljo@exempel.se · today ")
    assert asa.told("CaseWay").splitlines()[1] == "▸ 2. The asker was told: next"
    assert asa.case().decision.closed_at is None

    asa.go(Duty.NOTIFY_AUTHOR)
    asa.key("1")
    asa.key(Qt.Key.Key_Return, modifier=CTRL)
    assert asa.told("CaseWay").splitlines()[2] == "▸ 3. The answer was published: next"
    seat.desk.answers.published(1, "I höst.", frozenset(Tick), "https://exempel.se/svar")
    asa.hear()
    assert asa.case().decision.closed_at is not None
    assert [each[:1] for each in asa.told("CaseWay").splitlines()] == ["✓", "✓", "✓"]


def test_a_mail_too_long_for_a_link_is_copied_instead_and_said_so(seat: Seat, opened: list[QUrl]) -> None:
    asa = forwarding(seat, "Varför? " * 300)
    asa.key("1")
    asa.key(Qt.Key.Key_M, modifier=CTRL_SHIFT)
    assert opened == []
    assert QGuiApplication.clipboard().text() == seat.desk.answers.to_forward(1).whole
    assert "too long" in part(asa.sheet(), PlainLabel, "ForwardMail-told").text()


def test_without_a_mail_program_the_mail_is_copied(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    asa = forwarding(seat)
    asa.key("1")
    asa.key(Qt.Key.Key_M, modifier=CTRL_SHIFT)
    assert QGuiApplication.clipboard().text() == seat.desk.answers.to_forward(1).whole
    assert "No mail program" in part(asa.sheet(), PlainLabel, "ForwardMail-told").text()


@pytest.mark.requirement("SOL-18", check="moderator_app.desk.followups:carry_out")
def test_for_information_it_is_forwarded_in_one_step_and_the_receipt_comes_back_later(seat: Seat) -> None:
    asa = forwarding(seat, "Bra jobbat!", "P-03")
    assert not part(asa.screen, PlainLabel, "CaseWay").isVisible()
    asa.key("1")
    assert "för kännedom" in part(asa.sheet(), QPlainTextEdit, "ForwardMail-text").toPlainText()
    asa.key("Kulturnamnden")
    asa.key(Qt.Key.Key_Return, modifier=CTRL)
    assert asa.case().decision.closed_at is not None
    asa.screen.pane.choose(asa.case().tasks[0].obligation.id)
    asa.key("1")
    sheet = asa.sheet()
    assert sheet.findChild(QPlainTextEdit, "ForwardMail-text") is None
    part(sheet, QLineEdit, "step-reference").setText("KN 2026/41")
    asa.key(Qt.Key.Key_Return, modifier=CTRL)
    assert [each.reference for each in asa.case().tasks[0].receipts] == ["", "KN 2026/41"]


def test_from_the_case_a_further_answer_is_written_to_what_was_answered(seat: Seat) -> None:
    page = seat.channel("Torget", Platform.FACEBOOK, "sollentuna")
    take(seat.desk, page, comment("När öppnar ni?", number=1))
    decide(seat.desk, 1, Outcome.ANSWER, "P-01")
    seat.desk.answers.published(1, "Tio.", frozenset(Tick), "https://exempel.se/svar")
    asa = Follower(seat, item=1)
    assert asa.button("step-corrected").isEnabled()
    asa.button("step-corrected").click()
    seat.idle()
    found = QApplication.activeModalWidget()
    assert isinstance(found, AnswerSheet)
    assert found.windowTitle().startswith("Further answer")
    found.reject()
