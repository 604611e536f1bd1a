"""Where files lie: in a checkout, in a frozen build, and in the person's own folders."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from moderator_app.support import paths


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert (paths.resources() / "icons" / "inbox.svg").is_file()
    assert paths.compiled_translations() == paths.PACKAGE.parent / "build" / "qm"


def test_a_wheel_has_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "moderator_app")
    for name in ("resources", "qm"):
        (tmp_path / "moderator_app" / "_data" / name).mkdir(parents=True)

    assert paths.resources() == tmp_path / "moderator_app" / "_data" / "resources"
    assert paths.compiled_translations() == tmp_path / "moderator_app" / "_data" / "qm"


def test_a_frozen_program_has_them_where_it_was_unfolded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert (paths.resources(), paths.compiled_translations()) == (tmp_path / "resources", tmp_path / "qm")


def test_one_variable_puts_everything_under_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))

    found = paths.folders().make()

    assert found == paths.Folders(tmp_path / "data", tmp_path / "settings", tmp_path / "logs")
    assert all(folder.is_dir() for folder in (found.data, found.settings, found.logs))


def test_another_data_folder_leaves_the_settings_where_they_are(tmp_path: Path) -> None:
    usual, other = paths.folders(), paths.folders(tmp_path / "elsewhere")

    assert other.data == tmp_path / "elsewhere"
    assert (other.settings, other.logs) == (usual.settings, usual.logs)


def test_a_persons_own_folders_are_three_and_the_pin_is_not_with_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)

    found = paths.folders()

    assert "Uppsikt" in found.data.parts
    assert "Roaming" not in found.data.parts
    assert not found.settings.is_relative_to(found.data)
    assert not found.data.is_relative_to(found.settings)


def test_the_program_starts_itself_as_it_was_started(monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.own_command() == [sys.executable, "-m", "moderator_app"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.own_command() == [sys.executable]
