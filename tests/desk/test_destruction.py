"""What is destroyed is held against the disposal decisions; a deviation has a reason and is reported. On both engines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.disposal import Limit, RecordType, Terms
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.support.messages import Refused
from tests.making import FakeClock, make_channel
from tests.truths import assert_whole

TERMS = Terms(
    body="Kommunstyrelsen",
    decided="2026-02-01",
    paragraph="§ 44",
    scope="Inlägg i sociala medier",
    record_types=(RecordType.MINOR,),
    limit=Limit.DAYS,
    amount=30,
)
OLD = date(2026, 2, 2)


def refused_codes(act: Callable[[], object]) -> list[str]:
    with pytest.raises(Refused) as refused:
        act()
    assert refused.value.code == "outside_plan"
    return [each.code for each in refused.value.details]


@pytest.mark.requirement("VAS-35", check="moderator_app.domain.destruction:outside_plan")
@pytest.mark.requirement("SOR-9", check="moderator_app.domain.destruction:outside_plan")
def test_nothing_is_destroyed_without_a_decision_that_covers_channel_kind_and_time(desk: Desk, channel: Channel) -> None:
    elsewhere = desk.disposal.add(TERMS, channel_ids=[make_channel(desk, "Badet").id])
    number = desk.disposal.add(TERMS, channel_ids=[channel.id])
    head = desk.log.head()

    def why(decision: int | None, kind: RecordType = RecordType.MINOR, received: date = OLD) -> list[str]:
        return refused_codes(
            lambda: desk.destructions.record(channel, kind, received=received, what="Äldre kommentarer", decision_id=decision)
        )

    assert why(None) == ["no_decision"]
    assert why(77) == ["no_decision"]
    assert why(elsewhere) == ["decision_elsewhere"]
    assert why(number, RecordType.MESSAGES) == ["decision_other_kind"]
    assert why(number, received=date(2026, 2, 3)) == ["too_early"]
    assert (desk.log.head(), desk.destructions.everything()) == (head, ())

    desk.destructions.record(channel, RecordType.MINOR, received=date(2026, 2, 2), what="Äldre kommentarer", decision_id=number)

    (one,) = desk.destructions.everything()
    assert (one.decision_id, one.deviation, one.destroyed.what, one.recorder) == (number, "", "Äldre kommentarer", "Asa")
    desk.disposal.revoke(number)
    assert why(number) == ["decision_elsewhere"]
    assert_whole(desk)


@pytest.mark.requirement("HJO-48", check="moderator_app.domain.destruction:outside_plan")
def test_under_the_common_limit_somebody_finds_first_that_the_records_are_no_longer_current(desk: Desk, channel: Channel) -> None:
    number = desk.disposal.add(replace(TERMS, limit=Limit.WHEN_OBSOLETE), channel_ids=[channel.id])

    def destroy(*, found: bool) -> None:
        desk.destructions.record(
            channel, RecordType.MINOR, received=date(2026, 3, 4), what="Frågor om gårdagen", decision_id=number, no_longer_current=found
        )

    assert refused_codes(lambda: destroy(found=False)) == ["still_current"]
    destroy(found=True)
    assert [each.destroyed.no_longer_current for each in desk.destructions.everything()] == [True]


@pytest.mark.requirement("SOR-9", check="moderator_app.storage.destruction:to_report")
def test_a_deviation_is_kept_with_its_reason_and_is_a_breach_of_the_day_until_it_was_reported(
    desk: Desk, channel: Channel, clock: FakeClock
) -> None:
    number = desk.destructions.record(
        channel, RecordType.MINOR, received=date(2026, 3, 1), what="Fem kommentarer", deviation="Plattformen tog bort dem"
    )

    def due() -> list[str]:
        return [str(each.severity) for each in desk.today.read().lines if each.key == f"destroyed-{number}"]

    assert due() == ["breach"]
    entry = desk.log.entries(LogSelection())[0]
    assert (entry.kind, b'"outside_plan":["no_decision"]' in entry.payload) == (Kind.RECORDS_DESTROYED, True)
    assert b"Plattformen" not in entry.payload
    for to, day in (("", None), ("Arkivarien", date(2026, 3, 5))):
        with pytest.raises(Refused) as refused:
            desk.destructions.report(number, to, day)
        assert refused.value.code == "not_reported"
    clock.forward(days=1)
    desk.destructions.report(number, "Arkivarien")

    (one,) = desk.destructions.everything()
    assert (one.deviation, one.reported_to, one.reported_day) == ("Plattformen tog bort dem", "Arkivarien", "2026-03-05")
    assert due() == []
    assert desk.log.entries(LogSelection())[0].kind is Kind.DEVIATION_REPORTED
    assert_whole(desk)


def test_it_says_what_and_of_which_day(desk: Desk, channel: Channel) -> None:
    for what, day in ((" ", date(2026, 3, 1)), ("Kommentarer", date(2026, 3, 5))):
        with pytest.raises(Refused) as refused:
            desk.destructions.record(channel, RecordType.MINOR, received=day, what=what, deviation="Fel")
        assert refused.value.code == "destroyed_what"
