"""What was filled in on the plan sheet and not planned: as it is kept on this computer, and as far as it still can be brought back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from moderator_app.desk.planning import Planning

TYPED = "absence-plan"
"""Under this name it is kept."""


@dataclass(frozen=True, slots=True)
class Begun:
    """Who is away, when, and who covers: `deputies` has the deputy chosen for each (person, channel). None: not known any more."""

    person: int
    first: date | None
    last: date | None
    deputies: dict[tuple[int, int], int] = field(default_factory=dict[tuple[int, int], int])
    start: bool = False

    def values(self) -> dict[str, str]:
        """As texts by name."""
        chosen = " ".join(f"{person}:{channel}:{deputy}" for (person, channel), deputy in self.deputies.items() if deputy)
        days = {"first": str(self.first or ""), "last": str(self.last or "")}
        return {"person": str(self.person), **days, "deputies": chosen, "start": "yes" if self.start else ""}


def begun(values: Mapping[str, str], planning: Planning, today: date) -> Begun | None:
    """What is kept, but for what can't be any more: people and channels may be gone, days over. None: nothing that is any good."""
    people, channels = {each.id for each in planning.people}, {each.id for each in planning.channels}
    person = _number(values.get("person", ""))
    if person not in people:
        return None
    deputies: dict[tuple[int, int], int] = {}
    for each in values.get("deputies", "").split():
        who, channel, deputy = map(_number, f"{each}::".split(":")[:3])
        if channel in channels and {who, deputy} <= people:
            deputies[who, channel] = deputy
    first, last = _day(values.get("first", "")), _day(values.get("last", ""))
    over = last is None or last < today
    return Begun(person, None if over else first, None if over else last, deputies, bool(values.get("start")))


def _number(written: str) -> int:
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 19 else 0


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
