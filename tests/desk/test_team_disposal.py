"""A disposal at a team's desk: proposed, approved and carried out by members who hold no right beside their role's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.disposal_proposals import Condition
from moderator_app.domain.items import State
from moderator_app.domain.retention import Ground
from moderator_app.domain.team import Role
from moderator_app.support.messages import KnownError, Refused
from tests.desk.logins import Sit, logging_in
from tests.desk.test_disposal import TERMS
from tests.desk.test_disposal_proposals import carried_out
from tests.making import FakeClock, comment, decide, ids, make_channel, make_desk, take
from tests.server import Server
from tests.truths import assert_whole

pytestmark = pytest.mark.postgresql("a file has no logins")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def owner(engine: str, tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """The desk as the database's owner has it: two channels with three settled comments each, a year ago."""
    desk = make_desk(tmp_path, clock)
    for name in ("Vår sida", "Parken"):
        place = make_channel(desk, name)
        take(desk, place, *(comment(f"{name} {number}", f"Kim {name} {number}", number) for number in (1, 2, 3)))
        for each in ids(desk, place):
            decide(desk, each, Outcome.KEEP)
    desk.team.make_roles()
    clock.forward(days=365)
    yield desk
    desk.close()


@pytest.fixture
def sit(server: Server, owner: Desk, tmp_path: Path, clock: FakeClock) -> Iterator[Sit]:
    """Log in as that one of the team: mo (moderator of Vår sida), ma, re, au, ad."""
    for role in Role:
        owner.team.member(role[:2], role, ["vår SIDA"] if role is Role.MODERATOR else [], f"{role.capitalize()} Ek")
    with logging_in(server, tmp_path, clock) as log_in:
        yield log_in


def test_a_moderator_proposes_and_who_leads_approves_and_carries_out(sit: Sit, owner: Desk) -> None:
    manager, moderator = sit("ma"), sit("mo")
    decision = manager.disposal.add(TERMS, pack="sormland")
    first, second, third = ids(moderator)
    moderator.holds.set(Ground.AUTHORITY, "JO vill se det.", item_id=first)

    number = moderator.proposals.propose(Condition(decision_id=decision, received_before="2026-12-01"))

    assert [each.item_id for each in moderator.proposals.listed(number).goes] == [second, third]
    for act in (lambda: moderator.proposals.approve(number), lambda: moderator.proposals.carry_out(number)):
        with pytest.raises(Refused):
            act()
    manager.proposals.approve(number)
    moderator.holds.set(Ground.POLICE, "Polisen frågar efter det.", item_id=second)
    record = carried_out(sit("ad"), number)

    assert (record.disposed, record.kept, record.person) == (1, 1, "Administrator Ek")
    assert [owner.inbox.item(each).state for each in (first, second, third)] == [State.DONE, State.DONE, State.DISPOSED]
    assert owner.inbox.item(third).author_name == "–"
    assert moderator.disposal_records.document(number).title == f"Gallringsprotokoll {number}"
    assert_whole(owner)


def test_who_reads_sees_what_is_held_and_proposed_and_changes_nothing(sit: Sit, owner: Desk) -> None:
    manager = sit("ma")
    decision = manager.disposal.add(TERMS, pack="sormland")
    condition = Condition(decision_id=decision, received_before="2026-12-01")
    number = manager.proposals.propose(condition)
    for name in ("au", "re"):
        reader = sit(name)
        assert (len(reader.proposals.preview(condition).goes), len(reader.proposals.listed(number).goes)) == (6, 6)
        assert reader.retention.of(ids(reader)[0]).holds == ()
        for act in (
            lambda reader=reader: reader.proposals.propose(condition),
            lambda reader=reader: reader.proposals.approve(number),
            lambda reader=reader: reader.holds.set(Ground.OTHER, "Tvist.", item_id=ids(reader)[0]),
        ):
            with pytest.raises(KnownError):
                act()
