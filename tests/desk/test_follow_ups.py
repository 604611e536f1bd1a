"""What decisions oblige to is carried out step by step, in its order, with receipts; then the case is closed, and not before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.followups import Wanted, When
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import ObligationState, Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Duty
from moderator_app.domain.today import soon_after
from moderator_app.support.messages import Refused
from tests.desk.following import ENOUGH, case, done, kinds, offered, refused, task
from tests.domain.policy_files import NAMES
from tests.making import FakeClock, comment, decide, make_channel, take
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]


@pytest.fixture
def threat(desk: Desk, channel: Channel) -> int:
    """Item 1 is a threat, and to be removed."""
    take(desk, channel, comment("[hot]", number=1))
    return decide(desk, 1, Outcome.REMOVE, "B-01").id


# -- the order


@pytest.mark.requirement("SOR-27", check="moderator_app.domain.followups:offers")
def test_a_threat_is_removed_after_evidence_and_a_request_to_the_registrar_and_the_number_may_come_later(desk: Desk, threat: int) -> None:
    assert offered(desk, Duty.REMOVE)[FollowUpStep.REMOVED] is False
    assert refused(desk, Duty.REMOVE, FollowUpStep.REMOVED) == ["follow_up_not_yet", "comes_first"]
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    assert refused(desk, Duty.REMOVE, FollowUpStep.REMOVED) == ["follow_up_not_yet", "comes_first"]
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED, Report())

    after = done(desk, Duty.REMOVE, FollowUpStep.REMOVED)

    removal = after.of(Duty.REMOVE)
    assert removal is not None
    assert removal.is_open, "that it is gone has to be seen"
    done(desk, Duty.REMOVE, FollowUpStep.VERIFIED_GONE)
    assert not task(desk, Duty.REMOVE).is_open
    assert task(desk, Duty.DIARY).is_open, "the number is still to come"
    assert_whole(desk)


def test_that_it_is_gone_is_seen_only_after_it_was_removed(desk: Desk, threat: int) -> None:
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED)
    assert refused(desk, Duty.REMOVE, FollowUpStep.VERIFIED_GONE) == ["follow_up_not_yet", "comes_first"]


def test_what_is_removed_was_neither_hidden_meanwhile_nor_gone_before(desk: Desk, threat: int) -> None:
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED)
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)
    assert offered(desk, Duty.REMOVE) == {FollowUpStep.VERIFIED_GONE: True}


def test_what_was_gone_from_the_platform_first_is_recorded_so(desk: Desk, threat: int) -> None:
    assert refused(desk, Duty.REMOVE, FollowUpStep.VANISHED, Report()) == ["receipt_incomplete", "words_missing"]
    done(desk, Duty.EVIDENCE, FollowUpStep.VANISHED, Report(words="Avsändaren hann ta bort det."))
    done(desk, Duty.REMOVE, FollowUpStep.VANISHED, Report(words="Avsändaren hann ta bort det."))
    assert task(desk, Duty.REMOVE).obligation.state is ObligationState.DONE


def test_the_author_is_told_after_the_removal(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[svordom]", number=1))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    assert refused(desk, Duty.NOTIFY_AUTHOR, FollowUpStep.TOLD) == ["follow_up_not_yet", "comes_first"]
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)
    assert refused(desk, Duty.NOTIFY_AUTHOR, FollowUpStep.TOLD) == ["follow_up_not_yet", "comes_first"]
    done(desk, Duty.REMOVE, FollowUpStep.VERIFIED_GONE)
    assert done(desk, Duty.NOTIFY_AUTHOR, FollowUpStep.TOLD).decision.closed_at is not None


@pytest.mark.requirement("SOL-20", check="moderator_app.domain.followups:offers")
@pytest.mark.requirement("SOL-21", check="moderator_app.domain.followups:offers")
@pytest.mark.requirement("SOL-22", check="moderator_app.domain.followups:offers")
def test_a_question_for_another_board_is_forwarded_then_its_asker_told_then_answered(desk: Desk) -> None:
    page = make_channel(desk, "Torget", "sollentuna")
    take(desk, page, comment("[fråga till en annan nämnd]", number=1))
    decide(desk, 1, Outcome.FORWARD, "P-02")
    assert refused(desk, Duty.NOTIFY_AUTHOR, FollowUpStep.TOLD) == ["follow_up_not_yet", "comes_first"]
    assert refused(desk, Duty.FORWARD, FollowUpStep.FORWARDED, Report()) == ["receipt_incomplete", "recipient_missing"]
    done(desk, Duty.FORWARD, FollowUpStep.FORWARDED, Report(recipient="Miljönämnden"))
    assert refused(desk, Duty.ANSWER, FollowUpStep.ANSWERED) == ["follow_up_not_yet", "comes_first"]
    assert done(desk, Duty.NOTIFY_AUTHOR, FollowUpStep.TOLD, Report()).decision.closed_at is None
    done(desk, Duty.FORWARD, FollowUpStep.RECEIVED, Report(reference="MN 2026/41"))

    closed = done(desk, Duty.ANSWER, FollowUpStep.ANSWERED, Report(link="https://exempel.se/svar"))

    assert closed.decision.closed_at is not None
    forwarded = closed.of(Duty.FORWARD)
    assert forwarded is not None
    assert [(each.step, each.recipient, each.reference) for each in forwarded.receipts] == [
        (FollowUpStep.FORWARDED, "Miljönämnden", ""),
        (FollowUpStep.RECEIVED, "", "MN 2026/41"),
    ]


@pytest.mark.requirement("SOL-18", check="moderator_app.desk.followups:carry_out")
@pytest.mark.requirement("OSB-14", check="moderator_app.desk.followups:carry_out")
@pytest.mark.parametrize("pack", ["sollentuna", "osby"])
def test_an_important_view_is_forwarded_in_one_step(desk: Desk, pack: str) -> None:
    take(desk, make_channel(desk, "Torget", pack), comment("[synpunkt]", number=1))
    decide(desk, 1, Outcome.FORWARD, "P-03")
    assert done(desk, Duty.FORWARD, FollowUpStep.FORWARDED, Report(recipient="Kulturnämnden")).decision.closed_at is not None


# -- the gate


@pytest.mark.requirement("SOR-32", check="moderator_app.domain.followups:offers")
def test_without_the_number_of_the_police_report_the_case_stays_open(desk: Desk, threat: int, clock: FakeClock) -> None:
    for duty, *steps in (
        (Duty.EVIDENCE, FollowUpStep.SECURED),
        (Duty.DIARY, FollowUpStep.REGISTERED),
        (Duty.REMOVE, FollowUpStep.REMOVED, FollowUpStep.VERIFIED_GONE),
        (Duty.SAFETY, FollowUpStep.TOLD),
    ):
        for step in steps:
            done(desk, duty, step)
    assert case(desk).decision.closed_at is None
    assert [each.duty for each in case(desk).blocking] == [Duty.POLICE_REPORT]
    assert refused(desk, Duty.POLICE_REPORT, FollowUpStep.REPORTED, Report()) == ["receipt_incomplete", "reference_missing"]
    clock.forward(hours=1)

    closed = done(desk, Duty.POLICE_REPORT, FollowUpStep.REPORTED, Report(reference="5000-K1234-26"))

    assert closed.decision.closed_at == clock.now()
    assert kinds(desk)[-2:] == [Kind.FOLLOWED_UP, Kind.CASE_CLOSED]
    assert_whole(desk)


@pytest.mark.requirement("SOR-32", check="moderator_app.domain.followups:offers")
def test_a_decision_not_to_report_is_signed_by_somebody_who_leads_with_a_reason(desk: Desk, sit: Sit, threat: int) -> None:
    bo = sit("bo")
    assert refused(bo, Duty.POLICE_REPORT, FollowUpStep.NOT_DONE, Report(words="Nej.")) == ["follow_up_not_yet", "leader_declines"]
    assert refused(desk, Duty.POLICE_REPORT, FollowUpStep.NOT_DONE, Report()) == ["receipt_incomplete", "words_missing"]
    found = done(desk, Duty.POLICE_REPORT, FollowUpStep.NOT_DONE, Report(words="Polisen har redan ärendet."))
    police = found.of(Duty.POLICE_REPORT)
    assert police is not None
    assert police.obligation.state is ObligationState.DECLINED
    assert [(each.person, each.words) for each in police.receipts] == [("Asa", "Polisen har redan ärendet.")]


def test_elsewhere_a_moderator_decides_whether_to_report(desk: Desk, sit: Sit) -> None:
    take(desk, make_channel(desk, "Torget", "vastarvet"), comment("[hot]", number=1))
    decide(desk, 1, Outcome.REMOVE, "B-01")
    assert done(sit("bo"), Duty.POLICE_REPORT, FollowUpStep.NOT_DONE, Report(words="Inget brott.")).of(Duty.POLICE_REPORT)


def test_removal_evidence_and_diary_are_never_decided_away(desk: Desk, threat: int) -> None:
    for duty in (Duty.REMOVE, Duty.EVIDENCE, Duty.DIARY):
        assert FollowUpStep.NOT_DONE not in offered(desk, duty)
        assert refused(desk, duty, FollowUpStep.NOT_DONE) == ["follow_up_not_open"]


@pytest.mark.requirement("SOR-18", check="moderator_app.domain.followups:ordered_is_enough")
@pytest.mark.requirement("HJO-42", check="moderator_app.domain.followups:ordered_is_enough")
def test_personal_data_may_be_kept_in_order_instead_secrecy_needs_its_diary_number(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[personuppgift]", number=1))
    decide(desk, 1, Outcome.REMOVE, "L-04")
    assert FollowUpStep.KEPT_IN_ORDER in offered(desk, Duty.DIARY)
    take(desk, make_channel(desk, "Torget", "hjo"), comment("[sekretess]", number=2))
    decide(desk, 2, Outcome.REMOVE, "L-03")
    assert FollowUpStep.KEPT_IN_ORDER not in offered(desk, Duty.DIARY, 2)
    assert refused(desk, Duty.DIARY, FollowUpStep.REGISTERED, Report(words="Gjort."), 2) == ["receipt_incomplete", "reference_missing"]


@pytest.mark.requirement("HJO-42", check="moderator_app.domain.followups:ordered_is_enough")
@pytest.mark.parametrize("pack", NAMES)
def test_who_has_protected_identity_is_registered_as_every_secret_is(desk: Desk, pack: str) -> None:
    take(desk, make_channel(desk, "Torget", pack), comment("[skyddad adress]", number=1))
    decide(desk, 1, Outcome.REMOVE, "L-08")
    assert FollowUpStep.KEPT_IN_ORDER not in offered(desk, Duty.DIARY)
    with pytest.raises(Refused):
        done(desk, Duty.DIARY, FollowUpStep.KEPT_IN_ORDER, Report(reference="Pärm 3"))


@pytest.mark.requirement("OSB-33", check="moderator_app.domain.followups:offers")
@pytest.mark.requirement("HJO-43", check="moderator_app.domain.followups:offers")
@pytest.mark.parametrize("pack", ["osby", "hjo"])
def test_secrecy_is_handed_to_the_registrar_and_removed_in_the_same_minute(desk: Desk, pack: str) -> None:
    take(desk, make_channel(desk, "Torget", pack), comment("[sekretess]", number=1))
    decided = decide(desk, 1, Outcome.REMOVE, "L-03")
    assert {each.due_at - decided.decided_at for each in decided.obligations if each.duty in (Duty.DIARY, Duty.REMOVE)} == {0}
    assert refused(desk, Duty.REMOVE, FollowUpStep.REMOVED) == ["follow_up_not_yet", "comes_first"]
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED, Report(recipient="Registratorn"))
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)
    done(desk, Duty.REMOVE, FollowUpStep.VERIFIED_GONE)
    assert Duty.DIARY in [each.duty for each in case(desk).blocking]


def test_what_only_fits_sometimes_is_set_aside_without_words_and_never_holds_the_case(desk: Desk, threat: int) -> None:
    assert offered(desk, Duty.PLATFORM_REPORT) == {FollowUpStep.REPORTED: True, FollowUpStep.NOT_DONE: True}
    found = done(desk, Duty.PLATFORM_REPORT, FollowUpStep.NOT_DONE, Report())
    report = found.of(Duty.PLATFORM_REPORT)
    assert report is not None
    assert report.obligation.state is ObligationState.DECLINED


def test_where_nothing_is_to_be_done_the_case_is_closed_as_it_is_decided(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("Fint bad!", number=1))
    assert decide(desk, 1, Outcome.KEEP).closed_at == clock.now()


@pytest.mark.requirement("HJO-28", check="moderator_app.domain.followups:Case.may_close")
def test_a_question_is_open_until_it_is_answered_or_not_answered_with_a_reason(desk: Desk) -> None:
    page = make_channel(desk, "Torget", "sollentuna")
    take(desk, page, comment("När öppnar ni?", number=1), comment("Varför är ni så?", number=2))
    for number in (1, 2):
        assert decide(desk, number, Outcome.ANSWER, "P-01").closed_at is None
    assert refused(desk, Duty.ANSWER, FollowUpStep.ANSWERED, Report(link="på sidan")) == ["receipt_incomplete", "link_address"]
    assert done(desk, Duty.ANSWER, FollowUpStep.ANSWERED, Report(link="https://exempel.se/svar")).decision.closed_at is not None
    assert refused(desk, Duty.ANSWER, FollowUpStep.NOT_DONE, Report(), 2) == ["receipt_incomplete", "words_missing"]
    assert done(desk, Duty.ANSWER, FollowUpStep.NOT_DONE, Report(words="Bemöts inte: provokation."), 2).decision.closed_at is not None


def test_an_answer_is_not_recorded_by_saying_so(desk: Desk) -> None:
    take(desk, make_channel(desk, "Torget", "sollentuna"), comment("När öppnar ni?", number=1))
    decide(desk, 1, Outcome.ANSWER, "P-01")
    with pytest.raises(Refused) as error:
        desk.follow_ups.report(task(desk, Duty.ANSWER).obligation.id, FollowUpStep.ANSWERED, ENOUGH)
    assert error.value.code == "by_deed"


# -- whose decision it is


def test_a_decision_that_waits_lets_evidence_be_secured_and_nothing_be_removed(desk: Desk, sit: Sit, channel: Channel) -> None:
    take(desk, channel, comment("[propaganda med hot]", number=1))
    decide(desk, 1, Outcome.REMOVE, "H-04", "B-01")
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED)
    assert refused(desk, Duty.REMOVE, FollowUpStep.REMOVED) == ["follow_up_not_yet", "waits_for_second"]
    sit("bo").decisions.approve(case(desk).decision.id)
    assert task(desk, Duty.SECOND_APPROVER).obligation.state is ObligationState.DONE
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)


@pytest.mark.requirement("VAS-10", check="moderator_app.domain.rulings:consultation_is_over")
def test_who_was_asked_is_waited_for_but_not_with_a_crime(desk: Desk) -> None:
    page = make_channel(desk, "Arvet", "vastarvet")
    take(desk, page, comment("[tveksamt]", number=1), comment("[tveksamt, kanske hot]", number=2))
    for number in (1, 2):
        assert decide(desk, number, Outcome.CONSULT, "P-05").closed_at is None
    with pytest.raises(Refused) as error:
        decide(desk, 1, Outcome.KEEP, supersede=True)
    assert [each.code for each in error.value.details] == ["consultation_open"]
    assert decide(desk, 2, Outcome.REMOVE, "B-01", supersede=True).outcome is Outcome.REMOVE
    done(desk, Duty.CONSULT, FollowUpStep.ASKED, Report(recipient="Kommunikationschefen"))
    done(desk, Duty.CONSULT, FollowUpStep.ANSWERED, Report(words="Låt det stå."))
    assert case(desk).decision.closed_at is None, "the decision that it was put off for is still to be taken"
    assert decide(desk, 1, Outcome.KEEP, supersede=True).outcome is Outcome.KEEP


def test_who_has_answered_is_not_asked_again_for_the_decision_itself(desk: Desk) -> None:
    take(desk, make_channel(desk, "Arvet", "vastarvet"), comment("[tveksamt]", number=1))
    decide(desk, 1, Outcome.CONSULT, "P-05")
    done(desk, Duty.CONSULT, FollowUpStep.ASKED)
    done(desk, Duty.CONSULT, FollowUpStep.ANSWERED)
    decide(desk, 1, Outcome.ANSWER, "P-05", supersede=True)
    assert desk.follow_ups.cases(1)[0].decision.standing == "waits"


# -- another decision


def test_what_was_done_under_the_decision_before_is_not_done_twice(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[hot]", number=1))
    decide(desk, 1, Outcome.HIDE, "B-01")
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED, Report(recipient="Registratorn"))
    done(desk, Duty.HIDE, FollowUpStep.HIDDEN)

    decide(desk, 1, Outcome.REMOVE, "B-01", supersede=True)

    assert task(desk, Duty.EVIDENCE).obligation.state is ObligationState.DONE
    diary = task(desk, Duty.DIARY)
    assert diary.is_open
    assert [(each.step, each.recipient, each.carried_from is not None) for each in diary.receipts] == [
        (FollowUpStep.REQUESTED, "Registratorn", True)
    ]
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)
    assert_whole(desk)


def test_what_a_colleague_did_under_the_decision_before_stays_theirs(desk: Desk, sit: Sit, channel: Channel) -> None:
    take(desk, channel, comment("[hot]", number=1))
    decide(desk, 1, Outcome.HIDE, "B-01")
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    bo = sit("bo")
    decide(bo, 1, Outcome.REMOVE, "B-01", supersede=True)
    assert [(each.person, each.carried_from is not None) for each in task(bo, Duty.EVIDENCE).receipts] == [("Asa", True)]
    assert kinds(desk)[-1] is Kind.FOLLOWED_UP
    assert_whole(desk)


def test_evidence_of_another_wording_does_not_count(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[hot]", number=1))
    decide(desk, 1, Outcome.HIDE, "B-01")
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    take(desk, channel, comment("[värre hot]", number=1))
    decide(desk, 1, Outcome.REMOVE, "B-01", supersede=True)
    assert task(desk, Duty.EVIDENCE).is_open


def test_what_was_hidden_is_shown_again_when_it_is_kept_after_all(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[svordom]", number=1))
    decide(desk, 1, Outcome.HIDE, "H-01")
    done(desk, Duty.HIDE, FollowUpStep.HIDDEN)
    kept = decide(desk, 1, Outcome.KEEP, supersede=True)
    assert [(each.duty, each.mandatory) for each in kept.obligations] == [(Duty.RESTORE, True)]
    assert kept.closed_at is None
    assert done(desk, Duty.RESTORE, FollowUpStep.SHOWN_AGAIN, Report()).decision.closed_at is not None


def test_what_was_never_hidden_need_not_be_shown_again(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[svordom]", number=1))
    decide(desk, 1, Outcome.HIDE, "H-01")
    assert decide(desk, 1, Outcome.KEEP, supersede=True).obligations == ()


def test_the_follow_ups_of_a_decision_that_is_no_more_offer_nothing(desk: Desk, threat: int) -> None:
    decide(desk, 1, Outcome.REMOVE, "B-01", reason="Bättre skäl.", supersede=True)
    before = desk.follow_ups.cases(1)[1]
    assert all(desk.follow_ups.offers(before, each) == () for each in before.tasks)
    with pytest.raises(Refused) as error:
        desk.follow_ups.report(before.tasks[0].obligation.id, FollowUpStep.SECURED)
    assert error.value.code == "follow_up_not_open"


def test_what_is_removed_again_after_it_was_shown_again_is_to_be_removed_in_the_channel_again(desk: Desk, threat: int) -> None:
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED)
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)
    decide(desk, threat, Outcome.KEEP, supersede=True)
    done(desk, Duty.RESTORE, FollowUpStep.SHOWN_AGAIN)
    decide(desk, threat, Outcome.REMOVE, "B-01", supersede=True)
    assert task(desk, Duty.REMOVE).receipts == ()


# -- two at once, and who answers


def test_the_second_to_record_a_step_hears_who_was_first(desk: Desk, sit: Sit, threat: int) -> None:
    done(sit("bo"), Duty.DIARY, FollowUpStep.REQUESTED)
    assert refused(desk, Duty.DIARY, FollowUpStep.REQUESTED) == ["follow_up_taken"]


def test_a_follow_up_is_given_to_a_colleague_and_found_by_who_answers_for_it(desk: Desk, sit: Sit, threat: int) -> None:
    bo = sit("bo")
    police = task(desk, Duty.POLICE_REPORT).obligation
    assert police.responsible_id == desk.me.id
    desk.follow_ups.assign(police.id, bo.me.id)
    assert [(each.duty, each.responsible) for each in bo.follow_ups.page(Wanted(responsible=bo.me.id))] == [(Duty.POLICE_REPORT, "Bo")]
    desk.follow_ups.assign(police.id, None)
    assert [each.duty for each in bo.follow_ups.page(Wanted(nobody=True))] == [Duty.POLICE_REPORT]
    with pytest.raises(Refused) as error:
        desk.follow_ups.assign(police.id, 4711)
    assert error.value.code == "no_such_person"


def test_the_list_comes_by_due_time_and_in_pages(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("[hot]", number=1), comment("[hot igen]", number=2))
    decide(desk, 1, Outcome.REMOVE, "B-01")
    clock.forward(hours=1)
    decide(desk, 2, Outcome.REMOVE, "B-01")
    whole = desk.follow_ups.page()
    assert [each.due_at for each in whole] == sorted(each.due_at for each in whole)
    first = desk.follow_ups.page(most=3)
    rest = desk.follow_ups.page(after=first[-1])
    assert [each.id for each in first + rest] == [each.id for each in whole]
    assert {each.item_id for each in desk.follow_ups.page(Wanted(duty=Duty.REMOVE, mandatory=True, channel=channel.id))} == {1, 2}
    assert desk.follow_ups.page(Wanted(when=When.LATE)) == [each for each in whole if each.due_at < clock.now()]
    assert desk.follow_ups.page(Wanted(when=When.SOON)) == [each for each in whole if clock.now() <= each.due_at < soon_after(clock.now())]
    assert desk.follow_ups.page(Wanted(mandatory=False)) == [each for each in whole if not each.mandatory]


def test_secret_items_show_no_name_in_the_list(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[sekretess]", number=1, author="Kim Ek"))
    decide(desk, 1, Outcome.REMOVE, "L-03")
    assert {(each.author, each.restricted) for each in desk.follow_ups.page()} == {("", True)}


# -- suspected abuse material


def test_suspected_abuse_material_goes_from_the_channel_before_the_police_and_the_platform_hear_of_it(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[misstänkt]", number=1))
    desk.suspicion.purge(1)
    for duty, step in (
        (Duty.POLICE_TIP, FollowUpStep.TIPPED),
        (Duty.POLICE_REPORT, FollowUpStep.REPORTED),
        (Duty.PLATFORM_REPORT, FollowUpStep.REPORTED),
        (Duty.HOTLINE, FollowUpStep.TIPPED),
    ):
        assert refused(desk, duty, step) == ["follow_up_not_yet", "comes_first"]
    done(desk, Duty.CONCERN, FollowUpStep.REPORTED, Report(recipient="Socialtjänsten i Älvnäs"))
    done(desk, Duty.REMOVE, FollowUpStep.HIDDEN, Report(words="Plattformen svarar inte."))
    done(desk, Duty.POLICE_TIP, FollowUpStep.TIPPED)
    assert case(desk).of(Duty.EVIDENCE) is None
    done(desk, Duty.HOTLINE, FollowUpStep.TIPPED, Report(reference="ECPAT 12"))
    whenever = {each.duty for each in case(desk).tasks if not each.obligation.mandatory}
    assert whenever == {Duty.HOTLINE, Duty.CONCERN}, "what the flow leaves to whoever is there holds up nothing"


def test_the_words_of_receipts_go_with_a_purge(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[något helt annat]", number=1))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED, Report(words="[hela ordalydelsen av inlägget]"))
    desk.suspicion.purge(1)
    assert raw(desk, "SELECT words FROM receipt WHERE words LIKE '%ordalydelsen%'") == []
    assert_whole(desk)


def test_personal_words_stand_in_no_entry_of_the_journal(desk: Desk, threat: int) -> None:
    done(
        desk,
        Duty.SAFETY,
        FollowUpStep.TOLD,
        Report(recipient="Säkerhetschefen Ada Alm", words="Ringde hem till henne.", reference="SÄK 12"),
    )
    ((payload,),) = raw(desk, "SELECT payload FROM journal WHERE kind = 'followed_up'")
    said = bytes(payload).decode()  # pyright: ignore[reportArgumentType]
    assert "SÄK 12" in said
    assert "Ada" not in said
    assert "Ringde" not in said
    assert desk.log.verify().ok
