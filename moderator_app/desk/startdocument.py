"""The start document of a channel: written from the register, kept in versions, and printed for the registrar (SOL-1)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from moderator_app.desk.acting import must_have
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.logwords import word
from moderator_app.desk.policies import Policies
from moderator_app.desk.register import fitting
from moderator_app.desk.texts import unknown_format
from moderator_app.domain.channels import Channel
from moderator_app.domain.gates import Phase, Step
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.domain.policy import Pack
from moderator_app.domain.public_texts import digest
from moderator_app.domain.register import Named, Register, StepTaken
from moderator_app.domain.start_document import StartDocument, StartVersion, canonical, must_say, write
from moderator_app.domain.workdays import local_day
from moderator_app.exports.listing import put
from moderator_app.storage import channels, publishing, register
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

FORMATS = (".pdf",)


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands at the foot of a printed version, and what the file says of itself. `made_at` is microseconds UTC."""

    version: int
    digest: str
    made_at: int
    by: str


Printer = Callable[[StartDocument, Imprint], bytes]
"""Makes the PDF file. Handed in from outside: nothing in this room can draw."""


@dataclass(frozen=True, slots=True)
class Started:
    """The start document of a channel: as it would be now, what it lacks to be made, and its versions, the newest first."""

    channel: Channel
    now: StartDocument
    lacks: tuple[Message, ...]
    versions: tuple[StartVersion, ...]

    @property
    def current(self) -> bool:
        """Whether the newest version says what the register says now."""
        return bool(self.versions) and self.versions[0].document == self.now


class StartDocuments:
    """A version stays as it was made. It names people: in the journal stands no more than a salted digest of it."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def show(self, channel: Channel) -> Started:
        """The channel's document."""
        with self._context.database.read() as reader:
            return self._started(reader, channels.by_id(reader, channel.id) or channel)

    def everything(self) -> tuple[Started, ...]:
        """That of each channel, by name."""
        with self._context.database.read() as reader:
            registers, packs, versions = register.everything(reader), channels.packs_of(reader), publishing.all_start_versions(reader)
            return tuple(
                _made_of(each, registers[each.id], self._policies.kept(reader, packs[each.id]), versions.get(each.id, []))
                for each in channels.everything(reader)
            )

    def make(self, channel: Channel, note: str = "") -> StartVersion:
        """Keep the document as it is now as the newest version. It is the step of the start gate, where the policy asks for it.

        `note` is where it is registered, such as a diary number. Raises Refused: something it must say is not known, or nothing changed.
        """
        note = fitting(note)
        with self._context.act() as act:
            must_have(self._context, act.writer, channel.id, Right.START)
            found = self._started(act.writer, channels.by_id(act.writer, channel.id) or channel)
            _may_be_made(found)
            body, me = canonical(found.now), self._context.me
            made = StartVersion(len(found.versions) + 1, found.now, digest(body), act.now, me.name)
            publishing.add_start_version(act.writer, channel.id, made.number, body, made.digest, me.id, act.now)
            act.write_down(Kind.START_DOCUMENT_MADE, channel=channel.id, body={"version": made.number}, recorded={"wording": body})
            if any(each.need == Step.START_DOCUMENT for each in self._pack(act.writer, channel).start_gate):
                self._take_step(act, channel, made, note)
            act.topics.add(Topic.CHANNELS)
        return made

    def save(self, channel: Channel, path: Path, printer: Printer) -> StartVersion:
        """Print the newest version to a PDF file, whose digest is journaled. Raises KnownError."""
        self._context.must_write()
        versions = self.show(channel).versions
        if not versions:
            raise Refused(
                message(
                    "start_document_never",
                    QT_TRANSLATE_NOOP("Message", "No start document has been made for the channel. Nothing was saved. Make it first."),
                )
            )
        if path.suffix.lower() not in FORMATS:
            raise unknown_format(path.suffix.lower(), FORMATS)
        newest = versions[0]
        content = printer(newest.document, Imprint(newest.number, newest.digest, newest.made_at, newest.person))
        put(path, content)
        with self._context.act() as act:
            act.write_down(
                Kind.FILE_EXPORTED,
                channel=channel.id,
                body={"start_document": newest.number, "format": "pdf", "file_hash": hashlib.sha256(content).hexdigest()},
                private={"file": clean(path.name)[0]},
            )
        return newest

    def _take_step(self, act: Act, channel: Channel, made: StartVersion, note: str) -> None:
        me = self._context.me
        day = date.fromordinal(local_day(act.now)[0]).isoformat()
        said = ", ".join(each for each in (f"Version {made.number}", note) if each)
        taken = StepTaken(Phase.START, Step.START_DOCUMENT, Named(me.name, me.id), day, said, me.name, act.now)
        register.add_step(act.writer, channel.id, taken, me.id)
        act.write_down(
            Kind.CHANNEL_STEP,
            channel=channel.id,
            body={"gate": Phase.START, "step": Step.START_DOCUMENT, "day": day, "person_id": me.id},
            private={"person": me.name, "note": said},
        )

    def _started(self, reader: Reader, channel: Channel) -> Started:
        pack, known = self._pack(reader, channel), register.of_channel(reader, channel.id)
        return _made_of(channel, known, pack, publishing.start_versions(reader, channel.id))

    def _pack(self, reader: Reader, channel: Channel) -> Pack:
        return self._policies.kept(reader, channels.pack_of(reader, channel.id))


def _made_of(channel: Channel, known: Register, pack: Pack, versions: list[StartVersion]) -> Started:
    return Started(channel, write(channel, word(channel.platform, "sv"), known, pack), must_say(pack, known), tuple(versions))


def _may_be_made(found: Started) -> None:
    if found.lacks:
        raise Refused(
            message(
                "start_document_lacks",
                QT_TRANSLATE_NOOP(
                    "Message", "The start document can't be made before it says what the policy asks. Nothing was saved. Fill in first:"
                ),
            ),
            found.lacks,
        )
    if found.current:
        raise Refused(
            message(
                "start_document_same",
                QT_TRANSLATE_NOOP("Message", "The newest version of the start document says the same already. Nothing was saved."),
            )
        )
