"""What is missing or wrong on the pages of a channel, with doors to it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.gates import NEEDS, Field, Need, Responsibility
from moderator_app.domain.register import NO_ANSWER_TIME
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import say, translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark
from moderator_app.support.messages import Message

Wanted = Need | Check | Deposited
"""Whatever somebody may want to see to in a channel."""


class NoticeCard(Card):
    """What is missing or wrong, a line each, with a door to where it is put right. `door` carries what is Wanted."""

    door = Signal(object)

    def __init__(self, name: str, heading: str, notices: Iterable[Message], icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        title = PlainLabel(heading, self, role="heading", wrap=True)
        title.setObjectName(f"{name}-heading")
        self.body.addWidget(title)
        for number, each in enumerate(notices):
            self._add(number, each, icons)

    def _add(self, number: int, notice: Message, icons: Icons) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(IconMark(icons, "warning", "warning", self))
        text = PlainLabel(say(notice), self, wrap=True)
        text.setObjectName(f"{self.objectName()}-{number}")
        row.addWidget(text, 1)
        need = need_of(notice)
        if need is not None:
            button = QPushButton(translate("NoticeCard", "Put right"), self)
            button.setAutoDefault(True)
            button.setObjectName(f"{self.objectName()}-door-{number}-{need}")
            button.setAccessibleName(f"{button.text()}: {text.text()}")
            button.clicked.connect(partial(self._opened, need))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _opened(self, need: Wanted, _checked: bool = False) -> None:
        self.door.emit(need)


def need_of(notice: Message) -> Wanted | None:
    """What a sentence of the register is about: the field, the role, the step, the check or the deposit."""
    if notice.code == "account_private":
        return Field.ACCOUNT
    if notice.code == NO_ANSWER_TIME:
        return Field.ANSWER_TIME
    if notice.code in ("one_holder", "no_holder"):
        return Responsibility.DEPUTY
    if isinstance(check := notice.values.get("check"), Message):
        return Check(check.code)
    if notice.code == "deposit_missing" and isinstance(what := notice.values.get("what"), Message):
        return Deposited(what.code)
    named = [each.code for key in ("need", "role") if isinstance(each := notice.values.get(key), Message)]
    return NEEDS.get(named[0]) if named else None
