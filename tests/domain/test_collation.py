"""Names stand as they would in a Swedish register."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.collation import swedish_key


def test_å_ä_and_ö_come_last_and_capitals_and_accents_don_t_count() -> None:
    register = ["Ada", "anders", "Émile", "Eva", "Zara", "Åsa", "åsa", "Ängla", "Östen"]
    assert sorted(reversed(register), key=lambda name: (swedish_key(name), name)) == register


def test_a_name_written_with_loose_dots_stands_where_the_other_does() -> None:
    assert swedish_key(unicodedata.normalize("NFD", "Åsa Öberg")) == swedish_key("Åsa Öberg")


@given(st.text(max_size=60))
def test_whatever_a_stranger_calls_himself_has_a_place(name: str) -> None:
    assert swedish_key(swedish_key(name)) == swedish_key(name) or any(ord(letter) > 0x7F for letter in name)
    swedish_key(name).encode("utf-8", "surrogatepass")
