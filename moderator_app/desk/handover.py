"""The handover note of an absence: drafted from what is open, edited by who is away, or by who arranges the cover, read by the deputies."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.desk import coverwords as words
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.desk.cover import one_of
from moderator_app.desk.holders import Holders
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.cover import Absence, covering
from moderator_app.domain.handover import LONGEST, NoteLine, NoteVersion, OpenChannel, drafted, may_read, may_write
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import State
from moderator_app.domain.journal import Kind
from moderator_app.storage import channels, cover, crises, handover, people
from moderator_app.storage.statements import Reader


@dataclass(frozen=True, slots=True)
class Note:
    """An absence with its note, the newest version first, and what I may do. `readers` are its deputies' names."""

    absence: Absence
    versions: tuple[NoteVersion, ...]
    may_write: bool
    readers: tuple[str, ...]

    @property
    def newest(self) -> NoteVersion | None:
        return self.versions[0] if self.versions else None

    @property
    def number(self) -> int:
        """The newest version's; 0 without any."""
        return self.versions[0].number if self.versions else 0


class Handover:
    """Every version is kept with its author and time. It names people: in the journal stands no more than its salted digest."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, absence_id: int) -> Note:
        """The absence's note. Raises Refused: no such absence, or its note is not for me."""
        with self._context.database.read() as reader:
            return self._note(reader, absence_id)

    def draft(self, absence_id: int) -> tuple[NoteLine, ...]:
        """What is open now in the channels that are handed over, as far as I see them. Saves nothing. Raises Refused."""
        with self._context.database.read() as reader:
            absence = self._note(reader, absence_id).absence
            return drafted(absence, _open(reader, absence), self._context.clock.now(), crises.running(reader))

    def save(self, absence_id: int, text: str, seen: int) -> NoteVersion:
        """Keep the text as the newest version; `seen` is the version that it was made from, 0 for none. Journaled.

        Raises Refused: it is not mine to write, the absence is over, it says the same, or somebody saved a later version.
        """
        text = clean(text)[0].rstrip()
        if len(text) > LONGEST:
            raise words.note_too_long(LONGEST)
        with self._context.act() as act:
            note = self._note(act.writer, absence_id)
            if self._over(note.absence):
                raise words.ended(note.absence)
            if not note.may_write:
                raise words.note_not_yours(note.absence)
            if text == (note.newest.text if note.newest else ""):
                raise words.note_same()
            if note.newest is not None and note.number != seen:
                raise words.note_overtaken(note.newest)
            number = note.number + 1
            handover.add(act.writer, absence_id, number, text, self._context.me.id, act.now)
            act.write_down(Kind.HANDOVER_WRITTEN, body={"absence": absence_id, "version": number}, recorded={"note": text})
            act.topics.add(Topic.COVER)
            return NoteVersion(number, text, self._context.me.name, act.now)

    def _note(self, reader: Reader, absence_id: int) -> Note:
        me = self._context.me
        absence, starter = one_of(cover.everything(reader), absence_id), handover.starter(reader, absence_id)
        if not may_read(absence, starter, covering(cover.running(reader), me.id), me.id, me.role):
            raise words.note_not_for_you(absence)
        deputies, names = {deputy for _, deputy in absence.deputies}, {each.id: each.name for each in people.everybody(reader)}
        mine = may_write(absence, starter, me.id, me.role) and not self._over(absence)
        return Note(absence, handover.versions(reader, absence_id), mine, tuple(sorted(names[each] for each in deputies)))

    def _over(self, absence: Absence) -> bool:
        return absence.ended_at is not None or absence.ends_at <= self._context.clock.now()


def _open(reader: Reader, absence: Absence) -> list[OpenChannel]:
    counts = channels.counts(reader)
    return [
        OpenChannel(
            each.name,
            counts.of(State.OPEN, each.id),
            handover.open_items(reader, each.id, absence.person_id),
            handover.proposals(reader, each.id),
            handover.duties(reader, each.id),
        )
        for each in _handed_over(reader, absence)
    ]


def _handed_over(reader: Reader, absence: Absence) -> list[Channel]:
    """The channels with a deputy; where none is named, those that the absent person watches."""
    known = [each for each in channels.everything(reader) if each.status is not Status.CLOSED]
    if absence.channels:
        return [each for each in known if each.id in absence.channels]
    holders = Holders(reader)
    return [each for each in known if absence.person_id in holders.watching(each.id)]
