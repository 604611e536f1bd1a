"""What a person can do about what a database server, or the way to it, says."""

from __future__ import annotations

import psycopg
from sqlalchemy.exc import TimeoutError as NoneFree

from moderator_app.storage import server_refusals
from moderator_app.storage.engine import InDoubt
from moderator_app.storage.server_refusals import first_line
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

GONE = ("08", "57P", "25P03")
"""Beginnings of SQLSTATEs of a server that stops, or that cut us off."""
REFUSED = "28"
FULL = "53100"
CROWDED = "53300"
LOCKED = ("55P03", "40P01")
SLOW = "57014"
FORBIDDEN = "42501"


def in_words(problem: BaseException | None) -> KnownError | None:
    """None for what is a bug."""
    if isinstance(problem, NoneFree):
        return _busy()
    if not isinstance(problem, psycopg.Error):
        return None
    state = problem.sqlstate or ""
    if state in LOCKED:
        return _busy()
    if state == SLOW:
        return KnownError(
            message(
                "server_slow",
                QT_TRANSLATE_NOOP(
                    "Message", "The database server took too long to answer. Nothing was saved by this step. Try again in a moment."
                ),
            )
        )
    if state == FULL:
        return KnownError(
            message(
                "server_full",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The disk of the database server is full. Nothing was saved by this step. Tell those who look after the server.",
                ),
            )
        )
    if state == FORBIDDEN:
        return KnownError(
            message(
                "not_permitted_there",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The database server does not permit you to do this. Nothing was saved by this step. "
                    "Ask those who look after the server for the right.",
                ),
            )
        )
    if state.startswith(REFUSED):
        return server_refusals.refused(first_line(problem))
    if state == CROWDED:
        return server_refusals.crowded()
    if not state and isinstance(problem, psycopg.OperationalError) and (known := server_refusals.in_words(problem)) is not None:
        return known
    if state.startswith(GONE) or (not state and isinstance(problem, psycopg.OperationalError)):
        return _gone(problem)
    return None


def perhaps_saved(problem: psycopg.Error) -> InDoubt:
    """The connection broke while a transaction was being committed, by this problem."""
    return InDoubt(
        message(
            "perhaps_saved",
            QT_TRANSLATE_NOOP(
                "Message",
                "The connection to the database server broke while this was being saved, and it is not known yet whether it was. "
                "What you typed is kept. Don't do it again: Uppsikt asks when the server is back, and tells you.",
            ),
        ),
        _gone(problem),
    )


def not_ours() -> KnownError:
    return KnownError(
        message(
            "not_our_server_database",
            QT_TRANSLATE_NOOP(
                "Message", "The database on the server holds tables that are not Uppsikt's. Nothing was changed. Choose an empty database."
            ),
        )
    )


def newer_server() -> KnownError:
    return KnownError(
        message(
            "newer_server_database",
            QT_TRANSLATE_NOOP(
                "Message",
                "The team's database was brought up to date by a newer version of Uppsikt. Nothing was changed. "
                "Install the newer version to open it.",
            ),
        )
    )


def too_old(version: int) -> KnownError:
    return KnownError(
        message(
            "server_too_old",
            QT_TRANSLATE_NOOP(
                "Message", "The database server is PostgreSQL {version}, and Uppsikt needs 15 or newer. Nothing was changed."
            ),
            version=version // 10_000,
        )
    )


def wrong_encoding(encoding: str) -> KnownError:
    return KnownError(
        message(
            "server_encoding",
            QT_TRANSLATE_NOOP(
                "Message",
                "The database on the server keeps its texts as {encoding}, and Uppsikt needs UTF8. Nothing was changed. "
                "Have a database made with that encoding.",
            ),
            encoding=encoding,
        )
    )


def not_encrypted() -> KnownError:
    return KnownError(
        message(
            "not_encrypted",
            QT_TRANSLATE_NOOP(
                "Message",
                "The connection to the database server would not be encrypted, and what people wrote could be read on the way. "
                "Nothing was opened. Let the server speak TLS, and take sslmode out of the address or set it to verify-full.",
            ),
        )
    )


def not_understood() -> KnownError:
    return KnownError(
        message(
            "address_not_understood",
            QT_TRANSLATE_NOOP(
                "Message", "PostgreSQL does not understand the address of the team's database. Nothing was opened. Check how it is written."
            ),
        )
    )


def _gone(problem: psycopg.Error) -> KnownError:
    return KnownError(
        message(
            "server_gone",
            QT_TRANSLATE_NOOP(
                "Message", "The database server can't be reached ({why}). Nothing was saved by this step. Try again in a moment."
            ),
            why=first_line(problem),
        )
    )


def _busy() -> KnownError:
    return KnownError(
        message(
            "server_busy",
            QT_TRANSLATE_NOOP(
                "Message", "Others have kept the database busy for too long. Nothing was saved by this step. Try again in a moment."
            ),
        )
    )
