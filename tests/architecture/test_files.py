"""The repository itself: files that one can read in one go, a lock that fits every machine, no address of anybody's mirror."""

from __future__ import annotations

import re

from tests.architecture.sources import ROOT

WRITTEN = ("moderator_app", "tests", "packaging", "docs", "resources", "translations", ".ci")
TEXTS = {".py", ".md", ".toml", ".lock", ".ts", ".tsv", ".svg", ".json", ""}
FILES = sorted(path for folder in WRITTEN for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix in TEXTS)
FILES += sorted(path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXTS)
LOCK = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")


def test_no_file_has_more_than_500_lines() -> None:
    long = {path.name: lines for path in FILES if path.suffix == ".py" and (lines := path.read_text("utf-8").count("\n")) > 500}

    assert long == {}


def test_no_text_names_a_package_host() -> None:
    hosts = re.compile("|".join(["pypi" + r"\.org", "python" + "hosted", "/sim" + r"ple\b", "registry" + r"\.npm", "index" + "-url"]))
    found = [str(path.relative_to(ROOT)) for path in FILES if hosts.search(path.read_text("utf-8", errors="replace"))]

    assert found == []


def test_the_lock_names_no_address() -> None:
    assert "://" not in LOCK


def test_every_locked_package_has_its_hashes() -> None:
    entries = re.split(r"\n(?=\S)", LOCK.strip())

    assert len(entries) > 20
    assert [entry.partition(" ")[0] for entry in entries if "--hash=sha256:" not in entry or "==" not in entry] == []


def test_the_locked_qt_is_the_one_that_lives() -> None:
    assert re.findall(r"^pyside6-essentials==(\d+\.\d+)", LOCK, re.MULTILINE) == ["6.11"]
