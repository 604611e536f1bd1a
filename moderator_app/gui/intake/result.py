"""What one import did, in words: counts, refused rows with place and reason, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.gui.intake.jobs import Job, JobState
from moderator_app.gui.intake.words import place_name, told
from moderator_app.gui.language import Plural, say_error, translate
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable, one_line

ROWS_HIGH = 8
NEW = Plural.translate("ImportResult", "%n new item(s) came in", "", 1)
UPDATED = Plural.translate("ImportResult", "%n item(s) had another wording: it is kept as a further version", "", 1)
UNCHANGED = Plural.translate("ImportResult", "%n item(s) were here already, unchanged", "", 1)
REFUSED = Plural.translate("ImportResult", "%n row(s) could not be taken in", "", 1)
SAVED = Plural.translate("ImportResult", "%n new item(s) had been saved and stay", "", 1)


class ResultCard(Card):
    """One job. `act(what, job)` is asked for what = inbox, save, again, cancel or close."""

    def __init__(self, job: Job, act: Callable[[str, Job], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ResultCard")
        self.job = job
        self._title = PlainLabel("", self, role="heading", wrap=True)
        self._title.setObjectName("ResultTitle")
        self._words = PlainLabel("", self, wrap=True, selectable=True)
        self._words.setObjectName("ResultWords")
        self.refused = PlainTable("RefusedRows", self)
        self.refused.horizontalHeader().setStretchLastSection(True)
        self.refused.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)
        self.body.addWidget(self.refused)
        flow = FlowLayout()
        self.buttons: dict[str, QPushButton] = {}
        for what in ("inbox", "save", "again", "cancel", "close"):
            button = QPushButton(self)
            button.setObjectName(f"Result-{what}")
            button.clicked.connect(partial(_call, act, what, job))
            self.buttons[what] = button
            flow.addWidget(button)
        self.body.addLayout(flow)
        self.retranslate()

    def retranslate(self) -> None:
        """Also called when the job has changed."""
        job, state = self.job, self.job.state
        names = {"file": one_line(job.path.name, 80), "channel": job.channel.name}
        titles = {
            JobState.WAITING: translate("ImportResult", "Waiting: {file}, into {channel}"),
            JobState.RUNNING: translate("ImportResult", "Under way: {file}, into {channel}"),
            JobState.DONE: translate("ImportResult", "Done: {file}, into {channel}"),
            JobState.STOPPED: translate("ImportResult", "Stopped: {file}, into {channel}"),
            JobState.FAILED: translate("ImportResult", "Not imported: {file}, into {channel}"),
        }
        if state is JobState.FAILED and job.saved is not None:
            titles[state] = translate("ImportResult", "Broken off: {file}, into {channel}")
        self._title.setText(titles[state].format(**names))
        self._words.setText("\n".join(self._lines()))
        self._words.setVisible(bool(self._words.text()))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._words.text())
        self._show_refused()
        over = state in (JobState.DONE, JobState.STOPPED, JobState.FAILED)
        shown = {
            "inbox": state is JobState.DONE or job.saved is not None,
            "save": bool(job.result.get("refused")),
            "again": state in (JobState.STOPPED, JobState.FAILED),
            "cancel": state is JobState.WAITING,
            "close": over,
        }
        texts = {
            "inbox": translate("ImportResult", "Go to the inbox"),
            "save": translate("ImportResult", "Save the refused rows as a file…"),
            "again": translate("ImportResult", "Prepare it again"),
            "cancel": translate("ImportResult", "Take out of the line"),
            "close": translate("ImportResult", "Close"),
        }
        for what, button in self.buttons.items():
            button.setText(texts[what])
            button.setAccessibleName(f"{texts[what]}: {names['file']}")
            button.setVisible(shown[what])

    def _lines(self) -> list[str]:
        job, result = self.job, self.job.result
        if job.state is JobState.DONE:
            lines = [NEW.of(result["new"]) if result["new"] else translate("ImportResult", "Nothing new came in")]
            for name, words in (("updated", UPDATED), ("unchanged", UNCHANGED), ("refused", REFUSED)):
                if result[name]:
                    lines.append(words.of(result[name]))
            return [f"{each}." for each in lines] + [told(each, "message") for each in result.get("warnings", ())]
        lines = [say_error(job.error)] if job.error is not None else []
        if job.saved is not None:
            counts = [SAVED.of(job.saved.new)]
            if job.saved.updated:
                counts.append(UPDATED.of(job.saved.updated))
            lines += [f"{each}." for each in counts]
            lines.append(translate("ImportResult", "Import the file again to take in the rest: only what is missing is added."))
        elif job.state is JobState.STOPPED:
            lines.append(translate("ImportResult", "It was stopped before anything was saved."))
        return lines

    def _show_refused(self) -> None:
        rows = [(str(each["place"]), told(each, "reason"), str(each["excerpt"])) for each in self.job.result.get("refused_rows", ())]
        self.refused.setVisible(bool(rows))
        if rows:
            headers = (
                place_name(self.job.format_id),
                translate("ImportResult", "Why it was refused"),
                translate("ImportResult", "How it begins"),
            )
            self.refused.table.show_rows(headers, rows)
            self.refused.setAccessibleName(translate("ImportResult", "Refused rows"))
            self.refused.fit(ROWS_HIGH)


def _call(act: Callable[[str, Job], None], what: str, job: Job, _checked: bool = False) -> None:
    act(what, job)
