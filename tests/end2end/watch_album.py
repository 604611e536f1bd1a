"""Pictures of the watch rounds: six weeks in which channels were looked through, mostly, and every page and sheet about them."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.desk.rounds import ChannelLook
from moderator_app.domain.gates import Field
from moderator_app.domain.workdays import DAY
from tests.making import FakeClock
from tests.truths import raw

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

WATCHED = 42
"""Days for which the channels have been watched."""


def watched(desk: Desk, channel: str) -> None:
    """Rounds of the last weeks in every channel; the one of that name has a schedule of its own."""
    rng = Random("rounds")
    desk.register.fill_in(desk.channels.by_name(channel), Field.WATCH_SCHEDULE, "2/vardag")
    raw(desk, "UPDATE channel_status SET at = at - ?", WATCHED * DAY)
    past = FakeClock(desk.clock.now() - WATCHED * DAY)
    bo = open_desk(desk.place, desk.data / "pins-bo", past, "bo", "Bo Ekdahl")
    every = [ChannelLook(each.id) for each in desk.channels.everything()]
    for _ in range(WATCHED - 1):
        past.forward(days=1)
        for _ in range(2):
            if some := [each for each in every if rng.random() < 0.8]:
                bo.rounds.done(some, nothing=rng.random() < 0.8, note="" if rng.random() < 0.9 else "Lugnt i dag.")
    bo.close()


def rounds(at: Photographer, name: str) -> None:
    """The pages of the rounds, and what is asked."""
    channel = at.desk.channels.by_name(name)
    at.desk.register.fill_in(channel, Field.URL, "https://exempel.se/alvnas")
    screen = at.screen("watch", channel=channel.id)
    for page in ("news", "calendar", "load"):
        at.act(f"watch.{page}")
        at.idle()
        at.take(f"watch-{page}")
    at.act("watch.news")
    for picture, action in (("round-sheet", "watch.note"), ("round-all-sheet", "watch.all"), ("schedule-sheet", "watch.schedule")):
        at.act(action)
        sheet = at.sheet()
        at.take(picture, sheet)
        at.close(sheet)
    screen.turn_to(0)
