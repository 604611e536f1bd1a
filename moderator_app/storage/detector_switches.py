"""Every switching of a detector, with its reason: the latest word on each counts."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select

from moderator_app.domain.detector_switches import DetectorSwitch
from moderator_app.domain.marks import Detector
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import detector_switch, person

_s = detector_switch.c
_said = Statement(
    select(_s.detector, _s.turned_on, _s.reason, person.c.name, _s.at).join(person, person.c.id == _s.person_id).order_by(_s.id)
)
_states = Statement(select(_s.detector, _s.turned_on).order_by(_s.id))
_add = Statement(insert(detector_switch).values({each.name: bindparam(each.name) for each in _s}))


def everything(reader: Reader) -> list[DetectorSwitch]:
    """How each detector stands, in the order of Detector."""
    latest = {name: DetectorSwitch(Detector(name), bool(on), reason, who, at) for name, on, reason, who, at in reader.all(_said)}
    return [latest.get(each, DetectorSwitch(each)) for each in Detector]


def switched_off(reader: Reader) -> frozenset[Detector]:
    """Those with which no item is read."""
    latest = dict(reader.all(_states))
    return frozenset(Detector(name) for name, on in latest.items() if not on)


def add(writer: Writer, detector: Detector, *, on: bool, reason: str, person_id: int, now: int) -> None:
    """It stands so from now on."""
    number = ids.take(writer, "detector_switch")
    writer.run(_add, id=number, detector=detector, turned_on=int(on), reason=reason, person_id=person_id, at=now)
