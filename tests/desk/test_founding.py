"""Who sits down at a desk, and what the journal says of it."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from pathlib import Path

from moderator_app.desk.desk import Desk
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from tests.making import FakeClock, make_desk, place_in
from tests.truths import assert_whole

Sit = Callable[[str], Desk]


def kinds(desk: Desk) -> list[str]:
    return [row.kind for row in reversed(desk.log.entries(LogSelection())) if row.kind is not None]


def test_whoever_comes_first_is_the_administrator_and_whoever_comes_later_a_moderator(sit: Sit) -> None:
    asa, bo = sit("asa"), sit("bo")

    assert (asa.me.role, bo.me.role) == ("administrator", "moderator")
    assert asa.me.id != bo.me.id
    assert kinds(asa) == [Kind.FOUNDED, Kind.JOINED]


def test_whoever_comes_again_is_known_and_nothing_is_written(sit: Sit) -> None:
    first = sit("asa").me

    again = sit("asa")

    assert again.me == first
    assert kinds(again) == [Kind.FOUNDED]


def test_a_new_desk_is_pinned_from_its_first_entry(sit: Sit) -> None:
    asa = sit("asa")

    assert asa._context.pin.head() == asa.log.head()


def _sit_down_at_once(folder: Path, user: str, barrier: object) -> None:
    barrier.wait()  # pyright: ignore[reportAttributeAccessIssue]
    make_desk(folder, FakeClock(), user).close()


def test_four_processes_at_once_found_one_desk(tmp_path: Path) -> None:
    place_in(tmp_path)
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(4)
    workers = [spawn.Process(target=_sit_down_at_once, args=(tmp_path, user, barrier)) for user in ("asa", "asa", "bo", "bo")]
    for each in workers:
        each.start()
    for each in workers:
        each.join(60)

    assert [each.exitcode for each in workers] == [0, 0, 0, 0]
    desk = make_desk(tmp_path, FakeClock(), "asa")
    try:
        assert sorted(kinds(desk)) == [Kind.FOUNDED, Kind.JOINED]
        assert sorted((each.os_user, each.role == "administrator") for each in desk.log.people()) in (
            [("asa", True), ("bo", False)],
            [("asa", False), ("bo", True)],
        )
        assert_whole(desk)
    finally:
        desk.close()
