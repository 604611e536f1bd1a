"""What is said of any file, table or not: its name, the channel, its format, and from when on answers are due."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.channels import Channel
from moderator_app.gui.intake.choices import CalmCombo
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import one_line
from moderator_app.sources.registry import FORMATS
from moderator_app.support.clock import to_datetime

HISTORY_DAYS = 30
"""The day that is proposed lies so far back."""


class FileCard(Card):
    """The page connects to `channel.activated` and `format.activated`."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FileCard")
        self._context = context
        self._name = PlainLabel("", self, role="title", wrap=True)
        self._name.setObjectName("FileName")
        self.channel = CalmCombo("ImportChannel", self)
        self.new_channel = QPushButton(self)
        self.new_channel.setObjectName("ImportNewChannel")
        self.new_channel.clicked.connect(context.actions.action("import.new_channel").trigger)
        context.icons.set_on(self.new_channel, "add")
        self.format = CalmCombo("ImportFormat", self)
        self.history = QCheckBox(self)
        self.history.setObjectName("AsHistory")
        self.history_day = QDateEdit(self)
        self.history_day.setObjectName("HistoryDay")
        self.history_day.setDisplayFormat("yyyy-MM-dd")
        self.history_day.setCalendarPopup(True)
        self.history_day.setEnabled(False)
        self.history.toggled.connect(self.history_day.setEnabled)
        self._labels = {name: PlainLabel("", self) for name in ("channel", "format")}
        for name, label in self._labels.items():
            label.setObjectName(f"Import-{name}-label")
        chosen = QHBoxLayout()
        chosen.setSpacing(SPACE_S)
        chosen.addWidget(self.channel, 1)
        chosen.addWidget(self.new_channel)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._labels["channel"], 0, 0)
        grid.addLayout(chosen, 0, 1)
        grid.addWidget(self._labels["format"], 1, 0)
        grid.addWidget(self.format, 1, 1)
        older = FlowLayout()
        older.addWidget(self.history)
        older.addWidget(self.history_day)
        self.body.addWidget(self._name)
        self.body.addLayout(grid)
        self.body.addLayout(older)

    def begin(self, history_before: str | None = None) -> None:
        """Another file: nothing is history unless an earlier try said so (an ISO day)."""
        day = to_datetime(self._context.desk.clock.now()).date() - timedelta(days=HISTORY_DAYS)
        self.history.setChecked(history_before is not None)
        self.history_day.setDate(QDate.fromString(history_before or day.isoformat(), "yyyy-MM-dd"))

    def history_before(self) -> str | None:
        """The ISO day before which items are history; None when all are new."""
        return self.history_day.date().toString("yyyy-MM-dd") if self.history.isChecked() else None

    def show_choices(self, name: str, channels: tuple[Channel, ...], channel: Channel | None, format_id: str) -> None:
        """Show the file's name, and what is chosen."""
        self._name.setText(one_line(name, 120))
        self.channel.offer([(each.uuid, each.name) for each in channels], None if channel is None else channel.uuid)
        self.format.offer([(each.id, translate("Format", each.name)) for each in FORMATS], format_id or None)

    def retranslate(self) -> None:
        """Called by the page."""
        self._labels["channel"].setText(translate("PreparePage", "Channel"))
        self._labels["format"].setText(translate("PreparePage", "Format"))
        self.channel.setAccessibleName(translate("PreparePage", "Channel"))
        self.channel.setPlaceholderText(translate("PreparePage", "Choose a channel"))
        self.format.setAccessibleName(translate("PreparePage", "Format"))
        self.new_channel.setText(translate("PreparePage", "New channel…"))
        self.history.setText(translate("PreparePage", "Take in as history, without deadlines, what was written before"))
        self.history_day.setAccessibleName(translate("PreparePage", "Items written before this day are history"))
