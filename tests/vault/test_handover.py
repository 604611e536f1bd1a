"""The file for a deputy who does not share the database. The numbers are those of the cases."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault import age
from moderator_app.vault.handover import read_handover, write_handover
from moderator_app.vault.roll import Roll
from tests.costs import cost
from tests.vault.attacking import of_many_locks, of_passphrase
from tests.vault.office import DAY, FIELDS, NOW, PAGE, Office, Person
from tests.vault.tool import opened

NAME = "Lillköping på nätet"


def file_for(office: Office, *readers: Person) -> bytes:
    cards = [each.card for each in readers]
    return write_handover(office.bo.identity, office.bo.card, cards, (PAGE, NAME), NOW + DAY, FIELDS, NOW)


def refusal(data: bytes, who: Person, roll: Roll) -> str:
    with pytest.raises(KnownError) as told:
        read_handover(data, who.identity, roll)
    return told.value.code


def test_the_deputy_opens_it_and_sees_from_whom_it_is(office: Office) -> None:
    data = file_for(office, office.cilla)
    found = read_handover(data, office.cilla.identity, office.roll)
    assert (found.channel, found.name, found.until, found.sender, found.fields) == (PAGE, NAME, NOW + DAY, office.bo.card, FIELDS)
    mailed = b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") + b"\r\n"
    assert read_handover(mailed, office.cilla.identity, office.roll).fields == FIELDS


@pytest.mark.credential_case(45)
def test_who_is_not_named_does_not_open_it(office: Office) -> None:
    assert refusal(file_for(office, office.cilla), office.didrik, office.roll) == "handover_not_for_me"


def test_a_sender_whom_the_roll_does_not_know_is_told_to_be_unknown(office: Office) -> None:
    found = read_handover(file_for(office, office.cilla), office.cilla.identity, Roll())
    assert found.sender is None
    assert found.fields == FIELDS


def test_what_is_no_handover_is_refused(office: Office) -> None:
    good = file_for(office, office.cilla)
    for data in (b"", b"hej", good[:200], good[:-40], good.replace(b"AGE", b"EGA"), b"x" * 300_000):
        assert refusal(data, office.cilla, office.roll) == "no_handover"
    with pytest.raises(KnownError) as told:
        file_for(office)
    assert told.value.code == "handover_for_nobody"


@pytest.mark.credential_case(21, 23, 42, 45)
def test_a_file_that_would_cost_time_or_is_of_another_kind_is_refused_at_once(office: Office) -> None:
    mine = office.cilla.card.age
    large = age.encrypt(b"x" * 70_000, [mine])

    def read() -> None:
        for sealed in (of_many_locks(), of_passphrase(b"22"), large, age.encrypt(b'{"password": "x"}', [mine])):
            for data in (sealed, age.armoured(sealed)):
                assert refusal(data, office.cilla, office.roll) == "no_handover"

    assert cost(read) < 1


def test_twenty_people_open_one_file_and_no_more(office: Office) -> None:
    people = [Person.named(f"Nummer {number}") for number in range(20)]
    assert read_handover(file_for(office, office.cilla, *people[1:]), office.cilla.identity, office.roll).fields == FIELDS
    with pytest.raises(KnownError) as told:
        file_for(office, office.cilla, *people)
    assert told.value.code == "handover_for_nobody"
    keys = [each.card.age for each in (office.cilla, *people)]
    assert refusal(age.encrypt(b"x", keys), office.cilla, office.roll) == "no_handover"


def test_a_sender_who_did_not_sign_it_is_unknown(office: Office) -> None:
    data = write_handover(office.didrik.identity, office.bo.card, [office.cilla.card], (PAGE, NAME), NOW + DAY, FIELDS, NOW)
    assert read_handover(data, office.cilla.identity, office.roll).sender is None


@pytest.mark.credential_case(25, 45)
def test_the_standard_tool_opens_it_into_readable_text(office: Office, tmp_path: Path) -> None:
    key, file = tmp_path / "cilla.key", tmp_path / "page.age"
    key.write_text(f"{office.cilla.identity.opening}\n")
    file.write_bytes(file_for(office, office.cilla))
    shown = opened(key, file)
    assert msgspec.json.decode(shown)["handover"]["name"] == NAME
    assert b'\n    "name": ' in shown
