"""A list of words is read line by line; what is wrong is told with its number, and the rest stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.marks import Category, Severity
from moderator_app.domain.word_list import HEADING, Entry, Mode, entry_of, laid_over, line_of, read_word_list, with_entries, without
from moderator_app.support.messages import Refused


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


# --- A list is changed entry by entry ------------------------------------------------------------------------------------------

WRITTEN = "# our own\nord;kategori;allvar;träff;undantag\ndumbom/dumbommar;skymf;2;exakt;\n\nstolle;skymf;1;var som helst;bostolle*\n"


def test_an_entry_that_is_new_stands_last_and_everything_else_as_it_was() -> None:
    assert with_entries(WRITTEN, [entry("pucko")]) == WRITTEN + "pucko;skymf;2;exakt;\n"
    assert with_entries("", [entry("pucko")]) == f"{HEADING}\npucko;skymf;2;exakt;\n"


def test_an_entry_is_changed_in_its_line_and_comments_stay() -> None:
    changed = with_entries(WRITTEN, [entry("dumskalle")], "dumbom")
    assert changed == WRITTEN.replace("dumbom/dumbommar;skymf;2;exakt;", "dumskalle;skymf;2;exakt;")


def test_of_a_form_that_another_line_has_the_other_forms_stay() -> None:
    changed = read_word_list(with_entries(WRITTEN, [entry("dumbommar", "stolle", mode=Mode.PREFIX)])).entries
    assert changed == (entry("dumbommar", "stolle", mode=Mode.PREFIX), entry("dumbom"))


@pytest.mark.parametrize("word", ["ord", "word"])
def test_a_word_that_is_called_as_the_heading_is_a_word_of_the_list(word: str) -> None:
    one = entry_of(word, Category.INSULT, Severity.CLEAR, Mode.EXACT, "")
    for before in ("", "# Våra ord\n"):
        assert read_word_list(with_entries(before, (one,))).entries == (one,)
    assert read_word_list(HEADING).entries == ()


def test_an_entry_is_taken_out_with_its_line() -> None:
    assert without(WRITTEN, "dumbom") == WRITTEN.replace("dumbom/dumbommar;skymf;2;exakt;\n", "")


WORDS = st.lists(st.sampled_from(["dumbom", "stolle", "pucko", "åsna", "dra åt"]), min_size=1, max_size=3, unique=True)


@given(st.lists(st.tuples(WORDS, st.sampled_from(Mode)), max_size=4))
def test_whatever_is_put_into_a_list_it_can_be_read_and_the_last_word_holds(said: list[tuple[list[str], Mode]]) -> None:
    text = WRITTEN
    for forms, mode in said:
        text = with_entries(text, [entry(*forms, mode=mode)])
        found = read_word_list(text)
        assert found.wrong == ()
        assert {form: each.mode for each in found.entries for form in each.forms}.items() >= dict.fromkeys(forms, mode).items()


@pytest.mark.parametrize(("forms", "code"), [("", "word_unfit"), ("x", "word_unfit"), ("a;b", "word_unfit"), ("bra/!", "word_unfit")])
def test_what_is_no_word_is_refused_by_its_name(forms: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        entry_of(forms, Category.INSULT, Severity.CLEAR, Mode.EXACT, "")
    assert refused.value.code == code


@pytest.mark.parametrize("exceptions", ["=cmd", "a;b", "fan*tastisk", "@x"])
def test_what_is_no_exception_is_refused(exceptions: str) -> None:
    with pytest.raises(Refused) as refused:
        entry_of("fan", Category.SWEARING, Severity.MILD, Mode.EXACT, exceptions)
    assert refused.value.code == "word_exception_unfit"


def test_what_is_typed_is_read_as_in_a_file() -> None:
    typed = entry_of("Dumbom / dumbommar", Category.INSULT, Severity.CLEAR, Mode.EXACT, "dumbo, Dumpning*")
    assert typed == Entry(("dumbom", "dumbommar"), Category.INSULT, Severity.CLEAR, Mode.EXACT, ("dumbo", "dumpning*"))
    assert read_word_list(line_of(typed)).entries == (typed,)
