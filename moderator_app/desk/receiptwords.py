"""The receipts of a decision's follow-ups in the exported log: as programs read them, and in the words of the window.

The export runs without the window and its translations, so the words are data here.
"""

from __future__ import annotations

from moderator_app.desk.logwords import Language, word, written
from moderator_app.domain.decisions import PURGED_WORDS
from moderator_app.domain.followups import Receipt
from moderator_app.domain.followupsteps import COURSE, NOT_DONE, NOT_NEEDED, FollowUpStep, StepSpec, Told
from moderator_app.domain.log import Exported
from moderator_app.domain.policy import Duty
from moderator_app.domain.workdays import stockholm
from moderator_app.exports.table import Value
from moderator_app.support.clock import to_datetime

SWEDISH: dict[str, str] = {
    "It was gone from the platform already": "Det var redan borta från plattformen",
    "Evidence secured": "Bevis säkrade",
    "It was gone from the platform before evidence was secured": "Det var borta från plattformen innan bevis säkrades",
    "Registration requested": "Registrering begärd",
    "Registered in the diary": "Diariefört",
    "Kept in order instead": "Hålls ordnat i stället",
    "Hidden in the channel": "Dolt i kanalen",
    "Removed from the channel": "Borttaget från kanalen",
    "Could not be removed: hidden meanwhile": "Gick inte att ta bort: dolt så länge",
    "Seen to be gone": "Kontrollerat att det är borta",
    "The police have the tip with the link": "Polisen har tipset med länken",
    "Reported to the police": "Polisanmält",
    "Reported to the platform": "Anmäld till plattformen",
    "The platform has answered": "Plattformen har svarat",
    "Safety or work environment told": "Säkerhet eller arbetsmiljö underrättad",
    "The rights holder told": "Rättighetshavaren underrättad",
    "The data protection officer has it": "Dataskyddsombudet har det",
    "Forwarded": "Vidarebefordrat",
    "Receipt of whoever it was forwarded to": "Mottagarens kvittens",
    "Asked": "Fråga ställd",
    "The answer has come": "Svaret har kommit",
    "The author was told": "Avsändaren underrättad",
    "Answer published": "Svar publicerat",
    "Further answer published": "Ytterligare svar publicerat",
    "The hotline has the tip": "Hotline har fått tipset",
    "The social services know of it": "Socialtjänsten är underrättad",
    "The author is blocked in the channel": "Avsändaren är avstängd i kanalen",
    "The block is ended in the channel": "Avstängningen är hävd i kanalen",
    "Shown again in the channel": "Visas igen i kanalen",
    "Decided not to": "Beslut att avstå",
    "Not needed here": "Behövs inte här",
}
"""By the English name of the step."""
PERSONAL = frozenset({Told.RECIPIENT, Told.LINK, Told.WORDS})
"""Of a protected item these stay in the house: they may quote it, or say whom it is about (invariant 10)."""


def receipts(exported: Exported) -> Value:
    """Duty, step, moment (ISO, UTC), number or reference, to whom, address and words, "|" between them; "\\|" where one has that sign."""
    return tuple(
        "|".join(
            each.replace("|", "\\|")
            for each in (duty, one.step, f"{to_datetime(one.at):%Y-%m-%dT%H:%M:%SZ}", one.person, *_told(exported, one))
        )
        for duty, one in exported.receipts
    )


def receipts_in_words(exported: Exported, language: Language) -> Value:
    """ "Bevissäkra: Bevis säkrade 2026-03-04 10:00, Åsa (2026-117; Ada Alm)"."""
    found: list[str] = []
    for duty, one in exported.receipts:
        when = to_datetime(one.at).astimezone(stockholm())
        told = "; ".join(written(each, language) for each in _told(exported, one) if each)
        said = f"{word(duty, language)}: {step_word(duty, one.step, language)} {when:%Y-%m-%d %H:%M}, {one.person}"
        found.append(f"{said} ({told})" if told else said)
    return tuple(found)


def step_word(duty: Duty, step: FollowUpStep, language: Language) -> str:
    """What the step of that duty is called."""
    spec: StepSpec | None = NOT_DONE if step is FollowUpStep.NOT_DONE else None
    spec = spec or next((each for each in COURSE.get(duty, ()) if each.step is step), None)
    name = str(step).replace("_", " ") if spec is None else spec.name
    return SWEDISH.get(name, name) if language == "sv" else name


def _told(exported: Exported, one: Receipt) -> list[str]:
    hidden = exported.restricted
    return ["" if hidden and each in PERSONAL and one.told(each) != PURGED_WORDS else one.told(each) for each in Told]


NAMES = (*(spec.name for course in COURSE.values() for spec in course), NOT_DONE.name, NOT_NEEDED.name)
"""English names of all steps."""
