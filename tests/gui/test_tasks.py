"""Work in lanes: results come back to the window's thread, to whoever still lives, and nothing hangs at the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderator_app.gui.tasks import TaskRunner
from moderator_app.support.messages import KnownError, Message
from tests.costs import held_up

FULL = KnownError(Message("disk_full", "The disk is full."))


@pytest.fixture
def runner(qapp: QObject) -> Iterator[TaskRunner]:
    made = TaskRunner(parent=qapp)
    yield made
    assert made.shutdown()
    made.deleteLater()


@pytest.fixture
def owner(qapp: QObject) -> Iterator[QObject]:
    made = QObject(qapp)
    yield made
    made.deleteLater()


def fail() -> None:
    raise FULL


def test_work_runs_elsewhere_and_its_result_comes_back_here(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    here: list[tuple[object, str]] = []

    runner.run("read", lambda: threading.current_thread().name, owner, lambda name: here.append((name, threading.current_thread().name)))
    qtbot.waitUntil(lambda: bool(here))

    assert here == [("read-1", threading.main_thread().name)]


def test_numbers_larger_than_qt_counts_come_back_whole(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    results: list[object] = []

    runner.run("net", lambda: 2**62, owner, results.append)
    qtbot.waitUntil(lambda: bool(results))

    assert results == [2**62]


def test_writes_wait_for_each_other(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    running, most, done = [0], [0], list[int]()

    def write(number: int) -> int:
        running[0] += 1
        most[0] = max(most[0], running[0])
        time.sleep(0.005)
        running[0] -= 1
        return number

    for number in range(5):
        runner.run("write", lambda number=number: write(number), owner, done.append)
    qtbot.waitUntil(lambda: len(done) == 5)

    assert most == [1]
    assert done == [0, 1, 2, 3, 4]


def test_a_widget_that_is_gone_is_not_called(runner: TaskRunner, owner: QObject, qtbot: QtBot, qapp: QObject) -> None:
    gone = QObject(qapp)
    go, called, after = threading.Event(), list[object](), list[object]()
    runner.run("write", go.wait, gone, called.append)
    runner.run("write", lambda: "after", owner, after.append)

    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    go.set()
    qtbot.waitUntil(lambda: bool(after))

    assert called == []


def test_a_known_error_goes_to_whoever_asked(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    told: list[KnownError] = []

    runner.run("write", fail, owner, lambda _none: None, told.append)
    qtbot.waitUntil(lambda: bool(told))

    assert told == [FULL]


def test_a_known_error_that_nobody_asked_for_goes_to_the_bar(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    bar: list[KnownError] = []
    runner.known = bar.append

    runner.run("write", fail, owner, lambda _none: None)
    qtbot.waitUntil(lambda: bool(bar))

    assert bar == [FULL]


def test_a_bug_goes_to_the_reporter_and_the_lane_lives_on(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    bugs, results = list[BaseException](), list[object]()
    runner.bug = bugs.append

    runner.run("read", lambda: 1 // 0, owner, results.append, lambda _error: results.append("not here"))
    runner.run("read", lambda: "still alive", owner, results.append)
    qtbot.waitUntil(lambda: bool(results))

    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
    assert results == ["still alive"]


def test_a_bug_without_a_reporter_reaches_the_hook_of_the_program(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as caught:
        runner.run("read", lambda: 1 // 0, owner, lambda _result: None)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError


def test_the_newest_search_wins(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    go, shown = threading.Event(), list[str]()

    runner.run("read", lambda: (go.wait(), "old")[1], owner, shown.append, replaces="search")
    runner.run("read", lambda: "older", owner, shown.append, replaces="search")
    runner.run("read", lambda: "new", owner, shown.append, replaces="search")
    go.set()
    qtbot.waitUntil(lambda: bool(shown))

    assert shown == ["new"]


def test_a_running_read_is_broken_off_when_nobody_wants_it(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    started, broken, after, threads = threading.Event(), threading.Event(), list[object](), list[int]()

    def break_off(thread: int) -> None:
        threads.append(thread)
        broken.set()

    runner.set_interrupt("read", break_off)
    task = runner.run("read", lambda: (threads.append(threading.get_ident()), started.set(), broken.wait(60)), owner, after.append)
    qtbot.waitUntil(started.is_set)
    runner.cancel(task)
    runner.run("read", lambda: "next", owner, after.append)
    qtbot.waitUntil(lambda: bool(after))

    assert broken.is_set()
    assert threads[0] == threads[1], "the thread that did it, and no other"
    assert after == ["next"]


def test_the_end_does_not_wait_for_a_job_that_hangs(qapp: QObject, owner: QObject) -> None:
    runner = TaskRunner(parent=qapp)
    stuck, release = threading.Event(), threading.Event()
    results: list[object] = []
    runner.run("net", lambda: (stuck.set(), release.wait(60)), owner, results.append)
    assert stuck.wait(60)

    assert held_up(lambda: runner.shutdown(patience=0.05)) < 2
    assert not runner.shutdown(patience=0)
    release.set()
    assert runner.shutdown()
    assert results == []


def test_what_is_to_be_done_at_the_end_is_done_after_what_runs_and_the_rest_is_not(qapp: QObject, owner: QObject) -> None:
    runner = TaskRunner(parent=qapp)
    begun, release, done = threading.Event(), threading.Event(), list[str]()
    runner.run("write", lambda: (begun.set(), release.wait(60)), owner, lambda _none: None)
    assert begun.wait(60)
    runner.run("write", lambda: done.append("any time"), owner, lambda _none: None)
    runner.run("write", lambda: done.append("at the end"), owner, lambda _none: None, at_the_end=True)
    threading.Timer(0.1, release.set).start()

    assert runner.shutdown()

    assert done == ["at the end"]


def test_after_the_end_nothing_is_taken(qapp: QObject, owner: QObject, qtbot: QtBot) -> None:
    runner = TaskRunner(parent=qapp)
    assert runner.shutdown()
    ran: list[int] = []

    runner.run("write", lambda: ran.append(1), owner, lambda _none: ran.append(2))
    qtbot.wait(20)

    assert ran == []
    runner.deleteLater()
