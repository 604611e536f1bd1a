"""The commands that switch detectors off and on."""

from __future__ import annotations

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run


def test_a_detector_is_switched_off_listed_and_switched_on_again(uppsikt: Run) -> None:
    def off() -> dict[str, str]:
        return {each["detector"]: each["reason"] for each in uppsikt("detectors", "list").json["detectors"] if not each["on"]}

    assert off() == {}
    assert uppsikt("detectors", "off", "email", "--reason", "Vi bemöter adresser för hand.").json == {"detector": "email", "on": False}
    assert off() == {"email": "Vi bemöter adresser för hand."}
    assert "email\tOFF\tE-mail addresses" in uppsikt("detectors", "list", json=False).out
    assert uppsikt("detectors", "on", "email", "--reason", "Ändå.").code == DONE
    assert off() == {}


def test_what_looks_at_answers_alone_stays_on(uppsikt: Run) -> None:
    assert uppsikt("detectors", "off", "casework", "--reason", "Därför.").code == REFUSED
    assert "casework\tanswers alone" in uppsikt("detectors", "list", json=False).out
