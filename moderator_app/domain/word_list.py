"""A list of words: one entry a line, as a spreadsheet saves it with semicolons. Read with the number of every line that is wrong.

A line is `word;category;severity;mode;exceptions`. Lines that are empty or begin with # say nothing, and neither does a line of
headings. `word` may give several forms of the word, with / between them. `severity`: 1 mild, 2 clear, 3 grave. `mode`: the word alone,
the beginning of a word, or anywhere in one; `av` takes a word of the list that ships with the program away. `exceptions`: words that are
none of it, with commas between them; with * at the end, all that begin so; with a space in it, a phrase around the word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from moderator_app.domain.marks import Category, Severity
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

FIELDS = 5
MOST_ENTRIES = 20_000
LONGEST_WORD = 80
LONGEST_SOURCE = 2_000_000
"""Characters of a whole list."""
HEADINGS = ("ord", "word")
HEADING = "ord;kategori;allvar;träff;undantag"


class Mode(StrEnum):
    """Where in a word the entry is looked for. The value is stored in lists of words."""

    EXACT = "exakt"
    PREFIX = "början"
    CONTAINS = "var som helst"
    OFF = "av"
    """Not looked for: takes away a word of the list below it."""


MODE_NAMES: dict[Mode, str] = {
    Mode.EXACT: QT_TRANSLATE_NOOP("WordMode", "the word alone"),
    Mode.PREFIX: QT_TRANSLATE_NOOP("WordMode", "the beginning of a word"),
    Mode.CONTAINS: QT_TRANSLATE_NOOP("WordMode", "anywhere in a word"),
    Mode.OFF: QT_TRANSLATE_NOOP("WordMode", "not looked for"),
}
MODES: dict[str, Mode] = {
    **{str(mode): mode for mode in Mode},
    "exact": Mode.EXACT,
    "prefix": Mode.PREFIX,
    "innehåller": Mode.CONTAINS,
    "contains": Mode.CONTAINS,
    "off": Mode.OFF,
}
CATEGORIES: dict[str, Category] = {
    **{str(category): category for category in Category},
    **{category.name.lower(): category for category in Category},
}
SEVERITIES: dict[str, Severity] = {
    **{str(int(severity)): severity for severity in Severity},
    **{severity.name.lower(): severity for severity in Severity},
    "lindrig": Severity.MILD,
    "tydlig": Severity.CLEAR,
    "grov": Severity.GRAVE,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its forms in small letters, the first of which names it."""

    forms: tuple[str, ...]
    category: Category
    severity: Severity
    mode: Mode
    exceptions: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        return self.forms[0]


@dataclass(frozen=True, slots=True)
class WordList:
    """What a file says. `wrong` tells of every line that can't be used, with its number; the others stand."""

    entries: tuple[Entry, ...]
    wrong: tuple[Message, ...]


def read_word_list(text: str) -> WordList:
    """Read a list. It never raises: what is wrong is told line by line."""
    entries: list[Entry] = []
    wrong: list[Message] = []
    seen: dict[str, int] = {}
    for number, _, found in _lines(text):
        if found is None:
            continue
        if isinstance(found, Message):
            wrong.append(found)
        elif twice := next((form for form in found.forms if form in seen), None):
            told = QT_TRANSLATE_NOOP("Message", "Line {line}: “{word}” stands in line {before} already.")
            wrong.append(message("word_twice", told, line=number, word=twice, before=seen[twice]))
        elif len(entries) >= MOST_ENTRIES:
            told = QT_TRANSLATE_NOOP("Message", "Line {line}: a list has at most {most} entries.")
            wrong.append(message("words_too_many", told, line=number, most=MOST_ENTRIES))
            break
        else:
            entries.append(found)
            seen.update(dict.fromkeys(found.forms, number))
    return WordList(tuple(entries), tuple(wrong))


def _lines(text: str) -> Iterator[tuple[int, str, Entry | Message | None]]:
    """Every line with its number and what it says: an entry, what is wrong with it, or None for nothing."""
    begun = False
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        fields = [field.strip().strip('"').strip() for field in line.split(";")]
        # A word of the list may be called as the heading is; its category tells it apart.
        heading = not begun and fields[0].casefold() in HEADINGS and "".join(fields[1:2]).casefold() not in CATEGORIES
        if not any(fields) or line.lstrip().startswith("#") or heading:
            yield number, line, None
        else:
            found = _entry(fields, number)
            begun = begun or isinstance(found, Entry)
            yield number, line, found


def entry_of(forms: str, category: Category, severity: Severity, mode: Mode, exceptions: str) -> Entry:
    """An entry from what somebody typed: `forms` with / between, `exceptions` with commas. Raises Refused: it could not stand in a list."""
    words, excepted = tuple(_parts(forms, "/")), tuple(_parts(exceptions, ","))
    amiss = next((each for each in words if not _fits(each)), None if words else "")
    if amiss is not None:
        told = QT_TRANSLATE_NOOP(
            "Message", "“{word}” is no word: two to {most} characters, a letter or a digit first and last, no semicolon. Nothing was saved."
        )
        raise Refused(message("word_unfit", told, word=amiss[:40], most=LONGEST_WORD))
    amiss = next((each for each in excepted if not _fits_exception(each)), None)
    if amiss is not None:
        told = QT_TRANSLATE_NOOP(
            "Message", "“{word}” is no exception: a letter or a digit first, * only last, no semicolon. Nothing was saved."
        )
        raise Refused(message("word_exception_unfit", told, word=amiss[:40]))
    return Entry(words, category, severity, mode, excepted)


def with_entries(text: str, entries: Iterable[Entry], instead_of: str = "") -> str:
    """The list with these entries in it. Each takes the first line that has one of its forms (or `instead_of`), and such forms leave all
    other lines; without one it stands at the end. Comments and the order stay."""
    named = {form: entry for entry in entries for form in entry.forms}
    if instead_of:
        named.setdefault(instead_of, next(iter(named.values())))
    waiting = dict.fromkeys(named.values())
    lines = [] if text.strip() else [HEADING]
    for _, line, found in _lines(text):
        if not isinstance(found, Entry) or named.keys().isdisjoint(found.forms):
            lines.append(line)
            continue
        for entry in (named[form] for form in found.forms if form in named):
            if entry in waiting:
                del waiting[entry]
                lines.append(line_of(entry))
        left = tuple(form for form in found.forms if form not in named)
        if left and found.word != instead_of:
            lines.append(line_of(replace(found, forms=left)))
    return "\n".join((*lines, *map(line_of, waiting), ""))


def without(text: str, word: str) -> str:
    """The list without the entry that has `word` first."""
    kept = (line for _, line, found in _lines(text) if not (isinstance(found, Entry) and found.word == word))
    return "\n".join((*kept, ""))


def laid_over(below: Iterable[Entry], own: Iterable[Entry]) -> tuple[Entry, ...]:
    """The list in use: an entry of `own` takes the place of every entry of `below` whose forms it names; those that are off, of none."""
    named: dict[str, Entry] = {form: entry for entry in own for form in entry.forms}
    kept: list[Entry] = []
    for entry in below:
        forms = tuple(form for form in entry.forms if form not in named)
        if forms == entry.forms:
            kept.append(entry)
        elif forms:
            kept.append(Entry(forms, entry.category, entry.severity, entry.mode, entry.exceptions))
    kept += dict.fromkeys(entry for entry in named.values() if entry.mode is not Mode.OFF)
    return tuple(kept)


def line_of(entry: Entry) -> str:
    """The entry as a line of a list."""
    return ";".join(("/".join(entry.forms), entry.category, str(int(entry.severity)), entry.mode, ",".join(entry.exceptions)))


def _entry(fields: list[str], number: int) -> Entry | Message:
    if len(fields) > FIELDS and any(fields[FIELDS:]):
        told = QT_TRANSLATE_NOOP("Message", "Line {line}: more than five columns. Separate exceptions with commas.")
        return message("word_columns", told, line=number)
    word, category, severity, mode, exceptions = (fields + [""] * FIELDS)[:FIELDS]
    forms = _parts(word, "/")
    if not forms or not all(_fits(form) for form in forms):
        told = QT_TRANSLATE_NOOP(
            "Message", "Line {line}: “{word}” is no word: two to {most} characters, a letter or a digit first and last."
        )
        return message("word_no_word", told, line=number, word=word[:40], most=LONGEST_WORD)
    how = MODES.get(mode.casefold())
    if how is Mode.OFF and not category:
        category, severity = category or Category.INSULT, severity or "1"
    wrong = (
        ("word_category", QT_TRANSLATE_NOOP("Message", "Line {line}: “{told}” is no category. Use one of: {known}."), category, CATEGORIES),
        ("word_severity", QT_TRANSLATE_NOOP("Message", "Line {line}: “{told}” is no severity. Use one of: {known}."), severity, SEVERITIES),
        ("word_mode", QT_TRANSLATE_NOOP("Message", "Line {line}: “{told}” is no mode. Use one of: {known}."), mode, MODES),
    )
    for code, text, told, known in wrong:
        if told.casefold() not in known:
            return message(code, text, line=number, told=told[:40], known=_named(known))
    assert how is not None
    excepted = tuple(_parts(exceptions, ","))
    return Entry(tuple(forms), CATEGORIES[category.casefold()], SEVERITIES[severity.casefold()], how, excepted)


def _parts(text: str, between: str) -> list[str]:
    return list(dict.fromkeys(part for each in text.split(between) if (part := " ".join(each.lower().split()))))


def _fits(form: str) -> bool:
    ends = 2 <= len(form) <= LONGEST_WORD and form[0].isalnum() and form[-1].isalnum()
    return ends and ";" not in form and any(each.isalpha() for each in form)


def _fits_exception(word: str) -> bool:
    return word[0].isalnum() and len(word) <= LONGEST_WORD and ";" not in word and "*" not in word[:-1]


def _named(known: Mapping[str, object]) -> str:
    """The values by their Swedish names, each once."""
    first: dict[object, str] = {}
    for name, value in known.items():
        first.setdefault(value, name)
    return ", ".join(first.values())


@dataclass(frozen=True, slots=True)
class WordListVersion:
    """One version of the organisation's own list: SHA-256 of its text, and who made it when (microseconds UTC)."""

    number: int
    digest: str
    made_at: int
    person: str
