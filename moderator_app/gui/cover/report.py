"""What the deputies did while a cover ran, as a table that can be saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from moderator_app.desk.cover import Report
from moderator_app.domain.journal import KIND_NAMES, Kind
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover import words
from moderator_app.gui.dates import moment
from moderator_app.gui.item.words import outcome_name
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

DEEDS = Plural.translate("CoverReport", "%n entry(ies)", "", 1)
CHARACTERS_WIDE = 100
ROWS_HIGH = 12


class ReportSheet(Sheet):
    """Shows one report; `names` are the channels' names by id."""

    def __init__(self, parent: QWidget, context: ScreenContext, report: Report, names: dict[int, str]) -> None:
        person = visible_line(report.absence.person, words.LONGEST_NAME)
        super().__init__(parent, "ReportSheet", translate("CoverReport", "What was done for {person}").format(person=person))
        self._context = context
        self._absence_id = report.absence.id
        self._name = f"{translate('CoverReport', 'cover')}-{report.absence.id}.csv"
        self.headings = (
            translate("CoverReport", "When"),
            translate("CoverReport", "Who"),
            translate("CoverReport", "Channel"),
            translate("CoverReport", "What"),
            translate("CoverReport", "Item"),
            translate("CoverReport", "Decision"),
            translate("CoverReport", "On behalf of"),
        )
        self.rows = [
            (
                moment(each.at),
                each.person,
                names.get(each.channel_id, ""),
                _what(each.kind, each.outcome),
                "" if each.item_id is None else str(each.item_id),
                each.reference or "",
                each.on_behalf_of or "",
            )
            for each in report.deeds
        ]
        told = PlainLabel(self._told(report), self, tone="muted", wrap=True)
        told.setObjectName("ReportTold")
        self.body.addWidget(told)
        self.table = PlainTable("ReportTable", self)
        self.table.setAccessibleName(translate("CoverReport", "What was done"))
        self.table.table.show_rows(self.headings, self.rows)
        self.table.fit(ROWS_HIGH)
        self.table.setVisible(bool(self.rows))
        self.body.addWidget(self.table)
        self.setMinimumWidth(min(self.fontMetrics().averageCharWidth() * CHARACTERS_WIDE, parent.width() - 80))
        self.add_button("save", translate("CoverReport", "Save as a file…"), self._save).setEnabled(bool(self.rows))
        self.add_button("close", translate("CoverReport", "Close"), self.accept, "primary").setFocus()

    def _told(self, report: Report) -> str:
        days = words.days(report.absence)
        if report.since is None or report.until is None:
            return translate("CoverReport", "Absence {days}. The cover has not run.").format(days=days)
        text = translate("CoverReport", "Absence {days}. The cover ran from {since} to {until}: {deeds}.")
        return text.format(days=days, since=moment(report.since), until=moment(report.until), deeds=DEEDS.of(len(report.deeds)))

    def _save(self) -> None:
        kinds = translate("CoverReport", "CSV for Excel (*.csv)")
        self._context.dialogs.choose_file_save(translate("CoverReport", "Save the report"), self._name, kinds, self._write)

    def _write(self, path: Path) -> None:
        job = partial(self._context.desk.cover.save_report, self._absence_id, path, self.headings, self.rows)
        self._context.runner.run("write", job, self._context.bar, partial(self._saved, path))

    def _saved(self, path: Path, _nothing: None) -> None:
        what = QT_TRANSLATE_NOOP("Message", "The report was saved as {file}.")
        self._context.bar.show_done(message("report_saved", what, file=visible_line(str(path))))


def _what(kind: str, outcome: str | None) -> str:
    name = translate("JournalKind", KIND_NAMES[Kind(kind)]) if kind in list(Kind) else visible_line(kind)
    return f"{name}: {outcome_name(outcome)}" if outcome else name
