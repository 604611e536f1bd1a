"""What work takes, told so that what else a busy machine does meanwhile counts for nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

_LINE = Path("/proc/thread-self/schedstat")
"""Of this thread, in nanoseconds: at the processor, waiting for one, and how often (Documentation/scheduler/sched-stats.rst of Linux)."""
ATTEMPTS = 5


def cost(work: Callable[[], object]) -> float:
    """Seconds for which the processor was at `work`, in this thread and in the processes that it started and waited for."""
    begun = _spent()
    work()
    return _spent() - begun


def _spent() -> float:
    ended = os.times()
    return time.thread_time() + ended.children_user + ended.children_system


def own_time() -> float:
    """A clock of this thread in seconds: it stands still while others have the processor that the thread stands in line for."""
    return time.monotonic() - (int(_LINE.read_text("ascii").split()[1]) / 1e9 if _LINE.exists() else 0.0)


def held_up(work: Callable[[], object]) -> float:
    """Seconds that `work` kept this thread, at work or waiting for anything but a processor."""
    begun = own_time()
    work()
    return own_time() - begun


def quickest(work: Callable[[], object], bound: float) -> float:
    """Seconds that `work` takes at its quickest: done again while it took `bound` or longer, since nothing is quick by chance."""
    least = bound
    for _ in range(ATTEMPTS):
        begun = time.monotonic()
        work()
        least = min(least, time.monotonic() - begun)
        if least < bound:
            break
    return least
