"""The commands for watch rounds."""

from __future__ import annotations

from pathlib import Path

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run
from tests.making import FakeClock


def test_a_round_is_made_and_listed_and_what_was_seen_on_it_is_known(uppsikt: Run, tmp_path: Path, clock: FakeClock) -> None:
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "hjo")
    table = tmp_path / "a.csv"
    table.write_text("id;text;author;time\n1;Hej;Kim Ek;2026-03-04 09:00\n2;Tack;Kim Ek;2026-03-04 09:30\n", "utf-8")
    uppsikt("import", table, "--channel", "Sidan")

    before = uppsikt("rounds", "list", "--channel", "Sidan").json
    assert [(each["channel"], each["last"], each["unseen"], each["proposed"]) for each in before["channels"]] == [
        ("Sidan", None, 2, "1/5 weekdays")
    ]
    assert {each["text"] for each in before["items"]} == {"Hej", "Tack"}
    clock.set("2026-03-05 09:00")
    assert uppsikt("rounds", "done", "Sidan", "--seen", 1, "--note", "lugnt").code == DONE

    (after,) = uppsikt("rounds", "list").json["channels"]
    assert (after["state"], after["last"]["note"], after["last"]["nothing"], after["last"]["last_item"]) == ("done", "lugnt", True, 2)
    clock.forward(hours=1)
    assert uppsikt("inbox", "show", 1).json["knowledge_at"] == after["last"]["at"]
    assert uppsikt("inbox", "show", 2).json["knowledge_at"] > after["last"]["at"], "it was not named: looked at now for the first time"
    assert uppsikt("rounds", "list", json=False).out.startswith("done\tSidan\t")


def test_a_channel_that_is_not_active_has_no_round(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Ny", "--platform", "facebook", "--pack", "osby", "--planned")
    assert uppsikt("rounds", "list").json == {"channels": []}
    assert uppsikt("rounds", "done", "Ny").code == REFUSED
    assert uppsikt("rounds", "done", "Nej").code == REFUSED
