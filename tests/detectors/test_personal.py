"""Personal numbers against a reference that goes through the rules one by one, and what is none of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.detectors import personal
from moderator_app.detectors.personal import Kind, check_digit, kind_of
from moderator_app.domain.marks import Detector, Sureness
from tests.detectors.conftest import Scan, marked

DATES = st.dates(date(1890, 1, 1), date(2030, 12, 31))


def slow_kind(ten: str, century: str = "") -> tuple[Kind, bool] | None:
    """The same by counting through every day of three centuries, and by the check sum as SKV 704 writes it out."""
    born, last = ten[:6], ten[6:]
    days = _days(int(century) * 100, int(century) * 100 + 99) if century else _days(1800, 2099)
    coordinated = born not in days and f"{born[:4]}{int(born[4:]) - 60:02}" in days
    if born not in days and not coordinated:
        return None
    if last[0].isalpha():
        return None if coordinated or last[0].upper() not in "TRSUWXJKLMN" else (Kind.INTERIM, False)
    digits = [int(digit) for digit in ten]
    products = [digit * (2 if place % 2 == 0 else 1) for place, digit in enumerate(digits)]
    total = sum(sum(int(each) for each in str(product)) for product in products)
    return (Kind.COORDINATION if coordinated else Kind.PERSONAL), total % 10 == 0


_known: dict[tuple[int, int], set[str]] = {}


def _days(first: int, last: int) -> set[str]:
    if (first, last) not in _known:
        begin = date(first, 1, 1)
        _known[first, last] = {f"{begin + timedelta(n):%y%m%d}" for n in range((date(last, 12, 31) - begin).days + 1)}
    return _known[first, last]


@given(
    st.one_of(
        st.from_regex(r"[0-9]{10}", fullmatch=True),
        st.from_regex(r"[0-9]{2}(0[0-9]|1[0-3])([0-9]{2})([0-9]{4}|[A-Z][0-9]{3})", fullmatch=True),
        st.builds(lambda day, tail: f"{day:%y%m%d}{tail:04}", DATES, st.integers(0, 9999)),
        st.builds(lambda day, tail: f"{day:%y%m}{day.day + 60}{tail:04}", DATES, st.integers(0, 9999)),
    ),
    st.sampled_from(["", "18", "19", "20"]),
)
def test_a_number_is_what_the_rules_say(ten: str, century: str) -> None:
    if ten[6].isalpha() and ten[6] not in "TRSUWXJKLMN":
        return  # no shape of any number
    assert kind_of(ten[:2], ten[2:4], ten[4:6], ten[6:], century) == slow_kind(ten, century)


@given(DATES, st.integers(0, 999), st.sampled_from(["-", "+", " ", "–", " - ", ""]), st.booleans(), st.booleans())
def test_every_way_to_write_one_is_found(look: Scan, day: date, serial: int, between: str, century: bool, coordinated: bool) -> None:
    nine = f"{day:%y%m}{day.day + (60 if coordinated else 0):02}{serial:03}"
    last = f"{serial:03}{check_digit(nine)}"
    written = f"{day.year // 100 if century else ''}{nine[:6]}{between}{last}"
    text = f"Hon heter Maj Ek, {written}, sägs det."

    found = marked(look(text), text, Detector.PERSONAL_NUMBER)

    ambiguous = not between and not century and nine.startswith("07") and coordinated
    assert found == ([] if ambiguous else [written])


@pytest.mark.parametrize(
    "written",
    ["556677-8899", "16556677-8899", "202100-2718", "812131-9876", "991332-0000", "0701740605", "19121301-1234x", "1811218-98765"],
)
def test_numbers_of_organisations_and_others_are_no_personal_ones(look: Scan, written: str) -> None:
    text = f"Numret är {written} enligt brevet."
    assert marked(look(text), text, Detector.PERSONAL_NUMBER) == []


@pytest.mark.parametrize("word", ["Ordernummer", "OCR:", "Fakturanr.", "ärende", "Kollinr", "bokningsnummer"])
def test_what_is_said_to_be_another_number_is_believed(look: Scan, word: str) -> None:
    assert look(f"{word} 8112189876 är borta.") == ()


def test_a_number_with_a_hyphen_is_doubted_no_more_than_that(look: Scan) -> None:
    (mark,) = look("Kundnr 811218-9876 är borta.")
    assert (mark.detector, mark.sureness) == (Detector.PERSONAL_NUMBER, Sureness.POSSIBLE)


@pytest.mark.parametrize("letter", personal.INTERIM)
def test_an_interim_number_is_told_by_its_shape(look: Scan, letter: str) -> None:
    text = f"Reservnummer 121212-{letter}123, sa de."
    (mark,) = look(text)
    assert text[mark.start : mark.end] == f"121212-{letter}123"
    assert mark.sureness is Sureness.LIKELY


def test_other_letters_make_no_interim_number(look: Scan) -> None:
    assert look("Detalj 121212-A123 saknas, liksom 121212-Ö123.") == ()


def test_a_slip_of_the_pen_is_told_as_one(look: Scan) -> None:
    (mark,) = look("19811218-9870 står i protokollet.")
    assert mark.sureness is Sureness.LIKELY
    assert "check digit is not" in mark.what.english()
