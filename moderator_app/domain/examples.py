"""Runs the example cases that a pack carries: they show how it works, and prove that it still does."""

from __future__ import annotations

from moderator_app.domain.decisions import Answer, Draft, Outcome, Ruling
from moderator_app.domain.obligations import Situation
from moderator_app.domain.policy import ExampleCase, Pack
from moderator_app.domain.rulings import ruling
from moderator_app.domain.workdays import DAY, WorkingDays
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

DIFFERS = QT_TRANSLATE_NOOP("Message", "Example “{name}” of {pack}: expected {what} {expected}, but the rules say {found}.")


def run_example(pack: Pack, case: ExampleCase, now: int, days: WorkingDays) -> Ruling:
    """The ruling on the case: a first decision, on an author without earlier measures; a block is asked for 30 days."""
    answers = dict.fromkeys(case.ticked, Answer.YES) | dict.fromkeys(case.unsure, Answer.UNSURE)
    outcome = Outcome(case.outcome)
    until = now + 30 * DAY if outcome is Outcome.BLOCK_AUTHOR else None
    draft = Draft(item_id=0, revision_id=0, answers=answers, outcome=outcome, reason=case.reason, block_until=until)
    return ruling(pack, draft, Situation(now=now), days)


def check_example(pack: Pack, case: ExampleCase, now: int, days: WorkingDays) -> tuple[Message, ...]:
    """What the rules say otherwise than the case; empty when it holds. Duties are compared only where the decision is allowed."""
    found = run_example(pack, case, now, days)
    refused = tuple(each.code for each in found.missing)
    compared: list[tuple[str, object, object]] = [("refused", case.refused, refused)]
    if not refused:
        duties = tuple(each.duty.value for each in found.obligations if each.mandatory)
        compared += [("expect", tuple(each.value for each in case.expect), duties), ("waits", case.waits, found.waits)]
    return tuple(
        message("example_differs", DIFFERS, name=case.name, pack=pack.id, what=what, expected=expected, found=got)
        for what, expected, got in compared
        if expected != got
    )
