"""What the operating system knows of whoever sits at the computer."""

from __future__ import annotations

import sys

NAME_DISPLAY = 3
"""Windows' NameDisplay: "Ada Ask", as the directory has it."""
LONGEST = 256


def full_name() -> str:
    """The person's own name; "" where the system does not know it. On Windows a directory may be asked, so not in the window's thread."""
    try:
        return " ".join(_full_name().split())
    except (OSError, KeyError, ImportError, AttributeError):
        return ""


def _full_name() -> str:
    if sys.platform == "win32":
        import ctypes

        size = ctypes.c_ulong(LONGEST)
        text = ctypes.create_unicode_buffer(LONGEST)
        found = ctypes.windll.secur32.GetUserNameExW(NAME_DISPLAY, text, ctypes.byref(size))
        return text.value if found else ""
    import os
    import pwd

    # The first part of the comment field; "&" stands for the user name there.
    found = pwd.getpwuid(os.getuid())
    return found.pw_gecos.split(",")[0].replace("&", found.pw_name.capitalize())
