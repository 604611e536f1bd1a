"""Rings of objects are collected in the window's thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderator_app.gui import rubbish
from moderator_app.gui.rubbish import Rubbish


class Ring:
    """Points at itself, and says in which thread it ends."""

    ended_in: list[int]

    def __init__(self, ended_in: list[int]) -> None:
        self.ended_in, self.itself = ended_in, self

    def __del__(self) -> None:
        self.ended_in.append(threading.get_ident())


@pytest.fixture
def owner(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    monkeypatch.setattr(rubbish, "LOOK", 5)
    made = QObject()
    Rubbish(made)
    yield made
    if shiboken6.isValid(made):
        made.deleteLater()


def test_a_lane_that_makes_many_objects_collects_nothing_and_the_window_does(qtbot: QtBot, owner: QObject) -> None:
    ended_in: list[int] = []

    def lane() -> None:
        Ring(ended_in)
        [[] for _ in range(rubbish.YOUNG * 2)]

    thread = threading.Thread(target=lane)
    thread.start()
    thread.join()
    assert ended_in == []

    kept = [[] for _ in range(rubbish.YOUNG * 2)]  # what makes a look worth while

    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.get_ident()]
    assert len(kept) == rubbish.YOUNG * 2


def test_what_has_grown_old_is_collected_after_some_looks(qtbot: QtBot, owner: QObject) -> None:
    ended_in: list[int] = []
    ring = Ring(ended_in)
    gc.collect()
    del ring

    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.get_ident()]


def test_without_a_window_python_collects_as_ever(qtbot: QtBot, owner: QObject) -> None:
    assert not gc.isenabled()
    owner.deleteLater()
    qtbot.waitUntil(gc.isenabled)
