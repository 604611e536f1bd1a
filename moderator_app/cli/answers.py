"""The commands for answers and their templates."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, REFUSED, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.answers import TICK_NAMES, Answered, Further, Tick
from moderator_app.domain.marks import Detector


def answers_show(desk: Desk, given: Namespace, out: Output) -> int:
    found = desk.answers.of_item(given.ref)
    asked = desk.answers.begin(given.ref).asked
    lines = [line for each in found for line in (f"{moment(each.published_at)}\t{each.person}\t{each.link}", each.body)]
    lines += [f"{each.tick}\t{TICK_NAMES[each.tick]}" for each in asked] if not found else []
    out.result({"answers": [_record(each) for each in found], "asked": [each.tick for each in asked]}, lines)
    return DONE


def answers_check(desk: Desk, given: Namespace, out: Output) -> int:
    body = desk.answers.as_sent(given.ref, given.text)
    missing = desk.answers.wanting(given.ref, body, _ticks(given), _stand(given))
    lines = ["Nothing keeps it from going out." if not missing else "What is missing:", *(f"- {each.english()}" for each in missing)]
    out.result({"text": body, "missing": [each.code for each in missing]}, [body, "", *lines])
    return REFUSED if missing else DONE


def answers_record(desk: Desk, given: Namespace, out: Output) -> int:
    further = None if given.why is None else Further(given.why, given.corrects)
    record = desk.answers.published(given.ref, given.text, _ticks(given), given.link, given.at, _stand(given), further)
    out.result(_record(record), [f"The answer is recorded as item {record.own_item_id}."])
    return DONE


def answers_leave(desk: Desk, given: Namespace, out: Output) -> int:
    case = desk.answers.not_answered(given.ref, given.reason)
    out.result({"closed": case.decision.closed_at is not None}, ["It is recorded that the question is not answered."])
    return DONE


def answers_forward(desk: Desk, given: Namespace, out: Output) -> int:
    found = desk.answers.to_forward(given.ref)
    out.result({"subject": found.subject, "body": found.body}, found.whole.splitlines())
    return DONE


def answers_templates(desk: Desk, given: Namespace, out: Output) -> int:
    channel = None if given.channel is None else desk.channels.by_name(given.channel).id
    found = desk.templates.in_use(channel)
    rows = [{"id": each.id, "name": each.name, "body": each.body, "by": each.person, "at": moment(each.made_at)} for each in found]
    out.result({"templates": rows}, [f"{each.id}\t{each.name}\t{each.body.splitlines()[0]}" for each in found])
    return DONE


def answers_keep(desk: Desk, given: Namespace, out: Output) -> int:
    channel = None if given.channel is None else desk.channels.by_name(given.channel).id
    number = desk.templates.add(given.name, given.text, channel, instead_of=given.instead_of)
    out.result({"template": number}, [f"Template {number} is kept."])
    return DONE


def answers_end(desk: Desk, given: Namespace, out: Output) -> int:
    desk.templates.end(given.number)
    out.result({"template": given.number}, [f"Template {given.number} is ended."])
    return DONE


ANSWER_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("answers", "show"): answers_show,
    ("answers", "check"): answers_check,
    ("answers", "record"): answers_record,
    ("answers", "leave"): answers_leave,
    ("answers", "forward"): answers_forward,
    ("answers", "templates"): answers_templates,
    ("answers", "keep"): answers_keep,
    ("answers", "end"): answers_end,
}


def add_answers(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("answers", parents=[shared], help="answers that were published, and templates").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    show = parts.add_parser("show", parents=[shared], help="the answers to an item, or what must be considered before one")
    show.add_argument("ref", type=int, help="item number")
    for name, told in (("check", "what keeps a text from going out"), ("record", "an answer stands in the channel")):
        each = parts.add_parser(name, parents=[shared], help=told)
        each.add_argument("ref", type=int, help="item number")
        each.add_argument("text", help="the answer")
        each.add_argument("--considered", nargs="*", default=[], choices=[str(tick) for tick in Tick], help="what was considered")
        each.add_argument("--let-stand", nargs="*", default=[], choices=[str(one) for one in Detector], help="marks that were looked at")
        if name == "record":
            each.add_argument("--link", required=True, help="address of the published answer")
            each.add_argument("--why", help="why a further answer was published, where one stands already")
            each.add_argument("--corrects", type=int, metavar="NUMBER", help="the answer that a further one puts right")
            each.set_defaults(at=None)
    leave = parts.add_parser("leave", parents=[shared], help="a question is left without an answer, with a reason")
    leave.add_argument("ref", type=int, help="item number")
    leave.add_argument("reason")
    forward = parts.add_parser("forward", parents=[shared], help="the mail with which the item is forwarded")
    forward.add_argument("ref", type=int, help="item number")
    listing = parts.add_parser("templates", parents=[shared], help="the templates in use")
    listing.add_argument("--channel")
    keep = parts.add_parser("keep", parents=[shared], help="keep a text as a template; {gaps} are filled each time")
    keep.add_argument("name")
    keep.add_argument("text")
    keep.add_argument("--channel")
    keep.add_argument("--instead-of", type=int, metavar="NUMBER", help="that template is ended")
    end = parts.add_parser("end", parents=[shared], help="a template is no longer in use")
    end.add_argument("number", type=int)


def _record(one: Answered) -> dict[str, object]:
    return {
        "id": one.id,
        "item": one.item_id,
        "own_item": one.own_item_id,
        "text": one.body,
        "link": one.link,
        "considered": list(one.ticks),
        "let_stand": list(one.marks),
        "by": one.person,
        "published_at": moment(one.published_at),
        "why": one.reason,
        "corrects": one.corrects,
    }


def _ticks(given: Namespace) -> frozenset[Tick]:
    return frozenset(map(Tick, given.considered))


def _stand(given: Namespace) -> frozenset[Detector]:
    return frozenset(map(Detector, given.let_stand))
