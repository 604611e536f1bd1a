"""Urgent alerts: raised by the decision that found a threat, acknowledged by each whom they concern (HJO-5)."""

from __future__ import annotations

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.domain.alerts import Alert, concerned, raised_by
from moderator_app.domain.decisions import Decision, Draft
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Pack
from moderator_app.storage import alerts, cover, people, register
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

REMEMBERED = 30 * 24 * 60 * 60 * 1_000_000
"""Microseconds for which an alert calls for whoever has not acknowledged it."""


class Alerts:
    """Nothing leaves the desk: an alert is shown in the windows of those whom it concerns, and on their day."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def mine(self) -> list[Alert]:
        """Those that concern me now and that I have not acknowledged, the latest first."""
        with self._context.database.read() as reader:
            return of_me(self._context, reader)

    def acknowledge(self, decision_id: int) -> None:
        """I have seen it. Raises Refused: it is none of mine, or I said so before."""
        with self._context.act() as act:
            found = next((each for each in of_me(self._context, act.writer) if each.decision_id == decision_id), None)
            if found is None:
                text = QT_TRANSLATE_NOOP("Message", "That alert is not yours, or you have acknowledged it already. Nothing was changed.")
                raise Refused(message("no_such_alert", text))
            alerts.acknowledge(act.writer, decision_id, self._context.me.id, act.now)
            act.write_down(Kind.ALERT_SEEN, item=found.item_id, decision=decision_id, channel=found.channel_id)
            act.topics.add(Topic.ALERTS)


def of_me(context: Context, reader: Reader) -> list[Alert]:
    """See Alerts.mine."""
    me = context.me.id
    open_ones = [each for each in alerts.newest(reader, context.clock.now() - REMEMBERED) if me not in each.seen_by]
    if not open_ones:
        return []
    running = cover.running(reader)
    leaders = [each.id for each in people.everybody(reader) if each.role in LEADERS]
    told = {each: concerned(register.of_channel(reader, each), running, leaders) for each in {one.channel_id for one in open_ones}}
    return [each for each in open_ones if me in told[each.channel_id]]


def raise_alert(act: Act, context: Context, pack: Pack, draft: Draft, decided: Decision, channel_id: int) -> None:
    """The decision found what spreads fast: tell at once, for each item once. To be called when the decision is written down."""
    rules = raised_by(pack, draft)
    if not rules or alerts.is_raised(act.writer, decided.item_id):
        return
    alerts.add(
        act.writer,
        decision_id=decided.id,
        item_id=decided.item_id,
        channel_id=channel_id,
        rules=" ".join(rules),
        raiser_id=context.me.id,
        raised_at=act.now,
    )
    act.write_down(Kind.ALERT_RAISED, item=decided.item_id, decision=decided.id, channel=channel_id, body={"rules": list(rules)})
    act.topics.add(Topic.ALERTS)
