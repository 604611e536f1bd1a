"""The documents that bind channels: recorded version by version, and acknowledged by each who acts there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date

from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.holders import Holders
from moderator_app.desk.policies import Policies
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.documents import Document, DocumentKind, Standing, Text, Version, checked, of_pack, still_to_acknowledge
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Pack
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, cover, documents, people
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message


@dataclass(frozen=True, slots=True)
class Listed:
    """A document as I see it today. `channels` are those it binds, `current` the version that holds.

    `asks_me`: I act in one of them and have not acknowledged it; `mine_at`: when I did (microseconds UTC). `missing` names
    all who have not yet; None where that is not mine to know.
    """

    document: Document
    current: Version | None
    standing: Standing
    channels: tuple[Channel, ...]
    asks_me: bool
    mine_at: int | None
    missing: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Board:
    """All documents, and the policies of channels whose own document is not among them yet."""

    listed: tuple[Listed, ...]
    offered: tuple[Pack, ...]
    may_record: bool
    """Whether adding documents and versions is mine to do."""

    @property
    def asks_me(self) -> tuple[Listed, ...]:
        """What I have to acknowledge."""
        return tuple(each for each in self.listed if each.asks_me)


class Documents:
    """Everybody acknowledges for themselves alone, on a server by its own rule. Titles are private texts of the journal."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def board(self) -> Board:
        """All documents of the channels that I see."""
        with self._context.database.read() as reader:
            return board_in(reader, self._context, self._policies)

    def offer(self, pack_id: str) -> Text:
        """The first version of the policy's own document. Raises Refused for an unknown policy."""
        pack = self._policies.pack(pack_id)
        return of_pack(pack.document)

    def add(self, kind: DocumentKind, text: Text, *, pack: str = "", channel_ids: Iterable[int] = (), must_acknowledge: bool = True) -> int:
        """A document with its first version, which binds every channel of a policy or those that are named; its id.

        Raises Refused with everything that is missing or wrong.
        """
        text, bound = checked(_cleaned(text)), sorted(set(channel_ids))
        if bool(pack) == bool(bound):
            raise Refused(
                message(
                    "document_binds_nothing",
                    QT_TRANSLATE_NOOP("Message", "Say which channels the document binds: all of one policy, or some. Nothing was saved."),
                )
            )
        if pack:
            self._policies.pack(pack)
        with self._context.act() as act:
            number = documents.add(act.writer, kind, pack, bound, must_acknowledge=must_acknowledge)
            self._record(
                act,
                Kind.DOCUMENT_ADDED,
                number,
                text,
                {"kind": kind, "must_acknowledge": must_acknowledge, **({"pack": pack} if pack else {})},
                bound,
            )
            return number

    def add_version(self, document_id: int, text: Text) -> None:
        """A new version: from its day in force on everybody is asked again. Raises Refused."""
        text = _cleaned(text)
        with self._context.act() as act:
            document = _one(documents.everything(act.writer), document_id)
            _must_be_open(document)
            text = checked(text, (each.text for each in document.versions))
            self._record(act, Kind.DOCUMENT_VERSION, document_id, text, {}, sorted(document.channels))

    def acknowledge(self, document_id: int) -> Version:
        """I have read the version that holds today, and know it. Raises Refused: none holds, or I did so before."""
        with self._context.act() as act:
            document = _one(documents.everything(act.writer), document_id)
            current = document.current(_today(act.now))
            if current is None:
                raise Refused(
                    message(
                        "nothing_in_force",
                        QT_TRANSLATE_NOOP("Message", "No version of “{title}” is in force today. Nothing was saved."),
                        title=document.newest.text.title,
                    )
                )
            if (current.id, self._context.me.id) in documents.acknowledged(act.writer):
                raise Refused(
                    message(
                        "acknowledged_already",
                        QT_TRANSLATE_NOOP("Message", "You have acknowledged version {version} of “{title}” already. Nothing was changed."),
                        version=current.text.version,
                        title=current.text.title,
                    )
                )
            documents.acknowledge(act.writer, current.id, self._context.me.id, act.now)
            act.write_down(
                Kind.DOCUMENT_ACKNOWLEDGED,
                channel=_only(document.channels),
                body={"document": document_id, "version_id": current.id, "in_force": current.text.in_force},
                private={"title": current.text.title, "version": current.text.version},
            )
            act.topics.add(Topic.DOCUMENTS)
            return current

    def withdraw(self, document_id: int) -> None:
        """The document binds nobody any more; it stays in the register. Raises Refused when that was done before."""
        with self._context.act() as act:
            document = _one(documents.everything(act.writer), document_id)
            _must_be_open(document)
            documents.end(act.writer, document_id, act.now)
            act.write_down(
                Kind.DOCUMENT_WITHDRAWN,
                channel=_only(document.channels),
                body={"document": document_id},
                private={"title": document.newest.text.title},
            )
            act.topics.add(Topic.DOCUMENTS)

    def _record(self, act: Act, kind: Kind, document_id: int, text: Text, body: dict[str, object], bound: list[int]) -> None:
        version = documents.add_version(act.writer, document_id, text, self._context.me.id, act.now)
        act.write_down(
            kind,
            channel=_only(bound),
            body={"document": document_id, "version_id": version, "in_force": text.in_force, "channels": bound, **body},
            private={"title": text.title, "version": text.version},
            recorded={name: said for name in ("valid_to", "decision_no", "diary_no", "owner", "place") if (said := getattr(text, name))},
        )
        act.topics.add(Topic.DOCUMENTS)


def board_in(reader: Reader, context: Context, policies: Policies) -> Board:
    """The same through a reader that is there already."""
    known, done = channels.everything(reader), documents.acknowledged(reader)
    acting, names = _acting(reader, known), {each.id: each.name for each in people.everybody(reader)}
    today, me, listed = _today(context.clock.now()), context.me.id, list[Listed]()
    for document in documents.everything(reader):
        bound = tuple(each for each in known if document.binds(each))
        current = document.current(today)
        missing = still_to_acknowledge(document, (each.id for each in bound), acting, set(done), today)
        listed.append(
            Listed(
                document,
                current,
                document.standing(today),
                bound,
                me in missing,
                None if current is None else done.get((current.id, me)),
                None if context.limited else tuple(sorted(names[each] for each in missing)),
            )
        )
    listed.sort(key=lambda each: (each.standing is Standing.WITHDRAWN, not each.asks_me, each.document.newest.text.title.casefold()))
    used = {each.pack: each for each in known if each.status is not Status.CLOSED}
    taken = {each.document.pack for each in listed if each.document.kind is DocumentKind.POLICY and each.document.ended_at is None}
    offered = tuple(policies.kept(reader, channels.pack_of(reader, each.id)) for pack, each in used.items() if pack not in taken)
    return Board(tuple(listed), offered, not context.limited and not context.only_sees)


def _today(now: int) -> str:
    return date.fromordinal(local_day(now)[0]).isoformat()


def _acting(reader: Reader, known: list[Channel]) -> dict[int, set[int]]:
    """For each channel, by id, the people whose daily work it is, and the deputies of those who are away now."""
    holders, lent = Holders(reader), cover.running(reader)
    return {
        each.id: holders.watching(each.id) | {deputy for absence in lent for channel, deputy in absence.deputies if channel == each.id}
        for each in known
    }


def _cleaned(text: Text) -> Text:
    return replace(text, **{each.name: clean(getattr(text, each.name))[0].strip() for each in fields(text)})


def _only(channel_ids: Iterable[int]) -> int | None:
    """The one channel that is bound; None where there are more."""
    found = list(channel_ids)
    return found[0] if len(found) == 1 else None


def _one(found: list[Document], document_id: int) -> Document:
    for each in found:
        if each.id == document_id:
            return each
    raise Refused(
        message(
            "unknown_document",
            QT_TRANSLATE_NOOP("Message", "There is no document number {number} in your channels. Nothing was changed."),
            number=document_id,
        )
    )


def _must_be_open(document: Document) -> None:
    if document.ended_at is not None:
        raise Refused(
            message(
                "document_withdrawn",
                QT_TRANSLATE_NOOP("Message", "“{title}” was withdrawn. Nothing was changed. Record it as a new document instead."),
                title=document.newest.text.title,
            )
        )
