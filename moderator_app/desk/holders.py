"""Who has which channel without any cover."""

from __future__ import annotations

from moderator_app.domain.channels import Person
from moderator_app.domain.team import READERS, Role
from moderator_app.storage import cover, people, team
from moderator_app.storage.statements import Reader

LEADERS = frozenset({Role.MANAGER, Role.ADMINISTRATOR})


class Holders:
    """Read once, asked for each channel."""

    def __init__(self, reader: Reader) -> None:
        shared = team.shared(reader)
        self._assigned: dict[int, set[int]] = {}
        for person, channel in cover.assigned(reader):
            self._assigned.setdefault(channel, set()).add(person)
        # In a file everybody has every channel; on a server, who sits in no login has none of its own.
        self._everywhere = {each.id for each in people.everybody(reader) if (each.role in LEADERS if shared else works(each))}

    def all_of(self, channel_id: int) -> set[int]:
        """All who may act there."""
        return self._everywhere | self._assigned.get(channel_id, set())

    def watching(self, channel_id: int) -> set[int]:
        """Whose daily work it is: those to whom it is assigned; where nobody is, all who may act there."""
        return self._assigned.get(channel_id) or self._everywhere


def works(person: Person) -> bool:
    """Whether the person decides at this desk at all."""
    return person.role not in READERS
