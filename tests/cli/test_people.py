"""The commands for people, and for the managers' decisions on who may act in which channel."""

from __future__ import annotations

import pytest

from moderator_app.cli.output import DONE
from tests.cli.conftest import Run

REFUSED, WRONG = 1, 2


@pytest.fixture(autouse=True)
def _on_both_engines(engine: str) -> None:
    """Every test of this file."""


@pytest.fixture
def badet(uppsikt: Run) -> str:
    uppsikt("channels", "add", "Badet", "--platform", "facebook", "--pack", "osby")
    uppsikt("people", "add", "Kim Ek", "--title", "badchef", "--unit", "Kultur")
    return "Badet"


def test_people_are_entered_listed_and_changed(uppsikt: Run, badet: str) -> None:
    listed = uppsikt("people", "list").json["people"]
    assert [each["name"] for each in listed] == ["Asa", "Kim Ek"]
    kim = {each: listed[1][each] for each in ("title", "unit", "role", "user", "login", "assignments")}
    assert kim == {"title": "badchef", "unit": "Kultur", "role": "moderator", "user": None, "login": None, "assignments": []}

    assert uppsikt("people", "set", "kim ek", "--title", "simchef", "--role", "manager").json["title"] == "simchef"
    again = uppsikt("people", "add", "KIM EK")
    assert (again.code, again.json["error"]["code"]) == (REFUSED, "person_exists")
    assert "Kim Ek\tsimchef\tKultur\tmanager\thas not sat down yet" in uppsikt("people", "list", json=False).out


def test_an_assignment_is_recorded_announced_and_ended(uppsikt: Run, badet: str) -> None:
    given = ("--by", "Ada Ask", "--start", "--take-part", "--delegation", "3.2", "--document", "KS 2026/12")
    made = uppsikt("assign", "Kim Ek", badet, *given).json
    assert {each: made[each] for each in ("person", "channel", "rights", "by", "delegation", "document", "notified")} == {
        "person": "Kim Ek",
        "channel": badet,
        "rights": ["start", "take_part"],
        "by": "Ada Ask",
        "delegation": "3.2",
        "document": "KS 2026/12",
        "notified": None,
    }

    notice = uppsikt("assign", "notice", made["assignment"]).json
    assert notice["subject"] == "Uppdrag i Badet: Kim Ek"
    assert "Beslutet finns här: KS 2026/12." in notice["text"]
    told = uppsikt("assign", "notified", made["assignment"], "--to", "Eva Alm, mejl").json
    assert (told["notified"], told["notified_to"]) == (made["date"], "Eva Alm, mejl")
    assert uppsikt("assign", "notified", made["assignment"], "--to", "Eva Alm").json["error"]["code"] == "notified_already"

    assert uppsikt("assign", "Kim Ek", badet, "--end").json["ended_at"] is not None
    assert uppsikt("assign", "list").json["assignments"] == []
    assert [each["assignment"] for each in uppsikt("assign", "list", "--ended").json["assignments"]] == [made["assignment"]]


def test_who_may_not_is_refused_and_what_is_not_there_is_told(uppsikt: Run, badet: str) -> None:
    assert uppsikt("assign", "Kim Ek", badet, "--by", "Kim Ek").json["error"]["code"] == "own_mandate"
    assert uppsikt("assign", "Kim Ek", badet).json["error"]["code"] == "no_decider"
    assert uppsikt("assign", "Ingen", badet, "--by", "Ada Ask").json["error"]["code"] == "unknown_person"
    refused = uppsikt("assign", "Kim Ek", badet, "--by", "Ada Ask", user="bo")
    assert (refused.code, refused.json["error"]["code"]) == (REFUSED, "not_leader")
    assert uppsikt("assign", "notice", "x").code == WRONG
    uppsikt("people", "politician", "Kim Ek")
    assert uppsikt("assign", "Kim Ek", badet, "--by", "Ada Ask").json["error"]["code"] == "politician"


def test_what_is_wrong_with_assignments_stands_below_the_people(uppsikt: Run, badet: str) -> None:
    assert [each["code"] for each in uppsikt("people", "list").json["alarms"]] == ["nobody_assigned"]
    uppsikt("assign", "Kim Ek", badet, "--by", "Ada Ask")
    assert [each["code"] for each in uppsikt("people", "list").json["alarms"]] == ["comms_not_notified"]


@pytest.mark.sqlite("on a server only its administrators write of people, and the login says who somebody is")
def test_ones_own_title_is_set_and_a_user_is_mapped(uppsikt: Run, badet: str) -> None:
    assert uppsikt("people", "me", "--title", "strateg", user="bo").json["title"] == "strateg"
    assert uppsikt("people", "map", "Kim Ek", "--user", "kim").json["user"] == "kim"
    assert uppsikt("people", "me", user="kim").json["name"] == "Kim Ek"
    assert uppsikt("people", "map", "asa", "--user", "other").json["error"]["code"] == "own_user"


def test_whoever_comes_by_the_command_line_is_not_asked_who_they_are(uppsikt: Run) -> None:
    first = uppsikt("people", "list")

    assert first.code == DONE
    assert [(each["name"], each["role"]) for each in first.json["people"]] == [("Asa", "administrator")]
