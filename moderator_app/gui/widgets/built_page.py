"""A page that is built anew whenever what it shows has changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from moderator_app.gui.icons import Icons
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.page import ScrollPage, kept_focus


class BuiltPage(ScrollPage):
    """The keyboard stays where it was, and so does the page."""

    def __init__(self, name: str, icons: Icons, parent: QWidget | None = None, *, reads: bool = False) -> None:
        super().__init__(name, parent, reads=reads)
        self.icons = icons
        self.body.setContentsMargins(0, SPACE_S, SPACE_S, SPACE_M)
        self._shown: object = None

    def build_anew(self, what: object, build: Callable[[], None]) -> None:
        """Call `build` unless the page shows exactly `what` already."""
        if what == self._shown:
            return
        self._shown = what
        focused = kept_focus(self)
        name, place = focused.objectName() if focused is not None else "", self.verticalScrollBar().value()
        seen = focused is not None and not focused.visibleRegion().isEmpty()
        self.clear()
        build()
        self.body.addStretch(1)
        found = self.page.findChildren(QWidget, name) if name else []
        if found:
            found[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused is not None:
            self._focus_first()
        self.verticalScrollBar().setValue(place)
        if seen:
            # It may stand elsewhere on the page now. Once everything has its place.
            QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        if (focused := kept_focus(self.page)) is not None:
            self.ensureWidgetVisible(focused)

    def _focus_first(self) -> None:
        """What had the keyboard is gone: it stays on the page, not on whatever Qt comes to next."""
        for each in self.page.findChildren(QWidget):
            if each.objectName() != "gone" and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and not each.isHidden():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.focusNextChild()

    def clear(self) -> None:
        """Nothing that goes may be found by its name while it waits for its end."""
        for each in self.page.findChildren(QWidget):
            each.setObjectName("gone")
        super().clear()
