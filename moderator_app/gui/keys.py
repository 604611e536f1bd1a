"""The list of keys: what can be done on this screen and in the whole window, and with which key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from moderator_app.gui.actions import WINDOW, ActionRegistry, ActionSpec, key_name
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_L, SPACE_S, SPACE_XL, SPACE_XS
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.sheet import Sheet

ROWS_HIGH = 18


class KeyHelp(Sheet):
    """Lists every action of `scope` and of the window, grouped; Escape or the same key closes it."""

    def __init__(self, parent: QWidget, registry: ActionRegistry, scope: str, title: str, single_keys: bool) -> None:
        super().__init__(parent, "KeyHelp", title)
        if not single_keys:
            off = PlainLabel(translate("KeyHelp", "Single-letter keys are switched off in the menu."), self, tone="warning", wrap=True)
            off.setObjectName("KeysOff")
            self.body.addWidget(off)
        page = QWidget(self)
        page.setProperty("role", "page")
        page.setObjectName("KeyPage")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, SPACE_L, 0)
        columns.setSpacing(SPACE_XL)
        for scopes in ((scope,), (WINDOW,)) if scope != WINDOW else ((WINDOW,),):
            specs = [spec for each in scopes for spec in registry.specs(each)]
            if specs:
                columns.addLayout(self._column(specs), 1)
        area = QScrollArea(self)
        area.setObjectName("KeyArea")
        area.setAccessibleName(title)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        wanted = page.sizeHint()
        if wanted.width() + SPACE_XL > parent.width() - 4 * SPACE_XL:
            columns.setDirection(QBoxLayout.Direction.TopToBottom)
            wanted = page.sizeHint()
        line = self.fontMetrics().lineSpacing() + SPACE_S + 2 * SPACE_XS
        area.setMinimumWidth(min(wanted.width() + SPACE_XL, parent.width() - 4 * SPACE_XL))
        area.setMinimumHeight(min(wanted.height() + SPACE_XS, line * ROWS_HIGH, max(parent.height() - 200, line * 4)))
        self.body.addWidget(area, 1)
        self.add_button("close", translate("KeyHelp", "Close"), self.accept, "primary")
        # What is longer than the screen is read with the arrows; Enter closes it all the same.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _column(self, specs: Iterable[ActionSpec]) -> QVBoxLayout:
        groups: dict[str, list[ActionSpec]] = {}
        for spec in specs:
            groups.setdefault(spec.group, []).append(spec)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        row = 0
        for group, members in groups.items():
            grid.setRowMinimumHeight(row, SPACE_S if row else 0)
            heading = PlainLabel(translate("ActionGroup", group), self, role="heading", tone="accent")
            heading.setObjectName("KeyGroup")
            grid.addWidget(heading, row + 1, 0, 1, 2)
            row += 2
            for spec in members:
                grid.addLayout(self._caps(spec), row, 0)
                grid.addWidget(self._name(spec), row, 1, Qt.AlignmentFlag.AlignVCenter)
                row += 1
        column = QVBoxLayout()
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _name(self, spec: ActionSpec) -> PlainLabel:
        name = PlainLabel(spec.name, self)
        name.setObjectName(f"key-{spec.id}")
        keys = ", ".join(_shown(spec.keys)) or translate("KeyHelp", "no key")
        name.setAccessibleName(f"{spec.name}: {keys}")
        return name

    def _caps(self, spec: ActionSpec) -> QHBoxLayout:
        caps = QHBoxLayout()
        caps.setSpacing(SPACE_XS)
        for key in _shown(spec.keys):
            cap = PlainLabel(key, self, role="keycap")
            cap.setObjectName("KeyCap")
            caps.addWidget(cap)
        if not spec.keys:
            none = PlainLabel("–", self, tone="muted")
            none.setObjectName("NoKey")
            caps.addWidget(none)
        caps.addStretch(1)
        return caps


def _shown(keys: tuple[str, ...]) -> list[str]:
    """The keys as printed on the keyboard; a run of digits is one entry."""
    if len(keys) > 2 and "".join(keys).isdigit():
        return [f"{keys[0]}–{keys[-1]}"]
    return list(dict.fromkeys(key_name(key) for key in keys))
