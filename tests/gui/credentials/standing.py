"""A clock for windows that count seconds: it stands still until the test lets time pass."""

from __future__ import annotations


class Standing:
    """Stands for the module `time` in a module that asks it for nothing but `monotonic`."""

    def __init__(self) -> None:
        self._now = 1_000.0

    def monotonic(self) -> float:
        return self._now

    def forward(self, seconds: float) -> None:
        """So much time has passed."""
        self._now += seconds
