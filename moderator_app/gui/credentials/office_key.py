"""My key on this computer: what a newcomer does in numbered steps, and what whoever lost a key does again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moderator_app.desk.enrolment import KeyState
from moderator_app.desk.known import Here, Standing
from moderator_app.gui.credentials.office_board import OfficeBoard, turned_back, wants_key
from moderator_app.gui.credentials.office_deeds import OfficeDeeds
from moderator_app.gui.credentials.office_parts import Fingerprint, Step, button, label
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import say, translate
from moderator_app.gui.theme import SPACE_M, Theme
from moderator_app.gui.widgets.cards import Card, Section
from moderator_app.gui.widgets.flow import FlowLayout


class KeySection(Section):
    """How this workstation stands."""

    def __init__(
        self, board: OfficeBoard, standing: Standing, deeds: OfficeDeeds, look: tuple[Icons, Theme], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("OfficeKey")
        self._board, self._standing, self._deeds = board, standing, deeds
        self._icons, self._theme = look
        self.set_heading(translate("OfficeKey", "Your key on this computer"))
        self._card = Card(self)
        self._card.setObjectName("OfficeKeyCard")
        self._card.body.setSpacing(SPACE_M)
        self.body.addWidget(self._card)
        if not board.office.founded:
            self._unfounded()
        elif standing.here is Here.READY:
            self._ready()
        elif turned_back(standing):
            self._restored()
        elif standing.here is Here.TROUBLE and not wants_key(standing):
            self._say("OfficeTrouble", self._why(), "danger")
        else:
            self._steps()

    def _why(self) -> str:
        return "" if self._standing.why is None else say(self._standing.why)

    def _say(self, name: str, text: str, tone: str = "") -> None:
        self._card.body.addWidget(label(self._card, name, text, tone=tone, selectable=tone == "danger"))

    def _unfounded(self) -> None:
        self._say("OfficeUnfounded", translate("OfficeKey", "Shared credentials have not been set up yet."))
        if not self._board.founder:
            self._say("OfficeAskFounder", translate("OfficeKey", "An administrator of the desk sets them up on this page."), "muted")
            return
        self._say(
            "OfficeFounding",
            translate(
                "OfficeKey",
                "With them, the credentials of each channel are at hand for those who hold it and for deputies while they cover, and for "
                "nobody else: not for whoever runs the server, and not for whoever finds a backup.",
            ),
            "muted",
        )
        self._button("OfficeFound", translate("OfficeKey", "Set up shared credentials…"), self._deeds.found, "primary")

    def _button(self, name: str, text: str, clicked: object, role: str = "") -> None:
        row = FlowLayout()
        row.addWidget(button(self._card, name, text, clicked, role=role))  # type: ignore[arg-type]
        self._card.body.addLayout(row)

    def _ready(self) -> None:
        ready = (
            translate("OfficeKey", "Your key is approved. You are an administrator of the shared credentials.")
            if self._standing.administers
            else translate("OfficeKey", "Your key is approved.")
        )
        self._say("OfficeReady", ready, "ok")
        if not self._standing.administers and self._board.administrators:
            ask = translate("OfficeKey", "Administrators: {names}").format(names=self._board.administrators)
            self._say("OfficeAdministrators", ask, "muted")
        self._say("OfficeMineWord", translate("OfficeKey", "Its fingerprint:"), "muted")
        self._card.body.addWidget(Fingerprint(self._theme, "OfficeMine", self._standing.fingerprint, self._card, end=False))
        self._say("OfficeRootWord", translate("OfficeKey", "The organisation's fingerprint, which newcomers type:"), "muted")
        self._card.body.addWidget(Fingerprint(self._theme, "OfficeRoot", self._board.office.fingerprint, self._card, end=False))

    def _restored(self) -> None:
        self._say("OfficeTrouble", self._why(), "danger")
        if self._board.administers(self._standing):
            self._button("OfficeConfirmRestored", translate("OfficeKey", "It was restored from a backup…"), self._deeds.confirm_restored)
        else:
            names = self._board.administrators or "–"
            ask = translate("OfficeKey", "Ask an administrator to look at it, and to confirm that it was restored: {names}")
            self._say("OfficeAskRestored", ask.format(names=names))
        if wants_key(self._standing):
            self._button("OfficeMakeKey", translate("OfficeKey", "Make a new key…"), self._deeds.make_key)

    # -- the steps

    def _steps(self) -> None:
        mine = self._board.here(self._standing)
        again = wants_key(self._standing) or (mine is not None and mine.state is KeyState.REVOKED)
        made = mine is not None and not again
        approved = made and mine is not None and mine.state is KeyState.APPROVED
        trusted = made and self._standing.here is Here.WAITING
        self._say("OfficeIntro", self._intro(again=again, revoked=mine is not None and mine.state is KeyState.REVOKED))
        first = Step(self._icons, 1, translate("OfficeKey", "Make your key on this computer"), "done" if made else "now", self._card)
        if made and mine is not None:
            first.say("OfficeMade", translate("OfficeKey", "Made as {workstation}.").format(workstation=mine.workstation or "–"))
        else:
            first.add_button(button(first, "OfficeMakeKey", translate("OfficeKey", "Make my key…"), self._deeds.make_key, role="primary"))
        self._card.body.addWidget(first)
        self._card.body.addWidget(self._read_out(made=made, approved=approved))
        third = Step(
            self._icons,
            3,
            translate("OfficeKey", "Type the organisation's fingerprint from the recovery sheet"),
            "done" if trusted else "now" if made else "later",
            self._card,
        )
        third.say(
            "OfficeTrustWhy",
            translate(
                "OfficeKey",
                "By it this computer knows the real database from one that somebody put in its place. The sheet lies where the "
                "administrators keep it; ask one of them.",
            ),
        )
        if made and not trusted:
            word = translate("OfficeKey", "Type the fingerprint…")
            third.add_button(button(third, "OfficeTrust", word, self._deeds.trust, role="primary"))
        self._card.body.addWidget(third)
        if made:
            self._button("OfficeMakeAnother", translate("OfficeKey", "Make another key instead…"), self._deeds.make_key)

    def _read_out(self, *, made: bool, approved: bool) -> Step:
        state = "done" if approved else "now" if made else "later"
        step = Step(
            self._icons, 2, translate("OfficeKey", "Ring or meet an administrator, and read the last eight signs out"), state, self._card
        )
        if approved:
            step.say("OfficeApproved", translate("OfficeKey", "An administrator has approved your key."))
            return step
        step.say("OfficeAskWhom", translate("OfficeKey", "Administrators: {names}").format(names=self._board.administrators or "–"))
        if made:
            step.body.addWidget(Fingerprint(self._theme, "OfficeMine", self._standing.fingerprint, step))
            step.say("OfficeReadOut", translate("OfficeKey", "Read out the large ones. The administrator types them."))
        return step

    def _intro(self, *, again: bool, revoked: bool) -> str:
        if revoked or self._standing.here is Here.REVOKED:
            return translate(
                "OfficeKey",
                "Your key on this computer was revoked, and opens nothing any more. Make a new one if you still work with the channels.",
            )
        if self._standing.here is Here.LOST:
            return translate(
                "OfficeKey",
                "The keyring of this computer no longer has your key: a new computer, or a password that was reset? Nothing is lost. Make "
                "a new one, and tell the administrator which key to revoke.",
            )
        if again and self._standing.here is Here.TROUBLE:
            return self._why()
        return translate("OfficeKey", "Three steps, and you can open the channels that you hold:")
