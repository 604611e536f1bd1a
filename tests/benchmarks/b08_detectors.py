"""B8: all detectors over 100,000 comments in one process, against one bare automaton of the same words with its normalisation.

The floor does what finding words of a list takes, and nothing else: NFKC, small letters and look-alike letters, and one automaton over
that. It looks at no word's edges, and knows neither numbers nor links, disguises, languages or questions. Beside it is told what two
automata take, the second without dots and with letters for digits, and what one over small letters alone takes. How well the detectors
do on the labelled sentences is told by the same bench: the share of their marks that are wrong, and of what they miss.
"""

from __future__ import annotations

import re
import time
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from random import Random

import ahocorasick_rs

from moderator_app.desk.wordlists import shipped
from moderator_app.detectors.folding import _ALIKE
from moderator_app.detectors.lexicon import Lexicon, without_dots
from moderator_app.detectors.scan import scan
from moderator_app.domain.marks import Mark
from moderator_app.support.paths import resources
from tests.benchmarks.measuring import Asked, Comparison, Limit
from tests.benchmarks.stage import Stage
from tests.detectors.labelled import AFTERWARDS, FLOORS, OF_ALL, Score, scores, sentences, together

COMMENTS = 100_000
LONG = 160
"""Characters of a comment, about."""
MICROSECONDS = 50.0
"""A comment may take, which is 20,000 a second."""
_LETTERS = str.maketrans("401357@$!|€", "aoiestasiie")
_ALIKES = str.maketrans(_ALIKE)
_ACCENTS = dict.fromkeys(range(0x300, 0x370))


def asks(stage: Stage) -> Iterator[Asked]:
    """The time of all comments, of one, and how often the detectors are right."""
    comments = made_comments(min(COMMENTS, max(stage.items, 1_000)))
    lexicon = Lexicon(shipped())
    words = [form for entry in shipped() for form in entry.forms]
    straight = ahocorasick_rs.AhoCorasick(words)
    plain = ahocorasick_rs.AhoCorasick(sorted({without_dots(word) for word in words}))

    def floor(text: str) -> None:
        straight.find_matches_as_indexes(unicodedata.normalize("NFKC", text).casefold().translate(_ALIKES), overlapping=True)

    def both(text: str) -> None:
        small = unicodedata.normalize("NFKC", text).casefold().translate(_ALIKES)
        straight.find_matches_as_indexes(small, overlapping=True)
        plain.find_matches_as_indexes(unicodedata.normalize("NFD", small).translate(_ACCENTS).translate(_LETTERS), overlapping=True)

    def barest(text: str) -> None:
        straight.find_matches_as_indexes(text.lower(), overlapping=True)

    def ours(text: str) -> None:
        scan(text, lexicon)

    for comment in comments[:1_000]:
        ours(comment)
    marking = timed(comments, ours)
    thousands = f"{len(comments):,} comments"
    yield Comparison(f"{thousands}, all detectors", timed(comments, floor), marking, 1.5)
    yield Limit("one comment, all detectors", lambda: marking() * 1_000 / len(comments), MICROSECONDS, unit="µs", rounds=3)
    yield Comparison(f"{thousands} / two automata", timed(comments, both), marking, float("inf"), rounds=3)
    yield Comparison(f"{thousands} / automaton, small letters", timed(comments, barest), marking, float("inf"), rounds=3)
    yield from quality(lexicon)


def quality(lexicon: Lexicon) -> Iterator[Limit]:
    """For each detector, wrong marks of all that it makes, and what it misses of all that is there, in per cent on the labelled set; and
    the same of all detectors on the sentences that nothing was fitted to."""

    def look(text: str) -> tuple[Mark, ...]:
        return scan(text, lexicon)

    told: list[tuple[str, Score, tuple[float, float]]] = [
        (detector, score, FLOORS[detector]) for detector, score in scores(look, sentences()).items()
    ]
    told.append((AFTERWARDS, together(scores(look, sentences(AFTERWARDS)).values()), OF_ALL))
    for who, score, (precision, recall) in told:
        for name, reached, least in (
            ("wrong marks (1 - precision)", score.precision, precision),
            ("missed (1 - recall)", score.recall, recall),
        ):
            share = 100 * (1 - reached)
            yield Limit(f"{who}: {name}", lambda share=share: share, 100 * (1 - least), unit="%", rounds=1)


def made_comments(count: int) -> list[str]:
    """Comments of some sentences each, from what was written at the demo desk: always the same."""
    rng = Random("comments")
    written: list[str] = []
    for file in sorted((resources() / "demo").glob("*.toml")):
        for item in tomllib.loads(file.read_text(encoding="utf-8")).get("items", ()):
            written += [sentence for sentence in re.split(r"(?<=[.!?])\s+", item["text"]) if sentence]
    made: list[str] = []
    for _ in range(count):
        parts: list[str] = []
        while sum(map(len, parts)) < LONG - 30:
            parts.append(rng.choice(written))
        made.append(" ".join(parts))
    return made


def timed(comments: list[str], work: Callable[[str], None]) -> Callable[[], float]:
    """One round over all comments, in ms."""

    def one_round() -> float:
        begun = time.perf_counter()
        for comment in comments:
            work(comment)
        return (time.perf_counter() - begun) * 1_000

    return one_round
