"""Opens the database of a place, in a file or on a server."""

from __future__ import annotations

from moderator_app.domain.place import Place
from moderator_app.storage.engine import Database
from moderator_app.storage.schema import FILE_NAME


def open_database(place: Place) -> Database:
    """The database at `place`, made or migrated when needed.

    Raises KnownError: not a database of this program, made by a newer version, not to be reached, not safe to use there.
    """
    if place.server:
        # Only who works on a team's desk pays for this driver's import.
        from moderator_app.storage.postgresql import open_server

        return open_server(place.server)
    from moderator_app.storage.sqlite import open_file

    return open_file(place.folder / FILE_NAME)
