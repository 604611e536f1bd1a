"""A passphrase by chance, and what it locks: for a recovery key that takes two people, one with the sheet and one with the passphrase.

What a passphrase costs to guess it costs to use: a second in which Python stands still, or as long as a forger likes. It is spent in a
process of its own, the program itself with `COMMAND`, which gets the passphrase on its input.
"""

from __future__ import annotations

import secrets
import subprocess
import sys
from typing import BinaryIO

from moderator_app.support import paths
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Refused, message
from moderator_app.support.records import Records
from moderator_app.vault import age
from moderator_app.vault.keys import CROCKFORD, TAKEN_FOR, canonical
from moderator_app.vault.secret import Secret, Unshown

COMMAND = "passphrase-work"
GROUPS, GROUP = 10, 4
"""Of 5 bits each sign: 200 bits, typed as fingerprints are. Words would be a list to keep, and letters that not every terminal takes."""
MOST_WORK = 20
"""Power of two that is worked through: a gigabyte, some seconds. What this program makes takes 2 to the 19th at most."""
MOST_SECONDS = 60.0
LARGEST = 8_192
"""Bytes of a locked text that is looked at at all."""


def new_passphrase() -> Secret:
    """XXXX-XXXX-…, ten groups by chance."""
    return _grouped("".join(secrets.choice(CROCKFORD) for _ in range(GROUPS * GROUP)))


def as_typed(passphrase: Secret) -> Secret:
    """As it was printed, however it was typed: blanks, dashes, small letters, O for 0, I and L for 1."""
    return _grouped("".join(passphrase.reveal().upper().replace("-", " ").translate(TAKEN_FOR).split()))


def _grouped(signs: str) -> Secret:
    return Secret("-".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP)))


def lock(text: Secret, passphrase: Secret) -> str:
    """Armoured text that the passphrase opens, here and in the tool age. Takes a second or two. Raises KnownError."""
    if not passphrase:
        raise ValueError("an empty passphrase locks nothing")
    sealed = _elsewhere(_Job(False, text.reveal().encode(), passphrase.reveal()))
    if not sealed:
        raise KnownError(NOT_WORKED)
    return age.armoured(sealed).decode()


def unlock(locked: str, passphrase: Secret, *, largest: int = LARGEST) -> Secret | None:
    """The text; None: another passphrase. Raises Refused: no such text; KnownError: the work was not done."""
    sealed = age.bare(locked.encode("utf-8", "replace")) if len(locked) <= largest else None
    demanded = None if sealed is None else age.work(sealed)
    if sealed is None or demanded is None or demanded > MOST_WORK:
        raise Refused(NOT_LOCKED)
    found = _elsewhere(_Job(True, sealed, as_typed(passphrase).reveal()))
    if found is None:
        raise KnownError(NOT_WORKED)
    return Secret(found.decode("utf-8", "replace")) if found else None


class _Job(Unshown, frozen=True):
    opens: bool
    data: bytes
    passphrase: str


_job = Records(_Job)


def work(source: BinaryIO, target: BinaryIO) -> int:
    """In the process of its own: one job, read and done. An empty answer: the passphrase opens nothing. The exit code."""
    job = _job.of_json(source.read())
    done = (age.decrypt_with_passphrase if job.opens else age.encrypt_with_passphrase)(job.data, job.passphrase)
    target.write(done or b"")
    target.flush()
    return 0


def _elsewhere(job: _Job) -> bytes | None:
    """The answer of the process; None: it gave none. Its error is gone when this returns: its frames hold the passphrase."""
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    try:
        done = subprocess.run(  # noqa: S603 - the program itself
            [*paths.own_command(), COMMAND],
            input=canonical(job),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MOST_SECONDS,
            creationflags=hidden,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return None if done.returncode else done.stdout


NOT_LOCKED = message(
    "passphrase_nothing_locked",
    QT_TRANSLATE_NOOP(
        "Message",
        "This is no recovery key that is locked with a passphrase, or it was changed. Nothing was opened. Scan the QR code of the sheet "
        "again.",
    ),
)
NOT_WORKED = message(
    "passphrase_not_worked",
    QT_TRANSLATE_NOOP(
        "Message",
        "The computer could not work through the passphrase, which needs a gigabyte of memory for a moment. Nothing was saved. Close "
        "other programs and try again.",
    ),
)
