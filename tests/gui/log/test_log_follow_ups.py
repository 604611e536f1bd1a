"""The log tells of follow-ups: each step with its receipt, who answers for what, and that a case is closed."""

from __future__ import annotations

from moderator_app.domain.answers import Tick
from moderator_app.domain.followups import FollowUpStep, Report
from moderator_app.domain.policy import Duty
from tests.gui.log.reading import LogSeat


def follow(log: LogSeat, item_id: int, duty: Duty, step: FollowUpStep, told: Report) -> int:
    task = log.desk.follow_ups.cases(item_id)[0].of(duty)
    assert task is not None
    log.desk.follow_ups.report(task.obligation.id, step, told)
    return task.obligation.id


def newest(log: LogSeat) -> None:
    log.seat.do("log.newest")
    log.wait()


def test_a_step_is_shown_with_its_receipt(log: LogSeat) -> None:
    follow(log, 1, Duty.SAFETY, FollowUpStep.TOLD, Report(recipient="Ada Alm", reference="SÄK 12", words="Ringde."))
    newest(log)
    assert log.told()[0] == "Follow-up: step with receipt: Safety and work environment, Safety or work environment told"

    log.select(log.numbers()[0])

    facts = log.details()
    assert facts["Follow-up"] == "Safety and work environment"
    assert facts["Step"] == "Safety or work environment told"
    assert facts["The follow-up then"] == "done"
    assert (facts["To whom"], facts["Number or reference"], facts["In words"]) == ("Ada Alm", "SÄK 12", "Ringde.")
    assert facts["Outcome"] == "Remove from channel", "the decision stands beside it"


def test_who_answers_and_that_the_case_is_closed_are_told(log: LogSeat) -> None:
    log.desk.answers.published(4, "Klockan tio.", frozenset(Tick), "https://exempel.se/svar")
    police = log.desk.follow_ups.cases(1)[0].of(Duty.POLICE_REPORT)
    assert police is not None
    log.desk.follow_ups.assign(police.obligation.id, None)
    log.desk.follow_ups.assign(police.obligation.id, log.desk.me.id)
    newest(log)
    assert log.told()[:5] == [
        "Follow-up given to a person: Police report, or a decision not to",
        "Follow-up given to a person: Police report, or a decision not to",
        "Answer published: Answer",
        "Case closed",
        "Follow-up: step with receipt: Answer, Answer published",
    ]
    log.select(log.numbers()[0])
    assert log.details()["Answers for it"] == "Åsa"
    log.select(log.numbers()[1])
    assert log.details()["Answers for it"] == "whoever looks after the channel"
    log.select(log.numbers()[3])
    assert "Case closed" in log.details()
    log.select(log.numbers()[4])
    assert log.details()["Address of the published answer"] == "https://exempel.se/svar"
