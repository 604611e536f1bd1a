"""WordPress exports (WXR 1.0 to 1.2): the comments of one's own site, in every state.

Read as a stream with entities, network and huge texts refused. Where the XML breaks, what came before is delivered.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from moderator_app.domain.intake_text import REPLACEMENT, clean
from moderator_app.domain.items import AuthorType, IncomingItem, Kind, TextFlag
from moderator_app.domain.times import ParsedTime, parse_time
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.mending import MendedXml
from moderator_app.sources.reading import (
    FIELD_LIMIT,
    Place,
    Read,
    Reader,
    ReadItem,
    RefusedRow,
    check_file,
    field_too_long,
    merge_flags,
    no_text,
    refused,
    unreadable_time,
    web_address,
)
from moderator_app.sources.safexml import XmlBroken, XmlElement, all_text, forget, local_name, walk
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

REMOTE_STATES = {
    "1": "visible",
    "approved": "visible",
    "0": "pending",
    "hold": "pending",
    "spam": "spam",
    "trash": "trash",
    "post-trashed": "trash",
}
_KINDS = {"": Kind.COMMENT, "comment": Kind.COMMENT, "review": Kind.REVIEW}
_COMMENT_FIELDS = frozenset(
    f"comment_{name}"
    for name in ("id", "author", "author_email", "author_url", "date", "date_gmt", "content", "approved", "type", "parent", "user_id")
)
_POST_FIELDS = frozenset({"title", "link", "post_id"})
_NO_ID = (None, "", "0")
_ID_LIMIT = 1_000
LOOSE_LIMIT = 10_000
"""Elements in a row that belong to no comment field and are kept until the field ends; an honest export has a handful."""


class WxrReader(Reader):
    """Reads the comments of a WordPress export. Places are comment numbers; pingbacks and trackbacks are refused as no comments.

    The time is `date_gmt`, else `date` as Swedish wall-clock time. A comment by a registered user of the site is staff's.
    Raises KnownError on opening what is no WordPress export.
    """

    format_id = "wxr"
    place = Place.RECORD

    def __init__(self, path: Path, mapping: Mapping | None = None) -> None:
        del mapping
        self.total = check_file(path)
        self.warnings: list[Message] = []
        self._file = path.open("rb")
        self._mended = MendedXml(self._file)
        self._number = 0
        self._post: dict[str, str] = {}
        self._fields: dict[str, str] = {}
        self._loose = 0
        self._events = walk(self._mended)
        try:
            root = next(self._events)[1]
        except (XmlBroken, StopIteration):
            self.close()
            raise _no_xml(path) from None
        if local_name(root) != "rss" or not any("wordpress.org/export" in uri for uri in root.nsmap.values()):
            self.close()
            raise _no_wxr(path)

    @property
    def done(self) -> int:
        """Bytes read so far."""
        return self.total if self._file.closed else self._file.tell()

    def close(self) -> None:
        self._file.close()

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Read]:
        try:
            for ended, element in self._events:
                if ended and (read := self._end(element)) is not None:
                    yield read
        except XmlBroken as problem:
            yield _broken(self._number + 1, problem)

    def _end(self, element: XmlElement) -> Read | None:
        """What the end of `element` gives; keeps its text where it matters and lets go of it."""
        parent = element.getparent()
        if parent is None:
            return None
        within, name = local_name(parent), local_name(element)
        read: Read | None = None
        if within == "comment" and name in _COMMENT_FIELDS:
            self._fields[name] = all_text(element)
        elif within == "item" and name in _POST_FIELDS:
            self._post[name] = all_text(element)
        elif within == "item" and name == "comment":
            self._number += 1
            read = self._comment(self._fields)
            self._fields = {}
        elif name == "item":
            self._post = {}
        self._loose = 0 if within in ("comment", "item", "channel") else self._loose + 1
        if self._loose == 0 or self._loose > LOOSE_LIMIT:
            forget(element)
        return read

    def _comment(self, fields: dict[str, str]) -> Read:
        place = self._number
        excerpt = fields.get("comment_content", "") or fields.get("comment_author", "")
        kind = _KINDS.get(fields.get("comment_type", "").strip())
        if kind is None:
            return _no_comment(place, fields["comment_type"].strip(), excerpt)
        long = next((name for name, value in fields.items() if len(value) > FIELD_LIMIT), None)
        if long is not None:
            return field_too_long(place, long, excerpt)
        text, flags = clean(fields.get("comment_content", ""))
        if not text.strip():
            return no_text(place, excerpt)
        moment, written = _moment(fields)
        if moment is None and written:
            return unreadable_time(place, written, excerpt)
        if self._mended.mended and REPLACEMENT in text:
            flags = (TextFlag.REPLACED,)
        return ReadItem(self._item(fields, text, kind, moment, flags), place)

    def _item(self, fields: dict[str, str], text: str, kind: Kind, moment: ParsedTime | None, flags: tuple[TextFlag, ...]) -> IncomingItem:
        user = _id(fields, "comment_user_id")
        comment = _id(fields, "comment_id")
        post_url = web_address(self._post.get("link"))
        state = fields.get("comment_approved", "").strip()
        return IncomingItem(
            text=text,
            author_name=fields.get("comment_author", "").strip(),
            author_id=_id(fields, "comment_author_email") or _id(fields, "comment_author_url") or user,
            external_id=comment,
            parent_id=_id(fields, "comment_parent"),
            thread_id=_id(self._post, "post_id"),
            kind=kind,
            author_type=AuthorType.STAFF if user else AuthorType.OUTSIDER,
            published_at=moment.at if moment else None,
            zone=moment.zone if moment else "UTC",
            url=f"{post_url}#comment-{comment}" if post_url and comment else post_url,
            context=self._post.get("title", "").strip()[:FIELD_LIMIT] or None,
            remote_state=REMOTE_STATES.get(state),
            flags=merge_flags(flags, moment.flags if moment else (TextFlag.TIME_MISSING,)),
        )


def _moment(fields: dict[str, str]) -> tuple[ParsedTime | None, str]:
    """The time of a comment and, where it can't be read, how it is written. WordPress writes zeros for no time."""
    for name, zone in (("comment_date_gmt", "UTC"), ("comment_date", "Europe/Stockholm")):
        written = fields.get(name, "").strip()
        if written and not written.startswith("0000-00-00"):
            moment = parse_time(written, zone=zone)
            if moment is not None or name == "comment_date":
                return moment, written
    return None, ""


def _id(fields: dict[str, str], name: str) -> str | None:
    value = fields.get(name, "").strip()[:_ID_LIMIT]
    return None if value in _NO_ID else value


def _no_comment(place: int, kind: str, excerpt: str) -> RefusedRow:
    return refused(
        place,
        message("not_a_comment", QT_TRANSLATE_NOOP("Message", "It is not a comment but “{kind}”."), kind=clean(kind[:40])[0]),
        excerpt,
    )


def _broken(place: int, problem: XmlBroken) -> RefusedRow:
    return refused(
        place,
        message(
            "xml_broken",
            QT_TRANSLATE_NOOP("Message", "The file breaks off at line {line}: what comes after can't be read. Export it again."),
            line=problem.line,
        ),
        problem.problem,
    )


def _no_xml(path: Path) -> KnownError:
    return KnownError(
        message(
            "not_xml",
            QT_TRANSLATE_NOOP(
                "Message", "“{file}” is not XML. Nothing was imported. In WordPress choose Tools, Export, and import the file that you get."
            ),
            file=path.name,
        )
    )


def _no_wxr(path: Path) -> KnownError:
    return KnownError(
        message(
            "not_wxr",
            QT_TRANSLATE_NOOP(
                "Message",
                "“{file}” is XML, but not a WordPress export. Nothing was imported. In WordPress choose Tools, Export, "
                "and import the file that you get.",
            ),
            file=path.name,
        )
    )
