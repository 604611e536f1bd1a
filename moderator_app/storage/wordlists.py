"""The versions of the organisation's own list of words."""

from __future__ import annotations

from sqlalchemy import bindparam, func, insert, select

from moderator_app.domain.word_list import WordListVersion
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import person, word_list

_w = word_list.c
_newest = Statement(select(func.coalesce(func.max(_w.id), 0)))
_source = Statement(select(_w.source).where(_w.id == bindparam("version")))
_versions = Statement(select(_w.id, _w.digest, _w.made_at, person.c.name).join(person, person.c.id == _w.person_id).order_by(_w.id.desc()))
_add = Statement(insert(word_list).values({each.name: bindparam(each.name) for each in _w}))


def newest(reader: Reader) -> int:
    """The number of the version in use; 0 where there has never been one."""
    return int(reader.scalar(_newest) or 0)


def source(reader: Reader, version: int) -> str:
    """The text of that version; "" for none."""
    return str(reader.scalar(_source, version=version) or "")


def versions(reader: Reader) -> list[WordListVersion]:
    """All of them, the newest first."""
    return [WordListVersion(*row) for row in reader.all(_versions)]


def add(writer: Writer, text: str, digest: str, person_id: int, now: int) -> int:
    """A version that nobody changes any more; its number."""
    number = ids.take(writer, "word_list")
    writer.run(_add, id=number, source=text, digest=digest, made_at=now, person_id=person_id)
    return number
