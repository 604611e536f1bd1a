"""Nothing that a moderator has typed is ever lost."""

from __future__ import annotations

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.gui.item.worksheet import SAVE_AFTER
from tests.gui.item.conftest import Moderator
from tests.gui.item.stage import whole_page
from tests.making import comment, decide, take


def saved(desk: Desk, item: int) -> bool:
    return desk.drafts.load(item) is not None


def test_a_draft_is_saved_soon_after_it_is_typed(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    asa.type("12t")

    asa.bot.waitUntil(lambda: saved(asa.desk, item))
    assert SAVE_AFTER <= 1_000, "milliseconds: a crash a second later takes nothing"


def test_a_draft_survives_in_a_page_of_another_window(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("12t")
    asa.page.view.panel.reason.setPlainText("Halvfärdig")
    asa.page.save_draft_now()
    asa.idle()

    other = whole_page(asa.window.context())
    asa.bot.addWidget(other)
    other.show_item(item)
    asa.bot.waitUntil(lambda: other.worksheet.draft is not None)
    asa.idle()

    assert other.worksheet.draft == asa.page.worksheet.draft
    assert other.view.panel.reason.toPlainText() == "Halvfärdig"
    assert "Draft from today 10:00" in other.view.panel._mark.text()
    other.stop()


def test_going_away_and_back_at_once_keeps_the_last_letter(asa: Moderator, channel: Channel) -> None:
    first, second = asa.take(channel, comment("Hej.", number=1), comment("Hå.", number=2))
    asa.look_at(first)
    asa.page.view.panel.reason.setPlainText("Till sista bokstaven")

    asa.page.show_item(second)
    asa.page.show_item(first)
    asa.bot.waitUntil(lambda: asa.page.worksheet.draft is not None)

    assert asa.page.worksheet.draft is not None
    assert asa.page.worksheet.draft.reason == "Till sista bokstaven"


def test_closing_saves_here_and_now(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.page.view.panel.reason.setPlainText("Nästan klar")

    asa.page.stop()

    kept = asa.desk.drafts.load(item)
    assert kept is not None
    assert kept.reason == "Nästan klar"


def test_looking_without_typing_leaves_no_draft(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    asa.page.save_draft_now()
    asa.idle()

    assert not saved(asa.desk, item)


def test_a_draft_for_an_older_wording_says_so_and_is_not_decided(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, comment("Hej.", number=1))
    asa.look_at(item)
    asa.type("b")

    take(asa.desk, channel, comment("Hej igen.", number=1))
    asa.idle()
    assert asa.page.view.panel.extras._old.isVisible()
    asa.decide()
    assert "text_changed" in asa.barred()

    asa.press("Rejudge")
    assert not asa.page.view.panel.extras._old.isVisible()
    asa.decide()
    assert asa.desk.decisions.of_item(item)[0].outcome is Outcome.KEEP


def test_a_colleagues_decision_is_shown_in_place_of_an_untouched_page(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    decide(asa.desk, item, Outcome.KEEP)
    asa.idle()

    assert not asa.page.view.panel.isVisible()
    assert asa.page.view.decision.isVisible()


def test_a_colleagues_decision_takes_nothing_that_was_typed(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.page.view.panel.reason.setPlainText("Mina ord")

    decide(asa.desk, item, Outcome.KEEP)
    asa.idle()

    assert asa.page.view.panel.reason.toPlainText() == "Mina ord"
    assert any("Another decision" in each for each in asa.said())


def test_a_draft_is_thrown_away_only_when_that_is_confirmed(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("12t")
    asa.press("DiscardDraft")
    assert asa.answers() == {"H-01": "yes"}

    asa.dialogs.will_answer("discard")
    asa.press("DiscardDraft")

    assert asa.answers() == {}
    assert asa.page.view.panel.isVisible()
    assert not saved(asa.desk, item)


def test_a_replacement_that_is_thrown_away_leaves_the_decision(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    decide(asa.desk, item, Outcome.KEEP)
    asa.look_at(item)
    asa.type("e")
    asa.dialogs.will_answer("discard")

    asa.press("DiscardDraft")

    assert not asa.page.view.panel.isVisible()
    assert asa.page.view.decision.isVisible()
