"""A desk that is photographed, and the workstation that it is opened on."""

from __future__ import annotations

from pathlib import Path

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.place import Place
from moderator_app.support.clock import Clock, SystemClock
from moderator_app.vault.keyring import Keyring
from tests.vault.fakes import FakeKeyring

PATIENCE = 0.5
"""Seconds: nobody waits for the pictures of a keyring that hangs."""


class Stage:
    """A desk with nothing on it. It is never asked of the keyring of the machine on which the pictures are taken."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or SystemClock()
        self.system = FakeKeyring()

    def keyring(self) -> Keyring:
        """Of the workstation at the window."""
        return Keyring(self.system, patience=PATIENCE)

    def open(self, data: Path, pins: Path) -> Desk:
        """Åsa's desk in the folder `data`, with everything on it."""
        desk = open_desk(Place(data), pins, self.clock, "asa", "Åsa Lindmark", keyring=self.keyring)
        self.furnish(desk)
        return desk

    def furnish(self, desk: Desk) -> None:
        """Put onto the desk what is to be seen."""

    def close(self) -> None:
        """Send everybody else home."""
