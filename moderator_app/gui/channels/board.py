"""What the screen of the channels shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from moderator_app.desk.checks import Keeping
from moderator_app.desk.register import Standing
from moderator_app.desk.startdocument import Started
from moderator_app.domain.channels import Channel
from moderator_app.domain.items import Counts, State
from moderator_app.domain.policy import Pack
from moderator_app.support.messages import Message


@dataclass(frozen=True, slots=True)
class Board:
    """All channels as the register has them and how they are kept, the packs to choose from, and how many items each queue holds."""

    standings: tuple[Standing, ...]
    keepings: dict[int, Keeping]
    """By the channel's id."""
    documents: dict[int, Started]
    """Likewise."""
    shipped: tuple[Pack, ...]
    counts: Counts

    def open_items(self, channel: Channel) -> int:
        return self.counts.of(State.OPEN, channel.id)

    def all_items(self, channel: Channel) -> int:
        return self.counts.of(None, channel.id)

    def keeping(self, channel: Channel) -> Keeping:
        return self.keepings[channel.id]

    def alarms(self, standing: Standing) -> tuple[Message, ...]:
        """Everything that is wrong with the channel, breaches of law first."""
        kept = self.keeping(standing.channel).alarms
        breaches = tuple(each for each in kept if each.code == "check_breach")
        return (*breaches, *standing.alarms, *(each for each in kept if each.code != "check_breach"))

    def of(self, channel_id: int | None) -> Standing | None:
        """The channel of that id."""
        return next((each for each in self.standings if each.channel.id == channel_id), None)


def read_board(desk: Any) -> Board:
    """Runs in the read lane."""
    # A channel may come between the two readings: then it stands there the next time.
    keepings = {each.channel.id: each for each in desk.checks.everything()}
    documents = {each.channel.id: each for each in desk.start_documents.everything()}
    standings = tuple(each for each in desk.register.everything() if each.channel.id in keepings.keys() & documents.keys())
    return Board(standings, keepings, documents, desk.policies.shipped(), desk.inbox.counts())
