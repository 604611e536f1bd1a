"""From what a list shows to its statements: which items, in which order, and the page that follows a row."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Text,
    and_,
    bindparam,
    case,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
)

from moderator_app.domain.items import ROW_TEXT_LIMIT, Order, Selection
from moderator_app.domain.narrowing import Narrowing
from moderator_app.storage import dialect, narrowing
from moderator_app.storage.claims import lent_list, mine
from moderator_app.storage.crises import members
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import author, channel, decision, item, revision

NEWER_LIMIT = 5_000
"""Arrivals that are looked at when the list asks what is new."""

_columns = (
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
ROWS: Any = (
    select(*_columns)
    .select_from(item)
    .join(channel, channel.c.id == item.c.channel_id)
    .join(author, author.c.id == item.c.author_id)
    .outerjoin(revision, revision.c.id == item.c.revision_id)
    .outerjoin(decision, decision.c.id == item.c.decision_id)
)
"""What the list shows of an item, without what narrows it."""


OF_ONE_PRIORITY = frozenset({Narrowing.URGENT, Narrowing.LATE, Narrowing.SOON})
"""Parts that the rows' priority is known of."""


class Shape(NamedTuple):
    """What a selection asks for, less the values: one statement serves all selections of one shape."""

    by_state: bool
    by_channel: bool
    searching: bool
    by_direction: bool = False
    by_mine: bool = False
    by_crisis: bool = False
    asked_order: Order | None = None
    only: Narrowing | None = None

    @property
    def order(self) -> Order | None:
        """None: the newest to arrive first, which is the search index's own order."""
        if self.asked_order is None and self.only is not None:
            return Order.DEADLINE
        if self.asked_order is not None or self.searching:
            return self.asked_order
        return Order.DEADLINE if self.by_state else Order.TIME

    @property
    def ties(self) -> bool:
        """Whether rows that stand with the row before are a statement of their own: see Part."""
        return self.order in (Order.DEADLINE, Order.TIME)


class Part(Enum):
    """Which rows a page's statement reads. SQLite seeks no further than the last column before the id in a comparison of whole rows
    (the id is its own row number), and would walk through all that are due at the same moment; so these are a statement of their own."""

    FIRST = 0
    TIED = 1
    """Those that stand with the row before in all but their id."""
    BEYOND = 2


def asked(reader: Reader, selection: Selection) -> tuple[Shape, dict[str, Any]]:
    """The shape of a selection, and the values that its statements want."""
    given = {
        "state": selection.state,
        "channel_id": selection.channel_id,
        "words": dialect.match_text(reader, selection.search) or None,
        "direction": selection.direction,
        "mine": selection.mine,
        "crisis": selection.crisis,
    }
    part = None if selection.only is None else selection.only.part
    shape = Shape(*(value is not None for value in given.values()), asked_order=selection.order, only=part)
    values = {name: value for name, value in given.items() if value is not None}
    if selection.mine is not None:
        values["lent"] = lent_list(reader, selection.mine)
    if selection.only is not None:
        values |= narrowing.values_of(reader, selection.only)
    return shape, values


def ordered_by(order: Order | None) -> tuple[ColumnElement[Any], ...]:
    """What the rows are sorted by, ids last, so that no two stand at one place (VAS-33, OSB-29)."""
    match order:
        case Order.DEADLINE:
            return item.c.priority, item.c.due_at, item.c.id
        case Order.TIME:
            return item.c.published_at.desc(), item.c.id.desc()
        case Order.SENDER:
            return author.c.sort_key, item.c.author_id, item.c.published_at.desc(), item.c.id.desc()
        case None:
            # In the index's own order: the newest first comes out of it without sorting.
            return (dialect.item_search.c.rowid.desc(),)


def _of_kind(statement: Select[Any], shape: Shape, *, tied: bool = False) -> Select[Any]:
    if shape.by_state:
        statement = statement.where(item.c.state == bindparam("state"))
    if shape.by_channel:
        statement = statement.where(item.c.channel_id == bindparam("channel_id"))
    if shape.by_direction:
        statement = statement.where(item.c.direction == bindparam("direction"))
    for only in _ids(shape):
        statement = statement.where(item.c.id.in_(only))
    return statement if shape.only is None else statement.where(*narrowing.conditions(shape.only, tied=tied))


def _ids(shape: Shape) -> list[Select[tuple[int]]]:
    """The ids that it is narrowed to by whose the items are, and by the crisis that they belong to."""
    return [mine("mine")] * shape.by_mine + [members("crisis")] * shape.by_crisis


def _found(statement: Select[Any], shape: Shape, *, server: bool = False, tied: bool = False) -> Select[Any]:
    statement = _of_kind(statement, shape, tied=tied)
    if shape.searching and server:
        found = dialect.found_by_server("words")
        statement = statement.join(found, found.c.rowid == item.c.id)
    elif shape.searching:
        found = dialect.item_search
        statement = statement.join(found, found.c.rowid == item.c.id).where(dialect.matches("words"))
    return statement


def _narrowed(statement: Select[Any], shape: Shape, *, server: bool = False, tied: bool = False) -> Select[Any]:
    return _found(statement, shape, server=server, tied=tied).order_by(*ordered_by(shape.order))


@cache
def count_statement(shape: Shape) -> Statement:
    """How many are selected."""
    number = select(func.count()).select_from(item)
    return Statement(_found(number, shape), postgresql=_found(number, shape, server=True), planned_anew=shape.searching)


@cache
def spine_statement(shape: Shape) -> Statement:
    """The ids of everything selected, in order, as one value."""
    if shape == Shape(by_state=False, by_channel=False, searching=True):
        found, hits = dialect.item_search, dialect.found_by_server("words")
        ids = select(found.c.rowid).where(dialect.matches("words")).order_by(found.c.rowid.desc())
        there = select(hits.c.rowid).order_by(hits.c.rowid.desc())
        return Statement(dialect.gathered(ids), postgresql=dialect.gathered(there))
    ids = select(item.c.id).select_from(item)
    if shape.order is Order.SENDER:
        ids = ids.join(author, author.c.id == item.c.author_id)
    there = dialect.gathered(_narrowed(ids, shape, server=True))
    return Statement(dialect.gathered(_narrowed(ids, shape)), postgresql=there, planned_anew=shape.searching)


@cache
def page_statement(shape: Shape, part: Part) -> Statement:
    """The rows of a page: at most `most`, and after the row whose place the values after_… tell."""
    tied = part is Part.TIED and shape.order is Order.DEADLINE
    wanted, there = _narrowed(ROWS, shape, tied=tied), _narrowed(ROWS, shape, server=True, tied=tied)
    if part is not Part.FIRST:
        follows = _follows(shape, tied=part is Part.TIED)
        wanted, there = wanted.where(follows), there.where(follows)
    if shape.order is None:
        return Statement(wanted.limit(bindparam("most")), postgresql=_newest_hits(shape, part))
    limit = bindparam("most", type_=BigInteger())
    return Statement(wanted.limit(limit), postgresql=there.limit(limit), planned_anew=shape.searching)


def _newest_hits(shape: Shape, part: Part) -> Select[Any]:
    """A page of a search, newest first, for PostgreSQL: its index knows of no order, so a function there decides on the way."""
    before = None if part is Part.FIRST else bindparam("after_id", type_=BigInteger())
    nothing: ColumnElement[Any] = literal_column("NULL")
    only = _ids(shape)
    ids: Any = only[0].intersect(*only[1:]) if len(only) > 1 else only[0] if only else None
    narrowed: tuple[ColumnElement[Any], ...] = (
        bindparam("state", type_=Text()) if shape.by_state else nothing,
        bindparam("channel_id", type_=BigInteger()) if shape.by_channel else nothing,
        bindparam("direction", type_=Text()) if shape.by_direction else nothing,
        nothing if ids is None else func.coalesce(_gathered(ids.subquery()), literal_column("'{}'")),
    )
    page = dialect.newest_by_server("words", before, "most", narrowed)
    return ROWS.join(page, page.c.id == item.c.id).order_by(item.c.id.desc())


def _gathered(ids: Any) -> ColumnElement[Any]:
    return select(func.array_agg(ids.c.item_id)).scalar_subquery()


def _follows(shape: Shape, *, tied: bool) -> ColumnElement[bool]:
    after_id, published, priority, due, sender = (
        bindparam(name, type_=BigInteger()) for name in ("after_id", "after_published", "after_priority", "after_due", "after_author")
    )
    match shape.order:
        # Where all are of one priority, a second word on it would have them sorted anew.
        case Order.DEADLINE if shape.only in OF_ONE_PRIORITY:
            return and_(item.c.due_at == due, item.c.id > after_id) if tied else item.c.due_at > due
        case Order.DEADLINE if tied:
            return and_(item.c.priority == priority, item.c.due_at == due, item.c.id > after_id)
        case Order.DEADLINE:
            return tuple_(item.c.priority, item.c.due_at) > tuple_(priority, due)
        case Order.TIME if tied:
            return and_(item.c.published_at == published, item.c.id < after_id)
        case Order.TIME:
            return item.c.published_at < published
        case Order.SENDER:
            same = and_(item.c.author_id == sender, tuple_(item.c.published_at, item.c.id) < tuple_(published, after_id))
            return or_(tuple_(author.c.sort_key, item.c.author_id) > tuple_(bindparam("after_sort_key"), sender), same)
        case None:
            return dialect.item_search.c.rowid < after_id


@cache
def newer_statement(shape: Shape) -> Statement:
    """How many of those that arrived after the item `after_id` are selected."""
    # The limit inside keeps the walk on the ids: a small piece at the end of the table, whatever else is asked.
    told = (item.c.id, item.c.state, item.c.channel_id, item.c.direction, item.c.priority, item.c.due_at, item.c.decision_id)
    arrived = select(*told).where(item.c.id > bindparam("after_id"))
    late = arrived.order_by(item.c.id).limit(NEWER_LIMIT).subquery()
    statement: Select[Any] = select(func.count()).select_from(late)
    if shape.by_state:
        statement = statement.where(late.c.state == bindparam("state"))
    if shape.by_channel:
        statement = statement.where(late.c.channel_id == bindparam("channel_id"))
    if shape.by_direction:
        statement = statement.where(late.c.direction == bindparam("direction"))
    for only in _ids(shape):
        statement = statement.where(late.c.id.in_(only))
    if shape.only is not None:
        statement = statement.where(*narrowing.conditions(shape.only, late.c))
    if not shape.searching:
        return Statement(statement)
    found, there = dialect.item_search, dialect.found_by_server("words", bindparam("after_id", type_=BigInteger()))
    hits = select(found.c.rowid).where(dialect.matches("words"), found.c.rowid > bindparam("after_id"))
    return Statement(statement.where(late.c.id.in_(hits)), postgresql=statement.where(late.c.id.in_(select(there.c.rowid))))
