"""The commands for the documents that bind channels."""

from __future__ import annotations

import pytest

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def _on_both_engines(engine: str) -> None:
    """Every test of this file."""


def test_the_policys_own_document_is_recorded_acknowledged_renewed_and_withdrawn(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "hjo")
    assert uppsikt("documents", "list").json == {"documents": [], "offered": ["hjo"]}

    added = uppsikt("documents", "add", "--from", "hjo", "--place", "intranätet/policy")
    assert (added.code, added.json) == (DONE, {"id": 1})
    (one,) = uppsikt("documents", "list", "--mine").json["documents"]
    assert (one["asks_me"], one["pack"], one["channels"], one["missing"]) == (True, "hjo", ["Badet"], ["Asa"])
    assert (one["versions"][0]["diary_no"], one["versions"][0]["place"]) == ("2010-642", "intranätet/policy")

    assert uppsikt("documents", "acknowledge", 1).json == {"id": 1, "version": "1"}
    assert uppsikt("documents", "acknowledge", 1).code == REFUSED
    assert uppsikt("documents", "list", "--mine").json["documents"] == []

    assert uppsikt("documents", "version", 1, "--version", "2", "--in-force", "2026-01-01").code == DONE
    (one,) = uppsikt("documents", "list", "--mine").json["documents"]
    assert [(each["version"], each["place"]) for each in one["versions"]] == [("1", "intranätet/policy"), ("2", "intranätet/policy")]
    assert "TO ACKNOWLEDGE\tnot yet: Asa" in uppsikt("documents", "list", json=False).out

    assert uppsikt("documents", "withdraw", 1).code == DONE
    assert uppsikt("documents", "list").json["documents"][0]["standing"] == "withdrawn"


def test_a_document_binds_the_channels_that_are_named_and_says_what_is_missing(uppsikt: Run) -> None:
    for name in ("Badet", "Parken"):
        uppsikt("channels", "add", name, "--platform", "facebook", "--pack", "hjo")
    said = ("--title", "Handbok", "--in-force", "2026-01-01", "--kind", "handbook")

    assert uppsikt("documents", "add", *said, "--channel", "Badet", "--channel", "parken", "--only-listed").code == DONE
    (one,) = uppsikt("documents", "list").json["documents"]
    assert (one["channels"], one["must_acknowledge"], one["asks_me"]) == (["Badet", "Parken"], False, False)

    refused = uppsikt("documents", "add", "--channel", "Badet")
    assert refused.code == REFUSED
    assert [each["code"] for each in refused.json["error"]["details"]] == ["title_missing", "in_force_missing"]
    assert (
        uppsikt("documents", "version", 7, "--version", "2", "--title", "x", "--in-force", "2026-01-01").json["error"]["code"]
        == "unknown_document"
    )
