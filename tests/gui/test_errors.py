"""Errors end in one place: known ones in the bar, bugs in a report without anybody's words and one note, and work goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QtMsgType, qWarning
from pytestqt.qtbot import QtBot

from moderator_app.gui import errors
from moderator_app.gui.errors import ErrorDesk
from moderator_app.support.messages import KnownError, Message

SECRET = "what a citizen wrote"


@pytest.fixture
def desk(qapp: QObject, tmp_path: Path) -> Iterator[ErrorDesk]:
    made = ErrorDesk(tmp_path / "logs", qapp)
    made.notes = []  # type: ignore[attr-defined]
    made.bar = []  # type: ignore[attr-defined]
    made.note = made.notes.append  # type: ignore[attr-defined]
    made.known = made.bar.append  # type: ignore[attr-defined]
    yield made
    made.deleteLater()


def bug(text: str = SECRET) -> BaseException:
    """An exception as the program would raise it: with a cause, and foreign text in its message."""
    try:
        try:
            raise KeyError(text)
        except KeyError as cause:
            raise RuntimeError(f"values: {text}") from cause
    except RuntimeError as error:
        return error


def reports(tmp_path: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted((tmp_path / "logs").glob("crash-*.txt"))]


def test_a_known_error_goes_to_the_bar(desk: ErrorDesk, qtbot: QtBot, tmp_path: Path) -> None:
    error = KnownError(Message("full", "The disk is full."))

    desk.take(error)
    qtbot.waitUntil(lambda: bool(desk.bar))  # type: ignore[attr-defined]

    assert desk.bar == [error]  # type: ignore[attr-defined]
    assert reports(tmp_path) == []


def test_a_bug_becomes_a_report_without_anybodys_words(
    desk: ErrorDesk, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        desk.take(bug())
        qtbot.waitUntil(lambda: bool(desk.notes))  # type: ignore[attr-defined]

    (report,) = reports(tmp_path)
    assert "builtins.RuntimeError" in report
    assert "builtins.KeyError" in report
    assert "gui/test_errors.py:" in report
    assert SECRET not in report + caplog.text
    assert str(Path.home()) not in report


def test_bugs_are_noted_once_and_all_reported(desk: ErrorDesk, qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(3):
        desk.take(bug())
    qtbot.waitUntil(lambda: "".join(reports(tmp_path)).count("builtins.RuntimeError") == 3)

    assert len(desk.notes) == 1  # type: ignore[attr-defined]


def test_a_report_that_cannot_be_written_stops_nothing(desk: ErrorDesk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where a folder should be", encoding="utf-8")

    desk.take(bug())
    qtbot.waitUntil(lambda: bool(desk.notes))  # type: ignore[attr-defined]

    assert desk.notes == [None]  # type: ignore[attr-defined]


def test_old_reports_are_thrown_away(desk: ErrorDesk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    for number in range(40):
        (tmp_path / "logs" / f"crash-2020{number:04}-000000.txt").write_text("old", encoding="utf-8")

    desk.take(bug())
    qtbot.waitUntil(lambda: bool(desk.notes))  # type: ignore[attr-defined]

    assert len(reports(tmp_path)) == errors.REPORTS_KEPT
    assert "builtins.RuntimeError" in reports(tmp_path)[-1]


@pytest.mark.qt_no_exception_capture
def test_hooks_of_python_and_of_threads_lead_here_and_are_given_back(desk: ErrorDesk, qtbot: QtBot, tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook
    desk.install()
    try:
        error = bug()
        sys.excepthook(type(error), error, error.__traceback__)
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: "builtins.ZeroDivisionError" in "".join(reports(tmp_path)))
    finally:
        desk.uninstall()

    assert "builtins.RuntimeError" in "".join(reports(tmp_path))
    assert (sys.excepthook, threading.excepthook) == before


@pytest.mark.no_qt_log
def test_warnings_of_qt_go_to_the_log_cut(desk: ErrorDesk, caplog: pytest.LogCaptureFixture) -> None:
    desk.install()
    try:
        with caplog.at_level(logging.WARNING):
            qWarning("x" * 1000)
    finally:
        desk.uninstall()

    (record,) = [each for each in caplog.records if each.name == "qt"]
    assert len(record.getMessage()) < errors.QT_TEXT_LIMIT + 20
    assert QtMsgType.QtDebugMsg not in errors.QT_LEVELS
