"""The commands for disposal decisions."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import date

from moderator_app.cli.arguments import Commands
from moderator_app.cli.disposal_batches import BATCH_COMMANDS, add_batches, hold_line, hold_values, proposal_line, proposal_values
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.desk.disposal import Covering
from moderator_app.domain.destruction import Destruction
from moderator_app.domain.disposal import Limit, RecordType, Terms


def disposal_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    plan, proposals, holds = desk.disposal.plan(), desk.proposals.everything(), desk.holds.everything()
    out.result(
        {
            "decisions": [_values(each) for each in plan.decisions],
            "without_decision": [each.name for each in plan.uncovered],
            "destroyed": [_destroyed(each) for each in desk.destructions.everything()],
            "proposals": [proposal_values(each) for each in proposals],
            "holds": [hold_values(each) for each in holds],
        },
        [*map(_line, plan.decisions), *(f"-\tNO DECISION\t{each.name}\tnothing may be disposed of" for each in plan.uncovered)]
        + [_destroyed_line(each) for each in desk.destructions.everything()]
        + [proposal_line(each) for each in proposals]
        + [hold_line(each) for each in holds if each.runs],
    )
    return DONE


def disposal_add(desk: Desk, given: Namespace, out: Output) -> int:
    limit = Limit.DAYS if given.days is not None else Limit.MONTHS if given.months is not None else None
    terms = Terms(
        body=given.body,
        decided=given.decided,
        paragraph=given.paragraph,
        diary_no=given.diary_no,
        scope=given.scope,
        record_types=tuple(RecordType(each) for each in given.type),
        limit=Limit.WHEN_OBSOLETE if given.when_obsolete else limit,
        amount=given.days or given.months or 0,
    )
    number = desk.disposal.add(terms, pack=given.pack, channel_ids=[desk.channels.by_name(each).id for each in given.channel])
    out.result({"id": number}, [f"Disposal decision {number} is recorded."])
    return DONE


def disposal_revoke(desk: Desk, given: Namespace, out: Output) -> int:
    desk.disposal.revoke(given.decision)
    out.result({"id": given.decision}, [f"Disposal decision {given.decision} does not hold any more."])
    return DONE


def disposal_record(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.name)
    number = desk.destructions.record(
        channel,
        RecordType(given.type),
        received=given.received,
        what=given.what,
        decision_id=given.decision,
        no_longer_current=given.no_longer_current,
        deviation=given.deviation,
    )
    out.result({"id": number}, [f"Destruction {number} is recorded."])
    return DONE


def disposal_report(desk: Desk, given: Namespace, out: Output) -> int:
    desk.destructions.report(given.destruction, given.to, given.day)
    out.result({"id": given.destruction}, [f"It is recorded that {given.destruction} was reported to {given.to}."])
    return DONE


DISPOSAL_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("disposal", "list"): disposal_list,
    ("disposal", "add"): disposal_add,
    ("disposal", "revoke"): disposal_revoke,
    ("disposal", "record"): disposal_record,
    ("disposal", "report"): disposal_report,
    **BATCH_COMMANDS,
}


def add_disposal(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("disposal", parents=[shared], help="disposal decisions").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("list", parents=[shared], help="all decisions, the channels that none covers, proposals and holds")
    add = parts.add_parser("add", parents=[shared], help="record a disposal decision")
    add.add_argument("--body", default="", metavar="TEXT", help="who decided, such as a board")
    add.add_argument("--decided", default="", metavar="DAY")
    add.add_argument("--paragraph", default="", metavar="TEXT")
    add.add_argument("--diary-no", default="", metavar="TEXT")
    add.add_argument("--scope", default="", metavar="TEXT", help="what the decision is about")
    add.add_argument("--type", action="append", default=[], choices=[str(each) for each in RecordType], help="may be repeated")
    add.add_argument("--pack", default="", metavar="PACK", help="it covers every channel that uses this policy")
    add.add_argument("--channel", action="append", default=[], metavar="NAME", help="it covers this channel; may be repeated")
    limit = add.add_mutually_exclusive_group()
    limit.add_argument("--days", type=int, metavar="N", help="the time limit: days after receipt")
    limit.add_argument("--months", type=int, metavar="N", help="the time limit: months after receipt")
    limit.add_argument("--when-obsolete", action="store_true", help="the time limit: when no longer current")
    made = parts.add_parser("record", parents=[shared], help="record what is destroyed in a channel, by which decision")
    made.add_argument("name", help="the channel")
    made.add_argument("--type", required=True, choices=[str(each) for each in RecordType])
    made.add_argument("--received", required=True, type=date.fromisoformat, metavar="DAY", help="when the newest of it came in")
    made.add_argument("--what", required=True, metavar="TEXT")
    made.add_argument("--decision", type=int, metavar="N", help="the decision's number in the list")
    made.add_argument("--no-longer-current", action="store_true", help="you find that the records are no longer current")
    made.add_argument("--deviation", default="", metavar="REASON", help="it was destroyed already, outside the plan")
    told = parts.add_parser("report", parents=[shared], help="a deviation was reported to somebody")
    told.add_argument("destruction", type=int)
    told.add_argument("--to", required=True, metavar="PERSON")
    told.add_argument("--day", type=date.fromisoformat, metavar="DAY", help="default: today")
    add_batches(parts, shared)
    parts.add_parser("revoke", parents=[shared], help="a decision does not hold any more").add_argument("decision", type=int)


def _values(one: Covering) -> dict[str, object]:
    terms = one.decision.terms
    return {
        "id": one.decision.id,
        "body": terms.body,
        "decided": terms.decided,
        "paragraph": terms.paragraph,
        "diary_no": terms.diary_no,
        "scope": terms.scope,
        "record_types": list(terms.record_types),
        "limit": terms.limit,
        "amount": terms.amount,
        "pack": one.decision.pack or None,
        "channels": [each.name for each in one.channels],
        "received_today_from": one.from_today,
        "recorded_by": one.decision.recorder,
        "recorded_at": moment(one.decision.recorded_at),
        "revoked_at": moment(one.decision.revoked_at),
    }


def _destroyed(one: Destruction) -> dict[str, object]:
    return {
        "id": one.id,
        "type": one.destroyed.record_type,
        "received": one.destroyed.received,
        "what": one.destroyed.what,
        "decision": one.decision_id,
        "deviation": one.deviation or None,
        "reported_to": one.reported_to or None,
        "reported_on": one.reported_day,
        "recorded_by": one.recorder,
        "recorded_at": moment(one.recorded_at),
    }


def _destroyed_line(one: Destruction) -> str:
    by = "outside the plan" if one.deviation else f"by decision {one.decision_id}"
    told = f"\treported to {one.reported_to} on {one.reported_day}" if one.reported_day else "\tNOT REPORTED" if one.deviation else ""
    return f"{one.id}\tdestroyed\t{one.destroyed.received}\t{by}\t{one.destroyed.what}{told}"


def _line(one: Covering) -> str:
    terms = one.decision.terms
    limit = "when no longer current" if terms.limit is Limit.WHEN_OBSOLETE else f"{terms.amount} {terms.limit}"
    state = "revoked" if one.decision.revoked_at is not None else ", ".join(each.name for each in one.channels)
    return f"{one.decision.id}\t{terms.decided}\t{terms.body}\t{terms.paragraph or terms.diary_no}\t{limit}\t{state}"
