"""The commands for disposal decisions."""

from __future__ import annotations

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run

SAID = ("--body", "Kommunstyrelsen", "--decided", "2026-02-01", "--paragraph", "§ 44", "--scope", "Inlägg", "--type", "minor")


def test_a_decision_is_recorded_listed_and_revoked(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "hjo")
    assert uppsikt("disposal", "list").json == {"decisions": [], "without_decision": ["Badet"], "destroyed": []}
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
