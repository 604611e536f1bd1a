"""The commands for follow-ups."""

from __future__ import annotations

from pathlib import Path

from moderator_app.cli.output import DONE, REFUSED, WRONG_USE
from tests.cli.conftest import Run


def begin(uppsikt: Run, tmp_path: Path) -> None:
    """Item 1 is a threat, and to be removed."""
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "sormland")
    table = tmp_path / "a.csv"
    table.write_text("id;text;author;time\n1;[hot];Kim Ek;2026-03-04 09:00\n", "utf-8")
    uppsikt("import", table, "--channel", "Sidan")
    uppsikt("decide", 1, "--outcome", "remove", "--rule", "B-01", "--reason", "Hot.")


def test_a_case_is_carried_through_from_the_terminal(uppsikt: Run, tmp_path: Path) -> None:
    begin(uppsikt, tmp_path)
    listed = uppsikt("followups", "list").json["followups"]
    number = {each["kind"]: each["id"] for each in listed}
    first = listed[0]
    assert (first["kind"], first["mandatory"], first["author"], first["channel"]) == ("EVD", True, "Kim Ek", "Sidan")
    early = uppsikt("followups", "report", number["REM"], "removed")
    assert early.code == REFUSED
    assert [each["code"] for each in early.json["error"]["details"]] == ["comes_first"]
    by_hand = uppsikt("followups", "report", number["EVD"], "secured")
    assert (by_hand.code, by_hand.json["error"]["code"]) == (REFUSED, "by_deed")
    assert uppsikt("evidence", "secure", 1).code == DONE
    for kind, step, *told in (
        ("REG", "registered", "--reference", "2026-117"),
        ("REM", "removed"),
        ("REM", "verified_gone"),
        ("POL", "reported", "--reference", "5000-K1"),
    ):
        assert uppsikt("followups", "report", number[kind], step, *told).json["closed_at"] is None, step
    last = uppsikt("followups", "report", number["SAF"], "told", "--to", "Ada Alm", "--at", "2026-03-04T09:30")
    assert last.json["closed_at"] is not None
    assert last.json["waits_for"] == []

    (case,) = uppsikt("followups", "show", 1).json["cases"]
    told = {each["kind"]: each for each in case["followups"]}
    assert told["REG"]["receipts"][0]["reference"] == "2026-117"
    assert told["SAF"]["receipts"][0] | {"person": ""} == {
        "step": "told",
        "at": "2026-03-04T08:30:00+00:00",
        "person": "",
        "reference": "",
        "to": "Ada Alm",
        "link": "",
        "words": "",
        "taken_over": False,
    }
    assert "2026-117" in uppsikt("followups", "show", 1, json=False).out


def test_the_list_is_filtered_and_a_follow_up_given_to_somebody(uppsikt: Run, tmp_path: Path) -> None:
    begin(uppsikt, tmp_path)
    uppsikt("people", "add", "Ada Alm")
    (police,) = uppsikt("followups", "list", "--kind", "POL").json["followups"]
    assert uppsikt("followups", "assign", police["id"], "Ada Alm").code == DONE
    assert [each["kind"] for each in uppsikt("followups", "list", "--person", "Ada Alm").json["followups"]] == ["POL"]
    assert uppsikt("followups", "assign", police["id"], "--nobody").code == DONE
    assert [each["kind"] for each in uppsikt("followups", "list", "--nobody").json["followups"]] == ["POL"]
    assert {each["mandatory"] for each in uppsikt("followups", "list", "--mandatory").json["followups"]} == {True}
    assert uppsikt("followups", "list", "--covered").json == {"followups": []}
    assert uppsikt("followups", "list", "--consulted").json == {"followups": []}
    assert uppsikt("followups", "list", "--when", "late", "--channel", "Sidan", "--mine", json=False).code == DONE


def test_wrong_words_and_unknown_numbers_are_told(uppsikt: Run, tmp_path: Path) -> None:
    begin(uppsikt, tmp_path)
    assert uppsikt("followups", "report", 4711, "secured").code == REFUSED
    assert uppsikt("followups", "show", 4711).code == REFUSED
    assert uppsikt("followups", "assign", 1).code == WRONG_USE
    assert uppsikt("followups", "list", "--kind", "NOTHING").code == WRONG_USE
    assert uppsikt("followups", "report", 1, "secured", "--at", "i går").code == WRONG_USE
