"""Who is believed: the signed events from the first on. The numbers are those of the cases."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from moderator_app.vault.keys import Card
from moderator_app.vault.roll import Deed, Event, Said, heard, roll_of, roots_of, say, waiting_card
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
    assert roll.refused == [1, *range(2, len(office.events))]
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


def test_a_cover_of_another_channel_under_the_same_name_changes_nothing_here(office: Office) -> None:
    office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=office.cilla.member)
    office.cover(NOW, NOW + DAY)
    office.cover(NOW, NOW + 2 * DAY, who=office.cilla, deputy=office.bo, channel=BATHS)
    period = office.roll.period(PAGE, office.cilla.member, NOW)
    assert period is not None
    assert period.ends == NOW + DAY


def test_a_cover_that_a_holder_says_anew_has_other_times(office: Office) -> None:
    office.cover(NOW, NOW + DAY)
    office.cover(NOW, NOW + 2 * DAY)
    period = office.roll.period(PAGE, office.cilla.member, NOW)
    assert period is not None
    assert period.ends == NOW + 2 * DAY


def test_of_several_covers_the_one_that_runs_just_now_counts(office: Office) -> None:
    starts = (NOW - 2 * DAY, NOW, NOW + 5 * DAY)
    for begins, ends in zip(starts, (NOW, NOW + DAY, NOW + 6 * DAY), strict=True):
        office.cover(begins, ends)
    found: list[int] = []
    for moment in (NOW - 1, NOW, NOW + DAY - 1, NOW + DAY):
        period = office.roll.period(PAGE, office.cilla.member, moment)
        assert period is not None
        found.append(period.begins)
    assert found == [starts[0], starts[1], starts[1], starts[2]]


def test_an_administrator_lets_a_deputy_in_and_seals_where_they_hold_nothing_and_nobody_else_does(office: Office) -> None:
    assert office.astrid.member not in office.roll.holders.get(BATHS, ())
    office.cover(NOW, NOW + DAY, who=office.astrid, channel=BATHS)
    office.tell(office.astrid, Deed.SEALED, channel=BATHS, generation=1, what="a")
    roll = office.roll
    assert roll.refused == []
    assert roll.period(BATHS, office.cilla.member, NOW) is not None
    assert [roll.may_seal(who.card, BATHS) for who in (office.astrid, office.bo, office.cilla)] == [True, False, False]
    assert [roll.may_seal(who.card, PAGE) for who in (office.astrid, office.bo, office.cilla)] == [True, True, False]


def test_a_revoked_key_seals_nothing_though_its_owner_still_holds_the_channel(office: Office) -> None:
    laptop = Person.named("Bo", "laptop")
    office.tell(office.astrid, Deed.MEMBER, card=laptop.card)
    office.tell(office.astrid, Deed.REVOKE, card=office.bo.card)
    assert [office.roll.may_seal(card, PAGE) for card in (office.bo.card, laptop.card)] == [False, True]
    office.tell(office.bo, Deed.SEALED, channel=PAGE, generation=1, what="a")
    assert office.roll.sealed == {}


@pytest.mark.credential_case(8)
def test_a_generation_is_sealed_once(office: Office) -> None:
    office.tell(office.bo, Deed.SEALED, channel=PAGE, generation=2, what="two")
    for generation in (2, 1, 0):
        office.tell(office.bo, Deed.SEALED, channel=PAGE, generation=generation, what="another")
    roll = office.roll
    assert roll.sealed[PAGE].outer == "two"
    assert len(roll.refused) == 3


@pytest.mark.credential_case(12)
def test_a_founder_whose_key_was_revoked_founds_nothing_again(office: Office) -> None:
    office.tell(office.astrid, Deed.ADMINISTRATOR, member=office.bo.member)
    office.tell(office.bo, Deed.REVOKE, card=office.astrid.card)
    office.tell(office.astrid, Deed.ROOT, card=office.astrid.card)
    roll = office.roll
    assert roll.administrators == {office.bo.member}
    assert roll.refused == [len(office.events) - 1]


def test_what_an_administrator_says_of_nobody_changes_nothing(office: Office) -> None:
    before = office.roll
    for deed in (Deed.MEMBER, Deed.REVOKE):
        office.tell(office.astrid, deed)
    office.tell(office.astrid, Deed.COVER_END, cover=uid("never"), channel=PAGE)
    office.tell(office.astrid, Deed.HOLDER_LEFT, channel=BATHS, member=office.cilla.member)
    after = office.roll
    assert (after.cards, after.holders, after.covers) == (before.cards, before.holders, before.covers)
    office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=office.cilla.member, card=office.didrik.card)
    assert office.roll.holds(BATHS, office.cilla.member)
    assert office.didrik.card.hash not in office.roll.cards


def test_every_fingerprint_with_which_events_begin_is_found_so_that_a_typed_one_can_be(office: Office) -> None:
    other = Office()
    assert roots_of(office.events) == [office.root]
    assert roots_of([Event(b"not JSON", "", b""), *office.events[1:]]) == []
    assert roots_of([*office.events, *other.events]) == [office.root, other.root]


def test_what_is_no_key_is_taken_by_nobody(office: Office) -> None:
    before = office.roll
    broken = msgspec.structs.replace(office.didrik.card, age="age1broken")
    office.tell(office.astrid, Deed.MEMBER, card=broken)
    office.tell(office.astrid, Deed.RECOVERY, recipient="age1broken")
    assert office.roll.refused == [len(office.events) - 2, len(office.events) - 1]
    assert (office.roll.cards, office.roll.recovery) == (before.cards, "")
    assert waiting_card(say(office.didrik.identity, broken, Said(Deed.CARD, NOW, card=broken))) is None
    office.tell(office.astrid, Deed.RECOVERY, recipient=office.bo.card.age)
    assert office.roll.recovery == office.bo.card.age


# --- The chain --------------------------------------------------------------------------------------------------------


@pytest.mark.credential_case(9, 11)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_after_an_event_that_was_cut_out_nothing_is_believed(office: Office, place: int) -> None:
    del office.events[place]
    assert office.roll.refused == list(range(place, len(office.events)))


def test_after_an_event_that_was_put_in_between_nothing_is_believed(office: Office) -> None:
    before = len(office.events)
    backdated = office.says(office.astrid, Deed.HOLDER, channel=PAGE, member=office.cilla.member, after=office.roll.trail[2])
    office.events.insert(3, backdated)
    assert office.roll.refused == list(range(4, before + 1))


def test_where_two_events_changed_places_the_chain_ends(office: Office) -> None:
    office.events[1:3] = reversed(office.events[1:3])
    assert office.roll.refused == [1, *range(3, len(office.events))]


def test_what_a_person_said_once_is_not_said_again_by_who_copies_it(office: Office) -> None:
    added = office.tell(office.astrid, Deed.HOLDER, channel=PAGE, member=office.cilla.member)
    office.tell(office.astrid, Deed.HOLDER_LEFT, channel=PAGE, member=office.cilla.member)
    office.events.append(added)
    assert not office.roll.holds(PAGE, office.cilla.member)


def test_a_forgers_rubbish_stops_nobody(office: Office) -> None:
    newest = office.roll.newest
    office.tell(office.didrik, Deed.MEMBER, card=office.didrik.card)
    for rubbish in (b"not JSON", b"\xff", b'{"x":' * 100_000, b'{"deed":"member","at":"' + b"9" * 5_000 + b'"}', b'{"deed":"king","at":1}'):
        office.events.append(Event(rubbish, office.bo.card.hash, bytes(64)))
    assert office.roll.newest == newest
    office.tell(office.bo, Deed.COVER, cover=uid("cover"), channel=PAGE, member=office.cilla.member, begins=NOW, ends=NOW + DAY)
    roll = office.roll
    assert len(roll.refused) == 6
    assert roll.period(PAGE, office.cilla.member, NOW) is not None
    assert len(roll.trail) == len(set(roll.trail)) == len(office.events) - 6


def test_every_byte_of_an_event_counts_in_the_trail(office: Office) -> None:
    trail = office.roll.trail
    office.events[-1] = office.says(office.astrid, Deed.HOLDER, channel=PAGE, member=office.cilla.member, after=trail[-2])
    again = office.roll
    assert again.refused == []
    assert again.trail[:-1] == trail[:-1]
    assert again.newest != trail[-1]


# --- What is signed and no part of the roll ---------------------------------------------------------------------------

USES = (
    *(Deed.CARD, Deed.VIEWED, Deed.COPIED, Deed.EXPORTED, Deed.CHANGED_AT_PLATFORM),
    *(Deed.CHECKED, Deed.OPENED_WITH_PAPER, Deed.DRILLED),
)


@pytest.mark.parametrize("deed", USES)
def test_a_use_is_no_part_of_the_roll_whoever_did_it(office: Office, deed: Deed) -> None:
    before = office.roll
    office.tell(office.astrid, deed, card=office.didrik.card, channel=PAGE, member=office.cilla.member)
    after = office.roll
    assert after.refused == [len(office.events) - 1]
    assert (after.trail, after.cards, after.holders) == (before.trail, before.cards, before.holders)


def test_a_use_is_heard_from_who_signed_it_also_after_they_left(office: Office) -> None:
    seen = office.says(office.bo, Deed.VIEWED, channel=PAGE, generation=3, what="password")
    office.tell(office.astrid, Deed.REVOKE, card=office.bo.card)
    roll = office.roll
    assert office.bo.card.hash not in roll.cards
    said = heard(seen, roll.ever[seen.by])
    assert said is not None
    assert (said.deed, said.generation, said.what) == (Deed.VIEWED, 3, "password")
    assert heard(seen, office.astrid.card) is None
    assert heard(replace(seen, by=office.astrid.card.hash), office.bo.card) is None
    assert heard(replace(seen, data=seen.data.replace(b"3", b"4")), office.bo.card) is None


def test_a_card_that_waits_was_signed_by_its_own_keys(office: Office) -> None:
    asks = office.says(office.didrik, Deed.CARD, card=office.didrik.card)
    assert waiting_card(asks) == office.didrik.card
    assert waiting_card(office.says(office.didrik, Deed.CARD, card=office.cilla.card)) is None
    assert waiting_card(office.says(office.didrik, Deed.MEMBER, card=office.didrik.card)) is None
    assert waiting_card(replace(asks, signature=bytes(64))) is None
    assert waiting_card(Event(b"not JSON", "", b"")) is None


# --- Each question is needed ------------------------------------------------------------------------------------------


def _of_signature(office: Office) -> None:
    office.events.append(replace(office.says(office.astrid, Deed.HOLDER, channel=BATHS, member=office.bo.member), signature=bytes(64)))


def _of_following(office: Office) -> None:
    office.events.append(office.events[1])


def _of_root(office: Office) -> None:
    office.events.insert(0, say(office.didrik.identity, office.didrik.card, Said(Deed.ROOT, NOW, card=office.didrik.card)))


def _of_administrator(office: Office) -> None:
    office.tell(office.bo, Deed.MEMBER, card=office.didrik.card)


def _of_keeper(office: Office) -> None:
    office.cover(NOW, NOW + DAY, who=office.cilla)


def _of_keys(office: Office) -> None:
    office.tell(office.astrid, Deed.RECOVERY, recipient="age1broken")


def _of_sealer(office: Office) -> None:
    office.tell(office.cilla, Deed.SEALED, channel=PAGE, generation=1, what="a")


@pytest.mark.parametrize(
    ("check", "attack"),
    [
        ("is_signed", _of_signature),
        ("follows", _of_following),
        ("names_keys", _of_keys),
        ("is_root", _of_root),
        ("is_by_administrator", _of_administrator),
        ("is_by_keeper", _of_keeper),
        ("is_by_sealer", _of_sealer),
    ],
)
def test_each_question_to_an_event_is_needed(office: Office, check: str, attack) -> None:
    attack(office)
    refused = office.roll.refused
    assert refused
    with switched_off(f"moderator_app.vault.roll:{check}", True):
        assert office.roll.refused != refused
