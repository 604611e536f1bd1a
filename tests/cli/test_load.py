"""The command that tells whether the resources of each channel suffice."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_each_channel_is_told_with_what_waits_there(uppsikt: Run) -> None:
    assert uppsikt("channels", "load").json == {"channels": []}
    uppsikt("channels", "add", "Museet", "--platform", "facebook", "--pack", "vastarvet")

    (found,) = uppsikt("channels", "load").json["channels"]

    assert (found["channel"], found["to_assess"], found["oldest"], found["late"], found["suffices"]) == ("Museet", 0, None, 0, True)
    told = uppsikt("channels", "load", json=False).out
    assert told.strip() == "- Museet\t0 to assess\t0 late\t0 rounds missed\t0 follow-ups late\t0 days without anybody\tno manager"
