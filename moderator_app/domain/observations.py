"""What was seen outside our channels: a false page that passes itself off as ours (HJO-4), errors and criticism elsewhere (HJO-52),
a forum of others in which somebody wants to take part for the organisation (SOL-44)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from moderator_app.domain.channels import Platform
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

LONGEST = 4_000


class Sort(StrEnum):
    """What was seen. The value is stored."""

    FALSE_PAGE = "false_page"
    CRITICISM = "criticism"
    OTHERS_FORUM = "others_forum"


SORT_NAMES: dict[Sort, str] = {
    Sort.FALSE_PAGE: QT_TRANSLATE_NOOP("Observation", "False page or group"),
    Sort.CRITICISM: QT_TRANSLATE_NOOP("Observation", "Errors or criticism elsewhere"),
    Sort.OTHERS_FORUM: QT_TRANSLATE_NOOP("Observation", "Taking part in a forum of others"),
}


class Step(StrEnum):
    """What was done about it. The value is stored."""

    REPORTED = "reported"
    """To the platform, by `who`."""
    MANAGER_TOLD = "manager_told"
    """The closest manager, `who`, knows of it."""
    MANAGER_AGREED = "manager_agreed"
    """The closest manager, `who`, has agreed that we take part there."""
    ANSWERED = "answered"
    """`who` has answered there."""
    CLOSED = "closed"


STEP_NAMES: dict[Step, str] = {
    Step.REPORTED: QT_TRANSLATE_NOOP("Observation", "reported to the platform"),
    Step.MANAGER_TOLD: QT_TRANSLATE_NOOP("Observation", "the closest manager was told"),
    Step.MANAGER_AGREED: QT_TRANSLATE_NOOP("Observation", "the closest manager agreed that we answer there"),
    Step.ANSWERED: QT_TRANSLATE_NOOP("Observation", "answered there"),
    Step.CLOSED: QT_TRANSLATE_NOOP("Observation", "closed"),
}
STEPS: dict[Sort, tuple[Step, ...]] = {
    Sort.FALSE_PAGE: (Step.REPORTED, Step.MANAGER_TOLD, Step.CLOSED),
    Sort.CRITICISM: (Step.MANAGER_TOLD, Step.MANAGER_AGREED, Step.ANSWERED, Step.CLOSED),
    Sort.OTHERS_FORUM: (Step.MANAGER_AGREED, Step.ANSWERED, Step.CLOSED),
}
"""What can be done about each sort, in this order."""
FIRST: dict[tuple[Sort, Step], tuple[Step, ...]] = {
    (Sort.FALSE_PAGE, Step.CLOSED): (Step.REPORTED,),
    (Sort.CRITICISM, Step.CLOSED): (Step.MANAGER_TOLD, Step.MANAGER_AGREED),
    (Sort.CRITICISM, Step.ANSWERED): (Step.MANAGER_AGREED,),
    (Sort.OTHERS_FORUM, Step.ANSWERED): (Step.MANAGER_AGREED,),
}
"""One of these must be done before."""


@dataclass(frozen=True, slots=True)
class StepDone:
    """One step: by or to whom, on which day (ISO), with what is worth a note, and who recorded it when (microseconds UTC)."""

    step: Step
    who: str
    day: str
    note: str
    recorder: str
    recorded_at: int


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing that was seen elsewhere, on the ISO day `seen` by `finder`."""

    id: int
    sort: Sort
    platform: Platform
    url: str
    about: str
    seen: str
    finder: str
    recorder: str
    recorded_at: int
    steps: tuple[StepDone, ...] = ()

    def has(self, *steps: Step) -> bool:
        """Whether one of these is done."""
        return any(each.step in steps for each in self.steps)

    @property
    def is_open(self) -> bool:
        return not self.has(Step.CLOSED)

    @property
    def next_steps(self) -> tuple[Step, ...]:
        """What can be done now."""
        return tuple(each for each in STEPS[self.sort] if not self.has(each) and not lacking(self, each)) if self.is_open else ()


def lacking(one: Observation, step: Step) -> tuple[Step, ...]:
    """The steps of which one must be done before this one, where none is: a false page is reported before it is closed (HJO-4),
    the closest manager knows of criticism (HJO-52), and has agreed before anybody answers there (SOL-45)."""
    first = FIRST.get((one.sort, step), ())
    return () if not first or one.has(*first) else first


def must_be_told(sort: Sort, url: str, about: str, seen: str, finder: str, today: str) -> None:
    """Raises Refused with everything that is missing or wrong."""
    wrong: list[Message] = []
    if not (url or about) or (sort is Sort.FALSE_PAGE and not url):
        wrong.append(message("observed_where", QT_TRANSLATE_NOOP("Message", "The address of the page is missing.")))
    if url and not _is_address(url):
        text = QT_TRANSLATE_NOOP("Message", "That is no address of a page. Write it like https://example.org/page.")
        wrong.append(message("observed_address", text))
    if not finder:
        wrong.append(message("observed_by", QT_TRANSLATE_NOOP("Message", "Who saw it is missing.")))
    if any(len(each) > LONGEST for each in (url, about, finder)):
        wrong.append(message("field_too_long", QT_TRANSLATE_NOOP("Message", "A field has at most {limit} characters."), limit=LONGEST))
    wrong += wrong_day(seen, today)
    if wrong:
        text = QT_TRANSLATE_NOOP("Message", "What was seen can't be recorded like this. Nothing was saved.")
        raise Refused(message("observation_incomplete", text), tuple(wrong))


def wrong_day(day: str, today: str) -> list[Message]:
    """What is wrong with a day on which something was seen or done."""
    try:
        fits = date.fromisoformat(day).isoformat() == day <= today
    except ValueError:
        fits = False
    text = QT_TRANSLATE_NOOP("Message", "“{day}” is no date up to today. Write it like 2026-03-04.")
    return [] if fits else [message("decided_unreadable", text, day=day[:40])]


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(each.isspace() for each in url)
