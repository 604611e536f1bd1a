"""An evidence set: what was written, by whom, where and when, with files, and SHA-256 of each part and of the whole.

It holds what invariant 3 of the rule packs asks. Nothing in it is ever changed: more evidence is another set, or a file that is added
with a time of its own.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from moderator_app.domain.items import Item
from moderator_app.domain.workdays import stockholm
from moderator_app.support.clock import to_datetime
from moderator_app.support.messages import QT_TRANSLATE_NOOP

FORMAT = "uppsikt-evidence/1"
LARGEST = 20 * 1024 * 1024
"""Bytes of one file."""
LARGEST_SET = 100 * 1024 * 1024
"""Bytes of all files of a set."""
MOST_FILES = 40
LONGEST = 4_000
"""Characters of the note."""
LONGEST_NAME = 200
"""Characters of the witness's name."""
MOST_NEIGHBOURS = 50
"""Items of the thread that are saved with it, the parent first and then the nearest in time."""
RECORD = "evidence.json"
MANIFEST = "manifest.txt"
COVER = "forsattsblad.pdf"
FILES = "files/"
_SAFE = re.compile("[^a-z0-9]+")
_LONGEST_FILE = 40


class FileType(StrEnum):
    """What a file is, told by its first bytes. The value is stored."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    GIF = "gif"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        """What its name ends in."""
        return ".jpg" if self is FileType.JPEG else f".{self}"

    @property
    def is_picture(self) -> bool:
        return self is not FileType.PDF


def file_type(content: bytes) -> FileType | None:
    """What the bytes are, whatever the file is called; None for what is not taken as evidence.

    PNG 5.2, JPEG (T.81 B.1.1.3), WebP (RFC 9649 2.4), GIF89a 17, PDF (ISO 32000-2 7.5.2).
    """
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileType.PNG
    if content.startswith(b"\xff\xd8\xff"):
        return FileType.JPEG
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return FileType.WEBP
    if content.startswith((b"GIF87a", b"GIF89a")):
        return FileType.GIF
    return FileType.PDF if content.startswith(b"%PDF-") else None


class PartKind(StrEnum):
    """What a part of a set is. The value is stored."""

    RECORD = "record"
    """The machine-readable file: docs/evidence.md tells its fields."""
    TEXT = "text"
    """One version of the text, as UTF-8."""
    CONTEXT = "context"
    """Another item of the thread. It is taken away when that one is purged."""
    FILE = "file"


class Access(StrEnum):
    """Who may open a set. The value is stored."""

    CHANNEL = "channel"
    """Whoever may act in the item's channel."""
    NARROW = "narrow"
    """Managers and administrators, who saved it, and who is named."""


ACCESS_NAMES: dict[Access, str] = {
    Access.CHANNEL: QT_TRANSLATE_NOOP("Evidence", "Whoever may act in the channel"),
    Access.NARROW: QT_TRANSLATE_NOOP("Evidence", "Managers, administrators, who saved it, and those who are named"),
}


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that is to be saved as evidence."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class NewPart:
    """A part before it is stored; `name` is its place in the police report pack."""

    kind: PartKind
    name: str
    content: bytes
    type: FileType | None = None
    of_item: int | None = None
    """The other item that it shows."""

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True, slots=True)
class Part:
    """A part as it is stored. `digest` is SHA-256 (hex) of its bytes, `whole` that of the manifest up to and with its line."""

    id: int
    number: int
    kind: PartKind
    name: str
    type: FileType | None
    size: int
    digest: str
    whole: str
    at: int
    person: str
    gone: bool
    """Its bytes were taken away, because the item that it showed was purged."""


@dataclass(frozen=True, slots=True)
class EvidenceSet:
    """A set without the bytes of its parts. Moments are microseconds UTC."""

    id: int
    item_id: int
    revision_id: int
    """The newest version of the text that it holds."""
    captured_at: int
    capturer_id: int
    capturer: str
    access: Access
    named: tuple[tuple[int, str], ...]
    """Who may open it by name: id and name."""
    parts: tuple[Part, ...]

    @property
    def reference(self) -> str:
        """What receipts and the pack call it."""
        return reference(self.id)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the whole: of its manifest."""
        return self.parts[-1].whole

    @property
    def changed_at(self) -> int:
        """When the last part came."""
        return self.parts[-1].at

    @property
    def version(self) -> int:
        """1 as it was saved; one more for each time that files were added."""
        return len({each.at for each in self.parts})

    @property
    def files(self) -> tuple[Part, ...]:
        return tuple(each for each in self.parts if each.kind is PartKind.FILE)


def reference(number: int) -> str:
    """What receipts and the pack call the set of that number."""
    return f"E-{number}"


def manifest_line(digest: str, name: str) -> str:
    """One line as `sha256sum -c` reads it."""
    return f"{digest}  {name}\n"


def manifest(parts: Iterable[Part]) -> str:
    """The manifest of the parts that are there."""
    return "".join(manifest_line(each.digest, each.name) for each in parts if not each.gone)


def file_name(name: str, number: int, found: FileType) -> str:
    """Its place in the pack: numbered, in small ASCII letters, ending in what it is. Nothing of the name can lead out of the folder."""
    stem = name.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    return f"{FILES}{number:02d}-{_SAFE.sub('-', plain)[:_LONGEST_FILE].strip('-') or 'fil'}{found.suffix}"


def text_name(number: int) -> str:
    """The place of a version's text in the pack."""
    return f"texts/version-{number}.txt"


def context_name(number: int) -> str:
    """The place of another item of the thread in the pack."""
    return f"thread/{number:03d}.json"


def times(moment: int | None, zone: str | None = None) -> dict[str, str] | None:
    """A moment in UTC and in Swedish time, with the zone that the source wrote in where that is known."""
    if moment is None:
        return None
    made = to_datetime(moment)
    told = {
        "utc": made.isoformat().replace("+00:00", "Z"),
        "local": made.astimezone(stockholm()).isoformat(),
        "local_zone": "Europe/Stockholm",
    }
    return told | ({"source_zone": zone} if zone else {})


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another item of the same thread. `text` is None where it is protected or purged: nothing of it is copied then."""

    item_id: int
    external_id: str | None
    parent_id: str | None
    author: str
    handle: str | None
    url: str | None
    published_at: int
    zone: str
    text: str | None
    is_parent: bool


def context_part(neighbour: Neighbour, number: int) -> NewPart:
    """The neighbour as a part of the set."""
    told: dict[str, object] = {
        "external_id": neighbour.external_id,
        "parent_id": neighbour.parent_id,
        "is_parent": neighbour.is_parent,
        "author": {"name": neighbour.author, "handle": neighbour.handle},
        "permalink": neighbour.url,
        "published": times(neighbour.published_at, neighbour.zone),
        "text": neighbour.text,
    }
    return NewPart(PartKind.CONTEXT, context_name(number), _json(told), of_item=neighbour.item_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """How a set came about."""

    number: int
    at: int
    capturer: str
    title: str
    unit: str
    witness: str
    note: str
    access: Access
    decision: str | None
    """The reference of the decision on the item that stands or waits; None where nothing is decided."""
    rules: tuple[str, ...] = ()


def parts_of(item: Item, neighbours: Iterable[Neighbour], files: Iterable[NewFile], capture: Capture) -> tuple[NewPart, ...]:
    """All parts of a new set, the record first: it names the others with their hashes. The files must be of a type that is taken."""
    texts = [NewPart(PartKind.TEXT, text_name(each.number), each.text.encode()) for each in item.revisions]
    around = [context_part(each, number) for number, each in enumerate(neighbours, 1)]
    taken = file_parts(files, 1)
    return (NewPart(PartKind.RECORD, RECORD, _record(item, capture, texts, around, taken)), *texts, *around, *taken)


def file_parts(files: Iterable[NewFile], first: int) -> list[NewPart]:
    """Files as parts, numbered from `first`; they must be of a type that is taken."""
    made: list[NewPart] = []
    for number, each in enumerate(files, first):
        found = file_type(each.content)
        assert found is not None, "only what file_type knows is taken"
        made.append(NewPart(PartKind.FILE, file_name(each.name, number, found), each.content, found))
    return made


def _record(item: Item, capture: Capture, texts: list[NewPart], around: list[NewPart], files: list[NewPart]) -> bytes:
    told: dict[str, object] = {
        "format": FORMAT,
        "set": reference(capture.number),
        "item": {
            "uuid": item.uuid,
            "channel": item.channel,
            "platform": item.platform,
            "kind": item.kind,
            "external_id": item.external_id,
            "parent_id": item.parent_id,
            "thread_id": item.thread_id,
            "under": item.context,
            "permalink": item.url,
            "remote_state": item.remote_state,
            "author": {"name": item.author_name, "handle": item.author_handle, "type": item.author_type},
            "published": times(item.published_at, item.zone),
            "received_by_program": times(item.imported_at),
            "known_to_organisation": times(item.knowledge_at),
        },
        "versions": [
            {
                "number": each.number,
                "author_name": each.author_name,
                "text": each.text,
                "seen": times(each.seen_at),
                "flags": list(each.flags),
                "file": part.name,
                "sha256": part.digest,
            }
            for each, part in zip(item.revisions, texts, strict=True)
        ],
        "thread": [{"file": each.name, "sha256": each.digest} for each in around],
        "captured": times(capture.at),
        "capturer": {"name": capture.capturer, "title": capture.title, "unit": capture.unit},
        "witness": capture.witness or None,
        "note": capture.note or None,
        "decision": None if capture.decision is None else {"reference": capture.decision, "rules": list(capture.rules)},
        "access": capture.access,
        "files": [
            {"file": each.name, "type": each.type, "size": len(each.content), "sha256": each.digest, "added": times(capture.at)}
            for each in files
        ],
    }
    return _json(told)


def _json(told: dict[str, object]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"
