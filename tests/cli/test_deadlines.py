"""The commands for own days, and for what is left to do about deadlines."""

from __future__ import annotations

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run
from tests.making import FakeClock


def test_a_bridge_day_is_recorded_listed_and_removed(uppsikt: Run) -> None:
    assert uppsikt("deadlines", "add-day", "2026-05-14", "--free").code == REFUSED
    assert uppsikt("deadlines", "add-day", "2026-05-15", "--free", "--name", "Klämdag").json == {"day": "2026-05-15", "works": False}
    assert uppsikt("deadlines", "days").json == {"days": [{"day": "2026-05-15", "works": False, "name": "Klämdag"}]}
    assert "2026-05-15\tfree\tKlämdag" in uppsikt("deadlines", "days", json=False).out
    assert uppsikt("deadlines", "remove-day", "2026-05-15").code == DONE
    assert uppsikt("deadlines", "days").json == {"days": []}


def test_hours_and_an_answer_time_are_set_and_what_passed_is_written_down(uppsikt: Run, clock: FakeClock) -> None:
    uppsikt("channels", "add", "Osby", "--platform", "facebook", "--pack", "osby")
    assert uppsikt("channels", "set", "Osby", "service_hours", "mån-tor 8-12, 13-16.30; fre 8-12").code == DONE
    assert uppsikt("channels", "set", "Osby", "answer_time", "4 servicetimmar").code == DONE
    shown = uppsikt("channels", "show", "Osby").json["fields"]
    assert shown["service_hours"] == "mon-thu 08:00-12:00 13:00-16:30, fri 08:00-12:00"
    assert shown["answer_time"] == "4 service hours"
    assert uppsikt("deadlines", "settle").json == {"passed": 0}
