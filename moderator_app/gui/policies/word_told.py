"""Entries of the list of words in words: a row, a card, and a mark on a text that was tried out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from moderator_app.desk.marks import Tried
from moderator_app.desk.wordlists import WordBoard
from moderator_app.domain.marks import (
    CATEGORY_NAMES,
    CATEGORY_RULES,
    DETECTOR_NAMES,
    SEVERITY_NAMES,
    SURENESS_NAMES,
    Category,
    Severity,
)
from moderator_app.domain.visible_text import visible_line
from moderator_app.domain.word_list import MODE_NAMES, Entry, Mode, WordListVersion, laid_over
from moderator_app.gui.dates import moment
from moderator_app.gui.item.marks import EXCERPT, line
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.policies.facts import Fact

FORMS = 3
"""Forms of an entry that are named in a line."""
WORDS = Plural.translate("WordsPage", "%n words of the list", "", 1)


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of the page. `own`: the organisation's. `instead_of`: what ships with the program, and doesn't hold because of it."""

    entry: Entry
    own: bool
    instead_of: tuple[Entry, ...] = ()

    @property
    def key(self) -> tuple[bool, str]:
        """By which it is found again when the list is read anew."""
        return self.own, self.entry.word

    @property
    def searched(self) -> str:
        """Everything that can be searched for, in small letters."""
        return "\n".join((*self.entry.forms, *self.entry.exceptions))


def rows_of(board: WordBoard) -> list[Row]:
    """The organisation's own entries, and then what ships with the program and still holds."""
    by_form = {form: entry for entry in board.shipped for form in entry.forms}
    own = [
        Row(entry, own=True, instead_of=tuple(dict.fromkeys(by_form[form] for form in entry.forms if form in by_form)))
        for entry in board.own
    ]
    mine = frozenset(board.own)
    return own + [Row(entry, own=False) for entry in laid_over(board.shipped, board.own) if entry not in mine]


def category(of: Category) -> str:
    return translate("WordCategory", CATEGORY_NAMES[of])


def severity(of: Severity) -> str:
    return translate("Severity", SEVERITY_NAMES[of])


def mode(of: Mode) -> str:
    return translate("WordMode", MODE_NAMES[of])


def origin(row: Row) -> str:
    """Where the entry is from."""
    if not row.own:
        return translate("WordsPage", "the program's")
    return translate("WordsPage", "ours, instead of the program's") if row.instead_of else translate("WordsPage", "ours")


def cells(row: Row) -> tuple[str, str, str, str, str]:
    """The entry in a row of the table."""
    off = row.entry.mode is Mode.OFF
    kind, grave = ("", "") if off else (category(row.entry.category), severity(row.entry.severity))
    return ", ".join(row.entry.forms), kind, grave, mode(row.entry.mode), origin(row)


def facts(row: Row) -> list[Fact]:
    """Everything that an entry says."""
    entry = row.entry
    off = entry.mode is Mode.OFF
    return [
        (translate("WordsPage", "Forms"), ", ".join(entry.forms)),
        (translate("WordsPage", "Category"), "" if off else category(entry.category)),
        (translate("WordsPage", "Severity"), "" if off else severity(entry.severity)),
        (translate("WordsPage", "Looked for"), mode(entry.mode)),
        (translate("WordsPage", "Not in"), ", ".join(entry.exceptions)),
        (translate("WordsPage", "May concern"), "" if off else ", ".join(CATEGORY_RULES[entry.category])),
        (translate("WordsPage", "Instead of"), "\n".join(map(_short, row.instead_of))),
    ]


def _short(entry: Entry) -> str:
    return f"{', '.join(entry.forms)}: {category(entry.category)}, {severity(entry.severity)}, {mode(entry.mode)}"


def version(one: WordListVersion) -> str:
    """One version, by number, time and who made it."""
    return translate("WordsPage", "Version {number}, {when}, {person}").format(
        number=one.number, when=moment(one.made_at), person=one.person
    )


def standing(board: WordBoard) -> str:
    """What holds now, and who said so."""
    if not board.own and not board.wrong:
        return translate("WordsPage", "None of them is your own: all ship with the program.")
    told = translate("WordsPage", "Your own list, which goes before what ships, has {own} of them: {version}.")
    return told.format(own=len(board.own), version=version(board.versions[0]))


def tried(text: str, marks: Iterable[Tried]) -> list[str]:
    """One line for each mark: what is said of it beside an item, and which entry says so."""
    return [_tried(text, each) for each in marks]


def _tried(text: str, one: Tried) -> str:
    if one.entry is None:
        return line(one.mark, text)
    mark, entry = one.mark, one.entry
    told = translate("WordsPage", "“{words}” ({detector}, {sureness}) by {word}: {category}, {severity}, {mode}, {origin}")
    return told.format(
        words=visible_line(text[mark.start : mark.end], EXCERPT),
        detector=translate("Detector", DETECTOR_NAMES[mark.detector]),
        sureness=translate("Sureness", SURENESS_NAMES[mark.sureness]),
        word="/".join(entry.forms[:FORMS]) + ("/…" if len(entry.forms) > FORMS else ""),
        category=category(entry.category),
        severity=severity(entry.severity),
        mode=mode(entry.mode),
        origin=translate("WordsPage", "ours") if one.own else translate("WordsPage", "the program's"),
    )
