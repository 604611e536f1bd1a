"""Documents that whoever acts in a channel must know: policy, handbook, retention plan and others, version by version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.policy import PolicyDocument
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

LONGEST = 1_000
"""Characters of one field of a version."""


class DocumentKind(StrEnum):
    """What sort of document it is. The value is stored."""

    POLICY = "policy"
    HANDBOOK = "handbook"
    RETENTION_PLAN = "retention_plan"
    START_DOCUMENT = "start_document"
    ACTIVITY_PLAN = "activity_plan"
    DELEGATION_ORDER = "delegation_order"
    OTHER = "other"


DOCUMENT_KIND_NAMES: dict[DocumentKind, str] = {
    DocumentKind.POLICY: QT_TRANSLATE_NOOP("DocumentKind", "Policy"),
    DocumentKind.HANDBOOK: QT_TRANSLATE_NOOP("DocumentKind", "Handbook"),
    DocumentKind.RETENTION_PLAN: QT_TRANSLATE_NOOP("DocumentKind", "Retention plan"),
    DocumentKind.START_DOCUMENT: QT_TRANSLATE_NOOP("DocumentKind", "Start document"),
    DocumentKind.ACTIVITY_PLAN: QT_TRANSLATE_NOOP("DocumentKind", "Activity plan"),
    DocumentKind.DELEGATION_ORDER: QT_TRANSLATE_NOOP("DocumentKind", "Delegation order"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("DocumentKind", "Other"),
}


class Standing(StrEnum):
    """Whether a document holds today."""

    IN_FORCE = "in_force"
    TO_COME = "to_come"
    """Its first version holds from a later day."""
    RUN_OUT = "run_out"
    """Its newest version was valid to a day that is past."""
    WITHDRAWN = "withdrawn"


STANDING_NAMES: dict[Standing, str] = {
    Standing.IN_FORCE: QT_TRANSLATE_NOOP("DocumentStanding", "in force"),
    Standing.TO_COME: QT_TRANSLATE_NOOP("DocumentStanding", "to come"),
    Standing.RUN_OUT: QT_TRANSLATE_NOOP("DocumentStanding", "no longer valid"),
    Standing.WITHDRAWN: QT_TRANSLATE_NOOP("DocumentStanding", "withdrawn"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What a version says of itself (SOR-1, HJO-1). Days are ISO; "" is what the document doesn't name.

    `place`: where it lies, an address or a path, as it was written. `valid_to`: the last day; "" until further notice.
    """

    title: str
    version: str
    in_force: str
    valid_to: str = ""
    decision_no: str = ""
    diary_no: str = ""
    owner: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a document, as somebody recorded it (microseconds UTC)."""

    id: int
    text: Text
    recorder: str
    recorded_at: int


@dataclass(frozen=True, slots=True)
class Document:
    """A document with all its versions, in the order of their recording, and what it binds.

    `pack` binds every channel that uses that policy, now or later; "": only those of `channels` (ids) are bound.
    """

    id: int
    kind: DocumentKind
    pack: str
    channels: frozenset[int]
    must_acknowledge: bool
    ended_at: int | None
    versions: tuple[Version, ...]

    @property
    def newest(self) -> Version:
        """The one that holds last of all."""
        return max(self.versions, key=_holds_from)

    def binds(self, channel: Channel) -> bool:
        """Whether who acts in the channel must know the document. A closed channel binds nobody."""
        return channel.status is not Status.CLOSED and (channel.pack == self.pack if self.pack else channel.id in self.channels)

    def current(self, today: str) -> Version | None:
        """The version that holds on that day (ISO); None when none does."""
        begun = [each for each in self.versions if each.text.in_force <= today]
        newest = max(begun, key=_holds_from, default=None)
        over = self.ended_at is not None or newest is None or (newest.text.valid_to and newest.text.valid_to < today)
        return None if over else newest

    def standing(self, today: str) -> Standing:
        """Where the document stands on that day."""
        if self.ended_at is not None:
            return Standing.WITHDRAWN
        if self.current(today) is not None:
            return Standing.IN_FORCE
        return Standing.TO_COME if all(each.text.in_force > today for each in self.versions) else Standing.RUN_OUT


def still_to_acknowledge(
    document: Document, bound: Iterable[int], acting: Mapping[int, set[int]], acknowledged: set[tuple[int, int]], today: str
) -> frozenset[int]:
    """The people who act in a bound channel and have not acknowledged the version of the day: a new one asks all of them again (SOR-7).

    `bound` are channel ids, `acting` has the people (ids) of each channel, `acknowledged` (version id, person id).
    """
    current = document.current(today)
    if current is None or not document.must_acknowledge:
        return frozenset()
    people = set[int]().union(*(acting.get(each, set()) for each in bound))
    return frozenset(each for each in people if (current.id, each) not in acknowledged)


def of_pack(document: PolicyDocument) -> Text:
    """The first version of a policy's own document, as its pack names it (HJO-1). The pack's version is the program's, not the policy's."""
    return Text(
        title=document.title,
        version="1",
        in_force=document.revised or document.adopted or "",
        valid_to=document.valid_to or "",
        decision_no=document.decision_no or "",
        diary_no=document.diary_no or "",
        owner=document.owner or "",
    )


def checked(text: Text, earlier: Iterable[Text] = ()) -> Text:
    """The version's text, fit to be kept. Raises Refused with everything that is missing or wrong.

    `earlier` are the document's versions so far: each has a name of its own.
    """
    wrong = [*_missing(text), *_too_long(text)]
    wrong += [
        message("day_unreadable", QT_TRANSLATE_NOOP("Message", "“{day}” is no date. Write it like 2026-03-04."), day=day[:40])
        for day in (text.in_force, text.valid_to)
        if day and not _is_day(day)
    ]
    if not wrong and text.valid_to and text.valid_to < text.in_force:
        wrong.append(
            message(
                "valid_before_force",
                QT_TRANSLATE_NOOP("Message", "The last day {valid_to} is before the day in force, {in_force}."),
                valid_to=text.valid_to,
                in_force=text.in_force,
            )
        )
    if text.version in [each.version for each in earlier]:
        wrong.append(
            message(
                "version_there",
                QT_TRANSLATE_NOOP("Message", "There is a version {version} already. Give the new one another name."),
                version=text.version,
            )
        )
    if wrong:
        raise Refused(
            message("document_incomplete", QT_TRANSLATE_NOOP("Message", "The document can't be recorded like this. Nothing was saved.")),
            tuple(wrong),
        )
    return text


def _missing(text: Text) -> list[Message]:
    needed = (
        (text.title, message("title_missing", QT_TRANSLATE_NOOP("Message", "The title is missing."))),
        (text.version, message("version_missing", QT_TRANSLATE_NOOP("Message", "The version's name is missing, such as 2 or 2026-1."))),
        (text.in_force, message("in_force_missing", QT_TRANSLATE_NOOP("Message", "The day in force is missing."))),
    )
    return [said for value, said in needed if not value]


def _too_long(text: Text) -> list[Message]:
    values = (text.title, text.version, text.decision_no, text.diary_no, text.owner, text.place)
    if all(len(each) <= LONGEST for each in values):
        return []
    return [message("field_too_long", QT_TRANSLATE_NOOP("Message", "A field has at most {limit} characters."), limit=LONGEST)]


def _is_day(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False


def _holds_from(version: Version) -> tuple[str, int]:
    return version.text.in_force, version.id
