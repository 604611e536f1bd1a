"""The credentials of one channel: all of them secret, the user name too (the policies list it beside the password: VAS-26, OSB-26)."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import partial

import msgspec

from moderator_app.support.records import Records
from moderator_app.vault.keyring import LONGEST, units
from moderator_app.vault.keys import canonical
from moderator_app.vault.secret import Secret, Unshown
from moderator_app.vault.totp import OneTime

VERSION = 1
ID_BYTES = 4


class PlainOneTime(Unshown, frozen=True, omit_defaults=True):
    """Inside an envelope or an item of the keyring: how codes are made."""

    seed: str
    digits: int = 6
    period: int = 30
    algorithm: str = "SHA1"
    steam: bool = False
    issuer: str = ""
    account: str = ""


class PlainCode(Unshown, frozen=True):
    """A recovery code, and the id under which the desk notes that it was used."""

    code: str
    id: str


class Plain(Unshown, frozen=True, omit_defaults=True):
    """What is sealed, in clear text. Made just before sealing, read just after opening, kept nowhere."""

    v: int
    """Always written: a later version knows by it what it reads."""
    username: str = ""
    password: str = ""
    totp: PlainOneTime | None = None
    codes: tuple[PlainCode, ...] = ()
    note: str = ""
    gen: int = 0
    """In the keyring only: the generation of the envelope that it is a copy of."""
    whole: bool = True
    """In the keyring only: whether the recovery codes fitted."""


_plain = Records(Plain)


@dataclass(frozen=True, slots=True)
class Code:
    """A recovery code. Which ones were used the desk keeps by their ids, since a deputy, who seals nothing, ticks them off too."""

    code: Secret
    id: str
    """8 hex digits, by chance: they tell nothing of the code."""

    @staticmethod
    def typed(code: Secret) -> Code:
        """One that a person has just entered."""
        return Code(code, secrets.token_hex(ID_BYTES))


def typed_codes(written: Secret, known: Iterable[Code] = ()) -> tuple[Code, ...]:
    """A code a line, as platforms show them. One that was known keeps its id, and with it whether it was used; one twice is one."""
    ids = {each.code.reveal(): each for each in known}
    lines = dict.fromkeys(filter(None, (line.strip() for line in written.reveal().splitlines())))
    return tuple(ids[line] if line in ids else Code.typed(Secret(line)) for line in lines)


@dataclass(frozen=True, slots=True)
class Fields:
    """As the window asks for them, one at a time. `note` says what else is needed to log in: whose telephone, which mailbox."""

    username: Secret
    password: Secret
    one_time: OneTime | None = None
    codes: tuple[Code, ...] = ()
    note: Secret = field(default_factory=partial(Secret, ""))

    def left(self, used: Collection[str]) -> int:
        """How many recovery codes are left when those with these ids were used."""
        return sum(1 for each in self.codes if each.id not in used)

    def plain(self) -> Plain:
        """For sealing."""
        one = self.one_time
        totp = (
            None
            if one is None
            else PlainOneTime(one.seed.reveal(), one.digits, one.period, one.algorithm, one.steam, one.issuer, one.account)
        )
        codes = tuple(PlainCode(each.code.reveal(), each.id) for each in self.codes)
        return Plain(VERSION, self.username.reveal(), self.password.reveal(), totp, codes, self.note.reveal())

    @staticmethod
    def of(plain: Plain) -> Fields:
        """What was sealed."""
        totp = plain.totp
        one = None
        if totp is not None:
            one = OneTime(Secret(totp.seed), totp.digits, totp.period, totp.algorithm, totp.steam, totp.issuer, totp.account)
        codes = tuple(Code(Secret(each.code), each.id) for each in plain.codes)
        return Fields(Secret(plain.username), Secret(plain.password), one, codes, Secret(plain.note))


@dataclass(frozen=True, slots=True)
class Copy:
    """A channel's item of the keyring: a working copy of an envelope, without its recovery codes where they don't fit."""

    fields: Fields
    generation: int
    whole: bool


def copy_of(fields: Fields, generation: int) -> Secret | None:
    """What goes into the keyring; without the recovery codes, then without the note, where it is too long; None: it doesn't fit at all."""
    plain = fields.plain()
    for tried in (
        plain,
        msgspec.structs.replace(plain, codes=(), whole=False),
        msgspec.structs.replace(plain, codes=(), note="", whole=False),
    ):
        text = canonical(msgspec.structs.replace(tried, gen=generation)).decode()
        if units(text) <= LONGEST:
            return Secret(text)
    return None


def read_copy(item: Secret) -> Copy | None:
    """What `copy_of` made; None: broken or of a later version, and to be fetched from the envelope anew (44)."""
    plain = _plain.read(item.reveal())
    return Copy(Fields.of(plain), plain.gen, plain.whole) if plain is not None and plain.v == VERSION else None
