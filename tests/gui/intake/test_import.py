"""Files come in through the window: the real screens, a real desk, and the real child process."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from moderator_app.domain.items import Selection, State
from moderator_app.gui.intake.jobs import JobState
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.progress import ProgressStrip
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.intake.importing import card, cells, choose, lacks, over, run, words, written
from tests.gui.sitting import Door, Seat

HEAD = "Namn;Kommentar;Skapad;Kommentar-id"
ROWS = [HEAD, "Kim Ek;När öppnar badet?;2026-03-02 10:00;1", "Bo Ask;Tack!;2026-03-02 11:00;2", "Åsa Alm;;2026-03-02 12:00;3"]


def test_a_wordpress_export_comes_in_by_the_keyboard_and_a_second_time_nothing_is_new(seat: Seat, samples: Path) -> None:
    channel = seat.channel()
    export = samples / "wordpress-wxr" / "live-export-wp6.1-155-comments.xml"

    first = run(seat, export, channel)

    assert words(first)[:2] == [f"Done: {export.name}, into {channel.name}", "155 new items came in."]
    assert seat.desk.inbox.counts().of(None, channel.id) == 155
    assert words(run(seat, export, channel))[1:3] == ["Nothing new came in.", "155 items were here already, unchanged."]
    seat.do("import.inbox")
    assert seat.window.current_screen == "inbox"
    assert Door.opened_with[-1] == {"queue": State.OPEN, "channel": channel.id}, "what came in is what is shown"


def test_a_wordpress_export_has_nothing_to_map(seat: Seat, samples: Path) -> None:
    files = choose(seat, samples / "wordpress-wxr" / "small-export.xml", seat.channel())

    assert files.prepare.format.value == "wxr"
    assert not files.prepare.table.isVisible()
    assert lacks(seat) == ""


def test_the_result_names_every_refused_row_with_its_reason_in_the_language_in_use(seat: Seat, tmp_path: Path) -> None:
    result = run(seat, written(tmp_path, ROWS), seat.channel())

    assert words(result)[1:] == ["2 new items came in.", "1 row could not be taken in."]
    assert cells(result.refused)[0][:2] == ("4", "There is no text in it.")
    assert "Åsa Alm" in cells(result.refused)[0][2]

    seat.speak("sv")
    assert words(result)[1:] == ["2 nya inlägg kom in.", "1 rad kunde inte tas in."]
    assert cells(result.refused)[0][1] == "Det finns ingen text i den."


def test_refused_rows_are_saved_as_a_file_in_the_language_of_the_screen(seat: Seat, tmp_path: Path) -> None:
    run(seat, written(tmp_path, ROWS), seat.channel())
    seat.speak("sv")
    target = tmp_path / "avvisade.csv"
    seat.dialogs.will_answer(target)

    seat.do("import.save_refused")

    assert target.read_text("utf-8-sig").splitlines()[1].startswith("4;no_text;Det finns ingen text i den.;")
    assert seat.window.bar.notices[0].what.code == "refused_saved"


def test_a_folder_that_can_not_be_written_is_told_and_the_rows_stay(seat: Seat, tmp_path: Path) -> None:
    result = run(seat, written(tmp_path, ROWS), seat.channel())
    seat.dialogs.will_answer(tmp_path / "nowhere" / "x.csv")

    seat.do("import.save_refused")

    assert seat.window.bar.notices[0].tone == "danger"
    assert len(cells(result.refused)) == 1


def test_more_refused_rows_than_are_listed_are_all_in_the_file(seat: Seat, tmp_path: Path) -> None:
    result = run(seat, written(tmp_path, [HEAD, *(f"Kim {number};;2026-03-02 10:00;{number}" for number in range(1_100))]), seat.channel())
    assert words(result)[1:] == ["Nothing new came in.", "1\xa0100 rows could not be taken in."]
    target = tmp_path / "avvisade.csv"
    seat.dialogs.will_answer(target)

    seat.do("import.save_refused")

    assert len(target.read_text("utf-8-sig").splitlines()) == 1_101


def test_no_channel_means_no_start_and_one_can_be_added_right_there(seat: Seat, tmp_path: Path) -> None:
    files = choose(seat, written(tmp_path, ROWS))
    assert "Choose the channel" in lacks(seat)

    seat.dialogs.will_answer({"name": "Badets sida", "platform": "facebook", "pack": "osby"})
    seat.do("import.new_channel")

    assert files.prepare.channel.currentText() == "Badets sida"
    assert lacks(seat) == ""


def test_files_that_are_dropped_go_one_after_the_other(seat: Seat, tmp_path: Path) -> None:
    channel = seat.channel()
    screen = seat.screen("import", channel=channel.id)
    one = written(tmp_path, [HEAD, "Kim;Ett;2026-03-02 10:00;1"], "ett.csv")
    two = written(tmp_path, [HEAD, "Bo;Två;2026-03-02 10:00;2"], "två.csv")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(one)), QUrl.fromLocalFile(str(two)), QUrl("https://exempel.example/x.csv")])
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(screen, enter)
    assert enter.isAccepted()

    QApplication.sendEvent(screen, QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, keys))
    seat.idle()

    assert part(screen, PlainLabel, "FileName").text() == "ett.csv"
    seat.do("import.go")
    assert part(screen, PlainLabel, "FileName").text() == "två.csv"
    seat.do("import.go")
    assert [each.state for each in screen.files.line.jobs] == [JobState.RUNNING, JobState.WAITING]
    over(seat)
    assert [each.result["new"] for each in screen.files.line.jobs] == [1, 1]


def test_what_waits_can_be_taken_out_of_the_line(seat: Seat, tmp_path: Path) -> None:
    channel = seat.channel()
    first = written(tmp_path, ROWS, "ett.csv")
    files = choose(seat, first, channel)
    seat.do("import.go")
    choose(seat, written(tmp_path, ROWS, "två.csv"), channel)
    seat.do("import.go")

    card(seat, files.line.jobs[1]).buttons["cancel"].click()
    over(seat)

    assert [each.path for each in files.line.jobs] == [first]


def test_a_stopped_import_says_what_was_saved_and_the_rest_comes_the_next_time(seat: Seat, tmp_path: Path) -> None:
    channel = seat.channel()
    many = written(tmp_path, [HEAD, *(f"Kim;Text {number} {'x' * 60};2026-03-02 10:00;{number}" for number in range(60_000))])
    files = choose(seat, many, channel)
    seat.do("import.go")
    assert seat.built("import").busy()
    strip = part(seat.window, ProgressStrip, "ProgressStrip")
    assert strip.isVisible()
    seat.bot.waitUntil(lambda: seat.desk.inbox.counts().of(None, channel.id) > 0)

    seat.do("import.stop")
    result = over(seat)

    saved = seat.desk.inbox.counts().of(None, channel.id)
    assert 0 < saved < 60_000
    assert result.job.state is JobState.STOPPED
    assert words(result)[0] == f"Stopped: {many.name}, into {channel.name}"
    assert words(result)[1].replace("\xa0", "").startswith(f"{saved} new items had been saved")
    assert "only what is missing is added" in words(result)[2]
    result.buttons["again"].click()
    seat.idle()
    assert files.prepare.isVisible()


def test_a_file_that_vanishes_after_it_was_prepared_fails_in_words(seat: Seat, tmp_path: Path) -> None:
    path = written(tmp_path, ROWS)
    choose(seat, path, seat.channel())
    path.unlink()

    seat.do("import.go")
    result = over(seat)

    assert words(result)[0].startswith("Not imported")
    assert "There is no file" in words(result)[1]
    assert not result.buttons["inbox"].isVisible()


def test_what_was_chosen_for_an_import_that_failed_is_kept_for_the_next_try(seat: Seat, tmp_path: Path) -> None:
    rows = ["Vem;Det där", "Kim;Hej"]
    channel = seat.channel()
    path = written(tmp_path, rows)
    files = choose(seat, path, channel)
    files.prepare.columns.fields["text"].choose("Det där")
    files.prepare.card.history.click()
    seat.idle()
    path.unlink()
    seat.do("import.go")
    result = over(seat)

    written(tmp_path, rows)
    result.buttons["again"].click()
    seat.idle()

    assert lacks(seat) == ""
    assert files.prepare.columns.fields["text"].value == "Det där"
    assert files.prepare.card.history.isChecked()
    seat.do("import.go")
    assert words(over(seat))[1] == "1 new item came in."


def test_older_items_enter_as_history(seat: Seat, tmp_path: Path) -> None:
    channel = seat.channel()
    rows = [HEAD, "Kim;Gammalt;2019-03-02 10:00;1", "Bo;Nytt;2026-11-01 11:00;2"]
    files = choose(seat, written(tmp_path, rows), channel)
    files.prepare.card.history.click()
    files.prepare.card.history_day.setDate(files.prepare.card.history_day.date().fromString("2026-01-01", "yyyy-MM-dd"))

    seat.do("import.go")
    over(seat)

    spine = seat.desk.inbox.spine(Selection(None, channel.id))
    found = {row.text: row.state for row in seat.desk.inbox.rows(list(spine)).values()}
    assert found == {"Gammalt": State.DONE, "Nytt": State.OPEN}


def test_an_archive_of_a_platform_is_refused_with_the_reason(seat: Seat, tmp_path: Path) -> None:
    seat.channel()
    picture = tmp_path / "bild.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 64)

    choose(seat, picture)

    assert "not of a format that can be imported" in part(seat.window, PlainLabel, "FileNote").text()
    assert lacks(seat) == "This file can't be imported as it is."


def test_the_screen_says_that_no_export_holds_what_citizens_wrote(seat: Seat) -> None:
    seat.screen("import")

    said = part(seat.window, PlainLabel, "NoExportHoldsComments")
    assert said.isVisible()
    assert all(name in said.text() for name in ("Meta", "X", "Google"))


def test_the_window_asks_before_it_closes_on_a_running_import(seat: Seat, tmp_path: Path) -> None:
    path = written(tmp_path, ROWS)
    choose(seat, path, seat.channel())
    seat.do("import.go")

    assert path.name in seat.built("import").busy()
    over(seat)
    assert seat.built("import").busy() == ""


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, tmp_path: Path, language: str, scale: int) -> None:
    channel = seat.channel()
    seat.speak(language, scale)
    screen = seat.screen("import")
    assert_fits(screen)
    run(seat, written(tmp_path, ROWS), channel)
    assert_fits(screen)
    choose(seat, written(tmp_path, ["Vem;Vad;När", "Kim;Hej;3/4/2026"], "oklart.csv"), channel)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
    assert part(screen, QPushButton, "StartImport").isVisible()
    assert Door.opened_with
