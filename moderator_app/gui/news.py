"""News from the desk to the window: own writes, others' writes, and whether the journal is whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from moderator_app.gui.contact import LOST, Contact
from moderator_app.gui.language import translate
from moderator_app.gui.screens import imported
from moderator_app.gui.tasks import TaskRunner
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.gui.widgets.status_line import DeskState
from moderator_app.gui.widgets.turns import Turns
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

if TYPE_CHECKING:
    from moderator_app.desk.changes import Change
    from moderator_app.desk.desk import Desk
    from moderator_app.domain.journal import Fault
    from moderator_app.gui.window import MainWindow

JOURNAL_CHECKING = message("journal_checking", QT_TRANSLATE_NOOP("Message", "Journal: being checked"))
ASK_EVERY = 1_000
"""Milliseconds between two looks at whether somebody else wrote."""
CHECK_AFTER = 200
"""Milliseconds between the opening and the check of the journal: a moderator sees the first rows before."""
KEEP_AFTER = 4_000
"""Milliseconds until deadlines and the shared credentials are looked after: the window has long been in use."""


class DeskNews(QObject):
    """Follows one desk for one window. Nothing here runs in the window's thread but the telling."""

    _heard = Signal(object)

    def __init__(self, window: MainWindow, runner: TaskRunner) -> None:
        super().__init__(window)
        self.setObjectName("DeskNews")
        self._window = window
        self._runner = runner
        self._desk: Desk | None = None
        self._asked = False
        self._contact: Contact | None = None
        self._shown = DeskState("", Path(), JOURNAL_CHECKING, "muted")
        self._works: dict[str, Message] = {}
        """What is being done by itself, by its icon; the newest last."""
        self._fault_told = False
        self._whole_known = False
        """Whether the journal could be checked since the desk was opened."""
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY)
        self._timer.timeout.connect(self._ask)
        self._heard.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def follow(self, desk: Any) -> None:
        """The desk is open: tell its news from now on, and check the journal since it was last found whole."""
        self._desk = desk
        self._shown = replace(self._shown, person=desk.me.name, data_folder=desk.data)
        if desk.place.server:
            contact = self._contact = Contact(self._window.bar, self._tell_contact, desk.clock)
            self._window.bar.told_elsewhere = lambda error: contact.tells(error, self._runner.telling)
            contact.settled()
        _ = desk.news  # from here on it notes which of the news are its own
        self._runner.set_interrupt("read", desk.interrupt_reads)
        # Called in the thread that wrote; the signal brings it to the window's.
        desk.changes.listen(self._heard.emit)
        self._window.changes.journal_checked.connect(self._tell_journal)
        self._tell(JOURNAL_CHECKING, "muted")
        QTimer.singleShot(CHECK_AFTER, self._check)
        QTimer.singleShot(CHECK_AFTER, Turns(self._bars(), self).start)
        QTimer.singleShot(KEEP_AFTER, Turns(self._keepers(), self).start)
        self._timer.start()

    def _check(self) -> None:
        assert self._desk is not None
        self._runner.run("read", partial(_start_up, self._desk), self, self._checked, self._unchecked)
        # What is decided meanwhile waits its turn behind it: a large file that is written anew takes seconds.
        self._runner.run("write", partial(_finish_purges, self._desk), self, _done, self._unchecked)

    def _bars(self) -> Iterator[None]:
        """What stands above every screen, made piece by piece: what is urgent, that crisis mode is on, and whom I cover for."""
        above = self._window.above
        place = above.parentWidget()
        assert place is not None
        yield from imported("moderator_app.gui.alertbar")
        from moderator_app.gui.alertbar import AlertBar

        # Made where they stand: a widget that moves has the style sheet gone through once more.
        above.insertWidget(0, AlertBar(self._window.context(), place))
        yield
        yield from imported("moderator_app.gui.crisis.bar")
        from moderator_app.gui.crisis.bar import CrisisBar

        above.insertWidget(1, CrisisBar(self._window.context(), place))
        yield
        yield from imported("moderator_app.gui.cover.bar")
        from moderator_app.gui.cover.bar import CoverBar

        above.addWidget(CoverBar(self._window.context(), place))

    def _keepers(self) -> Iterator[None]:
        """What keeps deadlines, watch rounds and the shared credentials in step."""
        yield from imported("moderator_app.gui.deadlinekeeper")
        from moderator_app.gui.deadlinekeeper import DeadlineKeeper

        deadlines = DeadlineKeeper(self._window.context(), partial(self._tell_work, "clock"), self._window)
        self._window.closing.connect(deadlines.stop)
        deadlines.look()
        yield
        yield from imported("moderator_app.gui.watch.keeping")
        from moderator_app.gui.watch.keeping import RoundKeeper

        rounds = RoundKeeper(self._window.context(), self._window)
        self._window.closing.connect(rounds.stop)
        rounds.look()
        yield
        yield from imported("moderator_app.gui.credentials.keeping")
        from moderator_app.gui.credentials.keeping import CredentialKeeper

        keeper = CredentialKeeper(self._window.context(), partial(self._tell_work, "key"), self._window)
        self._window.closing.connect(keeper.stop)
        keeper.look()

    @Slot(object)
    def _announce(self, change: object) -> None:
        self._window.changes.announce(change)

    def _ask(self) -> None:
        if self._desk is None or (self._contact is not None and not self._contact.turn()) or self._asked:
            return
        self._asked = True
        if self._contact is not None:
            self._contact.asked()
        # What is read from a server may take long, and must not keep from noticing that it no longer answers.
        self._runner.run("read" if self._contact is None else "look", partial(_look, self._desk), self, self._looked, self._unasked)

    def _looked(self, found: tuple[Change | None, bool]) -> None:
        assert self._desk is not None
        change, in_doubt = found
        self._asked = False
        if self._contact is not None and self._contact.answered(self._desk.news.clocks_apart):
            from moderator_app.desk.changes import EVERYTHING

            # Whatever could not be read meanwhile.
            self._window.changes.announce(EVERYTHING)
            self._runner.run("read", _nothing, self, self._read_again)
            if not self._whole_known:
                self._check()
        elif change is not None:
            self._window.changes.announce(change)
        if in_doubt:
            self._runner.run("write", self._desk.settle_doubts, self, self._settled, _ignore)
        fault = self._desk.news.fault
        if fault is not None and not self._fault_told:
            self._fault_told = True
            self._checked(_name_of(fault))

    def _read_again(self, _result: object) -> None:
        if self._contact is not None:
            self._contact.settled()

    def _settled(self, found: list[Message]) -> None:
        """It is known now whether that was saved which was on its way when the contact was lost, in this sitting or an earlier one."""
        for each in found:
            self._window.bar.show_notice(Notice(each, tone="info" if each.code == "was_saved" else "warning"))

    def _unasked(self, error: KnownError) -> None:
        # A busy database is asked again a second later.
        self._asked = False
        if self._contact is None:
            return
        if error.code in LOST:
            self._contact.failed()
        else:
            self._contact.answered(None)

    def _tell_journal(self, alarm: str | None) -> None:
        if alarm is None:
            self._tell(message("journal_whole", QT_TRANSLATE_NOOP("Message", "Journal: whole")), "ok")
        else:
            self._tell(message("journal_broken", QT_TRANSLATE_NOOP("Message", "Journal: alarm")), "danger")

    def _unchecked(self, error: KnownError) -> None:
        """Without contact it is checked once the server is back."""
        if (self._contact is None or error.code not in LOST) and self._runner.known is not None:
            self._runner.known(error)

    def _checked(self, alarm: str | None) -> None:
        self._whole_known = True
        self._tell_journal(alarm)
        if alarm is None:
            return
        what = message(
            "journal_alarm",
            QT_TRANSLATE_NOOP(
                "Message",
                "The journal does not agree with what this workstation has seen: {fault}. Nothing was changed. Do not decide anything; "
                "open the log, check the whole journal and tell whoever is responsible for the records.",
            ),
            fault=translate("Fault", alarm),
        )
        self._window.bar.show_notice(Notice(what, tone="danger"))

    def close(self) -> None:
        """The window is gone and its lanes stand still: let go of the desk."""
        self._timer.stop()
        if self._desk is not None:
            self._desk.close()

    def _tell(self, journal: Message, tone: str) -> None:
        self._shown = replace(self._shown, journal=journal, journal_tone=tone)
        self._window.set_desk_state(self._shown)

    def _tell_work(self, icon: str, work: Message | None) -> None:
        self._works.pop(icon, None)
        if work is not None:
            self._works[icon] = work
        icon, newest = next(reversed(self._works.items()), ("key", None))
        if (newest, icon) != (self._shown.work, self._shown.work_icon):
            self._shown = replace(self._shown, work=newest, work_icon=icon)
            self._window.set_desk_state(self._shown)

    def _tell_contact(self, contact: Message, tone: str) -> None:
        self._shown = replace(self._shown, contact=contact, contact_tone=tone)
        self._window.set_desk_state(self._shown)


def _name_of(fault: Fault) -> str:
    # The window is painted before the journal's records are loaded.
    from moderator_app.domain.journal import FAULT_NAMES

    return FAULT_NAMES[fault]


def _start_up(desk: Desk) -> str | None:
    """What is quick enough for every start: the pin, and the newest entries. The fault's name, or None."""
    desk.warm()
    desk.drafts.tidy()
    found = desk.log.verify(full=False)
    return _name_of(found.faults[0][0]) if found.faults else None


def _finish_purges(desk: Desk) -> bool:
    return desk.suspicion.finish()


def _look(desk: Desk) -> tuple[Change | None, bool]:
    """What is new, and whether there is something that can be asked about now that the server answers."""
    return desk.news.look(), desk.in_doubt


def _nothing() -> None:
    """Its turn comes after what was asked to be read before."""


def _ignore(_error: KnownError) -> None:
    """Asked again with the next news."""


def _done(_finished: bool) -> None:
    """What is left is seen to at the next start."""
