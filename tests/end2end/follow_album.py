"""What is to be photographed of the follow-ups: the list with a case half done, a closed one, the sheets of two steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.desk.desk import Desk
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import FollowUpStep, Report
from moderator_app.domain.items import Selection, State
from moderator_app.domain.policy import Duty
from tests.making import draft

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

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


def follow(at: Photographer) -> None:
    """The screen, a case that is closed, and the sheets of two steps."""
    screen = at.screen("followups", everything=True)
    rows = at.desk.follow_ups.page(most=1_000)
    half = next(each for each in rows if each.duty is Duty.POLICE_REPORT and at.desk.follow_ups.cases(each.item_id)[0].tasks[0].receipts)
    closed = next(each for each in rows if at.desk.follow_ups.cases(each.item_id)[0].decision.closed_at)
    for one, duty, name in ((half, Duty.POLICE_REPORT, "followups"), (closed, Duty.NOTIFY_AUTHOR, "followups-closed")):
        at.screen("followups", item=one.item_id)
        at.take(name)
        task = at.desk.follow_ups.cases(one.item_id)[0].of(duty)
        assert task is not None
        screen.pane.choose(task.obligation.id)
        screen.pane.take(1)
        at.idle()
        sheet = at.sheet()
        at.take(f"{name}-sheet", sheet)
        at.close(sheet)
