"""The command line as a script uses it: a process of its own, on an empty folder, whatever the console can show."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.conftest import ROOT


def test_the_main_job_from_an_empty_folder_to_the_exported_log(process: Run, samples: Path, tmp_path: Path) -> None:
    data = ("--data", tmp_path / "desk", "--json")
    assert process(*data, "channels", "add", "Bloggen", "--platform", "blog", "--pack", "sollentuna").json == {"id": 1, "name": "Bloggen"}
    file = samples / "wordpress-wxr" / "live-export-wp6.1-155-comments.xml"
    assert process("import", file, "--channel", "Bloggen", *data).json["new"] == 155
    assert process("import", file, "--channel", "Bloggen", *data).json["unchanged"] == 155
    ref = process("inbox", "list", *data, "--limit", "1").json["items"][0]["ref"]
    decided = process("decide", ref, "--outcome", "remove", "--rule", "B-01", "--reason", "Hot – på riktigt.", *data)
    assert (decided.code, decided.json["decision"][4:]) == (0, "-000001")
    exported = process("log", "export", "--format", "csv", "--out", tmp_path / "logg.csv", *data)
    assert exported.json["rows"] == 1
    assert "Hot – på riktigt." in (tmp_path / "logg.csv").read_text("utf-8-sig")
    verified = process("log", "verify", *data)
    assert (verified.code, verified.json["ok"], verified.err) == (0, True, "")
    assert (tmp_path / "home" / "settings" / "pins").is_dir(), "the pin lies beside the settings, not in the data folder"


def test_an_empty_desk_answers_everything(process: Run) -> None:
    assert process("channels", "list", "--json").json == {"channels": []}
    assert process("inbox", "list", "--json").json == {"items": [], "total": 0}
    assert process("log", "verify", "--json").json["entries"] == 1


@pytest.mark.parametrize(
    ("wrong", "code"), [(("inbox", "show", "1"), 1), (("inbox", "show"), 2), (("--data", "/dev/null/x", "channels", "list"), 3)]
)
def test_the_exit_code_tells_refused_from_wrong_use_and_failure(process: Run, wrong: tuple[str, ...], code: int) -> None:
    ran = process(*wrong)

    assert (ran.code, ran.out) == (code, "")
    assert ran.err


def test_a_misspelt_option_opens_no_window(process: Run) -> None:
    assert process("--demmo").code == 2


def test_a_reader_that_has_seen_enough_is_told_of_no_bug(process: Run, tmp_path: Path) -> None:
    """As in `uppsikt policies show hjo | head -1`."""
    home = {**os.environ, "UPPSIKT_HOME": str(tmp_path / "home")}
    process("channels", "list")
    asked = [sys.executable, "-m", "moderator_app", "policies", "list"]
    with subprocess.Popen(asked, cwd=ROOT, env=home, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as one:
        assert one.stdout is not None
        assert one.stderr is not None
        one.stdout.close()
        said = one.stderr.read().decode()

    assert (one.returncode, said) == (0, "")
