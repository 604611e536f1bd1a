"""Time-based one-time codes (RFC 6238), as platforms hand them out: short seeds, spaces, lower case, other digits and periods, Steam's.

The seed stays in a `Secret`; what is shown is the code. Source of the address: the Key Uri Format of Google Authenticator.
"""

from __future__ import annotations

import binascii
import hmac
from base64 import b32decode
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message
from moderator_app.vault.secret import Secret

ALGORITHMS = ("SHA1", "SHA256", "SHA512")
DIGITS = range(5, 11)
PERIODS = range(10, 301)
"""Seconds."""
STEAM = "23456789BCDFGHJKMNPQRTVWXY"
STEAM_DIGITS = 5
LONGEST = 2_000
"""Characters of a seed or address that is looked at at all."""
STRONG = 128
"""Bits from which on a seed is as long as RFC 4226 demands."""
_FILLING = str.maketrans("", "", " \t\r\n-=\u00a0")

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class OneTime:
    """How an account's codes are made. `issuer` and `account` are what the platform calls itself and the account; both may be empty."""

    seed: Secret
    """Base32, upper case, without filling."""
    digits: int = 6
    period: int = 30
    algorithm: str = ALGORITHMS[0]
    steam: bool = False
    issuer: str = ""
    account: str = ""

    @property
    def weak(self) -> bool:
        """Whether the platform handed out fewer than `STRONG` bits: to be told, not to be refused."""
        return len(_key(self.seed)) * 8 < STRONG

    def code(self, now: float) -> Secret:
        """The code at a moment, in seconds since 1970."""
        counter = int(now) // self.period
        digest = hmac.new(_key(self.seed), counter.to_bytes(8, "big"), self.algorithm.lower()).digest()
        place = digest[-1] & 0x0F
        number = int.from_bytes(digest[place : place + 4], "big") & 0x7FFF_FFFF
        if not self.steam:
            return Secret(str(number % 10**self.digits).zfill(self.digits))
        signs = ""
        for _ in range(STEAM_DIGITS):
            number, sign = divmod(number, len(STEAM))
            signs += STEAM[sign]
        return Secret(signs)

    def seconds_left(self, now: float) -> int:
        """How many seconds the code at that moment still holds, from 1 to the period."""
        return self.period - int(now) % self.period


def read(written: str) -> OneTime:
    """What a person pasted or a QR code says: an otpauth address or a bare seed. Raises Refused, which quotes nothing of it."""
    written = written.strip()
    if len(written) > LONGEST:
        raise Refused(NO_SEED)
    if "://" in written:
        return _of_address(written)
    return OneTime(_seed(written))


def _of_address(written: str) -> OneTime:
    # Split by hand below: an address that is broken must not reach an error that quotes it.
    found = _quietly(lambda: urlsplit(written))
    if found is None:
        raise Refused(NO_SEED)
    if found.scheme.lower() == "otpauth-migration":
        raise Refused(MIGRATION)
    if found.scheme.lower() != "otpauth":
        raise Refused(NO_SEED)
    if found.netloc.lower() != "totp":
        raise Refused(COUNTED)
    given = {name.lower(): value for name, value in parse_qsl(found.query, max_num_fields=20)}
    label = unquote(found.path.lstrip("/"))
    before, colon, after = label.partition(":")
    steam = given.get("encoder", "").lower() == "steam"
    algorithm = given.get("algorithm", ALGORITHMS[0]).upper().replace("-", "").replace("HMAC", "")
    digits, period = _number(given.get("digits", "6")), _number(given.get("period", "30"))
    if algorithm not in ALGORITHMS or digits not in DIGITS or period not in PERIODS:
        raise Refused(UNUSUAL)
    return OneTime(
        _seed(given.get("secret", "")),
        digits=STEAM_DIGITS if steam else digits,
        period=period,
        algorithm=algorithm,
        steam=steam,
        issuer=given.get("issuer", before if colon else "").strip()[:200],
        account=(after if colon else label).strip()[:200],
    )


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else -1


def _seed(written: str) -> Secret:
    seed = Secret(written.translate(_FILLING).upper())
    if not _quietly(lambda: _key(seed)):
        raise Refused(NO_SEED)
    return seed


def _key(seed: Secret) -> bytes:
    text = seed.reveal()
    return b32decode(text + "=" * (-len(text) % 8))


def _quietly(read: Callable[[], Found]) -> Found | None:
    """What `read` finds, None where it can't: its own error could quote the seed, and would stay in the context of ours."""
    try:
        return read()
    except (ValueError, binascii.Error):
        return None


NO_SEED: Message = message(
    "totp_no_seed",
    QT_TRANSLATE_NOOP(
        "Message",
        "This is no key for one-time codes. Nothing was saved. The platform shows it as letters and digits, often in groups of four, or as "
        "a QR code.",
    ),
)
COUNTED: Message = message(
    "totp_counted",
    QT_TRANSLATE_NOOP(
        "Message",
        "This key counts its codes instead of timing them, which several people can't share. Nothing was saved. Choose an authenticator "
        "app at the platform.",
    ),
)
MIGRATION: Message = message(
    "totp_migration",
    QT_TRANSLATE_NOOP(
        "Message",
        "This QR code moves several accounts from one phone to another. Nothing was saved. Show the code of the single account at the "
        "platform, or enter its key by hand.",
    ),
)
UNUSUAL: Message = message(
    "totp_unusual",
    QT_TRANSLATE_NOOP(
        "Message",
        "This key asks for codes of a kind that Uppsikt doesn't make: SHA-1, SHA-256 or SHA-512, 5 to 10 digits, 10 to 300 seconds. "
        "Nothing was saved.",
    ),
)
