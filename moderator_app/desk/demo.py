"""The demo desk: invented channels and items, so that a newcomer has something to moderate."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Answer, Draft, Outcome, is_question
from moderator_app.domain.items import AuthorType, IncomingItem, Kind, Selection
from moderator_app.sources.memory import MemoryReader
from moderator_app.support import paths

MINUTE = 60_000_000
FORMAT_ID = "demo"


@dataclass(frozen=True, slots=True)
class DemoFilled:
    """What filling did: nothing of it is new the second time."""

    channels: int
    items: int
    decisions: int


def fill(desk: Desk, folder: Path | None = None) -> DemoFilled:
    """Fill the desk with the demo's channels, items and decisions; again adds nothing. Raises KnownError."""
    folder = folder or paths.resources() / "demo"
    known = {each.name for each in desk.channels.everything()}
    channels = items = decided = 0
    for each in _read(folder / "desk.toml")["channels"]:
        if each["name"] in known:
            # Its items' times count from the first filling: read again they would be others.
            continue
        channel = desk.channels.add(each["name"], Platform(each["platform"]), each["pack"])
        written = _read(folder / each["items"])["items"]
        now = desk.clock.now()
        channels += 1
        items += desk.intake.take(channel.id, MemoryReader([_item(one, now) for one in written], FORMAT_ID), each["name"]).new
        decided += _decide(desk, channel, written)
    return DemoFilled(channels, items, decided)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _item(written: dict[str, Any], now: int) -> IncomingItem:
    return IncomingItem(
        text=written["text"],
        author_name=written["author"],
        author_id=written["handle"],
        author_type=AuthorType(written.get("author_type", AuthorType.OUTSIDER)),
        external_id=written["id"],
        parent_id=written.get("reply_to"),
        thread_id=written.get("thread"),
        kind=Kind(written["kind"]),
        context=written.get("context"),
        url=written["url"],
        published_at=now - written["minutes_before_now"] * MINUTE,
        zone="Europe/Stockholm",
    )


def _decide(desk: Desk, channel: Channel, written: list[dict[str, Any]]) -> int:
    wanted = {one["id"]: one["demo_decision"] for one in written if "demo_decision" in one}
    owned = desk.policies.of_channel(channel.id).owner_required
    decided = 0
    for item_id in desk.inbox.spine(Selection(None, channel.id)):
        item = desk.inbox.item(item_id)
        choice = wanted.get(item.external_id or "")
        if choice is None or item.decision_id is not None or item.revision is None:
            continue
        outcome, answers = Outcome(choice["outcome"]), dict.fromkeys(choice["rules"], Answer.YES)
        if owned and is_question(outcome, answers):
            desk.claims.assign(item.id, desk.me.id)
        desk.decisions.decide(
            Draft(
                item_id=item.id,
                revision_id=item.revision.id,
                answers=answers,
                outcome=outcome,
                reason=choice["reason"],
            )
        )
        decided += 1
    return decided
