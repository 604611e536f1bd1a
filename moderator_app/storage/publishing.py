"""The public texts in their versions, when they were found posted, and the organisation's own words."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, insert, or_, select

from moderator_app.domain.public_texts import document_from
from moderator_app.domain.public_wordings import OwnWords, TextKind
from moderator_app.domain.published import OwnWordsKept, Posting, Version
from moderator_app.domain.start_document import StartVersion, start_document_from
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import own_words, person, public_text, start_document, text_posting

_t, _p, _w = public_text.c, text_posting.c, own_words.c
_texts = Statement(
    select(_t.id, _t.kind, _t.version, _t.body, _t.digest, _t.made_at, person.c.name)
    .join(person, person.c.id == _t.person_id)
    .where(_t.channel_id == bindparam("channel_id"))
    .order_by(_t.id.desc())
)
_postings = Statement(
    select(_p.text_id, _p.day, _p.place, person.c.name, _p.recorded_at)
    .join(public_text, _t.id == _p.text_id)
    .join(person, person.c.id == _p.person_id)
    .where(_t.channel_id == bindparam("channel_id"))
    .order_by(_p.day, _p.id)
)
_words = Statement(
    select(_w.part, _w.channel_id, _w.version, _w.words, _w.made_at, person.c.name)
    .join(person, person.c.id == _w.person_id)
    .where(or_(_w.channel_id.is_(None), _w.channel_id == bindparam("channel_id")))
    .order_by(_w.id.desc())
)
_add_text = Statement(insert(public_text).values({each.name: bindparam(each.name) for each in _t}))
_add_posting = Statement(insert(text_posting).values({each.name: bindparam(each.name) for each in _p}))
_add_words = Statement(insert(own_words).values({each.name: bindparam(each.name) for each in _w}))


_s = start_document.c
_made: Any = (
    select(_s.channel_id, _s.version, _s.body, _s.digest, _s.made_at, person.c.name)
    .join(person, person.c.id == _s.person_id)
    .order_by(_s.version.desc())
)
_starts = Statement(_made.where(_s.channel_id == bindparam("channel_id")))
_all_starts = Statement(_made)
_add_start = Statement(insert(start_document).values({each.name: bindparam(each.name) for each in _s}))


def start_versions(reader: Reader, channel_id: int) -> list[StartVersion]:
    """Every version of the channel's start document, the newest first."""
    found = reader.all(_starts, channel_id=channel_id)
    return [StartVersion(number, start_document_from(body), *more) for _, number, body, *more in found]


def all_start_versions(reader: Reader) -> dict[int, list[StartVersion]]:
    """The same of each channel that has any, by its id."""
    found: dict[int, list[StartVersion]] = {}
    for channel_id, number, body, *more in reader.all(_all_starts):
        found.setdefault(channel_id, []).append(StartVersion(number, start_document_from(body), *more))
    return found


def add_start_version(writer: Writer, channel_id: int, version: int, body: str, digest: str, person_id: int, now: int) -> None:
    """A version that nobody changes any more."""
    number = ids.take(writer, "start_document")
    values = {"version": version, "body": body, "digest": digest, "made_at": now, "person_id": person_id}
    writer.run(_add_start, id=number, channel_id=channel_id, **values)


def versions(reader: Reader, channel_id: int) -> list[Version]:
    """Every version of every text of the channel, the newest first."""
    posted: dict[int, list[Posting]] = {}
    for text_id, day, place, name, recorded_at in reader.all(_postings, channel_id=channel_id):
        posted.setdefault(text_id, []).append(Posting(day, place, name, recorded_at))
    return [
        Version(number, TextKind(kind), version, document_from(body), digest, made_at, name, tuple(posted.get(number, ())))
        for number, kind, version, body, digest, made_at, name in reader.all(_texts, channel_id=channel_id)
    ]


def add_version(writer: Writer, channel_id: int, kind: TextKind, version: int, body: str, digest: str, person_id: int, now: int) -> int:
    """A version that nobody changes any more; its id."""
    number = ids.take(writer, "public_text")
    writer.run(
        _add_text,
        id=number,
        channel_id=channel_id,
        kind=kind,
        version=version,
        body=body,
        digest=digest,
        made_at=now,
        person_id=person_id,
    )
    return number


def add_posting(writer: Writer, text_id: int, day: str, place: str, person_id: int, now: int) -> None:
    """The version was seen there on that day."""
    number = ids.take(writer, "text_posting")
    writer.run(_add_posting, id=number, text_id=text_id, day=day, place=place, person_id=person_id, recorded_at=now)


def words_kept(reader: Reader, channel_id: int | None) -> list[OwnWordsKept]:
    """Every version of the words for all channels, and of those for this one, the newest first."""
    return [OwnWordsKept(OwnWords(part), *more) for part, *more in reader.all(_words, channel_id=channel_id)]


def add_words(writer: Writer, channel_id: int | None, part: OwnWords, version: int, words: str, person_id: int, now: int) -> None:
    """From now on these are the words; "" takes them away."""
    number = ids.take(writer, "own_words")
    writer.run(
        _add_words,
        id=number,
        channel_id=channel_id,
        part=part,
        version=version,
        words=words,
        made_at=now,
        person_id=person_id,
    )
