"""The channel register: what each policy asks before a channel is started or closed, who is responsible, and what is written down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform, Status
from moderator_app.domain.gates import NEEDS, Demand, Field, Office, Phase, Responsibility, Step
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.register import need_name
from moderator_app.domain.upkeep import DEPOSIT_STEPS
from moderator_app.support.messages import Refused
from tests.making import FakeClock
from tests.truths import assert_whole, raw

WRITTEN = {Field.WATCH_SCHEDULE: "1/7 days", Field.ENTRY_PAGE: "https://exempel.se/sociala-medier"}


def planned(desk: Desk, pack: str) -> Channel:
    return desk.channels.add("Badet", Platform.FACEBOOK, pack, planned=True)


def bring(desk: Desk, channel: Channel, demand: Demand, phase: Phase = Phase.START) -> None:
    """What the demand asks is brought about."""
    need = NEEDS[demand.need]
    if isinstance(need, Field):
        desk.register.fill_in(channel, need, WRITTEN.get(need, "Så här"))
    elif isinstance(need, Responsibility):
        desk.register.appoint(channel, need, "Kim Ek", title="Chef", unit="Badet", extent="2 h i veckan")
    elif need in DEPOSIT_STEPS:
        desk.checks.deposit(channel, DEPOSIT_STEPS[need], place="Kassaskåp 2", keeper="Kommunledningskontoret")
    elif need is Step.START_DOCUMENT:
        desk.start_documents.make(channel)
    else:
        for name, office in zip(("Kim Ek", "Ada Ask"), demand.offices or (None,), strict=False):
            desk.register.record(channel, need, by=name, note="Se plan 3", phase=phase, office=office)


def missing(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [str(each.values["row"]) for each in refused.value.details]


def assert_each_is_needed(desk: Desk, pack: str, rows: set[str]) -> None:
    """With everything but one the start is refused, and names that one; then it is let through."""
    channel = planned(desk, pack)
    gate = desk.policies.of_channel(channel.id).start_gate
    demands = [each for each in gate if each.binding]
    assert rows <= {each.row for each in demands}
    # The start document says what the others brought about.
    for number, each in enumerate(demands := sorted(demands, key=lambda each: each.need == Step.START_DOCUMENT)):
        with pytest.raises(Refused) as refused:
            desk.register.activate(channel)
        assert refused.value.code == "gate_closed"
        assert sorted(missing(refused)) == sorted(left.row for left in demands[number:])
        bring(desk, channel, each)
    for each in (each for each in gate if not each.binding):
        bring(desk, channel, each)
    assert desk.register.show(channel).start_missing == ()
    desk.register.activate(channel)
    assert desk.channels.by_name("Badet").status == Status.ACTIVE
    assert_whole(desk)


@pytest.mark.requirement("SOR-2", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("SOR-3", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("SOR-8", check="moderator_app.domain.register:lacking")
def test_under_soermlands_rules_a_channel_starts_with_purpose_need_contact_and_people(desk: Desk) -> None:
    assert_each_is_needed(desk, "sormland", {"SOR-2", "SOR-3", "SOR-5", "SOR-6", "SOR-8"})


@pytest.mark.requirement("VAS-2", check="moderator_app.domain.register:lacking")
def test_under_vaestarvets_rules_a_channel_starts_with_assignment_checklist_and_two_deciders(desk: Desk) -> None:
    assert_each_is_needed(desk, "vastarvet", {"VAS-2", "VAS-37", "VAS-38"})


@pytest.mark.requirement("SOL-2", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("SOL-3", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("SOL-4", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("SOL-33", check="moderator_app.domain.register:lacking")
def test_under_sollentunas_rules_a_channel_starts_with_its_document_board_people_and_notices(desk: Desk) -> None:
    assert_each_is_needed(desk, "sollentuna", {"SOL-1", "SOL-2", "SOL-3", "SOL-4", "SOL-30", "SOL-31", "SOL-33"})


@pytest.mark.requirement("OSB-2", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("OSB-3", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("OSB-4", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("OSB-5", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("OSB-6", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("OSB-7", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("OSB-8", check="moderator_app.domain.register:lacking")
def test_under_osbys_rules_a_channel_starts_with_approval_advice_plan_and_deposits(desk: Desk) -> None:
    assert_each_is_needed(desk, "osby", {f"OSB-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 25, 26)})


@pytest.mark.requirement("HJO-6", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("HJO-8", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("HJO-9", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("HJO-10", check="moderator_app.domain.register:lacking")
def test_under_hjos_rules_a_channel_starts_with_decision_report_logotype_and_three_answers(desk: Desk) -> None:
    assert_each_is_needed(desk, "hjo", {"HJO-6", "HJO-8", "HJO-9", "HJO-10"})


@pytest.mark.requirement("HJO-3", check="moderator_app.domain.register:alarms")
def test_hjo_has_a_named_moderator_who_is_missed(desk: Desk) -> None:
    channel = desk.channels.add("Badet", Platform.FACEBOOK, "hjo")
    aim = next(each for each in desk.policies.of_channel(channel.id).start_gate if each.row == "HJO-3")

    def missed() -> bool:
        return any(each.values.get("role") == need_name(Responsibility.WATCHER) for each in desk.register.show(channel).alarms)

    assert (aim.need, aim.binding, "en utsedd moderator" in aim.wording) == (Responsibility.WATCHER, False, True)
    assert missed()
    desk.register.appoint(channel, Responsibility.WATCHER, "Ada Ask")
    assert not missed()
    assert aim not in desk.register.show(channel).start_missing


SIX_STEPS = ("manager_decision", "manager", "report_to_information_unit", "logo", "goals_study_plan", "evaluation")


@pytest.mark.requirement("HJO-16", check="moderator_app.domain.register:lacking")
def test_hjos_six_steps_are_a_checklist_in_the_policys_order(desk: Desk) -> None:
    channel = planned(desk, "hjo")

    def left() -> list[str]:
        return [each.need for each in desk.register.show(channel).start_missing if each.need in SIX_STEPS]

    for number in range(len(SIX_STEPS)):
        assert left() == list(SIX_STEPS[number:])
        bring(desk, channel, next(each for each in desk.policies.of_channel(channel.id).start_gate if each.need == SIX_STEPS[number]))
    assert left() == []


@pytest.mark.requirement("SOL-37", check="moderator_app.domain.register:lacking")
def test_a_farewell_with_text_and_link_and_a_last_snapshot_are_wished_for_before_the_close(desk: Desk) -> None:
    channel = desk.channels.add("Badet", Platform.FACEBOOK, "sollentuna")
    for each in desk.policies.of_channel(channel.id).close_gate:
        if each.binding:
            bring(desk, channel, each, Phase.CLOSE)
    assert [each.need for each in desk.register.show(channel).close_missing] == ["farewell_post", "final_snapshot"]
    with pytest.raises(Refused) as refused:
        desk.register.record(channel, Step.FAREWELL_POST)
    assert refused.value.code == "step_needs_note"

    desk.register.record(channel, Step.FAREWELL_POST, note="Tack för oss! https://exempel.se/badet/1")
    desk.register.record(channel, Step.FINAL_SNAPSHOT)

    assert desk.register.show(channel).close_missing == ()
    assert desk.register.close(channel) == ()


@pytest.mark.requirement("SOL-35", check="moderator_app.domain.register:lacking")
@pytest.mark.requirement("SOL-36", check="moderator_app.domain.register:lacking")
def test_a_channel_is_closed_after_decision_with_reason_and_two_notices_and_the_farewell_is_a_wish(desk: Desk) -> None:
    channel = desk.channels.add("Badet", Platform.FACEBOOK, "sollentuna")
    with pytest.raises(Refused) as refused:
        desk.register.close(channel)
    assert missing(refused) == ["SOL-35", "SOL-36", "SOL-36"]
    with pytest.raises(Refused) as refused:
        desk.register.record(channel, Step.MANAGER_DECISION, by="Kim Ek")
    assert refused.value.code == "step_needs_note"

    for step in (Step.MANAGER_DECISION, Step.NOTICE_TO_BOARD, Step.NOTICE_TO_COMMS):
        desk.register.record(channel, step, by="Kim Ek", note="Badet stängs")
    wishes = desk.register.close(channel)

    assert [each.values["row"] for each in wishes] == ["SOL-37", "SOL-37"]
    assert [(each.status, each.person) for each in desk.register.show(channel).register.history] == [
        (Status.ACTIVE, "Asa"),
        (Status.CLOSED, "Asa"),
    ]
    for again in (desk.register.close, desk.register.activate):
        with pytest.raises(Refused) as refused:
            again(channel)
        assert refused.value.code == "channel_closed"
    assert_whole(desk)


def test_a_channel_that_was_there_before_the_desk_is_active_and_what_it_lacks_are_alarms(desk: Desk, channel: Channel) -> None:
    found = desk.register.show(channel)

    assert (found.register.status, found.register.taken_over) == (Status.ACTIVE, True)
    assert [each.code for each in found.alarms] == [*["gate_missing"] * 8, "answer_time_not_chosen"]
    with pytest.raises(Refused) as refused:
        desk.register.activate(channel)
    assert refused.value.code == "channel_active"


@pytest.mark.requirement("SOR-6", check="moderator_app.domain.register:alarms")
def test_a_vacant_role_raises_an_alarm_until_somebody_has_it(desk: Desk, channel: Channel) -> None:
    def vacant() -> set[str]:
        return {each.values["need"].code for each in desk.register.show(channel).alarms if "need" in each.values}  # pyright: ignore[reportAttributeAccessIssue]

    roles = {"publisher", "watcher", "follow_up"}
    assert roles <= vacant()
    for each in ("publisher", "watcher", "follow_up"):
        desk.register.appoint(channel, Responsibility(each), "Ada Ask")
    assert not roles & vacant()
    desk.register.dismiss(channel, Responsibility.WATCHER, "ada ask")
    assert roles & vacant() == {"watcher"}
    with pytest.raises(Refused) as refused:
        desk.register.dismiss(channel, Responsibility.WATCHER, "Ada Ask")
    assert refused.value.code == "not_in_role"


@pytest.mark.requirement("SOR-5", check="moderator_app.storage.register:end_holder")
def test_there_is_one_accountable_manager_and_those_before_are_kept(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    desk.register.appoint(channel, Responsibility.MANAGER, "Kim Ek", title="Badchef", unit="Kultur och fritid")
    clock.forward(days=1)
    desk.register.appoint(channel, Responsibility.MANAGER, "asa")

    found = desk.register.show(channel).register
    assert [(each.who.name, each.who.person_id) for each in found.having(Responsibility.MANAGER)] == [("Asa", 1)]
    before, _ = found.holders
    assert (before.who.name, before.title, before.unit, before.until) == ("Kim Ek", "Badchef", "Kultur och fritid", clock.now())


@pytest.mark.requirement("OSB-9", check="moderator_app.storage.register:politicians")
@pytest.mark.parametrize("name", ["Ada Ask", "asa"])
def test_a_politician_is_refused_as_responsible(desk: Desk, channel: Channel, name: str) -> None:
    desk.register.appoint(channel, Responsibility.WATCHER, name)
    desk.register.mark_politician(name, True)
    desk.register.mark_politician(name, True)

    for role in Responsibility:
        with pytest.raises(Refused) as refused:
            desk.register.appoint(channel, role, name.upper())
        assert refused.value.code == "politician"
    assert "politician_in_role" in [each.code for each in desk.register.show(channel).alarms]

    desk.register.mark_politician(name, False)
    desk.register.appoint(channel, Responsibility.MANAGER, name)
    assert_whole(desk)


def test_who_is_marked_as_a_politician_is_told_by_name(desk: Desk) -> None:
    desk.register.mark_politician("Östen Ek", True)
    desk.register.mark_politician("Ada  Ask", True)

    assert desk.register.politicians() == ("Ada Ask", "Östen Ek")


def test_all_channels_are_told_at_once_as_each_by_itself(desk: Desk, channel: Channel) -> None:
    other = planned(desk, "osby")
    desk.register.fill_in(other, Field.ACTIVITY, "Badets sida på Facebook")

    assert desk.register.everything() == (desk.register.show(other), desk.register.show(channel))


def test_somebody_who_became_a_politician_keeps_a_channel_from_starting(desk: Desk) -> None:
    channel = planned(desk, "hjo")
    for each in desk.policies.of_channel(channel.id).start_gate:
        bring(desk, channel, each)
    desk.register.mark_politician("Kim Ek", True)

    with pytest.raises(Refused) as refused:
        desk.register.activate(channel)

    assert [each.code for each in refused.value.details] == ["politician_in_role"] * 2


@pytest.mark.requirement("VAS-38", check="moderator_app.domain.register:is_met")
def test_the_two_deciders_are_different_persons_each_in_the_office_that_the_policy_names(desk: Desk) -> None:
    chief, head = Office.CLOSEST_MANAGER, Office.HEAD_OF_COMMUNICATIONS
    channel = planned(desk, "vastarvet")

    def decided() -> bool:
        return "decision" not in [each.need for each in desk.register.show(channel).start_missing]

    for other in (None, Office.HEAD_OF_UNIT):
        with pytest.raises(Refused) as refused:
            desk.register.record(channel, Step.DECISION, office=other)
        assert refused.value.code == "step_office"
    desk.register.record(channel, Step.DECISION, office=chief)
    for same in ("", "asa", "ASA"):
        with pytest.raises(Refused) as refused:
            desk.register.record(channel, Step.DECISION, by=same, office=head)
        assert refused.value.code == "same_decider"
    desk.register.record(channel, Step.DECISION, by="Ada Ask", office=chief)
    assert not decided()
    desk.register.record(channel, Step.DECISION, by="Eva Alm", office=head)
    assert decided()
    assert [(each.by.name, each.office) for each in desk.register.show(channel).register.steps] == [
        ("Asa", chief),
        ("Ada Ask", chief),
        ("Eva Alm", head),
    ]


def test_whoever_was_named_before_they_came_to_the_desk_is_the_same_person_afterwards(desk: Desk, sit: Callable[[str], Desk]) -> None:
    channel = planned(desk, "vastarvet")
    desk.register.appoint(channel, Responsibility.WATCHER, "Bo")
    desk.register.record(channel, Step.DECISION, by="Bo", office=Office.CLOSEST_MANAGER)
    sit("bo")

    with pytest.raises(Refused) as refused:
        desk.register.record(channel, Step.DECISION, by="bo", office=Office.HEAD_OF_COMMUNICATIONS)
    assert refused.value.code == "same_decider"
    desk.register.dismiss(channel, Responsibility.WATCHER, "bo")
    assert desk.register.show(channel).register.having(Responsibility.WATCHER) == ()


def test_where_the_policy_names_one_office_the_step_is_taken_by_that_one(desk: Desk) -> None:
    channel = planned(desk, "osby")
    desk.register.record(channel, Step.MANAGER_APPROVAL, by="Kim Ek")
    desk.register.record(channel, Step.COMMUNICATOR_CONSULTED, by="Ada Ask")

    assert [each.office for each in desk.register.show(channel).register.steps] == [Office.CLOSEST_MANAGER, None]
    with pytest.raises(Refused) as refused:
        desk.register.record(channel, Step.COMMUNICATOR_CONSULTED, office=Office.MANAGER)
    assert refused.value.code == "step_office"


@pytest.mark.parametrize(
    ("step", "day", "by", "code"),
    [
        (Step.LOGO, None, "", "step_not_asked"),
        (Step.MANAGER_APPROVAL, date(2026, 3, 5), "", "step_to_come"),
        (Step.ACTIVITY_PLAN, None, "", "step_needs_note"),
        (Step.PLAN_DEPOSITED, None, "", "step_is_deposit"),
        (Step.MANAGER_APPROVAL, None, "x" * 5_000, "no_person"),
    ],
)
def test_a_step_that_does_not_fit_is_refused_and_nothing_is_written(desk: Desk, step: Step, day: date | None, by: str, code: str) -> None:
    channel = planned(desk, "osby")
    head = desk.log.head()

    with pytest.raises(Refused) as refused:
        desk.register.record(channel, step, day=day, by=by)

    assert refused.value.code == code
    assert desk.log.head() == head
    assert desk.register.show(channel).register.steps == ()


def test_every_step_is_in_the_journal_with_person_and_date_and_the_names_only_sealed(desk: Desk, clock: FakeClock) -> None:
    channel = planned(desk, "osby")
    clock.forward(days=2)
    desk.register.record(channel, Step.ACTIVITY_PLAN, by="Kim Ek", day=date(2026, 3, 5), note="Plan 3")
    desk.register.fill_in(channel, Field.PURPOSE, "Berätta om badet")
    desk.register.close(channel)

    closed, changed, step, *_ = desk.log.entries(LogSelection())
    assert (step.kind, changed.kind, closed.kind) == (Kind.CHANNEL_STEP, Kind.CHANNEL_CHANGED, Kind.CHANNEL_STATUS)
    assert b'"day":"2026-03-05"' in step.payload
    assert b"Kim Ek" not in step.payload
    assert b'"field":"purpose"' in changed.payload
    assert b'"status":"closed"' in closed.payload
    kept = {str(text) for (text,) in raw(desk, "SELECT text FROM journal_private WHERE text IS NOT NULL")}
    assert {"Kim Ek", "Plan 3", "Berätta om badet"} <= kept


def test_a_colleague_sees_the_register_as_it_is(desk: Desk, sit: Callable[[str], Desk]) -> None:
    channel = planned(desk, "osby")
    colleague = sit("bo")

    desk.register.fill_in(channel, Field.SERVICE_HOURS, "mon-fri 08:00-16:30")

    assert colleague.register.show(channel).register.fields.told(Field.SERVICE_HOURS) == "mon-fri 08:00-16:30"
