"""Which keyring of the operating system is used: one of three classes, built directly, whatever the environment or a profile's file says.

The library's own choice can end in a file in plain text (with keyrings.alt installed), in one that forgets what it is given (null), and
runs code that a configuration file names. Its properties can replace a method (KEYRING_PROPERTY_GET_PASSWORD).
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any, Protocol

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

WINDOWS, MACOS, LINUX = (
    "keyring.backends.Windows:WinVaultKeyring",
    "keyring.backends.macOS:Keyring",
    "keyring.backends.SecretService:Keyring",
)
ALLOWED = (WINDOWS, MACOS, LINUX)
STRIPPED = ("KEYRING_PROPERTY_", "PYTHON_KEYRING_BACKEND")
PERSISTENCE = ("local machine", "enterprise")
"""How long Windows keeps an item: on this computer, or in a roaming profile, for desktops that are made anew at every log-on."""


class Backend(Protocol):
    """What the library's classes have in common. Raises whatever its system raises."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def strip_environment() -> None:
    """Take out of this process's environment what would change the keyring."""
    for name in [each for each in os.environ if each.upper().startswith(STRIPPED)]:
        del os.environ[name]


def system_backend(persistence: str = PERSISTENCE[0]) -> Backend:
    """The operating system's. Asks it nothing yet. Raises KnownError: this system has none that is safe."""
    strip_environment()
    chosen = {"win32": WINDOWS, "darwin": MACOS}.get(sys.platform, LINUX)
    module, _, name = chosen.partition(":")
    backend: Any = getattr(import_module(module), name)()
    if chosen == WINDOWS:
        backend.persist = persistence if persistence in PERSISTENCE else PERSISTENCE[0]
    must_be_safe(backend)
    return backend


def must_be_safe(backend: object) -> None:
    """Raises KnownError unless it is one of the three classes itself, and none of its methods has been replaced."""
    kind = type(backend)
    replaced = {"get_password", "set_password", "delete_password"} & vars(backend).keys()
    if f"{kind.__module__}:{kind.__qualname__}" not in ALLOWED or replaced:
        raise KnownError(UNSAFE)


UNSAFE = message(
    "keyring_unsafe",
    QT_TRANSLATE_NOOP("Message", "This computer has no safe keyring. Uppsikt saves no password unprotected. Nothing was saved."),
)
