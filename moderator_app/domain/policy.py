"""The records of a policy pack: what the organisation's own policy says, typed.

Sources: the common catalogue, the statutory overlay and the five packs of resources/policies.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.domain.answers import TickDemand
from moderator_app.domain.channels import Platform
from moderator_app.domain.gates import Demand, Field
from moderator_app.domain.upkeep import NOTHING_ASKED, CheckDemand, Upkeep
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message


class Modal(StrEnum):
    """Ska or får. Where a rule has both, ska wins."""

    MUST = "must"
    MAY = "may"


class RuleClass(StrEnum):
    """What sort of rule it is; decides colour-free mark, order and who may set it aside (nobody, for the first two)."""

    CRIME = "crime"
    """B-rules: the crimes of lag 1998:112 5 §. Never switchable; can't end hidden."""
    STATUTE = "statute"
    """L-rules: other law, secrecy, personal data."""
    HOUSE = "house"
    """H-rules: the organisation's own order."""
    PROCESS = "process"
    """P-rules: not a breach: what the item asks of the desk (question, request, doubt)."""


class Duty(StrEnum):
    """The codes of the follow-ups. The value is stored."""

    REMOVE = "REM"
    HIDE = "HID"
    EVIDENCE = "EVD"
    NO_COPY = "NOC"
    POLICE_REPORT = "POL"
    POLICE_TIP = "TIP"
    PLATFORM_REPORT = "PLT"
    HOTLINE = "HTL"
    """A tip with the link to the hotline of ECPAT, beside the police."""
    CONCERN = "ORO"
    """A child that we know of may be harmed: socialtjänsten is told (socialtjänstlagen 2025:400)."""
    DIARY = "REG"
    NOTIFY_AUTHOR = "NOT"
    FORWARD = "FWD"
    CONSULT = "MGR"
    RIGHTS_HOLDER = "RHT"
    SAFETY = "SAF"
    DATA_PROTECTION = "DPO"
    SECOND_APPROVER = "ESC"
    ANSWER = "ANS"
    FINAL_DECISION = "FIN"
    """A hidden item waits for its final decision (invariant 4)."""
    BLOCK = "BLK"
    """The author is blocked at the platform (VAS-22)."""
    UNBLOCK = "UBL"
    """... and not for longer than was decided."""
    RESTORE = "RST"
    """What was taken from the channel on a decision that no longer holds is shown there again."""


DUTY_NAMES: dict[Duty, str] = {
    Duty.REMOVE: QT_TRANSLATE_NOOP("Duty", "Remove from the channel"),
    Duty.HIDE: QT_TRANSLATE_NOOP("Duty", "Hide in the channel"),
    Duty.EVIDENCE: QT_TRANSLATE_NOOP("Duty", "Secure evidence"),
    Duty.NO_COPY: QT_TRANSLATE_NOOP("Duty", "Keep no copy"),
    Duty.POLICE_REPORT: QT_TRANSLATE_NOOP("Duty", "Police report, or a decision not to"),
    Duty.POLICE_TIP: QT_TRANSLATE_NOOP("Duty", "Police tip with link"),
    Duty.PLATFORM_REPORT: QT_TRANSLATE_NOOP("Duty", "Report to the platform"),
    Duty.HOTLINE: QT_TRANSLATE_NOOP("Duty", "Tip to ECPAT Hotline"),
    Duty.CONCERN: QT_TRANSLATE_NOOP("Duty", "Report of concern for a child"),
    Duty.DIARY: QT_TRANSLATE_NOOP("Duty", "Register in the diary"),
    Duty.NOTIFY_AUTHOR: QT_TRANSLATE_NOOP("Duty", "Notify the author with the reason"),
    Duty.FORWARD: QT_TRANSLATE_NOOP("Duty", "Forward"),
    Duty.CONSULT: QT_TRANSLATE_NOOP("Duty", "Consult"),
    Duty.RIGHTS_HOLDER: QT_TRANSLATE_NOOP("Duty", "Tell the rights holder"),
    Duty.SAFETY: QT_TRANSLATE_NOOP("Duty", "Safety and work environment"),
    Duty.DATA_PROTECTION: QT_TRANSLATE_NOOP("Duty", "Data protection officer"),
    Duty.SECOND_APPROVER: QT_TRANSLATE_NOOP("Duty", "Second approver"),
    Duty.ANSWER: QT_TRANSLATE_NOOP("Duty", "Answer"),
    Duty.FINAL_DECISION: QT_TRANSLATE_NOOP("Duty", "Final decision on the hidden item"),
    Duty.BLOCK: QT_TRANSLATE_NOOP("Duty", "Block the author in the channel"),
    Duty.UNBLOCK: QT_TRANSLATE_NOOP("Duty", "End the block in the channel"),
    Duty.RESTORE: QT_TRANSLATE_NOOP("Duty", "Show again in the channel"),
}


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One duty that a rule brings; `mandatory` False means "when it fits"."""

    duty: Duty
    mandatory: bool
    instead: Duty | None = None
    """What fulfils it as well: "hide or remove" is HIDE with REMOVE instead."""


@dataclass(frozen=True, slots=True)
class Provision:
    """What a policy or law says in its own short wording, and where. A decision cites provisions."""

    wording: str
    source: str
    modal: Modal
    row: str | None = None
    """Id in requirements.md, such as "SOL-16"; None in the statutory overlay."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack as a moderator ticks it."""

    id: str
    title_sv: str
    title_en: str
    rule_class: RuleClass
    basis: str
    """What the rule rests on, in Swedish."""
    follow_ups: tuple[FollowUp, ...]
    provisions: tuple[Provision, ...]
    basis_en: str = ""
    """The same in English; "" where the names of laws are all there is, which are Swedish in every language."""

    @property
    def modal(self) -> Modal | None:
        """MUST if any provision says ska; None for process rules without a provision."""
        if not self.provisions:
            return None
        return Modal.MUST if any(each.modal is Modal.MUST for each in self.provisions) else Modal.MAY

    @property
    def breach(self) -> bool:
        """Whether content may be removed on this rule: not on a process rule."""
        return self.rule_class is not RuleClass.PROCESS

    @property
    def overlay(self) -> bool:
        """Whether the law itself stands behind it, in every pack: crimes, secrecy, personal data."""
        return any(each.row is None for each in self.provisions)

    @property
    def rests_in_crisis(self) -> bool:
        """Whether crisis management sets it aside: the house's own order, and never what is law (SOL-46, invariant 9)."""
        return self.rule_class is RuleClass.HOUSE

    def brings(self, duty: Duty) -> FollowUp | None:
        """The follow-up of that duty, if the rule brings one."""
        return next((each for each in self.follow_ups if each.duty is duty), None)


class AnswerUnit(StrEnum):
    """How an answer time counts."""

    WEEKDAY_HOURS = "weekday_hours"
    """Clock time that stands still on weekends and holidays (VAS-6: Friday 15:00 → Monday 15:00)."""
    WORKING_DAYS = "working_days"
    """Ends at the same clock time of a later working day (SOL-24, SOL-26)."""
    SERVICE_HOURS = "service_hours"
    """Hours within the channel's service hours on weekdays (SOL-25)."""


ANSWER_UNITS: dict[AnswerUnit, str] = {
    AnswerUnit.WEEKDAY_HOURS: "weekday hour",
    AnswerUnit.WORKING_DAYS: "working day",
    AnswerUnit.SERVICE_HOURS: "service hour",
}
"""As they are written, after the number 1."""


@dataclass(frozen=True, slots=True)
class AnswerTime:
    """How long an answer may take."""

    amount: int
    unit: AnswerUnit

    def __str__(self) -> str:
        return f"{self.amount} {ANSWER_UNITS[self.unit]}{'' if self.amount == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class PolicyDocument:
    """The decided document behind a pack (SOR-1, HJO-1). Dates are ISO days, None where the document names none."""

    title: str
    body: str
    adopted: str | None = None
    revised: str | None = None
    valid_to: str | None = None
    """None: until further notice."""
    decision_no: str | None = None
    diary_no: str | None = None
    replaces: str | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """How often the channel is watched. `floor_days` is the hard floor between rounds, `target_per_day` a wish."""

    days: str
    """"weekdays", "continuous" or "activity_plan"."""
    target_per_day: int | None
    floor_days: int | None


@dataclass(frozen=True, slots=True)
class ExampleCase:
    """A case that shows how the pack works; a test runs it.

    `expect` lists the mandatory duties that must follow, in their order, and no others; `refused` the codes for which
    the decision must be refused.
    """

    name: str
    text: str
    ticked: tuple[str, ...]
    outcome: str
    reason: str
    expect: tuple[Duty, ...]
    refused: tuple[str, ...]
    waits: bool
    unsure: tuple[str, ...] = ()
    """Rules answered "unsure"."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The common catalogue that every pack takes its rules from, with the statutory overlay in it."""

    id: str
    version: int
    overlay: str
    """Id of the state of the law, such as "lag-2024-12". A pack names the one that it was written for."""
    rules: tuple[Rule, ...]
    """In the order of the checklist. The rules of the overlay carry the law's provision, the others none."""
    checks: tuple[CheckDemand, ...] = ()
    """What the law asks of every active channel (lag 1998:112, 3 §)."""

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id, or None."""
        return next((each for each in self.rules if each.id == rule_id), None)


@dataclass(frozen=True, slots=True)
class Pack:
    """One version of one organisation's rules. Immutable: `content_hash` (SHA-256 hex of `source`) names it for ever."""

    id: str
    version: int
    document: PolicyDocument
    rules: tuple[Rule, ...]
    """In the order of the checklist: crimes, statutes, house, process."""
    watch: Watch
    answer_default: AnswerTime | None
    """None: not set in the policy; the organisation must choose."""
    answer_times: dict[Platform, AnswerTime]
    answer_text: str
    """The policy's own word on answer times, "" where it has none."""
    hide_working_days: int
    """Working days until a hidden item needs its final decision (invariant 4)."""
    may_block: bool
    doubtful_to: str | None
    """The role that a doubtful case goes to (Swedish, as the policy names it)."""
    police_report_mandatory: tuple[str, ...]
    """Rules whose police report itself is mandatory (SOR-32), not only the decision about it."""
    substitute_mandatory: bool
    snapshot_months: int | None
    snapshot_modal: Modal | None
    retention_class: str
    examples: tuple[ExampleCase, ...]
    content_hash: str
    source: str
    """The canonical text that the hash was taken over; it is copied into the database at first use."""
    start_gate: tuple[Demand, ...] = ()
    """What must be there before a channel is active."""
    close_gate: tuple[Demand, ...] = ()
    signature: bool = False
    """Answers are signed with name, title and unit (VAS-39)."""
    alert_on: tuple[str, ...] = ()
    """Rules that, ticked, alert the channel's owner and substitute at once (HJO-5)."""
    owner_required: bool = False
    """Who owns a question and is to answer it stands on it before it is decided (HJO-7)."""
    reason_for_none: bool = False
    """An item that is kept without an answer says why it needs none (SOR-14)."""
    website: bool = False
    """What is said to an author leads to the organisation's own website (OSB-1, HJO-2)."""
    own_list: tuple[str, ...] = ()
    """Rules that each channel takes onto its own published list or not, in its own words (SOL-11)."""
    answer_ticks: tuple[TickDemand, ...] = ()
    """What the policy wants considered before an answer is published; the law's own comes beside it (`answers.demanded`)."""
    upkeep: Upkeep = NOTHING_ASKED
    """What is asked as long as the channel is active, the law's own checks among it."""

    @property
    def names_board(self) -> bool:
        """Whether the policy wants a board named that is responsible for the content (SOL-2, SOL-29)."""
        return any(each.need == Field.BOARD for each in self.start_gate)

    def answer_time(self, platform: Platform) -> AnswerTime | None:
        """Within what time the policy wants answers there; None: it sets none, and the organisation must choose."""
        return self.answer_times.get(platform, self.answer_default)

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id, or None when this pack has no such rule."""
        return next((each for each in self.rules if each.id == rule_id), None)


def later_edition(used: Pack, newest: int | None) -> tuple[Message, ...]:
    """That the program ships a later version of the pack that a channel uses: nothing goes over to it by itself (invariant 8)."""
    if newest is None or newest <= used.version:
        return ()
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The program has version {newest} of the policy “{title}”, and the channel still goes by version {used}. Let it use the later one.",
    )
    return (message("later_edition", text, newest=newest, title=used.document.title, used=used.version),)
