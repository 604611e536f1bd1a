"""A word is the same to both databases: what one of them finds, the other finds."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from moderator_app.desk.desk import Desk
from moderator_app.domain.items import Selection
from moderator_app.storage.words import pieces_of, words_of
from tests.making import comment, make_channel, make_desk, take

TEXTS = (
    "Badet är stängt idag, öppnar på måndag",
    "Bad-huset är öppet",
    "BADHUSET: ÖPPET!",
    "a\u030akern (ringen lös) vid åkern",
    "E-post: asa.ek@kommun.example, se https://kommun.example/bad?id=12&x=y",
    "Pris 12,50 kr; -3 grader; 1e5; version 2.0",
    "under_streck och snake_case",
    "ÅSA ÄTER ÖL, åsa äter öl",
    "It's Kim's; 'citat' \"dubbelt\" \\ bak",
    "ΟΔΟΣ οδος straße STRASSE",
    "<b>fet</b> & :* | ! ( ) <-> tsquery",
    "😀 emoji😀mitt i",
    "نص عربي 漢字 かな",
    "x" * 600,
)
ASKED = (
    *("badet", "bad*", "bad", "badhuset", "BADHUSET", "öppet", "oppet", "OPPET", "ÖPPET", "åkern", "akern", "a\u030akern"),
    *("bad-huset", '"bad huset"', "bad-hus*", '"är öppet"', '"öppet är"', "asa.ek@kommun.example", "kommun", '"id 12"', "12,50", "12.50"),
    *("1e5", "-3", "2.0", "under", "streck", "under_streck", "snake*", "åsa", "ÅSA", "asa", "kim's", "citat", '"it s"', "bak", "οδος"),
    *("ΟΔΟΣ", "strasse", "straße", "<b>", "b", "&", ":*", "'", "''", "\\", "\\'", "tsquery", "<->", "!bad", "bad | huset", "emoji", "😀"),
    *("mitt", "漢字", "漢*", "نص", "kim ek", '"kim ek"', '"idag kim"', '"måndag kim"', "x" * 600, "x*", "", " ", "*", '"', '""', "a\x00b"),
)


@pytest.fixture
def found_by_file(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The same texts in the local file, whichever engine the test runs on."""
    from tests import making

    with monkeypatch.context() as patch:
        patch.setattr(making, "servers", [])
        desk = make_desk(tmp_path_factory.mktemp("file"))
    yield filled(desk)
    desk.close()


def filled(desk: Desk) -> Desk:
    take(desk, make_channel(desk), *(comment(text, number=number) for number, text in enumerate(TEXTS)))
    return desk


def test_every_search_finds_the_same_in_both(found_by_file: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    desk = filled(make_desk(tmp_path_factory.mktemp("here")))

    def hits(where: Desk, words: str) -> list[int]:
        order = list(where.inbox.spine(Selection(None, search=words)))
        assert [row.id for row in where.inbox.page(Selection(None, search=words))] == order
        return order

    differ = {words: (hits(desk, words), hits(found_by_file, words)) for words in ASKED}
    desk.close()

    assert {words: both for words, both in differ.items() if both[0] != both[1]} == {}
    assert differ["bad*"][0] == [5, 3, 2, 1][: len(differ["bad*"][0])] or len(differ["bad*"][0]) >= 3


@pytest.mark.sqlite("asks SQLite's own tokenizer")
@settings(max_examples=150)
@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=("Cs", "Cn")), max_size=12))
@example("ÅÄÖ åäö é ß İ ı Ǆ ſ K Å")
@example("\u0301a a\u0301 \u0345")
def test_a_text_has_the_words_that_sqlite_sees(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as bare:
        bare.execute("CREATE VIRTUAL TABLE one USING fts5(body, tokenize='unicode61 remove_diacritics 0')")
        bare.execute("CREATE VIRTUAL TABLE word USING fts5vocab(one, instance)")
        bare.execute("INSERT INTO one VALUES (?)", (text.replace("\x00", " "),))
        seen = [term for (term,) in bare.execute("SELECT term FROM word ORDER BY offset")]

    assert words_of(text.replace("\x00", " ")) == seen


def test_what_was_typed_is_taken_apart() -> None:
    assert pieces_of('bad* "stängt idag" öppet * ""') == [("bad", True), ("stängt idag", False), ("öppet", False)]
    assert pieces_of("a" * (sys.maxunicode // 1000))[0].beginning is False
