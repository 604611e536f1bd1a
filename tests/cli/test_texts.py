"""Public texts and the list of the channels at the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moderator_app.cli.output import DONE, REFUSED, WRONG_USE
from moderator_app.domain.own_list import OPTIONAL
from tests.cli.conftest import Run


@pytest.fixture
def filled(uppsikt: Run) -> Run:
    """A channel whose register says what the texts need."""
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "sollentuna")
    uppsikt("channels", "set", "Badet", "board", "Kulturnämnden")
    uppsikt("channels", "set", "Badet", "purpose", "Att berätta om badet.")
    return uppsikt


def test_a_text_is_issued_seen_posted_saved_and_told_to_be_stale(filled: Run, tmp_path: Path) -> None:
    assert {each["state"] for each in filled("texts", "list").json["texts"]} == {"never_issued"}
    issued = filled("texts", "issue", "badet", "rules").json
    assert (issued["kind"], issued["version"]) == ("rules", 1)
    again = filled("texts", "issue", "Badet", "rules")
    assert (again.code, again.json["error"]["code"]) == (REFUSED, "text_same")
    posted = filled("texts", "posted", "Badet", "rules", "--at", "https://exempel.se", "--date", "2026-03-02").json
    assert posted["posted"] == {"date": "2026-03-02", "at": "https://exempel.se", "by": "Asa"}

    filled("channels", "set", "Badet", "board", "Fritidsnämnden")

    shown = filled("texts", "show", "Badet", "rules").json
    assert (shown["state"], shown["version"]) == ("stale", 1)
    assert (shown["left"], shown["came"]) == (["Ansvarig nämnd: Kulturnämnden."], ["Ansvarig nämnd: Fritidsnämnden."])
    assert filled("texts", "export", "Badet", "rules", tmp_path / "regler.txt").code == DONE
    assert "Ansvarig nämnd: Kulturnämnden.\n" in (tmp_path / "regler.txt").read_text("utf-8")
    assert [each["state"] for each in filled("texts", "list", "--channel", "Badet").json["texts"]][:2] == ["stale", "never_issued"]


def test_own_words_are_set_and_shown_with_their_versions(filled: Run) -> None:
    lacks = filled("texts", "issue", "Badet", "privacy").json["error"]
    assert [each["code"] for each in lacks["details"]] == ["text_lacks_fact"] * 2
    filled("texts", "words", "contact", "badet@exempel.se")
    filled("texts", "words", "dpo", "dso@exempel.se", "--channel", "Badet")

    assert filled("texts", "issue", "Badet", "privacy").code == DONE
    assert [each["words"] for each in filled("texts", "words", "contact").json["versions"]] == ["badet@exempel.se"]
    assert filled("texts", "words", "dpo").json["versions"] == []
    assert filled("texts", "words", "motto", "x").code == WRONG_USE


def test_the_channels_own_list_is_chosen(filled: Run) -> None:
    chosen = filled("texts", "rules", "Badet", "--rule", "H-01", "--rule", "H-06=Köp och sälj").json["rules"]

    assert [(each["rule"], each["listed"], each["words"]) for each in chosen] == [
        ("H-01", True, ""),
        ("H-02", False, ""),
        ("H-03", False, ""),
        ("H-06", True, "Köp och sälj"),
        *[(each, False, "") for each in OPTIONAL],
    ]
    assert "- Köp och sälj" in filled("texts", "show", "Badet", "rules", json=False).out
    assert not any(each["listed"] for each in filled("texts", "rules", "Badet", "--none").json["rules"])


def test_the_list_of_the_channels_is_written(filled: Run, tmp_path: Path) -> None:
    path = tmp_path / "lista.json"

    assert filled("channels", "export", path, "--for", "website").json == {"channels": 1, "file": str(path)}
    assert json.loads(path.read_text("utf-8"))["channels"][0]["name"] == "Badet"
    assert filled("channels", "export", tmp_path / "lista.doc", "--for", "records").json["error"]["code"] == "unknown_file_format"
