from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.deadlines import add_working_days
from moderator_app.domain.decisions import OUTCOMES, Answer, Draft, Outcome
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.obligations import ORDER, Situation, obligations, report_is_mandatory
from moderator_app.domain.policy import Duty, RuleClass
from moderator_app.domain.rulings import ruling
from moderator_app.support.clock import to_micros
from tests.domain.policy_files import DAYS, NAMES, NOW, due, judge, must, pack
from tests.domain.swedish_time import swedish

TOMORROW = add_working_days(NOW, 1, DAYS)


def test_duties_of_several_rules_become_one_that_names_them_all() -> None:
    found = judge("osby", Outcome.REMOVE, "B-04", "L-06")
    evidence = next(each for each in found.obligations if each.duty is Duty.EVIDENCE)
    assert evidence.rules == ("B-04", "L-06")
    assert len({each.duty for each in found.obligations}) == len(found.obligations)


def test_a_duty_is_mandatory_as_soon_as_one_rule_says_so() -> None:
    diary = [each for each in judge("vastarvet", Outcome.REMOVE, "L-04", "L-03").obligations if each.duty is Duty.DIARY]
    assert [each.mandatory for each in diary] == [True]
    alone = [each for each in judge("vastarvet", Outcome.REMOVE, "L-04").obligations if each.duty is Duty.DIARY]
    assert [each.mandatory for each in alone] == [False]


def test_evidence_and_diary_come_before_the_removal_and_the_notice_after_it() -> None:
    order = [each.duty for each in judge("vastarvet", Outcome.REMOVE, "B-01", "L-03", "L-02").obligations]
    assert order.index(Duty.EVIDENCE) < order.index(Duty.DIARY) < order.index(Duty.REMOVE) < order.index(Duty.NOTIFY_AUTHOR)


def test_a_question_for_another_board_is_forwarded_then_the_asker_told_then_answered() -> None:
    assert must(judge("sollentuna", Outcome.FORWARD, "P-02")) == [Duty.FORWARD, Duty.NOTIFY_AUTHOR, Duty.ANSWER]


def test_what_ska_be_removed_is_removed_at_once_and_the_rest_has_a_working_day() -> None:
    found = judge("sormland", Outcome.REMOVE, "B-01")
    assert {due(found, each) for each in (Duty.EVIDENCE, Duty.DIARY, Duty.REMOVE)} == {NOW}
    assert {due(found, each) for each in (Duty.POLICE_REPORT, Duty.PLATFORM_REPORT, Duty.SAFETY, Duty.NOTIFY_AUTHOR)} == {TOMORROW}


def test_what_only_may_be_removed_has_a_working_day() -> None:
    assert due(judge("vastarvet", Outcome.REMOVE, "H-02"), Duty.REMOVE) == TOMORROW


def test_whether_to_report_to_the_police_is_always_a_recorded_decision() -> None:
    assert Duty.POLICE_REPORT in must(judge("vastarvet", Outcome.REMOVE, "B-08"))
    assert not report_is_mandatory(pack("vastarvet"), ("B-08",))


@pytest.mark.parametrize("rule_id", ["B-01", "B-03", "B-04", "B-05", "B-06", "B-08"])
def test_sormland_makes_the_report_itself_mandatory(rule_id: str) -> None:
    assert report_is_mandatory(pack("sormland"), ("H-01", rule_id))
    assert not report_is_mandatory(pack("sormland"), ("B-02", "B-07", "H-01"))


def test_hide_or_remove_is_fulfilled_by_either() -> None:
    assert must(judge("osby", Outcome.REMOVE, "L-02")) == [Duty.EVIDENCE, Duty.REMOVE, Duty.NOTIFY_AUTHOR]
    hidden = judge("osby", Outcome.HIDE, "L-02")
    assert must(hidden) == [Duty.EVIDENCE, Duty.HIDE, Duty.NOTIFY_AUTHOR, Duty.FINAL_DECISION]
    assert Duty.REMOVE not in [each.duty for each in hidden.obligations]


def test_hiding_what_is_to_be_removed_keeps_the_removal_open_until_the_final_decision() -> None:
    found = judge("osby", Outcome.HIDE, "H-02")
    removal = next(each for each in found.obligations if each.duty is Duty.REMOVE)
    assert not removal.mandatory
    assert removal.due_at == due(found, Duty.FINAL_DECISION) == TOMORROW
    assert due(found, Duty.HIDE) == NOW


def test_a_block_leaves_nothing_standing_that_ska_be_removed() -> None:
    warned = Situation(now=NOW, earlier_measures=2)
    found = judge("vastarvet", Outcome.BLOCK_AUTHOR, "L-02", until=NOW + 1, situation=warned)
    assert Duty.REMOVE in must(found)
    assert Duty.HIDE not in [each.duty for each in found.obligations]
    only_may = judge("vastarvet", Outcome.BLOCK_AUTHOR, "H-02", until=NOW + 1, situation=warned)
    assert Duty.REMOVE not in must(only_may)


def test_a_false_page_is_reported_whatever_becomes_of_the_post() -> None:
    for outcome in (Outcome.KEEP, Outcome.FORWARD):
        assert {Duty.EVIDENCE, Duty.PLATFORM_REPORT, Duty.CONSULT} <= set(must(judge("hjo", outcome, "L-09")))


def test_an_answer_is_due_by_the_item_s_answer_time() -> None:
    answer_by = Situation(now=NOW, answer_due=NOW + 5)
    assert due(judge("vastarvet", Outcome.ANSWER, "P-01", situation=answer_by), Duty.ANSWER) == NOW + 5
    assert due(judge("osby", Outcome.ANSWER), Duty.ANSWER) == FAR_FUTURE


def test_a_question_that_is_removed_may_still_be_answered() -> None:
    found = judge("osby", Outcome.REMOVE, "H-01", "P-01")
    assert [(each.mandatory) for each in found.obligations if each.duty is Duty.ANSWER] == [False]


def test_a_data_subject_s_request_is_due_a_month_after_it_was_published() -> None:
    published = to_micros(swedish("2026-02-27 08:00"))
    found = judge("hjo", Outcome.FORWARD, "P-06", situation=Situation(now=NOW, published_at=published))
    assert due(found, Duty.DATA_PROTECTION) == to_micros(swedish("2026-03-27 08:00"))


def test_suspected_abuse_material_has_duties_that_keep_no_copy() -> None:
    draft = Draft(item_id=1, revision_id=1, answers={"B-05": Answer.YES}, outcome=Outcome.SUSPECTED_ABUSE)
    brought = obligations(pack("sormland"), draft, Situation(now=NOW), DAYS)
    must = [each.duty for each in brought if each.mandatory]
    assert must == [Duty.NO_COPY, Duty.DIARY, Duty.REMOVE, Duty.POLICE_TIP, Duty.POLICE_REPORT, Duty.PLATFORM_REPORT, Duty.SAFETY]
    assert [each.duty for each in brought if not each.mandatory] == [Duty.HOTLINE, Duty.CONCERN]


outcomes = st.sampled_from([each.outcome for each in OUTCOMES])


@settings(max_examples=150)
@given(name=st.sampled_from(NAMES), outcome=outcomes, data=st.data())
def test_whatever_is_decided_keeps_the_invariants(name: str, outcome: Outcome, data: st.DataObject) -> None:
    rules = [rule.id for rule in pack(name).rules]
    answers = data.draw(st.dictionaries(st.sampled_from(rules), st.sampled_from(list(Answer)), max_size=5))
    reason = data.draw(st.sampled_from(["", " ", "Därför."]))
    earlier = data.draw(st.integers(0, 1))
    draft = Draft(item_id=1, revision_id=1, answers=answers, outcome=outcome, reason=reason, block_until=NOW + 1)
    found = ruling(pack(name), draft, Situation(now=NOW, earlier_measures=earlier), DAYS)
    duties = [each.duty for each in found.obligations]
    assert duties == sorted(set(duties), key=ORDER.index)
    assert all(each.due_at >= NOW for each in found.obligations)
    if found.missing:
        return
    yes = [rule for rule in pack(name).rules if answers.get(rule.id) is Answer.YES]
    assert answers.get("B-05") in (None, Answer.NO)
    if Duty.REMOVE in must(found) or Duty.HIDE in must(found) or outcome is Outcome.BLOCK_AUTHOR:
        assert any(rule.breach for rule in yes)
        assert reason.strip()
    if any(rule.rule_class is RuleClass.CRIME for rule in yes):
        assert Duty.EVIDENCE in must(found)
        assert Duty.REMOVE in must(found) or Duty.FINAL_DECISION in must(found)
    assert not (Duty.HIDE in must(found) and Duty.REMOVE in must(found))
