"""The channel register at the command line: plan a channel, see what is missing, bring it about, start and close it."""

from __future__ import annotations

from moderator_app.cli.output import DONE, REFUSED, WRONG_USE
from tests.cli.conftest import Run


def test_a_planned_channel_is_started_when_nothing_is_missing_and_closed(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "vastarvet", "--planned")
    shown = uppsikt("channels", "show", "badet").json
    assert (shown["status"], shown["taken_over"], shown["alarms"]) == ("planned", False, [])
    assert [(each["need"], each["persons"]) for each in shown["start_missing"]] == [
        ("assignment", 1),
        ("start_checklist", 1),
        ("graphic_profile", 1),
        ("decision", 2),
    ]
    refused = uppsikt("channels", "activate", "Badet")
    assert (refused.code, refused.json["error"]["code"], len(refused.json["error"]["details"])) == (REFUSED, "gate_closed", 4)

    steps = [("assignment", "Kim Ek", ""), ("start_checklist", "asa", "Pärm 3"), ("graphic_profile", "asa", "")]
    for step, by, note in steps:
        assert uppsikt("channels", "step", "Badet", step, "--by", by, "--date", "2026-03-03", "--note", note).code == DONE
    assert uppsikt("channels", "step", "Badet", "decision", "--by", "Kim Ek").json["error"]["code"] == "step_office"
    for office, by in (("closest_manager", "Kim Ek"), ("head_of_communications", "Ada Ask")):
        assert uppsikt("channels", "step", "Badet", "decision", "--by", by, "--office", office).code == DONE
    for field, value in (("service_hours", "mon-fri 08:00-16:30"), ("account", "private"), ("board", "Kulturnämnden")):
        assert uppsikt("channels", "set", "Badet", field, value).json == {"id": 1, "field": field}
    assert uppsikt("channels", "set", "Badet", "manager", "Kim Ek", "--title", "Badchef", "--unit", "Kultur").code == DONE
    assert uppsikt("channels", "activate", "Badet").json == {"id": 1, "status": "active", "wishes": []}

    shown = uppsikt("channels", "show", "Badet").json
    assert shown["fields"]["service_hours"] == "mon-fri 08:00-16:30"
    assert [(each["name"], each["title"], each["at_desk"], each["until"]) for each in shown["roles"]["manager"]] == [
        ("Kim Ek", "Badchef", False, None)
    ]
    assert [(each["step"], each["by"], each["date"], each["recorded_by"]) for each in shown["steps"]][1] == (
        "start_checklist",
        "Asa",
        "2026-03-03",
        "Asa",
    )
    assert [each["office"] for each in shown["steps"]] == ["manager", None, None, "closest_manager", "head_of_communications"]
    assert [each["status"] for each in shown["history"]] == ["planned", "active"]
    assert [each["code"] for each in shown["alarms"]] == ["role_vacant"] * 4 + ["account_private"]
    assert uppsikt("channels", "close", "Badet").json["status"] == "closed"
    assert uppsikt("channels", "list").json["channels"][0]["status"] == "closed"


def test_a_role_is_ended_and_a_politician_refused(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "osby")
    uppsikt("channels", "set", "Badet", "watcher", "Kim Ek")
    assert uppsikt("channels", "set", "Badet", "watcher", "Kim Ek", "--end").code == DONE
    assert uppsikt("people", "politician", "Kim Ek").json == {"name": "Kim Ek", "politician": True}

    refused = uppsikt("channels", "set", "Badet", "watcher", "Kim Ek")

    assert (refused.code, refused.json["error"]["code"]) == (REFUSED, "politician")
    assert uppsikt("people", "politician", "Kim Ek", "--no").code == DONE
    assert uppsikt("channels", "set", "Badet", "watcher", "Kim Ek").code == DONE


def test_a_person_reads_the_same_in_lines(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "sollentuna")
    uppsikt("channels", "set", "Badet", "publisher", "Ada Ask", "--extent", "2 h i veckan")
    uppsikt("channels", "step", "Badet", "notice_to_board", "--gate", "close", "--note", "Per post")

    lines = uppsikt("channels", "show", "Badet", json=False).out.splitlines()

    assert lines[0] == "Badet\tactive\tsollentuna"
    assert "publisher: Ada Ask, 2 h i veckan" in lines
    assert "2026-03-04 close: notice_to_board by Asa: Per post" in lines
    assert any(line.startswith("! Missing: purpose (SOL-2") for line in lines)


def test_an_unknown_field_or_step_is_wrong_use(uppsikt: Run) -> None:
    assert uppsikt("channels", "set", "Badet", "colour", "blue").code == WRONG_USE
    assert uppsikt("channels", "step", "Badet", "dance").code == WRONG_USE
