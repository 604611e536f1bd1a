"""The list of words in use: the one that ships with the program, and the organisation's own laid over it, in versions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from moderator_app.desk.acting import LEADERS, must_lead
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.word_list import (
    HEADING,
    LONGEST_SOURCE,
    Entry,
    WordList,
    WordListVersion,
    laid_over,
    line_of,
    read_word_list,
    with_entries,
    without,
)
from moderator_app.exports.listing import put
from moderator_app.storage import wordlists
from moderator_app.storage.statements import Reader
from moderator_app.support import paths
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, Refused, message

SHIPPED = "svenska.csv"
MOST_WRONG = 50
"""Lines that are told of at once."""


@dataclass(frozen=True, slots=True)
class InUse:
    """What the detectors look for now: `version` of the own list is 0 where there is none, and `own` is its text."""

    version: int
    own: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class WordBoard:
    """The words as a page shows them: what ships with the program and what the organisation says instead, with who changed that when."""

    shipped: Sequence[Entry]
    own: tuple[Entry, ...]
    wrong: tuple[Message, ...]
    """Lines of the own list that this program can't read, told one by one."""
    versions: list[WordListVersion]
    """The newest first; empty where there is no own list."""
    may_change: bool

    @property
    def overruled(self) -> frozenset[str]:
        """Every form of which the organisation's own list says something."""
        return frozenset(form for entry in self.own for form in entry.forms)


class WordLists:
    """A version is never changed: another one takes its place, and the journal says who put it there."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def in_use(self) -> InUse:
        """The list as it is now."""
        with self._context.database.read() as reader:
            return in_use(reader)

    def board(self) -> WordBoard:
        """Everything that there is to see, in one reading."""
        with self._context.database.read() as reader:
            own = read_word_list(in_use(reader).own)
            return WordBoard(shipped(), own.entries, own.wrong, wordlists.versions(reader), self._context.me.role in LEADERS)

    def versions(self) -> list[WordListVersion]:
        """Every version of the own list, the newest first."""
        with self._context.database.read() as reader:
            return wordlists.versions(reader)

    def read(self, path: Path) -> str:
        """The text of a file, as a spreadsheet saves it. Raises KnownError: it can't be read, or is too long."""
        try:
            data = path.read_bytes()
        except OSError as problem:
            text = QT_TRANSLATE_NOOP("Message", "The file {path} can't be read ({why}). Nothing was changed.")
            raise KnownError(message("words_unreadable", text, path=path, why=problem.strerror or problem)) from problem
        for encoding in ("utf-8-sig", "utf-16", "cp1252") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
            try:
                return _fitting(data.decode(encoding))
            except UnicodeDecodeError:
                continue
        text = QT_TRANSLATE_NOOP("Message", "The file {path} is no text. Nothing was changed. Save it as CSV in UTF-8.")
        raise Refused(message("words_no_text", text, path=path))

    def check(self, text: str) -> WordList:
        """What the text says, and what is wrong with it line by line. Writes nothing."""
        return read_word_list(_fitting(text))

    def use(self, text: str) -> int:
        """From now on this is the organisation's own list; the number of its version. An empty one leaves the list that ships.

        Raises Refused with every line that is wrong, or because it is the list already: nothing is changed then.
        """
        text = clean(_fitting(text))[0]
        return self._change(lambda _own: text)

    def put(self, entry: Entry, instead_of: Entry | None = None) -> int:
        """The entry into the own list, in the place of `instead_of` as it was seen; its version. Of a word that ships with the
        program, it says something else from then on; with Mode.OFF, that word is not looked for.

        Raises Refused when somebody else has changed the one that was to be replaced, when another one has the word, or when it says the
        same already: nothing is changed then.
        """
        before = "" if instead_of is None else instead_of.word

        def change(own: str) -> str:
            if instead_of is not None:
                _must_stand(own, instead_of)
            others = {form for each in read_word_list(own).entries if each.word != before for form in each.forms}
            if twice := next((form for form in entry.forms if form in others), None):
                told = QT_TRANSLATE_NOOP("Message", "“{word}” is in your list already. Nothing was changed; change the entry that has it.")
                raise Refused(message("word_there", told, word=twice))
            return with_entries(own, (entry,), before)

        return self._change(change)

    def remove(self, entry: Entry) -> int:
        """The entry as it was seen leaves the own list; what ships with the program holds again. Raises Refused: it was changed."""

        def change(own: str) -> str:
            _must_stand(own, entry)
            return without(own, entry.word)

        return self._change(change)

    def add_all(self, text: str) -> int:
        """Every entry of a text into the own list, in the place of those that have its forms. Raises Refused as `use` does."""
        text = clean(_fitting(text))[0]
        entries = _right(text).entries
        return self._change(lambda own: with_entries(own, entries))

    def restore(self, number: int) -> int:
        """An earlier version of the own list holds again, as a version of its own. Raises Refused: there is none, or it holds."""
        with self._context.database.read() as reader:
            known = {each.number for each in wordlists.versions(reader)}
            text = wordlists.source(reader, number)
        if number not in known:
            told = QT_TRANSLATE_NOOP("Message", "There is no version {number} of the list. Nothing was changed.")
            raise Refused(message("words_no_version", told, number=number))
        return self._change(lambda _own: text)

    def save(self, path: Path, *, whole: bool) -> int:
        """The own list as a file for a spreadsheet, or the whole list in use; how many entries. Journaled. Raises KnownError."""
        self._context.must_write()
        now = self.in_use()
        entries = now.entries if whole else read_word_list(now.own).entries
        text = "\n".join((HEADING, *map(line_of, entries), "")) if whole or not now.own else now.own
        put(path, text.encode("utf-8-sig"))
        with self._context.act() as act:
            body: dict[str, object] = {"words": now.version, "entries": len(entries), "format": "csv"}
            act.write_down(Kind.FILE_EXPORTED, body=body, private={"file": clean(path.name)[0]})
        return len(entries)

    def _change(self, change: Callable[[str], str]) -> int:
        must_lead(self._context)
        with self._context.act() as act:
            now = in_use(act.writer)
            text = _fitting(change(now.own))
            found = _right(text)
            if text == now.own:
                raise Refused(message("words_list_same", QT_TRANSLATE_NOOP("Message", "This is the list already. Nothing was changed.")))
            digest = hashlib.sha256(text.encode()).hexdigest()
            number = wordlists.add(act.writer, text, digest, self._context.me.id, act.now)
            body: dict[str, object] = {"version": number, "entries": len(found.entries), "digest": digest}
            act.write_down(Kind.WORD_LIST_USED, body=body)
            act.topics.add(Topic.MARKS)
        return number


def in_use(reader: Reader) -> InUse:
    """The list as `reader` sees it. A line of an own version that this program can't read is left out; `check` tells of it."""
    version = wordlists.newest(reader)
    own = wordlists.source(reader, version) if version else ""
    return InUse(version, own, laid_over(shipped(), read_word_list(own).entries))


@lru_cache(maxsize=1)
def shipped() -> Sequence[Entry]:
    """The entries of the list that ships with the program."""
    return read_word_list((paths.resources() / "words" / SHIPPED).read_text(encoding="utf-8")).entries


def _fitting(text: str) -> str:
    if len(text) > LONGEST_SOURCE:
        told = QT_TRANSLATE_NOOP("Message", "The list is longer than {most} characters. Nothing was changed.")
        raise Refused(message("words_too_long", told, most=LONGEST_SOURCE))
    return text


def _right(text: str) -> WordList:
    """What a text says. Raises Refused with every line of it that is wrong."""
    found = read_word_list(text)
    if found.wrong:
        raise wrong_lines(found.wrong)
    return found


def wrong_lines(wrong: tuple[Message, ...]) -> Refused:
    """What is said of a list that can't be used."""
    told = QT_TRANSLATE_NOOP("Message", "{count} lines can't be used. The list was not changed; mend these lines and try again.")
    return Refused(message("words_wrong", told, count=len(wrong)), wrong[:MOST_WRONG])


def _must_stand(own: str, entry: Entry) -> None:
    if entry not in read_word_list(own).entries:
        told = QT_TRANSLATE_NOOP(
            "Message",
            "“{word}” is not in your list as you saw it: somebody else has changed it. Nothing was changed; look at the list again.",
        )
        raise Refused(message("word_gone", told, word=entry.word[:40]))
