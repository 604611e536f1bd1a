"""Suspected abuse material: after the one action nothing of what was written is left, and it never comes back.

The texts here are nonsense words: what they stand for is not written anywhere.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import PURGED_WORDS, Answer, Outcome, Standing
from moderator_app.domain.items import Selection, State
from moderator_app.domain.policy import Duty
from moderator_app.domain.retention import Ground
from moderator_app.storage import purge, sqlite
from moderator_app.support.messages import Refused
from tests.desk.searching import LONG, SHORT, WORDS, traces
from tests.making import FakeClock, comment, decide, draft, ids, make_desk, take
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]


@pytest.mark.sqlite("only the local file can be searched past the database")
@pytest.mark.parametrize("text", [SHORT, LONG, "\n".join([SHORT] * 200)])
def test_nothing_of_the_text_is_left_in_any_file(desk: Desk, channel: Channel, text: str) -> None:
    take(desk, channel, comment("Före", number=1), comment(text, number=2, context="Under Qvarnhjul"), comment("Efter", number=3))
    take(desk, channel, comment(text + " Ändringsord", number=2))
    desk.drafts.save(draft(desk, 2, Outcome.REMOVE, "H-01", reason="Utkastord om det"))
    assert traces(desk, text, "Ändringsord Utkastord") != [], "it was there before"

    desk.suspicion.purge(2)

    assert traces(desk, text, "Ändringsord Utkastord Qvarnhjul") == []
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    assert desk.inbox.item(2).revisions == ()
    assert desk.inbox.item(2).context is None
    assert desk.drafts.load(2) is None
    for words in text.split()[:3]:
        assert list(desk.inbox.spine(Selection(None, search=words))) == []
    assert_whole(desk)


def test_nothing_of_the_text_is_left_in_the_database(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1, context="Under Qvarnhjul"))
    desk.drafts.save(draft(desk, 1, Outcome.REMOVE, "H-01", reason="Qvarnhjul om det"))

    desk.suspicion.purge(1)

    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    for table in ("item", "revision", "draft", "decision", "journal_private"):
        assert not any(word in str(row) for row in raw(desk, f"SELECT * FROM {table}") for word in WORDS)
    assert list(desk.inbox.spine(Selection(None, search="qvarnhjul"))) == []
    assert_whole(desk)


def test_nothing_of_what_a_hold_on_it_says_is_left(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Före", number=1), comment(SHORT, number=2))
    desk.holds.lift(desk.holds.set(Ground.OTHER, f"Gäller {SHORT}", item_id=2), f"Klart med {SHORT}")
    desk.holds.set(Ground.OTHER, "Hela kanalen", channel_id=channel.id)

    desk.suspicion.purge(2)

    for table in ("disposal_hold", "journal_private"):
        assert not any(word in str(row) for row in raw(desk, f"SELECT * FROM {table}") for word in WORDS)
    assert [(each.reason, each.lifted_reason) for each in desk.holds.everything()] == [(PURGED_WORDS, PURGED_WORDS), ("Hela kanalen", "")]
    assert_whole(desk)


def test_nothing_of_the_text_is_in_the_export_or_the_journal(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    take(desk, channel, comment(SHORT, number=1))
    decide(desk, 1, Outcome.CONSULT, reason="Tveksamt.")
    desk.suspicion.purge(1, "neutralt ord")

    for format_id in ("csv", "jsonl"):
        file = tmp_path / f"log.{format_id}"
        desk.log.export(format_id, file)
        assert not any(word in file.read_text("utf-8-sig") for word in WORDS)
        assert "neutralt ord" in file.read_text("utf-8-sig")
    payloads = b"".join(bytes(payload) for (payload,) in raw(desk, "SELECT payload FROM journal"))  # pyright: ignore[reportArgumentType]
    assert not any(word.encode() in payload for word in (*WORDS, "neutralt") for payload in [payloads])
    # The digest of what was judged before can't be tied to a text by anybody.
    assert raw(desk, "SELECT * FROM journal_private WHERE field = 'text'") == []


def test_what_another_item_says_too_stays_there(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1), comment(SHORT, number=2))

    desk.suspicion.purge(1)

    revision = desk.inbox.item(2).revision
    assert revision is not None
    assert revision.text == SHORT
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]


def test_what_another_item_says_too_with_its_dots_put_on_in_another_way_stays_there(desk: Desk, channel: Channel) -> None:
    apart = unicodedata.normalize("NFD", "Vid Åsö gård står något som vi helst inte återger här")
    take(desk, channel, comment(apart, number=1), comment(apart, number=2))

    desk.suspicion.purge(1)

    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    assert_whole(desk)


def test_what_is_kept_is_what_the_police_tip_needs(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment(SHORT, "Kim Ek", 1, url="https://example.org/p/1"))

    decided = desk.suspicion.purge(1, "  bild i\nkommentar ")

    item = desk.inbox.item(1)
    assert (item.url, item.external_id, item.author_name, item.author_handle) == ("https://example.org/p/1", "1", "Kim Ek", "kim.ek")
    assert item.published_at == clock.now() - 30 * 60_000_000
    assert item.state is State.PURGED
    assert raw(desk, "SELECT observed_at, observer_id, note FROM tombstone") == [(clock.now(), desk.me.id, "bild i kommentar")]
    assert (decided.outcome, decided.standing, decided.reason) == (Outcome.SUSPECTED_ABUSE, Standing.STANDS, "bild i kommentar")
    assert decided.answers == {"B-05": Answer.UNSURE}


@pytest.mark.requirement("SOR-29", check="moderator_app.domain.tip:tip_text")
def test_the_tip_to_the_police_has_link_ids_and_times_and_no_word_of_what_was_written(
    desk: Desk, channel: Channel, clock: FakeClock
) -> None:
    take(
        desk,
        channel,
        comment(SHORT, "Kim\nEk", 7, url="https://example.org/p/7", parent_id="3", thread_id="t9", context="Rubrik med Qvarnhjul"),
        comment("Annat", number=8),
    )
    clock.set("2026-07-01 12:00")
    desk.suspicion.purge(1, "neutralt ord")
    clock.forward(days=3)

    told = desk.suspicion.tip(1)

    lines = dict(line.split(": ", 1) for line in told.splitlines() if ": " in line)
    assert lines["Länk"] == "https://example.org/p/7"
    assert (lines["Plattform"], lines["Plattformens id för innehållet"], lines["Svar på id"]) == ("Facebook", "7", "3")
    assert lines["Publicerat"] == "2026-03-04 09:30:00+01:00 (UTC 2026-03-04 08:30:00)"
    assert lines["Upptäckt"] == "2026-07-01 12:00:00+02:00 (UTC 2026-07-01 10:00:00)"
    assert (lines["Upptäckt av"], lines["Tråd, id"]) == ("Asa", "t9")
    assert lines["Avsändarens id eller användarnamn"].startswith("kim")
    assert not any(word.casefold() in told.casefold() for word in (*WORDS, "Rubrik", "neutralt"))
    for number in (2, 99):
        with pytest.raises(Refused) as refused:
            desk.suspicion.tip(number)
        assert refused.value.code == ("no_tip" if number == 2 else "unknown_item")


def test_what_must_follow_is_obliged_and_no_evidence_is_taken(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment(SHORT, number=1))

    decided = desk.suspicion.purge(1)

    must = [each.duty for each in decided.obligations if each.mandatory]
    assert {Duty.REMOVE, Duty.POLICE_TIP, Duty.PLATFORM_REPORT, Duty.DIARY} <= set(must)
    assert must.index(Duty.REMOVE) < must.index(Duty.POLICE_TIP) < must.index(Duty.PLATFORM_REPORT)
    assert not {Duty.EVIDENCE, Duty.NO_COPY} & {each.duty for each in decided.obligations}
    assert next(each.due_at for each in decided.obligations if each.duty is Duty.REMOVE) == clock.now()


def test_it_is_one_action_whatever_was_decided_before(sit: Sit, desk: Desk, channel: Channel) -> None:
    desk.channels.switch_pack(channel.id, "hjo")
    take(desk, channel, comment("Ett", number=1), comment("Två", number=2), comment("Tre", number=3))
    decide(desk, 2, Outcome.KEEP)
    decide(desk, 3, Outcome.KEEP)
    desk.channels.switch_pack(channel.id, "sormland")
    decide(desk, 3, Outcome.REMOVE, "H-04", supersede=True)

    with pytest.raises(Refused) as refused:
        decide(desk, 1, Outcome.REMOVE, "B-05")
    assert [each.code for each in refused.value.details] == ["suspected_abuse_flow"]
    for number in (1, 2, 3):
        sit("bo").suspicion.purge(number)

    for number in (1, 2, 3):
        *before, last = desk.decisions.of_item(number)
        assert last.outcome is Outcome.SUSPECTED_ABUSE
        assert {each.standing for each in before} <= {Standing.SUPERSEDED}
        assert {duty.state for each in before for duty in each.obligations} <= {"cancelled"}
        assert desk.inbox.item(number).state is State.PURGED
    assert desk.inbox.counts().of(State.PURGED) == 3
    assert_whole(desk)


@pytest.mark.sqlite("only the local file can be searched past the database")
def test_a_restricted_item_is_purged_like_any_other(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1))
    decide(desk, 1, Outcome.REMOVE, "B-06")

    desk.suspicion.purge(1)

    assert traces(desk, SHORT) == []
    assert_whole(desk)


def test_it_is_done_once_and_its_note_is_short(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1))
    with pytest.raises(Refused) as long:
        desk.suspicion.purge(1, "x" * 201)
    assert len(desk.inbox.item(1).revisions) == 1
    desk.suspicion.purge(1)

    with pytest.raises(Refused) as again:
        desk.suspicion.purge(1)
    with pytest.raises(Refused) as nowhere:
        desk.suspicion.purge(99)

    assert (long.value.code, again.value.code, nowhere.value.code) == ("note_too_long", "already_purged", "unknown_item")


@pytest.mark.sqlite("only the local file can be searched past the database")
def test_while_somebody_reads_an_old_state_it_is_unfinished_and_finished_later(
    desk: Desk, channel: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE_MS", 20)
    take(desk, channel, comment(SHORT, number=1))
    with desk._context.database.read() as reader:
        reader.driver.execute("SELECT count(*) FROM item").fetchone()
        desk.suspicion.purge(1)
        assert raw(desk, "SELECT clean_at FROM tombstone") == [(None,)]
        assert desk.suspicion.finish() is False

    assert desk.suspicion.finish() is True

    assert traces(desk, SHORT) == []
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    assert desk.suspicion.finish() is True


def _purge_and_die(folder: Path) -> None:
    """Killed between the purge and the search of the files, on a database that leaves what is deleted where it lay."""
    desk = make_desk(folder)
    engine = desk._context.database.engine
    engine.dispose()
    event.listen(engine, "connect", lambda driver, _record: driver.execute("PRAGMA secure_delete=OFF").fetchall())
    purge.clean_files = lambda database, texts: os.kill(os.getpid(), signal.SIGKILL) or False
    desk.suspicion.purge(1)


def _finish(folder: Path) -> None:
    desk = make_desk(folder)
    done = desk.suspicion.finish()
    desk.close()
    sys.exit(0 if done else 1)


def _in_a_process(work: Callable[[Path], None], folder: Path) -> int | None:
    process = multiprocessing.get_context("spawn").Process(target=work, args=(folder,))
    process.start()
    process.join(60)
    return process.exitcode


@pytest.mark.sqlite("only the local file can be searched past the database")
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a system that kills without asking")
@pytest.mark.parametrize("text", [SHORT, LONG])
def test_what_a_kill_left_unfinished_is_gone_after_the_next_start_though_nobody_knows_what_it_said(
    desk: Desk, channel: Channel, tmp_path: Path, text: str
) -> None:
    # More items than a page holds, so that pages are divided and joined.
    take(desk, channel, comment(text, number=1), *(comment(f"Kommentar nummer {n} om badet", number=n) for n in range(2, 60)))
    decide(desk, 1, Outcome.CONSULT, reason="Utkastord om det")
    desk.close()

    assert _in_a_process(_purge_and_die, tmp_path) == -signal.SIGKILL
    assert traces(desk, text, "Utkastord") != [], "there was nothing to be found after the kill"
    assert _in_a_process(_finish, tmp_path) == 0

    assert traces(desk, text, "Utkastord") == []
    again = make_desk(tmp_path)
    try:
        assert raw(again, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
        assert len(ids(again)) == 59
        assert list(again.inbox.spine(Selection(None, search="nummer 17"))) == [17]
        assert_whole(again)
    finally:
        again.close()


@pytest.mark.sqlite("only the local file can be searched past the database")
def test_what_the_database_left_between_its_records_is_found_and_taken_away_at_once(desk: Desk, channel: Channel) -> None:
    engine = desk._context.database.engine
    take(desk, channel, comment(LONG, number=1), *(comment(f"Kommentar nummer {n} om badet", number=n) for n in range(2, 60)))
    engine.dispose()
    event.listen(engine, "connect", lambda driver, _record: driver.execute("PRAGMA secure_delete=OFF").fetchall())

    desk.suspicion.purge(1)

    assert traces(desk, LONG) == []
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]


@pytest.mark.sqlite("only the local file can be searched past the database")
def test_the_words_of_earlier_decisions_go_too_since_they_may_quote_it(sit: Sit, desk: Desk, channel: Channel, tmp_path: Path) -> None:
    take(desk, channel, comment(SHORT, number=1), comment("Något annat", number=2))
    decide(desk, 2, Outcome.KEEP, reason="Motivering som står kvar")
    proposed = desk.decisions.decide(draft(desk, 1, Outcome.REMOVE, "H-04", reason="Skälsord", message="Meddelandeord"))
    sit("bo").decisions.reject(proposed.id, "Avslagsord om det")
    # By a policy that wants no reason for that.
    desk.channels.switch_pack(channel.id, "osby")
    kept = desk.decisions.decide(draft(desk, 1, Outcome.KEEP, message="Svarsord till avsändaren", reason=""))
    sealed = desk.log.verify().sealed
    quoted = "Skälsord Meddelandeord Avslagsord Svarsord"
    assert len(traces(desk, quoted)) >= 4, "it was there before"

    desk.suspicion.purge(1, "neutralt ord")

    assert traces(desk, quoted) == []
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    first, second, last = desk.decisions.of_item(1)
    assert (first.reason, first.message) == (PURGED_WORDS, PURGED_WORDS)
    assert (second.reason, second.message) == ("", PURGED_WORDS), "what was never written is not called removed"
    assert last.reason == "neutralt ord"
    # What was decided, by whom and on which rules is told as before.
    assert (first.outcome, first.answers, first.provisions) == (Outcome.REMOVE, proposed.answers, proposed.provisions)
    assert (second.reference, second.decider, second.decided_at) == (kept.reference, kept.decider, kept.decided_at)
    assert desk.decisions.of_item(2)[0].reason == "Motivering som står kvar"
    # The journal is whole, and tells how many texts it can't compare any more: reason and message of both.
    assert desk.log.verify().faults == ()
    assert desk.log.verify().sealed == sealed + 4
    assert_whole(desk)
    file = tmp_path / "log.csv"
    desk.log.export("csv", file)
    assert file.read_text("utf-8-sig").count("(borttaget när inlägget rensades)") == 3


def test_whoever_takes_words_away_as_if_they_had_been_purged_is_told_of(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment(SHORT, number=1), comment("Något annat", number=2))
    decide(desk, 1, Outcome.KEEP)
    decide(desk, 2, Outcome.KEEP)
    desk.suspicion.purge(1)
    assert desk.log.verify().ok

    # The words of a decision whose item was never purged can't be made away with as if they had been.
    raw(desk, "UPDATE decision SET reason = ? WHERE item_id = 2", PURGED_WORDS)
    assert not desk.log.verify().ok
    raw(desk, "DELETE FROM journal_private WHERE field = 'reason'")
    assert not desk.log.verify().ok
