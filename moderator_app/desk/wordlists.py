"""The list of words in use: the one that ships with the program, and the organisation's own laid over it, in versions."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from moderator_app.desk.acting import must_lead
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.word_list import LONGEST_SOURCE, Entry, WordList, WordListVersion, laid_over, read_word_list
from moderator_app.storage import wordlists
from moderator_app.storage.statements import Reader
from moderator_app.support import paths
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Refused, message

SHIPPED = "svenska.csv"
MOST_WRONG = 50
"""Lines that are told of at once."""


@dataclass(frozen=True, slots=True)
class InUse:
    """What the detectors look for now: `version` of the own list is 0 where there is none, and `own` is its text."""

    version: int
    own: str
    entries: tuple[Entry, ...]


class WordLists:
    """A version is never changed: another one takes its place, and the journal says who put it there."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def in_use(self) -> InUse:
        """The list as it is now."""
        with self._context.database.read() as reader:
            return in_use(reader)

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
        must_lead(self._context)
        text = clean(_fitting(text))[0]
        found = read_word_list(text)
        if found.wrong:
            told = QT_TRANSLATE_NOOP("Message", "{count} lines can't be used. The list was not changed; mend these lines and try again.")
            raise Refused(message("words_wrong", told, count=len(found.wrong)), found.wrong[:MOST_WRONG])
        with self._context.act() as act:
            now = in_use(act.writer)
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
