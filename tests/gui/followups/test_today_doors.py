"""A line of the day on follow-ups leads to what it tells of. What a figure leads to: tests/gui/today/test_doors.py."""

from __future__ import annotations

import pytest

from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Decision, Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.domain.today import Line, Section
from tests.gui.followups.conftest import Follower
from tests.gui.sitting import Seat
from tests.making import comment, decide, take


@pytest.fixture
def answered(seat: Seat) -> Line:
    """The line of two consultations, about items 1 and 2, that were answered."""
    desk, arvet = seat.desk, seat.channel("Arvet", Platform.FACEBOOK, "vastarvet")
    take(desk, arvet, *(comment(f"[tveksamt {number}]", number=number) for number in (1, 2)))
    for number in (1, 2):
        decide(desk, number, Outcome.CONSULT, "P-05")
        for step in (FollowUpStep.ASKED, FollowUpStep.ANSWERED):
            (task,) = (each for each in desk.follow_ups.cases(number)[0].tasks if each.duty is Duty.CONSULT)
            desk.follow_ups.report(task.obligation.id, step, Report(recipient="Chefen", words="Låt stå."))
    (line,) = (each for each in desk.today.read().lines if each.what.code == "consulted")
    return line


def test_a_line_on_one_leads_to_a_list_of_one(seat: Seat, threat: Decision) -> None:
    del threat
    lines = [each for each in seat.desk.today.read().of(Section.FOLLOW_UPS) if not each.parts]
    assert {each.what.code for each in lines} == {"follow_up_item"}
    for line in lines:
        follower = Follower(seat, **line.door.arguments)
        assert len(follower.rows()) == 1, line.key


def test_a_part_of_a_line_leads_to_its_case(seat: Seat, answered: Line) -> None:
    follower = Follower(seat, **answered.parts[1].door.arguments)
    assert follower.screen.pane.file is not None
    assert follower.screen.pane.file.case.decision.item_id == 2
    assert follower.told("CaseClosed").startswith("The answer has come.")
