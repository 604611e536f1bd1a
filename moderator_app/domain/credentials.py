"""What everybody may know of a channel's shared credentials: who sealed them, what was checked, what is to be changed at the platform.

Nothing secret. Days are ISO days of the local calendar, moments microseconds UTC. Sources: VAS-26, SOL-34, OSB-26, HJO-38.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from moderator_app.domain.channels import Platform
from moderator_app.support.messages import QT_TRANSLATE_NOOP

REVIEW_DAYS = 183
"""Every half year somebody looks through who has access."""
VERIFY_DAYS = 183
"""And sees that the credentials still work."""
DRILL_DAYS = 365
"""Every year the sheet in the safe is tried."""
CHANGE_DAYS = 7
"""Within which credentials are changed at the platform after somebody lost the right to them."""
FEWEST_HOLDERS = 2
"""People who always hold a channel, so that it does not lie idle when one is away (SOL-34)."""


class Part(StrEnum):
    """One of a channel's credentials; each is shown by itself."""

    USERNAME = "username"
    PASSWORD = "password"  # noqa: S105 - the name of a part
    ONE_TIME = "one_time"
    RECOVERY_CODES = "recovery_codes"
    NOTE = "note"


PART_NAMES: dict[Part, str] = {
    Part.USERNAME: QT_TRANSLATE_NOOP("CredentialPart", "User name"),
    Part.PASSWORD: QT_TRANSLATE_NOOP("CredentialPart", "Password"),
    Part.ONE_TIME: QT_TRANSLATE_NOOP("CredentialPart", "One-time code"),
    Part.RECOVERY_CODES: QT_TRANSLATE_NOOP("CredentialPart", "Recovery codes"),
    Part.NOTE: QT_TRANSLATE_NOOP("CredentialPart", "Note"),
}


class Looked(StrEnum):
    """What somebody made sure of. The value is stored."""

    VERIFIED = "verified"
    """Logged in with them."""
    REVIEWED = "reviewed"
    """Looked through who has access, here and at the platform."""
    DRILLED = "drilled"
    """Opened the trial envelope with the sheet from the safe."""


LOOKED_NAMES: dict[Looked, str] = {
    Looked.VERIFIED: QT_TRANSLATE_NOOP("CredentialCheck", "Login tried"),
    Looked.REVIEWED: QT_TRANSLATE_NOOP("CredentialCheck", "Access reviewed"),
    Looked.DRILLED: QT_TRANSLATE_NOOP("CredentialCheck", "Recovery sheet tried"),
}


class Why(StrEnum):
    """Why credentials are to be changed at the platform. The value is stored."""

    COVER_ENDED = "cover_ended"
    KEYS_REVOKED = "keys_revoked"
    HOLDER_LEFT = "holder_left"
    PAPER_USED = "paper_used"
    BY_HAND = "by_hand"


WHY_NAMES: dict[Why, str] = {
    Why.COVER_ENDED: QT_TRANSLATE_NOOP("CredentialChange", "a cover ended"),
    Why.KEYS_REVOKED: QT_TRANSLATE_NOOP("CredentialChange", "somebody's key was revoked"),
    Why.HOLDER_LEFT: QT_TRANSLATE_NOOP("CredentialChange", "somebody no longer holds the channel"),
    Why.PAPER_USED: QT_TRANSLATE_NOOP("CredentialChange", "the recovery sheet was used"),
    Why.BY_HAND: QT_TRANSLATE_NOOP("CredentialChange", "somebody asked for it"),
}


class ChangeStep(StrEnum):
    """What is done at the platform. The value is stored."""

    PASSWORD = "password"  # noqa: S105 - the name of a step
    ONE_TIME = "one_time"
    RECOVERY_CODES = "recovery_codes"
    SESSIONS = "sessions"
    ROLES = "roles"
    APPS = "apps"
    RECOVERY_CONTACT = "recovery_contact"


CHANGE_STEP_NAMES: dict[ChangeStep, str] = {
    ChangeStep.PASSWORD: QT_TRANSLATE_NOOP("CredentialStep", "Change the password, and save the new one here"),
    ChangeStep.ONE_TIME: QT_TRANSLATE_NOOP("CredentialStep", "Set up one-time codes anew, and save the new key here"),
    ChangeStep.RECOVERY_CODES: QT_TRANSLATE_NOOP("CredentialStep", "Fetch new recovery codes, and save them here"),
    ChangeStep.SESSIONS: QT_TRANSLATE_NOOP("CredentialStep", "Log out all other devices"),
    ChangeStep.ROLES: QT_TRANSLATE_NOOP("CredentialStep", "Take away roles of those who no longer work with it"),
    ChangeStep.APPS: QT_TRANSLATE_NOOP("CredentialStep", "Take away connected apps and tokens that nobody uses"),
    ChangeStep.RECOVERY_CONTACT: QT_TRANSLATE_NOOP("CredentialStep", "See that the recovery e-mail and telephone are the organisation's"),
}

_PLAIN = (ChangeStep.PASSWORD, ChangeStep.ONE_TIME, ChangeStep.RECOVERY_CODES, ChangeStep.SESSIONS, ChangeStep.RECOVERY_CONTACT)
_WITH_ROLES = (*_PLAIN, ChangeStep.ROLES)
_WITH_APPS = (*_PLAIN, ChangeStep.APPS)
_STEPS: Mapping[Platform, tuple[ChangeStep, ...]] = {
    # Pages and company accounts are shared by roles, besides the account that owns them.
    Platform.FACEBOOK: (*_WITH_ROLES, ChangeStep.APPS),
    Platform.INSTAGRAM: (*_WITH_ROLES, ChangeStep.APPS),
    Platform.THREADS: _WITH_APPS,
    Platform.X: (*_WITH_ROLES, ChangeStep.APPS),
    Platform.YOUTUBE: _WITH_ROLES,
    Platform.LINKEDIN: _WITH_ROLES,
    Platform.TIKTOK: _WITH_APPS,
    Platform.MASTODON: _WITH_APPS,
    Platform.BLUESKY: _WITH_APPS,
    Platform.GOOGLE: _WITH_ROLES,
    Platform.BLOG: _WITH_ROLES,
    Platform.FORUM: _WITH_ROLES,
}


def steps_of(platform: Platform) -> tuple[ChangeStep, ...]:
    """What is gone through at that platform, in order."""
    return _STEPS.get(platform, _PLAIN)


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step that was done, or does not apply to the account."""

    step: ChangeStep
    applies: bool
    person: str
    at: int


@dataclass(frozen=True, slots=True)
class PlatformChange:
    """Credentials of a channel that are to be changed at the platform. `about` is who lost the right to them; empty: nobody in particular.

    `opened` says whether that person looked at any of them: else the change is only advised. `closed_at` is set when every step is
    done, or when somebody decided against it. `reason`: why somebody asked for it; once it was decided against, why that.
    """

    id: int
    channel_id: int
    why: Why
    about: str
    opened: bool
    since: int
    due: str
    done: tuple[StepDone, ...] = ()
    closed_at: int | None = None
    closed_by: str = ""
    reason: str = ""

    def left(self, platform: Platform) -> tuple[ChangeStep, ...]:
        """The steps that nobody has done yet."""
        gone = {each.step for each in self.done}
        return tuple(each for each in steps_of(platform) if each not in gone)

    def overdue(self, today: str) -> bool:
        """Whether it should have been done before that ISO day."""
        return self.closed_at is None and self.due < today


@dataclass(frozen=True, slots=True)
class LookedAt:
    """Something that was made sure of, by whom; `channel_id` is None for the recovery sheet."""

    what: Looked
    channel_id: int | None
    person: str
    at: int
    note: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """The newest envelope of a channel: who sealed it, when, and when what is in it was last entered. `readers` are hashes of cards."""

    channel_id: int
    generation: int
    by: str
    at: int
    entered_by: str
    entered_at: int
    readers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The recovery key of the organisation: its public half, where its numbered sheets lie, and who made it."""

    id: int
    recipient: str
    places: tuple[str, ...]
    by: str
    at: int


def due_day(day: str, days: int) -> str:
    """The ISO day so many days after."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def newest(found: Iterable[LookedAt], what: Looked, channel_id: int | None) -> LookedAt | None:
    """The last time that it was made sure of."""
    return max((each for each in found if (each.what, each.channel_id) == (what, channel_id)), key=lambda each: each.at, default=None)
