"""The disposal decisions, and the channels that lack one."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from moderator_app.desk.disposal import Covering, Plan
from moderator_app.domain.channels import Channel
from moderator_app.domain.destruction import Destruction
from moderator_app.domain.disposal import LIMIT_NAMES, RECORD_TYPE_NAMES, Limit, RecordType, Terms
from moderator_app.domain.policy import Pack
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.policies import destruction
from moderator_app.gui.policies.destruction import DestructionAsker
from moderator_app.gui.policies.facts import Fact
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

BUTTONS = ("disposal.add", "disposal.destroyed", "disposal.report", "disposal.revoke")
UNCOVERED, DESTROYED = "uncovered", "destroyed"
Found = tuple[Plan, tuple[Destruction, ...], tuple[Pack, ...], tuple[Channel, ...]]
DAYS = Plural.translate("DisposalPage", "%n day(s) after receipt", "", 1)
MONTHS = Plural.translate("DisposalPage", "%n month(s) after receipt", "", 1)
Typed = dict[str, str]


def read(desk: Any) -> Found:
    """Runs in the read lane: everything that the page shows."""
    return desk.disposal.plan(), desk.destructions.everything(), desk.policies.shipped(), tuple(desk.channels.everything())


class DisposalPage(RegisterPage):
    """Decisions first, then the channels of which nothing may be disposed of, then what was destroyed, the newest on top."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Disposal", context, BUTTONS, parent)
        self._plan: Plan | None = None
        self._destroyed: tuple[Destruction, ...] = ()
        self._asker = DestructionAsker(context, self)
        self._packs: tuple[Pack, ...] = ()
        self._channels: tuple[Channel, ...] = ()
        self.chosen_changed.connect(self._show_chosen)
        context.actions.connect_all(
            {
                "disposal.add": self._ask_new,
                "disposal.revoke": self._ask_revoke,
                "disposal.destroyed": self._ask_destroyed,
                "disposal.report": self._ask_report,
            }
        )
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", partial(read, self._context.desk), self, self._take, replaces="disposal.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("DisposalPage", "Disposal decisions"))
        self.empty.set_words(
            translate("DisposalPage", "No channels yet"),
            translate("DisposalPage", "A disposal decision says which records of a channel may be destroyed, and when at the earliest."),
        )
        self._show()

    def _take(self, found: Found) -> None:
        self._plan, self._destroyed, self._packs, self._channels = found
        self._show()

    def _show(self) -> None:
        plan = self._plan
        if plan is None:
            return
        nothing = translate("DisposalPage", "no decision: nothing may be disposed of")
        rows = [self._row(each) for each in plan.decisions] + [(each.name, "", "", nothing) for each in plan.uncovered]
        keys = [each.decision.id for each in plan.decisions] + [(UNCOVERED, each.id) for each in plan.uncovered]
        newest = list(reversed(self._destroyed))
        rows += [(self._name(each.channel_id), each.destroyed.received, number(each), each.destroyed.what) for each in newest]
        keys += [(DESTROYED, each.id) for each in newest]
        headers = (
            translate("DisposalPage", "Decided by, or channel"),
            translate("DisposalPage", "Date"),
            translate("DisposalPage", "Number"),
            translate("DisposalPage", "Time limit, or what was destroyed"),
        )
        self.show_rows(headers, rows, keys, wide=(0,))

    @staticmethod
    def _row(one: Covering) -> tuple[str, str, str, str]:
        terms = one.decision.terms
        told = limit(terms) if one.decision.revoked_at is None else translate("DisposalPage", "does not hold any more")
        return terms.body, terms.decided, terms.paragraph or terms.diary_no, told

    def _name(self, channel_id: int) -> str:
        return next((each.name for each in self._channels if each.id == channel_id), "")

    def _destruction(self) -> Destruction | None:
        return next((each for each in self._destroyed if (DESTROYED, each.id) == self.chosen), None)

    def _covering(self) -> Covering | None:
        return None if self._plan is None else next((each for each in self._plan.decisions if each.decision.id == self.chosen), None)

    def _uncovered(self) -> Channel | None:
        return None if self._plan is None else next((each for each in self._plan.uncovered if (UNCOVERED, each.id) == self.chosen), None)

    def _show_chosen(self) -> None:
        one, channel = self._covering(), self._uncovered()
        if one is not None:
            revoked = one.decision.revoked_at is not None
            if revoked:
                note = translate("DisposalPage", "The decision does not hold any more. Nothing may be disposed of by it.")
            elif one.from_today is None:
                note = translate("DisposalPage", "May be disposed of when somebody finds it no longer current.")
            else:
                note = translate("DisposalPage", "What is received today may be disposed of from {day}.").format(day=one.from_today)
            self.card.show_facts(one.decision.terms.body, note, self._facts(one), "warning" if revoked else "muted")
        elif channel is not None:
            told = translate(
                "DisposalPage", "No disposal decision covers this channel. Nothing of it may be disposed of before there is one."
            )
            self.card.show_facts(channel.name, told, (), "warning")
        elif (destroyed := self._destruction()) is not None:
            told = destruction.facts(destroyed, self._name(destroyed.channel_id))
            said, tone = destruction.note(destroyed), "warning" if destroyed.deviation else "muted"
            self.card.show_facts(translate("DisposalPage", "Destroyed"), said, told, tone)
        self.tell_actions()

    def _facts(self, one: Covering) -> list[Fact]:
        terms = one.decision.terms
        covered = ", ".join(each.name for each in one.channels)
        if one.decision.pack:
            body = next((each.document.body for each in self._packs if each.id == one.decision.pack), one.decision.pack)
            covered = translate("DisposalPage", "All channels that follow {policy}: {channels}").format(
                policy=body, channels=covered or "–"
            )
        return [
            (translate("DisposalPage", "Date"), terms.decided),
            (translate("DisposalPage", "Paragraph"), terms.paragraph),
            (translate("DisposalPage", "Diary number"), terms.diary_no),
            (translate("DisposalPage", "Scope"), terms.scope),
            (
                translate("DisposalPage", "Kinds of records"),
                "\n".join(translate("RecordType", RECORD_TYPE_NAMES[each]) for each in terms.record_types),
            ),
            (translate("DisposalPage", "Time limit"), limit(terms)),
            (translate("DisposalPage", "Covers"), covered),
            (translate("DisposalPage", "Recorded by"), one.decision.recorder),
        ]

    def tell_actions(self) -> None:
        may = self._plan is not None and self._plan.may_record and self._in_front
        one = self._covering()
        self._context.actions.enable("disposal.add", may)
        self._context.actions.enable("disposal.destroyed", may and bool(self._channels))
        destroyed = self._destruction()
        self._context.actions.enable("disposal.report", may and destroyed is not None and destroyed.to_report)
        self._context.actions.enable("disposal.revoke", may and one is not None and one.decision.revoked_at is None)

    # -- what can be done

    def _ask_new(self) -> None:
        channel = self._uncovered()
        self._open({} if channel is None else {"channels": str(channel.id)})

    def _open(self, typed: Typed) -> None:
        used = {each.pack for each in self._channels}
        packs = [("", translate("DisposalPage", "The channels ticked below"))]
        told = translate("DisposalPage", "All channels that follow {policy}")
        packs += [(each.id, told.format(policy=each.document.body)) for each in self._packs if each.id in used]
        kinds = tuple((str(each), translate("RecordType", RECORD_TYPE_NAMES[each])) for each in RecordType)
        limits = (("", "–"), *((str(each), translate("DisposalLimit", LIMIT_NAMES[each])) for each in Limit))
        hint = translate("DisposalPage", "such as {day}").format(day="2026-01-31")

        def text(name: str, label: str, **more: Any) -> Field:
            return Field(name, label, value=typed.get(name, ""), **more)

        fields = (
            text("body", translate("DisposalPage", "Body that decided"), required=True),
            text("decided", translate("DisposalPage", "Date"), required=True, hint=hint, beside=True),
            text("paragraph", translate("DisposalPage", "Paragraph")),
            text("diary_no", translate("DisposalPage", "Diary number"), beside=True),
            text("scope", translate("DisposalPage", "Scope: what the decision is about"), kind="long", required=True),
            Field("types", translate("DisposalPage", "Kinds of records"), "several", typed.get("types", ""), kinds),
            Field("limit", translate("DisposalPage", "Time limit"), "choice", typed.get("limit", ""), limits, required=True),
            text("amount", translate("DisposalPage", "Days or months"), beside=True),
            Field("pack", translate("DisposalPage", "Covers"), "choice", typed.get("pack", ""), tuple(packs)),
            Field(
                "channels",
                translate("DisposalPage", "Channels"),
                "several",
                typed.get("channels", ""),
                tuple((str(each.id), each.name) for each in self._channels),
                beside=True,
            ),
        )
        title = translate("DisposalPage", "Record a disposal decision")
        self._context.dialogs.form(Form("AddDisposal", title, fields, translate("DisposalPage", "Record")), self._add)

    def _add(self, typed: Typed) -> None:
        amount = typed["amount"].strip()
        terms = Terms(
            body=typed["body"],
            decided=typed["decided"],
            paragraph=typed["paragraph"],
            diary_no=typed["diary_no"],
            scope=typed["scope"],
            record_types=tuple(RecordType(each) for each in typed["types"].split()),
            limit=Limit(typed["limit"]) if typed["limit"] else None,
            amount=int(amount) if amount.isascii() and amount.isdigit() and len(amount) < 9 else 0,
        )
        covered = [] if typed["pack"] else [int(each) for each in typed["channels"].split()]
        add = partial(self._context.desk.disposal.add, terms, pack=typed["pack"], channel_ids=covered)
        self.write(add, partial(self._open, typed), self._added)

    def _added(self, number: int) -> None:
        self.choose(number)
        self.refresh()
        self._context.bar.show_done(message("disposal_added", QT_TRANSLATE_NOOP("Message", "The disposal decision is in the register.")))

    def _ask_destroyed(self) -> None:
        if self._plan is not None and self._channels:
            self._asker.record(self._channels, self._plan.decisions)

    def _ask_report(self) -> None:
        if (one := self._destruction()) is not None:
            self._asker.report(one)

    def _ask_revoke(self) -> None:
        one = self._covering()
        if one is None:
            return
        question = Question(
            "RevokeDisposal",
            translate("DisposalPage", "Does the decision not hold any more?"),
            translate(
                "DisposalPage",
                "Nothing may be disposed of by it from now on. It stays in the register. This can't be taken back; a decision can be "
                "recorded anew.",
            ),
            (Choice("revoke", translate("DisposalPage", "Does not hold any more"), "danger"),),
        )
        self._context.dialogs.ask(question, partial(self._revoke, one.decision.id))

    def _revoke(self, decision_id: int, answer: str) -> None:
        if answer == "revoke":
            self._context.runner.run("write", partial(self._context.desk.disposal.revoke, decision_id), self, self._revoked)

    def _revoked(self, _nothing: None) -> None:
        self.refresh()


def number(one: Destruction) -> str:
    """By which decision."""
    return translate("DisposalPage", "outside the plan") if one.deviation else f"{one.decision_id}"


def limit(terms: Terms) -> str:
    """The time limit in words."""
    if terms.limit is Limit.DAYS:
        return DAYS.of(terms.amount)
    return MONTHS.of(terms.amount) if terms.limit is Limit.MONTHS else translate("DisposalLimit", LIMIT_NAMES[Limit.WHEN_OBSOLETE])
