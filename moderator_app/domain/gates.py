"""What a policy asks before a channel is started and before it is closed: the words of the gates, and one demand of a gate."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.support.messages import QT_TRANSLATE_NOOP


class Phase(StrEnum):
    """Which gate a step belongs to. The value is stored."""

    START = "start"
    CLOSE = "close"


PHASE_NAMES: dict[Phase, str] = {
    Phase.START: QT_TRANSLATE_NOOP("Phase", "start of the channel"),
    Phase.CLOSE: QT_TRANSLATE_NOOP("Phase", "close of the channel"),
}


class Field(StrEnum):
    """A field of the register, and the name of its attribute in register.Fields. The value is stored."""

    HANDLE = "handle"
    URL = "url"
    UNIT = "unit"
    BOARD = "board"
    ACTIVITY = "activity"
    PURPOSE = "purpose"
    NEED = "need"
    TARGET_GROUPS = "target_groups"
    ENTRY_PAGE = "entry_page"
    RETENTION_PLAN = "retention_plan"
    SERVICE_HOURS = "service_hours"
    ANSWER_TIME = "answer_time"
    WATCH_SCHEDULE = "watch_schedule"
    ACCOUNT = "account"


class Responsibility(StrEnum):
    """A role in a channel. The value is stored."""

    MANAGER = "manager"
    """Accountable for the content: one at a time (SOR-5)."""
    PUBLISHER = "publisher"
    WATCHER = "watcher"
    FOLLOW_UP = "follow_up"
    DEPUTY = "deputy"
    """Stands in for whoever is away; a channel may have several (VAS-25)."""


class Office(StrEnum):
    """The post by which somebody takes a step, as a policy names it. The value is stored."""

    CLOSEST_MANAGER = "closest_manager"
    HEAD_OF_COMMUNICATIONS = "head_of_communications"
    HEAD_OF_UNIT = "head_of_unit"
    RESPONSIBLE_MANAGER = "responsible_manager"
    MANAGER = "manager"


OFFICE_NAMES: dict[Office, str] = {
    Office.CLOSEST_MANAGER: QT_TRANSLATE_NOOP("Office", "closest manager"),
    Office.HEAD_OF_COMMUNICATIONS: QT_TRANSLATE_NOOP("Office", "head of communications"),
    Office.HEAD_OF_UNIT: QT_TRANSLATE_NOOP("Office", "manager of the unit"),
    Office.RESPONSIBLE_MANAGER: QT_TRANSLATE_NOOP("Office", "responsible manager"),
    Office.MANAGER: QT_TRANSLATE_NOOP("Office", "manager"),
}


class Step(StrEnum):
    """Something that somebody did on a day. The value is stored."""

    COMMS_CONTACT = "comms_contact"
    ASSIGNMENT = "assignment"
    START_CHECKLIST = "start_checklist"
    START_DOCUMENT = "start_document"
    MANAGER_APPROVAL = "manager_approval"
    MANAGER_DECISION = "manager_decision"
    DECISION = "decision"
    COMMUNICATOR_CONSULTED = "communicator_consulted"
    ACTIVITY_PLAN = "activity_plan"
    PLAN_DEPOSITED = "plan_deposited"
    CREDENTIALS_DEPOSITED = "credentials_deposited"
    REPORT_TO_INFORMATION_UNIT = "report_to_information_unit"
    LOGO = "logo"
    GRAPHIC_PROFILE = "graphic_profile"
    RIGHT_CHANNEL = "right_channel"
    GOALS_STUDY_PLAN = "goals_study_plan"
    EVALUATION = "evaluation"
    NOTICE_TO_BOARD = "notice_to_board"
    NOTICE_TO_COMMS = "notice_to_comms"
    FAREWELL_POST = "farewell_post"
    FINAL_SNAPSHOT = "final_snapshot"


Need = Field | Responsibility | Step
NEEDS: dict[str, Need] = {each.value: each for kind in (Field, Responsibility, Step) for each in kind}
"""Whatever a gate can ask for, by its word in the pack's file."""
NEED_NAMES: dict[Need, str] = {
    Field.HANDLE: QT_TRANSLATE_NOOP("Need", "account name"),
    Field.URL: QT_TRANSLATE_NOOP("Need", "address"),
    Field.UNIT: QT_TRANSLATE_NOOP("Need", "organisation unit"),
    Field.BOARD: QT_TRANSLATE_NOOP("Need", "responsible board"),
    Field.ACTIVITY: QT_TRANSLATE_NOOP("Need", "description of the activity"),
    Field.PURPOSE: QT_TRANSLATE_NOOP("Need", "purpose"),
    Field.NEED: QT_TRANSLATE_NOOP("Need", "need"),
    Field.TARGET_GROUPS: QT_TRANSLATE_NOOP("Need", "target groups"),
    Field.ENTRY_PAGE: QT_TRANSLATE_NOOP("Need", "entry page on the website"),
    Field.RETENTION_PLAN: QT_TRANSLATE_NOOP("Need", "retention plan"),
    Field.SERVICE_HOURS: QT_TRANSLATE_NOOP("Need", "service hours"),
    Field.ANSWER_TIME: QT_TRANSLATE_NOOP("Need", "answer time, where the policy sets none"),
    Field.WATCH_SCHEDULE: QT_TRANSLATE_NOOP("Need", "watch schedule"),
    Field.ACCOUNT: QT_TRANSLATE_NOOP("Need", "type of account"),
    Responsibility.MANAGER: QT_TRANSLATE_NOOP("Need", "accountable manager"),
    Responsibility.PUBLISHER: QT_TRANSLATE_NOOP("Need", "person who publishes"),
    Responsibility.WATCHER: QT_TRANSLATE_NOOP("Need", "person who watches"),
    Responsibility.FOLLOW_UP: QT_TRANSLATE_NOOP("Need", "person who follows up"),
    Responsibility.DEPUTY: QT_TRANSLATE_NOOP("Need", "deputy"),
    Step.COMMS_CONTACT: QT_TRANSLATE_NOOP("Need", "first contact with the communications unit"),
    Step.ASSIGNMENT: QT_TRANSLATE_NOOP("Need", "assignment by a manager"),
    Step.START_CHECKLIST: QT_TRANSLATE_NOOP("Need", "start checklist filled in"),
    Step.START_DOCUMENT: QT_TRANSLATE_NOOP("Need", "start document written"),
    Step.MANAGER_APPROVAL: QT_TRANSLATE_NOOP("Need", "approval by the manager"),
    Step.MANAGER_DECISION: QT_TRANSLATE_NOOP("Need", "decision by the manager"),
    Step.DECISION: QT_TRANSLATE_NOOP("Need", "decision on the start"),
    Step.COMMUNICATOR_CONSULTED: QT_TRANSLATE_NOOP("Need", "communicator consulted"),
    Step.ACTIVITY_PLAN: QT_TRANSLATE_NOOP("Need", "activity plan"),
    Step.PLAN_DEPOSITED: QT_TRANSLATE_NOOP("Need", "activity plan deposited"),
    Step.CREDENTIALS_DEPOSITED: QT_TRANSLATE_NOOP("Need", "login details deposited"),
    Step.REPORT_TO_INFORMATION_UNIT: QT_TRANSLATE_NOOP("Need", "report to the information unit"),
    Step.LOGO: QT_TRANSLATE_NOOP("Need", "logotype clearly visible"),
    Step.GRAPHIC_PROFILE: QT_TRANSLATE_NOOP("Need", "graphic profile and communication platform followed"),
    Step.RIGHT_CHANNEL: QT_TRANSLATE_NOOP("Need", "answer to whether it is the right channel"),
    Step.GOALS_STUDY_PLAN: QT_TRANSLATE_NOOP("Need", "goals, study and plan"),
    Step.EVALUATION: QT_TRANSLATE_NOOP("Need", "measuring and evaluation"),
    Step.NOTICE_TO_BOARD: QT_TRANSLATE_NOOP("Need", "notice to the board"),
    Step.NOTICE_TO_COMMS: QT_TRANSLATE_NOOP("Need", "notice to the communications department"),
    Step.FAREWELL_POST: QT_TRANSLATE_NOOP("Need", "farewell post in the channel"),
    Step.FINAL_SNAPSHOT: QT_TRANSLATE_NOOP("Need", "final snapshot"),
}


@dataclass(frozen=True, slots=True)
class Demand:
    """One thing that a gate asks, with the place in the policy that asks it."""

    need: str
    """The value of a Field, a Responsibility or a Step."""
    row: str
    source: str
    """Heading and line of the published document."""
    binding: bool = True
    """The policy says ska; False: it says bör, and nothing is refused without it."""
    offices: tuple[Office, ...] = ()
    """By which posts the step is taken; where there are several, each by another person (VAS-38)."""
    words: bool = False
    """A step needs a note (what was answered, where the document is), a person the extent of the work (SOL-4)."""
    wording: str = ""
    """The policy's own words."""

    @property
    def persons(self) -> int:
        """How many different persons take the step."""
        return max(1, len(self.offices))
