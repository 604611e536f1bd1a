"""A threat spreads fast: the channel's owner and the substitute are told at once, and say that they know."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.changes import Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.today import Section, Severity
from moderator_app.support.messages import Refused
from tests.desk.present import clock, day_in_sweden
from tests.making import decide, draft, ids, make_channel, take
from tests.patience import until
from tests.truths import assert_whole

__all__ = ["clock"]

Sit = Callable[[str], Desk]


@pytest.fixture
def ulla(sit: Sit, desk: Desk) -> Desk:
    return sit("ulla")


@pytest.fixture
def page(desk: Desk, ulla: Desk) -> Channel:
    """Ulla's page, under Hjo's rules."""
    made = make_channel(desk, "Kommunen", "hjo")
    desk.register.appoint(made, Responsibility.MANAGER, ulla.me.name)
    take(desk, made, "Jag vet var du bor", "Ni är idioter", "Tack!")
    return made


def lines(desk: Desk) -> list[str]:
    return [each.what.code for each in desk.today.read().of(Section.URGENT) if each.severity is Severity.ALARM]


@pytest.mark.requirement("HJO-5", check="moderator_app.domain.alerts:raised_by")
@pytest.mark.requirement("HJO-5", check="moderator_app.desk.todayalerts:alerts")
def test_a_threat_alerts_the_owner_at_once_until_it_is_acknowledged(desk: Desk, ulla: Desk, page: Channel, sit: Sit) -> None:
    bo = sit("bo")
    threat, insult, thanks = ids(desk, page)
    ulla.news.look()
    decide(bo, threat, Outcome.REMOVE, "B-01")

    assert until(lambda: any(Topic.ALERTS in change.topics for change in [ulla.news.look()] if change))
    (one,) = ulla.alerts.mine()
    assert (one.item_id, one.channel, one.rules, one.raiser) == (threat, "Kommunen", ("B-01",), "Bo")
    assert lines(ulla) == ["urgent_alert"]
    assert (lines(bo), bo.alerts.mine()) == ([], [])
    with pytest.raises(Refused):
        bo.alerts.acknowledge(one.decision_id)

    ulla.alerts.acknowledge(one.decision_id)
    assert (lines(ulla), ulla.alerts.mine()) == ([], [])
    with pytest.raises(Refused):
        ulla.alerts.acknowledge(one.decision_id)
    decide(bo, thanks, Outcome.KEEP)
    assert ulla.alerts.mine() == []
    told = [each.actor for each in desk.log.entries(LogSelection(kinds=frozenset({Kind.ALERT_RAISED, Kind.ALERT_SEEN})))]
    assert told == ["Ulla", "Bo"]
    assert_whole(desk)
    del insult


@pytest.mark.requirement("HJO-5", check="moderator_app.domain.alerts:raised_by")
@pytest.mark.parametrize("rule", ["B-01", "B-02", "B-04", "L-02", "L-06"])
def test_each_of_violations_harassment_and_threats_alerts(desk: Desk, ulla: Desk, page: Channel, rule: str) -> None:
    decide(desk, ids(desk, page)[0], Outcome.REMOVE, rule)
    assert [each.rules for each in ulla.alerts.mine()] == [(rule,)]


@pytest.mark.requirement("HJO-5", check="moderator_app.domain.alerts:concerned")
def test_whoever_stands_in_for_the_owner_is_alerted_for_the_time_of_it(desk: Desk, ulla: Desk, page: Channel, sit: Sit) -> None:
    bo = sit("bo")
    desk.register.appoint(page, Responsibility.MANAGER, desk.me.name)
    today = day_in_sweden()
    away = desk.cover.plan(desk.me.id, today, today, [(page.id, bo.me.id)])
    decide(ulla, ids(desk, page)[0], Outcome.REMOVE, "B-01")
    assert (len(desk.alerts.mine()), len(bo.alerts.mine())) == (1, 0)

    desk.cover.start(away.id)
    assert until(lambda: (len(desk.alerts.mine()), len(bo.alerts.mine())) == (1, 1))
    bo.alerts.acknowledge(bo.alerts.mine()[0].decision_id)
    assert (len(desk.alerts.mine()), len(bo.alerts.mine())) == (1, 0)


@pytest.mark.requirement("HJO-5", check="moderator_app.domain.alerts:concerned")
def test_the_channel_s_deputies_are_alerted_beside_its_owner(desk: Desk, ulla: Desk, page: Channel, sit: Sit) -> None:
    bo = sit("bo")
    desk.register.appoint(page, Responsibility.DEPUTY, bo.me.name)
    decide(desk, ids(desk, page)[0], Outcome.REMOVE, "B-01")
    assert [len(each.alerts.mine()) for each in (ulla, bo, desk)] == [1, 1, 0]


def test_doubt_is_enough_and_an_item_alerts_once(desk: Desk, ulla: Desk, page: Channel) -> None:
    threat = ids(desk, page)[0]
    desk.decisions.decide(draft(desk, threat, Outcome.CONSULT, unsure=("B-01",)))
    decide(desk, threat, Outcome.REMOVE, "B-01", supersede=True)
    assert len(ulla.alerts.mine()) == 1


def test_where_nobody_owns_the_channel_those_who_lead_are_alerted(desk: Desk, ulla: Desk) -> None:
    unowned = make_channel(desk, "Utan ägare", "hjo")
    take(desk, unowned, "Jag vet var du bor")
    decide(ulla, ids(desk, unowned)[0], Outcome.REMOVE, "B-01")
    assert (len(desk.alerts.mine()), len(ulla.alerts.mine())) == (1, 0)


def test_a_policy_that_does_not_ask_for_it_alerts_nobody(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Jag vet var du bor")
    decide(desk, ids(desk, channel)[0], Outcome.REMOVE, "B-01")
    assert desk.alerts.mine() == []
