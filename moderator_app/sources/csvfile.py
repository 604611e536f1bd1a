"""CSV as people's programs write it: any of a few encodings and delimiters, line breaks in quotes, broken quotes.

Memory stays bounded whatever the file: a record has a largest size, and a quotation mark that is never closed costs
its own line, not the rest of the file.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import IO, TextIO, cast

from moderator_app.sources.encodings import detect_encoding, open_text
from moderator_app.sources.mapping import DELIMITERS, Mapping, knows_header
from moderator_app.sources.reading import Place, RefusedRow, check_file, refused
from moderator_app.sources.tables import TableRow
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

RECORD_LIMIT = 4_000_000
"""Characters of one record, all its lines together."""
REREAD_LIMIT = 40_000_000
"""Characters read a second time, in all, to find the good rows after quotation marks that aren't closed."""
SAMPLE_CHARACTERS = 64_000
SAMPLE_RECORDS = 50


class _RecordTooLong(Exception):
    """The record in progress has more than RECORD_LIMIT characters."""


class _Lines:
    """A file's physical lines for the csv module: numbered, bounded, and able to take lines back."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._returned: deque[str] = deque()
        self.number = 0
        self.record: list[str] = []
        self.size = 0
        self.ended = False

    def begin(self) -> int:
        """Start a record; returns the number of its first line."""
        self.record = []
        self.size = 0
        self.ended = False
        return self.number + 1

    def take_back(self, lines: list[str]) -> None:
        """Give `lines`, the last ones given out, once more."""
        self._returned.extendleft(reversed(lines))
        self.number -= len(lines)

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        fresh = not self._returned
        line = self._stream.readline(RECORD_LIMIT + 1) if fresh else self._returned.popleft()
        if not line:
            self.ended = True
            raise StopIteration
        self.number += 1
        self.record.append(line)
        self.size += len(line)
        if self.size > RECORD_LIMIT:
            if fresh:
                self._skip_rest_of(line)
            raise _RecordTooLong
        return line

    def _skip_rest_of(self, line: str) -> None:
        while line and not line.endswith(("\n", "\r")):
            line = self._stream.readline(RECORD_LIMIT)


class CsvTable:
    """An opened CSV file. Places are physical lines. Raises KnownError when the file can't be read at all."""

    format_id = "csv"
    place = Place.LINE
    sheets: tuple[str, ...] = ()
    sheet: str | None = None

    def __init__(self, path: Path, mapping: Mapping) -> None:
        self.total = check_file(path)
        self.encoding: str | None = mapping.encoding or detect_encoding(path)
        self._stream = open_text(path, self.encoding)
        sample = self._stream.read(SAMPLE_CHARACTERS)
        named = _named_delimiter(sample)
        self.delimiter: str | None = mapping.delimiter or named or detect_delimiter(sample)
        self._stream.seek(0)
        self._skip_first = named is not None
        csv.field_size_limit(max(csv.field_size_limit(), RECORD_LIMIT + 1))

    @property
    def done(self) -> int:
        """Bytes read so far."""
        return self.total if self._stream.closed else cast("IO[bytes]", self._stream.buffer).tell()

    def close(self) -> None:
        self._stream.close()

    def rows(self) -> Iterator[TableRow | RefusedRow]:
        """Every record in order; what is no record is a refused row."""
        lines = _Lines(self._stream)
        if self._skip_first:
            next(lines, None)
        reread = REREAD_LIMIT
        parser = csv.reader(lines, delimiter=self.delimiter or ",")
        while True:
            start = lines.begin()
            try:
                cells = next(parser)
            except StopIteration:
                return
            except (_RecordTooLong, csv.Error):
                cells = None
            if cells is not None and not lines.ended:
                yield TableRow(start, cells)
                continue
            first, rest = lines.record[0], lines.record[1:]
            if rest and lines.size <= reread:
                reread -= lines.size
                lines.take_back(rest)
            yield _quote_not_closed(start, first) if rest or cells is not None else _too_long(start, first)


def detect_delimiter(sample: str) -> str:
    """The delimiter that cuts the sample's records into the same number of cells, most of them under known headers."""
    best, best_score = "", (0.0, 0.0, 0)
    for delimiter in DELIMITERS:
        records = _sample_records(sample, delimiter)
        width = len(records[0]) if records else 0
        if width < 2:
            continue
        alike = sum(len(each) == width for each in records) / len(records)
        known = sum(knows_header(each) for each in records[0])
        score = (float(known), alike, width)
        if score > best_score:
            best, best_score = delimiter, score
    if best:
        return best
    # One column: a delimiter that occurs nowhere leaves the commas of the sentences alone.
    return next((each for each in DELIMITERS if each not in sample), "\t")


def _sample_records(sample: str, delimiter: str) -> list[list[str]]:
    cut = len(sample) >= SAMPLE_CHARACTERS
    whole = sample[: sample.rfind("\n") + 1] or sample if cut else sample
    records: list[list[str]] = []
    try:
        for cells in csv.reader(StringIO(whole, newline=""), delimiter=delimiter):
            if cells:
                records.append(cells)
            if len(records) == SAMPLE_RECORDS:
                break
    except csv.Error:
        pass
    return records


def _named_delimiter(sample: str) -> str | None:
    """The delimiter of a first line such as `sep=;`, which Excel writes and reads."""
    first = sample[:8].split("\n", 1)[0].strip("\r\ufeff")
    return first[4] if len(first) == 5 and first[:4].casefold() == "sep=" and first[4] in DELIMITERS else None


def _quote_not_closed(place: int, line: str) -> RefusedRow:
    return refused(
        place, message("quote_not_closed", QT_TRANSLATE_NOOP("Message", "A quotation mark that begins here is never closed.")), line
    )


def _too_long(place: int, line: str) -> RefusedRow:
    return refused(
        place,
        message("record_too_long", QT_TRANSLATE_NOOP("Message", "The row is longer than {limit} characters."), limit=RECORD_LIMIT),
        line,
    )
