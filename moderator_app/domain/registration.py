"""How an item stands with the diary: registered, asked to be, kept in order instead, or in need of neither (OSL 5:1-2; HJO-41, HJO-45)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.support.messages import QT_TRANSLATE_NOOP


class Registration(StrEnum):
    """Told by what was recorded of the item; never stored for itself."""

    REGISTERED = "registered"
    REQUESTED = "requested"
    """The registrar was asked; no number has come yet."""
    KEPT_IN_ORDER = "kept_in_order"
    """Instead of registering, where that is enough (OSL 5:1 second paragraph; SOR-18)."""
    DUE = "due"
    """A decision demands it, and nobody has asked for it yet."""
    NEITHER = "neither"
    """Of minor significance: it need be neither registered nor kept in order (HJO-45)."""
    NOT_ASSESSED = "not_assessed"
    """Nobody has decided on it: taken to be of minor significance until somebody does (SOR-19)."""


REGISTRATION_NAMES: dict[Registration, str] = {
    Registration.REGISTERED: QT_TRANSLATE_NOOP("Registration", "registered"),
    Registration.REQUESTED: QT_TRANSLATE_NOOP("Registration", "registration requested"),
    Registration.KEPT_IN_ORDER: QT_TRANSLATE_NOOP("Registration", "kept in order"),
    Registration.DUE: QT_TRANSLATE_NOOP("Registration", "to be registered: not requested yet"),
    Registration.NEITHER: QT_TRANSLATE_NOOP("Registration", "need be neither registered nor kept in order"),
    Registration.NOT_ASSESSED: QT_TRANSLATE_NOOP("Registration", "not assessed yet"),
}


@dataclass(frozen=True, slots=True)
class InDiary:
    """Where the item stands. `where`: the diary number, where it is kept in order, or who was asked; "" where nothing was told."""

    status: Registration
    where: str = ""


def in_diary(registered: str | None, kept: str | None, requested: str | None, *, due: bool, assessed: bool) -> InDiary:
    """What the newest receipt of each step told (None: no such step was taken), whether registering is demanded and open, and whether
    somebody has decided on the item."""
    for status, told in (
        (Registration.REGISTERED, registered),
        (Registration.KEPT_IN_ORDER, kept),
        (Registration.REQUESTED, requested),
    ):
        if told is not None:
            return InDiary(status, told)
    if due:
        return InDiary(Registration.DUE)
    return InDiary(Registration.NEITHER if assessed else Registration.NOT_ASSESSED)
