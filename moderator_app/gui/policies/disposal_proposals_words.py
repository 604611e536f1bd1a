"""What the page of disposal says of proposals and holds. Every foreign text in it is one line with its hidden characters marked."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from moderator_app.domain.disposal import DisposalDecision
from moderator_app.domain.disposal_holds import Hold
from moderator_app.domain.disposal_proposals import Listed, Proposal, Selected
from moderator_app.domain.items import Row
from moderator_app.domain.retention import GROUND_NAMES
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.dates import day_of
from moderator_app.gui.item.words import written
from moderator_app.gui.language import Plural, say, translate
from moderator_app.gui.policies.facts import Fact

if TYPE_CHECKING:
    from moderator_app.desk.disposal_proposals import Progress

MOST = 50
"""Items of a list that are shown; the whole list is in the file that is saved."""
LONGEST = 70
ITEMS = Plural.translate("ProposalsPage", "%n item(s)", "", 1)
MORE = Plural.translate("ProposalsPage", "… and %n more", "", 1)
GO = Plural.translate("ProposalsPage", "%n item(s) would go.", "", 1)
HELD = Plural.translate("ProposalsPage", "%n item(s) are held:", "", 1)
MONTHS = Plural.translate("ProposalsPage", "case closed and nothing new in the thread for %n month(s)", "", 1)
GONE = Plural.translate("ProposalsPage", "%n gone", "", 1)
KEPT = Plural.translate("ProposalsPage", "%n kept", "", 1)


def decision_name(one: DisposalDecision) -> str:
    """A disposal decision in a few words: "Kommunstyrelsen 2026-02-01 § 44"."""
    terms = one.terms
    number = visible_line(terms.paragraph or terms.diary_no, 30)
    return " ".join(each for each in (visible_line(terms.body, 60), terms.decided, number) if each)


def proposal_row(one: Proposal, decided_by: str) -> tuple[str, str, str, str]:
    """A line of the list."""
    title = translate("ProposalsPage", "Proposal {number}").format(number=one.id)
    return title, day_of(one.proposed_at), f"{ITEMS.of(one.items)}, {decided_by}", state(one)


def state(one: Proposal) -> str:
    """Where it stands."""
    if one.record is not None:
        return f"{GONE.of(one.record.disposed)}, {KEPT.of(one.record.kept)}"
    if one.ruling is None:
        return translate("ProposalsPage", "waits for a second person")
    return translate("ProposalsPage", "approved") if one.ruling.approved else translate("ProposalsPage", "rejected")


def note(one: Proposal, *, mine: bool, going: Progress | None) -> tuple[str, str]:
    """What is to be done with it, and the tone in which that is said."""
    if going is not None:
        told = translate("ProposalsPage", "Being carried out: {done} of {total}").format(done=going.done, total=going.total)
        return told, "warning"
    if one.record is not None:
        return translate("ProposalsPage", "Carried out. Nothing was removed from the platforms by it."), "muted"
    if one.ruling is not None and not one.ruling.approved:
        return translate("ProposalsPage", "Rejected: {reason}").format(reason=visible_line(one.ruling.reason, 500)), "warning"
    if one.ruling is not None:
        return translate("ProposalsPage", "Approved. Its content is destroyed when somebody carries it out."), "warning"
    if mine:
        return translate("ProposalsPage", "You proposed it: another manager or administrator approves or rejects it."), "muted"
    return translate("ProposalsPage", "Look through the list, then approve or reject. Nothing is destroyed by that yet."), "warning"


def facts(one: Proposal, decided_by: str) -> list[Fact]:
    """All that is known of it."""
    condition = translate("ProposalsPage", "received before {day}").format(day=one.condition.received_before)
    if one.condition.quiet_months:
        condition = f"{condition}; {MONTHS.of(one.condition.quiet_months)}"
    ruled = "" if one.ruling is None else f"{visible_line(one.ruling.person, 80)}, {day_of(one.ruling.at)}"
    found: list[Fact] = [
        (translate("ProposalsPage", "By disposal decision"), decided_by),
        (translate("ProposalsPage", "Condition"), condition),
        (translate("ProposalsPage", "Proposed by"), f"{visible_line(one.proposer, 80)}, {day_of(one.proposed_at)}"),
        (translate("ProposalsPage", "Ruled on by"), ruled),
    ]
    if one.ruling is not None and one.ruling.approved:
        found.append((translate("ProposalsPage", "Reason"), visible_line(one.ruling.reason, 500)))
    if one.record is not None:
        found += _record(one)
    return found


def lists(one: Proposal, selected: Selected | None, rows: dict[int, Row]) -> str:
    """What would go, what is kept and why, and the digest of the list: many lines."""
    parts = [(translate("ProposalsPage", "SHA-256 of the list"), [grouped(one.digest)])]
    if selected is not None:
        parts.insert(0, (translate("ProposalsPage", "Is kept, and why"), _list(selected.held, rows)))
        if one.record is None:
            parts.insert(0, (translate("ProposalsPage", "Would go"), _list(selected.goes, rows)))
    return "\n\n".join("\n".join((f"{head}:", *lines)) for head, lines in parts if lines)


def grouped(digest: str) -> str:
    """A digest in groups that a line can break between."""
    return " ".join(digest[at : at + 16] for at in range(0, len(digest), 16))


def _record(one: Proposal) -> list[Fact]:
    record = one.record
    assert record is not None
    period = f"{record.first_day} – {record.last_day}" if record.disposed else ""
    return [
        (translate("ProposalsPage", "Carried out by"), f"{visible_line(record.person, 80)}, {day_of(record.at)}"),
        (translate("ProposalsPage", "Disposed of"), ITEMS.of(record.disposed)),
        (translate("ProposalsPage", "Received"), period),
    ]


def _list(listed: tuple[Listed, ...], rows: dict[int, Row]) -> list[str]:
    lines = [_line(each, rows.get(each.item_id)) for each in listed[:MOST]]
    if len(listed) > MOST:
        lines.append(MORE.of(len(listed) - MOST))
    return lines


def _line(one: Listed, row: Row | None) -> str:
    said = "" if row is None else visible_line(" ".join(row.text.split()), LONGEST)
    why = " ".join(say(each) for each in one.holds)
    return " · ".join(each for each in (str(one.item_id), visible_line(one.channel, 40), one.received, said, why) if each)


def preview(found: Selected) -> str:
    """How many would go, and how many are held by what."""
    lines = [GO.of(len(found.goes))]
    if found.held:
        lines.append(HELD.of(len(found.held)))
        why = Counter(say(each) for one in found.held for each in one.holds)
        lines += [f"– {said} ({count})" for said, count in why.most_common(6)]
    told = translate("ProposalsPage", "Nothing is destroyed before another person has approved. Nothing is removed from the platforms.")
    lines.append(told)
    return "\n".join(lines)


def hold_row(one: Hold) -> tuple[str, str, str, str]:
    """A line of the list."""
    return translate("ProposalsPage", "Hold"), day_of(one.set_at), hold_title(one), translate("HoldGround", GROUND_NAMES[one.ground])


def hold_title(one: Hold) -> str:
    """What is held."""
    place = visible_line(one.channel, 60)
    if one.item_id is None:
        return translate("ProposalsPage", "Everything in {channel}").format(channel=place)
    return translate("ProposalsPage", "Item {number} in {channel}").format(number=one.item_id, channel=place)


def hold_note() -> str:
    """What it does."""
    return translate("ProposalsPage", "Nothing of it is disposed of until the hold is lifted.")


def hold_facts(one: Hold) -> list[Fact]:
    """All that is known of it."""
    return [
        (translate("ProposalsPage", "Ground"), translate("HoldGround", GROUND_NAMES[one.ground])),
        (translate("ProposalsPage", "Reason"), visible_line(written(one.reason), 500)),
        (translate("ProposalsPage", "Set by"), f"{visible_line(one.setter, 80)}, {day_of(one.set_at)}"),
    ]
