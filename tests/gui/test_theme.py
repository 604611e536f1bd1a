"""Light, dark and high contrast: readable by computation, changed while running, never larger or smaller than the person chose."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.gui.colours import SCHEMES, SHAPE_PAIRS, TEXT_PAIRS, contrast
from moderator_app.gui.shell import Shell
from moderator_app.gui.theme import palette_of
from moderator_app.support import paths
from tests.gui.geometry import settle

READABLE, READABLE_IN_HIGH_CONTRAST, VISIBLE = 4.5, 7.0, 3.0
Role = QPalette.ColorRole


def test_black_on_white_has_the_highest_contrast() -> None:
    assert round(contrast(QColor("black"), QColor("white"))) == 21
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", SCHEMES)
def test_every_text_can_be_read_on_every_ground_that_it_may_stand_on(name: str) -> None:
    least = READABLE_IN_HIGH_CONTRAST if name == "high_contrast" else READABLE
    colours = SCHEMES[name]
    faint = {(text, ground) for text, ground in TEXT_PAIRS if contrast(getattr(colours, text), getattr(colours, ground)) < least}

    assert faint == set()


@pytest.mark.parametrize("name", SCHEMES)
def test_outlines_and_focus_can_be_seen(name: str) -> None:
    colours = SCHEMES[name]

    assert {pair for pair in SHAPE_PAIRS if contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) < VISIBLE} == set()


@pytest.mark.parametrize("name", SCHEMES)
def test_what_qt_paints_by_itself_can_be_read_too(name: str) -> None:
    palette = palette_of(SCHEMES[name])
    pairs = [
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.Text, Role.AlternateBase),
        (Role.PlaceholderText, Role.Base),
        (Role.ButtonText, Role.Button),
        (Role.HighlightedText, Role.Highlight),
        (Role.ToolTipText, Role.ToolTipBase),
        (Role.Link, Role.Base),
        (Role.LinkVisited, Role.Base),
    ]
    faint = [pair for pair in pairs if contrast(palette.color(pair[0]), palette.color(pair[1])) < READABLE]

    assert faint == []
    assert palette.color(Role.PlaceholderText).alpha() == 255, "a see-through colour has no contrast of its own"


@pytest.mark.parametrize("name", SCHEMES)
def test_the_marks_in_controls_have_the_colours_of_their_theme(name: str) -> None:
    colours = {getattr(SCHEMES[name], each).name() for each in ("muted", "on_accent", "text")}
    files = list((paths.resources() / "icons" / "control" / name).glob("*.svg"))

    assert len(files) == 7
    assert {found for file in files for found in re.findall(r"#[0-9a-f]{6}", file.read_text("utf-8"))} <= colours


def test_the_theme_changes_while_the_window_is_open(shell: Shell) -> None:
    told: list[str] = []
    shell.theme.changed.connect(lambda: told.append(shell.theme.name))
    label = QLabel("text")
    label.setObjectName("label")

    shell.theme.apply("dark", 100)
    settle()

    assert told == ["dark"]
    assert shell.theme.colours is SCHEMES["dark"]
    assert label.palette().color(Role.WindowText) == SCHEMES["dark"].text
    label.deleteLater()


def test_nothing_is_painted_anew_for_the_theme_that_is_there(shell: Shell) -> None:
    told: list[int] = []
    shell.theme.changed.connect(lambda: told.append(1))

    shell.theme.apply("light", 100)

    assert told == []


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_text_grows_as_chosen(shell: Shell, scale: int) -> None:
    shell.theme.apply("light", 100)
    before = QApplication.font().pointSizeF()

    shell.theme.apply("light", scale)

    assert QApplication.font().pointSizeF() == pytest.approx(before * scale / 100)
    assert shell.theme.scaled(20) == 20 * scale // 100


@pytest.mark.parametrize("scale", [100, 200])
def test_an_opened_choice_shows_its_last_entry_whole(shell: Shell, qtbot: QtBot, scale: int) -> None:
    shell.theme.apply("light", scale)
    page = QWidget()
    qtbot.addWidget(page)
    choice = QComboBox(page)
    choice.addItems(["Ingen", "Sara Holm", "Maria Chef"])
    with qtbot.waitActive(page):
        page.show()
    choice.setFocus()
    choice.showPopup()
    settle()
    view = choice.view()
    end, room = view.visualRect(choice.model().index(2, 0)).bottom(), view.viewport().height()
    choice.hidePopup()

    assert end < room


def test_no_place_in_the_program_invents_a_colour() -> None:
    gui = Path(paths.PACKAGE) / "gui"
    invented = [
        f"{path.name}: {line.strip()}"
        for path in gui.rglob("*.py")
        if path.name != "colours.py"
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"QColor\([^)]|#[0-9a-fA-F]{6}\b|GlobalColor\.(?!transparent)", line)
    ]

    assert invented == []
