"""The people of the desk, and the managers' decisions on who may act in which channel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.domain.team import Role
from moderator_app.support.messages import KnownError
from tests.desk.present import clock, today
from tests.desk.test_register import bring
from tests.making import FakeClock, decide, draft, ids, make_channel, take
from tests.truths import assert_whole, raw

__all__ = ["clock", "today"]

Sit = Callable[[str], Desk]
DAY = timedelta(days=1)


def code(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as problem:
        act()
    return problem.value.code


def give(desk: Desk, who: Desk, channel: Channel, *rights: Right, delegation: str = "") -> int:
    chosen = rights or (Right.TAKE_PART,)
    return desk.people.record(who.me.id, channel.id, chosen, by="Ada Ask", delegation=delegation).id


def started(desk: Desk) -> Channel:
    """A channel that went through its start gate."""
    channel = desk.channels.add("Badet", Platform.FACEBOOK, "osby", planned=True)
    for each in desk.policies.of_channel(channel.id).start_gate:
        bring(desk, channel, each)
    desk.register.activate(channel)
    return channel


def test_somebody_is_entered_before_they_ever_sit_down(desk: Desk, sit: Sit) -> None:
    kim = desk.people.add("  Kim   Ek ", title="moderator", unit="Kulturen")

    assert (kim.name, kim.title, kim.unit, kim.role, kim.sits) == ("Kim Ek", "moderator", "Kulturen", "moderator", False)
    assert desk.people.named("kim ek") == kim
    assert code(lambda: desk.people.add("KIM EK")) == "person_exists"
    assert code(lambda: desk.people.add(" ")) == "no_person_name"
    assert code(lambda: desk.people.add("x" * 201)) == "text_too_long"
    assert code(lambda: sit("bo").people.add("Ann Ask")) == "not_leader"
    assert desk.people.roll().people[1] == kim
    assert_whole(desk)


@pytest.mark.sqlite("on a server only its administrators write of people")
def test_my_name_title_and_unit_are_mine_to_change_and_others_the_administrators(desk: Desk, sit: Sit) -> None:
    bo = sit("bo")
    bo.people.change(bo.me.id, title="kommunikatör", unit="Kulturen")
    assert (bo.me.name, bo.me.title, bo.me.unit) == ("Bo", "kommunikatör", "Kulturen")

    assert code(lambda: bo.people.change(desk.me.id, name="Någon")) == "not_administrator"
    assert code(lambda: bo.people.change(bo.me.id, role=Role.ADMINISTRATOR)) == "not_administrator"
    assert code(lambda: bo.people.change(bo.me.id, name=" ")) == "no_person_name"
    assert code(lambda: desk.people.change(desk.me.id, role=Role.MODERATOR)) == "last_administrator"
    entries = len(raw(desk, "SELECT seq FROM journal"))
    desk.people.change(bo.me.id, title="kommunikatör")
    assert len(raw(desk, "SELECT seq FROM journal")) == entries
    assert desk.people.change(bo.me.id, role=Role.MANAGER).role == Role.MANAGER
    assert sit("bo").people.add("Ann Ask").name == "Ann Ask"
    assert_whole(desk)


def test_no_persons_name_or_title_stands_in_the_chain(desk: Desk) -> None:
    desk.people.add("Kim Ek", title="biträdande strateg")

    payloads = b"".join(row[0] for row in raw(desk, "SELECT payload FROM journal") if isinstance(row[0], bytes))

    assert b"Kim Ek" not in payloads
    assert b"strateg" not in payloads


@pytest.mark.sqlite("on a server the login says who somebody is")
def test_a_user_of_the_computer_is_tied_to_a_person_by_the_administrator(desk: Desk, sit: Sit) -> None:
    kim, stray = desk.people.add("Kim Ek"), sit("kek")

    assert code(lambda: stray.people.map_user(kim.id, "kek")) == "not_administrator"
    assert code(lambda: desk.people.map_user(kim.id, "asa")) == "own_user"
    assert code(lambda: desk.people.map_user(desk.me.id, "other")) == "own_user"
    assert desk.people.map_user(kim.id, "kek").os_user == "kek"

    assert sit("kek").me.id == kim.id
    assert [each.os_user for each in desk.people.roll().people if each.id == stray.me.id] == [""]
    assert_whole(desk)


@pytest.mark.requirement("VAS-37", check="moderator_app.desk.acting:Acting.must_take_part")
@pytest.mark.requirement("HJO-37", check="moderator_app.desk.acting:Acting.must_take_part")
def test_without_an_assignment_by_a_manager_nobody_acts_in_the_channel(desk: Desk, sit: Sit, channel: Channel) -> None:
    bo = sit("bo")
    take(desk, channel, "Tack!", "Nej!", "Usch!")
    first, second, third = ids(desk, channel)
    give(desk, desk, channel, delegation="D 4.2")

    assert code(lambda: decide(bo, first, Outcome.KEEP)) == "no_mandate"
    assert code(lambda: take(bo, channel, "Mer")) == "no_mandate"
    assert code(lambda: bo.intake.paste(channel.id, "Mer", "Kim")) == "no_mandate"
    assert code(lambda: bo.claims.assign(first, bo.me.id)) == "no_mandate"
    assert decide(desk, second, Outcome.KEEP).mandate == "D 4.2"

    number = give(desk, bo, channel, delegation="D 4.3")
    assert decide(bo, first, Outcome.KEEP).mandate == "D 4.3"
    desk.people.end(number)
    assert code(lambda: decide(bo, third, Outcome.KEEP)) == "no_mandate"
    # Whoever meets abuse material purges it, with an assignment or without.
    assert bo.suspicion.purge(third).mandate is None
    assert_whole(desk)


def test_in_a_channel_taken_over_everybody_acts_until_the_first_assignment_and_that_is_an_alarm(desk: Desk, sit: Sit) -> None:
    page, bo = make_channel(desk, "Parken"), sit("bo")
    take(bo, page, "Tack!", "Kaffe?")
    assert [each.english() for each in desk.people.alarms()] == ["Nobody has an assignment for Parken."]
    assert decide(bo, ids(desk, page)[0], Outcome.KEEP).mandate is None

    number = give(desk, desk, page)
    assert [each.code for each in desk.people.alarms()] == ["comms_not_notified"]
    desk.people.end(number)

    assert [each.code for each in desk.people.alarms()] == ["nobody_assigned"]
    assert code(lambda: decide(desk, ids(desk, page)[1], Outcome.KEEP)) == "no_mandate"


def test_a_channel_that_went_through_its_start_gate_needs_assignments_from_the_first_day(desk: Desk) -> None:
    page = started(desk)
    assert code(lambda: take(desk, page, "Tack!")) == "no_mandate"

    give(desk, desk, page)

    assert take(desk, page, "Tack!").new == 1


def test_whoever_stands_in_for_somebody_with_an_assignment_acts_under_it(desk: Desk, sit: Sit, channel: Channel, today: date) -> None:
    bo, cia = sit("bo"), sit("cia")
    give(desk, desk, channel, delegation="D 4.2")
    give(desk, cia, channel)
    take(desk, channel, "Tack!", "Nej!")
    desk.cover.start(desk.cover.plan(desk.me.id, today, today, [(channel.id, bo.me.id)]).id)

    decided = decide(bo, ids(desk, channel)[0], Outcome.KEEP)

    assert (decided.on_behalf_of, decided.mandate) == ("Asa", "D 4.2")
    assert code(lambda: decide(sit("dan"), ids(desk, channel)[1], Outcome.KEEP)) == "no_mandate"


def test_the_second_person_of_a_decision_needs_an_assignment_too(desk: Desk, sit: Sit, channel: Channel) -> None:
    bo = sit("bo")
    take(desk, channel, "[propaganda]")
    give(desk, desk, channel)
    waiting = decide(desk, ids(desk, channel)[0], Outcome.REMOVE, "H-04")

    assert code(lambda: bo.decisions.approve(waiting.id)) == "no_mandate"
    give(desk, bo, channel)
    assert bo.decisions.approve(waiting.id).standing == "stands"


@pytest.mark.requirement("SOL-30", check="moderator_app.domain.mandates:Gate.may")
def test_to_start_to_administer_and_to_take_part_are_three_rights(desk: Desk, sit: Sit, channel: Channel) -> None:
    bo = sit("bo")
    take(desk, channel, "Tack!")
    planned = desk.channels.add("Badet", Platform.FACEBOOK, "sormland", planned=True)
    for each in desk.policies.of_channel(planned.id).start_gate:
        bring(desk, planned, each)

    give(desk, bo, channel, Right.TAKE_PART)
    assert decide(bo, ids(desk, channel)[0], Outcome.KEEP)
    assert code(lambda: bo.register.fill_in(channel, Field.PURPOSE, "Dialog")) == "no_right"

    give(desk, bo, channel, Right.ADMINISTER)
    bo.register.fill_in(channel, Field.PURPOSE, "Dialog")
    assert code(lambda: take(bo, channel, "Nej!")) == "no_mandate"

    give(desk, bo, planned, Right.ADMINISTER)
    assert code(lambda: bo.register.activate(planned)) == "no_right"
    give(desk, bo, planned, Right.START)
    bo.register.activate(planned)
    assert_whole(desk)


def test_a_new_decision_ends_the_one_before_and_both_are_kept(
    desk: Desk, sit: Sit, channel: Channel, clock: FakeClock, today: date
) -> None:
    bo = sit("bo")
    first = give(desk, bo, channel)
    clock.forward(days=1)
    second = give(desk, bo, channel, Right.TAKE_PART, Right.ADMINISTER)

    newest, oldest = desk.people.roll().of(bo.me.id)

    assert (newest.id, newest.ended_at, newest.rights) == (second, None, {Right.TAKE_PART, Right.ADMINISTER})
    assert (oldest.id, oldest.ended_at, oldest.decided_day, oldest.decider.name) == (first, clock.now(), today.isoformat(), "Ada Ask")
    assert code(lambda: desk.people.end(first)) == "mandate_over"
    assert code(lambda: desk.people.end(99)) == "unknown_mandate"


def test_a_decision_is_a_managers_of_a_day_that_has_come(desk: Desk, sit: Sit, channel: Channel, today: date) -> None:
    bo, take_part = sit("bo"), (Right.TAKE_PART,)

    def record(desk: Desk, by: str = "Ada", day: date | None = None, rights: tuple[Right, ...] = take_part) -> str:
        return code(lambda: desk.people.record(bo.me.id, channel.id, rights, by=by, day=day))

    assert record(bo) == "not_leader"
    assert record(desk, by="") == "no_decider"
    assert record(desk, by="bo") == "own_mandate"
    assert record(desk, rights=()) == "no_rights"
    assert record(desk, day=today + DAY) == "mandate_to_come"
    assert code(lambda: desk.people.record(99, channel.id, take_part, by="Ada")) == "unknown_person"
    assert code(lambda: desk.people.record(bo.me.id, 99, take_part, by="Ada")) == "unknown_channel_id"
    made = desk.people.record(bo.me.id, channel.id, take_part, by="asa", day=today - DAY)
    assert (made.decider.person_id, made.decided_day) == (desk.me.id, (today - DAY).isoformat())


@pytest.mark.requirement("SOL-31", check="moderator_app.domain.mandates:not_notified")
def test_communications_are_told_after_the_decision_and_the_delivery_is_recorded(
    desk: Desk, sit: Sit, channel: Channel, today: date
) -> None:
    bo = sit("bo")
    number = give(desk, bo, channel, delegation="D 4.2")
    subject, text = desk.people.notice(number)
    assert subject == "Uppdrag i Kommunens sida: Bo"
    assert text.startswith(f"Ada Ask beslutade {today} att Bo i tjänsten får följande uppdrag i kanalen Kommunens sida: delta.")
    assert "D 4.2" in text
    assert desk.people.notice(number, "en")[0] == "Assignment in Kommunens sida: Bo"
    assert [each.code for each in desk.people.alarms()] == ["comms_not_notified"]

    assert code(lambda: desk.people.notified(number, "")) == "no_receiver"
    assert code(lambda: desk.people.notified(number, "Kim", today - DAY)) == "notice_day"
    assert code(lambda: desk.people.notified(number, "Kim", today + DAY)) == "notice_day"
    assert code(lambda: bo.people.notified(number, "Kim")) == "not_leader"
    made = desk.people.notified(number, "kommunikation@exempel.se, e-post")

    assert (made.notified_day, made.notified_to) == (today.isoformat(), "kommunikation@exempel.se, e-post")
    assert desk.people.alarms() == ()
    assert code(lambda: desk.people.notified(number, "Kim")) == "notified_already"
    assert raw(desk, f"SELECT count(*) FROM journal WHERE kind = '{Kind.MANDATE_NOTIFIED}'") == [(1,)]
    assert_whole(desk)


@pytest.mark.requirement("VAS-39", check="moderator_app.domain.wordings:signed")
def test_what_the_author_is_told_is_signed_where_the_policy_demands_it(desk: Desk) -> None:
    desk.people.change(desk.me.id, name="Åsa Ek", title="kommunikatör", unit="Kulturen")
    heritage, region = make_channel(desk, "Slottet", "vastarvet"), make_channel(desk, "Parken")
    for page in (heritage, region):
        take(desk, page, f"Hej {page.name}!")

    def told(page: Channel, message: str) -> str:
        (item,) = ids(desk, page)
        written = draft(desk, item, Outcome.ANSWER, message=message, supersede=desk.inbox.item(item).decision_id is not None)
        return desk.decisions.decide(written).message

    assert told(heritage, "Vi har öppet.") == "Vi har öppet.\n\nÅsa Ek, kommunikatör, Kulturen"
    assert told(heritage, "Vi har öppet!\n\nÅsa Ek, kommunikatör, Kulturen") == "Vi har öppet!\n\nÅsa Ek, kommunikatör, Kulturen"
    assert told(heritage, "Åsa Ek, kommunikatör, Kulturen") == ""
    assert told(region, "Vi har öppet.") == "Vi har öppet."


@pytest.mark.sqlite("on a server a login has its role from the database")
def test_what_an_administrator_changes_about_me_holds_in_my_open_window(desk: Desk, sit: Sit) -> None:
    bo = sit("bo")
    bo.news.look()
    desk.people.change(bo.me.id, title="strateg", role=Role.MANAGER)

    bo.news.look()

    assert (bo.me.title, bo.me.role) == ("strateg", Role.MANAGER)
    assert bo.people.add("Kim Ek").name == "Kim Ek"
    desk.people.change(bo.me.id, role=Role.MODERATOR)
    bo.news.look()
    assert code(lambda: bo.people.add("Ann Ask")) == "not_leader"


def test_who_becomes_a_politician_with_an_assignment_is_an_alarm_until_it_is_ended(desk: Desk, channel: Channel) -> None:
    kim = desk.people.add("Kim Ek")
    one = desk.people.record(kim.id, channel.id, [Right.TAKE_PART], by="Ada Ask")
    desk.people.notified(one.id, "Eva Alm")
    assert desk.people.alarms() == ()

    desk.register.mark_politician("kim ek", True)

    assert [each.english() for each in desk.people.alarms()] == ["Kim Ek is a politician, and has an assignment for Kommunens sida."]
    (line,) = (each for each in desk.today.read().lines if each.what.code == "politician_assigned")
    assert (line.door.screen, line.door.arguments) == ("people", {"person": kim.id})
    assert code(lambda: desk.people.record(kim.id, channel.id, [Right.TAKE_PART], by="Ada Ask")) == "politician"
    desk.people.end(one.id)
    assert "politician_assigned" not in [each.code for each in desk.people.alarms()]
