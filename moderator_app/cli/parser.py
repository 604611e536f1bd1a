"""The command line's words."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from moderator_app import __version__
from moderator_app.cli.alerts import add_alerts
from moderator_app.cli.answers import add_answers
from moderator_app.cli.arguments import Commands, positive, words
from moderator_app.cli.blocks import add_blocks
from moderator_app.cli.cover import add_cover
from moderator_app.cli.credentialparser import add_credentials
from moderator_app.cli.crises import add_crises
from moderator_app.cli.deadlines import add_deadlines
from moderator_app.cli.detectors import add_detectors
from moderator_app.cli.disposal import add_disposal
from moderator_app.cli.documents import add_documents
from moderator_app.cli.evidence import add_evidence
from moderator_app.cli.followups import add_followups
from moderator_app.cli.observations import add_outside
from moderator_app.cli.people import add_assign, add_people
from moderator_app.cli.requests import add_requests
from moderator_app.cli.rounds import add_rounds
from moderator_app.cli.team import add_team
from moderator_app.cli.texts import add_texts
from moderator_app.cli.words import add_words
from moderator_app.desk.channellist import ListFor
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import OUTCOME
from moderator_app.domain.gates import Field, Office, Phase, Responsibility, Step
from moderator_app.domain.items import Direction, Order, State
from moderator_app.domain.times import DateOrder
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.exports.formats import FORMATS as EXPORTS
from moderator_app.sources.registry import FORMATS as IMPORTS

COMMANDS = (
    "today",
    "channels",
    "people",
    "import",
    "inbox",
    "decide",
    "assign",
    "evidence",
    "tip",
    "log",
    "policies",
    "texts",
    "documents",
    "deadlines",
    "disposal",
    "requests",
    "blocks",
    "outside",
    "followups",
    "rounds",
    "alerts",
    "cover",
    "credentials",
    "team",
    "words",
    "detectors",
    "answers",
    "crisis",
    "demo",
)
QUEUES = (*map(str, State), "all")


def build_parser() -> argparse.ArgumentParser:
    """All commands. `--data`, `--database`, `--json` and `--progress` may stand before or after a command."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the data folder (default: the user's own)")
    shared.add_argument(
        "--database", metavar="URL", default=argparse.SUPPRESS, help="a team's database (default: UPPSIKT_DATABASE, else the data folder)"
    )
    shared.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object on standard output")
    shared.add_argument(
        "--progress",
        action="store_true",
        default=argparse.SUPPRESS,
        help="report progress as JSON lines on standard error, and leave the machine to whoever reads them",
    )
    top = argparse.ArgumentParser(
        prog="uppsikt",
        description="Uppsikt's desk from a terminal. Without a command the window opens.",
        epilog="uppsikt tour --out DIR goes through the main job in a window by itself, and leaves pictures and files there.",
        parents=[shared],
    )
    top.add_argument("--version", action="version", version=__version__)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("today", parents=[shared], help="what the day asks for")
    _channels(commands, shared)
    add_people(commands, shared)
    _import(commands, shared)
    _inbox(commands, shared)
    _decide(commands, shared)
    add_assign(commands, shared)
    add_evidence(commands, shared)
    _log(commands, shared)
    _policies(commands, shared)
    add_texts(commands, shared)
    add_documents(commands, shared)
    add_disposal(commands, shared)
    add_requests(commands, shared)
    add_blocks(commands, shared)
    add_deadlines(commands, shared)
    add_outside(commands, shared)
    add_followups(commands, shared)
    add_rounds(commands, shared)
    add_alerts(commands, shared)
    add_cover(commands, shared)
    add_credentials(commands, shared)
    add_team(commands, shared)
    add_words(commands, shared)
    add_detectors(commands, shared)
    add_answers(commands, shared)
    add_crises(commands, shared)
    commands.add_parser("demo", parents=[shared], help="fill the desk with invented channels and items")
    return top


def _channels(commands: Commands, shared: argparse.ArgumentParser) -> None:
    parts = commands.add_parser("channels", parents=[shared], help="the channels").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    add = parts.add_parser("add", parents=[shared], help="a new channel")
    add.add_argument("name")
    add.add_argument("--platform", required=True, choices=words(Platform))
    add.add_argument("--pack", required=True, help="the policy pack that it uses")
    add.add_argument(
        "--planned", action="store_true", help="not started yet: its start gate is to be passed (default: it is there already)"
    )
    parts.add_parser("list", parents=[shared], help="all channels")
    pack = parts.add_parser("pack", parents=[shared], help="let a channel use another policy pack from now on")
    pack.add_argument("name")
    pack.add_argument("pack")
    _register(parts, shared)


def _register(parts: Commands, shared: argparse.ArgumentParser) -> None:
    parts.add_parser("show", parents=[shared], help="what the register knows of a channel").add_argument("name")
    one = parts.add_parser("set", parents=[shared], help="fill in a field of the register, or name a person for a role")
    one.add_argument("name")
    one.add_argument("field", choices=words([*Field, *Responsibility]))
    one.add_argument("value", help="an empty one empties the field")
    one.add_argument("--title", default="", help="of the person")
    one.add_argument("--unit", default="", help="of the person")
    one.add_argument("--extent", default="", help="hours or duties of the person")
    one.add_argument("--end", action="store_true", help="the person does not have the role any more")
    step = parts.add_parser("step", parents=[shared], help="record a step of the start gate, or of the close gate when active")
    step.add_argument("name")
    step.add_argument("step", choices=words(Step))
    step.add_argument("--by", default="", metavar="PERSON", help="who took it (default: you)")
    step.add_argument("--date", type=date.fromisoformat, metavar="DAY", help="default: today")
    step.add_argument("--note", default="", metavar="TEXT")
    step.add_argument("--office", choices=words(Office), help="by which of the posts that the policy names, where it names several")
    step.add_argument("--gate", choices=words(Phase), help="default: close for a channel that is active, else start")
    export = parts.add_parser("export", parents=[shared], help="write the list of the channels to a file: .html, .csv or .json")
    export.add_argument("file", type=Path)
    export.add_argument("--for", dest="purpose", required=True, choices=words(ListFor), help="active ones, or all with what is kept")
    parts.add_parser("load", parents=[shared], help="how much waits in each channel, and whether somebody is there for it")
    written = parts.add_parser(
        "start-document", parents=[shared], help="make the start document from the register, and print it to a PDF file"
    )
    written.add_argument("name")
    written.add_argument("--to", type=Path, metavar="FILE", help="the file to print it to: .pdf")
    written.add_argument("--note", default="", metavar="TEXT", help="where it is registered, such as a diary number")
    _keeping(parts, shared)
    parts.add_parser("activate", parents=[shared], help="start a planned channel").add_argument("name")
    parts.add_parser("close", parents=[shared], help="close a channel").add_argument("name")


def _keeping(parts: Commands, shared: argparse.ArgumentParser) -> None:
    parts.add_parser("checks", parents=[shared], help="how a channel is kept: its checks, deposits, and what is wrong").add_argument("name")
    check = parts.add_parser("check", parents=[shared], help="record a check of a channel")
    check.add_argument("name")
    check.add_argument("check", choices=words(Check))
    check.add_argument("--failed", action="store_true", help="it was not in order; say what in --note")
    check.add_argument("--by", default="", metavar="PERSON", help="who made it (default: you)")
    check.add_argument("--day", type=date.fromisoformat, metavar="DAY", help="default: today")
    check.add_argument("--note", default="", metavar="TEXT")
    deposit = parts.add_parser("deposit", parents=[shared], help="record where the plan or the login details lie; never the secret itself")
    deposit.add_argument("name")
    deposit.add_argument("what", choices=words(Deposited))
    deposit.add_argument("--place", required=True, metavar="TEXT", help="where it lies")
    deposit.add_argument("--keeper", required=True, metavar="TEXT", help="who keeps it")
    deposit.add_argument("--receipt", default="", metavar="TEXT", help="what names the receipt")
    deposit.add_argument("--since", type=date.fromisoformat, metavar="DAY", help="default: today")


def _import(commands: Commands, shared: argparse.ArgumentParser) -> None:
    one = commands.add_parser("import", parents=[shared], help="import a file into a channel")
    one.add_argument("file", type=Path)
    one.add_argument("--channel", required=True, metavar="NAME")
    one.add_argument("--format", choices=[each.id for each in IMPORTS], help="default: told by the file")
    one.add_argument("--map", type=Path, metavar="FILE", help="a column mapping as JSON")
    one.add_argument("--date-order", choices=words(DateOrder), help="the order of day and month in dates such as 3/4/2026")
    one.add_argument("--refused", type=Path, metavar="FILE", help="save refused rows with line and reason as CSV")
    one.add_argument("--history-before", type=date.fromisoformat, metavar="DAY", help="older items enter as history, without deadlines")


def _inbox(commands: Commands, shared: argparse.ArgumentParser) -> None:
    parts = commands.add_parser("inbox", parents=[shared], help="the items").add_subparsers(dest="part", required=True, metavar="COMMAND")
    listed = parts.add_parser("list", parents=[shared], help="items in the order of the list")
    listed.add_argument("--queue", choices=QUEUES, default=None, help="default: open, or all with --search")
    listed.add_argument("--search", default="", metavar="TEXT")
    listed.add_argument("--channel", metavar="NAME")
    listed.add_argument("--direction", choices=words(Direction), help="only what was received, or only what was drawn up")
    listed.add_argument("--order", choices=words(Order), help="default: deadline in a queue, time over all, latest arrival in a search")
    listed.add_argument("--mine", action="store_true", help="only what is assigned to you or opened by you")
    listed.add_argument("--limit", type=positive, default=50, metavar="N")
    show = parts.add_parser("show", parents=[shared], help="one item whole")
    show.add_argument("ref", type=positive)


def _decide(commands: Commands, shared: argparse.ArgumentParser) -> None:
    one = commands.add_parser("decide", parents=[shared], help="decide on an item")
    one.add_argument("ref", type=positive)
    one.add_argument("--outcome", required=True, choices=words(OUTCOME))
    one.add_argument("--rule", action="append", default=[], metavar="ID", help="a rule that applies; may be repeated")
    one.add_argument("--unsure", action="append", default=[], metavar="ID", help="a rule that may apply; may be repeated")
    one.add_argument("--reason", default="", metavar="TEXT")
    one.add_argument("--message", default="", metavar="TEXT", help="to the author")
    one.add_argument("--block-until", type=date.fromisoformat, metavar="DAY", help="the last day")
    one.add_argument("--supersede", action="store_true", help="replace the decision that stands")


def _log(commands: Commands, shared: argparse.ArgumentParser) -> None:
    parts = commands.add_parser("log", parents=[shared], help="the log").add_subparsers(dest="part", required=True, metavar="COMMAND")
    export = parts.add_parser("export", parents=[shared], help="write all decisions to a file")
    export.add_argument("--format", required=True, choices=[each.id for each in EXPORTS])
    export.add_argument("--out", required=True, type=Path, metavar="FILE")
    export.add_argument("--lang", choices=["sv", "en"], default="sv", help="of the headings")
    export.add_argument("--questions", action="store_true", help="questions alone, with who owns each, for the system of complaints")
    verify = parts.add_parser("verify", parents=[shared], help="check the journal")
    verify.add_argument("--incremental", action="store_true", help="only what came since it was last found whole")
    figures = parts.add_parser("reversed", parents=[shared], help="how many decisions another outcome has replaced, by channel and by rule")
    figures.add_argument("--from", dest="since", type=date.fromisoformat, metavar="DAY", help="decided on that day or later")
    figures.add_argument("--to", type=date.fromisoformat, metavar="DAY", help="decided on that day or before")
    accept = parts.add_parser("accept-restored", parents=[shared], help="pin a database that was knowingly restored from a backup")
    accept.add_argument("--reason", required=True, metavar="TEXT")


def _policies(commands: Commands, shared: argparse.ArgumentParser) -> None:
    parts = commands.add_parser("policies", parents=[shared], help="the policy packs").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("list", parents=[shared], help="all packs")
    show = parts.add_parser("show", parents=[shared], help="one pack's rules")
    show.add_argument("pack")
    check = parts.add_parser("check", parents=[shared], help="read pack files and run their examples")
    check.add_argument("folder", nargs="?", type=Path, help="default: the packs that ship with the program")
