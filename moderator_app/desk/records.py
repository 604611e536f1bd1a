"""How decisions and receipts enter the journal: the same functions write them down and, at a check, hold the records against that."""

from __future__ import annotations

from moderator_app.domain.decisions import Decision, ObligationState
from moderator_app.domain.followups import Receipt
from moderator_app.domain.followupsteps import Told
from moderator_app.domain.policy import Duty

JUDGED = "text"
"""The private field of the wording that a decision judged."""


def decision_body(decided: Decision) -> dict[str, object]:
    """What the journal says of a decision in plain: no personal text, and nothing that may change later (standing, duties' states)."""
    return {
        "answers": {rule: str(answer) for rule, answer in decided.answers.items()},
        "block_until": decided.block_until,
        "decided_at": decided.decided_at,
        "decider": decided.decider_id,
        "item": decided.item_id,
        "knowledge_at": decided.knowledge_at,
        "mandate": decided.mandate,
        "obligations": [[each.duty, int(each.mandatory), each.due_at] for each in decided.obligations],
        "outcome": decided.outcome,
        "pack": decided.pack,
        "pack_hash": decided.pack_hash,
        "provisions": [[each.rule, each.wording, each.source, each.modal] for each in decided.provisions],
        "reference": decided.reference,
        "revision": decided.revision_id,
        "supersedes": decided.supersedes,
        # What a later version of the program added stands there only when it says something: an older entry has no such field.
        **({"board": decided.board} if decided.board else {}),
    }


def marked_body(marked: tuple[str, ...] | None) -> dict[str, object]:
    """What the journal says of the detectors beside a decision: which of them had marked the judged wording for the person who decided
    (invariant 9); none of them is an empty list, and where no marks were shown nothing is said. It has no record of its own."""
    return {} if marked is None else {"detectors": list(marked)}


def decision_private(decided: Decision, text: str | None = None) -> dict[str, str]:
    """The personal texts of a decision, by field: they enter as salted digests. `text` is the wording that was judged."""
    private = {"reason": decided.reason, "message": decided.message, "on_behalf_of": decided.on_behalf_of or ""}
    if text is not None:
        private[JUDGED] = text
    return private


def receipt_body(one: Receipt, duty: Duty, state: ObligationState) -> dict[str, object]:
    """What the journal says of a receipt in plain; `state` is how its follow-up stood then, which may change later.

    A receipt that another decision takes over names the one that it repeats, and whose it was.
    """
    body: dict[str, object] = {
        "receipt": one.id,
        "obligation": one.obligation_id,
        "duty": duty,
        "step": one.step,
        "at": one.at,
        "state": state,
        **({"reference": one.reference} if one.reference else {}),
    }
    return body if one.carried_from is None else {**body, "carried_from": one.carried_from, "person": one.person_id}


def receipt_private(one: Receipt) -> dict[str, str]:
    """The personal texts of a receipt, by field: they enter as salted digests."""
    told = {each: one.told(each) for each in (Told.RECIPIENT, Told.LINK, Told.WORDS)}
    return {str(each): said for each, said in told.items() if said}
