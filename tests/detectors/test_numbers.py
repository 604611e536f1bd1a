"""Phone and bank numbers, addresses and links in the ways in which people write them, and what only looks like one."""

from __future__ import annotations

import pytest

from moderator_app.domain.marks import Detector
from tests.detectors.conftest import Scan, marked


@pytest.mark.parametrize("between", [" ", "/", " / ", ", ", " eller ", "\n", "; "])
def test_two_phone_numbers_side_by_side_are_two(look: Scan, between: str) -> None:
    text = f"Ring 070-174 06 05{between}031-390 06 12 så svarar vi."
    assert marked(look(text), text, Detector.PHONE) == ["070-174 06 05", "031-390 06 12"]


@pytest.mark.parametrize(
    "hours",
    [
        "08.00-16.30",
        "08:00–16:30",
        "8.00 - 16.30",
        "0800-1630",
        "kl 08 00-16 30",
        "08.00 till 16.30",
        "07.00-15.30, 10.00-14.00",
        "kl. 08-17",
    ],
)
def test_opening_hours_are_no_phone_number(look: Scan, hours: str) -> None:
    assert [mark for mark in look(f"Vi har öppet {hours} i sommar.") if mark.detector is not Detector.LANGUAGE] == []


@pytest.mark.parametrize(
    "text", ["Det kostade 070 174 06 05 kr.", "Väg 0701 7406", "ISBN 978-91-7000-150-5", "IP 010.020.030.040", "a0701740605b"]
)
def test_other_digits_are_no_phone_number(look: Scan, text: str) -> None:
    assert marked(look(text), text, Detector.PHONE) == []


def test_digits_of_an_address_are_no_number(look: Scan) -> None:
    text = "Se https://exempel.se/0701740605/811218-9876 och maj.8112189876@exempel.se"
    assert {mark.detector for mark in look(text)} == {Detector.LINK, Detector.EMAIL}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("IBAN SE45 5000 0000 0583 9825 7466 TACK SÅ MYCKET", "SE45 5000 0000 0583 9825 7466"),
        ("Bg. 991-2346", "991-2346"),
        ("vårt bankgironummer är 991-2346!", "991-2346"),
        ("Kort: 4111-1111-1111-1111", "4111-1111-1111-1111"),
        ("clearing 8327-9, konto 904 123 456-7", "8327-9, konto 904 123 456-7"),
    ],
)
def test_bank_numbers_are_found_with_what_names_them(look: Scan, text: str, number: str) -> None:
    assert marked(look(text), text, Detector.BANK_NUMBER) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "SE45 5000 0000 0583 9825 7467",
        "bankgiro 991-2345",
        "991-2346 i poäng",
        "4111 1111 1111 1112",
        "konto 12",
        "Kontoret 3300 8112 i arkivet",
    ],
)
def test_wrong_check_digits_and_bare_digits_are_no_bank_number(look: Scan, text: str) -> None:
    assert marked(look(text), text, Detector.BANK_NUMBER) == []


@pytest.mark.parametrize(
    "text", ["bra.Vi ses", "slut.Nu går vi", "kl.10", "d.v.s. nej", "t.ex. så", "nej.men", "protokoll.pdf", "hus.och hem", "E4.an"]
)
def test_a_missing_space_makes_no_link(look: Scan, text: str) -> None:
    assert look(text) == ()


@pytest.mark.parametrize(
    "link", ["nordby.se", "www.nordby.se/bad", "https://x.example/å?b=1#c", "sub.doman.nu", "butik.online/rea", "åre.se"]
)
def test_links_are_found(look: Scan, link: str) -> None:
    text = f"Läs mer på {link}."
    assert marked(look(text), text, Detector.LINK) == [link]


@pytest.mark.parametrize(
    "address", ["kim@exempel.se", "kim.ek+x@sub.exempel.org", "åsa@exempel.se", "kim (at) exempel.se", "kim snabel-a exempel.se"]
)
def test_addresses_are_found_and_are_no_links_besides(look: Scan, address: str) -> None:
    text = f"Skriv till {address} i dag."
    assert [(mark.detector, text[mark.start : mark.end]) for mark in look(text)] == [(Detector.EMAIL, address)]
