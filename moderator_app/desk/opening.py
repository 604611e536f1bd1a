"""How a desk is opened: who sits down, how an empty one is founded, and what this workstation knew of it before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from moderator_app.desk.changes import Changes
from moderator_app.desk.context import Context, VaultPlace
from moderator_app.desk.desk import Desk
from moderator_app.desk.draft_files import draft_folder
from moderator_app.desk.pins import Pin, pin_name
from moderator_app.domain.journal import START
from moderator_app.domain.place import Place
from moderator_app.storage import journal, people, team, whereabouts
from moderator_app.storage.opening import open_database
from moderator_app.support.clock import Clock
from moderator_app.support.settings import KEYRING_KEPT
from moderator_app.vault.files import FOLDER

if TYPE_CHECKING:
    from moderator_app.desk.arriving import Arrival
    from moderator_app.vault.keyring import Keyring


def system_keyring(kept: str = KEYRING_KEPT.default) -> Keyring:
    """The operating system's; `kept` says where Windows keeps its items. Raises KnownError: there is no safe one."""
    from moderator_app.vault.backends import system_backend
    from moderator_app.vault.keyring import Keyring

    return Keyring(system_backend(kept))


def open_desk(
    place: Place,
    pins: Path,
    clock: Clock,
    os_user: str,
    name: str | None = None,
    *,
    arrival: Arrival | None = None,
    ask: bool = False,
    keyring: Callable[[], Keyring] = system_keyring,
) -> Desk:
    """The desk whose database is at `place`, opened by the operating system's user `os_user`.

    An empty desk is founded: its first user becomes its administrator, by a journaled act. Whoever comes later is added
    as a moderator. `arrival` is what they said of themselves; with `ask` nobody is entered who has not said it (arriving.Newcomer).
    `pins` is a folder in the user's settings. `keyring` leads to the keyring; nothing asks it before somebody deals with credentials.
    Raises KnownError.
    """
    database = open_database(place)
    try:
        context = Context(database, clock, Changes())
        _sit_down(context, place, pins, _Door(os_user, name or os_user, arrival, ask, keyring))
        return Desk(context, place)
    except BaseException:
        database.close()
        raise


@dataclass(frozen=True, slots=True)
class _Door:
    """Who opens the desk, and how."""

    os_user: str
    name: str
    arrival: Arrival | None
    ask: bool
    keyring: Callable[[], Keyring]


def _sit_down(context: Context, place: Place, pins: Path, door: _Door) -> None:
    with context.database.read() as reader:
        whereabouts.refuse_left(reader, place.folder)
        whereabouts.refuse_arriving(reader)
        archived = whereabouts.of(reader).archived
        desk_uuid, head = people.desk_uuid(reader), journal.head(reader)
        # On a team's server the login says who somebody is, not what their computer calls them.
        person = team.seated(reader) or people.by_user(reader, door.os_user)
        if person is None and door.ask and door.arrival is None and (desk_uuid is None or not place.server):
            from moderator_app.desk.arriving import newcomer

            raise newcomer(reader, door.os_user)
    if desk_uuid is None or person is None:
        from moderator_app.desk.arriving import Arrival, arrive

        asked = door.arrival is not None
        desk_uuid, person, head = arrive(context, door.os_user, door.arrival or Arrival(door.name), asked=asked)
    pin = Pin(pins, pin_name(desk_uuid, archived))
    context.seat(person, pin, head)
    context.vault = VaultPlace(desk_uuid, pins.parent / FOLDER, door.keyring)
    if place.server:
        context.keep_here(draft_folder(place, desk_uuid))
    if pin.head() == START:
        # A new desk, or a workstation that knew nothing of this one: its journal is known from now on.
        pin.note(head, context.holds)
