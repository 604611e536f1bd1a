from __future__ import annotations

import pytest

from moderator_app.domain.deadlines import add_working_days
from moderator_app.domain.decisions import Answer, Draft, Outcome
from moderator_app.domain.items import State
from moderator_app.domain.obligations import Situation
from moderator_app.domain.policy import Duty, Modal
from moderator_app.domain.rulings import REASON_LIMIT, checklist, ruling
from tests.domain.policy_files import DAYS, NAMES, NOW, codes, judge, must, pack

LEAVING = [Outcome.KEEP, Outcome.ANSWER, Outcome.FORWARD, Outcome.REFER]
EVERY_BREACH = [(name, rule.id) for name in NAMES for rule in pack(name).rules if rule.breach and rule.id != "B-05"]


# --- What must be there ----------------------------------------------------------------------------------------------


def test_an_item_with_nothing_wrong_is_kept_without_a_word() -> None:
    found = judge("osby", Outcome.KEEP, reason="")
    assert (codes(found), found.obligations, found.state, found.waits, found.urgent) == ([], (), State.DONE, False, False)


def test_without_an_outcome_the_ticked_rules_already_show_what_they_oblige() -> None:
    found = judge("osby", None, "H-02", reason="")
    assert codes(found) == ["no_outcome"]
    assert found.state is None
    assert [each.duty for each in found.obligations] == [Duty.REMOVE]


@pytest.mark.parametrize("outcome", [Outcome.HIDE, Outcome.REMOVE, Outcome.BLOCK_AUTHOR])
def test_nothing_is_taken_from_anybody_without_a_rule(outcome: Outcome) -> None:
    assert "no_rule" in codes(judge("vastarvet", outcome))
    assert "no_rule" in codes(judge("vastarvet", outcome, "P-01"))


@pytest.mark.parametrize("reason", ["", "   ", "\n\t\u00a0"])
@pytest.mark.parametrize("outcome", [Outcome.HIDE, Outcome.REMOVE])
def test_nothing_is_taken_from_anybody_without_a_reason_in_words(outcome: Outcome, reason: str) -> None:
    assert codes(judge("osby", outcome, "H-02", reason=reason)) == ["no_reason"]


def test_what_is_missing_is_listed_in_the_order_to_mend() -> None:
    assert codes(judge("vastarvet", Outcome.BLOCK_AUTHOR, reason="")) == ["no_rule", "no_block_end", "no_earlier_warning", "no_reason"]


def test_a_rule_of_another_policy_is_unknown() -> None:
    found = judge("hjo", Outcome.REMOVE, "H-01")
    assert codes(found) == ["unknown_rule", "no_rule"]
    assert found.missing[0].values == {"rule": "H-01"}


def test_reasons_and_messages_have_a_limit() -> None:
    assert codes(judge("osby", Outcome.REMOVE, "H-02", reason="å" * REASON_LIMIT)) == []
    assert codes(judge("osby", Outcome.REMOVE, "H-02", reason="å" * (REASON_LIMIT + 1))) == ["reason_too_long"]
    long = Draft(item_id=1, revision_id=1, outcome=Outcome.KEEP, message="å" * (REASON_LIMIT + 1))
    assert codes(ruling(pack("osby"), long, Situation(now=NOW), DAYS)) == ["message_too_long"]


# --- Ska and får -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", LEAVING)
@pytest.mark.parametrize(("name", "rule_id"), EVERY_BREACH)
def test_what_ska_be_removed_is_never_left(name: str, rule_id: str, outcome: Outcome) -> None:
    rule = pack(name).rule(rule_id)
    assert rule is not None
    expected = ["must_remove"] if rule.modal == "must" else []
    assert codes(judge(name, outcome, rule_id)) == expected


@pytest.mark.requirement("OSB-16", check="moderator_app.domain.rulings:ska_is_kept")
@pytest.mark.parametrize("rule_id", ["L-02", "B-04", "L-06", "B-06", "L-07", "L-01", "B-08", "H-01", "H-02"])
def test_osby_always_removes_the_seven_kinds_of_its_list(rule_id: str) -> None:
    found = judge("osby", Outcome.KEEP, rule_id)
    assert codes(found) == ["must_remove"]
    assert "Olämpligt material" in found.missing[0].english()


@pytest.mark.requirement("HJO-21", check="moderator_app.domain.rulings:ska_is_kept")
@pytest.mark.parametrize("rule_id", ["B-03", "B-04", "B-06", "B-08"])
def test_hjo_always_removes_criminal_content(rule_id: str) -> None:
    assert codes(judge("hjo", Outcome.KEEP, rule_id)) == ["must_remove"]
    assert codes(judge("hjo", Outcome.REMOVE, rule_id)) == []


@pytest.mark.requirement("SOL-15", check="moderator_app.domain.rulings:ska_is_kept")
def test_sollentuna_always_removes_what_is_unlawful() -> None:
    for rule_id in ("B-01", "B-03", "B-04", "B-06", "B-08", "L-01"):
        found = judge("sollentuna", Outcome.ANSWER, rule_id)
        assert codes(found) == ["must_remove"]
        assert found.missing[0].values["wording"] == "strider mot gällande lagstiftning"


@pytest.mark.requirement("SOL-16", check="moderator_app.domain.rulings:ska_is_kept")
def test_sollentuna_always_removes_sensitive_personal_data() -> None:
    assert codes(judge("sollentuna", Outcome.KEEP, "L-04")) == ["must_remove"]


@pytest.mark.requirement("SOL-17", check="moderator_app.domain.rulings:ska_is_kept")
def test_sollentuna_always_removes_what_is_secret() -> None:
    assert codes(judge("sollentuna", Outcome.KEEP, "L-03")) == ["must_remove"]


@pytest.mark.requirement("SOR-23", check="moderator_app.domain.rulings:ska_is_kept")
def test_sormland_removes_obscene_words() -> None:
    assert codes(judge("sormland", Outcome.KEEP, "H-01")) == ["must_remove"]
    assert Duty.REMOVE in [each.duty for each in judge("sormland", Outcome.REMOVE, "H-01").obligations]


@pytest.mark.requirement("SOR-24", check="moderator_app.domain.rulings:ska_is_kept")
def test_sormland_removes_advertising() -> None:
    assert codes(judge("sormland", Outcome.KEEP, "H-02")) == ["must_remove"]
    assert codes(judge("sormland", Outcome.REMOVE, "H-02")) == []


@pytest.mark.requirement("SOR-25", check="moderator_app.domain.rulings:warnings")
def test_sormland_removes_propaganda_with_a_warning_for_free_speech() -> None:
    found = judge("sormland", Outcome.REMOVE, "H-04")
    assert codes(judge("sormland", Outcome.KEEP, "H-04")) == ["must_remove"]
    assert [each.code for each in found.warnings] == ["speech_sensitive"]
    assert found.waits


@pytest.mark.requirement("VAS-12", check="moderator_app.domain.rulings:ska_is_kept")
def test_vastarvet_removes_data_that_violates_somebody() -> None:
    found = judge("vastarvet", Outcome.KEEP, "L-04")
    assert codes(found) == ["must_remove"]
    assert found.missing[0].values["wording"] == "tas inläggen bort"


@pytest.mark.requirement("VAS-29", check="moderator_app.domain.rulings:ska_is_kept")
def test_vastarvet_removes_infringements_though_its_other_list_only_allows_it() -> None:
    found = judge("vastarvet", Outcome.KEEP, "B-08")
    assert codes(found) == ["must_remove"]
    assert "5 kap. upphovsrättslagen" in found.missing[0].english()


@pytest.mark.requirement("VAS-31", check="moderator_app.domain.rulings:ska_is_kept")
def test_vastarvet_removes_casework_on_somebody_and_takes_it_to_the_proper_channel() -> None:
    found = judge("vastarvet", Outcome.REFER, "L-05")
    assert codes(found) == ["must_remove"]
    assert found.missing[0].values["wording"] == "ärendehandläggning mot enskild"
    assert must(judge("vastarvet", Outcome.REMOVE, "L-05")) == [Duty.REMOVE, Duty.FORWARD, Duty.NOTIFY_AUTHOR]


@pytest.mark.requirement("VAS-15", check="moderator_app.domain.rulings:ska_is_kept")
def test_vastarvet_must_remove_agitation_and_may_remove_harassment() -> None:
    assert codes(judge("vastarvet", Outcome.KEEP, "B-04")) == ["must_remove"]
    assert codes(judge("vastarvet", Outcome.KEEP, "L-06")) == []


@pytest.mark.requirement("VAS-21", check="moderator_app.domain.rulings:reason_given")
@pytest.mark.parametrize("rule_id", ["L-06", "L-07", "H-01", "H-02", "H-03"])
def test_what_may_be_removed_may_also_be_left_but_not_without_a_reason(rule_id: str) -> None:
    assert codes(judge("vastarvet", Outcome.REMOVE, rule_id)) == []
    for outcome in (Outcome.KEEP, Outcome.ANSWER):
        found = judge("vastarvet", outcome, rule_id)
        assert codes(found) == []
        assert Duty.REMOVE not in [each.duty for each in found.obligations]
        assert codes(judge("vastarvet", outcome, rule_id, reason=" ")) == ["no_reason"]


@pytest.fixture
def claimed_row(request: pytest.FixtureRequest) -> str:
    """The row that the case claims."""
    return request.node.get_closest_marker("requirement").args[0]


@pytest.mark.parametrize(
    "rule_ids",
    [
        pytest.param(["L-02"], marks=pytest.mark.requirement("VAS-13", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["L-06"], marks=pytest.mark.requirement("VAS-14", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-06", "L-07"], marks=pytest.mark.requirement("VAS-16", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["L-01"], marks=pytest.mark.requirement("VAS-17", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-08"], marks=pytest.mark.requirement("VAS-18", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["H-01"], marks=pytest.mark.requirement("VAS-19", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["H-02", "H-03"], marks=pytest.mark.requirement("VAS-20", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["L-02"], marks=pytest.mark.requirement("OSB-17", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-04", "L-06"], marks=pytest.mark.requirement("OSB-18", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-06", "L-07"], marks=pytest.mark.requirement("OSB-19", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-01", "B-03", "L-01"], marks=pytest.mark.requirement("OSB-20", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-08"], marks=pytest.mark.requirement("OSB-21", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["H-01"], marks=pytest.mark.requirement("OSB-22", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["H-02"], marks=pytest.mark.requirement("OSB-23", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-03"], marks=pytest.mark.requirement("HJO-22", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-04"], marks=pytest.mark.requirement("HJO-23", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-06"], marks=pytest.mark.requirement("HJO-25", check="moderator_app.domain.packs:read_provision")),
        pytest.param(["B-08"], marks=pytest.mark.requirement("HJO-26", check="moderator_app.domain.packs:read_provision")),
    ],
)
def test_each_line_of_a_policy_s_list_is_a_rule_on_which_a_post_can_be_removed(claimed_row: str, rule_ids: list[str]) -> None:
    name = {"VAS": "vastarvet", "OSB": "osby", "HJO": "hjo"}[claimed_row.partition("-")[0]]
    assert [rule.id for rule in pack(name).rules if any(each.row == claimed_row for each in rule.provisions)] == rule_ids
    for rule_id in rule_ids:
        found = judge(name, Outcome.REMOVE, rule_id)
        assert codes(found) == []
        assert Duty.REMOVE in [each.duty for each in found.obligations if each.mandatory]


# --- Doubt and second persons ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", [*LEAVING, Outcome.HIDE, Outcome.REMOVE])
def test_whoever_is_unsure_can_only_consult(outcome: Outcome) -> None:
    assert "unsure_needs_consult" in codes(judge("vastarvet", outcome, unsure=("L-02",)))


def test_a_doubtful_item_waits_for_the_role_that_the_policy_names() -> None:
    found = judge("vastarvet", Outcome.CONSULT, unsure=("L-02",))
    assert (codes(found), found.state, found.waits) == ([], State.WAITING, False)
    assert [(each.duty, each.mandatory) for each in found.obligations] == [(Duty.EVIDENCE, False), (Duty.CONSULT, True)]
    assert [(each.code, each.values["role"]) for each in found.warnings] == [("put_to_role", "kommunikationschef eller förvaltningschef")]


def test_a_crisis_matter_is_put_to_crisis_management() -> None:
    for rules, role in ((("P-08",), "krisledningen"), ((), "närmaste chef")):
        assert [each.values["role"] for each in judge("sollentuna", Outcome.CONSULT, *rules).warnings] == [role]


def test_a_policy_without_such_a_role_says_so() -> None:
    assert [each.code for each in judge("sormland", Outcome.CONSULT, unsure=("H-01",)).warnings] == ["no_role_for_doubt"]


def test_a_removal_that_rests_on_another_rule_does_not_wait_for_the_doubt() -> None:
    assert codes(judge("vastarvet", Outcome.REMOVE, "H-01", unsure=("L-02",))) == []


@pytest.mark.parametrize("rule_id", ["B-01", "L-03", "L-04", "L-08"])
def test_what_the_law_forbids_does_not_wait_for_advice(rule_id: str) -> None:
    assert codes(judge("osby", Outcome.CONSULT, rule_id)) == ["must_remove"]
    assert codes(judge("osby", Outcome.CONSULT, unsure=(rule_id,))) == []


def test_the_house_s_own_rules_may_wait_for_advice() -> None:
    assert codes(judge("osby", Outcome.CONSULT, "H-05")) == []


@pytest.mark.parametrize(("name", "rule_id"), [("sormland", "H-04"), ("sormland", "H-06"), ("vastarvet", "H-05"), ("osby", "H-05")])
def test_speech_sensitive_removals_wait_for_a_second_person(name: str, rule_id: str) -> None:
    found = judge(name, Outcome.REMOVE, rule_id)
    assert (codes(found), found.waits, found.state) == ([], True, State.WAITING)
    assert Duty.SECOND_APPROVER in [each.duty for each in found.obligations]


def test_an_answer_on_politics_waits_for_a_second_person() -> None:
    assert judge("vastarvet", Outcome.ANSWER, "P-05").waits
    assert not judge("vastarvet", Outcome.CONSULT, "P-05").waits


# --- Suspected abuse material ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", list(Outcome))
def test_suspected_abuse_material_is_never_decided_with_a_record_of_its_content(outcome: Outcome) -> None:
    for found in (judge("sormland", outcome, "B-05", "H-01"), judge("sormland", outcome, unsure=("B-05",))):
        assert codes(found) == ["suspected_abuse_flow"]
        assert found.urgent
    assert codes(judge("sormland", Outcome.SUSPECTED_ABUSE, "H-01")) == ["suspected_abuse_flow"]


@pytest.mark.requirement("HJO-24", check="moderator_app.domain.packs:read_provision")
@pytest.mark.requirement("HJO-24", check="moderator_app.domain.rulings:suspected_abuse")
def test_hjo_s_word_on_abuse_material_leads_to_its_own_flow() -> None:
    rule = pack("hjo").rule("B-05")
    assert rule is not None
    assert [(each.wording, each.modal) for each in rule.provisions if each.row == "HJO-24"] == [("barnpornografibrott", Modal.MUST)]
    assert codes(judge("hjo", Outcome.REMOVE, "B-05")) == ["suspected_abuse_flow"]


def test_a_no_to_that_rule_is_an_answer_like_any_other() -> None:
    draft = Draft(item_id=1, revision_id=1, answers={"B-05": Answer.NO}, outcome=Outcome.KEEP)
    assert codes(ruling(pack("osby"), draft, Situation(now=NOW), DAYS)) == []


# --- Hiding, blocking, deciding again --------------------------------------------------------------------------------


def test_hiding_is_a_first_step_with_a_timer() -> None:
    found = judge("hjo", Outcome.HIDE, "B-04")
    assert (codes(found), found.state) == ([], State.HIDDEN)
    final = next(each for each in found.obligations if each.duty is Duty.FINAL_DECISION)
    assert final.due_at == add_working_days(NOW, pack("hjo").hide_working_days, DAYS)
    assert "hide_is_first_step" in [each.code for each in found.warnings]


HIDDEN = Situation(now=NOW, decided=7, decided_outcome=Outcome.HIDE)


@pytest.mark.parametrize(("name", "rule_id"), [("hjo", "B-04"), ("hjo", "L-03"), ("osby", "H-02")])
def test_crimes_and_what_ska_be_removed_cannot_end_hidden(name: str, rule_id: str) -> None:
    assert codes(judge(name, Outcome.HIDE, rule_id, supersedes=7, situation=HIDDEN)) == ["cannot_end_hidden"]
    assert codes(judge(name, Outcome.REMOVE, rule_id, supersedes=7, situation=HIDDEN)) == []


def test_an_insult_may_end_hidden() -> None:
    found = judge("osby", Outcome.HIDE, "L-02", supersedes=7, situation=HIDDEN)
    assert (codes(found), found.state) == ([], State.DONE)
    assert Duty.FINAL_DECISION not in [each.duty for each in found.obligations]


@pytest.mark.parametrize("name", [each for each in NAMES if each != "vastarvet"])
def test_nobody_is_blocked_where_the_policy_does_not_allow_it(name: str) -> None:
    assert "block_not_allowed" in codes(judge(name, Outcome.BLOCK_AUTHOR, "B-01", until=NOW + 1))


def test_a_block_needs_an_end_that_lies_ahead() -> None:
    warned = Situation(now=NOW, earlier_measures=1)
    assert codes(judge("vastarvet", Outcome.BLOCK_AUTHOR, "H-01", situation=warned)) == ["no_block_end"]
    assert codes(judge("vastarvet", Outcome.BLOCK_AUTHOR, "H-01", until=NOW, situation=warned)) == ["no_block_end"]
    assert codes(judge("vastarvet", Outcome.BLOCK_AUTHOR, "H-01", until=NOW + 1, situation=warned)) == []


def test_a_block_needs_an_earlier_measure_or_a_crime() -> None:
    assert codes(judge("vastarvet", Outcome.BLOCK_AUTHOR, "H-01", until=NOW + 1)) == ["no_earlier_warning"]
    assert codes(judge("vastarvet", Outcome.BLOCK_AUTHOR, "B-01", until=NOW + 1)) == []


def test_a_decision_that_stands_is_replaced_knowingly_and_with_a_reason() -> None:
    standing = Situation(now=NOW, decided=7, decided_outcome=Outcome.KEEP)
    assert codes(judge("osby", Outcome.KEEP, situation=standing)) == ["already_decided"]
    assert codes(judge("osby", Outcome.KEEP, supersedes=6, situation=standing)) == [
        "already_decided",
    ]
    assert codes(judge("osby", Outcome.KEEP, supersedes=7, situation=standing, reason="")) == ["no_reason"]
    assert codes(judge("osby", Outcome.KEEP, supersedes=7, situation=standing)) == []
    assert codes(judge("osby", Outcome.KEEP, supersedes=7)) == ["already_decided"]


# --- Questions and mere unpleasantness -------------------------------------------------------------------------------


@pytest.mark.requirement("SOL-28", check="moderator_app.domain.rulings:reason_given")
def test_a_question_is_left_without_reply_only_with_a_reason() -> None:
    assert codes(judge("sollentuna", Outcome.KEEP, "P-01", reason="")) == ["no_reason"]
    found = judge("sollentuna", Outcome.KEEP, "P-01", reason="Retorisk fråga.")
    assert (codes(found), found.state, found.obligations) == ([], State.DONE, ())


@pytest.mark.requirement("SOR-14", check="moderator_app.domain.rulings:reason_given")
def test_in_sormland_whatever_is_kept_is_answered_or_says_why_it_needs_no_answer() -> None:
    for ticked in ((), ("P-01",)):
        assert codes(judge("sormland", Outcome.KEEP, *ticked, reason=" ")) == ["no_reason"]
        assert codes(judge("sormland", Outcome.KEEP, *ticked, reason="En hälsning.")) == []
        answered = judge("sormland", Outcome.ANSWER, *ticked, reason="")
        assert (codes(answered), Duty.ANSWER in {each.duty for each in answered.obligations}) == ([], True)
    assert codes(judge("osby", Outcome.KEEP, reason="")) == []


@pytest.mark.requirement("HJO-17", check="moderator_app.domain.obligations:_of_outcome")
@pytest.mark.requirement("HJO-17", check="moderator_app.domain.crises:whom_to_ask", off="")
def test_in_hjo_any_question_can_be_put_to_the_information_unit_and_waits_for_it() -> None:
    assert pack("hjo").doubtful_to == "informationsenheten"
    for ticked in ((), ("P-01",), ("P-04",)):
        asked = judge("hjo", Outcome.CONSULT, *ticked)
        assert (codes(asked), asked.state) == ([], State.WAITING)
        assert [each.values["role"] for each in asked.warnings] == ["informationsenheten"]
        assert [(each.duty, each.mandatory) for each in asked.obligations if each.duty is Duty.CONSULT] == [(Duty.CONSULT, True)]


@pytest.mark.requirement("HJO-28", check="moderator_app.domain.rulings:reason_given")
@pytest.mark.parametrize("question", ["P-01", "P-02"])
def test_in_hjo_a_question_is_answered_or_there_is_a_reason_why_not(question: str) -> None:
    for outcome in (Outcome.KEEP, Outcome.FORWARD, Outcome.REFER, Outcome.CONSULT):
        assert codes(judge("hjo", outcome, question, reason=" ")) == ["no_reason"]
    answered = judge("hjo", Outcome.ANSWER, question, reason="")
    assert codes(answered) == []
    assert Duty.ANSWER in must(answered)


def test_an_unpleasant_but_allowed_post_is_left_without_a_word() -> None:
    assert codes(judge("sollentuna", Outcome.KEEP, "P-09", reason="")) == []


@pytest.mark.parametrize(("rule_id", "urgent"), [("B-03", True), ("L-03", True), ("L-04", True), ("L-02", False), ("H-01", False)])
def test_suspected_crimes_and_secrecy_go_on_top(rule_id: str, urgent: bool) -> None:
    assert judge("vastarvet", Outcome.REMOVE, rule_id).urgent is urgent
    assert judge("vastarvet", Outcome.CONSULT, unsure=(rule_id,)).urgent is urgent


def test_the_more_serious_rule_is_asked_first() -> None:
    found = judge("vastarvet", Outcome.REMOVE, "L-06")
    assert [each.code for each in found.warnings] == ["check_first"]
    assert [each.code for each in judge("vastarvet", Outcome.REMOVE, "L-06", "B-04").warnings] == []


def test_a_threatened_workplace_is_warned_before_the_author_is_told() -> None:
    assert "notify_if_safe" in [each.code for each in judge("hjo", Outcome.REMOVE, "B-01").warnings]


def test_the_checklist_is_the_pack_in_its_order() -> None:
    assert checklist(pack("hjo")) == pack("hjo").rules
