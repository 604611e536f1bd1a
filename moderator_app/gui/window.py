"""The window: a rail of screens, the screen in front, messages above and the state of the desk below. It knows no screen by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.gui.actions import WINDOW_ACTIONS, ActionRegistry
from moderator_app.gui.language import translate
from moderator_app.gui.preferences import Preferences
from moderator_app.gui.screens import SCREENS, Changes, Screen, ScreenContext, ScreenSpec
from moderator_app.gui.shell import Shell
from moderator_app.gui.starting import StartPage
from moderator_app.gui.state import WindowState
from moderator_app.gui.theme import SPACE_L, SPACE_S
from moderator_app.gui.widgets.lazy_dialogs import LazyDialogs
from moderator_app.gui.widgets.message_bar import MessageBar, Notice
from moderator_app.gui.widgets.rail import Rail
from moderator_app.gui.widgets.status_line import DeskState, StatusLine
from moderator_app.gui.widgets.turns import Turns, in_turn, meet_lists, meet_painters, polish
from moderator_app.support.messages import KnownError
from moderator_app.support.settings import SINGLE_KEYS

if TYPE_CHECKING:
    from moderator_app.gui.menu import WindowMenu
    from moderator_app.gui.widgets.dialogs import Dialogs

FIRST_SIZE = (1180, 720)
SMALLEST_SIZE = (720, 480)


class MainWindow(QMainWindow):
    """`desk` may be None while it is being opened; `take_desk` brings it later. Screens are built when first opened."""

    ready = Signal()
    """Once: the first screen has been built and is about to be shown."""
    painted = Signal()
    """Once: the empty window has been painted; now there is time for heavy imports."""
    opened = Signal(object)
    """Once: the desk is open, and handed along."""
    again_wanted = Signal()
    """The desk that could not be opened is to be tried again."""
    copies_wanted = Signal()
    """The copies of shared credentials on this computer are to be shown, since the desk can't be opened."""
    closing = Signal()

    def __init__(self, desk: Any, shell: Shell, screens: Sequence[ScreenSpec] = SCREENS, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self.setObjectName("MainWindow")
        self._desk = desk
        self._shell = shell
        self._specs = {spec.id: spec for spec in screens}
        self._screens: dict[str, Screen] = {}
        self._current = ""
        self._opened_on = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self._was_painted = False
        self._sure_to_close = False
        self.dialogs: Dialogs = dialogs if dialogs is not None else LazyDialogs(self)
        self.changes = Changes(self)
        self.state = WindowState(shell.folders.settings)
        self.registry = ActionRegistry(
            shell.icons,
            self,
            [*WINDOW_ACTIONS, *(spec.open_action() for spec in screens), *(each for spec in screens for each in spec.actions)],
        )
        self._build()
        self._connect_actions()
        self.retranslate()
        if not self.state.restore_window(self):
            self.resize(*FIRST_SIZE)
        for note in shell.settings.notes:
            self.bar.show_notice(Notice(note, tone="warning"))

    # -- what others call

    def take_desk(self, desk: Any) -> None:
        """The desk is open: show the first screen, or that of last time."""
        self._desk = desk
        self.opened.emit(desk)
        self.registry.connect_all({f"open.{screen_id}": partial(self.open_screen, screen_id) for screen_id in self._specs})
        if (first := self.first_screen) is not None:
            # Loaded, built, polished and shown in turns of the event loop: all of it together would hold up what the moderator does.
            Turns(self._opened_first(first), self).start()

    def _opened_first(self, first: ScreenSpec) -> Iterator[None]:
        yield from first.loading()
        screen = self._built(first.id)
        yield
        polish(screen)
        yield
        self.ready.emit()
        if not self._current:
            self.open_screen(first.id)

    @property
    def first_screen(self) -> ScreenSpec | None:
        """The screen that is shown once the desk is open: the first, or that of last time where that was the same day."""
        return self._specs.get(self.state.screen(self._opened_on)) or next(iter(self._specs.values()), None)

    def desk_failed(self, error: KnownError) -> None:
        """The desk can't be opened: say so, and leave the window usable for help and settings."""
        self._start.fail(error)

    def offer_copies(self, there: Callable[[], bool]) -> None:
        """Where `there` says so, the page that tells why the desk is not open offers the copies."""
        self._start.offer(there)

    def open_screen(self, screen_id: str, **args: Any) -> None:
        """Bring a screen to the front, building it at first use. Raises KeyError for an unknown id."""
        screen = self._built(screen_id)
        if screen_id != self._current:
            self.bar.leave_screen()
        self._current = screen_id
        self._stack.setCurrentWidget(screen)
        self.rail.mark(screen_id)
        self.registry.set_scope(screen_id)
        self._set_title()
        screen.opened(**args)
        focused = self.focusWidget()
        if focused is None or not screen.isAncestorOf(focused):
            screen.setFocus()

    def _built(self, screen_id: str) -> Screen:
        if screen_id not in self._screens:
            self._screens[screen_id] = self._specs[screen_id].make(self.context())
            self._stack.addWidget(self._screens[screen_id])
        return self._screens[screen_id]

    def context(self) -> ScreenContext:
        """What a screen is given."""
        shell = self._shell
        return ScreenContext(
            desk=self._desk,
            runner=shell.runner,
            dialogs=self.dialogs,
            bar=self.bar,
            settings=shell.settings,
            actions=self.registry,
            icons=shell.icons,
            theme=shell.theme,
            language=shell.language,
            state=self.state,
            changes=self.changes,
            open_screen=self.open_screen,
        )

    def built_screen(self, screen_id: str) -> Screen | None:
        """A screen that has been built."""
        return self._screens.get(screen_id)

    @property
    def current_screen(self) -> str:
        """The id of the screen in front; empty while the desk is being opened."""
        return self._current

    def set_desk_state(self, state: DeskState) -> None:
        """What the status line tells."""
        self.status.set_state(state)

    def note_bug(self, report: Path | None) -> None:
        """Tell, once, that something unexpected happened and that work goes on."""
        text = translate(
            "MainWindow",
            "Something happened that the program did not expect. What was saved is untouched, and you can go on working. "
            "If it happens again, close Uppsikt and start it anew.",
        )
        if report is not None:
            text += "\n\n" + translate("MainWindow", "A report without anybody's words lies here: {file}").format(file=report)
        from moderator_app.gui.widgets.dialogs import Choice, Question

        go_on = Choice("go_on", translate("MainWindow", "Go on"), "primary")
        self.dialogs.ask(Question("BugNote", translate("MainWindow", "An unexpected error"), text, (go_on,)), lambda _answer: None)

    def choose(self, key: str, value: str | int | bool) -> None:
        """Use a setting from now on and remember it."""
        self._preferences.choose(key, value)

    # -- building

    def _build(self) -> None:
        shell = self._shell
        self.rail = Rail(shell.theme, shell.icons, self)
        for spec in self._specs.values():
            self.rail.add_screen(spec.id, spec.icon, self._rail_chosen)
        self.rail.add_below("help", "help", self.show_keys)
        self._menu_button = self.rail.add_below("menu", "menu", self.open_menu)
        self.window_menu: WindowMenu | None = None
        self.bar = MessageBar(shell.icons, self)
        self.bar.doors = {code: (spec.name, partial(self._rail_chosen, spec.id)) for spec in self._specs.values() for code in spec.answers}
        self.status = StatusLine(shell.icons, self)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("Screens")
        self._start = StartPage(shell.icons, self._stack)
        self._start.again_wanted.connect(self.again_wanted)
        self._start.copies_wanted.connect(self.copies_wanted)
        self._stack.addWidget(self._start)
        self.above = QVBoxLayout()
        self.above.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, 0)
        self.above.setSpacing(SPACE_S)
        self.above.addWidget(self.bar)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self.above)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        centre = QWidget(self)
        centre.setObjectName("Centre")
        columns = QHBoxLayout(centre)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.rail)
        columns.addLayout(right, 1)
        self.setCentralWidget(centre)
        self.setMinimumSize(*SMALLEST_SIZE)

    def _connect_actions(self) -> None:
        self.registry.connect_all(
            {
                "window.keys": self.show_keys,
                "window.menu": self.open_menu,
                "window.dismiss": self.bar.dismiss,
                "window.about": self.show_about,
                "window.quit": self._quit,
            }
        )
        self._preferences = Preferences(self._shell, self.registry, self.bar.show_error)
        self._preferences.use()

    def retranslate(self) -> None:
        """Set every text of the shell in the language in use."""
        self.registry.retranslate()
        for number, spec in enumerate(self._specs.values(), 1):
            self.rail.set_text(spec.id, spec.title, f"{spec.title} ({self.registry.key_text(f'open.{spec.id}') or number})")
            if spec.id in self._screens:
                self._screens[spec.id].setAccessibleName(spec.title)
        keys, settings = translate("MainWindow", "Show the keys (?)"), translate("MainWindow", "Language, theme, text size and more (F10)")
        self.rail.set_text("help", translate("MainWindow", "Keys"), keys)
        self.rail.set_text("menu", translate("MainWindow", "Menu"), settings)
        self.rail.setAccessibleName(translate("MainWindow", "Screens"))
        self.rail.fit()
        if self._desk is None:
            self._start.retranslate()
        self._set_title()

    def _set_title(self) -> None:
        title = f"{self._specs[self._current].title} – Uppsikt" if self._current else "Uppsikt"
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    # -- what the actions do

    def show_keys(self) -> None:
        """Open the list of keys of this screen."""
        from moderator_app.gui.keys import KeyHelp

        title = translate("MainWindow", "Keys")
        if self._current:
            title = translate("MainWindow", "Keys: {screen}").format(screen=self._specs[self._current].title)
        KeyHelp(self, self.registry, self._current or "window", title, self._shell.settings.get(SINGLE_KEYS)).open()

    def show_about(self) -> None:
        """Open what Uppsikt is and what it is made of."""
        from moderator_app.gui.about import about_sheet

        about_sheet(self).open()

    def open_menu(self) -> None:
        """Open the menu beside its button."""
        from moderator_app.gui.menu import WindowMenu

        if self.window_menu is None:
            self.window_menu = WindowMenu(self, self.registry, self._shell.settings, self._shell.icons, self.choose)
        self.window_menu.scope = self._current
        here = self._specs.get(self._current)
        self.window_menu.scope_title, self.window_menu.scope_icon = (here.title, here.icon) if here is not None else ("", "")
        self.window_menu.popup(self._menu_button.mapToGlobal(QPoint(self._menu_button.width(), 0)))

    def _quit(self) -> None:
        self.close()

    def _rail_chosen(self, screen_id: str) -> None:
        if self._desk is not None:
            self.open_screen(screen_id)

    # -- events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "rail"):
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._after_paint)

    def _after_paint(self) -> None:
        # In turns of their own, and before a lane begins that computes: beside it they would take twice as long.
        met = partial(meet_painters, self._shell.theme.colours.line)
        for step in (meet_lists, met, self.painted.emit, self.registry.complete, self._take_given_desk):
            in_turn(self, step)

    def _take_given_desk(self) -> None:
        if self._desk is not None and not self._current:
            self.take_desk(self._desk)

    def closeEvent(self, event: QCloseEvent) -> None:
        running = [words for screen in self._screens.values() if (words := screen.busy())]
        if running and not self._sure_to_close:
            event.ignore()
            self._ask_to_close(running)
            return
        self._start.stop()
        for screen in self._screens.values():
            screen.stop()
        self.state.save_window(self, self._current, self._opened_on)
        self.closing.emit()
        event.accept()

    def _ask_to_close(self, running: list[str]) -> None:
        text = "\n".join([*running, "", translate("MainWindow", "What is finished so far is kept. Stop the rest and close?")])
        from moderator_app.gui.widgets.dialogs import Choice, Question

        stop = Choice("stop", translate("MainWindow", "Stop and close"), "danger")
        self.dialogs.ask(Question("CloseQuestion", translate("MainWindow", "Work is still running"), text, (stop,)), self._close_answered)

    def _close_answered(self, answer: str) -> None:
        if answer == "stop":
            self._sure_to_close = True
            QTimer.singleShot(0, self.close)  # the answer may come while the window still deals with the first try
