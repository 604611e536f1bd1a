"""Bad days of a team's desk: the network breaks in the middle of a commit, the server goes and comes back, or comes back as another."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from moderator_app.desk import doubts
from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection, State
from moderator_app.domain.journal import Fault
from moderator_app.domain.place import Place
from moderator_app.storage import watch
from moderator_app.storage.schema import SCHEMA_VERSION
from moderator_app.storage.server_schema import MARK
from moderator_app.support.messages import KnownError
from tests.desk.refusing import refusal, with_comments
from tests.making import FakeClock, comment, decide, draft, ids, take
from tests.patience import until
from tests.proxy import Moment, Proxy
from tests.server import Server

pytestmark = pytest.mark.postgresql("this is about the server")
CUTS = 200
COMMIT = b"NOTIFY"
"""Goes out with the commit of what is written, and of nothing else."""


@pytest.fixture
def desk(server: Server, proxy: Proxy, engine: str, tmp_path: Path) -> Iterator[Desk]:
    """Åsa's desk, at the other end of a network that can be made bad."""
    opened = far_desk(server, proxy, tmp_path)
    yield opened
    opened.close()


def far_desk(server: Server, proxy: Proxy, folder: Path, user: str = "asa") -> Desk:
    return open_desk(Place(folder / user, proxy.address(server.name_for(folder))), folder / f"pins {user}", FakeClock(), user)


@pytest.fixture
def channel(desk: Desk) -> Channel:
    return with_comments(desk)


# --- In the middle of a commit -----------------------------------------------------------------------------------------------


def test_what_the_server_got_is_found_to_be_saved_and_told_as_done(desk: Desk, channel: Channel, proxy: Proxy) -> None:
    told: list[object] = []
    desk.changes.listen(told.append)
    proxy.cut_at(COMMIT, Moment.ANSWERED)

    assert decide(desk, 1, Outcome.KEEP).item_id == 1

    assert len(desk.decisions.of_item(1)) == 1
    assert len(told) == 1
    assert desk.log.verify(full=True).ok


def test_what_the_server_never_got_is_told_as_not_saved_and_the_draft_is_kept(desk: Desk, channel: Channel, proxy: Proxy) -> None:
    desk.drafts.save(draft(desk, 1, Outcome.KEEP))
    proxy.cut_at(COMMIT, Moment.BEFORE)

    assert refusal(desk, 1) == "not_saved"

    assert desk.decisions.of_item(1) == []
    assert desk.drafts.load(1) is not None
    assert decide(desk, 1, Outcome.KEEP).item_id == 1


@pytest.mark.parametrize(("moment", "saved"), [(Moment.ANSWERED, True), (Moment.BEFORE, False)], ids=str)
def test_while_the_server_stays_away_it_is_not_known_and_then_it_is(
    desk: Desk, channel: Channel, proxy: Proxy, monkeypatch: pytest.MonkeyPatch, moment: Moment, saved: bool
) -> None:
    monkeypatch.setattr(doubts, "PATIENCE", 0.3)
    desk.drafts.save(draft(desk, 1, Outcome.KEEP))
    taken = draft(desk, 1, Outcome.KEEP)
    told: list[object] = []
    desk.changes.listen(told.append)
    proxy.cut_at(COMMIT, moment, gone=True)

    with pytest.raises(KnownError) as problem:
        desk.decisions.decide(taken)

    assert problem.value.code == "perhaps_saved"
    assert desk.in_doubt
    with pytest.raises(KnownError):
        desk.settle_doubts()

    proxy.accept()
    assert [each.code for each in desk.settle_doubts()] == ["was_saved" if saved else "was_not_saved"]
    assert not desk.in_doubt
    assert len(desk.decisions.of_item(1)) == (1 if saved else 0)
    assert (desk.drafts.load(1) is None) is saved
    assert bool(told) is saved


@pytest.mark.parametrize(("moment", "saved"), [(Moment.ANSWERED, True), (Moment.BEFORE, False)], ids=str)
def test_what_is_not_known_when_the_program_ends_is_told_by_the_next_one(
    server: Server, desk: Desk, channel: Channel, proxy: Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: Moment, saved: bool
) -> None:
    monkeypatch.setattr(doubts, "PATIENCE", 0.0)
    desk.drafts.save(draft(desk, 1, Outcome.KEEP))
    taken = draft(desk, 1, Outcome.KEEP)
    proxy.cut_at(COMMIT, moment, gone=True)
    with pytest.raises(KnownError):
        desk.decisions.decide(taken)
    desk.close()
    proxy.accept()
    colleague = open_desk(Place(tmp_path / "asa", proxy.address(server.name_for(tmp_path))), tmp_path / "pins bo", FakeClock(), "bo")
    assert not colleague.in_doubt, "at the same computer, but not hers"
    colleague.close()

    again = far_desk(server, proxy, tmp_path)

    assert again.in_doubt
    (told,) = again.settle_doubts()
    assert told.code == ("was_saved" if saved else "was_not_saved")
    assert "10:00" in told.english()
    assert (again.drafts.load(1) is None) is saved
    assert not again.in_doubt
    again.close()
    last = far_desk(server, proxy, tmp_path)
    assert not last.in_doubt, "told once"
    last.close()


def test_it_is_kept_as_soon_as_the_server_does_not_say_and_no_longer(
    server: Server, desk: Desk, channel: Channel, proxy: Proxy, tmp_path: Path
) -> None:
    def kept() -> list[Path]:
        return list((tmp_path / "asa").glob("*/doubts/*.json"))

    proxy.cut_at(COMMIT, Moment.ANSWERED, gone=True)
    waiting = threading.Thread(target=decide, args=(desk, 1, Outcome.KEEP))
    waiting.start()
    until(lambda: bool(kept()))

    proxy.accept()
    waiting.join(10)

    assert kept() == []
    assert len(desk.decisions.of_item(1)) == 1


def test_two_hundred_cuts_lose_nothing_and_do_nothing_twice(desk: Desk, channel: Channel, proxy: Proxy) -> None:
    chance = Random(20260304)
    acknowledged: dict[int, str] = {}
    stop = threading.Event()
    cuts = 0

    def break_it() -> None:
        nonlocal cuts
        while cuts < CUTS and not stop.wait(chance.uniform(0.001, 0.08)):
            match chance.randrange(4):
                case 0:
                    proxy.cut_at(COMMIT, chance.choice(list(Moment)))
                case 1:
                    proxy.cut_after(chance.randrange(8_000))
                case _:
                    proxy.cut()
            cuts += 1

    breaking = threading.Thread(target=break_it)
    breaking.start()
    number, taken_in = 100, 0
    try:
        while cuts < CUTS:
            try:
                result = take(desk, channel, *(comment(f"Mer om bussen, {number + each}", number=number + each) for each in range(3)))
                taken_in += result.new
                number += 3
                for row in desk.inbox.page(Selection(State.OPEN), most=2):
                    acknowledged[row.id] = decide(desk, row.id, Outcome.KEEP).reference
            except KnownError:
                # Told to the moderator, who does it again.
                continue
    finally:
        stop.set()
        breaking.join()
    proxy._cuts.clear()
    proxy._left = None
    until(lambda: not desk.in_doubt or bool(desk.settle_doubts()))

    for item_id, reference in acknowledged.items():
        assert [each.reference for each in desk.decisions.of_item(item_id)] == [reference]
    everything = ids(desk)
    assert all(len(desk.decisions.of_item(each)) <= 1 for each in everything)
    assert len(everything) >= 3 + number - 100
    assert taken_in <= len(everything) - 3
    assert desk.log.verify(full=True).ok
    assert sorted(desk.inbox.spine(Selection(None, search="bussen"))) == [each for each in everything if each > 3]
    assert desk.inbox.counts_agree()


# --- Claims --------------------------------------------------------------------------------------------------------------------


def test_a_claim_that_could_not_be_told_is_told_with_the_next_sign_of_life(
    server: Server, desk: Desk, channel: Channel, proxy: Proxy, tmp_path: Path
) -> None:
    bo = far_desk(server, proxy, tmp_path, "bo")
    proxy.cut_at(b"claim", Moment.BEFORE, gone=True)
    with pytest.raises(KnownError):
        desk.claims.take(1)
    proxy.accept()

    desk.claims.beat()

    assert [each.person_id for each in bo.claims.others_on(1)] == [desk.me.id]
    bo.close()


def test_a_claim_that_could_not_be_let_go_is_not_kept_alive(
    server: Server, desk: Desk, channel: Channel, proxy: Proxy, tmp_path: Path
) -> None:
    desk.claims.take(1)
    desk.claims.take(2)
    proxy.cut_at(b"DELETE FROM claim", Moment.BEFORE, gone=True)
    with pytest.raises(KnownError):
        desk.claims.release(1)
    proxy.accept()
    server.ask(server.name_for(tmp_path), "UPDATE claim SET seen_at = 0")

    desk.claims.beat()

    assert server.ask(server.name_for(tmp_path), "SELECT item_id FROM claim") == [(2,)]


def test_nobody_promises_to_find_out_about_what_is_only_told(desk: Desk, channel: Channel, proxy: Proxy) -> None:
    proxy.cut_at(COMMIT, Moment.ANSWERED)

    with pytest.raises(KnownError) as problem:
        desk.claims.take(1)

    assert problem.value.code == "server_gone"
    assert not desk.in_doubt


# --- Drafts on this computer -------------------------------------------------------------------------------------------------


def test_drafts_are_kept_while_the_server_is_away_and_come_back_after_a_kill(
    server: Server, desk: Desk, channel: Channel, proxy: Proxy, tmp_path: Path
) -> None:
    begun = draft(desk, 2, Outcome.REMOVE, "H-01", reason="Påbörjat")
    proxy.refuse()
    desk.drafts.save(begun)
    assert desk.drafts.load(2) == begun

    proxy.accept()
    again = far_desk(server, proxy, tmp_path)
    assert again.drafts.load(2) == begun
    assert server.ask(server.name_for(tmp_path), "SELECT * FROM draft") == []
    again.close()


def test_a_draft_goes_when_a_colleague_purges_its_item(server: Server, desk: Desk, channel: Channel, proxy: Proxy, tmp_path: Path) -> None:
    desk.drafts.save(draft(desk, 2, Outcome.REMOVE, "H-01", reason="Citat"))
    desk.drafts.save(draft(desk, 3, Outcome.KEEP, reason="Kvar"))
    desk.news.look()
    bo = far_desk(server, proxy, tmp_path, "bo")
    bo.suspicion.purge(2)

    until(lambda: desk.news.look() is not None)

    assert desk.drafts.load(2) is None
    assert desk.drafts.load(3) is not None
    bo.close()


def test_a_draft_whose_item_was_purged_while_nobody_sat_here_goes_at_the_start(
    server: Server, desk: Desk, channel: Channel, proxy: Proxy, tmp_path: Path
) -> None:
    desk.drafts.save(draft(desk, 2, Outcome.REMOVE, "H-01", reason="Citat"))
    bo = far_desk(server, proxy, tmp_path, "bo")
    bo.suspicion.purge(2)
    bo.close()

    desk.drafts.tidy()

    assert desk.drafts.load(2) is None


# --- Another server, another state --------------------------------------------------------------------------------------------


def test_a_backup_that_was_put_back_is_noticed_while_the_desk_is_open(server: Server, desk: Desk, channel: Channel, tmp_path: Path) -> None:
    name = server.name_for(tmp_path)
    assert desk.news.look() is None or desk.news.fault is None
    backup = f"{name} backup"
    put_aside(server, name, backup)
    with pytest.raises(KnownError):
        until(lambda: desk.news.look() is None and False)
    decide(desk, 1, Outcome.KEEP)
    desk.news.look()
    assert desk.news.fault is None

    put_back(server, backup, name)

    with pytest.raises(KnownError):
        until(lambda: desk.news.look() is None and False)
    assert desk.news.look() is not None
    assert desk.news.fault is Fault.CUT
    assert desk.log.verify(full=False).faults[0][0] is Fault.CUT


def test_who_only_read_notices_it_as_well_also_when_others_have_written_on(
    server: Server, desk: Desk, channel: Channel, proxy: Proxy, tmp_path: Path
) -> None:
    name, bo = server.name_for(tmp_path), far_desk(server, proxy, tmp_path, "bo")
    bo.news.look()
    put_aside(server, name, f"{name} backup")
    decide(desk, 1, Outcome.KEEP)
    with pytest.raises(KnownError):
        until(lambda: bo.news.look() is None and False)
    bo.news.look()
    bo.close()
    put_back(server, f"{name} backup", name)
    for item_id in (2, 3):
        decide(desk, item_id, Outcome.KEEP)

    again = far_desk(server, proxy, tmp_path, "bo")

    assert again.log.verify(full=False).faults[0][0] is Fault.FORKED
    again.close()


def put_aside(server: Server, name: str, backup: str) -> None:
    """A copy of the database as it is now; whoever is connected is cut off for it."""
    server.ask("postgres", "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE datname = %s", (name,))
    server.make(backup, name)


def put_back(server: Server, backup: str, name: str) -> None:
    server.ask("postgres", f'DROP DATABASE "{name}" WITH (FORCE)')
    server.make(name, backup)
    server.ask("postgres", f'DROP DATABASE "{backup}"')


def test_a_program_that_is_older_than_the_database_stops_at_its_next_write(
    server: Server, desk: Desk, channel: Channel, tmp_path: Path
) -> None:
    server.ask(server.name_for(tmp_path), f"COMMENT ON TABLE alembic_version IS '{MARK}{SCHEMA_VERSION + 1}'")
    try:
        assert refusal(desk, 1) == "newer_server_database"
        assert desk.decisions.of_item(1) == []
    finally:
        server.ask(server.name_for(tmp_path), f"COMMENT ON TABLE alembic_version IS '{MARK}{SCHEMA_VERSION}'")


def test_the_server_s_clock_is_compared_with_this_computer_s(desk: Desk, channel: Channel) -> None:
    desk.news.look()

    assert desk.news.clocks_apart is not None
    assert desk.news.clocks_apart > 0, "the test's own clock stands still, in the past"


# --- Silence ------------------------------------------------------------------------------------------------------------------


def test_nobody_waits_for_ever_for_a_network_that_says_nothing(
    desk: Desk, channel: Channel, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "ASK_EVERY", 0.0)
    monkeypatch.setattr(watch, "SILENT_AFTER", 0.3)
    monkeypatch.setattr(doubts, "PATIENCE", 0.0)
    desk.news.look()
    desk.inbox.page(Selection(State.OPEN), most=2)
    told: list[str] = []
    proxy.be_silent()
    waiting = threading.Thread(target=lambda: told.append(_page(desk)))
    waiting.start()

    with pytest.raises(KnownError):
        desk.news.look()

    proxy.refuse()
    waiting.join(5)
    assert told == ["server_gone"]
    proxy.speak()
    proxy.accept()
    assert desk.news.look() is not None or desk.inbox.page(Selection(State.OPEN), most=2)


def _page(desk: Desk) -> str:
    try:
        desk.inbox.page(Selection(State.OPEN), most=2)
    except KnownError as problem:
        return problem.code
    return "read"
