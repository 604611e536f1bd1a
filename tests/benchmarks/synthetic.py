"""A desk of any size, made through bulk SQL in the product's own tables: a million items in a few minutes, and kept for the next run.

Everything that a reader of the product checks holds: counters, search index, sequences, and a journal chain that verifies in full.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.collation import swedish_key
from moderator_app.domain.deadlines import Counting
from moderator_app.domain.identity import content_hash
from moderator_app.domain.items import State
from moderator_app.domain.journal import SALT_BYTES, Event, Head, Kind
from moderator_app.domain.place import Place as DeskPlace
from moderator_app.domain.policy import Pack
from moderator_app.domain.workdays import WorkingDays
from moderator_app.storage.schema import FILE_NAME
from moderator_app.support.clock import SystemClock
from tests.benchmarks.past import Decided, Judged, cases, entry_rows
from tests.benchmarks.texts import Texts
from tests.making import FakeClock, at

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "bench"
SEED = "1"
OPEN_SHARE = 0.30
URGENT_SHARE = 0.01
AUTHORS = 0.2
"""Authors per item. A few write very much: the first of them every sixtieth item of a million."""
REPLIES = 0.3
BEGIN, END = at("2023-03-01 08:00"), at("2026-02-27 16:00")
DAY = 86_400_000_000
CHUNK = 20_000
BATCH = 500
"""Items of one journaled import."""
USER = "bench"
PACKS = ("sormland", "vastarvet", "sollentuna", "osby", "hjo")
CHANNELS = tuple(
    (f"Kanal {n + 1}", platform, PACKS[n % len(PACKS)])
    for n, platform in enumerate((*islice((each for each in Platform if each is not Platform.OTHER), 11), Platform.OTHER))
)
BULK = ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-1000000", "temp_store=MEMORY", "locking_mode=EXCLUSIVE")


@dataclass(frozen=True, slots=True)
class Place:
    """The folders of one synthetic desk."""

    home: Path

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def pins(self) -> Path:
        return self.home / "settings" / "pins"

    @property
    def database(self) -> Path:
        return self.data / FILE_NAME

    def open(self) -> Desk:
        """The desk, with the real clock. Close it."""
        return open_desk(DeskPlace(self.data), self.pins, SystemClock(), USER)

    def raw(self) -> sqlite3.Connection:
        """A connection without the product, with its settings: the floor."""
        connection = sqlite3.connect(self.database, isolation_level=None, check_same_thread=False, timeout=10)
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "cache_size=-65536",
            "secure_delete=ON",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        return connection


def kept_desk(items: int, folder: Path = KEPT) -> Place:
    """A desk of `items` items, made anew when the tables, the packs or the making changed. Not to be written to: take a copy."""
    place = Place(folder / f"desk-{items}-{_key()}")
    if not place.home.is_dir():
        for former in folder.glob(f"desk-{items}-*"):
            shutil.rmtree(former)
        making = Place(folder / f"making-{items}-{os.getpid()}")
        begun = time.perf_counter()
        print(f"making a desk of {items:,} items …", flush=True)
        _make(making, items)
        print(f"made in {time.perf_counter() - begun:.0f} s, {making.database.stat().st_size / 1e6:.0f} MB", flush=True)
        making.home.rename(place.home)
    return place


def copy_of(place: Place, name: str) -> Place:
    """A copy that may be written to. Whoever asked for it removes it."""
    copy = Place(place.home.parent / f"{name}-{os.getpid()}")
    shutil.copytree(place.home, copy.home)
    return copy


def _key() -> str:
    """Changes with everything that the desk is made of."""
    parts = [*sorted((ROOT / "moderator_app" / "storage" / "migrations").rglob("*.py"))]
    parts += [ROOT / "moderator_app" / "domain" / "journal.py", ROOT / "moderator_app" / "desk" / "records.py"]
    parts += [*sorted((ROOT / "resources" / "policies").glob("*.toml"))]
    parts += [Path(__file__).with_name(name) for name in ("synthetic.py", "texts.py", "past.py")]
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in parts)).hexdigest()[:12]


def _make(place: Place, items: int) -> None:
    clock = FakeClock(BEGIN)
    desk = open_desk(DeskPlace(place.data), place.pins, clock, USER)
    for name, platform, pack in CHANNELS:
        desk.channels.add(name, platform, pack)
    maker = _Maker(desk, items)
    desk.close()
    head = maker.fill(place.database)
    # Pinned and checked like any journal: what the generator writes must be what the desk would have written.
    clock.set(END + 7 * DAY)
    desk = open_desk(DeskPlace(place.data), place.pins, clock, USER)
    found = desk.log.verify(full=True)
    assert found.ok, found.faults
    assert found.head == head
    assert desk.inbox.counts_agree()
    desk.close()


class _Maker:
    """Writes one desk."""

    def __init__(self, desk: Desk, items: int) -> None:
        self._items = items
        self._rng = Random(SEED)
        self._texts = Texts(SEED)
        self._days = WorkingDays()
        self._channels: list[Channel] = sorted(desk.channels.everything(), key=lambda each: each.id)
        self._packs: dict[int, Pack] = {each.id: desk.policies.of_channel(each.id) for each in self._channels}
        self._cases = {pack.id: cases(pack, self._days, BEGIN) for pack in self._packs.values()}
        self._past = Decided(desk.log.head(), desk.me, BEGIN, SEED)
        self._counts: Counter[tuple[int, State]] = Counter()
        self._due: dict[tuple[int, int], int] = {}
        self._pack_rows: dict[int, int] = {}

    def fill(self, path: Path) -> Head:
        """Fill the database of the desk; the journal's new head."""
        connection = sqlite3.connect(path, isolation_level=None)
        for pragma in BULK:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN")
        self._pack_rows = dict(connection.execute("SELECT id, pack_id FROM channel"))
        indexes = [row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")]
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall():
            connection.execute(f"DROP INDEX {name}")
        writer = _Bulk(connection)
        writer.put(self._imports())
        writer.put(self._people_and_items())
        writer.flush()
        for index in indexes:
            connection.execute(index)
        connection.execute("INSERT INTO item_search(item_search) VALUES ('rebuild')")
        self._counters(connection)
        connection.execute("COMMIT")
        connection.close()
        return self._past.head

    def _imports(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """One run for each channel, and its batches in the journal. Items go to the channels in turns of a batch."""
        for each in self._channels:
            yield "import_run", (each.id, each.id, 1, "csv", "synthetic.csv", BEGIN, BEGIN, 0, 0, 0, 0, 0)
        for first in range(1, self._items + 1, BATCH):
            last = min(self._items, first + BATCH - 1)
            channel = self._channel(first)
            body: dict[str, object] = {"run": channel.id, "format": "csv", "new": last - first + 1, "items": [first, last]}
            moment = self._arrival(first)
            private = {"file": "synthetic.csv"}
            event = Event(kind=Kind.IMPORTED, at=moment, actor=1, channel=channel.id, body=body, private=private, kept=frozenset(private))
            yield from entry_rows(self._past, event, {"file": self._rng.randbytes(SALT_BYTES)})

    def _people_and_items(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        names = self._texts.names(self._authors)
        for number, name in enumerate(names, 1):
            yield "author", (number, blake2b(b"%d" % number, digest_size=16).digest(), f"user{number}", name, swedish_key(name))
        for number, text in enumerate(self._texts.many(self._items), 1):
            yield from self._item(number, text, names)

    def _item(self, number: int, text: str, names: list[str]) -> Iterator[tuple[str, tuple[Any, ...]]]:
        rng = self._rng
        channel = self._channel(number)
        pack = self._packs[channel.id]
        arrived = self._arrival(number)
        published = arrived - rng.randrange(DAY)
        author = int(self._authors * rng.random() ** 3) + 1
        still_open = rng.random() < OPEN_SHARE
        case = None if still_open else self._case(pack)
        state = State.OPEN if case is None else case.state
        priority = 0 if case is None and rng.random() < URGENT_SHARE else 1
        self._counts[channel.id, state] += 1
        thread = str(number - number % 7 if rng.random() < REPLIES else number)
        decision = None
        if case is not None:
            judged = Judged(number, channel.id, self._pack_rows[channel.id], published, text)
            yield from self._past.rows(judged, pack, case, arrived + 2 * DAY)
            decision = self._past.number
        yield "item", (
            number, rng.randbytes(16), channel.id, blake2b(b"item%d" % number, digest_size=16).digest(), author, "outsider", "received",
            "comment", str(number), None if thread == str(number) else thread, thread, None, f"https://example.org/{number}", None,
            published, "Europe/Stockholm", arrived, None if case is None else arrived + 2 * DAY, self._answer_due(channel, pack, published),
            state, priority, 0, 1 if case is None else 2, number, decision,
        )  # fmt: skip
        name = names[author - 1]
        yield "revision", (number, number, 1, name, text, None, content_hash(text, name), "", arrived)

    @property
    def _authors(self) -> int:
        return max(1, int(self._items * AUTHORS))

    def _channel(self, number: int) -> Channel:
        return self._channels[(number - 1) // BATCH % len(self._channels)]

    def _arrival(self, number: int) -> int:
        return BEGIN + (END - BEGIN) * number // (self._items + 1)

    def _case(self, pack: Pack) -> Any:
        allowed = self._cases[pack.id]
        # The first ones are those that keep the item, as most decisions do.
        return allowed[int(len(allowed) * self._rng.random() ** 2)]

    def _answer_due(self, channel: Channel, pack: Pack, published: int) -> int:
        """By the pack, reckoned once for each quarter of an hour."""
        quarter = published // 900_000_000
        found = self._due.get((channel.id, quarter))
        if found is None:
            found = self._due[channel.id, quarter] = Counting(pack.answer_time(channel.platform), self._days).due(quarter * 900_000_000)
        return found

    def _counters(self, connection: sqlite3.Connection) -> None:
        for (channel, state), n in self._counts.items():
            connection.execute("UPDATE queue_count SET n = ? WHERE channel_id = ? AND state = ?", (n, channel, state))
        upto = {
            "item": self._items,
            "revision": self._items,
            "author": self._authors,
            "decision": self._past.number,
            "obligation": self._past.obligation,
            "import_run": len(self._channels),
        }
        upto |= {f"decision:{year}": n for year, n in self._past.years.items()}
        connection.executemany("INSERT OR REPLACE INTO sequence(name, next) VALUES (?, ?)", [(name, n + 1) for name, n in upto.items()])


class _Bulk:
    """Collects rows by table and writes a table's many at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: dict[str, list[tuple[Any, ...]]] = {}

    def put(self, rows: Iterable[tuple[str, tuple[Any, ...]]]) -> None:
        waiting = self._waiting
        for table, values in rows:
            mine = waiting.setdefault(table, [])
            mine.append(values)
            if len(mine) >= CHUNK:
                self._write(table)

    def flush(self) -> None:
        for table in self._waiting:
            self._write(table)

    def _write(self, table: str) -> None:
        rows = self._waiting[table]
        if rows:
            self._connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
            rows.clear()
