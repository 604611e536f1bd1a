"""The long and the careful work of the log screen: checking, exporting, accepting a restored database. One at a time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from moderator_app.domain.journal import Fault, Head, Verification
from moderator_app.domain.visible_text import visible_line
from moderator_app.exports.formats import FORMAT, FORMATS
from moderator_app.gui.children import ChildTask
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.log import verdict
from moderator_app.gui.log.export_sheet import ExportSheet, Wish
from moderator_app.gui.log.periods import today
from moderator_app.gui.log.results import Offer, Result, ResultCard
from moderator_app.gui.log.verdict import Verdict
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.gui.widgets.progress import ProgressStrip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

VERIFIED_CODES = (0, 3)
"""Exit codes of a check that ran to its end: whole, or faults found."""
LONGEST_PATH = 300

WRITTEN = Plural.translate("LogWork", "%n decision(s) written", "", 1)
CUT = Plural.translate("LogWork", "%n text(s) were longer than a cell of this format may be and were cut.", "", 1)


class LogWork(QObject):
    """Shows progress in `strip` and ends in `card`. `running` tells whether something runs, `journaled` that an entry was added."""

    running = Signal(bool)
    journaled = Signal()

    def __init__(self, context: ScreenContext, strip: ProgressStrip, card: ResultCard, screen: QWidget) -> None:
        super().__init__(screen)
        self.setObjectName("LogWork")
        self._context = context
        self._strip = strip
        self._card = card
        self._screen = screen
        self._child: ChildTask | None = None
        self._quick = False
        self._target: Path | None = None
        self._last = Wish(FORMATS[0].id, "sv", Path())

    # -- checking

    def look_at_pin(self) -> None:
        """Whether the database agrees with this workstation; says something only when it does not."""
        self._context.runner.run("read", self._context.desk.log.alarm, self._screen, self._pin_looked_at)

    def verify_new(self) -> None:
        """Check what came since the journal was last found whole."""
        if not self.is_busy():
            self._quick = True
            self.running.emit(True)
            self._context.runner.run(
                "read", partial(self._context.desk.log.verify, full=False), self._screen, self._quick_verified, self._quick_failed
            )

    def verify_all(self) -> None:
        """Check every entry and every decision, in a process of its own."""
        what = message("log_verifying", QT_TRANSLATE_NOOP("Message", "Checking the whole journal"))
        self._start(["log", "verify"], what, self._all_verified, VERIFIED_CODES)

    def accept_restored(self) -> None:
        """Ask for the reason, and then accept the database as it is."""
        reason = Field("reason", translate("LogWork", "Why, and from which backup"), "long", required=True)
        text = translate(
            "LogWork",
            "This says that the database was replaced by an older copy on purpose. From then on Uppsikt takes what is in it now for the "
            "whole truth, and no longer warns of what is missing. It is written down in the log under your name and can't be undone. "
            "If you do not know why the warning came, cancel and tell whoever is responsible for the records.",
        )
        title, accept = translate("LogWork", "Accept a restored database"), translate("LogWork", "Accept the database")
        self._context.dialogs.form(Form("AcceptRestored", title, (reason,), accept, text), self._reason_given)

    # -- exporting

    def export(self) -> None:
        """Ask how and where to, then write the file."""
        if not self.is_busy():
            self._context.runner.run("read", self._context.desk.log.number_of_decisions, self._screen, self._counted)

    # -- the end of the window

    def is_busy(self) -> bool:
        return self._quick or self._child is not None

    def busy_text(self) -> str:
        """What would be lost by closing the window."""
        if self._child is None:
            return ""
        if self._target is not None:
            return translate("LogWork", "Decisions are being exported.")
        return translate("LogWork", "The whole journal is being checked.")

    def stop(self) -> None:
        """End what runs, and leave nothing unfinished behind."""
        if self._child is not None:
            self._child.end_now()
            if self._target is not None:
                with suppress(KnownError):  # the window is closing: there is nobody left to tell
                    self._context.desk.log.remove_unfinished(self._target)

    # -- what comes back

    def _pin_looked_at(self, fault: Fault | None) -> None:
        if fault is not None:
            head = self._context.desk.log.head
            self._context.runner.run("read", head, self._screen, partial(self._pin_disagrees, fault))

    def _pin_disagrees(self, fault: Fault, head: Head) -> None:
        self._judge(Verdict(((fault, head.seq),), None, full=False))

    def _quick_verified(self, found: Verification) -> None:
        self._quick_over()
        self._judge(Verdict(found.faults, found.checked, full=False))

    def _quick_failed(self, error: KnownError) -> None:
        self._quick_over()
        self._context.bar.show_error(error)

    def _quick_over(self) -> None:
        self._quick = False
        self.running.emit(False)

    def _all_verified(self, told: dict[str, Any]) -> None:
        faults = tuple((Fault(each["fault"]), int(each["entry"])) for each in told["faults"])
        self._judge(Verdict(faults, int(told["checked"]), full=True, sealed=int(told["sealed"])))

    def _judge(self, found: Verdict) -> None:
        self._context.changes.journal_checked.emit(found.alarm)
        self._card.tell(partial(verdict.result, found, self.verify_all, self.accept_restored))

    def _reason_given(self, values: dict[str, str]) -> None:
        accept = partial(self._context.desk.log.accept_restored, values["reason"])
        self._context.runner.run("write", accept, self._screen, self._accepted)

    def _accepted(self, head: Head) -> None:
        self._context.changes.journal_checked.emit(None)
        self._card.tell(partial(self._accepted_result, head.seq))
        self.journaled.emit()

    def _accepted_result(self, seq: int) -> Result:
        text = translate("LogWork", "Uppsikt follows the journal from entry {number} on. Check the whole journal now.").format(number=seq)
        offer = Offer("LogVerifyAll", translate("LogVerdict", "Check the whole journal"), self.verify_all, "primary")
        return Result("warning", translate("LogWork", "The restored database was accepted"), text, offers=(offer,))

    def _counted(self, decisions: int) -> None:
        desk = self._context.desk
        suffix = FORMAT[self._last.format_id].suffix
        folder = self._last.path.parent if self._last.path.name else _documents()
        name = translate("LogWork", "uppsikt-decisions-{day}").format(day=today(desk.clock.now()))
        first = Wish(self._last.format_id, self._last.language, folder / f"{name}{suffix}")
        ExportSheet(self._screen.window(), self._context, decisions, first, self._write).open()

    def _write(self, wish: Wish) -> None:
        self._last = wish
        self._target = wish.path
        what = message("log_exporting", QT_TRANSLATE_NOOP("Message", "Exporting decisions to {file}"), file=visible_line(wish.path.name))
        arguments = ["log", "export", "--format", wish.format_id, "--out", str(wish.path), "--lang", wish.language]
        arguments += ["--questions"] if wish.questions else []
        self._start(arguments, what, self._written)

    def _written(self, told: dict[str, Any]) -> None:
        self._card.tell(partial(self._written_result, int(told["rows"]), int(told["cut"]), Path(told["file"])))
        self.journaled.emit()

    def _written_result(self, rows: int, cut: int, path: Path) -> Result:
        lines = [visible_line(str(path), LONGEST_PATH)]
        if cut:
            lines.append(CUT.of(cut))
        lines.append(translate("LogWork", "The texts of protected items were left out."))
        offer = Offer("LogShowFolder", translate("LogWork", "Show in folder"), partial(_open_folder, path.parent))
        return Result("warning" if cut else "ok", WRITTEN.of(rows), "\n".join(lines), offers=(offer,))

    def _failed(self, error: KnownError) -> None:
        self._context.bar.show_error(error)
        if self._target is not None:  # a process that broke could not tidy up behind itself
            clear = partial(self._context.desk.log.remove_unfinished, self._target)
            self._context.runner.run("net", clear, self._screen, lambda _nothing: None)

    def _stopped(self) -> None:
        if self._target is None:
            self._context.bar.show_done(
                message("verify_stopped", QT_TRANSLATE_NOOP("Message", "The check was stopped. Nothing was changed."))
            )
            return
        clear = partial(self._context.desk.log.remove_unfinished, self._target)
        self._context.runner.run("net", clear, self._screen, self._cleared)

    def _cleared(self, _nothing: object) -> None:
        text = QT_TRANSLATE_NOOP("Message", "The export was stopped. No file was written, and an older one of that name is as it was.")
        self._context.bar.show_done(message("export_stopped", text))

    # -- the child process

    def _start(
        self, arguments: list[str], what: Message, finished: Callable[[dict[str, Any]], None], good_codes: tuple[int, ...] = (0, 1)
    ) -> None:
        if self.is_busy():
            return
        self._card.dismiss()
        common = ["--data", str(self._context.desk.data), "--json", "--progress"]
        self._child = ChildTask([*common, *arguments], self, good_codes=good_codes)
        self._child.finished.connect(finished)
        self._child.failed.connect(self._failed)
        self._child.stopped.connect(self._stopped)
        self._child.ended.connect(self._ended)
        self._strip.follow(self._child, what)
        self.running.emit(True)
        self._child.start()

    def _ended(self) -> None:
        if self._child is not None:
            self._child.deleteLater()
        self._child, self._target = None, None
        self.running.emit(False)


def _documents() -> Path:
    """Where a person's documents lie; the home folder where the system has no such place."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
