"""Evidence sets: written once, listed without their bytes, and taken away by a purge alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, exists, func, insert, literal, not_, or_, select, update

from moderator_app.domain.decisions import ObligationState
from moderator_app.domain.evidence import Access, EvidenceSet, FileType, Neighbour, NewPart, Part, PartKind, manifest_line
from moderator_app.domain.items import GONE, Item, State
from moderator_app.domain.policy import Duty
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import (
    author,
    evidence_access,
    evidence_part,
    evidence_piece,
    evidence_set,
    item,
    obligation,
    person,
    revision,
)

DAY = 86_400_000_000
"""Microseconds by which a source may be wrong about when something was published."""
SHORTEST = 12
"""Characters of a heading that can be told to quote a text, and is not there by chance."""
PIECE = 64 * 1024
"""Bytes of one row: a copy of the desk holds two thousand at a time."""

_s, _p, _b, _a = evidence_set.c, evidence_part.c, evidence_piece.c, evidence_access.c
_SET = (_s.id, _s.item_id, _s.revision_id, _s.captured_at, _s.person_id, person.c.name, _s.access)
_sets: Any = select(*_SET).join(person, person.c.id == _s.person_id)
_of_item = Statement(_sets.where(_s.item_id == bindparam("item_id")).order_by(_s.id.desc()))
_one = Statement(_sets.where(_s.id == bindparam("set_id")))
_there = exists(select(_b.part_id).where(_b.part_id == _p.id))
_parts = Statement(
    select(
        _p.id,
        _p.number,
        _p.kind,
        _p.name,
        _p.type,
        _p.size,
        _p.digest,
        _p.whole,
        _p.at,
        person.c.name,
        case((and_(item.c.state.in_([literal(each.value) for each in sorted(GONE)]), not_(_there)), literal(1)), else_=literal(0)),
    )
    .join(person, person.c.id == _p.person_id)
    .outerjoin(item, item.c.id == _p.of_item_id)
    .where(_p.set_id == bindparam("set_id"))
    .order_by(_p.number)
)
_named = Statement(
    select(_a.person_id, person.c.name).join(person, person.c.id == _a.person_id).where(_a.set_id == bindparam("set_id")).order_by(_a.at)
)
_content = Statement(select(_b.content).where(_b.part_id == bindparam("part_id")).order_by(_b.number))
_add = Statement(insert(evidence_set).values({each.name: bindparam(each.name) for each in _s}))
_add_part = Statement(insert(evidence_part).values({each.name: bindparam(each.name) for each in _p}))
_PIECE = tuple(each.name for each in _b)
_add_piece = Statement(insert(evidence_piece).values({name: bindparam(name) for name in _PIECE}))
_give = Statement(insert(evidence_access).values({each.name: bindparam(each.name) for each in _a}))
_newest = Statement(
    select(_s.id)
    .where(_s.item_id == bindparam("item_id"), _s.revision_id >= bindparam("revision_id"))
    .order_by(_s.id.desc())
    .limit(literal(1))
)
_NEIGHBOUR = (
    item.c.id,
    item.c.external_id,
    item.c.parent_id,
    revision.c.author_name,
    author.c.name,
    author.c.handle,
    item.c.url,
    item.c.published_at,
    item.c.zone,
    item.c.restricted,
    revision.c.text,
    item.c.state,
)
_is_parent = and_(item.c.external_id.is_not(None), item.c.external_id == bindparam("parent"))
_neighbours = Statement(
    select(*_NEIGHBOUR)
    .join(author, author.c.id == item.c.author_id)
    .outerjoin(revision, revision.c.id == item.c.revision_id)
    .where(
        item.c.channel_id == bindparam("channel_id"),
        item.c.id != bindparam("but"),
        or_(and_(item.c.thread_id.is_not(None), item.c.thread_id == bindparam("thread")), _is_parent),
    )
    .order_by(
        case((_is_parent, literal(0)), else_=literal(1)),
        func.abs(item.c.published_at - bindparam("moment", type_=item.c.published_at.type)),
        item.c.id,
    )
    .limit(bindparam("most"))
)
_protected = Statement(
    select(_p.id).join(item, item.c.id == _p.of_item_id).where(_p.set_id == bindparam("set_id"), item.c.restricted == literal(1))
)
_sets_of = select(_s.id).where(_s.item_id == bindparam("of_item"))
_near, _gone, _shown = item.alias("near"), item.alias("gone"), evidence_part.alias("shown")
_other = and_(_near.c.id != _gone.c.id, _near.c.channel_id == _gone.c.channel_id)
_beside_it = and_(
    _other,
    or_(
        _near.c.thread_id == _gone.c.thread_id,
        _near.c.parent_id == _gone.c.parent_id,
        _near.c.parent_id == _gone.c.external_id,
        _near.c.external_id == _gone.c.parent_id,
        _near.c.thread_id == _gone.c.external_id,
        _near.c.external_id == _gone.c.thread_id,
    ),
)
_still_there = Statement(
    select(_gone.c.id)
    .join(_near, _beside_it)
    .join(obligation, obligation.c.decision_id == _gone.c.decision_id)
    .where(
        _near.c.id == bindparam("item_id"),
        _gone.c.state == literal(State.PURGED.value),
        obligation.c.duty == literal(Duty.REMOVE.value),
        obligation.c.state == literal(ObligationState.OPEN.value),
    )
    .limit(literal(1))
)
_beside = (
    select(_s.id)
    .join(_near, _near.c.id == _s.item_id)
    .join(_gone, _gone.c.id == bindparam("of_item"))
    .where(
        _p.at >= _gone.c.published_at - literal(DAY, _gone.c.published_at.type),
        or_(_beside_it, and_(_other, exists(select(_shown.c.id).where(_shown.c.set_id == _s.id, _shown.c.of_item_id == _gone.c.id)))),
    )
)
# Nobody can tell what a picture of a thread shows without looking at it.
_may_show = and_(_p.kind == literal(PartKind.FILE.value), _p.of_item_id.is_(None), _p.set_id.in_(_beside.correlate(evidence_part)))
# A heading that others stand under is often the text of the post itself, and the record of their sets has it too.
_wording = revision.alias("wording")
_quotes = exists(
    select(_wording.c.id).where(
        _wording.c.item_id == _gone.c.id,
        or_(
            and_(func.length(_near.c.context) >= literal(SHORTEST), func.instr(_wording.c.text, _near.c.context) > literal(0)),
            and_(func.length(_wording.c.text) >= literal(SHORTEST), func.instr(_near.c.context, _wording.c.text) > literal(0)),
        ),
    )
)
_quoting = select(_near.c.id).join(_gone, _beside_it).where(_gone.c.id == bindparam("of_item"), _near.c.context.is_not(None), _quotes)
_says = and_(
    _p.kind == literal(PartKind.RECORD.value),
    _p.of_item_id.is_(None),
    _p.set_id.in_(select(_s.id).where(_s.item_id.in_(_quoting))),
)
_claim = Statement(update(evidence_part).where(or_(_may_show, _says)).values(of_item_id=bindparam("of_item")))
_unhead = Statement(update(item).where(item.c.id.in_(select(_quoting.subquery().c.id))).values(context=None, version=item.c.version + 1))
_claimed = Statement(
    select(_s.id, _s.item_id, func.count())
    .join(evidence_part, _p.set_id == _s.id)
    .where(_p.kind == literal(PartKind.FILE.value), _p.of_item_id == bindparam("of_item"))
    .group_by(_s.id, _s.item_id)
    .order_by(_s.id)
)
_parts_of = select(_p.id).where(or_(_p.of_item_id == bindparam("of_item"), _p.set_id.in_(_sets_of)))
_pieces_of = Statement(
    select(_b.content).where(or_(_b.part_id.in_(_parts_of), _b.part_id.in_(select(_p.id).where(_may_show)))).order_by(_b.part_id, _b.number)
)
_take = (
    _claim,
    _unhead,
    Statement(delete(evidence_piece).where(_b.part_id.in_(_parts_of))),
    Statement(delete(evidence_part).where(_p.set_id.in_(_sets_of))),
    Statement(delete(evidence_access).where(_a.set_id.in_(_sets_of))),
    Statement(delete(evidence_set).where(_s.item_id == bindparam("of_item"))),
)


def of_item(reader: Reader, item_id: int) -> tuple[EvidenceSet, ...]:
    """The sets of the item, the newest first."""
    return tuple(_made(reader, row) for row in reader.all(_of_item, item_id=item_id))


def one(reader: Reader, set_id: int) -> EvidenceSet | None:
    """The set of that number, or None."""
    row = reader.one(_one, set_id=set_id)
    return None if row is None else _made(reader, row)


def ask_covering(reader: Reader, item_id: int, revision_id: int) -> None:
    """covering(item_id, revision_id) will be read."""
    reader.ask(_newest, item_id=item_id, revision_id=revision_id)


def covering(reader: Reader, item_id: int, revision_id: int) -> int | None:
    """The newest set that holds that wording of the item, or None."""
    found = reader.scalar(_newest, item_id=item_id, revision_id=revision_id)
    return None if found is None else int(found)


def shows_protected(reader: Reader, set_id: int) -> bool:
    """Whether another item that the set shows is protected by now."""
    return reader.one(_protected, set_id=set_id) is not None


def purged_beside(reader: Reader, item_id: int) -> bool:
    """Whether something beside the item was purged that nobody has seen to be gone from the channel yet: pictures would show it again."""
    return reader.one(_still_there, item_id=item_id) is not None


def content(reader: Reader, part_id: int) -> bytes | None:
    """The bytes of a part; None where they were taken away, or are not for me to see."""
    rows = reader.all(_content, part_id=part_id)
    return b"".join(bytes(piece) for (piece,) in rows) if rows else None


def neighbours(reader: Reader, of: Item, most: int) -> tuple[Neighbour, ...]:
    """The parent, and then the other items of the thread, the nearest in time first; without text where it is protected or purged."""
    found = reader.all(
        _neighbours,
        channel_id=of.channel_id,
        but=of.id,
        thread=of.thread_id,
        parent=of.parent_id,
        moment=of.published_at,
        most=most,
    )
    return tuple(_neighbour(row, of.parent_id) for row in found)


def _neighbour(row: tuple[Any, ...], parent: str | None) -> Neighbour:
    number, external, above, wrote, writer, handle, url, published, zone, restricted, text, state = row
    hidden = bool(restricted) or state in GONE
    is_parent = parent is not None and external == parent
    return Neighbour(number, external, above, wrote or writer, handle, url, published, zone, None if hidden else text, is_parent)


def next_number(writer: Writer) -> int:
    """The number of a new set."""
    return ids.take(writer, "evidence_set")


def add(writer: Writer, number: int, item_id: int, revision_id: int, captured_at: int, person_id: int, access: Access) -> None:
    """A new set, still without parts."""
    writer.put(_add, id=number, item_id=item_id, revision_id=revision_id, captured_at=captured_at, person_id=person_id, access=access)


def add_parts(writer: Writer, set_id: int, parts: Sequence[NewPart], *, before: Iterable[Part], at: int, person_id: int) -> str:
    """Store parts after those that the set has; SHA-256 (hex) of its manifest with them."""
    there = list(before)
    running = hashlib.sha256("".join(manifest_line(each.digest, each.name) for each in there).encode())
    first = ids.take(writer, "evidence_part", len(parts))
    for offset, each in enumerate(parts):
        digest = each.digest
        running.update(manifest_line(digest, each.name).encode())
        writer.put(
            _add_part,
            id=first + offset,
            set_id=set_id,
            number=len(there) + offset,
            kind=each.kind,
            name=each.name,
            type=each.type,
            size=len(each.content),
            digest=digest,
            whole=running.hexdigest(),
            at=at,
            person_id=person_id,
            of_item_id=each.of_item,
        )
        writer.many(_add_piece, _cut(first + offset, each.content), _PIECE)
    return running.hexdigest()


def _cut(part_id: int, whole: bytes) -> Iterator[tuple[int, int, bytes]]:
    for number, start in enumerate(range(0, max(len(whole), 1), PIECE)):
        yield part_id, number, whole[start : start + PIECE]


def give_access(writer: Writer, set_id: int, person_id: int, granter_id: int, at: int) -> None:
    writer.put(_give, set_id=set_id, person_id=person_id, granter_id=granter_id, at=at)


def bytes_of(reader: Reader, item_id: int) -> Iterator[bytes]:
    """Everything that a purge of the item takes away, a piece at a time: its own sets, and what others' sets show of it, or may show."""
    return (bytes(row[0]) for row in reader.stream(_pieces_of, 16, of_item=item_id))


def take_away(writer: Writer, item_id: int) -> None:
    """No set of the item is left, and in the sets of others nothing of it and no file that may show it.

    That is every file in a set of something in its thread, right above, beside or below it, unless the file is a day older than the
    item: no picture can show what was not written yet. Nothing stands under it any more that repeats its words as a heading. The wordings
    are there still when this is called.
    """
    for each in _take:
        writer.put(each, of_item=item_id)


def taken_from(reader: Reader, item_id: int) -> list[tuple[int, int, int]]:
    """The sets of others that lost files with the purge of the item: the set's number, its item, and how many files."""
    return [(row[0], row[1], row[2]) for row in reader.all(_claimed, of_item=item_id)]


def _made(reader: Reader, row: tuple[Any, ...]) -> EvidenceSet:
    number, item_id, revision_id, captured, person_id, name, access = row
    return EvidenceSet(
        number,
        item_id,
        revision_id,
        captured,
        person_id,
        name,
        Access(access),
        tuple((each[0], each[1]) for each in reader.all(_named, set_id=number)),
        tuple(_part(each) for each in reader.all(_parts, set_id=number)),
    )


def _part(row: tuple[Any, ...]) -> Part:
    part_id, number, kind, name, sort, size, digest, whole, at, called, gone = row
    return Part(
        part_id, number, PartKind(kind), name, None if sort is None else FileType(sort), size, digest, whole, at, called, bool(gone)
    )
