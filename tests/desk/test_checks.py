"""Channels are looked after: dated checks, deposits, and what is wrong with their keeping, on both engines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from moderator_app.desk.checks import Keeping
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.checks import CheckState
from moderator_app.domain.gates import Field, Responsibility
from moderator_app.domain.items import AuthorType
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.mandates import Right
from moderator_app.domain.posted import TEXT_CHECKS
from moderator_app.domain.public_texts import as_lines
from moderator_app.domain.public_wordings import TextKind
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.support.messages import Refused
from tests.making import FakeClock, comment, make_channel, post, take
from tests.truths import assert_whole, raw


def keep(desk: Desk, pack: str) -> Channel:
    return make_channel(desk, f"Sida {pack}", pack)


def asked(found: Keeping, row: str) -> dict[str, str]:
    """How the checks of a row of the policies stand."""
    return {str(each.demand.check): str(each.state) for each in found.checks if each.demand.row == row}


def alarms(desk: Desk, channel: Channel, row: str) -> list[str]:
    both = (*desk.checks.show(channel).alarms, *(each for each in desk.register.show(channel).alarms if row in CHECKED_AT_START))
    return [each.code for each in both if each.values.get("row") == row]


CHECKED_AT_START = ("VAS-2", "HJO-9")
"""Their step at the start is a check: what is missing is told once."""


@pytest.mark.parametrize(("pack", "row", "check"), [("vastarvet", "VAS-2", Check.GRAPHIC_PROFILE), ("hjo", "HJO-9", Check.LOGO)])
def test_a_check_that_is_a_step_of_the_start_is_missed_once_and_made_once(desk: Desk, pack: str, row: str, check: Check) -> None:
    channel = keep(desk, pack)
    assert alarms(desk, channel, row) == ["gate_missing"]

    desk.checks.record(channel, check)

    assert alarms(desk, channel, row) == []
    assert row not in [each.row for each in desk.register.show(channel).start_missing]
    desk.checks.record(channel, check, ok=False, note="Borta sedan sidan gjordes om")
    assert alarms(desk, channel, row) == ["check_failed"]


@pytest.mark.requirement("SOR-12", check="moderator_app.domain.checks:due_checks")
@pytest.mark.requirement("VAS-2", check="moderator_app.domain.checks:due_checks")
@pytest.mark.requirement("SOL-6", check="moderator_app.domain.checks:due_checks")
@pytest.mark.requirement("HJO-53", check="moderator_app.domain.checks:due_checks")
@pytest.mark.parametrize(
    ("pack", "row", "checks"),
    [
        ("sormland", "SOR-12", {"sender"}),
        ("vastarvet", "VAS-2", {"graphic_profile"}),
        ("sollentuna", "SOL-5", {"purpose_posted"}),
        ("sollentuna", "SOL-6", {"official_status", "graphic_profile"}),
        ("sollentuna", "SOL-23", {"identity", "visibility", "privacy_notice"}),
        ("hjo", "HJO-18", {"identity", "visibility"}),
        ("hjo", "HJO-53", {"copyright_terms", "platform_settings"}),
    ],
)
def test_each_check_that_a_policy_asks_is_due_at_the_start_and_again_after_a_year(
    desk: Desk, clock: FakeClock, pack: str, row: str, checks: set[str]
) -> None:
    channel = keep(desk, pack)
    assert asked(desk.checks.show(channel), row) == dict.fromkeys(checks, "never")
    assert len(alarms(desk, channel, row)) == len(checks)

    for each in map(Check, checks):
        if each in TEXT_CHECKS:
            post(desk, channel, TEXT_CHECKS[each], date(2026, 3, 3))
        else:
            desk.checks.record(channel, each, by="Kim Ek", day=date(2026, 3, 3))
        now = next(one for one in desk.checks.due(channel) if one.demand.check is each)
        assert (now.state, now.due) == (CheckState.FINE, "2027-03-03")
    assert alarms(desk, channel, row) == []

    clock.set("2027-03-04 09:00")
    assert asked(desk.checks.show(channel), row) == dict.fromkeys(checks, "overdue")
    assert [each.code for each in desk.checks.show(channel).alarms if each.values.get("row") == row] == ["check_overdue"] * len(checks)
    assert_whole(desk)


@pytest.mark.requirement("SOL-23", check="moderator_app.domain.posted:made_by_posting")
@pytest.mark.requirement("HJO-18", check="moderator_app.domain.posted:made_by_posting")
@pytest.mark.parametrize(("pack", "row", "kinds"), [("hjo", "HJO-18", 1), ("sollentuna", "SOL-23", 2)])
def test_the_law_s_information_is_a_breach_until_the_channel_s_own_text_was_seen_there_and_that_is_the_dated_check(
    desk: Desk, clock: FakeClock, pack: str, row: str, kinds: int
) -> None:
    channel = keep(desk, pack)
    missing = len(asked(desk.checks.show(channel), row))
    assert alarms(desk, channel, row) == ["check_breach"] * missing

    post(desk, channel, TextKind.NOTICE)
    assert "Ansvarig nämnd: Kulturnämnden" in str(as_lines(desk.texts.now(channel, TextKind.NOTICE).now.document))
    assert alarms(desk, channel, row) == ["check_breach"] * (kinds - 1)
    post(desk, channel, TextKind.PRIVACY)
    assert alarms(desk, channel, row) == []
    seen = next(each.last for each in desk.checks.due(channel) if each.demand.check is Check.VISIBILITY)
    assert seen is not None
    assert (seen.day, seen.by.name, seen.note) == ("2026-03-04", "Asa", "Sidans om-flik")

    clock.forward(days=1)
    desk.checks.record(channel, Check.VISIBILITY, ok=False, note="Texten är borta sedan sidan gjordes om")
    assert alarms(desk, channel, row) == ["check_breach"]
    clock.forward(minutes=1)
    post(desk, channel, TextKind.NOTICE)
    assert alarms(desk, channel, row) == []
    clock.forward(days=400)
    assert alarms(desk, channel, row) == ["check_overdue"] * missing


def test_a_check_that_a_public_text_meets_is_not_recorded_a_second_time_by_hand(desk: Desk) -> None:
    channel = keep(desk, "hjo")
    head = desk.log.head()

    with pytest.raises(Refused) as refused:
        desk.checks.record(channel, Check.IDENTITY)

    assert refused.value.code == "check_is_posting"
    assert desk.log.head() == head


def test_a_newer_version_of_the_text_is_to_be_posted_before_the_check_is_in_order_again(desk: Desk, clock: FakeClock) -> None:
    channel = keep(desk, "hjo")
    post(desk, channel, TextKind.NOTICE)
    clock.forward(days=10)
    desk.register.fill_in(channel, Field.BOARD, "Fritidsnämnden")
    desk.texts.issue(channel, TextKind.NOTICE)

    def now() -> tuple[str, str]:
        found = next(each for each in desk.checks.due(channel) if each.demand.check is Check.IDENTITY)
        return found.state, found.due

    assert now() == ("fine", "2026-03-14")
    clock.forward(days=1)
    assert now() == ("overdue", "2026-03-14")
    desk.texts.posted(channel, TextKind.NOTICE, "Sidans om-flik")
    assert now() == ("fine", "2027-03-15")


def test_who_has_a_mandate_to_administer_has_access_and_not_who_only_takes_part(desk: Desk, sit: Callable[[str], Desk]) -> None:
    channel = keep(desk, "sollentuna")
    bo = sit("bo").me

    def access(right: Right) -> tuple[str, ...]:
        desk.people.record(bo.id, channel.id, {right}, by="Ada Ask", day=date(2026, 3, 1))
        return desk.checks.show(channel).access

    assert access(Right.TAKE_PART) == ()
    assert access(Right.ADMINISTER) == ("Bo",)
    assert access(Right.START) == ()


@pytest.mark.parametrize(
    ("check", "more", "code"),
    [
        (Check.LOGO, {}, "check_not_asked"),
        (Check.SENDER, {"ok": False}, "check_needs_note"),
        (Check.SENDER, {"day": date(2026, 3, 5)}, "day_to_come"),
        (Check.SENDER, {"note": "x" * 5_000}, "text_too_long"),
    ],
)
def test_a_check_that_does_not_fit_is_refused_and_nothing_is_written(desk: Desk, check: Check, more: dict[str, object], code: str) -> None:
    channel = keep(desk, "sormland")
    head = desk.log.head()

    with pytest.raises(Refused) as refused:
        desk.checks.record(channel, check, **more)  # pyright: ignore[reportArgumentType]

    assert refused.value.code == code
    assert desk.log.head() == head
    assert desk.checks.show(channel).made == ()


@pytest.mark.requirement("OSB-26", check="moderator_app.domain.register:is_met")
@pytest.mark.requirement("VAS-26", check="moderator_app.domain.checks:deposit_alarms")
@pytest.mark.requirement("HJO-38", check="moderator_app.domain.checks:deposit_alarms")
def test_deposits_are_recorded_with_place_keeper_and_receipt_and_missing_ones_are_alarms(desk: Desk) -> None:
    osby, vastarvet, hjo = (keep(desk, pack) for pack in ("osby", "vastarvet", "hjo"))

    def lacks(channel: Channel) -> list[object]:
        both = (*desk.register.show(channel).alarms, *desk.checks.show(channel).alarms)
        return [each.values["row"] for each in both if each.code in ("gate_missing", "deposit_missing") and _of_deposit(each.values)]

    assert lacks(osby) == ["OSB-26", "OSB-26"]
    assert lacks(vastarvet) == ["VAS-26"]
    assert lacks(hjo) == ["HJO-38"]
    for channel in (osby, vastarvet, hjo):
        desk.checks.deposit(channel, Deposited.CREDENTIALS, place="Kassaskåp 2", keeper="Kommunikationsenheten", receipt="K-17")
    assert lacks(osby) == ["OSB-26"]
    desk.checks.deposit(osby, Deposited.PLAN, place="Pärm 3", keeper="Kommunledningskontoret", since=date(2026, 2, 1))
    assert lacks(osby) == lacks(vastarvet) == lacks(hjo) == []

    plan, login = desk.checks.show(osby).deposits
    assert (plan.place, plan.keeper, plan.since, plan.recorder) == ("Pärm 3", "Kommunledningskontoret", "2026-02-01", "Asa")
    assert (login.receipt, login.since) == ("K-17", "2026-03-04")
    assert_whole(desk)


def _of_deposit(values: object) -> bool:
    return any(getattr(each, "code", "") in ("plan_deposited", "credentials_deposited", "credentials") for each in dict(values).values())  # pyright: ignore[reportArgumentType, reportCallIssue, reportUnknownVariableType, reportUnknownArgumentType]


def test_what_is_handed_to_somebody_else_lies_there_now_and_the_test_of_the_login_is_told(desk: Desk, clock: FakeClock) -> None:
    channel = keep(desk, "vastarvet")
    desk.checks.deposit(channel, Deposited.CREDENTIALS, place="Kassaskåp 2", keeper="Kim Ek")
    desk.checks.deposit(channel, Deposited.CREDENTIALS, place="Kassaskåp 3", keeper="Ada Ask")
    assert desk.checks.show(channel).tested is None

    now = desk.checks.record(channel, Check.ACCESS, by="Ada Ask")

    found = desk.checks.show(channel)
    assert [(each.place, each.keeper) for each in found.deposits] == [("Kassaskåp 3", "Ada Ask")]
    assert (found.tested, now.due) == ("2026-03-04", "2026-09-03")
    clock.forward(days=10)
    desk.checks.record(channel, Check.ACCESS, ok=False, note="Lösenordet är bytt")
    assert desk.checks.show(channel).tested == "2026-03-04"
    assert "check_failed" in alarms(desk, channel, "VAS-26")
    with pytest.raises(Refused) as refused:
        desk.checks.deposit(channel, Deposited.PLAN, place=" ", keeper="Ada Ask")
    assert refused.value.code == "deposit_where"


def test_who_has_a_role_or_is_assigned_has_access_and_the_alarm_goes_with_the_second(desk: Desk) -> None:
    channel = keep(desk, "sollentuna")

    def holding() -> list[str]:
        return [each.code for each in desk.checks.show(channel).alarms if each.code in ("one_holder", "no_holder")]

    assert holding() == ["no_holder"]
    desk.register.appoint(channel, Responsibility.WATCHER, "asa")
    desk.register.appoint(channel, Responsibility.PUBLISHER, "asa")
    assert holding() == ["one_holder"]
    desk.register.appoint(channel, Responsibility.FOLLOW_UP, "Kim Ek")
    assert holding() == []
    assert desk.checks.show(channel).access == ("Asa", "Kim Ek")


@pytest.mark.requirement("SOL-8", check="moderator_app.domain.checks:life_alarms", off=())
@pytest.mark.requirement("OSB-11", check="moderator_app.domain.checks:life_alarms", off=())
def test_a_page_is_alive_as_long_as_the_organisation_publishes_and_not_by_what_others_write(desk: Desk, clock: FakeClock) -> None:
    channel = keep(desk, "sormland")
    clock.forward(days=31)
    take(desk, channel, comment("Hej", number=1, clock=clock))

    def idle(one: Channel) -> bool:
        return "page_inactive" in [each.code for each in desk.checks.show(one).alarms]

    assert idle(channel)
    take(desk, channel, comment("Vi har öppet", number=2, author_type=AuthorType.STAFF, clock=clock))
    assert not idle(channel)
    clock.forward(days=31)
    assert idle(channel)


@pytest.mark.sqlite
def test_the_last_own_post_is_found_by_its_index_alone(desk: Desk) -> None:
    plan = raw(desk, "EXPLAIN QUERY PLAN SELECT max(published_at) FROM item WHERE channel_id = 1 AND direction = 'drawn_up'")

    assert "INDEX ix_item_own (channel_id=?)" in str(plan)


def test_the_alarms_of_all_channels_name_those_with_something_wrong(desk: Desk) -> None:
    planned = desk.channels.add("Planerad", Platform.X, "osby", planned=True)
    active = keep(desk, "osby")

    assert [(channel.name, bool(found)) for channel, found in desk.checks.alarms()] == [(active.name, True)]
    assert desk.checks.show(planned).alarms == ()


def test_checks_and_deposits_are_journaled_with_names_only_sealed_and_a_colleague_sees_them(desk: Desk, sit: Callable[[str], Desk]) -> None:
    channel = keep(desk, "sormland")
    colleague = sit("bo")

    desk.checks.record(channel, Check.SENDER, by="Kim Ek", note="Syns överst")
    desk.checks.deposit(channel, Deposited.CREDENTIALS, place="Kassaskåp 2", keeper="Ada Ask")

    deposit, check, *_ = desk.log.entries(LogSelection())
    assert (check.kind, deposit.kind) == (Kind.CHANNEL_CHECKED, Kind.CHANNEL_DEPOSIT)
    assert b'"check":"sender"' in check.payload
    assert b'"ok":true' in check.payload
    assert not any(name in check.payload + deposit.payload for name in (b"Kim Ek", b"Ada Ask", b"Kassa"))
    assert colleague.checks.show(channel).made[0].note == "Syns överst"
    assert colleague.checks.show(channel).deposits[0].keeper == "Ada Ask"
