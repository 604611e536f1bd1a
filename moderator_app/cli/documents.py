"""The commands for the documents that bind channels."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.desk.documents import Listed
from moderator_app.domain.documents import DocumentKind, Text


def documents_list(desk: Desk, given: Namespace, out: Output) -> int:
    board = desk.documents.board()
    listed = board.asks_me if given.mine else board.listed
    out.result(
        {
            "documents": [_listed(each) for each in listed],
            "offered": [] if given.mine else [each.id for each in board.offered],
        },
        [
            *map(_line, listed),
            *(f"-\toffered: {each.document.title} ({each.document.body}); add it with --from {each.id}" for each in board.offered),
        ],
    )
    return DONE


def documents_add(desk: Desk, given: Namespace, out: Output) -> int:
    offered = desk.documents.offer(given.origin) if given.origin else Text(title="", version="1", in_force="")
    number = desk.documents.add(
        DocumentKind(given.kind),
        _text(given, offered),
        pack=given.pack or ("" if given.channel else given.origin),
        channel_ids=[desk.channels.by_name(each).id for each in given.channel],
        must_acknowledge=not given.only_listed,
    )
    out.result({"id": number}, [f"Document {number} is recorded."])
    return DONE


def documents_version(desk: Desk, given: Namespace, out: Output) -> int:
    before = next((each for each in desk.documents.board().listed if each.document.id == given.document), None)
    kept = Text(title="", version="", in_force="") if before is None else before.document.newest.text
    # What the new version does not say is as before, but for what belongs to one decision.
    desk.documents.add_version(
        given.document, _text(given, Text(title=kept.title, version="", in_force="", owner=kept.owner, place=kept.place))
    )
    out.result({"id": given.document}, [f"Document {given.document} has a new version."])
    return DONE


def documents_acknowledge(desk: Desk, given: Namespace, out: Output) -> int:
    version = desk.documents.acknowledge(given.document)
    out.result(
        {"id": given.document, "version": version.text.version},
        [f"You have acknowledged {version.text.title}, version {version.text.version}."],
    )
    return DONE


def documents_withdraw(desk: Desk, given: Namespace, out: Output) -> int:
    desk.documents.withdraw(given.document)
    out.result({"id": given.document}, [f"Document {given.document} is withdrawn."])
    return DONE


DOCUMENT_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("documents", "list"): documents_list,
    ("documents", "add"): documents_add,
    ("documents", "version"): documents_version,
    ("documents", "acknowledge"): documents_acknowledge,
    ("documents", "withdraw"): documents_withdraw,
}


def add_documents(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("documents", parents=[shared], help="policy documents and their acknowledgement").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    listed = parts.add_parser("list", parents=[shared], help="all documents, what you have to acknowledge first")
    listed.add_argument("--mine", action="store_true", help="only what you have to acknowledge")
    add = parts.add_parser("add", parents=[shared], help="record a document with its first version")
    add.add_argument("--kind", choices=[str(each) for each in DocumentKind], default=str(DocumentKind.POLICY))
    add.add_argument("--from", dest="origin", default="", metavar="PACK", help="the document that a policy pack itself names")
    add.add_argument("--pack", default="", metavar="PACK", help="it binds every channel that uses this policy")
    add.add_argument("--channel", action="append", default=[], metavar="NAME", help="it binds this channel; may be repeated")
    add.add_argument("--only-listed", action="store_true", help="nobody has to acknowledge it")
    _said(add)
    version = parts.add_parser("version", parents=[shared], help="record a new version: everybody is asked again")
    version.add_argument("document", type=int)
    _said(version)
    parts.add_parser("acknowledge", parents=[shared], help="say that you know the version in force").add_argument("document", type=int)
    parts.add_parser("withdraw", parents=[shared], help="a document binds nobody any more").add_argument("document", type=int)


def _said(one: argparse.ArgumentParser) -> None:
    one.add_argument("--title")
    one.add_argument("--version", metavar="NAME", help="such as 2 or 2026-1")
    one.add_argument("--in-force", metavar="DAY")
    one.add_argument("--valid-to", metavar="DAY", help="the last day; without it: until further notice")
    one.add_argument("--decision-no", metavar="TEXT", help="number or paragraph of the decision")
    one.add_argument("--diary-no", metavar="TEXT")
    one.add_argument("--owner", metavar="TEXT", help="who is responsible for the document")
    one.add_argument("--place", metavar="TEXT", help="address or path")


def _text(given: Namespace, otherwise: Text) -> Text:
    """What was given; for what was not, what `otherwise` says."""
    return Text(**{name: getattr(given, name) if getattr(given, name) is not None else said for name, said in asdict(otherwise).items()})


def _listed(one: Listed) -> dict[str, object]:
    return {
        "id": one.document.id,
        "kind": one.document.kind,
        "standing": one.standing,
        "pack": one.document.pack or None,
        "channels": [each.name for each in one.channels],
        "must_acknowledge": one.document.must_acknowledge,
        "asks_me": one.asks_me,
        "acknowledged_at": moment(one.mine_at),
        "missing": None if one.missing is None else list(one.missing),
        "in_force": None if one.current is None else one.current.text.version,
        "versions": [
            {**asdict(each.text), "recorded_by": each.recorder, "recorded_at": moment(each.recorded_at)} for each in one.document.versions
        ],
    }


def _line(one: Listed) -> str:
    text = (one.current or one.document.newest).text
    asked = "TO ACKNOWLEDGE" if one.asks_me else "acknowledged" if one.mine_at is not None else ""
    lacking = f"\tnot yet: {', '.join(one.missing)}" if one.missing else ""
    return f"{one.document.id}\t{one.document.kind}\t{text.title}\t{text.version}\t{text.in_force}\t{one.standing}\t{asked}{lacking}"
