"""What the page tells of a database that somebody changed, or that was restored from a backup."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.journal import Kind
from moderator_app.vault.fields import Fields
from moderator_app.vault.keys import to_base64
from moderator_app.vault.roll import Deed, Said, say
from moderator_app.vault.secret import Secret
from tests.desk.depositing import Town, make_town, password
from tests.gui.credentials.officing import OfficeSeat, clock, seats, sit
from tests.making import FakeClock
from tests.truths import raw

__all__ = ["clock", "seats", "sit"]

Seats = Callable[[Desk], OfficeSeat]


@pytest.fixture
def town(sit: Callable[[str], Desk]) -> Town:
    return make_town(sit)


def restore(town: Town, clock: FakeClock) -> None:
    """The database of before the second seal, which Åsa and Bo have seen."""
    town.enter()
    town.enter(Fields(Secret("namn"), Secret("nyare")))
    for each in (town.asa, town.bo):
        password(each, town)
    raw(town.asa, "DELETE FROM credential_envelope WHERE generation = 2")
    raw(town.asa, "DELETE FROM journal WHERE seq >= (SELECT max(seq) FROM journal WHERE kind = 'credential_sealed')")
    clock.forward(hours=1)


@pytest.mark.credential_case(43)
def test_an_administrator_confirms_a_restored_database_with_a_reason(town: Town, clock: FakeClock, seats: Seats) -> None:
    restore(town, clock)
    seat = seats(town.asa)
    assert "older than the one you saw" in seat.told("OfficeTrouble")
    seat.press("OfficeConfirmRestored", {"reason": "Servern återställdes i natt."})
    assert seat.bar() == "restore_confirmed"
    assert seat.there("OfficeReady")
    assert password(town.bo, town) == "märkt-hemlighet-ÅÄÖ"


def test_others_are_told_whom_to_ask(town: Town, clock: FakeClock, seats: Seats) -> None:
    restore(town, clock)
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
