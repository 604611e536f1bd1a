"""A desk with questions: one answered and put right, one to be answered, one forwarded and half the way, one untouched; and templates."""

from __future__ import annotations

from moderator_app.desk.desk import Desk
from moderator_app.domain.answers import Further, Tick
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.gates import Field
from moderator_app.domain.policy import Duty
from tests.end2end.stages.stage import Stage
from tests.making import comment, draft, take

ANSWERED, OPEN, FORWARDED, TO_FORWARD, UNDECIDED = 1, 2, 3, 4, 5
"""The items, in the order in which they came in."""
TEXTS = (
    "Hur länge har museet öppet på lördagar? Vi kommer med en skolklass på tjugofem barn.",
    "Kostar det något att låna hörslinga under visningen, och måste man boka den i förväg?",
    "När ska den gamla eken vid Storgatan fällas? Den hänger över cykelbanan och tappar grenar.",
    "Varför snöröjs inte gångvägen till skolan före klockan åtta?",
    "Går det att parkera husbil vid museet över natten?",
)
LINK = "https://exempel.se/arvet/inlagg/17#svar"


class Questions(Stage):
    """All on two pages, one under Västarvet's rules and one under Sollentuna's."""

    def furnish(self, desk: Desk) -> None:
        desk.people.change(desk.me.id, title="Kommunikatör", unit="Västarvet")
        museum = desk.channels.add("Arvet på Facebook", Platform.FACEBOOK, "vastarvet")
        town = desk.channels.add("Kommunen på Facebook", Platform.FACEBOOK, "sollentuna")
        desk.register.fill_in(museum, Field.PURPOSE, "Väcka lust att besöka museet, och svara på frågor.")
        desk.register.fill_in(museum, Field.ENTRY_PAGE, "https://exempel.se/arvet")
        places = (museum, museum, town, town, museum)
        for number, (text, place) in enumerate(zip(TEXTS, places, strict=True), 1):
            take(desk, place, comment(text, number=number, author="Kim Ekström", url=f"https://exempel.se/inlagg/{number}"))
        for item, outcome, rule in (
            (ANSWERED, Outcome.ANSWER, "P-01"),
            (OPEN, Outcome.ANSWER, "P-01"),
            (FORWARDED, Outcome.FORWARD, "P-02"),
            (TO_FORWARD, Outcome.FORWARD, "P-02"),
        ):
            words = "Din fråga har skickats till miljö- och byggnadsnämnden, som svarar på den." if outcome is Outcome.FORWARD else ""
            desk.decisions.decide(draft(desk, item, outcome, rule, message=words))
        first = desk.answers.published(ANSWERED, "Museet har öppet till klockan fyra på lördagar.", frozenset(Tick), LINK)
        why = Further("Fel klockslag: under sommaren stänger vi klockan sex.", first.id)
        right = "Rättelse: i sommar har museet öppet till klockan sex på lördagar."
        desk.answers.published(ANSWERED, right, frozenset(Tick), f"{LINK}-2", further=why)
        forward = desk.follow_ups.cases(FORWARDED)[0].of(Duty.FORWARD)
        assert forward is not None
        desk.follow_ups.report(forward.obligation.id, FollowUpStep.FORWARDED, Report(recipient="Miljö- och byggnadsnämnden"))
        hours = desk.templates.add("Öppettider", "Hej! {kanal} har öppet {tid}.\n\nLäs mer på {webbplats}.")
        desk.templates.add(
            "Öppettider", "Hej och tack för din fråga!\n\n{kanal} har öppet {tid}. Läs mer på {webbplats}.", instead_of=hours
        )
        desk.templates.add("Parkering", "Hej! Du kan parkera {plats}. Det kostar {pris}.", museum.id)
        desk.templates.end(desk.templates.add("Jullov", "Under jullovet har {kanal} stängt."))
