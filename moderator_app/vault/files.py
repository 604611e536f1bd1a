"""What lies in a person's folder of the vault, told by the names of the files: a look that loads nothing and asks no keyring."""

from __future__ import annotations

from pathlib import Path

FOLDER = "vault"
"""Beside the settings."""
PIN, USES = ".pin", ".uses"
"""How the names of the files end in which is kept what was seen here, and what was done while the database was away."""
_OF_A_COPY = b'"periods":{"'
"""Stands in the first ones where a copy was kept in the keyring."""


def may_hold_copies(folder: Path) -> bool:
    """Whether there may be copies in the keyring that can be shown without the database."""
    return any(_OF_A_COPY in _bytes(each) for each in folder.glob(f"*{PIN}"))


def has_uses(folder: Path) -> bool:
    """Whether something was done that the journal is still to be told."""
    return any(folder.glob(f"*{USES}"))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
