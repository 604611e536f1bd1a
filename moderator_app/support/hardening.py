"""What a process shows of its memory to others: nothing, neither after a crash nor while it runs. A secret lies in it while it is shown.

Sources: core(5), PR_SET_DUMPABLE in prctl(2); for Windows KeePassXC's issue 344 and Microsoft's "Process Security and Access Rights".
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

_PR_SET_DUMPABLE = 4
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
_WER_NOHEAP = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP: Windows' crash report holds no heap."""
_DACL_SECURITY_INFORMATION = 4
_SDDL_REVISION = 1
_OWNER_MAY = "D:P(A;;0x101001;;;OW)(A;;GA;;;SY)"
"""The owner of the process waits for it, ends it and asks for its name (SYNCHRONIZE, PROCESS_TERMINATE, PROCESS_QUERY_LIMITED_INFORMATION),
but reads no memory, and gives no such right; the system itself may all."""


def no_core_dumps() -> None:
    """From now on no crash leaves the process's memory behind, and no other program of the same user reads it. Never raises.

    What the system does not offer stays as it is: it is one more hurdle, not the lock.
    """
    with suppress(Exception):
        _on_windows() if sys.platform == "win32" else _elsewhere()


def _elsewhere() -> None:
    import resource

    with suppress(OSError, ValueError):
        # The limit that counts; the other one, up to which it could be raised again, would bind every program that is started from here.
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    if sys.platform == "linux":
        import ctypes

        # A limit of 0 does not hold back a core_pattern that pipes into a program; this does. Debuggers stay outside too.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _on_windows() -> None:
    import ctypes

    library: Any = ctypes
    kernel, security = library.WinDLL("kernel32"), library.WinDLL("advapi32")
    kernel.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
    with suppress(AttributeError):
        kernel.WerSetFlags(_WER_NOHEAP)
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    kernel.GetCurrentProcess.restype = pointer
    kernel.LocalFree.argtypes = [pointer]
    convert, protect = security.ConvertStringSecurityDescriptorToSecurityDescriptorW, security.SetKernelObjectSecurity
    convert.argtypes = [ctypes.c_wchar_p, number, ctypes.POINTER(pointer), pointer]
    protect.argtypes = [pointer, number, pointer]
    rights = pointer()
    if convert(_OWNER_MAY, _SDDL_REVISION, ctypes.byref(rights), None):
        protect(kernel.GetCurrentProcess(), _DACL_SECURITY_INFORMATION, rights)
        kernel.LocalFree(rights)
