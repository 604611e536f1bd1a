"""The draft under work: every change goes through here, and is saved a moment later."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from moderator_app.domain.decisions import Answer, Draft, Outcome
from moderator_app.domain.policy import Pack
from moderator_app.domain.wordings import NO_ANSWER, author_message, default_reason, why_no_answer
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.tasks import Task
from moderator_app.support.messages import KnownError

SAVE_AFTER = 400
"""Milliseconds from the first change that is not saved; further changes don't put it off."""


class Worksheet(QObject):
    """Holds one draft at a time, None when there is nothing to decide. Reason and message are drafted in Swedish, the
    language in which a Swedish body decides (språklagen 2009:600, 10 §)."""

    changed = Signal()
    """The draft is another."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Worksheet")
        self.draft: Draft | None = None
        self.last_rule = ""
        """The rule that was answered last."""
        self._desk = context.desk
        self._runner = context.runner
        self._pack: Pack | None = None
        self.touched = False
        """Whether the draft was changed here since it was begun."""
        self._own_message = False
        self._website = ""
        self._stored = False
        self._dirty = False
        self._unsaved: dict[int, tuple[Draft, Task]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self.save_now)

    def begin(self, pack: Pack, draft: Draft, *, stored: bool, website: str = "") -> None:
        """Work on `draft`; `stored` tells whether it was saved before. `website`: the page that the author may be led to."""
        self._leave()
        self._pack, self.draft, self._stored, self._website = pack, draft, stored, website
        self._own_message = draft.message not in ("", self._message(pack, draft))
        self.changed.emit()

    def close(self) -> None:
        """Nothing is worked on any more; what was typed is saved."""
        self._leave()
        self._pack = self.draft = None
        self.changed.emit()

    @property
    def blank(self) -> bool:
        """Whether nobody has filled in anything here or before."""
        return self.draft is None or not (self.touched or self._stored)

    def unsaved(self, item_id: int) -> Draft | None:
        """A draft of the item that is on its way into the database, and thus newer than what can be read there."""
        found = self._unsaved.get(item_id)
        return found[0] if found else None

    # -- changes

    def answer(self, rule_id: str, answer: Answer | None) -> None:
        """Answer one rule; None takes the answer away."""
        if self.draft is None:
            return
        answers = {rule: given for rule, given in self.draft.answers.items() if rule != rule_id}
        if answer is not None:
            answers[rule_id] = answer
        self.last_rule = rule_id
        self._change(self._still_true(replace(self.draft, answers=answers)))

    def step(self, rule_id: str) -> None:
        """Yes; again: unsure, no, no answer."""
        if self.draft is not None:
            order = (None, Answer.YES, Answer.UNSURE, Answer.NO)
            self.answer(rule_id, order[(order.index(self.draft.answers.get(rule_id)) + 1) % len(order)])

    def choose(self, outcome: Outcome | None) -> None:
        """Choose the outcome; the end of a block is forgotten with the block."""
        if self.draft is not None:
            until = self.draft.block_until if outcome is Outcome.BLOCK_AUTHOR else None
            chosen = self._still_true(replace(self.draft, outcome=outcome, block_until=until))
            if outcome is Outcome.KEEP and not chosen.reason.strip() and self._pack is not None:
                # A plain "keep" stays two keystrokes where the policy wants it said why there is no answer.
                chosen = replace(chosen, reason=why_no_answer(self._pack, chosen))
            self._change(chosen)

    def _still_true(self, draft: Draft) -> Draft:
        """The draft, without the words for an item that asks nothing once they no longer hold."""
        if self._pack is None or draft.reason not in NO_ANSWER.values() or why_no_answer(self._pack, draft):
            return draft
        return replace(draft, reason="")

    def write_reason(self, text: str) -> None:
        if self.draft is not None and text != self.draft.reason:
            self._change(replace(self.draft, reason=text))

    def write_message(self, text: str) -> None:
        """A message of the moderator's own, which the rules no longer change."""
        if self.draft is not None and text != self.draft.message:
            self._own_message = True
            self._change(replace(self.draft, message=text))

    def block_until(self, moment: int | None) -> None:
        if self.draft is not None and moment != self.draft.block_until:
            self._change(replace(self.draft, block_until=moment))

    def judge(self, revision_id: int) -> None:
        """The draft is about this wording from now on."""
        if self.draft is not None:
            self._change(replace(self.draft, revision_id=revision_id))

    def replaces(self, decision_id: int | None) -> None:
        """The draft takes the place of this decision."""
        if self.draft is not None:
            self._change(replace(self.draft, supersedes=decision_id))

    def template(self) -> str:
        """The reason that the ticked rules give; "" when they give none."""
        return default_reason(self._pack, self.draft) if self._pack is not None and self.draft is not None else ""

    def take_template(self) -> bool:
        """Put the template into the empty reason, or after what is written; whether there was one."""
        words = self.template()
        if self.draft is None or not words or words in self.draft.reason:
            return False
        written = self.draft.reason.rstrip()
        self.write_reason(f"{written}\n{words}" if written else words)
        return True

    def rebuild_message(self) -> None:
        """Take the message from the ticked rules again."""
        if self.draft is not None:
            self._own_message = False
            self._change(self.draft)

    # -- saving

    def save_now(self) -> None:
        """Save what is not saved, in the lane for it."""
        self._timer.stop()
        if not self._dirty or self.draft is None:
            return
        self._dirty = False
        draft, desk = self.draft, self._desk
        if _is_empty(draft):
            if self._stored:
                self._stored = False
                self._runner.run(desk.drafts.lane, partial(desk.drafts.drop, draft.item_id), self, _nothing)
            self._unsaved.pop(draft.item_id, None)
            return
        self._stored = True
        saving = partial(desk.drafts.save, draft)
        task = self._runner.run(desk.drafts.lane, saving, self, partial(self._saved, draft), partial(self._failed, draft))
        self._unsaved[draft.item_id] = draft, task

    def save_and_wait(self) -> None:
        """The window closes, and its lanes with it: save here and now. Raises KnownError."""
        self._timer.stop()
        waiting = {item_id: draft for item_id, (draft, _) in self._unsaved.items()}
        for _, task in self._unsaved.values():
            self._runner.cancel(task)
        if self._dirty and self.draft is not None and not _is_empty(self.draft):
            waiting[self.draft.item_id] = self.draft
        for draft in waiting.values():
            self._desk.drafts.save(draft)
        self._unsaved.clear()
        self._dirty = False

    def decided(self, item_id: int) -> None:
        """The desk has dropped the draft together with its decision."""
        self._timer.stop()
        self._dirty = False
        if self._unsaved.pop(item_id, None) is not None:
            # Typed and sent off to be saved while the decision was on its way.
            self._runner.run(self._desk.drafts.lane, partial(self._desk.drafts.drop, item_id), self, _nothing)
        if self.draft is not None and self.draft.item_id == item_id:
            self._pack = self.draft = None
            self.changed.emit()

    def discard(self) -> None:
        """Begin nothing: the draft is thrown away."""
        if self.draft is None:
            return
        item_id = self.draft.item_id
        self.decided(item_id)
        self._runner.run(self._desk.drafts.lane, partial(self._desk.drafts.drop, item_id), self, _nothing)

    def _leave(self) -> None:
        self.save_now()
        self._dirty = self._stored = self.touched = False
        self.last_rule = ""

    def _change(self, draft: Draft) -> None:
        assert self._pack is not None
        if not self._own_message:
            draft = replace(draft, message=self._message(self._pack, draft))
        self.draft = draft
        self._dirty = self.touched = True
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit()

    def _message(self, pack: Pack, draft: Draft) -> str:
        return author_message(pack, draft, decider=self._desk.me, website=self._website)

    def _saved(self, draft: Draft, _result: None) -> None:
        known = self._unsaved.get(draft.item_id)
        if known is not None and known[0] is draft:
            del self._unsaved[draft.item_id]

    def _failed(self, draft: Draft, error: KnownError) -> None:
        if self.draft is draft:
            self._dirty = True
        if self._runner.known is not None:
            self._runner.known(error)


def _is_empty(draft: Draft) -> bool:
    return not (draft.answers or draft.outcome or draft.reason.strip() or draft.message.strip())


def _nothing(_result: object) -> None:
    """Nobody waits for it."""
