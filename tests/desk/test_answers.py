"""A question is answered: with what was considered, nothing that must not go out, and a record that stands beside the question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.answers import Further, Tick
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.forwarding import Mail, Reached, mail_link, way
from moderator_app.domain.gates import Field
from moderator_app.domain.items import Direction, Selection, State
from moderator_app.domain.marks import Detector
from moderator_app.domain.policy import Duty
from moderator_app.support.messages import Refused
from tests.desk.following import done
from tests.desk.test_disposal_proposals import dispose
from tests.making import FakeClock, comment, decide, ids, make_channel, take
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]
LINK = "https://exempel.se/svar/1"
TEXT = "Vi öppnar klockan tio."
EVERY = frozenset(Tick)


@pytest.fixture
def question(desk: Desk) -> Channel:
    """Item 1 asks when the museum opens, and is to be answered."""
    page = make_channel(desk, "Arvet", "vastarvet")
    desk.register.fill_in(page, Field.BOARD, "Kulturnämnden")
    take(desk, page, comment("När öppnar ni?", number=1))
    decide(desk, 1, Outcome.ANSWER, "P-01")
    return page


def refused(desk: Desk, body: str = TEXT, ticks: frozenset[Tick] = EVERY, link: str = LINK) -> list[str]:
    """The codes of what is said instead, from the outside in."""
    with pytest.raises(Refused) as error:
        desk.answers.published(1, body, ticks, link)
    return [error.value.code, *(each.code for each in error.value.details)]


@pytest.mark.requirement("VAS-34", check="moderator_app.desk.answers:Answers.published")
@pytest.mark.requirement("HJO-39", check="moderator_app.desk.answers:Answers.published")
def test_the_answer_is_drawn_up_when_it_was_published_and_stands_with_its_question(desk: Desk, question: Channel, clock: FakeClock) -> None:
    clock.forward(hours=2)
    when = clock.now() - 60_000_000

    found = desk.answers.published(1, TEXT, EVERY, LINK, when)

    own = desk.inbox.item(found.own_item_id)
    assert (own.direction, own.published_at, own.state, own.url) == (Direction.DRAWN_UP, when, State.DONE, LINK)
    assert found.body.startswith(TEXT)
    assert (found.person, found.published_at, found.recorded_at) == ("Asa", when, clock.now())
    asked = desk.inbox.item(1)
    assert [row.id for row in desk.inbox.thread(asked)] == [1, own.id]
    assert desk.answers.of_item(1) == desk.answers.of_item(own.id) == [found]
    case = desk.follow_ups.cases(1)[0]
    assert case.decision.closed_at == clock.now()
    receipt = case.tasks[-1].receipts[-1]
    assert (receipt.step, receipt.link, receipt.at) == (FollowUpStep.ANSWERED, LINK, when)
    assert_whole(desk)


def test_what_we_answered_is_found_by_its_words(desk: Desk, question: Channel) -> None:
    found = desk.answers.published(1, TEXT, EVERY, LINK)
    assert found.own_item_id in list(desk.inbox.spine(Selection(None, search="klockan")))


@pytest.mark.requirement("VAS-39", check="moderator_app.desk.answers:Answers.as_sent")
@pytest.mark.requirement("OSB-15", check="moderator_app.desk.answers:Answers.as_sent")
@pytest.mark.parametrize("pack", ["vastarvet", "osby"])
def test_the_answer_is_signed_with_name_title_and_unit(desk: Desk, pack: str) -> None:
    take(desk, make_channel(desk, "Torget", pack), comment("När öppnar ni?", number=1))
    decide(desk, 1, Outcome.ANSWER, "P-01")
    desk.people.change(desk.me.id, title="Kommunikatör", unit="Kommunikationsenheten")
    assert desk.answers.as_sent(1, TEXT).endswith("Asa, Kommunikatör, Kommunikationsenheten")
    assert desk.answers.published(1, TEXT, EVERY, LINK).body == desk.answers.as_sent(1, TEXT)


@pytest.mark.requirement("VAS-3", check="moderator_app.domain.answers:wanting")
@pytest.mark.requirement("VAS-5", check="moderator_app.domain.answers:wanting")
@pytest.mark.requirement("VAS-8", check="moderator_app.domain.answers:wanting")
@pytest.mark.parametrize("tick", [Tick.CORRECT, Tick.FACTUAL, Tick.NO_OPINION, Tick.NO_SECRECY, Tick.NO_PERSONAL_DATA, Tick.IN_SERVICE])
def test_every_thing_that_vastarvet_asks_must_have_been_considered(desk: Desk, question: Channel, tick: Tick) -> None:
    assert refused(desk, ticks=EVERY - {tick}) == ["answer_not_ready", "answer_not_considered"]
    assert desk.answers.of_item(1) == []


@pytest.mark.requirement("SOL-14", check="moderator_app.domain.answers:demanded")
@pytest.mark.requirement("SOL-27", check="moderator_app.domain.answers:demanded")
@pytest.mark.requirement("OSB-15", check="moderator_app.domain.answers:demanded")
@pytest.mark.requirement("OSB-24", check="moderator_app.domain.answers:demanded")
@pytest.mark.requirement("HJO-55", check="moderator_app.domain.answers:demanded")
@pytest.mark.requirement("HJO-27", check="moderator_app.domain.answers:demanded")
@pytest.mark.requirement("SOL-42", check="moderator_app.domain.answers:demanded")
@pytest.mark.parametrize(
    ("pack", "rows"),
    [
        ("sollentuna", {("friendly", "SOL-27"), ("no_case", "SOL-14"), ("no_attachment", "SOL-42")}),
        ("osby", {("friendly", "OSB-24"), ("no_secrecy", "OSB-32"), ("in_service", "OSB-15")}),
        ("hjo", {("correct", "HJO-55"), ("relevant", "HJO-55"), ("right_channel", "HJO-55"), ("no_secrecy", "HJO-27")}),
        ("sormland", set()),
    ],
)
def test_each_policy_asks_for_its_own_and_the_law_for_the_rest(desk: Desk, pack: str, rows: set[tuple[str, str]]) -> None:
    take(desk, make_channel(desk, "Torget", pack), comment("När öppnar ni?", number=1))
    asked = desk.answers.begin(1).asked
    assert {(each.tick, each.row) for each in asked if each.row} == rows
    assert {Tick.NO_SECRECY, Tick.NO_PERSONAL_DATA, Tick.NO_CASE, Tick.NO_ATTACHMENT} <= {each.tick for each in asked}


def test_nothing_empty_goes_out_and_no_gap_of_a_template(desk: Desk, question: Channel) -> None:
    assert refused(desk, "  ") == ["answer_not_ready", "answer_empty"]
    assert refused(desk, "Vi öppnar {tid} på {plats}.") == ["answer_not_ready", "answer_gap", "answer_gap"]
    assert refused(desk, link="") == ["receipt_incomplete", "link_missing"]
    assert raw(desk, "SELECT count(*) FROM item") == [(1,)]


@pytest.mark.requirement("VAS-4", check="moderator_app.desk.answers:Answers.published")
@pytest.mark.requirement("OSB-32", check="moderator_app.desk.answers:Answers.published")
def test_a_personal_number_must_be_taken_out_and_a_doubtful_word_be_looked_at(desk: Desk, question: Channel) -> None:
    desk.word_lists.use("surströmming;skymf;3;exakt")
    number, word = "Han har 121212-1212.", "Sådan surströmming!"
    assert refused(desk, number) == ["answer_not_ready", "answer_marked"]
    assert refused(desk, word) == ["answer_not_ready", "answer_marked"]
    with pytest.raises(Refused):
        desk.answers.published(1, number, EVERY, LINK, let_stand=frozenset(Detector))
    found = desk.answers.published(1, word, EVERY, LINK, let_stand=frozenset({Detector.WORD}))
    assert found.marks == ("word",)


def test_no_answer_is_recorded_where_none_is_due(desk: Desk, question: Channel) -> None:
    desk.answers.published(1, TEXT, EVERY, LINK)
    assert refused(desk) == ["nothing_to_answer"]
    take(desk, question, comment("Fint!", number=2))
    decide(desk, 2, Outcome.KEEP)
    with pytest.raises(Refused) as error:
        desk.answers.published(2, TEXT, EVERY, LINK)
    assert error.value.code == "nothing_to_answer"


@pytest.mark.requirement("SOL-28", check="moderator_app.domain.followups:offers")
def test_not_everything_is_answered_but_why_is_said(desk: Desk, question: Channel) -> None:
    case = desk.follow_ups.cases(1)[0]
    answer = case.of(Duty.ANSWER)
    assert answer is not None
    assert FollowUpStep.NOT_DONE in {each.spec.step for each in desk.follow_ups.offers(case, answer)}


@pytest.mark.requirement("SOL-14", check="moderator_app.detectors.casework:find")
def test_an_answer_that_tells_a_decision_in_somebodys_case_is_held_back_until_somebody_has_looked(desk: Desk, question: Channel) -> None:
    told = "Nämnden avslog din ansökan."
    assert refused(desk, told) == ["answer_not_ready", "answer_marked"]
    (mark,) = desk.answers.looked_through(1, told).marks
    assert (mark.detector, mark.rules) == (Detector.CASEWORK, ("L-05",))
    assert desk.answers.published(1, told, EVERY, LINK, let_stand=frozenset({Detector.CASEWORK})).marks == ("casework",)


@pytest.mark.requirement("VAS-8", check="moderator_app.detectors.opinions:find")
def test_a_link_to_an_opinion_is_held_back_until_somebody_has_looked_and_one_to_our_report_is_not(desk: Desk, question: Channel) -> None:
    for shared in (
        "https://tidningen.exempel.se/ledare/2026/sa-blir-museet",
        "https://tidningen.exempel.se/debatt/artikel-1",
        "tidningen.se/insändare/en-rost",
        "https://exempel.se/kronika",
        "https://exempel.se/%C3%A5sikter/1",
        "https://debattartikel.exempel.se/",
    ):
        told = f"Läs mer: {shared}"
        assert refused(desk, told) == ["answer_not_ready", "answer_marked"]
        (mark,) = desk.answers.looked_through(1, told).marks
        assert (mark.detector, told[mark.start : mark.end]) == (Detector.OPINION, shared)
    for own in ("https://exempel.se/rapporter/ledarskap", "https://exempel.se/kulturutredning", "https://exempel.se/samrad/ledarna"):
        assert desk.answers.looked_through(1, f"Läs mer: {own}").marks == ()
    told = "Läs mer: https://exempel.se/debatt/1"
    assert desk.answers.published(1, told, EVERY, LINK, let_stand=frozenset({Detector.OPINION})).marks == ("opinion",)


# -- forwarding


@pytest.mark.requirement("OSB-13", check="moderator_app.domain.forwarding:mail")
def test_a_question_for_another_board_is_ready_to_mail_with_a_wish_for_a_receipt(desk: Desk) -> None:
    page = make_channel(desk, "Torget", "sollentuna")
    take(desk, page, comment("När fälls eken?\nDen är gammal.", number=1, author="Kim Ek", url="https://exempel.se/1"))
    reference = decide(desk, 1, Outcome.FORWARD, "P-02").reference
    found = desk.answers.to_forward(1)
    assert reference in found.subject
    assert "> När fälls eken?\n> Den är gammal." in found.body
    assert "https://exempel.se/1" in found.body
    assert "senast" in found.body
    assert "Bekräfta gärna" in found.body
    assert found.body.endswith("Asa, Sollentuna kommun")


def test_a_view_is_forwarded_for_information_and_nothing_secret_is_quoted(desk: Desk) -> None:
    page = make_channel(desk, "Torget", "osby")
    take(desk, page, comment("Bra jobbat!", number=1), comment("[hemligt]", number=2, author="Bo Ek"))
    decide(desk, 1, Outcome.FORWARD, "P-03")
    decide(desk, 2, Outcome.REMOVE, "L-03", "P-03")
    assert "för kännedom" in desk.answers.to_forward(1).body
    secret = desk.answers.to_forward(2).body
    assert "[hemligt]" not in secret
    assert "Bo Ek" not in secret
    take(desk, page, comment("Hej!", number=3))
    decide(desk, 3, Outcome.KEEP)
    with pytest.raises(Refused) as error:
        desk.answers.to_forward(3)
    assert error.value.code == "nothing_to_forward"


# -- templates


@pytest.mark.requirement("VAS-9", check="moderator_app.desk.answers:Answers.begin")
def test_a_template_comes_with_what_the_desk_knows_filled_in(desk: Desk, question: Channel) -> None:
    desk.templates.add("Öppettider", "Hej! {kanal} har öppet {tid}. Se {webbplats} eller fråga {Nämnd}.", question.id)
    desk.templates.add("Tack", "Tack för ditt inlägg!")
    other = make_channel(desk, "Torget", "osby")
    texts = {each.name: each.body for each in desk.answers.begin(1).templates}
    assert texts == {
        "Tack": "Tack för ditt inlägg!",
        "Öppettider": "Hej! Arvet har öppet {tid}. Se {webbplats} eller fråga Kulturnämnden.",
    }
    assert [each.name for each in desk.templates.in_use(other.id)] == ["Tack"]
    assert [each.name for each in desk.templates.in_use()] == ["Tack", "Öppettider"]


def test_a_template_is_reworded_by_another_and_ended(desk: Desk) -> None:
    first = desk.templates.add("Tack", "Tack!")
    second = desk.templates.add("Tack", "Tack så mycket!", instead_of=first)
    assert [(each.id, each.body) for each in desk.templates.in_use()] == [(second, "Tack så mycket!")]
    desk.templates.end(second)
    assert desk.templates.in_use() == []
    for number in (first, second, 99):
        with pytest.raises(Refused) as error:
            desk.templates.end(number)
        assert error.value.code == "no_such_template"
    with pytest.raises(Refused) as error:
        desk.templates.add("", " ")
    assert [each.code for each in error.value.details] == ["template_name", "template_body"]
    assert_whole(desk)


def test_a_template_keeps_its_earlier_wordings_and_is_used_again(desk: Desk) -> None:
    first = desk.templates.add("Tack", "Tack!")
    second = desk.templates.add("Tack", "Tack så mycket!", instead_of=first)
    desk.templates.add("Hej", "Hej!")
    desk.templates.end(second)
    assert [(each.now.name, each.now.ended_at is None, [one.body for one in each.earlier]) for each in desk.templates.ever()] == [
        ("Hej", True, []),
        ("Tack", False, ["Tack!"]),
    ]
    third = desk.templates.add("Tack", "Tusen tack!", instead_of=second)
    assert [(each.now.id, len(each.earlier)) for each in desk.templates.ever()] == [(3, 0), (third, 2)]
    with pytest.raises(Refused) as error:
        desk.templates.add("Tack", "Tack, tack!", instead_of=second)
    assert error.value.code == "no_such_template"
    assert_whole(desk)


# -- a further answer


def test_an_answer_is_put_right_by_another_and_both_stand(desk: Desk, question: Channel, clock: FakeClock) -> None:
    wrong = desk.answers.published(1, TEXT, EVERY, LINK)
    clock.forward(hours=1)
    assert desk.answers.begin(1).further
    with pytest.raises(Refused) as error:
        desk.answers.published(1, "Vi öppnar elva.", EVERY, f"{LINK}b", further=Further(" "))
    assert [each.code for each in error.value.details] == ["words_missing"]

    right = desk.answers.published(1, "Vi öppnar elva.", EVERY, f"{LINK}b", further=Further("Fel klockslag.", wrong.id))

    assert [(each.body[:15], each.reason, each.corrects) for each in desk.answers.of_item(1)] == [
        (TEXT[:15], "", None),
        ("Vi öppnar elva.", "Fel klockslag.", wrong.id),
    ]
    assert [row.id for row in desk.inbox.thread(desk.inbox.item(1))] == [1, wrong.own_item_id, right.own_item_id]
    task = desk.follow_ups.cases(1)[0].of(Duty.ANSWER)
    assert task is not None
    assert [(each.step, each.words) for each in task.receipts] == [
        (FollowUpStep.ANSWERED, ""),
        (FollowUpStep.CORRECTED, "Fel klockslag."),
    ]
    clock.forward(hours=1)
    desk.answers.published(1, "Och stänger fyra.", EVERY, f"{LINK}c", further=Further("Stängningstiden fattades."))
    assert len(desk.answers.of_item(1)) == 3
    assert_whole(desk)


def test_only_an_answer_to_the_same_question_is_put_right(desk: Desk, question: Channel) -> None:
    desk.answers.published(1, TEXT, EVERY, LINK)
    with pytest.raises(Refused) as error:
        desk.answers.published(1, "Elva.", EVERY, f"{LINK}b", further=Further("Fel.", 99))
    assert error.value.code == "no_such_answer"
    assert len(desk.answers.of_item(1)) == 1


def test_under_the_decision_that_takes_its_place_another_answer_is_recorded_as_well(
    desk: Desk, question: Channel, clock: FakeClock
) -> None:
    desk.answers.published(1, TEXT, EVERY, LINK)
    clock.forward(hours=1)
    decide(desk, 1, Outcome.ANSWER, "P-01", supersede=True)
    assert desk.answers.begin(1).further
    found = desk.answers.published(1, "Från 1 maj öppnar vi nio.", EVERY, f"{LINK}b", further=Further("Sommartid."))
    case = desk.follow_ups.cases(1)[0]
    answer = case.of(Duty.ANSWER)
    assert answer is not None
    assert [(each.step, each.carried_from is None) for each in answer.receipts] == [
        (FollowUpStep.ANSWERED, False),
        (FollowUpStep.CORRECTED, True),
    ]
    assert found.corrects is None
    assert_whole(desk)


def test_a_question_that_was_reworded_is_not_answered_yet(desk: Desk, question: Channel, clock: FakeClock) -> None:
    desk.answers.published(1, TEXT, EVERY, LINK)
    clock.forward(hours=1)
    take(desk, question, comment("När stänger ni?", number=1))
    decide(desk, 1, Outcome.ANSWER, "P-01", supersede=True)
    begun = desk.answers.begin(1)
    assert (begun.further, len(begun.answered), begun.obligation_id is not None) == (False, 1, True)
    desk.answers.published(1, "Klockan fyra.", EVERY, f"{LINK}b")
    assert desk.follow_ups.cases(1)[0].decision.closed_at is not None


def test_a_further_answer_that_needs_a_second_person_needs_another_decision(desk: Desk, sit: Sit, clock: FakeClock) -> None:
    take(desk, make_channel(desk, "Arvet", "vastarvet"), comment("[politiskt laddad fråga]", number=1))
    decide(desk, 1, Outcome.ANSWER, "P-01", "P-05")
    assert desk.answers.begin(1).refused is not None
    bo = sit("bo")
    bo.decisions.approve(desk.follow_ups.cases(1)[0].decision.id)
    for step, told in ((FollowUpStep.ASKED, Report(recipient="Chefen")), (FollowUpStep.ANSWERED, Report(words="Ja."))):
        desk.follow_ups.report(task_of(desk, Duty.CONSULT), step, told)
    desk.answers.published(1, TEXT, EVERY, LINK)
    clock.forward(hours=1)
    with pytest.raises(Refused) as error:
        desk.answers.published(1, "Elva.", EVERY, f"{LINK}b", further=Further("Fel."))
    assert [each.code for each in error.value.details] == ["further_needs_second"]
    decide(desk, 1, Outcome.ANSWER, "P-01", "P-05", supersede=True)
    bo.decisions.approve(desk.follow_ups.cases(1)[0].decision.id)
    assert desk.answers.published(1, "Elva.", EVERY, f"{LINK}b", further=Further("Fel.")).reason == "Fel."


def task_of(desk: Desk, duty: Duty) -> int:
    """The number of that follow-up of the newest decision on item 1."""
    found = desk.follow_ups.cases(1)[0].of(duty)
    assert found is not None
    return found.obligation.id


def test_a_further_answer_is_not_recorded_by_saying_so(desk: Desk, question: Channel) -> None:
    desk.answers.published(1, TEXT, EVERY, LINK)
    with pytest.raises(Refused) as error:
        desk.follow_ups.report(task_of(desk, Duty.ANSWER), FollowUpStep.CORRECTED, Report(link=LINK, words="Fel."))
    assert error.value.code == "by_deed"


# -- what comes first


def test_what_was_disposed_of_is_neither_answered_further_nor_forwarded(desk: Desk, question: Channel, sit: Sit, clock: FakeClock) -> None:
    desk.answers.published(1, TEXT, EVERY, LINK)
    page = make_channel(desk, "Torget", "osby")
    take(desk, page, comment("Bra jobbat!", number=1))
    (told,) = ids(desk, page)
    decide(desk, told, Outcome.FORWARD, "P-03")
    done(desk, Duty.FORWARD, FollowUpStep.FORWARDED, Report(recipient="Tekniska nämnden"), told)
    clock.forward(days=190)
    assert dispose(desk, sit, question, page).disposed == 2

    begun = desk.answers.begin(1)
    assert (begun.further, begun.refused and begun.refused.code) == (False, "answer_gone")
    with pytest.raises(Refused) as error:
        desk.answers.published(1, "Vi öppnar elva.", EVERY, f"{LINK}b", further=Further("Fel."))
    assert [error.value.code, *(each.code for each in error.value.details)] == ["nothing_to_answer", "answer_gone"]
    assert len(desk.answers.of_item(1)) == 1
    with pytest.raises(Refused) as error:
        desk.answers.to_forward(told)
    assert error.value.code == "nothing_to_forward"


def test_before_it_is_decided_the_rules_that_lead_to_an_answer_are_told(desk: Desk, question: Channel) -> None:
    take(desk, question, comment("Får man ha hund?", number=2), comment("Fint!", number=3))
    decide(desk, 3, Outcome.KEEP)
    told = [desk.answers.begin(number).refused for number in (1, 2, 3)]
    assert [each and each.code for each in told] == [None, "answer_undecided", "answer_decided_otherwise"]
    assert told[1] is not None
    assert "P-01" in str(told[1].values["rules"])
    own = desk.answers.published(1, TEXT, EVERY, LINK).own_item_id
    assert getattr(desk.answers.begin(own).refused, "code", "") == "answer_own"


@pytest.mark.requirement("SOR-14", check="moderator_app.desk.answers:Answers.not_answered")
@pytest.mark.requirement("SOL-28", check="moderator_app.desk.answers:Answers.not_answered")
@pytest.mark.requirement("HJO-28", check="moderator_app.domain.followups:wanting")
def test_a_question_ends_unanswered_with_its_reason_and_never_without(desk: Desk, question: Channel) -> None:
    with pytest.raises(Refused) as error:
        desk.answers.not_answered(1, "  ")
    assert [each.code for each in error.value.details] == ["words_missing"]
    assert desk.follow_ups.cases(1)[0].decision.closed_at is None
    case = desk.answers.not_answered(1, "Retorisk fråga.")
    assert case.decision.closed_at is not None
    with pytest.raises(Refused):
        desk.answers.not_answered(1, "En gång till.")
    found = desk.answers.published(1, TEXT, EVERY, LINK, further=Further("Frågan ställdes på allvar."))
    assert found.reason == "Frågan ställdes på allvar."
    assert_whole(desk)


def test_nothing_leaves_the_desk_before_everything_is_considered(desk: Desk, question: Channel) -> None:
    with pytest.raises(Refused) as error:
        desk.answers.to_publish(1, "Vi öppnar {tid}.", EVERY - {Tick.CORRECT})
    assert [each.code for each in error.value.details] == ["answer_gap", "answer_not_considered"]
    assert desk.answers.to_publish(1, TEXT, EVERY) == desk.answers.as_sent(1, TEXT)


# -- the way of what is forwarded for an answer


@pytest.mark.requirement("SOL-20", check="moderator_app.domain.forwarding:way")
@pytest.mark.requirement("SOL-22", check="moderator_app.domain.forwarding:way")
def test_the_three_steps_and_what_is_missing_next(desk: Desk) -> None:
    take(desk, make_channel(desk, "Torget", "sollentuna"), comment("När fälls eken?", number=1))
    decide(desk, 1, Outcome.FORWARD, "P-02")

    def stands() -> list[tuple[Duty, Reached]]:
        return [(each.task.duty, each.reached) for each in way(desk.follow_ups.cases(1)[0])]

    assert stands() == [(Duty.FORWARD, Reached.NEXT), (Duty.NOTIFY_AUTHOR, Reached.LATER), (Duty.ANSWER, Reached.LATER)]
    assert getattr(desk.answers.begin(1).refused, "code", "") == "comes_first"
    desk.follow_ups.report(task_of(desk, Duty.FORWARD), FollowUpStep.FORWARDED, Report(recipient="Miljönämnden"))
    assert stands()[1:] == [(Duty.NOTIFY_AUTHOR, Reached.NEXT), (Duty.ANSWER, Reached.LATER)]
    desk.follow_ups.report(task_of(desk, Duty.NOTIFY_AUTHOR), FollowUpStep.TOLD)
    assert stands()[1:] == [(Duty.NOTIFY_AUTHOR, Reached.DONE), (Duty.ANSWER, Reached.NEXT)]
    assert desk.answers.begin(1).refused is None
    desk.answers.published(1, "I höst.", EVERY, LINK)
    assert {reached for _, reached in stands()} == {Reached.DONE}


@pytest.mark.requirement("OSB-14", check="moderator_app.domain.forwarding:awaits_answer", off=True)
def test_what_is_forwarded_for_information_has_no_way_to_go_even_where_we_answer_ourselves(desk: Desk) -> None:
    page = make_channel(desk, "Torget", "osby")
    take(desk, page, comment("Bra jobbat! När slutar ni?", number=1), comment("Bra!", number=2))
    decide(desk, 1, Outcome.ANSWER, "P-01", "P-03")
    decide(desk, 2, Outcome.FORWARD, "P-03")
    for number in (1, 2):
        assert way(desk.follow_ups.cases(number)[0]) == ()
        assert "för kännedom" in desk.answers.to_forward(number).body


def test_a_mail_becomes_a_link_for_the_mail_program_unless_it_is_too_long() -> None:
    one = Mail("Vidarebefordrat: ärende 1 & 2", "Hej!\n\nÅr 2026?")
    link = mail_link(one, " namnd@exempel.se ")
    assert link == "mailto:namnd@exempel.se?subject=Vidarebefordrat%3A%20%C3%A4rende%201%20%26%202&body=Hej%21%0D%0A%0D%0A%C3%85r%202026%3F"
    assert mail_link(one, "Miljönämnden").startswith("mailto:?subject=")
    assert mail_link(one, "a@b.se?bcc=c@d.se").startswith("mailto:?subject=")
    assert mail_link(Mail("Ö", "å" * 400)) == ""
