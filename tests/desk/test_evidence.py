"""Evidence: what is saved, who may open it, what is written down, and that nothing of it can be changed unnoticed."""

from __future__ import annotations

import hashlib
import json
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.evidencefiles import read_file
from moderator_app.desk.startdocument import Imprint
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import ObligationState, Outcome
from moderator_app.domain.evidence import COVER, LARGEST, LONGEST, MANIFEST, RECORD, Access, EvidenceSet, NewFile
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Duty
from moderator_app.domain.start_document import StartDocument
from moderator_app.domain.team import Role
from moderator_app.support.messages import KnownError, Refused
from tests.desk.following import kinds, task
from tests.making import FakeClock, comment, decide, make_channel, take
from tests.screenshots import PDF, SCREENSHOT, png
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]


@pytest.fixture
def threat(desk: Desk, channel: Channel) -> int:
    """Item 2 is a threat under item 1, in a thread with item 3, and was written anew once."""
    take(
        desk,
        channel,
        comment("Badet öppnar", "Kommunen", 1, thread_id="t", url="https://exempel.se/1"),
        comment("[hot]", "Kim Ek", 2, thread_id="t", parent_id="1", url="https://exempel.se/2", context="Nytt bad"),
        comment("Så får man inte skriva", "Ola By", 3, thread_id="t", parent_id="2"),
    )
    take(desk, channel, comment("[hot], igen", "Kim Ek", 2, thread_id="t", parent_id="1", url="https://exempel.se/2", context="Nytt bad"))
    return 2


def record(desk: Desk, found: EvidenceSet) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(desk.evidence.open(found.id).texts[RECORD]))


def code(act: Callable[[], object]) -> list[str]:
    """The codes of what it is refused with."""
    with pytest.raises(KnownError) as error:
        act()
    return [error.value.code, *(each.code for each in error.value.details)]


def printed(document: StartDocument, imprint: Imprint) -> bytes:
    """Stands in for the printer of the window's room."""
    lines = [line.text for section in document.sections for line in section.lines]
    return "\n".join(["%PDF-", document.title, *lines, imprint.digest]).encode()


# -- what is saved


@pytest.mark.requirement("SOR-27", check="moderator_app.domain.evidence:parts_of")
def test_a_set_holds_every_wording_with_sender_place_times_thread_files_and_who_saw_it(desk: Desk, threat: int, clock: FakeClock) -> None:
    decided = decide(desk, threat, Outcome.REMOVE, "B-01")
    clock.set("2026-03-04 11:30")

    saved = desk.evidence.secure(threat, [NewFile("../Skärm 1.exe", SCREENSHOT)], witness="Bo Al", note="Såg det på lunchen.")

    told = record(desk, saved)
    item = told["item"]
    assert [each["text"] for each in told["versions"]] == ["[hot]", "[hot], igen"]
    assert [each["seen"]["local"] for each in told["versions"]] == ["2026-03-04T10:00:00+01:00"] * 2
    assert item["author"] == {"name": "Kim Ek", "handle": "kim.ek", "type": "outsider"}
    assert (item["permalink"], item["external_id"], item["parent_id"], item["thread_id"]) == ("https://exempel.se/2", "2", "1", "t")
    assert (item["under"], item["channel"]) == ("Nytt bad", "Kommunens sida")
    assert item["published"] == {
        "utc": "2026-03-04T08:30:00Z",
        "local": "2026-03-04T09:30:00+01:00",
        "local_zone": "Europe/Stockholm",
        "source_zone": "Europe/Stockholm",
    }
    assert told["captured"]["local"] == "2026-03-04T11:30:00+01:00"
    assert (told["capturer"]["name"], told["witness"], told["note"]) == ("Asa", "Bo Al", "Såg det på lunchen.")
    assert told["decision"] == {"reference": decided.reference, "rules": ["B-01"]}
    around = [json.loads(desk.evidence.open(saved.id).texts[each["file"]]) for each in told["thread"]]
    assert [(each["text"], each["is_parent"]) for each in around] == [("Badet öppnar", True), ("Så får man inte skriva", False)]
    assert [each["file"] for each in told["files"]] == ["files/01-skarm-1.png"], "named by what it is, and in its place"
    assert_whole(desk)


def test_each_part_has_its_hash_and_so_has_the_whole(desk: Desk, threat: int) -> None:
    saved = desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT), NewFile("b.pdf", PDF)])

    lines = "".join(f"{each.digest}  {each.name}\n" for each in saved.parts)
    assert saved.digest == hashlib.sha256(lines.encode()).hexdigest()
    assert [each.digest for each in saved.files] == [hashlib.sha256(each).hexdigest() for each in (SCREENSHOT, PDF)]
    assert desk.evidence.file(saved.id, saved.files[0].id) == SCREENSHOT
    opened = desk.evidence.open(saved.id)
    assert opened.texts["texts/version-2.txt"] == "[hot], igen"
    assert all(hashlib.sha256(opened.texts[each.name].encode()).hexdigest() == each.digest for each in saved.parts if not each.type)


def test_a_large_file_comes_back_byte_by_byte(desk: Desk, threat: int) -> None:
    large = png(7, 500, 400)
    assert len(large) > 500_000
    saved = desk.evidence.secure(threat, [NewFile("stor.png", large)])
    assert desk.evidence.file(saved.id, saved.files[0].id) == large


def test_what_comes_later_is_added_with_its_own_time_and_changes_nothing(desk: Desk, threat: int, clock: FakeClock) -> None:
    saved = desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT)])
    clock.forward(hours=2)

    more = desk.evidence.add_files(saved.id, [NewFile("b.png", png(2))])

    assert more.parts[: len(saved.parts)] == saved.parts
    assert [each.at for each in more.files] == [clock.now() - 2 * 3_600_000_000, clock.now()]
    assert (more.version, more.captured_at) == (2, saved.captured_at)
    assert more.digest != saved.digest
    assert code(lambda: desk.evidence.add_files(saved.id, [])) == ["evidence_no_file"]


def test_protected_and_purged_neighbours_are_named_without_a_word_of_theirs(desk: Desk, threat: int) -> None:
    decide(desk, 3, Outcome.REMOVE, "B-06")
    desk.suspicion.purge(1)
    saved = desk.evidence.secure(threat)
    assert [json.loads(text)["text"] for name, text in desk.evidence.open(saved.id).texts.items() if name.startswith("thread/")] == [
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("bild.png", b"MZ\x90\0program", "evidence_type"),
        ("sida.html", b"<html><script>", "evidence_type"),
        ("vektor.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "evidence_type"),
        ("tom.png", b"", "evidence_type"),
        ("stor.png", SCREENSHOT + bytes(LARGEST), "evidence_large"),
    ],
)
def test_only_pictures_and_pdf_of_some_size_are_taken_whatever_they_are_called(
    desk: Desk, threat: int, name: str, content: bytes, why: str
) -> None:
    assert code(lambda: desk.evidence.secure(threat, [NewFile("bra.png", SCREENSHOT), NewFile(name, content)])) == ["evidence_files", why]
    assert desk.evidence.of_item(threat) == ()


def test_a_file_is_read_by_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "bild.txt").write_bytes(SCREENSHOT)
    (tmp_path / "text.png").write_bytes(b"text")
    assert read_file(tmp_path / "bild.txt") == NewFile("bild.txt", SCREENSHOT)
    assert code(lambda: read_file(tmp_path / "text.png")) == ["evidence_files", "evidence_type"]
    assert code(lambda: read_file(tmp_path / "borta.png")) == ["evidence_unread"]


def test_too_many_words_or_files_are_refused_and_nothing_is_saved(desk: Desk, threat: int) -> None:
    assert code(lambda: desk.evidence.secure(threat, note="x" * (LONGEST + 1))) == ["evidence_words"]
    assert code(lambda: desk.evidence.secure(threat, witness="x" * 201)) == ["evidence_words"]
    assert code(lambda: desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT)] * 41)) == ["evidence_files", "evidence_many"]
    assert code(lambda: desk.evidence.secure(99)) == ["unknown_item"]
    assert desk.evidence.of_item(threat) == ()


# -- the follow-up


@pytest.mark.requirement("SOR-26", check="moderator_app.desk.followups:settle_evidence")
@pytest.mark.requirement("SOR-28", check="moderator_app.desk.followups:settle_evidence")
@pytest.mark.requirement("SOR-31", check="moderator_app.desk.followups:settle_evidence")
@pytest.mark.parametrize("rule", ["B-03", "B-04", "B-08", "B-01"])
def test_the_follow_up_is_done_by_the_set_and_by_nothing_else(desk: Desk, threat: int, rule: str) -> None:
    decide(desk, threat, Outcome.REMOVE, rule)
    wanted = task(desk, Duty.EVIDENCE, threat)
    assert code(lambda: desk.follow_ups.report(wanted.obligation.id, FollowUpStep.SECURED)) == ["by_deed"]
    assert task(desk, Duty.EVIDENCE, threat).is_open

    saved = desk.evidence.secure(threat)

    done = task(desk, Duty.EVIDENCE, threat)
    assert done.obligation.state is ObligationState.DONE
    assert [(each.step, each.reference) for each in done.receipts] == [(FollowUpStep.SECURED, saved.reference)]
    assert kinds(desk)[-2:] == [Kind.EVIDENCE_SECURED, Kind.FOLLOWED_UP]


def test_what_was_saved_before_the_decision_counts_for_it(desk: Desk, threat: int) -> None:
    saved = desk.evidence.secure(threat)
    decide(desk, threat, Outcome.REMOVE, "B-01")
    assert [each.reference for each in task(desk, Duty.EVIDENCE, threat).receipts] == [saved.reference]


def test_but_not_for_a_decision_on_a_later_wording(desk: Desk, channel: Channel, threat: int) -> None:
    desk.evidence.secure(threat)
    take(desk, channel, comment("[ännu värre]", "Kim Ek", 2, thread_id="t", parent_id="1"))
    decide(desk, threat, Outcome.REMOVE, "B-01")
    assert task(desk, Duty.EVIDENCE, threat).is_open
    desk.evidence.secure(threat)
    assert not task(desk, Duty.EVIDENCE, threat).is_open


# -- who may open


@pytest.mark.requirement("SOR-30", check="moderator_app.desk.evidence:Evidence._may")
@pytest.mark.parametrize("rule", ["B-02", "B-06", "L-03", "L-08"])
def test_violence_privacy_and_secrets_are_open_to_managers_who_saved_it_and_who_is_named(
    desk: Desk, sit: Sit, channel: Channel, rule: str
) -> None:
    take(desk, channel, comment("[våldsbild]", number=1))
    decide(desk, 1, Outcome.REMOVE, rule)
    bo, eva = sit("bo"), sit("eva")
    saved = bo.evidence.secure(1, [NewFile("skärm.png", SCREENSHOT)])
    assert saved.access is Access.NARROW, "whatever was chosen"

    assert bo.evidence.open(saved.id).texts[RECORD]
    assert desk.evidence.open(saved.id).texts[RECORD], "an administrator"
    assert code(lambda: eva.evidence.open(saved.id)) == ["evidence_closed"]
    assert code(lambda: eva.evidence.file(saved.id, saved.files[0].id)) == ["evidence_closed"]
    assert code(lambda: eva.evidence.add_files(saved.id, [NewFile("a.png", SCREENSHOT)])) == ["evidence_closed"]
    assert not eva.evidence.may_open(saved)
    assert code(lambda: bo.evidence.allow(saved.id, eva.me.id)) == ["not_leader"]

    named = desk.evidence.allow(saved.id, eva.me.id)

    assert [name for _, name in named.named] == ["Eva"]
    assert eva.evidence.open(saved.id).texts[RECORD]
    assert code(lambda: desk.evidence.allow(saved.id, eva.me.id)) == ["evidence_named"]
    assert code(lambda: desk.evidence.allow(saved.id, 99)) == ["evidence_named"]


def test_what_becomes_protected_after_it_was_saved_is_open_to_few_from_then_on(desk: Desk, sit: Sit, threat: int, tmp_path: Path) -> None:
    saved = desk.evidence.secure(threat)
    bo = sit("bo")
    assert bo.evidence.open(saved.id).texts
    decide(desk, threat, Outcome.REMOVE, "B-06")
    assert code(lambda: bo.evidence.open(saved.id)) == ["evidence_closed"]
    assert [each.access for each in bo.evidence.of_item(threat)] == [Access.NARROW], "that is what is said of it, too"
    desk.evidence.export(saved.id, tmp_path / "a.zip", printed)
    with zipfile.ZipFile(tmp_path / "a.zip") as pack:
        assert "Tillgång: Öppet endast för chefer" in pack.read("forsattsblad.pdf").decode()


def test_a_neighbour_that_becomes_protected_closes_the_set_that_shows_it(desk: Desk, sit: Sit, threat: int) -> None:
    saved = desk.evidence.secure(threat)
    bo = sit("bo")
    assert "Så får man inte skriva" in "".join(bo.evidence.open(saved.id).texts.values())
    decide(desk, 3, Outcome.REMOVE, "B-06")
    assert code(lambda: bo.evidence.open(saved.id)) == ["evidence_closed"]
    assert desk.evidence.open(saved.id).texts


def test_who_has_no_assignment_in_the_channel_neither_saves_nor_opens(desk: Desk, sit: Sit, channel: Channel, threat: int) -> None:
    bo = sit("bo")
    saved = desk.evidence.secure(threat)
    raw(desk, "UPDATE channel SET taken_over = 0")
    assert code(lambda: bo.evidence.open(saved.id)) == ["evidence_closed"]
    assert code(lambda: bo.evidence.secure(threat)) == ["no_mandate"]
    assert code(lambda: bo.evidence.planned(threat)) == ["no_mandate"]


def test_an_auditor_opens_nothing(desk: Desk, sit: Sit, threat: int) -> None:
    saved = desk.evidence.secure(threat)
    eva = sit("eva")
    raw(desk, "UPDATE person SET role = ? WHERE id = ?", str(Role.AUDITOR), eva.me.id)
    eva.close()
    again = sit("eva")
    assert code(lambda: again.evidence.open(saved.id)) == ["only_reads"]
    assert not again.evidence.may_open(saved)


# -- the journal


def test_every_opening_is_written_down_with_who_and_when(desk: Desk, sit: Sit, threat: int, clock: FakeClock) -> None:
    saved = desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT)])
    bo = sit("bo")
    clock.forward(minutes=5)
    bo.evidence.open(saved.id)
    bo.evidence.file(saved.id, saved.files[0].id)

    found = raw(desk, "SELECT at, actor_id, item_id FROM journal WHERE kind = 'evidence_opened'")

    assert found == [(clock.now(), bo.me.id, threat)] * 2


def test_hashes_enter_the_journal_as_digests_that_can_be_checked_and_words_not_at_all(desk: Desk, threat: int) -> None:
    saved = desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT)], witness="Vittnesnamn", note="Anteckningsord")

    ((payload,),) = raw(desk, "SELECT payload FROM journal WHERE kind = 'evidence_secured'")
    found = raw(desk, "SELECT field, text FROM journal_private JOIN journal USING (seq) WHERE kind = 'evidence_secured'")
    kept = {str(field): text for field, text in found}

    written = bytes(cast("bytes", payload))
    assert not any(each.encode() in written for each in ("Vittnesnamn", "Anteckningsord", saved.digest, saved.files[0].digest))
    assert kept["evidence"] == saved.digest
    assert str(kept["files"]).splitlines()[-1].startswith(saved.files[0].digest)
    assert (kept["witness"], kept["words"]) == (None, None)
    assert desk.log.verify(full=True).ok


def test_whoever_changes_a_file_past_the_program_is_found_out(desk: Desk, threat: int) -> None:
    saved = desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT)])
    raw(desk, "UPDATE evidence_piece SET content = ? WHERE part_id = ?", png(3), saved.files[0].id)
    assert code(lambda: desk.evidence.file(saved.id, saved.files[0].id)) == ["evidence_damaged"]


# -- the pack


@pytest.mark.requirement("SOR-32", check="moderator_app.desk.evidence:Evidence.export")
def test_the_pack_is_one_file_that_the_police_can_check_without_the_program(desk: Desk, threat: int, tmp_path: Path) -> None:
    decided = decide(desk, threat, Outcome.REMOVE, "B-01")
    saved = desk.evidence.secure(threat, [NewFile("Skärm.png", SCREENSHOT), NewFile("b.pdf", PDF)], witness="Bo Al")
    path = tmp_path / "bevis.zip"

    desk.evidence.export(saved.id, path, printed)

    with zipfile.ZipFile(path) as pack:
        assert pack.testzip() is None
        pack.extractall(tmp_path / "ut")
        names = pack.namelist()
    assert names == [COVER, MANIFEST, *(each.name for each in saved.parts)]
    checked = subprocess.run(["sha256sum", "--strict", "-c", MANIFEST], cwd=tmp_path / "ut", capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    assert checked.stdout.count(": OK") == len(saved.parts)
    assert (tmp_path / "ut/files/01-skarm.png").read_bytes() == SCREENSHOT
    sheet = (tmp_path / "ut" / COVER).read_text("utf-8")
    for told in (
        "Kim Ek",
        "https://exempel.se/2",
        "[hot]",
        "[hot], igen",
        "Vittne: Bo Al",
        "Säkrat av: Asa",
        "Plattform: Facebook",
        f"Beslut: {decided.reference}, regler: B-01 Olaga hot",
        saved.files[0].digest,
        saved.digest,
    ):
        assert told in sheet
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_the_same_set_gives_the_same_file_and_each_taking_out_is_written_down(
    desk: Desk, threat: int, tmp_path: Path, clock: FakeClock
) -> None:
    saved = desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT)])
    desk.evidence.export(saved.id, tmp_path / "a.zip", printed)
    clock.forward(days=1)
    desk.evidence.export(saved.id, tmp_path / "b.zip", printed)

    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert kinds(desk).count(Kind.EVIDENCE_EXPORTED) == 2
    digest = hashlib.sha256((tmp_path / "a.zip").read_bytes()).hexdigest()
    assert raw(
        desk, "SELECT DISTINCT text FROM journal_private JOIN journal USING (seq) WHERE kind = 'evidence_exported' AND field = 'evidence'"
    ) == [(digest,)]


def test_a_pack_that_cannot_be_written_leaves_the_old_one_and_tells_nothing_was_handed_out(desk: Desk, threat: int, tmp_path: Path) -> None:
    saved = desk.evidence.secure(threat)
    assert code(lambda: desk.evidence.export(saved.id, tmp_path / "a.rar", printed)) == ["evidence_zip"]
    assert code(lambda: desk.evidence.export(saved.id, tmp_path / "finns inte" / "a.zip", printed)) == ["export_not_written"]
    assert code(lambda: desk.evidence.export(99, tmp_path / "a.zip", printed)) == ["evidence_unknown"]
    assert Kind.EVIDENCE_EXPORTED not in kinds(desk)


def test_evidence_of_another_channel_s_item_with_the_same_thread_name_is_not_mixed_in(desk: Desk, threat: int) -> None:
    take(desk, make_channel(desk, "Torget"), comment("Annan sida", "Eva", 9, thread_id="t"))
    saved = desk.evidence.secure(threat)
    assert "Annan sida" not in "".join(desk.evidence.open(saved.id).texts.values())
    assert isinstance(saved, EvidenceSet)


def test_nothing_is_saved_of_a_purged_item(desk: Desk, threat: int) -> None:
    desk.suspicion.purge(threat)
    with pytest.raises(Refused) as error:
        desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT)])
    assert error.value.code == "evidence_purged"
