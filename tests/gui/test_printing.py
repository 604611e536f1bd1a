"""The printed start document: its words are read back from the file, and the same version gives the same file."""

from __future__ import annotations

import re

from pytestqt.qtbot import QtBot

from moderator_app.desk.startdocument import Imprint
from moderator_app.domain.public_texts import Line, Section
from moderator_app.domain.start_document import StartDocument
from moderator_app.gui.printing import start_document_pdf
from tests.making import at
from tests.pdf_text import text_of

IMPRINT = Imprint(2, "ab" * 32, at("2026-03-04 09:00"), "Åsa Ek")


def document(*lines: Line) -> StartDocument:
    return StartDocument("Startdokument för Badet", (Section("Kanalen", lines),))


def test_every_word_can_be_read_and_searched_in_the_file_and_nothing_is_taken_for_markup(qtbot: QtBot) -> None:
    del qtbot
    made = start_document_pdf(document(Line("Syfte: Grafisk profil i Łódź, <b>å</b> & ä"), Line("Beslut: \u202eKim", item=True)), IMPRINT)

    told = text_of(made)

    assert told.startswith("Startdokument för Badet\nKanalen\n")
    assert "Syfte: Grafisk profil i Łódź, <b>å</b> & ä" in told
    assert "Beslut: ‹U+202E›Kim" in told
    assert "Version 2, 2026-03-04, Åsa Ek." in told
    assert "ab" * 32 in told
    assert "Sida 1 av 1" in told


def test_the_file_is_one_that_archives_take_and_is_the_same_whenever_it_is_printed(qtbot: QtBot) -> None:
    del qtbot
    first, second = (start_document_pdf(document(Line("Hej")), IMPRINT) for _ in range(2))

    assert first == second
    assert first.startswith(b"%PDF-1.4")
    assert b'pdfaid:part="1" pdfaid:conformance="B"' in first
    assert "Startdokument för Badet".encode("utf-16-be") in first
    assert re.findall(rb"CreationDate \((D:\d+Z)", first) == [b"D:20260304080000Z"]
    assert start_document_pdf(document(Line("Hej")), Imprint(3, "cd" * 32, at("2026-03-04 09:00"), "Åsa Ek")) != first


def test_a_long_document_goes_on_over_pages_each_with_its_number(qtbot: QtBot) -> None:
    del qtbot
    told = text_of(start_document_pdf(document(*(Line(f"Rad {number}: " + "ord " * 40) for number in range(60))), IMPRINT))

    pages = int(re.findall(r"Sida 1 av (\d+)", told)[0])
    assert pages > 2
    assert f"Sida {pages} av {pages}" in told
    assert [f"Rad {number}:" in told for number in range(60)] == [True] * 60
