"""Six weeks in which channels were looked through, mostly."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from moderator_app.desk.desk import Desk
from moderator_app.domain.deadlines import HOUR
from moderator_app.domain.workdays import DAY, SATURDAY, WorkingDays, moment_at
from tests.truths import raw

if TYPE_CHECKING:
    pass

WATCHED = 42
"""Days for which the channels have been watched."""
DAILY = ("sormland", "sollentuna")
"""The packs that want a round every weekday."""
ROUND = "INSERT INTO watch_round VALUES (?, ?, ?, ?, ?, NULL, ?, ?)"


def watched(desk: Desk) -> None:
    """Rounds of the last weeks in every channel, as rows alone: some hundred entries would fill the log's first pages."""
    rng, today, made = Random("rounds"), desk.cover.today(), 0
    raw(desk, "UPDATE channel_status SET at = at - ?", WATCHED * DAY)
    for channel in desk.channels.everything():
        for ago in range(WATCHED - 1, 0, -1):
            day = today - timedelta(days=ago)
            times = rng.choice((1, 2, 2, 2, 0)) if day.weekday() < SATURDAY else 0
            for hour in (9, 14)[:times]:
                made += 1
                at = moment_at(day.toordinal(), hour * HOUR + rng.randrange(HOUR))
                note = "" if rng.random() < 0.9 else "Lugnt i dag."
                raw(desk, ROUND, made, channel.id, desk.me.id, at, day.toordinal(), int(rng.random() < 0.8), note)
            if not times and WorkingDays().is_working(day) and channel.pack in DAILY:
                raw(desk, "INSERT INTO missed_round VALUES (?, ?, ?, ?)", channel.id, day.toordinal(), desk.me.id, desk.clock.now())
    raw(desk, "INSERT INTO sequence VALUES ('watch_round', ?)", made + 1)
