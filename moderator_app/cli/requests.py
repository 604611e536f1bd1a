"""The commands for requests of registered people."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.requests import RequestType, Ruling


def requests_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found, today = desk.requests.everything(), desk.requests.today()
    out.result(
        {
            "requests": [
                {
                    "id": each.id,
                    "type": each.type,
                    "received": each.received,
                    "due": each.due,
                    "late": each.is_late(today),
                    "name": each.name,
                    "contact": each.contact,
                    "asks": each.asks,
                    "items": list(each.items),
                    "ruling": each.ruling,
                    "reason": each.reason,
                    "recorded_by": each.recorder,
                    "decided_at": moment(each.decided_at),
                    "done_at": moment(each.done_at),
                }
                for each in found
            ]
        },
        [
            f"{each.id}\t{each.due}\t{each.type}\t{each.name}\t"
            f"{'LATE' if each.is_late(today) else '' if each.is_open else 'done'}\t{each.ruling or 'not decided'}"
            for each in found
        ],
    )
    return DONE


def requests_add(desk: Desk, given: Namespace, out: Output) -> int:
    number = desk.requests.add(RequestType(given.type), given.received or desk.requests.today(), given.name, given.contact, given.asks)
    due = next(each.due for each in desk.requests.everything() if each.id == number)
    out.result({"id": number, "due": due}, [f"Request {number} is recorded, to be answered by {due}."])
    return DONE


def requests_link(desk: Desk, given: Namespace, out: Output) -> int:
    desk.requests.link(given.request, given.ref)
    out.result({"id": given.request, "item": given.ref}, [f"Request {given.request} is about item {given.ref}."])
    return DONE


def requests_decide(desk: Desk, given: Namespace, out: Output) -> int:
    desk.requests.decide(given.request, Ruling(given.ruling), given.reason)
    out.result({"id": given.request, "ruling": given.ruling}, [f"Request {given.request}: {given.ruling}."])
    return DONE


def requests_done(desk: Desk, given: Namespace, out: Output) -> int:
    desk.requests.done(given.request)
    out.result({"id": given.request}, [f"Request {given.request} is done."])
    return DONE


REQUEST_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("requests", "list"): requests_list,
    ("requests", "add"): requests_add,
    ("requests", "link"): requests_link,
    ("requests", "decide"): requests_decide,
    ("requests", "done"): requests_done,
}


def add_requests(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("requests", parents=[shared], help="requests of registered people").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("list", parents=[shared], help="all requests, the first due first")
    add = parts.add_parser("add", parents=[shared], help="record a request")
    add.add_argument("--type", required=True, choices=[str(each) for each in RequestType])
    add.add_argument("--name", default="", metavar="TEXT", help="who asks")
    add.add_argument("--contact", default="", metavar="TEXT")
    add.add_argument("--asks", default="", metavar="TEXT", help="what is asked")
    add.add_argument("--received", default="", metavar="DAY", help="default: today")
    link = parts.add_parser("link", parents=[shared], help="a request is about an item")
    link.add_argument("request", type=int)
    link.add_argument("ref", type=int)
    decide = parts.add_parser("decide", parents=[shared], help="decide on a request")
    decide.add_argument("request", type=int)
    decide.add_argument("ruling", choices=[str(each) for each in Ruling])
    decide.add_argument("--reason", required=True, metavar="TEXT")
    parts.add_parser("done", parents=[shared], help="a request is carried out and the person told").add_argument("request", type=int)
