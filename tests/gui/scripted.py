"""Dialogs that answer by script: a test says what the person will answer, in order, and sees what was asked."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

from moderator_app.gui.widgets.dialogs import CANCELLED, Form, Question

Answer = str | Path | dict[str, str]


class ScriptedDialogs:
    """Keeps the Dialogs protocol. A question without a scripted answer is cancelled. `asked` has the ids and titles in order."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.questions: list[Question] = []
        self.forms: list[Form] = []
        self._answers: deque[Answer] = deque()

    def will_answer(self, *answers: Answer) -> None:
        """A choice's id for ask, a path for a file, field id → value for a form."""
        self._answers.extend(answers)

    def ask(self, question: Question, answered: Callable[[str], None]) -> None:
        self.asked.append(question.id)
        self.questions.append(question)
        answer = self._next()
        answered(answer if isinstance(answer, str) else CANCELLED)

    def choose_file_open(self, title: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        del kinds
        self.asked.append(title)
        answer = self._next()
        if isinstance(answer, Path):
            chosen(answer)

    def choose_file_save(self, title: str, name: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        del name
        self.choose_file_open(title, kinds, chosen)

    def form(self, form: Form, done: Callable[[dict[str, str]], None]) -> None:
        self.asked.append(form.id)
        self.forms.append(form)
        answer = self._next()
        if isinstance(answer, dict):
            done({each.id: each.value for each in form.fields} | answer)

    def _next(self) -> Answer:
        return self._answers.popleft() if self._answers else CANCELLED
