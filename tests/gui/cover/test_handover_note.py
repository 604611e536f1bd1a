"""The handover note in the window: drafted, typed, saved, read, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.cover import Absence
from moderator_app.domain.team import Role
from moderator_app.gui.cover.bar import CoverBar
from moderator_app.gui.cover.note import NotePanel
from moderator_app.gui.cover.version import VersionSheet
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Door, Seat
from tests.making import ids


@pytest.fixture
def mine(seat: Seat, museum: Channel, bo: Desk) -> Absence:
    """Åsa is away today, and Bo covers."""
    today = seat.desk.cover.today()
    return seat.desk.cover.plan(seat.desk.me.id, today, today, [(museum.id, bo.me.id)])


@pytest.fixture
def bos(seat: Seat, museum: Channel, bo: Desk) -> Absence:
    """Bo is away today, and Åsa, who sits at the window, covers."""
    today = seat.desk.cover.today()
    return bo.cover.plan(bo.me.id, today, today, [(museum.id, seat.desk.me.id)])


def note(seat: Seat, absence: Absence) -> NotePanel:
    screen = seat.screen("cover", absence=absence.id, note=True)
    found = part(screen, NotePanel, "NotePanel")
    assert found.isVisible()
    return found


def write(seat: Seat, panel: NotePanel, text: str) -> None:
    panel.text.insertPlainText(text)
    seat.bot.waitUntil(lambda: not panel._keeping.isActive())
    seat.idle()


def told(panel: NotePanel) -> str:
    return part(panel, PlainLabel, "NoteTold").text()


def test_a_draft_is_made_edited_and_saved_and_the_deputy_reads_it(seat: Seat, mine: Absence, museum: Channel, bo: Desk) -> None:
    panel = note(seat, mine)
    assert panel.text.toPlainText() == ""
    assert "It is read by Bo Ek, and by managers." in told(panel)
    seat.press("NoteDraft")
    first = panel.text.toPlainText()
    assert "Museet" in first
    assert all(f"item {number}," in first for number in ids(seat.desk, museum))
    assert bo.handover.of(mine.id).versions == (), "a draft is no version"

    panel.text.moveCursor(panel.text.textCursor().MoveOperation.End)
    write(seat, panel, "Ring Kim.")
    seat.press("NoteSave")
    assert bo.handover.of(mine.id).versions[0].text == f"{first}Ring Kim."
    assert not panel.unsaved
    assert not panel.save_button.isEnabled()


def test_drafting_anew_never_overwrites_what_is_typed_without_asking(seat: Seat, mine: Absence) -> None:
    panel = note(seat, mine)
    write(seat, panel, "Mitt eget.")
    seat.press("NoteDraft")
    assert seat.dialogs.asked == ["DraftNote"]
    assert panel.text.toPlainText() == "Mitt eget.", "closed without an answer"

    seat.dialogs.will_answer("below")
    seat.press("NoteDraft")
    assert panel.text.toPlainText().startswith("Mitt eget.\n\nHandover note for Åsa")
    seat.dialogs.will_answer("replace")
    seat.press("NoteDraft")
    assert panel.text.toPlainText().startswith("Handover note for Åsa")
    panel.text.undo()
    assert panel.text.toPlainText().startswith("Mitt eget.\n\nHandover"), "one step takes it back"


def test_a_note_from_elsewhere_is_not_taken_for_typed_because_of_its_blanks(seat: Seat, mine: Absence) -> None:
    seat.desk.handover.save(mine.id, "  Ring\u00a0Kim\u2028och\r\nBo\u2029", 0)
    panel = note(seat, mine)
    assert not panel.unsaved
    assert not panel.save_button.isEnabled()


def test_what_is_typed_outlives_a_crash_and_is_forgotten_once_it_is_saved(seat: Seat, mine: Absence, bo: Desk) -> None:
    panel = note(seat, mine)
    write(seat, panel, "Halvfärdigt")
    assert seat.desk.typed.load(f"handover-{mine.id}") == {"text": "Halvfärdigt", "seen": "0"}

    again = NotePanel(seat.window.context(), seat.window)
    again.open(mine.id)
    seat.idle()
    assert again.text.toPlainText() == "Halvfärdigt"
    assert "Not saved yet" in told(again)
    again.save()
    seat.idle()
    assert [each.text for each in bo.handover.of(mine.id).versions] == ["Halvfärdigt"]
    assert seat.desk.typed.load(f"handover-{mine.id}") == {}


def test_a_note_that_is_not_for_me_any_more_is_taken_away_and_what_i_typed_is_kept(seat: Seat, mine: Absence) -> None:
    panel = note(seat, mine)
    write(seat, panel, "Halvfärdigt")
    other = replace(seat.desk.me, id=99, role=Role.MODERATOR)
    me = seat.desk.me
    seat.desk._context.be(other)
    panel.refresh()
    seat.idle()
    assert panel.text.toPlainText() == ""
    assert "is for the deputies" in part(panel, PlainLabel, "NoteRefused").text()
    panel.stop()
    seat.desk._context.be(me)
    assert seat.desk.typed.load(f"handover-{mine.id}")["text"] == "Halvfärdigt"


def test_each_absence_has_its_own_note_and_what_is_typed_stays_with_its_own(seat: Seat, mine: Absence, museum: Channel, bo: Desk) -> None:
    tomorrow = bo.cover.today() + timedelta(days=1)
    bos = bo.cover.plan(bo.me.id, tomorrow, tomorrow, [(museum.id, seat.desk.me.id)])
    panel = note(seat, mine)
    seat.bot.keyClicks(panel.text, "Min")
    screen = seat.built("cover")
    screen.list.choose(bos.id)
    seat.idle()
    assert (panel.absence_id, panel.text.toPlainText()) == (bos.id, "")
    screen.list.choose(mine.id)
    seat.idle()
    assert panel.text.toPlainText() == "Min"


def test_a_version_that_a_colleague_saved_meanwhile_is_told_and_mine_stands(seat: Seat, mine: Absence, bo: Desk) -> None:
    seat.desk.handover.save(mine.id, "Först", 0)
    panel = note(seat, mine)
    write(seat, panel, "!")
    manager = open_desk(seat.desk.place, seat.desk.place.folder / "pins-2", seat.desk.clock, "asa", "Åsa")
    manager.handover.save(mine.id, "Emellan", 1)
    manager.close()
    seat.window.changes.announce(seat.desk.news.look())
    seat.idle()
    assert panel.text.toPlainText() == "!Först"
    assert "has saved version 2 since you began" in told(panel)

    seat.press("NoteSave")
    assert "saved version 2 of the note while you wrote" in part(panel, PlainLabel, "NoteRefused").text()
    assert panel.text.toPlainText() == "!Först"
    seat.press("NoteSave")
    assert [each.text for each in bo.handover.of(mine.id).versions] == ["!Först", "Emellan", "Först"]


def test_the_deputy_reads_the_note_and_its_earlier_versions_and_can_not_change_it(seat: Seat, museum: Channel, bo: Desk) -> None:
    """Who founded the desk leads it; here she is a moderator like any other."""
    today = bo.cover.today()
    planned = bo.cover.plan(bo.me.id, today, today, [(museum.id, seat.desk.me.id)])
    bo.handover.save(planned.id, "<b>Ett</b>", 0)
    bo.handover.save(planned.id, "<b>Två</b>", 1)
    seat.desk._context.be(replace(seat.desk.me, role=Role.MODERATOR))

    panel = note(seat, planned)
    assert panel.text.toPlainText() == "<b>Två</b>"
    assert panel.text.isReadOnly()
    assert not part(panel, QPushButton, "NoteSave").isVisible()
    panel.versions.setCurrentIndex(1)
    panel.versions.activated.emit(1)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, VersionSheet)
    assert sheet.text.toPlainText() == "<b>Ett</b>"
    sheet.accept()


def test_while_i_cover_a_bar_tells_for_whom_and_leads_to_the_note_and_to_my_items(
    seat: Seat, museum: Channel, bo: Desk, bos: Absence
) -> None:
    bar = CoverBar(seat.window.context(), seat.window)
    seat.window.above.addWidget(bar)
    seat.idle()
    assert not bar.isVisible()

    bo.cover.start(bos.id)
    bo.handover.save(bos.id, "Till Åsa", 0)
    seat.window.changes.announce(seat.desk.news.look())
    seat.idle()
    assert bar.isVisible()
    assert bar.text.text().startswith("You cover for Bo Ek until ")
    assert bar.text.text().endswith(": Museet.")
    assert unnamed(bar) == []
    assert without_object_name(bar) == []
    seat.press("CoverBarNote")
    assert seat.window.current_screen == "cover"
    assert part(seat.built("cover"), NotePanel, "NotePanel").text.toPlainText() == "Till Åsa"
    seat.press("CoverBarMine")
    assert Door.opened_with[-1] == {"mine": True}

    bo.cover.end(bos.id)
    seat.window.changes.announce(seat.desk.news.look())
    seat.idle()
    assert not bar.isVisible()


def test_keys_open_the_note_leave_it_and_close_it(seat: Seat, mine: Absence) -> None:
    del mine
    screen = seat.screen("cover")
    assert not screen.note.isVisible()
    seat.do("cover.note")
    assert screen.note.text.hasFocus()
    seat.bot.keyClick(screen.note.text, Qt.Key.Key_Tab)
    assert screen.note.isAncestorOf(QApplication.focusWidget())
    seat.press("NoteClose")
    assert not screen.note.isVisible()
    assert screen.list.hasFocus()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 100), ("sv", 200)])
def test_everything_is_named_and_nothing_is_cut(seat: Seat, mine: Absence, language: str, scale: int) -> None:
    seat.desk.handover.save(mine.id, "Ring Kim.", 0)
    panel = note(seat, mine)
    write(seat, panel, "!")
    seat.speak(language, scale)
    screen = seat.built("cover")
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
    assert_fits(screen)
