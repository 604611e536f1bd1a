"""JSON Lines: one object a row, texts and times exactly as they are, for programs and archives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import cast

import msgspec

from moderator_app.exports.safe import without_surrogates
from moderator_app.exports.table import ROWS_PER_REPORT, Cancelled, Column, Progress, Value, Written, counted
from moderator_app.exports.target import replacing

Line = dict[str, object]


def write(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Value]], on_progress: Progress) -> Written | None:
    """Write JSON Lines: UTF-8, LF, keys from the columns, times in UTC as ISO 8601, lists as lists. See table.Writer."""
    keys = [column.key for column in columns]
    encoder = msgspec.json.Encoder()
    done = 0
    try:
        with replacing(path) as temporary, temporary.open("wb") as file:
            lines = ({key: _plain(value) for key, value in zip(keys, row, strict=True)} for row in counted(rows, on_progress))
            for batch in _batches(lines):
                file.write(_encoded(encoder, batch))
                done += len(batch)
    except Cancelled:
        return None
    return Written(done)


def _plain(value: Value) -> object:
    """A time in UTC; everything else is what JSON holds already."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a naive datetime has no place on the time line")
        return value.astimezone(UTC)
    return value


def _batches(lines: Iterator[Line]) -> Iterator[list[Line]]:
    while batch := list(islice(lines, ROWS_PER_REPORT)):
        yield batch


def _encoded(encoder: msgspec.json.Encoder, batch: list[Line]) -> bytes:
    try:
        return encoder.encode_lines(batch)
    except UnicodeEncodeError:
        return encoder.encode_lines([{key: _whole(value) for key, value in line.items()} for line in batch])


def _whole(value: object) -> object:
    if isinstance(value, str):
        return without_surrogates(value)
    if isinstance(value, tuple):
        return [_whole(each) for each in cast("tuple[str, ...]", value)]
    return value
