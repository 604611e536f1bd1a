"""The day at its beginning, and what is there on every screen: the keys, the menu, what program this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """Today, and the sheets of the window itself."""
    at.screen("today")
    at.act("today.fold")
    at.take("today")
    at.screen("inbox")
    for action, name in (("window.keys", "keys"), ("window.about", "about")):
        at.take_sheet(name, lambda action=action: at.act(action))
    at.act("window.menu")
    menu = at.window.window_menu
    assert menu is not None
    at.until(menu.isVisible, "the menu")
    at.take("menu", menu)
    menu.close()


WINDOW = Album(
    name="window",
    stage=Crowd,
    take=take,
    pictures=(
        "today",
        "keys",
        "about",
        "menu",
    ),
)
