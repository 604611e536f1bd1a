"""Checking the journal from the window: whole, broken, and knowingly restored."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.decisions import Outcome
from moderator_app.domain.journal import Fault
from moderator_app.storage.schema import FILE_NAME
from tests.gui.finding import part
from tests.gui.log.reading import LogSeat
from tests.making import decide


def database(log: LogSeat) -> Path:
    return log.desk.data / FILE_NAME


def offers(log: LogSeat) -> list[str]:
    return [each.id for each in log.result().offers]


def tamper(log: LogSeat) -> None:
    """Another reason for the decision of entry 4, written behind the desk's back."""
    with closing(sqlite3.connect(database(log))) as raw, raw:
        raw.execute("UPDATE decision SET reason = 'Något annat.' WHERE id = 1")


def cut(log: LogSeat) -> None:
    """The newest entry is taken off, with the decision that it tells of."""
    with closing(sqlite3.connect(database(log))) as raw, raw:
        raw.execute("DELETE FROM journal_private WHERE seq = 7")
        raw.execute("DELETE FROM journal WHERE seq = 7")
        raw.execute("UPDATE item SET decision_id = NULL WHERE decision_id = 4")
        for table in ("decision_answer", "decision_provision", "obligation"):
            raw.execute(f"DELETE FROM {table} WHERE decision_id = 4")
        raw.execute("DELETE FROM decision WHERE id = 4")


def test_what_came_since_the_last_check_is_whole(log: LogSeat) -> None:
    log.seat.do("log.verify_new")
    assert log.result().title == "The journal is whole"

    decide(log.desk, 4, Outcome.KEEP, supersede=True)
    log.seat.do("log.verify_new")
    log.wait()
    assert "1 entry since the last check" in log.result().text


def test_the_whole_journal_is_checked_by_a_process_of_its_own(log: LogSeat) -> None:
    log.seat.do("log.verify_all")
    assert log.screen.strip.isVisible()
    assert log.screen.busy()
    assert not log.seat.window.registry.action("log.export").isEnabled()

    found = log.result()
    assert (found.tone, found.title) == ("ok", "The journal is whole")
    assert found.text.startswith("All 7 entries")
    assert not log.screen.strip.isVisible()
    assert log.seat.window.registry.action("log.export").isEnabled()


def test_a_check_can_be_stopped(log: LogSeat) -> None:
    log.seat.do("log.verify_all")
    log.seat.press("ProgressStop")
    log.seat.bot.waitUntil(lambda: not log.screen.work.is_busy())
    assert not log.screen.card.isVisible()
    assert [each.what.code for each in log.seat.window.bar.notices] == ["verify_stopped"]


def test_a_changed_decision_is_named_and_can_be_gone_to(log: LogSeat) -> None:
    tamper(log)
    log.seat.do("log.verify_all")

    found = log.result()
    assert found.tone == "danger"
    assert found.places == (("Entry 4: A decision no longer agrees with its entry", 4),)
    assert "Decide nothing for now" in found.text
    assert offers(log) == []

    row = log.faults().visualItemRect(log.faults().item(0))
    log.seat.bot.mouseClick(log.faults().viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    log.wait()
    current = log.screen.table.current()
    assert current is not None
    assert current.seq == 4


def test_a_journal_that_lost_its_newest_entries_is_noticed_when_the_log_is_opened(log: LogSeat) -> None:
    cut(log)
    log.seat.screen("channels")
    log.seat.screen("log")

    found = log.result()
    assert found.places == (("Entry 6: The newest entries are missing", 6),)
    assert offers(log) == ["LogVerifyAll", "LogAcceptRestored"]


def test_a_restored_database_is_accepted_with_a_reason_and_only_then(log: LogSeat) -> None:
    cut(log)
    log.seat.screen("channels")
    log.seat.screen("log")
    log.result()

    log.seat.press("LogAcceptRestored")
    form = log.seat.dialogs.forms[0]
    assert form.fields[0].required
    assert "can't be undone" in form.text
    assert log.desk.log.alarm() is Fault.CUT

    log.seat.dialogs.will_answer({"reason": "Disken byttes, kopian är från natten."})
    log.seat.press("LogAcceptRestored")
    log.wait()
    assert log.result().title == "The restored database was accepted"
    assert log.desk.log.alarm() is None
    assert log.told()[0] == "Restored head accepted"

    log.seat.press("LogVerifyAll")
    assert log.result().title == "The journal is whole"


def test_an_old_copy_in_the_databases_place_is_noticed(log: LogSeat, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    with closing(sqlite3.connect(database(log))) as now, closing(sqlite3.connect(copy)) as kept:
        now.backup(kept)
    decide(log.desk, 4, Outcome.KEEP, supersede=True)
    with closing(sqlite3.connect(copy)) as kept, closing(sqlite3.connect(database(log))) as now:
        kept.backup(now)

    log.seat.do("log.verify_all")
    assert log.result().places == (("Entry 7: The newest entries are missing", 7),)
    assert part(log.screen, QPushButton, "LogAcceptRestored").isVisible()
