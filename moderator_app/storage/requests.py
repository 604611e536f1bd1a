"""The requests of the registered."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from moderator_app.domain.requests import Request, RequestType, Ruling
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import data_request, item, person, request_item

_r = data_request.c
_requests = Statement(
    select(
        _r.id,
        _r.type,
        _r.received,
        _r.due,
        _r.name,
        _r.contact,
        _r.asks,
        person.c.name,
        _r.recorded_at,
        _r.ruling,
        _r.reason,
        _r.decided_at,
        _r.done_at,
    )
    .join(person, person.c.id == _r.recorder_id)
    .order_by(_r.due, _r.id)
)
_linked = Statement(select(request_item.c.request_id, request_item.c.item_id).order_by(request_item.c.item_id))
_item = Statement(select(item.c.id).where(item.c.id == bindparam("item_id")))
_add = Statement(
    insert(data_request).values(
        id=bindparam("id"),
        type=bindparam("asked"),
        received=bindparam("received"),
        due=bindparam("due"),
        name=bindparam("name"),
        contact=bindparam("contact"),
        asks=bindparam("asks"),
        recorder_id=bindparam("recorder"),
        recorded_at=bindparam("now"),
        ruling="",
        reason="",
    )
)
_link = Statement(insert(request_item).values(request_id=bindparam("request"), item_id=bindparam("item")))
_decide = Statement(
    update(data_request)
    .where(_r.id == bindparam("request"))
    .values(ruling=bindparam("how"), reason=bindparam("why"), decided_at=bindparam("now"))
)
_done = Statement(update(data_request).where(_r.id == bindparam("request")).values(done_at=bindparam("now")))


def everything(reader: Reader) -> list[Request]:
    """All requests that the reader may see, the first due first."""
    linked: dict[int, list[int]] = {}
    for request_id, item_id in reader.all(_linked):
        linked.setdefault(request_id, []).append(item_id)
    found: list[Request] = []
    for number, asked, received, due, name, contact, asks, recorder, recorded_at, ruling, reason, decided_at, done_at in reader.all(
        _requests
    ):
        about, how = tuple(linked.get(number, ())), Ruling(ruling) if ruling else None
        said = (received, due, name, contact, asks, recorder, recorded_at)
        found.append(Request(number, RequestType(asked), *said, how, reason, decided_at, done_at, about))
    return found


def add(writer: Writer, asked: RequestType, *, received: str, due: str, name: str, contact: str, asks: str, recorder: int, now: int) -> int:
    """A new request; its id."""
    number = ids.take(writer, "data_request")
    writer.run(_add, id=number, asked=asked, received=received, due=due, name=name, contact=contact, asks=asks, recorder=recorder, now=now)
    return number


def sees(reader: Reader, item_id: int) -> bool:
    """Whether there is such an item that the reader may see."""
    return reader.one(_item, item_id=item_id) is not None


def link(writer: Writer, request_id: int, item_id: int) -> None:
    """The request is about the item."""
    writer.run(_link, request=request_id, item=item_id)


def decide(writer: Writer, request_id: int, ruling: Ruling, reason: str, now: int) -> None:
    """What was decided, and why."""
    writer.run(_decide, request=request_id, how=ruling, why=reason, now=now)


def done(writer: Writer, request_id: int, now: int) -> None:
    """What was decided is carried out, and the person was told."""
    writer.run(_done, request=request_id, now=now)
