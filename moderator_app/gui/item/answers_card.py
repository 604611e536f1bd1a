"""What was answered to the item; or, of an item that we wrote ourselves, the question that it answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.domain.answers import Answered
from moderator_app.gui.answers.words import whole
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel

ANSWERS = Plural.translate("AnswersCard", "Answered: %n time(s)", "", 1)


class AnswersCard(Card):
    """Hidden where nothing was answered. `question_wanted` gets the id of the item that this one answers."""

    question_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("AnswersCard")
        self._question = 0
        self._title = PlainLabel("", self, role="heading", wrap=True)
        self._title.setObjectName("AnswersTitle")
        self._text = PlainLabel("", self, wrap=True, selectable=True)
        self._text.setObjectName("AnswersText")
        self.question_button = QPushButton(self)
        self.question_button.setObjectName("AnswersQuestion")
        self.question_button.clicked.connect(self._to_question)
        row = FlowLayout()
        row.addWidget(self.question_button)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.hide()

    def show_answers(self, item_id: int, answers: tuple[Answered, ...], now: int) -> None:
        """Show those of the item, in the language in use."""
        own = next((each for each in answers if each.own_item_id == item_id), None)
        self._question = 0 if own is None else own.item_id
        self.question_button.setVisible(own is not None)
        self.question_button.setText(translate("AnswersCard", "Show the question"))
        self._title.setText(ANSWERS.of(len(answers)) if own is None else translate("AnswersCard", "We published this as an answer"))
        self._text.setText("\n\n".join(whole(each, answers, now) for each in answers))
        self.setAccessibleName(self._title.text())
        self.setVisible(bool(answers))

    def _to_question(self) -> None:
        if self._question:
            self.question_wanted.emit(self._question)
