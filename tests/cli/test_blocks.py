"""The commands for the register of blocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blocks:Blocks.everything")
def test_a_block_is_listed_given_another_end_ended_and_handed_out(uppsikt: Run, tmp_path: Path) -> None:
    uppsikt("channels", "add", "Arvet", "--platform", "facebook", "--pack", "vastarvet")
    written = tmp_path / "in.csv"
    written.write_text("id;author;text;published\n1;Kim Ek;[hot];2026-03-04 09:30\n", "utf-8")
    uppsikt("import", written, "--channel", "Arvet")
    blocked = uppsikt("decide", 1, "--outcome", "block_author", "--rule", "B-01", "--reason", "Hotet.", "--block-until", "2026-04-01")
    reference = blocked.json["decision"]

    (one,) = uppsikt("blocks", "list").json["blocks"]
    assert (one["decision"], one["state"], one["author"], one["gross"]) == (reference, "to_carry_out", "Kim Ek", ["B-01"])
    assert f"{reference}\tto_carry_out" in uppsikt("blocks", "list", json=False).out
    assert uppsikt("blocks", "extend", reference, "--until", "2026-03-01", "--reason", "Förbi.").code == REFUSED
    longer = uppsikt("blocks", "extend", reference, "--until", "2026-05-01", "--reason", "Upprepat.").json
    assert longer["until"] == "2026-05-01T21:59:59+00:00"
    assert [each["state"] for each in uppsikt("blocks", "list").json["blocks"]] == ["to_carry_out", "replaced"]
    assert uppsikt("blocks", "end", "2026-999999", "--reason", "Fel.").code == REFUSED
    assert uppsikt("blocks", "end", longer["decision"], "--reason", "Bett om ursäkt.").code == DONE
    assert uppsikt("blocks", "list", "--open").json["blocks"] == []
    assert uppsikt("blocks", "export", tmp_path / "register.csv").json["blocks"] == 2
    assert "Kim Ek" in (tmp_path / "register.csv").read_text("utf-8-sig")
