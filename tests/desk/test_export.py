"""The log leaves the house: whole, harmless for spreadsheets, and without what must stay."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.logcolumns import COLUMNS
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.items import AuthorType
from moderator_app.domain.log import LogSelection
from moderator_app.domain.policy import Duty
from moderator_app.support.messages import KnownError, Refused
from tests.making import FakeClock, comment, decide, draft, take


def rows(desk: Desk, path: Path) -> list[dict[str, object]]:
    desk.log.export("jsonl", path)
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture
def decided(desk: Desk, channel: Channel, clock: FakeClock) -> Desk:
    take(
        desk,
        channel,
        comment("Ett hot [hotfullt]", "Kim Ek", 1, url="https://example.org/1"),
        comment("Grannens diagnos", number=2),
        comment("Vi svarar i morgon", "Kommunen", 3, author_type=AuthorType.STAFF),
        comment('=HYPERLINK("http://example.org";"Klicka")', "@SUM(A1)", 4),
    )
    clock.forward(minutes=5)
    desk.decisions.decide(draft(desk, 1, Outcome.REMOVE, "B-01", reason="Hot mot namngiven.", message="Borttaget."))
    decide(desk, 2, Outcome.REMOVE, "L-03")
    decide(desk, 3, Outcome.KEEP)
    decide(desk, 4, Outcome.KEEP, reason="=1+1")
    return desk


def test_every_decision_is_a_row_with_all_that_it_rests_on(decided: Desk, tmp_path: Path) -> None:
    first, *others = rows(decided, tmp_path / "logg.jsonl")

    assert len(others) == 3
    assert set(first) == {column.key for column in COLUMNS}
    told = {
        key: first[key] for key in ("reference", "outcome", "standing", "reason", "message", "author", "text", "pack", "decider", "url")
    }
    assert told == {
        "reference": "2026-000001",
        "outcome": "remove",
        "standing": "stands",
        "reason": "Hot mot namngiven.",
        "message": "Borttaget.",
        "author": "Kim Ek",
        "text": "Ett hot [hotfullt]",
        "pack": "sormland",
        "decider": "Asa",
        "url": "https://example.org/1",
    }
    assert first["rules"] == ["B-01"]
    assert any("Hot (Ert ansvar" in str(each) for each in first["provisions"])  # pyright: ignore[reportGeneralTypeIssues]
    assert any(str(each).startswith("REM:") for each in first["obligations"])  # pyright: ignore[reportGeneralTypeIssues]


@pytest.mark.requirement("HJO-44", check="moderator_app.desk.logcolumns:COLUMNS")
def test_the_export_tells_staff_from_citizens(decided: Desk, tmp_path: Path) -> None:
    assert [row["author_type"] for row in rows(decided, tmp_path / "logg.jsonl")] == ["outsider", "outsider", "staff", "outsider"]


def test_the_export_tells_what_was_received_and_when_from_what_was_drawn_up(decided: Desk, tmp_path: Path) -> None:
    found = rows(decided, tmp_path / "logg.jsonl")

    assert [row["direction"] for row in found] == ["received", "received", "drawn_up", "received"]
    assert {row["published_at"] for row in found} == {"2026-03-04T08:30:00Z"}


def test_restricted_texts_stay_in_the_house(decided: Desk, tmp_path: Path) -> None:
    for format_id in ("csv", "csv-standard", "jsonl"):
        decided.log.export(format_id, tmp_path / "logg")
        assert "diagnos" not in (tmp_path / "logg").read_text("utf-8-sig"), format_id
    assert [(row["text"] is None, row["restricted"]) for row in rows(decided, tmp_path / "logg")][1] == (True, True)


def test_no_cell_becomes_a_formula(decided: Desk, tmp_path: Path) -> None:
    decided.log.export("csv", tmp_path / "logg.csv")

    with (tmp_path / "logg.csv").open(encoding="utf-8-sig", newline="") as file:
        heading, *cells = csv.reader(file, delimiter=";")
    assert heading[:4] == ["Beslut", "Beslutat", "Status", "Utfall"]
    assert [cell for row in cells for cell in row if cell.startswith(("=", "@", "+", "-"))] == []
    assert "'=1+1" in cells[3]


def test_headings_are_swedish_or_english(decided: Desk, tmp_path: Path) -> None:
    decided.log.export("csv-standard", tmp_path / "log.csv", language="en")

    assert (tmp_path / "log.csv").read_text("utf-8-sig").startswith("Decision,Decided,Status,Outcome")
    assert len({column.key for column in COLUMNS}) == len({column.title("en") for column in COLUMNS}) == len(COLUMNS)
    assert len({column.title("sv") for column in COLUMNS}) == len(COLUMNS)


def test_an_export_is_journaled_with_its_format_and_its_number_of_rows(decided: Desk, tmp_path: Path) -> None:
    result = decided.log.export("xlsx", tmp_path / "logg.xlsx")

    newest = decided.log.entries(LogSelection(), most=1)[0]
    assert (result.rows, result.file.exists()) == (4, True)
    assert newest.kind == "exported"
    assert b'"format":"xlsx"' in newest.payload
    assert b'"rows":4' in newest.payload
    assert b"logg" not in newest.payload, "file names may name people"


def test_an_export_tells_how_far_it_has_come(decided: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    decided.log.export("csv", tmp_path / "logg.csv", on_progress=lambda done, total: told.append((done, total)))

    assert told[-1] == (4, 4)


def test_a_failed_export_leaves_the_old_file_and_no_entry(decided: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "logg.csv"
    old.write_text("förra månaden", "utf-8")
    before = decided.log.head()

    with pytest.raises(KnownError) as nowhere:
        decided.log.export("csv", tmp_path / "finns inte" / "logg.csv")
    with pytest.raises(Refused) as unknown:
        decided.log.export("docx", old)
    monkeypatch.setattr("moderator_app.desk.logcolumns.to_datetime", lambda _moment: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        decided.log.export("csv", old)

    assert (nowhere.value.code, unknown.value.code) == ("export_not_written", "unknown_export")
    assert old.read_text("utf-8") == "förra månaden"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["logg.csv"]
    assert decided.log.head() == before


def _follow(desk: Desk, item_id: int, duty: Duty, step: FollowUpStep) -> None:
    task = desk.follow_ups.cases(item_id)[0].of(duty)
    assert task is not None
    desk.follow_ups.report(task.obligation.id, step, Report(reference="2026-117", recipient="Ada Alm", words="Ringde | skrev."))


def test_the_export_tells_what_was_done_for_each_decision_and_when_its_case_was_closed(decided: Desk, tmp_path: Path) -> None:
    decided.evidence.secure(1)
    _follow(decided, 1, Duty.SAFETY, FollowUpStep.TOLD)
    threat, _, kept, _ = rows(decided, tmp_path / "logg.jsonl")
    assert threat["receipts"] == [
        "EVD|secured|2026-03-04T09:05:00Z|Asa|E-1|||",
        "SAF|told|2026-03-04T09:05:00Z|Asa|2026-117|Ada Alm||Ringde \\| skrev.",
    ]
    assert threat["closed_at"] is None
    assert kept["closed_at"] == "2026-03-04T09:05:00Z"
    decided.log.export("csv", tmp_path / "logg.csv")
    told = (tmp_path / "logg.csv").read_text("utf-8-sig")
    assert "Bevissäkra: Bevis säkrade 2026-03-04 10:05, Asa (E-1)" in told


def test_of_a_protected_item_no_receipt_tells_whom_it_is_about(decided: Desk, tmp_path: Path) -> None:
    _follow(decided, 2, Duty.DIARY, FollowUpStep.REGISTERED)
    for format_id in ("csv", "csv-standard", "jsonl"):
        decided.log.export(format_id, tmp_path / "logg")
        told = (tmp_path / "logg").read_text("utf-8-sig")
        assert "2026-117" in told, format_id
        assert "Ada" not in told, format_id
        assert "Ringde" not in told, format_id
