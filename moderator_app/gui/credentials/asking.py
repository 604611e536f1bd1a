"""Asks for what is written down of credentials: checks, changes at the platform, handover files. What was typed comes back when refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from moderator_app.desk.enrolment import KeyState, Office
from moderator_app.desk.sharing import Shared
from moderator_app.domain.credentials import ChangeStep, Looked, PlatformChange
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.credentials.words import LONGEST_NAME, why_text
from moderator_app.gui.dates import day_of
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

Typed = dict[str, str]
HANDED_DAYS = 14
"""Proposed for a handover file whose readers cover for nobody."""


class CredentialAsker(QObject):
    """Held by the screen, which hears of what was written by the desk's news. `failed` tells an error of the keyring."""

    def __init__(self, context: ScreenContext, failed: Callable[[KnownError], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("CredentialAsker")
        self._context = context
        self._failed = failed

    def _do(self, job: Callable[[], Any], done: Message, again: Callable[[], None] | None = None) -> None:
        """In the vault's lane; then say `done`, or tell the error and ask `again`."""

        def refused(error: KnownError) -> None:
            self._failed(error)
            if again is not None:
                again()

        self._context.runner.run("vault", job, self, lambda _result: self._context.bar.show_done(done), refused)

    # -- looked after

    def verified(self, shared: Shared) -> None:
        """I have just logged in."""
        done = message("login_verified", QT_TRANSLATE_NOOP("Message", "It was recorded that the login works."))
        self._do(partial(self._context.desk.credentials.look, shared.channel.id, Looked.VERIFIED), done)

    def reviewed(self, shared: Shared, note: str = "") -> None:
        """I looked through who has access."""
        names = ", ".join(visible_line(name, LONGEST_NAME) for _, name in shared.holders) or "–"
        let_in = ", ".join(visible_line(each.name, LONGEST_NAME) for each in shared.deputies) or "–"
        form = Form(
            "AccessReviewed",
            translate("CredentialAsker", "Access reviewed: {channel}").format(channel=visible_line(shared.channel.name, LONGEST_NAME)),
            (Field("note", translate("CredentialAsker", "Note, such as a role that was taken away"), "long", note),),
            translate("CredentialAsker", "Record the review"),
            translate(
                "CredentialAsker",
                "Holders: {holders}. Deputies: {deputies}. Look at the platform, too: roles, connected apps, "
                "recovery e-mail and telephone.",
            ).format(holders=names, deputies=let_in),
        )
        self._context.dialogs.form(form, partial(self._reviewed, shared))

    def _reviewed(self, shared: Shared, typed: Typed) -> None:
        done = message("access_reviewed", QT_TRANSLATE_NOOP("Message", "It was recorded that you looked through who has access."))
        job = partial(self._context.desk.credentials.look, shared.channel.id, Looked.REVIEWED, typed["note"])
        self._do(job, done, partial(self.reviewed, shared, typed["note"]))

    # -- changes at the platform

    def ask_change(self, shared: Shared, reason: str = "") -> None:
        """They are to be changed, for a reason of my own."""
        form = Form(
            "AskForChange",
            translate("CredentialAsker", "Change at the platform: {channel}").format(
                channel=visible_line(shared.channel.name, LONGEST_NAME)
            ),
            (Field("reason", translate("CredentialAsker", "Why, such as a phishing mail that somebody answered"), "long", reason),),
            translate("CredentialAsker", "Ask for the change"),
            translate("CredentialAsker", "It is due within a week. The reason stays in the journal: write no password in it."),
        )
        self._context.dialogs.form(form, partial(self._ask_change, shared))

    def _ask_change(self, shared: Shared, typed: Typed) -> None:
        done = message("change_asked", QT_TRANSLATE_NOOP("Message", "The change at the platform is asked for."))
        job = partial(self._context.desk.credentials.changes.ask, shared.channel.id, typed["reason"])
        self._do(job, done, partial(self.ask_change, shared, typed["reason"]))

    def step(self, change: PlatformChange, step: ChangeStep, applies: bool) -> None:
        """A step was done at the platform, or does not apply."""
        done = message("change_step", QT_TRANSLATE_NOOP("Message", "The step was recorded."))
        self._do(partial(self._context.desk.credentials.changes.do, change.id, step, applies=applies), done)

    def decline(self, change: PlatformChange, reason: str = "") -> None:
        """It need not be changed."""
        form = Form(
            "DeclineChange",
            translate("CredentialAsker", "Decline the change"),
            (Field("reason", translate("CredentialAsker", "Why it need not be changed"), "long", reason, required=True),),
            translate("CredentialAsker", "Decline the change"),
            translate(
                "CredentialAsker", "{why}. Whoever had the credentials may still know them. Your reason stays in the journal."
            ).format(why=why_text(change)),
        )
        self._context.dialogs.form(form, partial(self._decline, change))

    def _decline(self, change: PlatformChange, typed: Typed) -> None:
        done = message("change_declined", QT_TRANSLATE_NOOP("Message", "The change was declined, with your reason."))
        job = partial(self._context.desk.credentials.changes.decline, change.id, typed["reason"])
        self._do(job, done, partial(self.decline, change, typed["reason"]))

    # -- handover files

    def hand_over(self, board: Board, shared: Shared) -> None:
        """A file that named people open, where no database is shared."""
        read = self._context.desk.credentials.enrolment.office
        self._context.runner.run("read", read, self, partial(self._ask_readers, board, shared, {}))

    def _ask_readers(self, board: Board, shared: Shared, typed: Typed, office: Office) -> None:
        people = {each.person_id: each.person for each in office.keys if each.state is KeyState.APPROVED and each.person_id != board.me}
        if not people:
            text = QT_TRANSLATE_NOOP(
                "Message", "Nobody else has an approved key yet: a handover file would be for nobody. Nothing was written."
            )
            self._context.bar.show_error(KnownError(message("handover_for_nobody", text)))
            return
        ends = [date.fromisoformat(day_of(each.ends - 1)) for each in shared.deputies]
        last = max(ends, default=date.fromisoformat(board.today) + timedelta(days=HANDED_DAYS)).isoformat()
        form = Form(
            "HandoverFile",
            translate("CredentialAsker", "Handover file: {channel}").format(channel=visible_line(shared.channel.name, LONGEST_NAME)),
            (
                Field(
                    "people",
                    translate("CredentialAsker", "For whom"),
                    "several",
                    typed.get("people", "\n".join(str(each.person_id) for each in shared.deputies)),
                    tuple((str(number), name) for number, name in sorted(people.items(), key=lambda each: each[1].casefold())),
                    required=True,
                ),
                Field("until", translate("CredentialAsker", "Last day"), "date", typed.get("until", last)),
            ),
            translate("CredentialAsker", "Write the file…"),
            translate(
                "CredentialAsker",
                "The file is sealed: only the keys of these people open it, with Uppsikt or with the tool age. After the last day "
                "change the credentials at the platform: the file itself can't forget.",
            ),
        )
        self._context.dialogs.form(form, partial(self._ask_file, board, shared, office))

    def _ask_file(self, board: Board, shared: Shared, office: Office, typed: Typed) -> None:
        name = f"uppsikt-{board.today.replace('-', '')}.age"
        title = translate("CredentialAsker", "Write the handover file")
        kinds = translate("CredentialAsker", "Sealed files (*.age)")
        self._context.dialogs.choose_file_save(title, name, kinds, partial(self._hand_over, board, shared, office, typed))

    def _hand_over(self, board: Board, shared: Shared, office: Office, typed: Typed, path: Path) -> None:
        people = [int(each) for each in typed["people"].split("\n") if each]
        until = date.fromisoformat(typed["until"])
        text = QT_TRANSLATE_NOOP("Message", "The handover file {file} was written. Send it; only those whom you chose can open it.")
        job = partial(self._context.desk.credentials.hand_over, shared.channel.id, people, until, path)
        again = partial(self._ask_readers, board, shared, typed, office)
        self._do(job, message("handed_over", text, file=path.name), again)
