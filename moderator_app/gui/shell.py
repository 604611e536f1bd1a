"""What every window of the program shares: settings, theme, icons, language, lanes and the end of errors."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from moderator_app.gui.errors import ErrorDesk
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import Language
from moderator_app.gui.tasks import TaskRunner
from moderator_app.gui.theme import Theme
from moderator_app.support import paths
from moderator_app.support.paths import Folders
from moderator_app.support.settings import FILE_NAME, LANGUAGE, TEXT_SCALE, THEME, Settings


@dataclass(frozen=True, slots=True)
class Shell:
    """Made once by `build_shell` and handed on; nothing of it is global."""

    application: QApplication
    folders: Folders
    settings: Settings
    theme: Theme
    icons: Icons
    language: Language
    runner: TaskRunner
    errors: ErrorDesk


def build_shell(application: QApplication, folders: Folders) -> Shell:
    """Read the settings and dress the application in their language and theme. Opens no desk, installs no hook."""
    settings = Settings(folders.settings / FILE_NAME, paths.machine_settings())
    language = Language(application)
    language.apply(settings.get(LANGUAGE))
    theme = Theme(application)
    theme.apply(settings.get(THEME), settings.get(TEXT_SCALE))
    errors = ErrorDesk(folders.logs, application)
    runner = TaskRunner(bug=errors.take, parent=application)
    return Shell(application, folders, settings, theme, Icons(theme), language, runner, errors)
