"""Items and wordings on their way in: a whole batch at a time, at driver level."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, insert, select, update

from moderator_app.domain.collation import swedish_key
from moderator_app.domain.items import State
from moderator_app.storage import dialect, ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import author, item, revision


@dataclass(frozen=True, slots=True)
class Known:
    """An item that a batch meets again."""

    id: int
    author_id: int
    state: State
    revision_id: int | None
    content_hash: bytes | None
    number: int
    decision_id: int | None
    remote_state: str | None
    restricted: bool
    due_at: int


@dataclass(frozen=True, slots=True)
class NewItem:
    """One row for `item`, but for the ids, which the writing gives."""

    uuid: bytes
    channel_id: int
    identity_key: bytes
    author_id: int
    author_type: str
    direction: str
    kind: str
    external_id: str | None
    parent_id: str | None
    thread_id: str | None
    context: str | None
    url: str | None
    remote_state: str | None
    published_at: int
    zone: str
    imported_at: int
    knowledge_at: int | None
    due_at: int
    state: str
    priority: int


@dataclass(frozen=True, slots=True)
class Wording:
    """One row for `revision`, but for its ids and number."""

    author_name: str
    text: str
    search_text: str | None
    content_hash: bytes
    flags: str
    seen_at: int


_known = Statement(
    select(
        item.c.identity_key,
        item.c.id,
        item.c.author_id,
        item.c.state,
        item.c.revision_id,
        revision.c.content_hash,
        revision.c.number,
        item.c.decision_id,
        item.c.remote_state,
        item.c.restricted,
        item.c.due_at,
    )
    .outerjoin(revision, revision.c.id == item.c.revision_id)
    .where(item.c.identity_key == bindparam("identity_key"))
)
_channel = Statement(select(item.c.channel_id).where(item.c.id == bindparam("item_id")))
_author = Statement(select(author.c.id, author.c.name).where(author.c.key == bindparam("author_key")))
_AUTHOR = tuple(column.name for column in author.c)
_add_author = Statement(insert(author).values({name: bindparam(name) for name in _AUTHOR}))
_rename_author = Statement(
    update(author).where(author.c.id == bindparam("author_id")).values(name=bindparam("to_name"), sort_key=bindparam("to_key"))
)
_ITEM = tuple(column.name for column in item.c)
_add_item = Statement(insert(item).values({name: bindparam(name) for name in _ITEM}))
_REVISION = tuple(column.name for column in revision.c)
_add_revision = Statement(insert(revision).values({name: bindparam(name) for name in _REVISION}))
_reword = Statement(
    update(item)
    .where(item.c.id == bindparam("item_id"))
    .values(
        revision_id=bindparam("to_revision"),
        state=bindparam("to_state"),
        due_at=bindparam("to_due"),
        version=item.c.version + 1,
    )
)
_remote = Statement(update(item).where(item.c.id == bindparam("item_id")).values(remote_state=bindparam("to_remote")))
_know = Statement(
    update(item).where(item.c.id == bindparam("item_id"), item.c.knowledge_at.is_(None)).values(knowledge_at=bindparam("now"))
)
_places = Statement(select(item.c.id, item.c.channel_id, item.c.state).where(dialect.among(item.c.id, "ids")))


def known(reader: Reader, keys: Sequence[bytes]) -> dict[bytes, Known]:
    """Which of these identity keys the desk has already."""
    found: dict[bytes, Known] = {}
    for key in keys:
        reader.ask(_known, identity_key=key)
    for key in keys:
        row = reader.one(_known, identity_key=key)
        if row is not None:
            number, author_id, state, revision_id, content, order, decision_id, remote, restricted, due = row[1:]
            found[key] = Known(
                number, author_id, State(state), revision_id, content, order or 0, decision_id, remote, bool(restricted), due
            )
    return found


def places(reader: Reader, item_ids: Iterable[int]) -> dict[int, tuple[int, State]]:
    """Channel and state of each item; one that is not there, or not the reader's to see, is left out."""
    return {number: (place, State(state)) for number, place, state in reader.all(_places, ids=dialect.id_list(sorted(set(item_ids))))}


def channel_of(reader: Reader, item_id: int) -> int:
    """The channel in which the item stands."""
    return int(reader.scalar(_channel, item_id=item_id))


def author_ids(writer: Writer, wanted: dict[bytes, tuple[str | None, str]]) -> dict[bytes, int]:
    """The ids of authors by key; those not known yet are added, and the latest name is kept. `wanted`: key → (handle, name)."""
    found: dict[bytes, int] = {}
    for key in wanted:
        writer.ask(_author, author_key=key)
    rows = {key: writer.one(_author, author_key=key) for key in wanted}
    new = [key for key, row in rows.items() if row is None]
    if new:
        first = ids.take(writer, "author", len(new))
        found = {key: first + n for n, key in enumerate(new)}
        writer.many(_add_author, [(found[key], key, *wanted[key], swedish_key(wanted[key][1])) for key in new], _AUTHOR)
    for key, row in rows.items():
        if row is not None:
            found[key], name = int(row[0]), wanted[key][1]
            if row[1] != name:
                writer.put(_rename_author, author_id=found[key], to_name=name, to_key=swedish_key(name))
    return found


def add(writer: Writer, arrived: Sequence[tuple[NewItem, Wording]]) -> int:
    """Write new items with their first wordings and index them; the id of the first, the others follow."""
    first = ids.take(writer, "item", len(arrived))
    first_revision = ids.take(writer, "revision", len(arrived))
    writer.many(
        _add_item,
        (
            (
                first + n, new.uuid, new.channel_id, new.identity_key, new.author_id, new.author_type, new.direction, new.kind,
                new.external_id, new.parent_id, new.thread_id, new.context, new.url, new.remote_state, new.published_at, new.zone,
                new.imported_at, new.knowledge_at, new.due_at, new.state, new.priority, 0, 1, first_revision + n, None,
            )
            for n, (new, _) in enumerate(arrived)
        ),
        _ITEM,
    )  # fmt: skip
    writer.many(
        _add_revision,
        (
            (
                first_revision + n, first + n, 1, said.author_name, said.text, said.search_text, said.content_hash, said.flags,
                said.seen_at,
            )
            for n, (_, said) in enumerate(arrived)
        ),
        _REVISION,
    )  # fmt: skip
    dialect.add_to_search(writer, first, first + len(arrived) - 1)
    return first


def reword(writer: Writer, met: Known, said: Wording, state: State, due_at: int) -> int:
    """Add a later wording to an item that was met again, and put the item in `state`, due at `due_at`; the revision's id."""
    item_id, indexed = met.id, not met.restricted
    if indexed:
        dialect.drop_from_search(writer, item_id)
    revision_id = ids.take(writer, "revision")
    values = (
        revision_id, item_id, met.number + 1, said.author_name, said.text, said.search_text, said.content_hash, said.flags, said.seen_at
    )  # fmt: skip
    writer.many(_add_revision, [values], _REVISION)
    writer.put(_reword, item_id=item_id, to_revision=revision_id, to_state=state, to_due=due_at)
    if indexed:
        dialect.add_to_search(writer, item_id, item_id)
    return revision_id


def set_remote_state(writer: Writer, item_id: int, remote_state: str | None) -> None:
    """What the source now says of the item's visibility."""
    writer.put(_remote, item_id=item_id, to_remote=remote_state)


def set_knowledge(writer: Writer, item_id: int, now: int) -> bool:
    """A person has seen the item; False when that was known already."""
    return writer.run(_know, item_id=item_id, now=now) == 1


def first_knowledge(writer: Writer, item_id: int, now: int) -> None:
    """A person has seen the item, which was read in this transaction as seen by nobody."""
    writer.put(_know, must_touch=1, item_id=item_id, now=now)
