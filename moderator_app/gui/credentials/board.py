"""What the screen of the credentials shows, read in one go and without asking the keyring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from moderator_app.desk.acting import iso_today
from moderator_app.desk.resealing import ToLetIn
from moderator_app.desk.sharing import LetIn, Shared


@dataclass(frozen=True, slots=True)
class Board:
    """Every channel that I see with how its credentials stand, who waits to be let in, and when that was."""

    channels: tuple[Shared, ...]
    waiting: tuple[ToLetIn, ...]
    me: int
    today: str
    now: int

    def of(self, channel_id: int | None) -> Shared | None:
        """The channel of that id."""
        return next((each for each in self.channels if each.channel.id == channel_id), None)

    def my_cover(self, shared: Shared) -> LetIn | None:
        """The time for which I am let in, if I am a deputy or will be."""
        return next((each for each in shared.deputies if each.person_id == self.me), None)


def read_board(desk: Any) -> Board:
    """Runs in the read lane."""
    credentials, now = desk.credentials, desk.clock.now()
    return Board(tuple(credentials.overview()), tuple(credentials.resealing.to_let_in()), desk.me.id, iso_today(now), now)
