"""The settings that a person chooses in the window: language, theme, size of the text, keys of one letter."""

from __future__ import annotations

from collections.abc import Callable

from moderator_app.gui.actions import ActionRegistry
from moderator_app.gui.shell import Shell
from moderator_app.support.messages import KnownError
from moderator_app.support.settings import LANGUAGE, SINGLE_KEYS, TEXT_SCALE, THEME


class Preferences:
    """Connects the window's actions for them. `failed` is told what could not be remembered; it is used all the same."""

    def __init__(self, shell: Shell, registry: ActionRegistry, failed: Callable[[KnownError], None]) -> None:
        self._shell, self._registry, self._failed = shell, registry, failed
        registry.action("window.single_keys").setCheckable(True)
        registry.connect_all(
            {"window.larger": self._larger, "window.smaller": self._smaller, "window.single_keys": self._switch_single_keys}
        )

    def choose(self, key: str, value: str | int | bool) -> None:
        """Use a setting from now on and remember it."""
        settings = self._shell.settings
        try:
            if key == SINGLE_KEYS.key and isinstance(value, bool):
                settings.set(SINGLE_KEYS, value)
            elif key == TEXT_SCALE.key and isinstance(value, int):
                settings.set(TEXT_SCALE, value)
            elif isinstance(value, str):
                settings.set(LANGUAGE if key == LANGUAGE.key else THEME, value)
        except KnownError as error:
            self._failed(error)
        self.use()

    def use(self) -> None:
        """Those that are remembered."""
        settings = self._shell.settings
        self._shell.language.apply(settings.get(LANGUAGE))
        self._shell.theme.apply(settings.get(THEME), settings.get(TEXT_SCALE))
        self._registry.set_single_keys(settings.get(SINGLE_KEYS))
        self._registry.action("window.single_keys").setChecked(settings.get(SINGLE_KEYS))
        self._registry.enable("window.single_keys", not settings.is_fixed(SINGLE_KEYS))

    def _larger(self) -> None:
        self._step_text(1)

    def _smaller(self) -> None:
        self._step_text(-1)

    def _step_text(self, step: int) -> None:
        sizes = TEXT_SCALE.choices
        place = sizes.index(self._shell.settings.get(TEXT_SCALE)) + step
        if 0 <= place < len(sizes):
            self.choose(TEXT_SCALE.key, sizes[place])

    def _switch_single_keys(self) -> None:
        self.choose(SINGLE_KEYS.key, not self._shell.settings.get(SINGLE_KEYS))
