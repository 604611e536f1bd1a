"""What the organisation answers: templates with gaps to fill, what is considered before an answer is published, and its record.

VAS-3..5, 8, 9; SOL-14, 27; OSB-24, 32; HJO-27, 55: correct, factual, friendly, in service, nothing secret or personal, no casework.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from moderator_app.domain.marks import Detector, Mark
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

LONGEST = 8_000
"""Characters of an answer."""
LONGEST_NAME = 80
_GAP = re.compile(r"\{([^{}\n]{1,60})\}")


class Tick(StrEnum):
    """One thing that whoever answers has considered. The value is stored."""

    CORRECT = "correct"
    FACTUAL = "factual"
    RELEVANT = "relevant"
    RIGHT_CHANNEL = "right_channel"
    FRIENDLY = "friendly"
    NO_OPINION = "no_opinion"
    NO_CASE = "no_case"
    NO_SECRECY = "no_secrecy"
    NO_PERSONAL_DATA = "no_personal_data"
    NO_ATTACHMENT = "no_attachment"
    IN_SERVICE = "in_service"


TICK_NAMES: dict[Tick, str] = {
    Tick.CORRECT: QT_TRANSLATE_NOOP("AnswerTick", "It is correct"),
    Tick.FACTUAL: QT_TRANSLATE_NOOP("AnswerTick", "It is factual"),
    Tick.RELEVANT: QT_TRANSLATE_NOOP("AnswerTick", "It is relevant"),
    Tick.RIGHT_CHANNEL: QT_TRANSLATE_NOOP("AnswerTick", "This is the right channel for it"),
    Tick.FRIENDLY: QT_TRANSLATE_NOOP("AnswerTick", "Its tone is friendly"),
    Tick.NO_OPINION: QT_TRANSLATE_NOOP("AnswerTick", "It spreads no personal opinion"),
    Tick.NO_CASE: QT_TRANSLATE_NOOP("AnswerTick", "It handles nobody's case and tells no decision about anybody"),
    Tick.NO_SECRECY: QT_TRANSLATE_NOOP("AnswerTick", "Nothing in it is secret"),
    Tick.NO_PERSONAL_DATA: QT_TRANSLATE_NOOP("AnswerTick", "No personal data that are sensitive or violate anybody"),
    Tick.NO_ATTACHMENT: QT_TRANSLATE_NOOP("AnswerTick", "No document is attached"),
    Tick.IN_SERVICE: QT_TRANSLATE_NOOP("AnswerTick", "It shows that it is written in service: name, title and unit"),
}


@dataclass(frozen=True, slots=True)
class TickDemand:
    """One tick that a policy, or the law, asks for. `row` is its id in requirements.md, "" where the law asks."""

    tick: Tick
    row: str
    source: str


LAW: tuple[TickDemand, ...] = (
    TickDemand(Tick.FACTUAL, "", "regeringsformen 1 kap. 9 §"),
    TickDemand(Tick.NO_SECRECY, "", "offentlighets- och sekretesslagen (2009:400)"),
    TickDemand(Tick.NO_PERSONAL_DATA, "", "EU 2016/679 (GDPR), artikel 5, 6, 9, 10"),
    TickDemand(Tick.NO_CASE, "", "förvaltningslagen (2017:900)"),
    TickDemand(Tick.NO_ATTACHMENT, "", "EU 2016/679 (GDPR), artikel 5"),
)
"""What is considered whatever the policy says."""
_ORDER = list(Tick)


def demanded(policy: Iterable[TickDemand]) -> tuple[TickDemand, ...]:
    """What must be considered: by the policy and by the law, each once, the policy's own words first."""
    found: dict[Tick, TickDemand] = {}
    for each in (*policy, *LAW):
        found.setdefault(each.tick, each)
    return tuple(sorted(found.values(), key=lambda each: _ORDER.index(each.tick)))


@dataclass(frozen=True, slots=True)
class Template:
    """A text to begin an answer with, for one channel or for all (`channel_id` None). Moments are microseconds UTC."""

    id: int
    name: str
    body: str
    channel_id: int | None
    person: str
    made_at: int
    ended_at: int | None = None
    """None: it is in use."""
    instead_of: int | None = None
    """The one whose wording this one took the place of."""


@dataclass(frozen=True, slots=True)
class KeptTemplate:
    """A template as it stands now, or stood when it was ended, with its earlier wordings, the newest first."""

    now: Template
    earlier: tuple[Template, ...] = ()


def with_earlier(every: Iterable[Template]) -> tuple[KeptTemplate, ...]:
    """The newest wording of each template, those in use first and by name; never two that go back to the same one."""
    by_number = {each.id: each for each in every}
    replaced = {each.instead_of for each in by_number.values()}
    found = [KeptTemplate(each, tuple(_before(each, by_number))) for each in by_number.values() if each.id not in replaced]
    return tuple(sorted(found, key=lambda each: (each.now.ended_at is not None, each.now.name.casefold(), each.now.id)))


def _before(one: Template, by_number: Mapping[int, Template]) -> Iterable[Template]:
    # A template only takes the place of an older one: the numbers fall.
    while one.instead_of is not None and one.instead_of < one.id and one.instead_of in by_number:
        one = by_number[one.instead_of]
        yield one


@dataclass(frozen=True, slots=True)
class Further:
    """Why another answer is published after the first. `corrects`: the record of the answer that it puts right; None: it adds to it."""

    reason: str
    corrects: int | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """The record of an answer that was published: a drawn-up item (`own_item_id`) beside the question that it answers.

    `marks` are the ids of the detectors whose mark somebody looked at and let stand.
    """

    id: int
    item_id: int
    own_item_id: int
    body: str
    link: str
    ticks: tuple[Tick, ...]
    marks: tuple[str, ...]
    person: str
    published_at: int
    recorded_at: int
    reason: str = ""
    """Of a further answer: why it was published."""
    corrects: int | None = None
    """The record of the answer that it puts right; both stand."""


NEVER_GOES_OUT = frozenset({Detector.PERSONAL_NUMBER})
"""What nobody lets stand in an answer, whatever they think of it (VAS-4). Everything else that is marked somebody may look at and keep."""


def gaps(text: str) -> tuple[str, ...]:
    """The names of the gaps in the text that are still to be filled, each once, in their order."""
    return tuple(dict.fromkeys(found[1].strip() for found in _GAP.finditer(text) if found[1].strip()))


class Gap(StrEnum):
    """A gap that fills itself, by its Swedish name."""

    CHANNEL = "kanal"
    BOARD = "nämnd"
    WEBSITE = "webbplats"
    NAME = "namn"
    TITLE = "titel"
    UNIT = "enhet"
    BODY = "organisation"
    SIGNATURE = "underskrift"


ENGLISH_GAPS: dict[Gap, str] = {
    Gap.CHANNEL: "channel",
    Gap.BOARD: "board",
    Gap.WEBSITE: "website",
    Gap.NAME: "name",
    Gap.TITLE: "title",
    Gap.UNIT: "unit",
    Gap.BODY: "body",
    Gap.SIGNATURE: "signature",
}
"""The same by their English names."""


def is_self_filled(gap: str) -> bool:
    """Whether the desk fills a gap of that name, where it knows what belongs there."""
    return gap.casefold() in {*Gap, *ENGLISH_GAPS.values()}


def filled(body: str, values: Mapping[str, str]) -> str:
    """The text with the gaps that are known filled; the others stay, to be seen and filled by hand."""
    known = {name.casefold(): value for name, value in values.items() if value}
    return _GAP.sub(lambda found: known.get(found[1].strip().casefold(), found[0]), body)


def wanting(body: str, ticks: frozenset[Tick], asked: Iterable[TickDemand], marks: Iterable[Mark] = ()) -> tuple[Message, ...]:
    """What keeps the answer from being published, in the order to mend it; `marks` are those that nobody let stand."""
    return (*_wanting_text(body), *_wanting_marks(body, marks), *_wanting_ticks(ticks, asked))


def _wanting_text(body: str) -> Iterable[Message]:
    if not body.strip():
        yield message("answer_empty", QT_TRANSLATE_NOOP("Message", "Write the answer."))
    if len(body) > LONGEST:
        text = QT_TRANSLATE_NOOP("Message", "The answer has {length} characters. Shorten it to {limit}.")
        yield message("answer_too_long", text, length=len(body), limit=LONGEST)
    for each in gaps(body):
        text = QT_TRANSLATE_NOOP("Message", "Fill in what still stands in braces: {gap}")
        yield message("answer_gap", text, gap=each)


def _wanting_marks(body: str, marks: Iterable[Mark]) -> Iterable[Message]:
    for each in marks:
        text = QT_TRANSLATE_NOOP("Message", "Take this out of the answer: {found}")
        if each.detector not in NEVER_GOES_OUT:
            text = QT_TRANSLATE_NOOP("Message", "Look at this and take it out, or let it stand: {found}")
        yield message("answer_marked", text, found=body[each.start : each.end])


def _wanting_ticks(ticks: frozenset[Tick], asked: Iterable[TickDemand]) -> Iterable[Message]:
    for each in asked:
        if each.tick not in ticks:
            name = Message(each.tick, TICK_NAMES[each.tick], context="AnswerTick")
            yield message("answer_not_considered", QT_TRANSLATE_NOOP("Message", "Not considered yet: {what}."), what=name)


def wrong_template(name: str, body: str) -> tuple[Message, ...]:
    """What is missing or wrong in a template."""
    wrong: list[Message] = []
    if not name.strip() or len(name) > LONGEST_NAME:
        text = QT_TRANSLATE_NOOP("Message", "Give the template a name of at most {limit} characters.")
        wrong.append(message("template_name", text, limit=LONGEST_NAME))
    if not body.strip() or len(body) > LONGEST:
        text = QT_TRANSLATE_NOOP("Message", "The text of the template is missing, or longer than {limit} characters.")
        wrong.append(message("template_body", text, limit=LONGEST))
    return tuple(wrong)
