"""The public texts at the desk: issued in versions, stale when what they say is no longer true, seen posted, and saved as files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field, Responsibility
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.own_list import OPTIONAL
from moderator_app.domain.public_texts import as_lines
from moderator_app.domain.public_wordings import OwnWords, TextKind
from moderator_app.domain.published import TextState
from moderator_app.domain.rulings import checklist
from moderator_app.support.messages import KnownError, Refused
from tests.making import FakeClock, decide, make_channel, take
from tests.truths import assert_whole, raw


def fill_in(desk: Desk, channel: Channel) -> None:
    """Everything that the texts must say is known."""
    desk.register.fill_in(channel, Field.BOARD, "Kulturnämnden")
    desk.register.fill_in(channel, Field.PURPOSE, "Att berätta om badet.")
    desk.register.appoint(channel, Responsibility.MANAGER, "Ada Ask", title="Badchef", unit="Badet")
    desk.texts.set_words(OwnWords.CONTACT, "badet@exempel.se")
    desk.texts.set_words(OwnWords.DPO, "dso@exempel.se")


def issue_all(desk: Desk, channel: Channel) -> None:
    for kind in TextKind:
        desk.texts.issue(channel, kind)


def refusal(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value


@pytest.mark.requirement("SOR-13", check="moderator_app.desk.texts:Texts.stale")
def test_when_another_person_answers_for_the_channel_the_text_that_names_the_former_is_stale(desk: Desk, channel: Channel) -> None:
    fill_in(desk, channel)
    assert desk.texts.stale(channel) == tuple(TextKind)
    issue_all(desk, channel)
    assert desk.texts.stale(channel) == ()
    assert "- Ansvarig chef: Ada Ask, Badchef, Badet" in as_lines(desk.texts.now(channel, TextKind.RESPONSIBLE).now.document)

    desk.register.appoint(channel, Responsibility.MANAGER, "Kim Ek", title="Badchef", unit="Badet")

    assert desk.texts.stale(channel) == (TextKind.RESPONSIBLE,)
    assert desk.texts.issue(channel, TextKind.RESPONSIBLE).number == 2
    assert desk.texts.stale(channel) == ()


def test_a_version_stays_as_it_was_issued_and_nothing_is_issued_twice(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    fill_in(desk, channel)
    first = desk.texts.issue(channel, TextKind.NOTICE)
    assert refusal(lambda: desk.texts.issue(channel, TextKind.NOTICE)).code == "text_same"
    clock.forward(days=1)
    desk.register.fill_in(channel, Field.BOARD, "Fritidsnämnden")
    second = desk.texts.issue(channel, TextKind.NOTICE)

    kept = desk.texts.now(channel, TextKind.NOTICE).versions
    assert [each.number for each in kept] == [2, 1]
    assert kept == (second, first)
    assert first.document != second.document
    assert first.digest != second.digest
    assert [each.kind for each in desk.log.entries(LogSelection())[:1]] == [Kind.TEXT_ISSUED]
    assert_whole(desk)


def test_a_text_is_not_issued_before_it_says_what_it_must(desk: Desk, channel: Channel) -> None:
    refused = refusal(lambda: desk.texts.issue(channel, TextKind.PRIVACY))

    assert refused.code == "text_lacks"
    assert [each.code for each in refused.details] == ["text_lacks_fact"] * 3
    assert desk.texts.now(channel, TextKind.PRIVACY).versions == ()


@pytest.mark.requirement("SOL-5", check="moderator_app.storage.publishing:add_posting")
def test_purpose_and_board_stand_in_the_text_and_that_it_is_posted_is_seen_on_a_day(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    fill_in(desk, channel)
    assert refusal(lambda: desk.texts.posted(channel, TextKind.RULES, "https://exempel.se")).code == "text_never_issued"
    desk.texts.issue(channel, TextKind.RULES)
    said = as_lines(desk.texts.now(channel, TextKind.RULES).now.document)
    assert "Ansvarig nämnd: Kulturnämnden." in said
    assert "Syftet med kanalen: Att berätta om badet." in said
    assert desk.texts.now(channel, TextKind.RULES).posted is None

    desk.texts.posted(channel, TextKind.RULES, "https://exempel.se/regler", date(2026, 3, 3))
    clock.forward(days=30)
    desk.texts.posted(channel, TextKind.RULES, "Sidans om-flik")

    seen = desk.texts.now(channel, TextKind.RULES).posted
    assert seen is not None
    assert (seen.day, seen.place, seen.person) == ("2026-04-03", "Sidans om-flik", "Asa")
    newest = desk.texts.now(channel, TextKind.RULES).newest
    assert newest is not None
    assert [each.day for each in newest.postings] == ["2026-03-03", "2026-04-03"]
    for place, day in (("", None), ("Här", date(2026, 4, 4))):
        assert refusal(lambda place=place, day=day: desk.texts.posted(channel, TextKind.RULES, place, day)).code == "not_posted"
    desk.register.fill_in(channel, Field.BOARD, "Fritidsnämnden")
    desk.texts.issue(channel, TextKind.RULES)
    assert desk.texts.now(channel, TextKind.RULES).posted is None
    assert_whole(desk)


def test_active_channels_with_texts_to_issue_are_named(desk: Desk, channel: Channel) -> None:
    planned = desk.channels.add("Parken", channel.platform, "osby", planned=True)
    fill_in(desk, channel)
    assert [each.channel.name for each in desk.texts.waiting()] == [channel.name]
    issue_all(desk, channel)
    assert desk.texts.waiting() == []
    desk.texts.set_words(OwnWords.DPO, "ny@exempel.se")
    (waiting,) = desk.texts.waiting()
    assert [(each.kind, each.state) for each in waiting.texts] == [(TextKind.PRIVACY, TextState.STALE)]
    assert planned.status is Status.PLANNED


@pytest.mark.requirement("SOL-40", check="moderator_app.storage.publishing:words_kept")
def test_the_head_offices_words_hold_for_all_channels_and_a_channels_own_before_them(desk: Desk, channel: Channel) -> None:
    other = make_channel(desk, "Parken")
    fill_in(desk, channel)
    desk.texts.set_words(OwnWords.STATUTORY, "Så står det i lag.")
    desk.texts.set_words(OwnWords.STATUTORY, "Så står det i ny lag.")
    desk.texts.set_words(OwnWords.STATUTORY, "Badets egna ord.", channel)

    def said(which: Channel) -> str:
        return as_lines(desk.texts.now(which, TextKind.NOTICE).now.document)[-1]

    assert (said(channel), said(other)) == ("Badets egna ord.", "Så står det i ny lag.")
    kept = [each for each in desk.texts.words(channel) if each.part is OwnWords.STATUTORY]
    assert [(each.channel_id, each.version, each.words) for each in kept] == [
        (channel.id, 1, "Badets egna ord."),
        (None, 2, "Så står det i ny lag."),
        (None, 1, "Så står det i lag."),
    ]
    desk.texts.set_words(OwnWords.STATUTORY, "", channel)
    assert said(channel) == "Så står det i ny lag."
    assert refusal(lambda: desk.texts.set_words(OwnWords.STATUTORY, "", channel)).code == "words_same"
    assert refusal(lambda: desk.texts.set_words(OwnWords.CONTACT, "x" * 4001)).code == "text_too_long"
    assert_whole(desk)


def test_a_channels_own_list_changes_what_is_chosen_and_what_is_published_at_once(desk: Desk) -> None:
    channel = make_channel(desk, "Badet", "sollentuna")
    take(desk, channel, "Säljer cykel")
    assert [each.rule.id for each in desk.texts.open_rules(channel)] == ["H-01", "H-02", "H-03", "H-06", *OPTIONAL]

    desk.texts.choose_rules(channel, {"H-01": "", "H-06": "Köp och sälj"})

    used = desk.policies.of_channel(channel.id)
    assert [(each.listed, each.words) for each in desk.texts.open_rules(channel)] == [
        (True, ""),
        (False, ""),
        (False, ""),
        (True, "Köp och sälj"),
        *[(False, "")] * len(OPTIONAL),
    ]
    document = desk.texts.now(channel, TextKind.RULES).now.document
    assert document.rules == {rule.id for rule in checklist(used) if rule.breach}
    assert "- Köp och sälj" in as_lines(document)
    decided = decide(desk, 1, Outcome.REMOVE, "H-06")
    assert [each.wording for each in decided.provisions] == ["Köp och sälj"]
    for words, code in (
        ({"H-01": "", "H-06": "Köp och sälj"}, "list_same"),
        ({"H-06": " "}, "rule_needs_words"),
        ({"B-01": ""}, "rule_not_open"),
    ):
        assert refusal(lambda words=words: desk.texts.choose_rules(channel, words)).code == code
    assert desk.texts.open_rules(make_channel(desk, "Parken", "osby")) == ()
    assert_whole(desk)


def test_the_newest_version_is_saved_as_a_page_and_as_plain_text(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    fill_in(desk, channel)
    page, text = tmp_path / "regler.html", tmp_path / "regler.txt"
    assert refusal(lambda: desk.texts.save(channel, TextKind.RULES, page)).code == "text_never_issued"
    desk.texts.issue(channel, TextKind.RULES)
    desk.register.fill_in(channel, Field.BOARD, "En helt annan nämnd")

    for path in (page, text):
        desk.texts.save(channel, TextKind.RULES, path)

    assert page.read_text("utf-8").startswith('<!DOCTYPE html>\n<html lang="sv">')
    assert "Version 1, 2026-03-04" in page.read_text("utf-8")
    assert text.read_text("utf-8").startswith("Spelregler för Kommunens sida\n\nOm kanalen\n")
    assert "annan nämnd." not in text.read_text("utf-8").split("Så hanterar vi")[0]
    assert refusal(lambda: desk.texts.save(channel, TextKind.RULES, tmp_path / "regler.pdf")).code == "unknown_file_format"
    with pytest.raises(KnownError) as problem:
        desk.texts.save(channel, TextKind.RULES, tmp_path / "saknas" / "regler.html")
    assert problem.value.code == "export_not_written"
    assert [each.kind for each in desk.log.entries(LogSelection())[:2]] == [Kind.FILE_EXPORTED] * 2
    assert_whole(desk)


def test_no_name_of_a_person_stands_in_the_journal(desk: Desk, channel: Channel) -> None:
    fill_in(desk, channel)
    desk.texts.issue(channel, TextKind.RESPONSIBLE)
    desk.texts.posted(channel, TextKind.RESPONSIBLE, "Hos Kim Ek")

    payloads = b" ".join(bytes(row[0]) for row in raw(desk, "SELECT payload FROM journal"))  # pyright: ignore[reportArgumentType]
    assert b"Ada Ask" not in payloads
    assert b"Kim Ek" not in payloads


def test_others_hear_that_a_text_was_issued(desk: Desk, channel: Channel, sit: Callable[[str], Desk]) -> None:
    other = sit("bo")
    heard: list[Change] = []
    other.news.look()
    fill_in(desk, channel)
    desk.texts.issue(channel, TextKind.NOTICE)

    found = other.news.look()
    assert found is not None
    heard.append(found)
    assert Topic.CHANNELS in heard[0].topics
    assert heard[0].items == frozenset()
