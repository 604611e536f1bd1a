"""Who may what at a team's desk: five roles, each of them a group of logins on the database's server."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from moderator_app.support.messages import QT_TRANSLATE_NOOP

LONGEST = 63
"""Bytes of a name in PostgreSQL; what is longer is cut off there without a word."""


class Role(StrEnum):
    """What a person is at the desk. The value is stored, and ends the group's name."""

    MODERATOR = "moderator"
    """Imports and decides, in the channels assigned."""
    MANAGER = "manager"
    """As a moderator, in every channel; adds channels, chooses their policies, and assigns them (SOL-30)."""
    REGISTRAR = "registrar"
    """Reads everything and exports the log."""
    AUDITOR = "auditor"
    """Reads everything and writes nothing."""
    ADMINISTRATOR = "administrator"
    """As a manager; corrects people's names."""


ROLE_NAMES: dict[Role, str] = {
    Role.MODERATOR: QT_TRANSLATE_NOOP("Role", "moderator"),
    Role.MANAGER: QT_TRANSLATE_NOOP("Role", "manager"),
    Role.REGISTRAR: QT_TRANSLATE_NOOP("Role", "registrar"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Role", "auditor"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Role", "administrator"),
}

LEADERS = frozenset({Role.MANAGER, Role.ADMINISTRATOR})
"""Who answers for what others do."""
READERS = frozenset({Role.REGISTRAR, Role.AUDITOR})
"""Who opens an item without the organisation having seen it by that."""


@dataclass(frozen=True, slots=True)
class Member:
    """A login on the database's server, the person it belongs to, and the names of the channels assigned to that person."""

    login: str
    name: str
    role: str
    channels: tuple[str, ...]


def group_name(database: str, role: Role) -> str:
    """The group's name on the server, which may keep several desks: uppsikt_<database>_<role>, with a digest where that is too long."""
    name = f"uppsikt_{database}_{role}"
    if len(name.encode()) <= LONGEST:
        return name
    return f"uppsikt_{sha256(database.encode()).hexdigest()[:16]}_{role}"
