"""Crisis mode: the policy's own rules rest in what belongs to the crisis, the law's never do, and its lead decides what is answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.answers import Tick
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome, Ruling, Standing
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.gates import Field
from moderator_app.domain.items import MOST_TOGETHER, Selection, State
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.narrowing import Narrowing, Only
from moderator_app.domain.policy import Duty
from moderator_app.domain.team import Role
from moderator_app.domain.today import Door, Section
from moderator_app.storage import crises
from moderator_app.storage.selecting import Part, Shape, page_statement
from moderator_app.support.messages import Refused
from tests.desk.following import done
from tests.making import FakeClock, comment, decide, draft, make_channel, take
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]


@pytest.fixture
def page(desk: Desk) -> Channel:
    """Item 1 belongs to the crisis, item 2 does not."""
    made = make_channel(desk, "Torget", "sollentuna")
    take(desk, made, comment("Var finns vatten?", number=1), comment("När öppnar ni?", number=2))
    return made


@pytest.fixture
def crisis(desk: Desk, page: Channel, sit: Sit) -> Desk:
    """Bo leads it."""
    bo = sit("bo")
    desk.crises.start("Vattnet är otjänligt.", bo.me.id)
    desk.crises.tag(1)
    return bo


def refused(job: Callable[[], object]) -> list[str]:
    """The codes of what is said instead, from the outside in."""
    with pytest.raises(Refused) as error:
        job()
    return [error.value.code, *(each.code for each in error.value.details)]


def of_crisis(told: Ruling) -> list[tuple[str, dict[str, object]]]:
    """What is said because of a crisis."""
    return [(each.code, dict(each.values)) for each in told.warnings if each.code.startswith("crisis")]


@pytest.mark.requirement("SOL-46", check="moderator_app.desk.crises:Crises.start")
def test_who_started_it_when_and_which_items_belong_to_it_is_kept(desk: Desk, crisis: Desk, clock: FakeClock) -> None:
    now = desk.crises.running()
    assert now is not None
    assert (now.lead, now.starter, now.items, now.reason) == ("Bo", "Asa", (1,), "Vattnet är otjänligt.")
    began = clock.now()
    clock.forward(hours=3)
    desk.crises.stop()
    (over,) = desk.crises.everything()
    assert (over.started_at, over.ended_at, over.ender, over.running) == (began, clock.now(), "Asa", False)
    assert desk.crises.running() is None
    assert_whole(desk)


def test_the_day_says_that_it_is_on_and_its_figure_leads_to_what_it_counts(desk: Desk, crisis: Desk) -> None:
    on, items = (each for each in crisis.today.read().lines if each.key.startswith("crisis"))
    assert (on.what.values["lead"], on.door.action) == ("Bo", "window.crisis")
    listed = crisis.inbox.spine(Selection(None, crisis=1))
    assert items.door == Door("inbox", {"crisis": 1})
    assert (items.what.values["count"], list(listed)) == (1, [1])
    desk.crises.tag(1, belongs=False)
    assert [each.key for each in crisis.today.read().lines if each.key.startswith("crisis")] == ["crisis"], "there is nothing to list"
    desk.crises.stop()
    assert not [each for each in crisis.today.read().lines if each.key.startswith("crisis")]


def test_its_items_are_a_list_of_their_own_also_when_it_is_over(desk: Desk, crisis: Desk, page: Channel) -> None:
    take(desk, page, *(comment(f"Vatten {number}", number=number) for number in range(3, 9)))
    for each in (4, 6, 7):
        desk.crises.tag(each)
    desk.crises.tag(6, belongs=False)
    desk.crises.stop()
    desk.crises.start("Storm.", desk.me.id)
    desk.crises.tag(8)
    first, second = (sorted(desk.inbox.spine(Selection(None, crisis=number))) for number in (1, 2))
    assert (first, second) == ([1, 4, 7], [8])
    assert list(desk.inbox.spine(Selection(None, search="vatten", crisis=1))) == [7, 4, 1]
    assert [each.id for each in desk.inbox.page(Selection(None, search="vatten", crisis=1), most=2)] == [7, 4]
    assert desk.inbox.newer(Selection(None, crisis=1), 4) == 1
    desk.claims.assign(4, desk.me.id)
    assert [each.id for each in desk.inbox.page(Selection(State.OPEN, search="vatten", mine=desk.me.id, crisis=1))] == [4]
    assert list(desk.inbox.spine(Selection(State.OPEN, page.id, mine=desk.me.id, crisis=2))) == []


def test_a_list_hears_what_belongs_to_it_with_one_question_for_all_rows(desk: Desk, crisis: Desk, page: Channel) -> None:
    take(desk, make_channel(desk, "Badet", "osby"), comment("Hej", number=1))
    board = crisis.crises.board()
    assert (board.tagged, board.where, board.shown) == ({1}, {page.id}, None), "Osby's policy knows no crisis"
    assert board.running is not None
    assert (board.running.count(), board.running.count(page.id), board.running.count(4711)) == (1, 1, 0)
    desk.crises.stop()
    over = crisis.crises.board(1)
    assert (over.running, over.tagged, over.where) == (None, frozenset(), frozenset())
    assert over.shown is not None
    assert over.shown.items == (1,)


def test_an_item_is_told_who_leads_and_which_rules_rest(desk: Desk, crisis: Desk, page: Channel) -> None:
    pack = desk.policies.of_channel(page.id)
    here, other = desk.crises.on(1, pack), desk.crises.on(2, pack)
    assert here is not None
    assert other is not None
    assert (here.lead.name, here.belongs, other.belongs) == ("Bo", True, False)
    assert "H-01" in here.rests
    assert not {"B-01", "L-01", "L-03", "L-04", "L-05", "P-01"} & set(here.rests), "the law's rules hold, and a question is no breach"
    assert desk.crises.on(1, desk.policies.pack("osby")) is None
    desk.crises.stop()
    assert desk.crises.on(1, pack) is None


@pytest.mark.requirement("SOL-47", check="moderator_app.domain.rulings:needs_crisis_lead")
def test_what_is_answered_in_a_crisis_waits_for_its_lead_and_nobody_else(desk: Desk, crisis: Desk, sit: Sit) -> None:
    waiting = decide(desk, 1, Outcome.ANSWER, "P-01")
    assert waiting.standing is Standing.WAITS
    assert decide(desk, 2, Outcome.ANSWER, "P-01").standing is Standing.STANDS, "it does not belong to the crisis"
    assert refused(lambda: sit("cilla").decisions.approve(waiting.id)) == ["crisis_lead_approves"]
    assert crisis.decisions.approve(waiting.id).standing is Standing.STANDS


def test_the_day_tells_the_lead_alone_what_waits_for_the_lead_and_everybody_again_what_does_not(desk: Desk, crisis: Desk, sit: Sit) -> None:
    cilla = sit("cilla")

    def told(whose: Desk) -> tuple[list[str], list[int]]:
        only = Only(Narrowing.SECOND, person_id=whose.me.id)
        lines = [each.key for each in whose.today.read().of(Section.SECOND)]
        return lines, list(whose.inbox.spine(Selection(State.WAITING, only=only)))

    take(desk, make_channel(desk, "Arvet", "vastarvet"), comment("Vad tycker ni om partiet?", number=1))
    decide(desk, 3, Outcome.ANSWER, "P-05")
    assert told(cilla) == (["second-3"], [3]), "it does not belong to the crisis"
    crisis.decisions.reject(crisis.decisions.of_item(3)[0].id, "Nej.")
    decide(desk, 1, Outcome.ANSWER, "P-01")
    assert [told(each) for each in (desk, crisis, cilla)] == [([], []), (["second-1"], [1]), ([], [])]
    desk.crises.tag(1, belongs=False)
    assert [told(each) for each in (desk, cilla)] == [([], []), (["second-1"], [1])]
    desk.crises.tag(1)
    assert told(cilla) == ([], [])
    desk.crises.stop()
    assert told(cilla) == (["second-1"], [1])


@pytest.mark.requirement("SOL-47", check="moderator_app.domain.rulings:crisis_decides")
def test_before_it_is_decided_it_is_said_who_must_approve_and_why_and_what_rests(desk: Desk, crisis: Desk) -> None:
    told = desk.decisions.ruling(draft(desk, 1, Outcome.ANSWER, "P-01"))
    assert (told.waits_for, of_crisis(told)) == ("Bo", [("crisis_lead_decides", {"lead": "Bo"})])
    told = crisis.decisions.ruling(draft(crisis, 1, Outcome.KEEP, "H-01"))
    assert (told.waits_for, of_crisis(told)) == ("", [("crisis_rule_rests", {"rules": "H-01"})])
    assert not of_crisis(desk.decisions.ruling(draft(desk, 2, Outcome.ANSWER, "P-01")))


def test_what_the_lead_decided_herself_and_a_rule_wants_two_for_waits_for_any_second_person(desk: Desk, sit: Sit) -> None:
    take(desk, make_channel(desk, "Torget", "vastarvet"), comment("Vad tycker ni om partiet?", number=1))
    bo = sit("bo")
    now, pack = desk.clock.now(), desk.policies.of_channel(1)
    rule = next(each.id for each in pack.rules if not each.breach and each.brings(Duty.SECOND_APPROVER))
    with desk._context.act() as act:  # no policy that ships has both: one that gets them must not be stuck
        crises.start(act.writer, reason="Storm.", lead_id=bo.me.id, starter_id=desk.me.id, now=now)
        crises.tag(act.writer, 1, 1, belongs=True, person_id=desk.me.id, now=now)
        act.write_down(Kind.CRISIS_STARTED, body={"crisis": 1, "lead": bo.me.id})
    waiting = decide(bo, 1, Outcome.ANSWER, rule)
    assert waiting.standing is Standing.WAITS
    assert desk.decisions.approve(waiting.id).standing is Standing.STANDS


@pytest.mark.requirement("SOL-47", check="moderator_app.desk.crises:lead_must_agree")
def test_what_was_decided_before_it_came_to_belong_is_not_answered_until_the_lead_agrees(desk: Desk, crisis: Desk, page: Channel) -> None:
    desk.register.fill_in(page, Field.BOARD, "Kommunstyrelsen")
    before = decide(desk, 2, Outcome.ANSWER, "P-01")
    assert desk.answers.begin(2).refused is None
    desk.crises.tag(2)
    held = desk.answers.begin(2).refused
    assert held is not None
    assert (held.code, held.values["lead"]) == ("crisis_lead_must_agree", "Bo")
    answer = partial(desk.answers.published, 2, "Vid torget.", frozenset(Tick), "https://exempel.se/svar/1")
    assert refused(answer) == ["crisis_lead_must_agree"]
    assert crisis.answers.begin(2).refused is None, "the lead decides"
    anew = desk.decisions.decide(replace(draft(desk, 2, Outcome.ANSWER, "P-01", supersede=True), reason="Krisen."))
    assert (anew.supersedes, anew.standing) == (before.id, Standing.WAITS)
    crisis.decisions.approve(anew.id)
    assert answer().person == "Asa"


@pytest.mark.requirement("SOL-47", check="moderator_app.desk.crises:lead_must_agree")
def test_what_was_to_be_forwarded_before_it_came_to_belong_is_not_forwarded_until_the_lead_agrees(
    desk: Desk, crisis: Desk, page: Channel
) -> None:
    desk.register.fill_in(page, Field.BOARD, "Kommunstyrelsen")
    decide(desk, 2, Outcome.FORWARD, "P-02")
    desk.crises.tag(2)
    forwarded = partial(done, desk, Duty.FORWARD, FollowUpStep.FORWARDED, Report(recipient="Tekniska nämnden"), 2)
    assert refused(forwarded) == ["crisis_lead_must_agree"]
    desk.crises.tag(2, belongs=False)
    assert forwarded().of(Duty.FORWARD) is not None


def test_the_lead_alone_decides_at_once(desk: Desk, crisis: Desk) -> None:
    assert decide(crisis, 1, Outcome.ANSWER, "P-01").standing is Standing.STANDS


@pytest.mark.requirement("SOL-46", check="moderator_app.domain.rulings:rules_of_the_house_rest")
def test_the_policy_s_own_rules_rest_and_the_law_s_hold(desk: Desk, crisis: Desk) -> None:
    assert refused(lambda: decide(desk, 1, Outcome.REMOVE, "H-01")) == ["not_decided", "crisis_rests_rules"]
    assert refused(lambda: decide(desk, 1, Outcome.KEEP, "L-03")) == ["not_decided", "must_remove"]
    assert refused(lambda: decide(desk, 1, Outcome.KEEP, "L-01")) == ["not_decided", "must_remove"]
    assert decide(desk, 1, Outcome.REMOVE, "L-01").standing is Standing.STANDS
    assert decide(desk, 1, Outcome.REMOVE, "B-04", supersede=True).standing is Standing.STANDS
    assert decide(desk, 2, Outcome.REMOVE, "H-01").standing is Standing.STANDS


def test_when_it_is_over_or_the_item_does_not_belong_to_it_everything_is_as_before(desk: Desk, crisis: Desk) -> None:
    desk.crises.tag(1, belongs=False)
    assert not desk.decisions.ruling(draft(desk, 1, Outcome.ANSWER, "P-01")).waits
    desk.crises.tag(1)
    assert desk.decisions.ruling(draft(desk, 1, Outcome.ANSWER, "P-01")).waits
    desk.crises.stop()
    assert not desk.decisions.ruling(draft(desk, 1, Outcome.ANSWER, "P-01")).waits


def test_only_who_leads_starts_and_ends_it_and_one_at_a_time(desk: Desk, crisis: Desk) -> None:
    assert refused(lambda: crisis.crises.start("Storm.", desk.me.id)) == ["not_leader"]
    assert refused(crisis.crises.stop) == ["not_leader"]
    assert refused(lambda: desk.crises.start("Storm.", desk.me.id)) == ["crisis_runs"]
    desk.crises.stop()
    assert refused(desk.crises.stop) == ["no_crisis"]
    assert refused(lambda: desk.crises.tag(1)) == ["no_crisis"]
    assert refused(lambda: desk.crises.start(" ", desk.me.id)) == ["crisis_not_started", "crisis_reason"]
    assert refused(lambda: desk.crises.start("Storm.", 4711)) == ["no_such_person"]
    registrar = desk.people.add("Rut", role=Role.REGISTRAR)
    assert refused(lambda: desk.crises.start("Storm.", registrar.id)) == ["crisis_lead_reads"]
    assert registrar.name not in [each.name for each in desk.crises.room().may_lead]


def test_who_would_start_it_sees_who_can_lead_where_it_holds_and_what_there_was(desk: Desk, crisis: Desk) -> None:
    take(desk, make_channel(desk, "Badet", "osby"), comment("Hej", number=1))
    room = crisis.crises.room()
    assert ([each.name for each in room.may_lead], room.leaders) == (["Asa", "Bo"], ("Asa",))
    assert [each.name for each in room.where] == ["Torget"]
    assert room.running == room.crises[0] == desk.crises.running()
    desk.crises.stop()
    assert crisis.crises.room().running is None


@pytest.mark.sqlite("reads what SQLite tells of its plan")
def test_what_belongs_to_a_crisis_is_found_by_index_and_never_by_looking_through_the_items(desk: Desk) -> None:
    for statement in (crises._items, page_statement(Shape(by_state=False, by_channel=False, searching=False, by_crisis=True), Part.FIRST)):
        with desk._context.database.read() as reader:
            text, order, given = statement.compiled(reader.dialect)
            assert order is not None
            values = {**given, "number": 1, "crisis": 1, "most": 100}
            steps = [row[3] for row in reader.driver.execute(f"EXPLAIN QUERY PLAN {text}", [values[name] for name in order])]
        assert any("ix_crisis_item_crisis" in step for step in steps), steps
        assert not any(step.startswith("SCAN") for step in steps), steps


def test_a_policy_without_crisis_management_knows_no_crisis(desk: Desk, crisis: Desk) -> None:
    take(desk, make_channel(desk, "Badet", "osby"), comment("Var finns vatten?", number=1))
    assert refused(lambda: desk.crises.tag(3)) == ["no_crisis_in_policy"]


@pytest.mark.requirement("SOL-46", check="moderator_app.desk.crises:Crises.tag_all")
def test_several_items_are_tagged_in_one_go_each_with_its_own_entry_and_untagged_alike(desk: Desk, crisis: Desk, page: Channel) -> None:
    take(desk, page, comment("Är vattnet rent?", number=3), comment("Hej", number=4))
    take(desk, make_channel(desk, "Badet", "osby"), comment("Fint", number=5))
    before = desk.log.head().seq

    assert desk.crises.tag_all([1, 2, 3, 5, 77]) == (2, 3), "the first belongs to it already; Osby's policy gives crisis management no say"

    assert running(desk) == (1, 2, 3)
    assert [(each.kind, each.item_id) for each in desk.log.entries(LogSelection())[: desk.log.head().seq - before]] == [
        (Kind.CRISIS_TAGGED, 3),
        (Kind.CRISIS_TAGGED, 2),
    ]
    assert desk.crises.tag_all([1, 2, 3, 4], belongs=False) == (1, 2, 3)
    assert running(desk) == ()
    now = desk.log.head()
    assert desk.crises.tag_all([4], belongs=False) == ()
    assert desk.log.head() == now, "no news is not written down"
    assert_whole(desk)


def test_of_several_all_are_tagged_or_none(desk: Desk, crisis: Desk, page: Channel) -> None:
    other = make_channel(desk, "Scenen", "sollentuna")
    take(desk, other, comment("Hallå", number=8))
    take(desk, make_channel(desk, "Badet", "osby"), comment("Fint", number=9))
    raw(desk, f"UPDATE channel SET taken_over = 0 WHERE id = {other.id}")
    before = desk.log.head()
    assert refused(lambda: desk.crises.tag_all([2, 3])) == ["no_mandate"]
    assert refused(lambda: desk.crises.tag_all([4])) == ["no_crisis_in_any"]
    assert refused(lambda: desk.crises.tag_all(range(1, MOST_TOGETHER + 2))) == ["too_many_items"]
    assert (desk.log.head(), running(desk)) == (before, (1,))
    desk.crises.stop()
    assert refused(lambda: desk.crises.tag_all([2])) == ["no_crisis"]


def running(desk: Desk) -> tuple[int, ...]:
    now = desk.crises.running()
    assert now is not None
    return now.items
