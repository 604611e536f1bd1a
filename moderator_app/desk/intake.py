"""Intake: files and pasted texts become items. The same again is nothing new; one bad record never stops the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from time import sleep

import msgspec

from moderator_app.desk.acting import acting_in
from moderator_app.desk.batches import Arrival, Matcher, Tally
from moderator_app.desk.context import Context
from moderator_app.desk.policies import Policies
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.identity import Counter
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.exports import csv_file
from moderator_app.exports.table import Column
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.paste import pasted_item
from moderator_app.sources.reading import Reader, RefusedRow
from moderator_app.sources.registry import detect_format, open_file, preview_file
from moderator_app.sources.tablefile import Preview
from moderator_app.storage import channels, imports, items
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

BATCH = 500
PAUSE = 0.002
"""Seconds between two batches: a waiting decision gets its turn before the next one."""
LISTED = 1_000
"""Refused rows that a result lists; the rest is counted."""
NEVER_FOUND = ("cp850", "mac_roman")
"""Encodings that no rule finds out: they are a person's word."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did. `refused_rows` lists the first LISTED of them; `warnings` say what else was noticed."""

    read: int
    new: int
    updated: int
    unchanged: int
    refused: int
    refused_rows: tuple[RefusedRow, ...]
    warnings: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class ImportRun:
    """How far the import with that id has come: what its committed batches hold."""

    id: int
    new: int
    updated: int
    unchanged: int
    refused: int


class Intake:
    """Everything that enters the desk comes through here."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def recognise(self, path: Path) -> str:
        """The id of the format that the file is of. Raises KnownError when it can't be imported."""
        return detect_format(path).id

    def last_run(self, channel_id: int) -> ImportRun | None:
        """The import that was begun last in the channel, also one that was stopped; None where there was none."""
        with self._context.database.read() as reader:
            found = imports.last(reader, channel_id)
        return None if found is None else ImportRun(*found)

    def preview(self, path: Path, mapping: Mapping | None = None, format_id: str | None = None) -> Preview | None:
        """How a table file would be read; None for a format that needs no mapping. Raises KnownError when it can't be read at all."""
        preview = preview_file(path, format_id, mapping)
        if preview is None:
            open_file(path, format_id, mapping).close()
        return preview

    def remembered(self, channel_id: int, headers_key: str) -> Mapping | None:
        """The mapping that the channel used last for such headers."""
        with self._context.database.read() as reader:
            body = imports.mapping(reader, channel_id, headers_key)
        return None if body is None else Mapping.from_dict(msgspec.json.decode(body))

    def remember(self, channel_id: int, headers_key: str, mapping: Mapping) -> None:
        """Use this mapping for such headers in the channel from now on.

        What the reading rule finds out for each file anew is not remembered: the next export may be encoded or delimited in another way.
        """
        kept = replace(mapping, delimiter=None, sheet=None, encoding=mapping.encoding if mapping.encoding in NEVER_FOUND else None)
        body = msgspec.json.encode(kept.to_dict()).decode()
        self._context.keep(lambda writer: imports.remember_mapping(writer, channel_id, headers_key, body))

    def paste(self, channel_id: int, text: str, author: str, url: str = "", published_at: int | None = None) -> int:
        """Take in one text that a person copied out of the channel; its item's id. Raises KnownError without text.

        Known already: the same item, with the new wording if it has one.
        """
        item = pasted_item(text, author, url, published_at)
        with self._context.act() as act:
            matcher = self._matcher(channel_id, None)
            matcher.seen = True
            arrival = matcher.arrival(item, 1, act.now)
            tally, span = matcher.take(act, [arrival])
            found = span[0] if span else items.known(act.writer, [arrival.key])[arrival.key].id
            act.write_down(Kind.PASTED, item=found, channel=channel_id, body={"new": tally.new, "updated": tally.updated})
            return found

    def run(
        self,
        channel_id: int,
        path: Path,
        format_id: str | None = None,
        mapping: Mapping | None = None,
        *,
        history_before: int | None = None,
        on_progress: Progress | None = None,
        on_refused: Callable[[RefusedRow], None] | None = None,
    ) -> ImportResult:
        """Import a file into a channel. Without a mapping a table is read as the channel's last one with such headers.

        `on_progress(done, total)` in the file's own measure (0 when unknown); `on_refused` gets every refused row.
        Raises KnownError when the file can't be read at all; nothing is imported then.
        """
        matcher = self._matcher(channel_id, history_before)
        preview = preview_file(path, format_id, mapping)
        if preview is not None and mapping is None:
            mapping = self.remembered(channel_id, preview.headers_key)
        with open_file(path, format_id, mapping) as reader:
            result = _Run(self._context, matcher, reader, path.name, on_progress, on_refused).whole()
        if preview is not None and mapping is not None:
            self.remember(channel_id, preview.headers_key, mapping)
        return result

    def take(self, channel_id: int, reader: Reader, name: str) -> ImportResult:
        """Take in what a reader gives; `name` says where it comes from. A batch to a transaction, as with a file."""
        return _Run(self._context, self._matcher(channel_id, None), reader, name, None, None).whole()

    def _matcher(self, channel_id: int, history_before: int | None) -> Matcher:
        with self._context.database.read() as reader:
            channel = channels.by_id(reader, channel_id)
            if channel is None:
                raise Refused(
                    message(
                        "unknown_channel_id",
                        QT_TRANSLATE_NOOP("Message", "There is no channel {channel}. Nothing was changed. Choose another one."),
                        channel=channel_id,
                    )
                )
            if channel.status is not Status.ACTIVE:
                raise _not_active(channel)
            acting_in(self._context, reader, channel_id).must_take_part()
            pack = self._policies.kept(reader, channels.pack_of(reader, channel_id))
        return Matcher(channel, pack, self._context.calendar, history_before)


def _not_active(channel: Channel) -> Refused:
    if channel.status is Status.PLANNED:
        text = QT_TRANSLATE_NOOP(
            "Message", "The channel “{name}” is only planned. Nothing was imported. Start it in the register first, under Channels."
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The channel “{name}” is closed. Nothing was imported. What is open in it can still be decided; "
            "add a new channel for what is written from now on.",
        )
    return Refused(message(f"import_into_{channel.status}", text, name=channel.name))


def save_refused(path: Path, headings: tuple[str, str, str, str], rows: Iterable[tuple[int, str, str, str]]) -> Path:
    """Refused rows (place, code, reason, excerpt) as CSV for a spreadsheet, whole or not at all; `path`. Raises KnownError."""
    columns = [Column(name, heading) for name, heading in zip(("place", "code", "reason", "excerpt"), headings, strict=True)]
    csv_file.write_for_excel(path, columns, rows, lambda _done: True)
    return path


class _Run:
    """One import under way."""

    def __init__(
        self,
        context: Context,
        matcher: Matcher,
        reader: Reader,
        file_name: str,
        on_progress: Progress | None,
        on_refused: Callable[[RefusedRow], None] | None,
    ) -> None:
        self._context = context
        self._matcher = matcher
        self._reader = reader
        # On some systems a file's name may hold bytes that are no text.
        self._file_name = clean(file_name)[0]
        self._on_progress = on_progress
        self._on_refused = on_refused
        self._run: int | None = None
        self._total = Tally()
        self._refused: list[RefusedRow] = []
        self._pending: dict[bytes, Arrival] = {}
        self._refused_since = 0
        self._place = 0

    def whole(self) -> ImportResult:
        numbers = Counter()
        for read in self._reader:
            self._place = read.place
            if isinstance(read, RefusedRow):
                self._refuse(read)
                continue
            arrival = self._matcher.arrival(read.item, numbers.number(read.item), self._context.clock.now())
            if arrival.key in self._pending:
                # The same item twice: the later record is met as a new wording of the earlier one.
                self._commit(finished=False)
            self._pending[arrival.key] = arrival
            if len(self._pending) >= min(BATCH, self._context.database.most_at_once):
                self._commit(finished=False)
                sleep(PAUSE)
        self._commit(finished=True)
        total = self._total
        return ImportResult(
            total.new + total.updated + total.unchanged + total.refused,
            total.new,
            total.updated,
            total.unchanged,
            total.refused,
            tuple(self._refused),
            tuple(self._reader.warnings),
        )

    def _refuse(self, row: RefusedRow) -> None:
        self._refused_since += 1
        if len(self._refused) < LISTED:
            self._refused.append(row)
        if self._on_refused is not None:
            self._on_refused(row)

    def _commit(self, *, finished: bool) -> None:
        context, channel = self._context, self._matcher.channel
        with context.act(pipelined=True) as act:
            if self._run is None:
                self._run = imports.begin(
                    act.writer,
                    channel_id=channel.id,
                    person_id=context.me.id,
                    format_id=self._reader.format_id,
                    file_name=self._file_name,
                    now=act.now,
                )
            tally, span = self._matcher.take(act, list(self._pending.values()))
            tally.refused = self._refused_since
            imports.advance(
                act.writer,
                self._run,
                cursor=self._place,
                new=tally.new,
                updated=tally.updated,
                unchanged=tally.unchanged,
                refused=tally.refused,
                finished=act.now if finished else None,
            )
            act.write_down(
                Kind.IMPORTED,
                channel=channel.id,
                body={
                    "run": self._run,
                    "format": self._reader.format_id,
                    "cursor": self._place,
                    "new": tally.new,
                    "updated": tally.updated,
                    "unchanged": tally.unchanged,
                    "refused": tally.refused,
                    "items": None if span is None else list(span),
                    "finished": finished,
                },
                private={"file": self._file_name},
            )
        self._total.add(tally)
        self._pending.clear()
        self._refused_since = 0
        if self._on_progress is not None:
            self._on_progress(self._reader.done, self._reader.total)
