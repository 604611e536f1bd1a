"""What a handover file holds, for whom it was sealed for: shown part by part, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from moderator_app.desk.credentials import Shown
from moderator_app.domain.credentials import Part
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.part_rows import PartRows
from moderator_app.gui.credentials.showing import Showing
from moderator_app.gui.credentials.words import LONGEST_NAME, until
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.vault.fields import Fields
from moderator_app.vault.handover import Handover
from moderator_app.vault.secret import Secret

EMPTY = Fields(Secret(""), Secret(""))
HIGH = 22
"""Lines of text that the parts take."""


class Receiving(QObject):
    """Opens a file that somebody chose. It is read anew for each part that is shown: nothing of it is kept in between."""

    def __init__(self, context: ScreenContext, showing: Showing, screen: QWidget) -> None:
        super().__init__(screen)
        self.setObjectName("Receiving")
        self._context, self._showing, self._screen = context, showing, screen

    def choose(self) -> None:
        """Which file."""
        kinds = translate("Receiving", "Sealed files (*.age)") + ";;" + translate("Receiving", "All files (*)")
        self._context.dialogs.choose_file_open(translate("Receiving", "Open a handover file"), kinds, self._open)

    def _open(self, path: Path) -> None:
        self._context.runner.run("vault", partial(_look, self._context.desk, path), self, partial(self._opened, path), self._showing.failed)

    def _opened(self, path: Path, found: tuple[Handover, str, frozenset[Part]]) -> None:
        ReceivedSheet(self._screen.window(), self._context, self._showing, path, found).open()


class ReceivedSheet(Sheet):
    """From whom it is, until when it holds, and its five parts."""

    def __init__(
        self, parent: QWidget, context: ScreenContext, showing: Showing, path: Path, found: tuple[Handover, str, frozenset[Part]]
    ) -> None:
        handover, sender, parts = found
        name = visible_line(handover.name, LONGEST_NAME)
        super().__init__(parent, "ReceivedSheet", translate("Receiving", "Handover file: {channel}").format(channel=name))
        self._context, self._showing, self._path, self._channel = context, showing, path, name
        if sender:
            told = translate("Receiving", "From {name}, to be used until {day}.").format(
                name=visible_line(sender, LONGEST_NAME), day=until(handover.until)
            )
        else:
            told = translate(
                "Receiving", "The sender is unknown, or the file was changed. Ask whoever gave it to you before you log in with it."
            )
        label = PlainLabel(told, self, tone="" if sender else "danger", wrap=True)
        label.setObjectName("ReceivedFrom")
        self.body.addWidget(label)
        over = handover.until <= context.desk.clock.now()
        if over:
            late = PlainLabel(
                translate("Receiving", "Its time is over: ask for the credentials that hold now."), self, tone="warning", wrap=True
            )
            late.setObjectName("ReceivedOver")
            self.body.addWidget(late)
        self.rows = PartRows(context.icons, self)
        said = {part: "" if part in parts else translate("CredentialDetail", "none entered") for part in Part}
        self.rows.tell(said, parts, "", ("S", "C"))
        self.rows.show_it.connect(self._show)
        self.rows.copy_it.connect(self._copy)
        self.rows.setMinimumHeight(self.fontMetrics().lineSpacing() * HIGH // 2)
        self.body.addWidget(self.rows, 1)
        self.add_button("close", translate("Receiving", "Close"), self.reject).setFocus()

    def _show(self, part: Part) -> None:
        self._read(part, self._shown)

    def _copy(self, part: Part) -> None:
        self._read(part, self._showing.put)

    def _read(self, part: Part, done: Callable[[Shown], None]) -> None:
        job = partial(_part, self._context.desk, self._path, part)
        self._context.runner.run("vault", job, self, done, self._showing.failed)

    def _shown(self, shown: Shown) -> None:
        self._showing.sheet(self, self._channel, shown, _nothing, _no_tick).open()


def parts_of(fields: Fields) -> frozenset[Part]:
    """Those that there are."""
    found: dict[Part, Any] = {
        Part.USERNAME: fields.username,
        Part.PASSWORD: fields.password,
        Part.ONE_TIME: fields.one_time,
        Part.RECOVERY_CODES: fields.codes,
        Part.NOTE: fields.note,
    }
    return frozenset(part for part, what in found.items() if what)


def _look(desk: Any, path: Path) -> tuple[Handover, str, frozenset[Part]]:
    """In the vault's lane: what the file is, without anything secret of it, and who sent it."""
    handover: Handover = desk.credentials.receive(path)
    by = None if handover.sender is None else handover.sender.member
    sender = next((each.name for each in desk.people.roll().people if each.uuid == by), "")
    parts = parts_of(handover.fields)
    return Handover(handover.channel, handover.name, handover.until, handover.sender, EMPTY), sender, parts


def _part(desk: Any, path: Path, part: Part) -> Shown:
    fields = desk.credentials.receive(path).fields
    return {
        Part.USERNAME: Shown(part, fields.username),
        Part.PASSWORD: Shown(part, fields.password),
        Part.ONE_TIME: Shown(part, one_time=fields.one_time),
        Part.RECOVERY_CODES: Shown(part, codes=fields.codes),
        Part.NOTE: Shown(part, fields.note),
    }[part]


def _nothing() -> None:
    """Nobody keeps a journal of a file."""


def _no_tick(_sheet: object, _code: str) -> None:
    """Nor of its codes."""
