"""News from the desk to the window: own writes, others' writes, and whether the journal is whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from moderator_app.gui.language import translate
from moderator_app.gui.tasks import TaskRunner
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.gui.widgets.status_line import DeskState
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

if TYPE_CHECKING:
    from moderator_app.desk.changes import Change
    from moderator_app.desk.desk import Desk
    from moderator_app.gui.window import MainWindow

ASK_EVERY = 1_000
"""Milliseconds between two looks at whether somebody else wrote."""
CHECK_AFTER = 200
"""Milliseconds between the opening and the check of the journal: a moderator sees the first rows before."""


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
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY)
        self._timer.timeout.connect(self._ask)
        self._heard.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def follow(self, desk: Any) -> None:
        """The desk is open: tell its news from now on, and check the journal since it was last found whole."""
        self._desk = desk
        _ = desk.news  # from here on it notes which of the news are its own
        self._runner.set_interrupt("read", desk.interrupt_reads)
        # Called in the thread that wrote; the signal brings it to the window's.
        desk.changes.listen(self._heard.emit)
        self._window.changes.journal_checked.connect(self._tell_journal)
        self._tell(message("journal_checking", QT_TRANSLATE_NOOP("Message", "Journal: being checked")), "muted")
        QTimer.singleShot(CHECK_AFTER, self._check)
        self._timer.start()

    def _check(self) -> None:
        assert self._desk is not None
        self._runner.run("read", partial(_start_up, self._desk), self, self._checked)
        # What is decided meanwhile waits its turn behind it: a large file that is written anew takes seconds.
        self._runner.run("write", partial(_finish_purges, self._desk), self, _done)

    @Slot(object)
    def _announce(self, change: object) -> None:
        self._window.changes.announce(change)

    def _ask(self) -> None:
        if self._desk is not None and not self._asked:
            self._asked = True
            self._runner.run("read", self._desk.news.look, self, self._looked, self._unasked)

    def _looked(self, change: Change | None) -> None:
        self._asked = False
        if change is not None:
            self._window.changes.announce(change)

    def _unasked(self, _error: object) -> None:
        # A busy database is asked again a second later.
        self._asked = False

    def _tell_journal(self, alarm: str | None) -> None:
        if alarm is None:
            self._tell(message("journal_whole", QT_TRANSLATE_NOOP("Message", "Journal: whole")), "ok")
        else:
            self._tell(message("journal_broken", QT_TRANSLATE_NOOP("Message", "Journal: alarm")), "danger")

    def _checked(self, alarm: str | None) -> None:
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
        assert self._desk is not None
        self._window.set_desk_state(DeskState(self._desk.me.name, self._desk.data, journal, tone))


def _start_up(desk: Desk) -> str | None:
    """What is quick enough for every start: the pin, and the newest entries. The fault's name, or None."""
    from moderator_app.domain.journal import FAULT_NAMES

    desk.warm()
    found = desk.log.verify(full=False)
    return FAULT_NAMES[found.faults[0][0]] if found.faults else None


def _finish_purges(desk: Desk) -> bool:
    return desk.suspicion.finish()


def _done(_finished: bool) -> None:
    """What is left is seen to at the next start."""
