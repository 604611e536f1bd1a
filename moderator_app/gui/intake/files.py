"""Files on their way in: choose, prepare, start; below, what each import did."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.intake import save_refused
from moderator_app.domain.channels import Channel
from moderator_app.domain.items import State
from moderator_app.gui.children import ChildTask
from moderator_app.gui.intake.drop import DropPlace
from moderator_app.gui.intake.jobs import ImportLine, Job
from moderator_app.gui.intake.prepare import PreparePage
from moderator_app.gui.intake.result import ResultCard
from moderator_app.gui.intake.words import place_name, told
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage
from moderator_app.gui.widgets.plain_table import one_line
from moderator_app.gui.widgets.progress import ProgressStrip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

MORE_FILES = Plural.translate("FilesPage", "%n more file(s) to prepare after this one.", "", 1)


class FilesPage(QWidget):
    """`take_files` queues files for preparing; a started one takes its place in the line of imports."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FilesPage")
        self._context = context
        self._queue: list[Path | Job] = []
        """Files to prepare, and imports to prepare again."""
        self._preparing = False
        self._cards: dict[Job, ResultCard] = {}
        self.line = ImportLine(context, self)
        self.line.changed.connect(self._job_changed)
        self.line.started.connect(self._job_started)
        self._build()

    def _build(self) -> None:
        self.strip = ProgressStrip(self)
        self.drop = DropPlace(self._context, self)
        self._truth = PlainLabel("", self, tone="muted", wrap=True)
        self._truth.setObjectName("NoExportHoldsComments")
        self.prepare = PreparePage(self._context, self)
        self.prepare.changed.connect(self._show_start)
        self.prepare.hide()
        self._results = QVBoxLayout()
        self._results.setSpacing(SPACE_S)
        scroll = ScrollPage("FilesScroll", self)
        scroll.body.addWidget(self.drop)
        scroll.body.addWidget(self._truth)
        scroll.body.addWidget(self.prepare)
        scroll.body.addLayout(self._results)
        scroll.body.addStretch(1)
        self._scroll = scroll
        self.start = QPushButton(self)
        self.start.setObjectName("StartImport")
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self._context.actions.action("import.go").trigger)
        self.leave = QPushButton(self)
        self.leave.setObjectName("LeaveFile")
        self.leave.clicked.connect(self._next_file)
        self._lacking = PlainLabel("", self, tone="warning", wrap=True)
        self._lacking.setObjectName("ImportLacks")
        flow = FlowLayout()
        flow.addWidget(self.start)
        flow.addWidget(self.leave)
        self._foot = QWidget(self)
        self._foot.setObjectName("ImportFoot")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(SPACE_S)
        foot.addWidget(self._lacking)
        foot.addLayout(flow)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE_S)
        page.addWidget(self.strip)
        page.addWidget(scroll, 1)
        page.addWidget(self._foot)

    # -- what the screen calls

    def take_files(self, paths: list[Path]) -> None:
        """Prepare these one after the other."""
        self._queue += paths
        if not self._preparing:
            self._next_file()
        self._show_start()

    def set_channels(self, channels: tuple[Channel, ...], chosen: int | None = None) -> None:
        self.prepare.set_channels(channels, chosen)

    def go(self) -> None:
        """Start what is prepared, when nothing is lacking."""
        if self._preparing and not self.prepare.lacking():
            job = self.prepare.job()
            self._next_file()
            self.line.add(job)

    def stop_running(self) -> None:
        """Stop the import under way."""
        if self.line.running is not None:
            self.line.cancel(self.line.running)

    def save_newest(self) -> None:
        """Save the refused rows of the newest import that has some."""
        job = next((each for each in reversed(self.line.jobs) if each.result.get("refused")), None)
        if job is not None:
            self._save(job)

    def go_to_inbox(self) -> None:
        """To what the newest import brought; to the inbox as it was where nothing was imported."""
        if self.line.jobs:
            self._act("inbox", self.line.jobs[-1])
        else:
            self._context.open_screen("inbox")

    def busy(self) -> str:
        running = self.line.running
        return "" if running is None else translate("FilesPage", "{file} is being imported.").format(file=one_line(running.path.name, 80))

    def retranslate(self) -> None:
        """Called by the screen."""
        self.drop.retranslate()
        self.prepare.retranslate()
        self._truth.setText(
            translate(
                "FilesPage",
                "No export file of Meta (Facebook, Instagram), X or Google (YouTube) holds what citizens have written: only what the "
                "account itself wrote. Paste those comments, or import a table from the tool that you follow the channels with.",
            )
        )
        key = self._context.actions.key_text("import.go")
        self.start.setText(translate("FilesPage", "Start the import ({key})").format(key=key))
        for card in self._cards.values():
            card.retranslate()
        self._show_start()

    # -- preparing

    def _next_file(self) -> None:
        self._preparing = bool(self._queue)
        self.prepare.setVisible(self._preparing)
        for widget in (self.drop, self._truth):
            widget.setVisible(not self._preparing)
        if self._preparing:
            first = self._queue.pop(0)
            if isinstance(first, Job):
                self.prepare.prepare_again(first)
            else:
                self.prepare.prepare(first)
            self._scroll.verticalScrollBar().setValue(0)
            self.prepare.channel.setFocus()
        else:
            self.drop.choose.setFocus()
        self._show_start()

    def _show_start(self) -> None:
        self._foot.setVisible(self._preparing)
        if not self._preparing:
            return
        lacking = self.prepare.lacking()
        more = MORE_FILES.of(len(self._queue)) if self._queue else ""
        self.start.setEnabled(not lacking)
        self._lacking.setText("  ".join(each for each in (lacking, more) if each))
        self._lacking.setVisible(bool(self._lacking.text()))
        self.leave.setText(translate("FilesPage", "Leave this file") if self._queue else translate("FilesPage", "Cancel"))

    # -- imports

    def _job_started(self, job: Job, child: ChildTask) -> None:
        what = message(
            "importing",
            QT_TRANSLATE_NOOP("Message", "Importing {file} into {channel}"),
            file=one_line(job.path.name, 80),
            channel=job.channel.name,
        )
        self.strip.follow(child, what, percent=True)

    def _job_changed(self, job: Job) -> None:
        card = self._cards.get(job)
        if job not in self.line.jobs:
            if card is not None:
                del self._cards[job]
                card.hide()
                card.deleteLater()
            return
        if card is None:
            card = self._cards[job] = ResultCard(job, self._act, self)
            self._results.insertWidget(0, card)
        card.retranslate()

    def _act(self, what: str, job: Job) -> None:
        if what == "inbox":
            self._context.open_screen("inbox", queue=State.OPEN, channel=job.channel.id)
        elif what == "save":
            self._save(job)
        elif what == "cancel":
            self.line.cancel(job)
        elif what == "close":
            self.line.forget(job)
        elif what == "again":
            self.line.forget(job)
            self._queue.insert(0, job)
            if not self._preparing:
                self._next_file()

    def _save(self, job: Job) -> None:
        name = translate("FilesPage", "refused rows of {file}.csv").format(file=job.path.stem[:80])
        kinds = translate("FilesPage", "Tables (*.csv)")
        self._context.dialogs.choose_file_save(translate("FilesPage", "Save the refused rows"), name, kinds, partial(self._save_as, job))

    def _save_as(self, job: Job, path: Path) -> None:
        rows = job.result["refused_rows"]
        if len(rows) == job.result["refused"]:
            told_rows = [(each["place"], each["code"], told(each, "reason"), each["excerpt"]) for each in rows]
            headings = (
                place_name(job.format_id),
                translate("FilesPage", "Code"),
                translate("FilesPage", "Reason"),
                translate("FilesPage", "Beginning"),
            )
            save = partial(save_refused, path, headings, told_rows)
        else:
            # More than the result lists: the child wrote them all, in English.
            save = partial(_copy, job.refused_file, path)
        self._context.runner.run("write", save, self, self._saved)

    def _saved(self, path: Path) -> None:
        self._context.bar.show_done(
            message("refused_saved", QT_TRANSLATE_NOOP("Message", "The refused rows are saved in {file}."), file=str(path))
        )


def _copy(source: Path, target: Path) -> Path:
    try:
        shutil.copyfile(source, target)
    except OSError as problem:
        raise KnownError(
            message(
                "refused_not_saved",
                QT_TRANSLATE_NOOP(
                    "Message", "The refused rows could not be saved as {file}. Nothing else is affected. Choose another folder or name."
                ),
                file=str(target),
            )
        ) from problem
    return target
