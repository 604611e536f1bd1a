"""The chosen channel: its parts to be shown and copied, who may open them, and what is to be changed at the platform."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from moderator_app.desk.credentials import Held
from moderator_app.desk.sharing import Access, Shared
from moderator_app.domain.credentials import Part
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.access_page import AccessPage
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.credentials.changes_page import ChangesPage
from moderator_app.gui.credentials.part_rows import PartRows
from moderator_app.gui.credentials.words import LONGEST_NAME, states, until
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.policy_words import platform_name
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel

PARTS, ACCESS, CHANGES = range(3)
"""The pages in their order."""


class CredentialDetail(QWidget):
    """`buttons` is for the screen's buttons; `said` for what lies on the clipboard."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CredentialDetail")
        self._shown: tuple[Board, Shared, bool, Held | None] | None = None
        self.keys: tuple[str, str] = ("", "")
        """What shows and what copies the chosen part, as printed on keys."""
        self._name = PlainLabel("", self, role="title", wrap=True, selectable=True)
        self._name.setObjectName("CredentialName")
        self._line = PlainLabel("", self, tone="muted", wrap=True)
        self._line.setObjectName("CredentialLine")
        self._alarm = PlainLabel("", self, tone="danger", wrap=True, selectable=True)
        self._alarm.setObjectName("CredentialAlarm")
        self.said = PlainLabel("", self, tone="ok", wrap=True)
        self.said.setObjectName("CredentialSaid")
        self.buttons = FlowLayout()
        self.parts = PartRows(icons, self)
        self.access = AccessPage(icons, self)
        self.changes = ChangesPage(icons, self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("CredentialTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for page in (self.parts, self.access, self.changes):
            self.tabs.addTab(page, "")
        self.tabs.currentChanged.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for each in (self._name, self._line, self._alarm):
            column.addWidget(each)
        column.addLayout(self.buttons)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.said)
        self.said.hide()

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self.tabs.setTabText(PARTS, translate("CredentialDetail", "Show and copy"))
        self.tabs.setTabText(ACCESS, translate("CredentialDetail", "Who has access"))
        self.tabs.setTabText(CHANGES, translate("CredentialDetail", "Change at the platform"))
        self.tabs.setAccessibleName(translate("CredentialDetail", "Pages of the channel"))
        if self._shown is not None:
            self.show_channel(*self._shown)

    def show_channel(self, board: Board, shared: Shared, ready: bool, held: Held | None) -> None:
        """Tell everything about one channel; `held` is what there is to show, None: not known."""
        self._shown = board, shared, ready, held
        self._name.setText(shared.channel.name)
        self.setAccessibleName(self._name.text())
        found = states(shared, board.today)
        self._alarm.setText(" · ".join(each.words[:1].upper() + each.words[1:] for each in found if each.tone == "danger"))
        self._alarm.setVisible(bool(self._alarm.text()))
        told = [each.words for each in found if each.tone != "danger"]
        self._line.setText(" · ".join((platform_name(shared.channel.platform), *told)))
        count = len(shared.changes)
        name = translate("CredentialDetail", "Change at the platform")
        self.tabs.setTabText(CHANGES, f"{name} ({count})" if count else name)
        self._turned(self.tabs.currentIndex())

    def turn_to(self, page: int) -> None:
        """Show that page."""
        self.tabs.setCurrentIndex(page)

    def focus_part(self) -> None:
        """The keyboard to the parts."""
        self.turn_to(PARTS)
        self.parts.focus()

    def _turned(self, page: int) -> None:
        if self._shown is None:
            return
        board, shared, ready, held = self._shown
        if page == PARTS:
            self._show_parts(board, shared, ready, held)
        elif page == ACCESS:
            self.access.show_channel(board, shared, ready)
        else:
            self.changes.show_channel(board, shared, ready)

    def _show_parts(self, board: Board, shared: Shared, ready: bool, held: Held | None) -> None:
        why = why_not(board, shared)
        offered = frozenset[Part]() if why or not ready else frozenset(Part) if held is None else held.parts
        said: dict[Part, str] = {}
        if offered and held is not None:
            said = {part: "" if part in held.parts else translate("CredentialDetail", "none entered") for part in Part}
            if held.codes:
                text = translate("CredentialDetail", "{left} left of {count}")
                said[Part.RECOVERY_CODES] = text.format(left=held.left, count=held.codes)
        self.parts.tell(said, offered, why, self.keys)


def can_open(board: Board, shared: Shared) -> bool:
    """Whether the newest seal is for me and I may open it now."""
    return not why_not(board, shared)


def why_not(board: Board, shared: Shared) -> str:
    """Why I can't open the channel's credentials, whatever my keyring says; empty: I can."""
    if shared.sealed is None:
        if shared.may_seal:
            return translate("CredentialDetail", "Nothing has been entered yet. Enter what you log in with at the platform.")
        return translate("CredentialDetail", "Nothing has been entered yet.")
    cover = board.my_cover(shared)
    if shared.access is Access.NONE and cover is not None:
        text = translate("CredentialDetail", "Your cover runs {first} – {last}. The credentials open then.")
        return text.format(first=day(day_of(cover.begins)), last=until(cover.ends))
    if shared.access is Access.NONE:
        names = ", ".join(visible_line(name, LONGEST_NAME) for _, name in shared.holders)
        text = translate("CredentialDetail", "You may not open these credentials. Ask {names} to let you in.")
        return text.format(names=names or "–")
    if shared.access is Access.DEPUTY and cover is not None and not cover.sealed:
        return translate(
            "CredentialDetail", "You are let in, but the newest seal is not for you yet: the next holder who opens Uppsikt makes one."
        )
    return ""
