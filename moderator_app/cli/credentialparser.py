"""The words of the commands for shared credentials."""

from __future__ import annotations

import argparse
import platform
from datetime import date
from pathlib import Path

from moderator_app.cli.arguments import Commands
from moderator_app.domain.credentials import ChangeStep

NO_SECRETS = "No command prints a secret: the window shows one at a time."


def add_credentials(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser(
        "credentials", parents=[shared], help="shared credentials of the channels", epilog=NO_SECRETS
    ).add_subparsers(dest="part", required=True, metavar="COMMAND")

    def add(name: str, told: str, *positional: str) -> argparse.ArgumentParser:
        one = parts.add_parser(name, parents=[shared], help=told, description=f"{told[0].upper()}{told[1:]}. {NO_SECRETS}")
        for each in positional:
            one.add_argument(each, type=int if each in ("key", "absence") else str)
        return one

    add("list", "every channel, who holds it, who covers, when it was sealed, tried and looked through")
    add("status", "how this computer stands")
    for name, told in (("setup", "set up the sharing: you become its first administrator"), ("key", "make a key on this computer")):
        one = add(name, told)
        one.add_argument("--workstation", default=platform.node(), metavar="NAME", help="what the computer is called")
        if name == "setup":
            one.add_argument("--anew", action="store_true", help="with the recovery sheet, when every administrator has lost their keys")
    add("keys", "everybody's keys, and where the sheets of the recovery key lie")
    add("trust", "the organisation's fingerprint, as you read it from the recovery sheet", "fingerprint")
    add("approve", "the key is that person's: you rang or met them", "key", "signs")
    add("revoke", "the key opens nothing any more", "key")
    add("administrator", "the person approves keys and names holders, too", "person")
    one = add("holder", "who always holds a channel")
    one.add_argument("act", choices=("add", "remove"))
    one.add_argument("name", help="of the channel")
    one.add_argument("person", help="name or user name")
    one = add("enter", "what is needed to log in to the channel; asks for it, unseen", "name")
    one.add_argument("--stdin", action="store_true", help="a JSON object: username, password, one_time, recovery_codes, note")
    for name, told in (("verified", "you logged in with them"), ("reviewed", "you looked through who has access")):
        add(name, told, "name").add_argument("--note", default="")
    add("changes", "what is to be changed at the platforms").add_argument("--all", action="store_true", help="those that are done, too")
    acts = add("change", "a change at a platform").add_subparsers(dest="act", required=True, metavar="ACT")
    ask = acts.add_parser("ask", parents=[shared], help="the credentials are to be changed")
    ask.add_argument("name", help="of the channel")
    ask.add_argument("--reason", default="")
    do = acts.add_parser("do", parents=[shared], help="a step is done; the last one closes the change")
    do.add_argument("number", type=int)
    do.add_argument("step", choices=[str(each) for each in ChangeStep])
    do.add_argument("--not-applicable", action="store_true", help="the account has no such thing")
    decline = acts.add_parser("decline", parents=[shared], help="it need not be made")
    decline.add_argument("number", type=int)
    decline.add_argument("--reason", required=True)
    add("to-let-in", "deputies whom you can let in")
    add("let-in", "the absence's deputies open its channels while it lasts", "absence")
    add("settle", "seal anew what is sealed for others than it should be")
    one = add("hand-over", "a file that these people's keys open, for who has no shared database", "name")
    one.add_argument("file", type=Path)
    one.add_argument("--to", action="append", required=True, metavar="PERSON", help="may be repeated")
    one.add_argument("--until", type=date.fromisoformat, required=True, metavar="DAY", help="the last day, told inside")
    acts = add("recovery", "the recovery key, which is on paper; it is made and printed in the window").add_subparsers(
        dest="act", required=True, metavar="ACT"
    )
    acts.add_parser("drill", parents=[shared], help="try the sheet: type it, or give it to standard input")
    keep = acts.add_parser("keep", parents=[shared], help="one that was made on another computer holds from now on")
    keep.add_argument("public", help="its public half, age1…")
    keep.add_argument("--place", action="append", required=True, help="where a sheet of it lies; at least two")
    add("restored", "the database is an older one, and rightly so").add_argument("--reason", required=True)
