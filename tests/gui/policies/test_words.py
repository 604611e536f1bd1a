"""The list of words at the window: read, searched, changed, tried out, put back, and carried in files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from moderator_app.desk.desk import Desk
from moderator_app.domain.marks import Category, Severity
from moderator_app.domain.team import Role
from moderator_app.domain.word_list import Entry, Mode
from moderator_app.gui.policies.screen import WORDS
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat, hear

TOMTE = Entry(("tomte", "tomtar"), Category.INSULT, Severity.CLEAR, Mode.EXACT)
TYPED = {"forms": "Surströmming/surströmmingar", "category": "skymf", "severity": "3", "mode": "början", "exceptions": "surströmmingsskiva"}


def rows(seat: Seat) -> list[tuple[str, ...]]:
    return [tuple(row) for row in cells(part(seat.window, PlainTable, "WordsList"))]


def said(seat: Seat, name: str) -> str:
    return part(seat.window, PlainLabel, name).text()


def search(seat: Seat, word: str) -> None:
    seat.built("policies")._registers[WORDS].filter.search.setText(word)
    seat.idle()


def try_out(seat: Seat, text: str) -> str:
    part(seat.window, TextField, "WordTrialText").setPlainText(text)
    seat.bot.waitUntil(lambda: not seat.built("policies")._registers[WORDS].trial._pause.isActive())
    seat.idle()
    return said(seat, "WordTrialResult")


def test_what_ships_can_be_read_and_searched_by_word_category_and_severity(seat: Seat) -> None:
    seat.screen("policies", part="words")
    everything = rows(seat)
    assert len(everything) == len(seat.desk.word_lists.board().shipped)
    assert said(seat, "WordsSaid").endswith("None of them is your own: all ship with the program.")

    seat.do("words.find")
    search(seat, "fanken")
    ((word, *_),) = rows(seat)
    assert "fanken" in word
    assert said(seat, "WordsSaid").startswith(f"1 word of {len(everything)} shown")

    search(seat, "")
    part(seat.window, QComboBox, "WordCategory").setCurrentIndex(1 + list(Category).index(Category.THREAT))
    part(seat.window, QComboBox, "WordSeverity").setCurrentIndex(3)
    seat.idle()
    assert {row[1:3] for row in rows(seat)} == {("threat", "grave")}

    search(seat, "no such word")
    assert rows(seat) == []
    assert said(seat, "WordsSaid").startswith("No entry matches what you search for.")
    assert part(seat.window, TextField, "WordTrialText").isVisible()


def test_a_word_is_added_after_a_refusal_with_what_was_typed(seat: Seat) -> None:
    seat.screen("policies", part="words")
    wrong = TYPED | {"forms": "x"}
    seat.dialogs.will_answer(wrong, TYPED)
    seat.do("words.add")

    assert seat.window.bar.notices[0].what.code == "word_unfit"
    assert {field.id: field.value for field in seat.dialogs.forms[-1].fields} == wrong
    assert rows(seat)[0] == ("surströmming, surströmmingar", "insult", "grave", "the beginning of a word", "ours")
    assert "surströmmingsskiva" in said(seat, "WordsCard-value-4")
    assert seat.desk.me.name in said(seat, "WordsSaid")
    (entry,) = seat.desk.word_lists.board().own
    assert entry.severity is Severity.GRAVE


def test_a_word_that_is_there_already_is_not_added_again(seat: Seat) -> None:
    seat.desk.word_lists.put(TOMTE)
    seat.screen("policies", part="words")
    seat.dialogs.will_answer(TYPED | {"forms": "tomtar"})
    seat.do("words.add")
    assert seat.window.bar.notices[0].what.code == "word_there"
    assert seat.desk.word_lists.board().own == (TOMTE,)


def test_a_word_that_ships_gets_another_severity_and_then_its_own_again(seat: Seat) -> None:
    seat.screen("policies", part="words")
    search(seat, "jävel")
    seat.dialogs.will_answer({"forms": "jävel", "category": "svordom", "severity": "3", "mode": "exakt", "exceptions": ""})
    seat.do("words.change")
    assert rows(seat)[0] == ("jävel", "swearing", "grave", "the word alone", "ours, instead of the program's")
    assert "jävel: swearing, clear, anywhere in a word" in said(seat, "WordsCard-value-5")

    seat.dialogs.will_answer("remove")
    seat.do("words.remove")
    assert ("jävel", "swearing", "clear", "anywhere in a word", "the program's") in rows(seat)
    assert seat.desk.word_lists.board().own == ()


def test_a_word_that_ships_is_taken_away_and_comes_back(seat: Seat) -> None:
    seat.screen("policies", part="words")
    search(seat, "jävel")
    seat.dialogs.will_answer("remove")
    seat.do("words.remove")
    assert rows(seat)[0] == ("jävel", "", "", "not looked for", "ours, instead of the program's")
    assert try_out(seat, "en jävel") == "Nothing would be marked in it."

    seat.dialogs.will_answer("remove")
    seat.do("words.remove")
    assert "by jävel: swearing" in said(seat, "WordTrialResult")


def test_a_text_that_is_tried_out_tells_each_mark_its_reason_and_its_entry(seat: Seat) -> None:
    seat.desk.word_lists.put(TOMTE)
    seat.screen("policies", part="words")
    seat.do("words.try")
    assert part(seat.window, TextField, "WordTrialText").hasFocus()

    told = try_out(seat, "Tomtar! Fy fan, j4vla. Ring 070-174 06 05").split("\n")

    assert told[0] == "• “Tomtar” (Word list, certain) by tomte/tomtar: insult, clear, the word alone, ours"
    assert told[1].endswith("the program's")
    assert any(line.startswith("• “j4vla” (Disguised spellings, possible) by jävla: swearing") for line in told)
    assert told[-1] == "• Mobile number – “070-174 06 05” (Phone numbers, likely)"


def test_what_is_being_tried_out_stays_when_the_list_changes_and_is_looked_at_anew(seat: Seat, bo: Desk) -> None:
    seat.screen("policies", part="words")
    assert try_out(seat, "tomte") == "Nothing would be marked in it."

    bo.word_lists.put(TOMTE)
    hear(seat)

    assert "by tomte/tomtar: insult" in said(seat, "WordTrialResult")
    assert "Bo" in said(seat, "WordsSaid")
    assert part(seat.window, TextField, "WordTrialText").toPlainText() == "tomte"


def test_somebody_else_s_change_is_not_undone_by_what_was_typed(seat: Seat, bo: Desk) -> None:
    seat.desk.word_lists.put(TOMTE)
    seat.screen("policies", part="words")
    bo.word_lists.remove(TOMTE)
    seat.dialogs.will_answer(TYPED)
    seat.do("words.change")
    assert seat.window.bar.notices[0].what.code == "word_gone"
    assert seat.dialogs.forms[-1].fields[0].value == TYPED["forms"]


def test_who_was_told_of_a_colleague_s_change_may_save_over_it_and_types_nothing_twice(seat: Seat, bo: Desk) -> None:
    seat.desk.word_lists.put(TOMTE)
    seat.screen("policies", part="words")
    bo.word_lists.put(replace(TOMTE, severity=Severity.GRAVE), TOMTE)
    mine = TYPED | {"forms": "tomte/tomtar/tomten"}
    seat.dialogs.will_answer(mine, mine)

    seat.do("words.change")

    assert seat.window.bar.notices[0].what.code == "word_gone"
    (entry,) = seat.desk.word_lists.board().own
    assert entry.forms == ("tomte", "tomtar", "tomten")


def test_an_earlier_version_is_taken_back(seat: Seat) -> None:
    seat.desk.word_lists.put(TOMTE)
    seat.desk.word_lists.remove(TOMTE)
    seat.screen("policies", part="words")
    seat.dialogs.will_answer({"version": "1"})
    seat.do("words.versions")
    (field,) = seat.dialogs.forms[-1].fields
    assert [option for option, _ in field.options] == ["2", "1"]
    assert all(seat.desk.me.name in text for _, text in field.options)
    assert seat.desk.word_lists.board().own == (TOMTE,)
    assert [each.number for each in seat.desk.word_lists.versions()] == [3, 2, 1]


@pytest.mark.parametrize(("answer", "own"), [("add", {"tomte", "stolle"}), ("replace", {"stolle"})])
def test_words_are_read_from_a_file(seat: Seat, tmp_path: Path, answer: str, own: set[str]) -> None:
    seat.desk.word_lists.put(TOMTE)
    file = tmp_path / "ord.csv"
    file.write_bytes("ord;kategori;allvar;träff;undantag\r\nstolle;skymf;1;exakt;\r\n".encode("cp1252"))
    seat.screen("policies", part="words")
    seat.dialogs.will_answer(file, answer)
    seat.do("words.import")
    assert {each.word for each in seat.desk.word_lists.board().own} == own


def test_a_file_with_wrong_lines_is_told_line_by_line_and_changes_nothing(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "ord.csv"
    file.write_text("stolle;skymf;1;exakt\nfult;elakt;2;exakt\n", encoding="utf-8")
    seat.screen("policies", part="words")
    seat.dialogs.will_answer(file)
    seat.do("words.import")
    (notice,) = seat.window.bar.notices
    assert (notice.what.code, [each.code for each in notice.details]) == ("words_wrong", ["word_category"])
    assert seat.desk.word_lists.versions() == []


@pytest.mark.parametrize("answer", ["own", "whole"])
def test_what_is_saved_can_be_read_again(seat: Seat, tmp_path: Path, answer: str) -> None:
    seat.desk.word_lists.put(TOMTE)
    file = tmp_path / "ut.csv"
    seat.screen("policies", part="words")
    seat.dialogs.will_answer(answer, file)
    seat.do("words.export")
    found = seat.desk.word_lists.check(seat.desk.word_lists.read(file))
    assert found.wrong == ()
    assert set(found.entries) == (set(seat.desk.word_lists.in_use().entries) if answer == "whole" else {TOMTE})


def test_a_moderator_reads_and_tries_and_changes_nothing(seat: Seat, bo: Desk) -> None:
    seat.desk.people.change(bo.me.id, role=Role.ADMINISTRATOR)
    bo.news.look()
    bo.people.change(seat.desk.me.id, role=Role.MODERATOR)
    hear(seat)
    seat.screen("policies", part="words")
    actions = seat.window.registry
    assert [each for each in ("words.add", "words.change", "words.remove", "words.import") if actions.action(each).isEnabled()] == []
    assert actions.action("words.export").isEnabled()
    assert "fan" in try_out(seat, "fy fan")


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, language: str, scale: int) -> None:
    seat.desk.word_lists.put(TOMTE)
    screen = seat.screen("policies", part="words")
    try_out(seat, "tomte")
    seat.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
