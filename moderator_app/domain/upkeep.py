"""What is asked of a channel as long as it is active: its words, and what a policy or the law demands of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.domain.gates import Step
from moderator_app.support.messages import QT_TRANSLATE_NOOP

YEAR = 365
HALF_YEAR = 183
INACTIVE_DAYS = 30


class Check(StrEnum):
    """Something that somebody looks at in the channel, or tries, on a day. The value is stored."""

    SENDER = "sender"
    OFFICIAL_STATUS = "official_status"
    GRAPHIC_PROFILE = "graphic_profile"
    LOGO = "logo"
    IDENTITY = "identity"
    VISIBILITY = "visibility"
    PRIVACY_NOTICE = "privacy_notice"
    PURPOSE_POSTED = "purpose_posted"
    RULES_POSTED = "rules_posted"
    COPYRIGHT_TERMS = "copyright_terms"
    PLATFORM_SETTINGS = "platform_settings"
    ACCESS = "access"
    """Somebody who is to have access logged in, and the login details that were deposited are the right ones (VAS-26)."""

    @property
    def every_days(self) -> int:
        """How often it is made where no policy says it. [I] No policy but Hjo's (yearly, HJO-53) names an interval."""
        return HALF_YEAR if self is Check.ACCESS else YEAR


CHECK_NAMES: dict[Check, str] = {
    Check.SENDER: QT_TRANSLATE_NOOP("Check", "it is clear who the sender is"),
    Check.OFFICIAL_STATUS: QT_TRANSLATE_NOOP("Check", "it is clear that the channel is official"),
    Check.GRAPHIC_PROFILE: QT_TRANSLATE_NOOP("Check", "the graphic profile is followed"),
    Check.LOGO: QT_TRANSLATE_NOOP("Check", "the logotype is clearly visible"),
    Check.IDENTITY: QT_TRANSLATE_NOOP("Check", "the channel tells who is responsible for it"),
    Check.VISIBILITY: QT_TRANSLATE_NOOP("Check", "the channel tells that messages become visible to others"),
    Check.PRIVACY_NOTICE: QT_TRANSLATE_NOOP("Check", "the channel tells how personal data are handled"),
    Check.PURPOSE_POSTED: QT_TRANSLATE_NOOP("Check", "purpose and responsible board are posted in the channel"),
    Check.RULES_POSTED: QT_TRANSLATE_NOOP("Check", "the rules of play are posted in the channel"),
    Check.COPYRIGHT_TERMS: QT_TRANSLATE_NOOP("Check", "the platform's terms on copyright are read"),
    Check.PLATFORM_SETTINGS: QT_TRANSLATE_NOOP("Check", "the platform's privacy settings are gone through"),
    Check.ACCESS: QT_TRANSLATE_NOOP("Check", "the deposited login details work"),
}


class Deposited(StrEnum):
    """What is handed over for keeping, so that nobody's absence locks a channel. The value is stored."""

    PLAN = "plan"
    CREDENTIALS = "credentials"


DEPOSITED_NAMES: dict[Deposited, str] = {
    Deposited.PLAN: QT_TRANSLATE_NOOP("Deposited", "activity plan"),
    Deposited.CREDENTIALS: QT_TRANSLATE_NOOP("Deposited", "login details"),
}
DEPOSIT_STEPS: dict[Step, Deposited] = {
    Step.PLAN_DEPOSITED: Deposited.PLAN,
    Step.CREDENTIALS_DEPOSITED: Deposited.CREDENTIALS,
}
"""Steps of a gate that are met by the deposit itself."""
CHECK_STEPS: dict[Step, Check] = {Step.LOGO: Check.LOGO, Step.GRAPHIC_PROFILE: Check.GRAPHIC_PROFILE}
"""Steps of the start gate that are checks: made there, they count as made."""


@dataclass(frozen=True, slots=True)
class CheckDemand:
    """One check that is asked, with the place in the policy that asks it."""

    check: Check
    row: str
    source: str
    """Heading and line of the published document; of the law where no policy asks it."""
    binding: bool = True
    """The policy says ska; False: it says bör."""
    every_days: int = YEAR
    statute: str = ""
    """The law that asks it as well; "" for none."""


@dataclass(frozen=True, slots=True)
class Deposit:
    """What lies where, and who keeps it. The secret itself is no part of it. `since` is an ISO day; `recorder` wrote it down."""

    deposited: Deposited
    place: str
    keeper: str
    receipt: str
    since: str
    recorder: str
    recorded_at: int


@dataclass(frozen=True, slots=True)
class DepositDemand:
    """One deposit that is asked, with the place in the policy that asks it."""

    deposited: Deposited
    row: str
    source: str
    binding: bool = True


@dataclass(frozen=True, slots=True)
class Upkeep:
    """All that is asked of an active channel."""

    checks: tuple[CheckDemand, ...] = ()
    deposits: tuple[DepositDemand, ...] = ()
    inactive_days: int = INACTIVE_DAYS
    """A page on which nothing of its own was published for so long is inactive (SOL-8, OSB-11)."""


NOTHING_ASKED = Upkeep()
