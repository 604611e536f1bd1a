"""Who opens a desk for the first time: asked before anybody is entered, and nobody takes what is not theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from moderator_app.desk.arriving import Arrival, Newcomer
from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.mandates import Right
from moderator_app.domain.team import Role
from moderator_app.domain.today import Section, Severity
from moderator_app.support.messages import KnownError
from tests.making import FakeClock, make_desk, place_in
from tests.truths import assert_whole, raw

Come = Callable[..., Desk]
A_FILE = "on a server the login says who somebody is"


@pytest.fixture
def come(tmp_path: Path, clock: FakeClock) -> Iterator[Come]:
    """Somebody opens the window: come("kim") is asked, come("kim", Arrival(…)) has answered."""
    opened: list[Desk] = []

    def open_it(user: str, said: Arrival | None = None) -> Desk:
        opened.append(open_desk(place_in(tmp_path), tmp_path / "pins", clock, user, arrival=said, ask=True))
        return opened[-1]

    yield open_it
    for each in opened:
        each.close()


def question(come: Come, user: str) -> Newcomer:
    with pytest.raises(Newcomer) as asked:
        come(user)
    return asked.value


def code(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as problem:
        act()
    return problem.value.code


def test_a_new_desk_keeps_nothing_before_its_first_user_has_answered(come: Come) -> None:
    asked = question(come, "kim")
    assert (asked.os_user, asked.new_desk, asked.free, asked.kept) == ("kim", True, (), ())
    assert code(lambda: come("kim", Arrival("  "))) == "no_person_name"
    assert question(come, "kim").new_desk

    desk = come("kim", Arrival(" Kim  Ek", "badchef", "Kultur"))

    assert (desk.me.name, desk.me.title, desk.me.unit, desk.me.role) == ("Kim Ek", "badchef", "Kultur", Role.ADMINISTRATOR)
    assert [row[0] for row in raw(desk, "SELECT kind FROM journal")] == ["founded"]
    assert_whole(desk)


@pytest.mark.sqlite(A_FILE)
def test_an_unknown_user_is_nobody_until_they_have_answered(desk: Desk, come: Come) -> None:
    asked = question(come, "kim")

    assert not asked.new_desk
    assert asked.administrators == ("Asa",)
    assert [each.os_user for each in desk.people.roll().people] == ["asa"]
    assert len(raw(desk, "SELECT seq FROM journal")) == 1
    kim = come("kim", Arrival("Kim Ek"))
    assert (kim.me.role, kim.me.os_user) == (Role.MODERATOR, "kim")
    assert_whole(desk)


@pytest.mark.sqlite(A_FILE)
def test_a_person_without_a_user_is_chosen_with_the_assignments_and_that_is_seen(desk: Desk, channel: Channel, come: Come) -> None:
    entered = desk.people.add("Kim Ek", title="vikarie")
    desk.people.record(entered.id, channel.id, [Right.TAKE_PART], by="Ada Ask")
    assert question(come, "kim").free == (entered,)

    kim = come("kim", Arrival("Någon Annan", "moderator", "", entered.id))

    assert (kim.me.id, kim.me.name, kim.me.title, kim.me.os_user) == (entered.id, "Kim Ek", "moderator", "kim")
    newest = raw(desk, "SELECT kind, actor_id FROM journal ORDER BY seq DESC LIMIT 2")
    assert [(row[0], row[1]) for row in reversed(newest)] == [("person_claimed", entered.id), ("person_changed", entered.id)]
    (line,) = desk.today.read().of(Section.DESK)
    assert (line.what.code, line.severity, line.door.arguments) == ("arrived_person_claimed", Severity.ALARM, {"person": entered.id})
    assert kim.today.read().of(Section.DESK) == ()
    assert_whole(desk)


@pytest.mark.sqlite(A_FILE)
def test_nobody_takes_a_person_who_has_a_user_or_who_leads(desk: Desk, come: Come) -> None:
    bo = come("bo", Arrival("Bo"))
    kept = [desk.people.add(f"{role} Ask", role=role) for role in Role if role is not Role.MODERATOR]
    asked = question(come, "kim")
    assert asked.free == ()
    assert {each.id for each in asked.kept} == {each.id for each in kept}

    assert code(lambda: come("kim", Arrival("Bo", "", "", bo.me.id))) == "sits_already"
    assert {code(lambda each=each: come("kim", Arrival("x", "", "", each.id))) for each in kept} == {"not_to_claim"}
    assert code(lambda: come("kim", Arrival("x", "", "", 99))) == "unknown_person"
    assert code(lambda: come("kim", Arrival("bo"))) == "person_exists"
    assert code(lambda: come("kim", Arrival("x" * 201))) == "text_too_long"

    assert [each.os_user for each in desk.people.roll().people if each.os_user] == ["asa", "bo"]
    assert_whole(desk)


@pytest.mark.sqlite(A_FILE)
def test_whoever_was_here_before_is_not_chosen_by_an_unknown_user_though_the_user_is_gone(desk: Desk, come: Come) -> None:
    bo = come("bo", Arrival("Bo")).me
    desk.people.map_user(bo.id, "")

    asked = question(come, "kim")

    assert ([each.name for each in asked.free], [each.name for each in asked.kept]) == ([], ["Bo"])
    assert code(lambda: come("kim", Arrival("x", "", "", bo.id))) == "not_to_claim"
    desk.people.map_user(bo.id, "kim")
    assert come("kim").me.id == bo.id


@pytest.mark.sqlite(A_FILE)
def test_of_two_who_choose_the_same_person_the_second_is_refused(desk: Desk, come: Come) -> None:
    entered = desk.people.add("Kim Ek")
    first, second = question(come, "kim"), question(come, "kek")
    assert first.free == second.free == (entered,)

    come("kim", Arrival("Kim Ek", "", "", entered.id))

    assert code(lambda: come("kek", Arrival("Kim Ek", "", "", entered.id))) == "sits_already"


@pytest.mark.postgresql("a login says who somebody is")
def test_on_a_server_nobody_is_asked(desk: Desk, come: Come) -> None:
    assert come("asa").me == desk.me


def test_whoever_the_desk_knows_is_not_asked(desk: Desk, come: Come) -> None:
    assert come("asa").me == desk.me


def test_the_command_line_asks_nobody(tmp_path: Path, clock: FakeClock) -> None:
    desk = make_desk(tmp_path, clock, "kim", "kim")

    assert (desk.me.name, desk.me.role) == ("kim", Role.ADMINISTRATOR)
    desk.close()
