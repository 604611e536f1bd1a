"""What a moderator has begun to fill in: kept at once, so that nothing typed is lost. Not journaled."""

from __future__ import annotations

import msgspec
from sqlalchemy import bindparam, delete, insert, select, update

from moderator_app.domain.decisions import Draft
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import draft
from moderator_app.support.records import Records

_drafts = Records(Draft)
_mine = (draft.c.item_id == bindparam("item"), draft.c.person_id == bindparam("person"))
_load = Statement(select(draft.c.body).where(*_mine))
_saved_at = Statement(select(draft.c.updated_at).where(*_mine))
_everybodys = Statement(select(draft.c.person_id, draft.c.body, draft.c.updated_at).order_by(draft.c.person_id, draft.c.item_id))
_change = Statement(update(draft).where(*_mine).values(body=bindparam("text"), updated_at=bindparam("now")))
_add = Statement(
    insert(draft).values(item_id=bindparam("item"), person_id=bindparam("person"), body=bindparam("text"), updated_at=bindparam("now"))
)
_drop = Statement(delete(draft).where(*_mine))
_drop_all = Statement(delete(draft).where(draft.c.item_id == bindparam("item")))


def load(reader: Reader, item_id: int, person_id: int) -> Draft | None:
    """The person's draft for the item, or None."""
    body = reader.scalar(_load, item=item_id, person=person_id)
    return None if body is None else _drafts.of_json(body)


def saved_at(reader: Reader, item_id: int, person_id: int) -> int | None:
    """When the person's draft was kept (microseconds UTC), or None."""
    return reader.scalar(_saved_at, item=item_id, person=person_id)


def everybodys(reader: Reader) -> list[tuple[int, Draft, int]]:
    """All drafts: whose, what, and when it was kept (microseconds UTC)."""
    return [(person_id, _drafts.of_json(body), kept_at) for person_id, body, kept_at in reader.all(_everybodys)]


def save(writer: Writer, kept: Draft, person_id: int, now: int) -> None:
    """Keep a draft in place of the one before."""
    text = msgspec.json.encode(kept).decode()
    if not writer.run(_change, item=kept.item_id, person=person_id, text=text, now=now):
        writer.put(_add, item=kept.item_id, person=person_id, text=text, now=now)


def drop(writer: Writer, item_id: int, person_id: int) -> None:
    writer.put(_drop, item=item_id, person=person_id)


def drop_all(writer: Writer, item_id: int) -> None:
    """Everybody's drafts for the item."""
    writer.put(_drop_all, item=item_id)
