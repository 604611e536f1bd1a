"""The organisation's own words are changed one by one at the desk: each change is a version with its entry in the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.marks import Category, Detector, Severity
from moderator_app.domain.word_list import Entry, Mode
from moderator_app.support.messages import Refused
from tests.truths import assert_whole

TOMTE = Entry(("tomte", "tomtar"), Category.INSULT, Severity.CLEAR, Mode.EXACT)
NISSE = Entry(("nisse",), Category.INSULT, Severity.MILD, Mode.PREFIX, ("nissetåg",))


def words(desk: Desk) -> tuple[Entry, ...]:
    return desk.word_lists.board().own


def test_each_change_is_a_version_that_the_journal_tells_of(desk: Desk) -> None:
    lists = desk.word_lists
    assert [lists.put(TOMTE), lists.put(NISSE), lists.remove(TOMTE)] == [1, 2, 3]

    assert words(desk) == (NISSE,)
    assert [each.number for each in lists.versions()] == [3, 2, 1]
    assert [each.kind for each in desk.log.entries(LogSelection(), most=3)] == [Kind.WORD_LIST_USED] * 3
    assert_whole(desk)


def test_an_entry_is_changed_where_it_stands(desk: Desk) -> None:
    desk.word_lists.use("# våra\ntomte/tomtar;skymf;2;exakt\nnisse;skymf;1;exakt\n")
    desk.word_lists.put(Entry(("tomte",), Category.INSULT, Severity.GRAVE, Mode.EXACT), TOMTE)
    assert desk.word_lists.in_use().own == "# våra\ntomte;skymf;3;exakt;\nnisse;skymf;1;exakt\n"


def test_what_another_entry_says_or_nobody_says_any_more_is_not_overwritten(desk: Desk) -> None:
    desk.word_lists.put(TOMTE)
    mine = replace(TOMTE, forms=("tomte", "tomtar", "tomten"))
    for job, code in (
        (lambda: desk.word_lists.put(mine, replace(TOMTE, severity=Severity.MILD)), "word_gone"),
        (lambda: desk.word_lists.remove(replace(TOMTE, severity=Severity.MILD)), "word_gone"),
        (lambda: desk.word_lists.put(Entry(("tomtar",), Category.HATE, Severity.GRAVE, Mode.EXACT)), "word_there"),
        (lambda: desk.word_lists.put(NISSE, NISSE), "word_gone"),
        (lambda: desk.word_lists.remove(NISSE), "word_gone"),
        (lambda: desk.word_lists.put(TOMTE, TOMTE), "words_list_same"),
        (lambda: desk.word_lists.restore(7), "words_no_version"),
        (lambda: desk.word_lists.restore(1), "words_list_same"),
    ):
        with pytest.raises(Refused) as refused:
            job()
        assert refused.value.code == code
    assert words(desk) == (TOMTE,)
    assert len(desk.word_lists.versions()) == 1


def test_an_earlier_version_holds_again(desk: Desk) -> None:
    desk.word_lists.put(TOMTE)
    desk.word_lists.put(NISSE)
    assert desk.word_lists.restore(1) == 3
    assert words(desk) == (TOMTE,)


def test_words_of_a_file_are_added_and_take_the_place_of_the_same_words(desk: Desk) -> None:
    desk.word_lists.put(TOMTE)
    desk.word_lists.add_all("tomtar;hot;3;exakt\nnisse;skymf;1;början;nissetåg\n")
    assert {form: each.category for each in words(desk) for form in each.forms} == {
        "tomte": Category.INSULT,
        "tomtar": Category.THREAT,
        "nisse": Category.INSULT,
    }
    with pytest.raises(Refused) as refused:
        desk.word_lists.add_all("tomtar;elakt;3;exakt")
    assert refused.value.code == "words_wrong"


@pytest.mark.parametrize("whole", [False, True])
def test_what_is_saved_can_be_used_again(desk: Desk, tmp_path: Path, whole: bool) -> None:
    desk.word_lists.put(TOMTE)
    file = tmp_path / "ord.csv"

    count = desk.word_lists.save(file, whole=whole)

    found = desk.word_lists.check(desk.word_lists.read(file))
    assert (len(found.entries), found.wrong) == (count, ())
    assert set(found.entries) == (set(desk.word_lists.in_use().entries) if whole else {TOMTE})
    assert desk.log.entries(LogSelection(), most=1)[0].kind == Kind.FILE_EXPORTED
    assert_whole(desk)


def test_a_moderator_reads_and_changes_nothing(desk: Desk, sit: Callable[[str], Desk]) -> None:
    desk.word_lists.put(TOMTE)
    bo = sit("bo")
    assert words(bo) == (TOMTE,)
    assert not bo.word_lists.board().may_change
    for job in (lambda: bo.word_lists.put(NISSE), lambda: bo.word_lists.remove(TOMTE), lambda: bo.word_lists.restore(1)):
        with pytest.raises(Refused) as refused:
            job()
        assert refused.value.code == "not_leader"


def test_a_text_is_tried_out_by_the_list_in_use_and_nothing_is_remembered(desk: Desk) -> None:
    desk.word_lists.put(TOMTE)
    own, shipped, phone = desk.marks.try_out("Tomte! j4vla. 070-174 06 05")
    assert (own.mark.detector, own.entry, own.own) == (Detector.WORD, TOMTE, True)
    assert (shipped.mark.detector, shipped.own) == (Detector.DISGUISED, False)
    assert shipped.entry is not None
    assert (phone.mark.detector, phone.entry) == (Detector.PHONE, None)
    assert desk._context.marked == {}
