from __future__ import annotations

import pytest

from moderator_app.domain.decisions import Answer, Draft, Outcome
from moderator_app.domain.wordings import author_message, default_reason
from tests.domain.policy_files import pack


def draft(outcome: Outcome | None, *yes: str, unsure: tuple[str, ...] = (), reason: str = "") -> Draft:
    answers = dict.fromkeys(yes, Answer.YES) | dict.fromkeys(unsure, Answer.UNSURE)
    return Draft(item_id=1, revision_id=1, answers=answers, outcome=outcome, reason=reason)


def test_the_first_reason_names_the_rule_its_words_and_where_they_stand() -> None:
    assert default_reason(pack("osby"), draft(Outcome.REMOVE, "H-02")) == (
        "Inlägget strider mot regeln om kommersiella budskap, reklam: «Kommersiella budskap eller reklam» (Olämpligt material, rad 62)."
    )


def test_the_first_reason_has_a_sentence_for_every_rule() -> None:
    reason = default_reason(pack("osby"), draft(Outcome.REMOVE, "B-08", "H-01"), "en")
    assert reason.count("The post breaks the rule on") == 2
    assert "upphovsrättslagen (1960:729)" in reason


def test_where_ska_and_far_stand_together_ska_is_cited() -> None:
    reason = default_reason(pack("vastarvet"), draft(Outcome.REMOVE, "L-02"))
    assert "«personliga angrepp»" in reason
    assert "Förtal, personliga angrepp" not in reason


def test_a_doubt_is_worded_as_a_doubt() -> None:
    assert default_reason(pack("vastarvet"), draft(Outcome.CONSULT, unsure=("L-02",))).startswith("Det är tveksamt om")


def test_where_no_rule_is_broken_the_moderator_finds_the_words() -> None:
    assert default_reason(pack("sollentuna"), draft(Outcome.KEEP, "P-01")) == ""


def test_where_the_policy_wants_a_reason_for_no_answer_there_is_one_to_begin_with() -> None:
    assert default_reason(pack("sormland"), draft(Outcome.KEEP)) == "Inlägget ställer ingen fråga och kräver inget svar."
    assert default_reason(pack("sormland"), draft(Outcome.KEEP, "P-01")) == ""
    assert default_reason(pack("osby"), draft(Outcome.KEEP)) == ""


@pytest.mark.parametrize(("language", "human", "complain"), [("sv", "en person hos oss", "JO"), ("en", "by a person", "JO")])
def test_the_author_learns_rule_policy_assessment_that_a_person_decided_and_how_to_complain(
    language: str, human: str, complain: str
) -> None:
    message = author_message(pack("hjo"), draft(Outcome.REMOVE, "L-02", reason="Angrepp på en namngiven."), language)
    for part in ("kränkande eller på annat sätt olämpliga", "Myndigheter i sociala medier", "2014-11-19", "2010-642"):
        assert part in message
    for part in ("Angrepp på en namngiven.", human, "Hjo kommun", complain):
        assert part in message


def test_a_reason_that_only_repeats_the_rule_is_not_said_twice() -> None:
    plain = draft(Outcome.REMOVE, "H-02")
    repeated = draft(Outcome.REMOVE, "H-02", reason=default_reason(pack("osby"), plain))
    assert author_message(pack("osby"), repeated) == author_message(pack("osby"), plain)


@pytest.mark.parametrize("outcome", [None, Outcome.KEEP, Outcome.ANSWER, Outcome.CONSULT, Outcome.SUSPECTED_ABUSE])
def test_outcomes_that_do_nothing_to_the_author_have_no_message(outcome: Outcome | None) -> None:
    assert author_message(pack("osby"), draft(outcome, "H-02")) == ""


@pytest.mark.requirement("OSB-1", check="moderator_app.domain.wordings:website_line")
@pytest.mark.requirement("HJO-2", check="moderator_app.domain.wordings:website_line")
@pytest.mark.parametrize("name", ["osby", "hjo"])
@pytest.mark.parametrize("outcome", [Outcome.ANSWER, Outcome.REFER, Outcome.FORWARD, Outcome.REMOVE])
def test_whatever_is_said_to_an_author_leads_to_the_official_website(name: str, outcome: Outcome) -> None:
    told = author_message(pack(name), draft(outcome, "H-02"), website="https://exempel.se/kontakt")
    assert told.endswith("Den officiella informationen finns på vår webbplats: https://exempel.se/kontakt")
    assert "webbplats" not in author_message(pack(name), draft(outcome, "H-02"))


def test_a_policy_that_says_nothing_of_the_website_leads_nowhere() -> None:
    assert "exempel.se" not in author_message(pack("sollentuna"), draft(Outcome.REFER, "L-05"), website="https://exempel.se/kontakt")


@pytest.mark.requirement("SOL-14", check="moderator_app.domain.wordings:author_message", off="")
def test_whoever_writes_about_a_case_is_referred_to_a_safe_channel() -> None:
    assert "e-post, telefon eller brev" in author_message(pack("sollentuna"), draft(Outcome.REFER, "L-05"))
