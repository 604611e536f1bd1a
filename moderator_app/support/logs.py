"""The program's own log file: what happened and where in the code, never what anybody wrote and no value of a query."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from types import TracebackType

FILE_NAME = "uppsikt.log"
SIZE_LIMIT = 1_000_000
FILES_KEPT = 3
FRAMES_KEPT = 40
QUIET = ("sqlalchemy", "alembic", "lxml", "filelock")
"""Libraries whose lower levels log bound values or file contents."""

ExceptionTriple = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def bare_trace(error: BaseException) -> str:
    """The kinds of `error` and of its causes, and where they arose, as lines of file:line function. No message, no value, no source."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        kind = type(current)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        frames = traceback.extract_tb(current.__traceback__, limit=-FRAMES_KEPT)
        lines.extend(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n".join(lines)


def _short(file_name: str) -> str:
    """The last three parts of a path: enough to find the file, and no user name."""
    return "/".join(Path(file_name).parts[-3:])


class BareFormatter(logging.Formatter):
    """Formats an exception without its message: SQLAlchemy and others put the values of a statement there."""

    def format(self, record: logging.LogRecord) -> str:
        kept, record.exc_text = record.exc_text, None  # another handler may have left the full text there
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: ExceptionTriple) -> str:
        return bare_trace(ei[1]) if ei[1] is not None else ""


def start_log(folder: Path) -> logging.Handler | None:
    """Write warnings and notices of the program to a rotating file in `folder`; None when the folder can't be written."""
    from logging.handlers import RotatingFileHandler  # pulls in sockets: not before the window is painted

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / FILE_NAME, maxBytes=SIZE_LIMIT, backupCount=FILES_KEPT, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(BareFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)
    return handler


def stop_log(handler: logging.Handler | None) -> None:
    """Close what start_log opened."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()
