"""Names stand as they would in a Swedish register."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.collation import swedish_key


def test_the_last_three_letters_come_last_and_capitals_and_accents_don_t_count() -> None:
    register = ["Ada", "anders", "Émile", "Eva", "Zara", "Åsa", "åsa", "Ängla", "Östen"]
    assert sorted({*register}, key=lambda name: (swedish_key(name), name)) == register


def test_a_name_written_with_loose_dots_stands_where_the_other_does() -> None:
    assert swedish_key(unicodedata.normalize("NFD", "Åsa Öberg")) == swedish_key("Åsa Öberg")


@given(st.text(max_size=60))
def test_whatever_a_stranger_calls_himself_has_one_place_however_it_is_composed(name: str) -> None:
    assert swedish_key(unicodedata.normalize("NFC", name)) == swedish_key(unicodedata.normalize("NFD", name)) == swedish_key(f" {name} ")
