"""A doubtful item goes to the role that the policy names, waits for its answer, and is decided then: all of it at the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from moderator_app.domain.decisions import Answer, Outcome, Standing
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.items import Selection, State
from moderator_app.domain.policy import Duty
from moderator_app.domain.rulings import checklist
from moderator_app.gui.inbox.screen import InboxScreen
from moderator_app.gui.item.page import ItemPage
from moderator_app.gui.screens import SCREENS
from moderator_app.gui.shell import Shell
from moderator_app.gui.window import MainWindow
from tests.gui.finding import part
from tests.gui.followups.conftest import Follower
from tests.gui.item.stage import asks_rules
from tests.gui.scripted import ScriptedDialogs
from tests.gui.sitting import Seat
from tests.making import comment, make_channel, make_desk, take

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def desk_at(shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot, tmp_path: Path) -> Iterator[Seat]:
    """Åsa's seat with inbox and follow-ups, and a doubtful item in a channel of Västarvet."""
    desk = make_desk(tmp_path)
    take(desk, make_channel(desk, "Arvet", "vastarvet"), comment("[tveksamt]", "Kim Ek", 1))
    window = MainWindow(desk, shell, [each for each in SCREENS if each.id in ("inbox", "followups")], dialogs)
    shell.runner.known = window.bar.show_error
    desk.changes.listen(window.changes.announce)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    yield Seat(window, desk, dialogs, qtbot)
    window.close()
    shell.runner.shutdown()
    desk.close()


def page(seat: Seat) -> ItemPage:
    """The item in the inbox, with the keyboard at its decision."""
    # The platform without a display gives the window nothing back when a sheet is closed.
    seat.window.activateWindow()
    seat.bot.waitUntil(seat.window.isActiveWindow)
    seat.screen("inbox", item=1)
    inbox = seat.built("inbox")
    assert isinstance(inbox, InboxScreen)
    seat.bot.waitUntil(lambda: inbox.page is not None and inbox.page.loaded is not None and inbox.page.loaded.item.id == 1)
    seat.idle()
    assert inbox.page is not None
    inbox.page.focus_decision()
    return inbox.page


def ruled(seat: Seat) -> None:
    """Wait until the rules have answered."""
    inbox = seat.built("inbox")
    seat.bot.waitUntil(lambda: not asks_rules(inbox.page))
    seat.idle()


def type_keys(seat: Seat, keys: str) -> None:
    for key in keys:
        QTest.keyClicks(QApplication.focusWidget() or seat.window, key)
    ruled(seat)


def decide_it(seat: Seat) -> None:
    QTest.keyClick(QApplication.focusWidget() or seat.window, ENTER, CTRL)
    ruled(seat)


def rule_key(seat: Seat, rule: str) -> str:
    """The digits of the rule in the channel's checklist."""
    (channel,) = seat.desk.channels.everything()
    return str(1 + [each.id for each in checklist(seat.desk.policies.of_channel(channel.id))].index(rule))


@pytest.mark.requirement("VAS-10", check="moderator_app.domain.rulings:consultation_is_over")
@pytest.mark.requirement("VAS-10", check="moderator_app.domain.crises:whom_to_ask", off="")
def test_doubt_is_put_to_the_role_of_the_policy_waits_for_its_answer_and_is_decided_then(desk_at: Seat) -> None:
    seat, desk = desk_at, desk_at.desk
    shown = page(seat)
    type_keys(seat, rule_key(seat, "P-05") + "ur")
    assert any("kommunikationschef eller förvaltningschef" in each for each in shown.view.panel.consequences.sentences())
    shown.view.panel.reason.setPlainText("Kan läsas som ett angrepp, eller som kritik.")
    decide_it(seat)

    (asked,) = desk.decisions.of_item(1)
    assert (asked.outcome, asked.answered(Answer.UNSURE)) == (Outcome.CONSULT, ("P-05",))
    assert list(desk.inbox.spine(Selection(State.WAITING))) == [1]

    # Nobody decides before the answer is there.
    shown = page(seat)
    type_keys(seat, "e")
    type_keys(seat, "b")
    shown.view.panel.reason.setPlainText("Jag gissar.")
    decide_it(seat)
    assert [each.outcome for each in desk.decisions.of_item(1)] == [Outcome.CONSULT]
    assert any("is not answered yet" in each for each in shown.view.panel.consequences.sentences())

    follower = Follower(seat)
    follower.go(Duty.CONSULT)
    follower.key("1")
    assert "Ask" in follower.sheet().windowTitle()
    assert part(follower.sheet(), QLineEdit, "step-recipient").selectedText() == "kommunikationschef eller förvaltningschef"
    follower.key("Kommunikationschefen", ENTER)
    follower.key("1", "Det ska vara kvar.")
    follower.key(ENTER, modifier=CTRL)
    (waiting,) = desk.follow_ups.cases(1)
    receipts = [each for task in waiting.tasks if task.duty is Duty.CONSULT for each in task.receipts]
    assert [(each.step, each.recipient or each.words) for each in receipts] == [
        (FollowUpStep.ASKED, "Kommunikationschefen"),
        (FollowUpStep.ANSWERED, "Det ska vara kvar."),
    ]
    assert waiting.decision.closed_at is None, "the decision that it was put off for is still to be taken"

    # What was typed before is there still; the doubt itself is settled with the answer.
    shown = page(seat)
    assert shown.view.panel.reason.toPlainText() == "Jag gissar."
    type_keys(seat, rule_key(seat, "P-05"))
    shown.view.panel.reason.setPlainText("Kommunikationschefen: det är kritik.")
    decide_it(seat)

    kept = desk.decisions.of_item(1)[-1]
    assert (kept.outcome, kept.standing) == (Outcome.KEEP, Standing.STANDS)
    assert list(desk.inbox.spine(Selection(State.WAITING))) == []
