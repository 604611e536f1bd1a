"""How each item is kept: where it stands with the diary, its retention class, when it may go, and what stops that."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.logwords import Language
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.disposal import Limit, RecordType
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.items import AuthorType, Kind
from moderator_app.domain.policy import Duty
from moderator_app.domain.registration import InDiary, Registration
from moderator_app.domain.requests import RequestType, Ruling
from moderator_app.domain.retention import Ground, RetentionClass, When
from moderator_app.storage import blocks, dialect, retention
from moderator_app.storage.statements import Statement
from moderator_app.support.messages import Refused
from tests.desk.test_disposal import TERMS
from tests.desk.test_follow_ups import case, done
from tests.making import FakeClock, comment, decide, draft, make_channel, take
from tests.truths import assert_whole

PUBLIC_CASE = "P-04"


def holds(desk: Desk, item_id: int = 1) -> list[str]:
    return [each.code for each in desk.retention.of(item_id).holds]


@pytest.fixture
def osby(desk: Desk) -> Channel:
    return make_channel(desk, "Parken", "osby")


@pytest.mark.requirement("HJO-41", check="moderator_app.domain.registration:in_diary")
def test_every_item_says_how_it_stands_with_the_diary(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Fint!", number=1), comment("[personnummer]", number=2))
    assert desk.retention.of(1).diary == InDiary(Registration.NOT_ASSESSED)
    decide(desk, 1, Outcome.KEEP)
    assert desk.retention.of(1).diary == InDiary(Registration.NEITHER)

    decide(desk, 2, Outcome.REMOVE, "L-03")
    assert desk.retention.of(2).diary == InDiary(Registration.DUE)
    done(desk, Duty.DIARY, FollowUpStep.REQUESTED, Report(recipient="Registrator Rut"), 2)
    assert desk.retention.of(2).diary == InDiary(Registration.REQUESTED, "Registrator Rut")
    done(desk, Duty.DIARY, FollowUpStep.REGISTERED, Report(reference="LS 2026-14"), 2)
    assert desk.retention.of(2).diary == InDiary(Registration.REGISTERED, "LS 2026-14")


def test_what_is_kept_in_order_instead_says_where_and_is_no_longer_of_minor_significance(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[adress]", number=1))
    decide(desk, 1, Outcome.REMOVE, "L-04")
    done(desk, Duty.DIARY, FollowUpStep.KEPT_IN_ORDER, Report(reference="Pärm 3"))

    kept = desk.retention.of(1)
    assert (kept.diary, kept.retention, kept.when) == (
        InDiary(Registration.KEPT_IN_ORDER, "Pärm 3"),
        RetentionClass.ORDERED,
        When.NEVER,
    )


@pytest.mark.requirement("OSB-30", check="moderator_app.domain.followups:wanting")
def test_a_comment_that_belongs_to_a_case_is_registered_under_its_diary_number(desk: Desk, osby: Channel) -> None:
    take(desk, osby, comment("När blir bygglovet klart?", number=1))
    decide(desk, 1, Outcome.KEEP, PUBLIC_CASE)
    assert desk.retention.of(1).retention is RetentionClass.CASE
    with pytest.raises(Refused):
        done(desk, Duty.DIARY, FollowUpStep.REGISTERED, Report())

    closed = done(desk, Duty.DIARY, FollowUpStep.REGISTERED, Report(reference="BN 2026-77"))

    assert closed.decision.closed_at is not None
    assert desk.retention.of(1).diary == InDiary(Registration.REGISTERED, "BN 2026-77")
    assert desk.retention.of(1).when is When.NEVER


@pytest.mark.requirement("SOR-19", check="moderator_app.desk.retention:Judge._said")
def test_an_ordinary_item_is_of_minor_significance_in_the_policys_own_words(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Fint!", number=1))
    kept = desk.retention.of(1)
    assert kept.retention is RetentionClass.MINOR
    assert kept.words == "Inlägg och kommentarer som myndigheten bedömer vara av ringa eller tillfällig betydelse"


@pytest.mark.requirement("OSB-27", check="moderator_app.domain.retention:DISPOSED_AS")
@pytest.mark.requirement("HJO-45", check="moderator_app.domain.retention:DISPOSED_AS")
@pytest.mark.parametrize(("pack", "words"), [("osby", "Tillfällig eller ringa betydelse"), ("hjo", "Ringa betydelse")])
def test_what_is_of_minor_significance_is_neither_registered_nor_kept_in_order_and_may_go(desk: Desk, pack: str, words: str) -> None:
    place = make_channel(desk, "Badet", pack)
    take(desk, place, comment("Fint!", number=1))
    decide(desk, 1, Outcome.KEEP)
    desk.disposal.add(replace(TERMS, limit=Limit.WHEN_OBSOLETE), channel_ids=[place.id])

    kept = desk.retention.of(1)
    assert (kept.words, kept.diary.status, kept.when, kept.holds) == (words, Registration.NEITHER, When.WHEN_OBSOLETE, ())


@pytest.mark.requirement("SOL-41", check="moderator_app.domain.disposal:disposable_from")
def test_each_item_says_its_class_and_when_it_may_be_disposed_of(desk: Desk) -> None:
    place = make_channel(desk, "Torget", "sollentuna")
    take(
        desk,
        place,
        comment("Fint!", number=1),
        comment("Hej", number=2, kind=Kind.DM),
        comment("Vi har öppet", number=3, author_type=AuthorType.STAFF),
    )
    assert [desk.retention.of(each).when for each in (1, 2, 3)] == [When.NO_DECISION] * 3
    desk.disposal.add(replace(TERMS, record_types=(RecordType.MINOR, RecordType.OWN_POSTS)), channel_ids=[place.id])

    found = [desk.retention.of(each) for each in (1, 2, 3)]

    assert [(each.retention, each.when, each.day) for each in found] == [
        (RetentionClass.MINOR, When.DAY, "2026-06-04"),
        (RetentionClass.MESSAGES, When.NO_DECISION, None),
        (RetentionClass.OWN_POSTS, When.DAY, "2026-06-04"),
    ]


def test_what_was_removed_and_what_is_evidence_are_classes_of_their_own(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[svordom]", number=1, thread_id="t"), comment("[hot]", number=2, thread_id="t"))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    assert desk.retention.of(1).retention is RetentionClass.REMOVED
    desk.evidence.secure(2)
    # The set of the one shows the other.
    assert [desk.retention.of(each).retention for each in (1, 2)] == [RetentionClass.EVIDENCE] * 2


def test_what_was_removed_and_is_shown_again_is_an_ordinary_item(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[svordom]", number=1))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)
    done(desk, Duty.REMOVE, FollowUpStep.VERIFIED_GONE)
    assert desk.retention.of(1).retention is RetentionClass.REMOVED
    decide(desk, 1, Outcome.KEEP, supersede=True)
    done(desk, Duty.RESTORE, FollowUpStep.SHOWN_AGAIN)

    assert desk.retention.of(1).retention is RetentionClass.MINOR


def test_an_open_case_and_an_open_follow_up_stop_disposal(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Fint!", number=1), comment("[svordom]", number=2))
    assert holds(desk) == ["hold_not_assessed"]
    decide(desk, 1, Outcome.KEEP)
    assert holds(desk) == []
    decide(desk, 2, Outcome.REMOVE, "H-01")
    assert holds(desk, 2) == ["hold_follow_up", "hold_open_case"]


def test_an_exported_log_says_in_words_what_stops_disposal(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    take(desk, channel, comment("[svordom]", number=1))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    languages: tuple[tuple[Language, str], ...] = (("sv", "öppen uppföljning, öppet ärende"), ("en", "open follow-up, open case"))
    for language, told in languages:
        desk.log.export("csv", tmp_path / f"{language}.csv", language=language)
        assert told in (tmp_path / f"{language}.csv").read_text("utf-8-sig")


def test_a_request_for_a_document_holds_its_thread_until_somebody_records_that_it_was_answered(desk: Desk) -> None:
    place = make_channel(desk, "Torget", "sollentuna")
    take(
        desk,
        place,
        comment("Om badet", number=1, thread_id="t"),
        comment("Kan jag få handlingen?", number=2, thread_id="t"),
        comment("Annat", number=3, thread_id="u"),
    )
    for each in (1, 3):
        decide(desk, each, Outcome.KEEP)
    decide(desk, 2, Outcome.FORWARD, "P-07")
    done(desk, Duty.FORWARD, FollowUpStep.FORWARDED, Report(recipient="Registrator"), item_id=2)

    assert [holds(desk, each) for each in (1, 2, 3)] == [["hold_thread_request"], ["hold_document_request"], []]
    with pytest.raises(Refused) as refused:
        desk.holds.over(3, Ground.DOCUMENT_REQUEST, "Utlämnad.")
    assert refused.value.code == "not_held"

    desk.holds.over(2, Ground.DOCUMENT_REQUEST, "Utlämnad den 4 mars.")
    assert [holds(desk, each) for each in (1, 2, 3)] == [[], [], []]


def test_an_item_is_read_with_the_requests_of_its_own_thread_and_no_others(desk: Desk, channel: Channel) -> None:
    here, elsewhere = ("Jag vill ta del av avtalet", "tråd-1"), ("Jag vill ta del av mejlen", "tråd-2")
    take(desk, channel, *(comment(text, number=n, thread_id=thread) for n, (text, thread) in enumerate((here, elsewhere, elsewhere), 1)))
    for each in (1, 2, 3):
        decide(desk, each, Outcome.FORWARD, "P-07")

    with desk._context.database.read() as reader:
        everywhere, beside = reader.all(retention._asked), reader.all(retention._asked_beside, ids=dialect.id_list([1]))
    assert len(everywhere) == 3
    assert beside == [(channel.id, "tråd-1")]


def test_a_registered_persons_request_holds_the_items_it_is_about_until_it_is_done(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Fint!", number=1))
    decide(desk, 1, Outcome.KEEP)
    number = desk.requests.add(RequestType.ACCESS, "2026-03-04", "Kim Ek", "", "Vad har ni om mig?")
    desk.requests.link(number, 1)
    assert holds(desk) == ["hold_data_request"]
    desk.requests.decide(number, Ruling.GRANTED, "Rätt till registerutdrag.")
    desk.requests.done(number)
    assert holds(desk) == []


def test_what_a_block_that_has_not_ended_may_rest_on_is_held(desk: Desk, clock: FakeClock) -> None:
    arvet = make_channel(desk, "Arvet", "vastarvet")
    take(desk, arvet, *(comment("[svordom]", "Kim Ek", number) for number in (1, 2, 3)), comment("[svordom]", "Bo By", 4))
    for item_id in (1, 4):
        decide(desk, item_id, Outcome.REMOVE, "H-01")
    decide(desk, 3, Outcome.KEEP)
    desk.decisions.decide(draft(desk, 2, Outcome.BLOCK_AUTHOR, "H-01", until=clock.now() + 86_400_000_000))
    done(desk, Duty.BLOCK, FollowUpStep.BLOCKED, item_id=2)
    assert ["hold_block" in holds(desk, each) for each in (1, 2, 3, 4)] == [True, False, False, False]

    # A purge of what it is about does not lift the block.
    desk.suspicion.purge(2)
    clock.forward(days=2)
    assert "hold_block" in holds(desk)
    done(desk, Duty.UNBLOCK, FollowUpStep.UNBLOCKED, item_id=2)

    assert "hold_block" not in holds(desk)


def test_what_the_police_have_is_held_until_somebody_records_that_they_are_done(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[hot]", number=1))
    decide(desk, 1, Outcome.REMOVE, "B-01")
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.POLICE_REPORT, FollowUpStep.REPORTED, Report(reference="5000-K1-26"))
    assert "hold_police" in holds(desk)
    assert desk.retention.of(1).holds[0].values["number"] == "5000-K1-26"

    take(desk, channel, comment("[annat hot]", number=2))
    decide(desk, 2, Outcome.REMOVE, "B-01")
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED, item_id=2)
    done(desk, Duty.POLICE_REPORT, FollowUpStep.REPORTED, Report(reference="5000-K2-26"), item_id=2)
    desk.holds.over(1, Ground.POLICE, "Förundersökningen är nedlagd.")
    assert "hold_police" not in holds(desk)
    assert "hold_police" in holds(desk, 2), "of the other they have said nothing"
    assert desk.retention.of(1).retention is RetentionClass.CASE
    assert case(desk).blocking != ()


@pytest.mark.parametrize("whole_channel", [False, True])
def test_somebody_stops_disposal_by_hand_and_who_leads_lifts_it(
    desk: Desk, channel: Channel, sit: Callable[[str], Desk], whole_channel: bool
) -> None:
    take(desk, channel, comment("Fint!", number=1))
    decide(desk, 1, Outcome.KEEP)
    colleague = sit("bo")
    about = {"channel_id": channel.id} if whole_channel else {"item_id": 1}
    with pytest.raises(Refused):
        colleague.holds.set(Ground.AUTHORITY, " ", **about)

    number = colleague.holds.set(Ground.AUTHORITY, "JO har begärt in handlingarna.", **about)

    assert holds(desk) == ["hold_by_hand"]
    with pytest.raises(Refused) as refused:
        colleague.holds.lift(number, "Klart.")
    assert refused.value.code == "not_leader"
    desk.holds.lift(number, "JO är klar.")
    assert holds(desk) == []
    (one,) = desk.holds.everything()
    assert (one.runs, one.setter, one.lifter, one.lifted_reason) == (False, "Bo", "Asa", "JO är klar.")
    with pytest.raises(Refused):
        desk.holds.lift(number, "En gång till.")
    assert_whole(desk)


def test_the_exported_log_tells_of_each_item_how_it_is_kept(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    take(desk, channel, comment("Fint!", number=1), comment("[personnummer]", number=2))
    decide(desk, 1, Outcome.KEEP)
    decide(desk, 2, Outcome.REMOVE, "L-03")
    done(desk, Duty.DIARY, FollowUpStep.REGISTERED, Report(reference="LS 2026-14"), 2)
    file = tmp_path / "log.csv"

    desk.log.export("csv", file)

    first, second = file.read_text("utf-8-sig").splitlines()[1:]
    assert "behöver varken registreras eller hållas ordnat" in first
    assert "Inlägg och kommentarer som myndigheten bedömer vara av ringa eller tillfällig betydelse" in first
    assert "gallringsbeslut saknas: inget får gallras" in first
    assert "diariefört;LS 2026-14;hör till ett ärende i diariet" in second
    assert "öppen uppföljning, öppet ärende" in second


@pytest.mark.sqlite("reads what SQLite tells of its plan")
def test_how_an_item_is_kept_and_who_is_blocked_is_read_without_looking_through_all_others(desk: Desk) -> None:
    register = [each for each in vars(blocks).values() if isinstance(each, Statement)]
    for statement in (retention._asked, retention._asked_beside, retention._blocks, retention._of_ids, *register):
        with desk._context.database.read() as reader:
            text, order, given = statement.compiled(reader.dialect)
            assert order is not None
            values = {**given, "ids": "[1]"}
            steps = [row[3] for row in reader.driver.execute(f"EXPLAIN QUERY PLAN {text}", [values[name] for name in order])]
        through = [step for step in steps if step.startswith("SCAN") and not step.startswith("SCAN json_each")]
        assert all(re.search("ix_decision_(answer_document|block)", step) for step in through), steps
        assert not any("ix_obligation_due" in step for step in steps), steps
