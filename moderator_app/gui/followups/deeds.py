"""What is done with a follow-up from the screen: a step is taken, a colleague answers for it, its page is opened, its text copied."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from moderator_app.domain.channels import Person
from moderator_app.domain.evidence import EvidenceSet
from moderator_app.domain.followups import Case, Offer, Task
from moderator_app.domain.policy import Duty
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.answers.opening import answer
from moderator_app.gui.evidence.doors import secure_evidence
from moderator_app.gui.followups.reading import CaseFile
from moderator_app.gui.followups.step_sheet import StepSheet, name_of
from moderator_app.gui.followups.words import LONGEST_NAME
from moderator_app.gui.language import translate
from moderator_app.gui.links import ask_to_open
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

UNDO = QT_TRANSLATE_NOOP("Action", "Undo")


class FollowUpDeeds(QObject):
    """`done` is called on the window's thread when a step was stored."""

    def __init__(self, context: ScreenContext, screen: QWidget, done: Callable[[Case], None]) -> None:
        super().__init__(screen)
        self.setObjectName("FollowUpDeeds")
        self._context = context
        self._screen = screen
        self._done = done

    def take(self, file: CaseFile, task: Task, offer: Offer) -> None:
        """Open the sheet of the step, with what was typed for it the last time and not stored; or say why it can't be taken now."""
        if offer.refused is not None:
            self._context.bar.show_notice(Notice(offer.refused, tone="warning"))
            return
        if offer.spec.by_deed:
            # Nobody reports it: the deed itself records it.
            self._do(file, task)
            return
        load = partial(self._context.desk.typed.load, name_of(task, offer.spec))
        # In the lane in which it is kept: what waits there to be kept comes first.
        self._context.runner.run("local", load, self, partial(self._open, file, task, offer), replaces="followups.typed")

    def _secured(self, case: Case, _found: EvidenceSet) -> None:
        self._done(case)

    def _do(self, file: CaseFile, task: Task) -> None:
        if task.duty is Duty.ANSWER:
            answer(self._context, self._screen, task.obligation.item_id)
        else:
            secure_evidence(self._context, self._screen, file.case.decision.item_id, partial(self._secured, file.case))

    def _open(self, file: CaseFile, task: Task, offer: Offer, typed: dict[str, str]) -> None:
        StepSheet(self._screen.window(), self._context, file, task, offer.spec, typed, self._done).open()

    def open_page(self, file: CaseFile) -> None:
        """The item's page in the browser, once somebody has seen whither the link leads."""
        ask_to_open(self._context.dialogs, file.url)

    def copy(self, file: CaseFile) -> None:
        """The text to the author."""
        QGuiApplication.clipboard().setText(file.message)
        text = QT_TRANSLATE_NOOP(
            "Message", "The text to the author was copied. Send it in the channel, then record that the author was told."
        )
        self._context.bar.show_done(message("author_text_copied", text))

    def give(self, task: Task, people: tuple[Person, ...], below: QWidget) -> None:
        """Let somebody choose who answers for it, in a menu under `below`."""
        menu = QMenu(below)
        menu.setObjectName("GiveMenu")
        menu.setAccessibleName(translate("FollowUpDeeds", "Give the follow-up to"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        me, now = self._context.desk.me.id, task.obligation.responsible_id
        for person in sorted(people, key=lambda each: (each.id != me, each.name.casefold())):
            name = visible_line(person.name, LONGEST_NAME).replace("&", "&&")
            choice = menu.addAction(translate("FollowUpDeeds", "Me ({person})").format(person=name) if person.id == me else name)
            choice.setCheckable(True)
            choice.setChecked(person.id == now)
            choice.triggered.connect(simply(partial(self._give, task, person)))
        menu.addSeparator()
        nobody = menu.addAction(translate("FollowUpDeeds", "Whoever looks after the channel"))
        nobody.setEnabled(now is not None)
        nobody.triggered.connect(simply(partial(self._give, task, None)))
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))
        menu.setActiveAction(menu.actions()[0])

    def _give(self, task: Task, person: Person | None) -> None:
        act = partial(self._context.desk.follow_ups.assign, task.obligation.id, None if person is None else person.id)
        self._context.runner.run("write", act, self, partial(self._given, task, person))

    def _given(self, task: Task, person: Person | None, _nothing: None) -> None:
        if person is None:
            text = QT_TRANSLATE_NOOP("Message", "Whoever looks after the channel answers for the follow-up now.")
            what = message("follow_up_let_go", text)
        else:
            text = QT_TRANSLATE_NOOP("Message", "{person} answers for the follow-up now.")
            what = message("follow_up_given", text, person=person.name)
        undo = partial(self._undo, task)
        self._context.bar.show_notice(Notice(what, tone="ok", action_text=UNDO, action=undo))

    def _undo(self, task: Task) -> None:
        act = partial(self._context.desk.follow_ups.assign, task.obligation.id, task.obligation.responsible_id)
        self._context.runner.run("write", act, self, _nothing)


def _nothing(_done: object) -> None:
    """The screen hears of it like of every change."""
