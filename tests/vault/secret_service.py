"""A Secret Service of its own: gnome-keyring on a private bus that can start nothing by itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

TOOLS = ("dbus-daemon", "gnome-keyring-daemon")
# Without folders of services: the bus would start a second, locked keyring before the first has its name.
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
PATIENCE = 20.0


@dataclass(slots=True)
class SecretService:
    """The running bus and keyring."""

    address: str
    bus: subprocess.Popen[str]
    daemon: subprocess.Popen[bytes]

    def hang(self) -> None:
        """It answers nothing, as one whose dialog nobody sees."""
        os.kill(self.daemon.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        os.kill(self.daemon.pid, signal.SIGCONT)

    def die(self) -> None:
        self.daemon.kill()
        self.daemon.wait(PATIENCE)

    def lose_bus(self) -> None:
        self.bus.kill()
        self.bus.wait(PATIENCE)

    def lock(self) -> None:
        """As after a while without anybody."""
        import secretstorage

        connection = secretstorage.dbus_init()
        secretstorage.get_default_collection(connection).lock()
        connection.close()


@contextmanager
def running_service() -> Iterator[SecretService]:
    """Unlocked and empty. Skips where the tools are not there; fails instead where they must be."""
    lacking = [name for name in TOOLS if shutil.which(name) is None]
    if lacking:
        if os.environ.get("UPPSIKT_REQUIRE_SECRET_SERVICE"):
            pytest.fail(f"{', '.join(lacking)} must be there.")
        pytest.skip(f"needs {', '.join(lacking)}")
    with tempfile.TemporaryDirectory(prefix="uppsikt-bus-", ignore_cleanup_errors=True) as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        config = folder / "bus.conf"
        config.write_text(CONFIG.format(folder=folder))
        patch.delenv("DISPLAY", raising=False)
        patch.delenv("WAYLAND_DISPLAY", raising=False)
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
            patch.setenv(variable, str(folder))
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
        bus = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        daemon = _daemon()
        try:
            _wait_for_it()
            yield SecretService(address, bus, daemon)
        finally:
            for process in (daemon, bus):
                if process.poll() is None:
                    os.kill(process.pid, signal.SIGCONT)
                    process.kill()
                process.wait(PATIENCE)
            bus.stdout.close()


def _daemon() -> subprocess.Popen[bytes]:
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    daemon = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    assert daemon.stdin is not None
    daemon.stdin.write(b"test-only")
    daemon.stdin.close()
    return daemon


def _wait_for_it() -> None:
    import secretstorage

    until = time.monotonic() + PATIENCE
    while True:
        connection = secretstorage.dbus_init()
        there = secretstorage.check_service_availability(connection)
        connection.close()
        if there:
            return
        assert time.monotonic() < until, "the keyring has not come up"
        time.sleep(0.02)
