"""Keeps one window out of what others are shown of the screen, where the system can: Windows, by its display affinity."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

EXCLUDED, BLACK, SHOWN = 0x11, 0x01, 0x00
"""WDA_EXCLUDEFROMCAPTURE: as if it weren't there (Windows 10 2004 and later); WDA_MONITOR: a black area; WDA_NONE."""

Shield = Callable[[int, bool], bool]
"""shield(window's id, on) → whether the system did it."""


def shield_of_system() -> Shield | None:
    """How windows are shielded here; None where the system has no such thing. Source: SetWindowDisplayAffinity of winuser.h."""
    if sys.platform != "win32":
        return None
    set_affinity = ctypes.windll.user32.SetWindowDisplayAffinity
    set_affinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    set_affinity.restype = ctypes.c_int

    def shield(window: int, on: bool) -> bool:
        return any(set_affinity(window, wanted) for wanted in ((EXCLUDED, BLACK) if on else (SHOWN,)))

    return shield
