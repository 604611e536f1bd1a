"""A whole cover with marked secrets leaves no trace of them: not in the database, a file, an export, a setting, nor in what is logged."""

from __future__ import annotations

import logging
import tempfile
from datetime import date
from pathlib import Path

import pytest

from moderator_app.domain.credentials import Looked, Part
from moderator_app.vault.fields import Fields
from moderator_app.vault.secret import Secret
from tests.desk.depositing import FIELDS, Town, copies, cover
from tests.leaks import files_below, found_in, secrets_of, tables_of, traces
from tests.making import FakeClock

AFTER = Fields(Secret("nytt-namn-märkt-Ö"), Secret("ny-hemlighet-märkt-Ä"))


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for what is temporary."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_search_finds_what_lies_about(tmp_path: Path) -> None:
    password = FIELDS.password.reveal()
    for number, sign in enumerate(traces(password)):
        (tmp_path / str(number)).write_bytes(b"x" * number + sign + b"y")
    assert len(found_in(files_below(tmp_path), [password])) == len(traces(password)) == 6


def test_a_whole_cover_leaves_no_trace(
    town: Town, clock: FakeClock, tmp_path: Path, elsewhere: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    town.enter()
    absence = cover(town, date(2026, 3, 4), date(2026, 3, 5))
    for each in (town.asa, town.bo, town.cilla):
        copies(each)
        for part in Part:
            each.credentials.show(town.channel.id, part)
            each.credentials.copy(town.channel.id, part)
    town.cilla.credentials.tick(town.channel.id, FIELDS.codes[0].id)
    town.cilla.credentials.look(town.channel.id, Looked.VERIFIED, "Gick bra.")
    town.bo.credentials.hand_over(town.channel.id, [town.cilla.me.id], date(2026, 3, 5), tmp_path / "kanal.age")
    town.asa.credentials.recovery.open(town.channel.id, town.paper)
    town.bo.handover.save(absence, "Nycklarna finns i Uppsikt.", 0)
    clock.set("2026-03-06 08:00")
    town.bo.credentials.resealing.settle()
    town.enter(AFTER, town.bo)
    for format_id in ("csv", "csv-standard", "xlsx", "jsonl"):
        town.asa.log.export(format_id, tmp_path / f"logg.{format_id}")
    identities = [each.credentials.deposit.keys().identity.stored().reveal() for each in (town.asa, town.bo, town.cilla)]
    server = town.asa.place.server
    for each in (town.asa, town.bo, town.cilla):
        each.close()

    secrets = [*secrets_of(FIELDS), *secrets_of(AFTER), town.paper.reveal(), *identities]
    assert found_in(files_below(tmp_path), filter(None, secrets)) == []
    if server:
        assert found_in(tables_of(server), filter(None, secrets)) == []
    assert found_in([("log", caplog.text.encode())], filter(None, secrets)) == []
    assert list(elsewhere.iterdir()) == []
