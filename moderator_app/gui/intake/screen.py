"""The screen through which comments come in: one half for files, one for a text that is pasted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.channels import Channel
from moderator_app.gui.channels.adding import ChannelAsker
from moderator_app.gui.intake.files import FilesPage
from moderator_app.gui.intake.paste import PastePage
from moderator_app.gui.language import translate
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import has_focus_within
from moderator_app.sources.registry import FORMATS

FILES, PASTE = 0, 1


class ImportScreen(Screen):
    """Files can be dropped anywhere on it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.setAcceptDrops(True)
        self._wanted: int | None = None
        self._asker = ChannelAsker(context, self._channel_added, self)
        self.files = FilesPage(context, self)
        self.paste = PastePage(context, self)
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("ImportHeadline")
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("ImportStack")
        self._modes: dict[int, QPushButton] = {}
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._headline)
        head.addSpacing(SPACE_L)
        for mode, name, icon, page in ((FILES, "ModeFiles", "import", self.files), (PASTE, "ModePaste", "paste", self.paste)):
            button = QPushButton(self)
            button.setObjectName(name)
            button.setCheckable(True)
            button.clicked.connect(partial(self._show_mode, mode))
            context.icons.set_on(button, icon, "muted")
            group.addButton(button)
            self._modes[mode] = button
            self._stack.addWidget(page)
            head.addWidget(button)
        head.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_M)
        page.addLayout(head)
        page.addWidget(self._stack, 1)
        context.actions.connect_all(
            {
                "import.choose": self._choose,
                "import.paste": partial(self._show_mode, PASTE),
                "import.files": partial(self._show_mode, FILES),
                "import.go": self._go,
                "import.another": self._another,
                "import.new_channel": self._asker.ask,
                "import.stop": self.files.stop_running,
                "import.save_refused": self.files.save_newest,
                "import.inbox": self.files.go_to_inbox,
            }
        )
        context.changes.changed.connect(self._heard)
        self._show_mode(FILES)
        self.retranslate()

    # -- the screen

    def opened(self, **args: Any) -> None:
        """`channel`: the id of the channel to take in for; `paste`: True to paste; `file`: a path to prepare."""
        self._wanted = args.get("channel", self._wanted)
        if "file" in args:
            self._take_files([Path(args["file"])])
        elif "paste" in args:
            self._show_mode(PASTE if args["paste"] else FILES)
        self._refresh()
        if not has_focus_within(self):
            self._focus()

    def busy(self) -> str:
        return self.files.busy()

    def stop(self) -> None:
        self.files.line.end()
        self.paste.stop()

    def retranslate(self) -> None:
        self._headline.setText(translate("ImportScreen", "Import"))
        self._modes[FILES].setText(translate("ImportScreen", "Files"))
        self._modes[PASTE].setText(translate("ImportScreen", "Paste"))
        for mode, action in ((FILES, "import.files"), (PASTE, "import.paste")):
            button = self._modes[mode]
            set_tool_tip(button, self.context.actions.key_text(action))
            button.setAccessibleName(self.context.actions.action(action).text())
        self.files.retranslate()
        self.paste.retranslate()

    # -- files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            self._show_mode(FILES)
            self.files.drop.set_hot(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.files.drop.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.drop.set_hot(False)
        event.acceptProposedAction()
        self._take_files(dropped_files(event))

    # -- what can be done

    def _show_mode(self, mode: int, _checked: bool = False) -> None:
        self._modes[mode].setChecked(True)
        self._stack.setCurrentIndex(mode)
        self._focus()

    def _focus(self) -> None:
        if self._stack.currentIndex() == PASTE:
            self.paste.begin()
        elif self.files.drop.isVisible():
            self.files.drop.choose.setFocus()

    def _choose(self) -> None:
        self._show_mode(FILES)
        patterns = " ".join(pattern for each in FORMATS for pattern in each.patterns)
        kinds = ";;".join(
            (
                translate("ImportScreen", "Files that can be imported ({patterns})").format(patterns=patterns),
                translate("ImportScreen", "All files (*)"),
            )
        )
        self.context.dialogs.choose_file_open(
            translate("ImportScreen", "Choose a file to import"), kinds, lambda path: self._take_files([path])
        )

    def _take_files(self, paths: list[Path]) -> None:
        self._show_mode(FILES)
        self.files.take_files(paths)

    def _go(self) -> None:
        if self._stack.currentIndex() == PASTE:
            self.paste.take(another=False)
        else:
            self.files.go()

    def _another(self) -> None:
        if self._stack.currentIndex() == PASTE:
            self.paste.take(another=True)

    # -- channels

    def _heard(self, change: Change) -> None:
        if self.isVisible() and Topic.CHANNELS in change.topics:
            self._refresh()

    def _refresh(self) -> None:
        self.context.runner.run("read", self.context.desk.channels.everything, self, self._take_channels, replaces="import.channels")

    def _take_channels(self, channels: list[Channel]) -> None:
        chosen, self._wanted = self._wanted, None
        self.files.set_channels(tuple(channels), chosen)
        self.paste.set_channels(tuple(channels), chosen)

    def _channel_added(self, channel: Channel) -> None:
        self._wanted = channel.id
        self._refresh()


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files of this machine that are held or dropped; web addresses and folders are not taken."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
