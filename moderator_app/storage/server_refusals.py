"""Why no connection came about: the driver is told no code then, only what the server or the library wrote."""

from __future__ import annotations

import psycopg

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

# In English and in Swedish, as PostgreSQL writes them. A server that speaks another language is told of as one that is not reached.
CROWDED = (
    "too many clients",
    "connection slots",
    "too many connections",
    "för många klienter",
    "anslutningsslottar",
    "för många anslutningar",
)
UNTRUSTED = ("certificate", "does not support SSL", "SSL error")
CUT_OFF = ("unexpected eof", "SSL SYSCALL")
OUR_CERTIFICATE = (" alert ", "private key")
"""An alert is what the other side says of us; it also checks our certificate once we are content with its own."""
UNKNOWN_THERE = (
    "authentication failed",
    "autentisering misslyckades",
    "pg_hba.conf",
    "does not exist",
    "finns inte",
    "client certificate",
    "klientcertifikat",
)


def in_words(problem: psycopg.OperationalError) -> KnownError | None:
    """For an error that names no SQLSTATE; None for what says no more than that the server was not reached, or went away."""
    said = str(problem)
    if any(each in said for each in CROWDED):
        return crowded()
    # What the server says comes behind its severity; all else is the library's own word, in English.
    if "FATAL:" not in said and _while_connecting(said):
        if any(each in said for each in OUR_CERTIFICATE):
            return refused(first_line(problem))
        if any(each in said for each in UNTRUSTED):
            return _untrusted(first_line(problem))
    if wants_password(problem) or any(each in said for each in UNKNOWN_THERE):
        return refused(first_line(problem))
    return None


def _while_connecting(said: str) -> bool:
    """And not a connection that was trusted, and broke: that is told in TLS's words, too."""
    return "connection to server" in said and not any(each in said for each in CUT_OFF)


def wants_password(problem: psycopg.OperationalError) -> bool:
    """Whether the server asked for a password and none was found."""
    tried = problem.pgconn
    return tried is not None and tried.needs_password


def refused(why: str) -> KnownError:
    return KnownError(
        message(
            "server_refuses",
            QT_TRANSLATE_NOOP(
                "Message",
                "The database server does not let you in ({why}). Nothing was changed. "
                "Check the name in its address, and the password in PostgreSQL's password file or your certificate and its key.",
            ),
            why=why,
        )
    )


def crowded() -> KnownError:
    return KnownError(
        message(
            "server_crowded",
            QT_TRANSLATE_NOOP(
                "Message",
                "The database server is full: it has no connection free just now. Nothing was saved by this step. Try again in a moment. "
                "If it stays so, tell those who look after the server (max_connections).",
            ),
        )
    )


def _untrusted(why: str) -> KnownError:
    return KnownError(
        message(
            "server_not_trusted",
            QT_TRANSLATE_NOOP(
                "Message",
                "The way to the database server is not safe: it could not be proved that this is your organisation's server ({why}). "
                "Nothing was sent or changed. Ask those who look after the server for its root certificate and the name to be used.",
            ),
            why=why,
        )
    )


def first_line(problem: BaseException) -> str:
    """What a problem says, short enough for a sentence."""
    return (str(problem).strip() or type(problem).__name__).splitlines()[0]
