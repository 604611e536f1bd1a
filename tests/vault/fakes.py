"""Keyrings that do what systems do: Windows with its limits, one that forgets, one that hangs, one that raises what it likes."""

from __future__ import annotations

import threading
from collections.abc import Callable


class WindowsError1783(Exception):
    """As win32ctypes raises it: (code, function, text)."""


class FakeKeyring:
    """Windows' Credential Manager: at most 2,560 bytes of UTF-16, one item for each service."""

    def __init__(self, limit: int = 2_560) -> None:
        self.limit = limit
        self.items: dict[str, tuple[str, str]] = {}
        self.calls: list[str] = []
        self.failing: BaseException | Callable[[], object] | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._called("get")
        kept = self.items.get(service)
        return kept[1] if kept is not None and kept[0] == username else None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called("set")
        if len(password.encode("utf-16-le")) > self.limit:
            raise WindowsError1783(1783, "CredWrite", "The stub received bad data")
        self.items[service] = (username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._called("delete")
        if service not in self.items:
            raise KeyError(service)
        del self.items[service]

    def _called(self, what: str) -> None:
        self.calls.append(what)
        if isinstance(self.failing, BaseException):
            raise self.failing
        if self.failing is not None:
            self.failing()


class Forgetful(FakeKeyring):
    """The library's null keyring: takes everything, keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called("set")


class Clinging(FakeKeyring):
    """Says that it deleted, and keeps."""

    def delete_password(self, service: str, username: str) -> None:
        self._called("delete")


class Hanging(FakeKeyring):
    """A dialog that nobody answers, until `answered` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()
        self.failing = self.answered.wait
