"""What tells somebody a decision in their case is marked before it stands in public; what refers them to the caseworker is not."""

from __future__ import annotations

import pytest

from moderator_app.detectors import casework
from tests.costs import cost

TELLS = (
    "Din ansökan om bygglov har tyvärr avslagits.",
    "Hej! Ditt ärende är nu avgjort.",
    "Er anmälan har avskrivits.",
    "Ditt bygglov blev beviljat i går.",
    "Nämnden avslog din ansökan.",
    "Vi beviljar er ansökan, grattis!",
    "Vi avvisar därför ditt överklagande.",
    "Vi har fattat beslut i ditt ärende.",
    "Läs beslutet i din ansökan på nätet.",
    "Du har beviljats en plats från augusti.",
    "Du blev tyvärr nekad.",
    "Vi kan inte bevilja dig mer än så.",
    "Det gäller ärende BN 2026-123.",
    "Se dnr: 2026/45 för hela historien.",
    "HANS ANSÖKAN HAR GODKÄNTS",
)
REFERS = (
    "Vi kan inte svara på frågor om ditt ärende här. Ring din handläggare.",
    "Skriv inte om ditt ärende här.",
    "Har du frågor om din ansökan? Ring kontaktcenter.",
    "Din ansökan skickar du in på webben.",
    "Nämnden beslutar om bygglov på sina möten.",
    "Fullmäktige har beslutat om en ny taxa.",
    "Förslaget har avslagits av fullmäktige.",
    "Planen har godkänts och vi börjar bygga i maj.",
    "Alla ansökningar prövas i tur och ordning.",
    "Du har rätt att överklaga ett beslut.",
    "Tack för din anmälan, vi lagar lampan i dag.",
    "Bygglov beviljas av byggnadsnämnden.",
    "Ring 0123-45 67 89 så hjälper vi dig.",
    "Mötet är 2026-03-04 klockan 10.",
)


@pytest.mark.requirement("SOL-14", check="moderator_app.detectors.casework:find", off=[])
@pytest.mark.parametrize("text", TELLS)
def test_a_decision_in_somebodys_case_is_marked_in_an_answer(text: str) -> None:
    assert len(casework.find(text)) == 1


@pytest.mark.parametrize("text", REFERS)
def test_a_referral_or_news_of_everybody_is_not(text: str) -> None:
    assert casework.find(text) == []


def test_the_place_that_is_marked_is_the_place_in_the_text_as_written() -> None:
    text = "İ går: Nämnden avslog din ansökan."
    (mark,) = casework.find(text)
    assert text[mark.start : mark.end] == "avslog din ansökan"


def test_a_long_text_that_nearly_says_so_takes_no_time() -> None:
    text = "din ansökan om " + "mycket långt " * 20_000
    assert cost(lambda: casework.find(text)) < 1
    assert casework.find(text) == []
