"""Disposal decisions: by whom and when, of what, after which time; a channel without one lets nothing be disposed of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.disposal import Limit, RecordType, Terms, disposable_from
from moderator_app.support.messages import Refused
from tests.making import make_channel
from tests.truths import assert_whole

TERMS = Terms(
    body="Kommunstyrelsen",
    decided="2026-02-01",
    paragraph="§ 44",
    diary_no="KS 2026/12",
    scope="Inlägg i kommunens sociala medier",
    record_types=(RecordType.MINOR, RecordType.REMOVED),
    limit=Limit.MONTHS,
    amount=3,
)


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [each.code for each in refused.value.details]


@pytest.mark.requirement("HJO-46", check="moderator_app.domain.disposal:_missing")
def test_a_decision_is_recorded_with_body_day_paragraph_and_number(desk: Desk, channel: Channel) -> None:
    for lacking, code in (
        ({"body": " "}, "body_missing"),
        ({"decided": ""}, "decided_missing"),
        ({"paragraph": "", "diary_no": ""}, "number_missing"),
    ):
        with pytest.raises(Refused) as refused:
            desk.disposal.add(replace(TERMS, **lacking), channel_ids=[channel.id])  # pyright: ignore[reportArgumentType]
        assert codes(refused) == [code]

    desk.disposal.add(TERMS, channel_ids=[channel.id])

    (one,) = desk.disposal.plan().decisions
    assert (one.decision.terms, one.channels, one.decision.recorder) == (TERMS, (channel,), "Asa")
    assert one.from_today == "2026-06-04"
    assert_whole(desk)


@pytest.mark.requirement("VAS-36", check="moderator_app.domain.disposal:_missing")
@pytest.mark.requirement("HJO-47", check="moderator_app.domain.disposal:_missing")
def test_scope_kinds_of_records_and_time_limit_are_never_left_out(desk: Desk, channel: Channel) -> None:
    before = desk.log.head()
    with pytest.raises(Refused) as refused:
        desk.disposal.add(replace(TERMS, scope="", record_types=(), limit=None), channel_ids=[channel.id])
    assert codes(refused) == ["scope_missing", "types_missing", "limit_missing"]
    for wrong, code in (
        ({"amount": 0}, "limit_range"),
        ({"decided": "2026-03-05"}, "decided_unreadable"),
        ({"scope": "x" * 4_001}, "field_too_long"),
    ):
        with pytest.raises(Refused) as refused:
            desk.disposal.add(replace(TERMS, **wrong), channel_ids=[channel.id])  # pyright: ignore[reportArgumentType]
        assert codes(refused) == [code]
    with pytest.raises(Refused) as refused:
        desk.disposal.add(TERMS)
    assert refused.value.code == "disposal_covers_nothing"
    assert desk.log.head() == before


def test_a_channel_that_no_decision_covers_is_named_until_there_is_one(desk: Desk, channel: Channel) -> None:
    other = make_channel(desk, "Badet", "hjo")
    assert [each.name for each in desk.disposal.plan().uncovered] == ["Badet", "Kommunens sida"]

    number = desk.disposal.add(replace(TERMS, limit=Limit.WHEN_OBSOLETE), pack="hjo")

    plan = desk.disposal.plan()
    assert (plan.uncovered, plan.decisions[0].channels, plan.decisions[0].from_today) == ((channel,), (other,), None)
    desk.disposal.revoke(number)
    assert desk.disposal.plan().uncovered == (other, channel)
    for unknown in (number, 77):
        with pytest.raises(Refused) as refused:
            desk.disposal.revoke(unknown)
        assert refused.value.code == "unknown_disposal"
    assert_whole(desk)


def test_the_time_limit_counts_days_or_months_from_receipt() -> None:
    received = date(2026, 11, 30)
    assert disposable_from(replace(TERMS, limit=Limit.DAYS, amount=90), received) == date(2027, 2, 28)
    assert disposable_from(replace(TERMS, limit=Limit.MONTHS, amount=3), received) == date(2027, 2, 28)
    assert disposable_from(replace(TERMS, limit=Limit.WHEN_OBSOLETE), received) is None


def test_a_colleague_sees_what_was_recorded(desk: Desk, channel: Channel, sit: Callable[[str], Desk]) -> None:
    desk.disposal.add(TERMS, channel_ids=[channel.id])
    assert [each.decision.terms for each in sit("bo").disposal.plan().decisions] == [TERMS]
