"""A database never lies on a network drive."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderator_app.domain.place import Place
from moderator_app.storage import places
from moderator_app.storage.opening import open_database
from moderator_app.storage.places import file_system_of, refuse_network_drive
from moderator_app.support.messages import KnownError

pytestmark = pytest.mark.sqlite("about where a file lies")
MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/hem /hem nfs4 rw 0 0
/dev/sdb1 /hem/lokal xfs rw 0 0
//server/gemensam /mnt/Delad\\040mapp cifs rw 0 0
kort
tmpfs /tmp tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("place", "system"),
    [
        ("/home/asa", "ext4"),
        ("/hem/asa/data", "nfs4"),
        ("/hem", "nfs4"),
        ("/hemma", "ext4"),
        ("/hem/lokal/asa", "xfs"),
        ("/mnt/Delad mapp/desk", "cifs"),
        ("/tmp", "tmpfs"),
    ],
)
def test_the_longest_mount_point_tells_the_file_system(place: str, system: str) -> None:
    assert file_system_of(place, MOUNTS) == system


def test_a_table_that_says_nothing_gives_nothing() -> None:
    assert file_system_of("/home", "") == ""


@pytest.mark.parametrize("system", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_folder_on_a_network_drive_is_refused_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(places.sys, "platform", "linux")
    monkeypatch.setattr(places, "_mounts", lambda: f"server:/x / {system} rw 0 0\n")

    with pytest.raises(KnownError) as problem:
        open_database(Place(tmp_path / "desk"))

    assert problem.value.code == "network_drive"
    assert not (tmp_path / "desk").exists()


def test_a_folder_on_this_computer_is_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places.sys, "platform", "linux")
    monkeypatch.setattr(places, "_mounts", lambda: "/dev/sda1 / ext4 rw 0 0\n")

    folder = tmp_path / "not there yet"

    assert not places._on_network(folder)
    refuse_network_drive(folder)
