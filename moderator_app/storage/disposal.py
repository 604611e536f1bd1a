"""The disposal decisions, and the channels that each covers."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from moderator_app.domain.disposal import DisposalDecision, Limit, RecordType, Terms
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import disposal_channel, disposal_decision, person

_d = disposal_decision.c
_decisions = Statement(
    select(
        _d.id,
        _d.body,
        _d.decided,
        _d.paragraph,
        _d.diary_no,
        _d.scope,
        _d.record_types,
        _d.time_limit,
        _d.amount,
        _d.pack,
        person.c.name,
        _d.recorded_at,
        _d.revoked_at,
    )
    .join(person, person.c.id == _d.recorder_id)
    .order_by(_d.id)
)
_covered = Statement(select(disposal_channel.c.decision_id, disposal_channel.c.channel_id))
_add = Statement(insert(disposal_decision).values({each.name: bindparam(each.name) for each in _d if each.name != "revoked_at"}))
_cover = Statement(insert(disposal_channel).values(decision_id=bindparam("decision"), channel_id=bindparam("covered")))
_revoke = Statement(update(disposal_decision).where(_d.id == bindparam("decision")).values(revoked_at=bindparam("now")))


def everything(reader: Reader) -> list[DisposalDecision]:
    """All decisions that the reader may see, in the order of their recording."""
    covered: dict[int, set[int]] = {}
    for decision_id, channel_id in reader.all(_covered):
        covered.setdefault(decision_id, set()).add(channel_id)
    return [
        DisposalDecision(
            number,
            Terms(
                body=body,
                decided=decided,
                paragraph=paragraph,
                diary_no=diary_no,
                scope=scope,
                record_types=tuple(map(RecordType, types.split())),
                limit=Limit(limit),
                amount=amount,
            ),
            pack,
            frozenset(covered.get(number, ())),
            recorder,
            recorded_at,
            revoked_at,
        )
        for (
            number,
            body,
            decided,
            paragraph,
            diary_no,
            scope,
            types,
            limit,
            amount,
            pack,
            recorder,
            recorded_at,
            revoked_at,
        ) in reader.all(_decisions)
    ]


def add(writer: Writer, terms: Terms, pack: str, channel_ids: list[int], recorder: int, now: int) -> int:
    """A decision that covers these; its id."""
    number = ids.take(writer, "disposal_decision")
    writer.run(
        _add,
        id=number,
        body=terms.body,
        decided=terms.decided,
        paragraph=terms.paragraph,
        diary_no=terms.diary_no,
        scope=terms.scope,
        record_types=" ".join(terms.record_types),
        time_limit=str(terms.limit),
        amount=terms.amount,
        pack=pack,
        recorder_id=recorder,
        recorded_at=now,
    )
    if channel_ids:
        writer.many(_cover, [(number, each) for each in channel_ids], ("decision", "covered"))
    return number


def revoke(writer: Writer, decision_id: int, now: int) -> None:
    """Nothing may be disposed of by the decision any more."""
    writer.run(_revoke, decision=decision_id, now=now)
