"""Who may open a channel's credentials and until when, and whether somebody has looked after them lately."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.desk.sharing import Access, Shared
from moderator_app.domain.credentials import FEWEST_HOLDERS, Looked, LookedAt
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.credentials.words import LONGEST_NAME, cover_text, review_due, verify_due
from moderator_app.gui.dates import day, moment
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark

Line = tuple[str, str, str, str]
"""Icon, its colour, a name for the label, and the words."""


class AccessPage(BuiltPage):
    """`look` carries what somebody has made sure of."""

    look = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("CredentialAccess", icons, parent)

    def show_channel(self, board: Board, shared: Shared, ready: bool) -> None:
        """Tell it in the language in use. `ready`: this workstation can record something."""
        self.build_anew((shared, board.today, ready, QLocale().name()), lambda: self._build(board, shared, ready))

    def _build(self, board: Board, shared: Shared, ready: bool) -> None:
        self._card("Holders", translate("CredentialAccess", "Always hold it"), _holders(shared))
        self._card("LetIn", translate("CredentialAccess", "Let in for a time"), _deputies(board, shared))
        self._card("Seal", translate("CredentialAccess", "Last entered and sealed"), _seal(shared))
        may = ready and shared.sealed is not None
        self._check(Looked.VERIFIED, shared.verified, verify_due(shared), board, may and shared.access is not Access.NONE)
        self._check(Looked.REVIEWED, shared.reviewed, review_due(shared), board, may and shared.may_seal)

    def _card(self, name: str, heading: str, lines: list[Line]) -> Card:
        card = Card(self.page)
        card.setObjectName(f"{name}Card")
        title = PlainLabel(heading, card, role="heading", wrap=True)
        title.setObjectName(f"{name}Heading")
        card.body.addWidget(title)
        for icon, tone, part, words in lines:
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            row.addWidget(IconMark(self.icons, icon, tone, card))
            label = PlainLabel(words, card, wrap=True, selectable=True)
            label.setObjectName(part)
            row.addWidget(label, 1)
            card.body.addLayout(row)
        card.setAccessibleName(f"{heading}: " + "; ".join(words for _, _, _, words in lines))
        self.body.addWidget(card)
        return card

    def _check(self, what: Looked, last: LookedAt | None, due: str, board: Board, may: bool) -> None:
        heading = (
            translate("CredentialAccess", "The login works")
            if what is Looked.VERIFIED
            else translate("CredentialAccess", "Who has access was looked through, here and at the platform")
        )
        card = self._card(f"check-{what}-", heading, [_looked(what, last, due, board.today)])
        text = (
            translate("CredentialAccess", "I have just logged in")
            if what is Looked.VERIFIED
            else translate("CredentialAccess", "Access reviewed…")
        )
        button = QPushButton(text, card)
        button.setObjectName(f"look-{what}")
        button.setEnabled(may)
        button.clicked.connect(partial(self._look, what))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)

    def _look(self, what: Looked, _checked: bool = False) -> None:
        self.look.emit(what)


def _holders(shared: Shared) -> list[Line]:
    found: list[Line] = [("person", "ok", f"holder-{who}", visible_line(name, LONGEST_NAME)) for who, name in shared.holders]
    if len(shared.holders) < FEWEST_HOLDERS:
        text = translate(
            "CredentialAccess", "Too few: the channel lies idle when somebody is away. An administrator of the keys names another holder."
        )
        found.append(("warning", "warning", "HoldersFew", text))
    return found


def _deputies(board: Board, shared: Shared) -> list[Line]:
    found: list[Line] = []
    for each in shared.deputies:
        told = cover_text(each, board.now)
        if each.sealed:
            found.append(("cover", "ok", f"deputy-{each.person_id}", f"{told} · " + translate("CredentialAccess", "the seal is for them")))
        else:
            text = translate("CredentialAccess", "the newest seal is not for them yet")
            found.append(("warning", "warning", f"deputy-{each.person_id}", f"{told} · {text}"))
    return found or [("info", "muted", "DeputiesNone", translate("CredentialAccess", "Nobody."))]


def _seal(shared: Shared) -> list[Line]:
    sealed = shared.sealed
    if sealed is None:
        return [("info", "muted", "SealNone", translate("CredentialAccess", "Nothing has been entered yet."))]
    entered = translate("CredentialAccess", "Entered by {name}, {when}").format(
        name=visible_line(sealed.entered_by, LONGEST_NAME), when=moment(sealed.entered_at)
    )
    by = visible_line(sealed.by, LONGEST_NAME)
    told = translate("CredentialAccess", "Sealed by {name}, {when}").format(name=by, when=moment(sealed.at))
    found: list[Line] = [("edit", "muted", "SealEntered", entered), ("key", "ok", "SealMade", told)]
    if shared.stale:
        text = translate(
            "CredentialAccess",
            "It is sealed for others than those who may open it now. The program of the next holder who opens Uppsikt seals it anew.",
        )
        found.append(("warning", "warning", "SealStale", text))
    return found


def _looked(what: Looked, last: LookedAt | None, due: str, today: str) -> Line:
    late = due < today
    icon, tone = ("clock", "warning") if late else ("check", "ok") if last is not None else ("info", "muted")
    if last is None:
        said = translate("CredentialAccess", "Nobody has done so yet.")
    else:
        who = visible_line(last.person, LONGEST_NAME)
        said = translate("CredentialAccess", "Last by {name}, {when}").format(name=who, when=moment(last.at))
    by = translate("CredentialAccess", "Due since {day}.") if late else translate("CredentialAccess", "Due by {day}.")
    note = f"\n{last.note}" if last is not None and last.note else ""
    return icon, tone, f"looked-{what}", f"{said} · {by.format(day=day(due))}{note}"
