"""One comment that a moderator pastes from the browser: the way in that always works."""

from __future__ import annotations

from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import AuthorType, IncomingItem, Kind, TextFlag
from moderator_app.domain.times import STOCKHOLM
from moderator_app.sources.reading import FIELD_LIMIT, merge_flags, web_address
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message


def pasted_item(
    text: str,
    author: str = "",
    url: str = "",
    published_at: int | None = None,
    *,
    zone: str = STOCKHOLM,
    kind: Kind = Kind.COMMENT,
    author_type: AuthorType = AuthorType.OUTSIDER,
    context: str = "",
) -> IncomingItem:
    """The item that was pasted. The permalink, where given, is its id, so that pasting it again finds it again.

    The author may be empty: forms without names exist. `published_at` is microseconds UTC; None is flagged as missing.
    Raises KnownError for an empty or too long text, and for a link that is no web address.
    """
    stored, text_flags = clean(text)
    name, name_flags = clean(author.strip())
    if not stored.strip():
        raise KnownError(
            message(
                "paste_no_text",
                QT_TRANSLATE_NOOP("Message", "There is no text to judge. Nothing was saved. Paste the text of the comment."),
            )
        )
    if max(len(stored), len(name), len(context)) > FIELD_LIMIT:
        raise KnownError(
            message(
                "paste_too_long",
                QT_TRANSLATE_NOOP("Message", "The text is longer than {limit} characters. Nothing was saved. Paste the comment alone."),
                limit=FIELD_LIMIT,
            )
        )
    link = web_address(url)
    if url.strip() and link is None:
        raise KnownError(
            message(
                "paste_bad_link",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The link is not a web address. Nothing was saved. Copy it from the browser: it begins with https:// or http://.",
                ),
            )
        )
    return IncomingItem(
        text=stored,
        author_name=name,
        external_id=link,
        kind=kind,
        author_type=author_type,
        published_at=published_at,
        zone=zone,
        url=link,
        context=clean(context.strip())[0] or None,
        flags=merge_flags(text_flags, name_flags, () if published_at is not None else (TextFlag.TIME_MISSING,)),
    )
