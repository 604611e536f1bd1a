"""The team of a shared desk: its groups on the server, and who belongs to them with which channels."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.domain.channels import Person
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.team import Member, Role
from moderator_app.storage import channels, people, team
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message


@dataclass(frozen=True, slots=True)
class Groups:
    """What the server has now."""

    names: dict[Role, str]
    made: list[str]


class Team:
    """Done by the owner of the database. Rights lie in the database; the desk says the same in words."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def make_roles(self) -> Groups:
        """Make the groups where they are missing, and give them their rights anew. Raises KnownError: a local desk, not the owner."""
        with self._context.act() as act:
            _must_be_shared(act.writer)
            found = Groups(*team.make_groups(act.writer))
            act.write_down(Kind.RIGHTS_SET, body={"groups": sorted(found.names.values())})
            return found

    def member(self, login: str, role: Role, channel_names: list[str], name: str = "") -> bool:
        """Whoever logs in by that name is this person with this role and these channels; journaled. Whether the login had to be made.

        The person is the one tied to the login before, else the one whose computer calls them so, else the one who was entered by that
        name and has not sat down yet, else a new one.
        Raises Refused: a local desk, no groups yet, an unknown channel, channels for a role that has all of them.
        """
        name = " ".join(clean(name)[0].split())
        with self._context.act() as act:
            _must_be_shared(act.writer)
            if len(team.existing(act.writer, list(team.groups(act.writer).values()))) < len(Role):
                raise _no_groups()
            places = [_channel(act.writer, each) for each in channel_names]
            if places and role is not Role.MODERATOR:
                raise _has_all(role)
            who = team.by_login(act.writer, login) or people.by_user(act.writer, login) or _entered(act.writer, name)
            if who is None:
                who = people.add(act.writer, uuid=str(uuid4()), os_user=login, name=name or login, role=role, now=act.now)
            elif name:
                team.rename(act.writer, who.id, name)
            made = team.join_group(act.writer, login, role)
            team.tie(act.writer, who.id, login, role)
            team.assign(act.writer, who.id, places, act.now)
            act.write_down(
                Kind.MEMBER_SET,
                body={"person": who.uuid, "role": role, "channels": sorted(places)},
                private={"name": name or who.name, "login": login},
            )
            act.topics.add(Topic.CHANNELS)
            return made

    def remove(self, login: str) -> None:
        """The login has no right at this desk any more; the person stays, since the journal names them. Raises Refused."""
        with self._context.act() as act:
            _must_be_shared(act.writer)
            who = team.by_login(act.writer, login)
            if who is None:
                raise Refused(
                    message(
                        "not_in_team",
                        QT_TRANSLATE_NOOP("Message", "“{login}” does not belong to the team. Nothing was changed."),
                        login=login,
                    )
                )
            team.leave_groups(act.writer, login)
            team.tie(act.writer, who.id, None, who.role)
            team.assign(act.writer, who.id, [], act.now)
            act.write_down(Kind.MEMBER_LEFT, body={"person": who.uuid}, private={"login": login})
            act.topics.add(Topic.CHANNELS)

    def members(self) -> list[Member]:
        """Everybody who belongs to the team, by login."""
        with self._context.database.read() as reader:
            return team.members(reader)


def _must_be_shared(reader: Reader) -> None:
    if not team.shared(reader):
        raise Refused(
            message(
                "not_shared",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "This desk lies in a file of its own, which has no logins. Nothing was changed. "
                    "Name the team's database with --database.",
                ),
            )
        )


def _entered(reader: Reader, name: str) -> Person | None:
    found = [each for each in people.everybody(reader) if name and not each.sits and each.name == name]
    return found[0] if len(found) == 1 else None


def _channel(reader: Reader, name: str) -> int:
    found = channels.by_name(reader, clean(name)[0])
    if found is None:
        raise Refused(
            message(
                "unknown_channel",
                QT_TRANSLATE_NOOP("Message", "There is no channel “{name}”. Nothing was changed. Use one of: {known}."),
                name=name,
                known=", ".join(each.name for each in channels.everything(reader)) or "–",
            )
        )
    return found.id


def _no_groups() -> Refused:
    return Refused(
        message(
            "no_groups",
            QT_TRANSLATE_NOOP(
                "Message", "The server has no groups for this desk yet. Nothing was changed. Run “uppsikt team roles” as the owner first."
            ),
        )
    )


def _has_all(role: Role) -> Refused:
    return Refused(
        message(
            "has_all_channels",
            QT_TRANSLATE_NOOP("Message", "The role {role} sees every channel; only a moderator's are chosen. Nothing was changed."),
            role=str(role),
        )
    )
