"""The commands for watch rounds."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import date

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.desk.roundfacts import ChannelRounds
from moderator_app.desk.rounds import ChannelLook
from moderator_app.domain.traffic import Suggestion


def rounds_list(desk: Desk, given: Namespace, out: Output) -> int:
    board = desk.rounds.board()
    wanted = None if given.channel is None else desk.channels.by_name(given.channel).id
    found = [each for each in board.channels if wanted in (None, each.channel.id)]
    proposed = desk.rounds.suggestions([each.channel for each in found])
    values = [_values(each, proposed[each.channel.id], board.unseen.get(each.channel.id, 0)) for each in found]
    lines = [
        f"{each.standing.state}\t{each.channel.name}\t{_day(each.standing.due) or '-'}\t{len(each.standing.missed)} missed\t"
        f"{'never' if each.last is None else f'{moment(each.last.at)} {each.last.person}'}\t{board.unseen.get(each.channel.id, 0)} unseen"
        for each in found
    ]
    result: dict[str, object] = {"channels": values}
    if wanted is not None:
        listing = desk.rounds.listed(wanted)
        result["items"] = [{"id": each.id, "author": each.author, "text": each.text} for each in listing.rows]
        result["more"] = listing.more
        lines += [f"{each.id}\t{each.author}\t{each.text}" for each in listing.rows]
    out.result(result, lines)
    return DONE


def rounds_done(desk: Desk, given: Namespace, out: Output) -> int:
    channels = [desk.channels.by_name(each) for each in given.names]
    shown: dict[int, list[int]] = {each.id: [] for each in channels}
    for number in given.seen:
        shown.setdefault(desk.inbox.item(number).channel_id, []).append(number)
    looked = [ChannelLook(each, desk.rounds.listed(each).last_item, tuple(items)) for each, items in shown.items()]
    made = desk.rounds.done(looked, nothing=not given.found, note=given.note)
    out.result({"rounds": list(made)}, [f"Round made: {each.name}." for each in channels])
    return DONE


ROUNDS_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("rounds", "list"): rounds_list,
    ("rounds", "done"): rounds_done,
}


def add_rounds(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("rounds", parents=[shared], help="watch rounds: who looked a channel through, and when").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    listing = parts.add_parser("list", parents=[shared], help="how each active channel stands")
    listing.add_argument("--channel", metavar="NAME", help="this one alone, with what arrived since its last round")
    done = parts.add_parser("done", parents=[shared], help="you looked these channels through, now")
    done.add_argument("names", nargs="+", metavar="NAME")
    done.add_argument("--found", action="store_true", help="there is something to act on")
    done.add_argument("--seen", type=int, nargs="+", default=[], metavar="NUMBER", help="items that you have seen in the list")
    done.add_argument("--note", default="", metavar="TEXT")


def _values(one: ChannelRounds, proposed: Suggestion, unseen: int) -> dict[str, object]:
    asked, last = one.asked, one.last
    return {
        "id": one.channel.id,
        "channel": one.channel.name,
        "url": one.url,
        "state": one.standing.state,
        "due": _day(one.standing.due),
        "today": one.standing.today,
        "missed": [_day(day) for day in one.standing.missed],
        "missed_of_late": [_day(day) for day in one.recent],
        "unseen": unseen,
        "schedule": None
        if asked is None
        else {"target": asked.target, "every": asked.every, "on": asked.on, "floor_days": asked.floor, "basis": asked.basis},
        "last": None
        if last is None
        else {"person": last.person, "at": moment(last.at), "last_item": last.last_item, "nothing": last.nothing, "note": last.note},
        "items_a_week": proposed.per_week,
        "proposed": str(proposed.schedule),
    }


def _day(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(day).isoformat()
