"""Asks what is proposed, approved, rejected, carried out, held and lifted; what was typed comes back when it is refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from moderator_app.desk.disposal import Covering
from moderator_app.domain.disposal import Limit
from moderator_app.domain.disposal_holds import Hold
from moderator_app.domain.disposal_proposals import Condition, Proposal, Selected
from moderator_app.domain.retention import GROUND_NAMES, Ground
from moderator_app.gui.language import translate
from moderator_app.gui.policies import disposal_proposals_words as words
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

Typed = dict[str, str]


class DisposalAsker(QObject):
    """Held by the page, which reads anew when it hears of the change."""

    def __init__(self, context: ScreenContext, page: RegisterPage) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    # -- a proposal

    def propose(self, decisions: tuple[Covering, ...], typed: Typed | None = None) -> None:
        """By which decision, and of what."""
        typed = typed or {}
        holding = [each for each in decisions if each.decision.revoked_at is None]
        if not holding:
            return
        options = tuple((str(each.decision.id), words.decision_name(each.decision)) for each in holding)
        places = {each.id: each.name for one in holding for each in one.channels}
        everywhere = ("", translate("ProposalsPage", "All that the decision covers"))
        obsolete = any(each.decision.terms.limit is Limit.WHEN_OBSOLETE for each in holding)
        hint = translate("ProposalsPage", "such as {day}").format(day="2026-01-31")
        fields = [
            Field("decision", translate("ProposalsPage", "By disposal decision"), "choice", typed.get("decision", options[0][0]), options),
            Field(
                "channel",
                translate("ProposalsPage", "Channel"),
                "choice",
                typed.get("channel", ""),
                (everywhere, *((str(number), name) for number, name in sorted(places.items(), key=lambda each: each[1]))),
            ),
            Field(
                "before",
                translate("ProposalsPage", "Received before"),
                value=typed.get("before", ""),
                required=True,
                hint=hint,
                beside=True,
            ),
        ]
        if obsolete:
            label = translate("ProposalsPage", "“When no longer current”: case closed and nothing new in the thread for so many months")
            fields.append(Field("quiet", label, value=typed.get("quiet", "6")))
        form = Form(
            "ProposeDisposal",
            translate("ProposalsPage", "Propose disposal"),
            tuple(fields),
            translate("ProposalsPage", "See what would go"),
            translate(
                "ProposalsPage",
                "Nothing is destroyed by a proposal. Another person approves or rejects it. Nothing is removed from the platforms.",
            ),
        )
        self._context.dialogs.form(form, partial(self._look, decisions))

    def _look(self, decisions: tuple[Covering, ...], typed: Typed) -> None:
        """What would go is told before anything is proposed."""
        decision = next(each.decision for each in decisions if str(each.decision.id) == typed["decision"])
        months = typed.get("quiet", "").strip()
        condition = Condition(
            decision_id=decision.id,
            received_before=typed["before"].strip(),
            channel_id=int(typed["channel"]) if typed["channel"] else None,
            quiet_months=int(months)
            if decision.terms.limit is Limit.WHEN_OBSOLETE and months.isascii() and months.isdigit() and len(months) < 6
            else 0,
        )
        again = partial(self.propose, decisions, typed)
        look = partial(self._context.desk.proposals.preview, condition)
        self._context.runner.run("read", look, self, partial(self._ask, condition, again), partial(self._refused, again))

    def _ask(self, condition: Condition, again: Callable[[], None], found: Selected) -> None:
        if not found.goes:
            text = QT_TRANSLATE_NOOP("Message", "Nothing would go: {held} items are held, no other fits. Nothing was saved.")
            self._context.bar.show_error(KnownError(message("nothing_would_go", text, held=len(found.held))))
            again()
            return
        question = Question(
            "ProposeThese",
            translate("ProposalsPage", "Propose to dispose of these?"),
            words.preview(found),
            (Choice("propose", translate("ProposalsPage", "Propose"), "primary"),),
        )
        self._context.dialogs.ask(question, partial(self._propose, condition, again))

    def _propose(self, condition: Condition, again: Callable[[], None], answer: str) -> None:
        if answer == "propose":
            self._page.write(partial(self._context.desk.proposals.propose, condition), again, self._proposed)

    def _proposed(self, number: int) -> None:
        self._page.choose(number)
        self._page.refresh()
        text = QT_TRANSLATE_NOOP("Message", "The disposal is proposed. Another manager or administrator approves or rejects it.")
        self._context.bar.show_done(message("disposal_proposed", text))

    # -- the second person

    def rule(self, one: Proposal, *, approve: bool, typed: Typed | None = None) -> None:
        """Why, which a rejection must say."""
        reason = translate("ProposalsPage", "Reason (may be left out)") if approve else translate("ProposalsPage", "Reason")
        form = Form(
            "ApproveDisposal" if approve else "RejectDisposal",
            translate("ProposalsPage", "Approve the disposal") if approve else translate("ProposalsPage", "Reject the disposal"),
            (Field("reason", reason, "long", (typed or {}).get("reason", ""), required=not approve),),
            translate("ProposalsPage", "Approve") if approve else translate("ProposalsPage", "Reject"),
            translate("ProposalsPage", "Nothing is destroyed by this yet: that is done by “Carry out the disposal”.") if approve else "",
        )
        self._context.dialogs.form(form, partial(self._rule, one, approve))

    def _rule(self, one: Proposal, approve: bool, typed: Typed) -> None:
        desk = self._context.desk
        job = partial(desk.proposals.approve if approve else desk.proposals.reject, one.id, typed["reason"])
        self._page.write(job, partial(self.rule, one, approve=approve, typed=typed))

    def carry_out(self, one: Proposal, done: Callable[[], None]) -> None:
        """The last question."""
        told = translate(
            "ProposalsPage",
            "The content of {count} items is destroyed here: texts, drafts, reasons, the authors' names and links. It can't be brought "
            "back. What is held by then is kept. Nothing is removed from the platforms: what is still shown there stays there.",
        )
        question = Question(
            "CarryOutDisposal",
            translate("ProposalsPage", "Carry out the disposal?"),
            told.format(count=one.left),
            (Choice("carry_out", translate("ProposalsPage", "Destroy the content"), "danger"),),
        )
        self._context.dialogs.ask(question, lambda answer: done() if answer == "carry_out" else None)

    # -- holds

    def hold(self, typed: Typed | None = None) -> None:
        """On which item, or on which channel."""
        self._context.runner.run(
            "read", self._context.desk.channels.everything, self, partial(self._ask_hold, typed or {}), replaces="proposals.hold"
        )

    def _ask_hold(self, typed: Typed, channels: Any) -> None:
        nothing = ("", "–")
        grounds = tuple((str(each), translate("HoldGround", GROUND_NAMES[each])) for each in Ground)
        fields = (
            Field("item", translate("ProposalsPage", "Item number"), value=typed.get("item", "")),
            Field(
                "channel",
                translate("ProposalsPage", "or everything in the channel"),
                "choice",
                typed.get("channel", ""),
                (nothing, *((str(each.id), each.name) for each in channels)),
                beside=True,
            ),
            Field("ground", translate("ProposalsPage", "Ground"), "choice", typed.get("ground", grounds[0][0]), grounds),
            Field("reason", translate("ProposalsPage", "Reason"), "long", typed.get("reason", ""), required=True),
        )
        form = Form(
            "HoldDisposal",
            translate("ProposalsPage", "Stop disposal"),
            fields,
            translate("ProposalsPage", "Stop disposal"),
            translate("ProposalsPage", "Nothing of it is disposed of until a manager or administrator lifts the hold."),
        )
        self._context.dialogs.form(form, self._hold)

    def _hold(self, typed: Typed) -> None:
        number = typed["item"].strip()
        # What is no number is no item's: it must not become a hold on the whole channel.
        item = int(number) if number.isascii() and number.isdigit() and len(number) < 16 else 0 if number else None
        channel = int(typed["channel"]) if typed["channel"] and item is None else None
        job = partial(self._context.desk.holds.set, Ground(typed["ground"]), typed["reason"], item_id=item, channel_id=channel)
        self._page.write(job, partial(self.hold, typed), self._changed)

    def lift(self, one: Hold, typed: Typed | None = None) -> None:
        """Why it is over."""
        form = Form(
            "LiftHold",
            translate("ProposalsPage", "Lift the hold"),
            (Field("reason", translate("ProposalsPage", "Reason"), "long", (typed or {}).get("reason", ""), required=True),),
            translate("ProposalsPage", "Lift"),
        )
        self._context.dialogs.form(form, partial(self._lift, one))

    def _lift(self, one: Hold, typed: Typed) -> None:
        job = partial(self._context.desk.holds.lift, one.id, typed["reason"])
        self._page.write(job, partial(self.lift, one, typed), self._changed)

    def _changed(self, _number: int | None) -> None:
        self._page.refresh()

    def _refused(self, again: Callable[[], None], error: KnownError) -> None:
        self._context.bar.show_error(error)
        again()
