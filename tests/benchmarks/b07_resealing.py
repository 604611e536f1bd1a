"""B7: sealing 200 channels anew for 10 holders after a revocation, every byte on the disk, against the bare library doing the same.

The floor opens every envelope with one key and seals what was in it to the holders that are left and the recovery key: no database, no
journal, no signatures.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyrage  # pyright: ignore[reportMissingTypeStubs] - compiled, without types

from moderator_app.desk.desk import Desk
from moderator_app.domain.journal import Kind
from moderator_app.storage import credentials
from moderator_app.vault.roll import Deed, Said
from tests.benchmarks.measuring import Comparison
from tests.benchmarks.stage import Stage
from tests.desk.depositing import FIELDS, enrol
from tests.making import FakeClock, keyrings, make_channel, make_desk

CHANNELS, HOLDERS = 200, 10
_age: Any = pyrage


def asks(stage: Stage) -> Iterator[Comparison]:
    """All of them at once; a round begins with a holder more, who is then revoked."""
    with tempfile.TemporaryDirectory(prefix="uppsikt-bench-", ignore_cleanup_errors=True) as folder:
        office = Path(folder) / "office"
        desk = make_office(office, min(CHANNELS, stage.items), HOLDERS)
        desk.close()
        yield Comparison(
            f"sealing {CHANNELS} channels anew for {HOLDERS} holders", lambda: _floor(office), lambda: _ours(office), 1.5, rounds=5
        )


def make_office(folder: Path, channels: int, holders: int) -> Desk:
    """So many channels, each held by the administrator and by so many others, one of whom is revoked: all is to be sealed anew."""
    clock = FakeClock()
    first = make_desk(folder, clock, "asa")
    others = [make_desk(folder, clock, f"p{number}") for number in range(holders)]
    first.credentials.enrolment.found("dator")
    for each in others:
        enrol(first, each)
    paper = first.credentials.recovery.new_key()
    assert paper.secret is not None
    first.credentials.recovery.keep_key(paper, ["Kassaskåpet", "Arkivet"], paper.secret.reveal()[-8:])
    places = [make_channel(first, f"Kanal {number}") for number in range(channels)]
    deposit = first.credentials.deposit
    keys = deposit.keys()
    with first._context.act() as act:
        known = deposit.known(act.writer, keys)
        for channel in places:
            for member in [first, *others]:
                said = Said(Deed.HOLDER, act.now, channel=channel.uuid, member=member.me.uuid)
                known = deposit.say(act, known, Kind.CREDENTIAL_ROLL, said, channel=channel)
    for channel in places:
        first.credentials.enter(channel.id, FIELDS, 0)
    gone = next(each for each in first.credentials.enrolment.office().keys if each.person_id == others[-1].me.id)
    first.credentials.enrolment.revoke(gone.id)
    for each in others:
        each.close()
    return first


def _again(folder: Path) -> tuple[Desk, Path]:
    copy = Path(tempfile.mkdtemp(dir=folder.parent))
    shutil.copytree(folder, copy, dirs_exist_ok=True)
    keyrings[copy, "asa"] = keyrings[folder, "asa"]
    return make_desk(copy, FakeClock("2026-03-04 11:00"), "asa"), copy


def _ours(folder: Path) -> float:
    desk, copy = _again(folder)
    desk.credentials.deposit.read()
    started = time.perf_counter()
    found = desk.credentials.resealing.settle()
    took = (time.perf_counter() - started) * 1_000
    assert found.sealed == len(desk.credentials.overview())
    assert not found.failed
    desk.close()
    shutil.rmtree(copy, ignore_errors=True)
    return took


def _floor(folder: Path) -> float:
    desk, copy = _again(folder)
    known = desk.credentials.deposit.read()
    with desk._context.database.read() as reader:
        rows = [bytes(each.sealed) for each in credentials.envelopes(reader)]
        readers = known.readers(next(iter(known.roll.holders))).keys()
    desk.close()
    shutil.rmtree(copy, ignore_errors=True)
    started = time.perf_counter()
    for each in rows:
        data = _age.decrypt(each, [known.keys.identity.opening])
        _age.encrypt(data, [_age.x25519.Recipient.from_str(one) for one in readers])
    return (time.perf_counter() - started) * 1_000
