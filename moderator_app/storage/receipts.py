"""The receipts of follow-ups: what was done, when and by whom. They are added, and never changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, insert, select

from moderator_app.domain.followups import Receipt
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.items import GONE
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import item, person, receipt

_r = receipt.c
_COLUMNS = tuple(each.name for each in receipt.c)
_of_item = Statement(
    select(*receipt.c, person.c.name).join(person, person.c.id == _r.person_id).where(_r.item_id == bindparam("item_id")).order_by(_r.id)
)
_every = Statement(
    select(*receipt.c, person.c.name, item.c.state)
    .join(item, item.c.id == _r.item_id)
    .outerjoin(person, person.c.id == _r.person_id)
    .order_by(_r.id)
)
_add = Statement(insert(receipt).values({name: bindparam(name) for name in _COLUMNS}))


def ask(reader: Reader, item_id: int) -> None:
    """of_item(item_id) will be read."""
    reader.ask(_of_item, item_id=item_id)


def of_item(reader: Reader, item_id: int) -> dict[int, tuple[Receipt, ...]]:
    """All receipts of the item's decisions by obligation, the oldest first."""
    found: dict[int, list[Receipt]] = {}
    for row in reader.all(_of_item, item_id=item_id):
        *values, name = row
        one = receipt_of(values, name)
        found.setdefault(one.obligation_id, []).append(one)
    return {number: tuple(each) for number, each in found.items()}


def receipt_of(values: list[Any], person: str) -> Receipt:
    """The receipt of a row, all columns in their order; `person` is who gave it."""
    told: dict[str, Any] = dict(zip(_COLUMNS, values, strict=True))
    del told["item_id"]
    told["step"] = FollowUpStep(told["step"])
    return Receipt(**told, person=person)


def in_bulk(reader: Reader) -> Iterator[tuple[Receipt, bool]]:
    """Every receipt in the order of its number, streamed, and whether its item is purged."""
    for *values, name, state in reader.stream(_every):
        yield receipt_of(values, name), state in GONE


def add(writer: Writer, item_id: int, receipts: Iterable[Receipt]) -> tuple[Receipt, ...]:
    """Store receipts; each is given a number of its own, with which it comes back."""
    numbered = tuple(replace(each, id=ids.take(writer, "receipt")) for each in receipts)
    for each in numbered:
        writer.put(
            _add,
            id=each.id,
            item_id=item_id,
            obligation_id=each.obligation_id,
            step=each.step,
            reference=each.reference,
            recipient=each.recipient,
            link=each.link,
            words=each.words,
            at=each.at,
            person_id=each.person_id,
            recorded_at=each.recorded_at,
            carried_from=each.carried_from,
        )
    return numbered
