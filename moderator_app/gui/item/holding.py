"""Stops the disposal of items from where they are read, and ends what stops it; what was typed comes back when it is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from moderator_app.domain.disposal_holds import Hold
from moderator_app.domain.items import GONE
from moderator_app.domain.retention import GROUND_NAMES, Ground
from moderator_app.gui.item.hold_line import endable, ground_name, hold_lines
from moderator_app.gui.item.loading import Loaded
from moderator_app.gui.item.words import when
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

HOLD, LIFT = "item.hold", "item.lift"
Typed = dict[str, str]
OVER: dict[Ground, str] = {
    Ground.DOCUMENT_REQUEST: QT_TRANSLATE_NOOP("Holding", "The request for a document is answered"),
    Ground.POLICE: QT_TRANSLATE_NOOP("Holding", "The police are done with it"),
}
CHOSEN = Plural.translate("Holding", "Stop disposal of %n item(s)", "", 1)


class Holding(QObject):
    """Asks and hands it to the desk; the page hears of it like of every change."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Holding")
        self._context = context
        self._desk: Any = context.desk

    # -- stopping

    def stop(self, loaded: Loaded, typed: Typed | None = None) -> None:
        """Ask why, for the item that is shown. What stops its disposal already stands above the question."""
        if loaded.item.state in GONE:
            return
        told = hold_lines(loaded.keeping, loaded.holds, loaded.now)
        job = partial(self._desk.holds.set, item_id=loaded.item.id)
        form = self._form("HoldItem", translate("Holding", "Stop disposal of the item"), told, typed or {})
        self._context.dialogs.form(form, partial(self._stop, job, partial(self.stop, loaded)))

    def stop_all(self, item_ids: tuple[int, ...], typed: Typed | None = None) -> None:
        """Ask why, for all of them."""
        job = partial(self._desk.holds.set_on, item_ids=item_ids)
        form = self._form("HoldItems", CHOSEN.of(len(item_ids)), [], typed or {})
        self._context.dialogs.form(form, partial(self._stop, job, partial(self.stop_all, item_ids)))

    def _form(self, name: str, title: str, told: list[str], typed: Typed) -> Form:
        grounds = tuple((str(each), translate("HoldGround", GROUND_NAMES[each])) for each in Ground)
        fields = (
            Field("ground", translate("ProposalsPage", "Ground"), "choice", typed.get("ground", grounds[0][0]), grounds),
            Field("reason", translate("ProposalsPage", "Reason"), "long", typed.get("reason", ""), required=True),
        )
        lasts = translate("Holding", "Nothing of it is disposed of until a manager or administrator lifts the hold.")
        return Form(name, title, fields, translate("ProposalsPage", "Stop disposal"), "\n".join([*told, lasts]))

    def _stop(self, job: Callable[..., int], again: Callable[[Typed], None], typed: Typed) -> None:
        put = partial(job, Ground(typed["ground"]), typed["reason"])
        text = QT_TRANSLATE_NOOP("Message", "Disposal is stopped until a manager or administrator lifts the hold.")
        self._write(put, partial(again, typed), partial(self._done, "hold_set", text))

    # -- lifting

    def lift(self, loaded: Loaded, typed: Typed | None = None) -> None:
        """Ask which of what can be ended is over, and why."""
        keeping, typed = loaded.keeping, typed or {}
        if keeping is None or not endable(keeping, loaded.holds):
            return
        options = [(f"{each.id}", _named(each, loaded.now)) for each in loaded.holds]
        options += [(str(each), translate("Holding", OVER[each])) for each in keeping.ended_by_word]
        unharmed = translate("Holding", "Nothing is disposed of by this: what else stops it goes on doing so.")
        form = Form(
            "LiftItemHold",
            translate("Holding", "Lift what stops the disposal"),
            (
                Field("what", translate("Holding", "What is over"), "choice", typed.get("what", options[0][0]), tuple(options)),
                Field("reason", translate("ProposalsPage", "Reason"), "long", typed.get("reason", ""), required=True),
            ),
            translate("ProposalsPage", "Lift"),
            "\n".join([*hold_lines(keeping, loaded.holds, loaded.now), unharmed]),
        )
        self._context.dialogs.form(form, partial(self._lift, loaded))

    def _lift(self, loaded: Loaded, typed: Typed) -> None:
        what, holds = typed["what"], self._desk.holds
        put = (
            partial(holds.lift, int(what), typed["reason"])
            if what.isdigit()
            else partial(holds.over, loaded.item.id, Ground(what), typed["reason"])
        )
        text = QT_TRANSLATE_NOOP("Message", "That does not stop the disposal any more.")
        self._write(put, partial(self.lift, loaded, typed), partial(self._done, "hold_lifted", text))

    # -- both

    def _write(self, job: Callable[[], object], again: Callable[[], None], done: Callable[[object], None]) -> None:
        self._context.runner.run("write", job, self, done, partial(self._refused, again))

    def _refused(self, again: Callable[[], None], error: KnownError) -> None:
        self._context.bar.show_error(error)
        again()

    def _done(self, code: str, text: str, _result: object) -> None:
        self._context.bar.show_done(message(code, text))


def _named(hold: Hold, now: int) -> str:
    """A hold in a few words; the whole of it stands above the choice."""
    named = translate("Holding", "The whole channel: {ground} ({when})") if hold.item_id is None else "{ground} ({when})"
    return named.format(ground=ground_name(hold), when=when(hold.set_at, now))
