"""Whatever strangers write, every place that shows it shows it as plain text, at once, and loads nothing that it names."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desk.arriving import Newcomer
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.exports.formats import FORMATS
from moderator_app.gui.intake.jobs import Job, JobState
from moderator_app.gui.intake.result import ResultCard
from moderator_app.gui.log.export_sheet import ExportSheet, Wish
from moderator_app.gui.log.results import Result
from moderator_app.gui.screens import SCREENS
from moderator_app.gui.shell import Shell
from moderator_app.gui.who_sheet import WhoSheet
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel, PlainTextView, safe_tool_tip, set_tool_tip
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.gui.widgets.plain_table import PlainTable
from moderator_app.gui.widgets.progress import ProgressStrip
from moderator_app.gui.widgets.qt_dialogs import QtDialogs
from moderator_app.gui.widgets.status_line import DeskState
from moderator_app.gui.window import MainWindow
from moderator_app.support.messages import KnownError, message
from tests.gui.geometry import settle
from tests.gui.hostile import Place, assert_harmless, beginnings, is_loaded, make_picture, texts, wrong
from tests.making import comment, draft, ids, make_channel, make_desk, take

KINDS = sorted(texts(Path("/probe.png")))


@pytest.fixture(params=KINDS)
def text(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> str:
    """One of the hostile texts."""
    del qapp
    return texts(make_picture(tmp_path))[request.param]


class Victim:
    """Somebody at a desk where everything that can hold foreign words holds the hostile text."""

    def __init__(self, window: MainWindow, shell: Shell, desk: Desk, text: str, bot: QtBot) -> None:
        self.window, self.shell, self.desk, self.text, self.bot = window, shell, desk, text, bot
        self.channel: Channel = desk.channels.add(text[:120], Platform.FACEBOOK, "sormland")
        more: dict[str, Any] = {
            "context": text,
            "url": f"https://example.org/{text}",
            "remote_state": text,
            "thread_id": text,
            "author_id": text[:500],
        }
        take(desk, self.channel, comment(text, author=text[:3000], number="parent", minutes_ago=90, **more))
        take(desk, self.channel, comment(f"{text} svar", author=text[:3000], number="reply", parent_id="parent", **more))
        take(desk, self.channel, comment(f"{text} ändrat svar", author=f"{text[:3000]}2", number="reply", parent_id="parent", **more))
        self.parent, self.reply = ids(desk, self.channel)

    def idle(self) -> None:
        for _ in range(2):
            for lane in ("write", "read"):
                done: list[object] = []
                self.shell.runner.run(lane, lambda: None, self.window, done.append)
                self.bot.waitUntil(lambda done=done: bool(done))
            settle()

    def screen(self, name: str, **args: Any) -> Any:
        self.window.open_screen(name, **args)
        self.idle()
        return self.window.built_screen(name)

    def look_at(self, item_id: int) -> QWidget:
        screen = self.screen("inbox", item=item_id)
        self.bot.waitUntil(lambda: screen.page.loaded is not None and screen.page.loaded.item.id == item_id)
        self.idle()
        return self.window

    def decide(self) -> None:
        """A decision whose reason and message are the text, cut to what the desk takes."""
        words = clean(self.text)[0][:3_900]
        self.desk.decisions.decide(draft(self.desk, self.parent, Outcome.REMOVE, "H-01", reason=words, message=words))


@pytest.fixture
def victim(shell: Shell, qtbot: QtBot, tmp_path: Path, text: str) -> Iterator[Victim]:
    """Their name is hostile too."""
    desk = make_desk(tmp_path, name=clean(text)[0][:2_000])
    window = MainWindow(desk, shell, SCREENS)
    shell.runner.known = window.bar.show_error
    shell.runner.set_interrupt("read", desk.interrupt_reads)
    window.resize(1366, 768)
    seat = Victim(window, shell, desk, text, qtbot)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.current_screen == "today")
    window.open_screen("inbox")
    seat.idle()
    yield seat
    window.close()
    shell.runner.shutdown()
    desk.close()


def test_the_inbox_and_the_item(victim: Victim) -> None:
    assert_harmless(Place("the list", lambda: victim.screen("inbox") and victim.window), victim.text)
    assert_harmless(Place("an item in a thread, with two wordings", lambda: victim.look_at(victim.reply)), victim.text)
    victim.decide()
    assert_harmless(Place("an item that is decided", lambda: victim.look_at(victim.parent)), victim.text)

    screen = victim.screen("inbox")
    screen.pane.search.setText(f"{victim.text[:100]} finns-inte")
    victim.bot.waitUntil(lambda: screen.pane.is_empty)
    victim.idle()
    assert_harmless(Place("a search that finds nothing", lambda: victim.window), victim.text[:100])


def test_the_channels_and_their_question(victim: Victim) -> None:
    screen = victim.screen("channels")
    assert_harmless(Place("the channels", lambda: victim.window), victim.text[:120])

    victim.window.registry.action("channels.switch").trigger()
    assert_harmless(Place("another policy", lambda: sheet(victim.bot)), victim.text[:120])
    sheet(victim.bot).close()
    assert screen.isVisible()


def test_the_people_and_their_assignments(victim: Victim) -> None:
    name = f"{clean(victim.text)[0][:150]} två"
    who = victim.desk.people.add(name, title=name, unit=name)
    victim.desk.people.record(who.id, victim.channel.id, [Right.TAKE_PART], by="Ada Ask", delegation=name, document=name)
    assert_harmless(Place("a person", lambda: victim.screen("people", person=who.id) and victim.window), victim.text[:100])

    victim.window.registry.action("people.assign").trigger()
    assert_harmless(Place("an assignment", lambda: sheet(victim.bot)), victim.text[:100])
    sheet(victim.bot).close()
    asked = Newcomer(name, new_desk=False, free=(who,), kept=(who,), administrators=(name,))
    who_sheet = WhoSheet(victim.window, asked, None, None)
    who_sheet.open()
    assert_harmless(Place("who are you", lambda: sheet(victim.bot)), victim.text[:100])
    who_sheet.close()


def test_the_log_and_a_decision_in_full(victim: Victim) -> None:
    victim.decide()
    screen = victim.screen("log")
    decided = next(place for place, row in enumerate(screen.model.rows) if row.kind is Kind.DECIDED)

    def show(place: int) -> QWidget:
        screen.table.go_to(place)
        victim.idle()
        return victim.window

    assert_harmless(Place("a decision in full", partial(show, decided)), victim.text)
    for place in range(len(screen.model.rows)):
        show(place)
        assert wrong(victim.window) == []
    screen.card.tell(lambda: Result("ok", victim.text[:200], victim.text[:2_000], ((victim.text[:200], 1),)))
    assert_harmless(Place("how an export ended", lambda: victim.window), victim.text)


def test_a_file_that_is_prepared(victim: Victim, tmp_path: Path) -> None:
    file = hostile_file(tmp_path, victim.text)
    screen = victim.screen("import")

    def prepare() -> QWidget:
        victim.screen("import", channel=victim.channel.id, file=file)
        victim.bot.waitUntil(lambda: screen.files.prepare.table.table.rowCount() > 0)
        victim.idle()
        return victim.window

    assert_harmless(Place("the columns of a file", prepare), victim.text)


def test_what_an_import_did(shell: Shell, qtbot: QtBot, tmp_path: Path, text: str) -> None:
    desk = make_desk(tmp_path)
    channel = make_channel(desk, name=text[:120])
    desk.close()
    job = Job(tmp_path / file_name(text), "csv", channel, None, None, JobState.DONE)
    words = {"code": "x", "text": "Refused: {what}", "values": {"what": text}, "reason": text, "message": text}
    rows = [{**words, "place": 1, "excerpt": text}, {"place": 2, "code": "y", "reason": text, "excerpt": text}]
    job.result = {"read": 2, "new": 0, "updated": 0, "unchanged": 0, "refused": 2, "refused_rows": rows, "warnings": [words]}
    card = ResultCard(job, lambda *_: None)
    qtbot.addWidget(card)
    card.resize(1000, 400)
    card.show()
    assert_harmless(Place("what an import did", lambda: card), text)

    job.state, job.error = JobState.FAILED, KnownError(message("x", "{what}", what=text), (message("y", "{what}", what=text),))
    card.retranslate()
    assert_harmless(Place("an import that failed", lambda: card), text)


def test_what_stands_around_every_screen(victim: Victim, tmp_path: Path) -> None:
    what, target = message("x", "Here: {what}", what=victim.text), tmp_path / file_name(victim.text)
    victim.window.bar.show_notice(Notice(what, (what,), "danger"))
    assert_harmless(Place("the message bar", lambda: victim.window.bar), victim.text)
    victim.window.set_desk_state(DeskState(clean(victim.text)[0], target, what))
    assert_harmless(Place("the status line", lambda: victim.window.status), victim.text)

    export = ExportSheet(victim.window, victim.window.context(), 1, Wish(FORMATS[0].id, "sv", target), lambda _wish: None)
    export.open()
    assert export.wish().path.parent == target.parent
    assert wrong(export) == []
    assert not is_loaded(export.grab().toImage())
    export.close()


def test_questions_and_forms(shell: Shell, qtbot: QtBot, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    dialogs = QtDialogs(window)
    dialogs.ask(Question("Q", f"Fråga om {text}", text, (Choice("a", "Ja", "primary"),)), lambda _answer: None)
    assert_harmless(Place("a question", lambda: sheet(qtbot)), text)
    sheet(qtbot).close()

    fields = (Field("a", text[:60], value=text), Field("b", text[:60], "long", text), Field("c", text[:60], "choice", "1", (("1", text),)))
    dialogs.form(Form("F", text, (*fields, Field("d", text[:60], "check")), "Gör", text), lambda _values: None)
    assert_harmless(Place("a form", lambda: sheet(qtbot)), text)
    sheet(qtbot).close()
    assert shell.application.activeModalWidget() is None


def test_the_small_widgets(shell: Shell, qtbot: QtBot, text: str) -> None:
    strip, empty, table = ProgressStrip(), EmptyState(shell.icons, "inbox"), PlainTable("Table")
    for widget in (strip, empty, table):
        qtbot.addWidget(widget)
        widget.resize(900, 400)
        widget.show()
    show_all: tuple[tuple[str, QWidget, Callable[[], object]], ...] = (
        ("a strip of progress", strip, lambda: strip.start(message("x", "{what}", what=text))),
        ("an empty state", empty, lambda: empty.set_words(text, text)),
        ("a table", table, lambda: table.table.show_rows((text, text), [(text, text)])),
    )
    for name, widget, show in show_all:
        show()
        assert_harmless(Place(name, lambda widget=widget: widget), text)


def test_labels_and_views_at_any_length(shell: Shell, qtbot: QtBot, text: str) -> None:
    del shell
    shown = clean(text)[0]
    for widget in (PlainLabel(shown, wrap=True), ElidedLabel(shown), PlainTextView(shown[:100_000])):
        qtbot.addWidget(widget)
        widget.resize(600, 300)
        widget.show()
        settle()
        assert not is_loaded(widget.grab().toImage())


def test_a_tool_tip(shell: Shell, qtbot: QtBot, text: str) -> None:
    del shell
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    set_tool_tip(widget, clean(text)[0])
    assert wrong(widget) == []

    QToolTip.showText(QPoint(10, 10), safe_tool_tip(clean(text)[0]), widget)
    tips = [each for each in QApplication.topLevelWidgets() if isinstance(each, QLabel) and each.isVisible()]
    assert tips
    assert not any(is_loaded(each.grab().toImage()) for each in tips)
    QToolTip.hideText()


def test_a_label_that_is_not_plain_would_be_noticed(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel(texts(make_picture(tmp_path))["picture"])
    qtbot.addWidget(label)
    label.setToolTip("<img src='x'>")
    label.show()
    settle()

    assert is_loaded(label.grab().toImage())
    assert len(wrong(label)) == 2
    assert beginnings("<b>fet</b>") == {"<b>fet</b>"}
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert not is_loaded(label.grab().toImage())


def sheet(bot: QtBot) -> QWidget:
    """The sheet that stands in front."""
    bot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


def file_name(text: str) -> str:
    """A file name with as much of the text as a file system takes."""
    return clean(text)[0][:60].replace("/", "∕").replace("\ufffd", "") + ".csv"


def hostile_file(folder: Path, text: str) -> Path:
    """A table whose name, headings and cells are the text; another name where the file system takes none of that."""
    words = clean(text)[0]
    for name in (file_name(text), "tabell.csv"):
        try:
            with (folder / name).open("w", encoding="utf-8", newline="") as file:
                rows = csv.writer(file, delimiter=";")
                rows.writerow(["text", "namn", words[:2_000]])
                rows.writerows([[words, words[:300], words[:300]]] * 3)
        except OSError:
            continue
        return folder / name
    raise AssertionError("no file can be written")
