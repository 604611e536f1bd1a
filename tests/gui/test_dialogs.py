"""Questions, files and forms: opened and never executed, plain text only, answered by script in other tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.gui.shell import Shell
from moderator_app.gui.widgets.dialogs import CANCELLED, YES, Choice, Dialogs, Field, Form, Question
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.lazy_dialogs import LazyDialogs
from tests.gui.accessible import unnamed
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.gui.scripted import ScriptedDialogs

STOP = Question(
    "stop", "Stop the import?", "<b>120</b> rows are saved.", (Choice("stop", "Stop", "danger"), Choice("go_on", "Go on", "primary"))
)
CHANNEL = Form(
    "channel",
    "New channel",
    (
        Field("name", "Name", required=True, hint="As people know it"),
        Field("platform", "Platform", "choice", "blog", (("facebook", "Facebook"), ("blog", "Blog"))),
        Field("note", "Note", "long"),
        Field("daily", "Watched daily", "check", YES),
    ),
    accept="Add",
    text="Its policy counts from now on.",
)


@pytest.fixture
def window(shell: Shell, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    shell.theme.apply("light", 100)
    yield made
    made.hide()


@pytest.fixture
def dialogs(window: QWidget) -> Dialogs:
    return LazyDialogs(window)


def shown(window: QWidget, name: str) -> QDialog:
    dialog = part(window, QDialog, name)
    assert dialog.isVisible()
    return dialog


def click(dialog: QDialog, name: str) -> None:
    button = part(dialog, QPushButton, name)
    assert button.isEnabled()
    button.click()


def test_asking_returns_at_once_and_the_answer_comes_later(window: QWidget, dialogs: Dialogs) -> None:
    answers: list[str] = []

    dialogs.ask(STOP, answers.append)
    assert answers == []
    assert shown(window, "stop").isModal()
    click(shown(window, "stop"), "stop")

    assert answers == ["stop"]


def test_whoever_closes_a_question_answers_nothing(window: QWidget, dialogs: Dialogs, qtbot: QtBot) -> None:
    answers: list[str] = []
    dialogs.ask(STOP, answers.append)

    qtbot.keyClick(shown(window, "stop"), Qt.Key.Key_Escape)

    assert answers == [CANCELLED]


def test_return_takes_the_primary_answer(window: QWidget, dialogs: Dialogs, qtbot: QtBot) -> None:
    answers: list[str] = []
    dialogs.ask(STOP, answers.append)

    qtbot.keyClick(shown(window, "stop"), Qt.Key.Key_Return)

    assert answers == ["go_on"]


def test_a_question_is_plain_text_that_fits_and_is_named(window: QWidget, dialogs: Dialogs) -> None:
    dialogs.ask(STOP, lambda _answer: None)
    question = shown(window, "stop")

    assert part(question, PlainLabel, "QuestionText").text() == "<b>120</b> rows are saved."
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in question.findChildren(PlainLabel))
    assert unnamed(question) == []
    assert_fits(question)


def test_a_form_gives_what_was_filled_in(window: QWidget, dialogs: Dialogs) -> None:
    filled: list[dict[str, str]] = []
    dialogs.form(CHANNEL, filled.append)
    form = shown(window, "channel")
    assert not part(form, QPushButton, "accept").isEnabled()

    part(form, QLineEdit, "name").setText("Exempelstad på nätet")
    part(form, QComboBox, "platform").setCurrentIndex(0)
    part(form, QPlainTextEdit, "note").setPlainText("två\nrader")
    part(form, QCheckBox, "daily").setChecked(False)
    click(form, "accept")

    assert filled == [{"name": "Exempelstad på nätet", "platform": "facebook", "note": "två\nrader", "daily": ""}]


def test_a_form_that_is_cancelled_does_nothing(window: QWidget, dialogs: Dialogs) -> None:
    filled: list[dict[str, str]] = []
    dialogs.form(CHANNEL, filled.append)

    click(shown(window, "channel"), "cancel")

    assert filled == []


@pytest.mark.parametrize("scale", [100, 200])
def test_a_form_fits_and_is_named(window: QWidget, dialogs: Dialogs, shell: Shell, scale: int) -> None:
    shell.theme.apply("light", scale)
    dialogs.form(CHANNEL, lambda _values: None)

    assert_fits(shown(window, "channel"))
    assert unnamed(shown(window, "channel")) == []


def test_a_file_is_chosen_without_blocking(window: QWidget, dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QFileDialog] = []

    def keep(dialog: QFileDialog) -> None:
        opened.append(dialog)

    monkeypatch.setattr(QFileDialog, "open", keep)
    chosen: list[Path] = []

    dialogs.choose_file_open("Import", "Tables (*.csv)", chosen.append)
    dialogs.choose_file_save("Export", "log.csv", "Tables (*.csv)", chosen.append)
    for dialog in opened:
        dialog.fileSelected.emit(str(tmp_path / "log.csv"))

    assert chosen == [tmp_path / "log.csv"] * 2
    assert [dialog.acceptMode() for dialog in opened] == [QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave]
    assert opened[1].defaultSuffix() == "csv"


def test_scripted_dialogs_answer_in_order_and_then_cancel(tmp_path: Path) -> None:
    dialogs = ScriptedDialogs()
    dialogs.will_answer("stop", tmp_path, {"name": "A"})
    answers: list[object] = []

    dialogs.ask(STOP, answers.append)
    dialogs.choose_file_open("Import", "", answers.append)
    dialogs.form(CHANNEL, answers.append)
    dialogs.ask(STOP, answers.append)
    dialogs.form(CHANNEL, answers.append)

    assert answers == ["stop", tmp_path, {"name": "A", "platform": "blog", "note": "", "daily": YES}, CANCELLED]
    assert dialogs.asked == ["stop", "Import", "channel", "stop", "channel"]


@pytest.mark.parametrize(("answer", "kept"), [("cancel", True), ("discard", False)])
def test_what_was_written_into_a_form_is_thrown_away_only_when_somebody_says_so(
    window: QWidget, dialogs: Dialogs, qtbot: QtBot, answer: str, *, kept: bool
) -> None:
    dialogs.form(CHANNEL, lambda _given: None)
    form = shown(window, "channel")
    qtbot.keyClicks(part(form, QPlainTextEdit, "note"), "Hela eftermiddagens anteckning.")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    question = shown(window, "DiscardWritten")
    part(question, QPushButton, answer).click()
    settle()
    left = window.findChild(QDialog, "channel")
    assert (isinstance(left, QDialog) and left.isVisible()) is kept


def test_a_form_into_which_nothing_was_written_closes_at_once(window: QWidget, dialogs: Dialogs, qtbot: QtBot) -> None:
    dialogs.form(CHANNEL, lambda _given: None)
    form = shown(window, "channel")
    qtbot.keyClicks(part(form, QLineEdit, "name"), "Badet")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    settle()
    assert window.findChild(QDialog, "channel") is None
