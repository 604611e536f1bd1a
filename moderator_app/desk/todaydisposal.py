"""The day's lines on disposal: what waits for a second person, and what was approved and is not at its end."""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.sight import Sight
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.storage import disposal_proposals
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message


def disposals(sight: Sight) -> Iterator[Line]:
    """For those who lead, and not for whoever made the proposal as long as it waits."""
    if sight.context.me.role not in LEADERS:
        return
    for each in disposal_proposals.everything(sight.reader):
        door = Door("policies", {"part": "proposals", "proposal": each.id})
        if each.waits and each.proposer_id != sight.me:
            text = QT_TRANSLATE_NOOP("Message", "Proposal {number} to dispose of {listed} items waits for a second person")
            told = message("disposal_waits", text, number=each.id, listed=each.items)
            yield Line(f"proposal-{each.id}", Section.DOCUMENTS, Severity.DUE, told, door)
        elif each.under_way:
            text = QT_TRANSLATE_NOOP("Message", "Disposal {number} is approved and not carried out to its end: {listed} items are left")
            told = message("disposal_under_way", text, number=each.id, listed=each.left)
            yield Line(f"proposal-{each.id}", Section.DOCUMENTS, Severity.DUE, told, door)
