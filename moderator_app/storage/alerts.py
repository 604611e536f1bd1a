"""Urgent alerts and who has acknowledged them."""

from __future__ import annotations

from sqlalchemy import BigInteger, bindparam, insert, select

from moderator_app.domain.alerts import Alert
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import alert, alert_seen, channel, person

MOST = 100
"""The newest that are looked at."""

_a = alert.c
_newest = Statement(
    select(_a.decision_id, _a.item_id, _a.channel_id, channel.c.name, _a.rules, person.c.name, _a.raised_at)
    .join(channel, channel.c.id == _a.channel_id)
    .join(person, person.c.id == _a.raiser_id)
    .where(_a.raised_at >= bindparam("since"))
    .order_by(_a.raised_at.desc(), _a.decision_id.desc())
    .limit(bindparam("most", type_=BigInteger()))
)
_seen = Statement(
    select(alert_seen.c.decision_id, alert_seen.c.person_id, alert_seen.c.at)
    .join(alert, _a.decision_id == alert_seen.c.decision_id)
    .where(_a.raised_at >= bindparam("since"))
)
_on_item = Statement(select(_a.decision_id).where(_a.item_id == bindparam("item_id")))
_raise = Statement(insert(alert).values({each.name: bindparam(each.name) for each in _a}))
_acknowledge = Statement(insert(alert_seen).values(decision_id=bindparam("decision"), person_id=bindparam("person"), at=bindparam("now")))


def newest(reader: Reader, since: int) -> list[Alert]:
    """The newest alerts since that moment (microseconds UTC), the latest first, at most MOST."""
    seen: dict[int, dict[int, int]] = {}
    for number, who, at in reader.all(_seen, since=since):
        seen.setdefault(number, {})[who] = at
    return [
        Alert(number, item_id, channel_id, name, tuple(rules.split()), raiser, at, seen.get(number, {}))
        for number, item_id, channel_id, name, rules, raiser, at in reader.all(_newest, since=since, most=MOST)
    ]


def is_raised(reader: Reader, item_id: int) -> bool:
    """Whether there is an alert on the item."""
    return reader.one(_on_item, item_id=item_id) is not None


def add(writer: Writer, *, decision_id: int, item_id: int, channel_id: int, rules: str, raiser_id: int, raised_at: int) -> None:
    """Raise one."""
    writer.put(
        _raise, decision_id=decision_id, item_id=item_id, channel_id=channel_id, rules=rules, raiser_id=raiser_id, raised_at=raised_at
    )


def acknowledge(writer: Writer, decision_id: int, person_id: int, now: int) -> None:
    """The person has seen it."""
    writer.run(_acknowledge, decision=decision_id, person=person_id, now=now)
