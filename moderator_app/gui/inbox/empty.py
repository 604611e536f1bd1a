"""What the inbox says when its list is empty: why, and what to do next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.domain.items import Direction, Selection, State
from moderator_app.gui.children import ChildTask
from moderator_app.gui.icons import Icons
from moderator_app.gui.inbox.queues import QueuePanel, queue_name
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_L
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.page import has_focus_within
from moderator_app.gui.widgets.progress import ProgressStrip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

ICONS = {"channels": "channels", "items": "inbox", "hits": "search", "direction": "filter", "part": "check", "queue": "check"}
BUTTONS: dict[str, tuple[tuple[str, str], ...]] = {
    "channels": (("channels", "channels"), ("demo", "")),
    "items": (("import", "import"), ("paste", "paste"), ("demo", "")),
    "hits": (("clear", "close"), ("both", ""), ("everywhere", "search")),
    "direction": (("both", "close"), ("other_queue", ""), ("all_channels", "")),
    "part": (("widen", "close"), ("other_queue", "")),
    "queue": (("other_queue", ""), ("all_channels", "")),
}
"""The buttons of each state with their icons; the first is the one to take."""
TO_VISIT = (State.OPEN, State.WAITING, State.HIDDEN, State.DONE)
"""The queues that are proposed where another is empty, in this order."""
FILLING = message("demo_filling", QT_TRANSLATE_NOOP("Message", "Filling the desk with invented items…"))


class InboxEmpty(QWidget):
    """`wanted(name)` when a button is pressed: channels, import, paste, demo, clear, both, everywhere, widen, other_queue,
    all_channels."""

    wanted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("InboxEmpty")
        self.kind = "queue"
        self.other_queue: State | None = None
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("InboxEmptyKinds")
        self._strip = ProgressStrip(self)
        self._pages: dict[str, EmptyState] = {}
        self._buttons: dict[str, dict[str, QPushButton]] = {}
        self._icons = icons
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_L)
        column.addWidget(self._stack, 1)
        column.addWidget(self._strip)

    def explain(self, panel: QueuePanel, selection: Selection, part: str = "") -> None:
        """Say why nothing is shown of what is chosen in `panel`, searched for, and received or drawn up, or of a part called `part`."""
        if not panel.channels:
            self.kind = "channels"
        elif not panel.counts.of():
            self.kind = "items"
        else:
            narrowed = selection.direction is not None and panel.count() > 0
            whole = "queue" if selection.only is None else "part"
            self.kind = "hits" if selection.search else "direction" if narrowed and selection.only is None else whole
        counts, queue = panel.counts, panel.key
        others = [state for state in TO_VISIT if state is not queue and counts.of(state, panel.channel_id)]
        self.other_queue = others[0] if others else None
        self._build(self.kind)
        title, text = self._part_words(part) if self.kind == "part" else self._words(panel, selection)
        self._pages[self.kind].set_words(title, text)
        held = has_focus_within(self)
        self._name_buttons(panel, selection)
        self._stack.setCurrentWidget(self._pages[self.kind])
        if held and not has_focus_within(self):
            # The pressed button is no longer offered: the keyboard stays here, and is handed on with what follows.
            self.focus_first()

    def follow(self, child: ChildTask) -> None:
        """Show how far the filling of the demo desk is."""
        self._enable_demo(enabled=False)
        self._strip.follow(child, FILLING)
        child.ended.connect(self._demo_over)

    def focus_first(self) -> None:
        """Put the focus on what to do next."""
        for button in self._buttons[self.kind].values():
            if not button.isHidden() and button.isEnabled():
                button.setFocus()
                return

    def _build(self, kind: str) -> None:
        if kind in self._pages:
            return
        page = EmptyState(self._icons, ICONS[kind], self._stack)
        page.setObjectName(f"InboxEmpty-{kind}")
        self._buttons[kind] = {
            name: page.add_button(f"empty-{kind}-{name}", partial(self._pressed, name), primary=number == 0, icon=icon)
            for number, (name, icon) in enumerate(BUTTONS[kind])
        }
        self._pages[kind] = page
        self._stack.addWidget(page)

    def _words(self, panel: QueuePanel, selection: Selection) -> tuple[str, str]:
        if self.kind == "channels":
            return (
                translate("InboxEmpty", "Start with a channel"),
                translate(
                    "InboxEmpty",
                    "A channel is a page or account that you watch. Choose the policy that applies to it, then paste or import what was "
                    "written there. To look around first, fill the desk with invented items.",
                ),
            )
        if self.kind == "items":
            return (
                translate("InboxEmpty", "Nothing to moderate yet"),
                translate(
                    "InboxEmpty",
                    "Import a file from the channel, or paste what was written there. It turns up here, the most urgent first.",
                ),
            )
        if self.kind == "hits":
            return (
                translate("InboxEmpty", "Nothing found"),
                translate("InboxEmpty", "No item in “{queue}” has all of these words: {search}").format(
                    queue=panel.name(), search=selection.search[:80]
                ),
            )
        if self.kind == "direction":
            return self._direction_words(panel, selection)
        return self._queue_words(panel)

    def _part_words(self, part: str) -> tuple[str, str]:
        return (
            translate("InboxEmpty", "None left: {part}").format(part=part),
            translate("InboxEmpty", "The list shows only these, and all of them are dealt with. What else is there is not shown."),
        )

    def _direction_words(self, panel: QueuePanel, selection: Selection) -> tuple[str, str]:
        queue = panel.name()
        if selection.direction is Direction.DRAWN_UP:
            return (
                translate("InboxEmpty", "Nothing of our own in “{queue}”").format(queue=queue),
                translate("InboxEmpty", "The list shows only what we have written ourselves. What others wrote is there, but not shown."),
            )
        return (
            translate("InboxEmpty", "Nothing received in “{queue}”").format(queue=queue),
            translate("InboxEmpty", "The list shows only what others have written. What we wrote ourselves is there, but not shown."),
        )

    def _queue_words(self, panel: QueuePanel) -> tuple[str, str]:
        rest = [(state, panel.counts.of(state, panel.channel_id)) for state in TO_VISIT if state is not panel.key]
        others = " · ".join(f"{queue_name(state)} {number}" for state, number in rest if number)
        if panel.key is State.OPEN:
            title = translate("InboxEmpty", "All done")
        else:
            title = translate("InboxEmpty", "Nothing in “{queue}”").format(queue=panel.name())
        if panel.crisis is not None:
            return title, translate("InboxEmpty", "Nothing is tagged as belonging to it. Choose an item in another queue and tag it.")
        return title, translate("InboxEmpty", "In the other queues: {queues}").format(queues=others) if others else ""

    def _name_buttons(self, panel: QueuePanel, selection: Selection) -> None:
        texts = {
            "channels": translate("InboxEmpty", "Add a channel"),
            "import": translate("InboxEmpty", "Import a file"),
            "paste": translate("InboxEmpty", "Paste text"),
            "demo": translate("InboxEmpty", "Fill the demo desk"),
            "clear": translate("InboxEmpty", "Clear the search"),
            "both": translate("InboxEmpty", "Show received and our own"),
            "everywhere": translate("InboxEmpty", "Search in all queues"),
            "widen": translate("NarrowedLine", "Show all"),
            "all_channels": translate("InboxEmpty", "Show all channels"),
            "other_queue": ""
            if self.other_queue is None
            else translate("InboxEmpty", "Show “{queue}”").format(queue=queue_name(self.other_queue)),
        }
        shown = {
            "both": selection.direction is not None,
            "everywhere": panel.key is not None or panel.channel_id is not None,
            "all_channels": panel.channel_id is not None and panel.count_everywhere() > 0,
            "other_queue": self.other_queue is not None,
        }
        for name, button in self._buttons[self.kind].items():
            button.setText(texts[name])
            button.setVisible(shown.get(name, True))

    def _demo_over(self) -> None:
        self._enable_demo(enabled=True)

    def _enable_demo(self, *, enabled: bool) -> None:
        for buttons in self._buttons.values():
            if "demo" in buttons:
                buttons["demo"].setEnabled(enabled)

    def _pressed(self, name: str) -> None:
        self.wanted.emit(name)
