"""How a check of the journal ended, in words: what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from moderator_app.domain.journal import FAULT_NAMES, Fault
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.log.results import Offer, Result

FROM_RESTORE = frozenset({Fault.CUT, Fault.FORKED, Fault.PIN})
"""Faults that a restored backup explains: the pin of this workstation disagrees."""
WHOLE_ALL = Plural.translate("LogVerdict", "All %n entries, and every decision that they tell of, are as they were written.", "", 1)
WHOLE_NEW = Plural.translate("LogVerdict", "%n entries since the last check are as they were written.", "", 1)
SEALED = Plural.translate(
    "LogVerdict",
    "%n text(s) can't be compared with the journal any more, because the salts are gone. A disposal does that; without one, find out why.",
    "",
    1,
)
FOUND = Plural.translate("LogVerdict", "The journal is not whole: %n fault(s) found.", "", 1)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found. `full` tells whether everything was checked; `checked` is None where only the pin was asked.

    `sealed` counts the texts that can't be compared any more.
    """

    faults: tuple[tuple[Fault, int], ...]
    checked: int | None
    full: bool
    sealed: int = 0

    @property
    def may_be_restored(self) -> bool:
        """Whether the database disagrees with what this workstation has seen."""
        return any(fault in FROM_RESTORE for fault, _ in self.faults)

    @property
    def alarm(self) -> str | None:
        """The first fault's English name."""
        return FAULT_NAMES[self.faults[0][0]] if self.faults else None


def result(verdict: Verdict, verify_all: Callable[[], None], accept: Callable[[], None]) -> Result:
    """The card for a verdict, with what can be done next."""
    everything = Offer("LogVerifyAll", translate("LogVerdict", "Check the whole journal"), verify_all)
    if not verdict.faults:
        title = translate("LogVerdict", "The journal is whole")
        if verdict.full:
            sealed = [SEALED.of(verdict.sealed)] if verdict.sealed else []
            return Result("warning" if sealed else "ok", title, "\n".join([WHOLE_ALL.of(verdict.checked or 0), *sealed]))
        text = WHOLE_NEW.of(verdict.checked) if verdict.checked else translate("LogVerdict", "Nothing was added since the last check.")
        return Result("ok", title, text)
    offers = () if verdict.full else (everything,)
    if verdict.may_be_restored:
        offers = (*offers, Offer("LogAcceptRestored", translate("LogVerdict", "Accept a restored database…"), accept, "danger"))
    return Result("danger", FOUND.of(len(verdict.faults)), _advice(verdict), tuple(map(_place, verdict.faults)), offers)


def _advice(verdict: Verdict) -> str:
    first = translate(
        "LogVerdict",
        "Decide nothing for now. Leave the database and its backups as they are, and tell whoever is responsible for the records: "
        "somebody changed the data outside Uppsikt, or the disk is failing.",
    )
    if not verdict.may_be_restored:
        return first
    return "\n".join(
        [
            first,
            translate(
                "LogVerdict",
                "If the database was knowingly restored from a backup, accept it below with the reason. What was written after the backup "
                "is not in it and must be done again.",
            ),
        ]
    )


def _place(found: tuple[Fault, int]) -> tuple[str, int]:
    fault, seq = found
    text = translate("LogVerdict", "Entry {number}: {fault}").format(
        number=QLocale().toString(seq), fault=translate("Fault", FAULT_NAMES[fault])
    )
    return text, seq
