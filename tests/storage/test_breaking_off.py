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
from tests.patience import PATIENCE

MOST = 5_000_000
ENDLESS = 10**12


def counted(most: int) -> str:
    return f"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {most}) SELECT count(*) FROM n"


def test_what_another_thread_reads_goes_on(tmp_path: Path) -> None:
    database = open_database(place_in(tmp_path))
    both_read = threading.Barrier(3)
    threads: dict[str, int] = {}

    def read(name: str, most: int) -> int:
        threads[name] = threading.get_ident()
        with database.read() as reader:
            both_read.wait(PATIENCE)
            return reader.driver.execute(counted(most)).fetchone()[0]

    with ThreadPoolExecutor(2) as lanes:
        unwanted, wanted = lanes.submit(read, "unwanted", ENDLESS), lanes.submit(read, "wanted", MOST)
        both_read.wait(PATIENCE)
        # A wish to stop that comes before the question does is without effect.
        while not unwanted.done():
            database.interrupt_reads(threads["unwanted"])
            time.sleep(0.01)
        with pytest.raises((sqlite3.OperationalError, psycopg.OperationalError)):
            unwanted.result()
        assert wanted.result() == MOST
    database.close()
