"""The window as a whole: painted first, screens when they are opened, menu, keys, text that fits, names for everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPushButton, QScrollArea, QToolButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from moderator_app.gui import app
from moderator_app.gui.actions import WINDOW, ActionSpec
from moderator_app.gui.screens import Screen, ScreenContext, ScreenSpec
from moderator_app.gui.shell import Shell, build_shell
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.gui.widgets.status_line import DeskState
from moderator_app.gui.window import MainWindow
from moderator_app.support.messages import KnownError, Message
from moderator_app.support.settings import LANGUAGE, SINGLE_KEYS, TEXT_SCALE, THEME, Settings
from tests.gui.accessible import name_of, unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.gui.scripted import ScriptedDialogs

DESK = object()
STATE = DeskState("Ylva Exempel", Path("/home/ylva/.local/share/Uppsikt/desk"), Message("j", "Checked: {n} entries", {"n": 1204}))
LONG = KnownError(
    Message("e", "The file could not be read to the end. 120 rows were imported and are saved."), (Message("d", "Row 121 is cut"),)
)


class Page(Screen):
    """A screen as small as one can be."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.opened_with: list[dict[str, Any]] = []
        self.stopped = False
        self.runs = ""
        self.done: list[str] = []
        self.field = QLineEdit(self)
        self.field.setObjectName("field")
        self.field.setAccessibleName("Field")
        self.title = PlainLabel("", self, role="headline")
        self.title.setObjectName("title")
        page = QVBoxLayout(self)
        page.addWidget(self.title)
        page.addWidget(self.field)
        page.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.context.language.code)

    def opened(self, **args: Any) -> None:
        self.opened_with.append(args)
        if self.objectName() == "one":
            self.context.actions.connect_all({"one.keep": partial(self.done.append, "keep")})

    def busy(self) -> str:
        return self.runs

    def stop(self) -> None:
        self.stopped = True


HERE = f"{__name__}:Page"
SPECS = (
    ScreenSpec("one", "One", "inbox", "Ctrl+1", HERE, (ActionSpec("one.keep", "Keep", ("K",), scope="one", group="Decision"),)),
    ScreenSpec("two", "Two", "log", "Ctrl+2", HERE),
)


@pytest.fixture
def window(shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(DESK, shell, SPECS, dialogs)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.current_screen == "one")
    yield made
    made.hide()


def page(window: MainWindow, screen_id: str = "one") -> Page:
    screen = window.built_screen(screen_id)
    assert isinstance(screen, Page)
    return screen


def dialog(window: MainWindow, name: str) -> QDialog:
    found = [each for each in window.findChildren(QDialog, name) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_window_is_painted_before_any_screen_is_made(shell: Shell, qtbot: QtBot) -> None:
    window = MainWindow(DESK, shell, SPECS)
    qtbot.addWidget(window)
    made_before_paint: list[object] = []
    window.painted.connect(lambda: made_before_paint.append(window.built_screen("one")))
    window.show()
    qtbot.waitUntil(lambda: window.current_screen == "one")

    assert made_before_paint == [None]
    assert window.built_screen("two") is None


def test_the_desk_is_opened_in_its_lane_after_the_first_paint(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    monkeypatch.setattr(shell.errors, "install", lambda: None)
    opened: list[str] = []

    def open_desk() -> object:
        opened.append(threading.current_thread().name)
        return DESK

    window = app.open_window(shell, open_desk, SPECS)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.current_screen == "one")

    assert opened == ["write-1"]
    assert page(window).context.desk is DESK


def test_a_desk_that_does_not_open_is_told(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell.errors, "install", lambda: None)

    wrong = [KnownError(Message("newer", "The data was made by a newer version."))]

    def open_desk() -> object:
        if wrong:
            raise wrong[0]
        return DESK

    window = app.open_window(shell, open_desk, SPECS)
    qtbot.addWidget(window)
    again = part(window, QPushButton, "TryAgain")
    qtbot.waitUntil(again.isVisible)

    assert part(window, QLabel, "EmptyTitle").text() == "The desk is not open"
    assert part(window, QLabel, "EmptyText").text() == "The data was made by a newer version."
    part(window, QToolButton, "rail-two").click()
    assert window.current_screen == ""

    wrong.clear()
    again.click()
    qtbot.waitUntil(lambda: window.current_screen == "one")
    assert not again.isVisible()


def test_a_desk_whose_server_is_away_opens_by_itself_when_it_comes(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell.errors, "install", lambda: None)
    away = [KnownError(Message("server_gone", "The server is away."))]

    def open_desk() -> object:
        if away:
            raise away[0]
        return DESK

    window = app.open_window(shell, open_desk, SPECS)
    qtbot.addWidget(window)
    stop, words = part(window, QPushButton, "StopTrying"), part(window, QLabel, "EmptyText")
    qtbot.waitUntil(stop.isVisible)
    assert words.text() == "The server is away.\n\nUppsikt tries again by itself in 1 s."
    qtbot.waitUntil(lambda: "in 2 s" in words.text())

    stop.click()
    assert words.text() == "The server is away."
    assert not stop.isVisible()
    part(window, QPushButton, "TryAgain").click()
    qtbot.waitUntil(stop.isVisible)

    away.clear()
    qtbot.waitUntil(lambda: window.current_screen == "one")


def test_a_screen_is_reached_by_key_rail_and_name(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_screen == "two"
    part(window, QToolButton, "rail-one").click()
    assert window.current_screen == "one"
    window.open_screen("two", item=7)

    assert page(window, "two").opened_with == [{}, {"item": 7}]
    assert window.windowTitle() == "Two – Uppsikt"
    assert part(window, QToolButton, "rail-two").isChecked()


def test_a_screens_letters_work_in_front_and_not_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    part(window, QToolButton, "rail-one").setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_K)
    page(window).field.setFocus()
    qtbot.keyClick(page(window).field, Qt.Key.Key_K)

    assert page(window).done == ["keep"]
    assert page(window).field.text() == "k"


def test_the_keys_of_the_screen_and_the_window_are_all_listed(window: MainWindow, qtbot: QtBot) -> None:
    part(window, QToolButton, "rail-one").setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Question)
    shown = dialog(window, "KeyHelp")

    listed = {label.objectName().removeprefix("key-") for label in shown.findChildren(PlainLabel) if label.objectName().startswith("key-")}
    assert listed == {spec.id for scope in ("one", WINDOW) for spec in window.registry.specs(scope)}
    assert name_of(part(shown, PlainLabel, "key-one.keep")) == "Keep: K"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(QDialog, "KeyHelp"))


def test_letters_can_be_switched_off_in_the_menu_and_the_list_says_so(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    window.registry.action("window.single_keys").trigger()
    part(window, QToolButton, "rail-one").setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_K)
    window.show_keys()

    assert page(window).done == []
    assert shell.settings.get(SINGLE_KEYS) is False
    assert not window.registry.action("window.single_keys").isChecked()
    assert part(dialog(window, "KeyHelp"), QLabel, "KeysOff").isVisible()


def test_the_menu_offers_what_the_screen_can_do_and_every_setting(window: MainWindow) -> None:
    window.open_menu()
    menu = window.window_menu
    assert menu is not None
    submenus = {each.menuAction(): each.objectName() for each in menu.findChildren(QMenu)}
    names = [submenus.get(action, action.objectName()) for action in menu.actions() if not action.isSeparator()]

    assert names == [
        *("menu-screen", "window.crisis", "menu-language", "menu-theme", "menu-text_scale"),
        *("window.single_keys", "window.keys", "window.about", "window.quit"),
    ]
    assert [action.text() for action in part(menu, QMenu, "menu-language").actions()] == [
        "As the system",
        "Svenska",
        "English",
    ]
    menu.close()


def test_what_the_organisation_has_fixed_is_shown_and_can_t_be_chosen(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    machine = tmp_path / "machine.json"
    machine.write_text('{"values": {"theme": "dark", "single_keys": false}}', "utf-8")
    fixed = MainWindow(None, replace(shell, settings=Settings(shell.settings.path, machine)), SPECS)
    qtbot.addWidget(fixed)
    fixed.open_menu()
    menu = fixed.window_menu
    assert menu is not None
    first, *choices = [each for each in part(menu, QMenu, "menu-theme").actions() if not each.isSeparator()]

    assert first.text() == "Decided by your organisation"
    assert not any(each.isEnabled() for each in choices)
    assert [each.text() for each in choices if each.isChecked()] == ["Dark"]
    assert all(each.isEnabled() for each in part(menu, QMenu, "menu-text_scale").actions())
    assert not fixed.registry.action("window.single_keys").isEnabled()
    menu.close()


def test_the_language_changes_while_the_window_is_open(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    window.choose(LANGUAGE.key, "sv")

    qtbot.waitUntil(lambda: part(window, QToolButton, "rail-menu").text() == "Meny")
    assert page(window).title.text() == "sv"
    assert window.registry.action("window.quit").text() == "Avsluta"
    assert shell.settings.get(LANGUAGE) == "sv"
    window.choose(LANGUAGE.key, "en")
    qtbot.waitUntil(lambda: part(window, QToolButton, "rail-menu").text() == "Menu")


def test_theme_and_text_size_change_and_are_remembered(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    before = QApplication.font().pointSizeF()
    window.choose(THEME.key, "dark")
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    window.registry.action("window.larger").trigger()
    window.registry.action("window.smaller").trigger()

    assert shell.theme.name == "dark"
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.25)
    again = build_shell(shell.application, shell.folders)
    assert (again.settings.get(THEME), again.settings.get(TEXT_SCALE)) == ("dark", 125)
    again.runner.shutdown()
    again.language.forget()


def test_a_setting_that_cannot_be_saved_is_used_and_told(window: MainWindow, shell: Shell) -> None:
    folder = shell.folders.settings
    shell.settings.path = folder / "window.ini" / "below" / "settings.json"
    (folder / "window.ini").write_text("", encoding="utf-8")

    window.choose(THEME.key, "dark")

    assert shell.theme.name == "dark"
    assert [notice.what.code for notice in window.bar.notices] == ["settings_not_saved"]


def test_work_that_runs_is_asked_about_before_closing(window: MainWindow, dialogs: ScriptedDialogs, qtbot: QtBot) -> None:
    page(window).runs = "An import is running."

    assert not window.close()
    assert dialogs.questions[0].text.startswith("An import is running.")
    assert not page(window).stopped
    dialogs.will_answer("stop")
    window.close()

    qtbot.waitUntil(lambda: not window.isVisible())
    assert page(window).stopped


def test_the_window_stands_where_it_stood(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    window.resize(760, 500)
    window.open_screen("two")
    window.close()

    again = MainWindow(DESK, shell, SPECS)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.current_screen == "two")

    assert (again.width(), again.height()) == (760, 500)


def test_a_window_that_was_opened_on_another_day_begins_with_the_first_screen(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    window.open_screen("two")
    window.close()
    window.state.save_window(window, "two", "2026-03-03")

    again = MainWindow(DESK, shell, SPECS)
    qtbot.addWidget(again)
    again.show()

    qtbot.waitUntil(lambda: again.current_screen == "one")


def test_a_broken_memory_of_the_window_does_no_harm(shell: Shell, qtbot: QtBot) -> None:
    (shell.folders.settings / "window.ini").write_bytes(b"\x00\xff[window]\ngeometry=@ByteArray(zzz)\nscreen=@Invalid()\n")

    window = MainWindow(DESK, shell, SPECS)
    qtbot.addWidget(window)
    window.show()

    qtbot.waitUntil(lambda: window.current_screen == "one")


def test_a_bug_is_noted_without_stopping_the_work(window: MainWindow, dialogs: ScriptedDialogs) -> None:
    window.note_bug(Path("/logs/crash-1.txt"))

    assert dialogs.asked == ["BugNote"]
    assert "/logs/crash-1.txt" in dialogs.questions[0].text.replace("\\", "/")


def test_the_status_line_tells_who_where_and_whether_the_journal_holds(window: MainWindow) -> None:
    window.set_desk_state(STATE)
    settle()

    assert [part(window, PlainLabel, f"Status-{name}").text() for name in ("person", "folder", "journal")] == [
        "Ylva Exempel",
        "…/Uppsikt/desk",
        "Checked: 1204 entries",
    ]
    assert "desk" in name_of(part(window, PlainLabel, "Status-folder"))


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_no_text_is_wider_than_its_widget_and_nothing_overlaps(window: MainWindow, language: str, scale: int) -> None:
    window.choose(LANGUAGE.key, language)
    window.choose(TEXT_SCALE.key, scale)
    window.set_desk_state(STATE)
    window.bar.show_error(LONG)
    window.bar.show_notice(Notice(Message("w", "Another one"), tone="warning"))
    settle()

    assert (window.width(), window.height()) == (1280, 720)
    assert_fits(window)
    window.show_keys()
    assert_fits(dialog(window, "KeyHelp"))
    window.show_about()
    assert_fits(dialog(window, "About"))


def test_large_text_hides_no_screen_of_the_rail(shell: Shell, qtbot: QtBot) -> None:
    specs = [ScreenSpec(f"s{number}", f"Screen {number}", "inbox", f"Ctrl+{number}", HERE) for number in range(1, 10)]
    window = MainWindow(DESK, shell, specs)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window.current_screen == "s1")
    under = part(window, QToolButton, "rail-s9").toolButtonStyle()
    window.choose(TEXT_SCALE.key, 200)
    settle()

    area = part(window, QScrollArea, "RailArea")
    last = part(window, QToolButton, "rail-s9")
    assert area.viewport().rect().contains(last.mapTo(area.viewport(), last.rect().bottomRight()))
    assert_fits(window)
    window.choose(TEXT_SCALE.key, 100)
    settle()
    assert last.toolButtonStyle() == under
    window.hide()


def test_everything_that_takes_the_focus_has_a_name_and_everything_an_address(window: MainWindow) -> None:
    window.set_desk_state(STATE)
    window.bar.show_error(LONG)
    settle()

    assert unnamed(window) == []
    assert without_object_name(window) == []
    window.show_keys()
    assert unnamed(dialog(window, "KeyHelp")) == []
    assert without_object_name(dialog(window, "KeyHelp")) == []


def test_tab_reaches_everything_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    part(window, QToolButton, "rail-one").setFocus()
    reached: list[str] = []
    while (focused := window.focusWidget()) is not None and focused.objectName() not in reached:
        reached.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

    assert set(reached) == {"rail-one", "rail-two", "rail-help", "rail-menu", "field"}


def test_about_names_the_licences(window: MainWindow) -> None:
    window.registry.action("window.about").trigger()
    shown = dialog(window, "About")

    text = " ".join(label.text() for label in shown.findChildren(PlainLabel))
    assert "Apache License 2.0" in text
    assert "GNU Lesser General Public License 3" in text
    part(shown, QPushButton, "close").click()
