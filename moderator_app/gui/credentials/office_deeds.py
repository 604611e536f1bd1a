"""What is done on the page of keys and sheets: asked for, done in the lane of the keyring, sealed anew after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSysInfo, Signal

from moderator_app.desk.enrolment import KeyCard
from moderator_app.desk.resealing import Settled
from moderator_app.gui.children import Progress
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.gui.widgets.progress import ProgressStrip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

Pairs = Sequence[tuple[tuple[int, str], tuple[int, str]]]
"""((channel id, name), (person id, name)), one for each cell of the table of holders."""


class OfficeDeeds(QObject):
    """Held by the page, which hears of what was written by the desk's news, and by `done` of what only this computer knows."""

    done = Signal()
    _advanced = Signal(object)

    def __init__(self, context: ScreenContext, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._strip = context, strip
        self._stopped = False
        self._error: KnownError | None = None
        """What was refused last, and may be told still."""
        self._advanced.connect(strip.advance)
        strip.cancelled.connect(self._stop)

    # -- my key

    def found(self, typed: str = "") -> None:
        """I am the first administrator."""
        form = Form(
            "FoundCredentials",
            translate("OfficeDeeds", "Set up shared credentials"),
            (self._workstation(typed),),
            translate("OfficeDeeds", "Set up"),
            translate(
                "OfficeDeeds",
                "You become the first administrator, and a key is made for you on this computer. It lies in the keyring of the operating "
                "system and never leaves it. Then: make a recovery key and print its sheets, let a colleague make a key and approve it, "
                "and say who holds which channel.",
            ),
        )
        self._context.dialogs.form(form, self._found)

    def _found(self, typed: dict[str, str]) -> None:
        text = QT_TRANSLATE_NOOP("Message", "Shared credentials are set up. Make a recovery key next: nothing can be saved without one.")
        job = partial(self._context.desk.credentials.enrolment.found, typed["workstation"])
        self.do(job, message("credentials_set_up", text), partial(self.found, typed["workstation"]))

    def make_key(self, typed: str = "") -> None:
        """A new one on this computer."""
        form = Form(
            "MakeKey",
            translate("OfficeDeeds", "Make a key on this computer"),
            (self._workstation(typed),),
            translate("OfficeDeeds", "Make the key"),
            translate(
                "OfficeDeeds",
                "It lies in the keyring of the operating system and never leaves this computer. Its name tells your colleagues which "
                "computer it is.",
            ),
        )
        self._context.dialogs.form(form, self._make_key)

    def _make_key(self, typed: dict[str, str]) -> None:
        text = QT_TRANSLATE_NOOP("Message", "Your key is made. Ring or meet an administrator now, and read its last eight signs out.")
        job = partial(self._context.desk.credentials.enrolment.make_key, typed["workstation"])
        self.do(job, message("key_made", text), partial(self.make_key, typed["workstation"]))

    @staticmethod
    def _workstation(typed: str) -> Field:
        name = typed or QSysInfo.machineHostName()
        return Field("workstation", translate("OfficeDeeds", "Name of this computer"), value=name, required=True)

    def trust(self, typed: str = "") -> None:
        """The organisation's fingerprint is typed."""
        form = Form(
            "TrustOrganisation",
            translate("OfficeDeeds", "The organisation's fingerprint"),
            (
                Field(
                    "fingerprint",
                    translate("OfficeDeeds", "Twenty signs, from the recovery sheet"),
                    value=typed,
                    required=True,
                    hint="XXXX-XXXX-XXXX-XXXX-XXXX",
                ),
            ),
            translate("OfficeDeeds", "Compare"),
            translate(
                "OfficeDeeds",
                "Take it from the paper, or let somebody read it out who has the paper before them: never from a mail or a chat. Small "
                "letters and blanks do no harm.",
            ),
        )
        self._context.dialogs.form(form, self._trust)

    def _trust(self, typed: dict[str, str]) -> None:
        job = partial(self._context.desk.credentials.enrolment.trust, typed["fingerprint"])
        text = QT_TRANSLATE_NOOP("Message", "The fingerprint agrees. This computer knows your organisation from now on.")
        self.do(job, message("organisation_trusted", text), partial(self.trust, typed["fingerprint"]))

    def confirm_restored(self, typed: str = "") -> None:
        """The database is an older one, rightly so."""
        form = Form(
            "ConfirmRestored",
            translate("OfficeDeeds", "The database was restored from a backup"),
            (Field("reason", translate("OfficeDeeds", "Why, and who did it"), "long", typed, required=True),),
            translate("OfficeDeeds", "Confirm the restore"),
            translate(
                "OfficeDeeds",
                "Ask the IT department before you confirm. What was done after the backup is gone: keys that were revoked then hold again, "
                "and so do credentials that were changed. Go through keys, holders and platforms afterwards. It is entered in the journal.",
            ),
        )
        self._context.dialogs.form(form, self._confirm_restored)

    def _confirm_restored(self, typed: dict[str, str]) -> None:
        job = partial(self._context.desk.credentials.enrolment.confirm_restored, typed["reason"])
        text = QT_TRANSLATE_NOOP("Message", "The restore is confirmed. Go through keys, holders and platforms now.")
        self.do(job, message("restore_confirmed", text), partial(self.confirm_restored, typed["reason"]), seals=True)

    # -- the keys of others

    def approve(self, key: KeyCard, typed: str = "") -> None:
        """The colleague reads out, I type. The fingerprint is not shown here: what is compared with itself always agrees."""
        form = Form(
            "ApproveKey",
            translate("OfficeDeeds", "Approve the key of {person}").format(person=key.person),
            (Field("signs", translate("OfficeDeeds", "The last eight signs"), value=typed, required=True, hint="XXXX-XXXX"),),
            translate("OfficeDeeds", "Approve"),
            translate(
                "OfficeDeeds",
                "Ring {person} on a number that you know, or meet. Ask for the last eight signs on the screen of {workstation}, and type "
                "them here. A mail or a chat is not enough: somebody else could write it.",
            ).format(person=key.person, workstation=key.workstation),
        )
        self._context.dialogs.form(form, partial(self._approve, key))

    def _approve(self, key: KeyCard, typed: dict[str, str]) -> None:
        job = partial(self._context.desk.credentials.enrolment.approve, key.id, typed["signs"])
        text = QT_TRANSLATE_NOOP("Message", "The key of {person} is approved. Say which channels {person} holds.")
        self.do(job, message("key_approved", text, person=key.person), partial(self.approve, key, typed["signs"]), seals=True)

    def revoke(self, key: KeyCard) -> None:
        """After a question that tells what follows."""
        question = Question(
            "RevokeKey",
            translate("OfficeDeeds", "Revoke the key of {person} on {workstation}?").format(person=key.person, workstation=key.workstation),
            translate(
                "OfficeDeeds",
                "It opens nothing from now on, and can't be approved again: {person} makes a new one. What it could open is sealed anew "
                "without it. That does not take back what was seen: each of those channels gets the task to change its credentials at "
                "the platform.",
            ).format(person=key.person),
            (Choice("revoke", translate("OfficeDeeds", "Revoke the key"), "danger"),),
        )
        self._context.dialogs.ask(question, partial(self._revoke, key))

    def _revoke(self, key: KeyCard, answer: str) -> None:
        if answer == "revoke":
            text = QT_TRANSLATE_NOOP("Message", "The key of {person} is revoked. Now change at the platforms what it could open.")
            job = partial(self._context.desk.credentials.enrolment.revoke, key.id)
            self.do(job, message("key_revoked", text, person=key.person), seals=True)

    def make_administrator(self, key: KeyCard) -> None:
        """After a question."""
        question = Question(
            "MakeAdministrator",
            translate("OfficeDeeds", "Make {person} an administrator?").format(person=key.person),
            translate(
                "OfficeDeeds",
                "{person} then approves and revokes keys, says who holds which channel, and makes recovery keys. Two administrators are "
                "enough for most: with one, nobody can let anybody in when that one is away.",
            ).format(person=key.person),
            (Choice("make", translate("OfficeDeeds", "Make an administrator"), "primary"),),
        )
        self._context.dialogs.ask(question, partial(self._make_administrator, key))

    def _make_administrator(self, key: KeyCard, answer: str) -> None:
        if answer == "make":
            job = partial(self._context.desk.credentials.enrolment.make_administrator, key.person_id)
            text = QT_TRANSLATE_NOOP("Message", "{person} is an administrator of the shared credentials.")
            self.do(job, message("administrator_made", text, person=key.person))

    # -- holders

    def add_holders(self, pairs: Pairs) -> None:
        """They always hold these channels from now on."""
        add = self._context.desk.credentials.enrolment.add_holder
        text = QT_TRANSLATE_NOOP("Message", "Saved. It is sealed anew for those who hold it now.")
        self.do(partial(_each, add, pairs), message("holders_changed", text), seals=True)

    def remove_holders(self, pairs: Pairs) -> None:
        """After a question that tells what follows."""
        lines = [translate("OfficeDeeds", "{person}: {channel}").format(person=who[1], channel=where[1]) for where, who in pairs[:8]]
        more = ["…"] if len(pairs) > len(lines) else []
        question = Question(
            "RemoveHolder",
            translate("OfficeDeeds", "No longer a holder?"),
            translate(
                "OfficeDeeds",
                "The credentials are sealed anew without them. That does not take back what was seen: each channel gets the task to "
                "change its credentials at the platform.",
            )
            + "\n\n"
            + "\n".join([*lines, *more]),
            (Choice("remove", translate("OfficeDeeds", "Take away"), "danger"),),
        )
        self._context.dialogs.ask(question, partial(self._remove_holders, pairs))

    def _remove_holders(self, pairs: Pairs, answer: str) -> None:
        if answer == "remove":
            remove = self._context.desk.credentials.enrolment.remove_holder
            text = QT_TRANSLATE_NOOP("Message", "Saved. Now change at the platforms what they know.")
            self.do(partial(_each, remove, pairs), message("holders_changed", text), seals=True)

    # -- doing

    def do(
        self, job: Callable[[], Any], told: Message | None = None, again: Callable[[], None] | None = None, *, seals: bool = False
    ) -> None:
        """Do it where the keyring may hang; refused, it says why, and `again` shows what was typed. `seals`: sealing follows."""
        self._context.runner.run("vault", job, self, partial(self._did, told, seals), partial(self._refused, again))

    def _did(self, told: Message | None, seals: bool, _result: object) -> None:
        if self._error is not None:
            self._context.bar.withdraw_error(self._error)
            self._error = None
        if told is not None:
            self._context.bar.show_done(told)
        self.done.emit()
        if seals:
            self.settle()

    def _refused(self, again: Callable[[], None] | None, error: KnownError) -> None:
        self._error = error
        self._context.bar.show_error(error)
        self.done.emit()
        if again is not None:
            again()

    def settle(self) -> None:
        """Seal anew what is sealed for others than it should be, with progress."""
        self._stopped = False
        self._strip.start(message("sealing_anew", QT_TRANSLATE_NOOP("Message", "Sealing anew for those who may open it now")))
        job = partial(self._context.desk.credentials.resealing.settle, self._on_progress)
        self._context.runner.run("vault", job, self, self._settled, self._not_settled)

    def _on_progress(self, done: int, total: int) -> bool:
        """In the lane's thread."""
        self._advanced.emit(Progress(done, total, ""))
        return not self._stopped

    def _stop(self) -> None:
        self._stopped = True

    def _settled(self, settled: Settled) -> None:
        self._strip.finish()
        if settled.failed:
            text = QT_TRANSLATE_NOOP("Message", "Some channels could not be sealed anew. The others are. Whoever can open them seals them:")
            line = QT_TRANSLATE_NOOP("Message", "{channel}: {why}")
            details = tuple(message("not_sealed_anew", line, channel=each.name, why=error.what) for each, error in settled.failed)
            self._context.bar.show_notice(Notice(message("not_all_sealed", text), details, "warning"))

    def _not_settled(self, error: KnownError) -> None:
        self._strip.finish()
        self._context.bar.show_error(error)


def _each(act: Callable[[int, int], object], pairs: Pairs) -> None:
    """Runs in the lane: one after the other, until one is refused."""
    for where, who in pairs:
        act(where[0], who[0])
