"""What the list says of one item, in words: for the painter, the tool tip and the screen reader alike. Nothing is said by colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QTime

from moderator_app.domain.claims import Board
from moderator_app.domain.deadlines import Counting
from moderator_app.domain.decisions import OUTCOME, Outcome
from moderator_app.domain.items import FAR_FUTURE, GONE, STATE_NAMES, Priority, Row, State
from moderator_app.domain.visible_text import visible_line
from moderator_app.domain.workdays import stockholm
from moderator_app.gui import timeleft
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.widgets.labels import safe_tool_tip
from moderator_app.support.clock import to_datetime

MINUTE = 60_000_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
LONGEST_NAME = 60

VERSIONS = Plural.translate("InboxRow", "%n version(s)", "", 1)
OUTCOME_ICONS: dict[str, str] = {Outcome.BLOCK_AUTHOR: "block", Outcome.SUSPECTED_ABUSE: "shield"}
"""Where the icon is not called like the outcome."""
STATE_ICONS: dict[State, str] = {
    State.WAITING: "clock",
    State.HIDDEN: "hide",
    State.DONE: "check",
    State.PURGED: "shield",
    State.DISPOSED: "remove",
}


@dataclass(frozen=True, slots=True)
class Chip:
    """A word with its icon. `tone` is the name of a colour."""

    text: str
    icon: str
    tone: str
    sentence: str = ""
    """What is read aloud, where that is more than the text."""


@dataclass(frozen=True, slots=True)
class People:
    """Who is at the item, or whose it is: in a word or two, and as a sentence."""

    name: str
    sentence: str


def people_of(item_id: int, board: Board, me: int) -> People | None:
    """What others are told in the row: who has opened it; where nobody has, whose it is."""
    claims = board.claims.get(item_id)
    if claims:
        names = ", ".join(visible_line(each.person, LONGEST_NAME) for each in claims)
        return People(names, translate("InboxRow", "{person} has opened it").format(person=names))
    if item_id in board.lent:
        name = visible_line(board.lent[item_id], LONGEST_NAME)
        short = translate("InboxRow", "for {person}").format(person=name)
        return People(short, translate("InboxRow", "You cover here for {person}").format(person=name))
    assigned = board.assigned.get(item_id)
    if assigned is None:
        return None
    if assigned.person_id == me:
        return People(translate("InboxRow", "yours"), translate("InboxRow", "Assigned to you"))
    name = visible_line(assigned.person, LONGEST_NAME)
    return People(f"→ {name}", translate("InboxRow", "Assigned to {person}").format(person=name))


@dataclass(frozen=True, slots=True)
class Face:
    """What one row shows, in the language in use. Every foreign text in it is one line of plain text with its hidden characters marked."""

    author: str
    channel: str
    time: str
    text: str
    is_quote: bool
    """`text` is what the author wrote, not a word of ours instead of it."""
    versions: int
    urgent: bool
    unread: bool
    left: bool
    """It has left the queue that is shown: greyed, in its place."""
    chip: Chip | None
    people: People | None = None
    crisis: bool = False
    """It belongs to the crisis that runs."""
    chosen: bool = False
    """It is among those with which something is done at once."""

    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        parts = [translate("InboxRow", "Chosen")] if self.chosen else []
        parts += [translate("InboxRow", "Urgent")] if self.urgent else []
        parts += [translate("InboxRow", "Not opened")] if self.unread else []
        parts += [translate("InboxRow", "Belongs to the crisis")] if self.crisis else []
        parts += [self.author, self.channel, self.time, self.text]
        parts += [self.chip.sentence or self.chip.text] if self.chip is not None else []
        parts += [self.people.sentence] if self.people is not None else []
        parts += [VERSIONS.of(self.versions)] if self.versions > 1 else []
        return ". ".join(part for part in parts if part)


def face_of(
    row: Row,
    now: int,
    queue: State | None,
    people: People | None = None,
    counted: Counting | None = None,
    *,
    crisis: bool = False,
    chosen: bool = False,
) -> Face:
    """`row` at the moment `now` in the list of `queue` (None: all queues). `counted`: how its channel's answers are counted, once known.

    `crisis`: it belongs to the crisis that runs. `chosen`: for something that is done with several at once.
    """
    restricted = row.restricted and row.state not in GONE
    if row.state in GONE:
        text = translate("InboxRow", "Disposed of") if row.state is State.DISPOSED else translate("InboxRow", "Purged")
    elif restricted:
        text = translate("InboxRow", "Protected content")
    else:
        text = " ".join(visible_line(row.text).split())
    return Face(
        author=visible_line(row.author, LONGEST_NAME),
        channel=visible_line(row.channel, LONGEST_NAME),
        time=time_text(row.published_at, now),
        text=text,
        is_quote=not restricted and row.state not in GONE,
        versions=row.revisions,
        urgent=row.priority == Priority.URGENT and row.state not in GONE,
        unread=not row.opened and row.state is State.OPEN,
        left=queue is not None and row.state is not queue,
        chip=_chip(row, now, counted),
        people=people,
        crisis=crisis,
        chosen=chosen,
    )


def _chip(row: Row, now: int, counted: Counting | None) -> Chip | None:
    if row.state is State.OPEN:
        return _due_chip(row.due_at, now, counted)
    if row.outcome is None:
        return Chip(translate("State", STATE_NAMES[row.state]), STATE_ICONS[row.state], "muted")
    outcome = OUTCOME[Outcome(row.outcome)]
    name = translate("Outcome", outcome.name)
    if row.state is State.WAITING:
        name = translate("InboxRow", "Waits: {outcome}").format(outcome=name)
    return Chip(name, OUTCOME_ICONS.get(row.outcome, row.outcome), "muted")


def _due_chip(due_at: int, now: int, counted: Counting | None) -> Chip | None:
    if due_at >= FAR_FUTURE:
        return None
    if due_at < now:
        # Red is for what was missed today: a list that is red from top to bottom says nothing.
        today = to_datetime(due_at).astimezone(stockholm()).date() == to_datetime(now).astimezone(stockholm()).date()
        return Chip(timeleft.late_words(due_at, now), "warning", "danger" if today else "muted")
    found = timeleft.left(counted, now, due_at)
    return Chip(timeleft.left_words(found), "clock", "warning" if found.soon else "muted", timeleft.left_sentence(found))


def time_text(moment: int, now: int) -> str:
    """When it was written: how long ago within a day, the day in Stockholm before that."""
    past = now - moment
    if 0 <= past < MINUTE:
        return translate("InboxRow", "now")
    if 0 <= past < HOUR:
        return translate("InboxRow", "{n} min ago").format(n=past // MINUTE)
    if 0 <= past < DAY:
        return translate("InboxRow", "{n} h ago").format(n=past // HOUR)
    local, today = to_datetime(moment).astimezone(stockholm()), to_datetime(now).astimezone(stockholm())
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM" if local.year == today.year else "d MMM yyyy")


def full_time(moment: int) -> str:
    """Day and time in Stockholm, written out."""
    local = to_datetime(moment).astimezone(stockholm())
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    return f"{day} {QLocale().toString(QTime(local.hour, local.minute), 'HH:mm')}"


def tip_of(row: Row, face: Face) -> str:
    """The tool tip: names whole, times to the minute. The text stays out: it is on the right."""
    lines = [f"{face.author} · {face.channel}", translate("InboxRow", "Written {time}").format(time=full_time(row.published_at))]
    if row.state is State.OPEN and row.due_at < FAR_FUTURE:
        if face.chip is not None:
            lines.append(face.chip.sentence or face.chip.text)
        lines.append(translate("InboxRow", "To be answered by {time}").format(time=full_time(row.due_at)))
    if face.urgent:
        lines.append(translate("InboxRow", "Urgent: suspected crime or secrecy"))
    if face.crisis:
        lines.append(translate("InboxRow", "Belongs to the crisis"))
    if face.unread:
        lines.append(translate("InboxRow", "Not opened"))
    if face.versions > 1:
        lines.append(VERSIONS.of(face.versions))
    if face.chip is not None and row.state is not State.OPEN:
        lines.append(face.chip.text)
    return safe_tool_tip("\n".join(lines))
