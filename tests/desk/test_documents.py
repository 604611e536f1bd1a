"""The documents that bind channels: each who acts there acknowledges them, and again when they change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.documents import Listed
from moderator_app.domain.channels import Channel
from moderator_app.domain.documents import DocumentKind, Standing, Text
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.today import Section, Severity
from moderator_app.support.messages import Refused
from tests.making import FakeClock, make_channel
from tests.truths import assert_whole

HANDBOOK = Text(
    title="Handbok för sociala medier", version="1", in_force="2026-01-01", owner="Kommunikationschef", place="intranätet/handbok"
)
SECOND = replace(HANDBOOK, version="2", in_force="2026-03-01")


def only(desk: Desk) -> Listed:
    (one,) = desk.documents.board().listed
    return one


def in_force(desk: Desk) -> str | None:
    current = only(desk).current
    return None if current is None else current.text.version


@pytest.mark.sqlite("at a server everybody has a login of their own: test_team_documents.py")
@pytest.mark.requirement("SOR-7", check="moderator_app.domain.documents:still_to_acknowledge")
def test_each_acknowledges_the_handbook_and_is_asked_again_by_a_new_version(
    desk: Desk, channel: Channel, sit: Callable[[str], Desk], clock: FakeClock
) -> None:
    bo = sit("bo")
    number = desk.documents.add(DocumentKind.HANDBOOK, HANDBOOK, channel_ids=[channel.id])
    assert (only(desk).asks_me, only(bo).asks_me) == (True, True)
    assert only(desk).missing == ("Asa", "Bo")

    bo.documents.acknowledge(number)

    assert (only(bo).asks_me, only(bo).mine_at) == (False, clock.now())
    assert (only(desk).asks_me, only(desk).missing) == (True, ("Asa",))

    desk.documents.add_version(number, SECOND)

    assert only(bo).asks_me
    assert only(bo).mine_at is None
    assert [each.document.id for each in bo.documents.board().asks_me] == [number]
    bo.documents.acknowledge(number)
    assert not only(bo).asks_me
    assert_whole(desk)


def test_a_version_is_asked_for_from_its_day_on_and_not_after_its_last(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    number = desk.documents.add(DocumentKind.HANDBOOK, replace(HANDBOOK, in_force="2026-03-05"), channel_ids=[channel.id])
    assert (only(desk).standing, only(desk).asks_me) == (Standing.TO_COME, False)
    with pytest.raises(Refused) as refused:
        desk.documents.acknowledge(number)
    assert refused.value.code == "nothing_in_force"

    clock.set("2026-03-05 00:00")
    assert (only(desk).standing, only(desk).asks_me) == (Standing.IN_FORCE, True)
    desk.documents.add_version(number, replace(SECOND, in_force="2026-03-06", valid_to="2026-03-07"))
    assert in_force(desk) == "1"

    clock.set("2026-03-07 23:59")
    assert in_force(desk) == "2"
    clock.set("2026-03-08 00:00")
    assert (only(desk).standing, only(desk).asks_me) == (Standing.RUN_OUT, False)


def test_a_document_binds_every_channel_of_a_policy_or_those_that_are_named(desk: Desk, channel: Channel) -> None:
    other = make_channel(desk, "Badet", "hjo")
    desk.documents.add(DocumentKind.POLICY, HANDBOOK, pack="hjo")
    assert [each.name for each in only(desk).channels] == ["Badet"]
    make_channel(desk, "Parken", "hjo")
    assert [each.name for each in only(desk).channels] == ["Badet", "Parken"]

    for binds in ({}, {"pack": "hjo", "channel_ids": [other.id]}):
        with pytest.raises(Refused) as refused:
            desk.documents.add(DocumentKind.OTHER, HANDBOOK, **binds)  # pyright: ignore[reportArgumentType]
        assert refused.value.code == "document_binds_nothing"
    with pytest.raises(Refused):
        desk.documents.add(DocumentKind.OTHER, HANDBOOK, pack="nowhere")
    assert channel not in only(desk).channels


def test_the_day_asks_me_to_acknowledge_and_tells_of_what_no_longer_holds(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    number = desk.documents.add(DocumentKind.HANDBOOK, replace(HANDBOOK, valid_to="2026-03-10"), channel_ids=[channel.id])

    def told() -> list[tuple[str, Severity]]:
        return [(each.what.code, each.severity) for each in desk.today.read().of(Section.DOCUMENTS)]

    assert told() == [("to_acknowledge", Severity.DUE)]
    assert desk.today.read().of(Section.DOCUMENTS)[0].door.arguments == {"document": number}
    desk.documents.acknowledge(number)
    assert told() == []
    clock.set("2026-03-11 08:00")
    assert told() == [("document_run_out", Severity.ALARM)]


def test_a_policys_own_document_is_offered_until_it_is_taken_up_and_withdrawn_it_is_offered_again(desk: Desk) -> None:
    make_channel(desk, "Badet", "hjo")
    assert [each.id for each in desk.documents.board().offered] == ["hjo"]
    text = desk.documents.offer("hjo")
    assert (text.in_force, text.diary_no, text.owner) == ("2014-11-19", "2010-642", "Informationschef")

    number = desk.documents.add(DocumentKind.POLICY, text, pack="hjo")
    assert desk.documents.board().offered == ()

    desk.documents.withdraw(number)
    assert [each.id for each in desk.documents.board().offered] == ["hjo"]
    assert (only(desk).standing, only(desk).asks_me, only(desk).missing) == (Standing.WITHDRAWN, False, ())
    for do in (lambda: desk.documents.withdraw(number), lambda: desk.documents.add_version(number, SECOND)):
        with pytest.raises(Refused) as refused:
            do()
        assert refused.value.code == "document_withdrawn"


def test_a_document_that_nobody_has_to_acknowledge_and_a_closed_channel_ask_nobody(desk: Desk, channel: Channel) -> None:
    desk.documents.add(DocumentKind.OTHER, HANDBOOK, channel_ids=[channel.id], must_acknowledge=False)
    assert not only(desk).asks_me
    closing = make_channel(desk, "Badet", "osby")
    desk.documents.add(DocumentKind.HANDBOOK, replace(HANDBOOK, title="Bok"), channel_ids=[closing.id])
    assert len(desk.documents.board().asks_me) == 1
    desk.register.close(closing)
    assert desk.documents.board().asks_me == ()


def test_what_is_missing_or_wrong_is_told_whole_and_nothing_is_saved(desk: Desk, channel: Channel) -> None:
    before = desk.log.head()
    for text, codes in (
        (Text(title=" ", version="", in_force=""), ["title_missing", "version_missing", "in_force_missing"]),
        (replace(HANDBOOK, in_force="4 mars", valid_to="2026-02-30"), ["day_unreadable", "day_unreadable"]),
        (replace(HANDBOOK, valid_to="2025-12-31"), ["valid_before_force"]),
        (replace(HANDBOOK, owner="x" * 1_001), ["field_too_long"]),
    ):
        with pytest.raises(Refused) as refused:
            desk.documents.add(DocumentKind.OTHER, text, channel_ids=[channel.id])
        assert [each.code for each in refused.value.details] == codes
    assert desk.log.head() == before

    number = desk.documents.add(DocumentKind.OTHER, HANDBOOK, channel_ids=[channel.id])
    with pytest.raises(Refused) as refused:
        desk.documents.add_version(number, HANDBOOK)
    assert [each.code for each in refused.value.details] == ["version_there"]
    with pytest.raises(Refused) as refused:
        desk.documents.acknowledge(77)
    assert refused.value.code == "unknown_document"


def test_a_version_is_acknowledged_once_and_the_journal_tells_of_it_without_words(desk: Desk, channel: Channel) -> None:
    number = desk.documents.add(DocumentKind.HANDBOOK, HANDBOOK, channel_ids=[channel.id])
    desk.documents.acknowledge(number)
    with pytest.raises(Refused) as refused:
        desk.documents.acknowledge(number)
    assert refused.value.code == "acknowledged_already"
    kinds = [each.kind for each in desk.log.entries(LogSelection())]
    assert kinds.count(Kind.DOCUMENT_ADDED) == kinds.count(Kind.DOCUMENT_ACKNOWLEDGED) == 1
    assert_whole(desk)
