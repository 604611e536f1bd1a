"""The item that is decided on: how it stands before, and where the decision sends it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select, update

from moderator_app.domain.decisions import Outcome, Standing
from moderator_app.domain.items import State
from moderator_app.domain.register import FIELDS, Fields
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, decision, item


@dataclass(frozen=True, slots=True)
class ToDecide:
    """What deciding needs to know of an item, read inside the deciding transaction."""

    item_id: int
    channel_id: int
    pack_id: int
    author_id: int
    state: State
    priority: int
    restricted: bool
    revision_id: int | None
    decision_id: int | None
    decided_outcome: Outcome | None
    standing: Standing | None
    knowledge_at: int | None
    published_at: int
    due_at: int
    version: int
    fields: Fields
    """What the register knows of the channel."""


_to_decide = Statement(
    select(
        item.c.id,
        item.c.channel_id,
        channel.c.pack_id,
        item.c.author_id,
        item.c.state,
        item.c.priority,
        item.c.restricted,
        item.c.revision_id,
        item.c.decision_id,
        decision.c.outcome,
        decision.c.standing,
        item.c.knowledge_at,
        item.c.published_at,
        item.c.due_at,
        item.c.version,
        channel.c.fields,
    )
    .join(channel, channel.c.id == item.c.channel_id)
    .outerjoin(decision, decision.c.id == item.c.decision_id)
    .where(item.c.id == bindparam("item_id"))
)
_move = Statement(
    update(item)
    .where(item.c.id == bindparam("item_id"), item.c.version == bindparam("seen"))
    .values(
        state=bindparam("to_state"),
        priority=bindparam("to_priority"),
        restricted=bindparam("to_restricted"),
        decision_id=bindparam("to_decision"),
        version=item.c.version + 1,
    )
)


def ask(reader: Reader, item_id: int) -> None:
    """to_decide(item_id) will be read."""
    reader.ask(_to_decide, item_id=item_id)


def to_decide(reader: Reader, item_id: int) -> ToDecide | None:
    """The item as it stands, or None."""
    row = reader.one(_to_decide, item_id=item_id)
    if row is None:
        return None
    (
        number,
        place,
        pack_id,
        author_id,
        state,
        priority,
        restricted,
        wording,
        decided,
        outcome,
        standing,
        knowledge,
        published,
        due,
        version,
        fields,
    ) = row
    return ToDecide(
        number,
        place,
        pack_id,
        author_id,
        State(state),
        priority,
        bool(restricted),
        wording,
        decided,
        None if outcome is None else Outcome(outcome),
        None if standing is None else Standing(standing),
        knowledge,
        published,
        due,
        version,
        FIELDS.of_json(fields),
    )


def move_item(writer: Writer, seen: ToDecide, *, state: State, priority: int, restricted: bool, decision_id: int | None) -> None:
    """Put the item, read in this transaction, where the decision sends it."""
    writer.put(
        _move,
        must_touch=1,
        item_id=seen.item_id,
        seen=seen.version,
        to_state=state,
        to_priority=priority,
        to_restricted=int(restricted),
        to_decision=decision_id,
    )
