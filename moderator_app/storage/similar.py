"""Finds decisions on texts that share words with one: the full-text index gives the newest, whatever the engine."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, bindparam, exists, func, literal, or_, select

from moderator_app.domain.decisions import Outcome, Standing
from moderator_app.domain.items import State
from moderator_app.domain.similar import EarlierDecision
from moderator_app.storage import dialect
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import channel, decision, decision_provision, item, pack, person, revision

MOST = 300
"""Decisions, the newest first, among which the similar ones are looked for: what counts is how it is done of late."""
TEXT = 2_000
"""Characters of a text that are compared."""
_NONE = (Outcome.CONSULT.value, Outcome.SUSPECTED_ABUSE.value)
"""Outcomes that settle nothing, or of which nothing is shown anywhere."""

_p, _channel_pack = decision_provision.c, pack.alias("channel_pack")
# One parameter, read as a list of names: |H-01|H-02|.
_shares: ColumnElement[bool] = exists().where(
    _p.decision_id == decision.c.id, dialect.contains_column(bindparam("rules"), literal("|").concat(_p.rule).concat("|"))
)
_names_none: ColumnElement[bool] = ~exists().where(_p.decision_id == decision.c.id)


def _decided(found: Any) -> Any:
    """The decisions on the items that the search finds, the newest items first."""
    return (
        select(
            item.c.id,
            channel.c.name,
            func.substr(revision.c.text, 1, TEXT),
            decision.c.outcome,
            decision.c.reason,
            person.c.name,
            decision.c.decided_at,
            decision.c.id,
        )
        .select_from(found)
        .join(item, item.c.id == found.c.rowid)
        .join(decision, decision.c.id == item.c.decision_id)
        .join(channel, channel.c.id == item.c.channel_id)
        .join(_channel_pack, _channel_pack.c.id == channel.c.pack_id)
        .join(revision, revision.c.id == item.c.revision_id)
        .join(person, person.c.id == decision.c.decider_id)
        .where(
            item.c.id != bindparam("but"),
            # Invariant 10: neither what is kept out of lists and search, nor what was purged.
            item.c.restricted == 0,
            item.c.state != State.PURGED.value,
            decision.c.standing == Standing.STANDS.value,
            decision.c.outcome.not_in([literal(each) for each in _NONE]),
            _channel_pack.c.pack == bindparam("pack"),
            or_(_shares, _names_none),
        )
        .order_by(found.c.rowid.desc())
        .limit(bindparam("most", type_=BigInteger()))
    )


_found = Statement(
    _decided(dialect.item_search).where(dialect.matches("words")),
    postgresql=_decided(dialect.found_by_server("words")),
    planned_anew=True,
)
_named = Statement(select(_p.decision_id, _p.rule).where(dialect.among(_p.decision_id, "ids")).order_by(_p.decision_id, _p.number))


def decided_alike(reader: Reader, words: Sequence[str], rules: Collection[str], pack_id: str, but: int) -> list[EarlierDecision]:
    """The newest MOST decisions that stand in channels of that policy, on other items than `but`, whose text has any of the words.

    Each names one of these rules, or none: what was left as it is belongs to the picture.
    """
    asked = dialect.any_word(reader, words)
    if not asked:
        return []
    rows = reader.all(_found, words=asked, rules=f"|{'|'.join(sorted(rules))}|", pack=pack_id, but=but, most=MOST)
    named: dict[int, list[str]] = {}
    for number, rule in reader.all(_named, ids=dialect.id_list([row[-1] for row in rows])):
        named.setdefault(number, []).append(rule)
    return [
        EarlierDecision(item_id, where, text, Outcome(outcome), reason, who, at, tuple(named.get(number, ())))
        for item_id, where, text, outcome, reason, who, at, number in rows
    ]
