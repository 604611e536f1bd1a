"""The list of screens, and what a screen gets and gives. A new screen is one folder and one line in SCREENS."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from moderator_app.gui.actions import ActionRegistry, ActionSpec
from moderator_app.gui.channels.actions import CHANNELS_ACTIONS
from moderator_app.gui.cover.actions import COVER_ACTIONS
from moderator_app.gui.credentials.actions import CREDENTIALS_ACTIONS
from moderator_app.gui.followups.actions import FOLLOW_UP_ACTIONS
from moderator_app.gui.icons import Icons
from moderator_app.gui.inbox.actions import INBOX_ACTIONS
from moderator_app.gui.intake.actions import INTAKE_ACTIONS
from moderator_app.gui.item.actions import ITEM_ACTIONS
from moderator_app.gui.language import Language, translate
from moderator_app.gui.log.actions import LOG_ACTIONS
from moderator_app.gui.people.actions import PEOPLE_ACTIONS
from moderator_app.gui.policies.actions import POLICIES_ACTIONS
from moderator_app.gui.state import WindowState
from moderator_app.gui.tasks import TaskRunner
from moderator_app.gui.texts.actions import TEXTS_ACTIONS
from moderator_app.gui.theme import Theme
from moderator_app.gui.today.actions import TODAY_ACTIONS
from moderator_app.gui.watch.actions import WATCH_ACTIONS
from moderator_app.gui.widgets.message_bar import MessageBar
from moderator_app.support.messages import QT_TRANSLATE_NOOP
from moderator_app.support.settings import Settings

if TYPE_CHECKING:
    from moderator_app.gui.widgets.dialogs import Dialogs

PROGRAM = f"{__name__.partition('.')[0]}."
"""How the names of the program's own modules begin."""


class Changes(QObject):
    """Tells every screen what has changed, by whomever: after a write of the window, a child process or a colleague."""

    changed = Signal(object)
    journal_checked = Signal(object)
    """A screen checked the journal: the fault's English name (context "Fault"), or None when it is whole."""
    keys_ready = Signal()
    """This workstation can open shared credentials from now on, or again."""

    def announce(self, what: object) -> None:
        """Tell `what` (the desk's record of a change) on the window's thread."""
        self.changed.emit(what)


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """Everything a screen may use. `desk` is the use cases; the shell passes it on and knows nothing of it."""

    desk: Any
    runner: TaskRunner
    dialogs: Dialogs
    bar: MessageBar
    settings: Settings
    actions: ActionRegistry
    icons: Icons
    theme: Theme
    language: Language
    state: WindowState
    changes: Changes
    open_screen: Callable[..., None]
    """open_screen(id, **args): show that screen and hand `args` to its `opened`."""


def imported(name: str, met: set[str] | None = None) -> Iterator[None]:
    """Import a module of the program after those that it imports at its top, one between two yields.

    In the window's thread: PySide makes its classes when they are first met, and two threads that meet them crash the process.
    """
    met = set() if met is None else met
    met.add(name)
    loader = None if name in sys.modules else getattr(find_spec(name), "loader", None)
    if loader is not None:
        for each in loader.get_code(name).co_names:
            if each.startswith(PROGRAM) and each not in met:
                yield from imported(each, met)
        import_module(name)
        yield


class Screen(QWidget):
    """What a screen inherits from. Build the widgets in __init__, set every text in `retranslate`, and call that at the end."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context

    def retranslate(self) -> None:
        """Set every text in the language in use. Called again whenever that changes."""

    def opened(self, **args: Any) -> None:
        """The screen has come to the front. `args` are what `open_screen` was given."""

    def busy(self) -> str:
        """What runs and would be lost by closing, in the language in use; empty when nothing does."""
        return ""

    def stop(self) -> None:
        """The window closes: save what is typed, end what runs. Must not take long."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


@dataclass(frozen=True, slots=True)
class ScreenSpec:
    """One screen. `name` is English, context "Screen"; `factory` is "module:Class", imported when the screen is first opened.

    `actions` are its action records, from a module that imports nothing heavy; `answers` are the codes of refusals that are dealt with
    there: the bar that tells one has a door to it.
    """

    id: str
    name: str
    icon: str
    key: str
    factory: str
    actions: tuple[ActionSpec, ...] = ()
    answers: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The name in the language in use."""
        return translate("Screen", self.name)

    def loading(self) -> Iterator[None]:
        """Import what the screen is made of, piece by piece."""
        return imported(self.factory.partition(":")[0])

    def make(self, context: ScreenContext) -> Screen:
        """Import and build the screen."""
        module, _, name = self.factory.partition(":")
        screen: Screen = getattr(import_module(module), name)(context)
        screen.setObjectName(self.id)
        screen.setAccessibleName(self.title)
        return screen

    def open_action(self) -> ActionSpec:
        """The window's action that opens the screen."""
        return ActionSpec(f"open.{self.id}", self.name, (self.key,), self.icon, context="Screen")


SCREENS: tuple[ScreenSpec, ...] = (
    ScreenSpec(
        "today",
        QT_TRANSLATE_NOOP("Screen", "Today"),
        "today",
        "Alt+1",
        "moderator_app.gui.today.screen:TodayScreen",
        TODAY_ACTIONS,
    ),
    ScreenSpec(
        "watch", QT_TRANSLATE_NOOP("Screen", "Watch"), "watch", "Alt+W", "moderator_app.gui.watch.screen:WatchScreen", WATCH_ACTIONS
    ),
    ScreenSpec(
        "inbox",
        QT_TRANSLATE_NOOP("Screen", "Inbox"),
        "inbox",
        "Alt+2",
        "moderator_app.gui.inbox.screen:InboxScreen",
        (*INBOX_ACTIONS, *ITEM_ACTIONS),
    ),
    ScreenSpec(
        "followups",
        QT_TRANSLATE_NOOP("Screen", "Follow-ups"),
        "followups",
        "Alt+U",
        "moderator_app.gui.followups.screen:FollowUpScreen",
        FOLLOW_UP_ACTIONS,
    ),
    ScreenSpec(
        "import", QT_TRANSLATE_NOOP("Screen", "Import"), "import", "Alt+3", "moderator_app.gui.intake.screen:ImportScreen", INTAKE_ACTIONS
    ),
    ScreenSpec("log", QT_TRANSLATE_NOOP("Screen", "Log"), "log", "Alt+4", "moderator_app.gui.log.view:LogScreen", LOG_ACTIONS),
    ScreenSpec(
        "cover", QT_TRANSLATE_NOOP("Screen", "Cover"), "cover", "Alt+5", "moderator_app.gui.cover.screen:CoverScreen", COVER_ACTIONS
    ),
    ScreenSpec(
        "channels",
        QT_TRANSLATE_NOOP("Screen", "Channels"),
        "channels",
        "Alt+6",
        "moderator_app.gui.channels.screen:ChannelsScreen",
        CHANNELS_ACTIONS,
    ),
    ScreenSpec(
        "people",
        QT_TRANSLATE_NOOP("Screen", "People"),
        "person",
        "Alt+7",
        "moderator_app.gui.people.screen:PeopleScreen",
        PEOPLE_ACTIONS,
        ("no_mandate", "no_right"),
    ),
    ScreenSpec(
        "texts", QT_TRANSLATE_NOOP("Screen", "Public texts"), "texts", "Alt+8", "moderator_app.gui.texts.screen:TextsScreen", TEXTS_ACTIONS
    ),
    ScreenSpec(
        "policies",
        QT_TRANSLATE_NOOP("Screen", "Policies"),
        "policies",
        "Alt+9",
        "moderator_app.gui.policies.screen:PoliciesScreen",
        POLICIES_ACTIONS,
    ),
    ScreenSpec(
        "credentials",
        QT_TRANSLATE_NOOP("Screen", "Credentials"),
        "key",
        "Alt+0",
        "moderator_app.gui.credentials.screen:CredentialsScreen",
        CREDENTIALS_ACTIONS,
    ),
)
"""In the order of the rail. Each key is a screen's own, whichever others there are."""
