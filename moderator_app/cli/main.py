"""Runs one command of the command line. Exit codes: 0 done, 1 something was refused, 2 wrong use, 3 failure."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from moderator_app.cli.commands import COMMANDS
from moderator_app.cli.output import DONE, FAILED, REFUSED, Output
from moderator_app.cli.parser import build_parser
from moderator_app.cli.team import moved
from moderator_app.desk.desk import Desk
from moderator_app.support.logs import bare_trace
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Refused, message
from moderator_app.support.priority import stand_back

if TYPE_CHECKING:
    from moderator_app.desk.moving import Moved, Progress
    from moderator_app.desk.startdocument import Printer

    MoveHere = Callable[[Path | None, str, bool, Progress], Moved]


def main(
    arguments: Sequence[str],
    open_here: Callable[[Path | None, str], Desk],
    move_here: MoveHere | None = None,
    printer: Printer | None = None,
) -> int:
    """Run the command that `arguments` name on the desk that `open_here(data folder, database address)` opens.

    `move_here(data folder, database address, anew, progress)` moves that folder's desk, at which nobody sits.
    `printer` makes the PDF of a start document: nothing in this room can draw. Wrong use raises SystemExit(2).
    """
    for stream in (sys.stdout, sys.stderr):
        # What people write does not fit every console's own encoding.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    given = build_parser().parse_args(arguments)
    given.printer = printer
    out = Output(getattr(given, "json", False), getattr(given, "progress", False))
    if out.progress:
        stand_back()
    try:
        if (given.command, getattr(given, "part", None)) == ("team", "move"):
            assert move_here is not None
            return team_move(move_here, given, out)
        desk = open_here(getattr(given, "data", None), getattr(given, "database", ""))
        try:
            _settle(desk, out)
            return COMMANDS[given.command, getattr(given, "part", None)](desk, given, out)
        finally:
            desk.close()
    except KeyboardInterrupt:
        out.error(_stopped())
        return FAILED
    except KnownError as problem:
        out.error(problem)
        return REFUSED if isinstance(problem, Refused) else FAILED
    except Exception as bug:  # noqa: BLE001 - whatever it is, the exit code must not say that a rule refused it
        out.error(_unexpected(bug))
        return FAILED


def _settle(desk: Desk, out: Output) -> None:
    """Tell what became of what an earlier command was saving when the contact was lost. A window that started this one does it itself."""
    if out.progress or not desk.in_doubt:
        return
    with suppress(KnownError):
        for each in desk.settle_doubts():
            out.tell(each)


def team_move(move_here: MoveHere, given: Namespace, out: Output) -> int:
    """The one command that opens two databases."""
    made = move_here(getattr(given, "data", None), getattr(given, "database", ""), given.anew, out.report)
    done = "It had been moved before." if made.already else f"{made.rows} rows moved, all compared."
    out.result(moved(made), [done, f"The desk is at {made.where} now. Journal: {made.head.seq} entries, whole."])
    return DONE


def _stopped() -> KnownError:
    return KnownError(
        message(
            "stopped",
            QT_TRANSLATE_NOOP(
                "Message", "Stopped by you. What was finished before that is saved; the rest was not begun. The same command does the rest."
            ),
        )
    )


def _unexpected(bug: Exception) -> KnownError:
    """A bug, with where it happened and without any value: those may be what somebody wrote."""
    return KnownError(
        message(
            "unexpected",
            QT_TRANSLATE_NOOP("Message", "Something went wrong in the program. What was saved before is kept. Report this:\n{trace}"),
            trace=bare_trace(bug),
        )
    )
