"""The log screen: filter, list and details of the journal's entries, with its check and its export."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.desk.changes import Change
from moderator_app.domain.log import LogRow
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.log.actions import LOG_ACTIONS
from moderator_app.gui.log.details import DetailsPane
from moderator_app.gui.log.filters import LogFilter
from moderator_app.gui.log.keeper import LogKeeper
from moderator_app.gui.log.model import LogModel
from moderator_app.gui.log.reading import Choices, Details, read_choices, read_details
from moderator_app.gui.log.results import ResultCard
from moderator_app.gui.log.table import LogTable
from moderator_app.gui.log.work import LogWork
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage
from moderator_app.gui.widgets.progress import ProgressStrip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

ENTRIES = Plural.translate("LogScreen", "%n entries", "", 1)
NEWER = Plural.translate("LogScreen", "Show %n new", "", 1)
NARROW_CHARACTERS = 130
"""Below this width the details stand under the list."""
LIST_LINES, SMALL_LIST_LINES = 14, 11
"""Lines of text that list and details have at least; the whole screen scrolls when there is less room."""


class LogScreen(Screen):
    """Shows the newest entries, or those around one that was jumped to. New ones wait behind a button: the list never jumps."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = LogModel(context.icons, self)
        self.table = LogTable(self.model, self)
        self.details = DetailsPane(context.icons, self)
        self.filter = LogFilter(context.icons, context.desk.clock.now, self)
        self.strip = ProgressStrip(self)
        self.card = ResultCard(context.icons, self)
        self.keeper = LogKeeper(context, self.model, self.filter, self)
        self.work = LogWork(context, self.strip, self.card, self)
        self._build()
        self._connect()
        self.retranslate()

    # -- what the window calls

    def opened(self, **args: Any) -> None:
        self.table.setFocus()
        self.context.runner.run("read", partial(read_choices, self.context.desk), self, self._choices_read, replaces="log.choices")
        self.work.look_at_pin()
        if "entry" in args:
            self.jump(int(args["entry"]))
        elif self.keeper.stale:
            self._read()

    def busy(self) -> str:
        return self.work.busy_text()

    def stop(self) -> None:
        self.work.stop()
        self.context.state.save_splitter(self._halves)

    def retranslate(self) -> None:
        self._headline.setText(translate("LogScreen", "Log"))
        self._show_total()
        self.table.setAccessibleName(translate("LogScreen", "Entries of the journal, the newest first"))
        self._nothing.set_words(
            translate("LogScreen", "No entry fits the filter"),
            translate("LogScreen", "Choose more days or more events, or clear the filter."),
        )
        self._nothing_clear.setText(translate("LogScreen", "Clear the filter"))
        self._newest.setText(translate("LogScreen", "Show the newest entries"))
        self.strip.setAccessibleName(translate("LogScreen", "Work under way"))
        self.filter.retranslate()
        self._show_newer()
        self._show_actions()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        self.table.fit()
        self.table.viewport().update()
        self.details.again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "work"):
            self.table.fit()
            self.filter.fit()
            self._even_out()
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # -- building

    def _build(self) -> None:
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("LogHeadline")
        self._total_label = PlainLabel("", self, tone="muted")
        self._total_label.setObjectName("LogTotal")
        self._buttons = {name: QPushButton(self) for name in ("log.verify_new", "log.verify_all", "log.export")}
        top = QWidget(self)
        top.setObjectName("LogTop")
        head = FlowLayout(top)
        for widget in (self._headline, self._total_label, *self._buttons.values()):
            head.addWidget(widget)
        self._even_out()
        for action_id, button in self._buttons.items():
            button.setObjectName(action_id)
            button.clicked.connect(self.context.actions.action(action_id).trigger)
            self.context.icons.set_on(button, next(spec.icon for spec in LOG_ACTIONS if spec.id == action_id))
        self._newer_button, self._newest = QPushButton(self), QPushButton(self)
        self._newer_button.setObjectName("LogNewer")
        self._newest.setObjectName("LogNewest")
        for button in (self._newer_button, self._newest):
            button.clicked.connect(self._newest_clicked)
            button.hide()
        self._nothing = EmptyState(self.context.icons, "filter", self)
        self._nothing_clear = self._nothing.add_button("LogNothingClear", self.clear_filter, primary=True)
        self._list = QStackedWidget(self)
        self._list.setObjectName("LogList")
        self._list.addWidget(self.table)
        self._list.addWidget(self._nothing)
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._halves.setObjectName("LogHalves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(SPACE_S)
        self._halves.addWidget(self._list)
        self._halves.addWidget(self.details)
        self._halves.setStretchFactor(0, 2)
        self._halves.setStretchFactor(1, 1)
        page = self._page = ScrollPage("LogPage", self)
        page.body.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.body.setSpacing(SPACE_M)
        for widget in (top, self.filter, self.strip, self.card, self._newer_button, self._newest):
            page.body.addWidget(widget)
        page.body.addWidget(self._halves, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        if not self.context.state.restore_splitter(self._halves):
            self._halves.setSizes([890, 350])

    def _connect(self) -> None:
        self.model.wanted.connect(self.keeper.read_more)
        self.keeper.shown.connect(self._shown)
        self.keeper.counted.connect(self._show_total)
        self.keeper.waiting.connect(self._show_newer)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.open_item)
        self.details.open_item.connect(self.open_item)
        self.details.copied.connect(self._copied)
        self.filter.changed.connect(self._filter_changed)
        self.card.jump.connect(self.jump)
        self.work.running.connect(self._running)
        self.work.journaled.connect(self._read)
        self.context.changes.changed.connect(self._changed)
        self.context.actions.state_changed.connect(self._show_actions)
        self.context.actions.connect_all(
            {
                "log.next": partial(self.table.step, 1),
                "log.previous": partial(self.table.step, -1),
                "log.open": self.open_item,
                "log.copy": self.details.copy_hash,
                "log.find": self._find,
                "log.leave": self.table.setFocus,
                "log.clear": self.clear_filter,
                "log.newest": self.show_newest,
                "log.verify_new": self.work.verify_new,
                "log.verify_all": self.work.verify_all,
                "log.export": self.work.export,
            }
        )

    def _even_out(self) -> None:
        """The words in the top row stand in the middle of the buttons' height."""
        high = self._buttons["log.export"].sizeHint().height()
        for label in (self._headline, self._total_label):
            label.setMinimumHeight(high)

    def _lay_out(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW_CHARACTERS
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._halves.orientation() != wanted:
            self._halves.setOrientation(wanted)
        line = self.fontMetrics().lineSpacing()
        self._list.setMinimumHeight(line * (SMALL_LIST_LINES if narrow else LIST_LINES))
        self.details.setMinimumHeight(line * (LIST_LINES if narrow else SMALL_LIST_LINES))
        self.details.setMinimumWidth(0 if narrow else self.fontMetrics().averageCharWidth() * 40)

    # -- what the actions do

    def open_item(self) -> None:
        """Show the current entry's item in the inbox."""
        row = self.table.current()
        if row is not None and row.item_id is not None:
            self.context.open_screen("inbox", item=row.item_id)

    def clear_filter(self) -> None:
        """Hold nothing back."""
        self.filter.clear()
        self._filter_changed()

    def show_newest(self) -> None:
        """From the newest entry that fits the filter."""
        self.keeper.from_newest(self._current_seq())

    def jump(self, seq: int) -> None:
        """Show entry number `seq` among its neighbours, whatever the filter held back."""
        place = -1 if self.filter.is_set() or self.keeper.stale else self.model.place(seq)
        if place >= 0:
            self.table.go_to(place)
        else:
            self.filter.clear()
            self.keeper.around(seq)
        self._page.ensureWidgetVisible(self._list)

    def _find(self) -> None:
        self.filter.reference.setFocus()
        self.filter.reference.selectAll()

    def _newest_clicked(self, _checked: bool = False) -> None:
        self.show_newest()
        self.table.setFocus()

    def _filter_changed(self) -> None:
        self.show_newest()

    def _read(self) -> None:
        self.keeper.read(self._current_seq())

    def _current_seq(self) -> int | None:
        current = self.table.current()
        return None if current is None else current.seq

    def _changed(self, change: Change) -> None:
        self.keeper.hear(change, visible=self.isVisible())

    # -- showing what was read

    def _shown(self, keep: int | None, rows: bool) -> None:
        self._list.setCurrentWidget(self.table if rows else self._nothing)
        self.filter.clear_button.setEnabled(self.filter.is_set())
        self._newest.setVisible(self.keeper.anchored)
        if rows:
            self.table.go_to(max(0, self.model.place(keep)) if keep is not None else 0)
        else:
            self._chosen(None)

    def _show_total(self) -> None:
        self._total_label.setText(ENTRIES.of(self.keeper.total) if self.keeper.known else "")

    def _show_newer(self) -> None:
        self._newer_button.setText(NEWER.of(self.keeper.newer))
        self._newer_button.setVisible(self.keeper.newer > 0)

    def _choices_read(self, choices: Choices) -> None:
        self.filter.set_choices(choices)

    def _chosen(self, row: LogRow | None) -> None:
        self.context.actions.enable("log.open", row is not None and row.item_id is not None)
        self.context.actions.enable("log.copy", row is not None)
        if row is None:
            self.details.show_details(None)
            return
        job = partial(read_details, self.context.desk, row)
        self.context.runner.run("read", job, self, self._details_read, replaces="log.details")

    def _details_read(self, details: Details) -> None:
        current = self.table.current()
        if current is not None and current.seq == details.row.seq:
            self.details.show_details(details)

    def _copied(self) -> None:
        self.context.bar.show_done(message("hash_copied", QT_TRANSLATE_NOOP("Message", "Copied.")))

    def _running(self, runs: bool) -> None:
        for action_id in self._buttons:
            self.context.actions.enable(action_id, not runs)

    def _show_actions(self, _action_id: object = None) -> None:
        for action_id, button in self._buttons.items():
            action, key = self.context.actions.action(action_id), self.context.actions.key_text(action_id)
            button.setText(f"{action.text()} ({key})" if key else action.text())
            button.setAccessibleName(action.text())
            button.setEnabled(action.isEnabled())
