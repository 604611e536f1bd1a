"""Answers by command line: what must be considered, what keeps a text back, its record, and templates."""

from __future__ import annotations

from pathlib import Path

from moderator_app.cli.output import DONE, REFUSED
from moderator_app.domain.answers import Tick
from tests.cli.conftest import Run

EVERY = tuple(str(each) for each in Tick)
LINK = "https://exempel.se/svar"


def begin(uppsikt: Run, tmp_path: Path) -> None:
    """Item 1 is to be answered."""
    uppsikt("channels", "add", "Arvet", "--platform", "facebook", "--pack", "vastarvet")
    table = tmp_path / "a.csv"
    table.write_text("id;text;author;time\n1;När öppnar ni?;Kim Ek;2026-03-04 09:00\n", "utf-8")
    uppsikt("import", table, "--channel", "Arvet")
    assert uppsikt("decide", 1, "--outcome", "answer", "--rule", "P-01").code == DONE


def test_an_answer_is_checked_then_recorded(uppsikt: Run, tmp_path: Path) -> None:
    begin(uppsikt, tmp_path)
    assert uppsikt("answers", "show", 1).json["answers"] == []
    kept = uppsikt("answers", "check", 1, "Ring 121212-1212.", "--considered", *EVERY)
    assert (kept.code, kept.json["missing"]) == (REFUSED, ["answer_marked"])
    assert uppsikt("answers", "record", 1, "Tio.", "--link", LINK).code == REFUSED
    done = uppsikt("answers", "record", 1, "Klockan tio.", "--link", LINK, "--considered", *EVERY)
    assert (done.code, done.json["link"]) == (DONE, LINK)
    assert [each["own_item"] for each in uppsikt("answers", "show", 1).json["answers"]] == [2]


def test_a_further_answer_tells_why_and_which_one_it_puts_right(uppsikt: Run, tmp_path: Path) -> None:
    begin(uppsikt, tmp_path)
    first = uppsikt("answers", "record", 1, "Klockan tio.", "--link", LINK, "--considered", *EVERY).json["id"]
    told = ("answers", "record", 1, "Klockan elva.", "--link", f"{LINK}b", "--considered", *EVERY)
    assert uppsikt(*told).code == REFUSED
    assert uppsikt(*told, "--why", "Fel klockslag.", "--corrects", first).json["corrects"] == first
    assert [each["why"] for each in uppsikt("answers", "show", 1).json["answers"]] == ["", "Fel klockslag."]


def test_a_question_is_left_without_an_answer(uppsikt: Run, tmp_path: Path) -> None:
    begin(uppsikt, tmp_path)
    assert uppsikt("answers", "leave", 1, " ").code == REFUSED
    assert uppsikt("answers", "leave", 1, "Retorisk fråga.").json["closed"]
    assert uppsikt("answers", "forward", 1).code == REFUSED


def test_templates_are_kept_listed_and_ended(uppsikt: Run) -> None:
    number = uppsikt("answers", "keep", "Tack", "Tack för {vad}!").json["template"]
    assert [each["body"] for each in uppsikt("answers", "templates").json["templates"]] == ["Tack för {vad}!"]
    assert uppsikt("answers", "end", str(number)).code == DONE
    assert uppsikt("answers", "templates").json["templates"] == []
