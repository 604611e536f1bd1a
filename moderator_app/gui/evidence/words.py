"""What the sheets for evidence say of items, sets and files."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from moderator_app.desk.evidence import Planned
from moderator_app.domain.evidence import ACCESS_NAMES, EvidenceSet, Part, PartKind
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.item.words import when
from moderator_app.gui.language import Plural, translate

LONGEST = 120
VERSIONS = Plural.translate("Evidence", "%n version(s) of the text, each with the time at which it was seen", "", 1)
NEIGHBOURS = Plural.translate("Evidence", "%n other item(s) of the thread", "", 1)
FILES = Plural.translate("Evidence", "%n file(s)", "", 1)


def planned_lines(planned: Planned, now: int) -> list[str]:
    """What will be saved, one thing a line."""
    item = planned.item
    unknown = translate("Evidence", "not known")
    writer = item.author_name if not item.author_handle else f"{item.author_name} ({item.author_handle})"
    lines = [
        VERSIONS.of(len(item.revisions)),
        translate("Evidence", "Author: {author}").format(author=visible_line(writer, LONGEST)),
        translate("Evidence", "Link: {link}").format(link=visible_line(item.url or unknown, LONGEST)),
        translate("Evidence", "Published: {when}, in UTC and local time").format(when=when(item.published_at, now)),
        NEIGHBOURS.of(planned.neighbours) if planned.neighbours else translate("Evidence", "No other item of the thread is known"),
        translate("Evidence", "Your name, the time, and SHA-256 of each part and of the whole"),
    ]
    if planned.sets:
        before = ", ".join(each.reference for each in planned.sets)
        lines.append(translate("Evidence", "Saved before: {sets}. That stays as it is.").format(sets=before))
    return lines


def set_name(found: EvidenceSet, now: int) -> str:
    """A set in one line."""
    return translate("Evidence", "{reference}, {when}, {person}, {files}").format(
        reference=found.reference,
        when=when(found.captured_at, now),
        person=visible_line(found.capturer, LONGEST),
        files=FILES.of(len(found.files)),
    )


def access_line(found: EvidenceSet) -> str:
    """Who may open the set."""
    who = translate("Evidence", ACCESS_NAMES[found.access])
    named = ", ".join(visible_line(name, LONGEST) for _, name in found.named)
    told = translate("Evidence", "May be opened by: {who}.").format(who=who)
    return told + (" " + translate("Evidence", "Named: {names}.").format(names=named) if named else "")


def part_name(part: Part) -> str:
    """A part, as a heading over it."""
    told = {
        PartKind.RECORD: translate("Evidence", "The record"),
        PartKind.TEXT: translate("Evidence", "The text"),
        PartKind.CONTEXT: translate("Evidence", "The thread"),
        PartKind.FILE: translate("Evidence", "File"),
    }[part.kind]
    return f"{told}: {visible_line(part.name, LONGEST)}"


def part_line(part: Part, now: int) -> str:
    """Its size, time, person and hash."""
    if part.gone:
        return translate("Evidence", "Taken away, because what it showed was purged.")
    return translate("Evidence", "{size}, {when}, {person}. SHA-256 {digest}").format(
        size=size(part.size), when=when(part.at, now), person=visible_line(part.person, LONGEST), digest=part.digest
    )


def size(number: int) -> str:
    """Bytes as a person reads them."""
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
