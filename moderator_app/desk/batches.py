"""One batch of arriving items: matched to what the desk has, written whole, in one transaction with its journal entry."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import Any
from uuid import uuid4

from moderator_app.desk.context import Act
from moderator_app.domain.channels import Channel
from moderator_app.domain.deadlines import Counting, counting
from moderator_app.domain.identity import content_hash, identity_key
from moderator_app.domain.intake_text import clean, searchable
from moderator_app.domain.items import FAR_FUTURE, AuthorType, IncomingItem, Priority, State, TextFlag, direction_of
from moderator_app.domain.policy import Pack
from moderator_app.domain.workdays import WorkingDays
from moderator_app.storage import breaches, channels, duetimes, items, owndays
from moderator_app.storage.items import Known, NewItem, Wording


@dataclass(slots=True)
class Tally:
    """What became of the records of a batch or a whole import."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0

    def add(self, other: Tally) -> None:
        self.new += other.new
        self.updated += other.updated
        self.unchanged += other.unchanged
        self.refused += other.refused


@dataclass(frozen=True, slots=True)
class Arrival:
    """An item with its key and its stored wording."""

    item: IncomingItem
    key: bytes
    said: Wording


@dataclass(slots=True)
class Matcher:
    """Turns incoming items of one channel into rows. Holds what is the same for the whole import."""

    channel: Channel
    pack: Pack
    calendar: WorkingDays
    """That of the country; the organisation's own days are read with each batch."""
    history_before: int | None = None
    """Items published before this moment enter as history: done, without a deadline."""
    seen: bool = False
    """A person has read them on the way in (paste)."""
    _counted: Counting | None = None
    """How answers are counted in the channel."""
    _authors: dict[bytes, tuple[int, str]] = field(default_factory=dict[bytes, tuple[int, str]])

    def arrival(self, item: IncomingItem, nth: int, now: int) -> Arrival:
        """The item as it would be stored now."""
        item = _storable(item)
        text, flags = clean(item.text)
        name, name_flags = clean(item.author_name)
        given = tuple(dict.fromkeys((*item.flags, *flags, *name_flags)))
        if item.published_at is None and TextFlag.TIME_MISSING not in given:
            given = (*given, TextFlag.TIME_MISSING)
        said = Wording(name, text, _search_copy(text, name), content_hash(text, name), " ".join(given), now)
        return Arrival(item, identity_key(self.channel.uuid, self.channel.platform, item, nth), said)

    def take(self, act: Act, arrivals: list[Arrival]) -> tuple[Tally, tuple[int, int] | None]:
        """Write what is new or changed. Returns the tally and the first and last id of the new items.

        No two arrivals of one call may share a key.
        """
        tally = Tally()
        duetimes.ask_fields(act.writer, self.channel.id)
        owndays.ask(act.writer)
        known = items.known(act.writer, [each.key for each in arrivals])
        fresh = [each for each in arrivals if each.key not in known]
        # Each batch anew: they may change while the import goes on.
        days = self.calendar.with_own(owndays.everything(act.writer))
        self._counted = counting(self.pack, self.channel.platform, duetimes.fields_of(act.writer, self.channel.id), days)
        moves: Counter[State] = Counter()
        for each in arrivals:
            if each.key in known:
                self._meet(act, each, known[each.key], tally, moves)
        span = self._add(act, fresh, tally, moves) if fresh else None
        for state, more in moves.items():
            if more:
                channels.count(act.writer, self.channel.id, state, more)
        return tally, span

    def _meet(self, act: Act, arrival: Arrival, met: Known, tally: Tally, moves: Counter[State]) -> None:
        if met.revision_id is None or met.content_hash == arrival.said.content_hash:
            # A tombstone refuses the return of what was purged; the same wording is nothing new.
            if met.revision_id is not None and met.remote_state != arrival.item.remote_state:
                items.set_remote_state(act.writer, met.id, arrival.item.remote_state)
                act.touch(met.id)
            tally.unchanged += 1
            return
        # What was decided was another wording: the new one is to be assessed.
        again = met.state is not State.OPEN and arrival.item.author_type is AuthorType.OUTSIDER
        state = State.OPEN if again else met.state
        due = self._due(arrival.item, arrival.said.seen_at) if again else met.due_at
        items.reword(act.writer, met, arrival.said, state, due)
        moves[met.state] -= 1
        moves[state] += 1
        act.touch(met.id)
        tally.updated += 1

    def _add(self, act: Act, fresh: list[Arrival], tally: Tally, moves: Counter[State]) -> tuple[int, int]:
        self._learn_authors(act, fresh)
        rows: list[tuple[NewItem, Wording]] = []
        for each in fresh:
            row = self._row(each, self._authors[_author_key(self.channel.platform, each.item)][0], act.now)
            moves[State(row.state)] += 1
            rows.append((row, each.said))
        first = items.add(act.writer, rows)
        last = first + len(rows) - 1
        act.touch(*range(first, last + 1))
        if (earliest := min(row.due_at for row, _ in rows)) < act.now:
            breaches.look_again(act.writer, self.channel.id, earliest)
        tally.new += len(rows)
        return first, last

    def _learn_authors(self, act: Act, fresh: list[Arrival]) -> None:
        wanted: dict[bytes, tuple[str | None, str]] = {}
        for each in fresh:
            key = _author_key(self.channel.platform, each.item)
            known = self._authors.get(key)
            if known is None or known[1] != each.said.author_name:
                wanted[key] = (each.item.author_id, each.said.author_name)
        for key, number in items.author_ids(act.writer, wanted).items():
            self._authors[key] = (number, wanted[key][1])

    def _row(self, arrival: Arrival, author_id: int, now: int) -> NewItem:
        item = arrival.item
        published = written_at(item, now)
        staff = item.author_type is AuthorType.STAFF
        history = self.history_before is not None and published < self.history_before
        return NewItem(
            uuid=uuid4().bytes,
            channel_id=self.channel.id,
            identity_key=arrival.key,
            author_id=author_id,
            author_type=item.author_type,
            direction=direction_of(item.author_type),
            kind=item.kind,
            external_id=item.external_id,
            parent_id=item.parent_id,
            thread_id=item.thread_id or item.parent_id or item.external_id,
            context=None if item.context is None else clean(item.context)[0],
            url=item.url,
            remote_state=item.remote_state,
            published_at=published,
            zone=item.zone,
            imported_at=now,
            knowledge_at=now if self.seen else None,
            due_at=self._due(item, published),
            # What the organisation itself wrote needs no assessment; it stands in the thread.
            state=State.DONE if staff or history else State.OPEN,
            priority=Priority.NORMAL,
        )

    def _due(self, item: IncomingItem, published: int) -> int:
        staff = item.author_type is AuthorType.STAFF
        if staff or (self.history_before is not None and published < self.history_before):
            return FAR_FUTURE
        assert self._counted is not None, "a batch is being taken"
        return self._counted.due(published)


def written_at(item: IncomingItem, now: int) -> int:
    """When it was published, which is when it was received or drawn up (HJO-39, HJO-40); `now` where the source doesn't say."""
    return now if item.published_at is None else item.published_at


def _storable(item: IncomingItem) -> IncomingItem:
    """The item with ids, links and the like that a database can hold. Text and names are cleaned with flags of their own."""
    mended: dict[str, Any] = {}
    for name in ("author_id", "external_id", "parent_id", "thread_id", "url", "remote_state"):
        value: str | None = getattr(item, name)
        if value is not None and (cleaned := clean(value))[1]:
            mended[name] = cleaned[0]
    return replace(item, **mended) if mended else item


def _search_copy(text: str, name: str) -> str | None:
    """What is searched in place of the text; None where that is the text itself.

    A name whose letters are composed in another way than they are typed follows the text: the name itself stays as it was written.
    """
    copy, typed = searchable(text), searchable(name)
    if typed != name:
        copy = f"{copy}\n{typed}"
    return None if copy == text else copy


def _author_key(platform: str, item: IncomingItem) -> bytes:
    """Who wrote it, within a platform: by id where the source has one, else by name."""
    who = ("id", item.author_id) if item.author_id else ("name", item.author_name)
    return blake2b("\0".join((platform, *who)).encode(errors="surrogatepass"), digest_size=16).digest()
