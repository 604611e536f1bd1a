"""Suspected abuse material: of its evidence nothing is left, and of what stands beside it only what can't show it is kept."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.evidence import NewFile
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.support.messages import Refused
from tests.desk.following import task
from tests.desk.searching import SHORT, WORDS, bytes_left, traces
from tests.making import FakeClock, comment, take
from tests.screenshots import png
from tests.truths import assert_whole, raw


@pytest.mark.sqlite("only the local file can be searched past the database")
@pytest.mark.requirement("SOR-29", check="moderator_app.storage.purge:purge_content")
def test_nothing_of_its_evidence_is_left_in_any_file_neither_media_nor_words_nor_hashes(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1), comment("Något annat", number=2))
    shots = png(11, 300, 200), png(12)
    first = desk.evidence.secure(1, [NewFile("Skärmbildsnamn.png", shots[0])], witness="Vittnesnamn", note="Anteckningsord")
    added = desk.evidence.add_files(first.id, [NewFile("två.png", shots[1])])
    second = desk.evidence.secure(1)
    kept = desk.evidence.secure(2, [NewFile("annan.png", png(13))])
    hashes = [each.digest for each in (*added.parts, *second.parts)] + [first.digest, added.digest, second.digest]
    words = " ".join((SHORT, "Vittnesnamn Anteckningsord skarmbildsnamn", *hashes))
    assert bytes_left(desk, *shots) > 5_000, "it was there before"
    assert len(traces(desk, words)) > 10, "it was there before"

    desk.suspicion.purge(1)

    assert bytes_left(desk, *shots) == 0
    assert traces(desk, words) == []
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    assert desk.evidence.of_item(1) == ()
    assert desk.evidence.file(kept.id, kept.files[0].id) == png(13)
    assert desk.log.verify(full=True).ok
    assert_whole(desk)


def test_what_the_evidence_of_a_neighbour_shows_of_it_goes_too_and_the_rest_of_that_stays(
    desk: Desk, channel: Channel, tmp_path: Path
) -> None:
    take(desk, channel, comment(SHORT, number=1, thread_id="t"), comment("[hot]", number=2, thread_id="t"))
    saved = desk.evidence.secure(2, [NewFile("a.png", png(1))])
    assert SHORT in "".join(desk.evidence.open(saved.id).texts.values())

    desk.suspicion.purge(1)

    found = desk.evidence.open(saved.id)
    assert [each.name for each in found.found.parts if each.gone] == ["thread/001.json", "files/01-a.png"]
    assert not any(word in text for text in found.texts.values() for word in WORDS)
    assert found.texts["texts/version-1.txt"] == "[hot]"
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    desk.evidence.export(saved.id, tmp_path / "bevis.zip", lambda document, _imprint: str(document).encode())
    with zipfile.ZipFile(tmp_path / "bevis.zip") as pack:
        assert "thread/001.json" not in pack.read("manifest.txt").decode()
        assert "thread/001.json: borttagen" in pack.read("forsattsblad.pdf").decode()
        assert not any(word.encode() in pack.read(name) for name in pack.namelist() for word in WORDS)
    assert_whole(desk)


BESIDE = {
    "in its thread": ({"thread_id": "t"}, {"thread_id": "t"}),
    "above it": ({"parent_id": "2"}, {}),
    "below it": ({}, {"parent_id": "1"}),
    "under the same": ({"parent_id": "9"}, {"parent_id": "9"}),
    "its thread's first": ({"thread_id": "2"}, {}),
}


@pytest.mark.requirement("SOR-29", check="moderator_app.storage.evidence:take_away")
@pytest.mark.parametrize("where", BESIDE)
def test_pictures_of_what_stands_beside_it_could_show_it_and_go_with_an_entry_and_a_word_to_whoever_purged(
    desk: Desk, channel: Channel, where: str
) -> None:
    its, others = BESIDE[where]
    take(desk, channel, comment(SHORT, number=1, **its), comment("[hot]", number=2, **others), comment("Annat", number=3))
    shots = png(21, 300, 200), png(22, 300, 200)
    near = desk.evidence.secure(2, [NewFile("a.png", shots[0])])
    desk.evidence.add_files(near.id, [NewFile("b.png", shots[1])])
    far = desk.evidence.secure(3, [NewFile("c.png", png(23))])

    desk.suspicion.purge(1)

    found = desk.evidence.open(near.id).found
    assert [each.gone for each in found.files] == [True, True]
    assert raw(desk, "SELECT COUNT(*) FROM evidence_piece WHERE part_id IN (?, ?)", *(each.id for each in found.files)) == [(0,)]
    assert desk.evidence.open(near.id).texts["texts/version-1.txt"] == "[hot]"
    assert desk.evidence.file(far.id, far.files[0].id) == png(23)
    told = desk.suspicion.taken(1)
    assert told is not None
    assert (told.code, told.values) == ("evidence_taken", {"sets": near.reference})
    ((payload,),) = raw(desk, "SELECT payload FROM journal WHERE kind = 'evidence_taken' AND item_id = 2")
    assert bytes(payload).endswith(b'{"files":2,"purged":1,"set":%d}]' % near.id)  # pyright: ignore[reportArgumentType]
    assert desk.log.verify(full=True).ok
    assert_whole(desk)


@pytest.mark.sqlite("only the local file can be searched past the database")
@pytest.mark.requirement("SOR-29", check="moderator_app.storage.evidence:bytes_of")
def test_nothing_of_those_pictures_is_left_in_any_file(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1, parent_id="2"), comment("[hot]", number=2), comment("Annat", number=3))
    shots = png(31, 300, 200), png(32, 300, 200)
    desk.evidence.secure(2, [NewFile("a.png", shots[0])])
    desk.evidence.secure(3, [NewFile("b.png", shots[1])])
    assert bytes_left(desk, shots[0]) > 5_000, "it was there before"

    desk.suspicion.purge(1)

    assert bytes_left(desk, shots[0]) == 0
    assert bytes_left(desk, shots[1]) > 5_000, "what can't show it stays"
    assert traces(desk, SHORT) == []
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]


def test_a_picture_from_before_it_was_written_is_kept(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("[hot]", number=1, thread_id="t"))
    saved = desk.evidence.secure(1, [NewFile("a.png", png(1))])
    clock.forward(days=2)
    take(desk, channel, comment(SHORT, number=2, thread_id="t", clock=clock))
    later = desk.evidence.add_files(saved.id, [NewFile("b.png", png(2))])

    desk.suspicion.purge(2)

    assert [each.gone for each in desk.evidence.open(saved.id).found.files] == [False, True]
    assert desk.evidence.file(saved.id, later.files[0].id) == png(1)


def test_no_picture_is_taken_beside_it_until_it_is_seen_to_be_gone(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1, thread_id="t"), comment("[hot]", number=2, thread_id="t"))
    desk.suspicion.purge(1)
    saved = desk.evidence.secure(2)
    for act in (
        lambda: desk.evidence.secure(2, [NewFile("a.png", png(1))]),
        lambda: desk.evidence.add_files(saved.id, [NewFile("a.png", png(1))]),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "evidence_beside_purged"

    removal = task(desk, Duty.REMOVE, 1).obligation.id
    desk.follow_ups.report(removal, FollowUpStep.REMOVED)
    desk.follow_ups.report(removal, FollowUpStep.VERIFIED_GONE)

    assert desk.evidence.add_files(saved.id, [NewFile("a.png", png(1))]).files
    assert desk.suspicion.taken(1) is None


@pytest.mark.sqlite("only the local file can be searched past the database")
def test_a_picture_that_the_evidence_of_another_item_holds_too_stays_there(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1), comment("Något annat", number=2))
    desk.evidence.secure(1, [NewFile("a.png", png(5)), NewFile("b.png", png(6))])
    kept = desk.evidence.secure(2, [NewFile("a.png", png(5))])

    desk.suspicion.purge(1)

    assert bytes_left(desk, png(6)) == 0
    assert desk.evidence.file(kept.id, kept.files[0].id) == png(5)
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]


def test_no_evidence_is_taken_opened_or_handed_out_after_it_and_its_return_is_refused(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    take(desk, channel, comment(SHORT, number=1))
    saved = desk.evidence.secure(1, [NewFile("a.png", png(1))])
    desk.suspicion.purge(1)

    for act in (
        lambda: desk.evidence.planned(1),
        lambda: desk.evidence.secure(1),
        lambda: desk.evidence.add_files(saved.id, [NewFile("a.png", png(1))]),
        lambda: desk.evidence.open(saved.id),
        lambda: desk.evidence.export(saved.id, tmp_path / "a.zip", lambda _document, _imprint: b""),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code in ("evidence_purged", "evidence_unknown")
    assert list(tmp_path.glob("*.zip")) == []
    again = take(desk, channel, comment(SHORT + " igen", number=1, url="https://example.org/p/1"))
    assert (again.new, again.updated) == (0, 0)
    assert desk.inbox.item(1).revisions == ()


@pytest.mark.requirement("SOR-29", check="moderator_app.storage.evidence:take_away")
def test_a_heading_that_repeats_its_words_goes_from_what_stands_under_it_and_from_the_evidence_of_that(
    desk: Desk, channel: Channel, tmp_path: Path
) -> None:
    take(
        desk,
        channel,
        comment(SHORT, number=1),
        comment("[hot]", number=2, parent_id="1", context="Qvarnhjul Zebrafisk"),
        comment("Annat", number=3, parent_id="1", context="Badet öppnar i maj"),
    )
    quoting, other = desk.evidence.secure(2), desk.evidence.secure(3)

    desk.suspicion.purge(1)

    assert [desk.inbox.item(number).context for number in (2, 3)] == [None, "Badet öppnar i maj"]
    opened = desk.evidence.open(quoting.id)
    assert "evidence.json" in [each.name for each in opened.found.parts if each.gone]
    assert opened.texts["texts/version-1.txt"] == "[hot]"
    assert not any(word in text for text in opened.texts.values() for word in WORDS)
    assert "evidence.json" in desk.evidence.open(other.id).texts
    desk.evidence.export(quoting.id, tmp_path / "bevis.zip", lambda document, _imprint: str(document).encode())
    with zipfile.ZipFile(tmp_path / "bevis.zip") as pack:
        assert "återgav det som har rensats" in pack.read("forsattsblad.pdf").decode()
        assert not any(word.encode() in pack.read(name) for name in pack.namelist() for word in WORDS)
    if not desk.place.server:
        assert traces(desk, SHORT) == []
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    assert_whole(desk)
