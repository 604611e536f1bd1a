"""Words of the list: alone, at the beginning, anywhere; exceptions; without their dots; and in disguise."""

from __future__ import annotations

import pytest

from moderator_app.detectors.lexicon import Lexicon, without_dots
from moderator_app.detectors.scan import scan
from moderator_app.domain.marks import CATEGORY_RULES, DETECTOR_RULES, Category, Detector, Mark, Severity
from moderator_app.domain.word_list import read_word_list
from moderator_app.support.paths import resources
from tests.detectors.conftest import Scan

LIST = """
fan;svordom;1;exakt;fan av,ett fan
hor;könsord;3;början;hormon*,horisont
kuk;könsord;3;var som helst;kirkuk
bög;hat;2;exakt;bog
kåt;könsord;2;exakt
dra åt helvete;skymf;3;exakt
"""


def found(text: str, words: str = LIST) -> list[tuple[Detector, str]]:
    marks = scan(text, Lexicon(read_word_list(words).entries))
    return [(mark.detector, text[mark.start : mark.end]) for mark in marks if mark.detector in (Detector.WORD, Detector.DISGUISED)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fan!", ["Fan"]),
        ("en fantastisk fanfar, fana och elefant", []),
        ("jag är ett fan, fan av er", []),
        ("fan-fan", ["fan", "fan"]),
        ("horunge", ["hor"]),
        ("hormoner vid horisont", []),
        ("storhor", []),
        ("ståkuken", ["kuk"]),
        ("i Kirkuk", []),
        ("DRA ÅT HELVETE", ["DRA ÅT HELVETE"]),
        ("fan_fan fan2", []),
    ],
)
def test_the_mode_says_where_in_a_word_it_counts(text: str, words: list[str]) -> None:
    assert found(text) == [(Detector.WORD, word) for word in words]


def test_a_word_without_its_dots_is_disguised_unless_it_is_an_ordinary_word() -> None:
    assert found("kat") == [(Detector.DISGUISED, "kat")]
    assert found("bog och rygg") == []


@pytest.mark.parametrize(
    "written",
    [
        "f4n", "f@n", "f a n", "f.a.n", "F-A-N", "f_a_n", "f*n", "faaaan", "f\u200ban", "f\u00adan", "ｆａｎ",
        "fаn", "𝖋𝖆𝖓", "fán", "𝚏𝚊𝚗",
    ],
)  # fmt: skip
def test_a_disguise_is_seen_through(written: str) -> None:
    (only,) = found(f"Vad {written} ni gör!")
    assert only == (Detector.DISGUISED, written)


@pytest.mark.parametrize(
    "text",
    [
        "Plan A, B och C", "a) ja b) nej", "J. K. Ek", "f.d. och d.v.s.", "5an och 4an", "haaaa", "fin*fin", "f**", "*an",
        "Привет, фан клуб",
        "f a r n a", "fa n", "www.fan4.se",
    ],
)  # fmt: skip
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert found(text) == []


def test_of_words_that_overlap_the_longest_counts() -> None:
    assert found("dra åt helvete", LIST + "helvete;svordom;1;exakt\n") == [(Detector.WORD, "dra åt helvete")]


def test_an_empty_list_finds_nothing() -> None:
    assert found("fan", "") == []


# --- The list that ships -------------------------------------------------------------------------------------------------------


def test_the_list_that_ships_has_no_wrong_line() -> None:
    shipped = read_word_list((resources() / "words" / "svenska.csv").read_text(encoding="utf-8"))

    assert [each.english() for each in shipped.wrong] == []
    assert sum(len(entry.forms) for entry in shipped.entries) > 1_000
    assert {entry.category for entry in shipped.entries} == set(Category)
    assert {entry.severity for entry in shipped.entries} == set(Severity)


ORDINARY = """
fantastisk fantasi fanfar fana stakeholder horisont hormon horn kåta sås sas has bas kat bog rov rovet dragg drake han hån fast asfalt
analys analog kanal banal fittings Fittja Kirkuk Kukkola rövare rövarkula svindyr svinbra gris packning packet posten passat passade
skjuta skjutas kasta kastade negativ Niger Nigeria regering judar muslimer romer samer idiotsäker svarttaxi svartkonst kraken knallskott
mongolisk Mongoliet porslin portal dickens klassassistent massa Massachusetts cockpit shiitake
"""


def test_ordinary_words_are_not_in_it(look: Scan) -> None:
    wrong = {word: look(word) for word in ORDINARY.split() if look(word)}
    assert wrong == {}


@pytest.mark.parametrize("word", ["bog", "bogen", "kat", "rov", "dragg", "kraken", "fane", "dare"])
def test_a_word_of_the_list_without_its_dots_is_no_ordinary_one(look: Scan, word: str) -> None:
    assert look(word) == ()


def test_folding_keeps_every_place() -> None:
    assert without_dots("åäöéøæüñ") == "aaoeoaun"


def test_every_mark_names_rules_of_the_catalogue() -> None:
    catalogue = (resources() / "policies" / "catalogue.toml").read_text(encoding="utf-8")
    named = {rule for rules in (*DETECTOR_RULES.values(), *CATEGORY_RULES.values()) for rule in rules}

    assert all(f'id = "{rule}"' in catalogue for rule in named)
    assert set(CATEGORY_RULES) == set(Category)


def test_a_disguised_word_concerns_the_same_rules_as_the_word(look: Scan) -> None:
    def rules(text: str) -> set[tuple[str, ...]]:
        marks: tuple[Mark, ...] = look(text)
        return {mark.rules for mark in marks}

    assert rules("jävla") == rules("j4vla") == {("H-01",)}
