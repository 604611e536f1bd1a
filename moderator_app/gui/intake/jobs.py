"""Imports one after the other, each a child process: what waits, what runs, and what each did."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from moderator_app.desk.changes import EVERYTHING
from moderator_app.desk.intake import ImportRun
from moderator_app.domain.channels import Channel
from moderator_app.gui.children import ChildTask
from moderator_app.gui.screens import ScreenContext
from moderator_app.sources.mapping import Mapping
from moderator_app.support.messages import KnownError


class JobState(StrEnum):
    """Where an import is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(eq=False, slots=True)
class Job:
    """One file on its way into one channel. `result` is what the command line prints; `saved` what a broken import had saved."""

    path: Path
    format_id: str
    channel: Channel
    mapping: Mapping | None
    history_before: str | None
    """An ISO day."""
    state: JobState = JobState.WAITING
    result: dict[str, Any] = field(default_factory=dict[str, Any])
    saved: ImportRun | None = None
    error: KnownError | None = None
    before: int = 0
    """Id of the channel's last import before this one."""
    folder: QTemporaryDir | None = None

    @property
    def refused_file(self) -> Path:
        """Where the child writes the refused rows."""
        assert self.folder is not None
        return Path(self.folder.filePath("refused.csv"))

    def arguments(self, data: Path) -> list[str]:
        """The child's command line; writes the mapping beside it."""
        self.folder = QTemporaryDir()
        words = ["--json", "--progress", "--data", str(data), "import", str(self.path.absolute()), f"--channel={self.channel.name}"]
        words += ["--format", self.format_id, "--refused", str(self.refused_file)]
        if self.mapping is not None:
            mapping = Path(self.folder.filePath("mapping.json"))
            mapping.write_text(json.dumps(self.mapping.to_dict()), encoding="utf-8")
            words += ["--map", str(mapping)]
        if self.history_before is not None:
            words += ["--history-before", self.history_before]
        return words


class ImportLine(QObject):
    """The line of imports. Every change of a job is told; the newest jobs come last in `jobs`."""

    changed = Signal(object)
    """A Job."""
    started = Signal(object, object)
    """A Job and its ChildTask."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("ImportLine")
        self.jobs: list[Job] = []
        self._context = context
        self._running: Job | None = None
        self._child: ChildTask | None = None

    @property
    def running(self) -> Job | None:
        """The import under way."""
        return self._running

    def add(self, job: Job) -> None:
        """Take a place in the line; starts at once when nothing runs."""
        self.jobs.append(job)
        self.changed.emit(job)
        self._next()

    def cancel(self, job: Job) -> None:
        """Stop it, or take it out of the line. What it has saved stays."""
        if job is self._running:
            if self._child is not None:
                self._child.cancel()
            else:
                job.state = JobState.STOPPED
        elif job.state is JobState.WAITING:
            self.forget(job)

    def forget(self, job: Job) -> None:
        """It is no longer shown; its temporary files go."""
        if job is not self._running and job in self.jobs:
            self.jobs.remove(job)
            job.folder = None
            self.changed.emit(job)

    def end(self) -> None:
        """The program ends."""
        for job in [each for each in self.jobs if each.state is JobState.WAITING]:
            self.jobs.remove(job)
        if self._child is not None:
            self._child.end_now()

    def _next(self) -> None:
        if self._running is not None:
            return
        job = next((each for each in self.jobs if each.state is JobState.WAITING), None)
        if job is not None:
            self._running = job
            job.state = JobState.RUNNING
            self.changed.emit(job)
            self._read_run(job, partial(self._start, job))

    def _read_run(self, job: Job, then: Callable[[ImportRun | None], None]) -> None:
        self._context.runner.run("read", partial(self._context.desk.intake.last_run, job.channel.id), self, then, lambda _error: then(None))

    def _start(self, job: Job, last: ImportRun | None) -> None:
        if job.state is JobState.STOPPED:
            self._over(job)
            return
        job.before = 0 if last is None else last.id
        child = ChildTask(job.arguments(self._context.desk.data), self)
        self._child = child
        child.finished.connect(partial(self._finished, job))
        child.failed.connect(partial(self._failed, job))
        child.stopped.connect(partial(self._ended_early, job, JobState.STOPPED))
        self.started.emit(job, child)
        child.start()

    def _finished(self, job: Job, result: dict[str, Any]) -> None:
        job.state, job.result = JobState.DONE, result
        self._over(job)

    def _failed(self, job: Job, error: KnownError) -> None:
        job.error = error
        self._ended_early(job, JobState.FAILED)

    def _ended_early(self, job: Job, state: JobState) -> None:
        self._read_run(job, partial(self._tell_saved, job, state))

    def _tell_saved(self, job: Job, state: JobState, last: ImportRun | None) -> None:
        job.state = state
        job.saved = last if last is not None and last.id > job.before else None
        self._over(job)

    def _over(self, job: Job) -> None:
        if self._child is not None:
            self._child.deleteLater()
        self._child, self._running = None, None
        self._context.changes.announce(EVERYTHING)
        self.changed.emit(job)
        self._next()
