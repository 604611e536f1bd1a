"""What hides in a text is shown, and what everybody writes stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.visible_text import replaced, visible, visible_line


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\u2066", "\ufeff", "\u00ad", "\x07", "\u3164", "\U000e0041", "\r"])
def test_a_hidden_character_gets_a_mark_with_its_number(hidden: str) -> None:
    assert visible(f"a{hidden}b") == f"a‹U+{ord(hidden):04X}›b"


def test_many_of_the_same_are_counted() -> None:
    assert visible("a" + "\u200b" * 40 + "b") == "a‹U+200B ×40›b"


@pytest.mark.parametrize("text", ["Hej å ä ö!", "❤️", "👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "1️⃣", "می‌خواهم", "rad\nrad\tspalt"])
def test_what_everybody_writes_stays(text: str) -> None:
    assert visible(text) == text


def test_a_joiner_between_latin_letters_is_no_spelling() -> None:
    assert visible("a\u200db") == "a‹U+200D›b"


def test_a_line_break_of_windows_is_a_line_break() -> None:
    assert visible("a\r\nb") == "a\nb"


def test_a_name_stays_on_one_line_and_is_bounded() -> None:
    assert visible_line("Kim\nEk\t\tx") == "Kim Ek x"
    assert visible_line("a" * 500, 10) == "a" * 10 + "…"


@given(st.text(st.sampled_from("ab \n\r\u200b\u202e\u200d❤\ufe0f"), max_size=40))
def test_the_places_told_are_the_places_changed(text: str) -> None:
    parts: list[str] = []
    at = 0
    for start, end, shown in replaced(text):
        parts += (text[at:start], shown)
        at = end

    assert "".join((*parts, text[at:])) == visible(text)
