"""Policy packs as they were when first used: a pack is named by its content's hash and never changes."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select

from moderator_app.domain.policy import Pack
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import pack

_by_hash = Statement(select(pack.c.id).where(pack.c.content_hash == bindparam("content_hash")))
_source = Statement(select(pack.c.source).where(pack.c.id == bindparam("pack_id")))
_add = Statement(
    insert(pack).values(
        id=bindparam("id"),
        pack=bindparam("pack"),
        version=bindparam("version"),
        content_hash=bindparam("content_hash"),
        source=bindparam("source"),
        first_used_at=bindparam("now"),
    )
)


def keep(writer: Writer, used: Pack, now: int) -> int:
    """The row id of this very pack, copied into the database when it is used for the first time."""
    found = writer.scalar(_by_hash, content_hash=used.content_hash)
    if found is not None:
        return int(found)
    number = ids.take(writer, "pack")
    writer.put(_add, id=number, pack=used.id, version=used.version, content_hash=used.content_hash, source=used.source, now=now)
    return number


def source(reader: Reader, pack_id: int) -> str:
    """The canonical text of the pack kept under `pack_id`. Raises KeyError for an unknown id."""
    found = reader.scalar(_source, pack_id=pack_id)
    if found is None:
        raise KeyError(pack_id)
    return str(found)
