"""The desk moves: from the local file to the team's database, and out again as a file for the archive.

The order of the last steps is what makes an interruption harmless: the local desk is closed before the team's is opened. Should the
program end between the two, both refuse to be opened and say so, and the same command does the rest.
"""

from __future__ import annotations

import glob
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from moderator_app.desk import checking
from moderator_app.desk.changes import Changes
from moderator_app.desk.context import Context
from moderator_app.desk.draft_files import DraftFiles, draft_folder
from moderator_app.desk.pins import Pin, pin_name
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import FAULT_NAMES, Head, Kind, Verification
from moderator_app.domain.place import Place
from moderator_app.exports.target import replacing
from moderator_app.storage import copying, drafts, journal, people, purge, whereabouts
from moderator_app.storage.copying import Compared
from moderator_app.storage.engine import Database
from moderator_app.storage.opening import open_database
from moderator_app.storage.schema import FILE_NAME
from moderator_app.storage.statements import Reader
from moderator_app.storage.whereabouts import HERE, Whereabouts
from moderator_app.support.clock import Clock
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Refused, message

FORMAT_ID = "uppsikt"
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Moved:
    """What is on the other side. `rows` were compared, `digest` is SHA-256 over them, `head` is what the journal was found whole to."""

    rows: int
    digest: str
    head: Head
    where: str
    already: bool = False
    """An earlier run had finished it: nothing was done."""


def move(place: Place, pins: Path, clock: Clock, os_user: str, *, anew: bool = False, on_progress: Progress | None = None) -> Moved:
    """The desk in `place.folder` moves to the team's database at `place.server`.

    Ended at any moment, it can be run again and goes on. `anew`: an unfinished copy of it there is taken out first. The local desk can't
    be written to meanwhile. Raises KnownError; Refused: the target holds another desk, a row differs, the journal is not whole.
    """
    if not (place.folder / FILE_NAME).exists():
        raise Refused(message("no_desk_here", QT_TRANSLATE_NOOP("Message", "There is no desk in {folder} to move."), folder=place.folder))
    with ExitStack() as stack:
        source = _opened(stack, Place(place.folder))
        target = _opened(stack, place)
        with source.read() as reader:
            uuid, where = people.desk_uuid(reader), whereabouts.of(reader)
            person = people.by_user(reader, os_user)
        if uuid is None or person is None:
            raise Refused(
                message(
                    "not_your_desk",
                    QT_TRANSLATE_NOOP("Message", "{user} has no desk in {folder} to move."),
                    user=os_user,
                    folder=place.folder,
                )
            )
        if where.moved_to not in (None, place.server):
            raise whereabouts.left(place.folder, where.moved_to or "")
        pin = Pin(pins, pin_name(uuid, where.archived))
        seated = [Context(each, clock, Changes()) for each in (source, target)]
        for context in seated:
            context.seat(person, pin, pin.head())
        return _Move(seated[0], seated[1], place, uuid, where, on_progress).run(anew=anew)


class _Move:
    """One move under way. `where` is what the source says of itself."""

    def __init__(self, source: Context, target: Context, place: Place, uuid: str, where: Whereabouts, on_progress: Progress | None) -> None:
        self._source, self._target, self._place, self._uuid, self._where = source, target, place, uuid, where
        self._told = _Told(on_progress)

    def run(self, *, anew: bool) -> Moved:
        already = self._claim(anew=anew)
        if already is not None:
            return already
        if self._where.moved_to is not None:
            # Nobody can write into it any more: it was left, and only the last step is missing.
            with self._source.database.read() as reader:
                return self._finish(self._copy(reader))
        _purged_wholly(self._source)
        with self._source.database.write() as writer:
            # Alone in writing until it is left: nobody changes what is copied.
            moved = self._copy(writer)
            whereabouts.put(writer, Whereabouts(moved_to=self._place.server, archived=self._where.archived))
        return self._finish(moved)

    def _claim(self, *, anew: bool) -> Moved | None:
        """Make the target ours, or see that it is; what was moved when an earlier run had finished."""
        database = self._target.database
        with database.read() as reader:
            there, arriving = people.desk_uuid(reader), whereabouts.of(reader).arriving
            if there is not None and there != self._uuid:
                raise _another_desk(self._place)
            if there is not None and not arriving:
                if self._where.moved_to is None:
                    raise _another_desk(self._place)
                return Moved(copying.number_of_rows(reader), "", journal.head(reader), self._place.server, already=True)
        if anew and arriving and there == self._uuid:
            copying.empty(database)
            arriving = False
        if not arriving:
            with database.write() as writer:
                if people.desk_uuid(writer) is not None or copying.number_of_rows(writer):
                    raise _another_desk(self._place)
                with self._source.database.read() as reader:
                    people.copy_desk(reader, writer)
                whereabouts.put(writer, Whereabouts(arriving=True, archived=self._where.archived))
        return None

    def _copy(self, source: Reader) -> Moved:
        """Everything over, and everything compared."""
        database = self._target.database
        head = journal.head(source)
        if self._source.pin.head() != head:
            # What the pin says is compared with the chain by the check; what is newer than the pin belongs to a colleague on this computer.
            _assert_whole(checking.verify(self._source, full=False))
        self._told.begin(copying.number_of_rows(source), copying.last_item(source), head.seq)
        copying.copy(source, database, self._told.more)
        copying.make_search(database, self._told.more)
        with database.read() as reader:
            compared = copying.compare(source, reader, self._told.more)
        found = checking.verify(self._target, full=True, on_progress=self._told.within)
        _assert_whole(found)
        if found.head != head:
            raise _not_whole("")
        return Moved(compared.rows, compared.digest, found.head, self._place.server)

    def _finish(self, moved: Moved) -> Moved:
        """What is only begun is laid beside the team's desk, on this computer, and the desk is opened, by a journaled act."""
        begun = DraftFiles(draft_folder(self._place, self._uuid))
        with self._source.database.read() as reader:
            for person_id, draft, kept_at in drafts.everybodys(reader):
                begun.save(draft, person_id, kept_at)
        with self._target.act() as act:
            body: dict[str, object] = {"entries": moved.head.seq, "head": moved.head.hash, "rows": moved.rows, "digest": moved.digest}
            act.write_down(Kind.MOVED, body=body)
            archived = whereabouts.of(act.writer).archived
            whereabouts.put(act.writer, Whereabouts(archived=archived) if archived else HERE)
        return moved


class Moving:
    """The desk that somebody sits at, as a file."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def archive(self, file: Path, on_progress: Progress | None = None) -> Moved:
        """The whole desk as it is now as one database file, which opens like any desk; journaled as an export.

        In a folder it takes the name under which `--data` finds it. `file` must not exist: it appears when it is complete and compared,
        row by row. Raises KnownError.
        """
        if file.is_dir():
            file /= FILE_NAME
        if file.exists():
            raise Refused(
                message(
                    "archive_exists",
                    QT_TRANSLATE_NOOP("Message", "There is a file {file} already. Nothing was written. Choose another name."),
                    file=file,
                )
            )
        for left in file.parent.glob(f".{glob.escape(file.name)}.*.part*"):
            # Of a run that was ended from outside.
            with suppress(OSError):
                left.unlink()
        with replacing(file) as temporary:
            moved = _archived(self._context, temporary, file, _Told(on_progress))
        with self._context.act() as act:
            act.write_down(Kind.EXPORTED, body={"format": FORMAT_ID, "rows": moved.rows}, private={"file": clean(file.name)[0]})
        return moved


def _archived(context: Context, temporary: Path, file: Path, told: _Told) -> Moved:
    from moderator_app.storage.sqlite import open_file

    database = open_file(temporary)
    try:
        # One view from beginning to end: colleagues go on meanwhile.
        with context.database.read() as source:
            uuid, head = people.desk_uuid(source), journal.head(source)
            told.begin(copying.number_of_rows(source), copying.last_item(source), head.seq)
            copying.copy(source, database, told.more)
            with database.read() as reader:
                compared: Compared = copying.compare(source, reader, told.more)
        copying.make_search(database, told.more)
        with database.write() as writer:
            whereabouts.put(writer, Whereabouts(archived=head.seq))
        copy = Context(database, context.clock, Changes())
        copy.seat(context.me, Pin(context.pin.path.parent, pin_name(uuid or "", head.seq)), head)
        found = checking.verify(copy, full=True, on_progress=told.within)
        _assert_whole(found)
    finally:
        database.close()
    return Moved(compared.rows, compared.digest, found.head, str(file))


class _Told:
    """How far it has come: rows copied and compared, items indexed, entries checked."""

    def __init__(self, on_progress: Progress | None) -> None:
        self._on_progress = on_progress
        self._done = self._total = 0

    def begin(self, rows: int, items: int, entries: int) -> None:
        self._total = 2 * rows + items + entries

    def more(self, number: int) -> None:
        """So many more are done."""
        self._done += number
        self._tell(self._done)

    def within(self, done: int, _total: int) -> None:
        """So many of the last part are done."""
        self._tell(self._done + done)

    def _tell(self, done: int) -> None:
        if self._on_progress is not None:
            self._on_progress(min(done, self._total), self._total)


def _opened(stack: ExitStack, place: Place) -> Database:
    database = open_database(place)
    stack.callback(database.close)
    return database


def _purged_wholly(context: Context) -> None:
    """What was purged must be gone from the local file too, before nobody can see to it any more."""
    database = context.database
    with database.read() as reader:
        unclean = purge.unclean(reader)
    if not unclean:
        return
    if not purge.clean_files(database, None):
        raise KnownError(
            message(
                "purge_unfinished",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "What was purged is not gone from the local file yet, because another program reads it. Nothing was moved. "
                    "Close all windows of Uppsikt and try again.",
                ),
            )
        )
    with database.write() as writer:
        for item_id in unclean:
            purge.mark_clean(writer, item_id, context.clock.now())


def _assert_whole(found: Verification) -> None:
    if not found.ok:
        fault, entry = found.faults[0]
        raise _not_whole(f"{FAULT_NAMES[fault]} ({entry})")


def _not_whole(why: str) -> Refused:
    return Refused(
        message(
            "journal_not_whole",
            QT_TRANSLATE_NOOP(
                "Message",
                "The journal is not whole: {why}. The desk stays where it is. Check it with “uppsikt log verify”.",
            ),
            why=why,
        )
    )


def _another_desk(place: Place) -> Refused:
    return Refused(
        message(
            "another_desk",
            QT_TRANSLATE_NOOP(
                "Message",
                "The team's database {address} holds a desk already. Nothing was changed there, and the desk in {folder} stays "
                "where it is. Name an empty database.",
            ),
            address=place.server,
            folder=place.folder,
        )
    )
