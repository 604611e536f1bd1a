"""The documents that bind channels, and who has acknowledged which version when."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from moderator_app.domain.documents import Document, DocumentKind, Text, Version
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import acknowledgement, document_channel, document_version, person, policy_document

_d, _v = policy_document.c, document_version.c
_TEXT = ("title", "version", "in_force", "valid_to", "decision_no", "diary_no", "owner", "place")
_documents = Statement(select(_d.id, _d.kind, _d.pack, _d.must_acknowledge, _d.ended_at).order_by(_d.id))
_bound = Statement(select(document_channel.c.document_id, document_channel.c.channel_id))
_versions = Statement(
    select(_v.document_id, _v.id, person.c.name, _v.recorded_at, *(_v[name] for name in _TEXT))
    .join(person, person.c.id == _v.recorder_id)
    .order_by(_v.id)
)
_acknowledged = Statement(select(acknowledgement.c.version_id, acknowledgement.c.person_id, acknowledgement.c.at))
_add = Statement(
    insert(policy_document).values(
        id=bindparam("id"), kind=bindparam("kind"), pack=bindparam("pack"), must_acknowledge=bindparam("must_acknowledge"), ended_at=None
    )
)
_bind = Statement(insert(document_channel).values(document_id=bindparam("document"), channel_id=bindparam("bound")))
_add_version = Statement(insert(document_version).values({each.name: bindparam(each.name) for each in _v}))
_end = Statement(update(policy_document).where(_d.id == bindparam("document")).values(ended_at=bindparam("now")))
_acknowledge = Statement(insert(acknowledgement).values(version_id=bindparam("which"), person_id=bindparam("who"), at=bindparam("now")))


def everything(reader: Reader) -> list[Document]:
    """All documents that the reader may see, in the order of their recording."""
    bound: dict[int, set[int]] = {}
    for document_id, channel_id in reader.all(_bound):
        bound.setdefault(document_id, set()).add(channel_id)
    versions: dict[int, list[Version]] = {}
    for document_id, number, recorder, at, *said in reader.all(_versions):
        versions.setdefault(document_id, []).append(Version(number, Text(**dict(zip(_TEXT, said, strict=True))), recorder, at))
    return [
        Document(number, DocumentKind(kind), pack, frozenset(bound.get(number, ())), bool(must), ended, tuple(versions[number]))
        for number, kind, pack, must, ended in reader.all(_documents)
    ]


def acknowledged(reader: Reader) -> dict[tuple[int, int], int]:
    """(version, person) → when; only one's own where the reader may see no more."""
    return {(version, who): at for version, who, at in reader.all(_acknowledged)}


def add(writer: Writer, kind: DocumentKind, pack: str, channel_ids: list[int], *, must_acknowledge: bool) -> int:
    """A document that binds these, without a version yet; its id."""
    number = ids.take(writer, "policy_document")
    writer.run(_add, id=number, kind=kind, pack=pack, must_acknowledge=int(must_acknowledge))
    if channel_ids:
        writer.many(_bind, [(number, each) for each in channel_ids], ("document", "bound"))
    return number


def add_version(writer: Writer, document_id: int, text: Text, recorder: int, now: int) -> int:
    """A further version of the document; its id."""
    number = ids.take(writer, "document_version")
    said = {name: getattr(text, name) for name in _TEXT}
    writer.run(_add_version, id=number, document_id=document_id, recorder_id=recorder, recorded_at=now, **said)
    return number


def end(writer: Writer, document_id: int, now: int) -> None:
    """The document asks nothing any more."""
    writer.run(_end, document=document_id, now=now)


def acknowledge(writer: Writer, version_id: int, person_id: int, now: int) -> None:
    """The person has read the version and knows it."""
    writer.run(_acknowledge, which=version_id, who=person_id, now=now)
