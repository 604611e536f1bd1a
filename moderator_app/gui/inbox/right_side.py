"""The right side of the inbox: the item's page, built once the list is there, since it takes as long as all the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from moderator_app.gui.inbox.columns import Columns
from moderator_app.gui.item.page import ItemPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.turns import Turns


class RightSide(QObject):
    """`whole` is called with the page when it is built, before it takes its place."""

    def __init__(self, context: ScreenContext, columns: Columns, whole: Callable[[ItemPage], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("RightSide")
        self._context, self._columns, self._whole = context, columns, whole
        self.shown: int | None = None
        """The id of the item that is to be shown."""
        self._page: ItemPage | None = None
        self._building = Turns(self._built(), self)

    @property
    def page(self) -> ItemPage:
        """Whole, here and now."""
        if self._page is None:
            self._building.finish()
        assert self._page is not None
        return self._page

    def begin(self) -> None:
        """The list has settled: build the page turn by turn, so that nobody who pages is held up by it."""
        if self._page is None:
            self._building.start()

    def show(self, item_id: int | None, *, at_once: bool = False) -> None:
        """That item, or none; `at_once`, also where the page is still to be built."""
        self.shown = item_id
        if at_once or self._page is not None:
            self.page.show_item(item_id)
        else:
            self.begin()

    def save_draft_now(self) -> None:
        """Save what is typed without waiting for the moment to come."""
        if self._page is not None:
            self._page.save_draft_now()

    def busy(self) -> str:
        """What would be lost by closing now."""
        return "" if self._page is None else self._page.busy()

    def stop(self) -> None:
        """The window closes."""
        if self._page is not None:
            self._page.stop()

    def _built(self) -> Iterator[None]:
        """Part by part, and into its place when it is whole."""
        page = ItemPage(self._context, self._columns.item)
        yield
        for _ in page.parts():
            yield
        self._page = page
        self._whole(page)
        self._columns.show_item(page)
        yield
        page.show_item(self.shown)
