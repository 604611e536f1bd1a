"""The window's menu: what this screen can do, crisis mode, language, theme, text size, keys, about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from moderator_app.gui.actions import ActionRegistry
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE, THEME, Setting, Settings, Value

CHOICE_NAMES: dict[str, str] = {
    "language:system": QT_TRANSLATE_NOOP("Choice", "As the system"),
    "language:sv": "Svenska",
    "language:en": "English",
    "theme:system": QT_TRANSLATE_NOOP("Choice", "As the system"),
    "theme:light": QT_TRANSLATE_NOOP("Choice", "Light"),
    "theme:dark": QT_TRANSLATE_NOOP("Choice", "Dark"),
    "theme:high_contrast": QT_TRANSLATE_NOOP("Choice", "High contrast"),
}
"""setting:value → English, context "Choice"; a language is always called by its own name."""


class WindowMenu(QMenu):
    """Filled anew each time that it opens, so that it is always right."""

    def __init__(
        self, parent: QWidget, registry: ActionRegistry, settings: Settings, icons: Icons, choose: Callable[[str, str | int], None]
    ) -> None:
        """`choose(key, value)` stores a setting and puts it to use."""
        super().__init__(parent)
        self.setObjectName("WindowMenu")
        self._registry = registry
        self._settings = settings
        self._icons = icons
        self._choose = choose
        self.scope = ""
        self.scope_title = ""
        self.scope_icon = ""
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Build the entries in the language in use."""
        self.clear()
        self.setAccessibleName(translate("WindowMenu", "Menu"))
        here = [spec for spec in self._registry.specs(self.scope) if self.scope]
        if here:
            sub = self._submenu("screen", self.scope_title, self.scope_icon)
            for spec in here:
                sub.addAction(self._registry.action(spec.id))
            self.addSeparator()
        self.addAction(self._registry.action("window.crisis"))
        self.addSeparator()
        self._choices(LANGUAGE, "language")
        self._choices(THEME, "theme")
        self._choices(TEXT_SCALE, "text_size")
        self.addAction(self._registry.action("window.single_keys"))
        self.addSeparator()
        for action_id in ("window.keys", "window.about", "window.quit"):
            self.addAction(self._registry.action(action_id))

    def _submenu(self, name: str, title: str, icon: str) -> QMenu:
        sub = QMenu(title, self)
        sub.setObjectName(f"menu-{name}")
        if icon:
            sub.setIcon(self._icons.icon(icon))
        self.addMenu(sub)
        return sub

    def _choices(self, setting: Setting[Value], icon: str) -> None:
        sub = self._submenu(setting.key, translate("Setting", setting.text), icon)
        fixed = self._settings.is_fixed(setting)
        if fixed:
            note = sub.addAction(translate("WindowMenu", "Decided by your organisation"))
            note.setObjectName(f"{setting.key}-fixed")
            note.setEnabled(False)
            sub.addSeparator()
        group = QActionGroup(sub)
        now = self._settings.get(setting)
        for value in setting.choices:
            name = CHOICE_NAMES.get(f"{setting.key}:{value}")
            entry = QAction(translate("Choice", name) if name else f"{value} %", sub)
            entry.setObjectName(f"{setting.key}-{value}")
            entry.setCheckable(True)
            entry.setChecked(value == now)
            entry.setEnabled(not fixed)
            entry.triggered.connect(partial(self._chosen, setting.key, value))
            group.addAction(entry)
            sub.addAction(entry)

    def _chosen(self, key: str, value: str | int, _checked: bool = False) -> None:
        self._choose(key, value)
