"""Files that are kept whole: whoever is interrupted leaves the one before."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path


def keep_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of the file, for its owner's eyes alone; a crash leaves the former or the new one. Raises OSError."""
    temporary = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
