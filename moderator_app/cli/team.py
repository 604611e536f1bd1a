"""The commands for those who run a team's database: its groups, and who belongs to them."""

from __future__ import annotations

from argparse import Namespace

from moderator_app.cli.output import DONE, Output
from moderator_app.desk.desk import Desk
from moderator_app.domain.team import Role


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
