"""Drafts: what a moderator has begun to fill in outlives a crash, a colleague's action, the window and the server's absence."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.desk.context import Act, Context
from moderator_app.domain.decisions import Draft
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import GONE
from moderator_app.storage import deciding, decisions, drafts


class Drafts:
    """One draft for each item and person, always on this computer: in its database, or in files beside a team's one.

    Not journaled, and gone with the decision.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._files = context.draft_files

    @property
    def lane(self) -> str:
        """Where the window saves and drops drafts: what is kept in files does not wait for what is being written to a server."""
        return "write" if self._files is None else "local"

    def load(self, item_id: int) -> Draft | None:
        """My draft for the item, or None."""
        me = self._context.me.id
        if self._files is not None:
            found = self._files.load(item_id, me)
            return None if found is None else found[0]
        with self._context.database.read() as reader:
            return drafts.load(reader, item_id, me)

    def saved_at(self, item_id: int) -> int | None:
        """When my draft for the item was saved (microseconds UTC), or None."""
        me = self._context.me.id
        if self._files is not None:
            found = self._files.load(item_id, me)
            return None if found is None else found[1]
        with self._context.database.read() as reader:
            return drafts.saved_at(reader, item_id, me)

    def save(self, draft: Draft) -> None:
        """Keep the draft in place of my former one. Raises KnownError."""
        draft = replace(draft, reason=clean(draft.reason)[0], message=clean(draft.message)[0])
        me, now = self._context.me.id, self._context.clock.now()
        if self._files is not None:
            self._files.save(draft, me, now)
            return
        with self._context.database.write() as writer:
            drafts.save(writer, draft, me, now)

    def drop(self, item_id: int) -> None:
        """I begin again."""
        if self._files is not None:
            self._files.drop(item_id, self._context.me.id)
            return
        with self._context.database.write() as writer:
            drafts.drop(writer, item_id, self._context.me.id)

    def tidy(self) -> None:
        """Throw away what files hold on items that were purged, or that I decided on after the draft was kept.

        At the start: the program ended before it heard of it, or before it knew that its decision was saved.
        """
        if self._files is None:
            return
        for draft, saved_at in self._files.of_person(self._context.me.id):
            with self._context.database.read() as reader:
                item = deciding.to_decide(reader, draft.item_id)
                decided = decisions.of_item(reader, draft.item_id)
            if item is None or item.state in GONE:
                self._files.drop_all(draft.item_id)
            elif any(each.decider_id == self._context.me.id and each.decided_at >= saved_at for each in decided):
                self._files.drop(draft.item_id, self._context.me.id)


def decided(act: Act, context: Context, item_id: int) -> None:
    """My draft goes with the decision that was taken on it."""
    files, me = context.draft_files, context.me.id
    if files is None:
        drafts.drop(act.writer, item_id, me)
    else:
        act.afterwards.append(lambda: files.drop(item_id, me))


def purged(act: Act, context: Context, item_id: int) -> None:
    """Nothing that anybody typed about the item is left on this computer; other computers follow when they hear of the purge."""
    files = context.draft_files
    if files is not None:
        act.afterwards.append(lambda: files.drop_all(item_id))
