"""Which column of a table is what: the answer, how it is kept, and a first suggestion from the headers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import blake2b
from typing import cast
from zoneinfo import ZoneInfo

from moderator_app.domain.times import STOCKHOLM, DateOrder, TimeForm
from moderator_app.sources.synonyms import LAST_WORDS, SYNONYMS
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.records import Records

FIELDS: tuple[tuple[str, str], ...] = (
    ("text", QT_TRANSLATE_NOOP("Field", "Text")),
    ("author", QT_TRANSLATE_NOOP("Field", "Author")),
    ("author_id", QT_TRANSLATE_NOOP("Field", "Author's id")),
    ("external_id", QT_TRANSLATE_NOOP("Field", "Id")),
    ("published_at", QT_TRANSLATE_NOOP("Field", "Time")),
    ("url", QT_TRANSLATE_NOOP("Field", "Link")),
    ("parent_id", QT_TRANSLATE_NOOP("Field", "Answers to (id)")),
    ("thread_id", QT_TRANSLATE_NOOP("Field", "Thread (id)")),
    ("context", QT_TRANSLATE_NOOP("Field", "Stands under")),
    ("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    ("author_type", QT_TRANSLATE_NOOP("Field", "Staff or outsider")),
)
"""Every field that a column can fill, with its name for the screen, in the order of the screen."""

ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp850", "mac_roman")
DELIMITERS = (";", ",", "\t", "|")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """The columns by their names (None: not in the file), and how the file is to be read.

    Without header row the names are "1", "2", … ; empty and repeated headers get a number (see `column_names`).
    `encoding`, `delimiter` and `sheet` are None where the rule decides; `date_order` is None where the file's own
    dates decide, or none of them leaves a doubt.
    """

    text: str | None = None
    author: str | None = None
    author_id: str | None = None
    external_id: str | None = None
    published_at: str | None = None
    url: str | None = None
    parent_id: str | None = None
    thread_id: str | None = None
    context: str | None = None
    kind: str | None = None
    author_type: str | None = None
    date_order: DateOrder | None = None
    time_form: TimeForm = TimeForm.WRITTEN
    zone: str = STOCKHOLM
    encoding: str | None = None
    delimiter: str | None = None
    header: bool = True
    sheet: str | None = None

    def columns(self) -> dict[str, str]:
        """Field → column name, of the fields that have one."""
        return {field: name for field, _ in FIELDS if (name := getattr(self, field)) is not None}

    def with_columns(self, columns: dict[str, str | None]) -> Mapping:
        """The same way of reading with other columns; fields that are not named get none."""
        changes: dict[str, str | None] = {field: columns.get(field) for field, _ in FIELDS}
        return replace(self, **changes)  # type: ignore[arg-type]

    def to_dict(self) -> dict[str, object]:
        """For JSON: only what differs from an empty mapping."""
        empty = asdict(Mapping())
        return {name: value for name, value in asdict(self).items() if value != empty[name]}

    @classmethod
    def from_dict(cls, raw: object) -> Mapping:
        """The mapping of a JSON object. Raises KnownError naming what is wrong with it."""
        try:
            if not isinstance(raw, dict):
                raise TypeError("a JSON object with a column's name for each field")
            unknown = sorted(set(cast("dict[str, object]", raw)) - set(asdict(cls())))
            if unknown:
                raise ValueError(f"unknown: {', '.join(unknown)}")
            mapping = _mappings.of_value(cast("object", raw))
            if mapping.encoding not in (None, *ENCODINGS):
                raise ValueError(f"encoding {mapping.encoding}")
            if mapping.delimiter is not None and (len(mapping.delimiter) != 1 or mapping.delimiter in '"\r\n\x00'):
                raise ValueError(f"delimiter {mapping.delimiter!r}")
            ZoneInfo(mapping.zone)
        except (ValueError, TypeError, KeyError, OSError) as problem:
            raise KnownError(
                message(
                    "mapping_invalid",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "The column mapping can't be used: {problem}. Nothing was imported. Correct it or choose the columns anew.",
                    ),
                    problem=str(problem),
                )
            ) from None
        return mapping


_mappings = Records(Mapping)
_CAMEL = re.compile(r"(?<=[a-zåäö0-9])(?=[A-ZÅÄÖ])")
_NO_WORD = re.compile(r"[^a-z0-9]+")


def fold_header(header: str) -> str:
    """`header` in small letters without accents, its words parted by one space: "Skapad_Datum" → "skapad datum"."""
    parted = _CAMEL.sub(" ", header.strip()[:200])
    plain = "".join(each for each in unicodedata.normalize("NFKD", parted.casefold()) if not unicodedata.combining(each))
    return _NO_WORD.sub(" ", plain).strip()


def column_names(headers: Sequence[str]) -> tuple[str, ...]:
    """The names by which columns are mapped: the headers, an empty one its number, a repeated one with a number."""
    names: list[str] = []
    for number, header in enumerate(headers, 1):
        name = base = header.strip()[:200] or str(number)
        nth = 1
        while name in names:
            nth += 1
            name = f"{base} ({nth})"
        names.append(name)
    return tuple(names)


def headers_key(headers: Sequence[str]) -> str:
    """The stable key by which a mapping is remembered for a channel: same headers, same key, whatever their case."""
    return blake2b("\x1f".join(fold_header(each) or "-" for each in headers).encode(), digest_size=16).hexdigest()


def knows_header(header: str) -> bool:
    """Whether a person would take `header` for the name of a column."""
    return any(fold_header(header) in names for names in SYNONYMS.values())


def suggest_mapping(headers: Sequence[str], sample_rows: Sequence[Sequence[str]] = (), base: Mapping | None = None) -> Mapping:
    """The columns that any person would recognise by their headers, Swedish or English, read as `base` says.

    `text` stays None when no header says so: the screen asks. Counted times are recognised in the sample rows.
    """
    names = column_names(headers)
    folded = [fold_header(each) for each in headers]
    taken: dict[str, str | None] = {}
    used: set[int] = set()
    for field, wanted in SYNONYMS.items():
        found = next((folded.index(each) for each in wanted if each in folded and folded.index(each) not in used), None)
        if found is not None:
            taken[field] = names[found]
            used.add(found)
    for field, words in LAST_WORDS.items():
        if field not in taken:
            found = next((at for at, each in enumerate(folded) if at not in used and each.split(" ")[-1] in words), None)
            if found is not None:
                taken[field] = names[found]
                used.add(found)
    mapping = (base or Mapping()).with_columns(taken)
    if mapping.published_at is not None:
        column = names.index(mapping.published_at)
        mapping = replace(mapping, time_form=time_form([row[column] for row in sample_rows if len(row) > column and row[column]]))
    return mapping


def time_form(samples: Sequence[str]) -> TimeForm:
    """How a column with these cells tells the time."""
    if samples and all(each.isascii() and each.isdigit() for each in samples):
        lengths = {len(each) for each in samples}
        if lengths == {10}:
            return TimeForm.UNIX_SECONDS
        if lengths == {13}:
            return TimeForm.UNIX_MILLISECONDS
    return TimeForm.WRITTEN
