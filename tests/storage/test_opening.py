"""Opening a database file: made, migrated, or refused without a byte of it changed."""

from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from moderator_app.storage import migrate, sqlite
from moderator_app.storage.engine import Database
from moderator_app.storage.schema import APPLICATION_ID, FILE_NAME, SCHEMA_VERSION
from moderator_app.storage.sqlite import open_file
from moderator_app.support.messages import KnownError
from tests.making import template_database

pytestmark = pytest.mark.sqlite("about a file; test_server.py says the same of a server")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database of this program, closed."""
    path = tmp_path / FILE_NAME
    path.write_bytes(template_database())
    return path


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    opened = open_file(file)
    yield opened
    opened.close()


def ask(path: Path, *statements: str) -> list[tuple[object, ...]]:
    """What plain SQLite says to the last of these statements."""
    with closing(sqlite3.connect(path)) as connection, connection:
        return [connection.execute(each).fetchall() for each in statements][-1]


def refusal(path: Path) -> str:
    with pytest.raises(KnownError) as problem:
        open_file(path).close()
    return problem.value.code


# --- How it is opened ---------------------------------------------------------------------------------------------------------


def test_a_new_file_is_marked_as_ours_and_as_the_newest(file: Path) -> None:
    assert ask(file, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert ask(file, "PRAGMA user_version") == [(SCHEMA_VERSION,)]


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 10_000), ("secure_delete", 1)]
)
def test_every_connection_is_careful(database: Database, pragma: str, value: object) -> None:
    with database.read() as reader, database.write() as writer:
        for driver in (reader.driver, writer.driver):
            assert driver.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_a_write_that_fails_leaves_nothing(database: Database) -> None:
    def begin_and_fail() -> None:
        with database.write() as writer:
            writer.driver.execute("INSERT INTO desk VALUES (1, 'x', 0)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        begin_and_fail()

    with database.read() as reader:
        assert reader.driver.execute("SELECT * FROM desk").fetchall() == []


def test_a_read_is_of_one_moment(database: Database) -> None:
    with database.read() as reader:
        assert reader.driver.execute("SELECT count(*) FROM desk").fetchone() == (0,)
        with database.write() as writer:
            writer.driver.execute("INSERT INTO desk VALUES (1, 'x', 0)")
        assert reader.driver.execute("SELECT count(*) FROM desk").fetchone() == (0,)
    with database.read() as reader:
        assert reader.driver.execute("SELECT count(*) FROM desk").fetchone() == (1,)


# --- Migrations -----------------------------------------------------------------------------------------------------------------


def test_the_migrations_make_exactly_the_tables_that_the_code_knows(database: Database) -> None:
    with database.engine.connect() as connection, connection.begin():
        command.check(migrate.configuration(connection))


def test_an_older_database_is_copied_before_it_is_migrated(file: Path) -> None:
    ask(file, "INSERT INTO desk VALUES (1, 'mitt', 0)", "PRAGMA user_version = 0")

    open_file(file).close()

    copy = file.with_name(FILE_NAME + ".before-0")
    assert ask(file, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert ask(copy, "PRAGMA user_version") == [(0,)]
    assert ask(file, "SELECT uuid FROM desk") == ask(copy, "SELECT uuid FROM desk") == [("mitt",)]


def test_a_migration_that_fails_leaves_the_database_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(file, "INSERT INTO desk VALUES (1, 'mitt', 0)", "PRAGMA user_version = 0")
    before = ask(file, "SELECT type, name, sql FROM sqlite_master ORDER BY name")

    def half(config: Config, _target: str) -> None:
        config.attributes["connection"].execute(text("CREATE TABLE half_done (x)"))
        config.attributes["connection"].execute(text("DROP TABLE draft"))
        raise RuntimeError("broken in the middle")

    monkeypatch.setattr(command, "upgrade", half)
    with pytest.raises(RuntimeError):
        open_file(file)

    assert ask(file, "SELECT type, name, sql FROM sqlite_master ORDER BY name") == before
    assert ask(file, "PRAGMA user_version") == [(0,)]
    assert ask(file, "SELECT uuid FROM desk") == [("mitt",)]


def _open_at_once(path: Path, barrier: object) -> None:
    barrier.wait()  # pyright: ignore[reportAttributeAccessIssue]
    open_file(path).close()


def test_three_processes_at_once_make_one_database(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(3)
    workers = [spawn.Process(target=_open_at_once, args=(tmp_path / FILE_NAME, barrier)) for _ in range(3)]
    for each in workers:
        each.start()
    for each in workers:
        each.join(60)

    assert [each.exitcode for each in workers] == [0, 0, 0]
    assert ask(tmp_path / FILE_NAME, "PRAGMA user_version") == [(SCHEMA_VERSION,)]


# --- What is refused ------------------------------------------------------------------------------------------------------------


def test_somebody_else_s_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    ask(path, "CREATE TABLE recipe (name)", "INSERT INTO recipe VALUES ('pannkakor')")
    before = path.read_bytes()

    assert refusal(path) == "not_our_database"
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [FILE_NAME]


def test_a_newer_database_is_refused(file: Path) -> None:
    ask(file, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")

    assert refusal(file) == "newer_database"
    assert ask(file, "PRAGMA user_version") == [(SCHEMA_VERSION + 1,)]


def test_a_program_that_is_older_than_its_file_stops_at_its_next_write(database: Database) -> None:
    with database.write() as writer:
        # What the migration of a newer version does at its end.
        writer.driver.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")

    with pytest.raises(KnownError) as problem, database.write():
        pytest.fail("it would write what the newer version does not expect")

    assert problem.value.code == "newer_database"


def test_what_is_no_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_text("Hej, jag är ett brev. " * 500, "utf-8")
    before = path.read_bytes()

    assert refusal(path) == "database_unusable"
    assert path.read_bytes() == before


def test_a_damaged_database_is_told_in_words(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    file.write_bytes(content)
    before = file.read_bytes()

    assert refusal(file) == "database_unusable"
    assert file.read_bytes() == before


def test_a_folder_in_the_file_s_place_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()

    assert refusal(tmp_path / FILE_NAME) == "database_unusable"


def test_another_program_that_keeps_it_busy_is_told_in_words(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0)
    opened = open_file(file)
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(KnownError) as problem, opened.write():
                pytest.fail("the other one holds it")
            other.execute("ROLLBACK")
        with opened.write():
            pass  # now it is free
    finally:
        opened.close()

    assert problem.value.code == "database_busy"
    assert "Nothing was saved" in problem.value.english()


def test_a_full_disk_is_told_in_words_and_nothing_of_the_step_is_saved(database: Database) -> None:
    def write_too_much() -> None:
        with database.write() as writer:
            pages = writer.driver.execute("PRAGMA page_count").fetchone()[0]
            writer.driver.execute(f"PRAGMA max_page_count = {pages + 5}")
            writer.driver.execute("INSERT INTO desk VALUES (1, ?, 0)", ("x" * 100_000,))

    with pytest.raises(KnownError) as problem:
        write_too_much()

    assert problem.value.code == "disk_full"
    with database.write() as writer:
        writer.driver.execute("PRAGMA max_page_count = 1000000")
        assert writer.driver.execute("SELECT count(*) FROM desk").fetchone() == (0,)


def test_a_mistake_in_a_statement_is_no_message_to_the_user(database: Database) -> None:
    with database.write() as writer:
        writer.driver.execute("INSERT INTO desk VALUES (1, 'x', 0)")

    with pytest.raises(sqlite3.IntegrityError), database.write() as writer:
        writer.driver.execute("INSERT INTO desk VALUES (1, 'x', 0)")
