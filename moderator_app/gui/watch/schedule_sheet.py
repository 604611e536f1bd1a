"""The sheet in which the manager says how often a channel is watched: what the policy says, what is proposed, and what counts then."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QRadioButton, QSpinBox, QWidget

from moderator_app.desk.roundfacts import ChannelRounds
from moderator_app.domain.gates import Field
from moderator_app.domain.policy import Pack
from moderator_app.domain.register import MOST_ROUNDS, Watched, WatchSchedule
from moderator_app.domain.rounds import Basis, longest_interval, schedule
from moderator_app.domain.traffic import Suggestion
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.watch import words
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

CHARACTERS_WIDE = 70


class ScheduleSheet(Sheet):
    """Nothing that the policy forbids can be chosen. What is confirmed is the channel's register's."""

    def __init__(
        self,
        parent: QWidget,
        context: ScreenContext,
        one: ChannelRounds,
        pack: Pack,
        registered: WatchSchedule | None,
        proposed: Suggestion,
    ) -> None:
        title = translate("WatchSchedule", "How often {channel} is watched")
        super().__init__(parent, "ScheduleSheet", title.format(channel=visible_line(one.channel.name, words.LONGEST_NAME)))
        self._context, self._channel, self._watch, self._proposed = context, one.channel, pack.watch, proposed.schedule
        self._desk: Any = context.desk
        self._page = FormPage("SchedulePage", self)
        self.body.addWidget(self._page, 1)
        self._say("SchedulePolicy", translate("WatchSchedule", "The policy: {watch}").format(watch=policy_words.watch(pack.watch)))
        self._say("ScheduleNow", words.until_now(one.asked))
        self._add_proposal(proposed)
        by_policy = schedule(self._watch, None)
        self._add_choice()
        self._add_fields()
        self.outcome = self._say("ScheduleOutcome", "", role="heading")
        self.wish = self._say("ScheduleWish", "", tone="warning")
        self.refused = self._say("ScheduleRefused", "", tone="danger")
        self.refused.hide()
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self.accept_button = self.add_button("accept", translate("WatchSchedule", "Confirm"), self._go, "primary")
        self.take(registered or self._proposed)
        # Where the policy leaves it to the organisation, what is proposed is what is to be confirmed (HJO-19, OSB-8).
        own = registered is not None or by_policy is None or by_policy.basis is not Basis.POLICY
        (self.own if own else self.policy).setChecked(True)
        self._check()
        (self.rounds if own else self.policy).setFocus(Qt.FocusReason.OtherFocusReason)

    def wanted(self) -> WatchSchedule | None:
        """What is chosen; None: what the policy says."""
        if self.policy.isChecked():
            return None
        return WatchSchedule(self.rounds.value(), self.every.value(), self._days())

    def _days(self) -> Watched:
        # Qt hands it back as the text that it is, too.
        return Watched(self.on.currentData())

    def take(self, one: WatchSchedule) -> None:
        """Fill that in, as a schedule of the channel's own."""
        self.own.setChecked(True)
        self.on.setCurrentIndex(self.on.findData(one.on))
        self._check()
        self.every.setValue(one.every)
        self.rounds.setValue(one.rounds)

    # -- building

    def _say(self, name: str, text: str, *, role: str = "", tone: str = "") -> PlainLabel:
        label = PlainLabel(text, self._page.page, role=role, tone=tone, wrap=True)
        label.setObjectName(name)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        self._page.body.addWidget(label)
        return label

    def _add_proposal(self, proposed: Suggestion) -> None:
        text = translate("WatchSchedule", "Others wrote {number} items a week of late. Proposed for that: {often}.")
        self._say("ScheduleProposal", text.format(number=words.figure(proposed.per_week), often=words.often(proposed.schedule)))
        button = QPushButton(translate("WatchSchedule", "Take the proposal"), self._page.page)
        button.setObjectName("ScheduleTake")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self.take(self._proposed))
        row = FlowLayout()
        row.addWidget(button)
        self._page.body.addLayout(row)

    def _add_choice(self) -> None:
        self._group = QButtonGroup(self)
        self.policy = self._radio("ScheduleByPolicy", translate("WatchSchedule", "What the policy says, and nothing else"))
        self.own = self._radio("ScheduleOwn", translate("WatchSchedule", "A schedule of the channel's own"))

    def _radio(self, name: str, text: str) -> QRadioButton:
        button = QRadioButton(text, self._page.page)
        button.setObjectName(name)
        self._group.addButton(button)
        self._page.body.addWidget(button)
        button.toggled.connect(self._check)
        return button

    def _add_fields(self) -> None:
        self.rounds, self.every, self.on = QSpinBox(self._page.page), QSpinBox(self._page.page), QComboBox(self._page.page)
        self.rounds.setRange(1, MOST_ROUNDS)
        self.on.addItem(translate("WatchSchedule", "working days"), Watched.WEEKDAY)
        self.on.addItem(translate("WatchSchedule", "all days of the week"), Watched.DAY)
        rows = FieldColumn()
        for number, (name, text, field) in enumerate(
            (
                ("ScheduleRounds", translate("WatchSchedule", "Rounds"), self.rounds),
                ("ScheduleEvery", translate("WatchSchedule", "In how many days"), self.every),
                ("ScheduleDays", translate("WatchSchedule", "Which days are counted"), self.on),
            )
        ):
            field.setObjectName(name)
            field.setAccessibleName(text)
            label = PlainLabel(text, self._page.page)
            label.setObjectName(f"{name}-label")
            label.setBuddy(field)
            rows.add(label, field, beside=number > 0)
        self._page.body.addLayout(rows)
        self.floor = self._say("ScheduleFloor", "", tone="muted")
        for spin in (self.rounds, self.every):
            spin.valueChanged.connect(self._check)
        self.on.currentIndexChanged.connect(self._check)

    # -- what is chosen

    def _check(self, _what: object = None) -> None:
        if not hasattr(self, "accept_button"):
            return
        own = self.own.isChecked()
        for field in (self.rounds, self.every, self.on):
            field.setEnabled(own)
        most = longest_interval(self._watch, self._days())
        self.every.setRange(1, most)
        self.floor.setText(words.floor(self._watch, most))
        counts = schedule(self._watch, self.wanted())
        self.outcome.setText(words.schedule(counts))
        target = self._watch.target_per_day
        below = counts is not None and target is not None and counts.every == 1 and counts.target < target
        text = translate("WatchSchedule", "The policy wishes for {target} a day: a day with fewer is told, and is no breach.")
        self.wish.setText(text.format(target=target) if below else "")
        self.wish.setVisible(below)

    def _go(self) -> None:
        if self.accept_button.isEnabled():
            wanted = self.wanted()
            written = "" if wanted is None else str(wanted)
            fill = partial(self._desk.register.fill_in, self._channel, Field.WATCH_SCHEDULE, written)
            self.store(self._context.runner, fill, self._saved, self._no)

    def _saved(self, _nothing: None) -> None:
        self.accept()
        text = QT_TRANSLATE_NOOP("Message", "The schedule was saved in the channel's register.")
        self._context.bar.show_done(message("schedule_saved", text))

    def _no(self, error: KnownError) -> None:
        """Nothing was saved: the words, and everything as it was chosen."""
        self.refused.setText(say_error(error))
        self.refused.show()
        self._page.ensureWidgetVisible(self.refused)
        self.setAccessibleDescription(self.refused.text())
