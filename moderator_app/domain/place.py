"""Where a desk's data lies: in a folder of this computer, or on a database server that a team shares."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

SCHEMES = ("postgresql", "postgres")
SECRETS = frozenset({"password", "sslpassword", "oauth_client_secret", "scram_client_key", "scram_server_key"})
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
    scheme, _, rest = address.partition("://")
    if scheme not in SCHEMES or not rest:
        raise _not_an_address()
    if _holds_secret(rest):
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
    try:
        urlsplit(address)
    except ValueError:
        raise _not_an_address() from None
    return address


def _holds_secret(rest: str) -> bool:
    """Read as libpq does, and not as a web address: a password may hold "#" and "?", and the first "@" ends it.

    Source: conninfo_uri_parse_options in PostgreSQL's fe-connect.c. One with a "/" is none to libpq, but is one to its writer.
    """
    authority = rest.partition("/")[0]
    login, at, hosts = authority.partition("@")
    path, _, parameters = (hosts + rest.removeprefix(authority) if at else rest).partition("?")
    _, colon, port = authority.rpartition(":")
    cut_short = not at and "@" in path and bool(colon) and not port.isdecimal() and not authority.endswith("]")
    whole = bool(at) and ":" in login
    return whole or cut_short or any(name in SECRETS for name, _ in parse_qsl(parameters, keep_blank_values=True))


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
