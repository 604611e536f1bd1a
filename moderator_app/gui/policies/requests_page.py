"""Requests of registered people: the first due comes first."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from moderator_app.domain.requests import REQUEST_TYPE_NAMES, RULING_NAMES, Request, RequestType, Ruling
from moderator_app.gui.dates import day_of
from moderator_app.gui.language import translate
from moderator_app.gui.policies.facts import Fact
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form

BUTTONS = ("requests.add", "requests.link", "requests.decide", "requests.done")
Typed = dict[str, str]


def read(desk: Any) -> tuple[list[Request], str]:
    """Runs in the read lane: all requests, and the day."""
    return desk.requests.everything(), desk.requests.today()


class RequestsPage(RegisterPage):
    """What is asked, until when, and what was decided."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Requests", context, BUTTONS, parent)
        self._requests: list[Request] = []
        self._today = ""
        self.chosen_changed.connect(self._show_chosen)
        context.actions.connect_all(
            {
                "requests.add": partial(self._open_new, {}),
                "requests.link": self._ask_link,
                "requests.decide": self._ask_decide,
                "requests.done": self._done,
            }
        )
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", partial(read, self._context.desk), self, self._take, replaces="requests.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("RequestsPage", "Requests"))
        self.empty.set_words(
            translate("RequestsPage", "No requests"),
            translate(
                "RequestsPage",
                "Record what people ask about their own personal data: to see, correct, restrict or erase them. "
                "Each is to be answered within a month.",
            ),
        )
        self._show()

    def _take(self, found: tuple[list[Request], str]) -> None:
        self._requests, self._today = found
        self._show()

    def _show(self) -> None:
        headers = (
            translate("RequestsPage", "Who asks"),
            translate("RequestsPage", "Asks for"),
            translate("RequestsPage", "Last day"),
            translate("RequestsPage", "Status"),
        )
        rows = [
            (each.name, translate("RequestType", REQUEST_TYPE_NAMES[each.type]), each.due, self._status(each)) for each in self._requests
        ]
        self.show_rows(headers, rows, [each.id for each in self._requests], wide=(0, 1))

    def _status(self, one: Request) -> str:
        if not one.is_open:
            return translate("RequestsPage", "done")
        if one.is_late(self._today):
            return translate("RequestsPage", "late")
        return translate("RequestsPage", "decided") if one.ruling else translate("RequestsPage", "to decide")

    def _request(self) -> Request | None:
        return next((each for each in self._requests if each.id == self.chosen), None)

    def _show_chosen(self) -> None:
        one = self._request()
        if one is not None:
            late = one.is_late(self._today)
            note = translate("RequestsPage", "The last day to answer is past.") if late else self._status(one)
            self.card.show_facts(one.name, note, _facts(one), "warning" if late else "muted")
        self.tell_actions()

    def tell_actions(self) -> None:
        one = self._request()
        still_open = self._in_front and one is not None and one.is_open
        enable = self._context.actions.enable
        enable("requests.add", self._in_front)
        enable("requests.link", still_open)
        enable("requests.decide", still_open and one is not None and one.ruling is None)
        enable("requests.done", still_open and one is not None and one.ruling is not None)

    # -- what can be done

    def _open_new(self, typed: Typed) -> None:
        kinds = tuple((str(each), translate("RequestType", REQUEST_TYPE_NAMES[each])) for each in RequestType)
        fields = (
            Field("type", translate("RequestsPage", "Asks for"), "choice", typed.get("type", str(RequestType.ERASE)), kinds),
            Field("received", translate("RequestsPage", "Received"), value=typed.get("received", self._today), required=True, beside=True),
            Field("name", translate("RequestsPage", "Who asks"), value=typed.get("name", ""), required=True),
            Field("contact", translate("RequestsPage", "Contact"), value=typed.get("contact", ""), beside=True),
            Field("asks", translate("RequestsPage", "What is asked"), "long", typed.get("asks", ""), required=True),
        )
        form = Form("AddRequest", translate("RequestsPage", "Record a request"), fields, translate("RequestsPage", "Record"))
        self._context.dialogs.form(form, self._add)

    def _add(self, typed: Typed) -> None:
        asked = RequestType(typed["type"])
        add = partial(self._context.desk.requests.add, asked, typed["received"], typed["name"], typed["contact"], typed["asks"])
        self.write(add, partial(self._open_new, typed))

    def _ask_link(self) -> None:
        if (one := self._request()) is not None:
            self._open_link(one, "")

    def _open_link(self, one: Request, typed: str) -> None:
        number = Field("item", translate("RequestsPage", "The item's number"), value=typed, required=True)
        form = Form("LinkItem", translate("RequestsPage", "Tie an item to the request"), (number,), translate("RequestsPage", "Tie"))
        self._context.dialogs.form(form, partial(self._link, one))

    def _link(self, one: Request, typed: Typed) -> None:
        written = typed["item"].strip()
        item = int(written) if written.isascii() and written.isdigit() and len(written) < 18 else 0
        self.write(partial(self._context.desk.requests.link, one.id, item), partial(self._open_link, one, typed["item"]))

    def _ask_decide(self) -> None:
        if (one := self._request()) is not None:
            self._open_decide(one, {})

    def _open_decide(self, one: Request, typed: Typed) -> None:
        rulings = tuple((str(each), translate("Ruling", RULING_NAMES[each])) for each in Ruling)
        fields = (
            Field("ruling", translate("RequestsPage", "Outcome"), "choice", typed.get("ruling", ""), rulings),
            Field("reason", translate("RequestsPage", "Reason"), "long", typed.get("reason", ""), required=True),
        )
        form = Form("DecideRequest", translate("RequestsPage", "Decide on the request"), fields, translate("RequestsPage", "Decide"))
        self._context.dialogs.form(form, partial(self._decide, one))

    def _decide(self, one: Request, typed: Typed) -> None:
        ruling = Ruling(typed["ruling"] or str(Ruling.GRANTED))
        job = partial(self._context.desk.requests.decide, one.id, ruling, typed["reason"])
        self.write(job, partial(self._open_decide, one, typed))

    def _done(self) -> None:
        one = self._request()
        if one is not None:
            self._context.runner.run("write", partial(self._context.desk.requests.done, one.id), self, self._written)


def _facts(one: Request) -> list[Fact]:
    return [
        (translate("RequestsPage", "Asks for"), translate("RequestType", REQUEST_TYPE_NAMES[one.type])),
        (translate("RequestsPage", "What is asked"), one.asks),
        (translate("RequestsPage", "Contact"), one.contact),
        (translate("RequestsPage", "Received"), one.received),
        (translate("RequestsPage", "Last day"), one.due),
        (translate("RequestsPage", "Items"), ", ".join(map(str, one.items))),
        (translate("RequestsPage", "Outcome"), "" if one.ruling is None else translate("Ruling", RULING_NAMES[one.ruling])),
        (translate("RequestsPage", "Reason"), one.reason),
        (translate("RequestsPage", "Done"), "" if one.done_at is None else day_of(one.done_at)),
        (translate("RequestsPage", "Recorded by"), one.recorder),
    ]
