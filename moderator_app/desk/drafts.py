"""Drafts: what a moderator has begun to fill in outlives a crash, a colleague's action and the window."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.desk.context import Context
from moderator_app.domain.decisions import Draft
from moderator_app.domain.intake_text import clean
from moderator_app.storage import drafts


class Drafts:
    """One draft for each item and person. Not journaled, and gone with the decision."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def load(self, item_id: int) -> Draft | None:
        """My draft for the item, or None."""
        with self._context.database.read() as reader:
            return drafts.load(reader, item_id, self._context.me.id)

    def saved_at(self, item_id: int) -> int | None:
        """When my draft for the item was saved (microseconds UTC), or None."""
        with self._context.database.read() as reader:
            return drafts.saved_at(reader, item_id, self._context.me.id)

    def save(self, draft: Draft) -> None:
        """Keep the draft in place of my former one."""
        draft = replace(draft, reason=clean(draft.reason)[0], message=clean(draft.message)[0])
        with self._context.database.write() as writer:
            drafts.save(writer, draft, self._context.me.id, self._context.clock.now())

    def drop(self, item_id: int) -> None:
        """I begin again."""
        with self._context.database.write() as writer:
            drafts.drop(writer, item_id, self._context.me.id)
