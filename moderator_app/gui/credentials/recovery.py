"""Shows the recovery codes that are left, each to be copied, and ticked off when it was used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.reveal import RevealKit, RevealSheet, legend
from moderator_app.gui.credentials.secret_view import SecretView
from moderator_app.gui.language import Plural, say_error, translate
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.support.messages import KnownError
from moderator_app.vault.secret import Secret

LEFT = Plural.translate("Recovery", "%n code(s) left.", "", 1)
USED = Plural.translate("Recovery", "%n used before.", "", 1)
FACTOR = 1.25
"""Smaller than a single password: there are eight or ten of them."""


@dataclass(frozen=True, slots=True)
class ShownCode:
    """One recovery code, known by `id`."""

    id: str
    code: Secret
    used: bool = False


class RecoverySheet(RevealSheet):
    """`copied` and `ticked` get a code's id. What `ticked` can't record is told by `refused`: the code then counts as left again."""

    def __init__(
        self,
        parent: QWidget,
        kit: RevealKit,
        channel: str,
        codes: Sequence[ShownCode],
        copied: Callable[[str], None],
        ticked: Callable[[str], None],
    ) -> None:
        super().__init__(parent, kit, Part.RECOVERY_CODES, channel)
        self._when_copied, self._when_ticked = copied, ticked
        self._used_before = sum(each.used for each in codes)
        self._ticked: set[str] = set()
        self._views: dict[str, SecretView] = {}
        self._ticks: dict[str, QPushButton] = {}
        self._copies: list[QPushButton] = []
        self._said = PlainLabel("", self, wrap=True)
        self._said.setObjectName("RecoverySaid")
        self.body.addWidget(self._said)
        page = FormPage("RecoveryPage", self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(3, 1)
        for number, each in enumerate(codes, 1):
            if not each.used:
                self._add(grid, number, each)
        page.body.addLayout(grid)
        page.body.addStretch(1)
        page.setVisible(bool(self._views))
        self.body.addWidget(page, 1)
        self.body.addWidget(legend(self))
        self._count()
        self.finish()
        if self._copies:
            self._copies[0].setFocus()

    def drop(self) -> None:
        for view in self._views.values():
            view.show_secret(None)

    def refused(self, code_id: str, error: KnownError) -> None:
        """It was not recorded that this code is used."""
        self._ticked.discard(code_id)
        self._show_ticked(code_id)
        self.say_refused(say_error(error))

    def _add(self, grid: QGridLayout, number: int, each: ShownCode) -> None:
        view = SecretView(self.kit.theme, f"Recovery-{number}", self, factor=FACTOR)
        view.setAccessibleName(translate("Recovery", "Recovery code {number}, shown").format(number=number))
        view.show_secret(each.code)
        copy = QPushButton(translate("Recovery", "Copy"), self)
        copy.setAccessibleName(translate("Recovery", "Copy recovery code {number}").format(number=number))
        copy.setObjectName(f"RecoveryCopy-{number}")
        copy.clicked.connect(partial(self._copy, each.id))
        tick = QPushButton(self)
        tick.setObjectName(f"RecoveryTick-{number}")
        tick.clicked.connect(partial(self._tick_off, each.id))
        self._views[each.id], self._ticks[each.id] = view, tick
        self._copies.append(copy)
        for column, widget in enumerate((view, copy, tick)):
            if isinstance(widget, QPushButton):
                widget.setAutoDefault(False)
            grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignVCenter)
        tick.setProperty("number", number)
        self._show_ticked(each.id)

    def _copy(self, code_id: str, _checked: bool = False) -> None:
        secret = self._views[code_id].secret
        if secret is not None:
            self.copy(secret)
            self._when_copied(code_id)

    def _tick_off(self, code_id: str, _checked: bool = False) -> None:
        self.say_refused("")
        self._ticked.add(code_id)
        self._show_ticked(code_id)
        self._when_ticked(code_id)

    def _show_ticked(self, code_id: str) -> None:
        button, ticked = self._ticks[code_id], code_id in self._ticked
        number = button.property("number")
        button.setEnabled(not ticked)
        button.setText(translate("Recovery", "Used") if ticked else translate("Recovery", "Tick off as used"))
        name = translate("Recovery", "Code {number} is used") if ticked else translate("Recovery", "Tick off code {number} as used")
        button.setAccessibleName(name.format(number=number))
        self._count()

    def _count(self) -> None:
        left, used = len(self._views) - len(self._ticked), self._used_before
        parts = [LEFT.of(left)] if left else [translate("Recovery", "No code is left: make new ones at the platform and enter them here.")]
        if used:
            parts.append(USED.of(used))
        self._said.setText(" ".join(parts))
        self._said.set_tone("" if left else "warning")
