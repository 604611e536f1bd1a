"""Secrets on their way in, from a terminal that does not show them or from standard input. None of them is ever printed."""

from __future__ import annotations

import sys
import warnings
from contextlib import suppress
from getpass import GetPassWarning, getpass

import msgspec

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message
from moderator_app.support.records import Records
from moderator_app.vault.fields import Fields, typed_codes
from moderator_app.vault.secret import Secret, Unshown
from moderator_app.vault.totp import OneTime, read

LONGEST = 64 * 1024
"""Characters of standard input that are looked at at all."""
EMPTIES = "-"
"""Typed for a part that is to be taken out."""


class Given(Unshown, frozen=True, forbid_unknown_fields=True):
    """What standard input gives. Left out: as it was; an empty text or list: none any more."""

    username: str | msgspec.UnsetType = msgspec.UNSET
    password: str | msgspec.UnsetType = msgspec.UNSET
    one_time: str | msgspec.UnsetType = msgspec.UNSET
    recovery_codes: list[str] | msgspec.UnsetType = msgspec.UNSET
    note: str | msgspec.UnsetType = msgspec.UNSET


_given = Records(Given)


def from_stdin(before: Fields) -> Fields:
    """The credentials as the JSON object on standard input changes them. Raises Refused."""
    found = _given.read(sys.stdin.read(LONGEST))
    if found is None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Standard input is not the JSON object that is expected. Nothing was saved. It may have: username, password, one_time, "
            "recovery_codes (a list), note.",
        )
        raise Refused(message("credentials_json", text))
    codes = None if isinstance(found.recovery_codes, msgspec.UnsetType) else Secret("\n".join(found.recovery_codes))
    return Fields(
        _or(found.username, before.username),
        _or(found.password, before.password),
        before.one_time if isinstance(found.one_time, msgspec.UnsetType) else _one_time(Secret(found.one_time)),
        before.codes if codes is None else typed_codes(codes, before.codes),
        _or(found.note, before.note),
    )


def from_terminal(before: Fields) -> Fields:
    """The credentials as somebody types them, unseen. Empty: as it was; “-”: none any more. Raises Refused."""
    must_be_terminal()
    username = _asked("User name", before.username)
    password = _asked("Password", before.password)
    if password != before.password and _hidden("The password once more: ") != password:
        text = QT_TRANSLATE_NOOP("Message", "The two passwords are not the same. Nothing was saved. Try again.")
        raise Refused(message("passwords_differ", text))
    seed = _hidden("Key or address of one-time codes (otpauth://…): ")
    codes = _codes()
    note = _asked("Note", before.note)
    return Fields(
        username,
        password,
        before.one_time if not seed else None if seed == Secret(EMPTIES) else _one_time(seed),
        before.codes if not codes else () if codes == Secret(EMPTIES) else typed_codes(codes, before.codes),
        note,
    )


def sheet() -> Secret:
    """The recovery key, typed from its sheet and not shown; in a script, from standard input."""
    if sys.stdin.isatty():
        return _hidden("The recovery key, from its sheet: ")
    return Secret(sys.stdin.read(LONGEST).strip())


def must_be_terminal() -> None:
    """Raises Refused: nobody is there to type."""
    if not sys.stdin.isatty():
        raise _no_terminal()


def _no_terminal() -> Refused:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "Secrets are typed at a terminal that does not show them. Nothing was saved. In a script, give a JSON object to --stdin.",
    )
    return Refused(message("no_terminal", text))


def _codes() -> Secret:
    lines = list[str]()
    while line := _hidden(f"Recovery code {len(lines) + 1}, empty when there are no more: "):
        lines.append(line.reveal())
    return Secret("\n".join(lines))


def _asked(what: str, before: Secret) -> Secret:
    typed = _hidden(f"{what}{' (empty: as it is)' if before else ''}: ")
    return Secret("") if typed == Secret(EMPTIES) else typed or before


def _hidden(prompt: str) -> Secret:
    typed = None
    # A terminal that would show what is typed is none for this.
    with warnings.catch_warnings(), suppress(EOFError, GetPassWarning):
        warnings.simplefilter("error", GetPassWarning)
        typed = Secret(getpass(prompt))
    if typed is None:
        raise _no_terminal()
    return typed


def _or(value: str | msgspec.UnsetType, before: Secret) -> Secret:
    return before if isinstance(value, msgspec.UnsetType) else Secret(value)


def _one_time(written: Secret) -> OneTime | None:
    return read(written.reveal()) if written else None
