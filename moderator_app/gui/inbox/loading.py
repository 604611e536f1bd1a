"""What the list asks the desk for, as jobs for a lane: no Qt in here."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Any

from moderator_app.domain.channels import Channel
from moderator_app.domain.claims import Board
from moderator_app.domain.crises import CrisisBoard
from moderator_app.domain.items import Counts, Row, Selection
from moderator_app.gui.inbox.list_model import WINDOW


@dataclass(frozen=True, slots=True)
class Sides:
    """How many items each queue holds, and the channels."""

    counts: Counts
    channels: tuple[Channel, ...]
    board: Board
    """Who is at which item, and whose they are."""
    me: int
    crises: CrisisBoard
    """The running crisis, what belongs to it, and the one whose items are listed."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first rows of a list, and the item that had arrived last when they were read."""

    rows: list[Row]
    newest: int
    sides: Sides


@dataclass(frozen=True, slots=True)
class Whole:
    """A list again: its whole order, and the windows around the item that was current or where that stood."""

    ids: array[int]
    windows: dict[int, list[Row | None]]
    place: int
    newest: int
    sides: Sides


@dataclass(frozen=True, slots=True)
class News:
    """What a change means for the list: rows that are others, and how many arrived."""

    rows: dict[int, Row]
    newer: int
    sides: Sides
    counted: int | None
    """How many there are of a part of the items; None where not a part is shown."""


def sides(desk: Any, selection: Selection) -> Sides:
    """The numbers and names of the left side, and what is read once for all rows."""
    channels, crises = tuple(desk.channels.everything()), desk.crises.board(selection.crisis)
    return Sides(desk.inbox.counts(), channels, desk.claims.board(), desk.me.id, crises)


def beginning(desk: Any, selection: Selection) -> Beginning:
    """The quick first step of showing a selection."""
    newest = desk.inbox.newest()
    return Beginning(desk.inbox.page(selection, most=WINDOW), newest, sides(desk, selection))


def whole(desk: Any, selection: Selection, current: int | None, place: int) -> Whole:
    """The selection anew, for a list that is shown already: `current` is the item in front, `place` where it stood."""
    newest = desk.inbox.newest()
    ids = desk.inbox.spine(selection)
    try:
        place = ids.index(current) if current is not None else min(place, len(ids) - 1)
    except ValueError:
        place = min(place, len(ids) - 1)
    middle = max(0, place) // WINDOW
    windows: dict[int, list[Row | None]] = {}
    for number in range(max(0, middle - 1), middle + 2):
        part = ids[number * WINDOW : (number + 1) * WINDOW]
        rows = desk.inbox.rows(list(part))
        windows[number] = [rows.get(each) for each in part]
    return Whole(ids, windows, place, newest, sides(desk, selection))


def news(desk: Any, selection: Selection, changed: list[int], newest: int, listed: frozenset[int]) -> News:
    """What changed since the list was read; `changed` are the loaded items to look at again,
    `listed` those that a list that grows by people shows."""
    rows = desk.inbox.rows(changed) if changed else {}
    counted = None if selection.only is None else desk.inbox.count(selection)
    if selection.grows_by_people:
        return News(rows, len(set(desk.inbox.spine(selection)) - listed), sides(desk, selection), counted)
    return News(rows, desk.inbox.newer(selection, newest), sides(desk, selection), counted)
