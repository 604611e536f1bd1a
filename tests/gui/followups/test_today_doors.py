"""Today is true: each line with a figure of follow-ups leads to the very list that it counts."""

from __future__ import annotations

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Decision, Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.domain.today import Line, Section
from tests.gui.followups.conftest import Follower
from tests.gui.sitting import Seat
from tests.making import comment, decide, take

COUNTED = frozenset({"follow_up", "consulted", "owned_questions"})
"""Lines that count follow-ups, by the codes of their words."""


def counted(desk: Desk) -> list[Line]:
    return [each for each in desk.today.read().lines if each.what.code in COUNTED]


@pytest.fixture
def busy(seat: Seat, badet: Channel, threat: Decision) -> None:
    """Late and mandatory, late when it fits, due soon, hidden items, answered consultations, questions that are mine."""
    del threat
    desk, arvet = seat.desk, seat.channel("Arvet", Platform.FACEBOOK, "vastarvet")
    take(desk, badet, *(comment(f"[text {number}]", number=number) for number in range(2, 7)))
    decide(desk, 2, Outcome.REMOVE, "B-01")
    decide(desk, 3, Outcome.REMOVE, "H-01")
    for number in (4, 5):
        decide(desk, number, Outcome.HIDE, "H-01")
    take(desk, arvet, *(comment(f"[tveksamt {number}]", number=number) for number in range(7, 11)))
    for number in (7, 8):
        decide(desk, number, Outcome.CONSULT, "P-05")
        for step in (FollowUpStep.ASKED, FollowUpStep.ANSWERED):
            (task,) = (each for each in desk.follow_ups.cases(number)[0].tasks if each.duty is Duty.CONSULT)
            desk.follow_ups.report(task.obligation.id, step, Report(recipient="Chefen", words="Låt stå."))
    for number in (9, 10):
        desk.claims.assign(number, desk.me.id)
        decide(desk, number, Outcome.ANSWER, "P-01")


def test_every_figure_leads_to_the_list_that_it_counts(seat: Seat, busy: None) -> None:
    del busy
    lines = counted(seat.desk)
    assert {each.what.code for each in lines} == COUNTED
    for line in lines:
        seat.screen("today")
        seat.built("today")._open(line)
        seat.idle()
        assert seat.window.current_screen == "followups", line.key
        model = seat.built("followups").model
        assert model.rowCount() == int(str(line.what.values["count"])), line.key
        assert model.whole


def test_a_line_on_one_leads_to_a_list_of_one(seat: Seat, threat: Decision) -> None:
    del threat
    lines = [each for each in seat.desk.today.read().of(Section.FOLLOW_UPS) if not each.parts]
    assert {each.what.code for each in lines} == {"follow_up_item"}
    for line in lines:
        follower = Follower(seat, **line.door.arguments)
        assert len(follower.rows()) == 1, line.key


def test_a_part_of_a_line_leads_to_its_case(seat: Seat, busy: None) -> None:
    del busy
    (line,) = (each for each in counted(seat.desk) if each.what.code == "consulted")
    follower = Follower(seat, **line.parts[1].door.arguments)
    assert follower.screen.pane.file is not None
    assert follower.screen.pane.file.case.decision.item_id == 8
    assert follower.told("CaseClosed").startswith("The answer has come.")
