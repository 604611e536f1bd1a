"""Texts that look like Swedish comments to an index and to a font: a fixed vocabulary, the common words far more common than the rest."""

# ruff: noqa: SIM905 - lists of words read better as words

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from random import Random

WORDS = 15_000
AVERAGE = 30.0
"""Words of a text, which makes about 190 characters."""
SHORTEST, LONGEST = 2, 160

SMALL = (
    "och att det som på är av för inte med till den har de ett om men var jag så vi nu man när kan här eller hur nog vill bara "
    "ni er sig från upp ut blir blev finns måste alla varje efter under över mot utan igen bort fram hit dit där ja nej tack hej"
).split()
BEGINNINGS = "b bl br d dr f fl fr g gr h j k kl kr l m n p pl pr r s sk sl sm sn sp st str t tr v".split()
VOWELS = "a e i o u y å ä ö".split()
ENDINGS = "n r s t l m ck ll nd ng rt st tt en ar er ning het lig sam ande else".split()
FIRST_NAMES = "Kim Alex Robin Charlie Sam Mika Love Tintin Noa Elliot Maxime Billie Juno Vilja Bo Eli Ari Sol Nikki Tove".split()


def vocabulary() -> list[str]:
    """The words, the most common first; always the same."""
    rng = Random("words")
    found = dict.fromkeys(SMALL)
    while len(found) < WORDS:
        middle = "".join(rng.choice(BEGINNINGS) + rng.choice(VOWELS) for _ in range(rng.choice((1, 1, 2, 2, 3))))
        found[middle + rng.choice(ENDINGS)] = None
    return list(found)


class Texts:
    """An endless stream of texts from one seed."""

    def __init__(self, seed: str) -> None:
        self.words = vocabulary()
        self._rng = Random(seed)
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(1, WORDS + 1)))

    def many(self, count: int) -> Iterator[str]:
        """`count` texts: a sentence or a few, a full stop now and then."""
        rng = self._rng
        for _ in range(count):
            length = min(LONGEST, max(SHORTEST, int(rng.lognormvariate(0, 0.8) * AVERAGE / 1.377)))
            words = rng.choices(self.words, cum_weights=self._weights, k=length)
            words[0] = words[0].capitalize()
            for place in range(9, length - 3, 11):
                words[place] += "."
                words[place + 1] = words[place + 1].capitalize()
            yield " ".join(words) + "."

    def names(self, count: int) -> list[str]:
        """`count` names of invented people."""
        rng, words = self._rng, self.words
        return [f"{rng.choice(FIRST_NAMES)} {words[rng.randrange(len(SMALL), WORDS)].capitalize()}" for _ in range(count)]
