"""What the screen of the public texts reads in the read lane. Knows no Qt."""

from __future__ import annotations

from typing import Any

from moderator_app.desk.texts import OpenRule
from moderator_app.domain.channels import Channel
from moderator_app.domain.published import Text

Board = tuple[tuple[Channel, ...], Channel | None, tuple[Text, ...], tuple[OpenRule, ...]]


def read_texts(desk: Any, channel_id: int | None) -> Board:
    """All channels, the chosen one with its texts, and the rules that its policy leaves to it. Runs in the read lane."""
    channels = tuple(desk.channels.everything())
    chosen = next((each for each in channels if each.id == channel_id), channels[0] if channels else None)
    if chosen is None:
        return channels, None, (), ()
    return channels, chosen, desk.texts.of_channel(chosen), desk.texts.open_rules(chosen)
