"""The commands for requests of registered people."""

from __future__ import annotations

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run


def test_a_request_is_recorded_decided_and_done(uppsikt: Run) -> None:
    said = ("--type", "erase", "--name", "Kim Ek", "--asks", "Ta bort mitt namn")
    assert uppsikt("requests", "add", *said).json == {"id": 1, "due": "2026-04-07"}
    assert uppsikt("requests", "link", 1, 7).code == REFUSED
    assert uppsikt("requests", "done", 1).code == REFUSED
    assert uppsikt("requests", "decide", 1, "refused", "--reason", "Handlingen bevaras").code == DONE
    assert uppsikt("requests", "done", 1).code == DONE
    (one,) = uppsikt("requests", "list").json["requests"]
    assert (one["ruling"], one["reason"], one["late"], one["items"]) == ("refused", "Handlingen bevaras", False, [])
    assert "1\t2026-04-07\terase\tKim Ek\tdone\trefused" in uppsikt("requests", "list", json=False).out
