"""What one person alone may not decide: it waits, a colleague approves or rejects it, and what stood before is never lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Answer, Outcome, Standing
from moderator_app.domain.items import Selection, State
from moderator_app.domain.log import LogSelection
from moderator_app.domain.own_list import OPTIONAL
from moderator_app.domain.policy import Duty, Modal
from moderator_app.domain.today import Section
from moderator_app.support.messages import Refused
from tests.desk.test_decisions import open_duties
from tests.making import comment, decide, draft, make_channel, take
from tests.truths import assert_whole

Sit = Callable[[str], Desk]


@pytest.fixture
def waiting(desk: Desk, channel: Channel) -> int:
    """A decision on item 1 that waits: propaganda is never removed by one person alone."""
    take(desk, channel, comment("[propaganda]", number=1))
    decided = decide(desk, 1, Outcome.REMOVE, "H-04")
    assert decided.standing is Standing.WAITS
    return decided.id


def test_what_needs_a_second_person_waits_in_its_own_queue(desk: Desk, waiting: int) -> None:
    assert list(desk.inbox.spine(Selection(State.WAITING))) == [1]
    assert desk.inbox.item(1).decision_id == waiting
    assert_whole(desk)


def test_nobody_approves_or_rejects_their_own_decision(desk: Desk, waiting: int) -> None:
    for second in (desk.decisions.approve, lambda number: desk.decisions.reject(number, "Nej.")):
        with pytest.raises(Refused) as refused:
            second(waiting)
        assert refused.value.code == "same_person"
    assert desk.decisions.of_item(1)[0].standing is Standing.WAITS


def test_a_colleague_approves_and_the_item_goes_where_the_decision_sends_it(sit: Sit, desk: Desk, waiting: int) -> None:
    approved = sit("bo").decisions.approve(waiting)

    assert approved.standing is Standing.STANDS
    assert desk.inbox.item(1).state is State.DONE
    assert [row.kind for row in desk.log.entries(LogSelection(), most=1)] == ["approved"]
    assert_whole(desk)


def test_a_colleague_rejects_with_a_reason_and_the_item_is_to_be_assessed_again(sit: Sit, desk: Desk, waiting: int) -> None:
    colleague = sit("bo")
    with pytest.raises(Refused) as refused:
        colleague.decisions.reject(waiting, "  ")
    assert refused.value.code == "no_reason"

    rejected = colleague.decisions.reject(waiting, "Det är en åsikt.")

    assert rejected.standing is Standing.REJECTED
    assert {each.state for each in rejected.obligations} == {"cancelled"}
    assert (desk.inbox.item(1).state, desk.inbox.item(1).decision_id) == (State.OPEN, None)
    decide(desk, 1, Outcome.KEEP)
    assert_whole(desk)


def test_only_once(sit: Sit, waiting: int) -> None:
    colleague = sit("bo")
    colleague.decisions.approve(waiting)

    with pytest.raises(Refused) as refused:
        colleague.decisions.reject(waiting, "Ångrar mig.")

    assert refused.value.code == "not_waiting"


def test_who_comes_too_late_is_told_what_became_of_the_decision(desk: Desk, sit: Sit, waiting: int) -> None:
    bo, eva = sit("bo"), sit("eva")
    desk.decisions.decide(draft(desk, 1, Outcome.KEEP, supersede=True))
    with pytest.raises(Refused) as refused:
        bo.decisions.approve(waiting)
    assert "Another decision has taken the place" in refused.value.what.text
    again = decide(desk, 1, Outcome.REMOVE, "H-04", supersede=True)
    eva.decisions.reject(again.id, "Det är en åsikt.")
    with pytest.raises(Refused) as refused:
        bo.decisions.approve(again.id)
    assert "was rejected meanwhile" in refused.value.what.text


def test_nobody_approves_what_was_edited_since(sit: Sit, desk: Desk, channel: Channel, waiting: int) -> None:
    take(desk, channel, comment("En helt annan text", number=1))
    colleague = sit("bo")

    with pytest.raises(Refused) as refused:
        colleague.decisions.approve(waiting)

    assert refused.value.code == "proposal_overtaken"
    assert desk.inbox.item(1).state is State.OPEN
    colleague.decisions.reject(waiting, "Texten är ändrad.")
    assert desk.inbox.item(1).state is State.OPEN
    assert_whole(desk)


def test_what_stood_still_stands_while_its_replacement_waits_and_after_it_is_rejected(sit: Sit, desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Rösta på [parti]")
    kept = decide(desk, 1, Outcome.KEEP)
    proposal = decide(desk, 1, Outcome.REMOVE, "H-04", supersede=True)
    assert [each.standing for each in desk.decisions.of_item(1)] == [Standing.STANDS, Standing.WAITS]

    sit("bo").decisions.reject(proposal.id, "En åsikt.")

    item = desk.inbox.item(1)
    assert [each.standing for each in desk.decisions.of_item(1)] == [Standing.STANDS, Standing.REJECTED]
    assert (item.state, item.decision_id) == (State.DONE, kept.id)
    assert_whole(desk)


def test_a_second_proposal_takes_the_first_one_s_place_and_what_stood_goes_with_its_approval(
    sit: Sit, desk: Desk, channel: Channel
) -> None:
    take(desk, channel, "Rösta på [parti]")
    decide(desk, 1, Outcome.KEEP)
    decide(desk, 1, Outcome.REMOVE, "H-04", supersede=True)
    second = decide(desk, 1, Outcome.REMOVE, "H-06", supersede=True)
    assert [each.standing for each in desk.decisions.of_item(1)] == [Standing.STANDS, Standing.SUPERSEDED, Standing.WAITS]

    sit("bo").decisions.approve(second.id)

    assert [each.standing for each in desk.decisions.of_item(1)] == [Standing.SUPERSEDED, Standing.SUPERSEDED, Standing.STANDS]
    assert_whole(desk)


def test_deciding_otherwise_ends_the_proposal_and_what_stood_before_it(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Rösta på [parti]")
    decide(desk, 1, Outcome.ANSWER)
    decide(desk, 1, Outcome.REMOVE, "H-04", supersede=True)

    last = decide(desk, 1, Outcome.KEEP, supersede=True)

    assert [each.standing for each in desk.decisions.of_item(1)] == [Standing.SUPERSEDED, Standing.SUPERSEDED, Standing.STANDS]
    assert open_duties(desk, 1) == [each.duty for each in last.obligations]


def test_a_rejected_secret_is_read_again_by_those_who_assess_it(sit: Sit, desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Grannens diagnos")
    proposal = decide(desk, 1, Outcome.REMOVE, "L-03", "H-04")
    assert desk.inbox.rows([1])[1].text == ""

    sit("bo").decisions.reject(proposal.id, "Ingen sekretess.")

    assert desk.inbox.rows([1])[1].text == "Grannens diagnos"
    assert list(desk.inbox.spine(Selection(None, search="diagnos"))) == [1]
    assert_whole(desk)


@pytest.mark.requirement("SOR-22", check="moderator_app.domain.rulings:needs_second_approver")
@pytest.mark.requirement("SOR-22", check="moderator_app.domain.rulings:lacks_manager")
def test_another_breach_of_the_guidelines_needs_a_reason_and_somebody_s_approval(sit: Sit, desk: Desk, channel: Channel) -> None:
    bo, eva = sit("bo"), sit("eva")
    take(desk, channel, "[bryter mot riktlinjerna]")
    with pytest.raises(Refused) as refused:
        decide(bo, 1, Outcome.REMOVE, "H-06", reason="")
    assert [each.code for each in refused.value.details] == ["no_reason"]

    decided = decide(bo, 1, Outcome.REMOVE, "H-06", reason="Bryter mot riktlinjen om …")

    assert decided.standing is Standing.WAITS
    assert Duty.CONSULT in {each.duty for each in decided.obligations if each.mandatory}
    waits_for = {who: [each.key for each in who.today.read().of(Section.SECOND)] for who in (desk, eva)}
    assert waits_for == {desk: ["second-1"], eva: []}, "an administrator is shown it, and a moderator is not"
    with pytest.raises(Refused) as refused:
        eva.decisions.approve(decided.id)
    assert refused.value.code == "manager_agrees"
    assert desk.decisions.approve(decided.id).standing is Standing.STANDS


def test_what_a_manager_holds_for_a_breach_that_no_list_names_anybody_else_may_approve(sit: Sit, desk: Desk, channel: Channel) -> None:
    take(desk, channel, "[bryter mot riktlinjerna]")
    decided = decide(desk, 1, Outcome.REMOVE, "H-06", reason="Bryter mot riktlinjen om …")
    bo = sit("bo")
    assert [each.key for each in bo.today.read().of(Section.SECOND)] == ["second-1"]
    assert bo.decisions.approve(decided.id).standing is Standing.STANDS


@pytest.mark.requirement("VAS-28", check="moderator_app.domain.rulings:needs_second_approver")
def test_what_is_offensive_in_another_way_needs_words_and_a_second_approval(sit: Sit, desk: Desk) -> None:
    page = make_channel(desk, "Västarvet", "vastarvet")
    take(desk, page, "[stötande]")
    with pytest.raises(Refused) as refused:
        decide(desk, 1, Outcome.REMOVE, "H-05", reason=" ")
    assert [each.code for each in refused.value.details] == ["no_reason"]

    decided = decide(desk, 1, Outcome.REMOVE, "H-05", reason="Kränkande mot …")

    assert decided.standing is Standing.WAITS
    with pytest.raises(Refused):
        desk.decisions.approve(decided.id)
    assert sit("bo").decisions.approve(decided.id).standing is Standing.STANDS


@pytest.mark.requirement("VAS-7", check="moderator_app.domain.rulings:needs_second_approver")
def test_an_answer_on_something_politically_charged_needs_a_second_person(sit: Sit, desk: Desk) -> None:
    page = make_channel(desk, "Västarvet", "vastarvet")
    take(desk, page, "Vad tycker ni om [partiets] förslag?")

    decided = decide(desk, 1, Outcome.ANSWER, "P-05", reason="Vi hänvisar till utredningen.")

    assert decided.answered(Answer.YES) == ("P-05",)
    assert (decided.standing, desk.inbox.item(1).state) == (Standing.WAITS, State.WAITING)
    with pytest.raises(Refused):
        desk.decisions.approve(decided.id)
    assert sit("bo").decisions.approve(decided.id).standing is Standing.STANDS


SENSITIVE = {"H-04": "sormland", "H-05": "vastarvet", "H-06": "sormland", "H-09": "sollentuna", "H-10": "sollentuna"}
"""The rules that come close to opinions, each with a policy that has it; the last two where the channel has elected them."""


@pytest.mark.requirement("SOR-25", check="moderator_app.domain.rulings:needs_second_approver")
@pytest.mark.parametrize("rule", SENSITIVE)
def test_what_comes_close_to_an_opinion_is_removed_by_two_who_are_not_the_same_and_both_are_warned(sit: Sit, desk: Desk, rule: str) -> None:
    channel = make_channel(desk, "Badet", SENSITIVE[rule])
    if rule in OPTIONAL:
        desk.texts.choose_rules(channel, {"H-01": "", rule: ""})
    take(desk, channel, "[en åsikt?]")
    judged = desk.decisions.ruling(draft(desk, 1, Outcome.REMOVE, rule))
    assert "speech_sensitive" in [each.code for each in judged.warnings]

    first = decide(desk, 1, Outcome.REMOVE, rule)

    assert first.standing is Standing.WAITS
    assert desk.inbox.item(1).state is State.WAITING
    with pytest.raises(Refused) as refused:
        desk.decisions.approve(first.id)
    assert refused.value.code == "same_person"
    assert sit("bo").decisions.approve(first.id).standing is Standing.STANDS
    assert desk.inbox.item(1).state is State.DONE
    assert_whole(desk)


@pytest.mark.parametrize("rule", ["H-09", "H-10"])
def test_what_no_policy_forbids_is_answered_with_facts_or_referred_by_one_alone(desk: Desk, rule: str) -> None:
    channel = make_channel(desk, "Badet", "sollentuna")
    desk.texts.choose_rules(channel, {rule: "Så skriver vi själva om det"})
    take(desk, channel, "[sakfel]", "[parti]")
    for item_id, outcome in ((1, Outcome.ANSWER), (2, Outcome.REFER)):
        decided = decide(desk, item_id, outcome, rule)
        assert decided.standing is Standing.STANDS
        assert [each.wording for each in decided.provisions] == ["Så skriver vi själva om det"]


def test_an_optional_rule_is_never_a_duty_and_only_a_channel_with_a_list_of_its_own_elects_it(desk: Desk) -> None:
    badet, parken = make_channel(desk, "Badet", "sollentuna"), make_channel(desk, "Parken", "osby")
    assert desk.policies.of_channel(badet.id).rule("H-09") is None, "not before somebody elects it"
    with pytest.raises(Refused) as refused:
        desk.texts.choose_rules(parken, {"H-09": ""})
    assert refused.value.code == "rule_not_open"

    desk.texts.choose_rules(badet, {"H-01": "", "H-10": "", "H-09": "", "H-07": ""})

    pack = desk.policies.of_channel(badet.id)
    assert [each.id for each in pack.rules if each.id.startswith("H-")] == ["H-01", "H-07", "H-09", "H-10"]
    elected = pack.rule("H-09")
    assert elected is not None
    assert (elected.modal, elected.overlay, [each.row for each in elected.provisions]) == (Modal.MAY, False, ["SOL-11"])
    assert [(each.rule.id, each.words) for each in desk.texts.open_rules(badet) if each.listed][1:] == [
        ("H-07", ""),
        ("H-09", ""),
        ("H-10", ""),
    ]


@pytest.mark.requirement("VAS-7", check="moderator_app.domain.rulings:needs_second_approver")
def test_an_answer_on_politics_is_approved_by_another_than_who_wrote_it(sit: Sit, desk: Desk) -> None:
    take(desk, make_channel(desk, "Arvet", "vastarvet"), "Vad tycker ni om förslaget?")
    first = decide(desk, 1, Outcome.ANSWER, "P-05")
    assert first.standing is Standing.WAITS
    with pytest.raises(Refused) as refused:
        desk.decisions.approve(first.id)
    assert refused.value.code == "same_person"
    assert sit("bo").decisions.approve(first.id).standing is Standing.STANDS
