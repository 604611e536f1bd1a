"""Disposal in batches: proposals that wait, go on or are at their end, and the holds that somebody set by hand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from moderator_app.domain.disposal_holds import Hold
from moderator_app.domain.disposal_proposals import Proposal, Selected
from moderator_app.domain.items import Row
from moderator_app.domain.team import READERS, Role
from moderator_app.gui.language import translate
from moderator_app.gui.policies import disposal_proposals_words as words
from moderator_app.gui.policies.disposal_asker import DisposalAsker
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

if TYPE_CHECKING:
    from moderator_app.desk.desk import Desk
    from moderator_app.desk.disposal import Plan
    from moderator_app.desk.disposal_proposals import Progress

BUTTONS = (
    "proposals.add",
    "proposals.approve",
    "proposals.reject",
    "proposals.carry_out",
    "proposals.save",
    "proposals.hold",
    "proposals.lift",
)
HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Read:
    """Everything that the page shows, as it was at one moment."""

    proposals: tuple[Proposal, ...]
    holds: tuple[Hold, ...]
    plan: Plan
    me: int
    leads: bool
    reads_only: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """What one proposal is about, and the rows of the first of it."""

    number: int
    selected: Selected
    rows: dict[int, Row]


def read(desk: Desk) -> Read:
    """Runs in the read lane."""
    holds = tuple(each for each in desk.holds.everything() if each.runs)
    me = desk.me
    leads, reads_only = me.role in (Role.MANAGER, Role.ADMINISTRATOR), me.role in READERS
    return Read(tuple(desk.proposals.everything()), holds, desk.disposal.plan(), me.id, leads, reads_only)


def read_listing(desk: Desk, number: int) -> Listing:
    """Runs in the read lane: the items of one proposal."""
    selected = desk.proposals.listed(number)
    shown = [each.item_id for each in (*selected.goes[: words.MOST], *selected.held[: words.MOST])]
    return Listing(number, selected, desk.inbox.rows(shown))


class ProposalsPage(RegisterPage):
    """The newest proposal comes first; then the holds that run."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Proposals", context, BUTTONS, parent)
        self._read: Read | None = None
        self._listing: Listing | None = None
        self._asked: int | None = None
        self._going: tuple[int, Progress | None] | None = None
        """The proposal that this window carries out, and how far that has come, once that is known."""
        self._asker = DisposalAsker(context, self)
        self.chosen_changed.connect(self._chosen_other)
        context.actions.connect_all(
            {
                "proposals.add": self._ask_new,
                "proposals.approve": partial(self._rule, approve=True),
                "proposals.reject": partial(self._rule, approve=False),
                "proposals.carry_out": self._ask_carry_out,
                "proposals.save": self.save,
                "proposals.hold": self._asker.hold,
                "proposals.lift": self._lift,
            }
        )
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", partial(read, self._context.desk), self, self._take, replaces="proposals.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("ProposalsPage", "Disposal"))
        self._tell_empty()
        self._show()

    def _tell_empty(self) -> None:
        text = translate(
            "ProposalsPage",
            "Propose to dispose of what a disposal decision lets go. Another person approves it; then its content is destroyed here, "
            "and a record stays. Nothing is removed from the platforms by it.",
        )
        if self._read is not None and not self._decides:
            text = translate(
                "ProposalsPage",
                "Without a disposal decision nothing may be disposed of, and none holds. Record it first, under Disposal decisions.",
            )
        self.empty.set_words(translate("ProposalsPage", "Nothing proposed, nothing held"), text)

    @property
    def _decides(self) -> bool:
        """A disposal decision holds."""
        return self._read is not None and any(each.decision.revoked_at is None for each in self._read.plan.decisions)

    def _take(self, found: Read) -> None:
        self._read, self._asked = found, None
        self._show()

    def _show(self) -> None:
        found = self._read
        if found is None:
            return
        self._tell_empty()
        newest = tuple(reversed(found.proposals))
        rows = [words.proposal_row(each, self._decided_by(each)) for each in newest] + [words.hold_row(each) for each in found.holds]
        keys = [each.id for each in newest] + [(HOLD, each.id) for each in found.holds]
        headers = (
            translate("ProposalsPage", "What"),
            translate("ProposalsPage", "Date"),
            translate("ProposalsPage", "Of what"),
            translate("ProposalsPage", "Status"),
        )
        self.show_rows(headers, rows, keys, wide=(2, 3))

    def _decided_by(self, one: Proposal) -> str:
        found = self._read
        decisions = () if found is None else found.plan.decisions
        return next((words.decision_name(each.decision) for each in decisions if each.decision.id == one.condition.decision_id), "")

    def _proposal(self) -> Proposal | None:
        return None if self._read is None else next((each for each in self._read.proposals if each.id == self.chosen), None)

    def _hold(self) -> Hold | None:
        return None if self._read is None else next((each for each in self._read.holds if (HOLD, each.id) == self.chosen), None)

    def _chosen_other(self) -> None:
        one = self._proposal()
        if one is not None and self._asked != one.id:
            # Asked anew each time: what holds an item may be another since.
            self._asked, self._listing = one.id, None if self._listing is None or self._listing.number != one.id else self._listing
            job = partial(read_listing, self._context.desk, one.id)
            self._context.runner.run("read", job, self, self._listed, replaces="proposals.listing")
        self._show_chosen()

    def _listed(self, listing: Listing) -> None:
        self._listing = listing
        self._show_chosen()

    def _show_chosen(self) -> None:
        one, hold, found = self._proposal(), self._hold(), self._read
        if one is not None and found is not None:
            listing = self._listing if self._listing is not None and self._listing.number == one.id else None
            selected, rows = (None, {}) if listing is None else (listing.selected, listing.rows)
            going = self._going[1] if self._going is not None and self._going[0] == one.id else None
            note, tone = words.note(one, mine=one.proposer_id == found.me, going=going)
            title = translate("ProposalsPage", "Proposal {number}").format(number=one.id)
            told = words.lists(one, selected, rows)
            self.card.show_facts(title, note, words.facts(one, self._decided_by(one)), tone, told)
        elif hold is not None:
            self.card.show_facts(words.hold_title(hold), words.hold_note(), words.hold_facts(hold), "warning")
        self.tell_actions()

    def tell_actions(self) -> None:
        found, one = self._read, self._proposal()
        may = found is not None and self._in_front and not found.reads_only
        leads = may and found is not None and found.leads
        others = one is not None and found is not None and one.waits and one.proposer_id != found.me
        enable = self._context.actions.enable
        enable("proposals.add", may and self._decides)
        enable("proposals.approve", leads and others)
        enable("proposals.reject", leads and others)
        enable("proposals.carry_out", leads and one is not None and one.under_way and self._going is None)
        enable("proposals.save", self._in_front and one is not None and one.record is not None)
        enable("proposals.hold", may)
        enable("proposals.lift", leads and self._hold() is not None)

    # -- what can be done

    def _ask_new(self) -> None:
        if self._read is not None:
            self._asker.propose(self._read.plan.decisions)

    def _rule(self, *, approve: bool) -> None:
        if (one := self._proposal()) is not None:
            self._asker.rule(one, approve=approve)

    def _lift(self) -> None:
        if (hold := self._hold()) is not None:
            self._asker.lift(hold)

    def _ask_carry_out(self) -> None:
        if (one := self._proposal()) is not None:
            self._asker.carry_out(one, partial(self._carry_out, one.id))

    def _carry_out(self, number: int, progress: Progress | None = None) -> None:
        """The next chunk. Others write between two of them; what is broken off goes on by the same action."""
        self._going = number, progress
        self._show_chosen()
        job = partial(self._context.desk.proposals.carry_out, number)
        self._context.runner.run("write", job, self, partial(self._carried, number), self._stopped, ended=self._paused)

    def _paused(self) -> None:
        self._going = None
        self.tell_actions()

    def _carried(self, number: int, progress: Progress) -> None:
        if progress.record is None:
            self._carry_out(number, progress)
            return
        self.refresh()
        text = QT_TRANSLATE_NOOP(
            "Message", "{disposed} items are disposed of, {kept} were kept. The record is here for ever; save it for the archive."
        )
        self._context.bar.show_done(message("disposal_done", text, disposed=progress.record.disposed, kept=progress.record.kept))

    def _stopped(self, error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.refresh()

    def save(self) -> None:
        """Where to save the record: as PDF, or the list of items as CSV."""
        one = self._proposal()
        if one is None or one.record is None:
            return
        title, kinds = translate("ProposalsPage", "Save the record of the disposal"), "PDF (*.pdf);;CSV (*.csv)"
        self._context.dialogs.choose_file_save(title, f"gallringsprotokoll-{one.id}.pdf", kinds, partial(self._save, one.id))

    def _save(self, number: int, path: Path) -> None:
        from moderator_app.gui.printing import start_document_pdf

        path = path if path.suffix.lower() in (".pdf", ".csv") else path.with_name(path.name + ".pdf")
        job = partial(self._context.desk.disposal_records.save, number, path, start_document_pdf)
        self._context.runner.run("write", job, self, partial(self._saved, path))

    def _saved(self, path: Path, _nothing: None) -> None:
        self._context.bar.show_done(message("text_saved", QT_TRANSLATE_NOOP("Message", "Saved: {file}"), file=path.name))
