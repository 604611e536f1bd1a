"""The kept versions of the public texts, when each was found posted, and how they stand to what is true now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.domain.public_texts import Document, Made
from moderator_app.domain.public_wordings import OwnWords, TextKind
from moderator_app.support.messages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Posting:
    """Somebody saw on that day (ISO) that the version stands there."""

    day: str
    place: str
    person: str
    recorded_at: int


@dataclass(frozen=True, slots=True)
class Version:
    """A version that was issued. `postings` are the oldest first."""

    id: int
    kind: TextKind
    number: int
    document: Document
    digest: str
    made_at: int
    person: str
    postings: tuple[Posting, ...] = ()


class TextState(StrEnum):
    """How the newest version stands to what is true now."""

    NEVER = "never_issued"
    STALE = "stale"
    CURRENT = "current"


STATE_NAMES: dict[TextState, str] = {
    TextState.NEVER: QT_TRANSLATE_NOOP("TextState", "never issued"),
    TextState.STALE: QT_TRANSLATE_NOOP("TextState", "no longer true"),
    TextState.CURRENT: QT_TRANSLATE_NOOP("TextState", "current"),
}


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a channel: as it is now, and its versions, the newest first."""

    kind: TextKind
    now: Made
    versions: tuple[Version, ...]

    @property
    def newest(self) -> Version | None:
        return self.versions[0] if self.versions else None

    @property
    def state(self) -> TextState:
        if not self.versions:
            return TextState.NEVER
        return TextState.CURRENT if self.versions[0].document == self.now.document else TextState.STALE

    @property
    def posted(self) -> Posting | None:
        """When the newest version was last seen posted; None: never."""
        return self.versions[0].postings[-1] if self.versions and self.versions[0].postings else None


@dataclass(frozen=True, slots=True)
class OwnWordsKept:
    """A version of the organisation's own words: for one channel, or for all (None)."""

    part: OwnWords
    channel_id: int | None
    version: int
    words: str
    made_at: int
    person: str
