"""How shared credentials are kept: changes to be made at the platform, and when somebody last made sure of something."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from moderator_app.domain.credentials import ChangeStep, Looked, LookedAt, PlatformChange, StepDone, Why
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import credential_check, person, platform_change, platform_change_step

_c, _s, _k = platform_change.c, platform_change_step.c, credential_check.c
_about, _closer = person.alias("about"), person.alias("closer")
_changes: Any = (
    select(_c.id, _c.channel_id, _c.why, _about.c.name, _c.opened, _c.since, _c.due, _c.closed_at, _closer.c.name, _c.reason)
    .outerjoin(_about, _about.c.id == _c.about_id)
    .outerjoin(_closer, _closer.c.id == _c.closer_id)
    .order_by(_c.due, _c.id)
)
_all = Statement(_changes)
_open = Statement(_changes.where(_c.closed_at.is_(None)))
_every_step: Any = (
    select(_s.change_id, _s.step, _s.applies, person.c.name, _s.at).join(person, person.c.id == _s.person_id).order_by(_s.at, _s.step)
)
_steps = Statement(_every_step)
_open_steps = Statement(_every_step.join(platform_change, _c.id == _s.change_id).where(_c.closed_at.is_(None)))
_caused = Statement(select(_c.channel_id, _c.why, _c.cause))
_add = Statement(
    insert(platform_change).values({each.name: bindparam(each.name) for each in _c if each.name not in ("closed_at", "closer_id")})
)
_add_step = Statement(insert(platform_change_step).values({each.name: bindparam(each.name) for each in _s}))
_close = Statement(
    update(platform_change)
    .where(_c.id == bindparam("change"), _c.closed_at.is_(None))
    .values(closed_at=bindparam("now"), closer_id=bindparam("who"), reason=bindparam("because"))
)
_every_look: Any = select(_k.what, _k.channel_id, person.c.name, _k.at, _k.note).join(person, person.c.id == _k.person_id).order_by(_k.id)
_looked = Statement(_every_look)
_newest_looked = Statement(_every_look.where(_k.id.in_(select(func.max(_k.id)).group_by(_k.what, _k.channel_id))))
_last_asked = Statement(select(func.max(_c.since)).where(_c.why == bindparam("why")))
_look = Statement(insert(credential_check).values({each.name: bindparam(each.name) for each in _k}))


def changes(reader: Reader, *, still_open: bool = False) -> list[PlatformChange]:
    """Every change in the channels that the reader may see, or those that are still to be made; what is due first comes first."""
    done: defaultdict[int, list[StepDone]] = defaultdict(list)
    for number, step, applies, by, at in reader.all(_open_steps if still_open else _steps):
        done[number].append(StepDone(ChangeStep(step), bool(applies), by, at))
    return [
        PlatformChange(
            number, channel, Why(why), about or "", bool(opened), since, due, tuple(done[number]), closed_at, closer or "", reason
        )
        for number, channel, why, about, opened, since, due, closed_at, closer, reason in reader.all(_open if still_open else _all)
    ]


def last_asked(reader: Reader, why: Why) -> int | None:
    """When a change was last asked for because of that, in the channels that the reader may see; None: never."""
    return reader.scalar(_last_asked, why=why)


def causes(reader: Reader) -> set[tuple[int, str, str]]:
    """What has asked for a change already: (channel, why, cause)."""
    return {tuple(row) for row in reader.all(_caused)}


def ask_change(
    writer: Writer, channel_id: int, why: Why, cause: str, about_id: int | None, *, opened: bool, since: int, due: str, reason: str = ""
) -> int:
    """The credentials are to be changed at the platform by that ISO day, for a `reason` of one's own or by itself. The change's number."""
    number = ids.take(writer, "platform_change")
    writer.put(
        _add,
        id=number,
        channel_id=channel_id,
        why=why,
        cause=cause,
        about_id=about_id,
        opened=int(opened),
        since=since,
        due=due,
        reason=reason,
    )
    return number


def do_step(writer: Writer, change_id: int, step: ChangeStep, *, applies: bool, person_id: int, now: int) -> None:
    """A step was done, or does not apply."""
    writer.put(_add_step, change_id=change_id, step=step, applies=int(applies), person_id=person_id, at=now)


def close_change(writer: Writer, change_id: int, person_id: int, reason: str, now: int) -> None:
    """Every step is done, or somebody decided against it with a reason."""
    writer.put(_close, must_touch=1, change=change_id, now=now, who=person_id, because=reason)


def looked(reader: Reader, *, newest: bool = False) -> list[LookedAt]:
    """All that was made sure of in the channels that the reader may see, and of the recovery sheet, in order.

    `newest`: of each only the last time.
    """
    found = reader.all(_newest_looked if newest else _looked)
    return [LookedAt(Looked(what), channel, by, at, note) for what, channel, by, at, note in found]


def look(writer: Writer, what: Looked, channel_id: int | None, person_id: int, note: str, now: int) -> None:
    """Somebody made sure of it."""
    number = ids.take(writer, "credential_check")
    writer.put(_look, id=number, channel_id=channel_id, what=what, note=note, person_id=person_id, at=now)
