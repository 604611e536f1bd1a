"""The list of words that ships, ready to be looked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.wordlists import shipped
from moderator_app.detectors.lexicon import Lexicon
from moderator_app.detectors.scan import scan
from moderator_app.domain.marks import Detector, Mark

Scan = Callable[[str], tuple[Mark, ...]]


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return Lexicon(shipped())


@pytest.fixture(scope="session")
def look(lexicon: Lexicon) -> Scan:
    """All marks on a text."""
    return lambda text: scan(text, lexicon)


def marked(marks: tuple[Mark, ...], text: str, detector: Detector) -> list[str]:
    """What of the text that detector marked."""
    return [text[mark.start : mark.end] for mark in marks if mark.detector is detector]
