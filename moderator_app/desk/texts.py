"""The public texts of the channels: as they are now, in the versions that were issued, and as they were seen posted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from moderator_app.desk.acting import must_have
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.desk.policies import Policies
from moderator_app.desk.register import fitting
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.domain.own_list import CATCH_ALL, optional_rules, own_words, with_own_list
from moderator_app.domain.policy import Rule
from moderator_app.domain.public_texts import Truth, canonical, digest, make
from moderator_app.domain.public_wordings import TEXT_NAMES, WORDS_FILE, OwnWords, TextKind, Wordings, read_wordings
from moderator_app.domain.published import OwnWordsKept, Text, TextState, Version
from moderator_app.domain.workdays import local_day
from moderator_app.exports.listing import put
from moderator_app.exports.text_html import as_html, as_text
from moderator_app.storage import channels, publishing, register
from moderator_app.storage.statements import Reader
from moderator_app.support import paths
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

FORMATS = (".html", ".txt")


@dataclass(frozen=True, slots=True)
class OpenRule:
    """A rule that the policy leaves to the channel's own list: whether it stands on it, and in which own words ("": the common ones)."""

    rule: Rule
    listed: bool
    words: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """An active channel, and its texts that are to be issued: no longer true, or never issued."""

    channel: Channel
    texts: tuple[Text, ...]


class Texts:
    """Every version stays as it was issued. The texts name people: in the journal stands no more than their salted digests."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def of_channel(self, channel: Channel) -> tuple[Text, ...]:
        """Every kind of text of the channel."""
        with self._context.database.read() as reader:
            return texts_of(reader, self._policies, channel)

    def now(self, channel: Channel, kind: TextKind) -> Text:
        """One of them."""
        return next(each for each in self.of_channel(channel) if each.kind is kind)

    def stale(self, channel: Channel) -> tuple[TextKind, ...]:
        """The kinds whose newest version says what is no longer true, or that were never issued (SOR-13)."""
        return tuple(each.kind for each in self.of_channel(channel) if each.state is not TextState.CURRENT)

    def waiting(self) -> list[Waiting]:
        """The active channels with texts that are to be issued."""
        with self._context.database.read() as reader:
            found = [
                Waiting(each, tuple(text for text in texts_of(reader, self._policies, each) if text.state is not TextState.CURRENT))
                for each in channels.everything(reader)
                if each.status is Status.ACTIVE
            ]
        return [each for each in found if each.texts]

    def issue(self, channel: Channel, kind: TextKind) -> Version:
        """Keep the text as it is now as the newest version. Raises Refused: something it must say is not known, or nothing changed."""
        with self._context.act() as act:
            text = next(each for each in texts_of(act.writer, self._policies, channel) if each.kind is kind)
            _may_be_issued(text)
            body = canonical(text.now.document)
            number = text.newest.number + 1 if text.newest else 1
            me = self._context.me
            publishing_id = publishing.add_version(act.writer, channel.id, kind, number, body, digest(body), me.id, act.now)
            act.write_down(Kind.TEXT_ISSUED, channel=channel.id, body={"text": kind, "version": number}, recorded={"wording": body})
            act.topics.add(Topic.CHANNELS)
        return Version(publishing_id, kind, number, text.now.document, digest(body), act.now, me.name)

    def posted(self, channel: Channel, kind: TextKind, place: str, day: date | None = None) -> None:
        """The newest version was seen standing there, today unless it is said otherwise (SOL-5, HJO-18). Raises Refused."""
        place = fitting(place)
        with self._context.act() as act:
            newest = next(each for each in texts_of(act.writer, self._policies, channel) if each.kind is kind).newest
            if newest is None:
                raise never_issued(kind)
            today = date.fromordinal(local_day(act.now)[0])
            if not place or (day or today) > today:
                raise Refused(
                    message(
                        "not_posted",
                        QT_TRANSLATE_NOOP(
                            "Message",
                            "Say where the text stands, and on which day, not later than today, somebody saw it. Nothing was saved.",
                        ),
                    )
                )
            seen = (day or today).isoformat()
            publishing.add_posting(act.writer, newest.id, seen, place, self._context.me.id, act.now)
            act.write_down(
                Kind.TEXT_POSTED,
                channel=channel.id,
                body={"text": kind, "version": newest.number, "day": seen},
                recorded={"place": place},
            )
            act.topics.add(Topic.CHANNELS)

    def save(self, channel: Channel, kind: TextKind, path: Path) -> Version:
        """Write the newest version to a file, as HTML or plain text by what its name ends in; journaled. Raises KnownError."""
        self._context.must_write()
        newest = self.now(channel, kind).newest
        if newest is None:
            raise never_issued(kind)
        suffix = path.suffix.lower()
        if suffix not in FORMATS:
            raise unknown_format(suffix, FORMATS)
        day = date.fromordinal(local_day(newest.made_at)[0]).isoformat()
        made = (as_html if suffix == ".html" else as_text)(newest.document, f"Version {newest.number}, {day}")
        put(path, made.encode())
        with self._context.act() as act:
            act.write_down(
                Kind.FILE_EXPORTED,
                channel=channel.id,
                body={"text": kind, "version": newest.number, "format": suffix[1:]},
                private={"file": clean(path.name)[0]},
            )
        return newest

    # -- the organisation's own words

    def words(self, channel: Channel | None = None) -> list[OwnWordsKept]:
        """Every version of the words for all channels, and of those for this one, the newest first (SOL-40)."""
        with self._context.database.read() as reader:
            return publishing.words_kept(reader, None if channel is None else channel.id)

    def set_words(self, part: OwnWords, words: str, channel: Channel | None = None) -> None:
        """From now on these are the words, for all channels or for one; "" takes them away. Raises Refused: nothing changed."""
        words = fitting(words)
        number = None if channel is None else channel.id
        with self._context.act() as act:
            kept = publishing.words_kept(act.writer, number)
            newest = next((each for each in kept if each.part is part and each.channel_id == number), None)
            if words == (newest.words if newest else ""):
                raise Refused(message("words_same", QT_TRANSLATE_NOOP("Message", "These are the words already. Nothing was saved.")))
            version = newest.version + 1 if newest else 1
            publishing.add_words(act.writer, number, part, version, words, self._context.me.id, act.now)
            act.write_down(Kind.OWN_WORDS_SET, channel=number, body={"part": part, "version": version}, recorded={"wording": words})
            act.topics.add(Topic.CHANNELS)

    def open_rules(self, channel: Channel) -> tuple[OpenRule, ...]:
        """The rules that the policy leaves to the channel's own list (SOL-11), and those that no policy has; empty for most policies."""
        used, shipped = self._policies.of_channel(channel.id), self._policies.pack(channel.pack)
        rules = [*(shipped.rule(each) for each in shipped.own_list), *optional_rules(shipped, self._policies.catalogue)]
        return tuple(
            OpenRule(rule, held is not None, "" if held is None else own_words(used, held))
            for rule in rules
            if rule is not None
            for held in [used.rule(rule.id)]
        )

    def choose_rules(self, channel: Channel, words: Mapping[str, str]) -> None:
        """These open rules stand on the channel's list from now on, each in its own words or the common ones (""); the others don't.

        What moderators can choose follows at once. Raises Refused: a rule that is not open, the catch-all without words, nothing changed.
        """
        given = {rule: fitting(said) for rule, said in words.items()}
        shipped = self._policies.pack(channel.pack)
        optional = optional_rules(shipped, self._policies.catalogue)
        _may_be_listed((*shipped.own_list, *(rule.id for rule in optional)), given)
        mine = with_own_list(shipped, given, optional)
        with self._context.act() as act:
            must_have(self._context, act.writer, channel.id, Right.ADMINISTER)
            before = self._policies.kept(act.writer, channels.pack_of(act.writer, channel.id))
            if before.content_hash == mine.content_hash:
                raise Refused(message("list_same", QT_TRANSLATE_NOOP("Message", "This is the channel's list already. Nothing was saved.")))
            channels.switch_pack(act.writer, channel.id, self._policies.keep(act.writer, mine, act.now))
            act.write_down(
                Kind.PACK_SWITCHED,
                channel=channel.id,
                body={"from": before.id, "from_hash": before.content_hash, "to": mine.id, "to_hash": mine.content_hash},
            )
            act.topics.add(Topic.CHANNELS)
            act.all_items = True


@cache
def wordings() -> Wordings:
    """The templates and words that ship with the program."""
    folder = paths.resources() / "texts"
    files = {kind: (folder / f"{kind}.toml").read_text("utf-8") for kind in TextKind}
    return read_wordings(files, (folder / WORDS_FILE).read_text("utf-8"))


def texts_of(reader: Reader, policies: Policies, channel: Channel) -> tuple[Text, ...]:
    """Every kind of text of the channel, as one reading of the desk has it."""
    now = channels.by_id(reader, channel.id) or channel
    pack = policies.kept(reader, channels.pack_of(reader, channel.id))
    own = in_force(publishing.words_kept(reader, channel.id))
    truth = Truth(now, register.of_channel(reader, channel.id), pack, own)
    kept = publishing.versions(reader, channel.id)
    return tuple(Text(kind, make(kind, truth, wordings()), tuple(each for each in kept if each.kind is kind)) for kind in TextKind)


def in_force(kept: Iterable[OwnWordsKept]) -> dict[OwnWords, str]:
    """The words that hold for a channel, from the newest versions first: its own, where it has some, else those for all."""
    newest: dict[tuple[OwnWords, bool], str] = {}
    for each in kept:
        newest.setdefault((each.part, each.channel_id is None), each.words)
    return {part: newest.get((part, False)) or newest.get((part, True), "") for part in OwnWords}


def text_name(kind: TextKind) -> Message:
    """Its name, to stand in a sentence."""
    return Message(str(kind), TEXT_NAMES[kind], context="TextKind")


def never_issued(kind: TextKind) -> Refused:
    """There is no version of the text yet."""
    return Refused(
        message(
            "text_never_issued",
            QT_TRANSLATE_NOOP("Message", "No version of this text has been issued: {subject}. Nothing was saved. Issue it first."),
            subject=text_name(kind),
        )
    )


def unknown_format(suffix: str, known: tuple[str, ...]) -> Refused:
    """The name of the file says what it shall be."""
    return Refused(
        message(
            "unknown_file_format",
            QT_TRANSLATE_NOOP(
                "Message", "No such file can be written: “{suffix}”. Nothing was saved. Let its name end in one of: {known}."
            ),
            suffix=suffix,
            known=", ".join(known),
        )
    )


def _may_be_issued(text: Text) -> None:
    if text.now.lacks:
        raise Refused(
            message(
                "text_lacks",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The text can't be issued before it says what it must: {subject}. Nothing was saved. Fill this in under Channels, "
                    "or among the own words:",
                ),
                subject=text_name(text.kind),
            ),
            text.now.lacks,
        )
    if text.state is TextState.CURRENT:
        raise Refused(
            message(
                "text_same",
                QT_TRANSLATE_NOOP("Message", "The newest version says the same already: {subject}. Nothing was saved."),
                subject=text_name(text.kind),
            )
        )


def _may_be_listed(known: Sequence[str], words: Mapping[str, str]) -> None:
    if not words.keys() <= set(known):
        raise Refused(
            message(
                "rule_not_open",
                QT_TRANSLATE_NOOP("Message", "The policy leaves these rules to the channel's own list: {known}. Nothing was saved."),
                known=", ".join(known) or "–",
            )
        )
    if words.get(CATCH_ALL, "-") == "":
        raise Refused(
            message(
                "rule_needs_words",
                QT_TRANSLATE_NOOP("Message", "Say in words what else may not stand in the channel. Nothing was saved."),
            )
        )
