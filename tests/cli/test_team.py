"""The commands of those who run a team's database."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderator_app.desk.draft_files import draft_folder
from tests.cli.conftest import Run
from tests.making import make_desk
from tests.server import Server

pytestmark = pytest.mark.postgresql("a file has no logins")


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


def test_the_next_command_tells_what_became_of_what_was_being_saved_when_the_contact_was_lost(
    engine: str, uppsikt: Run, tmp_path: Path
) -> None:
    uppsikt("channels", "add", "Vår sida", "--platform", "facebook", "--pack", "sormland")
    desk = make_desk(tmp_path)
    head = desk.log.head()
    kept = draft_folder(desk.place, str(next(iter(tmp_path.glob("pins/*.json"))).stem)) / "doubts"
    kept.mkdir(parents=True)
    (kept / f"doubt-{desk.me.id}-1.json").write_text(f'{{"head":[{head.seq},"{head.hash}"],"at":{desk.clock.now()}}}', "utf-8")
    (kept / f"doubt-{desk.me.id}-2.json").write_text(f'{{"head":[{head.seq},"{"0" * 64}"],"at":{desk.clock.now()}}}', "utf-8")
    (kept / f"doubt-{desk.me.id}-3.json").write_text("?", "utf-8")
    desk.close()

    ran = uppsikt("inbox", "list", json=False)

    assert ran.code == 0
    assert ran.err.splitlines() == [
        "What was being saved when the contact with the server was lost (10:00) is saved. Don't do it again.",
        "What was being saved when the contact with the server was lost (10:00) was not saved. What you typed is kept; do it again.",
    ]
    assert list(kept.iterdir()) == []
    assert not uppsikt("inbox", "list").err
