"""What the list and the item's page read: spines, pages, rows, one item, its thread, its author."""

from __future__ import annotations

from array import array
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import and_, bindparam, func, literal, select

from moderator_app.domain.items import (
    AuthorHistory,
    AuthorType,
    Direction,
    Item,
    Kind,
    Order,
    Revision,
    Row,
    Selection,
    State,
    TextFlag,
)
from moderator_app.domain.register import FIELDS
from moderator_app.storage import dialect
from moderator_app.storage.selecting import ROWS, Part, asked, count_statement, newer_statement, page_statement, spine_statement
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import author, channel, decision, item, pack, revision

MEASURES = ("hide", "remove", "block_author", "suspected_abuse")
"""Outcomes that took something from the author: they count as earlier measures."""

_by_ids = Statement(ROWS.where(dialect.among(item.c.id, "ids")))


_STATE = {str(each): each for each in State}


def _row(values: tuple[Any, ...]) -> Row:
    number, place, name, text, state, priority, published, due, revisions, outcome, restricted, opened = values
    return Row(number, place, name, text, _STATE[state], priority, published, due, revisions, outcome, restricted == 1, opened == 1)


_newest = Statement(select(func.max(item.c.id)))


_sender = Statement(
    select(item.c.author_id, author.c.sort_key).join(author, author.c.id == item.c.author_id).where(item.c.id == bindparam("item_id"))
)


def spine(reader: Reader, selection: Selection) -> array[int]:
    """The ids of everything selected, in order: 8 bytes an item."""
    shape, values = asked(reader, selection)
    return dialect.spine_of(reader.scalar(spine_statement(shape), **values))


def page(reader: Reader, selection: Selection, after: Row | None = None, most: int = 100) -> list[Row]:
    """The first `most` rows of a selection, or those that follow the row `after` in its order."""
    shape, values = asked(reader, selection)
    parts: tuple[Part, ...] = (Part.FIRST,)
    if after is not None:
        parts = (Part.TIED, Part.BEYOND) if shape.ties else (Part.BEYOND,)
        values |= {"after_id": after.id}
        values |= {"after_priority": after.priority, "after_due": after.due_at, "after_published": after.published_at}
        if shape.order is Order.SENDER:
            values["after_author"], values["after_sort_key"] = reader.one(_sender, item_id=after.id) or (0, "")
    found: list[Row] = []
    for part in parts:
        if len(found) < most:
            statement = page_statement(shape, part)
            found += [_row(each) for each in reader.all(statement, most=most - len(found), **values)]
    return found


def count(reader: Reader, selection: Selection) -> int:
    """How many are selected."""
    shape, values = asked(reader, selection)
    return int(reader.scalar(count_statement(shape), **values))


def newest(reader: Reader) -> int:
    """The id of the item that arrived last; 0 when there is none. Ids grow with arrival."""
    return int(reader.scalar(_newest) or 0)


def newer(reader: Reader, selection: Selection, after_id: int) -> int:
    """How many of the selection arrived after the item `after_id`; only the first NEWER_LIMIT arrivals are looked at."""
    shape, values = asked(reader, selection)
    return int(reader.scalar(newer_statement(shape), after_id=after_id, **values))


def rows(reader: Reader, ids: list[int]) -> dict[int, Row]:
    """The rows of these ids; an id that is gone is left out."""
    return {values[0]: _row(values) for values in reader.all(_by_ids, ids=dialect.id_list(ids))}


_OF_CHANNEL = ("board", "purpose", "entry_page")
"""Fields of an item that stand in the register of its channel."""
_ITEM_FIELDS = tuple(each.name for each in fields(Item) if each.name not in (*_OF_CHANNEL, "revisions"))
_item = Statement(
    # In the order of the record's fields.
    select(
        item.c.id,
        item.c.uuid,
        item.c.channel_id,
        channel.c.name,
        channel.c.platform,
        pack.c.pack,
        item.c.author_id,
        author.c.name,
        author.c.handle,
        item.c.author_type,
        item.c.direction,
        item.c.kind,
        item.c.external_id,
        item.c.parent_id,
        item.c.thread_id,
        item.c.context,
        item.c.url,
        item.c.remote_state,
        item.c.published_at,
        item.c.zone,
        item.c.imported_at,
        item.c.knowledge_at,
        item.c.due_at,
        item.c.state,
        item.c.priority,
        item.c.restricted,
        item.c.version,
        item.c.decision_id,
        channel.c.fields,
    )
    .select_from(item)
    .join(channel, channel.c.id == item.c.channel_id)
    .join(pack, pack.c.id == channel.c.pack_id)
    .join(author, author.c.id == item.c.author_id)
    .where(item.c.id == bindparam("item_id"))
)
_revisions = Statement(
    select(revision.c.id, revision.c.number, revision.c.author_name, revision.c.text, revision.c.seen_at, revision.c.flags)
    .where(revision.c.item_id == bindparam("item_id"))
    .order_by(revision.c.number)
)


def item_of(reader: Reader, item_id: int) -> Item | None:
    """One item whole, or None."""
    row = reader.one(_item, item_id=item_id)
    if row is None:
        return None
    wordings = tuple(
        Revision(number, order, name, text, seen, tuple(TextFlag(flag) for flag in flags.split()))
        for number, order, name, text, seen, flags in reader.all(_revisions, item_id=item_id)
    )
    named: dict[str, Any] = dict(zip(_ITEM_FIELDS, row[:-1], strict=True))
    known = FIELDS.of_json(row[-1])
    named |= {
        "uuid": str(UUID(bytes=named["uuid"])),
        "author_type": AuthorType(named["author_type"]),
        "direction": Direction(named["direction"]),
        "kind": Kind(named["kind"]),
        "state": State(named["state"]),
        "restricted": bool(named["restricted"]),
        **{name: getattr(known, name) for name in _OF_CHANNEL},
    }
    return Item(**named, revisions=wordings)


_thread = Statement(
    ROWS.where(item.c.thread_id == bindparam("thread"), item.c.channel_id == bindparam("channel_id"))
    .order_by(item.c.published_at, item.c.id)
    .limit(bindparam("most"))
)
_history = Statement(
    ROWS.where(item.c.author_id == bindparam("author_id"), item.c.id != bindparam("but"))
    .order_by(item.c.published_at.desc(), item.c.id.desc())
    .limit(bindparam("most"))
)
_author_items = Statement(select(func.count()).select_from(item).where(item.c.author_id == bindparam("author_id")))
_author_outcomes = Statement(
    select(decision.c.outcome, func.count())
    .select_from(item)
    .join(decision, decision.c.id == item.c.decision_id)
    .where(item.c.author_id == bindparam("author_id"), item.c.id != bindparam("but"))
    .group_by(decision.c.outcome)
)
_this = item.alias()
# Each a parameter of its own: a list would want all other parameters while the statement is built.
_measures_taken = [literal(each) for each in MEASURES]
_measures = Statement(
    select(func.count())
    .select_from(item)
    # Also where a proposal waits to take its place.
    .join(decision, and_(decision.c.item_id == item.c.id, decision.c.standing == "stands"))
    .where(
        item.c.author_id == select(_this.c.author_id).where(_this.c.id == bindparam("item_id")).scalar_subquery(),
        item.c.id != bindparam("item_id"),
        decision.c.outcome.in_(_measures_taken),
    )
)


def thread(reader: Reader, one: Item, most: int = 200) -> list[Row]:
    """The item's thread in the order it was written, the item itself included; empty where it has none."""
    if one.thread_id is None:
        return []
    return [_row(values) for values in reader.all(_thread, thread=one.thread_id, channel_id=one.channel_id, most=most)]


def author_history(reader: Reader, one: Item, most: int = 20) -> AuthorHistory:
    """What the item's author wrote besides, newest first, and what was decided about it; nothing where nobody knows any more who it was."""
    if one.state is State.DISPOSED:
        return AuthorHistory(0, {}, ())
    found = [_row(values) for values in reader.all(_history, author_id=one.author_id, but=one.id, most=most)]
    outcomes = dict(reader.all(_author_outcomes, author_id=one.author_id, but=one.id))
    total = int(reader.scalar(_author_items, author_id=one.author_id)) - 1
    return AuthorHistory(total, outcomes, tuple(found))


def ask_measures(reader: Reader, item_id: int) -> None:
    """measures_against(item_id) will be read."""
    reader.ask(_measures, item_id=item_id)


def measures_against(reader: Reader, item_id: int) -> int:
    """How many hides, removals and blocks stand against the item's author, those of the item itself not counted."""
    return int(reader.scalar(_measures, item_id=item_id))
