"""Envelopes as somebody leaves them who writes into the database: one for each check that has to notice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault import age
from moderator_app.vault.envelope import ROW, Envelope, Outer
from moderator_app.vault.fields import Fields
from moderator_app.vault.keys import canonical
from moderator_app.vault.roll import Deed
from moderator_app.vault.secret import Secret
from tests.vault.office import BATHS, DAY, NOW, PAGE, Office, Person

_END = b"--- " + b"A" * 43 + b"\n" + bytes(64)


def refusal(office: Office, who: Person, envelope: Envelope, now: int = NOW, **known: Any) -> tuple[str, object]:
    """The code of what is told, and of a broken signature which."""
    with pytest.raises(KnownError) as told:
        office.opens(who, envelope, now, **known)
    return told.value.code, told.value.what.values.get("what", "")


def relabelled(envelope: Envelope, who: Person, **head: object) -> Envelope:
    """The same sealed bytes under a header that `who` changed and signed."""
    outer = msgspec.json.decode(envelope.outer, type=Outer)
    other = Outer(msgspec.structs.replace(outer.head, **head), hashlib.sha256(envelope.sealed).hexdigest())
    data = canonical(other)
    return Envelope(other.head.ch, other.head.gen, envelope.sealed, data, who.identity.sign(ROW, data))


def with_bytes(envelope: Envelope, sealed: bytes, who: Person, **head: object) -> Envelope:
    """Other sealed bytes, under a header that `who` signed for them."""
    return relabelled(replace(envelope, sealed=sealed), who, **head)


def of_many_locks() -> bytes:
    """A file with four hundred locks, every one of which a reader would have to try."""
    return age.FILE + (b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n") * 400 + _END


def of_passphrase(work: bytes) -> bytes:
    """A file whose passphrase takes two to the power of `work` to try."""
    return age.FILE + b"-> scrypt bm90IGEgc2FsdCBhdCBhbA " + work + b"\n" + b"A" * 43 + b"\n" + _END


def _of_size(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    return office.bo, with_bytes(office.sealed(), office.sealed().sealed + bytes(70_000), office.astrid), {}


def _of_schema(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    return office.bo, relabelled(office.sealed(), office.astrid, schema=0), {}


def _of_author(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    return office.bo, office.sealed(by=office.cilla), {}


def _of_signature(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    row = office.sealed(by=office.bo)
    return office.bo, replace(row, signature=bytes(64)), {"told": row}


def _of_bytes(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    first, second = office.sealed(), office.sealed(fields=Fields(Secret("x"), Secret("gammalt")))
    return office.bo, replace(first, sealed=second.sealed), {}


def _of_place(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    for person in (office.astrid, office.bo):
        office.tell(office.astrid, Deed.HOLDER, channel=BATHS, member=person.member)
    return office.bo, replace(office.sealed(channel=BATHS), channel=PAGE), {}


def _of_generation(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    return office.bo, office.sealed(), {"seen_generation": 2}


def _of_clock(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    return office.bo, office.sealed(), {"last_seen": NOW + DAY}


def _of_right(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    office.cover(NOW - 2 * DAY, NOW - DAY)
    return office.cilla, office.sealed(office.astrid, office.bo, office.cilla), {}


def _of_recipients(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    row = office.sealed()
    data = age.decrypt(row.sealed, office.bo.identity.opening)
    assert data is not None
    keys = [office.astrid.card.age, office.bo.card.age, age.recipient_of(office.recovery), office.didrik.card.age]
    return office.bo, with_bytes(row, age.encrypt(data, keys), office.astrid), {}


def _of_head_inside(office: Office) -> tuple[Person, Envelope, dict[str, Any]]:
    return office.bo, relabelled(office.sealed(), office.astrid, at=NOW + 1), {}


ATTACKS: dict[str, Callable[[Office], tuple[Person, Envelope, dict[str, Any]]]] = {
    "check_size": _of_size,
    "check_schema": _of_schema,
    "check_author": _of_author,
    "check_signature": _of_signature,
    "check_bytes": _of_bytes,
    "check_place": _of_place,
    "check_generation": _of_generation,
    "check_clock": _of_clock,
    "check_right": _of_right,
    "check_recipients": _of_recipients,
    "check_head_inside": _of_head_inside,
}
