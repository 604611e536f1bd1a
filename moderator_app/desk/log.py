"""The log: entries by filter, the check of the journal, and the export of decisions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from moderator_app.desk import checking
from moderator_app.desk.checking import Progress
from moderator_app.desk.context import Context
from moderator_app.desk.logcolumns import COLUMNS, QUESTION_COLUMNS, LogColumn
from moderator_app.desk.logwords import Language
from moderator_app.desk.policies import Policies
from moderator_app.desk.retention import with_keeping
from moderator_app.domain.channels import Person
from moderator_app.domain.decisions import Decision, Standing, is_question
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Fault, Head, Kind, Verification
from moderator_app.domain.log import LogRow, LogSelection
from moderator_app.exports.formats import FORMAT
from moderator_app.exports.table import Column, Value
from moderator_app.exports.target import remove_unfinished
from moderator_app.storage import journal, log, people
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Refused, message


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written. `cut` counts cells that the format couldn't hold whole."""

    rows: int
    cut: int
    file: Path


class Log:
    """Reading, checking and exporting what happened at the desk."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def entries(self, selection: LogSelection, before: int | None = None, most: int = 200) -> list[LogRow]:
        """The newest entries that fit, or those before entry number `before`."""
        with self._context.database.read() as reader:
            return log.entries(reader, selection, before, most)

    def people(self) -> list[Person]:
        """Everybody who may be an entry's actor."""
        with self._context.database.read() as reader:
            return people.everybody(reader)

    def kept(self, seq: int) -> dict[str, str]:
        """The personal texts that are kept beside an entry, by field: the reason of a rejection, the name of a file."""
        with self._context.database.read() as reader:
            return {name: text for name, (_, text) in journal.private(reader, seq).items() if text is not None}

    def head(self) -> Head:
        """The newest entry."""
        with self._context.database.read() as reader:
            return journal.head(reader)

    def verify(self, *, full: bool = True, on_progress: Progress | None = None) -> Verification:
        """Check the journal: all of it with every decision, or what came since it was last found whole."""
        return checking.verify(self._context, full=full, on_progress=on_progress)

    def alarm(self) -> Fault | None:
        """Whether the database is behind this workstation's pin, or is not the one that it knows. Quick: for every start."""
        return checking.pin_fault(self._context)

    def accept_restored(self, reason: str) -> Head:
        """The database was restored from a backup, knowingly: journaled with the reason, and pinned anew. Raises Refused."""
        if not reason.strip():
            raise Refused(message("no_reason", QT_TRANSLATE_NOOP("Message", "Write the reason in words.")))
        if self.alarm() is None:
            raise Refused(
                message(
                    "nothing_restored",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "The database agrees with what this workstation has seen. There is nothing to accept, and nothing was changed.",
                    ),
                )
            )
        pinned = self._context.pin.head()
        with self._context.act() as act:
            act.write_down(
                Kind.RESTORED, body={"pinned": pinned.seq, "pinned_hash": pinned.hash}, private={"reason": clean(reason.strip())[0]}
            )
            assert act.head is not None
            head = act.head
        self._context.pin.set_anew(head)
        return head

    def number_of_decisions(self) -> int:
        """How many rows an export will have."""
        with self._context.database.read() as reader:
            return log.number_of_decisions(reader)

    def export(
        self, format_id: str, path: Path, *, questions: bool = False, language: Language = "sv", on_progress: Progress | None = None
    ) -> ExportResult:
        """Write every decision with item, reason, rules and obligations to a file; journaled.

        `questions`: the questions alone, each with who owns it, for the organisation's own system for complaints and views (HJO-7).
        Texts of restricted items stay out (invariant 10); nothing of suspected abuse material is there to export.
        Raises KnownError: unknown format, or the file can't be written (a former file of that name is then as it was).
        """
        chosen = FORMAT.get(format_id)
        if chosen is None:
            raise Refused(
                message(
                    "unknown_export",
                    QT_TRANSLATE_NOOP("Message", "There is no export format “{format}”. There are: {known}."),
                    format=format_id,
                    known=", ".join(FORMAT),
                )
            )
        self._context.must_write()
        told = QUESTION_COLUMNS if questions else COLUMNS
        columns = [Column(each.key, each.title(language), each.width) for each in told]
        with self._context.database.read() as reader:
            total = log.number_of_decisions(reader)

            def report(done: int) -> bool:
                if on_progress is not None:
                    on_progress(done, total)
                return True

            written = chosen.write(path, columns, self._rows(reader, told, None if chosen.for_programs else language), report)
        assert written is not None, "nobody cancels here: the process is ended instead"
        with self._context.act() as act:
            act.write_down(
                Kind.EXPORTED,
                body={"format": format_id, "rows": written.rows, "questions": questions},
                private={"file": clean(path.name)[0]},
            )
        return ExportResult(written.rows, written.cut, path)

    def remove_unfinished(self, path: Path) -> None:
        """After an export to `path` was ended from outside: leave nothing of it behind. Raises KnownError when that can't be done."""
        try:
            remove_unfinished(path)
        except OSError as problem:
            raise KnownError(
                message(
                    "unfinished_export",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "The export was stopped, but its unfinished file in {folder} could not be removed ({why}). "
                        "It may hold personal data: remove the file whose name ends with .part yourself.",
                    ),
                    folder=path.parent,
                    why=problem.strerror or problem,
                )
            ) from problem

    def _rows(self, reader: Reader, columns: Sequence[LogColumn], language: Language | None) -> Iterator[Sequence[Value]]:
        """The cells as people read them in that language, or as they are stored."""
        for exported in with_keeping(reader, self._policies, log.decisions_in_bulk(reader)):
            if columns is COLUMNS or _stands_as_question(exported.decision):
                yield [each.value(exported) if language is None else each.cell(exported, language) for each in columns]


def _stands_as_question(one: Decision) -> bool:
    return one.standing is Standing.STANDS and is_question(one.outcome, one.answers)
