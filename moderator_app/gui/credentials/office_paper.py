"""What is done with the recovery key: made, tried, and used when nobody else is left. It is on paper and in the vault alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSysInfo, Signal
from PySide6.QtWidgets import QWidget

from moderator_app.desk.known import Here, Standing
from moderator_app.desk.recovery import PaperKey
from moderator_app.gui.credentials.office_board import OfficeBoard
from moderator_app.gui.credentials.office_making import MakingRecovery, OnSheet
from moderator_app.gui.credentials.office_opened import OpenedSheet
from moderator_app.gui.credentials.office_printer import AskPrinter, ask_printer
from moderator_app.gui.credentials.office_typing import FromPaper, PaperSheet
from moderator_app.gui.dates import day_of
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message
from moderator_app.vault.fields import Fields


class PaperDeeds(QObject):
    """`done` comes after something was recorded; `sealing` when everything is to be sealed anew."""

    done = Signal()
    sealing = Signal()

    def __init__(self, context: ScreenContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.ask_printer: AskPrinter = ask_printer
        self.board: OfficeBoard | None = None
        self.standing: Standing | None = None

    # -- making one

    def make(self) -> None:
        """On this computer."""
        self._run(self._context.desk.credentials.recovery.new_key, self._make)

    def _make(self, paper: PaperKey) -> None:
        board = self.board
        if board is None:
            return
        body = board.bodies[0] if board.bodies else ""
        said = OnSheet(body, board.office.fingerprint, day_of(self._context.desk.clock.now()), board.administrators)
        sheet = MakingRecovery(self._page.window(), paper, said, self.ask_printer, lambda *kept: self._keep(sheet, *kept))
        sheet.rejected.connect(lambda: self._thrown_away(sheet.printed))
        sheet.open()

    def _keep(self, sheet: MakingRecovery, paper: PaperKey, places: list[str], end: str) -> None:
        job = partial(self._context.desk.credentials.recovery.keep_key, paper, places, end)
        self._context.runner.run("vault", job, sheet, partial(self._kept, sheet.accept), sheet.refuse)

    def _kept(self, close: Callable[[], None], _result: object) -> None:
        close()
        text = QT_TRANSLATE_NOOP("Message", "The recovery key is in use. Put the envelopes in their places, and destroy older sheets.")
        self._tell(message("recovery_kept", text))
        self.sealing.emit()

    def _thrown_away(self, printed: bool) -> None:
        if printed:
            text = QT_TRANSLATE_NOOP("Message", "The key that was printed is not in use. Nothing was saved. Destroy its sheets.")
            self._context.bar.show_notice(Notice(message("recovery_thrown_away", text), tone="warning"))

    def use_public(self, typed: dict[str, str] | None = None) -> None:
        """Made with `age-keygen` on a computer without a network."""
        typed = typed or {}
        form = Form(
            "UsePublicKey",
            translate("PaperDeeds", "A recovery key from another computer"),
            (
                Field("public", translate("PaperDeeds", "Its public half"), value=typed.get("public", ""), required=True, hint="age1…"),
                Field("place1", translate("PaperDeeds", "Where sheet 1 lies"), value=typed.get("place1", ""), required=True),
                Field("place2", translate("PaperDeeds", "Where sheet 2 lies"), value=typed.get("place2", ""), required=True),
            ),
            translate("PaperDeeds", "Use this key from now on"),
            translate(
                "PaperDeeds",
                "Made on a computer without a network, with this program or with age-keygen, and printed there. Only the public half is "
                "typed here: it begins with age1. The private half stays on paper.",
            ),
        )
        self._context.dialogs.form(form, self._use_public)

    def _use_public(self, typed: dict[str, str]) -> None:
        job = partial(_keep_public, self._context.desk, typed)
        self._context.runner.run("vault", job, self, partial(self._kept, _nothing), partial(self._again, partial(self.use_public, typed)))

    # -- trying it

    def drill(self) -> None:
        """Once a year."""
        words = (
            translate("PaperDeeds", "Try the sheet"),
            translate(
                "PaperDeeds",
                "Fetch one of the sheets, and type its key. It opens a trial envelope with nothing in it: no credentials are shown. Put "
                "the sheet into a new envelope afterwards.",
            ),
            translate("PaperDeeds", "Try it"),
        )
        sheet = PaperSheet(self._page.window(), self._context.theme, words, lambda typed: self._drill(sheet, typed))
        sheet.open()

    def _drill(self, sheet: PaperSheet, typed: FromPaper) -> None:
        job = partial(self._context.desk.credentials.recovery.drill, typed.key)
        self._context.runner.run("vault", job, sheet, partial(self._drilled, sheet), sheet.refuse)

    def _drilled(self, sheet: PaperSheet, _result: object) -> None:
        sheet.accept()
        text = QT_TRANSLATE_NOOP("Message", "The sheet opens the trial envelope. That is recorded; in a year it is tried again.")
        self._tell(message("recovery_drilled", text))

    # -- using it

    def open(self) -> None:
        """When nobody else can."""
        if self.board is None or self.standing is None:
            return
        words = (
            translate("PaperDeeds", "Open with the recovery sheet"),
            translate(
                "PaperDeeds",
                "For the day when nobody who holds the channel can be reached. It is entered in the journal with your name. Afterwards the "
                "channel's credentials are to be changed at the platform, and a new recovery key is to be made.",
            ),
            translate("PaperDeeds", "Open"),
        )
        channels = [(each.channel.id, each.channel.name) for each in self.board.shared if each.sealed]
        known = self.standing.here is Here.READY
        sheet = PaperSheet(
            self._page.window(), self._context.theme, words, lambda typed: self._open(sheet, typed), channels=channels, asks_root=not known
        )
        sheet.open()

    def _open(self, sheet: PaperSheet, typed: FromPaper) -> None:
        job = partial(self._context.desk.credentials.recovery.open, typed.channel, typed.key, typed.root)
        name = next((each.channel.name for each in (self.board.shared if self.board else ()) if each.channel.id == typed.channel), "")
        self._context.runner.run("vault", job, sheet, partial(self._opened, sheet, name), sheet.refuse)

    def _opened(self, sheet: PaperSheet, channel: str, fields: Fields) -> None:
        sheet.accept()
        self.done.emit()
        OpenedSheet(self._page.window(), self._context, channel, fields).open()

    # -- beginning anew

    def found_anew(self) -> None:
        """Every administrator has lost their keys."""
        words = (
            translate("PaperDeeds", "Set up anew with the recovery sheet"),
            translate(
                "PaperDeeds",
                "Only when no administrator has a key any more. Before it, open each channel with this sheet, and write down what must "
                "not be lost: what the old envelopes hold is to be entered once more. You become the first administrator of new shared "
                "credentials, and everybody makes a new key and types the new fingerprint.",
            ),
            translate("PaperDeeds", "Set up anew"),
        )
        sheet = PaperSheet(self._page.window(), self._context.theme, words, lambda typed: self._found_anew(sheet, typed))
        sheet.open()

    def _found_anew(self, sheet: PaperSheet, typed: FromPaper) -> None:
        job = partial(self._context.desk.credentials.enrolment.found, QSysInfo.machineHostName(), paper=typed.key)
        self._context.runner.run("vault", job, sheet, partial(self._founded_anew, sheet), sheet.refuse)

    def _founded_anew(self, sheet: PaperSheet, _result: object) -> None:
        sheet.accept()
        text = QT_TRANSLATE_NOOP(
            "Message", "Shared credentials are set up anew. Make a recovery key next: its sheet has the new fingerprint."
        )
        self._tell(message("credentials_set_up_anew", text))

    # --

    def _run(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._context.runner.run("vault", job, self, done)

    def _tell(self, what: Message) -> None:
        self._context.bar.show_done(what)
        self.done.emit()

    def _again(self, again: Callable[[], None], error: KnownError) -> None:
        self._context.bar.show_error(error)
        again()


def _keep_public(desk: Any, typed: dict[str, str]) -> None:
    """Runs in the lane."""
    recovery = desk.credentials.recovery
    recovery.keep_key(recovery.of_public(typed["public"]), [typed["place1"], typed["place2"]], "")


def _nothing() -> None:
    """No window is open."""
