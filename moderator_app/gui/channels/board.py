"""What the screen of the channels shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from moderator_app.domain.channels import Channel
from moderator_app.domain.items import Counts, State
from moderator_app.domain.policy import Pack


@dataclass(frozen=True, slots=True)
class Board:
    """All channels, the packs exactly as they use them, the packs to choose from, and how many items each queue holds."""

    channels: tuple[Channel, ...]
    packs: dict[int, Pack]
    """Channel id → its pack."""
    shipped: tuple[Pack, ...]
    counts: Counts

    def open_items(self, channel: Channel) -> int:
        return self.counts.of(State.OPEN, channel.id)

    def all_items(self, channel: Channel) -> int:
        return self.counts.of(None, channel.id)


def read_board(desk: Any) -> Board:
    """Runs in the read lane."""
    channels = tuple(desk.channels.everything())
    packs = {each.id: desk.policies.of_channel(each.id) for each in channels}
    return Board(channels, packs, desk.policies.shipped(), desk.inbox.counts())
