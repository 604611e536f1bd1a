"""What comes close to an opinion is decided by two at the window, and the second is not the first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.decisions import Outcome, Standing
from moderator_app.domain.own_list import OPTIONAL
from moderator_app.domain.rulings import checklist
from tests.gui.finding import part
from tests.gui.item.conftest import Moderator
from tests.making import decide, make_channel, make_desk

SENSITIVE = {"H-04": "sormland", "H-05": "vastarvet", "H-06": "sormland", "H-09": "sollentuna", "H-10": "sollentuna"}


@pytest.mark.requirement("SOR-22", check="moderator_app.domain.rulings:needs_second_approver")
@pytest.mark.requirement("SOR-25", check="moderator_app.domain.rulings:warnings")
@pytest.mark.parametrize("rule", SENSITIVE)
def test_a_removal_warns_and_waits_and_whoever_decided_can_not_approve_it(asa: Moderator, tmp_path: Path, rule: str) -> None:
    channel = make_channel(asa.desk, "Badet", SENSITIVE[rule])
    if rule in OPTIONAL:
        asa.desk.texts.choose_rules(channel, {rule: ""})
    [item] = asa.take(channel, "[en åsikt?]")
    asa.look_at(item)
    number = 1 + [each.id for each in checklist(asa.desk.policies.of_channel(channel.id))].index(rule)
    asa.type(f"{number}t")
    warned = f"{rule} must never be used on an opinion alone"
    asa.bot.waitUntil(lambda: any(warned in each for each in asa.said()))
    asa.page.view.panel.reason.setPlainText("Därför.")
    asa.decide()

    (waiting,) = asa.desk.decisions.of_item(item)
    assert (waiting.standing, waiting.outcome) == (Standing.WAITS, Outcome.REMOVE)
    asa.look_at(item)
    approve = part(asa.page, QPushButton, "DecisionApprove")
    assert not (approve.isVisibleTo(asa.page) and approve.isEnabled()), "nobody is offered to approve what they decided"

    bo = make_desk(tmp_path, asa.clock, "bo")
    approved = bo.decisions.approve(waiting.id)
    bo.close()
    assert approved.standing is Standing.STANDS


@pytest.mark.requirement("VAS-7", check="moderator_app.domain.rulings:needs_second_approver")
def test_an_answer_on_politics_is_approved_at_the_window_by_another(asa: Moderator, tmp_path: Path) -> None:
    channel = make_channel(asa.desk, "Arvet", "vastarvet")
    [item] = asa.take(channel, "Vad tycker ni om förslaget?")
    bo = make_desk(tmp_path, asa.clock, "bo")
    decide(bo, item, Outcome.ANSWER, "P-05")
    bo.close()
    asa.look_at(item)

    asa.press("DecisionApprove")

    assert [each.standing for each in asa.desk.decisions.of_item(item)] == [Standing.STANDS]
