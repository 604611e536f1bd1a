"""The commands for disposal in batches, and for what holds it."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.disposal_holds import Hold
from moderator_app.domain.disposal_proposals import Condition, Listed, Proposal
from moderator_app.domain.retention import Ground


def disposal_propose(desk: Desk, given: Namespace, out: Output) -> int:
    """With --dry-run nothing is proposed: what would go is listed."""
    channel = None if given.channel is None else desk.channels.by_name(given.channel).id
    condition = Condition(
        decision_id=given.decision, received_before=given.received_before, channel_id=channel, quiet_months=given.quiet_months
    )
    if given.dry_run:
        found = desk.proposals.preview(condition)
        values: dict[str, object] = {"goes": [_listed(each) for each in found.goes], "held": [_listed(each) for each in found.held]}
        out.result(values, [*map(_listed_line, (*found.goes, *found.held)), f"{len(found.goes)} would go, {len(found.held)} are held"])
        return DONE
    number = desk.proposals.propose(condition)
    one = next(each for each in desk.proposals.everything() if each.id == number)
    out.result({"id": number, "items": one.items, "held": one.held}, [f"Proposal {number}: {one.items} items, {one.held} held."])
    return DONE


def disposal_approve(desk: Desk, given: Namespace, out: Output) -> int:
    desk.proposals.approve(given.proposal, given.reason)
    out.result({"id": given.proposal}, [f"Proposal {given.proposal} is approved. Nothing is destroyed before it is carried out."])
    return DONE


def disposal_reject(desk: Desk, given: Namespace, out: Output) -> int:
    desk.proposals.reject(given.proposal, given.reason)
    out.result({"id": given.proposal}, [f"Proposal {given.proposal} is rejected."])
    return DONE


def disposal_carry_out(desk: Desk, given: Namespace, out: Output) -> int:
    """Chunk by chunk; broken off, the same command goes on."""
    while (progress := desk.proposals.carry_out(given.proposal)).record is None:
        out.report(progress.done, progress.total)
    record = progress.record
    values: dict[str, object] = {"id": given.proposal, "disposed": record.disposed, "kept": record.kept, "digest": record.digest}
    out.result(values, [f"{record.disposed} items are disposed of, {record.kept} were kept. Nothing was removed from the platforms."])
    return DONE


def disposal_save(desk: Desk, given: Namespace, out: Output) -> int:
    desk.disposal_records.save(given.proposal, given.file, given.printer)
    out.result({"file": str(given.file)}, [f"Saved: {given.file}"])
    return DONE


def disposal_hold(desk: Desk, given: Namespace, out: Output) -> int:
    channel = None if given.channel is None else desk.channels.by_name(given.channel).id
    if given.item is not None and len(given.item) > 1:
        held = desk.holds.set_on(Ground(given.ground), given.reason, given.item)
        out.result({"items": held}, [f"{held} items are held."])
        return DONE
    item = None if given.item is None else given.item[0]
    number = desk.holds.set(Ground(given.ground), given.reason, item_id=item, channel_id=channel)
    out.result({"id": number}, [f"Hold {number} is set."])
    return DONE


def disposal_lift(desk: Desk, given: Namespace, out: Output) -> int:
    desk.holds.lift(given.hold, given.reason)
    out.result({"id": given.hold}, [f"Hold {given.hold} is lifted."])
    return DONE


def disposal_over(desk: Desk, given: Namespace, out: Output) -> int:
    desk.holds.over(given.item, Ground(given.ground), given.reason)
    out.result({"item": str(given.item)}, ["It does not hold the item any more."])
    return DONE


BATCH_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("disposal", "propose"): disposal_propose,
    ("disposal", "approve"): disposal_approve,
    ("disposal", "reject"): disposal_reject,
    ("disposal", "carry-out"): disposal_carry_out,
    ("disposal", "save"): disposal_save,
    ("disposal", "hold"): disposal_hold,
    ("disposal", "lift"): disposal_lift,
    ("disposal", "over"): disposal_over,
}


def add_batches(parts: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    propose = parts.add_parser("propose", parents=[shared], help="propose to dispose of what nothing holds")
    propose.add_argument("decision", type=int, help="the decision's number in the list")
    propose.add_argument("--received-before", required=True, metavar="DAY")
    propose.add_argument("--channel", metavar="NAME", help="one channel; default: all that the decision covers")
    told = "of a decision “when no longer current”: nothing has happened for so many months"
    propose.add_argument("--quiet-months", type=int, default=0, metavar="N", help=told)
    propose.add_argument("--dry-run", action="store_true", help="list what would go and what is held; propose nothing")
    approve = parts.add_parser("approve", parents=[shared], help="approve a proposal that somebody else made")
    approve.add_argument("proposal", type=int)
    approve.add_argument("--reason", default="", metavar="TEXT")
    reject = parts.add_parser("reject", parents=[shared], help="reject a proposal that somebody else made")
    reject.add_argument("proposal", type=int)
    reject.add_argument("--reason", required=True, metavar="TEXT")
    parts.add_parser("carry-out", parents=[shared], help="purge what was approved; removes nothing from the platforms").add_argument(
        "proposal", type=int
    )
    save = parts.add_parser("save", parents=[shared], help="save the record of a disposal (.pdf), or the list of its items (.csv)")
    save.add_argument("proposal", type=int)
    save.add_argument("file", type=Path)
    hold = parts.add_parser("hold", parents=[shared], help="stop disposal by hand")
    about = hold.add_mutually_exclusive_group(required=True)
    about.add_argument("--item", type=int, action="append", metavar="REF", help="may be repeated")
    about.add_argument("--channel", metavar="NAME")
    hold.add_argument("--ground", choices=[str(each) for each in Ground], default=str(Ground.OTHER))
    hold.add_argument("--reason", required=True, metavar="TEXT")
    lift = parts.add_parser("lift", parents=[shared], help="lift a hold that was set by hand")
    lift.add_argument("hold", type=int)
    lift.add_argument("--reason", required=True, metavar="TEXT")
    over = parts.add_parser("over", parents=[shared], help="a request for a document was answered, or the police are done")
    over.add_argument("item", type=int, metavar="REF")
    over.add_argument("--ground", choices=[str(Ground.DOCUMENT_REQUEST), str(Ground.POLICE)], required=True)
    over.add_argument("--reason", required=True, metavar="TEXT")


def _listed(one: Listed) -> dict[str, object]:
    return {"item": str(one.item_id), "channel": one.channel, "received": one.received, "held": [each.code for each in one.holds]}


def _listed_line(one: Listed) -> str:
    held = " ".join(each.english() for each in one.holds)
    return f"{one.item_id}\t{one.received}\t{one.channel}\t{f'HELD: {held}' if held else 'would go'}"


def proposal_values(one: Proposal) -> dict[str, object]:
    """A proposal as programs read it."""
    return {
        "id": one.id,
        "decision": one.condition.decision_id,
        "channel_id": one.condition.channel_id,
        "received_before": one.condition.received_before,
        "quiet_months": one.condition.quiet_months,
        "items": one.items,
        "held": one.held,
        "left": one.left,
        "digest": one.digest,
        "proposed_by": one.proposer,
        "proposed_at": moment(one.proposed_at),
        "approved": None if one.ruling is None else one.ruling.approved,
        "ruled_by": None if one.ruling is None else one.ruling.person,
        "reason": None if one.ruling is None else one.ruling.reason or None,
        "record": None
        if one.record is None
        else {"disposed": one.record.disposed, "kept": one.record.kept, "digest": one.record.digest, "at": moment(one.record.at)},
    }


def proposal_line(one: Proposal) -> str:
    """A proposal in one line."""
    state = "WAITS for a second person" if one.waits else "approved, under way" if one.under_way else "rejected"
    if one.record is not None:
        state = f"carried out: {one.record.disposed} gone, {one.record.kept} kept"
    about = f"by decision {one.condition.decision_id}\t{one.items} items"
    return f"{one.id}\tproposal\tbefore {one.condition.received_before}\t{about}\t{state}"


def hold_values(one: Hold) -> dict[str, object]:
    """A hold as programs read it."""
    return {
        "id": one.id,
        "channel": one.channel,
        "item": None if one.item_id is None else str(one.item_id),
        "ground": one.ground,
        "reason": one.reason or None,
        "set_by": one.setter,
        "set_at": moment(one.set_at),
        "lifted_at": moment(one.lifted_at),
        "lifted_by": one.lifter or None,
        "lifted_reason": one.lifted_reason or None,
    }


def hold_line(one: Hold) -> str:
    """A hold in one line."""
    about = "everything" if one.item_id is None else f"item {one.item_id}"
    return f"{one.id}\thold\t{one.channel}\t{about}\t{one.ground}\t{one.reason}"
