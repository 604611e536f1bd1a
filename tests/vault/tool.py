"""The standard tool age, which has to open what we seal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TYPED = """
import os, pty, sys
pid, screen = pty.fork()
if not pid:
    os.execv(sys.argv[1], sys.argv[1:])
shown = b""
while b"passphrase" not in shown.lower():
    shown += os.read(screen, 1_000)
os.write(screen, sys.stdin.buffer.read() + b"\\n")
try:
    while os.read(screen, 1_000):
        pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""
"""A person at a terminal: the tool takes a passphrase from nowhere else."""


def tool() -> str:
    """Where it is. Skips the test where it is not, and fails it where it has to be."""
    found = shutil.which("age")
    if found is None:
        if os.environ.get("UPPSIKT_REQUIRE_SECRET_SERVICE"):
            pytest.fail("The tool age must be there.")
        pytest.skip("needs the tool age")
    return found


def opened(key: Path, file: Path) -> bytes:
    """What the tool finds in the file with the key in another file."""
    return subprocess.run([tool(), "-d", "-i", key, file], capture_output=True, check=True, timeout=30).stdout


def opened_with_passphrase(passphrase: str, key: Path, file: Path) -> bytes:
    """The same with a key that a passphrase locks."""
    target = file.with_suffix(".out")
    command = [sys.executable, "-c", TYPED, tool(), "-d", "-i", key, "-o", target, file]
    subprocess.run(command, input=passphrase.encode(), check=True, timeout=60)
    return target.read_bytes()
