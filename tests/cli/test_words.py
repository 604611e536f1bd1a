"""The commands for the words that the detectors look for."""

from __future__ import annotations

from pathlib import Path

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run


def test_a_list_is_checked_used_shown_and_taken_away(uppsikt: Run, tmp_path: Path) -> None:
    file = tmp_path / "ord.csv"
    file.write_text("surströmming;skymf;2;början;\n", encoding="utf-8")
    before = len(uppsikt("words", "show").json["entries"])
    assert before > 100

    assert uppsikt("words", "check", file).json == {"entries": 1, "wrong": []}
    assert uppsikt("words", "use", file).json == {"version": 1}

    shown = uppsikt("words", "show").json
    assert len(shown["entries"]) == before + 1
    assert shown["versions"][0]["by"]
    assert uppsikt("words", "show", "--own", json=False).out.strip() == "surströmming;skymf;2;början;"
    assert uppsikt("words", "use", "--shipped").json == {"version": 2}
    assert len(uppsikt("words", "show").json["entries"]) == before


def test_what_is_shown_can_be_used(uppsikt: Run, tmp_path: Path) -> None:
    """To change the whole list: show it into a file, edit it, use it."""
    file = tmp_path / "ord.csv"
    file.write_text(uppsikt("words", "show", json=False).out, encoding="utf-8")

    assert uppsikt("words", "check", file).json["wrong"] == []


def test_a_wrong_line_is_told_with_its_number(uppsikt: Run, tmp_path: Path) -> None:
    file = tmp_path / "ord.csv"
    file.write_text("fint;skymf;2;exakt\nfult;skymf;2;ibland\n", encoding="utf-8")

    checked = uppsikt("words", "check", file)
    assert (checked.code, checked.json["wrong"][0]["line"]) == (REFUSED, 2)
    used = uppsikt("words", "use", file)
    assert used.code == REFUSED
    assert used.json["error"]["details"][0]["code"] == "word_mode"
    assert uppsikt("words", "show").json["version"] == 0


def test_an_item_is_shown_with_what_the_detectors_mark(uppsikt: Run, tmp_path: Path) -> None:
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "sormland")
    file = tmp_path / "in.csv"
    file.write_text("comment id,author,published at,text\n1,Kim Ek,2026-03-01 10:00,Ring 070-174 06 05\n", encoding="utf-8")
    assert uppsikt("import", file, "--channel", "Sidan").code == DONE

    (mark,) = uppsikt("inbox", "show", 1).json["marks"]

    assert (mark["detector"], mark["what"], mark["rules"]) == ("phone", "Mobile number", ["L-04"])
    assert "? phone: Mobile number (likely)" in uppsikt("inbox", "show", 1, json=False).out
