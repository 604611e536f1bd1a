"""The commands for evidence, and for the tip to the police."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from moderator_app.cli.arguments import Commands
from moderator_app.cli.items import person_named
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.desk.evidencefiles import read_file
from moderator_app.domain.evidence import Access, EvidenceSet


def evidence_list(desk: Desk, given: Namespace, out: Output) -> int:
    found = desk.evidence.of_item(given.ref)
    out.result({"sets": [_set(each) for each in found]}, [_line(each) for each in found])
    return DONE


def evidence_secure(desk: Desk, given: Namespace, out: Output) -> int:
    files = [read_file(each) for each in given.file]
    access = Access.NARROW if given.narrow else Access.CHANNEL
    saved = desk.evidence.secure(given.ref, files, witness=given.witness, note=given.note, access=access)
    out.result(_set(saved), [f"Evidence {saved.id} is saved.", _line(saved)])
    return DONE


def evidence_add(desk: Desk, given: Namespace, out: Output) -> int:
    saved = desk.evidence.add_files(given.number, [read_file(each) for each in given.file])
    out.result(_set(saved), [f"Evidence {saved.id} has {len(given.file)} more.", _line(saved)])
    return DONE


def evidence_show(desk: Desk, given: Namespace, out: Output) -> int:
    opened = desk.evidence.open(given.number)
    lines = [_line(opened.found), *(f"{each.digest}  {each.name}{' (taken away)' if each.gone else ''}" for each in opened.found.parts)]
    out.result(_set(opened.found) | {"texts": opened.texts}, [*lines, *(f"--- {name}\n{text}" for name, text in opened.texts.items())])
    return DONE


def evidence_export(desk: Desk, given: Namespace, out: Output) -> int:
    path: Path = given.file.absolute()
    saved = desk.evidence.export(given.number, path, given.printer)
    out.result(_set(saved) | {"file": str(path)}, [f"Written to {path}."])
    return DONE


def evidence_allow(desk: Desk, given: Namespace, out: Output) -> int:
    person = person_named(desk, given.person)
    saved = desk.evidence.allow(given.number, person.id)
    out.result(_set(saved), [f"{person.name} may open evidence {saved.id}."])
    return DONE


def tip(desk: Desk, given: Namespace, out: Output) -> int:
    text = desk.suspicion.tip(given.ref)
    out.result({"ref": str(given.ref), "tip": text}, [text])
    return DONE


def _set(found: EvidenceSet) -> dict[str, object]:
    return {
        "id": found.id,
        "reference": found.reference,
        "ref": str(found.item_id),
        "captured_at": moment(found.captured_at),
        "capturer": found.capturer,
        "access": found.access,
        "named": [name for _, name in found.named],
        "sha256": found.digest,
        "parts": [
            {
                "file": each.name,
                "kind": each.kind,
                "type": each.type,
                "size": each.size,
                "sha256": each.digest,
                "at": moment(each.at),
                "by": each.person,
                "gone": each.gone,
            }
            for each in found.parts
        ],
    }


def _line(found: EvidenceSet) -> str:
    return f"{found.id}\t{moment(found.captured_at)}\t{found.capturer}\t{len(found.files)} files\t{found.access}\t{found.digest}"


EVIDENCE_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("evidence", "list"): evidence_list,
    ("evidence", "secure"): evidence_secure,
    ("evidence", "add"): evidence_add,
    ("evidence", "show"): evidence_show,
    ("evidence", "export"): evidence_export,
    ("evidence", "allow"): evidence_allow,
    ("tip", None): tip,
}


def add_evidence(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("evidence", parents=[shared], help="evidence, and the police report pack").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    _of_item(parts.add_parser("list", parents=[shared], help="the evidence sets of an item"))
    secure = parts.add_parser("secure", parents=[shared], help="save an evidence set of an item as it is now")
    _of_item(secure)
    _files(secure)
    secure.add_argument("--witness", default="", metavar="NAME", help="who saw it too")
    secure.add_argument("--note", default="", metavar="TEXT")
    secure.add_argument("--narrow", action="store_true", help="only those who lead, you, and those who are named may open it")
    add = parts.add_parser("add", parents=[shared], help="add a file that came later, with a time of its own")
    add.add_argument("number", type=int)
    _files(add)
    parts.add_parser("show", parents=[shared], help="open a set, which is written down").add_argument("number", type=int)
    export = parts.add_parser("export", parents=[shared], help="write the police report pack, which is written down")
    export.add_argument("number", type=int)
    export.add_argument("file", type=Path, help=".zip")
    allow = parts.add_parser("allow", parents=[shared], help="name somebody who may open a set")
    allow.add_argument("number", type=int)
    allow.add_argument("person")
    _of_item(commands.add_parser("tip", parents=[shared], help="the text of the tip to the police on suspected abuse material"))


def _of_item(command: argparse.ArgumentParser) -> None:
    command.add_argument("ref", type=int, help="the item's number in the list")


def _files(command: argparse.ArgumentParser) -> None:
    command.add_argument("--file", action="append", default=[], type=Path, metavar="FILE", help="a picture or PDF; may be given again")
