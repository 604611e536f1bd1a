"""A desk that a team shares on the tests' server, with a member for each role; and what a member gets who says a statement there."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from moderator_app.domain.decisions import Outcome
from moderator_app.domain.team import Role
from tests.making import decide, ids, make_channel, make_desk, servers, take
from tests.server import Server

REFUSED = "42501"
"""The code of a right that is missing."""
LOGINS = {role: f"{role}_at_desk" for role in Role}


@pytest.fixture(scope="module")
def engine(server: Server) -> Iterator[str]:
    """These tests are about the server, and share one database: what they try is rolled back."""
    servers.append(server)
    yield "postgresql"
    servers.clear()
    server.take_back()


@pytest.fixture(scope="module")
def database(server: Server, engine: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Two channels with an item each, decided on; a member for each role, the moderator with the first channel alone."""
    folder = tmp_path_factory.mktemp("team")
    desk = make_desk(folder)
    mine, other = make_channel(desk, "Vår sida"), make_channel(desk, "Parken")
    for place in (mine, other):
        take(desk, place, f"Tack för {place.name}!", f"Kaffe vid {place.name}")
        decide(desk, ids(desk, place)[0], Outcome.KEEP)
    desk.team.make_roles()
    for role, login in LOGINS.items():
        desk.team.member(login, role, [mine.name] if role is Role.MODERATOR else [])
    desk.close()
    name = server.name_for(folder)
    server.ask(name, "INSERT INTO draft SELECT min(id), 1, '{}', 0 FROM item GROUP BY channel_id")
    server.ask(name, "INSERT INTO decision_answer SELECT id, 'x', 'no' FROM decision")
    server.ask(name, "INSERT INTO decision_provision SELECT id, 9, 'x', 'x', 'x', '' FROM decision")
    server.ask(name, "INSERT INTO obligation SELECT 90 + id, id, item_id, 'x', 0, '', 0, 'open' FROM decision")
    server.ask(name, "INSERT INTO receipt SELECT id, id, item_id, 'x', '', '', '', '', 0, 1, 0 FROM obligation")
    server.ask(name, "INSERT INTO answer SELECT id, item_id, 90 + id, item_id, '', '', '', 1, 0, 0, 90 + id FROM decision")
    server.ask(name, "INSERT INTO answer_template SELECT id, 'x', 'x', id, 1, 0 FROM channel")
    server.ask(name, "INSERT INTO crisis VALUES (90, 'x', 1, 0, 1, NULL, NULL)")
    server.ask(name, "INSERT INTO crisis_item SELECT id, 90, item_id, 1, 1, 0 FROM decision")
    server.ask(name, "INSERT INTO disposal_hold SELECT id, id, NULL, 'other', 'x', 1, 0, NULL, NULL, '' FROM channel")
    server.ask(name, "INSERT INTO disposal_decision VALUES (90, 'x', '', '', '', 'x', 'minor', 'days', 1, '', 1, 0, NULL)")
    server.ask(name, "INSERT INTO disposal_channel SELECT 90, id FROM channel")
    server.ask(name, "INSERT INTO disposal_proposal VALUES (90, 90, NULL, '', 0, 2, 0, '', 1, 0, NULL, NULL, NULL, '')")
    server.ask(name, "INSERT INTO disposal_item SELECT 90, item_id, NULL, '' FROM decision")
    server.ask(name, "INSERT INTO breach SELECT id, 'answer', item_id, 0, 0, 0 FROM decision")
    server.ask(name, "INSERT INTO recount SELECT id, id, '{}', '{}', NULL, NULL, 0, 0, 0 FROM channel")
    server.ask(name, "INSERT INTO own_day VALUES ('2026-06-05', 0, '', 1, 0)")
    return name


def attempt(server: Server, database: str, role: Role, statement: str) -> int | str:
    """Say the statement as that role and take it back: how many rows it touched or found, or the code of the refusal."""
    address = server.address(database, LOGINS[role])
    with psycopg.connect(address) as connection:
        try:
            return connection.execute(sql.SQL(statement)).rowcount  # pyright: ignore[reportArgumentType]
        except psycopg.Error as problem:
            return problem.sqlstate or "?"
        finally:
            connection.rollback()
