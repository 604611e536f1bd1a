"""Deputies open a channel's credentials while they cover, and what is done when it ends. The numbers are those of the cases."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import ChangeStep, Part, Why, steps_of
from moderator_app.vault.fields import Fields
from moderator_app.vault.secret import Secret
from tests.desk.depositing import FIELDS, Town, copies, cover, items, password, refusal, shared
from tests.making import FakeClock, keyrings, make_channel
from tests.truths import raw

Sit = Callable[[str], Desk]


# --- Cover -----------------------------------------------------------------------------------------------------------------


@pytest.mark.credential_case(14, 17)
def test_a_deputy_opens_it_during_the_cover_and_is_out_when_it_ends(town: Town, clock: FakeClock, tmp_path: Path) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    assert password(town.cilla, town) == "märkt-hemlighet-ÅÄÖ"
    copies(town.cilla)
    assert items(town.cilla, tmp_path) == ["channel", "identity", "root"]

    clock.set("2026-03-06 00:00")

    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "cover_not_active"
    copies(town.cilla)
    assert items(town.cilla, tmp_path) == ["identity", "root"]
    town.bo.credentials.resealing.settle()
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"
    assert not shared(town.bo, town).stale


@pytest.mark.credential_case(16)
def test_a_cover_over_the_change_of_the_clocks_ends_at_midnight_as_the_wall_has_it(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 28), date(2026, 3, 29))
    for moment, opens in (
        ("2026-03-27 23:49", False),
        ("2026-03-27 23:50", True),
        ("2026-03-29 01:59", True),
        ("2026-03-29 03:00", True),
        ("2026-03-29 23:59", True),
        ("2026-03-30 00:00", False),
    ):
        clock.set(moment)
        if opens:
            assert password(town.cilla, town)
        else:
            assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "cover_not_active"


@pytest.mark.credential_case(20)
def test_a_deputy_neither_lets_herself_in_nor_stays_longer(town: Town, clock: FakeClock) -> None:
    town.enter()
    absence = town.cilla.cover.plan(town.bo.me.id, date(2026, 3, 4), date(2026, 3, 5), [(town.channel.id, town.cilla.me.id)])
    assert town.cilla.credentials.resealing.to_let_in() == []
    assert town.cilla.credentials.resealing.let_in(absence.id) == 0
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"
    (waiting,) = town.asa.credentials.resealing.to_let_in()
    assert (waiting.deputy, waiting.channel, waiting.has_key) == ("Cilla", town.channel.name, True)
    assert town.asa.credentials.resealing.let_in(absence.id) == 1
    town.asa.credentials.resealing.settle()
    raw(town.asa, "UPDATE absence SET ends_at = ends_at + 864000000000, last_day = last_day + 10 WHERE id = ?", absence.id)
    clock.set("2026-03-06 00:00")
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "cover_not_active"


@pytest.mark.credential_case(18)
def test_cover_in_one_channel_gives_nothing_in_another(town: Town) -> None:
    other = make_channel(town.asa, "Badet")
    for each in (town.asa, town.bo):
        town.asa.credentials.enrolment.add_holder(other.id, each.me.id)
    town.asa.credentials.enter(other.id, FIELDS, 0)
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    assert password(town.cilla, town)
    assert refusal(town.cilla.credentials.show, other.id, Part.PASSWORD) == "not_recipient"


def test_a_cover_that_is_ended_by_hand_ends_here_too(town: Town, clock: FakeClock) -> None:
    town.enter()
    absence = cover(town, date(2026, 3, 4), date(2026, 3, 20))
    clock.forward(hours=2)
    town.bo.cover.end(absence)
    clock.forward(minutes=1)

    found = town.bo.credentials.resealing.settle()

    assert (found.sealed, found.asked, found.failed) == (1, 1, ())
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"


@pytest.mark.credential_case(46)
def test_after_a_cover_the_change_at_the_platform_is_asked_for_and_becomes_overdue(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    password(town.cilla, town)
    clock.set("2026-03-06 08:00")
    town.bo.credentials.resealing.settle()
    (change,) = shared(town.bo, town).changes
    assert (change.why, change.about, change.opened, change.due) == (Why.COVER_ENDED, "Cilla", True, "2026-03-13")
    assert not change.overdue("2026-03-13")
    assert change.overdue("2026-03-14")

    steps = steps_of(town.channel.platform)
    assert refusal(town.bo.credentials.changes.do, change.id, ChangeStep.PASSWORD) == "credentials_save_first"
    assert refusal(town.cilla.credentials.changes.do, change.id, ChangeStep.SESSIONS) == "credentials_not_keeper"
    clock.forward(minutes=5)
    town.enter(Fields(Secret("namn"), Secret("ett helt nytt")), town.bo)
    for step in steps:
        town.bo.credentials.changes.do(change.id, step, applies=step is not ChangeStep.ONE_TIME)

    assert shared(town.bo, town).changes == ()
    (done,) = town.bo.credentials.changes.everything()
    assert done.closed_by == "Bo"
    assert {each.step for each in done.done if not each.applies} == {ChangeStep.ONE_TIME}
    assert town.bo.credentials.resealing.settle().asked == 0


def test_a_deputy_who_never_looked_makes_the_change_no_more_than_advice(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    clock.set("2026-03-06 08:00")
    town.bo.credentials.resealing.settle()
    (change,) = shared(town.bo, town).changes
    assert not change.opened
    assert refusal(town.bo.credentials.changes.decline, change.id, " ") == "credentials_reason"
    town.bo.credentials.changes.decline(change.id, "Cilla öppnade dem aldrig.")
    assert shared(town.bo, town).changes == ()
    assert refusal(town.bo.credentials.changes.do, change.id, ChangeStep.SESSIONS) == "credentials_change_closed"


# --- Two at once, and half a way -------------------------------------------------------------------------------------------


@pytest.mark.credential_case(36)
def test_two_holders_who_seal_at_once_make_one_generation_each_and_lose_nothing(town: Town) -> None:
    town.enter()
    absence = town.bo.cover.plan(town.bo.me.id, date(2026, 3, 4), date(2026, 3, 5), [(town.channel.id, town.cilla.me.id)])
    town.bo.credentials.resealing.let_in(absence.id)
    gate, found = threading.Barrier(2), list[object]()

    def settle(desk: Desk) -> None:
        gate.wait()
        try:
            found.append(desk.credentials.resealing.settle().sealed)
        except Exception as error:  # noqa: BLE001 - it is looked at below
            found.append(error)

    threads = [threading.Thread(target=settle, args=(each,)) for each in (town.asa, town.bo)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert sorted(found, key=str) == [0, 1]
    assert shared(town.asa, town).sealed is not None
    assert password(town.cilla, town) == password(town.asa, town) == "märkt-hemlighet-ÅÄÖ"


@pytest.mark.credential_case(37)
def test_a_keyring_that_fails_after_the_saving_does_not_undo_it(town: Town, tmp_path: Path) -> None:
    keyring = keyrings[tmp_path, "asa"]
    put = keyring.set_password
    keyring.set_password = broken  # type: ignore[method-assign]
    assert town.enter() == 1
    keyring.set_password = put  # type: ignore[method-assign]

    assert password(town.bo, town) == "märkt-hemlighet-ÅÄÖ"
    assert items(town.asa, tmp_path) == ["identity", "root"]
    copies(town.asa)
    assert items(town.asa, tmp_path) == ["channel", "identity", "root"]


@pytest.mark.credential_case(37)
def test_a_copy_of_what_was_never_saved_gives_way_to_what_was(town: Town) -> None:
    town.enter()
    seat = town.asa.credentials.deposit.seat
    seat.keep(town.channel.uuid, Fields(Secret("namn"), Secret("aldrig sparat")), 2)

    copies(town.asa)

    kept = seat.kept(town.channel.uuid)
    assert kept is not None
    assert (kept.generation, kept.fields.password.reveal()) == (1, "märkt-hemlighet-ÅÄÖ")


def broken(*_: object) -> None:
    raise OSError("the computer went off")
