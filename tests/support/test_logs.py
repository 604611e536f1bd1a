"""The log file: where and what kind, never what anybody wrote."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator_app.support import logs
from moderator_app.support.logs import bare_trace, start_log, stop_log

SECRET = "what a citizen wrote"
log = logging.getLogger("moderator_app.test")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    levels = {name: logging.getLogger(name).level for name in logs.QUIET}
    handler = start_log(tmp_path / "logs")
    yield tmp_path / "logs" / logs.FILE_NAME
    stop_log(handler)
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


def failing() -> None:
    raise ValueError(SECRET)


def test_an_exception_is_logged_with_its_place_and_without_its_words(file: Path) -> None:
    try:
        failing()
    except ValueError:
        log.exception("reading failed")

    written = file.read_text("utf-8")
    assert "reading failed" in written
    assert "builtins.ValueError" in written
    assert "support/test_logs.py" in written
    assert "failing" in written
    assert SECRET not in written


def test_statements_and_their_values_are_not_logged(file: Path) -> None:
    logging.getLogger("sqlalchemy.engine.Engine").info("INSERT INTO item %s", SECRET)
    log.info("something else")

    assert "something else" in file.read_text("utf-8")
    assert SECRET not in file.read_text("utf-8")


def test_the_log_does_not_grow_without_end(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (handler,) = [each for each in logging.getLogger().handlers if getattr(each, "baseFilename", "") == str(file)]
    monkeypatch.setattr(handler, "maxBytes", 500)
    for number in range(100):
        log.info("line %d of a log", number)

    assert len(list(file.parent.iterdir())) == logs.FILES_KEPT + 1
    assert file.stat().st_size < 1000


def test_a_folder_that_cannot_be_written_leaves_the_program_without_a_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert start_log(tmp_path / "file" / "logs") is None


def test_a_trace_names_causes_and_ends() -> None:
    one, other = ValueError(SECRET), KeyError(SECRET)
    one.__cause__, other.__cause__ = other, one

    assert bare_trace(one) == "builtins.ValueError\nbuiltins.KeyError"
