"""The commands for people, and for the managers' decisions on who may act in which channel."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import date

from moderator_app.cli.arguments import Commands, words
from moderator_app.cli.items import assign_item
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Person
from moderator_app.domain.mandates import Mandate, Right
from moderator_app.domain.team import Role


def people_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    roll = desk.people.roll()
    found = [_person(each) | {"assignments": [_mandate(one) for one in roll.of(each.id) if one.ended_at is None]} for each in roll.people]
    alarms = desk.people.alarms()
    out.result(
        {"people": found, "alarms": [{"code": each.code, "message": each.english()} for each in alarms]},
        [*(_line(each) for each in roll.people), *(f"! {each.english()}" for each in alarms)],
    )
    return DONE


def people_add(desk: Desk, given: Namespace, out: Output) -> int:
    return _tell(desk.people.add(given.name, title=given.title, unit=given.unit, role=Role(given.role)), out)


def people_set(desk: Desk, given: Namespace, out: Output) -> int:
    who = desk.people.named(given.person)
    role = None if given.role is None else Role(given.role)
    return _tell(desk.people.change(who.id, name=given.name, title=given.title, unit=given.unit, role=role), out)


def people_me(desk: Desk, given: Namespace, out: Output) -> int:
    if given.name is given.title is given.unit is None:
        return _tell(desk.me, out)
    return _tell(desk.people.change(desk.me.id, name=given.name, title=given.title, unit=given.unit), out)


def people_map(desk: Desk, given: Namespace, out: Output) -> int:
    return _tell(desk.people.map_user(desk.people.named(given.person).id, given.user), out)


def assign(desk: Desk, given: Namespace, out: Output) -> int:
    """Whose an item is (a number), or who may act in a channel (a person)."""
    what, where = given.what, given.where
    if what == "list":
        found = [each for each in desk.people.roll().mandates if given.ended or each.ended_at is None]
        out.result({"assignments": [_mandate(each) for each in found]}, [_mandate_line(each) for each in found])
        return DONE
    if what in ("notice", "notified"):
        number = int(where) if where and where.isascii() and where.isdigit() else given.wrong("give the assignment's number in the list")
        return (
            _notice(desk, number, out) if what == "notice" else _tell_mandate(desk.people.notified(number, given.to or "", given.date), out)
        )
    if where is None:
        if not (what.isascii() and what.isdigit() and int(what)) or bool(given.to) is given.nobody:
            given.wrong("an item's number needs --to or --nobody, a person a channel")
        return assign_item(desk, int(what), given.to, out)
    who, channel = desk.people.named(what), desk.channels.by_name(where)
    if given.end:
        holding = [each for each in desk.people.roll().of(who.id) if each.channel_id == channel.id and each.ended_at is None]
        return _tell_mandate(desk.people.end(holding[0].id if holding else 0), out)
    rights = [right for right in Right if getattr(given, right)] or [Right.TAKE_PART]
    on = {"by": given.by, "day": given.date, "delegation": given.delegation, "document": given.document}
    return _tell_mandate(desk.people.record(who.id, channel.id, rights, **on), out)


def _notice(desk: Desk, number: int, out: Output) -> int:
    subject, text = desk.people.notice(number)
    out.result({"subject": subject, "text": text}, [subject, "", text])
    return DONE


def _tell(who: Person, out: Output) -> int:
    out.result(_person(who), [_line(who)])
    return DONE


def _tell_mandate(one: Mandate, out: Output) -> int:
    out.result(_mandate(one), [_mandate_line(one)])
    return DONE


def _person(who: Person) -> dict[str, object]:
    return {
        "id": who.id,
        "name": who.name,
        "title": who.title,
        "unit": who.unit,
        "role": who.role,
        "user": who.os_user or None,
        "login": who.login,
    }


def _line(who: Person) -> str:
    return "\t".join([who.name, who.title or "–", who.unit or "–", who.role, who.login or who.os_user or "has not sat down yet"])


def _mandate(one: Mandate) -> dict[str, object]:
    return {
        "assignment": one.id,
        "person": one.person,
        "channel": one.channel,
        "rights": [right for right in Right if right in one.rights],
        "by": one.decider.name,
        "date": one.decided_day,
        "delegation": one.delegation or None,
        "document": one.document or None,
        "notified": one.notified_day,
        "notified_to": one.notified_to or None,
        "recorded_by": one.recorder,
        "recorded_at": moment(one.recorded_at),
        "ended_at": moment(one.ended_at),
    }


def _mandate_line(one: Mandate) -> str:
    state = (
        "ended"
        if one.ended_at is not None
        else f"communications told {one.notified_day}"
        if one.notified_day
        else "communications not told"
    )
    rights = ", ".join(right for right in Right if right in one.rights)
    return "\t".join([str(one.id), one.person, one.channel, rights, f"{one.decided_day} {one.decider.name}", one.delegation or "–", state])


PEOPLE_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("people", "list"): people_list,
    ("people", "add"): people_add,
    ("people", "set"): people_set,
    ("people", "me"): people_me,
    ("people", "map"): people_map,
    ("assign", None): assign,
}


def add_people(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("people", parents=[shared], help="people").add_subparsers(dest="part", required=True, metavar="COMMAND")
    parts.add_parser("list", parents=[shared], help="everybody, with title, unit, role and assignments; and what is wrong with these")
    add = parts.add_parser("add", parents=[shared], help="enter somebody who may sit down later")
    add.add_argument("name")
    add.add_argument("--title", default="")
    add.add_argument("--unit", default="")
    add.add_argument("--role", choices=words(Role), default=Role.MODERATOR.value)
    for name, told in (("set", "change somebody's name, title, unit or role"), ("me", "who you are; with an option, change it")):
        one = parts.add_parser(name, parents=[shared], help=told)
        if name == "set":
            one.add_argument("person", help="name or user name")
            one.add_argument("--role", choices=words(Role))
        for field in ("--name", "--title", "--unit"):
            one.add_argument(field)
    tied = parts.add_parser("map", parents=[shared], help="tie a user of the operating system to a person")
    tied.add_argument("person", help="name or user name")
    tied.add_argument("--user", required=True, metavar="NAME", help="the user's name on the computer; an empty one unties")
    one = parts.add_parser("politician", parents=[shared], help="mark somebody as a politician, who can't be responsible for a channel")
    one.add_argument("name")
    one.add_argument("--no", action="store_true", help="not any more")


def add_assign(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of this command."""
    one = commands.add_parser(
        "assign",
        parents=[shared],
        help="say whose item it is, or record who may act in a channel",
        usage="%(prog)s REF (--to PERSON | --nobody)\n"
        "       %(prog)s PERSON CHANNEL --by MANAGER [--date DAY] [--start] [--administer] [--take-part]\n"
        "           [--delegation REF] [--document REF]\n"
        "       %(prog)s PERSON CHANNEL --end\n"
        "       %(prog)s list [--ended]\n"
        "       %(prog)s notice NUMBER\n"
        "       %(prog)s notified NUMBER --to WHOM [--date DAY]",
    )
    one.add_argument("what", metavar="REF|PERSON|list|notice|notified")
    one.add_argument("where", nargs="?", metavar="CHANNEL|NUMBER")
    who = one.add_mutually_exclusive_group()
    who.add_argument("--to", metavar="PERSON", help="whose the item is; or whom in the communications department was told, and how")
    who.add_argument("--nobody", action="store_true", help="the item is nobody's from now on")
    one.add_argument("--by", default="", metavar="MANAGER", help="the manager who decided on the assignment")
    one.add_argument("--date", type=date.fromisoformat, metavar="DAY", help="when it was decided or told (default: today)")
    one.add_argument("--start", action="store_true", help="the person may start the channel")
    one.add_argument("--administer", action="store_true", help="the person may administer it")
    one.add_argument("--take-part", action="store_true", help="the person may take part in it (default when no right is named)")
    one.add_argument("--delegation", default="", metavar="REF", help="the place in the delegation order that it rests on")
    one.add_argument("--document", default="", metavar="REF", help="where the decision is written: a diary number or a file")
    one.add_argument("--end", action="store_true", help="the person's assignment for the channel is over")
    one.add_argument("--ended", action="store_true", help="also those that are over")
    one.set_defaults(wrong=one.error)
