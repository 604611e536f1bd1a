"""What was seen outside our channels, and what was done about it."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select

from moderator_app.domain.channels import Platform
from moderator_app.domain.observations import Observation, Sort, Step, StepDone
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import observation, observation_step, person

_ORDER = list(Step)
_o, _s = observation.c, observation_step.c
_observations = Statement(
    select(_o.id, _o.sort, _o.platform, _o.url, _o.about, _o.seen, _o.finder, person.c.name, _o.recorded_at)
    .join(person, person.c.id == _o.recorder_id)
    .order_by(_o.id.desc())
)
_steps = Statement(
    select(_s.observation_id, _s.step, _s.who, _s.day, _s.note, person.c.name, _s.recorded_at).join(person, person.c.id == _s.recorder_id)
)
_add = Statement(insert(observation).values({each.name: bindparam(each.name) for each in _o}))
_add_step = Statement(insert(observation_step).values({each.name: bindparam(each.name) for each in _s}))


def everything(reader: Reader) -> list[Observation]:
    """All that was seen, the newest first."""
    done: dict[int, list[StepDone]] = {}
    for number, step, *more in reader.all(_steps):
        done.setdefault(number, []).append(StepDone(Step(step), *more))
    for steps in done.values():
        steps.sort(key=lambda each: (each.recorded_at, _ORDER.index(each.step)))
    return [
        Observation(number, Sort(sort), Platform(where), url, about, seen, finder, recorder, at, tuple(done.get(number, ())))
        for number, sort, where, url, about, seen, finder, recorder, at in reader.all(_observations)
    ]


def add(
    writer: Writer, sort: Sort, *, platform: Platform, url: str, about: str, seen: str, finder: str, recorder_id: int, recorded_at: int
) -> int:
    """A new one; its id."""
    number = ids.take(writer, "observation")
    writer.run(
        _add,
        id=number,
        sort=sort,
        platform=platform,
        url=url,
        about=about,
        seen=seen,
        finder=finder,
        recorder_id=recorder_id,
        recorded_at=recorded_at,
    )
    return number


def add_step(writer: Writer, number: int, step: Step, *, who: str, day: str, note: str, recorder_id: int, recorded_at: int) -> None:
    """Something was done about it."""
    writer.run(_add_step, observation_id=number, step=step, who=who, day=day, note=note, recorder_id=recorder_id, recorded_at=recorded_at)
