"""A moderator decides with the hands on the keyboard, and sees what follows before it happens."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Answer, Outcome, Standing
from moderator_app.domain.evidence import NewFile
from moderator_app.domain.items import State
from moderator_app.domain.policy import Duty
from tests.gui.finding import part
from tests.gui.item.conftest import Moderator
from tests.making import comment, decide, make_channel, make_desk
from tests.screenshots import SCREENSHOT


def test_keeping_what_breaks_nothing_takes_two_keystrokes(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Tack för en fin bild!")
    asa.look_at(item)

    asa.type("b")
    asa.decide()

    [decision] = asa.desk.decisions.of_item(item)
    assert decision.outcome is Outcome.KEEP
    assert decision.reason == "Inlägget ställer ingen fråga och kräver inget svar."
    assert asa.decided == [item]
    assert asa.next_wanted == 1
    assert asa.barred() == []


def test_the_words_for_what_asks_nothing_go_when_it_asks_something_or_is_removed_and_own_words_stay(
    asa: Moderator, channel: Channel
) -> None:
    [item] = asa.take(channel, "Tack!")
    asa.look_at(item)
    sheet = asa.page.worksheet

    def reason() -> str:
        assert sheet.draft is not None
        return sheet.draft.reason

    asa.type("b")
    assert reason() != ""
    asa.type("t")
    assert reason() == ""
    asa.type("b")
    sheet.answer("P-01", Answer.YES)
    assert reason() == ""
    sheet.write_reason("En retorisk fråga.")
    asa.type("b")
    assert reason() == "En retorisk fråga."
    assert asa.page.view.panel.reason.toPlainText() == "En retorisk fråga."


def test_the_next_item_says_quietly_what_was_stored(asa: Moderator, channel: Channel) -> None:
    first, second = asa.take(channel, comment("Ett.", number=1), comment("Två.", number=2))
    asa.look_at(first)

    asa.type("b")
    asa.decide()
    asa.look_at(second)

    assert asa.page.view.panel._mark.text() == f"Stored: {asa.desk.decisions.of_item(first)[0].reference}, Keep"


def test_removing_under_one_rule_with_its_template_takes_four_keystrokes(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "En [svordom] till er.")
    asa.look_at(item)

    asa.type("3")
    asa.type("t")
    asa.type("m")
    asa.decide()

    [decision] = asa.desk.decisions.of_item(item)
    assert decision.outcome is Outcome.REMOVE
    assert decision.reason
    assert [each.rule for each in decision.provisions] == ["B-03", "B-03"]
    assert Duty.REMOVE in [each.duty for each in decision.obligations]
    assert decision.message.startswith("Vi har tagit bort ditt inlägg")


def test_ticking_a_rule_shows_at_once_what_it_obliges(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Ett [hot].")
    asa.look_at(item)

    asa.type("01")

    told = "\n".join(asa.said())
    assert "Secure evidence" in told
    assert "must be done" in told
    assert "B-01" in told


def test_a_key_again_goes_from_yes_to_unsure_to_no_to_nothing(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    seen = []
    for _ in range(4):
        asa.type("5")
        seen.append(asa.answers().get("B-05"))

    assert seen == ["yes", "unsure", "no", None]


def test_two_digits_are_one_number_and_one_digit_waits_for_a_second(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    asa.type("12")
    assert asa.answers() == {"H-01": "yes"}

    asa.type("1")
    assert asa.answers() == {"H-01": "yes"}
    asa.bot.waitUntil(lambda: asa.answers() == {"H-01": "yes", "B-01": "yes"})


def test_another_key_ends_the_wait_for_a_second_digit(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    asa.type("1t")

    assert asa.answers() == {"B-01": "yes"}
    assert asa.page.worksheet.draft is not None
    assert asa.page.worksheet.draft.outcome is Outcome.REMOVE


def test_the_mouse_ticks_too_and_takes_an_answer_away(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    checklist = asa.page.view.checklist
    assert checklist is not None
    row = checklist.row("H-01")
    assert row is not None

    yes, unsure, _no = row.buttons()
    unsure.click()
    assert asa.answers() == {"H-01": "unsure"}
    yes.click()
    assert asa.answers() == {"H-01": "yes"}
    assert row.accessibleName().endswith(": Yes")
    yes.click()
    assert asa.answers() == {}


def test_a_removal_without_reason_is_refused_and_nothing_typed_is_lost(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "En [svordom] till er.")
    asa.look_at(item)

    asa.type("12t")
    asa.decide()

    assert asa.barred() == ["not_decided", "no_reason"]
    assert asa.desk.decisions.of_item(item) == []
    assert asa.answers() == {"H-01": "yes"}
    assert asa.page.view.panel.reason.hasFocus()

    asa.type("Grovt ord.")
    asa.decide()

    [decision] = asa.desk.decisions.of_item(item)
    assert decision.reason == "Grovt ord."


def test_letters_are_text_while_the_reason_is_written_and_keys_again_after_escape(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.page.view.panel.go_to("reason")

    asa.type("b1t")
    assert asa.page.view.panel.reason.toPlainText() == "b1t"
    assert asa.answers() == {}

    asa.type("\x1b")
    asa.type("s")
    assert asa.page.worksheet.draft is not None
    assert asa.page.worksheet.draft.outcome is Outcome.ANSWER


def test_what_is_missing_leads_to_the_field_that_mends_it(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("12t")

    asa.press("mend-no_reason")

    assert asa.page.view.panel.reason.hasFocus()


def test_an_end_is_asked_for_only_when_blocking(asa: Moderator, channel: Channel, clock: object) -> None:
    [item] = asa.take(channel, "Ett [hot].")
    asa.look_at(item)
    until = asa.page.view.panel.until
    assert not until.isVisible()

    asa.type("01a")
    assert until.isVisible()
    until.setDate(QDate(2026, 4, 30))
    asa.idle()

    draft = asa.page.worksheet.draft
    assert draft is not None
    assert draft.block_until is not None
    asa.type("t")
    assert asa.page.worksheet.draft is not None
    assert asa.page.worksheet.draft.block_until is None


def test_the_message_follows_the_rules_until_the_moderator_writes_it(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("12t")
    message = asa.page.view.panel.message
    assert "svordomar" in message.toPlainText()

    message.setPlainText("Mina egna ord.")
    asa.type("15")

    assert asa.page.worksheet.draft is not None
    assert asa.page.worksheet.draft.message == "Mina egna ord."
    asa.page.view.panel.message_fold.set_open(True)
    asa.press("RebuildMessage")
    assert "svordomar" in asa.page.worksheet.draft.message


def test_a_standing_decision_is_shown_and_replaced_never_edited(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "En [svordom] till er.")
    first = decide(asa.desk, item, Outcome.REMOVE, "H-01", reason="Grovt språk.")
    asa.look_at(item)
    assert asa.page.worksheet.draft is None
    assert not asa.page.view.panel.isVisible()
    shown = part(asa.page, QPushButton, "DecisionReplace")
    assert shown.isVisible()

    asa.type("e")
    asa.type("1212b")
    asa.page.view.panel.reason.setPlainText("Det var ett citat.")
    asa.decide()

    before, after = asa.desk.decisions.of_item(item)
    assert before.standing is Standing.SUPERSEDED
    assert after.supersedes == first.id
    assert after.outcome is Outcome.KEEP


def test_a_second_person_approves_what_waits_and_the_decider_can_not(asa: Moderator, tmp_path: Path) -> None:
    channel = make_channel(asa.desk, pack="vastarvet", name="Blogg")
    [item] = asa.take(channel, "Ett politiskt laddat [påstående].")
    bo = make_desk(tmp_path, asa.clock, "bo")
    waiting = decide(bo, item, Outcome.REMOVE, "P-05", "H-05")
    bo.close()
    if waiting.standing is not Standing.WAITS:
        pytest.fail("the pack was expected to ask for a second person")
    asa.look_at(item)

    asa.press("DecisionApprove")

    assert asa.desk.decisions.of_item(item)[0].standing is Standing.STANDS


def test_a_waiting_decision_is_rejected_with_a_reason(asa: Moderator, tmp_path: Path) -> None:
    blog = make_channel(asa.desk, pack="vastarvet", name="Blogg")
    [item] = asa.take(blog, "Ett politiskt laddat [påstående].")
    bo = make_desk(tmp_path, asa.clock, "bo")
    decide(bo, item, Outcome.REMOVE, "P-05", "H-05")
    bo.close()
    asa.look_at(item)
    asa.dialogs.will_answer({"reason": "Det är en åsikt."})

    asa.press("DecisionReject")

    [rejected] = asa.desk.decisions.of_item(item)
    assert asa.dialogs.asked == ["RejectionForm"]
    assert rejected.standing is Standing.REJECTED
    assert asa.barred() == ["decision_rejected"]
    assert asa.page.view.panel.isVisible(), "the item is to be assessed again"


def test_suspected_abuse_material_is_purged_after_one_question(asa: Moderator, channel: Channel) -> None:
    item, _other = asa.take(channel, comment("[innehåll]", number=1), comment("Annat.", number=2))
    asa.look_at(item)
    asa.type("3")
    asa.dialogs.will_answer("purge")

    asa.press("ItemSuspicion")

    assert asa.dialogs.asked == ["SuspicionQuestion"]
    assert asa.desk.inbox.item(item).state is State.PURGED
    assert asa.desk.drafts.load(item) is None
    assert asa.decided == [item]


def test_whoever_purges_is_told_which_evidence_of_others_lost_its_pictures(asa: Moderator, channel: Channel) -> None:
    item, other = asa.take(channel, comment("[innehåll]", number=1, thread_id="t"), comment("Annat.", number=2, thread_id="t"))
    saved = asa.desk.evidence.secure(other, [NewFile("a.png", SCREENSHOT)])
    asa.look_at(item)
    asa.dialogs.will_answer("purge")

    asa.press("ItemSuspicion")

    (told,) = (each for each in asa.window.bar.notices if each.what.code == "evidence_taken")
    assert saved.reference in told.said()


def test_a_cancelled_question_purges_nothing(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "[innehåll]")
    asa.look_at(item)

    asa.press("ItemSuspicion")

    assert asa.desk.inbox.item(item).state is State.OPEN


def test_a_bug_in_the_desk_leaves_the_draft_and_the_next_try_decides(
    asa: Moderator, channel: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    [item] = asa.take(channel, "Tack!")
    asa.look_at(item)
    bugs: list[BaseException] = []
    asa.window.context().runner.bug = bugs.append
    with monkeypatch.context() as broken:
        broken.setattr(asa.desk.decisions, "decide", lambda _draft: 1 / 0)
        asa.type("b")
        asa.decide()
    assert [type(each) for each in bugs] == [ZeroDivisionError]
    assert asa.page.busy() == "", "nothing is on its way"
    asa.decide()
    assert [each.outcome for each in asa.desk.decisions.of_item(item)] == [Outcome.KEEP]


def test_whoever_has_gone_on_while_a_decision_is_stored_stays_where_they_are_with_what_they_type(asa: Moderator, channel: Channel) -> None:
    first, second = asa.take(channel, "Tack!", "Fint!")
    asa.look_at(second)
    asa.page.view.panel.reason.setPlainText("Halvfärdigt.")
    asa.page.save_draft_now()
    asa.idle()
    asa.look_at(first)
    asa.type("b")
    go = threading.Event()
    asa.window.context().runner.run("write", go.wait, asa.window, lambda _: None)
    asa.bot.keyClick(QApplication.focusWidget() or asa.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    asa.page.show_item(second)
    asa.bot.waitUntil(lambda: asa.page.loaded is not None and asa.page.view.panel.reason.toPlainText() == "Halvfärdigt.")
    asa.page.view.panel.reason.setPlainText("Halvfärdigt, och mer.")
    go.set()
    asa.idle()
    assert [each.outcome for each in asa.desk.decisions.of_item(first)] == [Outcome.KEEP]
    assert asa.page.view.panel.reason.toPlainText() == "Halvfärdigt, och mer."
    assert asa.next_wanted == 0, "what is in front was not decided"
    assert asa.decided == [first]
