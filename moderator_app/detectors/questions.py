"""Questions to the organisation, by rules: how Swedish asks, and whom. What is asked of nobody is no question to us."""

from __future__ import annotations

import re

from moderator_app.detectors.hints import RHETORICAL, WONDERS
from moderator_app.detectors.reading import Reading
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

_ASKING = (
    r"(?:hur|var|vart|vad|vem|vilken|vilka|vilket|vems|när|varför|varifrån|kan|kunde|skulle|ska|skall|får|fick|har|hade|är|finns|fanns|går|gick|"
    r"gäller|kommer|måste|behöver|vet|tar|blir|blev|stämmer|varar|kostar|öppnar|stänger|betyder|menar|tänker|planerar|jobbar|svarar|"
    r"erbjuder|säljer|hyr|låter|ingår|krävs|räcker|funkar|fungerar|bör|borde|vill|håller|ligger|räknas|hinner|orkar|brukar|ser)"
)
_GREETING = (
    r"(?:hej|hejsan|hallå|god\w* \w+|tack|ursäkta|fråga|men|och|så|då|ok|okej|undrar|eller|jo|förresten|någon som vet|"
    r"till|för|från|på|med|hos|av|i)"
)
_OPENERS = rf"(?:{_GREETING}\b[\s,!.:–-]*){{0,4}}"
_ASKS = re.compile(rf"^{_OPENERS}{_ASKING}\b")
_ASKS_INSIDE = re.compile(rf"[,:;–-]\s*(?:och |men |så )?{_ASKING} (?:ni|man|det|jag|vi|kommunen|den|de|någon|där|här|är|kan|ska|gör)\b")
_US = (
    "ni",
    "er",
    "era",
    "ert",
    "kommunens?",
    "förvaltningen",
    "nämnden",
    "regionen",
    "myndigheten",
    "biblioteket",
    "vårdcentralen",
    "skolan",
    "någon (?:där|hos)",
    "någon som (?:vet|kan)",
    "(?:kan|vet) någon",
    "(?:kan|får|måste|behöver) man",
    "(?:går|finns) det",
    "hur gör (?:man|jag)",
    "vad (?:gäller|kostar)",
    "vem kontaktar",
    "vart (?:vänder|ringer)",
    "(?:var|hur) kan jag",
    "när (?:öppnar|stänger|börjar|slutar|kommer|blir|plogas|är)",
    "hur (?:länge|lång tid|ofta|mycket kostar)",
    "vilka (?:tider|dagar)",
    "öppettider",
    "(?:får|kan|måste|ska|behöver) jag",
    "är det (?:öppet|stängt|okej|möjligt|sant|tillåtet)",
    "var (?:ligger|finns|hittar|anmäler|söker)",
)
_TO_US = re.compile(rf"\b(?:{'|'.join(_US)})\b")
_WONDERS = re.compile(
    r"\b(?:jag undrar|vi undrar|undrar (?:när|om|hur|var|vad|vem|varför|vilk\w+)|skulle vilja veta|vill gärna veta|kan ni svara|"
    r"kan någon svara|har en fråga|en fråga till er|fråga till er|tacksam för svar|önskar svar|svara gärna|hoppas på svar)\b"
)
_NO_QUESTION = (
    r"\b(?:eller hur|va|elle?r|inte sant|på riktigt|seriöst|hur svårt kan det vara|vem bryr sig|vad trodde (?:ni|du))",
    r"\b(?:skojar|skämtar|fattar|förstår|hajar) (?:ni|du)",
    r"\bskäms (?:ni|du) inte",
    r"\bvad (?:i helvete|fan|tusan|i hela fridens)\b.*",
    r"\bvafan\b.*",
    r"\bhur dum\w* får man\b.*",
    r"\bär (?:ni|du) (?:helt )?(?:dum|dumma|sjuk|sjuka|galna?)\b.*",
    r"\bär det bara jag som\b.*",
    r"\bvad är det för (?:fel|idioter)\b.*",
    r"\bhar (?:ni|du) ingen skam\b.*",
    r"\bvad har hänt med (?:sverige|världen)",
)
_RHETORICAL = re.compile(rf"(?:{'|'.join(_NO_QUESTION)})\s*\?+$")
_WHAT = Message("question", QT_TRANSLATE_NOOP("Mark", "Seems to ask something of us"), context="Mark")
LONGEST = 400
"""Characters of one sentence that are looked at."""
MOST = 6


def find(reading: Reading, hints: int) -> list[Mark]:
    """Every question that may be asked of us, up to MOST. `hints` are those that the text has."""
    found: list[Mark] = []
    lower = reading.lower
    after = 0
    mark = lower.find("?")
    while mark >= 0 and len(found) < MOST:
        end = mark + 1
        while lower.startswith("?", end):
            end += 1
        begin = max(after, mark - LONGEST)
        # No question mark lies between: they are taken one after the other.
        ends = lower.rfind(".", begin, mark), lower.rfind("!", begin, mark), lower.rfind("\n", begin, mark), lower.rfind("…", begin, mark)
        begin = max(begin, 1 + max(ends))
        asked = lower[begin:end].lstrip()
        begin = end - len(asked)
        sure = _sureness(asked, figure=bool(hints & RHETORICAL) or lower[mark - 1 : mark].isspace())
        if sure is not None:
            found.append(_mark(begin, end, sure))
        after = end
        mark = lower.find("?", end)
    if not found and hints & WONDERS:
        wonders = _WONDERS.search(lower)
        if wonders is not None:
            found.append(_mark(wonders.start(), wonders.end(), Sureness.POSSIBLE))
    return found


def _sureness(said: str, *, figure: bool) -> Sureness | None:
    if figure and _RHETORICAL.search(said):
        return None
    asks = _ASKS.search(said) or _ASKS_INSIDE.search(said)
    to_us = _TO_US.search(said)
    if asks and to_us:
        return Sureness.LIKELY
    return Sureness.POSSIBLE if asks or to_us else None


def _mark(start: int, end: int, sure: Sureness) -> Mark:
    return Mark(Detector.QUESTION, start, end, _WHAT, sure, Severity.MILD)
