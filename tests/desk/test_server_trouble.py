"""Bad days of the database server itself: started anew, full, out of connections, put back from a dump, brought up to date by others."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import psycopg
import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.news import READ_EVERY
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection, State
from moderator_app.domain.journal import Fault
from moderator_app.domain.place import Place
from moderator_app.support.messages import KnownError
from tests.desk.refusing import refusal, with_comments
from tests.making import FakeClock, comment, decide, draft, ids, make_channel, take
from tests.patience import until
from tests.server import UNPRIVILEGED, Server, programs, running_server

MOST = 14
"""Connections that the server takes."""
_names = count(1)


@pytest.fixture(scope="module")
def own() -> Iterator[Server]:
    """A server that may be treated badly."""
    with running_server(f"max_connections={MOST}", "superuser_reserved_connections=0") as one:
        yield one


@pytest.fixture
def engine() -> str:
    """These tests are about the server."""
    return "postgresql"


@pytest.fixture
def name(own: Server) -> str:
    """A database of the test's own."""
    made = f"trouble{next(_names)}"
    own.make(made, "migrated")
    return made


@pytest.fixture
def desk(own: Server, name: str, tmp_path: Path) -> Iterator[Desk]:
    opened = sit(own, name, tmp_path)
    yield opened
    opened.close()


def sit(own: Server, name: str, folder: Path, user: str = "asa", clock: FakeClock | None = None) -> Desk:
    return open_desk(Place(folder / user, own.address(name)), folder / f"pins {user}", clock or FakeClock(), user)


@pytest.fixture
def channel(desk: Desk) -> Channel:
    return with_comments(desk)


def refusal_to_read(desk: Desk) -> str:
    with pytest.raises(KnownError) as problem:
        desk.inbox.page(Selection(State.OPEN), most=2)
    return problem.value.code


# --- Started anew --------------------------------------------------------------------------------------------------------------


def test_a_server_that_is_started_anew_in_the_middle_of_it_loses_and_doubles_nothing(own: Server, desk: Desk, channel: Channel) -> None:
    everything = 300
    take(desk, channel, *(comment(f"Mer om bussen, {number}", number=number) for number in range(4, everything + 1)))
    acknowledged: dict[int, str] = {}
    told: set[str] = set()
    done = threading.Event()

    def read_on() -> None:
        while not done.is_set():
            try:
                desk.inbox.page(Selection(State.OPEN), most=50)
            except KnownError as problem:
                told.add(problem.code)

    def start_anew() -> None:
        for reached in (60, 160):
            while len(acknowledged) < reached and not done.wait(0.005):
                pass
            own.control("-m", "immediate", "restart")

    others = [threading.Thread(target=work) for work in (read_on, start_anew)]
    for each in others:
        each.start()
    while left := _left(desk):
        told.update(_decide_some(desk, left, acknowledged))
    done.set()
    for each in others:
        each.join()

    until(lambda: not desk.in_doubt or bool(desk.settle_doubts()))
    assert told <= {"server_gone", "not_saved", "perhaps_saved"}
    assert told, "the server was away for a moment"
    for item_id in ids(desk):
        assert len(desk.decisions.of_item(item_id)) == 1
        assert acknowledged.get(item_id) in (None, desk.decisions.of_item(item_id)[0].reference)
    assert len(acknowledged) >= everything - 2, "only what was on its way at a restart may be unacknowledged"
    assert desk.log.verify(full=True).ok
    assert desk.inbox.counts_agree()


def _left(desk: Desk) -> list[int]:
    """What is left to decide, asked for until the server answers."""
    found: list[int] = []

    def read() -> bool:
        try:
            found[:] = desk.inbox.spine(Selection(State.OPEN))
        except KnownError:
            return False
        return True

    until(read)
    return found


def _decide_some(desk: Desk, left: list[int], acknowledged: dict[int, str]) -> set[str]:
    """Decide until something is told; its code."""
    for item_id in left:
        try:
            acknowledged[item_id] = decide(desk, item_id, Outcome.KEEP).reference
        except KnownError as problem:
            return {problem.code}
    return set()


# --- No connection free --------------------------------------------------------------------------------------------------------


def test_a_server_without_a_free_connection_says_so_and_what_to_do_and_then_it_goes_on(
    own: Server, desk: Desk, channel: Channel, name: str
) -> None:
    begun = draft(desk, 1, Outcome.KEEP, reason="Skrivet innan")
    desk.drafts.save(begun)
    own.ask("postgres", "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE datname = %s", (name,))
    with ExitStack() as others:
        while True:
            try:
                others.enter_context(psycopg.connect(own.address("postgres")))
            except psycopg.OperationalError:
                break
        assert refusal_to_read(desk) == "server_crowded"
        assert refusal(desk, 1) == "server_crowded"
        assert desk.drafts.load(1) == begun

    until(lambda: is_empty(own))
    assert decide(desk, 1, Outcome.KEEP).item_id == 1


def is_empty(own: Server) -> bool:
    """Whether the server has let go of those who have hung up: it does so a moment later."""
    others = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'postgres' AND pid <> pg_backend_pid()"
    try:
        return own.ask("postgres", others) == [(0,)]
    except psycopg.OperationalError:
        return False


def test_a_program_whose_own_connections_are_all_at_work_says_so_and_then_it_goes_on(
    desk: Desk, channel: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = desk._context.database
    monkeypatch.setattr(database.engine.pool, "_timeout", 0.2)
    with ExitStack() as work:
        for _ in range(8):
            work.enter_context(database.read())
        assert refusal_to_read(desk) == "server_busy"
        assert refusal(desk, 1) == "server_busy"

    assert decide(desk, 1, Outcome.KEEP).item_id == 1


# --- No room -------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(own: Server) -> Iterator[Path]:
    """A disk of 24 MB."""
    folder = own.folder / "small"
    folder.mkdir()
    if os.geteuid() != 0 or _mount("-t", "tmpfs", "-o", "size=24m", "small", folder):
        folder.rmdir()
        pytest.skip("needs root and the right to mount a small disk")
    shutil.chown(folder, UNPRIVILEGED, UNPRIVILEGED)
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def _mount(*what: object) -> int:
    return subprocess.run(["mount", *map(str, what)], capture_output=True, check=False).returncode


def test_a_full_disk_is_told_what_was_typed_is_kept_and_it_goes_on_when_there_is_room(
    own: Server, small_disk: Path, tmp_path: Path
) -> None:
    name = f"trouble{next(_names)}"
    own.ask("postgres", f"CREATE TABLESPACE small LOCATION '{small_disk}'")
    own.ask("postgres", f"CREATE DATABASE {name} TEMPLATE migrated TABLESPACE small")
    desk = sit(own, name, tmp_path)
    try:
        channel = make_channel(desk)
        take(desk, channel, *(comment(f"Nummer {number}", number=number) for number in range(1, 400)))
        begun = draft(desk, 399, Outcome.KEEP, reason="Skrivet innan")
        desk.drafts.save(begun)
        with (small_disk / "ballast").open("wb") as ballast:
            room = os.statvfs(small_disk)
            ballast.write(bytes(room.f_bavail * room.f_bsize))
        kept: dict[int, str] = {}
        assert _decide_some(desk, list(range(1, 399)), kept) == {"server_full"}
        decided = len(kept)

        assert desk.drafts.load(399) == begun
        assert desk.decisions.of_item(decided + 1) == []
        assert len(desk.inbox.page(Selection(State.OPEN), most=9)) == 9, "what is there is still read"
        with pytest.raises(KnownError, match="disk of the database server is full"):
            take(desk, channel, *(comment("Mer " * 500, number=number) for number in range(1000, 1400)))

        assert _mount("-o", "remount,size=96m", small_disk) == 0
        assert decide(desk, decided + 1, Outcome.KEEP).item_id == decided + 1
        assert take(desk, channel, *(comment("Mer " * 500, number=number) for number in range(1000, 1400))).refused == 0
        assert len(ids(desk)) == 799
        assert all(len(desk.decisions.of_item(each)) == 1 for each in range(1, decided + 2))
        assert desk.log.verify(full=True).ok
        assert desk.inbox.counts_agree()
    finally:
        desk.close()
        own.ask("postgres", f"DROP DATABASE {name} WITH (FORCE)")
        own.ask("postgres", "DROP TABLESPACE small")


# --- Another state -------------------------------------------------------------------------------------------------------------


def test_every_workstation_that_saw_more_notices_a_dump_that_was_put_back(
    own: Server, desk: Desk, channel: Channel, name: str, tmp_path: Path
) -> None:
    late = sit(own, name, tmp_path, "cia")
    dump = tmp_path / "desk.dump"
    tool("pg_dump", "--format=custom", f"--dbname={own.address(name)}", f"--file={dump}")
    late.close()  # has not seen what comes now
    decide(desk, 1, Outcome.KEEP)
    bo = sit(own, name, tmp_path, "bo")
    decide(bo, 2, Outcome.KEEP)
    desk.news.look()
    bo.close()

    tool("pg_restore", "--clean", "--if-exists", "--single-transaction", f"--dbname={own.address(name)}", dump)

    for _ in range(READ_EVERY):
        desk.news.look()
    assert desk.news.fault is Fault.CUT, "the window that stayed open"
    bo = sit(own, name, tmp_path, "bo")
    assert [fault for fault, *_ in bo.log.verify(full=False).faults] == [Fault.CUT], "who only comes back afterwards"
    decide(bo, 3, Outcome.KEEP)
    decide(bo, 1, Outcome.KEEP)
    decide(bo, 2, Outcome.KEEP)
    assert [fault for fault, *_ in bo.log.verify(full=False).faults] == [Fault.FORKED], "also when work has gone on"
    bo.close()
    late = sit(own, name, tmp_path, "cia")
    assert late.log.verify(full=True).ok, "who saw no more than was in the dump has nothing to tell"
    late.close()


def tool(program: str, *arguments: object) -> None:
    folder = programs()
    assert folder is not None
    done = subprocess.run([str(folder / program), *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# --- Two clocks ----------------------------------------------------------------------------------------------------------------


def test_clocks_a_day_apart_are_told_and_no_claim_ends_or_stays_by_them(own: Server, name: str, tmp_path: Path) -> None:
    ((now,),) = own.ask(name, "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
    assert isinstance(now, int)
    day = 24 * 3_600_000_000
    early = sit(own, name, tmp_path, "asa", FakeClock(now - day))
    late = sit(own, name, tmp_path, "bo", FakeClock(now + day))
    channel = make_channel(early)
    take(early, channel, comment("Ett", number=1, clock=FakeClock(now - day)), comment("Två", number=2, clock=FakeClock(now - day)))
    try:
        early.claims.take(1)
        assert [each.person for each in late.claims.others_on(1)] == ["asa"]
        late.claims.take(2)
        assert [each.person for each in early.claims.others_on(2)] == ["bo"]

        for desk, apart in ((early, day), (late, -day)):
            desk.news.look()
            assert desk.news.clocks_apart == pytest.approx(apart, abs=60_000_000)
        (shown,) = late.claims.others_on(1)
        assert shown.since == pytest.approx(now + day, abs=60_000_000), "as the clock on Bo's wall would have shown it"

        own.ask(name, "UPDATE claim SET seen_at = seen_at - 3600000000 WHERE item_id = 1")
        assert late.claims.others_on(1) == (), "an hour without a sign of life by the server's own clock"
        assert [each.person for each in early.claims.others_on(2)] == ["bo"]

        # Each acts by the clock of the computer it sits at, and the chain does not mind that time goes backwards in it.
        first, second = decide(late, 2, Outcome.KEEP), decide(early, 1, Outcome.KEEP)
        assert (first.decided_at, second.decided_at) == (now + day, now - day)
        assert early.log.verify(full=True).ok
        assert late.log.verify(full=True).ok
    finally:
        early.close()
        late.close()
