"""Opens the form in which credentials are entered or changed, filled with what is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from moderator_app.desk.sharing import Shared
from moderator_app.gui.screens import ScreenContext

if TYPE_CHECKING:
    from moderator_app.gui.credentials.form import Entered
    from moderator_app.gui.credentials.showing import Showing


def enter(context: ScreenContext, showing: Showing, screen: QWidget, shared: Shared) -> None:
    """Ask the keyring first; where that fails, the screen tells why."""
    from moderator_app.gui.credentials.form import CredentialForm, whole

    def opened(entered: Entered) -> None:
        showing.asking.emit(False)
        CredentialForm(screen.window(), context, showing, shared, entered).open()

    showing.asking.emit(True)
    context.runner.run(
        "vault", partial(whole, context.desk, shared.channel.id), screen, opened, showing.failed, replaces="credentials.enter"
    )
