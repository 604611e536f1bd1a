"""The public texts of a channel, made from what is true now: its policy, the register, who has which role, and the board's own words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from string import Formatter

import msgspec

from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.gates import Field, Responsibility
from moderator_app.domain.hours import Interval, ServiceHours
from moderator_app.domain.own_list import own_words
from moderator_app.domain.policy import Modal, Pack, Rule
from moderator_app.domain.public_wordings import OWN_WORDS_NAMES, OwnWords, Template, TemplateLine, TextKind, Wordings, Words
from moderator_app.domain.register import Holder, Register, WatchSchedule, need_name
from moderator_app.domain.rulings import checklist
from moderator_app.domain.wordings import SAFE_WAY, SWEDISH, policy_named
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message
from moderator_app.support.records import Records

OWN_SITES = frozenset({Platform.BLOG, Platform.FORUM})
"""Where nobody else runs the platform."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or an item of a list. `link` is a web address that stands after it; `rule` is the rule that it tells of."""

    text: str
    item: bool = False
    link: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A public text. `template` is the version of the words that it was made of."""

    kind: TextKind
    title: str
    sections: tuple[Section, ...]
    template: int

    @property
    def rules(self) -> frozenset[str]:
        """The rules that it tells of."""
        return frozenset(line.rule for section in self.sections for line in section.lines if line.rule)


_DOCUMENTS = Records(Document)


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of a channel now. `own` are the organisation's own words, "" where it has none."""

    channel: Channel
    register: Register
    pack: Pack
    own: Mapping[OwnWords, str]


@dataclass(frozen=True, slots=True)
class Made:
    """A text as it would stand now, and what it lacks to be said in public."""

    document: Document
    lacks: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    text: str
    rule: str = ""


@dataclass(slots=True)
class _Facts:
    """By the names that the templates use."""

    texts: dict[str, str] = field(default_factory=dict[str, str])
    lists: dict[str, tuple[_Entry, ...]] = field(default_factory=dict[str, tuple[_Entry, ...]])

    def has(self, name: str) -> bool:
        return bool(self.texts.get(name) or self.lists.get(name))


def public_rules(pack: Pack) -> tuple[Rule, ...]:
    """The rules on which a moderator of the channel can act against a post: exactly these are published (SOL-11)."""
    return tuple(rule for rule in checklist(pack) if rule.breach)


def make(kind: TextKind, truth: Truth, wordings: Wordings) -> Made:
    """The text of that kind as it is true now."""
    template, facts = wordings.templates[kind], _facts(truth, wordings.words)
    sections = tuple(
        Section(section.heading, lines)
        for section in template.section
        if (lines := tuple(made for line in section.line for made in _lines(line, facts)))
    )
    document = Document(kind, template.title.format_map(facts.texts), sections, template.version)
    return Made(document, tuple(_lacks(template, truth, facts)))


def canonical(document: Document) -> str:
    """The document as it is stored."""
    return msgspec.json.encode(document, order="sorted").decode()


def document_from(body: str) -> Document:
    """What `canonical` wrote. Raises msgspec.DecodeError and msgspec.ValidationError."""
    return _DOCUMENTS.of_json(body)


def digest(body: str) -> str:
    """SHA-256 (hex) of a stored document: what tells two versions apart."""
    return hashlib.sha256(body.encode()).hexdigest()


def as_lines(document: Document) -> tuple[str, ...]:
    """The text as plain lines, a paragraph or item each, "" between what stands apart."""
    found = [document.title]
    for section in document.sections:
        found += ["", section.heading]
        for line in section.lines:
            said = " ".join(part for part in (line.text, line.link) if part)
            found.append(f"- {said}" if line.item else said)
    return tuple(" ".join(each.split()) for each in found)


def difference(before: Document, now: Document) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines that left, and those that came."""
    old, new = ([each for each in as_lines(document) if each] for document in (before, now))
    left: list[str] = []
    came: list[str] = []
    for tag, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            left += old[first:last]
            came += new[begin:end]
    return tuple(left), tuple(came)


def _lines(line: TemplateLine, facts: _Facts) -> Iterator[Line]:
    if not all(facts.has(name) for name in line.when) or any(facts.has(name) for name in line.unless):
        return
    names = {name for text in (line.text, line.link) for _, name, _, _ in Formatter().parse(text) if name}
    if not line.each:
        if all(facts.has(name) for name in names):
            yield Line(line.text.format_map(facts.texts), line.item, line.link.format_map(facts.texts))
        return
    for entry in facts.lists.get(line.each, ()):
        yield Line(line.text.format_map(dict.fromkeys(names, entry.text)), line.item, rule=entry.rule)


def _facts(truth: Truth, words: Words) -> _Facts:
    channel, pack, fields = truth.channel, truth.pack, truth.register.fields
    rules = public_rules(pack)
    titles = {rule.id: own_words(pack, rule) or words.rules.get(rule.id, rule.title_sv) for rule in rules}
    chosen = None if fields.answer_time is None else fields.answer_time.time
    time = pack.answer_time(channel.platform) or chosen
    asks = {rule.id for rule in pack.rules}
    platform, on_platform = words.platforms[channel.platform]
    facts = _Facts({str(name): " ".join(fields.told(name).split()) for name in Field})
    facts.texts |= {str(name): " ".join(truth.own.get(name, "").split()) for name in OwnWords}
    facts.texts |= {
        "channel": channel.name,
        "platform": platform,
        "on_platform": on_platform,
        "organisation": facts.texts[OwnWords.ORGANISATION] or pack.document.body,
        "policy": policy_named(pack.document),
        "answer": _counted(words.answer[time.unit], time.amount) if time is not None else "",
        "service_hours": _hours(fields.service_hours, words),
        "watch": _watch(fields.watch_schedule, pack, words),
        "blocks": "yes" if pack.may_block else "",
        "forwards": "yes" if "P-02" in asks else "",
        "passes_on": "yes" if "P-03" in asks else "",
        "police": ", ".join(titles[each] for each in pack.police_report_mandatory if each in titles),
        "safe_way": SAFE_WAY[SWEDISH],
        "retention_class": pack.retention_class,
        "others_platform": "" if channel.platform in OWN_SITES else "yes",
    }
    for modal in Modal:
        facts.lists[modal] = tuple(_Entry(titles[rule.id], rule.id) for rule in rules if rule.modal is modal)
    facts.lists["holders"] = tuple(_Entry(_holder(each, words)) for each in _holders(truth.register, words))
    facts.lists["statutory"] = tuple(
        _Entry(" ".join(part.split())) for part in truth.own.get(OwnWords.STATUTORY, "").splitlines() if part.strip()
    )
    return facts


def _lacks(template: Template, truth: Truth, facts: _Facts) -> Iterator[Message]:
    for name in template.needs:
        if name == "titles":
            yield from (_no_title(each) for each in truth.register.holders if each.until is None and not each.title)
        elif name in list(Responsibility):
            if not truth.register.having(Responsibility(name)):
                yield _lacking(need_name(Responsibility(name)))
        elif not facts.has(name):
            yield _lacking(need_name(Field(name)) if name in list(Field) else own_words_name(OwnWords(name)))


def own_words_name(words: OwnWords) -> Message:
    """Its name, to stand in a sentence."""
    return Message(str(words), OWN_WORDS_NAMES[words], context="OwnWords")


def _lacking(what: Message) -> Message:
    return message("text_lacks_fact", QT_TRANSLATE_NOOP("Message", "Missing: {what}."), what=what)


def _no_title(holder: Holder) -> Message:
    return message("text_lacks_title", QT_TRANSLATE_NOOP("Message", "Missing: the title of {name}."), name=holder.who.name)


def _holders(register: Register, words: Words) -> Iterator[Holder]:
    for role in words.roles:
        if role in list(Responsibility):
            yield from register.having(Responsibility(role))


def _holder(holder: Holder, words: Words) -> str:
    said = ", ".join(part for part in (holder.who.name, holder.title, holder.unit) if part)
    return " ".join(f"{words.roles[holder.role]}: {said}".split())


def _counted(words: tuple[str, str] | str, n: int, **more: object) -> str:
    one, many = (words, words) if isinstance(words, str) else words
    return (one if n == 1 else many).format(n=n, **more)


def _hours(hours: ServiceHours | None, words: Words) -> str:
    """As it is read: "måndag–torsdag klockan 8.00–12.00 och 13.00–16.30, fredag klockan 8.00–12.00"."""
    if hours is None:
        return ""
    return ", ".join(f"{_days(first, last, words)} klockan {_intervals(intervals)}" for first, last, intervals in hours.alike())


def _days(first: int, last: int, words: Words) -> str:
    return words.days[first] if first == last else f"{words.days[first]}–{words.days[last]}"


def _intervals(intervals: tuple[Interval, ...]) -> str:
    told = [f"{_clock(opens)}–{_clock(closes)}" for opens, closes in intervals]
    return " och ".join(filter(None, (", ".join(told[:-1]), told[-1])))


def _clock(minutes: int) -> str:
    return f"{minutes // 60}.{minutes % 60:02}"


def _watch(schedule: WatchSchedule | None, pack: Pack, words: Words) -> str:
    if schedule is not None:
        several = f"per_{schedule.on}s" if schedule.every > 1 else f"per_{schedule.on}"
        return _counted(words.watch[several], schedule.rounds, every=schedule.every)
    if pack.watch.days in words.watch:
        return _counted(words.watch[pack.watch.days], 1)
    return _counted(words.watch["floor"], pack.watch.floor_days) if pack.watch.floor_days else ""
