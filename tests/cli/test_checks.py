"""How a channel is kept, at the command line: what is due, a check is recorded, the login details are deposited."""

from __future__ import annotations

from moderator_app.cli.output import DONE, REFUSED, WRONG_USE
from tests.cli.conftest import Run


def test_a_check_is_recorded_and_a_deposit_and_both_are_shown(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "vastarvet")
    before = uppsikt("channels", "checks", "badet").json
    assert {each["check"]: each["state"] for each in before["checks"]}["access"] == "never"
    assert "deposit_missing" in [each["code"] for each in before["alarms"]]

    refused = uppsikt("channels", "check", "Badet", "access", "--failed")
    assert (refused.code, refused.json["error"]["code"]) == (REFUSED, "check_needs_note")
    made = uppsikt("channels", "check", "Badet", "access", "--day", "2026-03-02", "--by", "Kim Ek")
    assert (made.code, made.json["state"], made.json["due"]) == (DONE, "fine", "2026-09-01")
    given = ("--place", "Kassaskåp 2", "--keeper", "Kommunikationsenheten", "--receipt", "K-17")
    assert uppsikt("channels", "deposit", "Badet", "credentials", *given).code == DONE

    after = uppsikt("channels", "checks", "Badet").json
    assert after["deposits"] == [
        {
            "what": "credentials",
            "place": "Kassaskåp 2",
            "keeper": "Kommunikationsenheten",
            "receipt": "K-17",
            "since": "2026-03-04",
            "tested": "2026-03-02",
        }
    ]
    assert [(each["check"], each["by"]) for each in after["made"]] == [("access", "Kim Ek")]
    lines = uppsikt("channels", "checks", "Badet", json=False).out.splitlines()
    assert "access: fine, last 2026-03-02, due 2026-09-01" in lines
    assert "login details: Kassaskåp 2, kept by Kommunikationsenheten since 2026-03-04, tested 2026-03-02" in lines
    assert any(line.startswith("! Not known to be met, lag (1998:112) 3 §") for line in lines)


def test_an_unknown_check_is_wrong_use(uppsikt: Run) -> None:
    assert uppsikt("channels", "check", "Badet", "dance").code == WRONG_USE
    assert uppsikt("channels", "deposit", "Badet", "credentials").code == WRONG_USE
