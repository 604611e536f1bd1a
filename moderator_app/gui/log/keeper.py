"""Keeps the log's list filled: the newest entries or those around one, further ones as they are scrolled to, and how many wait."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from moderator_app.desk.changes import Change, Topic
from moderator_app.gui.log.filters import LogFilter
from moderator_app.gui.log.model import LogModel
from moderator_app.gui.log.reading import AROUND, Page, count_newer, read_page
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import KnownError


class LogKeeper(QObject):
    """Between the desk's read lane and the model."""

    shown = Signal(object, bool)
    """The first page is there: the number of the entry that is to be selected or None, and whether there is any entry."""
    counted = Signal()
    """`total` is another."""
    waiting = Signal()
    """`newer` is another."""

    def __init__(self, context: ScreenContext, model: LogModel, narrow: LogFilter, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("LogKeeper")
        self.total = 0
        """Entries that fit the filter."""
        self.known = False
        """Whether they have been counted."""
        self.newer = 0
        """Entries that fit the filter and are not in the list yet."""
        self.stale = True
        """The list has to be read before it is shown."""
        self._context = context
        self._model = model
        self._filter = narrow
        self._anchor: int | None = None
        self._wanted: int | None = None

    @property
    def anchored(self) -> bool:
        """Whether the list begins at an entry that was jumped to, rather than at the newest."""
        return self._anchor is not None

    def from_newest(self, keep: int | None) -> None:
        """Read from the newest entry; `keep` stays selected where it is met."""
        self._anchor = self._wanted = None
        self.read(keep)

    def around(self, seq: int) -> None:
        """Read entry number `seq` among its neighbours."""
        self._anchor, self._wanted = seq + AROUND + 1, seq
        self.read(None)

    def read(self, keep: int | None) -> None:
        """Read the first page anew; `keep` stays selected where it is met, unless another entry was jumped to."""
        job = partial(read_page, self._context.desk, self._filter.selection(), self._anchor)
        self._context.runner.run("read", job, self, partial(self._first, self._wanted or keep), self._failed, replaces="log.page")

    def read_more(self) -> None:
        """Read what follows the last entry of the list."""
        last = self._model.row(self._model.rowCount() - 1)
        if last is not None:
            job = partial(read_page, self._context.desk, self._filter.selection(), last.seq)
            self._context.runner.run("read", job, self, self._more, self._failed, replaces="log.page")

    def hear(self, change: Change, *, visible: bool) -> None:
        """Something was written: count what waits, or read it when the screen comes to the front."""
        if not change.topics & {Topic.JOURNAL, Topic.CHANNELS}:
            return
        if not visible:
            self.stale = not self.anchored
            return
        newest = self._model.row(0)
        if newest is not None and not self.anchored:
            job = partial(count_newer, self._context.desk, self._filter.selection(), newest.seq)
            self._context.runner.run("read", job, self, self._newer_counted, replaces="log.newer")

    def _first(self, keep: int | None, page: Page) -> None:
        self.stale, self._wanted = False, None
        self._model.begin(page)
        self._count(page.total)
        self._newer_counted(0)
        self.shown.emit(keep, bool(page.rows))

    def _more(self, page: Page) -> None:
        self._model.add(page)
        self._count(page.total)

    def _failed(self, error: KnownError) -> None:
        self._model.give_up()
        self._context.bar.show_error(error)

    def _count(self, total: int) -> None:
        self.total, self.known = total, True
        self.counted.emit()

    def _newer_counted(self, number: int) -> None:
        self.newer = number
        self.waiting.emit()
