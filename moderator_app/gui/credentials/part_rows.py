"""The five parts of a channel's credentials, a row each, to be shown or copied one at a time. Nothing secret ever stands on this page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.words import part_name
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import ScrollPage, has_focus_within


class PartRow(Card):
    """One part. `show_it` and `copy_it` carry it, `moved` which way the arrow keys go from here."""

    show_it = Signal(object)
    copy_it = Signal(object)
    moved = Signal(int)

    def __init__(self, part: Part, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.setObjectName(f"part-{part}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = PlainLabel("", self, role="heading")
        self._name.setObjectName(f"part-{part}-name")
        self._said = PlainLabel("", self, tone="muted")
        self._said.setObjectName(f"part-{part}-said")
        self.shows = self._button(f"show-{part}", self.show_it)
        self.copies = self._button(f"copy-{part}", self.copy_it)
        icons.set_on(self.copies, "paste")
        self.body.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        # Together on a line, also where the words leave no room beside them.
        both = QWidget(self)
        both.setObjectName(f"part-{part}-buttons")
        buttons = QHBoxLayout(both)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(SPACE_S)
        row = FlowLayout()
        for each in (self.shows, self.copies):
            buttons.addWidget(each)
        for each in (self._name, self._said, both):
            row.addWidget(each)
        self.body.addLayout(row)

    def _button(self, name: str, signal: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        # The keyboard has the row: Enter shows, C copies.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._pressed, signal))
        return button

    def _pressed(self, signal: object, _checked: bool = False) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        signal.emit(self.part)  # type: ignore[attr-defined]

    def tell(self, said: str, said_wide: int, offered: bool, why_not: str, keys: tuple[str, str]) -> None:
        """`said`: what is known of it without opening it, in a column of that width. `keys` show and copy."""
        name = part_name(self.part)
        self._name.setText(name)
        self._said.setText(said)
        # The buttons of all rows below each other.
        letters = self._name.fontMetrics()
        self._name.setMinimumWidth(max(letters.horizontalAdvance(part_name(each)) for each in Part))
        self._said.setMinimumWidth(said_wide)
        self._said.setVisible(bool(said_wide))
        for button, text, key in (
            (self.shows, translate("Credentials", "Show"), keys[0]),
            (self.copies, translate("Credentials", "Copy"), keys[1]),
        ):
            button.setText(text)
            button.setAccessibleName(f"{text}: {name}")
            button.setEnabled(offered)
            set_tool_tip(button, why_not or key)
        self.copies.setVisible(self.part is not Part.RECOVERY_CODES)
        self.setAccessibleName(f"{name}, {said}" if said else name)
        hint = translate("Credentials", "Enter shows it, {key} copies it.").format(key=keys[1]) if keys[1] else ""
        self.setAccessibleDescription(why_not or hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.shows.isEnabled():
                self.show_it.emit(self.part)
        elif event.key() == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            # On the screen the key is an action's; in a sheet there are none.
            if self.copies.isEnabled():
                self.copy_it.emit(self.part)
        elif event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class PartRows(ScrollPage):
    """All five. `chosen` is the part that the keys are about."""

    show_it = Signal(object)
    copy_it = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("CredentialParts", parent)
        self.chosen = Part.USERNAME
        self.body.setContentsMargins(0, SPACE_S, SPACE_S, SPACE_M)
        self.body.setSpacing(SPACE_S)
        self.why = PlainLabel("", self.page, tone="muted", wrap=True)
        self.why.setObjectName("PartsWhy")
        self.body.addWidget(self.why)
        self.rows: dict[Part, PartRow] = {}
        for part in Part:
            row = self.rows[part] = PartRow(part, icons, self.page)
            row.show_it.connect(self.show_it)
            row.copy_it.connect(self.copy_it)
            row.moved.connect(partial(self._move, part))
            self.body.addWidget(row)
        self.body.addStretch(1)

    def tell(self, said: Mapping[Part, str], offered: frozenset[Part], why_not: str, keys: tuple[str, str]) -> None:
        """What is known of each; only those that are `offered` can be shown."""
        self.why.setText(why_not)
        self.why.setVisible(bool(why_not))
        wide = max((self.fontMetrics().horizontalAdvance(each) for each in said.values()), default=0)
        for part, row in self.rows.items():
            row.tell(said.get(part, ""), wide, part in offered, why_not, keys)

    def current(self) -> Part:
        """The part whose row has the keyboard, or had it last."""
        self.chosen = next((part for part, row in self.rows.items() if has_focus_within(row)), self.chosen)
        return self.chosen

    def focus(self) -> None:
        """The keyboard to the part that was chosen last."""
        self.rows[self.chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, part: Part, step: int) -> None:
        every = list(Part)
        place = every.index(part) + step
        if 0 <= place < len(every):
            self.chosen = every[place]
            self.focus()
            self.ensureWidgetVisible(self.rows[self.chosen])
