"""The commands for disposal decisions."""

from __future__ import annotations

from pathlib import Path

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run
from tests.making import FakeClock, comment, make_channel, make_desk, take

SAID = ("--body", "Kommunstyrelsen", "--decided", "2026-02-01", "--paragraph", "§ 44", "--scope", "Inlägg", "--type", "minor")


def test_a_decision_is_recorded_listed_and_revoked(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "hjo")
    nothing = {key: list[str]() for key in ("decisions", "destroyed", "proposals", "holds")}
    assert uppsikt("disposal", "list").json == {**nothing, "without_decision": ["Badet"]}
    refused = uppsikt("disposal", "add", *SAID, "--channel", "Badet")
    assert (refused.code, [each["code"] for each in refused.json["error"]["details"]]) == (REFUSED, ["limit_missing"])

    assert uppsikt("disposal", "add", *SAID, "--days", 30, "--channel", "Badet").json == {"id": 1}
    listed = uppsikt("disposal", "list").json
    assert listed["without_decision"] == []
    assert (listed["decisions"][0]["limit"], listed["decisions"][0]["amount"], listed["decisions"][0]["received_today_from"]) == (
        "days",
        30,
        "2026-04-03",
    )
    assert "30 days\tBadet" in uppsikt("disposal", "list", json=False).out

    assert uppsikt("disposal", "revoke", 1).code == DONE
    assert "NO DECISION\tBadet" in uppsikt("disposal", "list", json=False).out
    assert uppsikt("disposal", "add", *SAID, "--when-obsolete", "--pack", "hjo").code == DONE
    assert "when no longer current\tBadet" in uppsikt("disposal", "list", json=False).out


def test_a_destruction_is_refused_without_a_decision_or_recorded_as_a_deviation_and_reported(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "hjo")
    made = ("disposal", "record", "Badet", "--type", "minor", "--received", "2026-03-01", "--what", "Fem kommentarer")
    refused = uppsikt(*made)
    assert (refused.code, refused.json["error"]["code"]) == (REFUSED, "outside_plan")
    number = uppsikt(*made, "--deviation", "Plattformen tog bort dem").json["id"]
    assert uppsikt("disposal", "report", number, "--to", "Arkivarien", "--day", "2026-03-02").code == DONE

    (one,) = uppsikt("disposal", "list").json["destroyed"]
    assert (one["deviation"], one["decision"]) == ("Plattformen tog bort dem", None)
    assert (one["reported_to"], one["reported_on"]) == ("Arkivarien", "2026-03-02")
    assert "outside the plan" in uppsikt("disposal", "list", json=False).out


def test_a_batch_is_tried_proposed_approved_by_another_carried_out_and_saved(uppsikt: Run, tmp_path: Path, clock: FakeClock) -> None:
    desk = make_desk(tmp_path, clock)
    take(desk, make_channel(desk, "Badet", "hjo"), comment("Fint!", number=1))
    desk.close()
    clock.forward(days=40)
    shown = uppsikt("inbox", "show", 1).json["keeping"]
    assert (shown["registration"], shown["retention_words"], shown["disposal"]) == ("not_assessed", "Ringa betydelse", "no_decision")
    uppsikt("disposal", "add", *SAID, "--days", 30, "--channel", "Badet")
    asked = ("disposal", "propose", 1, "--received-before", "2026-04-01")
    tried = uppsikt(*asked, "--dry-run").json
    assert ([each["held"] for each in tried["held"]], tried["goes"]) == ([["hold_not_assessed"]], [])
    uppsikt("decide", 1, "--outcome", "keep")
    hold = uppsikt("disposal", "hold", "--item", 1, "--ground", "police", "--reason", "Polisen har ringt").json["id"]
    assert uppsikt(*asked).json["error"]["code"] == "nothing_to_dispose"
    assert "police\tPolisen har ringt" in uppsikt("disposal", "list", json=False).out
    assert "held: Stopped by hand" in uppsikt("inbox", "show", 1, json=False).out
    assert uppsikt("disposal", "lift", hold, "--reason", "Klart").code == DONE

    assert uppsikt(*asked, user="bo").json == {"id": 1, "items": 1, "held": 0}

    assert uppsikt("disposal", "carry-out", 1).json["error"]["code"] == "proposal_not_now"
    assert uppsikt("disposal", "approve", 1, user="bo").json["error"]["code"] == "not_leader"
    assert uppsikt("disposal", "save", 1, tmp_path / "lista.csv").json["error"]["code"] == "no_record"
    assert uppsikt("disposal", "approve", 1, "--reason", "Genomgånget").code == DONE
    assert uppsikt("disposal", "carry-out", 1).json["disposed"] == 1
    assert uppsikt("disposal", "reject", 1, "--reason", "Nej").code == REFUSED
    assert "carried out: 1 gone, 0 kept" in uppsikt("disposal", "list", json=False).out
    assert uppsikt("disposal", "save", 1, tmp_path / "lista.csv").code == DONE
    assert "gallrat" in (tmp_path / "lista.csv").read_text("utf-8-sig")
    assert uppsikt("inbox", "show", 1).json["state"] == "disposed"
