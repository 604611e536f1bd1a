"""Who waits to be let in, a row each absence, and the question that is asked once when a cover was planned or started."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.resealing import Settled, ToLetIn
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.words import LONGEST_NAME, until
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.dialogs import Choice, Question
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

MORE = Plural.translate("LetIn", "%n more channel(s)", "", 1)
MOST = 3
"""Channels that are named."""


def of_absences(waiting: Sequence[ToLetIn]) -> dict[int, list[ToLetIn]]:
    """By the absence."""
    found: dict[int, list[ToLetIn]] = {}
    for each in waiting:
        found.setdefault(each.absence_id, []).append(each)
    return found


def told(waiting: Sequence[ToLetIn]) -> str:
    """Who of one absence waits for what, for how long."""
    names = ", ".join(dict.fromkeys(visible_line(each.deputy, LONGEST_NAME) for each in waiting))
    channels = list(dict.fromkeys(visible_line(each.channel, LONGEST_NAME) for each in waiting))
    said = ", ".join(channels[:MOST])
    if len(channels) > MOST:
        said += ", " + MORE.of(len(channels) - MOST)
    first = waiting[0]
    return translate("LetIn", "{deputies} for {absent}, {first} – {last}: {channels}").format(
        deputies=names,
        absent=visible_line(first.absent, LONGEST_NAME),
        first=day(day_of(first.begins)),
        last=until(first.ends),
        channels=said,
    )


def keyless(waiting: Sequence[ToLetIn]) -> str:
    """Who of them has no key yet; empty: nobody."""
    names = ", ".join(dict.fromkeys(visible_line(each.deputy, LONGEST_NAME) for each in waiting if not each.has_key))
    return translate("LetIn", "Has no approved key yet: {names}").format(names=names) if names else ""


class LetInBar(QFrame):
    """Hidden while nobody waits for me. `let_in` carries an absence's number."""

    let_in = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("LetInBar")
        self.setProperty("role", "bar")
        self.setProperty("tone", "warning")
        self._icons = icons
        self._shown: tuple[Sequence[ToLetIn], bool] = (), False
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        self._column.setSpacing(SPACE_S)
        self.hide()

    def show_waiting(self, waiting: Sequence[ToLetIn], ready: bool) -> None:
        """These wait. `ready`: this workstation can let them in."""
        self._shown = waiting, ready
        self.retranslate()

    @property
    def first(self) -> int | None:
        """The first absence somebody of whose deputies can be let in."""
        waiting, ready = self._shown
        return next((each.absence_id for each in waiting if each.has_key), None) if ready else None

    def retranslate(self) -> None:
        """Every text in the language in use."""
        waiting, ready = self._shown
        for row in self._rows:
            row.hide()
            row.setObjectName("gone")
            row.deleteLater()
        self._rows = [self._row(number, each, ready) for number, each in of_absences(waiting).items()]
        for row in self._rows:
            self._column.addWidget(row)
        self.setAccessibleName(translate("LetIn", "Deputies who wait to be let in"))
        self.setVisible(bool(self._rows))

    def _row(self, number: int, waiting: list[ToLetIn], ready: bool) -> QWidget:
        row = QWidget(self)
        row.setObjectName(f"let-in-{number}-row")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_M)
        line.addWidget(IconMark(self._icons, "cover", "warning", row))
        text = translate("LetIn", "To let in: {who}").format(who=told(waiting))
        if missing := keyless(waiting):
            text += f"\n{missing}"
        label = PlainLabel(text, row, wrap=True, selectable=True)
        label.setObjectName(f"let-in-{number}-text")
        line.addWidget(label, 1)
        button = QPushButton(translate("LetIn", "Let in"), row)
        button.setObjectName(f"let-in-{number}")
        button.setAccessibleName(f"{button.text()}: {told(waiting)}")
        button.setEnabled(ready and any(each.has_key for each in waiting))
        button.clicked.connect(partial(self._press, number))
        line.addWidget(button)
        return row

    def _press(self, number: int, _checked: bool = False) -> None:
        self.let_in.emit(number)


class LettingIn(QObject):
    """Lets deputies in and has the channels sealed for them; asks first where nobody pressed a button for it."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("LettingIn")
        self._context = context

    def ask(self, absence_id: int) -> None:
        """A cover was planned or started: where I am one who can let its deputies in, ask whether to. Nothing is done silently."""
        self._context.runner.run("read", partial(_waiting, self._context.desk), self, partial(self._ask, absence_id))

    def _ask(self, absence_id: int, waiting: list[ToLetIn]) -> None:
        those = [each for each in waiting if each.absence_id == absence_id]
        able = [each for each in those if each.has_key]
        if not able:
            return
        names = ", ".join(dict.fromkeys(visible_line(each.deputy, LONGEST_NAME) for each in able))
        title = translate("LetIn", "Let {names} open the credentials?").format(names=names)
        lines = [
            told(able),
            keyless(those),
            translate(
                "LetIn",
                "They can show and copy them from the first day to the last. Afterwards the credentials are to be changed at the platform.",
            ),
        ]
        choice = Choice("let_in", translate("LetIn", "Let in"), "primary")
        question = Question("LetIn", title, "\n\n".join(filter(None, lines)), (choice,))
        self._context.dialogs.ask(question, partial(self._answered, absence_id))

    def _answered(self, absence_id: int, answer: str) -> None:
        if answer == "let_in":
            self.let_in(absence_id)

    def let_in(self, absence_id: int, done: Callable[[], None] = lambda: None) -> None:
        """Say the word, and seal the channels for them."""
        self._context.runner.run("vault", partial(_let_in, self._context.desk, absence_id), self, partial(self._let_in, done))

    def _let_in(self, done: Callable[[], None], result: tuple[int, Settled]) -> None:
        count, settled = result
        bar = self._context.bar
        for channel, error in settled.failed:
            text = QT_TRANSLATE_NOOP("Message", "{channel} could not be sealed for them yet: {why}")
            bar.show_notice(Notice(message("let_in_unsealed", text, channel=channel.name, why=error.what), tone="warning"))
        if count and not settled.failed:
            text = QT_TRANSLATE_NOOP("Message", "The deputies can open the credentials from the first day to the last.")
            bar.show_done(message("let_in", text))
        done()


def _waiting(desk: Any) -> list[ToLetIn]:
    """In the read lane. Asks nothing of the vault where credentials were never set up."""
    return desk.credentials.resealing.to_let_in() if desk.shares_credentials() else []


def _let_in(desk: Any, absence_id: int) -> tuple[int, Settled]:
    resealing = desk.credentials.resealing
    return resealing.let_in(absence_id), resealing.settle()
