"""A window at a desk where nobody shares credentials, for some seconds; then what of the vault has been loaded."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from moderator_app.gui import news
from moderator_app.gui.credentials.keeping import CredentialKeeper
from moderator_app.gui.news import DeskNews
from moderator_app.gui.shell import build_shell
from moderator_app.gui.window import MainWindow
from moderator_app.support.paths import Folders
from tests.making import make_channel, make_desk

LOADED_BY = ("pyrage", "cryptography", "keyring", "moderator_app.desk.deposit", "moderator_app.vault.roll")


def main() -> None:
    home = Path(sys.argv[1])
    news.KEEP_AFTER = 200
    application = QApplication(sys.argv[:1])
    shell = build_shell(application, Folders(home / "own" / "data", home / "own" / "settings", home / "own" / "logs").make())
    desk = make_desk(home / "desk")
    window = MainWindow(desk, shell)
    following = DeskNews(window, shell.runner)
    following.follow(desk)
    window.show()
    QTimer.singleShot(1_500, lambda: make_channel(desk))
    QTimer.singleShot(4_000, application.quit)
    application.exec()
    kept = window.findChild(CredentialKeeper, "CredentialKeeper") is not None
    print(f"kept: {kept}, vault: {[each for each in LOADED_BY if each in sys.modules]}")
    shell.runner.shutdown()
    following.close()


if __name__ == "__main__":
    main()
