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


def test_a_team_is_made_by_two_commands(engine: str, run: Run) -> None:
    run("channels", "add", "Vår sida", "--platform", "facebook", "--pack", "sormland")
    made = run("--json", "team", "roles").json
    assert set(made["groups"]) == {"moderator", "manager", "registrar", "auditor", "administrator"}
    assert "there\t" in run("team", "roles").out

    done = run("team", "member", "asa.ek", "--role", "moderator", "--channel", "Vår sida", "--name", "Åsa Ek")
    assert done.out.startswith("asa.ek is moderator.")
    assert run("team", "list").out == "asa.ek\tÅsa Ek\tmoderator\tVår sida\n"

    assert run("team", "remove", "asa.ek").code == 0
    assert not run("team", "list").out
    assert run("team", "remove", "asa.ek").code == 1


def test_a_name_that_the_server_would_read_as_a_statement_is_a_name(engine: str, run: Run, server: Server, tmp_path: Path) -> None:
    run("team", "roles")
    hostile = 'x" SUPERUSER; DROP TABLE item; --'
    run("team", "member", hostile, "--role", "auditor")

    assert server.ask("postgres", "SELECT rolsuper FROM pg_roles WHERE rolname = %s", (hostile,)) == [(False,)]
    assert [each["login"] for each in run("--json", "team", "list").json["members"]] == [hostile]
