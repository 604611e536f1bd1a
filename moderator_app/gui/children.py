"""Long work as the program's own command line in a child process: a hostile file can't take the window down, and stopping is ending it."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message
from moderator_app.support.paths import own_command

log = logging.getLogger(__name__)

RESULT_LIMIT = 16_000_000
"""Bytes of standard output that are kept: the one JSON object of the result."""
LINE_LIMIT = 65_536
"""Bytes of one line of progress; a longer one is dropped."""
GRACE_MILLISECONDS = 3000
"""Between asking the child to end and ending it."""
TEXT_LIMIT = 200
GOOD_CODES = (0, 1)
"""Done, and done with something refused."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work is. `total` is None while nobody knows."""

    done: int
    total: int | None
    text: str


def read_progress(line: bytes) -> Progress | None:
    """The progress that a line {"progress": {"done", "total", "text"}} tells; None for anything else."""
    try:
        tree = json.loads(line)
        told = cast("dict[str, Any]", tree["progress"])
        done, total = told["done"], told.get("total")
        if not isinstance(done, int) or not isinstance(total, int | None):
            return None
        return Progress(max(0, done), total, str(told.get("text", ""))[:TEXT_LIMIT])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


class ChildTask(QObject):
    """One run of the command line. `start()`, then exactly one of `finished`, `failed`, `stopped`, and then `ended`."""

    progress = Signal(object)
    """A Progress."""
    finished = Signal(object)
    """The result: the JSON object of standard output, after exit code 0 or 1."""
    failed = Signal(object)
    """A KnownError, ready for the message bar: the child's own, or that it could not start or broke."""
    stopped = Signal()
    """It was cancelled."""
    ended = Signal()

    def __init__(
        self, args: Sequence[str], owner: QObject, command: Sequence[str] | None = None, good_codes: Sequence[int] = GOOD_CODES
    ) -> None:
        """`args` as on the command line, such as ["--json", "import", FILE]; `command` replaces the program in tests.

        `good_codes` are the exit codes that bring a result; a check that finds something wrong has one too.
        """
        super().__init__(owner)
        self.setObjectName("ChildTask")
        self._command = [*(command if command is not None else own_command()), *args]
        self._good_codes = tuple(good_codes)
        self._result = bytearray()
        self._line = bytearray()
        self._line_too_long = False
        self._too_much = False
        self._cancelled = False
        self._over = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        environment.insert("PYTHONUNBUFFERED", "1")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read_result)
        self._process.readyReadStandardError.connect(self._read_progress)
        self._process.finished.connect(self._process_finished)
        self._process.errorOccurred.connect(self._process_error)
        self._killer = QTimer(self)
        self._killer.setSingleShot(True)
        self._killer.setInterval(GRACE_MILLISECONDS)
        self._killer.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Start the child; returns at once."""
        self._process.start(self._command[0], self._command[1:])
        self._process.closeWriteChannel()

    def is_running(self) -> bool:
        """Whether it has started and not ended."""
        return not self._over and self._process.state() != QProcess.ProcessState.NotRunning

    def cancel(self) -> None:
        """Ask the child to end, and end it after a moment. Safe: what it has committed is whole, the rest is absent."""
        if not self.is_running():
            return
        self._cancelled = True
        if sys.platform == "win32":
            self._process.kill()  # a child without a window doesn't hear a polite request there
        else:
            self._process.terminate()
            self._killer.start()

    def end_now(self, milliseconds: int = 2000) -> None:
        """For the end of the program: kill the child and wait a moment for it."""
        self._cancelled = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(milliseconds)

    def _read_result(self) -> None:
        self._result += self._process.readAllStandardOutput().data()
        if len(self._result) > RESULT_LIMIT:
            self._too_much = True
            self._result.clear()

    def _read_progress(self) -> None:
        *lines, rest = (bytes(self._line) + self._process.readAllStandardError().data()).split(b"\n")
        self._line = bytearray(rest)
        newest: Progress | None = None
        for line in lines:
            if not self._line_too_long:
                newest = read_progress(line) or newest
            self._line_too_long = False
        if len(self._line) > LINE_LIMIT:
            self._line.clear()
            self._line_too_long = True
        if newest is not None and not self._cancelled:
            self.progress.emit(newest)

    def _process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(
                failure=_known(
                    "child_not_started",
                    QT_TRANSLATE_NOOP(
                        "Message", "The work could not be started, and nothing was changed. Start the program again and retry."
                    ),
                )
            )

    def _process_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_result()
        self._read_progress()
        tree = self._parsed()
        if status == QProcess.ExitStatus.NormalExit and tree is not None and "error" in tree:
            self._end(failure=_told_error(tree["error"]))
        elif status == QProcess.ExitStatus.NormalExit and code in self._good_codes and tree is not None:
            self._end(result=tree)
        else:
            log.error("a child process ended with code %d, crashed: %s", code, status == QProcess.ExitStatus.CrashExit)
            self._end(
                failure=_known(
                    "child_broke",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "The work stopped unexpectedly (code {number}). What was finished before that is saved; the rest was not begun. "
                        "You can start it again: nothing is done twice.",
                    ),
                    number=code,
                )
            )

    def _parsed(self) -> dict[str, Any] | None:
        if self._too_much:
            return None
        try:
            tree = json.loads(bytes(self._result))
        except (ValueError, RecursionError):
            return None
        return cast("dict[str, Any]", tree) if isinstance(tree, dict) else None

    def _end(self, result: dict[str, Any] | None = None, failure: KnownError | None = None) -> None:
        if self._over:
            return
        self._over = True
        self._killer.stop()
        if self._cancelled:
            self.stopped.emit()
        elif failure is not None:
            self.failed.emit(failure)
        else:
            self.finished.emit(result)
        self.ended.emit()


def _known(code: str, text: str, **values: object) -> KnownError:
    return KnownError(message(code, text, **values))


def _told_error(told: object) -> KnownError:
    """The error in {"code", "text", "values", "details"}: the same template as in this program, so that it can be translated.

    Details come filled in, in English.
    """
    tree = cast("dict[str, Any]", told) if isinstance(told, dict) else {"text": _literal(told)}
    values = tree.get("values")
    named = {str(name): value for name, value in cast("dict[object, object]", values).items()} if isinstance(values, dict) else {}
    details = tree.get("details")
    listed = cast("list[object]", details) if isinstance(details, list) else []
    return KnownError(
        Message(str(tree.get("code", "child_failed")), str(tree.get("text", "")), named),
        tuple(
            Message(str(each.get("code", "")), _literal(each.get("message", "")))
            for each in (cast("dict[str, Any]", one) for one in listed if isinstance(one, dict))
        ),
    )


def _literal(text: object) -> str:
    """`text` as a template that says exactly that."""
    return str(text).replace("{", "{{").replace("}", "}}")
