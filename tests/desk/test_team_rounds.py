"""Watch rounds at a team's desk on a server: by logins that have the rights of their role, and no more."""

from __future__ import annotations

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.rounds import ChannelLook
from moderator_app.domain.gates import Field
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from tests.desk.test_team import Sit, owner, refusal, sit
from tests.making import at, ids
from tests.truths import raw

__all__ = ["owner", "sit"]
pytestmark = pytest.mark.postgresql("a file has no logins")

EARLIER = at("2026-02-27 10:00")
"""A Friday; the desk's clock stands on the Wednesday after."""


@pytest.fixture
def _since_friday(owner: Desk) -> None:
    """The channels were active some days before today."""
    raw(owner, "UPDATE channel_status SET at = ?", EARLIER)


def written(desk: Desk) -> list[tuple[Kind | None, str]]:
    found = desk.log.entries(LogSelection(kinds=frozenset({Kind.ROUND_MADE, Kind.ROUND_MISSED})))
    return [(each.kind, each.channel) for each in sorted(found, key=lambda each: each.seq)]


@pytest.mark.usefixtures("_since_friday")
@pytest.mark.requirement("VAS-23", check="moderator_app.desk.rounds:Rounds.done")
def test_a_moderator_makes_rounds_and_writes_down_what_was_missed_where_she_works_and_nowhere_else(sit: Sit, owner: Desk) -> None:
    desk = sit("mo")
    theirs = owner.channels.by_name("Parken").id
    (one,) = desk.rounds.board().channels
    assert one.channel.name == "Vår sida"
    item = ids(desk)[0]

    assert refusal(lambda: desk.rounds.done([ChannelLook(theirs)])) == "round_not_active"
    desk.rounds.done([ChannelLook(one.channel.id, item, (item,))], note="Lugnt")

    assert desk.inbox.item(item).knowledge_at is not None
    assert desk.rounds.unwritten() == ()
    assert written(owner) == [("round_missed", "Vår sida"), ("round_made", "Vår sida")]
    assert owner.log.verify().ok
    assert desk.log.verify().ok


@pytest.mark.usefixtures("_since_friday")
def test_a_manager_sees_to_all_channels_and_changes_how_often_they_are_watched(sit: Sit, owner: Desk) -> None:
    desk = sit("ma")
    assert desk.rounds.write_missed() == 4
    page = desk.channels.by_name("Parken")
    desk.register.fill_in(page, Field.WATCH_SCHEDULE, "3/vardag")
    desk.rounds.done([ChannelLook(each.channel.id) for each in desk.rounds.board().channels])
    assert [kind for kind, _ in written(owner)] == ["round_missed", "round_missed", "round_made", "round_made"]
    assert owner.log.verify().ok


@pytest.mark.usefixtures("_since_friday")
@pytest.mark.parametrize("login", ["re", "au"])
def test_who_only_reads_sees_how_the_channels_stand_and_writes_nothing(sit: Sit, owner: Desk, login: str) -> None:
    desk = sit(login)
    assert [each.standing.state for each in desk.rounds.board().channels] == ["missed", "missed"]
    assert desk.rounds.write_missed() == 0
    assert refusal(lambda: desk.rounds.done([ChannelLook(1)])) in ("only_reads", "not_permitted_there")
    assert written(owner) == []
