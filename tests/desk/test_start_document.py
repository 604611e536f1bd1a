"""The start document is written from the register before a channel starts, and kept in versions, on both engines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.startdocument import Imprint
from moderator_app.domain.channels import Channel, Platform, Status
from moderator_app.domain.gates import Field, Phase, Responsibility, Step
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.start_document import StartDocument
from moderator_app.domain.upkeep import Deposited
from moderator_app.support.messages import KnownError, Refused
from tests.making import FakeClock
from tests.truths import assert_whole


@pytest.fixture
def channel(desk: Desk) -> Channel:
    return desk.channels.add("Badet", Platform.FACEBOOK, "sollentuna", planned=True)


def fill_in(desk: Desk, channel: Channel) -> None:
    """What Sollentuna asks the document to say."""
    for field, said in (
        (Field.PURPOSE, "Att berätta om badet"),
        (Field.BOARD, "Kulturnämnden"),
        (Field.TARGET_GROUPS, "Badare"),
        (Field.NEED, "Frågorna är många"),
    ):
        desk.register.fill_in(channel, field, said)
    for role in Responsibility:
        desk.register.appoint(channel, role, "Kim Ek", title="Badchef", unit="Badet", extent="4 timmar i veckan")


def lines(document: StartDocument) -> list[str]:
    return [line.text for section in document.sections for line in section.lines]


def printed(document: StartDocument, imprint: Imprint) -> bytes:
    return f"{document.title}, version {imprint.version}, {imprint.by}".encode()


def refusal(act: Callable[[], object]) -> KnownError:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value


@pytest.mark.requirement("SOL-1", check="moderator_app.domain.register:lacking")
def test_under_sollentunas_rules_a_channel_starts_only_after_its_start_document_was_made_and_kept(desk: Desk, channel: Channel) -> None:
    assert refusal(lambda: desk.register.record(channel, Step.START_DOCUMENT, note="Pärm 3")).code == "step_is_document"
    assert "start_document" in [each.need for each in desk.register.show(channel).start_missing]
    fill_in(desk, channel)
    for each in desk.register.show(channel).start_missing:
        if each.need != Step.START_DOCUMENT:
            desk.register.record(channel, Step(each.need), by="Kim Ek", note="Pärm 3")
    refused = refusal(lambda: desk.register.activate(channel))
    assert (refused.code, [each.values["row"] for each in refused.details]) == ("gate_closed", ["SOL-1"])

    made = desk.start_documents.make(channel, "KUN 2026/12")

    assert "Målgrupper: Badare" in lines(made.document)
    assert "Ansvarig för bevakning: Kim Ek, Badchef, Badet, omfattning: 4 timmar i veckan" in lines(made.document)
    (step,) = [each for each in desk.register.show(channel).register.steps if each.step == Step.START_DOCUMENT]
    assert (step.day, step.by.name, step.note) == ("2026-03-04", "Asa", "Version 1, KUN 2026/12")
    assert desk.start_documents.show(channel).versions == (made,)
    desk.register.activate(channel)
    assert desk.channels.by_name("Badet").status is Status.ACTIVE
    assert_whole(desk)


@pytest.mark.requirement("SOL-1", check="moderator_app.domain.start_document:must_say")
def test_it_is_not_made_before_it_says_what_the_policy_asks_and_not_twice_with_the_same_words(
    desk: Desk, channel: Channel, clock: FakeClock
) -> None:
    refused = refusal(lambda: desk.start_documents.make(channel))
    assert (refused.code, {each.values["row"] for each in refused.details}) == ("start_document_lacks", {"SOL-2", "SOL-3", "SOL-4"})
    fill_in(desk, channel)
    first = desk.start_documents.make(channel)
    assert refusal(lambda: desk.start_documents.make(channel)).code == "start_document_same"

    clock.forward(days=1)
    desk.register.fill_in(channel, Field.BOARD, "Fritidsnämnden")
    assert not desk.start_documents.show(channel).current
    second = desk.start_documents.make(channel)

    assert desk.start_documents.show(channel).versions == (second, first)
    assert first.digest != second.digest
    assert "Ansvarig nämnd: Kulturnämnden" in lines(first.document)


def test_the_steps_stand_in_it_with_person_and_day_and_where_the_login_lies_does_not(desk: Desk) -> None:
    osby = desk.channels.add("Badet", Platform.FACEBOOK, "osby", planned=True)
    desk.register.record(osby, Step.MANAGER_APPROVAL, by="Ada Ask", day=date(2026, 3, 1), phase=Phase.START)
    desk.checks.deposit(osby, Deposited.CREDENTIALS, place="Kassaskåp 2", keeper="Kommunledningskontoret")

    said = lines(desk.start_documents.show(osby).now)

    assert "Godkännande av närmaste chef (OSB-2): 2026-03-01, Ada Ask (närmaste chef)" in said
    assert "Inloggningsuppgifter lämnade för förvaring (OSB-26): 2026-03-04, förvaras av Kommunledningskontoret" in said
    assert "Samråd med kommunikatör (OSB-3): Inte gjort när dokumentet skrevs" in said
    assert not any("Kassaskåp" in each for each in said)


def test_a_version_is_printed_as_it_was_made_and_the_journal_has_the_file_s_digest(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    path = tmp_path / "start.pdf"
    assert refusal(lambda: desk.start_documents.save(channel, path, printed)).code == "start_document_never"
    fill_in(desk, channel)
    desk.start_documents.make(channel)
    desk.register.fill_in(channel, Field.BOARD, "Fritidsnämnden")
    assert refusal(lambda: desk.start_documents.save(channel, tmp_path / "start.doc", printed)).code == "unknown_file_format"

    desk.start_documents.save(channel, path, printed)

    assert path.read_text("utf-8") == "Startdokument för Badet, version 1, Asa"
    exported, _, _, made, *_ = desk.log.entries(LogSelection())
    assert (exported.kind, made.kind) == (Kind.FILE_EXPORTED, Kind.START_DOCUMENT_MADE)
    assert b'"file_hash":"' in exported.payload
    assert b"Kim Ek" not in made.payload
