"""When two records are the same item: one key for one comment, whichever way it came in.

An export file, a site's own interface and a mail notice tell the creation time with different precision,
so the key holds whole seconds in UTC. Every field is length-prefixed: no two sets of fields share bytes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from hashlib import blake2b

from moderator_app.domain.items import IncomingItem

KEY_BYTES = 16
NO_TIME = "-"


def identity_key(channel_uuid: str, platform: str, item: IncomingItem, nth: int = 1) -> bytes:
    """The 16 bytes by which an item is known again; never empty.

    With an external id: channel, platform, external id, creation time. Ids are used again after a deletion on some
    platforms, hence the time. Without: channel, platform, author, time, text, and `nth`, the how-manieth identical
    one it is within its file (see `Counter`). Spacing and Unicode composition of the text don't count.
    """
    if item.external_id:
        return _digest("id", channel_uuid, platform, item.external_id, _seconds(item))
    return _digest("text", channel_uuid, platform, *_idless_fields(item), str(nth))


def content_hash(text: str, author: str) -> bytes:
    """16 bytes over text and author exactly as they are: another hash is another wording."""
    return _digest("content", text, author)


class Counter:
    """Numbers identical items within one file, from 1. Remembers 16 bytes of each item without an external id."""

    __slots__ = ("_seen",)

    def __init__(self) -> None:
        self._seen: dict[bytes, int] = {}

    def number(self, item: IncomingItem) -> int:
        """The how-manieth of its like this item is; always 1 for an item with an external id."""
        if item.external_id:
            return 1
        key = _digest(*_idless_fields(item))
        nth = self._seen.get(key, 0) + 1
        self._seen[key] = nth
        return nth


def _idless_fields(item: IncomingItem) -> tuple[str, str, str]:
    text = " ".join(unicodedata.normalize("NFC", item.text).split())
    return item.author_id or item.author_name, _seconds(item), text


def _seconds(item: IncomingItem) -> str:
    return NO_TIME if item.published_at is None else str(item.published_at // 1_000_000)


def _digest(*fields: str) -> bytes:
    return blake2b(b"".join(_prefixed(fields)), digest_size=KEY_BYTES).digest()


def _prefixed(fields: Iterable[str]) -> Iterable[bytes]:
    for field in fields:
        raw = field.encode(errors="surrogatepass")
        yield b"%d:" % len(raw)
        yield raw
