"""One file made ready: its format, the channel, which column is what, and from when on answers are due."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from moderator_app.domain.channels import Channel
from moderator_app.domain.times import DateOrder
from moderator_app.gui.intake.columns import ColumnsForm
from moderator_app.gui.intake.dates import DateOrderQuestion
from moderator_app.gui.intake.filecard import FileCard
from moderator_app.gui.intake.jobs import Job
from moderator_app.gui.intake.look import Ask, Looked, look, order_choices
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M
from moderator_app.gui.widgets.cards import Section
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable, one_line
from moderator_app.sources.mapping import FIELDS, Mapping
from moderator_app.sources.tablefile import Preview, Question
from moderator_app.support.messages import KnownError

ROWS_HIGH = 20
WIDE = 130
"""Characters from which the columns stand beside the preview."""


class PreparePage(QWidget):
    """Call `prepare`; after each `changed`, `lacking()` says what is missing, and `job()` is the import when nothing is."""

    changed = Signal()
    """Something was chosen, or the file has been looked at."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PreparePage")
        self._context = context
        self._path: Path | None = None
        self._channels: tuple[Channel, ...] = ()
        self._channel_id: int | None = None
        self._format: str | None = None
        self._mapping: Mapping | None = None
        self._looked: Looked | None = None
        self._error: KnownError | None = None
        self._looking = False
        self._build()

    def _build(self) -> None:
        self.card = FileCard(self._context, self)
        self.channel, self.format = self.card.channel, self.card.format
        self.channel.activated.connect(self._channel_chosen)
        self.format.activated.connect(self._format_chosen)
        self._note = PlainLabel("", self, wrap=True)
        self._note.setObjectName("FileNote")
        self.dates = DateOrderQuestion(self)
        self.dates.chosen.connect(self._order_chosen)
        self.columns = ColumnsForm(self)
        self.columns.changed.connect(self._columns_changed)
        self._beginning = Section(self)
        self._beginning.setObjectName("FileBeginning")
        self.table = PlainTable("PreviewTable", self)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._beginning.body.addWidget(self.table)
        self._beginning.body.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(SPACE_L)
        self._halves.addWidget(self.columns, 2)
        self._halves.addWidget(self._beginning, 3)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE_M)
        page.addWidget(self.card)
        page.addWidget(self._note)
        page.addWidget(self.dates)
        page.addLayout(self._halves)

    # -- what the screen calls

    def prepare(self, path: Path, channel_id: int | None = None) -> None:
        """Look at this file, for that channel or the one chosen last."""
        self._path, self._format, self._mapping, self._looked, self._error = path, None, None, None, None
        if channel_id is not None:
            self._channel_id = channel_id
        self.card.begin()
        self._look()

    def prepare_again(self, job: Job) -> None:
        """Look at the file of an import that was stopped or failed, as it was prepared."""
        self.prepare(job.path, job.channel.id)
        self._format, self._mapping = job.format_id, job.mapping
        self.card.begin(job.history_before)
        self._look()

    def set_channels(self, channels: tuple[Channel, ...], chosen: int | None = None) -> None:
        """The channels to choose from. One alone is chosen without asking."""
        self._channels = channels
        before = self._channel_id
        if chosen is not None:
            self._channel_id = chosen
        if len(channels) == 1 and self._channel_id is None:
            self._channel_id = channels[0].id
        if self._path is not None and self._channel_id != before:
            self._look()
        self._show()

    def lacking(self) -> str:
        """What must be said before the import can start, in the language in use; empty when nothing is missing."""
        looked = self._looked
        if self._error is not None:
            return translate("PreparePage", "This file can't be imported as it is.")
        if self._looking or looked is None:
            return translate("PreparePage", "Looking at the file…")
        if self._channel() is None:
            return translate("PreparePage", "Choose the channel that the comments belong to, or add one.")
        questions = () if looked.preview is None else looked.preview.questions
        if Question.TEXT_COLUMN in questions:
            return translate("PreparePage", "Say which column holds the text.")
        if Question.DATE_ORDER in questions:
            return translate("PreparePage", "Say in which order the dates are written.")
        return ""

    def job(self) -> Job:
        """The import as it was prepared. Only when nothing is lacking."""
        channel, looked = self._channel(), self._looked
        assert self._path is not None
        assert channel is not None
        assert looked is not None
        mapping = None if looked.preview is None else looked.preview.mapping
        return Job(self._path, looked.format_id, channel, mapping, self.card.history_before())

    @property
    def preview(self) -> Preview | None:
        """What is shown of the file."""
        return None if self._looked is None else self._looked.preview

    # -- looking

    def _look(self) -> None:
        assert self._path is not None
        self._looking, self._error = True, None
        ask = Ask(self._path, self._channel_id, self._format, self._mapping)
        job = partial(look, self._context.desk, ask)
        self._context.runner.run("read", job, self, self._seen, partial(self._unseen, ask), replaces="import.look")
        self._show()

    def _seen(self, looked: Looked) -> None:
        self._looking, self._looked = False, looked
        self._show()

    def _unseen(self, ask: Ask, error: KnownError) -> None:
        self._looking, self._error = False, error
        if self._looked is not None and ask.path != self._looked.ask.path:
            self._looked = None
        self._show()

    def _channel(self) -> Channel | None:
        return next((each for each in self._channels if each.id == self._channel_id), None)

    # -- what the person chooses

    def _channel_chosen(self, _at: int) -> None:
        self._channel_id = next((each.id for each in self._channels if each.uuid == self.channel.value), None)
        if self._mapping is None:
            self._look()
        else:
            self._show()

    def _format_chosen(self, _at: int) -> None:
        self._format, self._mapping = self.format.value, None
        self._look()

    def _columns_changed(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self._look()

    def _order_chosen(self, order: DateOrder) -> None:
        if self.preview is not None:
            self._mapping = replace(self.preview.mapping, date_order=order)
            self._look()

    # -- showing

    def retranslate(self) -> None:
        """Called by the screen."""
        self.card.retranslate()
        self._beginning.set_heading(translate("PreparePage", "The beginning of the file"))
        self.table.setAccessibleName(translate("PreparePage", "The beginning of the file"))
        self.columns.retranslate()
        self.dates.retranslate()
        self._show()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType]
        wide = self.width() >= self.fontMetrics().averageCharWidth() * WIDE
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _show(self) -> None:
        if self._path is None:
            return
        looked, preview = self._looked, self.preview
        current = self._format or ("" if looked is None else looked.format_id)
        self.card.show_choices(self._path.name, self._channels, self._channel(), current)
        shown = preview is not None and self._error is None
        self.columns.setVisible(shown)
        self._beginning.setVisible(shown)
        self.dates.setVisible(False)
        if preview is not None and shown:
            self._show_preview(preview)
        note, tone = self._note_words()
        self._note.setText(note)
        self._note.set_tone(tone)
        self._note.setVisible(bool(note))
        self.changed.emit()

    def _show_preview(self, preview: Preview) -> None:
        names = dict(FIELDS)
        used = {column: translate("Field", names[field]) for field, column in preview.mapping.columns().items()}
        headers = [f"{one_line(each, 40)}\n= {used[each]}" if each in used else f"{one_line(each, 40)}\n" for each in preview.headers]
        self.table.table.show_rows(headers, preview.rows)
        self.table.fit(ROWS_HIGH)
        self.columns.show_preview(preview)
        self.dates.ask(order_choices(preview), preview.mapping.date_order)

    def _note_words(self) -> tuple[str, str]:
        if self._error is not None:
            return say_error(self._error), "danger"
        looked = self._looked
        if looked is None:
            return "", ""
        if looked.preview is None:
            return translate("PreparePage", "A WordPress export says itself what is what: there is nothing to set."), "muted"
        if looked.remembered:
            return translate("PreparePage", "The columns are read as last time in this channel. Change what is different."), "muted"
        return translate(
            "PreparePage", "The columns were recognised by their names. Check them; the channel remembers what you choose."
        ), "muted"
