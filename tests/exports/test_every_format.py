"""What holds for a file of any format: whole or not at all, and never in the way of the one before it."""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from moderator_app.exports.formats import FORMATS
from moderator_app.exports.table import Value
from moderator_app.support.messages import KnownError
from tests.exports.conftest import ROWS, Export

EVERY_FORMAT = pytest.mark.parametrize("form", [each.id for each in FORMATS])


def endless() -> Iterator[tuple[Value, ...]]:
    """More rows than anybody waits for."""
    for number in count():
        yield (str(number), None, "text", (), number, False)


@EVERY_FORMAT
def test_the_file_stands_alone_in_its_folder_when_it_is_complete(form: str, export: Export, tmp_path: Path) -> None:
    written = export(form, tmp_path / "log")

    assert written is not None
    assert written.rows == len(ROWS)
    assert [path.name for path in tmp_path.iterdir()] == ["log"]


@EVERY_FORMAT
def test_an_export_without_rows_still_has_a_file(form: str, export: Export, tmp_path: Path) -> None:
    written = export(form, tmp_path / "log", [])

    assert written is not None
    assert written.rows == 0
    assert (tmp_path / "log").is_file()


@EVERY_FORMAT
def test_a_cancelled_export_leaves_nothing_behind(form: str, export: Export, tmp_path: Path) -> None:
    assert export(form, tmp_path / "log", endless(), lambda done: done < 2_000) is None

    assert list(tmp_path.iterdir()) == []


@EVERY_FORMAT
def test_whoever_cancels_after_the_last_row_gets_no_file_either(form: str, export: Export, tmp_path: Path) -> None:
    assert export(form, tmp_path / "log", ROWS, lambda done: done < len(ROWS)) is None

    assert list(tmp_path.iterdir()) == []


@EVERY_FORMAT
def test_the_older_file_stays_whole_until_the_new_one_is(form: str, export: Export, tmp_path: Path) -> None:
    target = tmp_path / "log"
    target.write_text("the older export")
    seen: list[str] = []

    def look(_done: int) -> bool:
        seen.append(target.read_text())
        return True

    export(form, target, on_progress=look)

    assert set(seen) == {"the older export"}
    assert target.read_bytes() != b"the older export"


@EVERY_FORMAT
def test_the_older_file_survives_a_failure_among_the_rows(form: str, export: Export, tmp_path: Path) -> None:
    target = tmp_path / "log"
    target.write_text("the older export")

    def rows() -> Iterator[tuple[Value, ...]]:
        yield ROWS[0]
        raise LookupError("a row is broken")

    with pytest.raises(LookupError, match="a row is broken"):
        export(form, target, rows())

    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("log", "the older export")]


@EVERY_FORMAT
def test_a_missing_folder_is_told_with_what_to_do(form: str, export: Export, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as told:
        export(form, tmp_path / "no such folder" / "log")

    assert told.value.code == "export_not_written"
    assert "Nothing was saved" in told.value.english()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a device that is always full")
@EVERY_FORMAT
def test_a_full_disk_is_told_and_leaves_the_older_file(form: str, export: Export, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "log"
    target.write_text("the older export")
    monkeypatch.setattr("moderator_app.exports.target.secrets.token_hex", lambda _bytes: "full")
    (tmp_path / ".log.full.part").symlink_to("/dev/full")

    with pytest.raises(KnownError, match="No space left on device"):
        export(form, target)

    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("log", "the older export")]


@EVERY_FORMAT
def test_a_place_that_refuses_to_clean_up_as_well_is_told_of_once(form: str, export: Export, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")

    with pytest.raises(KnownError) as told:
        export(form, in_the_way / "log")

    assert told.value.code == "export_not_written"


@EVERY_FORMAT
def test_progress_only_ever_grows_and_ends_at_the_number_of_rows(form: str, export: Export, tmp_path: Path) -> None:
    told: list[int] = []

    def note(done: int) -> bool:
        told.append(done)
        return True

    export(form, tmp_path / "log", (("x", None, "", (), number, False) for number in range(5_500)), note)

    assert told == sorted(told)
    assert told[-1] == 5_500
    assert len(told) > 5


@EVERY_FORMAT
def test_rows_pass_through_and_are_never_held_as_a_whole(form: str, export: Export, tmp_path: Path) -> None:
    """The source may be a million rows: of 40 MB of text, only a block or two is in memory at a time."""
    rows = ((f"{number}", None, f"{number}" * 400, (), number, False) for number in range(20_000))
    tracemalloc.start()
    try:
        export(form, tmp_path / "log", rows)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert most < 12_000_000
