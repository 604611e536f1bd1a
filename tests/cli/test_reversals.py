"""The command that tells the share of reversed decisions."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_an_empty_desk_has_no_share_and_a_period_can_be_given(uppsikt: Run) -> None:
    nothing = {"decided": 0, "reversed": 0, "share": None}

    assert uppsikt("log", "reversed").json == {"all": nothing, "channels": [], "rules": []}
    assert uppsikt("log", "reversed", "--from", "2026-01-01", "--to", "2026-12-31").json["all"] == nothing
    assert uppsikt("log", "reversed", json=False).out.strip() == "all decisions\t0 of 0 reversed\t-"
