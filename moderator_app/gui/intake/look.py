"""Looks at a file in the read lane: its format, its beginning, and how the channel read such a file last time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderator_app.domain.times import DateOrder, guess_date_order, order_matters, parse_time
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.tablefile import Preview, Question

EXAMPLES = 2


@dataclass(frozen=True, slots=True)
class Ask:
    """What is to be looked at. Without `format_id` and `mapping` the file tells, or the channel remembers."""

    path: Path
    channel_id: int | None
    format_id: str | None = None
    mapping: Mapping | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen. `preview` is None for a format without columns."""

    ask: Ask
    format_id: str
    preview: Preview | None
    remembered: bool


def look(desk: Any, ask: Ask) -> Looked:
    """Raises KnownError when the file can't be read at all."""
    format_id = ask.format_id or desk.intake.recognise(ask.path)
    preview = desk.intake.preview(ask.path, ask.mapping, format_id)
    if preview is None or ask.mapping is not None or ask.channel_id is None:
        return Looked(ask, format_id, preview, remembered=False)
    known = desk.intake.remembered(ask.channel_id, preview.headers_key)
    if known is None:
        return Looked(ask, format_id, preview, remembered=False)
    return Looked(ask, format_id, desk.intake.preview(ask.path, known, format_id), remembered=True)


def column_cells(preview: Preview, column: str | None) -> list[str]:
    """What the preview shows of a column, without its empty cells; nothing for a column that is not there."""
    if column not in preview.headers:
        return []
    at = preview.headers.index(column)
    return [row[at].strip() for row in preview.rows if len(row) > at and row[at].strip()]


@dataclass(frozen=True, slots=True)
class OrderChoice:
    """An order of day, month and year, with dates of the file and how it reads them (microseconds UTC)."""

    order: DateOrder
    examples: tuple[tuple[str, int], ...]


def order_choices(preview: Preview) -> tuple[OrderChoice, ...]:
    """The orders to choose from, when the file's dates leave a doubt or somebody has chosen before; else nothing."""
    dates = column_cells(preview, preview.mapping.published_at)
    asked = Question.DATE_ORDER in preview.questions
    if not asked and (preview.mapping.date_order is None or not order_matters(dates)):
        return ()
    orders = preview.date_orders or guess_date_order(dates)
    if len(orders) < 2:
        return ()
    return tuple(OrderChoice(order, _examples(dates, order, orders)) for order in DateOrder if order in orders)


def _examples(dates: list[str], order: DateOrder, orders: frozenset[DateOrder]) -> tuple[tuple[str, int], ...]:
    """The first dates that the orders read differently, as this one reads them."""
    found: dict[str, int] = {}
    for date in dates:
        read = {each: moment.at for each in orders if (moment := parse_time(date, each)) is not None}
        if order in read and len(set(read.values())) > 1:
            found[date[:40]] = read[order]
        if len(found) == EXAMPLES:
            break
    return tuple(found.items())
