"""The workstation that dev.py works on: .venv as the lock file says, and the system's own packages that Qt needs.

Standard library only: it runs before anything is installed.
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "uppsikt.json"
LINUX = sys.platform.startswith("linux")
SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = SCRIPTS / ("python.exe" if sys.platform == "win32" else "python")

QT_PACKAGES = ("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0", "fonts-dejavu-core")
XCB_PACKAGES = (
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxcb-randr0"),
    *("libxkbcommon-x11-0", "libx11-xcb1"),
)
SCREEN_TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
"""Program and Debian package of what the tests with a real window need."""

QT_PROBE = """
import ctypes, pathlib, sys
import PySide6
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
if "xcb" in sys.argv:
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"))
application = QApplication([])
sys.exit(None if QFontDatabase.families() else "There are no fonts.")
"""


class Stop(Exception):
    """The task can't go on; the text says why and what to do."""


def say(text: str) -> None:
    """Tell the person. Standard output is left to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def call(*command: str | Path, **environment: str) -> int:
    """Run a program in the root of the repository with its input and output as they are; its exit code."""
    child = subprocess.Popen([str(part) for part in command], cwd=ROOT, env={**os.environ, **environment})
    while True:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            continue  # it got the same signal, and ends in its own time
        return code if code >= 0 else 128 - code


def must(failure: str, *command: str | Path) -> None:
    """Run a step of the set-up; its output is shown only when it fails. Raises Stop with `failure`."""
    step = subprocess.run([str(part) for part in command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if step.returncode:
        say(step.stdout.decode("utf-8", "replace"))
        raise Stop(failure)


def install_packages(why: str, packages: tuple[str, ...]) -> None:
    """Install Debian packages where that is possible. Raises Stop with the exact line where it isn't."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not (LINUX and shutil.which("apt-get")):
        raise Stop(f"{why} Install what your system calls these Debian packages, and start again: {' '.join(packages)}")
    if os.geteuid() != 0:
        raise Stop(f"{why} Install it with this line, and start again:\n  sudo {line}")
    say(f"{why} Installing: {' '.join(packages)}")
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    must("apt-get could not read its lists of packages. Is the network there?", "apt-get", "-qq", "update")
    must(f"apt-get could not install them. The line was:\n  {line}", "apt-get", "-qq", *line.split()[1:])


def qt_complaint(platform: str) -> str | None:
    """What Qt misses of the system to work on `platform` (offscreen or xcb); None when it starts."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    probe = subprocess.run([PYTHON, "-c", QT_PROBE, platform], env=environment, capture_output=True, text=True, check=False)
    if not probe.returncode:
        return None
    return (probe.stderr.strip().splitlines() or [f"exit code {probe.returncode}"])[-1]


def check_qt(platform: str) -> None:
    """Make sure that Qt starts. Raises Stop with what to install."""
    complaint = qt_complaint(platform)
    if complaint is None:
        return
    if not LINUX:
        raise Stop(f"Qt does not start: {complaint}")
    install_packages(f"Qt does not start: {complaint}.", QT_PACKAGES + (XCB_PACKAGES if platform == "xcb" else ()))
    complaint = qt_complaint(platform)
    if complaint is not None:
        raise Stop(f"Qt still does not start: {complaint}")


def check_screen_tools() -> None:
    """Make sure that the tests can open real windows; where they can't, say so: those tests skip themselves."""
    missing = tuple(package for program, package in SCREEN_TOOLS.items() if not shutil.which(program))
    try:
        check("xcb")
        if missing:
            install_packages("Tests with a real window need a screen of their own.", missing)
    except Stop as stop:
        say(f"{stop}\nWithout it, the tests with a real window are skipped.")


def working_uv() -> str | None:
    """The path of uv, if there is one that starts."""
    uv = shutil.which("uv")
    if uv and not subprocess.run([uv, "--version"], capture_output=True, check=False).returncode:
        return uv
    return None


def fingerprint() -> str:
    """What the environment depends on: the lock file and the version of Python."""
    return hashlib.sha256(LOCK.read_bytes().replace(b"\r\n", b"\n") + sys.version.encode()).hexdigest()


def read_stamp() -> dict[str, str]:
    try:
        return json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}


def install_locked() -> None:
    """Make .venv what the lock file says. Every file is checked against its hash, and nothing is compiled."""
    say("Setting up .venv. This is done once and takes about a minute.")
    base = getattr(sys, "_base_executable", None) or sys.executable
    from_lock = ("--require-hashes", "--only-binary", ":all:")
    failure = "The dependencies could not be installed. Is the network there? Start again to go on."
    uv = working_uv()
    if uv:
        if not PYTHON.exists() or read_stamp().get("python", sys.version) != sys.version:
            shutil.rmtree(VENV, ignore_errors=True)
            must("uv could not make .venv.", uv, "venv", "--quiet", "--python", base, VENV)
        must(failure, uv, "pip", "sync", "--quiet", "--compile-bytecode", "--python", PYTHON, *from_lock, LOCK)
        return
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        install_packages(f"Python {version} can't make environments here.", (f"python{version}-venv",))
    must("Python could not make .venv.", base, "-m", "venv", "--clear", VENV)
    must(failure, PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *from_lock, "-r", LOCK)


def prepare() -> None:
    """A .venv that fits the lock file, in which Qt starts. Quick when nothing has changed."""
    if not PYTHON.exists() or read_stamp().get("locked") != fingerprint():
        install_locked()
        STAMP.write_text(json.dumps({"locked": fingerprint(), "python": sys.version}), "utf-8")
    check("offscreen")


def check(platform: str) -> None:
    """Check Qt on `platform` once for each environment."""
    stamp = read_stamp()
    if platform not in stamp:
        check_qt(platform)
        STAMP.write_text(json.dumps({**stamp, platform: "starts"}), "utf-8")
