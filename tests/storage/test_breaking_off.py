"""A read that nobody wants any more is broken off, and no other."""

from __future__ import annotations

import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from moderator_app.storage.opening import open_database
from tests.making import place_in

MOST = 5_000_000
COUNT = f"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {MOST}) SELECT count(*) FROM n"


def test_what_another_thread_reads_goes_on(tmp_path: Path) -> None:
    database = open_database(place_in(tmp_path))
    both_read = threading.Barrier(3)
    threads: dict[str, int] = {}

    def read(name: str) -> int:
        threads[name] = threading.get_ident()
        with database.read() as reader:
            both_read.wait(10)
            return reader.driver.execute(COUNT).fetchone()[0]

    with ThreadPoolExecutor(2) as lanes:
        unwanted, wanted = lanes.submit(read, "unwanted"), lanes.submit(read, "wanted")
        both_read.wait(10)
        # A wish to stop that reaches a server before the question does is without effect.
        time.sleep(0.5)
        database.interrupt_reads(threads["unwanted"])
        with pytest.raises((sqlite3.OperationalError, psycopg.OperationalError)):
            unwanted.result()
        assert wanted.result() == MOST
    database.close()
