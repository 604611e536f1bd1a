"""What the window does by itself for shared credentials: copies come and go, seals follow; nothing where nothing is shared."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.showing import secret_clipboard
from moderator_app.vault.secret import Secret
from tests.desk.depositing import Town, items, shared
from tests.gui.credentials.screening import Sitter, clock, sit, sitters, town
from tests.making import FakeClock, keyrings

__all__ = ["clock", "sit", "sitters", "town"]

Sit = Callable[[Desk], Sitter]


def desk_folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


def test_what_is_entered_by_a_colleague_comes_to_my_keyring(sitters: Sit, town: Town, tmp_path: Path) -> None:
    bo = sitters(town.bo)
    bo.at_rest()
    assert "channel" not in items(town.bo, desk_folder(tmp_path))
    town.enter(who=town.asa)
    bo.until(lambda: "channel" in items(town.bo, desk_folder(tmp_path)))
    assert bo.codes() == []


def test_a_deputys_copy_comes_before_the_cover_and_goes_with_it(sitters: Sit, town: Town, clock: FakeClock, tmp_path: Path) -> None:
    town.enter()
    cilla = sitters(town.cilla)
    absence = town.bo.cover.plan(town.bo.me.id, date(2026, 3, 5), date(2026, 3, 6), [(town.channel.id, town.cilla.me.id)])
    town.bo.credentials.resealing.let_in(absence.id)
    town.bo.credentials.resealing.settle()
    cilla.until(lambda: bool(cilla.keeper._settled) and cilla.keeper._next is not None)
    cilla.at_rest()
    assert "channel" not in items(town.cilla, desk_folder(tmp_path))
    clock.set("2026-03-04 23:51")
    cilla.until(lambda: "channel" in items(town.cilla, desk_folder(tmp_path)))
    clock.set("2026-03-05 12:00")
    cilla.until(lambda: town.channel.id in cilla.keeper._covered)
    secret_clipboard().copy(Secret("märkt"), 600)
    clock.set("2026-03-07 00:00")
    cilla.until(lambda: "channel" not in items(town.cilla, desk_folder(tmp_path)))
    cilla.until(lambda: secret_clipboard().seconds_left == 0)
    assert cilla.codes() == []


@pytest.mark.credential_case(17)
def test_a_holders_window_seals_anew_when_the_clock_ends_a_cover(sitters: Sit, town: Town, clock: FakeClock) -> None:
    town.enter()
    absence = town.bo.cover.plan(town.bo.me.id, date(2026, 3, 4), date(2026, 3, 5), [(town.channel.id, town.cilla.me.id)])
    town.bo.cover.start(absence.id)
    town.bo.credentials.resealing.let_in(absence.id)
    asa = sitters(town.asa)
    asa.until(lambda: any(each.sealed for each in shared(town.asa, town).deputies))
    asa.at_rest()
    before = shared(town.asa, town)
    clock.set("2026-03-06 00:00")
    asa.until(lambda: len(shared(town.asa, town).changes) == 1)
    asa.at_rest()
    after = shared(town.asa, town)
    assert before.sealed is not None
    assert after.sealed is not None
    assert after.sealed.generation == before.sealed.generation + 1
    assert not after.stale


def test_it_comes_to_rest(sitters: Sit, town: Town, tmp_path: Path, qtbot: QtBot) -> None:
    """What it writes itself is heard of, and leads to nothing more; nor does what others look at."""
    town.enter()
    bo = sitters(town.bo)
    bo.at_rest()
    calls = keyrings[desk_folder(tmp_path), "bo"].calls
    qtbot.wait(500)
    bo.at_rest()
    before = len(calls)
    for _ in range(3):
        town.asa.credentials.show(town.channel.id, Part.PASSWORD)
        qtbot.wait(200)
    bo.at_rest()
    assert len(calls) == before


def test_a_keyring_in_trouble_is_not_told_again_and_again(sitters: Sit, town: Town, tmp_path: Path, qtbot: QtBot) -> None:
    town.enter()
    keyring = keyrings[desk_folder(tmp_path), "bo"]
    keyring.failing = RuntimeError("locked")
    bo = sitters(town.bo)
    bo.at_rest()
    before = len(keyring.calls)
    town.asa.credentials.show(town.channel.id, Part.PASSWORD)
    qtbot.wait(400)
    assert bo.codes() == []
    assert len(keyring.calls) == before
    keyring.failing = None
    bo.screen._known.ask_standing()
    bo.until(lambda: bo.screen._known.ready)
    bo.window.context().changes.keys_ready.emit()
    bo.until(lambda: "channel" in items(town.bo, desk_folder(tmp_path)))


def test_what_cant_be_sealed_is_told_once(
    sitters: Sit, town: Town, tmp_path: Path, qtbot: QtBot, channel_spoilt: Callable[[], None]
) -> None:
    town.enter()
    channel_spoilt()
    bo = sitters(town.bo)
    bo.until(lambda: bool(bo.codes()))
    bo.at_rest()
    town.bo.cover.plan(town.bo.me.id, date(2026, 3, 5), date(2026, 3, 6), [(town.channel.id, town.cilla.me.id)])
    qtbot.wait(500)
    bo.at_rest()
    assert bo.codes() == ["credentials_not_kept"]
    assert town.channel.name in bo.window.bar.notices[0].what.english()
    del tmp_path


@pytest.fixture
def channel_spoilt(town: Town) -> Callable[[], None]:
    """Somebody who can write in the database changes what is sealed."""
    from tests.truths import raw

    def spoil() -> None:
        raw(town.asa, "UPDATE credential_envelope SET sealed = ? WHERE channel_id = ?", b"age-encryption.org/v1\nnothing", town.channel.id)

    return spoil


def test_where_nothing_is_shared_the_vault_is_not_loaded(tmp_path: Path) -> None:
    """In a program of its own: what is loaded stays loaded."""
    environment = {**os.environ, "UPPSIKT_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.credentials.quiet", str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["kept: True, vault: []"], done.stderr
