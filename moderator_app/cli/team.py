"""The commands for those who run a team's database: its groups, and who belongs to them."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from moderator_app.cli.arguments import Commands, words
from moderator_app.cli.output import DONE, Output
from moderator_app.desk.desk import Desk
from moderator_app.domain.team import Role

if TYPE_CHECKING:
    from moderator_app.desk.moving import Moved


def team_roles(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.team.make_roles()
    lines = [f"{'made' if name in found.made else 'there'}\t{name}" for name in found.names.values()]
    lines.append("All of them have their rights anew.")
    out.result({"groups": {str(role): name for role, name in found.names.items()}, "made": found.made}, lines)
    return DONE


def team_member(desk: Desk, given: Namespace, out: Output) -> int:
    made = desk.team.member(given.login, Role(given.role), given.channel, given.name)
    lines = [f"{given.login} is {given.role}."]
    if made:
        lines.append("The login was made, without a password: give it one with \\password in psql, or map a client certificate to it.")
    out.result({"login": given.login, "role": given.role, "channels": given.channel, "made": made}, lines)
    return DONE


def team_remove(desk: Desk, given: Namespace, out: Output) -> int:
    desk.team.remove(given.login)
    out.result({"login": given.login}, [f"{given.login} has no right here any more. The login itself is still on the server."])
    return DONE


def team_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.team.members()
    out.result(
        {"members": [{"login": each.login, "name": each.name, "role": each.role, "channels": list(each.channels)} for each in found]},
        [f"{each.login}\t{each.name}\t{each.role}\t{', '.join(each.channels)}".rstrip() for each in found],
    )
    return DONE


def team_archive(desk: Desk, given: Namespace, out: Output) -> int:
    made = desk.moving.archive(given.file.absolute(), out.report)
    out.result(moved(made), [f"{made.rows} rows written to {made.where}, all compared.", f"Journal: {made.head.seq} entries, whole."])
    return DONE


def moved(what: Moved) -> dict[str, object]:
    """A whole desk that was copied, told as JSON."""
    return {
        "rows": what.rows,
        "digest": what.digest,
        "entries": what.head.seq,
        "head": what.head.hash,
        "where": what.where,
        "already": what.already,
    }


TEAM_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("team", "archive"): team_archive,
    ("team", "roles"): team_roles,
    ("team", "member"): team_member,
    ("team", "remove"): team_remove,
    ("team", "list"): team_list,
}


def add_team(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("team", parents=[shared], help="the team's database").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("roles", parents=[shared], help="make the groups on the server and give them their rights; as the database's owner")
    member = parts.add_parser("member", parents=[shared], help="tie a login to a person, with a role and channels")
    member.add_argument("login")
    member.add_argument("--role", required=True, choices=words(Role))
    member.add_argument("--channel", action="append", default=[], metavar="NAME", help="a channel of this moderator; may be repeated")
    member.add_argument("--name", default="", help="the person's name, as others see it")
    remove = parts.add_parser("remove", parents=[shared], help="take a login's rights at this desk")
    remove.add_argument("login")
    parts.add_parser("list", parents=[shared], help="everybody with role and channels")
    move = parts.add_parser("move", parents=[shared], help="move the local desk to the team's database; may be run again")
    move.add_argument("--anew", action="store_true", help="take out an unfinished copy of this desk first")
    archive = parts.add_parser("archive", parents=[shared], help="write the whole desk to a file, which opens like any desk")
    archive.add_argument("file", type=Path, help="or a folder, which can then be given as --data")
