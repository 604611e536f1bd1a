"""The command that prints what the day asks for."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_an_empty_desk_says_how_to_begin(uppsikt: Run) -> None:
    ran = uppsikt("today", json=False)

    assert (ran.code, ran.out.strip()) == (0, "No channels yet. Add one: uppsikt channels add")


def test_every_line_is_printed_with_its_door(uppsikt: Run) -> None:
    uppsikt("channels", "add", "Museet", "--platform", "facebook", "--pack", "vastarvet")

    found = uppsikt("today").json

    assert found["channels"] == 1
    vacant = next(each for each in found["lines"] if each["code"] == "roles_vacant")
    assert (vacant["section"], vacant["severity"], vacant["channel"]) == ("channels", "alarm", "Museet")
    assert vacant["door"] == {"screen": "today"}, "several of a kind fold out where they stand"
    assert {each["code"] for each in vacant["parts"]} == {"role_vacant"}
    assert {(each["door"]["screen"], each["door"]["channel"]) for each in vacant["parts"]} == {("channels", 1)}
    told = uppsikt("today", json=False).out
    assert "\nThe channels (8)\n  Late\tMuseet\tMissing of what the law asks" in told
    assert "\n    Alarm\tMuseet\tNobody has the role: " in told
