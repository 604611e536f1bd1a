"""Every rule of every pack through every outcome, held against a table written by hand: what follows, what gates, and what closes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from moderator_app.domain.catalogue import read_catalogue
from moderator_app.domain.decisions import (
    OUTCOMES,
    Answer,
    Decision,
    Draft,
    Obligation,
    ObligationState,
    Outcome,
    Ruling,
    Standing,
    closes_at_once,
)
from moderator_app.domain.followups import ALWAYS_DONE, Case, Task, offers, ordered_is_enough
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.obligations import Situation, report_is_mandatory
from moderator_app.domain.own_list import optional_rules, with_own_list
from moderator_app.domain.packs import read_pack
from moderator_app.domain.policy import Catalogue, Duty, Pack
from moderator_app.domain.rulings import ruling
from moderator_app.domain.workdays import DAY
from tests.domain.policy_files import DAYS, NAMES, NOW, catalogue, pack, text

TABLE = Path(__file__).with_name("follow_up_table.txt")
POLICIES = ("sormland", "vastarvet", "sollentuna", "osby", "hjo")
RESTRICTING = (Outcome.HIDE, Outcome.REMOVE, Outcome.BLOCK_AUTHOR)
OWN_DUTY = {
    Outcome.ANSWER: "ANS",
    Outcome.REFER: "ANS",
    Outcome.FORWARD: "FWD",
    Outcome.CONSULT: "MGR",
    Outcome.HIDE: "HID",
    Outcome.REMOVE: "REM",
}
REPORT_ITSELF = {"B-01", "B-03", "B-04", "B-05", "B-06", "B-08"}
"""SOR-32, for SOR-26..31."""
SECRET = {"L-03", "L-08"}
"""HJO-42: never kept in order instead of registered."""
ABSOLUTE = {"REM", "HID", "EVD", "REG", "UBL"}
"""Never decided away where they are mandatory: SKA, and what the proof and the registration hang on."""


@dataclass(frozen=True)
class Line:
    rule: str
    policy: str
    modal: str
    duties: dict[str, bool]
    """Code → mandatory."""
    either: bool
    """Hidden or removed, as is chosen."""

    @property
    def breach(self) -> bool:
        return self.modal[0] in "SF"

    @property
    def measured(self) -> bool:
        return "REM" in self.duties or self.either

    @property
    def shown(self) -> set[tuple[str, bool, str]]:
        """(code, mandatory, what does as well) of each follow-up, as a rule shows them before anything is chosen."""
        return {(code, must, "") for code, must in self.duties.items()} | ({("HID", True, "REM")} if self.either else set())


def table() -> dict[tuple[str, str], Line]:
    """(policy, rule) → what the table says."""
    found: dict[tuple[str, str], Line] = {}
    for row in TABLE.read_text("utf-8").splitlines():
        if row.startswith("#"):
            continue
        rule, modals, told = row[:8].strip(), row[8:33].split(), row[33:75].split()
        either = "HID/REM" in told
        duties = {each.strip("()"): not each.startswith("(") for each in told if each != "HID/REM"}
        for policy, modal in zip(POLICIES, modals, strict=True):
            if modal != "-":
                assert (policy, rule) not in found, "twice"
                found[policy, rule] = Line(rule, policy, modal, duties, either)
    return found


HAND = table()


def elected(of: Pack, common: Catalogue) -> Pack:
    """The pack with every rule on the channel's own list, where it leaves one to the channel."""
    optional = optional_rules(of, common)
    return with_own_list(of, dict.fromkeys((*of.own_list, *(each.id for each in optional)), ""), optional) if of.own_list else of


def whole(name: str) -> Pack:
    return elected(pack(name), catalogue())


def refused(line: Line, outcome: Outcome) -> bool:
    """Whether the policy forbids to decide so on this rule alone."""
    if line.rule == "B-05":
        return True  # it has a flow of its own
    if not line.breach and outcome in RESTRICTING:
        return True  # nothing is taken away without a rule that is broken
    if outcome is Outcome.BLOCK_AUTHOR and line.policy != "vastarvet":
        return True  # VAS-22 alone
    must_go = line.modal[0] == "S" and line.measured and outcome not in RESTRICTING
    return must_go and (outcome is not Outcome.CONSULT or line.modal == "S*")


def expected(line: Line, outcome: Outcome) -> dict[str, bool]:
    """Code → mandatory, of what follows."""
    found: dict[str, bool] = {}
    if line.breach and (outcome in RESTRICTING or not line.measured):
        found |= line.duties
    if not line.breach:
        found |= line.duties
        if outcome is Outcome.KEEP:
            found = {code: must for code, must in found.items() if code not in ("ANS", "NOT")}
        if outcome is Outcome.CONSULT:
            found.pop("ESC", None)
    if "POL" in found:
        found["POL"] = True  # whether to report is always a recorded decision
    if outcome is Outcome.CONSULT and line.breach and "EVD" in line.duties and "EVD" not in found:
        found["EVD"] = False  # it may be gone before the answer comes
    if "REM" in line.duties or line.either:
        found |= _removal(line, outcome)
        if outcome not in (Outcome.BLOCK_AUTHOR, Outcome.REMOVE) and not (outcome is Outcome.HIDE and line.duties.get("REM")):
            found.pop("REM", None)
    if outcome is Outcome.HIDE:
        found["FIN"] = True
    if outcome is Outcome.BLOCK_AUTHOR:
        found |= {"BLK": True, "UBL": True}  # VAS-22: blocked, and not for longer than was decided
    if outcome in OWN_DUTY:
        found[OWN_DUTY[outcome]] = True
    return found


def _removal(line: Line, outcome: Outcome) -> dict[str, bool]:
    """What a hidden item waits for, and what a block rests on: removed where it ska be, may be removed where it får."""
    if outcome is Outcome.HIDE:
        return {"REM": False} if line.duties.get("REM") else {}
    if line.either:
        return {"REM": True} if outcome is Outcome.BLOCK_AUTHOR and line.modal[0] == "S" else {}
    return {"REM": outcome is not Outcome.BLOCK_AUTHOR or line.modal[0] == "S"}


def judge(of: Pack, rule: str, outcome: Outcome) -> Ruling:
    until = NOW + 30 * DAY if outcome is Outcome.BLOCK_AUTHOR else None
    draft = Draft(item_id=1, revision_id=1, answers={rule: Answer.YES}, outcome=outcome, reason="Därför.", block_until=until)
    return ruling(of, draft, Situation(now=NOW, earlier_measures=1), DAYS)


def differences(of: Pack) -> list[str]:
    """Where the pack says otherwise than the table."""
    wrong: list[str] = []
    rules = {policy_rule[1] for policy_rule in HAND if policy_rule[0] == of.id}
    if rules != {each.id for each in of.rules}:
        wrong.append(f"{of.id}: rules {rules ^ {each.id for each in of.rules}}")
    for rule in of.rules:
        line = HAND.get((of.id, rule.id))
        shown = {(each.duty.value, each.mandatory or each.duty is Duty.POLICE_REPORT, each.instead or "") for each in rule.follow_ups}
        if line is not None and shown != line.shown:
            wrong.append(f"{of.id} {rule.id}: {shown ^ line.shown}")
        for spec in OUTCOMES if line is not None else ():
            assert line is not None
            found = judge(of, rule.id, spec.outcome)
            if bool(found.missing) != refused(line, spec.outcome):
                wrong.append(f"{of.id} {rule.id} {spec.outcome}: {[each.code for each in found.missing]}")
            elif not found.missing:
                got = {each.duty.value: each.mandatory for each in found.obligations}
                if got != expected(line, spec.outcome):
                    wrong.append(f"{of.id} {rule.id} {spec.outcome}: {got} instead of {expected(line, spec.outcome)}")
        if line is not None and line.policy == "sormland" and (rule.id in REPORT_ITSELF) != report_is_mandatory(of, (rule.id,)):
            wrong.append(f"{of.id} {rule.id}: the report itself")
    return wrong


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_through_every_outcome_is_as_the_table_says(name: str) -> None:
    assert differences(whole(name)) == []


@pytest.mark.parametrize("file", ["catalogue", *NAMES])
def test_dropping_any_one_follow_up_from_a_file_is_noticed(file: str) -> None:
    unnoticed = [f"{rule} {code}" for rule, code, changed in _each_without_one(text(file)) if not _is_noticed(rule, file, changed)]
    assert unnoticed == []


def _is_noticed(rule_id: str, file: str, changed: str) -> bool:
    """By the pack of any policy that has the rule."""
    common = read_catalogue(changed, file) if file == "catalogue" else catalogue()
    having = [name for name in NAMES if (name, rule_id) in HAND and file in ("catalogue", name)]
    packs = (read_pack(changed if name == file else text(name), name, common) for name in having)
    return any(differences(elected(of, common)) for of in packs)


def _each_without_one(file: str) -> Iterator[tuple[str, str, str]]:
    """(rule, code, the text without it) for each follow-up that the text names."""
    for found in re.finditer(r"^follow = \[(.*)\]$", file, re.MULTILINE):
        rule_id = re.findall(r'^id = "(.+)"$', file[: found.start()], re.MULTILINE)[-1]
        codes = re.findall(r'"[^"]+"', found[1])
        for place, code in enumerate(codes):
            rest = ", ".join(codes[:place] + codes[place + 1 :])
            yield rule_id, code, f"{file[: found.start(1)]}{rest}{file[found.end(1) :]}"


# -- closing


def case_of(of: Pack, rule: str, outcome: Outcome, found: Ruling) -> Case:
    """The case as it stands when the decision is taken, and approved by a second person where it waits for one."""
    decision = Decision(
        id=1, reference="2026-000001", item_id=1, revision_id=1, pack=of.id, pack_version=of.version, pack_hash=of.content_hash,
        outcome=outcome, answers={rule: Answer.YES}, provisions=(), reason="Därför.", message="", decider_id=1, decider="Åsa",
        on_behalf_of=None, mandate=None, knowledge_at=NOW, decided_at=NOW, block_until=None, supersedes=None,
        standing=Standing.STANDS, obligations=(),
    )  # fmt: skip
    duties = [
        Obligation(number, 1, 1, each.duty, each.mandatory, each.rules, each.due_at, ObligationState.OPEN)
        for number, each in enumerate(found.obligations, 1)
    ]
    tasks = tuple(Task(each) for each in duties)
    return Case(decision, tasks, report_is_mandatory(of, (rule,)), ordered_is_enough(decision))


def with_done(case: Case, but: Duty | None = None) -> Case:
    """All mandatory ones are done, but that one."""
    return replace(
        case,
        tasks=tuple(
            each
            if each.duty is but or not each.obligation.mandatory
            else replace(each, obligation=replace(each.obligation, state=ObligationState.DONE))
            for each in case.tasks
        ),
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_case_is_closed_by_all_its_mandatory_follow_ups_and_by_no_fewer(name: str) -> None:
    wrong: list[str] = []
    for (policy, rule), line in HAND.items():
        for spec in OUTCOMES if policy == name else ():
            found = judge(whole(name), rule, spec.outcome)
            if found.missing:
                continue
            case = case_of(whole(name), rule, spec.outcome, found)
            mandatory = {code for code, must in expected(line, spec.outcome).items() if must}
            told = f"{policy} {rule} {spec.outcome}"
            if with_done(case).may_close is (spec.outcome is Outcome.CONSULT):
                wrong.append(f"{told}: all is done")
            if closes_at_once(spec.outcome, found) != (not mandatory and spec.outcome is not Outcome.CONSULT):
                wrong.append(f"{told}: as it is decided")
            wrong += [f"{told} without {code}" for code in mandatory if with_done(case, Duty(code)).may_close]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_what_ska_be_done_can_be_decided_away_only_where_the_table_lets_it(name: str) -> None:
    wrong: list[str] = []
    for policy, rule in HAND:
        for spec in OUTCOMES if policy == name else ():
            found = judge(whole(name), rule, spec.outcome)
            case = case_of(whole(name), rule, spec.outcome, found)
            for task in case.tasks if not found.missing else ():
                declined = {
                    leads: any(each.spec.step is FollowUpStep.NOT_DONE and each.refused is None for each in offers(case, task, leads=leads))
                    for leads in (False, True)
                }
                by_hand = not (task.obligation.mandatory and task.duty.value in ABSOLUTE) and task.duty.value not in ("FIN", "ESC", "NOC")
                only_leaders = name == "sormland" and task.duty is Duty.POLICE_REPORT and rule in REPORT_ITSELF
                if declined != {True: by_hand, False: by_hand and not only_leaders}:
                    wrong.append(f"{policy} {rule} {spec.outcome} {task.duty}: {declined}")
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_secret_is_registered_and_all_else_may_be_kept_in_order_instead(name: str) -> None:
    wrong: list[str] = []
    for (policy, rule), line in HAND.items():
        found = judge(whole(name), rule, Outcome.REMOVE)
        if policy != name or found.missing or "REG" not in line.duties:
            continue
        case = case_of(whole(name), rule, Outcome.REMOVE, found)
        diary = case.of(Duty.DIARY)
        assert diary is not None, rule
        steps = {each.spec.step for each in offers(case, diary, leads=True)}
        if (FollowUpStep.KEPT_IN_ORDER in steps) is (rule in SECRET and diary.obligation.mandatory):
            wrong.append(f"{policy} {rule}: {steps}")
    assert wrong == []


def test_what_is_never_decided_away_is_what_the_table_says() -> None:
    assert {each.value for each in ALWAYS_DONE} == ABSOLUTE
