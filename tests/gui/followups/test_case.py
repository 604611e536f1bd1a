"""A case is carried through at the screen: step by step in the order, by keyboard alone, and nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Decision, ObligationState, Outcome
from moderator_app.domain.followups import Report, Task
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.gui.evidence.secure_sheet import SecureSheet
from moderator_app.support.clock import to_datetime
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.followups.conftest import Follower
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Door, Seat, hear
from tests.making import comment, decide, draft, take

ENTER = Qt.Key.Key_Return


def states(follower: Follower) -> dict[Duty, ObligationState]:
    return {each.duty: each.obligation.state for each in follower.case().tasks}


def task_of(follower: Follower, duty: Duty) -> Task:
    found = follower.case().of(duty)
    assert found is not None
    return found


@pytest.mark.requirement("SOR-27", check="moderator_app.domain.followups:offers")
@pytest.mark.requirement("SOR-32", check="moderator_app.domain.followups:offers")
def test_a_threat_is_carried_through_without_the_mouse_and_the_case_is_closed(seat: Seat, threat: Decision, follower: Follower) -> None:
    assert "is closed when this is done: Secure evidence, Register in the diary" in follower.told("CaseClosed")
    follower.key("1")
    assert isinstance(QApplication.activeModalWidget(), SecureSheet), "nobody reports it: it is done"
    follower.key(ENTER)
    assert states(follower)[Duty.EVIDENCE] is ObligationState.DONE
    follower.key("1", ENTER)
    assert task_of(follower, Duty.DIARY).has(FollowUpStep.REQUESTED)
    follower.key("n", "1", ENTER)
    follower.key("1")
    assert "Seen to be gone" in follower.sheet().windowTitle()
    follower.key(ENTER)
    assert states(follower)[Duty.REMOVE] is ObligationState.DONE
    assert follower.told("CaseAbout").endswith("gone 5 min after it was seen")
    follower.key("1", "2026-117", ENTER)
    assert states(follower)[Duty.DIARY] is ObligationState.DONE, "back to what is still open of the case"
    assert follower.told("CaseClosed").endswith("Police report, or a decision not to, Safety and work environment.")
    follower.key("1", "5000-K1234-26", ENTER)
    follower.key("1", "Ada Alm", ENTER)

    assert follower.case().decision.closed_at is not None
    assert follower.told("CaseClosed").startswith("The case is closed, today ")
    assert follower.bar() == "case_closed"
    assert set(follower.duties()) == {Duty.PLATFORM_REPORT, Duty.NOTIFY_AUTHOR}, "what is done when it fits is still there to be done"
    assert seat.desk.log.verify().ok
    assert threat.closed_at is None


def test_a_step_that_cant_be_taken_yet_is_grey_with_the_reason_to_be_read_and_heard(follower: Follower) -> None:
    card = follower.card(Duty.REMOVE)
    removed = part(card, QPushButton, "step-removed")
    assert not removed.isEnabled()
    assert removed.accessibleDescription() == "Before that comes: Secure evidence."
    assert "Removed from the channel: Before that comes: Secure evidence." in follower.told("TaskReasons", card)
    assert follower.told("TaskReasons", card).splitlines()[0] in card.accessibleDescription()

    follower.go(Duty.REMOVE)
    follower.key("1")

    assert follower.no_sheet()
    assert follower.bar() == "comes_first"


def test_the_sheet_asks_for_what_the_step_needs_and_waits_for_what_must_be_told(follower: Follower) -> None:
    follower.go(Duty.POLICE_REPORT)
    follower.key("1")
    sheet = follower.sheet()
    number = part(sheet, QLineEdit, "step-reference")
    assert number.accessibleName() == "Number of the report"
    assert part(sheet, QPlainTextEdit, "step-words").accessibleName() == "In words (may be left out)"
    assert sheet.focusWidget() is number
    assert not sheet.accept_button.isEnabled()
    number.setText("  ")
    assert not sheet.accept_button.isEnabled()
    number.setText("5000-K1")
    assert sheet.accept_button.isEnabled()
    assert unnamed(sheet) == []
    assert without_object_name(sheet) == []
    assert_fits(sheet)
    sheet.reject()


def test_what_is_typed_stays_when_it_is_refused_and_comes_back_after_a_cancel(follower: Follower, bo: Desk, seat: Seat) -> None:
    follower.go(Duty.POLICE_REPORT)
    follower.key("1", "5000-K1")
    part(follower.sheet(), QPlainTextEdit, "step-words").setPlainText("Ringde också.")
    follower.sheet().reject()
    seat.idle()
    follower.key("1")
    sheet = follower.sheet()
    assert sheet.report() == Report(reference="5000-K1", words="Ringde också.")
    bo.follow_ups.report(task_of(follower, Duty.POLICE_REPORT).obligation.id, FollowUpStep.REPORTED, Report(reference="5000-K2"))

    follower.key(ENTER)

    assert sheet.isVisible()
    assert sheet.refused.text().startswith("Bo has recorded that already")
    assert sheet.report().words == "Ringde också."
    sheet.reject()


def test_when_it_was_done_can_be_set_back_and_never_ahead(follower: Follower, seat: Seat) -> None:
    seat.desk.evidence.secure(1)
    follower.hear()
    follower.go(Duty.DIARY)
    follower.key("1")
    sheet = follower.sheet()
    assert sheet.report().at is None, "now, unless somebody says otherwise"
    now = sheet.at.dateTime()
    sheet.at.setDateTime(now.addDays(1))
    sheet.accept_button.click()
    seat.idle()
    assert "That moment has not come yet." in sheet.refused.text()
    sheet.at.setDateTime(QDateTime(now.date().addDays(-1), now.time(), QTimeZone.utc()))
    sheet.accept_button.click()
    seat.idle()

    (receipt,) = task_of(follower, Duty.DIARY).receipts
    shown = to_datetime(receipt.at).astimezone(to_datetime(receipt.recorded_at).astimezone().tzinfo)
    assert (to_datetime(receipt.recorded_at) - shown).days == 1
    assert follower.told("TaskReceipts", follower.card(Duty.DIARY)).startswith("Registration requested, ")


def test_the_text_to_the_author_is_ready_to_copy_where_the_author_is_told(seat: Seat, badet: Channel) -> None:
    take(seat.desk, badet, comment("[svordom]", number=1, url="https://exempel.se/inlagg/1"))
    seat.desk.decisions.decide(draft(seat.desk, 1, Outcome.REMOVE, "H-01", message="Vi tog bort ditt inlägg: regel 1."))
    follower = Follower(seat)
    for duty, step in ((Duty.REMOVE, FollowUpStep.REMOVED), (Duty.REMOVE, FollowUpStep.VERIFIED_GONE)):
        seat.desk.follow_ups.report(task_of(follower, duty).obligation.id, step)
    follower.hear()
    follower.go(Duty.NOTIFY_AUTHOR)
    assert follower.told("CaseMessage") == "Text to the author:\nVi tog bort ditt inlägg: regel 1."
    seat.do("followups.copy")
    assert QGuiApplication.clipboard().text() == "Vi tog bort ditt inlägg: regel 1."
    QGuiApplication.clipboard().clear()

    follower.key("1")
    part(follower.sheet(), QPushButton, "StepCopy").click()

    assert QGuiApplication.clipboard().text() == "Vi tog bort ditt inlägg: regel 1."
    seat.dialogs.will_answer("")
    part(follower.sheet(), QPushButton, "StepLink").click()
    assert "exempel.se" in seat.dialogs.questions[-1].text
    follower.sheet().reject()


def test_receipts_tell_who_when_number_to_whom_link_and_words(follower: Follower, seat: Seat) -> None:
    told = Report(recipient="Ada Alm", reference="SÄK 12", words="Ringde.")
    seat.desk.follow_ups.report(task_of(follower, Duty.SAFETY).obligation.id, FollowUpStep.TOLD, told)
    follower.hear()
    card = follower.card(Duty.SAFETY)
    lines = follower.told("TaskReceipts", card).splitlines()
    assert lines[0].startswith("Safety or work environment told, today ")
    assert lines[0].endswith(", Åsa")
    assert lines[1:] == ["Number or reference: SÄK 12", "To whom: Ada Alm", "In words: Ringde."]
    assert follower.told("TaskState", card) == "must be done · done"


def test_the_item_is_one_key_away_in_the_inbox(follower: Follower, seat: Seat) -> None:
    follower.go(Duty.REMOVE)
    follower.key(ENTER)
    assert seat.window.current_screen == "inbox"
    assert Door.opened_with[-1] == {"item": 1}


def test_a_case_is_shown_by_its_item_also_when_nothing_of_it_is_open(seat: Seat, badet: Channel) -> None:
    take(seat.desk, badet, comment("Fint!", number=1))
    decided = decide(seat.desk, 1, Outcome.KEEP)
    follower = Follower(seat, item=1)
    assert follower.rows() == []
    assert follower.told("CaseTitle") == f"Decision {decided.reference}: Keep"
    assert follower.told("CaseClosed").startswith("The case is closed")


def test_a_follow_up_is_given_to_a_colleague_and_taken_back(follower: Follower, seat: Seat, bo: Desk) -> None:
    seat.screen("followups")
    follower.go(Duty.POLICE_REPORT)
    seat.do("followups.give")
    choices = part(follower.screen, QMenu, "GiveMenu")
    assert [each.text() for each in choices.actions() if each.text()] == ["Me (Åsa)", "Bo", "Whoever looks after the channel"]
    choices.actions()[1].trigger()
    choices.close()
    seat.idle()
    assert [each.responsible for each in seat.desk.follow_ups.page() if each.duty is Duty.POLICE_REPORT] == ["Bo"]
    assert follower.bar() == "follow_up_given"
    action = seat.window.bar.notices[0].action
    assert action is not None
    action()
    seat.idle()
    assert [each.responsible for each in seat.desk.follow_ups.page() if each.duty is Duty.POLICE_REPORT] == ["Åsa"]


def test_another_decision_takes_the_case_over_before_ones_eyes(follower: Follower, seat: Seat) -> None:
    decide(seat.desk, 1, Outcome.REMOVE, "B-01", reason="Bättre skäl.", supersede=True)
    seat.idle()
    follower.hear()
    assert follower.told("CaseClosed") == "This decision no longer stands: nothing is to be done for it."
    assert all(not each.offers for each in follower.screen.pane.cards)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_room_and_a_name(follower: Follower, seat: Seat, language: str, scale: int) -> None:
    seat.speak(language, scale)
    assert_fits(seat.window)
    assert unnamed(follower.screen) == []
    assert without_object_name(follower.screen) == []


def test_the_case_tells_what_was_written_and_what_it_breaks_unless_it_is_protected(
    seat: Seat, threat: Decision, follower: Follower
) -> None:
    item = seat.desk.inbox.item(threat.item_id)
    assert item.revision is not None
    assert follower.told("CaseText") == item.revision.text
    assert "rules: B-01 Unlawful threat" in follower.told("CaseAbout")

    decide(seat.desk, threat.item_id, Outcome.REMOVE, "B-01", "L-03", supersede=True)
    follower.hear()
    assert not part(follower.screen, QLabel, "CaseText").isVisible()
    assert part(follower.screen, QLabel, "CaseText").text() == ""


def test_the_keyboard_stays_on_the_button_though_a_colleague_does_something(seat: Seat, follower: Follower, bo: Desk) -> None:
    follower.go(Duty.DIARY)
    for name in ("step-requested", "followups.give"):
        seat.window.activateWindow()
        part(follower.screen, QPushButton, name).setFocus()
        take(bo, bo.channels.everything()[0], f"Hej {name}")
        bo.news.look()
        hear(seat)
        seat.bot.waitUntil(lambda: not follower.screen._soon.isActive())
        seat.idle()
        focused = seat.window.focusWidget()
        assert focused is not None
        assert focused.objectName() == name
