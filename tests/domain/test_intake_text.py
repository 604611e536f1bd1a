"""A text comes in as it was written, or with a mark that says it could not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.intake_text import clean, searchable
from moderator_app.domain.items import TextFlag


def test_an_ordinary_text_is_kept_to_the_letter() -> None:
    text = " Hej!\r\n\tNär öppnar badet? 😀 \u202e\u200b "

    assert clean(text) == (text, ())


def test_nul_and_lone_surrogates_are_replaced_and_flagged() -> None:
    assert clean("a\x00b\ud800c\udcffd") == ("a\ufffdb\ufffdc\ufffdd", (TextFlag.REPLACED,))


def test_a_replacement_character_that_was_written_is_no_reason_for_a_flag() -> None:
    assert clean("oläsligt \ufffd") == ("oläsligt \ufffd", ())


@given(st.text(st.characters(exclude_categories=())))
def test_every_cleaned_text_can_be_stored(text: str) -> None:
    cleaned, flags = clean(text)

    assert "\x00" not in cleaned
    assert cleaned.encode().decode() == cleaned
    assert len(cleaned) == len(text)
    assert bool(flags) == (cleaned != text)


def test_a_letter_is_found_however_it_was_composed() -> None:
    assert searchable("Mar\u0061\u030aker") == searchable("Maråker") == "Maråker"
