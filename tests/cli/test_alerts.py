"""The commands for urgent alerts."""

from __future__ import annotations

from pathlib import Path

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run


def test_an_alert_is_listed_and_acknowledged(uppsikt: Run, tmp_path: Path) -> None:
    file = tmp_path / "kommentarer.csv"
    file.write_text("id;author;text\n1;Kim Ek;Jag vet var du bor\n", "utf-8")
    uppsikt("channels", "add", "Kommunen", "--platform", "facebook", "--pack", "hjo")
    uppsikt("import", file, "--channel", "Kommunen")
    assert uppsikt("alerts", "list").json == {"alerts": []}
    uppsikt("decide", 1, "--outcome", "remove", "--rule", "B-01", "--reason", "Hot")

    (one,) = uppsikt("alerts", "list").json["alerts"]
    assert (one["ref"], one["channel"], one["rules"]) == ("1", "Kommunen", ["B-01"])
    assert uppsikt("alerts", "acknowledge", one["id"]).code == DONE
    assert uppsikt("alerts", "acknowledge", one["id"]).code == REFUSED
    assert "No alert waits for you." in uppsikt("alerts", "list", json=False).out
