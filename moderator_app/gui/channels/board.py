"""What the screen of the channels shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Channel
from moderator_app.domain.items import Counts, State
from moderator_app.domain.policy import Pack


@dataclass(frozen=True, slots=True)
class Board:
    """All channels as the register has them, the packs to choose from, and how many items each queue holds."""

    standings: tuple[Standing, ...]
    shipped: tuple[Pack, ...]
    counts: Counts

    def open_items(self, channel: Channel) -> int:
        return self.counts.of(State.OPEN, channel.id)

    def all_items(self, channel: Channel) -> int:
        return self.counts.of(None, channel.id)

    def of(self, channel_id: int | None) -> Standing | None:
        """The channel of that id."""
        return next((each for each in self.standings if each.channel.id == channel_id), None)


def read_board(desk: Any) -> Board:
    """Runs in the read lane."""
    return Board(desk.register.everything(), desk.policies.shipped(), desk.inbox.counts())
