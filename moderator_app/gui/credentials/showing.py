"""Shows one part of a channel's credentials, or copies it: a secret goes from the desk to the one sheet or the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from moderator_app.desk.credentials import Shown
from moderator_app.desk.sharing import Shared
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.clipboard import SECONDS, SecretClipboard
from moderator_app.gui.credentials.words import part_name
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.vault.secret import Secret

if TYPE_CHECKING:
    from moderator_app.gui.credentials.reveal import RevealKit

ONE_SECOND = 1_000_000
"""Microseconds."""


def secret_clipboard() -> SecretClipboard:
    """The application's one."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    found = application.findChild(SecretClipboard, "SecretClipboard")
    return found if isinstance(found, SecretClipboard) else SecretClipboard(application)


class Showing(QObject):
    """`trouble` carries the error with which the keyring failed. `asking`: it is being asked, or no longer."""

    trouble = Signal(object)
    asking = Signal(bool)

    def __init__(self, context: ScreenContext, screen: QWidget) -> None:
        super().__init__(screen)
        self.setObjectName("Showing")
        self._context = context
        self._screen = screen

    def kit(self) -> RevealKit:
        """What sheets that show a secret are made with."""
        from moderator_app.gui.credentials.reveal import RevealKit

        return RevealKit(self._context.theme, self._context.icons, secret_clipboard())

    def now(self) -> float:
        """Seconds since 1970, by the desk's clock."""
        return self._context.desk.clock.now() / ONE_SECOND

    # -- of a channel

    def show(self, shared: Shared, part: Part) -> None:
        """For a person who asked for it."""
        self._run(partial(self._context.desk.credentials.show, shared.channel.id, part), partial(self._shown, shared))

    def copy(self, shared: Shared, part: Part) -> None:
        """The same, to the clipboard. Recovery codes are shown, to be copied one by one."""
        if part is Part.RECOVERY_CODES:
            self.show(shared, part)
            return
        self._run(partial(self._context.desk.credentials.copy, shared.channel.id, part), self.put)

    def _shown(self, shared: Shared, shown: Shown) -> None:
        channel = shared.channel
        copied = partial(self._note_copied, channel.id, shown.part)
        sheet = self.sheet(self._screen.window(), channel.name, shown, copied, partial(self.tick, channel.id))
        sheet.open()

    def sheet(self, parent: QWidget, name: str, shown: Shown, copied: Callable[[], None], ticked: Callable[[Any, str], None]) -> Any:
        """The window that shows it. `copied` hears of a copy, `ticked` gets the sheet and the id of a code that was used."""
        from moderator_app.gui.credentials.recovery import RecoverySheet, ShownCode
        from moderator_app.gui.credentials.reveal import CodeSheet, TextSheet

        if shown.one_time is not None:
            return CodeSheet(parent, self.kit(), name, shown.one_time, self.now, copied)
        if shown.codes:
            used = shown.used or {}
            codes = [ShownCode(each.id, each.code, each.id in used) for each in shown.codes]
            found: list[RecoverySheet] = []
            found.append(RecoverySheet(parent, self.kit(), name, codes, lambda _id: copied(), lambda code: ticked(found[0], code)))
            return found[0]
        return TextSheet(parent, self.kit(), shown.part, name, shown.secret or Secret(""), copied)

    def put(self, shown: Shown) -> None:
        """On the clipboard; of a one-time code the one that holds now."""
        secret = shown.secret if shown.one_time is None else shown.one_time.code(self.now())
        if secret is None:
            return
        secret_clipboard().copy(secret)
        text = QT_TRANSLATE_NOOP("Message", "{part}: on the clipboard for {seconds} s.")
        self._context.bar.show_done(message("secret_copied", text, part=part_name(shown.part), seconds=SECONDS))

    # --

    def _note_copied(self, channel_id: int, part: Part) -> None:
        """It was copied from a sheet: that is written down as well."""
        self._context.runner.run("vault", partial(_copied, self._context.desk, channel_id, part), self, _nothing)

    def tick(self, channel_id: int, sheet: Any, code: str) -> None:
        """It was used; the sheet hears when that could not be written down."""
        job = partial(self._context.desk.credentials.tick, channel_id, code)
        self._context.runner.run("vault", job, sheet, _nothing, partial(sheet.refused, code))

    def _run(self, job: Callable[[], Shown], done: Callable[[Shown], None]) -> None:
        self.asking.emit(True)
        self._context.runner.run("vault", job, self, partial(self._answered, done), self.failed, replaces="credentials.show")

    def _answered(self, done: Callable[[Shown], None], shown: Shown) -> None:
        self.asking.emit(False)
        done(shown)

    def failed(self, error: KnownError) -> None:
        """Tell it; where it was the keyring, the screen looks how it stands, and tells that."""
        self.asking.emit(False)
        if error.code.startswith(("keyring_", "identity_")):
            self.trouble.emit(error)
        else:
            self._context.bar.show_error(error)


def _copied(desk: Any, channel_id: int, part: Part) -> None:
    desk.credentials.copy(channel_id, part)


def _nothing(_result: object) -> None:
    """The list tells."""
