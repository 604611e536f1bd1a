"""A crash leaves nothing of a secret behind that was shown when it came."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

MARKED = "märkt-hemlighet-4711"
SHOWN = """
import os, signal, sys
from moderator_app.vault.secret import Secret
sys.stdout.reconfigure(encoding="utf-8")
secret = Secret("märkt-" + "hemlighet-4711")
print(secret.reveal(), flush=True)
os.kill(os.getpid(), signal.SIGSEGV)
"""
HARDENED = "from moderator_app.support.hardening import no_core_dumps\nno_core_dumps()\n"
TOLD = """
import ctypes, resource
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
"""How large a core file may be, and PR_GET_DUMPABLE."""
OPENED = """
import ctypes, sys
kernel = ctypes.WinDLL("kernel32")
kernel.OpenProcess.restype = ctypes.c_void_p
print(*(int(bool(kernel.OpenProcess(right, False, int(sys.argv[1])))) for right in (0x10, 0x20, 0x40, 0x100000)))
"""
"""Which rights another program gets: to read the memory, to write into it, to take its handles; to wait for its end."""
LISTENING = (
    "import subprocess, sys, os\nprint(subprocess.run([sys.executable, '-c', sys.argv[1], str(os.getpid())], stdout=-1, text=True).stdout)"
)
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="core files of Linux")
on_windows = pytest.mark.skipif(sys.platform != "win32", reason="the rights of Windows")


def ran(code: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The code in a Python of its own that may leave a core file as large as the system lets it."""
    command = ["bash", "-c", 'ulimit -S -c "$(ulimit -H -c)"; exec "$@"', "bash", sys.executable, "-c", code, *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "UPPSIKT_HOME": str(folder / "home")}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=60)


def core_files(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_file()]


def has_file_pattern() -> bool:
    """Whether this system writes core files into the folder of the process, and is allowed to."""
    if sys.platform != "linux":
        return False
    pattern = Path("/proc/sys/kernel/core_pattern").read_text("utf-8").strip()
    import resource

    return not pattern.startswith(("|", "/")) and resource.getrlimit(resource.RLIMIT_CORE)[1] != 0


@on_linux
@pytest.mark.credential_case(34)
def test_a_crash_while_a_secret_is_shown_leaves_no_core_file(tmp_path: Path) -> None:
    done = ran(HARDENED + SHOWN, tmp_path)
    assert (done.stdout.strip(), done.returncode) == (MARKED, -signal.SIGSEGV)
    assert core_files(tmp_path) == []


@pytest.mark.skipif(not has_file_pattern(), reason="this system writes no core file into the folder of the process")
def test_without_that_the_crash_would_leave_the_secret_behind(tmp_path: Path) -> None:
    assert ran(SHOWN, tmp_path).returncode == -signal.SIGSEGV
    (core,) = core_files(tmp_path)
    assert MARKED.encode() in core.read_bytes()


@on_linux
def test_neither_a_file_nor_a_program_gets_the_memory(tmp_path: Path) -> None:
    assert ran(HARDENED + TOLD, tmp_path).stdout.split() == ["0", "0"]
    assert ran(TOLD, tmp_path).stdout.split()[1] == "1"


@on_linux
@pytest.mark.parametrize("arguments", [("--version",), ("tour", "--help"), ("channels", "--help"), ("passphrase-work",)])
def test_the_program_begins_with_it_whatever_it_is_asked(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    code = (
        f"import sys\nfrom moderator_app import bootstrap\ntry:\n    bootstrap.run(sys.argv[1:])\nexcept BaseException:\n    pass\n{TOLD}"
    )
    assert ran(code, tmp_path, *arguments).stdout.split()[-2:] == ["0", "0"]


@on_windows
def test_another_program_of_the_same_person_reads_no_memory(tmp_path: Path) -> None:
    def opened(code: str) -> list[str]:
        command = [sys.executable, "-c", code, OPENED]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True, check=False, timeout=60)
        return done.stdout.split()

    assert opened(LISTENING) == ["1", "1", "1", "1"]
    assert opened(f"{HARDENED}{LISTENING}") == ["0", "0", "0", "1"]


def test_a_system_that_offers_nothing_stops_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    from moderator_app.support import hardening

    def raises() -> None:
        raise OSError

    monkeypatch.setattr(hardening, "_elsewhere", raises)
    monkeypatch.setattr(hardening, "_on_windows", raises)
    hardening.no_core_dumps()
