"""A moderator among several: decides on items of one shared list, in an order of their own, while others do the same or import.

Run by test_many_writers.py as processes of their own. Each writes a line for everything that the desk has acknowledged.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from random import Random

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.decisions import Draft, Outcome
from moderator_app.domain.place import Place
from moderator_app.support.clock import SystemClock
from moderator_app.support.messages import KnownError, Refused
from tests.making import comment, take

PATIENCE = 60.0
"""Seconds for which somebody tries again to do what could not be done."""


class Sitting:
    """One person at the desk, who stays there whatever the network does."""

    def __init__(self, folder: Path, address: str, user: str) -> None:
        self._folder, self._address, self._user = folder, address, user
        self._said = (folder / f"{user}.said").open("a", encoding="utf-8", buffering=1)
        self._troubles: list[str] = []
        self.desk = self._sit_down()

    def say(self, *words: object) -> None:
        print(*words, file=self._said, flush=True)

    def _sit_down(self) -> Desk:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                place = Place(self._folder / self._user, self._address)
                return open_desk(place, self._folder / f"{self._user}-pins", SystemClock(), self._user, self._user.capitalize())
            except KnownError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    def decide(self, items: list[tuple[int, int]], times: int, rng: Random) -> None:
        """Decide `times` times on items (id, wording) drawn at random: for the first time, or in place of the decision that stands."""
        for n in range(times):
            item_id, wording = rng.choice(items)
            reason = f"{self._user} {n}"
            end = time.monotonic() + PATIENCE
            while not self._decided(item_id, wording, reason):
                assert time.monotonic() < end, f"{reason} was never taken: {self._troubles[-20:]}"

    def _decided(self, item_id: int, wording: int, reason: str) -> bool:
        """Whether it is done with: taken, or taken as the desk shows after it was not sure."""
        try:
            kept = self.desk.decisions.of_item(item_id)
            if any(each.reason == reason for each in kept):
                self.say("found", item_id, reason)
                return True
            last = kept[-1].id if kept else None
            outcome = Outcome.KEEP if len(kept) % 2 else Outcome.ANSWER
            draft = Draft(item_id=item_id, revision_id=wording, outcome=outcome, reason=reason, supersedes=last)
            decided = self.desk.decisions.decide(draft)
        except Refused as refused:
            # Somebody else was faster, on the same item.
            self._troubles.append(refused.code)
            self.say("refused", item_id, refused.code)
            return False
        except KnownError as known:
            self._troubles.append(known.code)
            self.say("trouble", item_id, known.code)
            time.sleep(0.02)
            return False
        self.say("decided", item_id, decided.reference, reason)
        return True

    def bring_in(self, rounds: int) -> None:
        """Import new items and known ones, again and again."""
        channel = self.desk.channels.everything()[0]
        for n in range(rounds):
            arrived = [comment(f"{self._user} {n} {k} skriver", number=f"{self._user}-{n}-{k}", author=f"Kim {k}") for k in range(60)]
            again = [comment(f"Fråga {k}", number=k, author="Kim Ek") for k in range(20)]
            end = time.monotonic() + PATIENCE
            while True:
                try:
                    done = take(self.desk, channel, *arrived, *again)
                except KnownError as known:
                    assert time.monotonic() < end, "never brought in"
                    self.say("trouble", 0, known.code)
                    time.sleep(0.05)
                else:
                    self.say("imported", done.new + done.unchanged, len(arrived) + len(again))
                    break


def main(folder: str, address: str, user: str, work: str, times: str) -> None:
    sitting = Sitting(Path(folder), address, user)
    if work == "import":
        sitting.bring_in(int(times))
    else:
        lines = (Path(folder) / "items").read_text("utf-8").splitlines()
        items = [(int(item), int(wording)) for item, wording in (line.split() for line in lines)]
        sitting.decide(items, int(times), Random(user))
    sitting.desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
