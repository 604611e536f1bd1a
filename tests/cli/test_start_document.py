"""The start document from the command line, printed on a computer without a display."""

from __future__ import annotations

import re
from pathlib import Path

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run
from tests.pdf_text import text_of


def marks(file: bytes) -> list[bytes]:
    """What a file says of its date and identity."""
    found = re.findall(rb"\(D:[^)]*\)|/ID \[[^\]]*\]", file)
    assert len(found) > 1
    return found


def test_it_is_made_and_printed_in_a_process_without_a_display_and_again_the_same(process: Run, tmp_path: Path) -> None:
    process("channels", "add", "Badet", "--platform", "facebook", "--pack", "sormland", "--planned")
    refused = process("channels", "start-document", "Badet", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (REFUSED, "start_document_lacks")
    for field, said in (("purpose", "Att berätta om badet"), ("need", "Frågorna är många"), ("retention_plan", "Dnr 2026/3")):
        assert process("channels", "set", "Badet", field, said).code == DONE
    for role in ("manager", "publisher", "watcher", "follow_up"):
        assert process("channels", "set", "Badet", role, "Kim Ek").code == DONE
    path = tmp_path / "start.pdf"

    made = process("channels", "start-document", "Badet", "--to", path, "--json")

    assert (made.code, made.json["version"]) == (DONE, 1), made.err
    told = text_of(path.read_bytes())
    assert "Syfte: Att berätta om badet" in told
    assert "Ansvarig chef: Kim Ek" in told
    first = path.read_bytes()
    again = process("channels", "start-document", "Badet", "--to", path)
    assert again.out.splitlines()[0] == "Version 1 of the start document says this already."
    assert text_of(path.read_bytes()) == told
    assert marks(path.read_bytes()) == marks(first)
