"""What the page tells of a database that somebody changed, or that was restored from a backup."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.domain.journal import Kind
from moderator_app.gui.credentials.office_holders import GridView
from moderator_app.vault.keys import to_base64
from moderator_app.vault.roll import Deed, Said, say
from tests.desk.depositing import FIELDS, Town, make_town, password, restore_backup
from tests.gui.credentials.officing import OfficeSeat, clock, seats, sit
from tests.gui.finding import part
from tests.making import FakeClock, keyrings, make_channel
from tests.truths import raw

__all__ = ["clock", "seats", "sit"]

Seats = Callable[..., OfficeSeat]


@pytest.fixture
def town(sit: Callable[[str], Desk]) -> Town:
    return make_town(sit)


@pytest.mark.credential_case(43)
def test_an_administrator_confirms_a_restored_database_with_a_reason(town: Town, clock: FakeClock, seats: Seats) -> None:
    restore_backup(town, clock)
    seat = seats(town.asa)
    assert "older than the one you saw" in seat.told("OfficeTrouble")
    seat.press("OfficeConfirmRestored", {"reason": "Servern återställdes i natt."})
    assert seat.bar() == "restore_confirmed"
    assert seat.there("OfficeReady")
    assert password(town.bo, town) == "märkt-hemlighet-ÅÄÖ"


def test_a_keyring_that_takes_its_time_leaves_no_empty_page(town: Town, seats: Seats) -> None:
    answers = threading.Event()
    for each in keyrings.values():
        each.failing = lambda: answers.wait(10)
    seat = seats(town.asa, waits=False)
    seat.bot.waitUntil(lambda: seat.there("OfficeAsking"))
    answers.set()
    seat.idle()
    assert seat.there("OfficeReady")


def test_a_keyring_that_fails_is_told_in_its_own_words(town: Town, seats: Seats) -> None:
    for each in keyrings.values():
        each.failing = RuntimeError("locked away")
    seat = seats(town.asa)
    assert "eyring" in seat.told("OfficeTrouble")
    assert "locked away" not in seat.told("OfficeTrouble")
    assert not seat.there("OfficeFoundAnew")
    assert not seat.there("OfficeConfirmRestored")


def test_others_are_told_whom_to_ask(town: Town, clock: FakeClock, seats: Seats) -> None:
    restore_backup(town, clock)
    seat = seats(town.bo)
    assert seat.told("OfficeAskRestored").endswith(": Asa")
    assert not seat.there("OfficeConfirmRestored")


def test_what_a_stranger_wrote_into_the_database_is_told(town: Town, seats: Seats) -> None:
    seat = seats(town.asa)
    assert not seat.there("OfficeRefused")
    keys = town.cilla.credentials.deposit.keys()
    said = Said(Deed.HOLDER, 1, channel=town.channel.uuid, member=keys.card.member, after=town.cilla.credentials.deposit.read().roll.newest)
    event = say(keys.identity, keys.card, said)
    with town.cilla._context.act() as act:
        # Past the desk, as somebody with the password of the database.
        act.write_down(Kind.CREDENTIAL_ROLL, body={"said": event.data.decode(), "by": event.by, "signature": to_base64(event.signature)})
    seat.read()
    assert seat.told("OfficeRefused").endswith("Entries: 1.")


def test_a_channel_that_cannot_be_sealed_anew_is_told_and_holds_up_no_other(town: Town, seats: Seats) -> None:
    other = make_channel(town.asa, "Badet")
    for each in (town.asa, town.bo):
        town.asa.credentials.enrolment.add_holder(other.id, each.me.id)
    for channel in (town.channel, other):
        town.asa.credentials.enter(channel.id, FIELDS, 0)
    raw(town.asa, "UPDATE credential_envelope SET signature = sealed WHERE channel_id = ?", town.channel.id)
    seat = seats(town.asa)
    table = part(seat.host, GridView, "OfficeHoldersTable")
    table.selectColumn(4)
    seat.press("OfficeAddHolder")
    (notice,) = (each for each in seat.window.bar.notices if each.what.code == "not_all_sealed")
    assert town.channel.name in notice.said()
    assert "don't agree with their signature" in notice.said()
    assert town.cilla.credentials.show(other.id, Part.PASSWORD).secret == FIELDS.password
