"""How to begin on a desk without channels: add one, or fill the desk with invented items."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desk.changes import EVERYTHING
from moderator_app.domain.channels import Channel
from moderator_app.gui.channels.adding import ChannelAsker
from moderator_app.gui.children import ChildTask
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.progress import ProgressStrip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message


class Beginning(QWidget):
    """Shown by each screen that has nothing to show yet. `added` gets the first channel; the screen hears of all else by the news."""

    def __init__(self, context: ScreenContext, added: Callable[[Channel], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Beginning")
        self._context = context
        self._child: ChildTask | None = None
        self._asker = ChannelAsker(context, added, self)
        self._strip = ProgressStrip(self)
        self._state = EmptyState(context.icons, "channels", self)
        self._add = self._state.add_button("EmptyAdd", self._asker.ask, primary=True, icon="add")
        self._demo = self._state.add_button("EmptyDemo", self.fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._strip)
        column.addWidget(self._state, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self._state.set_words(
            translate("Beginning", "No channels yet"),
            translate(
                "Beginning",
                "This is how to begin:\n1. Add a channel with the policy that it follows.\n2. Import or paste comments.\n"
                "3. Assess them in the inbox.\n\nOr fill the desk with invented items to try it.",
            ),
        )
        self._add.setText(translate("Beginning", "Add a channel"))
        self._demo.setText(translate("Beginning", "Fill the demo desk"))

    def busy(self) -> str:
        """What would be lost by closing."""
        running = self._child is not None and self._child.is_running()
        return translate("Beginning", "The demo desk is being filled.") if running else ""

    def stop(self) -> None:
        """The window closes."""
        if self._child is not None:
            self._child.end_now()

    def focus_first(self) -> None:
        """Put the focus on what to do next."""
        self._add.setFocus()

    def ask(self) -> None:
        """Ask for a channel."""
        self._asker.ask()

    def fill(self) -> None:
        """Fill the desk with invented items, once at a time."""
        if self._child is not None and self._child.is_running():
            return
        child = ChildTask(["--json", "--progress", "--data", str(self._context.desk.data), "demo"], self)
        self._child = child
        self._strip.follow(child, message("filling", QT_TRANSLATE_NOOP("Message", "Filling the desk with invented items…")))
        child.failed.connect(self._context.bar.show_error)
        child.ended.connect(self._filled)
        child.start()

    def _filled(self) -> None:
        if self._child is not None:
            self._child.deleteLater()
            self._child = None
        self._context.changes.announce(EVERYTHING)
