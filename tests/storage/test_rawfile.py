"""Searching the bytes of an open database's file."""

from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.storage.rawfile import found_in
from moderator_app.storage.schema import FILE_NAME
from moderator_app.storage.sqlite import open_file
from tests.making import template_database

pytestmark = pytest.mark.sqlite("about the bytes of a file")


@given(content=st.binary(max_size=60), piece=st.binary(min_size=1, max_size=8), cuts=st.lists(st.integers(0, 60), max_size=6))
def test_a_piece_is_found_wherever_the_chunks_are_cut(content: bytes, piece: bytes, cuts: Iterable[int]) -> None:
    edges = [0, *sorted(cuts), len(content)]
    chunks = iter([content[a:b] for a, b in pairwise(edges)])

    assert found_in(chunks, frozenset({piece, piece + b"\xff\x00never"})) >= ({piece} if piece in content else set())
    assert piece in content or not found_in(iter([content]), frozenset({piece}))


def _write_and_leave(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO desk VALUES (1, 'from the other process', 0)")


@pytest.mark.parametrize("searches", [1, 3])
def test_a_search_leaves_the_locks_of_the_open_database_alone(tmp_path: Path, searches: int) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(template_database())
    database = open_file(path)
    try:
        with database.write() as writer:
            writer.driver.execute("INSERT INTO sequence VALUES ('kind', 1)")
        for _ in range(searches):
            assert database.raw.holds(frozenset({b"SQLite format 3", b"nowhere"})) == {b"SQLite format 3"}
        other = multiprocessing.get_context("spawn").Process(target=_write_and_leave, args=(path,))
        other.start()
        other.join(60)

        # Without our locks the other one would have taken the log away when it left.
        assert path.with_name(FILE_NAME + "-wal").exists()
        with database.read() as reader:
            assert reader.driver.execute("SELECT uuid FROM desk").fetchall() == [("from the other process",)]
    finally:
        database.close()
