"""What docs/journal.md tells an auditor works as it stands there, with nothing but Python."""

from __future__ import annotations

import base64
import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.credentials import Part
from moderator_app.domain.decisions import Outcome
from tests.conftest import ROOT
from tests.desk.depositing import Town
from tests.making import decide, take
from tests.truths import database_file, raw


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """The page's only program."""
    page = (ROOT / "docs" / "journal.md").read_text("utf-8")
    code = page.split("```python\n")[1].split("```")[0]
    path = tmp_path / "check.py"
    path.write_text(code, "utf-8")
    return path


def run(script: Path, desk: Desk) -> subprocess.CompletedProcess[str]:
    desk.close()
    return subprocess.run([sys.executable, "-I", script, database_file(desk)], capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.sqlite("the page's program reads the local file")
def test_an_auditor_s_ten_lines_agree_with_the_desk(desk: Desk, channel: Channel, script: Path) -> None:
    take(desk, channel, "[hotfullt] åäö", "Hej")
    decide(desk, 1, Outcome.REMOVE, "B-01")
    head = desk.log.head()

    found = run(script, desk)

    assert (found.returncode, found.stdout.split()) == (0, [str(head.seq), head.hash])


@pytest.mark.sqlite("the page's program reads the local file")
@pytest.mark.parametrize(
    "change", ["UPDATE journal SET payload = replace(payload, 'keep', 'hide') WHERE seq = 4", "DELETE FROM journal WHERE seq = 3"]
)
def test_they_find_what_was_tampered_with(desk: Desk, channel: Channel, script: Path, change: str) -> None:
    take(desk, channel, "Hej")
    decide(desk, 1, Outcome.KEEP)
    raw(desk, change)

    found = run(script, desk)

    assert found.returncode == 1
    assert "was changed, taken out or put in" in found.stderr


def test_an_entry_on_credentials_is_signed_as_the_page_says(town: Town) -> None:
    town.enter()
    town.bo.credentials.show(town.channel.id, Part.PASSWORD)

    cards = {sha256(b"uppsikt-cred/1\0card\0" + bytes(card)): json.loads(card) for (card,) in stored(town, "SELECT card FROM member_card")}
    entries = [
        json.loads(payload)[9] for (payload,) in stored(town, "SELECT payload FROM journal WHERE kind LIKE 'credential_%' ORDER BY seq")
    ]

    assert len(entries) > 8
    for each in entries:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(cards[each["by"]]["ed"]))
        key.verify(base64.b64decode(each["signature"]), b"uppsikt-cred/1\0event\0" + each["said"].encode())
    assert json.loads(entries[-1]["said"])["deed"] == entries[-1]["deed"] == "viewed"


def stored(town: Town, question: str) -> list[tuple[bytes]]:
    return [(bytes(row[0]),) for row in raw(town.asa, question)]  # pyright: ignore[reportArgumentType]


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_a_text_is_tied_to_its_digest_as_the_page_says(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Hej på er")
    decide(desk, 1, Outcome.KEEP, reason="Ett skäl med å")

    ((payload, salt),) = raw(
        desk, "SELECT payload, salt FROM journal JOIN journal_private USING (seq) WHERE kind = 'decided' AND field = 'reason'"
    )

    assert isinstance(payload, bytes)
    assert isinstance(salt, bytes)
    assert json.loads(payload)[9]["reason"] == hashlib.sha256(salt + "Ett skäl med å".encode()).hexdigest()
    assert "Hej på er".encode() not in payload
