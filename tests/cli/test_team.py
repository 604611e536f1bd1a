"""The commands of those who run a team's database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.making import servers
from tests.server import Server


@pytest.fixture
def engine(server: Server) -> Iterator[str]:
    """A file has no logins."""
    servers.append(server)
    yield "postgresql"
    servers.clear()
    server.take_back()


def test_a_team_is_made_by_two_commands(engine: str, uppsikt: Run) -> None:
    uppsikt("channels", "add", "Vår sida", "--platform", "facebook", "--pack", "sormland")
    made = uppsikt("team", "roles").json
    assert set(made["groups"]) == {"moderator", "manager", "registrar", "auditor", "administrator"}
    assert "there\t" in uppsikt("team", "roles", json=False).out

    done = uppsikt("team", "member", "asa.ek", "--role", "moderator", "--channel", "Vår sida", "--name", "Åsa Ek", json=False)
    assert done.out.startswith("asa.ek is moderator.")
    assert uppsikt("team", "list", json=False).out == "asa.ek\tÅsa Ek\tmoderator\tVår sida\n"

    assert uppsikt("team", "remove", "asa.ek").code == 0
    assert not uppsikt("team", "list", json=False).out
    assert uppsikt("team", "remove", "asa.ek").code == 1


def test_a_name_that_the_server_would_read_as_a_statement_is_a_name(engine: str, uppsikt: Run, server: Server, tmp_path: Path) -> None:
    uppsikt("team", "roles")
    hostile = 'x" SUPERUSER; DROP TABLE item; --'
    uppsikt("team", "member", hostile, "--role", "auditor")

    assert server.ask("postgres", "SELECT rolsuper FROM pg_roles WHERE rolname = %s", (hostile,)) == [(False,)]
    assert [each["login"] for each in uppsikt("team", "list").json["members"]] == [hostile]
