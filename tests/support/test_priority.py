"""Work beside the window stands back."""

from __future__ import annotations

import subprocess
import sys

ASK = """
import sys
from moderator_app.support.priority import stand_back
stand_back()
if sys.platform == "win32":
    import ctypes
    kernel = ctypes.windll.kernel32
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    print(kernel.GetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess())))
else:
    import os
    print(os.getpriority(os.PRIO_PROCESS, 0))
"""


def test_a_process_that_stands_back_leaves_the_core_to_the_window() -> None:
    told = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True, timeout=60).stdout

    assert int(told) == (0x4000 if sys.platform == "win32" else 5)


def test_a_thread_that_stands_back_leaves_the_others_as_they_are() -> None:
    ask = """
import os, sys, threading
from moderator_app.support.priority import thread_stands_back
def own():
    if sys.platform == "win32":
        import ctypes
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        return kernel.GetThreadPriority(ctypes.c_void_p(kernel.GetCurrentThread()))
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
found = []
before = own()
one = threading.Thread(target=lambda: (thread_stands_back(), found.append(own())))
one.start(); one.join()
print(found[0], own() - before)
"""
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, timeout=60).stdout.split()

    if sys.platform in ("win32", "linux"):
        assert told == [{"win32": "-1", "linux": "5"}[sys.platform], "0"]
    else:
        assert told[1] == "0"
