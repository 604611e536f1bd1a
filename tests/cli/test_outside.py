"""The commands for what was seen outside our channels."""

from __future__ import annotations

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run


def test_a_false_page_is_recorded_reported_and_closed(uppsikt: Run) -> None:
    assert uppsikt("outside", "add", "false_page", "--platform", "facebook").code == REFUSED
    assert uppsikt("outside", "add", "false_page", "--platform", "facebook", "--url", "https://exempel.se/falsk").json == {"id": 1}
    assert uppsikt("outside", "step", 1, "closed").code == REFUSED
    assert uppsikt("outside", "step", 1, "reported", "--note", "Ärende 7").code == DONE
    assert uppsikt("outside", "step", 1, "closed").code == DONE
    (one,) = uppsikt("outside", "list").json["outside"]
    assert (one["open"], [each["step"] for each in one["steps"]]) == (False, ["reported", "closed"])
    assert "false_page\tclosed\thttps://exempel.se/falsk" in uppsikt("outside", "list", json=False).out
