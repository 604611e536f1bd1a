"""Whoever changes the journal or a decision behind the desk's back is found out, and an honest desk is not accused."""

from __future__ import annotations

import hashlib
import multiprocessing
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.journal import Fault, Head
from moderator_app.domain.log import LogSelection
from moderator_app.domain.policy import Duty
from moderator_app.support.messages import Refused
from tests.making import FakeClock, comment, decide, make_desk, take
from tests.truths import assert_whole, database_file, raw

Sit = Callable[[str], Desk]
LOOSE = pytest.mark.sqlite("a column of SQLite holds a value of any type")
COPIED = pytest.mark.sqlite("a file is copied by copying the file")
FORGE = (
    "INSERT INTO decision SELECT {id}, 'X-1', item_id, revision_id, pack_id, outcome, reason, message, decider_id, on_behalf_of, mandate,"
)
FORGE += " knowledge_at, decided_at, block_until, supersedes, standing, board, closed_at FROM decision WHERE id = 1"


@pytest.fixture
def work(desk: Desk, channel: Channel, clock: FakeClock) -> Desk:
    """A desk with nine entries: founded, a channel, an import, four decisions, an opening, a purge."""
    take(desk, channel, *(comment(f"Text nummer {number}", number=number) for number in range(1, 7)))
    decide(desk, 1, Outcome.REMOVE, "B-01", reason="Hot mot personalen.")
    decide(desk, 2, Outcome.KEEP)
    decide(desk, 3, Outcome.HIDE, "H-01")
    desk.inbox.open(4)
    clock.forward(hours=1)
    decide(desk, 4, Outcome.ANSWER, "P-01")
    desk.suspicion.purge(5)
    assert desk.log.head().seq == 9
    return desk


def faults(desk: Desk) -> list[tuple[Fault, int]]:
    return list(desk.log.verify(full=True).faults)


def test_an_honest_desk_is_whole(work: Desk) -> None:
    found = work.log.verify(full=True)

    assert (found.ok, found.entries, found.checked, found.head) == (True, 9, 9, work.log.head())
    assert work.log.alarm() is None
    assert_whole(work)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("payload = CAST(payload AS TEXT)", marks=LOOSE),
        pytest.param("payload = CAST(replace(CAST(payload AS TEXT), '[1,', '[2,') AS BLOB)", marks=LOOSE),
        pytest.param("payload = CAST(payload || ' ' AS BLOB)", marks=LOOSE),
        pytest.param("payload = X''", marks=LOOSE),
        "payload = substr(payload, 2)",
        "hash = substr(hash, 2) || substr(hash, 1, 1)",
        "at = at + 1",
        "actor_id = 2",
        "actor_id = NULL",
        "kind = 'exported'",
        pytest.param("kind = X'00'", marks=LOOSE),
        pytest.param("at = 'sometime'", marks=LOOSE),
        "item_id = 77",
        "decision_id = 77",
        "channel_id = 77",
    ],
)
@pytest.mark.parametrize("entry", [1, 4, 9])
def test_a_changed_entry_is_found(work: Desk, entry: int, change: str) -> None:
    raw(work, f"UPDATE journal SET {change} WHERE seq = ?", entry)

    assert (Fault.CHAIN, entry) in faults(work)


def test_an_entry_whose_hash_was_made_to_fit_is_found_by_the_next_one(work: Desk) -> None:
    ((payload,),) = raw(work, "SELECT payload FROM journal WHERE seq = 4")
    forged = bytes(payload).replace(b'"remove"', b'"keep"')  # pyright: ignore[reportArgumentType]
    assert forged != payload
    raw(work, "UPDATE journal SET payload = ?, hash = ? WHERE seq = 4", forged, hashlib.sha256(forged).hexdigest())

    assert (Fault.CHAIN, 5) in faults(work)


def test_an_entry_taken_out_of_the_middle_is_found(work: Desk) -> None:
    raw(work, "DELETE FROM journal_private WHERE seq = 5")
    raw(work, "DELETE FROM journal WHERE seq = 5")

    assert faults(work)[0] == (Fault.CHAIN, 6)


@pytest.mark.parametrize("last", [8, 3, 0])
def test_entries_cut_off_the_end_are_found_by_the_pin(work: Desk, last: int) -> None:
    raw(work, "DELETE FROM journal WHERE seq > ?", last)

    assert work.log.alarm() is Fault.CUT
    assert (Fault.CUT, last) in faults(work)
    assert not work.log.verify(full=False).ok


@COPIED
def test_an_older_copy_in_its_place_is_found_also_when_it_is_worked_on(sit: Sit, work: Desk, channel: Channel, tmp_path: Path) -> None:
    file = database_file(work)
    work.close()
    shutil.copy(file, tmp_path / "copy.db")
    work = sit("asa")
    decide(work, 6, Outcome.REMOVE, "B-01")
    work.close()
    shutil.copy(tmp_path / "copy.db", file)

    older = sit("asa")
    assert older.log.alarm() is Fault.CUT
    for number in range(3):
        older.intake.paste(channel.id, f"Nytt {number}", "Kim Ek")

    assert older.log.head().seq > 10
    assert older.log.alarm() is Fault.FORKED
    assert faults(older) == [(Fault.FORKED, 10)]
    assert not older.log.verify(full=False).ok


@COPIED
def test_a_knowingly_restored_copy_is_accepted_with_a_reason_and_stands_in_the_journal(
    sit: Sit, work: Desk, channel: Channel, tmp_path: Path
) -> None:
    file = database_file(work)
    work.close()
    shutil.copy(file, tmp_path / "copy.db")
    work = sit("asa")
    decide(work, 6, Outcome.REMOVE, "B-01")
    lost = work.log.head()
    work.close()
    shutil.copy(tmp_path / "copy.db", file)
    restored = sit("asa")
    with pytest.raises(Refused):
        restored.log.accept_restored(" ")

    head = restored.log.accept_restored("Disken gick sönder, kopian är från i går.")

    assert restored.log.alarm() is None
    assert_whole(restored)
    newest = restored.log.entries(LogSelection(), most=1)[0]
    assert (newest.seq, newest.kind) == (head.seq, "restored")
    assert lost.hash.encode() in newest.payload
    with pytest.raises(Refused) as nothing:
        restored.log.accept_restored("En gång till.")
    assert nothing.value.code == "nothing_restored"


@pytest.mark.parametrize(
    ("change", "entry"),
    [
        ("UPDATE decision SET reason = 'Annat' WHERE id = 1", 4),
        ("UPDATE decision SET message = 'Annat' WHERE id = 2", 5),
        ("UPDATE decision SET outcome = 'keep' WHERE id = 1", 4),
        ("UPDATE decision SET outcome = 'nonsense' WHERE id = 1", 4),
        ("UPDATE decision SET decider_id = 99 WHERE id = 1", 4),
        ("UPDATE decision SET decided_at = decided_at - 1 WHERE id = 4", 8),
        ("UPDATE decision SET knowledge_at = NULL WHERE id = 1", 4),
        ("UPDATE decision SET pack_id = 99 WHERE id = 1", 4),
        ("UPDATE decision SET reference = '2026-000099' WHERE id = 1", 4),
        ("UPDATE decision SET reason = 'Annat' WHERE id = 5", 9),
        ("UPDATE decision_answer SET answer = 'no' WHERE decision_id = 1", 4),
        ("DELETE FROM decision_answer WHERE decision_id = 1", 4),
        ("INSERT INTO decision_answer VALUES (2, 'B-01', 'yes')", 5),
        ("UPDATE decision_provision SET wording = 'Annat' WHERE decision_id = 1", 4),
        ("DELETE FROM decision_provision WHERE decision_id = 1 AND number = 1", 4),
        ("UPDATE obligation SET due_at = due_at + 1 WHERE decision_id = 1", 4),
        ("DELETE FROM obligation WHERE decision_id = 1", 4),
        ("UPDATE revision SET text = 'Annat' WHERE item_id = 1", 4),
        ("DELETE FROM revision WHERE item_id = 1", 4),
        ("UPDATE pack SET content_hash = 'x'", 4),
    ],
)
def test_a_changed_decision_is_found(work: Desk, change: str, entry: int) -> None:
    raw(work, change)

    assert [number for _, number in faults(work)][:1] == [entry]
    assert {fault for fault, _ in faults(work)} <= {Fault.RECORD, Fault.MISSING_RECORD}


@pytest.mark.parametrize(("number", "entry"), [(1, 4), (3, 6), (5, 9)])
def test_a_decision_that_is_gone_is_found(work: Desk, number: int, entry: int) -> None:
    for table in ("decision_answer", "decision_provision", "obligation"):
        raw(work, f"DELETE FROM {table} WHERE decision_id = ?", number)
    raw(work, "DELETE FROM decision WHERE id = ?", number)

    assert faults(work) == [(Fault.MISSING_RECORD, entry)]


@pytest.mark.parametrize("number", [-5, 0, 6, 99])
def test_a_decision_that_was_put_in_is_found(work: Desk, number: int) -> None:
    raw(work, FORGE.format(id=number))

    assert [fault for fault, _ in faults(work)] == [Fault.RECORD]


@pytest.fixture
def followed(work: Desk) -> Desk:
    """Two receipts on item 1, entries 10 and 11; then a new decision, entry 12, that takes the first over, entry 13."""
    for duty, step in ((Duty.EVIDENCE, FollowUpStep.VANISHED), (Duty.SAFETY, FollowUpStep.TOLD)):
        task = work.follow_ups.cases(1)[0].of(duty)
        assert task is not None
        told = Report(reference="SÄK 12", recipient="Ada Alm", words="Ringde.", link="https://exempel.se/1")
        work.follow_ups.report(task.obligation.id, step, told)
    decide(work, 1, Outcome.HIDE, "B-01", supersede=True)
    assert [row[0] for row in raw(work, "SELECT seq FROM journal WHERE kind = 'followed_up' ORDER BY seq")] == [10, 11, 13, 14]
    assert_whole(work)
    return work


@pytest.mark.parametrize(
    ("change", "entry"),
    [
        ("UPDATE receipt SET step = 'secured' WHERE id = 1", 10),
        # What is no step can't be read with its decision either, whose entry comes first.
        ("UPDATE receipt SET step = 'nonsense' WHERE id = 1", 4),
        ("UPDATE receipt SET reference = 'SÄK 13' WHERE id = 2", 11),
        ("UPDATE receipt SET reference = '' WHERE id = 2", 11),
        ("UPDATE receipt SET recipient = 'Kim Ek' WHERE id = 2", 11),
        ("UPDATE receipt SET words = '' WHERE id = 2", 11),
        ("UPDATE receipt SET link = 'https://exempel.se/2' WHERE id = 2", 11),
        ("UPDATE receipt SET at = at - 1 WHERE id = 1", 10),
        ("UPDATE receipt SET person_id = 99 WHERE id = 1", 10),
        ("UPDATE receipt SET obligation_id = 99 WHERE id = 2", 11),
        ("UPDATE receipt SET words = 'Annat' WHERE id = 3", 13),
        ("UPDATE receipt SET carried_from = NULL WHERE id = 3", 13),
    ],
)
def test_a_changed_receipt_is_found(followed: Desk, change: str, entry: int) -> None:
    raw(followed, change)

    assert faults(followed)[:1] == [(Fault.RECORD, entry)]


@pytest.mark.parametrize(("number", "entry"), [(1, 10), (2, 11), (3, 13)])
def test_a_receipt_that_is_gone_is_found(followed: Desk, number: int, entry: int) -> None:
    raw(followed, "DELETE FROM receipt WHERE id = ?", number)

    assert faults(followed) == [(Fault.MISSING_RECORD, entry)]


@pytest.mark.parametrize("number", [-5, 99])
def test_a_receipt_that_was_put_in_is_found(followed: Desk, number: int) -> None:
    copied = "obligation_id, item_id, step, reference, recipient, link, words, at, person_id, recorded_at, carried_from"
    raw(followed, f"INSERT INTO receipt (id, {copied}) SELECT {number}, {copied} FROM receipt WHERE id = 1")

    assert [fault for fault, _ in faults(followed)] == [Fault.RECORD]


def test_receipts_whose_salts_are_destroyed_still_verify_and_are_counted(followed: Desk) -> None:
    assert followed.log.verify().sealed == 0
    raw(followed, "DELETE FROM journal_private WHERE field = 'words'")
    raw(followed, "UPDATE receipt SET words = 'Annat'")

    found = followed.log.verify()

    assert found.ok
    assert found.sealed == 4


def test_the_check_stays_good_when_salts_are_destroyed(work: Desk) -> None:
    raw(work, "DELETE FROM journal_private")
    raw(work, "UPDATE decision SET reason = ''")

    assert faults(work) == []


# --- What a check costs, and what it remembers --------------------------------------------------------------------------------


def test_a_later_check_reads_only_what_is_new(work: Desk) -> None:
    work.log.verify(full=True)
    assert work.log.verify(full=False).checked == 0
    decide(work, 6, Outcome.KEEP)

    found = work.log.verify(full=False)

    assert (found.ok, found.entries, found.checked) == (True, 10, 1)


def test_a_check_that_found_a_fault_is_not_remembered_as_whole(work: Desk) -> None:
    work.log.verify(full=True)
    verified = work._context.pin.verified()
    decide(work, 6, Outcome.KEEP)
    raw(work, "UPDATE journal SET at = at + 1 WHERE seq = 10")

    assert not work.log.verify(full=False).ok
    assert not work.log.verify(full=False).ok
    assert work._context.pin.verified() == verified


def test_a_check_tells_how_far_it_has_come(work: Desk) -> None:
    told: list[tuple[int, int]] = []
    work.log.verify(full=True, on_progress=lambda done, total: told.append((done, total)))

    assert told[-1] == (9, 9)


# --- The pin -------------------------------------------------------------------------------------------------------------------


def test_a_pin_that_can_t_be_written_loses_no_decision(work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    pin = work._context.pin
    before = pin.head()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(pin, "_save", full)
        decided = decide(work, 6, Outcome.KEEP)

    assert work.decisions.of_item(6) == [decided]
    assert pin.head() == before
    work.intake.paste(1, "Hej", "Kim Ek")
    assert pin.head() == work.log.head()


def _write_often(folder: Path, user: str, times: int) -> None:
    desk = make_desk(folder, FakeClock(), user)
    for number in range(times):
        desk.intake.paste(1, f"{user} {number}", "Kim Ek")
    desk.close()


def test_two_processes_that_write_at_once_keep_one_chain_and_one_pin(work: Desk, tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=_write_often, args=(tmp_path, user, 25)) for user in ("asa", "bo")]
    for each in workers:
        each.start()
    for each in workers:
        each.join(60)

    assert [each.exitcode for each in workers] == [0, 0]
    assert work.log.head().seq == 9 + 50 + 1
    assert work._context.pin.head() == work.log.head()
    assert work.log.alarm() is None
    assert_whole(work)


def test_the_pin_lies_outside_the_data_folder(work: Desk) -> None:
    assert not work._context.pin.path.is_relative_to(work.data)
    assert work._context.pin.head() == Head(9, work.log.head().hash)


# --- Texts that have no record of their own -----------------------------------------------------------------------------------


def test_the_reason_of_a_rejection_can_be_read_and_not_changed(work: Desk, sit: Sit, channel: Channel) -> None:
    take(work, channel, comment("Nu räcker det [olämpligt].", number=900))
    proposed = decide(work, 7, Outcome.REMOVE, "H-06")
    second = sit("bo")
    second.decisions.reject(proposed.id, "Texten är en åsikt.")
    entry = second.log.head().seq

    assert second.log.kept(entry) == {"reason": "Texten är en åsikt."}
    assert second.log.verify().ok

    raw(second, "UPDATE journal_private SET text = 'Texten är bra.' WHERE seq = ?", entry)

    assert faults(second) == [(Fault.RECORD, entry)]


def test_the_check_tells_how_many_texts_can_not_be_compared_any_more(work: Desk) -> None:
    assert work.log.verify().sealed == 0

    raw(work, "DELETE FROM journal_private WHERE field = 'reason'")

    found = work.log.verify()
    assert found.ok
    assert found.sealed == 5


def test_a_pin_that_was_damaged_stops_nobody_and_is_an_alarm_until_somebody_answers_for_it(sit: Sit, work: Desk) -> None:
    work._context.pin.path.write_bytes(b'{"head":[3,"ab')

    assert work.log.alarm() is Fault.PIN
    decide(work, 6, Outcome.KEEP)
    assert work.log.alarm() is Fault.PIN
    assert faults(work) == [(Fault.PIN, work.log.head().seq)]

    work.log.accept_restored("Disken gick sönder; säkerhetskopian är från i morse.")

    assert work.log.alarm() is None
    assert work.log.verify().ok
