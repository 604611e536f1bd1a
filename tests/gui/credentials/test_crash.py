"""The window that shows a password is shot down while it shows it: no core file is left."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.support.test_hardening import HARDENED, core_files, has_file_pattern, on_linux, ran

SHOWN_IN_A_WINDOW = """
import os, signal
from PySide6.QtWidgets import QApplication, QWidget
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.clipboard import SecretClipboard
from moderator_app.gui.credentials.reveal import RevealKit, TextSheet
from moderator_app.gui.icons import Icons
from moderator_app.gui.theme import Theme
from moderator_app.vault.secret import Secret
application = QApplication([])
theme = Theme(application)
kit = RevealKit(theme, Icons(theme), SecretClipboard(application))
parent = QWidget()
parent.show()
sheet = TextSheet(parent, kit, Part.PASSWORD, "Kommunens sida", Secret("märkt-" + "hemlighet-4711"), lambda: None)
sheet.open()
for _ in range(20):
    application.processEvents()
print(sheet.isVisible(), flush=True)
os.kill(os.getpid(), signal.SIGSEGV)
"""


@on_linux
@pytest.mark.credential_case(34)
def test_a_crash_while_a_password_is_on_the_screen_leaves_no_core_file(tmp_path: Path) -> None:
    done = ran(HARDENED + SHOWN_IN_A_WINDOW, tmp_path)
    assert (done.stdout.strip(), done.returncode) == ("True", -signal.SIGSEGV)
    assert core_files(tmp_path) == []


@pytest.mark.skipif(not has_file_pattern(), reason="this system writes no core file into the folder of the process")
def test_without_hardening_it_would_leave_the_password(tmp_path: Path) -> None:
    assert ran(SHOWN_IN_A_WINDOW, tmp_path).returncode == -signal.SIGSEGV
    (core,) = core_files(tmp_path)
    assert b"hemlighet-4711" in core.read_bytes()
