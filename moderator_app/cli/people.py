"""The commands for people, and for the managers' decisions on who may act in which channel."""

from __future__ import annotations

from argparse import Namespace

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
