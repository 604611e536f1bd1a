"""How much of the machine a process, or one of its threads, asks for."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

BEHIND = 5
"""The niceness, where there is one: a third of what the window gets when both want the same core. With more an import would starve."""
_BELOW_NORMAL = 0x4000
"""BELOW_NORMAL_PRIORITY_CLASS of SetPriorityClass (Microsoft, processthreadsapi.h)."""
_THREAD_BELOW_NORMAL = -1
"""THREAD_PRIORITY_BELOW_NORMAL of SetThreadPriority (the same)."""


def stand_back() -> None:
    """Works beside a window: when both want a core, it is the window's. Where that can't be said, all stays as it is."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL)
    else:
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, BEHIND)


def thread_stands_back() -> None:
    """The calling thread works for the window: where both want the same core, it is the window's. Elsewhere all stays as it is."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        kernel.SetThreadPriority(ctypes.c_void_p(kernel.GetCurrentThread()), _THREAD_BELOW_NORMAL)
    elif sys.platform == "linux":
        # There alone a thread has a niceness of its own.
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BEHIND)
