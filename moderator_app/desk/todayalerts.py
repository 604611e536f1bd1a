"""The day's lines on urgent alerts that I have not acknowledged, and on crisis mode."""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.desk.alerts import of_me
from moderator_app.desk.sight import Sight
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.domain.workdays import clock_time
from moderator_app.storage import crises
from moderator_app.storage.today import FEW
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message


def alerts(sight: Sight) -> Iterator[Line]:
    """The latest first, each with who found it and when (HJO-5)."""
    for each in of_me(sight.context, sight.reader)[:FEW]:
        text = QT_TRANSLATE_NOOP("Message", "Urgent: {person} found a threat or abuse ({rules}), {when}. Look, and acknowledge.")
        told = message("urgent_alert", text, person=each.raiser, rules=", ".join(each.rules), when=clock_time(each.raised_at, sight.now))
        door = Door("inbox", {"item": each.item_id})
        yield Line(f"alert-{each.decision_id}", Section.URGENT, Severity.ALARM, told, door, each.channel, each.raised_at)


def crisis(sight: Sight) -> Iterator[Line]:
    """That crisis management is active, since when, and who leads it (SOL-46); and what belongs to it."""
    found = crises.running(sight.reader)
    if found is None:
        return
    text = QT_TRANSLATE_NOOP("Message", "Crisis mode is on since {when}, led by {lead}.")
    told = message("crisis_runs_now", text, when=clock_time(found.started_at, sight.now), lead=found.lead)
    yield Line("crisis", Section.DESK, Severity.ALARM, told, Door("today", action="window.crisis"))
    if found.items:
        text = QT_TRANSLATE_NOOP("Message", "Items that belong to the crisis: {count}")
        told = message("crisis_items", text, count=len(found.items))
        yield Line("crisis-items", Section.DESK, Severity.NOTE, told, Door("inbox", {"crisis": found.id}))
