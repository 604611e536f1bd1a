"""Links, with and without https:// before them. A missing space after a full stop makes none."""

# ruff: noqa: SIM905 - lists of words read better as words

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Protocol

from moderator_app.detectors.reading import MOST, Reading
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

LONGEST = 2_048
"""Characters without a space that are looked at: longer ones are no address that anybody opens."""
WORDS = frozenset(
    "ac ad ai am an at av be by bo de do em en er et fi fo fy gå ha he hm hr id in is it jo kl km la li ma me mm mo mu my na ne ni no nr "
    "ny om oss pa pm pr rs sa se si sl sm so st sv ta te th to tv un va vi name shop info web pro men".split()
)
"""Top-level domains that are words or shortenings as well: "bra.Vi ses" is no link, "nordby.se" is one."""
KNOWN = frozenset("se nu no fi de is at be li it by to tv name shop info pro ai st".split())
"""Those among them that Swedish addresses do end in; written small, they are believed."""
GENERIC = frozenset(
    "com org net edu gov info biz name pro aero asia coop museum web xxx shop online site app dev store xyz blog news live link click top "
    "club cloud digital email events group help host media page press science space tech tips today video website wiki work world "
    "zone life one art bio design fun games guru icu ink loan market money network nyc party photo photos pics porn poker casino bet "
    "promo review sale school services social solutions studio support team tools training travel vip win works academy agency bank "
    "center chat city community company consulting dating education energy finance fund health house international investments jobs legal "
    "london management marketing men mobi monster moda ngo ong radio rip sex adult cam tube webcam stockholm quest lol gg".split()
)
"""The endings of more than two letters that are taken for a link without https:// before it. All others need it, or www."""
_TOKEN = re.compile(r"\S+")
_HINT = re.compile(r"://|www\.|(?<=[^\W_])\.([^\W\d_]{2,24})(?![^\W_])", re.IGNORECASE)
_PLAIN = re.compile(r"[^\s/?#:@]+\.([^\W\d_]+)\Z")
_NAME = r"[^\W_]+(?:[-_.][^\W_]+)*"
_SIMPLE = re.compile(
    rf"(https?://((?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{{2,10}})(?:/(?:{_NAME}|\[{_NAME}\]))*/?(?:\?{_NAME}={_NAME}(?:&{_NAME}={_NAME})*)?(?:#{_NAME})?)[.,]?\Z"
)
"""A whole address in which nothing can be doubtful: what most of them are. The library reads the others."""


class Found(Protocol):
    """What the library tells of one link."""

    schema: str
    index: int
    last_index: int
    raw: str
    url: str


class Finder(Protocol):
    """The library, made ready."""

    def match(self, text: str, /) -> Sequence[Found] | None: ...


def find(reading: Reading, places: Iterable[int]) -> list[Mark]:
    """Every link that has one of `places` in it; its place is taken."""
    found: list[Mark] = []
    text, after = reading.free(), 0
    for place in places:
        hint = None if place < after else _HINT.match(text, place)
        if hint is None or not _is_worth_it(hint):
            continue
        before = text[max(after, place - LONGEST) : place]
        start = place if not before or before[-1].isspace() else place - len(before.rsplit(None, 1)[-1])
        token = _TOKEN.match(text, start)
        assert token is not None
        after = token.end()
        if len(token[0]) <= LONGEST:
            found += _in(token[0], start, reading)
        if len(found) >= MOST:
            break
    return found


def _is_worth_it(hint: re.Match[str]) -> bool:
    """Whether the letters behind a full stop begin a top-level domain that the library knows."""
    return hint[1] is None or len(hint[1]) == 2 or hint[1].lower() in GENERIC


def _in(token: str, at: int, reading: Reading) -> list[Mark]:
    simple = _SIMPLE.match(token)
    if simple:
        reading.take(at, at + simple.end(1))
        return [Mark(Detector.LINK, at, at + simple.end(1), _to(simple[2]), Sureness.CERTAIN, Severity.MILD)]
    found: list[Mark] = []
    for one in _linkify().match(token) or ():
        if not _is_slip(token, one):
            start, end = at + one.index, at + one.last_index
            reading.take(start, end)
            sure = Sureness.CERTAIN if one.schema else Sureness.LIKELY
            found.append(Mark(Detector.LINK, start, end, _what(one), sure, Severity.MILD))
    return found


def _what(one: Found) -> Message:
    from urllib.parse import urlsplit

    try:
        host = urlsplit(one.url).hostname or ""
    except ValueError:
        host = ""
    return _to(host or one.raw)


def _to(host: str) -> Message:
    return Message("link", QT_TRANSLATE_NOOP("Mark", "Link to {host}"), {"host": host[:80]}, context="Mark")


def _is_slip(token: str, one: Found) -> bool:
    """Whether it is the end of one sentence and the beginning of the next, with no space between them."""
    plain = _PLAIN.match(one.raw)
    if one.schema or plain is None or one.raw.lower().startswith("www."):
        return False
    ending = plain[1]
    begins_sentence = ending[:1].isupper() and not one.raw.isupper()
    return begins_sentence or (ending.lower() in WORDS and ending.lower() not in KNOWN) or token[one.last_index :][:1] in ("-", "'")


@lru_cache(maxsize=1)
def _linkify() -> Finder:
    import linkify_it  # pyright: ignore[reportMissingTypeStubs] - it has none

    library: Any = linkify_it
    return library.LinkifyIt(options={"fuzzy_link": True, "fuzzy_email": False, "fuzzy_ip": False}).tlds(list(GENERIC), keep_old=True)
