"""Every command prints one JSON object with the names that scripts rely on, and says by its exit code how it went."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import pytest

from moderator_app.cli import commands
from moderator_app.cli.main import main
from moderator_app.desk.desk import Desk
from tests.cli.conftest import Run
from tests.making import FakeClock

DONE, REFUSED, WRONG_USE, FAILED = 0, 1, 2, 3


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kommentarer.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(
            [
                ["id", "text", "author", "date"],
                ["1", "När öppnar badet?", "Kim Ek", "2026-03-03 12:00"],
                ["2", "[hotfullt]", "Åsa Ö", "2026-03-03 13:00"],
            ]
        )
    return path


@pytest.fixture
def desk(uppsikt: Run, file: Path) -> Run:
    """A desk with one channel and two items."""
    assert uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "sollentuna").code == DONE
    assert uppsikt("import", file, "--channel", "sidan").code == DONE
    return uppsikt


def test_channels_are_added_listed_and_given_another_pack(uppsikt: Run) -> None:
    added = uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "osby")

    assert (added.code, added.json) == (DONE, {"id": 1, "name": "Sidan"})
    assert uppsikt("channels", "pack", "sidan", "hjo").json == {"id": 1, "pack": "hjo"}
    listed = uppsikt("channels", "list").json
    assert listed == {
        "channels": [{"id": 1, "name": "Sidan", "platform": "facebook", "pack": "hjo", "status": "active", "open": 0, "items": 0}]
    }


def test_what_the_desk_refuses_is_told_in_json_and_in_words(uppsikt: Run) -> None:
    refused = uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "stockholm")

    assert refused.code == REFUSED
    assert refused.json["error"]["code"] == "unknown_pack"
    assert "stockholm" in refused.err
    assert uppsikt("channels", "list").json == {"channels": []}


def test_an_import_counts_what_it_read(uppsikt: Run, desk: Run, file: Path) -> None:
    again = desk("import", file, "--channel", "Sidan")

    assert again.code == DONE
    told = {name: again.json[name] for name in ("read", "new", "updated", "unchanged", "refused", "refused_rows")}
    assert told == {"read": 2, "new": 0, "updated": 0, "unchanged": 2, "refused": 0, "refused_rows": []}


def test_refused_rows_are_listed_and_can_be_saved(desk: Run, file: Path, tmp_path: Path) -> None:
    with file.open("a", encoding="utf-8") as out:
        out.write("3,,Kim Ek,2026-03-03 12:00\n4,Hej,Kim Ek,snart\n")

    result = desk("import", file, "--channel", "Sidan", "--refused", tmp_path / "nekade.csv")

    assert result.code == REFUSED
    assert result.json["refused"] == 2
    assert [(row["place"], row["code"]) for row in result.json["refused_rows"]] == [(4, "no_text"), (5, "unreadable_time")]
    with (tmp_path / "nekade.csv").open(encoding="utf-8-sig", newline="") as saved:
        assert [row[:2] for row in csv.reader(saved, delimiter=";")] == [["Plats", "Kod"], ["4", "no_text"], ["5", "unreadable_time"]]


def test_a_mapping_from_a_file_says_which_column_is_which(desk: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a;b\n7;Hallå där\n", "utf-8")
    (tmp_path / "map.json").write_text(json.dumps({"text": "b", "external_id": "a"}), "utf-8")
    (tmp_path / "bad.json").write_text("{", "utf-8")

    asked = desk("import", tmp_path / "a.csv", "--channel", "Sidan")
    bad = desk("import", tmp_path / "a.csv", "--channel", "Sidan", "--map", tmp_path / "bad.json")
    good = desk("import", tmp_path / "a.csv", "--channel", "Sidan", "--map", tmp_path / "map.json")

    assert (asked.code, asked.json["error"]["code"]) == (FAILED, "no_text_column")
    assert (bad.code, bad.json["error"]["code"]) == (FAILED, "mapping_unreadable")
    assert (good.code, good.json["new"]) == (DONE, 1)


def test_history_and_the_order_of_dates_can_be_given(uppsikt: Run, tmp_path: Path) -> None:
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "sollentuna")
    (tmp_path / "a.csv").write_text("id,text,date\n1,Gammalt,03/01/2020 12:00\n2,Nytt,04/03/2026 09:00\n", "utf-8")

    asked = uppsikt("import", tmp_path / "a.csv", "--channel", "Sidan")
    done = uppsikt("import", tmp_path / "a.csv", "--channel", "Sidan", "--date-order", "dmy", "--history-before", "2026-01-01")

    assert (asked.code, asked.json["error"]["code"]) == (FAILED, "date_order_unknown")
    assert (done.code, done.json["new"]) == (DONE, 2)
    assert [item["published_at"][:10] for item in uppsikt("inbox", "list").json["items"]] == ["2026-03-04"]
    assert uppsikt("inbox", "list", "--queue", "all").json["total"] == 2


def test_the_inbox_lists_items_in_the_order_of_the_window(desk: Run) -> None:
    listed = desk("inbox", "list").json

    assert listed["total"] == 2
    first = listed["items"][0]
    told = {name: first[name] for name in ("ref", "channel", "author", "text", "state", "due_at")}
    assert told == {
        "ref": "1",
        "channel": "Sidan",
        "author": "Kim Ek",
        "text": "När öppnar badet?",
        "state": "open",
        "due_at": "2026-03-04T11:00:00+00:00",
    }
    assert [item["ref"] for item in desk("inbox", "list", "--search", "badet").json["items"]] == ["1"]
    assert desk("inbox", "list", "--search", "finns-inte").json == {"items": [], "total": 0}
    assert len(desk("inbox", "list", "--limit", "1").json["items"]) == 1
    assert desk("inbox", "list", "--queue", "hidden", "--channel", "Sidan").json["total"] == 0


def test_an_item_is_shown_whole(desk: Run) -> None:
    shown = desk("inbox", "show", "2")

    assert shown.code == DONE
    assert (shown.json["ref"], shown.json["author"], shown.json["pack"]) == ("2", "Åsa Ö", "sollentuna")
    assert [each["text"] for each in shown.json["revisions"]] == ["[hotfullt]"]
    assert shown.json["decisions"] == []
    assert shown.json["knowledge_at"] == "2026-03-04T09:00:00+00:00"
    assert (desk("inbox", "show", "99").code, desk("inbox", "show", "0").code, desk("inbox", "show", "9" * 30).code) == (
        REFUSED,
        WRONG_USE,
        WRONG_USE,
    )


def test_a_decision_is_taken_with_its_obligations_or_refused_with_what_is_missing(desk: Run) -> None:
    refused = desk("decide", "2", "--outcome", "keep", "--rule", "B-01", "--reason", "")
    assert refused.code == REFUSED
    assert [each["code"] for each in refused.json["error"]["details"]] == ["must_remove", "no_reason"]

    decided = desk("decide", "2", "--outcome", "remove", "--rule", "B-01", "--reason", "Hot mot namngiven.")

    assert decided.code == DONE
    assert decided.json["decision"] == "2026-000001"
    assert {"EVD", "REG", "REM", "POL"} <= {each["duty"] for each in decided.json["obligations"]}
    again = desk("decide", "2", "--outcome", "keep", "--reason", "Missförstånd.", "--supersede")
    assert (again.code, again.json["decision"]) == (DONE, "2026-000002")
    assert [each["standing"] for each in desk("inbox", "show", "2").json["decisions"]] == ["superseded", "stands"]


def test_suspected_abuse_material_has_its_own_way(desk: Run) -> None:
    assert desk("decide", "1", "--outcome", "suspected_abuse", "--reason", "neutrala ord").code == DONE

    assert desk("inbox", "show", "1").json["revisions"] == []


def test_a_block_ends_with_the_swedish_day_that_was_named_as_its_last(uppsikt: Run, file: Path) -> None:
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "vastarvet")
    uppsikt("import", file, "--channel", "Sidan")

    blocked = uppsikt("decide", "2", "--outcome", "block_author", "--rule", "B-01", "--reason", "Hot.", "--block-until", "2026-04-04")
    uppsikt("log", "export", "--format", "jsonl", "--out", file.with_name("logg.jsonl"))

    assert blocked.code == DONE
    assert json.loads(file.with_name("logg.jsonl").read_text("utf-8"))["block_until"] == "2026-04-04T21:59:59Z"


@pytest.mark.parametrize("format_id", ["csv", "csv-standard", "xlsx", "jsonl"])
def test_the_log_is_exported(desk: Run, tmp_path: Path, format_id: str) -> None:
    desk("decide", "1", "--outcome", "keep")

    exported = desk("log", "export", "--format", format_id, "--out", tmp_path / "logg.out")

    assert (exported.code, exported.json["rows"], exported.json["file"]) == (DONE, 1, str(tmp_path / "logg.out"))
    assert (tmp_path / "logg.out").stat().st_size > 0


def test_the_journal_is_verified(desk: Run, clock: FakeClock) -> None:
    found = desk("log", "verify")

    assert found.code == DONE
    assert (found.json["entries"], found.json["ok"], len(found.json["head"])) == (3, True, 64)
    assert desk("log", "verify", "--incremental").json["checked"] == 0
    assert desk("log", "accept-restored", "--reason", "Ingen").code == REFUSED


def test_the_packs_are_listed_shown_and_checked(uppsikt: Run, tmp_path: Path) -> None:
    assert [each["id"] for each in uppsikt("policies", "list").json["policies"]] == ["hjo", "osby", "sollentuna", "sormland", "vastarvet"]
    assert uppsikt("policies", "show", "osby").json["pack"]["document"]["body"] == "Osby kommun"
    assert uppsikt("policies", "show", "nowhere").code == REFUSED
    checked = uppsikt("policies", "check")
    assert (checked.code, checked.json["ok"]) == (DONE, True)
    assert uppsikt("policies", "check", tmp_path / "nowhere").code == FAILED


def test_the_demo_fills_an_empty_desk_once(uppsikt: Run) -> None:
    first, second = uppsikt("demo").json, uppsikt("demo").json

    assert (first["items"], first["channels"] > 0, first["decisions"] > 0) == (300, True, True)
    assert second == {"channels": 0, "items": 0, "decisions": 0}
    assert uppsikt("log", "verify").json["ok"] is True


def test_without_json_a_person_reads_lines(desk: Run) -> None:
    listed = desk("inbox", "list", json=False)

    assert listed.out.splitlines()[-1] == "2 of 2"
    assert "När öppnar badet?" in listed.out
    assert desk("log", "verify", json=False).out == "3 of 3 entries checked: whole.\n"


def test_nothing_that_somebody_wrote_speaks_to_the_terminal(uppsikt: Run, tmp_path: Path) -> None:
    file = tmp_path / "kommentarer.csv"
    file.write_text('id,text,author,published\n1,"Hej\x1b[2J \u202egnal","Kim\x1b]0;root\x07",2026-03-04T09:00:00Z\n', "utf-8")
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "sormland")
    uppsikt("import", file, "--channel", "Sidan")
    for command in (("inbox", "list"), ("inbox", "show", "1"), ("people", "list")):
        told = uppsikt(*command, json=False)
        assert told.code == 0
        assert not {"\x1b", "\x07", "\u202e"} & set(told.out + told.err)
    assert "‹U+001B›" in uppsikt("inbox", "show", "1", json=False).out
    assert "Hej\\u001b[2J \u202e" in uppsikt("inbox", "show", "1").out, "programs are told exactly what was written"
    assert "\x1b" not in uppsikt("channels", "pack", "\x1b[2J", "osby", json=False).err


def test_progress_goes_to_standard_error_as_json_lines(desk: Run, file: Path) -> None:
    imported = desk("import", file, "--channel", "Sidan", "--progress")

    assert imported.json["unchanged"] == 2
    told = [json.loads(line) for line in imported.err.splitlines()]
    assert told
    assert all(set(line["progress"]) == {"done", "total"} for line in told)


@pytest.mark.parametrize(
    "wrong", [(), ("nonsense",), ("channels",), ("decide", "1"), ("inbox", "list", "--limit", "-1"), ("inbox", "show", "x")]
)
def test_wrong_use_ends_with_two_and_prints_nothing_on_standard_output(uppsikt: Run, wrong: tuple[str, ...]) -> None:
    ran = uppsikt(*wrong)

    assert (ran.code, ran.out) == (WRONG_USE, "")
    assert "usage" in ran.err


def test_a_bug_is_a_failure_and_quotes_nobody(uppsikt: Run, desk: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise ValueError("what somebody wrote")

    monkeypatch.setitem(commands.COMMANDS, ("inbox", "list"), broken)
    ran = desk("inbox", "list")

    assert (ran.code, ran.json["error"]["code"]) == (FAILED, "unexpected")
    assert "what somebody wrote" not in ran.out + ran.err


def test_a_wrong_word_is_answered_with_the_words_that_there_are(uppsikt: Run) -> None:
    wrong = uppsikt("channels", "add", "Sidan", "--platform", "anslagstavla", "--pack", "osby")

    assert wrong.code == WRONG_USE
    assert "'facebook'" in wrong.err
    assert "Platform" not in wrong.err


@pytest.mark.parametrize("number", ["0", "-3", "många", "9" * 30])
def test_a_limit_that_is_no_number_is_wrong_use(uppsikt: Run, number: str) -> None:
    wrong = uppsikt("inbox", "list", f"--limit={number}")

    assert wrong.code == WRONG_USE
    assert "is not a whole number from 1 on" in wrong.err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a file's name is always text")
def test_names_whose_bytes_are_no_text_are_taken_and_told(desk: Run, file: Path, tmp_path: Path) -> None:
    odd = file.rename(tmp_path / "k\udce5r.csv")

    assert desk("import", odd, "--channel", "Sidan").json["unchanged"] == 2
    assert desk("channels", "add", "Fr\udce5ga", "--platform", "forum", "--pack", "hjo").json["name"] == "Fr\ufffdga"
    assert desk("import", odd, "--channel", "Fr\udce5ga").json["new"] == 2
    missing = desk("import", tmp_path / "b\udce5rt.csv", "--channel", "Sidan")
    assert (missing.code, missing.json["error"]["code"]) == (FAILED, "file_not_found")
    assert desk("log", "export", "--format", "csv", "--out", tmp_path / "ut\udce5.csv").json["rows"] == 0
    purged = desk("decide", "1", "--outcome", "suspected_abuse", "--reason", "l\udce5g")
    assert purged.code == DONE
    assert desk("inbox", "show", "1").json["decisions"][0]["reason"] == "l\ufffdg"
    assert desk("log", "verify").json["ok"]


def test_a_mapping_that_is_no_text_is_told(desk: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "map.json").write_bytes(b'{"text": "te\xe5xt"}')

    told = desk("import", file, "--channel", "Sidan", "--map", tmp_path / "map.json")

    assert (told.code, told.json["error"]["code"]) == (FAILED, "mapping_unreadable")


def test_a_missing_folder_for_the_refused_rows_is_told_before_anything_is_imported(desk: Run, tmp_path: Path) -> None:
    (tmp_path / "fler.csv").write_text("id,text\n7,Hej\n", "utf-8")

    told = desk("import", tmp_path / "fler.csv", "--channel", "Sidan", "--refused", tmp_path / "ingen" / "nekade.csv")

    assert (told.code, told.json["error"]["code"]) == (FAILED, "refused_place")
    assert desk("inbox", "list").json["total"] == 2


def test_whoever_stops_a_command_is_told_what_is_saved(capfd: pytest.CaptureFixture[str]) -> None:
    def stopped(_data: Path | None, _server: str) -> Desk:
        raise KeyboardInterrupt

    assert main(["channels", "list"], stopped) == FAILED
    assert "What was finished before that is saved" in capfd.readouterr().err


def test_an_item_is_assigned_and_then_among_mine(desk: Run) -> None:
    assert desk("inbox", "list", "--mine").json["total"] == 0
    assert desk("assign", 1, "--to", "asa").json == {"ref": "1", "to": "Asa", "before": None}
    listed = desk("inbox", "list", "--mine").json
    assert (listed["total"], [each["ref"] for each in listed["items"]]) == (1, ["1"])
    assert desk("assign", 1, "--nobody").json["before"] == "Asa"
    assert desk("inbox", "list", "--mine").json["total"] == 0
    nobody = desk("assign", 1, "--to", "ingen alls")
    assert (nobody.code, nobody.json["error"]["code"]) == (REFUSED, "unknown_person")
