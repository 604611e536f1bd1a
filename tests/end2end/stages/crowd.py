"""A desk of 10,000 items."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import timedelta
from itertools import count, islice
from random import Random

from moderator_app.desk.demo import fill
from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.documents import DocumentKind, Text
from moderator_app.domain.items import IncomingItem
from moderator_app.sources.memory import MemoryReader
from moderator_app.support import paths
from moderator_app.support.clock import SystemClock
from tests.benchmarks.texts import Texts
from tests.end2end.stages.cases import blocked, followed
from tests.end2end.stages.rounds import watched
from tests.end2end.stages.stage import Stage

ITEMS = 10_000
MINUTE = 60_000_000
CHANNEL = "Älvnäs kommun Facebook"
BLOG = "Kulturhusets blogg"
BOOK = Text(title="Handbok för den som svarar i sociala medier", version="1", in_force="2026-01-01", owner="Kommunikationschef")


class Crowd(Stage):
    """The demo, so much like it that there are 10,000 items, and six weeks of work in it."""

    def furnish(self, desk: Desk) -> None:
        fill(desk)
        channels = sorted(desk.channels.everything(), key=lambda each: each.id)
        wanted = ITEMS - desk.inbox.counts().of(None)
        shares = [wanted // len(channels) + (number < wanted % len(channels)) for number in range(len(channels))]
        more = _more(desk.clock.now())
        for channel in channels[:2]:
            desk.documents.add(DocumentKind.HANDBOOK, BOOK, channel_ids=[channel.id])
        for channel, share in zip(channels, shares, strict=True):
            desk.intake.take(channel.id, MemoryReader(list(islice(more, share)), "memory"), "bulk")
        _go_away(desk)
        watched(desk)
        followed(desk, CHANNEL)
        blocked(desk, BLOG)


def _go_away(desk: Desk) -> None:
    """Two colleagues are away in the next weeks, and stand in for each other."""
    bo = open_desk(desk.place, desk.data / "pins-bo", SystemClock(), "bo", "Bo Ekdahl")
    everywhere = [each.id for each in desk.channels.everything()]
    for who, deputy, first, last in ((bo, desk, 1, 4), (desk, bo, 7, 12)):
        first_day, last_day = (desk.cover.today() + timedelta(days=each) for each in (first, last))
        desk.cover.start(desk.cover.plan(who.me.id, first_day, last_day, [(each, deputy.me.id) for each in everywhere]).id)
    bo.close()


def _more(now: int) -> Iterator[IncomingItem]:
    """Comments like those of the demo by other people, written within the last days."""
    folder, rng = paths.resources() / "demo", Random("album")
    texts = [one["text"] for file in sorted(folder.glob("*-*.toml")) for one in tomllib.loads(file.read_text("utf-8"))["items"]]
    names = Texts("album").names(2_000)
    for number in count(1):
        name = rng.choice(names)
        yield IncomingItem(
            text=rng.choice(texts),
            author_name=name,
            author_id=name.lower(),
            external_id=f"bulk-{number}",
            published_at=now - rng.randrange(20, 9_000) * MINUTE,
            zone="Europe/Stockholm",
        )
