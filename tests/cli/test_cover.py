"""The commands for absences and deputies."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.desk.present import clock, today

__all__ = ["clock", "today"]


@pytest.fixture(autouse=True)
def _on_both_engines(engine: str) -> None:
    """Every test of this file."""


@pytest.fixture
def museum(uppsikt: Run) -> str:
    """A page whose policy demands a deputy; Åsa and Bo sit at the desk."""
    uppsikt("channels", "add", "Museet = vårt", "--platform", "facebook", "--pack", "vastarvet")
    uppsikt("channels", "list", user="bo")
    return "Museet = vårt"


def test_a_cover_is_planned_started_listed_reported_and_ended(uppsikt: Run, museum: str, today: date) -> None:
    days = ("--from", today, "--to", today + timedelta(days=1))
    planned = uppsikt("cover", "plan", "asa", *days, "--deputy", f"{museum}=bo").json
    assert planned == {
        "absence": 1,
        "person": "Asa",
        "from": today.isoformat(),
        "to": (today + timedelta(days=1)).isoformat(),
        "state": "planned",
        "deputies": [{"channel": museum, "person": "Bo"}],
    }
    assert uppsikt("cover", "start", 1, user="cia").json["state"] == "started"
    listed = uppsikt("cover", "list").json
    assert [each["runs"] for each in listed["absences"]] == [True]
    assert (listed["from"], listed["nobody"]) == (today.isoformat(), [])
    assert "covered now" in uppsikt("cover", "list", json=False).out

    assert uppsikt("cover", "report", 1).json["done"] == []
    assert uppsikt("cover", "end", 1, user="bo").json["state"] == "ended"
    assert uppsikt("cover", "end", 1).code == 1


def test_a_handover_note_is_drafted_saved_and_printed(
    uppsikt: Run, museum: str, today: date, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uppsikt("cover", "plan", "asa", "--from", today, "--to", today, "--deputy", f"{museum}=bo")
    assert uppsikt("cover", "note", 1, json=False).out == "no handover note yet\n"
    drafted = uppsikt("cover", "note", 1, "--draft").json["draft"]
    assert museum in drafted
    assert uppsikt("cover", "note", 1).json["versions"] == [], "a draft is not saved"

    file = tmp_path / "note.txt"
    file.write_bytes(f"\ufeff{drafted}\r\nRing Kim.\r\n".encode())
    assert uppsikt("cover", "note", 1, "--set", file).json["readers"] == ["Bo"]
    read = uppsikt("cover", "note", 1, user="bo").json
    assert read["text"] == f"{drafted}\nRing Kim."
    assert [(each["version"], each["by"]) for each in read["versions"]] == [(1, "Asa")]
    assert uppsikt("cover", "note", 1, "--set", file, user="bo").code == 1, "the deputy only reads"
    assert uppsikt("cover", "note", 1, user="cia").json["error"]["code"] == "note_not_for_you"
    file.write_bytes(b"\xff\xfe\x00")
    assert uppsikt("cover", "note", 1, "--set", file).json["error"]["code"] == "note_unreadable"
    assert uppsikt("cover", "note", 1, "--set", file, "--draft").code == 2
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO("Från röret.".encode())))
    assert uppsikt("cover", "note", 1, "--set", "-").json["text"] == "Från röret."


def test_a_decision_says_on_whose_behalf_it_was_taken(uppsikt: Run, museum: str, today: date, tmp_path: Path) -> None:
    file = tmp_path / "comments.csv"
    file.write_text("id,author,text,created\n1,Kim Ek,Tack!,2026-03-04 09:00\n", "utf-8")
    assert uppsikt("import", file, "--channel", museum).code == 0
    uppsikt("cover", "plan", "asa", "--from", today, "--to", today, "--deputy", f"{museum}=bo", "--start")

    assert uppsikt("decide", 1, "--outcome", "keep", "--reason", "Därför.", user="bo").json["on_behalf_of"] == "Asa"
    done = uppsikt("cover", "report", 1, json=False).out
    assert done.endswith(" entries\n")


def test_the_days_come_from_a_calendar_file_and_of_several_events_one_is_chosen(
    uppsikt: Run, museum: str, today: date, tmp_path: Path
) -> None:
    def event(first: date, status: str) -> str:
        return f"BEGIN:VEVENT\nDTSTART;VALUE=DATE:{first:%Y%m%d}\nSUMMARY:Möte\nX-MICROSOFT-CDO-BUSYSTATUS:{status}\nEND:VEVENT\n"

    file, week = tmp_path / "borta.ics", today + timedelta(days=7)
    plan = ("cover", "plan", "asa", "--ics", file, "--deputy", f"{museum}=bo")
    file.write_text(f"BEGIN:VCALENDAR\n{event(today, 'BUSY')}{event(week, 'OOF')}END:VCALENDAR\n", "utf-8")
    assert uppsikt(*plan).json["from"] == week.isoformat(), "out of office is what is meant"
    assert uppsikt(*plan, "--event", 2).json["from"] == today.isoformat()

    file.write_text(f"BEGIN:VCALENDAR\n{event(today, 'BUSY')}{event(week, 'BUSY')}END:VCALENDAR\n", "utf-8")
    refused = uppsikt(*plan)
    assert (refused.code, refused.json["error"]["code"], len(refused.json["error"]["details"])) == (1, "calendar_several", 2)
    file.write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "utf-8")
    assert uppsikt(*plan).json["error"]["code"] == "calendar_no_event"


def test_an_absence_that_leaves_the_page_alone_is_refused(uppsikt: Run, museum: str, today: date) -> None:
    refused = uppsikt("cover", "plan", "asa", "--from", today, "--to", today)
    assert refused.code == 1
    assert [each["code"] for each in refused.json["error"]["details"]] == ["channel_without_deputy"]
    assert uppsikt("cover", "plan", "nobody", "--from", today, "--to", today).code == 1
    assert uppsikt("cover", "plan", "asa", "--from", today, "--to", today, "--deputy", "bo").code == 2
    assert uppsikt("cover", "list").json["absences"] == []
