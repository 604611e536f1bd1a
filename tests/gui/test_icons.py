"""Icons: each is there, can be drawn, and takes the colours of the theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from moderator_app.gui.colours import SCHEMES
from moderator_app.gui.icons import NAMES, drawn
from moderator_app.gui.shell import Shell
from moderator_app.support import paths


def strongest_colour(pixmap: QPixmap) -> str:
    """The colour of the pixels that are fully covered."""
    image: QImage = pixmap.toImage()
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                return colour.name()
    return ""


def test_the_folder_of_icons_and_the_list_of_names_agree() -> None:
    files = {path.stem for path in (paths.resources() / "icons").glob("*.svg")} - {"uppsikt"}

    assert files == set(NAMES)
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_shows_something_in_the_colour_asked_for(qapp: object, name: str) -> None:
    del qapp
    assert QSvgRenderer(str(paths.resources() / "icons" / f"{name}.svg")).isValid()
    assert strongest_colour(drawn(name, "#ff0080", 40)) == "#ff0080"


def test_an_icon_follows_the_theme(shell: Shell, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    shell.theme.apply("light", 100)
    shell.icons.set_on(button, "remove", "danger")
    light = strongest_colour(button.icon().pixmap(22, 22))

    shell.theme.apply("dark", 100)

    assert light == SCHEMES["light"].danger.name()
    assert strongest_colour(button.icon().pixmap(22, 22)) == SCHEMES["dark"].danger.name()


def test_a_button_that_is_gone_is_forgotten(shell: Shell) -> None:
    button = QToolButton()
    shell.icons.set_on(button, "keep")
    button.deleteLater()
    del button

    shell.theme.apply("dark", 100)

    assert strongest_colour(shell.icons.icon("keep").pixmap(22, 22)) == shell.theme.colours.text.name()


def test_an_icon_that_is_chosen_or_dead_looks_so(shell: Shell) -> None:
    chosen = shell.icons.icon("inbox", "muted").pixmap(22, 22, QIcon.Mode.Normal, QIcon.State.On)
    dead = shell.icons.icon("inbox").pixmap(22, 22, QIcon.Mode.Disabled)

    assert strongest_colour(chosen) == shell.theme.colours.accent_text.name()
    assert strongest_colour(dead) == shell.theme.colours.disabled.name()


def test_a_picture_grows_with_the_text(shell: Shell) -> None:
    shell.theme.apply("light", 200)

    assert shell.icons.pixmap("clock", size=16).width() == 32
