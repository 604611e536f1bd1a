"""Some decisions whose follow-ups are carried out, half or not at all."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from moderator_app.desk.desk import Desk
from moderator_app.domain.blocks import last_moment
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.items import Selection, State
from moderator_app.domain.policy import Duty
from moderator_app.domain.workdays import local_day
from tests.making import draft

if TYPE_CHECKING:
    pass

TOLD = Report(reference="KS 2026/117", recipient="Säkerhetschefen", words="Ringde och skickade länken.")
HALF = ((Duty.DIARY, FollowUpStep.REQUESTED), (Duty.REMOVE, FollowUpStep.REMOVED))
REST = (
    (Duty.REMOVE, FollowUpStep.VERIFIED_GONE),
    (Duty.DIARY, FollowUpStep.REGISTERED),
    (Duty.POLICE_REPORT, FollowUpStep.REPORTED),
    (Duty.SAFETY, FollowUpStep.TOLD),
)


def followed(desk: Desk, channel: str) -> None:
    """Some decisions in the channel: a threat half carried out, one whose case is closed, others begun and not."""
    place = desk.channels.by_name(channel)
    found = [each.id for each in desk.inbox.page(Selection(State.OPEN, place.id), most=60)][40:]
    for number, item in enumerate(found[:8]):
        rules, outcome = (("B-01",), Outcome.REMOVE) if number < 3 else (("H-01",), Outcome.HIDE if number % 2 else Outcome.REMOVE)
        words = "Ditt inlägg bröt mot regel 1 för vår sida: inga hot. Därför är det borttaget."
        desk.decisions.decide(draft(desk, item, outcome, *rules, message=words))
    for item, steps in ((found[0], HALF), (found[1], (*HALF, *REST))):
        desk.evidence.secure(item)
        for duty, step in steps:
            task = desk.follow_ups.cases(item)[0].of(duty)
            if task is not None and any(each.spec.step is step for each in desk.follow_ups.offers(desk.follow_ups.cases(item)[0], task)):
                desk.follow_ups.report(task.obligation.id, step, TOLD)


def blocked(desk: Desk, channel: str) -> None:
    """Two authors of the channel are blocked for threats: one block runs, the other is to be carried out."""
    place = desk.channels.by_name(channel)
    found = [each.id for each in desk.inbox.page(Selection(State.OPEN, place.id), most=60)][40:]
    for number, item in enumerate(found[:2]):
        until = last_moment(date.fromordinal(local_day(desk.clock.now())[0]) + timedelta(days=30 + number))
        desk.decisions.decide(draft(desk, item, Outcome.BLOCK_AUTHOR, "B-01", until=until, reason="Hot mot en medarbetare."))
    desk.evidence.secure(found[0])
    task = desk.follow_ups.cases(found[0])[0].of(Duty.BLOCK)
    assert task is not None
    desk.follow_ups.report(task.obligation.id, FollowUpStep.BLOCKED)
