"""A list of words is read line by line; what is wrong is told with its number, and the rest stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.marks import Category, Severity
from moderator_app.domain.word_list import Entry, Mode, laid_over, line_of, read_word_list


def entry(*forms: str, mode: Mode = Mode.EXACT) -> Entry:
    return Entry(forms, Category.INSULT, Severity.CLEAR, mode)


def test_a_line_has_word_category_severity_mode_and_exceptions() -> None:
    found = read_word_list(
        '\ufeff# en rad\nord;kategori;allvar;träff;undantag\n"Dumbom/dumbommar ";SKYMF;tydlig;Början;dumbo, dumpning*\n\n'
    )

    assert found.wrong == ()
    assert found.entries == (Entry(("dumbom", "dumbommar"), Category.INSULT, Severity.CLEAR, Mode.PREFIX, ("dumbo", "dumpning*")),)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("x;skymf;1;exakt", "word_no_word"),
        (";skymf;1;exakt", "word_no_word"),
        ("!!;skymf;1;exakt", "word_no_word"),
        ("fult;;1;exakt", "word_category"),
        ("fult;snällt;1;exakt", "word_category"),
        ("fult;skymf;4;exakt", "word_severity"),
        ("fult;skymf;1;ibland", "word_mode"),
        ("fult;skymf;1;exakt;a;b", "word_columns"),
        ("fint;skymf;1;exakt", "word_twice"),
    ],
)
def test_a_wrong_line_is_told_with_its_number_and_the_others_stand(line: str, code: str) -> None:
    found = read_word_list(f"fint;skymf;1;exakt\n{line}\ngrymt;skymf;1;exakt\n")

    (wrong,) = found.wrong
    assert (wrong.code, wrong.values["line"]) == (code, 2)
    assert wrong.english().startswith("Line 2: ")
    assert [each.word for each in found.entries] == ["fint", "grymt"]


def test_english_names_are_understood_too() -> None:
    (only,) = read_word_list("word;category;severity;mode;exceptions\nugly;insult;grave;contains;").entries
    assert only == Entry(("ugly",), Category.INSULT, Severity.GRAVE, Mode.CONTAINS)


def test_one_s_own_words_take_the_place_of_those_below() -> None:
    below = [entry("fan", "faan"), entry("skit")]
    own = [Entry(("faan",), Category.SWEARING, Severity.MILD, Mode.EXACT), entry("skit", mode=Mode.OFF), entry("nytt")]

    assert laid_over(below, own) == (entry("fan"), own[0], entry("nytt"))


def test_a_word_is_taken_away_without_saying_more_of_it() -> None:
    (only,) = read_word_list("fan;;;av").entries
    assert laid_over([entry("fan")], [only]) == ()


@given(st.text())
def test_whatever_a_file_says_it_is_read(text: str) -> None:
    found = read_word_list(text)
    assert all(each.english() for each in found.wrong)


def test_a_line_written_from_an_entry_reads_as_the_entry() -> None:
    one = Entry(("fult", "fula ord"), Category.HATE, Severity.GRAVE, Mode.CONTAINS, ("fulton", "fult*"))
    assert read_word_list(line_of(one)).entries == (one,)
