"""What the recovery sheet opened: part by part, each in the window that shows secrets, and gone when this one closes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from moderator_app.domain.credentials import PART_NAMES, Part
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.office_parts import button, label
from moderator_app.gui.credentials.recovery import RecoverySheet, ShownCode
from moderator_app.gui.credentials.reveal import CodeSheet, RevealKit, RevealSheet, TextSheet
from moderator_app.gui.credentials.showing import secret_clipboard
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.vault.fields import Fields
from moderator_app.vault.secret import Secret

MINUTES = 5
"""How long it stays open."""
MOMENTS = 1_000_000
"""Microseconds of a second."""
LONGEST_NAME = 80


class OpenedSheet(Sheet):
    """Holds what was opened until it closes. Its use was journaled before."""

    def __init__(self, parent: QWidget, context: ScreenContext, channel: str, fields: Fields) -> None:
        self._channel = visible_line(channel, LONGEST_NAME)
        title = translate("OpenedSheet", "Opened with the recovery sheet: {channel}").format(channel=self._channel)
        super().__init__(parent, "OpenedSheet", title)
        self._context = context
        self._fields: Fields | None = fields
        said = translate(
            "OpenedSheet",
            "Do what cannot wait, then change all of it at the platform, and enter what is new. This window closes after {minutes} "
            "minutes.",
        )
        self.body.addWidget(label(self, "OpenedText", said.format(minutes=MINUTES), tone="muted"))
        row = FlowLayout()
        for part in parts_of(fields):
            word = translate("OpenedSheet", "{part}…").format(part=translate("CredentialPart", PART_NAMES[part]))
            row.addWidget(button(self, f"Opened-{part}", word, partial(self._show, part)))
        self.body.addLayout(row)
        self.add_button("close", translate("OpenedSheet", "Close"), self.reject, "primary")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reject)
        self._timer.start(MINUTES * 60_000)

    def done(self, result: int, /) -> None:
        self._fields = None
        super().done(result)

    def _show(self, part: Part) -> None:
        if self._fields is not None:
            self._sheet(part, self._fields).open()

    def _sheet(self, part: Part, fields: Fields) -> RevealSheet:
        kit = RevealKit(self._context.theme, self._context.icons, secret_clipboard())
        if part is Part.ONE_TIME and fields.one_time is not None:
            return CodeSheet(self, kit, self._channel, fields.one_time, self._now, _nothing)
        if part is Part.RECOVERY_CODES:
            codes = [ShownCode(each.id, each.code) for each in fields.codes]
            return RecoverySheet(self, kit, self._channel, codes, _nothing, _nothing)
        text = {Part.USERNAME: fields.username, Part.PASSWORD: fields.password, Part.NOTE: fields.note}.get(part, Secret(""))
        return TextSheet(self, kit, part, self._channel, text, _nothing)

    def _now(self) -> float:
        return self._context.desk.clock.now() / MOMENTS


def parts_of(fields: Fields) -> list[Part]:
    """Those that there are."""
    there = {
        Part.USERNAME: bool(fields.username),
        Part.PASSWORD: bool(fields.password),
        Part.ONE_TIME: fields.one_time is not None,
        Part.RECOVERY_CODES: bool(fields.codes),
        Part.NOTE: bool(fields.note),
    }
    return [part for part, is_there in there.items() if is_there]


def _nothing(*_: object) -> None:
    """That the sheet was used is in the journal already."""
