"""What the log screen reads in the read lane: pages of entries, what is newer, and everything about one entry. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Person
from moderator_app.domain.decisions import Decision
from moderator_app.domain.followups import Receipt
from moderator_app.domain.journal import Kind, body_of
from moderator_app.domain.log import LogRow, LogSelection
from moderator_app.domain.policy import Rule

PAGE = 200
AROUND = 20
"""Newer entries that are shown above the one that somebody jumps to."""


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in the order of the list. `whole` says that none come after them; `total` counts the journal, whatever the filter."""

    rows: list[LogRow]
    whole: bool
    total: int


@dataclass(frozen=True, slots=True)
class Details:
    """One entry with all that belongs to it. `rules` are there only when the shipped pack is the very one that was decided under."""

    row: LogRow
    kept: dict[str, str] = field(default_factory=dict[str, str])
    """Personal texts that are kept beside the entry, by field."""
    decision: Decision | None = None
    supersedes: str = ""
    superseded_by: str = ""
    rules: dict[str, Rule] = field(default_factory=dict[str, Rule])
    bodies: dict[str, str] = field(default_factory=dict[str, str])
    """Whose policy it is, by the pack's id."""
    receipt: Receipt | None = None
    """That of the step which the entry tells of."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filter can be set to."""

    channels: list[Channel]
    people: list[Person]


def read_choices(desk: Desk) -> Choices:
    """All channels and people of the desk."""
    return Choices(list(desk.channels.everything()), desk.log.people())


def read_page(desk: Desk, selection: LogSelection, before: int | None) -> Page:
    """The newest entries that fit, or those before entry number `before`."""
    total = desk.log.head().seq
    rows = desk.log.entries(selection, before, PAGE)
    return Page(rows, len(rows) < PAGE, total)


def count_newer(desk: Desk, selection: LogSelection, newest: int) -> int:
    """How many entries that fit came after number `newest`; a page at most."""
    return sum(row.seq > newest for row in desk.log.entries(selection, None, PAGE))


def read_details(desk: Desk, row: LogRow) -> Details:
    """The entry with its decision, and the decisions before and after it."""
    kept = desk.log.kept(row.seq)
    shipped = desk.policies.shipped()
    bodies = {each.id: each.document.body for each in shipped}
    if row.item_id is None or not row.reference:
        return Details(row, kept, bodies=bodies)
    decisions = desk.decisions.of_item(row.item_id)
    by_id = {each.id: each for each in decisions}
    decided = next((each for each in decisions if each.reference == row.reference), None)
    if decided is None:
        return Details(row, kept, bodies=bodies)
    before = by_id.get(decided.supersedes or 0)
    after = next((each for each in decisions if each.supersedes == decided.id), None)
    pack = next((each for each in shipped if each.content_hash == decided.pack_hash), None)
    return Details(
        row,
        kept,
        decided,
        before.reference if before else "",
        after.reference if after else "",
        {rule.id: rule for rule in pack.rules} if pack else {},
        bodies,
        _receipt(desk, row),
    )


def _receipt(desk: Desk, row: LogRow) -> Receipt | None:
    """The receipt that the entry tells of, in words; None where it tells of none, or that is gone."""
    if row.kind is not Kind.FOLLOWED_UP or row.item_id is None:
        return None
    number = body_of(row.payload).get("receipt")
    tasks = (task for case in desk.follow_ups.cases(row.item_id) for task in case.tasks)
    return next((each for task in tasks for each in task.receipts if each.id == number), None)
