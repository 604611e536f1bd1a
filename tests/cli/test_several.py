"""Commands that are said of several items at once: hold them, tag them for the crisis."""

from __future__ import annotations

from pathlib import Path

from moderator_app.cli.output import REFUSED
from tests.cli.conftest import Run
from tests.making import FakeClock, comment, make_channel, make_desk, take


def test_several_items_are_held_and_tagged_by_one_command_each(uppsikt: Run, tmp_path: Path, clock: FakeClock) -> None:
    desk = make_desk(tmp_path, clock)
    take(desk, make_channel(desk, "Torget", "sollentuna"), *(comment(f"Hej {n}", number=n) for n in (1, 2, 3)))
    desk.close()
    assert uppsikt("crisis", "tag", 1, 2).code == REFUSED, "none runs"
    uppsikt("crisis", "start", "Vattnet är otjänligt.")

    assert uppsikt("crisis", "tag", 1, 2, 3).json == {"items": [1, 2, 3], "belongs": True}
    assert uppsikt("crisis", "tag", 1, 3, "--no-longer", json=False).out.strip() == "2 items do not belong to it any more."
    assert uppsikt("crisis", "list").json["crises"][0]["items"] == [2]

    assert uppsikt("disposal", "hold", "--item", 1, "--item", 3, "--reason", "Tvist.").json == {"items": 2}
    assert [each["item"] for each in uppsikt("disposal", "list").json["holds"]] == ["1", "3"]
