"""Keys and actions: one list, no key twice, letters dead while typing, and only the screen in front listens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.gui.actions import WINDOW_ACTIONS, ActionRegistry, ActionSpec, duplicate_keys, is_single, key_name, takes_typing
from moderator_app.gui.screens import SCREENS
from moderator_app.gui.shell import Shell

SPECS = (
    ActionSpec("list.next", "Next", ("J", "Down"), scope="list"),
    ActionSpec("log.next", "Next", ("J",), scope="log"),
    ActionSpec("window.save", "Save", ("Ctrl+S",)),
)


class Desk(QWidget):
    """A window with a field and the registry under test; `done` says what was done."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.done: list[str] = []
        self.field = QLineEdit(self)
        self.place = QWidget(self)
        self.place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.registry = ActionRegistry(shell.icons, self, SPECS)
        self.registry.complete()
        self.registry.connect_all({spec.id: lambda done=spec.id: self.done.append(done) for spec in SPECS})
        self.registry.set_scope("list")


@pytest.fixture
def desk(shell: Shell, qtbot: QtBot) -> Desk:
    made = Desk(shell)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.place.setFocus()
    return made


def everything() -> list[ActionSpec]:
    return [*WINDOW_ACTIONS, *(screen.open_action() for screen in SCREENS), *(each for screen in SCREENS for each in screen.actions)]


def test_no_key_of_the_program_does_two_things() -> None:
    assert duplicate_keys(everything()) == []


def test_no_action_of_the_program_is_there_twice() -> None:
    ids = [spec.id for spec in everything()]

    assert sorted(ids) == sorted(set(ids))


def test_a_key_that_is_there_twice_is_found() -> None:
    twice = ActionSpec("list.save", "Save too", ("Ctrl+s",), scope="list")

    assert duplicate_keys([*SPECS, twice]) == ["list: Ctrl+S is window.save and list.save"]
    assert duplicate_keys(SPECS) == [], "two screens may use one key"


def test_an_action_that_is_there_twice_is_refused(shell: Shell, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    with pytest.raises(ValueError, match=r"list\.next"):
        ActionRegistry(shell.icons, window, [SPECS[0], SPECS[0]])


def test_a_letter_does_what_the_screen_in_front_says(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.place, Qt.Key.Key_J)
    desk.registry.set_scope("log")
    qtbot.keyClick(desk.place, Qt.Key.Key_J)

    assert desk.done == ["list.next", "log.next"]


def test_letters_are_text_while_typing(desk: Desk, qtbot: QtBot) -> None:
    desk.field.setFocus()
    qtbot.keyClicks(desk.field, "jj")
    qtbot.keyClick(desk.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (desk.field.text(), desk.done) == ("jj", ["window.save"])

    desk.place.setFocus()
    qtbot.keyClick(desk.place, Qt.Key.Key_J)

    assert desk.done == ["window.save", "list.next"]


def test_letters_can_be_switched_off(desk: Desk, qtbot: QtBot) -> None:
    desk.registry.set_single_keys(False)

    qtbot.keyClick(desk.place, Qt.Key.Key_J)
    assert desk.done == []
    assert desk.registry.key_text("list.next") == "↓"
    qtbot.keyClick(desk.place, Qt.Key.Key_Down)

    assert desk.done == ["list.next"]


def test_what_cannot_be_done_now_does_nothing(desk: Desk, qtbot: QtBot) -> None:
    told: list[object] = []
    desk.registry.state_changed.connect(told.append)

    desk.registry.enable("list.next", False)
    qtbot.keyClick(desk.place, Qt.Key.Key_J)

    assert (desk.done, told) == ([], ["list.next"])


def test_an_action_nobody_carries_out_is_disabled(shell: Shell, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    assert not ActionRegistry(shell.icons, window, SPECS).action("list.next").isEnabled()


@pytest.mark.parametrize(
    ("key", "single"), [("J", True), ("?", True), ("1", True), ("+", True), ("Ctrl+J", False), ("F1", False), ("Down", False)]
)
def test_which_keys_also_type_a_character(key: str, single: bool) -> None:
    assert is_single(key) is single


@pytest.mark.parametrize(
    ("key", "printed"), [("Ctrl+Return", "Ctrl+Enter"), ("Return", "Enter"), ("Alt+Down", "Alt+↓"), ("?", "?"), ("Shift+G", "Shift+G")]
)
def test_a_key_is_called_as_it_is_printed(shell: Shell, key: str, printed: str) -> None:
    assert key_name(key) == printed


@pytest.mark.parametrize("language", ["sv", "en"])
def test_nobody_is_told_of_a_key_that_no_keyboard_has(shell: Shell, qtbot: QtBot, language: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    shell.language.apply(language)
    registry = ActionRegistry(shell.icons, window, everything())
    told = [registry.key_text(spec.id) for spec in everything()]
    for scope in {spec.scope for spec in everything()}:
        registry.set_scope(scope)
        told += [registry.action(spec.id).shortcut().toString(QKeySequence.SequenceFormat.NativeText) for spec in everything()]

    assert [each for each in told if "Return" in each] == []
    assert "Ctrl+Enter" in told


def test_where_letters_are_text(qtbot: QtBot) -> None:
    read_only, editable = QPlainTextEdit(), QComboBox()
    read_only.setReadOnly(True)
    editable.setEditable(True)
    widgets = [QLineEdit(), QSpinBox(), QPlainTextEdit(), read_only, editable, QComboBox(), QWidget()]
    for widget in widgets:
        qtbot.addWidget(widget)

    assert [takes_typing(widget) for widget in widgets] == [True, True, True, False, True, False, False]
    assert takes_typing(None) is False
