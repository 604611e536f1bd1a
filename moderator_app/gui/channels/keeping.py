"""Asks how a check came out and where a deposit lies; what was typed comes back when the desk refuses it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from moderator_app.domain.channels import Channel
from moderator_app.domain.posted import TEXT_CHECKS
from moderator_app.domain.upkeep import Check, CheckDemand, Deposited
from moderator_app.domain.workdays import local_day
from moderator_app.gui.channels.upkeep import check_title, deposit_title
from moderator_app.gui.channels.words import cited_check
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

Typed = dict[str, str]
FOUND, MISSING = "yes", "no"


class KeepingAsker(QObject):
    """Held by a screen, which hears of what was written by the desk's news."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    # -- checks

    def check(self, channel: Channel, demand: CheckDemand, typed: Typed | None = None) -> None:
        """Who made the check, on which day, and what was found."""
        typed = typed or {}
        results = (
            (FOUND, translate("KeepingAsker", "In order")),
            (MISSING, translate("KeepingAsker", "Not in order")),
        )
        said = [cited_check(demand)]
        if demand.check in TEXT_CHECKS:
            results = results[1:]
            said.append(translate("KeepingAsker", "That it is in order is recorded under Public texts, where the text is seen posted."))
        form = Form(
            "RecordCheck",
            check_title(demand.check),
            (
                Field("ok", translate("KeepingAsker", "Result"), "choice", typed.get("ok", results[0][0]), results),
                Field(
                    "by",
                    translate("KeepingAsker", "Who made the check: name, or user name at the desk"),
                    value=typed.get("by", str(self._context.desk.me.name)),
                    required=True,
                ),
                Field("day", translate("KeepingAsker", "Day"), "date", typed.get("day", self._today())),
                Field(
                    "note",
                    translate("KeepingAsker", "Note: where you looked. When not in order: what is wrong, and what is done about it"),
                    "long",
                    typed.get("note", ""),
                ),
            ),
            translate("KeepingAsker", "Record the check"),
            "\n".join(said),
        )
        self._context.dialogs.form(form, partial(self._check, channel, demand))

    def _check(self, channel: Channel, demand: CheckDemand, typed: Typed) -> None:
        act = partial(
            self._context.desk.checks.record,
            *(channel, Check(demand.check)),
            ok=typed["ok"] == FOUND,
            by=typed["by"],
            day=date.fromisoformat(typed["day"]),
            note=typed["note"],
        )
        self._context.runner.run("write", act, self, self._checked, partial(self._not_checked, channel, demand, typed))

    def _checked(self, _now: object) -> None:
        self._context.bar.show_done(message("check_recorded", QT_TRANSLATE_NOOP("Message", "The check was recorded.")))

    def _not_checked(self, channel: Channel, demand: CheckDemand, typed: Typed, error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.check(channel, demand, typed)

    # -- deposits

    def deposit(self, channel: Channel, what: Deposited, source: str = "", typed: Typed | None = None) -> None:
        """Where the plan or the login details lie, and with whom. `source` is the policy's place that asks it."""
        typed = typed or {}
        fields = (
            Field("place", translate("KeepingAsker", "Where it lies"), value=typed.get("place", ""), required=True),
            Field("keeper", translate("KeepingAsker", "Who keeps it"), value=typed.get("keeper", ""), required=True),
            Field("receipt", translate("KeepingAsker", "Receipt (may be left out)"), value=typed.get("receipt", "")),
            Field("since", translate("KeepingAsker", "Day"), "date", typed.get("since", self._today())),
        )
        said = (source, translate("KeepingAsker", "Never write the password itself here: only where it lies."))
        accept = translate("KeepingAsker", "Record the deposit")
        form = Form("RecordDeposit", deposit_title(what), fields, accept, "\n".join(filter(None, said)))
        self._context.dialogs.form(form, partial(self._deposit, channel, what, source))

    def _deposit(self, channel: Channel, what: Deposited, source: str, typed: Typed) -> None:
        act = partial(
            self._context.desk.checks.deposit,
            *(channel, what),
            place=typed["place"],
            keeper=typed["keeper"],
            receipt=typed["receipt"],
            since=date.fromisoformat(typed["since"]),
        )
        self._context.runner.run("write", act, self, self._deposited, partial(self._not_deposited, channel, what, source, typed))

    def _deposited(self, _nothing: None) -> None:
        self._context.bar.show_done(message("deposit_recorded", QT_TRANSLATE_NOOP("Message", "The deposit was recorded.")))

    def _not_deposited(self, channel: Channel, what: Deposited, source: str, typed: Typed, error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.deposit(channel, what, source, typed)

    def _today(self) -> str:
        return date.fromordinal(local_day(self._context.desk.clock.now())[0]).isoformat()
