"""The line at the foot of the window: who sits here, where the data lies, and whether the journal holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from moderator_app.gui.foreign import shown
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import say, translate
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel, set_tool_tip
from moderator_app.support.messages import Message

SMALL_ICON = 16
PARTS_OF_PATH = 2
REDRAWN_AT = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange)
"""Other words; other colours or another size of the icons, which a widget with a style of its own hears of in no other way."""


@dataclass(frozen=True, slots=True)
class DeskState:
    """What the status line tells. `journal_tone` is ok, warning, danger or muted."""

    person: str
    data_folder: Path
    journal: Message
    journal_tone: str = "ok"
    contact: Message | None = None
    """How it stands with the database's server; None where there is none."""
    contact_tone: str = "muted"
    work: Message | None = None
    """What is being done by itself and takes a while."""
    work_icon: str = "key"


class StatusLine(QFrame):
    """Empty until the desk is open."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("StatusLine")
        self.setProperty("role", "statusline")
        self._icons = icons
        self._state: DeskState | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_XS + 1, SPACE_M, SPACE_XS)
        row.setSpacing(SPACE_S)
        self._pictures: dict[str, QLabel] = {}
        self._labels: dict[str, PlainLabel] = {}
        for name, icon, stretch in (
            ("person", "person", 1),
            ("folder", "folder", 2),
            ("contact", "link", 2),
            ("work", "key", 2),
            ("journal", "verify", 2),
        ):
            picture = QLabel(self)
            picture.setObjectName(f"Status-{name}-icon")
            label = ElidedLabel("", self, role="small", tone="muted")
            label.setObjectName(f"Status-{name}")
            self._pictures[icon] = picture
            self._labels[name] = label
            row.addWidget(picture)
            row.addWidget(label, stretch)
        self._show()

    def set_state(self, state: DeskState) -> None:
        """Tell another state."""
        self._state = state
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAWN_AT and hasattr(self, "_labels"):
            self._show()

    def _show(self) -> None:
        state = self._state
        at_times = {"link": None, "key": None} if state is None else {"link": state.contact, "key": state.work}
        for icon, picture in self._pictures.items():
            tones = {} if state is None else {"verify": state.journal_tone, "link": state.contact_tone}
            tone = tones.get(icon, "muted")
            drawn = state.work_icon if state is not None and icon == "key" else icon
            picture.setPixmap(self._icons.pixmap(drawn, tone, SMALL_ICON, self.devicePixelRatioF()))
            there = state is not None and (icon not in at_times or at_times[icon] is not None)
            picture.setVisible(there)
        self.setAccessibleName(translate("StatusLine", "State of the desk"))
        for name, what in (("contact", at_times["link"]), ("work", at_times["key"])):
            self._labels[name].setVisible(what is not None)
        if state is None:
            return
        folder, whole = Path(*state.data_folder.parts[-PARTS_OF_PATH:]), shown(str(state.data_folder))
        self._labels["person"].setText(state.person)
        self._labels["folder"].setText(str(folder) if folder == state.data_folder else f"…/{folder.as_posix()}")
        set_tool_tip(self._labels["folder"], whole)
        self._labels["contact"].setText("" if state.contact is None else say(state.contact))
        self._labels["contact"].set_tone(state.contact_tone)
        self._labels["work"].setText("" if state.work is None else say(state.work))
        self._labels["journal"].setText(say(state.journal))
        self._labels["journal"].set_tone(state.journal_tone)
        for name, words in (
            ("person", translate("StatusLine", "Person: {text}")),
            ("folder", translate("StatusLine", "Data folder: {text}")),
            ("contact", translate("StatusLine", "Database server: {text}")),
            ("work", translate("StatusLine", "Under way: {text}")),
            ("journal", translate("StatusLine", "Journal: {text}")),
        ):
            text = whole if name == "folder" else self._labels[name].text()
            self._labels[name].setAccessibleName(words.format(text=text))
