"""What the manual says is to be done when the program is gone."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.storage.schema import FILE_NAME
from tests.desk.depositing import make_town
from tests.gui.credentials.officing import clock, sit

__all__ = ["clock", "sit"]

MANUAL = Path(__file__).resolve().parents[3] / "docs" / "credentials.md"


@pytest.mark.credential_case(25)
def test_the_manuals_own_lines_open_an_envelope_without_the_program(sit: Callable[[str], Desk], tmp_path: Path) -> None:
    if shutil.which("age") is None:
        pytest.skip("needs the program age")
    town = make_town(sit)
    town.enter()
    (script,) = re.findall(r"```python\n(.*?)```", MANUAL.read_text("utf-8"), re.DOTALL)
    (tmp_path / "newest.py").write_text(script, "utf-8")
    database = tmp_path / "desk" / "data" / FILE_NAME
    subprocess.run([sys.executable, "newest.py", str(database)], cwd=tmp_path, check=True, timeout=60)
    (tmp_path / "key.txt").write_text(town.paper.reveal() + "\n", "utf-8")
    envelope = f"envelope-{town.channel.id}.age"
    opened = subprocess.run(
        ["age", "--decrypt", "-i", "key.txt", envelope], cwd=tmp_path, check=True, capture_output=True, timeout=60
    ).stdout.decode()
    assert "märkt-hemlighet-ÅÄÖ" in opened
