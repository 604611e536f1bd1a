"""What a workstation has seen, and who tries to turn it back. The numbers are those of the cases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault.keys import Identity
from moderator_app.vault.pin import Pin, check_roll, confirms_restore, read_pin, write_pin
from moderator_app.vault.roll import Deed, Said, roll_of, say
from tests.switched_off import switched_off
from tests.vault.office import BATHS, DAY, NOW, PAGE, Office, Person


def refusal(data: bytes | None, identity: Identity, *, enrolled: bool = True) -> str:
    with pytest.raises(KnownError) as told:
        read_pin(data, identity, enrolled=enrolled)
    return told.value.code


def test_the_highest_generation_and_the_latest_moment_are_kept() -> None:
    identity = Identity.new()
    pin = Pin().opened(PAGE, 3, NOW).opened(BATHS, 1, NOW - DAY).opened(PAGE, 2, NOW - DAY)
    assert read_pin(write_pin(pin, identity), identity, enrolled=True) == pin
    assert (pin.generations, pin.last_seen) == ({PAGE: 3, BATHS: 1}, NOW)


@pytest.mark.credential_case(8, 15)
def test_a_pin_that_was_turned_back_or_taken_away_is_told() -> None:
    identity, other = Identity.new(), Identity.new()
    data = write_pin(Pin({PAGE: 3}, NOW), identity)
    assert refusal(data.replace(b":3", b":1"), identity) == "credential_pin_changed"
    assert refusal(data, other) == "credential_pin_changed"
    assert refusal(b"{}", identity) == "credential_pin_changed"
    assert refusal(None, identity) == "credential_pin_gone"
    assert read_pin(None, identity, enrolled=False) == Pin()


# --- The database that was turned back --------------------------------------------------------------------------------


def told(pin: Pin, office: Office) -> str:
    """What the workstation with this pin says to the office's database; empty: nothing."""
    try:
        pin.saw(office.roll, NOW)
    except KnownError as error:
        return error.code
    return ""


@pytest.fixture
def pin(office: Office) -> Pin:
    """Of who has seen all that the office has said."""
    return Pin().saw(office.roll, NOW)


def test_a_roll_that_only_grew_is_believed(office: Office, pin: Pin) -> None:
    assert (pin.height, pin.newest, pin.last_seen) == (5, office.roll.newest, NOW)
    office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=office.bo.member)
    later = pin.saw(office.roll, NOW - DAY)
    assert (later.height, later.newest, later.last_seen) == (6, office.roll.newest, NOW)


def test_a_workstation_that_has_seen_nothing_believes_what_its_root_begins(office: Office) -> None:
    assert told(Pin(), office) == ""


@pytest.mark.credential_case(9)
def test_a_roll_that_was_cut_off_is_told(office: Office, pin: Pin) -> None:
    office.tell(office.astrid, Deed.REVOKE, card=office.cilla.card)
    later = pin.saw(office.roll, NOW)
    office.events.pop()
    assert told(later, office) == "rollback"
    assert told(pin, office) == ""


@pytest.mark.credential_case(10)
def test_a_roll_that_went_another_way_is_told_also_when_it_is_as_long(office: Office, pin: Pin) -> None:
    after = office.roll.trail[-2]
    office.events[-1] = office.says(office.astrid, Deed.HOLDER, channel=PAGE, member=office.cilla.member, after=after)
    assert len(office.roll.trail) == pin.height
    assert told(pin, office) == "forked"
    office.tell(office.astrid, Deed.HOLDER, channel=PAGE, member=office.bo.member)
    assert told(pin, office) == "forked"


@pytest.mark.credential_case(9, 12)
def test_a_database_that_another_root_begins_is_told(office: Office, pin: Pin) -> None:
    other = Office()
    assert told(pin, other) == "forked"
    with pytest.raises(KnownError) as error:
        check_roll(pin, roll_of(other.events, office.root))
    assert error.value.code == "rollback"


@pytest.mark.credential_case(9, 10)
def test_without_the_question_to_the_roll_neither_is_told(office: Office, pin: Pin) -> None:
    office.events.pop()
    with switched_off("moderator_app.vault.pin:check_roll"):
        assert told(pin, office) == ""
    assert told(pin, office) == "rollback"


# --- The restore that an administrator confirms -----------------------------------------------------------------------


@pytest.mark.credential_case(43)
def test_a_restore_that_was_confirmed_pins_anew(office: Office, pin: Pin) -> None:
    pin = pin.opened(PAGE, 9, NOW).opened(BATHS, 2, NOW).kept(PAGE, name="Sidan")
    office.events.pop()
    later = pin.restored({PAGE: 4}, office.roll, NOW + DAY)
    assert later == Pin({PAGE: 4}, NOW + DAY, 4, office.roll.newest, periods={PAGE: (0, 0)}, names={PAGE: "Sidan"})
    assert told(later, office) == ""


@pytest.mark.credential_case(43)
def test_an_administrator_confirms_a_restore_with_words_about_this_one(office: Office, pin: Pin) -> None:
    office.events.pop()
    roll = office.roll

    def confirmed(who: Person, at: int = NOW + DAY, deed: Deed = Deed.RESTORED, after: str = roll.newest) -> bool:
        event = say(who.identity, who.card, Said(deed, at, after=after))
        return confirms_restore(pin, roll_of([*office.events, event], office.root))

    assert confirmed(office.astrid)
    assert not confirmed(office.bo)
    assert not confirmed(office.didrik)
    assert not confirmed(office.astrid, deed=Deed.CHECKED)
    assert not confirmed(office.astrid, after=pin.newest)
    assert not confirmed(office.astrid, at=NOW)
    spoken = say(office.astrid.identity, office.astrid.card, Said(Deed.RESTORED, NOW + DAY, after=roll.newest))
    assert not confirms_restore(pin, roll_of([*office.events, replace(spoken, signature=bytes(64))], office.root))


@pytest.mark.credential_case(43)
def test_who_was_revoked_does_not_confirm_the_restore_that_undoes_it(office: Office) -> None:
    office.tell(office.astrid, Deed.ADMINISTRATOR, member=office.bo.member)
    before = len(office.events)
    office.tell(office.astrid, Deed.REVOKE, card=office.bo.card)
    pin = Pin().saw(office.roll, NOW)
    del office.events[before:]
    roll = office.roll
    assert office.bo.member in roll.administrators
    for who, believed in ((office.bo, False), (office.astrid, True)):
        spoken = say(who.identity, who.card, Said(Deed.RESTORED, NOW + DAY, after=roll.newest))
        later = roll_of([*office.events, spoken], office.root)
        assert confirms_restore(pin, later) is believed
        assert confirms_restore(pin.restored({}, roll, NOW + 1).saw(roll, NOW + 2), later) is believed


# --- The copies in the keyring ----------------------------------------------------------------------------------------


def test_for_which_cover_a_copy_is_kept_is_noted_and_cannot_be_lengthened() -> None:
    identity = Identity.new()
    pin = Pin().kept(PAGE).kept(BATHS, NOW, NOW + DAY)
    data = write_pin(pin, identity)
    assert read_pin(data, identity, enrolled=True).periods == {PAGE: (0, 0), BATHS: (NOW, NOW + DAY)}
    longer = data.replace(str(NOW + DAY).encode(), str(NOW + 9 * DAY).encode())
    assert longer != data
    assert refusal(longer, identity) == "credential_pin_changed"
    assert pin.purged(BATHS).purged(BATHS).periods == {PAGE: (0, 0)}


def test_no_field_of_the_pin_can_be_changed_by_who_has_not_the_key(office: Office, pin: Pin) -> None:
    identity = Identity.new()
    data = write_pin(pin.opened(PAGE, 3, NOW), identity)
    for old, new in ((b'"height":5', b'"height":4'), (pin.newest.encode(), b"0" * 64), (str(NOW).encode(), str(NOW - DAY).encode())):
        assert old in data
        assert refusal(data.replace(old, new), identity) == "credential_pin_changed"
