"""The operating system's keyring, as one that may be locked, missing, hung, forbidden, too small, or lie.

Every call runs in a thread of its own with a limit of time. What the system raises is turned into the program's own errors, and those are
raised where nothing of the system's is in their context: its frames hold the secret.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message
from moderator_app.vault.backends import Backend
from moderator_app.vault.secret import Secret

USERNAME = "self"
"""Of every item: one service for each, since Windows moves the first user of a service that gets a second one."""
LONGEST = 1_200
"""UTF-16 units of an item. Windows takes 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE, wincred.h); some are left."""
PATIENCE = 5.0
"""Seconds for a call that asks nobody."""
UNLOCKING = 60.0
"""Seconds for one that may show a dialog to unlock."""
_NAME = re.compile(r"uppsikt(:[0-9a-z-]+){2,3}")
_TOO_LARGE, _FORBIDDEN = 1783, 1312
"""Windows: RPC_X_BAD_STUB_DATA, which CredWrite answers to too large a blob; ERROR_NO_SUCH_LOGON_SESSION."""

Result = TypeVar("Result")


def item_name(organisation: str, kind: str, *of: str) -> str:
    """What an item is called: derived from ids alone, so that every item can be found and purged without a list. Ids are UUIDs."""
    name = ":".join(("uppsikt", organisation, kind, *of))
    if not _NAME.fullmatch(name):
        raise ValueError("an item is named by UUIDs")
    return name


def units(text: str) -> int:
    """How many UTF-16 units a text has: what the limit counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Keyring:
    """Reads, writes and purges items. Every method may take `patience` seconds and raises KnownError, which holds no secret."""

    def __init__(self, backend: Backend, *, patience: float = PATIENCE) -> None:
        self._backend = backend
        self._patience = patience
        self._hung: threading.Thread | None = None

    def get(self, name: str) -> Secret | None:
        """What is kept under that name; None: nothing."""
        text = self._call(lambda: self._backend.get_password(name, USERNAME))
        return None if text is None else Secret(text)

    def put(self, name: str, secret: Secret) -> None:
        """Keep it, and see that it is kept. What is too long is refused before the system is asked, and nothing is written."""
        if units(secret.reveal()) > LONGEST:
            raise KnownError(TOO_LONG)
        self._call(lambda: self._backend.set_password(name, USERNAME, secret.reveal()))
        if self.get(name) != secret:
            raise KnownError(FORGETFUL)

    def purge(self, name: str) -> bool:
        """Remove it, and see that it is gone; whether there was one."""
        there = self.get(name) is not None
        if there:
            self._call(lambda: self._backend.delete_password(name, USERNAME))
            if self.get(name) is not None:
                raise KnownError(STILL_THERE)
        return there

    def patient(self) -> Keyring:
        """The same with the patience that a person needs to unlock it."""
        return Keyring(self._backend, patience=UNLOCKING)

    def _call(self, job: Callable[[], Result]) -> Result:
        if self._hung is not None and self._hung.is_alive():
            raise KnownError(SILENT)  # one thread that waits is enough
        outcome: list[tuple[bool, Any]] = []

        def work() -> None:
            try:
                outcome.append((True, job()))
            except Exception as error:  # noqa: BLE001 - every system has its own
                outcome.append((False, _meaning(error)))

        # A daemon: the program can end while the system is silent.
        thread = threading.Thread(target=work, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience)
        if not outcome:
            self._hung = thread
            raise KnownError(SILENT)
        done, found = outcome.pop()
        if not done:
            raise KnownError(found)
        return found


def _meaning(error: Exception) -> Message:
    """What to tell of the system's error: its kind and number say it, its text is never shown."""
    kinds = {each.__name__ for each in type(error).__mro__}
    number = error.args[0] if error.args and isinstance(error.args[0], int) else getattr(error, "winerror", None)
    if "KeyringLocked" in kinds:
        return LOCKED
    if number == _FORBIDDEN:
        return FORBIDDEN
    if number == _TOO_LARGE:
        return TOO_LONG
    return UNAVAILABLE


UNAVAILABLE = message(
    "keyring_unavailable",
    QT_TRANSLATE_NOOP(
        "Message",
        "The computer's keyring doesn't answer. Nothing was saved. See that you are logged in in the usual way, and try again.",
    ),
)
SILENT = message(
    "keyring_silent",
    QT_TRANSLATE_NOOP(
        "Message",
        "The computer's keyring has not answered in time. Perhaps a dialog of the system waits for you, in front of this window or behind "
        "it. Whether something was saved is not known: try again when it answers.",
    ),
)
LOCKED = message(
    "keyring_locked",
    QT_TRANSLATE_NOOP(
        "Message",
        "The keyring is locked. Nothing was saved. Unlock it in the system's dialog and try again: Uppsikt then waits for 60 seconds.",
    ),
)
FORBIDDEN = message(
    "keyring_forbidden",
    QT_TRANSLATE_NOOP(
        "Message",
        "Your IT department seems to have switched off the storing of credentials (code 1312). Nothing was saved. Show this text to the IT "
        "support.",
    ),
)
TOO_LONG = message(
    "keyring_too_long",
    QT_TRANSLATE_NOOP("Message", "This is longer than the computer's keyring takes. Nothing was saved there."),
)
FORGETFUL = message(
    "keyring_forgetful",
    QT_TRANSLATE_NOOP(
        "Message",
        "The computer's keyring took what it was given, but didn't give it back. It can't be relied on. Nothing was saved. Show this text "
        "to the IT support.",
    ),
)
STILL_THERE = message(
    "keyring_still_there",
    QT_TRANSLATE_NOOP(
        "Message",
        "The computer's keyring was asked to remove an item, and still has it. Remove it by hand in the system's own program for "
        "passwords.",
    ),
)
