"""The commands for the register of blocks."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.blocks import Block, last_moment
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message


def blocks_list(desk: Desk, given: Namespace, out: Output) -> int:
    found = [each for each in desk.blocks.everything() if each.is_open or not given.open]
    lines = [f"{each.reference}\t{each.state}\t{moment(each.until)}\t{each.channel}\t{each.author}" for each in found]
    out.result({"blocks": [_block(each) for each in found]}, lines)
    return DONE


def blocks_end(desk: Desk, given: Namespace, out: Output) -> int:
    decided = desk.blocks.end(_named(desk, given.reference), given.reason)
    out.result(
        {"decision": decided.reference, "outcome": decided.outcome, "standing": decided.standing},
        [f"{decided.reference}: the block {given.reference} ends ({decided.standing})."],
    )
    return DONE


def blocks_extend(desk: Desk, given: Namespace, out: Output) -> int:
    decided = desk.blocks.extend(_named(desk, given.reference), last_moment(given.until), given.reason)
    out.result(
        {"decision": decided.reference, "until": moment(decided.block_until), "standing": decided.standing},
        [f"{decided.reference}: blocked until {given.until} ({decided.standing})."],
    )
    return DONE


def blocks_export(desk: Desk, given: Namespace, out: Output) -> int:
    path: Path = given.file.absolute()
    number = desk.blocks.export(path, given.printer)
    out.result({"blocks": number, "file": str(path)}, [f"{number} blocks written to {path}."])
    return DONE


def _named(desk: Desk, reference: str) -> int:
    """The decision of that reference. Raises Refused."""
    found = next((each.decision_id for each in desk.blocks.everything() if each.reference == reference), None)
    if found is None:
        text = QT_TRANSLATE_NOOP("Message", "There is no block {reference} in the register. Nothing was changed.")
        raise Refused(message("unknown_block", text, reference=reference))
    return found


def _block(one: Block) -> dict[str, object]:
    return {
        "decision": one.reference,
        "item": one.item_id,
        "state": one.state,
        "author": one.author,
        "author_handle": one.handle,
        "channel": one.channel,
        "platform": one.platform,
        "rules": list(one.rules),
        "provisions": [{"rule": each.rule, "wording": each.wording, "source": each.source} for each in one.provisions],
        "reason": None if one.restricted else one.reason,
        "earlier": [
            {"decision": each.reference, "outcome": each.outcome, "decided": moment(each.decided_at), "told": moment(each.told_at)}
            for each in one.earlier
        ],
        "gross": list(one.gross),
        "decider": one.decider,
        "on_behalf_of": one.on_behalf_of,
        "approver": one.approver,
        "decided": moment(one.decided_at),
        "from": moment(one.began_at),
        "until": moment(one.until),
        "ended": moment(one.ended_at),
        "replaced_by": one.replaced_by,
    }


BLOCK_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("blocks", "list"): blocks_list,
    ("blocks", "end"): blocks_end,
    ("blocks", "extend"): blocks_extend,
    ("blocks", "export"): blocks_export,
}


def add_blocks(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("blocks", parents=[shared], help="the register of blocked authors").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    listed = parts.add_parser("list", parents=[shared], help="all blocks, those that run first")
    listed.add_argument("--open", action="store_true", help="only those that run, or wait for something")
    end = parts.add_parser("end", parents=[shared], help="decide that a block ends now")
    end.add_argument("reference", help="of its decision, such as 2026-000123")
    end.add_argument("--reason", required=True, metavar="TEXT")
    extend = parts.add_parser("extend", parents=[shared], help="decide on another end of a block")
    extend.add_argument("reference")
    extend.add_argument("--until", type=date.fromisoformat, required=True, metavar="DAY", help="the last day")
    extend.add_argument("--reason", required=True, metavar="TEXT")
    export = parts.add_parser("export", parents=[shared], help="write the register as .pdf, .csv or .html")
    export.add_argument("file", type=Path)
