"""One comment is one item, whichever way it comes in; two comments are two."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.identity import KEY_BYTES, Counter, content_hash, identity_key
from moderator_app.domain.items import IncomingItem

CHANNEL = "0f1e"
COMMENT = IncomingItem(text="När öppnar badet?", author_name="Åsa", external_id="157", published_at=1_795_451_491_000_000)
NAMELESS = replace(COMMENT, external_id=None)


def key(item: IncomingItem, nth: int = 1) -> bytes:
    return identity_key(CHANNEL, "blog", item, nth)


def test_an_export_and_a_mail_notice_of_one_comment_meet() -> None:
    with_fractions = replace(COMMENT, text="(redigerad)", author_name="Åsa Ö", published_at=1_795_451_491_250_000)

    assert key(COMMENT) == key(with_fractions)


def test_an_id_used_again_after_a_deletion_is_another_comment() -> None:
    assert key(COMMENT) != key(replace(COMMENT, published_at=1_795_451_492_000_000))
    assert key(COMMENT) != key(replace(COMMENT, published_at=None))


def test_channel_and_platform_keep_comments_apart() -> None:
    assert len({key(COMMENT), identity_key("other", "blog", COMMENT), identity_key(CHANNEL, "forum", COMMENT)}) == 3


def test_without_an_id_author_time_text_and_number_tell_comments_apart() -> None:
    others = [
        replace(NAMELESS, author_name="Bo"),
        replace(NAMELESS, author_id="u7"),
        replace(NAMELESS, published_at=None),
        replace(NAMELESS, text="När öppnar badet!"),
    ]

    assert len({key(NAMELESS), key(NAMELESS, 2), *map(key, others)}) == 6


def test_spacing_and_composition_make_no_other_comment() -> None:
    from_a_workbook = replace(NAMELESS, text="När  öppnar\r\nbadet? ")

    assert key(NAMELESS) == key(from_a_workbook)


def test_an_empty_id_is_no_id() -> None:
    assert key(replace(COMMENT, external_id="")) == key(NAMELESS)


@given(st.text(), st.text(), st.text(), st.text())
def test_no_two_comments_differ_only_by_where_a_field_ends(author: str, text: str, other_author: str, other_text: str) -> None:
    same = (author, text) == (other_author, other_text)

    assert (content_hash(text, author) == content_hash(other_text, other_author)) == same


def test_moving_a_letter_from_one_field_to_the_next_changes_the_key() -> None:
    assert identity_key("ab", "c", COMMENT) != identity_key("a", "bc", COMMENT)
    assert content_hash("ab", "c") != content_hash("a", "bc")


def test_a_key_is_made_of_anything() -> None:
    assert len(key(IncomingItem(text="\ud800", author_name=""))) == KEY_BYTES


def test_a_spelling_corrected_is_another_wording() -> None:
    assert content_hash("hej", "Åsa") != content_hash("hej ", "Åsa")
    assert content_hash("hej", "Åsa") == content_hash("hej", "Åsa")


def test_identical_comments_in_a_file_are_numbered() -> None:
    counter = Counter()
    other = replace(NAMELESS, text="Tack!")

    assert [counter.number(each) for each in (NAMELESS, other, NAMELESS, COMMENT, COMMENT, NAMELESS)] == [1, 1, 2, 1, 1, 3]
