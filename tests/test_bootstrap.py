"""The parts are joined, or the user is told why they can't be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from moderator_app.bootstrap import open_here
from moderator_app.gui.shell import build_shell
from moderator_app.support.messages import KnownError
from moderator_app.support.paths import Folders


@pytest.fixture
def nowhere(tmp_path: Path) -> Folders:
    """Folders that can't be made: a file is in the way."""
    (tmp_path / "file").write_text("no folder")
    return Folders(tmp_path / "file" / "data", tmp_path / "file" / "settings", tmp_path / "file" / "logs")


def test_a_folder_that_can_t_be_made_is_told_with_what_to_do(nowhere: Folders) -> None:
    with pytest.raises(KnownError, match="Choose another data folder") as told:
        open_here(nowhere)

    assert told.value.code == "folder_unusable"


def test_the_window_comes_up_without_folders_to_tell_of_it(qapp: QApplication, nowhere: Folders) -> None:
    assert build_shell(qapp, nowhere).settings.notes == ()
