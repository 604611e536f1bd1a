"""What the list and the item's page read: spines, pages, rows, one item, its thread, its author."""

from __future__ import annotations

from array import array
from dataclasses import fields
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ColumnElement, Select, and_, bindparam, case, func, literal, select, tuple_

from moderator_app.domain.items import (
    ROW_TEXT_LIMIT,
    AuthorHistory,
    AuthorType,
    Direction,
    Item,
    Kind,
    Revision,
    Row,
    Selection,
    State,
    TextFlag,
)
from moderator_app.storage import dialect
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import author, channel, decision, item, pack, revision

MEASURES = ("hide", "remove", "block_author", "suspected_abuse")
"""Outcomes that took something from the author: they count as earlier measures."""
NEWER_LIMIT = 5_000
"""Arrivals that are looked at when the list asks what is new."""

_row_columns = (
    item.c.id,
    channel.c.name,
    func.coalesce(revision.c.author_name, author.c.name),
    case((item.c.restricted == 1, literal("")), else_=func.coalesce(func.substr(revision.c.text, 1, ROW_TEXT_LIMIT), "")),
    item.c.state,
    item.c.priority,
    item.c.published_at,
    item.c.due_at,
    func.coalesce(revision.c.number, 0),
    decision.c.outcome,
    item.c.restricted,
    item.c.knowledge_at.is_not(None),
)
_rows: Any = (
    select(*_row_columns)
    .select_from(item)
    .join(channel, channel.c.id == item.c.channel_id)
    .join(author, author.c.id == item.c.author_id)
    .outerjoin(revision, revision.c.id == item.c.revision_id)
    .outerjoin(decision, decision.c.id == item.c.decision_id)
)
_by_ids = Statement(_rows.where(dialect.among(item.c.id, "ids")))


_STATE = {str(each): each for each in State}


def _row(values: tuple[Any, ...]) -> Row:
    number, place, name, text, state, priority, published, due, revisions, outcome, restricted, opened = values
    return Row(number, place, name, text, _STATE[state], priority, published, due, revisions, outcome, restricted == 1, opened == 1)


def _order(selection_state: bool, searching: bool) -> tuple[ColumnElement[Any], ...]:
    if searching:
        return (item.c.id.desc(),)
    if selection_state:
        return (item.c.priority, item.c.due_at, item.c.id)
    return (item.c.published_at.desc(), item.c.id.desc())


def _narrowed(statement: Select[Any], by_state: bool, by_channel: bool, searching: bool) -> Select[Any]:
    if by_state:
        statement = statement.where(item.c.state == bindparam("state"))
    if by_channel:
        statement = statement.where(item.c.channel_id == bindparam("channel_id"))
    if searching:
        found = dialect.item_search
        # In the index's own order: the newest first comes out of it without sorting.
        statement = statement.join(found, found.c.rowid == item.c.id).where(dialect.matches("words"))
        return statement.order_by(found.c.rowid.desc())
    return statement.order_by(*_order(by_state, searching))


@cache
def _spine_statement(by_state: bool, by_channel: bool, searching: bool) -> Statement:
    if searching and not by_state and not by_channel:
        found = dialect.item_search
        return Statement(dialect.gathered(select(found.c.rowid).where(dialect.matches("words")).order_by(found.c.rowid.desc())))
    return Statement(dialect.gathered(_narrowed(select(item.c.id).select_from(item), by_state, by_channel, searching)))


class _Part(Enum):
    """Which rows a page's statement reads. SQLite seeks no further than the last column before the id in a comparison of whole rows
    (the id is its own row number), and would walk through all that are due at the same moment; so these are a statement of their own."""

    FIRST = 0
    TIED = 1
    """Those that stand with the row before in all but their id."""
    BEYOND = 2


@cache
def _page_statement(by_state: bool, by_channel: bool, searching: bool, part: _Part) -> Statement:
    statement = _narrowed(_rows, by_state, by_channel, searching)
    after_id = bindparam("after_id", type_=BigInteger())
    published = bindparam("after_published", type_=BigInteger())
    priority = bindparam("after_priority", type_=BigInteger())
    due = bindparam("after_due", type_=BigInteger())
    if part is not _Part.FIRST:
        tied = part is _Part.TIED
        if searching:
            statement = statement.where(dialect.item_search.c.rowid < after_id)
        elif by_state and tied:
            statement = statement.where(item.c.priority == priority, item.c.due_at == due, item.c.id > after_id)
        elif by_state:
            statement = statement.where(tuple_(item.c.priority, item.c.due_at) > tuple_(priority, due))
        elif tied:
            statement = statement.where(item.c.published_at == published, item.c.id < after_id)
        else:
            statement = statement.where(item.c.published_at < published)
    return Statement(statement.limit(bindparam("most")))


_newest = Statement(select(func.max(item.c.id)))


@cache
def _newer_statement(by_state: bool, by_channel: bool, searching: bool) -> Statement:
    # The limit inside keeps the walk on the ids: a small piece at the end of the table, whatever else is asked.
    arrived = select(item.c.id, item.c.state, item.c.channel_id).where(item.c.id > bindparam("after_id"))
    late = arrived.order_by(item.c.id).limit(NEWER_LIMIT).subquery()
    statement = select(func.count()).select_from(late)
    if by_state:
        statement = statement.where(late.c.state == bindparam("state"))
    if by_channel:
        statement = statement.where(late.c.channel_id == bindparam("channel_id"))
    if searching:
        found = dialect.item_search
        hits = select(found.c.rowid).where(dialect.matches("words"), found.c.rowid > bindparam("after_id"))
        statement = statement.where(late.c.id.in_(hits))
    return Statement(statement)


def _given(selection: Selection) -> tuple[bool, bool, bool, dict[str, Any]]:
    words = dialect.match_text(selection.search)
    values: dict[str, Any] = {}
    if selection.state is not None:
        values["state"] = selection.state
    if selection.channel_id is not None:
        values["channel_id"] = selection.channel_id
    if words:
        values["words"] = words
    return selection.state is not None, selection.channel_id is not None, bool(words), values


def spine(reader: Reader, selection: Selection) -> array[int]:
    """The ids of everything selected, in order: 8 bytes an item."""
    by_state, by_channel, searching, values = _given(selection)
    return dialect.spine_of(reader.scalar(_spine_statement(by_state, by_channel, searching), **values))


def page(reader: Reader, selection: Selection, after: Row | None = None, most: int = 100) -> list[Row]:
    """The first `most` rows of a selection, or those that follow the row `after` in its order."""
    by_state, by_channel, searching, values = _given(selection)
    parts: tuple[_Part, ...] = (_Part.FIRST,)
    if after is not None:
        values["after_id"] = after.id
        parts = (_Part.BEYOND,) if searching else (_Part.TIED, _Part.BEYOND)
        if not searching and by_state:
            values |= {"after_priority": after.priority, "after_due": after.due_at}
        elif not searching:
            values["after_published"] = after.published_at
    found: list[Row] = []
    for part in parts:
        if len(found) < most:
            statement = _page_statement(by_state, by_channel, searching, part)
            found += [_row(values) for values in reader.all(statement, most=most - len(found), **values)]
    return found


def newest(reader: Reader) -> int:
    """The id of the item that arrived last; 0 when there is none. Ids grow with arrival."""
    return int(reader.scalar(_newest) or 0)


def newer(reader: Reader, selection: Selection, after_id: int) -> int:
    """How many of the selection arrived after the item `after_id`; only the first NEWER_LIMIT arrivals are looked at."""
    by_state, by_channel, searching, values = _given(selection)
    return int(reader.scalar(_newer_statement(by_state, by_channel, searching), after_id=after_id, **values))


def rows(reader: Reader, ids: list[int]) -> dict[int, Row]:
    """The rows of these ids; an id that is gone is left out."""
    return {values[0]: _row(values) for values in reader.all(_by_ids, ids=dialect.id_list(ids))}


_ITEM_FIELDS = tuple(each.name for each in fields(Item) if each.name != "revisions")
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
    named: dict[str, Any] = dict(zip(_ITEM_FIELDS, row, strict=True))
    named |= {
        "uuid": str(UUID(bytes=named["uuid"])),
        "author_type": AuthorType(named["author_type"]),
        "direction": Direction(named["direction"]),
        "kind": Kind(named["kind"]),
        "state": State(named["state"]),
        "restricted": bool(named["restricted"]),
    }
    return Item(**named, revisions=wordings)


_thread = Statement(
    _rows.where(item.c.thread_id == bindparam("thread"), item.c.channel_id == bindparam("channel_id"))
    .order_by(item.c.published_at, item.c.id)
    .limit(bindparam("most"))
)
_history = Statement(
    _rows.where(item.c.author_id == bindparam("author_id"), item.c.id != bindparam("but"))
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
# Each a parameter of its own: a list would want all other parameters while the statement is built.
_measures_taken = [literal(each) for each in MEASURES]
_measures = Statement(
    select(func.count())
    .select_from(item)
    .join(decision, and_(decision.c.id == item.c.decision_id, decision.c.standing == "stands"))
    .where(item.c.author_id == bindparam("author_id"), item.c.id != bindparam("but"), decision.c.outcome.in_(_measures_taken))
)


def thread(reader: Reader, one: Item, most: int = 200) -> list[Row]:
    """The item's thread in the order it was written, the item itself included; empty where it has none."""
    if one.thread_id is None:
        return []
    return [_row(values) for values in reader.all(_thread, thread=one.thread_id, channel_id=one.channel_id, most=most)]


def author_history(reader: Reader, one: Item, most: int = 20) -> AuthorHistory:
    """What the item's author wrote besides, newest first, and what was decided about it."""
    found = [_row(values) for values in reader.all(_history, author_id=one.author_id, but=one.id, most=most)]
    outcomes = dict(reader.all(_author_outcomes, author_id=one.author_id, but=one.id))
    total = int(reader.scalar(_author_items, author_id=one.author_id)) - 1
    return AuthorHistory(total, outcomes, tuple(found))


def measures_against(reader: Reader, author_id: int, but: int) -> int:
    """How many hides, removals and blocks stand against the author, those of the item `but` not counted."""
    return int(reader.scalar(_measures, author_id=author_id, but=but))
