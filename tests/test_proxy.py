"""The bad network of the tests does what it is asked to: else no test on bad days would prove anything."""

from __future__ import annotations

import threading

import psycopg
import pytest

from tests.costs import quickest
from tests.proxy import Moment, Proxy
from tests.server import Server


@pytest.fixture
def name(server: Server) -> str:
    """A database with one empty table."""
    server.ask("postgres", "DROP DATABASE IF EXISTS far WITH (FORCE)")
    server.make("far")
    server.ask("far", "CREATE TABLE deed (name TEXT)")
    return "far"


def through(proxy: Proxy, name: str) -> psycopg.Connection:
    return psycopg.connect(proxy.address(name), autocommit=True, connect_timeout=2)


def test_it_lets_through_what_is_sent_and_a_round_trip_takes_the_delay_twice(proxy: Proxy, name: str) -> None:
    with through(proxy, name) as connection:
        assert connection.execute("SELECT repeat('x', 300000)").fetchone() == ("x" * 300_000,)
        proxy.delay = 0.05
        assert 0.1 <= quickest(lambda: connection.execute("SELECT 1"), 0.3) < 0.3
        proxy.delay = 0


@pytest.mark.parametrize(
    ("moment", "kept"), [(Moment.BEFORE, [set()]), (Moment.AFTER, [set(), {"it"}]), (Moment.ANSWERED, [{"it"}])], ids=str
)
def test_it_breaks_at_the_chosen_moment(server: Server, proxy: Proxy, name: str, moment: Moment, kept: list[set[str]]) -> None:
    proxy.cut_at(b"COMMIT", moment)
    with through(proxy, name) as connection:
        connection.execute("BEGIN; INSERT INTO deed VALUES ('it')")
        with pytest.raises(psycopg.OperationalError):
            connection.execute("COMMIT")

    assert {one for (one,) in server.ask(name, "SELECT name FROM deed")} in kept
    with through(proxy, name) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_it_breaks_in_the_middle_of_a_message(server: Server, proxy: Proxy, name: str) -> None:
    with through(proxy, name) as connection:
        proxy.cut_after(40)
        with pytest.raises(psycopg.OperationalError):
            connection.execute(f"INSERT INTO deed VALUES ('{'x' * 100}')")

    assert server.ask(name, "SELECT * FROM deed") == []


def test_it_refuses_and_accepts_again(proxy: Proxy, name: str) -> None:
    with through(proxy, name) as connection:
        proxy.refuse()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        through(proxy, name)

    proxy.accept()
    through(proxy, name).close()


def test_while_it_is_silent_nothing_is_answered_and_then_it_comes(proxy: Proxy, name: str) -> None:
    with through(proxy, name) as connection:
        proxy.be_silent()
        with pytest.raises(psycopg.errors.ConnectionTimeout):
            through(proxy, name)
        threading.Timer(0.2, proxy.speak).start()
        assert connection.execute("SELECT 1").fetchone() == (1,)
