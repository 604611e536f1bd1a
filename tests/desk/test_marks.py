"""Marks at the desk: what the detectors see in an item's text, in an answer, and beside a decision. They change nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection
from moderator_app.domain.journal import Kind, body_of
from moderator_app.domain.log import LogSelection
from moderator_app.domain.marks import Category, Detector
from moderator_app.support.messages import KnownError, Refused
from tests.making import FakeClock, comment, decide, take
from tests.truths import assert_whole, raw

NUMBER = "811218-9876"
TEXT = f"Vilken jävla röra! Hon heter Maj, {NUMBER}. När öppnar ni?"


def seen(desk: Desk, item_id: int = 1) -> list[tuple[Detector, str]]:
    found = desk.marks.of_item(item_id)
    revision = desk.inbox.item(item_id).revision
    assert revision is not None
    assert found.revision_id == revision.id
    return [(mark.detector, revision.text[mark.start : mark.end]) for mark in found.marks]


def decided(desk: Desk) -> dict[str, object]:
    return body_of(next(entry for entry in desk.log.entries(LogSelection(), most=50) if entry.kind == Kind.DECIDED).payload)


def test_the_marks_of_an_item_name_their_detector_and_the_place(desk: Desk, channel: Channel) -> None:
    take(desk, channel, TEXT)

    assert seen(desk) == [
        (Detector.WORD, "jävla"),
        (Detector.PERSONAL_NUMBER, NUMBER),
        (Detector.QUESTION, "När öppnar ni?"),
    ]
    number = desk.marks.of_item(1).marks[1]
    assert number.rules[0] == "L-04"
    assert number.what.english() == "Personal identity number: date and check digit are right"


def test_marks_decide_nothing(desk: Desk, channel: Channel) -> None:
    take(desk, channel, TEXT)
    before = raw(desk, "SELECT count(*) FROM journal"), raw(desk, "SELECT state, version FROM item")

    desk.marks.of_item(1)
    desk.marks.detectors_on(1)
    desk.marks.outgoing(TEXT)

    assert (raw(desk, "SELECT count(*) FROM journal"), raw(desk, "SELECT state, version FROM item")) == before
    assert desk.drafts.load(1) is None


def test_nothing_is_marked_in_what_was_purged(desk: Desk, channel: Channel) -> None:
    take(desk, channel, TEXT)
    revision = desk.inbox.item(1).revision
    assert revision is not None
    assert Detector.WORD in desk.marks.detectors_on(revision.id)

    desk.suspicion.purge(1)

    assert desk.marks.of_item(1).marks == ()
    assert desk.marks.of_item(1).revision_id is None
    assert desk.marks.detectors_on(revision.id) == ()


def test_an_edited_text_is_marked_anew(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(TEXT, number="a"))
    assert len(seen(desk)) == 3

    take(desk, channel, comment("Tack för hjälpen!", number="a"))

    assert seen(desk) == []


def test_an_item_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.marks.of_item(99)
    assert refused.value.code == "unknown_item"


# --- An answer ----------------------------------------------------------------------------------------------------------------


def test_an_answer_with_a_personal_number_or_a_secret_does_not_go_out_unseen(desk: Desk) -> None:
    told = desk.marks.outgoing(f"Hej Maj! Vi ser att {NUMBER} har skyddad identitet och konto SE45 5000 0000 0583 9825 7466.")

    assert [mark.detector for mark in told] == [Detector.PERSONAL_NUMBER, Detector.WORD, Detector.BANK_NUMBER]
    assert told[1].category is Category.SECRECY


def test_an_answer_that_quotes_an_insult_is_looked_at_first(desk: Desk) -> None:
    assert [mark.category for mark in desk.marks.outgoing("Du skriver att hon är en jävla idiot.")] == [Category.SWEARING, Category.INSULT]


def test_that_something_is_secret_may_be_said(desk: Desk) -> None:
    assert desk.marks.outgoing("Uppgifterna omfattas av sekretess, så vi kan inte svara här. Ring oss gärna.") == ()


def test_our_own_address_number_and_bankgiro_go_out(desk: Desk) -> None:
    answer = (
        "Hej! Ring 08-465 004 00 eller mejla badet@exempel.se, öppet 08.00-16.30. Betala till bankgiro 991-2346. "
        "Mer på https://exempel.se/badet. Hälsningar Åsa Ek, badmästare, Fritid"
    )

    assert desk.marks.outgoing(answer) == ()
    assert len(desk.marks.of_text(answer)) == 4


# --- Beside a decision --------------------------------------------------------------------------------------------------------


def test_the_journal_says_which_detectors_had_marked_what_was_judged(desk: Desk, channel: Channel) -> None:
    take(desk, channel, TEXT)
    desk.marks.of_item(1)

    decide(desk, 1, Outcome.KEEP, reason="Ingen regel bryts.")

    assert decided(desk)["detectors"] == ["personal_number", "word", "question"]
    assert_whole(desk)


def test_it_says_that_none_had_and_says_nothing_where_no_marks_were_shown(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Tack för hjälpen med lampan.", "Så fint det blev.")
    desk.marks.of_item(1)

    decide(desk, 1, Outcome.KEEP, reason="Ingen regel bryts.")
    assert decided(desk)["detectors"] == []
    decide(desk, 2, Outcome.KEEP, reason="Ingen regel bryts.")

    assert "detectors" not in decided(desk)
    assert_whole(desk)


def test_only_the_last_wordings_are_remembered(desk: Desk, channel: Channel) -> None:
    take(desk, channel, *(f"Nummer {number}" for number in range(205)))

    for item_id in desk.inbox.spine(Selection()):
        desk.marks.of_item(item_id)

    assert len(desk._context.marked) == 200


# --- The words ----------------------------------------------------------------------------------------------------------------

OWN = "ord;kategori;allvar;träff;undantag\nsurströmming;skymf;2;början;surströmmingsskiva\njävla;;;av\n"


def test_the_organisation_lays_its_own_words_over_those_that_ship(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "En jävla surströmmingsfest och en surströmmingsskiva.")
    assert seen(desk) == [(Detector.WORD, "jävla")]
    heard: list[Change] = []
    desk.changes.listen(heard.append)

    assert desk.word_lists.use(OWN) == 1

    assert seen(desk) == [(Detector.WORD, "surströmming")]
    assert Topic.MARKS in heard[-1].topics
    (version,) = desk.word_lists.versions()
    assert (version.number, version.person) == (1, desk.me.name)
    entry = desk.log.entries(LogSelection(), most=1)[0]
    assert entry.kind == Kind.WORD_LIST_USED
    assert body_of(entry.payload) == {"version": 1, "entries": 2, "digest": version.digest}
    assert_whole(desk)


def test_a_colleague_s_next_look_goes_by_the_new_words(desk: Desk, channel: Channel, sit: Callable[[str], Desk], clock: FakeClock) -> None:
    take(desk, channel, "En surströmming.")
    bo = sit("bo")
    assert seen(bo) == []

    desk.word_lists.use(OWN)

    assert seen(bo) == [(Detector.WORD, "surströmming")]


def test_an_empty_list_leaves_the_one_that_ships(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "En jävla surströmming.")
    desk.word_lists.use(OWN)

    assert desk.word_lists.use("") == 2

    assert seen(desk) == [(Detector.WORD, "jävla")]
    with pytest.raises(Refused) as refused:
        desk.word_lists.use("")
    assert refused.value.code == "words_list_same"


def test_a_list_with_wrong_lines_is_refused_with_their_numbers_and_nothing_is_lost(desk: Desk) -> None:
    desk.word_lists.use(OWN)

    with pytest.raises(Refused) as refused:
        desk.word_lists.use("fint;skymf;2;exakt\nfult;elakt;2;exakt\n\nfult;skymf;9;exakt")

    assert [(each.code, each.values["line"]) for each in refused.value.details] == [("word_category", 2), ("word_severity", 4)]
    assert desk.word_lists.in_use().own == OWN
    assert len(desk.word_lists.versions()) == 1


def test_a_moderator_does_not_change_the_words(desk: Desk, sit: Callable[[str], Desk]) -> None:
    bo = sit("bo")

    with pytest.raises(Refused) as refused:
        bo.word_lists.use(OWN)

    assert refused.value.code == "not_leader"
    assert desk.word_lists.versions() == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_list_is_read_as_a_spreadsheet_saves_it(desk: Desk, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "ord.csv"
    file.write_bytes(OWN.replace("\n", "\r\n").encode(encoding))

    assert desk.word_lists.read(file).replace("\r\n", "\n") == OWN


def test_a_file_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as problem:
        desk.word_lists.read(tmp_path / "nowhere.csv")
    assert problem.value.code == "words_unreadable"
