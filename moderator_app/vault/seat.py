"""One person on one workstation: their keys in the keyring, what was seen here, and the working copies of the channels that are theirs now.

The names of all items derive from ids. Which workstation this is, is told by the name of the file with the pin; where that is gone, by the
cards that the person has in the database.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from uuid import UUID, uuid4

from filelock import FileLock

from moderator_app.support.files import keep_whole
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.vault.fields import Copy, Fields, copy_of, read_copy
from moderator_app.vault.keyring import Keyring, item_name
from moderator_app.vault.keys import Card, Identity
from moderator_app.vault.pin import Pin, read_pin, write_pin
from moderator_app.vault.roll import Said, say
from moderator_app.vault.secret import Secret
from moderator_app.vault.uses import use_line

PIN, USES = ".pin", ".uses"
"""How the names of the files end in which is kept what was seen here, and what was done while the database was away."""
NAMED = 3
"""Parts of such a name before that: organisation, member, device."""
PATIENCE = 10.0
"""Seconds that one program of a person waits for another one's note of what was seen."""


class Kept(StrEnum):
    """How much of a channel's credentials fits into the keyring."""

    WHOLE = "whole"
    WITHOUT_CODES = "without_codes"
    NOTHING = "nothing"


class Seat:
    """`folder` is beside the settings, `org` and `member` are UUIDs. Every method that asks the keyring raises KnownError."""

    def __init__(self, keyring: Callable[[], Keyring], folder: Path, org: str, member: str) -> None:
        self._make_keyring = keyring
        self._keyring: Keyring | None = None
        self._folder = folder
        self.org, self.member = org, member

    @property
    def keyring(self) -> Keyring:
        """Made when it is first asked."""
        if self._keyring is None:
            self._keyring = self._make_keyring()
        return self._keyring

    def unlock(self) -> None:
        """Ask it for whatever it may have of mine, with the patience of somebody who unlocks it. Raises KnownError."""
        self.keyring.patient().get(self._item("identity", next(iter(self.devices()), self.member)))

    # -- the keys

    def devices(self) -> list[str]:
        """The workstations that this one has been, the newest first: a new key makes it another one."""
        start = f"{self.org}.{self.member}."
        files = sorted(self._folder.glob(f"{start}*{PIN}"), key=lambda each: each.stat().st_mtime, reverse=True)
        devices = [each.name.removeprefix(start).removesuffix(PIN) for each in files]
        return [each for each in devices if _is_uuid(each)]

    def identity(self, more: Iterable[str] = ()) -> tuple[str, Identity] | None:
        """The keys that lie here, and under which device; `more` are devices that the person has cards of. None: none lie here."""
        known = self.devices()
        for device in [*known, *(each for each in more if each not in known)]:
            stored = self.keyring.get(self._item("identity", device))
            if stored is not None:
                return device, Identity.of(stored)
        return None

    def make(self) -> tuple[Identity, Card]:
        """New keys, kept; those that were here before stay where they are."""
        identity, device = Identity.new(), str(uuid4())
        self.keyring.put(self._item("identity", device), identity.stored())
        self.write(device, identity, Pin())
        return identity, identity.card(self.org, self.member, device)

    def forget(self, device: str) -> None:
        """Take the keys out: they were revoked, or nobody knows them."""
        for kind in ("identity", "root"):
            self.keyring.purge(self._item(kind, device))
        self._file(device).unlink(missing_ok=True)

    # -- the organisation

    def root(self, device: str) -> str:
        """The fingerprint that was typed from the organisation's sheet; "" before that."""
        found = self.keyring.get(self._item("root", device))
        return "" if found is None else found.reveal()

    def trust(self, device: str, fingerprint: str) -> None:
        """From now on the organisation is the one with this fingerprint."""
        self.keyring.put(self._item("root", device), Secret(fingerprint))

    # -- what was seen

    def pin(self, device: str, identity: Identity) -> Pin:
        """What this workstation has seen. Raises KnownError: changed, or gone although the organisation is trusted here."""
        try:
            data = self._file(device).read_bytes()
        except FileNotFoundError:
            data = None
        return read_pin(data, identity, enrolled=True)

    def pin_or_none(self, device: str, identity: Identity) -> Pin:
        """The same; where it can't be read, one that has seen nothing: for an administrator who says that what is there holds."""
        try:
            return self.pin(device, identity)
        except KnownError:
            return Pin()

    @contextmanager
    def noting(self, device: str, identity: Identity) -> Generator[list[Pin]]:
        """The pin as the only element of a list, to be replaced by what is known now. Several windows of a person take turns."""
        with self._turn():
            pins = [self.pin(device, identity)]
            before = pins[0]
            yield pins
            if pins[0] != before:
                self.write(device, identity, pins[0])

    def _turn(self) -> FileLock:
        """Mine among the programs of a person."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return FileLock(self._folder / f"{self.member}.lock", timeout=PATIENCE)

    def write(self, device: str, identity: Identity, pin: Pin) -> None:
        """Put this pin in place of what was there: at the beginning, and when an administrator has confirmed a restored database."""
        self._folder.mkdir(parents=True, exist_ok=True)
        keep_whole(self._file(device), write_pin(pin, identity))

    # -- working copies

    def keep(self, channel: str, fields: Fields, generation: int) -> Kept:
        """Keep a copy of the channel's credentials for when the database can't be reached, as much of it as fits."""
        copy = copy_of(fields, generation)
        if copy is None:
            self.purge(channel)
            return Kept.NOTHING
        self.keyring.put(self._item("channel", channel), copy)
        kept = read_copy(copy)
        return Kept.WHOLE if kept is not None and kept.whole else Kept.WITHOUT_CODES

    def kept(self, channel: str) -> Copy | None:
        """The copy; None: there is none, or none that this version reads."""
        found = self.keyring.get(self._item("channel", channel))
        return None if found is None else read_copy(found)

    def purge(self, channel: str) -> bool:
        """Take the copy out, and see that it is gone; whether there was one."""
        return self.keyring.purge(self._item("channel", channel))

    # -- what was done while the database was away

    def write_down(self, device: str, identity: Identity, said: Said) -> None:
        """Sign what I do, and keep it until the journal can be told; its moment is seen from now on. Raises OSError, KnownError."""
        event = say(identity, identity.card(self.org, self.member, device), said)
        with self.noting(device, identity) as pins:
            path = self._file(device, USES)
            keep_whole(path, _lines(path) + use_line(event))
            pins[0] = pins[0].at(said.at)

    def uses(self) -> dict[str, list[bytes]]:
        """The lines that were written down, by the device. Asks no keyring."""
        start = f"{self.org}.{self.member}."
        found = {each: each.name.removeprefix(start).removesuffix(USES) for each in sorted(self._folder.glob(f"{start}*{USES}"))}
        return {device: _lines(each).splitlines(keepends=True) for each, device in found.items() if _is_uuid(device)}

    def forget_uses(self, device: str, told: Collection[bytes]) -> None:
        """The journal has these lines now. What was written down meanwhile stays."""
        with self._turn():
            path = self._file(device, USES)
            left = b"".join(each for each in _lines(path).splitlines(keepends=True) if each not in told)
            if left:
                keep_whole(path, left)
            else:
                path.unlink(missing_ok=True)

    def _item(self, kind: str, of: str) -> str:
        return item_name(self.org, kind, of)

    def _file(self, device: str, kind: str = PIN) -> Path:
        return self._folder / f"{self.org}.{self.member}.{device}{kind}"


def seats_in(keyring: Callable[[], Keyring], folder: Path) -> list[Seat]:
    """Everybody who has keys on this workstation, by the names of the files."""
    found = {tuple(each.name.removesuffix(PIN).split(".")): None for each in sorted(folder.glob(f"*{PIN}"))}
    people = dict.fromkeys((parts[0], parts[1]) for parts in found if len(parts) == NAMED and all(_is_uuid(each) for each in parts))
    return [Seat(keyring, folder, org, member) for org, member in people]


def _lines(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


IDENTITY_LOST = message(
    "identity_lost",
    QT_TRANSLATE_NOOP(
        "Message",
        "Your key is no longer on this computer (a new computer, or a reset password?). Make a new one and ask an administrator to "
        "approve it. No credentials are lost.",
    ),
)


def identity_lost() -> KnownError:
    """The person has a card of this workstation, and the keyring has no keys for it."""
    return KnownError(IDENTITY_LOST)
