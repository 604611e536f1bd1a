"""JSON Lines is for programs: nothing is made pretty and nothing is changed."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.exports.formats import FORMAT
from moderator_app.exports.table import Column
from tests.exports.conftest import Export, go_on

GOLDEN = (
    '{"reference":"2026-000001","decided_at":"2026-11-24T09:15:00Z","text":"Snöröjningen; på \\"Storgatan\\",\\när sen",'
    '"rules":["H-01","L-02"],"likes":3,"hidden":false}\n'
    '{"reference":"2026-000002","decided_at":"2026-06-21T22:30:00Z","text":"=1+1","rules":[],"likes":-5,"hidden":true}\n'
    '{"reference":"2026-000003","decided_at":null,"text":"","rules":["H-01"],"likes":null,"hidden":false}\n'
).encode()


def test_the_file_is_byte_for_byte_as_promised(export: Export, tmp_path: Path) -> None:
    export("jsonl", tmp_path / "log.jsonl")

    assert (tmp_path / "log.jsonl").read_bytes() == GOLDEN


def test_half_a_character_becomes_a_mark_also_inside_a_list(export: Export, tmp_path: Path) -> None:
    columns = [Column("text", "Text"), Column("rules", "Regler")]

    export("jsonl", tmp_path / "log", [("a\ud800b", ("\udfff",))], columns=columns)

    assert json.loads((tmp_path / "log").read_bytes()) == {"text": "a\ufffdb", "rules": ["\ufffd"]}


def test_a_time_without_a_zone_is_a_mistake_of_ours(export: Export, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="naive"):
        export("jsonl", tmp_path / "log", [(datetime(2026, 11, 24, 10, 15),)], columns=[Column("at", "Tid")])  # noqa: DTZ001


def test_a_row_with_a_value_too_few_is_a_mistake_of_ours(export: Export, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="zip"):
        export("jsonl", tmp_path / "log", [("only one",)])


@given(st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.integers(-(2**63), 2**63 - 1))))
def test_whatever_people_wrote_comes_back_from_the_file(rows: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        FORMAT["jsonl"].write(Path(folder) / "log", [Column("text", "Text"), Column("number", "Antal")], iter(rows), go_on)
        lines = (Path(folder) / "log").read_bytes().split(b"\n")

    assert lines.pop() == b""
    assert [(line["text"], line["number"]) for line in map(json.loads, lines)] == rows
