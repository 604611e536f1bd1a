"""Who can open a channel's credentials, and everything that a changed database could try. The numbers are those of the cases."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault import age
from moderator_app.vault.envelope import Envelope, Outer, Readers, seal, sealed_event
from moderator_app.vault.fields import Fields
from moderator_app.vault.roll import Deed
from moderator_app.vault.secret import Secret
from tests.costs import cost
from tests.vault.attacking import of_many_locks, of_passphrase, refusal, relabelled, with_bytes
from tests.vault.office import BATHS, DAY, FIELDS, HOUR, NOW, PAGE, Office, Person
from tests.vault.tool import opened, tool

MINUTE = HOUR // 60


@pytest.mark.credential_case(1)
def test_owner_manager_and_recovery_key_open_the_row(office: Office) -> None:
    row = office.sealed()
    assert office.opens(office.astrid, row) == office.opens(office.bo, row) == FIELDS
    assert age.decrypt(row.sealed, office.recovery) is not None


@pytest.mark.credential_case(2)
def test_an_outsider_is_told_whom_to_ask_and_the_bytes_alone_do_not_open_either(office: Office) -> None:
    row = office.sealed()
    with pytest.raises(KnownError, match="Astrid Ek, Bo Alm") as told:
        office.opens(office.cilla, row)
    assert told.value.code == "not_recipient"
    assert age.decrypt(row.sealed, office.cilla.identity.opening) is None


def test_who_holds_it_and_was_not_sealed_for_is_told_the_others(office: Office) -> None:
    row = office.sealed()
    office.tell(office.astrid, Deed.HOLDER, channel=PAGE, member=office.cilla.member)
    with pytest.raises(KnownError, match=r"these to add you: Astrid Ek, Bo Alm\.$"):
        office.opens(office.cilla, row)
    with pytest.raises(KnownError, match=r"Ask an administrator"):
        office.opens(office.cilla, row, names={})


@pytest.mark.credential_case(3)
@pytest.mark.parametrize("part", ["sealed", "outer", "signature"])
@pytest.mark.parametrize("place", [0.0, 0.13, 0.29, 0.41, 0.57, 0.73, 0.88, 0.9999])
def test_any_flipped_byte_is_refused(office: Office, part: str, place: float) -> None:
    row = office.sealed()
    data = bytearray(getattr(row, part))
    data[int(place * len(data))] ^= 0x01
    changed = replace(row, **{part: bytes(data)})
    assert refusal(office, office.bo, changed)[0] == "tampered"


@pytest.mark.credential_case(4)
def test_rows_swapped_between_channels_and_bytes_under_a_kept_header_are_refused(office: Office) -> None:
    for person in (office.astrid, office.bo):
        office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=person.member)
    page, baths = office.sealed(), office.sealed(channel=BATHS)
    assert refusal(office, office.bo, replace(baths, channel=PAGE)) == ("tampered", "place")
    assert refusal(office, office.bo, replace(page, sealed=baths.sealed)) == ("tampered", "bytes")


@pytest.mark.credential_case(5)
def test_a_rightful_author_who_relabels_another_channels_bytes_is_found_out_inside(office: Office) -> None:
    for person in (office.astrid, office.bo):
        office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=person.member)
    relabel = relabelled(office.sealed(channel=BATHS), office.bo, ch=PAGE, by=office.bo.card.hash)
    assert refusal(office, office.astrid, relabel) == ("tampered", "inside")


@pytest.mark.credential_case(6)
def test_who_writes_into_the_database_cannot_sign_under_a_members_name(office: Office) -> None:
    forged = relabelled(office.sealed(), office.didrik)
    assert refusal(office, office.bo, forged) == ("tampered", "author")
    assert refusal(office, office.bo, replace(office.sealed(), signature=forged.signature), told=office.sealed()) == ("tampered", "author")
    known_to_nobody = office.sealed(by=office.didrik)
    assert refusal(office, office.bo, known_to_nobody) == ("tampered", "author")


@pytest.mark.credential_case(7)
def test_a_member_without_a_right_on_the_channel_does_not_say_what_its_credentials_are(office: Office) -> None:
    assert refusal(office, office.bo, office.sealed(by=office.cilla)) == ("tampered", "author")


@pytest.mark.credential_case(7, 19)
def test_what_somebody_sealed_who_left_still_opens_and_what_they_write_afterwards_does_not(office: Office) -> None:
    row = office.sealed(by=office.bo)
    office.events = [*office.events, office.says(office.bo, Deed.SEALED, **_as_told(row))]
    office.tell(office.astrid, Deed.REVOKE, card=office.bo.card)
    assert office.opens(office.astrid, row, roll=office.roll) == FIELDS
    later = office.sealed(by=office.bo, generation=2)
    assert refusal(office, office.astrid, later) == ("tampered", "author")


def _as_told(row: Envelope) -> dict[str, Any]:
    said = sealed_event(row, NOW, "")
    return {"channel": said.channel, "generation": said.generation, "what": said.what}


@pytest.mark.credential_case(8)
def test_an_older_generation_that_was_put_back_is_refused(office: Office) -> None:
    old = office.sealed(generation=1)
    assert office.opens(office.bo, office.sealed(generation=2), seen_generation=2) == FIELDS
    assert refusal(office, office.bo, old, seen_generation=2, last_seen=NOW - DAY)[0] == "rollback"


@pytest.mark.credential_case(14)
def test_a_deputy_opens_it_from_ten_minutes_before_the_cover_up_to_its_end(office: Office) -> None:
    begins, ends = NOW + DAY, NOW + 3 * DAY
    office.cover(begins, ends)
    row = office.sealed(office.astrid, office.bo, office.cilla)
    seen = {moment: _outcome(office, row, moment) for moment in (NOW, begins - 5 * MINUTE, begins, begins + DAY, ends, ends + HOUR)}
    assert list(seen.values()) == ["cover_not_active", "opened", "opened", "opened", "cover_not_active", "cover_not_active"]
    edges = (begins - 10 * MINUTE - 1, begins - 10 * MINUTE, ends - 1)
    assert [_outcome(office, row, moment) for moment in edges] == ["cover_not_active", "opened", "opened"]


def _outcome(office: Office, row: Envelope, now: int) -> str:
    try:
        office.opens(office.cilla, row, now)
    except KnownError as error:
        return error.code
    return "opened"


@pytest.mark.credential_case(15)
def test_a_clock_turned_back_after_the_end_opens_nothing(office: Office) -> None:
    office.cover(NOW, NOW + DAY)
    row = office.sealed(office.astrid, office.bo, office.cilla)
    assert refusal(office, office.cilla, row, NOW + HOUR, last_seen=NOW + 2 * DAY)[0] == "clock_suspect"
    for later in (2 * MINUTE, 5 * MINUTE):
        assert office.opens(office.cilla, row, NOW + HOUR, last_seen=NOW + HOUR + later) == FIELDS
    assert refusal(office, office.cilla, row, NOW + HOUR, last_seen=NOW + HOUR + 5 * MINUTE + 1)[0] == "clock_suspect"


@pytest.mark.credential_case(16)
def test_a_cover_over_the_night_when_the_clocks_change_ends_by_the_clock_on_the_wall(office: Office) -> None:
    stockholm = ZoneInfo("Europe/Stockholm")

    def wall(day: int, hour: int, minute: int = 0) -> int:
        return int(datetime(2027, 3, day, hour, minute, tzinfo=stockholm).timestamp()) * 1_000_000

    begins, ends = wall(27, 8), wall(29, 8)  # summer time begins in the night to the 28th
    assert ends - begins == 47 * HOUR
    office.cover(begins, ends)
    row = office.sealed(office.astrid, office.bo, office.cilla)
    assert [_outcome(office, row, at) for at in (wall(27, 7, 45), wall(28, 3), wall(29, 7, 59), ends)] == [
        "cover_not_active",
        "opened",
        "opened",
        "cover_not_active",
    ]
    with pytest.raises(KnownError, match="from 2027-03-27 08:00 to 2027-03-29 08:00"):
        office.opens(office.cilla, row, ends)


@pytest.mark.credential_case(17, 19)
def test_what_is_sealed_after_the_end_or_a_revocation_cannot_be_read_by_who_left(office: Office) -> None:
    office.cover(NOW, NOW + DAY)
    row = office.sealed(office.astrid, office.bo, office.cilla)
    assert office.opens(office.cilla, row) == FIELDS
    later = office.sealed(generation=2)
    assert refusal(office, office.cilla, later)[0] == "not_recipient"
    assert age.decrypt(later.sealed, office.cilla.identity.opening) is None
    office.tell(office.astrid, Deed.REVOKE, card=office.cilla.card)
    assert refusal(office, office.cilla, row)[0] == "not_recipient"


@pytest.mark.credential_case(18)
def test_cover_on_one_channel_gives_nothing_on_another(office: Office) -> None:
    office.cover(NOW, NOW + DAY)
    for person in (office.astrid, office.bo):
        office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=person.member)
    row = office.sealed(office.astrid, office.bo, office.cilla, channel=BATHS)
    assert refusal(office, office.cilla, row)[0] == "not_recipient"


@pytest.mark.credential_case(21, 42)
def test_older_schemas_passphrases_plain_text_and_armour_are_refused_at_once(office: Office) -> None:
    row = office.sealed()
    by = office.astrid
    armour = b"-----BEGIN AGE ENCRYPTED FILE-----\nWWFn\n-----END AGE ENCRYPTED FILE-----\n"

    def read() -> None:
        for sealed in (of_passphrase(b"22"), b'{"fields":{"password":"x"}}', armour):
            assert refusal(office, office.bo, with_bytes(row, sealed, by)) == ("tampered", "schema")
        assert refusal(office, office.bo, relabelled(row, by, schema=0)) == ("tampered", "schema")

    assert cost(read) < 1


@pytest.mark.credential_case(22)
def test_a_hidden_extra_reader_is_found(office: Office) -> None:
    row = office.sealed()
    head = msgspec.json.decode(row.outer, type=Outer).head
    keys = [office.astrid.card.age, office.bo.card.age, age.recipient_of(office.recovery), office.didrik.card.age]
    data = age.decrypt(row.sealed, office.bo.identity.opening)
    assert data is not None
    assert age.decrypt(age.encrypt(data, keys), office.didrik.identity.opening) == data
    assert head.rc[-1][0] == "recovery"
    assert refusal(office, office.bo, with_bytes(row, age.encrypt(data, keys), office.astrid)) == ("tampered", "recipients")


@pytest.mark.credential_case(23)
def test_a_file_with_four_hundred_locks_is_refused_before_it_costs_time(office: Office) -> None:
    row = with_bytes(office.sealed(), of_many_locks(), office.astrid)

    def read() -> None:
        assert refusal(office, office.bo, row) == ("tampered", "size")

    assert cost(read) < 0.2


@pytest.mark.credential_case(24)
def test_credentials_that_only_one_person_could_open_are_not_sealed(office: Office) -> None:
    two_desks = Person.named("Astrid", "two")
    for readers in ((), (office.astrid,), (office.astrid, two_desks)):
        who = Readers(tuple(each.card for each in readers), age.recipient_of(office.recovery))
        with pytest.raises(KnownError) as told:
            seal(office.astrid.identity, office.astrid.card, who, (PAGE, 1), FIELDS, NOW)
        assert told.value.code == "one_holder"


def test_more_readers_than_can_be_opened_for_in_a_moment_are_not_sealed_for(office: Office) -> None:
    with pytest.raises(KnownError) as told:
        office.sealed(*(Person.named(f"Nummer {number}") for number in range(20)))
    assert told.value.code == "too_many_recipients"
    most = office.sealed(office.bo, *(Person.named(f"Nummer {number}") for number in range(18)))
    assert office.opens(office.bo, most) == FIELDS


def test_a_note_that_is_a_book_is_not_sealed(office: Office) -> None:
    with pytest.raises(KnownError) as told:
        office.sealed(fields=replace(FIELDS, note=Secret("x" * 66_000)))
    assert told.value.code == "envelope_too_large"
    assert office.opens(office.bo, office.sealed(fields=replace(FIELDS, note=Secret("x" * 60_000)))).note == Secret("x" * 60_000)


@pytest.mark.credential_case(25)
def test_the_standard_tool_opens_it_with_the_recovery_key_and_we_open_what_it_seals(office: Office, tmp_path: Path) -> None:
    key, file = tmp_path / "recovery.key", tmp_path / "page.age"
    key.write_text(f"{office.recovery}\n")
    file.write_bytes(office.sealed().sealed)
    shown = opened(key, file)
    told = msgspec.json.decode(shown)
    assert told["fields"]["password"] == FIELDS.password.reveal()
    recipient = office.bo.card.age
    made = subprocess.run([tool(), "-r", recipient], input=b"hej", capture_output=True, check=True, timeout=30).stdout
    assert age.decrypt(made, office.bo.identity.opening) == b"hej"


@pytest.mark.credential_case(26)
def test_the_length_tells_nothing_of_a_passwords(office: Office) -> None:
    lengths = {len(office.sealed(fields=Fields(Secret("x"), Secret("ö" * length))).sealed) // 1_024 for length in (1, 12, 40, 120)}
    assert len(lengths) == 1
