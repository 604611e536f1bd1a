"""The commands for what deadlines are counted by, and for what is left to do about them."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import date

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, Output
from moderator_app.desk.desk import Desk


def days_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.own_days.everything()
    values = [{"day": each.day.isoformat(), "works": each.works, "name": each.name} for each in found]
    lines = [f"{each.day.isoformat()}\t{'working' if each.works else 'free'}\t{each.name}".rstrip() for each in found]
    out.result({"days": values}, lines)
    return DONE


def days_add(desk: Desk, given: Namespace, out: Output) -> int:
    desk.own_days.add(given.day, works=given.working, name=given.name)
    moved = _counted(desk)
    out.result({"day": given.day.isoformat(), "works": given.working}, [f"{given.day.isoformat()} is saved.", *moved])
    return DONE


def days_remove(desk: Desk, given: Namespace, out: Output) -> int:
    desk.own_days.remove(given.day)
    moved = _counted(desk)
    out.result({"day": given.day.isoformat(), "removed": True}, [f"{given.day.isoformat()} counts as in the calendar.", *moved])
    return DONE


def settle(desk: Desk, given: Namespace, out: Output) -> int:
    """What the window does by itself, for a desk that no window is open on."""
    del given
    moved = _counted(desk)
    passed = desk.breaches.note_all()
    out.result({"passed": passed}, [*moved, f"{passed} deadlines that passed are written down."])
    return DONE


def _counted(desk: Desk) -> list[str]:
    """Where much is open, it is counted anew before the command ends."""
    left = desk.answer_times.left()
    desk.answer_times.finish()
    return [] if left is None else [f"The deadlines of {left.total} open items are counted anew."]


DEADLINE_COMMANDS: dict[tuple[str, str], Callable[[Desk, Namespace, Output], int]] = {
    ("deadlines", "days"): days_list,
    ("deadlines", "add-day"): days_add,
    ("deadlines", "remove-day"): days_remove,
    ("deadlines", "settle"): settle,
}


def add_deadlines(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """What deadlines are counted by."""
    parts = commands.add_parser(
        "deadlines", parents=[shared], help="the organisation's own free days and working days, and the deadlines that passed"
    ).add_subparsers(dest="part", required=True, metavar="COMMAND")
    parts.add_parser("days", parents=[shared], help="all own days")
    made = parts.add_parser("add-day", parents=[shared], help="a day that counts otherwise than in the calendar")
    made.add_argument("day", type=date.fromisoformat, metavar="DAY", help="such as 2026-05-15")
    kind = made.add_mutually_exclusive_group(required=True)
    kind.add_argument("--free", action="store_true", help="the organisation is closed")
    kind.add_argument("--working", action="store_true", help="it works: a Saturday, or the eve of Midsummer, Christmas or New Year")
    made.add_argument("--name", default="", help="what it is called")
    gone = parts.add_parser("remove-day", parents=[shared], help="the day counts as in the calendar again")
    gone.add_argument("day", type=date.fromisoformat, metavar="DAY")
    parts.add_parser("settle", parents=[shared], help="finish counting deadlines anew, and write down those that passed")
