"""A moderator's day without a screen, to be killed at any moment: a file is imported in small batches, while somebody decides and types.

Run by test_killed.py as a process of its own. It writes a line for everything that the desk has acknowledged.
"""

from __future__ import annotations

import faulthandler
import os
import threading
from pathlib import Path

from moderator_app.desk import intake
from moderator_app.desk.desk import Desk
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection, State
from moderator_app.support.clock import SystemClock
from tests.making import draft, make_desk

BATCH = 20


class Said:
    """What was acknowledged, line by line. What is handed to the system in one piece outlives the process."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def line(self, *words: object) -> None:
        os.write(self._file, (" ".join(map(str, words)) + "\n").encode())


def decide_on(desk: Desk, said: Said, number: int, stop: threading.Event) -> None:
    """Decide on one item after the other, and keep a draft for the one after it. `number` is the first of the reasons."""
    while not stop.is_set():
        rows = desk.inbox.page(Selection(State.OPEN), most=2)
        if len(rows) < 2:
            stop.wait(0.002)
            continue
        now, later = (row.id for row in rows)
        desk.drafts.save(draft(desk, later, Outcome.REMOVE, "B-01", reason=f"Utkast {number}"))
        said.line("draft", later, number)
        decided = desk.decisions.decide(draft(desk, now, Outcome.REMOVE, "B-01", reason=f"Skäl {number}"))
        said.line("decided", decided.reference, number)
        number += 1


def work(folder: Path, file: Path, number: int) -> None:
    """Work until killed, or until the file is in. Should it die by itself, the last lines of `crash` say where."""
    crash = (folder / "crash").open("w")
    faulthandler.enable(crash)
    intake.BATCH = BATCH
    desk = make_desk(folder, SystemClock())
    said = Said(folder / "said")
    with desk._context.database.write() as writer:
        said.line("synchronous", writer.driver.execute("PRAGMA synchronous").fetchone()[0])
    stop = threading.Event()
    decider = threading.Thread(target=decide_on, args=(desk, said, number, stop))
    decider.start()
    desk.intake.run(1, file)
    stop.set()
    decider.join()
    desk.close()
