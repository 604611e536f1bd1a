"""A window that holds an item page and nothing else, as the inbox would."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.gui.item.actions import ITEM_ACTIONS
from moderator_app.gui.item.page import ItemPage
from moderator_app.gui.screens import Screen, ScreenContext, ScreenSpec


def whole_page(context: ScreenContext, parent: QWidget | None = None) -> ItemPage:
    """A page with all its parts, unseen."""
    page = ItemPage(context, parent)
    for _ in page.parts():
        pass
    return page


def asks_rules(page: ItemPage) -> bool:
    """Whether a change of the draft still waits for the next one before the rules are asked about it."""
    return page._following._rule.isActive()


class Stage(Screen):
    """The item page filling a screen."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.page = whole_page(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.show()

    def busy(self) -> str:
        return self.page.busy()

    def stop(self) -> None:
        self.page.stop()


STAGE = ScreenSpec("inbox", "Inbox", "inbox", "Ctrl+1", "tests.gui.item.stage:Stage", ITEM_ACTIONS)
