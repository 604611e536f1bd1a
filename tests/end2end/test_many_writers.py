"""Several moderators decide on the same items of one server while imports run: no decision twice, none lost, one whole journal.

UPPSIKT_MANY_WRITERS=whole makes it eight moderators with 500 decisions each on 1,000 items, and 200 cuts: a few minutes each.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.decisions import Decision, Standing
from moderator_app.domain.place import Place
from tests.conftest import ROOT
from tests.making import FakeClock, comment, ids, make_channel, take
from tests.proxy import Proxy
from tests.server import Server

pytestmark = pytest.mark.end2end
WHOLE = os.environ.get("UPPSIKT_MANY_WRITERS") == "whole"


@dataclass(frozen=True, slots=True)
class Size:
    people: int
    decisions: int
    items: int
    imports: int
    cuts: int
    pauses: tuple[float, float]
    """Seconds between two cuts, the shortest and the longest."""
    seconds: float


SIZE = Size(8, 500, 1_000, 40, 200, (0.01, 0.2), 1_500) if WHOLE else Size(4, 25, 40, 3, 12, (0.02, 0.3), 100)


def test_nothing_is_decided_twice_and_nothing_is_lost(server: Server, tmp_path: Path) -> None:
    address = server.address(server.name_for(tmp_path))
    items, before = prepare(tmp_path, address), logged(server)

    wait(start(tmp_path, address))

    check(server, tmp_path, address, items, cuts=0, since=len(before))


def test_a_network_that_breaks_again_and_again_changes_nothing_of_that(server: Server, proxy: Proxy, tmp_path: Path) -> None:
    address = server.address(server.name_for(tmp_path))
    items, before = prepare(tmp_path, address), logged(server)

    people = start(tmp_path, proxy.address(server.name_for(tmp_path)))
    done = threading.Event()
    cut = threading.Thread(target=keep_cutting, args=(proxy, done))
    cut.start()
    try:
        wait(people)
    finally:
        done.set()
        cut.join()

    assert proxy.breaks >= (SIZE.cuts if WHOLE else 1), "all went home before the network had broken so often"
    check(server, tmp_path, address, items, cuts=SIZE.cuts, since=len(before))


def logged(server: Server) -> str:
    """What the server has written down up to now, whatever tests it was for."""
    return (server.folder / "log").read_text("utf-8", "replace")


def prepare(folder: Path, address: str) -> list[int]:
    """The items that all decide on."""
    desk = sit(folder, address)
    take(desk, make_channel(desk), *(comment(f"Fråga {n}", number=n, author="Kim Ek") for n in range(SIZE.items)))
    made = ids(desk)
    (folder / "items").write_text("".join(f"{each} {desk.inbox.item(each).revision.id}\n" for each in made), "utf-8")  # pyright: ignore[reportOptionalMemberAccess]
    desk.close()
    return made


def sit(folder: Path, address: str) -> Desk:
    return open_desk(Place(folder / "check", address), folder / "check-pins", FakeClock(), "asa", "Åsa")


def start(folder: Path, address: str) -> list[subprocess.Popen[str]]:
    """All who decide, and two who import."""
    work = [(f"person{n}", "decide", SIZE.decisions) for n in range(SIZE.people)]
    work += [(f"import{n}", "import", SIZE.imports) for n in range(2)]
    return [
        subprocess.Popen(
            [sys.executable, "-m", "tests.end2end.deciding", str(folder), address, who, what, str(times)],
            cwd=ROOT,
            text=True,
            stderr=subprocess.PIPE,
        )
        for who, what, times in work
    ]


def wait(people: list[subprocess.Popen[str]]) -> None:
    """Until all have gone home."""
    end = time.monotonic() + SIZE.seconds
    try:
        for each in people:
            _, said = each.communicate(timeout=max(1, end - time.monotonic()))
            assert each.returncode == 0, said
    finally:
        for each in people:
            each.kill()
            each.communicate()


def keep_cutting(proxy: Proxy, done: threading.Event) -> None:
    """Break all connections, or one in the middle of what it sends, at moments that nobody foresees."""
    rng = Random()
    while proxy.breaks < SIZE.cuts and not done.wait(rng.uniform(*SIZE.pauses)):
        if rng.random() < 0.5:
            proxy.cut()
        else:
            proxy.cut_after(rng.randrange(1, 4_000))


def check(server: Server, folder: Path, address: str, items: list[int], cuts: int, since: int) -> None:
    said = [line.split() for path in folder.glob("*.said") for line in path.read_text("utf-8").splitlines()]
    log = logged(server)[since:]
    assert "deadlock" not in log
    assert "unique constraint" not in log
    desk = sit(folder, address)
    try:
        kept = {each: desk.decisions.of_item(each) for each in items}
        everything = [decision for found in kept.values() for decision in found]
        wanted = {f"person{who} {n}" for who in range(SIZE.people) for n in range(SIZE.decisions)}

        assert Counter(each.reason for each in everything) == Counter(wanted), "each once, and none more"
        acknowledged = {line[2]: " ".join(line[3:]) for line in said if line[0] == "decided"}
        assert acknowledged.items() <= {each.reference: each.reason for each in everything}.items()
        assert len({each.reference for each in everything}) == len(everything)
        for found in kept.values():
            assert_one_line(found)
        assert desk.log.verify(full=True).ok
        assert desk.inbox.counts_agree()
        if not cuts:
            # On a slow computer somebody may have waited longer than the desk lets anybody wait: nothing was saved then.
            assert {line[2] for line in said if line[0] == "trouble"} <= {"server_busy"}
        assert len(ids(desk)) == len(items) + 2 * SIZE.imports * 60
    finally:
        desk.close()


def assert_one_line(found: list[Decision]) -> None:
    """Each replaced the one before it, and the last one stands."""
    assert [each.supersedes for each in found] == [None, *(each.id for each in found[:-1])][: len(found)]
    assert [each.standing for each in found] == [*[Standing.SUPERSEDED] * (len(found) - 1), *[Standing.STANDS] * bool(found)]
