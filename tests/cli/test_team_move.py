"""The desk moves by one command, and is written to a file by another."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.server import Server


def test_one_command_moves_the_desk_and_one_writes_it_out(process: Run, server: Server, tmp_path: Path) -> None:
    address, file = server.address(server.name_for(tmp_path)), tmp_path / "desk.db"
    assert process("demo").code == 0

    moved = process("team", "move", "--database", address, "--progress", "--json")

    assert (moved.code, moved.json["already"]) == (0, False)
    told = [json.loads(line)["progress"] for line in moved.err.splitlines()]
    assert [each["done"] for each in told] == sorted(each["done"] for each in told)
    assert told[-1]["done"] == told[-1]["total"]
    assert process("inbox", "list").code == 3
    assert process("team", "move", "--database", address, "--json").json["already"] is True
    assert process("log", "verify", "--database", address).code == 0
    assert process("team", "archive", file, "--database", address, "--json").json["rows"] > moved.json["rows"]
    assert process("team", "archive", file, "--database", address).code == 1
    assert file.exists()
    server.take_back()


def test_without_an_address_there_is_nowhere_to_move_to(process: Run) -> None:
    assert process("demo").code == 0
    assert process("team", "move").code == 3
    assert process("inbox", "list").code == 0
