"""What the screen of the follow-ups reads in the read lane. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.desk.desk import Desk
from moderator_app.desk.followups import PAGE, Wanted
from moderator_app.domain.channels import Channel, Person
from moderator_app.domain.crises import whom_to_ask
from moderator_app.domain.decisions import PURGED_WORDS, Answer, Standing
from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.domain.followups import Case, Offer, Task
from moderator_app.domain.forwarding import Mail
from moderator_app.domain.items import GONE
from moderator_app.domain.policy import Duty, Rule

MOST_AGAIN = 2_000
"""Rows that are read again at once when something changed; what somebody had scrolled to beyond them is asked for as they scroll."""


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in the order of the list. `whole` says that none come after them."""

    wanted: Wanted
    rows: list[FollowUpRow]
    whole: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters can be set to."""

    channels: tuple[Channel, ...]
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with its item, and the steps that are offered for each of its tasks. Nothing of a protected item is told."""

    case: Case
    offers: dict[int, tuple[Offer, ...]]
    """By obligation."""
    channel: str
    author: str
    restricted: bool
    text: str
    """As it stands now; "" where nothing is told."""
    rules: tuple[Rule, ...]
    """Those of the decision that the channel's policy still has."""
    url: str
    responsible: dict[int, str]
    """Who answers for what, by obligation; "" where nobody is named."""
    mail: Mail | None = None
    """The mail with which the item is forwarded; None where it is not, or by another decision."""
    asks: str = ""
    """Whom the policy names to be consulted, by role; "" where it names nobody."""

    @property
    def message(self) -> str:
        """The text to the author, where the duty is to notify; "" where there is none, or no longer."""
        text = self.case.decision.message
        return text if self.case.of(Duty.NOTIFY_AUTHOR) is not None and text != PURGED_WORDS else ""

    def task(self, obligation_id: int | None) -> Task | None:
        """The task of that obligation."""
        return next((each for each in self.case.tasks if each.obligation.id == obligation_id), None)


def read_choices(desk: Desk) -> Choices:
    """All channels and people of the desk."""
    return Choices(tuple(desk.channels.everything()), tuple(desk.claims.everybody()))


def read_page(desk: Desk, wanted: Wanted, after: FollowUpRow | None = None, most: int = PAGE) -> Page:
    """The first so many, or those after a row."""
    rows = desk.follow_ups.page(wanted, after, most)
    return Page(wanted, rows, len(rows) < most)


def read_case(desk: Desk, item_id: int, decision_id: int | None) -> CaseFile | None:
    """The case of that decision on the item; of the newest where none is named. None where nothing is decided.

    Raises Refused when there is no such item.
    """
    item = desk.inbox.item(item_id)
    cases = desk.follow_ups.cases(item_id)
    case = next((each for each in cases if decision_id in (None, each.decision.id)), None)
    if case is None:
        return None
    names = {each.id: each.name for each in desk.claims.everybody()}
    hidden = item.restricted or item.state in GONE or item.revision is None
    pack = desk.policies.of_channel(item.channel_id)
    rules = (pack.rule(each) for each in dict.fromkeys(each.rule for each in case.decision.provisions))
    forwards = case.of(Duty.FORWARD) is not None and case.decision.standing in (Standing.STANDS, Standing.WAITS)
    return CaseFile(
        case,
        {each.obligation.id: desk.follow_ups.offers(case, each) for each in case.tasks},
        item.channel,
        "" if hidden else item.author_name,
        hidden,
        "" if hidden or item.revision is None else item.revision.text,
        tuple(each for each in rules if each is not None),
        item.url or "",
        {each.obligation.id: names.get(each.obligation.responsible_id or 0, "") for each in case.tasks},
        desk.answers.to_forward(item_id) if forwards and item.state not in GONE else None,
        whom_to_ask(pack, [rule for answer in (Answer.YES, Answer.UNSURE) for rule in case.decision.answered(answer)]),
    )
