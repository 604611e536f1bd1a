"""Requests of the registered: recorded with their last day, tied to items, decided with a reason, and done."""

from __future__ import annotations

from datetime import date

from moderator_app.desk.acting import iso_today
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.requests import LONGEST, Request, RequestType, Ruling, checked, last_day
from moderator_app.storage import requests
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


class Requests:
    """Who asked, and what was answered, enters the journal as digests alone."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def everything(self) -> list[Request]:
        """All that I may see, the first due first."""
        with self._context.database.read() as reader:
            return requests.everything(reader)

    def today(self) -> str:
        """The day in Stockholm (ISO)."""
        return iso_today(self._context.clock.now())

    def add(self, asked: RequestType, received: str, name: str, contact: str, asks: str) -> int:
        """Record a request; its number. Raises Refused with everything that is missing or wrong."""
        received, name, contact, asks = (clean(each)[0].strip() for each in (received, name, contact, asks))
        checked(name, contact, asks, received, self.today())
        with self._context.act() as act:
            due = last_day(date.fromisoformat(received), self._context.days(act.writer)).isoformat()
            number = requests.add(
                act.writer,
                asked,
                received=received,
                due=due,
                name=name,
                contact=contact,
                asks=asks,
                recorder=self._context.me.id,
                now=act.now,
            )
            told = {"name": name, "contact": contact, "asks": asks}
            act.write_down(
                Kind.REQUEST_RECEIVED,
                body={"request": number, "request_type": asked, "day": received, "due": due},
                recorded={field: said for field, said in told.items() if said},
            )
            act.topics.add(Topic.DOCUMENTS)
            return number

    def link(self, number: int, item_id: int) -> None:
        """The request is about that item. Raises Refused: it is linked already, or there is no such item in my channels."""
        with self._context.act() as act:
            request = self._open(act, number)
            if item_id in request.items or not requests.sees(act.writer, item_id):
                raise Refused(
                    message(
                        "request_item",
                        QT_TRANSLATE_NOOP("Message", "Item {item} is not in your channels, or is tied to the request already."),
                        item=item_id,
                    )
                )
            requests.link(act.writer, number, item_id)
            act.write_down(Kind.REQUEST_LINKED, item=item_id, body={"request": number})
            act.topics.add(Topic.DOCUMENTS)

    def decide(self, number: int, ruling: Ruling, reason: str) -> None:
        """Decide on the request. Raises Refused: no reason, or decided already."""
        reason = clean(reason)[0].strip()
        with self._context.act() as act:
            request = self._open(act, number)
            if request.ruling is not None:
                raise _not_now(number, QT_TRANSLATE_NOOP("Message", "Request {number} is decided already. Nothing was changed."))
            if not 0 < len(reason) <= LONGEST:
                raise _not_now(number, QT_TRANSLATE_NOOP("Message", "The decision on request {number} needs a reason. Nothing was saved."))
            requests.decide(act.writer, number, ruling, reason, act.now)
            act.write_down(Kind.REQUEST_DECIDED, body={"request": number, "ruling": ruling}, recorded={"reason": reason})
            act.topics.add(Topic.DOCUMENTS)

    def done(self, number: int) -> None:
        """It is carried out and the person was told. Raises Refused before there is a decision."""
        with self._context.act() as act:
            if self._open(act, number).ruling is None:
                raise _not_now(number, QT_TRANSLATE_NOOP("Message", "Request {number} has no decision yet. Nothing was changed."))
            requests.done(act.writer, number, act.now)
            act.write_down(Kind.REQUEST_DONE, body={"request": number})
            act.topics.add(Topic.DOCUMENTS)

    @staticmethod
    def _open(act: Act, number: int) -> Request:
        found = next((each for each in requests.everything(act.writer) if each.id == number and each.is_open), None)
        if found is None:
            raise _not_now(number, QT_TRANSLATE_NOOP("Message", "There is no open request number {number}. Nothing was changed."))
        return found


def _not_now(number: int, text: str) -> Refused:
    return Refused(Message("request_not_now", text, {"number": number}))
