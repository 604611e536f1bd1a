"""Shows the copies of the keyring when the database can't be reached: to whom they were kept for, as long as their time lasts.

What the pin says of them is believed, since nobody changes it without the person's keys. Each use is signed and written down before it is
shown; the journal is told when it is there again.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from moderator_app.domain.credentials import Part
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.vault import refusals
from moderator_app.vault.envelope import CLOCK_SLACK, EARLY
from moderator_app.vault.fields import Code, Copy
from moderator_app.vault.keyring import Keyring
from moderator_app.vault.keys import Identity
from moderator_app.vault.pin import Pin
from moderator_app.vault.roll import Deed, Said
from moderator_app.vault.seat import Seat, identity_lost, seats_in
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime
from moderator_app.vault.uses import CODE, codes_in


@dataclass(frozen=True, slots=True)
class Offered:
    """A channel of which there is a copy that may be opened now. `begins` and `ends` are 0 for who always holds it."""

    org: str
    member: str
    channel: str
    name: str
    begins: int = 0
    ends: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a copy. `used` are the ids of the recovery codes that were ticked off here and are not told yet."""

    part: Part
    secret: Secret | None = None
    one_time: OneTime | None = None
    codes: tuple[Code, ...] = ()
    used: frozenset[str] = frozenset()


class Offline:
    """Every method asks the keyring, and raises KnownError. `folder` is that of the seats, `now` microseconds UTC."""

    def __init__(self, keyring: Callable[[], Keyring], folder: Path) -> None:
        self._keyring = keyring
        self._folder = folder

    def offered(self, now: int) -> list[Offered]:
        """What may be opened now, by name. Copies whose time is over are taken out."""
        found, troubles = list[Offered](), list[KnownError]()
        asked = [(seat, seat.identity()) for seat in seats_in(self._keyring, self._folder)]
        mine = [(seat, *keys) for seat, keys in asked if keys is not None]
        if asked and not mine:
            raise identity_lost()
        for seat, device, identity in mine:
            try:
                found += _of(seat, device, identity, now)
            except KnownError as error:
                troubles.append(error)
        if troubles and not found:
            raise troubles[0]
        return sorted(found, key=lambda each: each.name.casefold())

    def show(self, of: Offered, part: Part, now: int, deed: Deed = Deed.VIEWED) -> Piece:
        """One part, for a person who clicked; `deed` is COPIED for the clipboard. Written down before it is handed out."""
        seat, device, identity = self._open(of, now)
        kept = seat.kept(of.channel)
        if kept is None:
            raise KnownError(NO_COPY)
        piece = _piece(kept, part, codes_in(seat.uses().get(device, []), of.channel))
        if not (piece.secret or piece.one_time or piece.codes):
            raise KnownError(NOT_IN_COPY)
        said = Said(deed, now, channel=of.channel, generation=kept.generation, what=part)
        del kept
        _write_down(seat, device, identity, said)
        return piece

    def tick(self, of: Offered, code: str, now: int) -> None:
        """The recovery code of that id was used."""
        seat, device, identity = self._open(of, now)
        _write_down(seat, device, identity, Said(Deed.CHECKED, now, channel=of.channel, what=f"{CODE}{code}"))

    def _open(self, of: Offered, now: int) -> tuple[Seat, str, Identity]:
        seat = Seat(self._keyring, self._folder, of.org, of.member)
        found = seat.identity()
        if found is None:
            raise identity_lost()
        device, identity = found
        pin = seat.pin(device, identity)
        must_be_sound(pin, now)
        _remember(seat, device, identity, now)
        must_be_in_time(pin, of.channel, now)
        return seat, device, identity


def in_time(begins: int, ends: int, now: int) -> bool:
    """Whether a copy that is kept for that time may be opened now (14)."""
    return not ends or begins - EARLY <= now < ends


def must_be_sound(pin: Pin, now: int) -> None:
    """Raises KnownError for a clock that was turned back (15)."""
    if now < pin.last_seen - CLOCK_SLACK:
        raise KnownError(refusals.clock(pin.last_seen))


def must_be_in_time(pin: Pin, channel: str, now: int) -> None:
    """Raises KnownError before and after a deputy's time, and where there is no copy at all."""
    if channel not in pin.periods:
        raise KnownError(NO_COPY)
    begins, ends = pin.periods[channel]
    if not in_time(begins, ends, now):
        raise KnownError(refusals.no_cover(begins, ends))


def _of(seat: Seat, device: str, identity: Identity, now: int) -> list[Offered]:
    pin = seat.pin(device, identity)
    must_be_sound(pin, now)
    over: list[str] = []
    for channel, (_, ends) in pin.periods.items():
        if ends and ends <= now:
            # A keyring that fails now is asked again next time: nothing of it is shown in any case.
            with suppress(KnownError):
                seat.purge(channel)
                over.append(channel)
    _remember(seat, device, identity, now, *over)
    return [
        Offered(seat.org, seat.member, channel, pin.names.get(channel) or channel, begins, ends)
        for channel, (begins, ends) in pin.periods.items()
        if in_time(begins, ends, now)
    ]


def _piece(kept: Copy, part: Part, used: frozenset[str]) -> Piece:
    fields = kept.fields
    return {
        Part.USERNAME: Piece(part, fields.username),
        Part.PASSWORD: Piece(part, fields.password),
        Part.ONE_TIME: Piece(part, one_time=fields.one_time),
        Part.RECOVERY_CODES: Piece(part, codes=fields.codes, used=used),
        Part.NOTE: Piece(part, fields.note),
    }[part]


def _remember(seat: Seat, device: str, identity: Identity, now: int, *purged: str) -> None:
    """It is not earlier than now from here on, also where nothing is shown."""
    try:
        with seat.noting(device, identity) as pins:
            pins[0] = pins[0].at(now).purged(*purged)
    except OSError:
        raise KnownError(NOT_WRITTEN) from None


def _write_down(seat: Seat, device: str, identity: Identity, said: Said) -> None:
    try:
        seat.write_down(device, identity, said)
    except OSError:
        raise KnownError(NOT_WRITTEN) from None


NO_COPY = message(
    "offline_no_copy",
    QT_TRANSLATE_NOOP(
        "Message",
        "There is no copy of these credentials on this computer, or none that this version reads. They can be shown when the desk can be "
        "reached again.",
    ),
)
NOT_IN_COPY = message(
    "offline_not_in_copy",
    QT_TRANSLATE_NOOP(
        "Message",
        "This is not in the copy on this computer: it has not been entered, or the keyring had no room for it.",
    ),
)
NOT_WRITTEN = message(
    "offline_not_written",
    QT_TRANSLATE_NOOP(
        "Message",
        "It could not be written down that you open the credentials, so they are not shown. See that there is room on the disk and that "
        "the settings folder can be written to.",
    ),
)
