"""Who is believed: the signed events from the first on. The numbers are those of the cases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderator_app.vault.keys import Card
from moderator_app.vault.roll import Deed, Event, Said, roll_of, say
from tests.switched_off import switched_off
from tests.vault.office import BATHS, DAY, HOUR, NOW, PAGE, Office, Person, uid


def test_the_roll_tells_who_administers_and_who_holds_what(office: Office) -> None:
    roll = office.roll
    assert roll.refused == []
    assert roll.administrators == {office.astrid.member}
    assert roll.holders == {PAGE: {office.astrid.member, office.bo.member}}
    assert {each.member for each in roll.cards_of([office.bo.member, office.cilla.member])} == {office.bo.member, office.cilla.member}


@pytest.mark.credential_case(11)
def test_a_key_replaced_inside_an_old_event_makes_it_unbelievable_and_all_that_rests_on_it(office: Office) -> None:
    stolen = replace_card(office.events[1], office.didrik.card)
    office.events[1] = stolen
    roll = office.roll
    assert roll.refused == [1]
    assert office.didrik.card.hash not in roll.cards
    assert not roll.may_seal(office.bo.card, PAGE)


def replace_card(event: Event, card: Card) -> Event:
    said = Said(Deed.MEMBER, NOW, card=card)
    return replace(event, data=say(Person.named("Ingen").identity, card, said).data)


@pytest.mark.credential_case(12)
def test_a_whole_database_that_agrees_with_itself_is_known_by_its_root(office: Office) -> None:
    other = Office()
    assert other.roll.refused == []
    roll = roll_of(other.events, office.root)
    assert roll.root is None
    assert roll.cards == {}
    assert len(roll.refused) == len(other.events)


@pytest.mark.credential_case(13)
def test_who_does_not_administer_adds_nobody(office: Office) -> None:
    for who in (office.bo, office.didrik):
        office.tell(who, Deed.MEMBER, card=office.didrik.card)
    office.tell(office.didrik, Deed.ROOT, card=office.didrik.card)
    office.tell(office.bo, Deed.ADMINISTRATOR, member=office.bo.member)
    roll = office.roll
    assert office.didrik.card.hash not in roll.cards
    assert roll.administrators == {office.astrid.member}
    assert len(roll.refused) == 4


@pytest.mark.credential_case(20)
def test_a_deputy_does_not_extend_the_cover(office: Office) -> None:
    office.cover(NOW, NOW + DAY)
    office.cover(NOW, NOW + 30 * DAY, who=office.cilla)
    period = office.roll.period(PAGE, office.cilla.member, NOW + HOUR)
    assert period is not None
    assert period.ends == NOW + DAY
    assert office.roll.refused == [len(office.events) - 1]


def test_a_holder_starts_cover_on_the_own_channel_only(office: Office) -> None:
    office.cover(NOW, NOW + DAY, who=office.bo, channel=BATHS)
    assert office.roll.period(BATHS, office.cilla.member, NOW) is None
    office.cover(NOW, NOW + DAY, who=office.bo)
    assert office.roll.period(PAGE, office.cilla.member, NOW) is not None


def test_a_cover_that_is_ended_early_ends_then_and_never_later(office: Office) -> None:
    office.cover(NOW - DAY, NOW + DAY)
    office.tell(office.bo, Deed.COVER_END, cover=uid(f"cover {NOW - DAY}"), channel=PAGE)
    period = office.roll.period(PAGE, office.cilla.member, NOW)
    assert period is not None
    assert period.ends == NOW


def test_the_end_of_a_cover_on_another_channel_ends_nothing_here(office: Office) -> None:
    office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=office.cilla.member)
    office.cover(NOW - DAY, NOW + DAY)
    office.tell(office.cilla, Deed.COVER_END, cover=uid(f"cover {NOW - DAY}"), channel=BATHS)
    period = office.roll.period(PAGE, office.cilla.member, NOW)
    assert period is not None
    assert period.ends == NOW + DAY


def test_who_is_revoked_holds_nothing_and_comes_back_with_a_new_card_only(office: Office) -> None:
    office.tell(office.astrid, Deed.REVOKE, card=office.bo.card)
    office.tell(office.astrid, Deed.MEMBER, card=office.bo.card)
    roll = office.roll
    assert not roll.holds(PAGE, office.bo.member)
    assert office.bo.card.hash not in roll.cards
    again = Person.named("Bo", "two")
    office.tell(office.astrid, Deed.MEMBER, card=again.card)
    assert again.card.hash in office.roll.cards


def test_a_lost_workstation_is_revoked_alone(office: Office) -> None:
    laptop = Person.named("Bo", "laptop")
    office.tell(office.astrid, Deed.MEMBER, card=laptop.card)
    office.tell(office.astrid, Deed.REVOKE, card=office.bo.card)
    assert office.roll.holds(PAGE, office.bo.member)
    assert office.roll.cards_of([office.bo.member]) == [laptop.card]


def _of_signature(office: Office) -> None:
    office.events.append(replace(office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=office.bo.member), signature=bytes(64)))


def _of_root(office: Office) -> None:
    office.events.insert(0, say(office.didrik.identity, office.didrik.card, Said(Deed.ROOT, NOW, card=office.didrik.card)))


def _of_administrator(office: Office) -> None:
    office.tell(office.bo, Deed.MEMBER, card=office.didrik.card)


def _of_keeper(office: Office) -> None:
    office.cover(NOW, NOW + DAY, who=office.cilla)


@pytest.mark.parametrize(
    ("check", "attack"),
    [("is_signed", _of_signature), ("is_root", _of_root), ("is_by_administrator", _of_administrator), ("is_by_keeper", _of_keeper)],
)
def test_each_question_to_an_event_is_needed(office: Office, check: str, attack) -> None:
    attack(office)
    refused = office.roll.refused
    assert refused
    with switched_off(f"moderator_app.vault.roll:{check}", True):
        assert office.roll.refused != refused
