"""A team's database: made, migrated, reached safely, or refused without anything in it changed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from moderator_app.domain.place import Place, server_address
from moderator_app.storage import dialect, migrate, postgresql
from moderator_app.storage import server_address as way
from moderator_app.storage.opening import open_database
from moderator_app.storage.postgresql import ServerDatabase, open_server
from moderator_app.storage.schema import SCHEMA_VERSION
from moderator_app.storage.server_schema import MARK
from moderator_app.storage.statements import Statement
from moderator_app.storage.tables import sequence
from moderator_app.support.messages import KnownError
from tests.making import FakeClock, make_channel, make_desk, take
from tests.patience import until
from tests.server import Server

pytestmark = pytest.mark.postgresql("this is about the server")
_numbers = count(1)


@pytest.fixture
def name(server: Server) -> str:
    """A database with nothing in it."""
    name = f"bare{next(_numbers)}"
    server.make(name)
    return name


@pytest.fixture
def database(server: Server, engine: str, tmp_path: Path) -> Iterator[ServerDatabase]:
    opened = open_server(server.address(server.name_for(tmp_path)))
    yield opened
    opened.close()


def refusal(address: str) -> str:
    with pytest.raises(KnownError) as problem:
        open_server(address).close()
    return problem.value.code


# --- How it is opened --------------------------------------------------------------------------------------------------------


def test_an_empty_database_is_filled_and_marked_as_ours(server: Server, name: str) -> None:
    open_database(Place(Path(), server.address(name))).close()

    assert server.ask(name, "SELECT obj_description('alembic_version'::regclass)") == [(f"{MARK}{SCHEMA_VERSION}",)]
    open_server(server.address(name)).close()


def test_the_migrations_make_exactly_the_tables_that_the_code_knows(database: ServerDatabase) -> None:
    with database.engine.connect() as connection, connection.begin():
        command.check(migrate.configuration(connection))


def test_three_at_once_make_one_database(server: Server, name: str) -> None:
    failed: list[BaseException] = []

    def open_it() -> None:
        try:
            open_server(server.address(name)).close()
        except BaseException as problem:  # noqa: BLE001 - told by the test
            failed.append(problem)

    threads = [threading.Thread(target=open_it) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert failed == []
    assert server.ask(name, "SELECT count(*) FROM alembic_version") == [(1,)]


def test_a_migration_that_fails_leaves_the_database_as_it_was(server: Server, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(config: Config, _target: str) -> None:
        config.attributes["connection"].execute(text("CREATE TABLE half_done (x INTEGER)"))
        raise RuntimeError("broken in the middle")

    monkeypatch.setattr(command, "upgrade", half)
    with pytest.raises(RuntimeError):
        open_server(server.address(name))

    assert server.ask(name, "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace") == [(0,)]


def test_a_newer_database_is_refused(server: Server, name: str) -> None:
    open_server(server.address(name)).close()
    server.ask(name, f"COMMENT ON TABLE alembic_version IS '{MARK}{SCHEMA_VERSION + 1}'")

    assert refusal(server.address(name)) == "newer_server_database"


def test_somebody_else_s_database_is_refused_and_not_touched(server: Server, name: str) -> None:
    server.ask(name, "CREATE TABLE recipe (name TEXT)")

    assert refusal(server.address(name)) == "not_our_server_database"
    assert server.ask(name, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace") == [("recipe",)]


def test_a_database_in_another_encoding_is_refused(server: Server) -> None:
    server.ask("postgres", "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")

    assert refusal(server.address("latin")) == "server_encoding"


# --- The way there -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://asa:hemligt@db.example/uppsikt",
        "postgresql://asa:hemligt#1@db.example/uppsikt",
        "postgresql://asa:hemligt?1@db.example/uppsikt",
        "postgresql://asa:hemligt/1@db.example/uppsikt",
        "postgresql://asa:hemligt[1@db.example/uppsikt",
        "postgresql://db.example/uppsikt?password=hemligt",
        "postgresql://asa@db.example/uppsikt#?password=hemligt",
        "postgresql://asa@db.example?passwor%64=hemligt",
        "postgresql://?host=db.example&sslpassword=hemligt",
    ],
)
def test_an_address_with_a_password_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(KnownError) as problem:
        server_address(address)

    assert problem.value.code == "password_in_address"
    assert "hemligt" not in problem.value.english()


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://asa@db1.example:5433,[fd00::2]:5432/uppsikt?sslmode=verify-full",
        "postgresql://[fd00::2]/uppsikt?user=asa@kommunen.example",
        "postgresql://asa@/uppsikt?host=/var/run/postgresql",
        "postgresql:///?service=uppsikt",
    ],
)
def test_an_address_without_a_password_is_let_through_as_it_is(address: str) -> None:
    assert server_address(f" {address}\n") == address


@pytest.mark.parametrize("address", ["", "mysql://db.example/x", "db.example", "postgresql:uppsikt", "postgresql://[x"])
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(KnownError) as problem:
        server_address(address)

    assert problem.value.code == "not_an_address"


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
@pytest.mark.parametrize("host", ["db.example", "localhost,db.example", "10.0.0.7"])
def test_without_encryption_nothing_leaves_this_computer(host: str, mode: str) -> None:
    with pytest.raises(KnownError) as problem:
        way.parameters_of(f"postgresql://asa@{host}/uppsikt?sslmode={mode}")

    assert problem.value.code == "not_encrypted"


def test_the_server_s_name_is_verified_where_there_is_a_certificate_to_do_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in ("PGSSLMODE", "PGSSLROOTCERT", "PGSERVICE"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("APPDATA", str(tmp_path))
    address = "postgresql://asa@db.example/uppsikt"

    assert way.parameters_of(address)["sslmode"] == "require"
    assert way.parameters_of(f"{address}?sslrootcert=/etc/ca.pem")["sslmode"] == "verify-full"
    assert way.parameters_of(f"{address}?sslmode=verify-ca")["sslmode"] == "verify-ca"
    assert "sslmode" not in way.parameters_of("postgresql://asa@localhost,127.0.0.1,[::1]/uppsikt")


def test_a_server_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    assert refusal(f"postgresql://asa@/uppsikt?host={tmp_path}") == "server_gone"


# --- Reading and writing -----------------------------------------------------------------------------------------------------

_begin = Statement(sequence.insert().values(name="x", next=1))


def test_a_read_is_of_one_moment(database: ServerDatabase) -> None:
    with database.read() as reader:
        assert reader.driver.execute("SELECT count(*) FROM sequence").fetchone() == (0,)
        with database.write() as writer:
            writer.run(_begin)
        assert reader.driver.execute("SELECT count(*) FROM sequence").fetchone() == (0,)
    with database.read() as reader:
        assert reader.driver.execute("SELECT count(*) FROM sequence").fetchone() == (1,)


def test_a_reader_can_t_write(database: ServerDatabase) -> None:
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction), database.read() as reader:
        reader.driver.execute("INSERT INTO sequence VALUES ('x', 1)")


def test_a_write_that_fails_leaves_nothing_and_the_next_one_goes_well(database: ServerDatabase) -> None:
    def begin_and_fail() -> None:
        with database.write() as writer:
            writer.run(_begin)
            writer.run(_begin)

    with pytest.raises(DBAPIError):
        begin_and_fail()

    with database.write() as writer:
        assert writer.driver.execute("SELECT * FROM sequence").fetchall() == []
        writer.run(_begin)


def test_whoever_waits_to_write_sees_what_was_written_before(database: ServerDatabase) -> None:
    seen: list[int] = []

    def add_one() -> None:
        for _ in range(10):
            with database.write() as writer:
                (before,) = writer.driver.execute("SELECT coalesce(max(next), 0) FROM sequence").fetchone()
                writer.driver.execute("INSERT INTO sequence VALUES (%s, %s)", (str(before), before + 1))
                seen.append(before)

    threads = [threading.Thread(target=add_one) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert seen == list(range(30))


def test_whoever_keeps_it_busy_too_long_is_told_of_in_words(database: ServerDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "WRITE", postgresql.WRITE.replace("; SELECT", "; SET LOCAL lock_timeout = '50ms'; SELECT"))
    with database.write(), pytest.raises(KnownError) as problem, database.write():
        pytest.fail("the first one is not done")

    assert problem.value.code == "server_busy"
    with database.write() as writer:
        writer.run(_begin)


def test_a_read_is_broken_off_on_request_and_the_next_one_goes_well(database: ServerDatabase) -> None:
    asks, over = threading.get_ident(), threading.Event()

    def break_off() -> None:
        # A wish to stop that comes before the question does is without effect.
        while not over.wait(0.05):
            database.interrupt_reads(asks)

    breaking = threading.Thread(target=break_off)
    breaking.start()
    with pytest.raises(psycopg.OperationalError), database.read() as reader:
        reader.driver.execute("SELECT pg_sleep(60)")
    over.set()
    breaking.join()

    with database.read() as reader:
        assert reader.driver.execute("SELECT 1").fetchone() == (1,)


def test_connections_that_the_server_cut_while_nobody_used_them_are_made_anew(server: Server, database: ServerDatabase) -> None:
    with database.read() as reader, database.read():
        (name,) = reader.driver.execute("SELECT current_database()").fetchone()
    server.ask("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))

    with database.write() as writer:
        writer.run(_begin)
    with database.read() as reader:
        assert reader.driver.execute("SELECT name FROM sequence").fetchall() == [("x",)]


def test_a_connection_that_breaks_inside_a_write_is_told_and_nothing_is_kept(server: Server, database: ServerDatabase) -> None:
    def cut_off() -> None:
        with database.write() as writer:
            writer.run(_begin)
            pid = writer.driver.info.backend_pid
            server.ask("postgres", "SELECT pg_terminate_backend(%s, 2000)", (pid,))
            writer.run(_begin)

    with pytest.raises(KnownError) as problem:
        cut_off()

    assert problem.value.code == "server_gone"
    with database.read() as reader:
        assert reader.driver.execute("SELECT * FROM sequence").fetchall() == []


def test_where_nobody_can_say_whether_it_was_saved_nobody_says_so(server: Server, database: ServerDatabase) -> None:
    def cut_off_at_the_end() -> None:
        with database.write() as writer:
            writer.run(_begin)
            server.ask("postgres", "SELECT pg_terminate_backend(%s, 2000)", (writer.driver.info.backend_pid,))

    with pytest.raises(KnownError) as problem:
        cut_off_at_the_end()

    assert problem.value.code == "perhaps_saved"


def test_news_reach_whoever_asks_also_after_a_break(server: Server, database: ServerDatabase) -> None:
    before = database.change_mark()
    assert database.change_mark() == before

    with database.write() as writer:
        writer.run(_begin)
    news = until(lambda: database.change_mark() != before) and database.change_mark()

    server.ask("postgres", "SELECT pg_terminate_backend(%s, 2000)", (database._watch.driver.info.backend_pid,))
    with pytest.raises(KnownError) as problem:
        until(lambda: database.change_mark() < 0)
    assert problem.value.code == "server_gone"
    assert database.change_mark() != news, "something may have happened meanwhile"


def test_a_stream_holds_a_chunk_at_a_time_and_may_be_left(database: ServerDatabase) -> None:
    with database.write() as writer:
        writer.driver.execute("INSERT INTO sequence SELECT 'n' || n, n FROM generate_series(1, 100) AS n")
    every = Statement(sequence.select().order_by(sequence.c.next))

    with database.read() as reader:
        one, other = reader.stream(every, chunk=7), reader.stream(every, chunk=9)
        assert [next(one), next(other), next(one)] == [("n1", 1), ("n1", 1), ("n2", 2)]
        assert len(list(one)) == 98


def test_a_search_index_that_lacks_something_is_found_out(server: Server, engine: str, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, FakeClock())
    take(desk, make_channel(desk), "Badet är stängt", "Bussen kom inte")
    with desk._context.database.read() as reader:
        assert dialect.search_agrees(reader)
    server.ask(server.name_for(tmp_path), "DELETE FROM item_search WHERE rowid = 2")

    with desk._context.database.read() as reader:
        assert not dialect.search_agrees(reader)
    desk.close()


def test_a_connection_in_use_while_all_are_given_up_is_closed_when_it_is_let_go(database: ServerDatabase) -> None:
    with database.read() as reader:
        kept = reader.driver
    with database.read() as reader:
        assert reader.driver is kept
        database._begin_anew()
    assert kept.closed, "nobody would find it again in the pool that was given up"
    with database.read() as reader:
        assert reader.driver is not kept
