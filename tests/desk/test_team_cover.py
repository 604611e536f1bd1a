"""Cover at a team's desk: the server itself gives the deputy the channel for the time of it, and takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import psycopg
import psycopg.sql
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator_app.desk.changes import Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.cover import Absence, stand_ins
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection, State
from moderator_app.domain.team import Role
from moderator_app.storage import handover
from moderator_app.support.clock import SystemClock
from moderator_app.support.messages import KnownError
from tests.desk.logins import Sit, sit
from tests.desk.present import clock, today
from tests.making import decide, ids, make_channel, make_desk, take
from tests.patience import until
from tests.server import Server
from tests.truths import raw

__all__ = ["clock", "sit", "today"]

pytestmark = pytest.mark.postgresql("a file has no logins")
TEAM = {"mo": ["Vår sida"], "bo": ["Parken"], "cia": ["Vår sida"], "dan": []}


@pytest.fixture
def owner(engine: str, tmp_path: Path) -> Iterator[Desk]:
    """Two pages, and a team of moderators."""
    desk = make_desk(tmp_path, SystemClock())
    for name in ("Vår sida", "Parken"):
        take(desk, make_channel(desk, name, "vastarvet"), f"Tack, {name}!", f"Kaffe vid {name}")
    desk.team.make_roles()
    for login, pages in TEAM.items():
        desk.team.member(login, Role.MODERATOR, pages, login.capitalize())
    yield desk
    desk.close()


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as problem:
        act()
    return problem.value.code


def pages(desk: Desk) -> list[str]:
    return [each.name for each in desk.channels.everything()]


def number(owner: Desk, login: str) -> int:
    return next(each.id for each in owner.claims.everybody() if each.login == login)


def test_the_page_moves_to_the_deputy_and_returns_by_the_servers_clock(sit: Sit, owner: Desk, today: date) -> None:
    mo, bo, cia = sit("mo"), sit("bo"), sit("cia")
    (page,) = mo.channels.everything()
    one, two = ids(mo, page)
    bo.news.look()
    planned = mo.cover.plan(mo.me.id, today, today + timedelta(days=1), [(page.id, bo.me.id)])
    assert pages(bo) == ["Parken"]
    assert refusal(lambda: bo.cover.start(planned.id)) in ("not_standing_holder", "not_permitted_there")

    cia.cover.start(planned.id)
    changed = until_told(bo)
    assert Topic.CHANNELS in changed
    assert pages(bo) == ["Parken", "Vår sida"]
    assert set(ids(bo)) == set(ids(owner))
    assert decide(bo, one, Outcome.KEEP).on_behalf_of == "Mo"
    assert decide(bo, ids(bo, bo.channels.by_name("Parken"))[0], Outcome.KEEP).on_behalf_of is None
    assert refusal(lambda: bo.cover.plan(mo.me.id, today, today, [(page.id, bo.me.id)])) == "not_standing_holder", "she extends nothing"

    assert [each.outcome for each in mo.cover.report(planned.id).deeds if each.outcome] == ["keep"]

    raw(owner, "UPDATE absence SET begins_at = begins_at - 259200000000, ends_at = ends_at - 259200000000")
    assert pages(bo) == ["Parken"]
    assert refusal(lambda: bo.inbox.open(two)) == "unknown_item"
    assert [each.decider for each in mo.decisions.of_item(one)] == ["Bo"]
    assert owner.log.verify().ok


@pytest.mark.requirement("VAS-25", check="moderator_app.storage.claims:lent")
def test_planned_by_one_started_by_a_third_worked_by_the_second_and_all_of_it_returns_by_the_clock(
    sit: Sit, owner: Desk, today: date
) -> None:
    """Each at a desk of their own on one server; the queue, the day's lines and the rights move and return for each of them."""
    mo, bo, cia = sit("mo"), sit("bo"), sit("cia")
    (page,) = mo.channels.everything()
    one, two = ids(mo, page)
    cia.claims.assign(one, mo.me.id)
    planned = mo.cover.plan(mo.me.id, today, today + timedelta(days=1), [(page.id, bo.me.id)])
    for each in (mo, bo, cia):
        until(lambda each=each: each.news.look() is None)
    assert (mine(mo), mine(bo), covers(bo)) == ([one], [], False)

    cia.cover.start(planned.id)
    for each in (mo, bo):
        assert Topic.CHANNELS in until_told(each)
    assert (pages(bo), mine(bo), covers(bo)) == (["Parken", "Vår sida"], [one], True)
    assert (mine(cia), covers(cia)) == ([], False)
    assert "covered_item" in [each.what.code for each in bo.today.read().lines]
    assert decide(bo, one, Outcome.KEEP).on_behalf_of == "Mo"

    now = SystemClock().now()
    raw(owner, f"UPDATE absence SET begins_at = {now - 1_000_000}, ends_at = {now + 2_000_000}")
    for each in (mo, bo, cia):
        until(lambda each=each: each.news.look() is None)
    for each in (mo, bo, cia):
        assert Topic.COVER in until_told(each), "nobody writes: the clock ends it"
    assert (pages(bo), mine(bo), covers(bo)) == (["Parken"], [], False)
    assert refusal(lambda: decide(bo, two, Outcome.KEEP)) == "unknown_item"
    assert [each.decider for each in mo.decisions.of_item(one)] == ["Bo"]
    assert owner.log.verify().ok


def mine(desk: Desk) -> list[int]:
    return sorted(desk.inbox.spine(Selection(State.OPEN, mine=desk.me.id)))


def covers(desk: Desk) -> bool:
    """Whether the day tells that she covers for somebody."""
    return any(each.key.startswith("covering") for each in desk.today.read().lines)


def until_told(desk: Desk) -> frozenset[Topic]:
    """The topics of the news up to the one on channels."""
    told: set[Topic] = set()

    def look() -> bool:
        change = desk.news.look()
        told.update(change.topics if change is not None else ())
        return Topic.CHANNELS in told

    until(look)
    return frozenset(told)


def test_who_is_named_sees_what_she_is_to_cover_before_it_begins_and_nobody_else_in_other_channels_does(sit: Sit, today: date) -> None:
    """The days, the channels' names and the handover note; of the channel itself nothing before the cover runs."""
    mo, bo, cia, dan = sit("mo"), sit("bo"), sit("cia"), sit("dan")
    (page,) = mo.channels.everything()
    tomorrow = today + timedelta(days=1)
    planned = mo.cover.plan(mo.me.id, tomorrow, tomorrow, [(page.id, bo.me.id)])
    mo.handover.save(planned.id, "Ring Kim.", 0)

    (seen,) = bo.cover.everything()
    assert (seen.deputies, date.fromordinal(seen.first)) == (((page.id, bo.me.id),), tomorrow)
    assert bo.cover.places()[page.id] == "Vår sida"
    assert bo.handover.of(planned.id).versions[0].text == "Ring Kim."
    (line,) = [line for line in bo.today.read().lines if line.what.code == "to_cover"]
    assert line.what.values["channels"] == "Vår sida"
    assert (pages(bo), ids(bo)) == (["Parken"], ids(bo, bo.channels.by_name("Parken")))
    assert refusal(lambda: bo.cover.start(planned.id)) in ("not_standing_holder", "not_permitted_there")

    assert [each.deputies for each in dan.cover.everything()] == [()], "that somebody is away is everybody's to know, and no more"
    assert page.id not in dan.cover.places()
    for other in (cia, dan):
        assert refusal(lambda other=other: other.handover.of(planned.id)) == "note_not_for_you"
        with other._context.database.read() as reader:
            assert handover.versions(reader, planned.id) == (), "the server says so, too"
    with pytest.raises(KnownError), cia._context.database.write() as writer:
        handover.add(writer, planned.id, 2, "Från Cia", cia.me.id, 0)


def test_who_stands_in_for_a_deputy_reads_the_note_as_long_as_she_does(sit: Sit, owner: Desk, today: date) -> None:
    mo, bo, cia, dan = sit("mo"), sit("bo"), sit("cia"), sit("dan")
    (page,), park = mo.channels.everything(), bo.channels.by_name("Parken")
    first = mo.cover.plan(mo.me.id, today, today, [(page.id, bo.me.id)])
    mo.handover.save(first.id, "Ring Kim.", 0)
    cia.cover.start(first.id)
    second = owner.cover.plan(bo.me.id, today, today, [(page.id, dan.me.id), (park.id, dan.me.id)])
    assert refusal(lambda: dan.handover.of(first.id)) == "note_not_for_you"

    owner.cover.start(second.id)
    assert pages(dan) == ["Parken", "Vår sida"]
    assert dan.handover.of(first.id).versions[0].text == "Ring Kim."
    owner.cover.end(second.id)
    assert refusal(lambda: dan.handover.of(first.id)) == "note_not_for_you"
    with dan._context.database.read() as reader:
        assert handover.noted(reader) == set(), "the server says so, too"


def test_who_comes_back_early_has_the_page_alone_again_at_once(sit: Sit, today: date) -> None:
    mo, bo = sit("mo"), sit("bo")
    (page,) = mo.channels.everything()
    planned = mo.cover.plan(mo.me.id, today, today, [(page.id, bo.me.id)])
    mo.cover.start(planned.id)
    assert len(pages(bo)) == 2

    mo.cover.end(planned.id)
    assert pages(bo) == ["Parken"]


def test_a_colleague_covers_for_somebody_who_fell_ill_and_planned_nothing(sit: Sit, owner: Desk, today: date) -> None:
    cia, dan = sit("cia"), sit("dan")
    (page,) = cia.channels.everything()
    assert refusal(lambda: cia.cover.plan(number(owner, "bo"), today, today, [(page.id, dan.me.id)])) == "not_their_channel"

    planned = cia.cover.plan(number(owner, "mo"), today, today, [(page.id, dan.me.id)])
    cia.cover.start(planned.id)
    assert pages(dan) == ["Vår sida"]
    assert decide(dan, ids(dan)[0], Outcome.KEEP).on_behalf_of == "Mo"
    assert refusal(lambda: dan.cover.start(planned.id)) == "cover_started"


def test_a_deputy_can_not_lend_herself_the_page_for_longer(server: Server, sit: Sit, today: date, tmp_path: Path) -> None:
    """By hand, in two transactions at once that would not see each other's: one starts a cover, the other names a deputy for it."""
    mo, bo = sit("mo"), sit("bo")
    (page,) = mo.channels.everything()
    lent = mo.cover.start(mo.cover.plan(mo.me.id, today, today, [(page.id, bo.me.id)]).id)
    me = bo.me.id
    address = server.address(server.name_for(tmp_path), "bo")
    start, name = (
        psycopg.sql.SQL(each)  # pyright: ignore[reportArgumentType]
        for each in (
            f"INSERT INTO absence_mark VALUES (900, 'started', {me}, 0)",
            f"INSERT INTO absence_deputy VALUES (900, {page.id}, {me}, '')",
        )
    )
    with psycopg.connect(address) as one, psycopg.connect(address) as other:
        one.execute("INSERT INTO absence VALUES (900, 1, 0, 0, 0, 4102444800000000, %s, 0)", (me,))
        one.commit()
        one.execute(start)
        other.execute("SET LOCAL lock_timeout = '200ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            other.execute(name)
        other.rollback()
        one.commit()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            other.execute(name)
        other.rollback()
        # A transaction that would not see what it waited for is not let in at all, whatever there is to see.
        other.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="read committed"):
            other.execute(name)
    mo.cover.end(lent.id)
    assert pages(bo) == ["Parken"]


WHO = st.integers(1, 5)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.tuples(WHO, st.sampled_from([1, 2]), WHO, st.sampled_from(["runs", "planned", "over", "ended", "coming"])), max_size=7))
def test_the_servers_rule_gives_each_channel_to_whom_the_calendar_names(
    server: Server, owner: Desk, tmp_path: Path, handed: list[tuple[int, int, int, str]]
) -> None:
    """The rule in the database and the one in the program are two texts that say the same."""
    logins = {each.id: each.login for each in owner.claims.everybody()}
    now, hour = SystemClock().now(), 3_600_000_000
    with psycopg.connect(server.address(server.name_for(tmp_path))) as connection:
        away: list[Absence] = []
        for n, (person, channel, deputy, state) in enumerate(handed, 900):
            begins, ends = {"over": (-2, -1), "coming": (1, 2)}.get(state, (-1, 1))
            connection.execute(
                "INSERT INTO absence VALUES (%s, %s, 0, 0, %s, %s, 1, 0)", (n, person, now + begins * hour, now + ends * hour)
            )
            connection.execute("INSERT INTO absence_deputy VALUES (%s, %s, %s, '')", (n, channel, deputy))
            for mark in {"planned": [], "ended": ["started", "ended"]}.get(state, ["started"]):
                connection.execute("INSERT INTO absence_mark VALUES (%s, %s, 1, %s)", (n, mark, now - hour))
            if state == "runs":
                away.append(Absence(n, person, "", 0, 0, 0, 0, 1, ((channel, deputy),)))
        for who, login in logins.items():
            if login is None:
                continue
            connection.execute("SELECT set_config('session_authorization', %s, true)", (login,))
            found = connection.execute("SELECT uppsikt_channels()").fetchone()
            connection.execute("RESET SESSION AUTHORIZATION")
            own = {owner.channels.by_name(page).id for page in TEAM[login]}
            lent = {each for each in (1, 2) if any(who in stand_ins(away, one.person_id, each) for one in away)}
            assert found is not None
            assert set(found[0]) == own | lent
        connection.rollback()
