"""What the screen of the people shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from moderator_app.desk.acting import iso_today
from moderator_app.desk.people import Roll
from moderator_app.desk.powers import Powers
from moderator_app.domain.channels import Channel, Person
from moderator_app.domain.mandates import Mandate
from moderator_app.domain.register import name_key


@dataclass(frozen=True, slots=True)
class Board:
    """Everybody with their assignments, the channels that I see, what I may do, and the day that it is (ISO)."""

    roll: Roll
    channels: tuple[Channel, ...]
    powers: Powers
    today: str

    def of(self, person_id: int | None) -> Person | None:
        """The person of that id."""
        return next((each for each in self.roll.people if each.id == person_id), None)

    def holding(self, who: Person) -> tuple[Mandate, ...]:
        """The person's assignments that hold today, by channel."""
        return tuple(sorted((each for each in self.roll.of(who.id) if each.holds_on(self.today)), key=lambda each: each.channel.casefold()))

    def is_politician(self, who: Person) -> bool:
        return name_key(who.name) in self.roll.politicians


def read_board(desk: Any) -> Board:
    """Runs in the read lane."""
    return Board(desk.people.roll(), tuple(desk.channels.everything()), desk.people.powers(), iso_today(desk.clock.now()))
