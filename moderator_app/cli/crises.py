"""The commands for crisis mode."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable

from moderator_app.cli.arguments import Commands
from moderator_app.cli.items import person_named
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.crises import Crisis


def crisis_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.crises.everything()
    lines = [
        f"{each.id}\t{moment(each.started_at)}\t{moment(each.ended_at) or 'running'}\t{each.lead}\t{len(each.items)} items\t{each.reason}"
        for each in found
    ]
    out.result({"crises": [_crisis(each) for each in found]}, lines)
    return DONE


def crisis_start(desk: Desk, given: Namespace, out: Output) -> int:
    lead = desk.me if given.lead is None else person_named(desk, given.lead)
    number = desk.crises.start(given.reason, lead.id)
    out.result({"crisis": number}, [f"Crisis mode is on, led by {lead.name}."])
    return DONE


def crisis_stop(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    desk.crises.stop()
    out.result({}, ["Crisis mode is off."])
    return DONE


def crisis_tag(desk: Desk, given: Namespace, out: Output) -> int:
    if len(given.ref) > 1:
        news = desk.crises.tag_all(given.ref, belongs=not given.no_longer)
        said = "do not belong to it any more" if given.no_longer else "belong to it now"
        out.result({"items": list(news), "belongs": not given.no_longer}, [f"{len(news)} items {said}."])
        return DONE
    (ref,) = given.ref
    desk.crises.tag(ref, belongs=not given.no_longer)
    out.result({"item": ref, "belongs": not given.no_longer}, ["The item does not belong to it." if given.no_longer else "Tagged."])
    return DONE


CRISIS_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("crisis", "list"): crisis_list,
    ("crisis", "start"): crisis_start,
    ("crisis", "stop"): crisis_stop,
    ("crisis", "tag"): crisis_tag,
}


def add_crises(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("crisis", parents=[shared], help="crisis mode, and what belongs to it").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("list", parents=[shared], help="all crises, the newest first")
    start = parts.add_parser("start", parents=[shared], help="crisis management is active")
    start.add_argument("reason", help="what the crisis is")
    start.add_argument("--lead", metavar="PERSON", help="who decides what is answered; you, where nobody is named")
    parts.add_parser("stop", parents=[shared], help="it is not active any more")
    tag = parts.add_parser("tag", parents=[shared], help="items belong to the crisis")
    tag.add_argument("ref", type=int, nargs="+", metavar="REF")
    tag.add_argument("--no-longer", action="store_true", help="it does not after all")


def _crisis(one: Crisis) -> dict[str, object]:
    return {
        "id": one.id,
        "reason": one.reason,
        "lead": one.lead,
        "started_at": moment(one.started_at),
        "started_by": one.starter,
        "ended_at": moment(one.ended_at),
        "ended_by": one.ender,
        "items": list(one.items),
    }
