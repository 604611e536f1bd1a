"""The file that is written: under a temporary name beside its target, which it replaces when it is complete."""

from __future__ import annotations

import glob
import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message


@contextmanager
def replacing(path: Path) -> Generator[Path]:
    """The temporary path to write to. It takes the name `path` when the block ends, and is gone when the block raises.

    Raises KnownError (export_not_written) when the system refuses to write.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield temporary
        _flush_to_disk(temporary)
        temporary.replace(path)
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        with suppress(OSError):  # a place that refuses to write refuses this too, and has been told of already
            temporary.unlink(missing_ok=True)
    _flush_folder(path.parent)


def remove_unfinished(path: Path) -> int:
    """Remove what a writer of `path` that was ended from outside left beside it; how many files. An export still running loses its own."""
    left = [each for each in path.parent.glob(f".{glob.escape(path.name)}.*.part") if each.is_file()]
    for each in left:
        each.unlink(missing_ok=True)
    return len(left)


def not_written(path: Path, error: OSError) -> KnownError:
    """The place can't be written: full, gone, forbidden, or the target is open in another program."""
    return KnownError(
        message(
            "export_not_written",
            QT_TRANSLATE_NOOP(
                "Message",
                "The file {file} could not be written: {reason}. Nothing was saved there, and an older file of that name is as it was. "
                "Free space, close the file in other programs or choose another folder, then export again.",
            ),
            file=str(path),
            reason=error.strerror or str(error),
        )
    )


def _flush_to_disk(path: Path) -> None:
    """The content is on the disk before the name is: a power cut leaves no empty file under a good name."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """The new name is on the disk too, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        return  # some network folders can't; the file itself is complete
    finally:
        os.close(handle)
