"""Which draft is worked on for the item that is shown: mine of before, a new one, or one that takes the place of a decision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.decisions import Draft
from moderator_app.gui.item.loading import Loaded
from moderator_app.gui.item.questions import ask_discarding
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.screens import ScreenContext


class Drafting(QObject):
    """`shown` tells what is shown now; None while it is being read. `begun` when somebody has begun another draft, or thrown one away."""

    begun = Signal()

    def __init__(self, context: ScreenContext, worksheet: Worksheet, shown: Callable[[], Loaded | None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Drafting")
        self._context, self._worksheet, self._shown = context, worksheet, shown

    def take(self, loaded: Loaded) -> None:
        """Go on with my draft, or begin one where nothing is decided yet; a decision that stands is shown instead."""
        item, sheet = loaded.item, self._worksheet
        assert item.revision is not None
        draft = sheet.unsaved(item.id) or loaded.draft
        if draft is not None:
            self._begin(loaded, draft, stored=True)
        elif loaded.decision is not None:
            if sheet.draft is None or sheet.draft.supersedes != loaded.decision.id:
                sheet.close()
        elif sheet.draft is None or sheet.draft.revision_id != item.revision.id:
            self._begin(loaded, Draft(item_id=item.id, revision_id=item.revision.id))

    def of(self, loaded: Loaded) -> Draft | None:
        """The draft on that item; None where there is nothing to decide, or another item's is worked on."""
        draft = self._worksheet.draft
        return draft if draft is not None and loaded.item.revision is not None and draft.item_id == loaded.item.id else None

    def replace(self) -> None:
        """Begin a draft that takes the place of the decision that stands."""
        loaded = self._shown()
        if loaded is None or loaded.decision is None or loaded.item.revision is None:
            return
        if self._worksheet.draft is not None:
            self._worksheet.replaces(loaded.decision.id)
        else:
            answers, revision, item = dict(loaded.decision.answers), loaded.item.revision, loaded.item
            self._begin(loaded, Draft(item_id=item.id, revision_id=revision.id, answers=answers, supersedes=loaded.decision.id))
        self.begun.emit()

    def ask_to_discard(self) -> None:
        """Throw it away, once somebody has said so."""
        ask_discarding(self._context.dialogs, self.discard)

    def discard(self) -> None:
        """Begin again, or show the decision that stands."""
        loaded = self._shown()
        self._worksheet.discard()
        if loaded is not None and loaded.decision is None and loaded.item.revision is not None:
            self._begin(loaded, Draft(item_id=loaded.item.id, revision_id=loaded.item.revision.id))
        self.begun.emit()

    def rejudge(self) -> None:
        """It is about the newest wording from now on."""
        loaded = self._shown()
        if loaded is not None and loaded.item.revision is not None:
            self._worksheet.judge(loaded.item.revision.id)

    def _begin(self, loaded: Loaded, draft: Draft, *, stored: bool = False) -> None:
        self._worksheet.begin(loaded.pack, draft, stored=stored, website=loaded.item.entry_page)
