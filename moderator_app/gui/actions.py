"""Actions as data: one list for menus, keys, tests and key help. A key lives only where its screen is; letters are dead while typing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP

WINDOW = "window"
"""The scope of what can be done on every screen."""
ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """Something that can be done. `text` is English, context "Action"; `keys` are portable ("J", "Ctrl+Enter"), the first is shown.

    `scope` is a screen's id, or WINDOW. `group` is a heading in the list of keys, English, context "ActionGroup".
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    scope: str = WINDOW
    group: str = QT_TRANSLATE_NOOP("ActionGroup", "The window")
    context: str = "Action"
    """The translators' context of `text`."""

    @property
    def name(self) -> str:
        """The text in the language in use."""
        return translate(self.context, self.text)


WINDOW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("window.keys", QT_TRANSLATE_NOOP("Action", "Show the keys"), ("?", "F1"), "help"),
    ActionSpec("window.menu", QT_TRANSLATE_NOOP("Action", "Open the menu"), ("F10",), "menu"),
    ActionSpec("window.larger", QT_TRANSLATE_NOOP("Action", "Larger text"), ("Ctrl++", "Ctrl+="), "text_size"),
    ActionSpec("window.smaller", QT_TRANSLATE_NOOP("Action", "Smaller text"), ("Ctrl+-",), "text_size"),
    ActionSpec("window.single_keys", QT_TRANSLATE_NOOP("Action", "Use single-letter keys")),
    ActionSpec("window.dismiss", QT_TRANSLATE_NOOP("Action", "Dismiss the message"), ("F8",), "close"),
    ActionSpec("window.crisis", QT_TRANSLATE_NOOP("Action", "Crisis mode…"), ("Ctrl+Shift+K",), "crisis"),
    ActionSpec("window.about", QT_TRANSLATE_NOOP("Action", "About Uppsikt"), (), "info"),
    ActionSpec("window.quit", QT_TRANSLATE_NOOP("Action", "Quit"), ("Ctrl+Q",)),
)


def duplicate_keys(specs: Iterable[ActionSpec]) -> list[str]:
    """The keys that two actions alive at the same time share, told in words; of two such actions neither would fire."""
    everything = tuple(specs)
    found: list[str] = []
    for scope in sorted({spec.scope for spec in everything}):
        taken: dict[str, str] = {}
        for spec in everything:
            if spec.scope not in (WINDOW, scope):
                continue
            for key in spec.keys:
                normal = QKeySequence(key).toString()
                if normal in taken and taken[normal] != spec.id:
                    found.append(f"{scope}: {normal} is {taken[normal]} and {spec.id}")
                taken[normal] = spec.id
    return found


def is_single(key: str) -> bool:
    """Whether `key` is one that also types a character: it is dead while typing and can be switched off."""
    return len(key.removeprefix("Shift+")) == 1


def key_name(key: str) -> str:
    """A portable key ("Ctrl+Return") as it is printed on a keyboard, in the language in use: nobody has a key called Return."""
    native = key if len(key) == 1 else QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    for arrow, name in ARROWS.items():
        if key.rpartition("+")[2] == arrow:
            native = native[: native.rfind("+") + 1] + name
    return native.replace("Return", "Enter")


def takes_typing(widget: QWidget | None) -> bool:
    """Whether letters typed at `widget` are text."""
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox)


class ActionRegistry(QObject):
    """Every action of the program with its QAction. Screens hand in what to do by `connect`."""

    state_changed = Signal(object)
    """An action's id: its text, key or enabled state is another."""

    def __init__(self, icons: Icons, parent: QWidget, specs: Iterable[ActionSpec]) -> None:
        super().__init__(parent)
        self.setObjectName("ActionRegistry")
        self._icons = icons
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._handlers: dict[str, Callable[[], None]] = {}
        self._scope = WINDOW
        self._single_keys = True
        self._typing = False
        for spec in specs:
            if spec.id in self._specs:
                raise ValueError(f"two actions are called {spec.id}")
            action = QAction(parent)
            action.setObjectName(spec.id)
            action.setEnabled(False)
            action.triggered.connect(partial(self._fire, spec.id))
            parent.addAction(action)
            self._specs[spec.id], self._actions[spec.id] = spec, action
        self.retranslate()
        self._apply_keys()

    def specs(self, scope: str | None = None) -> tuple[ActionSpec, ...]:
        """The actions of one scope, or all, in the order of the list."""
        return tuple(spec for spec in self._specs.values() if scope in (None, spec.scope))

    def action(self, action_id: str) -> QAction:
        """The QAction, for a menu or a button's setDefaultAction. Raises KeyError for an unknown id."""
        return self._actions[action_id]

    def complete(self) -> None:
        """After the first paint, which has no use for it: icons, and an eye on whether somebody types."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
            self._focus_changed(None, application.focusWidget())
        for action_id, spec in self._specs.items():
            if spec.icon:
                self._icons.set_on(self._actions[action_id], spec.icon)

    def connect_all(self, handlers: Mapping[str, Callable[[], None]]) -> None:
        """What to do for each action id; enables them. Raises KeyError for an unknown id."""
        for action_id, handler in handlers.items():
            action = self._actions[action_id]
            self._handlers[action_id] = handler
            action.setEnabled(True)

    def enable(self, action_id: str, enabled: bool) -> None:
        """Whether the action can be done now."""
        self._actions[action_id].setEnabled(enabled)
        self.state_changed.emit(action_id)

    def set_scope(self, scope: str) -> None:
        """The screen that is shown: its keys live, those of other screens don't."""
        self._scope = scope
        self._apply_keys()

    def set_single_keys(self, used: bool) -> None:
        """Whether keys that are one character work at all."""
        self._single_keys = used
        self._apply_keys()
        for action_id in self._specs:
            self.state_changed.emit(action_id)

    def key_text(self, action_id: str) -> str:
        """The first key as printed on a button, in the language in use; empty when there is none or it is switched off."""
        for key in self._specs[action_id].keys:
            if self._single_keys or not is_single(key):
                return key_name(key)
        return ""

    def retranslate(self) -> None:
        """Give every QAction its text in the language in use."""
        for action_id, spec in self._specs.items():
            self._actions[action_id].setText(spec.name)
            self.state_changed.emit(action_id)

    def _fire(self, action_id: str, _checked: bool = False) -> None:
        handler = self._handlers.get(action_id)
        if handler is not None:
            handler()

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        typing = takes_typing(now)
        if typing != self._typing:
            self._typing = typing
            self._apply_keys()

    def _apply_keys(self) -> None:
        letters = self._single_keys and not self._typing
        for action_id, spec in self._specs.items():
            alive = spec.scope in (WINDOW, self._scope)
            keys = [QKeySequence(key) for key in spec.keys if alive and (letters or not is_single(key))]
            # A menu shows the first: never the one that Qt calls Return.
            keys.sort(key=_is_return)
            if self._actions[action_id].shortcuts() != keys:
                self._actions[action_id].setShortcuts(keys)


def _is_return(key: QKeySequence) -> bool:
    return "Return" in key.toString()
