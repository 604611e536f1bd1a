"""The words that the ticked rules give to a decision: a first reason, and the message to the author.

They are templates that a moderator changes; the message names rule, facts, that a person decided, and how to complain
(the pattern of DSA article 17; förvaltningslagen 2017:900, 32 and 33 §§: no name of the decider, but where the policy asks for it).
"""

from __future__ import annotations

from moderator_app.domain.channels import Person
from moderator_app.domain.decisions import Answer, Draft, Outcome
from moderator_app.domain.obligations import ticked_rules
from moderator_app.domain.policy import Modal, Pack, PolicyDocument, Provision, Rule
from moderator_app.domain.rulings import breaches

SWEDISH = "sv"
ENGLISH = "en"

GROUND = {
    SWEDISH: "Inlägget strider mot regeln om {title}: {cited}.",
    ENGLISH: "The post breaks the rule on {title}: {cited}.",
}
DOUBT = {
    SWEDISH: "Det är tveksamt om inlägget strider mot regeln om {titles}.",
    ENGLISH: "It is doubtful whether the post breaks the rule on {titles}.",
}
NO_ANSWER = {
    SWEDISH: "Inlägget ställer ingen fråga och kräver inget svar.",
    ENGLISH: "The post asks nothing and needs no answer.",
}
SAFE_WAY = {
    SWEDISH: (
        "Skriv inte om ditt ärende och lämna inte ut känsliga uppgifter eller personuppgifter här. "
        "Kontakta oss med e-post, telefon eller brev."
    ),
    ENGLISH: "Please don't write about your case and don't give sensitive or personal data here. Use e-mail, telephone or letter.",
}
"""What is said to whoever must be referred, and to everybody in the rules of play (VAS-11)."""
DONE_TO_AUTHOR: dict[Outcome, dict[str, str]] = {
    Outcome.HIDE: {
        SWEDISH: "Vi har dolt ditt inlägg tills vi har fattat ett slutligt beslut.",
        ENGLISH: "We have hidden your post until we have come to a final decision.",
    },
    Outcome.REMOVE: {
        SWEDISH: "Vi har tagit bort ditt inlägg från kanalen.",
        ENGLISH: "We have removed your post from the channel.",
    },
    Outcome.BLOCK_AUTHOR: {
        SWEDISH: "Vi har stängt av dig från kanalen för en tid.",
        ENGLISH: "We have blocked you from the channel for a time.",
    },
    Outcome.FORWARD: {
        SWEDISH: "Tack för ditt inlägg. Vi har skickat det vidare till den som kan svara, och publicerar svaret här.",
        ENGLISH: "Thank you for your post. We have forwarded it to those who can answer, and will publish the answer here.",
    },
    Outcome.REFER: {
        SWEDISH: f"Tack för ditt inlägg. {SAFE_WAY[SWEDISH]}",
        ENGLISH: f"Thank you for your post. {SAFE_WAY[ENGLISH]}",
    },
}
RULE_LINE = {SWEDISH: "Regeln: {title}. {cited}.", ENGLISH: "The rule: {title}. {cited}."}
POLICY_LINE = {SWEDISH: "Reglerna finns i {policy}.", ENGLISH: "The rules are found in {policy}."}
REASON_LINE = {SWEDISH: "Vår bedömning: {reason}", ENGLISH: "Our assessment: {reason}"}
HUMAN_LINE = {
    SWEDISH: "Beslutet är fattat av en person hos oss, inte av ett automatiskt system.",
    ENGLISH: "The decision was taken by a person at our organisation, not by an automatic system.",
}
WEBSITE_LINE = {
    SWEDISH: "Den officiella informationen finns på vår webbplats: {website}",
    ENGLISH: "The official information is on our website: {website}",
}
COMPLAIN_LINE = {
    SWEDISH: "Är du inte nöjd med beslutet? Kontakta {body}, så prövar vi det igen. Du kan också vända dig till Riksdagens ombudsmän (JO).",
    ENGLISH: (
        "If you disagree with the decision, contact {body} and we will consider it again. "
        "You can also turn to the Parliamentary Ombudsmen (JO)."
    ),
}


def strongest(rule: Rule) -> tuple[Provision, ...]:
    """The provisions that carry the rule: those that say ska, else all."""
    return tuple(each for each in rule.provisions if each.modal is Modal.MUST) or rule.provisions


def default_reason(pack: Pack, draft: Draft, language: str = SWEDISH) -> str:
    """A first reason from the ticked rules, one sentence a rule; where none is broken or doubtful, why there is no answer, or ""."""
    found = breaches(pack, draft)
    if found and draft.outcome is not Outcome.CONSULT:
        return " ".join(GROUND[language].format(title=_title(rule, language), cited=_cited(rule)) for rule in found)
    doubtful = ticked_rules(pack, draft, Answer.YES, Answer.UNSURE) if draft.outcome is Outcome.CONSULT else ()
    titles = ", ".join(_title(rule, language) for rule in doubtful if rule.breach)
    return DOUBT[language].format(titles=titles) if titles else why_no_answer(pack, draft, language)


def why_no_answer(pack: Pack, draft: Draft, language: str = SWEDISH) -> str:
    """Why an item that breaks nothing and asks nothing is kept without an answer, where the policy wants that said (SOR-14); else ""."""
    plain = draft.outcome is Outcome.KEEP and not ticked_rules(pack, draft, Answer.YES, Answer.UNSURE)
    return NO_ANSWER[language] if plain and pack.reason_for_none else ""


def author_message(pack: Pack, draft: Draft, language: str = SWEDISH, decider: Person | None = None, website: str = "") -> str:
    """The message to the author, ready to be changed; "" for outcomes of which the author is not told.

    Signed by the decider where the policy demands it, and with the way to `website` where it wants that; of an answer the two are
    all that is there before it is written.
    """
    if draft.outcome is Outcome.ANSWER:
        ending = "" if decider is None or not pack.signature else signature(decider, pack.document.body)
        return "\n\n".join(each for each in (website_line(pack, website, language), ending) if each)
    if draft.outcome is None or draft.outcome not in DONE_TO_AUTHOR:
        return ""
    text = "\n".join(each for each in (_message(pack, draft, draft.outcome, language), website_line(pack, website, language)) if each)
    return text if decider is None else signed(pack, text, decider)


def website_line(pack: Pack, website: str, language: str = SWEDISH) -> str:
    """The way to the organisation's website, where the policy wants it told (OSB-1, HJO-2) and the register knows the page."""
    return WEBSITE_LINE[language].format(website=website) if pack.website and website else ""


def signature(person: Person, body: str) -> str:
    """Name, title and unit. Without a unit the organisation's own name says in whose service it is written."""
    return ", ".join(each for each in (person.name, person.title, person.unit or body) if each)


def signed(pack: Pack, text: str, decider: Person, website: str = "") -> str:
    """The text with the decider's signature at its end, where the policy demands one (VAS-39).

    A signature, or the way to `website`, under nothing is no text.
    """
    line = signature(decider, pack.document.body)
    own = text.removesuffix(line).rstrip() if pack.signature else text
    if not own or own in [website_line(pack, website, each) for each in WEBSITE_LINE]:
        return ""
    return text if not pack.signature or text.endswith(line) else f"{text}\n\n{line}"


def _message(pack: Pack, draft: Draft, outcome: Outcome, language: str) -> str:
    first = DONE_TO_AUTHOR[outcome][language]
    if outcome in (Outcome.FORWARD, Outcome.REFER):
        return first
    lines = [first]
    lines += [RULE_LINE[language].format(title=_title(rule, language), cited=_cited(rule)) for rule in breaches(pack, draft)]
    lines.append(POLICY_LINE[language].format(policy=policy_named(pack.document)))
    reason = draft.reason.strip()
    if reason and reason not in (default_reason(pack, draft, each) for each in (SWEDISH, ENGLISH)):
        lines.append(REASON_LINE[language].format(reason=reason))
    lines += [HUMAN_LINE[language], COMPLAIN_LINE[language].format(body=pack.document.body)]
    return "\n".join(lines)


def _title(rule: Rule, language: str) -> str:
    return rule.title_sv.lower() if language == SWEDISH else rule.title_en.lower()


def _cited(rule: Rule) -> str:
    return "; ".join(f"«{each.wording}» ({each.source})" for each in strongest(rule))


def policy_named(document: PolicyDocument) -> str:
    """The document with what names it: title, body, last date, diary number."""
    marks = [mark for mark in (document.body, document.revised or document.adopted, document.diary_no) if mark]
    return f"{document.title} ({', '.join(marks)})"
