"""The words that stand for stored values where people read the exported log, in Swedish and English.

The export runs without the window and its translations, so they are data here. Programs read JSON Lines, which has the values.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from moderator_app.domain.breaches import CLOCK_NAMES, Clock
from moderator_app.domain.channels import PLATFORM_NAMES, Platform
from moderator_app.domain.decisions import PURGED_WORDS, ObligationState, Outcome, Standing
from moderator_app.domain.items import AuthorType, Direction, Kind
from moderator_app.domain.policy import DUTY_NAMES, Duty

Language = Literal["sv", "en"]

_SWEDISH: dict[StrEnum, str] = {
    Outcome.KEEP: "Behåll",
    Outcome.ANSWER: "Svara",
    Outcome.HIDE: "Dölj",
    Outcome.REMOVE: "Ta bort från kanalen",
    Outcome.FORWARD: "Vidarebefordra",
    Outcome.REFER: "Hänvisa till säker kanal",
    Outcome.CONSULT: "Samråd",
    Outcome.BLOCK_AUTHOR: "Blockera avsändare",
    Outcome.SUSPECTED_ABUSE: "Misstänkt övergreppsmaterial",
    Standing.STANDS: "Gäller",
    Standing.WAITS: "Väntar på andra beslutsfattare",
    Standing.REJECTED: "Avslaget av andra beslutsfattare",
    Standing.SUPERSEDED: "Ersatt",
    ObligationState.OPEN: "öppen",
    ObligationState.DONE: "klar",
    ObligationState.DECLINED: "avböjd",
    ObligationState.CANCELLED: "struken",
    Kind.POST: "Inlägg",
    Kind.COMMENT: "Kommentar",
    Kind.REVIEW: "Omdöme",
    Kind.DM: "Direktmeddelande",
    AuthorType.OUTSIDER: "Utomstående",
    AuthorType.STAFF: "Medarbetare",
    Direction.RECEIVED: "inkommen",
    Direction.DRAWN_UP: "upprättad",
    Platform.GOOGLE: "Google-omdömen",
    Platform.BLOG: "Blogg eller egen webbplats",
    Platform.FORUM: "Forum",
    Platform.OTHER: "Annan",
    Duty.REMOVE: "Ta bort från kanalen",
    Duty.HIDE: "Dölj i kanalen",
    Duty.EVIDENCE: "Bevissäkra",
    Duty.NO_COPY: "Behåll ingen kopia",
    Duty.POLICE_REPORT: "Polisanmälan, eller beslut att inte anmäla",
    Duty.POLICE_TIP: "Polistips med länk",
    Duty.PLATFORM_REPORT: "Anmäl till plattformen",
    Duty.HOTLINE: "Tips till ECPAT Hotline",
    Duty.CONCERN: "Orosanmälan för barn",
    Duty.DIARY: "Diarieför",
    Duty.NOTIFY_AUTHOR: "Underrätta avsändaren med motivering",
    Duty.FORWARD: "Vidarebefordra",
    Duty.CONSULT: "Samråd",
    Duty.RIGHTS_HOLDER: "Underrätta rättighetshavaren",
    Duty.SAFETY: "Säkerhet och arbetsmiljö",
    Duty.DATA_PROTECTION: "Dataskyddsombud",
    Duty.SECOND_APPROVER: "Godkännande av en andra person",
    Duty.ANSWER: "Svara",
    Duty.FINAL_DECISION: "Slutligt beslut om det dolda inlägget",
    Duty.BLOCK: "Stäng av avsändaren i kanalen",
    Duty.UNBLOCK: "Häv avstängningen i kanalen",
    Duty.RESTORE: "Visa igen i kanalen",
}
_CLOCKS: dict[Clock, str] = {
    Clock.ANSWER: "svar",
    Clock.REPLY: "det svar som beslutats",
    Clock.REMOVAL: "borttagning",
    Clock.FOLLOW_UP: "uppföljning",
}
"""By themselves: one of them is stored like an outcome."""
_ENGLISH: dict[StrEnum, str] = {**PLATFORM_NAMES, **DUTY_NAMES}


def word(value: StrEnum, language: Language) -> str:
    """The value in words; a value without words is told as it is stored, with spaces."""
    if isinstance(value, Clock):
        return _CLOCKS[value] if language == "sv" else CLOCK_NAMES[value]
    if language == "sv" and value in _SWEDISH:
        return _SWEDISH[value]
    return _ENGLISH.get(value, str(value).replace("_", " "))


def written(words: str, language: Language) -> str:
    """What a person wrote, or that it went with the purge of the item."""
    return (
        {"sv": "(borttaget när inlägget rensades)", "en": "(removed when the item was purged)"}[language]
        if words == PURGED_WORDS
        else words
    )


def yes_or_no(value: bool, language: Language) -> str:
    """The answer in words."""
    return {"sv": ("nej", "ja"), "en": ("no", "yes")}[language][value]
