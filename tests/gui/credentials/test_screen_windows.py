"""Three windows: Åsa lets Cilla in for Bo, Cilla sees and copies, the clock passes the end, and what she had is gone from her computer."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.reveal import TextSheet
from moderator_app.gui.credentials.showing import secret_clipboard
from tests.desk.depositing import FIELDS, Town, items, shared
from tests.gui.credentials.screening import Sitter, clock, sit, sitters, town
from tests.gui.finding import part
from tests.leaks import files_below, found_in, secrets_of
from tests.making import FakeClock

__all__ = ["clock", "sit", "sitters", "town"]

Sit = Callable[[Desk], Sitter]


def start(who: Sitter, town: Town, *answers: str) -> None:
    """Bo is away today and tomorrow; the cover by Cilla is started in this window."""
    town.bo.cover.plan(town.bo.me.id, date(2026, 3, 4), date(2026, 3, 5), [(town.channel.id, town.cilla.me.id)])
    who.window.open_screen("cover")
    screen = who.window.built_screen("cover")
    who.until(lambda: screen is not None and screen.list.table.rowCount() == 1)  # type: ignore[attr-defined]
    who.do("cover.start", *answers)


def plan_and_start(asa: Sitter, town: Town) -> None:
    """Åsa starts the cover, and is asked whether to let Cilla in."""
    start(asa, town, "let_in")
    asa.until(lambda: "LetIn" in asa.dialogs.asked)
    asa.until(lambda: any(each.sealed for each in shared(town.asa, town).deputies))


@pytest.mark.credential_case(14)
@pytest.mark.credential_case(46)
def test_a_cover_in_three_windows(
    sitters: Sit, town: Town, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
    caplog.set_level(logging.DEBUG)
    town.enter()
    asa, bo, cilla = sitters(town.asa), sitters(town.bo), sitters(town.cilla)
    for each in (asa, bo, cilla):
        each.at_rest()
    assert items(town.cilla, tmp_path / "desk") == ["identity", "root"]

    # Before: nothing for Cilla.
    cilla.choose(town.channel.name)
    assert not cilla.window.registry.action("credentials.show").isEnabled()
    assert "You may not open these credentials" in part(cilla.screen, QLabel, "PartsWhy").text()

    plan_and_start(asa, town)
    question = next(each for each in asa.dialogs.questions if each.id == "LetIn")
    assert "Cilla" in question.title
    assert town.channel.name in question.text

    # Cilla hears of it by herself, sees and copies; a copy lies in her keyring.
    cilla.until(cilla.window.registry.action("credentials.show").isEnabled)
    row = cilla.part(Part.PASSWORD)
    cilla.press(row, Qt.Key.Key_Return)
    cilla.until(lambda: len(cilla.shown()) == 1)
    sheet = cilla.shown()[0]
    assert isinstance(sheet, TextSheet)
    assert sheet.view.secret is not None
    assert sheet.view.secret.reveal() == FIELDS.password.reveal()
    sheet.reject()
    cilla.press(row, Qt.Key.Key_C)
    cilla.until(lambda: secret_clipboard().seconds_left > 0)
    assert QApplication.clipboard().text() == FIELDS.password.reveal()
    cilla.until(lambda: "channel" in items(town.cilla, tmp_path / "desk"))
    cilla.press(row, Qt.Key.Key_Return)
    cilla.until(lambda: len(cilla.shown()) == 1)

    # Just before the end all is as it was; then nobody does anything in any window.
    clock.set("2026-03-05 23:59")
    cilla.bot.wait(300)
    assert len(cilla.shown()) == 1
    clock.set("2026-03-06 00:00")
    cilla.until(lambda: not cilla.shown())
    cilla.until(lambda: secret_clipboard().seconds_left == 0)
    assert QApplication.clipboard().text() == ""
    cilla.until(lambda: "channel" not in items(town.cilla, tmp_path / "desk"))
    cilla.until(lambda: not cilla.window.registry.action("credentials.show").isEnabled())
    cilla.screen._showing.show(shared(town.cilla, town), Part.PASSWORD)
    cilla.until(lambda: bool({"cover_not_active", "not_recipient"} & set(cilla.codes())))
    assert not cilla.shown()

    # A holder's window has sealed anew, and shows what is to be changed at the platform.
    asa.until(lambda: len(shared(town.asa, town).changes) == 1 and not shared(town.asa, town).deputies)
    asa.choose(town.channel.name)
    asa.do("credentials.changes")
    change = shared(town.asa, town).changes[0]
    assert change.about == "Cilla"
    assert asa.screen.detail.changes.isVisible()
    # Where nobody does it, it is overdue.
    clock.set("2026-03-20 09:00")
    asa.screen._known.refresh()
    asa.until(lambda: "overdue" in part(asa.screen, QLabel, "CredentialAlarm").text().lower())
    assert part(asa.screen, QLabel, "CredentialAlarm").isVisible()
    assert set(asa.codes()) <= {"let_in", "cover_runs"}
    assert bo.codes() == []
    assert part(asa.screen, QPushButton, "credentials.enter").isEnabled()

    for each in (asa, bo, cilla):
        each.at_rest()
    wanted = [each for each in secrets_of(FIELDS) if each]
    assert found_in(files_below(tmp_path), wanted) == []
    assert found_in([("log", caplog.text.encode())], wanted) == []
    assert list(elsewhere.iterdir()) == []


def test_not_to_let_in_is_an_answer_and_the_bar_still_offers_it(sitters: Sit, town: Town) -> None:
    town.enter()
    asa = sitters(town.asa)
    start(asa, town)
    asa.until(lambda: asa.dialogs.asked.count("LetIn") == 1)
    asa.at_rest()
    assert shared(town.asa, town).deputies == ()
    bar = asa.screen.waiting
    asa.until(bar.isVisible)
    assert "Cilla for Bo" in " ".join(each.text() for each in bar.findChildren(QLabel))
    asa.do("credentials.let_in")
    asa.until(lambda: bool(shared(town.asa, town).deputies))
    asa.until(lambda: not bar.isVisible())
    assert asa.dialogs.asked.count("LetIn") == 1


def test_who_cant_let_in_is_not_asked(sitters: Sit, town: Town) -> None:
    town.enter()
    cilla = sitters(town.cilla)
    start(cilla, town)
    cilla.idle()
    cilla.at_rest()
    assert cilla.dialogs.asked == []
    assert not cilla.screen.waiting.isVisible()
