"""The commands for the words that the detectors look for."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, REFUSED, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.word_list import HEADING, line_of


def words_show(desk: Desk, given: Namespace, out: Output) -> int:
    found = desk.word_lists.in_use()
    versions = [
        {"version": each.number, "at": moment(each.made_at), "by": each.person, "digest": each.digest}
        for each in desk.word_lists.versions()
    ]
    lines = found.own.splitlines() if given.own else [HEADING, *(line_of(entry) for entry in found.entries)]
    entries = [
        {
            "forms": list(entry.forms),
            "category": entry.category,
            "severity": int(entry.severity),
            "mode": entry.mode,
            "exceptions": list(entry.exceptions),
        }
        for entry in found.entries
    ]
    out.result({"version": found.version, "versions": versions, "own": found.own, "entries": entries}, lines)
    return DONE


def words_check(desk: Desk, given: Namespace, out: Output) -> int:
    path = given.file.absolute()
    found = desk.word_lists.check(desk.word_lists.read(path))
    wrong = [{"line": each.values["line"], "message": each.english()} for each in found.wrong]
    out.result(
        {"entries": len(found.entries), "wrong": wrong},
        [f"{len(found.entries)} entries, {len(wrong)} wrong lines. Nothing was changed.", *(f"- {each.english()}" for each in found.wrong)],
    )
    return REFUSED if wrong else DONE


def words_use(desk: Desk, given: Namespace, out: Output) -> int:
    number = desk.word_lists.use("" if given.shipped else desk.word_lists.read(given.file.absolute()))
    out.result({"version": number}, [f"Version {number} of the organisation's own list is in use."])
    return DONE


WORD_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("words", "show"): words_show,
    ("words", "check"): words_check,
    ("words", "use"): words_use,
}


def add_words(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("words", parents=[shared], help="the words that the detectors look for").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    show = parts.add_parser("show", parents=[shared], help="the list in use, one entry a line")
    show.add_argument("--own", action="store_true", help="the organisation's own list alone, as it was written")
    check = parts.add_parser("check", parents=[shared], help="tell every line of a file that can't be used; changes nothing")
    check.add_argument("file", type=Path)
    use = parts.add_parser("use", parents=[shared], help="lay a file over the list that ships with the program, as a new version")
    what = use.add_mutually_exclusive_group(required=True)
    what.add_argument("file", type=Path, nargs="?")
    what.add_argument("--shipped", action="store_true", help="no list of your own any more")
