"""Where a desk's data lies: in a folder of this computer, or on a database server that a team shares."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

SCHEMES = ("postgresql", "postgres")
SECRETS = frozenset({"password", "sslpassword"})
"""Parameters of a PostgreSQL address that never belong into a settings file or a command line."""


@dataclass(frozen=True, slots=True)
class Place:
    """`folder` is there always: it holds the local database, or what stays on this computer beside a team's one."""

    folder: Path
    server: str = ""
    """The address of the team's database, as `server_address` lets it through; "" for the file in the folder."""

    def __str__(self) -> str:
        return self.server or str(self.folder)


def server_address(written: str) -> str:
    """The address of a team's database as a person wrote it, checked: postgresql://[user@]host[:port][,host…]/database[?parameters].

    Raises KnownError for another kind of address, and for one that holds a password.
    """
    address = written.strip()
    try:
        parts = urlsplit(address)
        secret = parts.password is not None or any(name in SECRETS for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    except ValueError:
        raise _not_an_address() from None
    if parts.scheme not in SCHEMES or not address.startswith(f"{parts.scheme}://"):
        raise _not_an_address()
    if secret:
        raise KnownError(
            message(
                "password_in_address",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The database's address holds a password, which others could read there. Nothing was opened. Take it out, and keep "
                    "the password in PostgreSQL's password file or service file instead.",
                ),
            )
        )
    return address


def _not_an_address() -> KnownError:
    return KnownError(
        message(
            "not_an_address",
            QT_TRANSLATE_NOOP(
                "Message",
                "That is not the address of a team's database. Nothing was opened. "
                "It looks like this: postgresql://name@server.example/uppsikt",
            ),
        )
    )
