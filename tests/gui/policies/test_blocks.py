"""The register of blocks at the window."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from moderator_app.domain.blocks import last_moment
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.evidence import NewFile
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.gui.policies.blocks_page import BlocksPage
from moderator_app.gui.policies.facts_card import FactsCard
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Door, Seat
from tests.making import comment, draft, take
from tests.pdf_text import text_of
from tests.screenshots import SCREENSHOT

END = date(2026, 3, 24)


@pytest.fixture
def blocked(seat: Seat) -> Seat:
    """Kim Ek is blocked in a channel for a threat, since a moment ago and for twenty days more."""
    arvet = seat.channel("Arvet", pack="vastarvet")
    take(seat.desk, arvet, comment("[hot]", "Kim Ek", 1))
    seat.desk.decisions.decide(draft(seat.desk, 1, Outcome.BLOCK_AUTHOR, "B-01", until=last_moment(END), reason="Hotet."))
    seat.desk.evidence.secure(1, [NewFile("a.png", SCREENSHOT)])
    carry_out(seat, Duty.BLOCK, FollowUpStep.BLOCKED)
    seat.screen("policies", part="blocks")
    return seat


def carry_out(seat: Seat, duty: Duty, step: FollowUpStep) -> None:
    task = seat.desk.follow_ups.cases(1)[0].of(duty)
    assert task is not None
    seat.desk.follow_ups.report(task.obligation.id, step)


def rows(seat: Seat) -> list[tuple[str, ...]]:
    return cells(part(seat.window, PlainTable, "BlocksList"))


def card(seat: Seat) -> str:
    """All that the card says."""
    found = part(seat.window, FactsCard, "BlocksCard")
    return "\n".join(label.text() for label in found.findChildren(PlainLabel))


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blocks:Blocks.everything")
def test_who_is_blocked_stands_there_with_ground_gross_breach_decider_and_end_and_enter_opens_the_case(blocked: Seat) -> None:
    assert rows(blocked) == [("Kim Ek", "Arvet", "runs", END.isoformat())]
    told = card(blocked)
    for said in ("None: a gross breach, B-01", "Hotet.", "Åsa", "sådant som strider mot lag", f"{END.isoformat()} 23:59", "kim.ek"):
        assert said in told, said

    listed = part(blocked.window, PlainTable, "BlocksList")
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    blocked.idle()

    assert Door.opened_with[-1] == {"item": 1}
    assert blocked.window.current_screen == "inbox"


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blocks:Blocks.end")
def test_a_block_is_ended_early_with_a_reason_and_what_was_typed_is_kept_when_it_is_refused(blocked: Seat) -> None:
    blocked.dialogs.will_answer({"reason": "  "}, {"reason": "Kim har bett om ursäkt."})

    blocked.do("blocks.end")

    assert blocked.dialogs.asked == ["EndBlock", "EndBlock"]
    assert rows(blocked)[0][2] == "to be ended in the channel"
    assert not blocked.window.registry.action("blocks.end").isEnabled()
    carry_out(blocked, Duty.UNBLOCK, FollowUpStep.UNBLOCKED)
    blocked.idle()
    assert rows(blocked)[0][2] == "ended", "the page hears of it"


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blocks:Blocks.extend")
def test_another_end_is_decided_and_the_one_before_stays_in_the_register(blocked: Seat) -> None:
    later = (END + timedelta(days=30)).isoformat()
    blocked.dialogs.will_answer({"until": later, "reason": "Nytt hot."})

    blocked.do("blocks.extend")

    assert [each[2:] for each in rows(blocked)] == [("runs", later), ("replaced by another decision on a block", END.isoformat())]
    assert "Nytt hot." in card(blocked)


def test_a_refused_reason_comes_back_for_the_block_that_it_is_about_wherever_somebody_has_moved_meanwhile(blocked: Seat) -> None:
    (arvet,) = blocked.desk.channels.everything()
    take(blocked.desk, arvet, comment("[hot igen]", "Bo Ek", 2))
    blocked.desk.decisions.decide(draft(blocked.desk, 2, Outcome.BLOCK_AUTHOR, "B-01", until=last_moment(END), reason="Hotet."))
    blocked.idle()
    kim = next(each for each in blocked.desk.blocks.everything() if each.author == "Kim Ek")
    page = part(blocked.window, BlocksPage, "Blocks")
    page.choose(kim.decision_id)
    blocked.dialogs.will_answer({"reason": "  "})
    with blocked.slow():
        blocked.window.registry.action("blocks.end").trigger()
        page.step(-1 if page.list.currentIndex().row() else 1)
        assert page.chosen != kim.decision_id
    assert blocked.dialogs.asked == ["EndBlock", "EndBlock"]
    assert kim.reference in blocked.dialogs.forms[-1].text


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blocks:Blocks.export")
def test_the_register_is_saved_as_a_document(blocked: Seat, tmp_path: Path) -> None:
    blocked.dialogs.will_answer(tmp_path / "register.pdf", tmp_path / "register.csv")
    blocked.do("blocks.export")
    blocked.do("blocks.export")
    said = text_of((tmp_path / "register.pdf").read_bytes())
    assert "Register över blockeringar" in said
    assert "Kim Ek" in said
    assert "Kim Ek" in (tmp_path / "register.csv").read_text("utf-8-sig")


def test_nobody_blocked_says_how_one_comes_about(seat: Seat) -> None:
    seat.channel()
    seat.screen("policies", part="blocks")
    assert not seat.window.registry.action("blocks.end").isEnabled()
    assert seat.window.registry.action("blocks.export").isEnabled()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(blocked: Seat, language: str, scale: int) -> None:
    screen = blocked.built("policies")
    blocked.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
