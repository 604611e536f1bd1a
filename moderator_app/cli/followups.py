"""The commands for follow-ups."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime

from moderator_app.cli.arguments import Commands
from moderator_app.cli.items import person_named
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.desk.followups import Wanted, When
from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.domain.followups import Case, Receipt, Report, Task
from moderator_app.domain.followupsteps import COURSE, FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.domain.workdays import stockholm
from moderator_app.support.clock import to_micros

KINDS = [str(each) for each in (*COURSE, Duty.SECOND_APPROVER, Duty.FINAL_DECISION)]


def followups_list(desk: Desk, given: Namespace, out: Output) -> int:
    person = desk.me if given.mine else person_named(desk, given.person) if given.person else None
    wanted = Wanted(
        duty=None if given.kind is None else Duty(given.kind),
        responsible=None if person is None else person.id,
        nobody=given.nobody,
        covered=given.covered,
        channel=None if given.channel is None else desk.channels.by_name(given.channel).id,
        when=None if given.when is None else When(given.when),
        mandatory=True if given.mandatory else None,
        consulted=given.consulted,
    )
    rows = desk.follow_ups.page(wanted, most=given.limit)
    now = desk.clock.now()
    lines = [
        f"{each.id}\t{moment(each.due_at) or '-'}\t{'LATE' if each.due_at < now else ''}\t{each.duty}\t"
        f"{'must' if each.mandatory else 'fits'}\t{each.reference}\titem {each.item_id}\t{each.channel}\t{each.responsible or '-'}"
        for each in rows
    ]
    out.result({"followups": [_row(each, now) for each in rows]}, lines)
    return DONE


def followups_show(desk: Desk, given: Namespace, out: Output) -> int:
    desk.inbox.item(given.ref)  # says so where there is none
    cases = desk.follow_ups.cases(given.ref)
    lines = [line for each in cases for line in _lines(desk, each)]
    out.result({"cases": [_case(desk, each) for each in cases]}, lines)
    return DONE


def followups_report(desk: Desk, given: Namespace, out: Output) -> int:
    told = Report(given.reference, given.to, given.link, given.words, given.at)
    case = desk.follow_ups.report(given.number, FollowUpStep(given.step), told)
    closed = case.decision.closed_at is not None
    done = f"Case {case.decision.reference} is {'closed' if closed else 'open'}."
    values: dict[str, object] = {"reference": case.decision.reference, "closed_at": moment(case.decision.closed_at)}
    out.result({**values, "waits_for": [each.duty for each in case.blocking]}, [f"Recorded: {given.step}.", done])
    return DONE


def followups_assign(desk: Desk, given: Namespace, out: Output) -> int:
    person = None if given.nobody else person_named(desk, given.person or given.wrong("name a person, or --nobody"))
    desk.follow_ups.assign(given.number, None if person is None else person.id)
    name = "whoever looks after the channel" if person is None else person.name
    out.result({"id": given.number, "responsible": None if person is None else person.id}, [f"{name} answers for it now."])
    return DONE


FOLLOWUP_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("followups", "list"): followups_list,
    ("followups", "show"): followups_show,
    ("followups", "report"): followups_report,
    ("followups", "assign"): followups_assign,
}


def add_followups(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("followups", parents=[shared], help="what decisions oblige to, with receipts").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    listing = parts.add_parser("list", parents=[shared], help="the open follow-ups, the first due first")
    listing.add_argument("--kind", choices=KINDS, metavar="CODE", help=f"one of {', '.join(KINDS)}")
    whose = listing.add_mutually_exclusive_group()
    whose.add_argument("--person", metavar="PERSON", help="for which this person answers")
    whose.add_argument("--mine", action="store_true")
    whose.add_argument("--nobody", action="store_true", help="for which nobody answers by name")
    whose.add_argument("--covered", action="store_true", help="of those for whom you stand in now")
    listing.add_argument("--channel", metavar="NAME")
    listing.add_argument("--when", choices=[str(each) for each in When], help="only what is late, or due soon")
    listing.add_argument("--mandatory", action="store_true", help="only what must be done")
    listing.add_argument("--consulted", action="store_true", help="instead: answered consultations on which nobody has decided yet")
    listing.add_argument("--limit", type=int, default=200, metavar="N")
    show = parts.add_parser("show", parents=[shared], help="the cases of an item: follow-ups, receipts, the steps that can be taken")
    show.add_argument("ref", type=int)
    report = parts.add_parser("report", parents=[shared], help="a step was taken")
    report.add_argument("number", type=int)
    report.add_argument("step", choices=[str(each) for each in FollowUpStep], metavar="STEP")
    report.add_argument("--reference", default="", metavar="TEXT", help="diary number, number of a report")
    report.add_argument("--to", default="", metavar="WHOM")
    report.add_argument("--link", default="", metavar="ADDRESS")
    report.add_argument("--words", default="", metavar="TEXT")
    report.add_argument(
        "--at", type=_moment, metavar="MOMENT", help="when it was done, such as 2026-03-04T10:30, Swedish time (default: now)"
    )
    assign = parts.add_parser("assign", parents=[shared], help="who answers for a follow-up from now on")
    assign.add_argument("number", type=int)
    assign.add_argument("person", nargs="?", metavar="PERSON")
    assign.add_argument("--nobody", action="store_true", help="whoever looks after the channel")
    assign.set_defaults(wrong=assign.error)


def _moment(written: str) -> int:
    found = datetime.fromisoformat(written)
    return to_micros(found if found.tzinfo else found.replace(tzinfo=stockholm()))


def _row(one: FollowUpRow, now: int) -> dict[str, object]:
    return {
        "id": one.id,
        "item": one.item_id,
        "decision": one.reference,
        "kind": one.duty,
        "mandatory": one.mandatory,
        "rules": list(one.rules),
        "due": moment(one.due_at),
        "late": one.due_at < now,
        "channel": one.channel,
        "author": None if one.restricted else one.author,
        "responsible": one.responsible or None,
    }


def _case(desk: Desk, case: Case) -> dict[str, object]:
    return {
        "decision": case.decision.reference,
        "outcome": case.decision.outcome,
        "standing": case.decision.standing,
        "closed_at": moment(case.decision.closed_at),
        "waits_for": [each.duty for each in case.blocking],
        "followups": [_task(desk, case, each) for each in case.tasks],
    }


def _task(desk: Desk, case: Case, task: Task) -> dict[str, object]:
    one = task.obligation
    return {
        "id": one.id,
        "kind": one.duty,
        "mandatory": one.mandatory,
        "due": moment(one.due_at),
        "state": one.state,
        "responsible": one.responsible_id,
        "receipts": [_receipt(each) for each in task.receipts],
        "steps": [
            {
                "step": each.spec.step,
                "must": list(each.spec.must),
                "may": list(each.spec.may),
                "refused": None if each.refused is None else each.refused.english(),
            }
            for each in desk.follow_ups.offers(case, task)
        ],
    }


def _receipt(one: Receipt) -> dict[str, object]:
    return {
        "step": one.step,
        "at": moment(one.at),
        "person": one.person,
        "reference": one.reference,
        "to": one.recipient,
        "link": one.link,
        "words": one.words,
        "taken_over": one.carried_from is not None,
    }


def _lines(desk: Desk, case: Case) -> list[str]:
    closed = moment(case.decision.closed_at)
    lines = [f"{case.decision.reference}\t{case.decision.outcome}\t{case.decision.standing}\t{f'closed {closed}' if closed else 'open'}"]
    for each in case.tasks:
        force = "must" if each.obligation.mandatory else "fits"
        lines.append(f"  {each.obligation.id}\t{each.duty}\t{force}\t{each.obligation.state}\t{moment(each.obligation.due_at) or '-'}")
        for one in each.receipts:
            told = "\t".join(filter(None, (one.reference, one.recipient, one.link, one.words)))
            lines.append(f"    {one.step}\t{moment(one.at)}\t{one.person}\t{told}".rstrip("\t"))
        lines += [
            f"    > {step.spec.step}" + ("" if step.refused is None else f"\t{step.refused.english()}")
            for step in desk.follow_ups.offers(case, each)
        ]
    return lines
