"""What both albums of the shared credentials do at the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.end2end.stages.town import Town
from tests.gui.finding import part

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def town(at: Photographer) -> Town:
    """What is photographed."""
    assert isinstance(at.stage, Town)
    return at.stage


def to_channel(at: Photographer, channel: str) -> Any:
    """The screen of credentials with that channel chosen."""
    screen = at.screen("credentials", channel=town(at).channels[channel].id)
    at.until(lambda: screen._known.standing is not None, "how the workstation stands")
    at.idle()
    return screen


def press(at: Photographer, sheet: QWidget, name: str) -> None:
    part(sheet, QAbstractButton, name).click()
    at.idle()


def quiet(at: Photographer) -> None:
    """Take away what the bar tells."""
    while at.window.bar.notices:
        at.window.bar.dismiss()
