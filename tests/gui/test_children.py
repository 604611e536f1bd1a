"""Long work in a child process: its progress, its result, its errors told in words, and an end when one says so."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.gui.children import ChildTask, Progress, read_progress
from moderator_app.gui.widgets.progress import ProgressStrip
from moderator_app.support.messages import KnownError, Message
from tests.gui.finding import part
from tests.gui.geometry import assert_fits

PRELUDE = "import json, sys, time, os\ndef tell(**p): print(json.dumps({'progress': p}), file=sys.stderr, flush=True)\n"


@pytest.fixture
def owner(qapp: QObject) -> Iterator[QObject]:
    made = QObject(qapp)
    yield made
    made.deleteLater()


class Heard:
    """What a child said, in order."""

    def __init__(self, child: ChildTask) -> None:
        self.progress: list[Progress] = []
        self.results: list[dict[str, object]] = []
        self.errors: list[KnownError] = []
        self.stopped: list[bool] = []
        child.progress.connect(self.progress.append)
        child.finished.connect(self.results.append)
        child.failed.connect(self.errors.append)
        child.stopped.connect(lambda: self.stopped.append(True))


def child(owner: QObject, script: str) -> tuple[ChildTask, Heard]:
    made = ChildTask(["-c", PRELUDE + script], owner, command=[sys.executable])
    return made, Heard(made)


def run(qtbot: QtBot, owner: QObject, script: str) -> Heard:
    task, heard = child(owner, script)
    with qtbot.waitSignal(task.ended):
        task.start()
    return heard


def test_progress_and_result_arrive(qtbot: QtBot, owner: QObject) -> None:
    heard = run(qtbot, owner, "tell(done=5_000_000_000, total=6_000_000_000, text='Läser')\nprint(json.dumps({'read': 3, 'namn': 'Åsa'}))")

    assert heard.progress == [Progress(5_000_000_000, 6_000_000_000, "Läser")]
    assert heard.results == [{"read": 3, "namn": "Åsa"}]
    assert (heard.errors, heard.stopped) == ([], [])


def test_something_refused_is_still_a_result(qtbot: QtBot, owner: QObject) -> None:
    heard = run(qtbot, owner, "print('{\"refused\": 2}'); sys.exit(1)")

    assert heard.results == [{"refused": 2}]


def test_the_childs_known_error_keeps_its_words_and_details(qtbot: QtBot, owner: QObject) -> None:
    error = {
        "code": "no_channel",
        "text": "There is no channel {name}.",
        "values": {"name": "X"},
        "details": [{"code": "d", "message": "{}"}],
    }
    heard = run(qtbot, owner, f"print(json.dumps({{'error': {error!r}}})); sys.exit(1)")

    assert [each.english() for each in heard.errors] == ["There is no channel X.\n- {}"]
    assert heard.errors[0].code == "no_channel"
    assert heard.results == []


@pytest.mark.parametrize(
    "script",
    [
        "raise RuntimeError('what somebody wrote')",
        "os.kill(os.getpid(), 11) if os.name != 'nt' else os._exit(77)",
        "print('no JSON')",
        "print('[1, 2]')",
        "print('{\"half\": ')",
        "print('{}'); sys.exit(3)",
    ],
    ids=["exception", "crash", "words", "list", "cut off", "failure"],
)
def test_a_child_that_breaks_is_told_in_words(qtbot: QtBot, owner: QObject, script: str) -> None:
    heard = run(qtbot, owner, script)

    assert [each.code for each in heard.errors] == ["child_broke"]
    assert "what somebody wrote" not in heard.errors[0].english()
    assert "is saved" in heard.errors[0].english()
    assert heard.results == []


def test_a_program_that_is_not_there_is_told_in_words(qtbot: QtBot, owner: QObject) -> None:
    task = ChildTask([], owner, command=["/no/such/program"])
    heard = Heard(task)

    with qtbot.waitSignal(task.ended):
        task.start()

    assert [each.code for each in heard.errors] == ["child_not_started"]


def test_stopping_ends_the_child(qtbot: QtBot, owner: QObject) -> None:
    task, heard = child(owner, "tell(done=1, total=None)\ntime.sleep(60)")
    with qtbot.waitSignal(task.progress):
        task.start()
    assert task.is_running()

    with qtbot.waitSignal(task.ended):
        task.cancel()

    assert not task.is_running()
    assert (heard.stopped, heard.results, heard.errors) == ([True], [], [])


@pytest.mark.skipif(sys.platform == "win32", reason="there a child is ended without being asked")
def test_a_child_that_will_not_listen_is_ended(qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moderator_app.gui.children.GRACE_MILLISECONDS", 50)
    task, heard = child(owner, "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntell(done=1, total=2)\ntime.sleep(60)")
    with qtbot.waitSignal(task.progress):
        task.start()

    with qtbot.waitSignal(task.ended):
        task.cancel()

    assert heard.stopped == [True]


def test_a_child_that_never_stops_talking_does_not_fill_the_memory(qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moderator_app.gui.children.RESULT_LIMIT", 10_000)
    monkeypatch.setattr("moderator_app.gui.children.LINE_LIMIT", 1000)

    heard = run(qtbot, owner, "sys.stderr.write('x' * 500_000 + '\\n'); tell(done=1, total=2); print('{\"a\": \"' + 'y' * 50_000 + '\"}')")

    assert heard.progress == [Progress(1, 2, "")]
    assert [each.code for each in heard.errors] == ["child_broke"]


@pytest.mark.parametrize(
    "line",
    [b"", b"Traceback", b"[]", b'{"progress": 3}', b'{"progress": {"done": "1"}}', b'{"progress": {"done": 1, "total": "x"}}', b"[" * 5000],
)
def test_a_line_that_is_no_progress_is_passed_over(line: bytes) -> None:
    assert read_progress(line) is None


def test_progress_text_is_cut() -> None:
    progress = read_progress(b'{"progress": {"done": 1, "total": null, "text": "' + b"x" * 1000 + b'"}}')

    assert progress == Progress(1, None, "x" * 200)


def test_the_strip_shows_how_far_it_is_and_stops(qtbot: QtBot, owner: QObject) -> None:
    window = QWidget()
    window.setObjectName("window")
    qtbot.addWidget(window)
    strip = ProgressStrip(window)
    strip.resize(600, 60)
    window.resize(600, 60)
    window.show()
    task, heard = child(owner, "tell(done=3_000_000_000, total=6_000_000_000, text='rad 7')\ntime.sleep(60)")
    strip.follow(task, Message("importing", "Importing the file"))
    assert strip.isVisible()

    with qtbot.waitSignal(task.progress):
        task.start()
    assert part(strip, QWidget, "ProgressBar").property("value") == 500
    assert part(strip, QWidget, "ProgressText").property("text") == "Importing the file  rad 7"
    assert_fits(window)
    with qtbot.waitSignal(task.ended):
        part(strip, QAbstractButton, "ProgressStop").click()

    assert heard.stopped == [True]
    assert not strip.isVisible()
