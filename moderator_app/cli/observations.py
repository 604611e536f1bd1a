"""The commands for what was seen outside our channels."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Platform
from moderator_app.domain.observations import Sort, Step


def outside_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.observations.everything()
    values = [
        {
            "id": each.id,
            "sort": each.sort,
            "platform": each.platform,
            "url": each.url,
            "about": each.about,
            "seen": each.seen,
            "finder": each.finder,
            "open": each.is_open,
            "steps": [
                {"step": done.step, "who": done.who, "day": done.day, "note": done.note, "recorded_at": moment(done.recorded_at)}
                for done in each.steps
            ],
        }
        for each in found
    ]
    lines = [f"{each.id}\t{each.seen}\t{each.sort}\t{each.steps[-1].step if each.steps else 'new'}\t{each.url}" for each in found]
    out.result({"outside": values}, lines)
    return DONE


def outside_add(desk: Desk, given: Namespace, out: Output) -> int:
    number = desk.observations.add(Sort(given.sort), Platform(given.platform), given.url, given.about, given.seen, given.finder)
    out.result({"id": number}, [f"Number {number} is recorded."])
    return DONE


def outside_step(desk: Desk, given: Namespace, out: Output) -> int:
    desk.observations.take_step(given.number, Step(given.step), given.who, given.day, given.note)
    out.result({"id": given.number, "step": given.step}, [f"Number {given.number}: {given.step}."])
    return DONE


OUTSIDE_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("outside", "list"): outside_list,
    ("outside", "add"): outside_add,
    ("outside", "step"): outside_step,
}


def add_outside(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("outside", parents=[shared], help="false pages, and criticism elsewhere").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("list", parents=[shared], help="all that was seen, the newest first")
    add = parts.add_parser("add", parents=[shared], help="record what was seen")
    add.add_argument("sort", choices=[str(each) for each in Sort])
    add.add_argument("--platform", default=str(Platform.OTHER), choices=[str(each) for each in Platform])
    add.add_argument("--url", default="", metavar="ADDRESS")
    add.add_argument("--about", default="", metavar="TEXT", help="what it says or does")
    add.add_argument("--seen", default="", metavar="DAY", help="default: today")
    add.add_argument("--finder", default="", metavar="NAME", help="who saw it (default: you)")
    step = parts.add_parser("step", parents=[shared], help="what was done about it")
    step.add_argument("number", type=int)
    step.add_argument("step", choices=[str(each) for each in Step])
    step.add_argument("--who", default="", metavar="NAME", help="by whom (default: you); the manager who was told or agreed")
    step.add_argument("--day", default="", metavar="DAY", help="default: today")
    step.add_argument("--note", default="", metavar="TEXT")
