"""A pasted comment is kept to the letter, and its link makes it known again."""

from __future__ import annotations

import pytest

from moderator_app.domain.identity import identity_key
from moderator_app.domain.items import TextFlag
from moderator_app.sources.paste import pasted_item
from moderator_app.sources.reading import FIELD_LIMIT
from moderator_app.support.messages import KnownError


def test_text_author_and_link_are_kept() -> None:
    item = pasted_item(" Hej!\n ", " Åsa ", "https://nordby.example/1#c2", 1_795_450_500_000_000)

    assert (item.text, item.author_name, item.url, item.external_id) == (
        " Hej!\n ",
        "Åsa",
        "https://nordby.example/1#c2",
        "https://nordby.example/1#c2",
    )
    assert item.flags == ()


def test_the_same_link_pasted_again_is_the_same_item() -> None:
    first, edited = (pasted_item(text, "Åsa", "https://nordby.example/1") for text in ("Hej", "Hej (redigerad)"))

    assert identity_key("c", "blog", first) == identity_key("c", "blog", edited)


def test_a_comment_without_author_link_or_time_can_be_pasted() -> None:
    item = pasted_item("Hej")

    assert (item.author_name, item.external_id, item.published_at) == ("", None, None)
    assert item.flags == (TextFlag.TIME_MISSING,)


@pytest.mark.parametrize(
    ("text", "url", "code"),
    [
        (" \n", "", "paste_no_text"),
        ("x" * (FIELD_LIMIT + 1), "", "paste_too_long"),
        ("Hej", "javascript:alert(1)", "paste_bad_link"),
        ("Hej", "file:///etc/passwd", "paste_bad_link"),
        ("Hej", "https://nordby.example/ x", "paste_bad_link"),
        ("Hej", "https://nordby.example/\u202e", "paste_bad_link"),
    ],
)
def test_what_can_t_be_taken_in_is_refused(text: str, url: str, code: str) -> None:
    with pytest.raises(KnownError) as refused:
        pasted_item(text, url=url)

    assert refused.value.code == code
