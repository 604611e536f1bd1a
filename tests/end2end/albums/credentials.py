"""The screen of the shared credentials and its office, before they are set up and after, and what is shown there for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moderator_app.domain.credentials import Part
from tests.end2end.albums.album import Album
from tests.end2end.albums.at_credentials import to_channel
from tests.end2end.stages.crowd import Crowd
from tests.end2end.stages.town import FOREIGN, LATE, NOTHING, WHOLE, Town

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """The pages of the screen, what is revealed, the empty form, the office."""
    at.lanes = ("write", "read", "vault")
    at.screen("today")
    at.take("credentials-today")
    _screen(at)
    _form(at)
    _office(at)


def _screen(at: Photographer) -> None:
    for name, channel in (("credentials", WHOLE), ("credentials-nothing", NOTHING), ("credentials-foreign", FOREIGN)):
        to_channel(at, channel)
        at.act("credentials.parts")
        at.take(name)
    to_channel(at, WHOLE)
    at.act("credentials.access")
    at.take("credentials-access")
    to_channel(at, LATE)
    at.act("credentials.changes")
    at.take("credentials-changes")
    at.act("credentials.parts")
    screen = to_channel(at, WHOLE)
    for name, which in (("reveal-code", Part.ONE_TIME), ("reveal-codes", Part.RECOVERY_CODES)):
        screen.detail.parts.chosen = which
        at.take_sheet(name, lambda: at.act("credentials.show"))


def _form(at: Photographer) -> None:
    to_channel(at, NOTHING)
    at.take_sheet("form-empty", lambda: at.act("credentials.enter"))


def _office(at: Photographer) -> None:
    screen = at.screen("credentials", page="office")
    at.idle()
    at.take("office")
    page = screen._office
    page.page.verticalScrollBar().setValue(page.page.verticalScrollBar().maximum())
    at.take("office-below")


def unset(at: Photographer) -> None:
    """Where nobody has set up shared credentials yet."""
    at.screen("credentials")
    at.pause(200)
    at.idle()
    at.take("credentials-unset")
    at.act("credentials.office")
    at.pause(200)
    at.idle()
    at.take("office-unset")
    page: Any = at.window.built_screen("credentials")
    page._office.deeds.found()
    sheet = at.sheet()
    at.take("found-sheet", sheet)
    at.close(sheet)
    at.act("credentials.office")


CREDENTIALS = Album(
    name="credentials",
    stage=Town,
    take=take,
    pictures=(
        "credentials-today",
        "credentials",
        "credentials-nothing",
        "credentials-foreign",
        "credentials-access",
        "credentials-changes",
        "reveal-code",
        "reveal-codes",
        "form-empty",
        "office",
        "office-below",
    ),
)
CREDENTIALS_UNSET = Album(
    name="credentials-unset",
    stage=Crowd,
    take=unset,
    pictures=("credentials-unset", "office-unset", "found-sheet"),
)
