"""Shows the copies of credentials in this computer's keyring while the desk can't be reached. Nothing secret ever stands on this sheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from moderator_app.domain.credentials import Part
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.clipboard import SECONDS
from moderator_app.gui.credentials.recovery import RecoverySheet, ShownCode
from moderator_app.gui.credentials.reveal import CodeSheet, RevealKit, RevealSheet, TextSheet
from moderator_app.gui.credentials.showing import secret_clipboard
from moderator_app.gui.credentials.words import part_name
from moderator_app.gui.dates import moment
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.shell import Shell
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.clock import Clock
from moderator_app.support.messages import KnownError
from moderator_app.vault.offline import Offered, Offline, Piece
from moderator_app.vault.roll import Deed
from moderator_app.vault.secret import Secret

CHARACTERS_WIDE = 60
LINES_HIGH = 4
LONGEST_NAME = 80
ONE_SECOND = 1_000_000
"""Microseconds."""


class OfflineSheet(Sheet):
    """The channels whose copies may be opened now, and the parts of the one that is chosen."""

    def __init__(self, window: QWidget, shell: Shell, offline: Offline, clock: Clock) -> None:
        super().__init__(window, "OfflineCredentials", translate("OfflineCredentials", "Shared credentials on this computer"))
        self._shell, self._offline, self._clock = shell, offline, clock
        self._offered: list[Offered] = []
        self._revealed: RevealSheet | None = None
        self._desk_is_back = False
        self._buttons_of: list[QPushButton] = []
        self._page = FormPage("OfflinePage", self)
        self.body.addWidget(self._page, 1)
        self._say(
            "OfflineText",
            translate(
                "OfflineCredentials",
                "The desk can't be reached. These are copies in the keyring of this computer. How old they are can't be seen here: "
                "somebody may have changed the credentials since.",
            ),
        )
        self._say(
            "OfflineLogged",
            translate("OfflineCredentials", "What you show or copy is written down here, and goes into the log when the desk is back."),
            tone="muted",
        )
        self.list = self._list()
        self._page.body.addWidget(self.list)
        self._page.body.addLayout(self._parts())
        self._state = self._say("OfflineState", "", tone="muted")
        self._page.body.addStretch(1)
        self.add_button("close", translate("OfflineCredentials", "Close"), self.reject)
        self._kit = RevealKit(shell.theme, shell.icons, secret_clipboard())
        self._kit.clipboard.changed.connect(self._tell_clipboard)
        self._enable()
        self._ask(lambda: offline.offered(clock.now()), self._take)

    def desk_is_back(self) -> None:
        """Nothing needs to be shown here any more; what is shown just now stays for its minute."""
        self._desk_is_back = True
        if self._revealed is None:
            self.reject()

    # -- building

    def _say(self, name: str, text: str, tone: str = "") -> PlainLabel:
        label = PlainLabel(text, self._page.page, wrap=True, tone=tone)
        label.setObjectName(name)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        self._page.body.addWidget(label)
        return label

    def _list(self) -> QListWidget:
        found = QListWidget(self._page.page)
        found.setObjectName("OfflineChannels")
        found.setAccessibleName(translate("OfflineCredentials", "Channels"))
        found.currentRowChanged.connect(self._chosen)
        # Until it is known what stands in it.
        found.setFixedHeight(found.fontMetrics().lineSpacing() * LINES_HIGH)
        return found

    def _parts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(3, 1)
        show, copy = translate("OfflineCredentials", "Show"), translate("OfflineCredentials", "Copy")
        for row, part in enumerate(Part):
            name = part_name(part)
            label = PlainLabel(name, self._page.page)
            label.setObjectName(f"offline-{part}")
            grid.addWidget(label, row, 0)
            grid.addWidget(self._button(f"offline-show-{part}", show, name, partial(self._show, part)), row, 1)
            # Of recovery codes each is copied by itself, where they are shown.
            if part is not Part.RECOVERY_CODES:
                button = self._button(f"offline-copy-{part}", copy, name, partial(self._copy, part))
                self._shell.icons.set_on(button, "paste")
                grid.addWidget(button, row, 2)
        return grid

    def _button(self, name: str, text: str, what: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self._page.page)
        button.setObjectName(name)
        button.setAccessibleName(f"{text}: {what}")
        button.setAutoDefault(False)
        button.clicked.connect(simply(clicked))
        self._buttons_of.append(button)
        return button

    # -- the list

    def _take(self, offered: list[Offered]) -> None:
        self._offered = offered
        for each in offered:
            text = visible_line(each.name, LONGEST_NAME)
            if each.ends:
                text = translate("OfflineCredentials", "{channel} · until {end}").format(channel=text, end=moment(each.ends))
            self.list.addItem(QListWidgetItem(text))
        if offered:
            lines = min(LINES_HIGH, max(2, len(offered)))
            self.list.setFixedHeight(self.list.sizeHintForRow(0) * lines + 2 * self.list.frameWidth() + 2)
            self.list.setCurrentRow(0)
            self.list.setFocus()
            self._tell("")
        else:
            self._tell(translate("OfflineCredentials", "There are no copies here that you may open now."))

    def _chosen(self, _row: int) -> None:
        self._enable()

    def _current(self) -> Offered | None:
        row = self.list.currentRow()
        return self._offered[row] if 0 <= row < len(self._offered) else None

    def _enable(self) -> None:
        for each in self._buttons_of:
            each.setEnabled(self._current() is not None)

    # -- one part

    def _show(self, part: Part) -> None:
        of = self._current()
        if of is not None:
            self._ask(partial(self._open, of, part, Deed.VIEWED), partial(self._reveal, of))

    def _copy(self, part: Part) -> None:
        of = self._current()
        if of is not None:
            self._ask(partial(self._open, of, part, Deed.COPIED), self._put)

    def _open(self, of: Offered, part: Part, deed: Deed) -> Piece:
        return self._offline.show(of, part, self._clock.now(), deed)

    def _reveal(self, of: Offered, piece: Piece) -> None:
        self._tell("")
        sheet = self._sheet_of(of, piece)
        self._revealed = sheet
        sheet.finished.connect(self._hidden)
        sheet.open()

    def _sheet_of(self, of: Offered, piece: Piece) -> RevealSheet:
        copied = partial(self._note_copied, of, piece.part)
        if piece.one_time is not None:
            return CodeSheet(self, self._kit, of.name, piece.one_time, self._now, copied)
        if piece.codes:
            codes = [ShownCode(each.id, each.code, each.id in piece.used) for each in piece.codes]
            found: list[RecoverySheet] = []
            found.append(RecoverySheet(self, self._kit, of.name, codes, lambda _id: copied(), lambda code: self._tick(found[0], of, code)))
            return found[0]
        return TextSheet(self, self._kit, piece.part, of.name, piece.secret or Secret(""), copied)

    def _hidden(self, _result: int) -> None:
        self._revealed = None
        if self._desk_is_back:
            self.reject()

    def _put(self, piece: Piece) -> None:
        secret = piece.secret if piece.one_time is None else piece.one_time.code(self._now())
        if secret is not None:
            self._kit.clipboard.copy(secret)
            said = translate("OfflineCredentials", "{part}: on the clipboard for {seconds} s.")
            self._tell(said.format(part=part_name(piece.part), seconds=SECONDS), "ok")

    def _tell_clipboard(self) -> None:
        if not self._kit.clipboard.seconds_left and self._state.property("tone") == "ok":
            self._tell("")

    def _note_copied(self, of: Offered, part: Part) -> None:
        """It was copied where it is shown: that is written down as well."""
        self._run(partial(self._open, of, part, Deed.COPIED), _nothing)

    def _tick(self, sheet: RecoverySheet, of: Offered, code: str) -> None:
        job = partial(self._offline.tick, of, code, self._clock.now())
        self._shell.runner.run("vault", job, sheet, _nothing, partial(sheet.refused, code))

    def _now(self) -> float:
        return self._clock.now() / ONE_SECOND

    # -- the keyring

    def _ask(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._tell(translate("OfflineCredentials", "The keyring is being asked…"))
        self._run(job, done, replaces="credentials.offline")

    def _run(self, job: Callable[[], Any], done: Callable[[Any], None], replaces: str = "") -> None:
        self._shell.runner.run("vault", job, self, done, self._failed, replaces=replaces)

    def _failed(self, error: KnownError) -> None:
        self._tell(say_error(error), "danger")

    def _tell(self, text: str, tone: str = "muted") -> None:
        self._state.set_tone(tone)
        self._state.setText(text)
        self.setAccessibleDescription(text)
        self._page.updateGeometry()
        if self.isVisible():
            self.grow()
        if text:
            self._page.ensureWidgetVisible(self._state)


def _nothing(_result: object) -> None:
    """What was asked for is done."""
