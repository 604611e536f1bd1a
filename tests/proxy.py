"""A network that can be made bad: stands between the program and the tests' server, and cuts, delays, falls silent or refuses."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from queue import SimpleQueue

from tests.server import USER, Server

CHUNK = 65_536
PORT = 5432
RESET = struct.pack("ii", 1, 0)
"""Lets a socket end without a farewell, as a network does that breaks."""


class Moment(Enum):
    """When the connection breaks, seen from what the program sends."""

    BEFORE = "the server never gets it"
    AFTER = "the server gets it, and may still be at it"
    ANSWERED = "the server has done it, and its answer is lost"


@dataclass(slots=True)
class _Cut:
    what: bytes
    moment: Moment
    gone: bool = False


@dataclass(eq=False, slots=True)
class _Link:
    """One connection through the proxy."""

    client: socket.socket
    server: socket.socket
    broken: threading.Event = field(default_factory=threading.Event)
    swallow: bool = False
    """The next answer is the last thing that comes."""

    def cut(self) -> None:
        """The program hears of a reset; the server gets what was handed on, and then the end."""
        if self.broken.is_set():
            return
        self.broken.set()
        with suppress(OSError):
            self.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            # Wakes whoever reads it; the reset follows with the close.
            self.client.shutdown(socket.SHUT_RD)
        with suppress(OSError):
            self.client.close()
        with suppress(OSError):
            self.server.shutdown(socket.SHUT_WR)


class Proxy:
    """One port on this computer that leads to the server. Everything can be changed at any time, from any thread."""

    def __init__(self, target: Path) -> None:
        self.delay = 0.0
        """Seconds that everything takes on its way, in each direction: a round trip takes twice as long."""
        self.passed = 0
        """Connections that were let through so far."""
        self.breaks = 0
        """How often the network broke so far: all connections at one moment count once."""
        self._target = target
        self._open = threading.Event()
        self._open.set()
        self._lock = threading.Lock()
        self._links: set[_Link] = set()
        self._cuts: list[_Cut] = []
        self._left: int | None = None
        self._listener: socket.socket | None = None
        self.port = 0
        self.accept()

    def address(self, name: str) -> str:
        """The address of the database of that name, through the proxy."""
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{name}"

    # -- what can go wrong

    def cut(self) -> int:
        """Break all connections now; how many there were."""
        with self._lock:
            links = list(self._links)
            self._links.clear()
            self.breaks += bool(links)
        for each in links:
            each.cut()
        return len(links)

    def cut_at(self, what: bytes, moment: Moment, *, gone: bool = False) -> None:
        """Break the connection that sends these bytes next, once; `gone`: and all others, and refuse new ones until `accept`."""
        with self._lock:
            self._cuts.append(_Cut(what, moment, gone))

    def cut_after(self, sent: int) -> None:
        """Break the connection that sends the byte of that number from now on, in the middle of whatever it is."""
        with self._lock:
            self._left = sent

    def be_silent(self) -> None:
        """Nothing comes through and nobody is told, until `speak`. New connections are taken, and get no answer."""
        self._open.clear()

    def speak(self) -> None:
        """End the silence; what waited comes through, where somebody still waits for it."""
        self._open.set()

    def refuse(self) -> None:
        """Break all connections and refuse new ones, until `accept`."""
        self._stop()
        self.cut()

    def _stop(self) -> None:
        with self._lock:
            listener, self._listener = self._listener, None
        if listener is not None:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()

    def accept(self) -> None:
        """Take connections at the same port as before."""
        listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
        self.port = listener.getsockname()[1]
        self._listener = listener
        _start(lambda: self._take(listener))

    def close(self) -> None:
        """The end of the proxy."""
        self.refuse()
        self.speak()

    # -- how it comes about

    def _take(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(str(self._target))
            except OSError:
                # There is no server: the program is told so as it would be without the proxy.
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                client.close()
                continue
            link = _Link(client, server)
            with self._lock:
                late = self._listener is not listener
                if not late:
                    self._links.add(link)
                    self.passed += 1
            if late:
                # Taken just before it was told to refuse, when all the others were broken: nobody would break this one.
                link.cut()
                server.close()
                continue
            self._pump(link, client, server, self._sent)
            self._pump(link, server, client, self._answered)

    def _pump(self, link: _Link, source: socket.socket, sink: socket.socket, hand_on: Callable[[_Link, bytes], bool]) -> None:
        """Bring what comes from `source` to `sink`; two threads, so that the delay of one piece is not added to the next one's."""
        waiting: SimpleQueue[tuple[float, bytes]] = SimpleQueue()

        def read() -> None:
            data = b"-"
            while data:
                try:
                    data = source.recv(CHUNK)
                except OSError:
                    data = b""
                waiting.put((time.monotonic() + self.delay, data))

        def write() -> None:
            while (piece := waiting.get())[1]:
                # Also for what is due at once: a sleep of nothing would give the processor away.
                if (left := piece[0] - time.monotonic()) > 0:
                    time.sleep(left)
                self._open.wait()
                if not hand_on(link, piece[1]):
                    link.cut()
            if sink is link.client:
                link.server.close()
            self._forget(link)

        _start(read)
        _start(write)

    def _sent(self, link: _Link, data: bytes) -> bool:
        """From the program to the server. False when the connection breaks here."""
        if link.broken.is_set():
            return False
        with self._lock:
            cut = next((each for each in self._cuts if each.what in data), None)
            if cut is not None:
                self._cuts.remove(cut)
            if self._left is not None:
                if len(data) > self._left:
                    data, self._left = data[: self._left], None
                    cut = _Cut(b"", Moment.AFTER)
                else:
                    self._left -= len(data)
            self.breaks += cut is not None
        if cut is not None and cut.gone:
            self._stop()
            with self._lock:
                others = self._links - {link}
            for each in others:
                each.cut()
        if cut is not None and cut.moment is Moment.BEFORE:
            return False
        link.swallow = link.swallow or (cut is not None and cut.moment is Moment.ANSWERED)
        try:
            link.server.sendall(data)
        except OSError:
            return False
        return cut is None or cut.moment is not Moment.AFTER

    def _answered(self, link: _Link, data: bytes) -> bool:
        """From the server to the program. False when the connection breaks here."""
        if link.broken.is_set() or link.swallow:
            return False
        try:
            link.client.sendall(data)
        except OSError:
            return False
        return True

    def _forget(self, link: _Link) -> None:
        with self._lock:
            self._links.discard(link)
        link.cut()


def _start(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="proxy", daemon=True).start()


@contextmanager
def between(server: Server) -> Iterator[Proxy]:
    """A proxy before that server, as long as the block lasts."""
    proxy = Proxy(server.folder / f".s.PGSQL.{PORT}")
    try:
        yield proxy
    finally:
        proxy.close()
