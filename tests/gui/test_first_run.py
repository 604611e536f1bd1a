"""Who opens a desk for the first time is asked who they are; nothing is kept until they have answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from moderator_app.bootstrap import open_here
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Platform
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.domain.team import Role
from moderator_app.gui import app
from moderator_app.gui.screens import ScreenSpec
from moderator_app.gui.shell import Shell
from moderator_app.gui.who_sheet import WhoSheet
from moderator_app.gui.window import MainWindow
from moderator_app.support import os_user
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.truths import raw

PAGE = ScreenSpec("one", "Inbox", "inbox", "Ctrl+1", "moderator_app.gui.screens:Screen")


class First:
    """Somebody who starts the window."""

    def __init__(self, shell: Shell, bot: QtBot) -> None:
        self.shell, self.bot = shell, bot
        self.desks: list[Desk] = []
        self.window: MainWindow

    def start(self, user: str = "kim") -> None:
        self.window = app.open_window(self.shell, partial(open_here, self.shell.folders, user=user, ask=True), [PAGE])
        self.window.opened.connect(self.desks.append)
        self.bot.addWidget(self.window)

    def asked(self) -> WhoSheet:
        """The question, once it stands there."""
        self.bot.waitUntil(lambda: any(each.isVisible() for each in self.window.findChildren(WhoSheet)))
        settle()
        return next(each for each in self.window.findChildren(WhoSheet) if each.isVisible())

    def write(self, sheet: WhoSheet, **fields: str) -> None:
        for name, text in fields.items():
            part(sheet, QLineEdit, name).setText(text)

    def fields(self, sheet: WhoSheet) -> tuple[str, ...]:
        return tuple(part(sheet, QLineEdit, name).text() for name in ("WhoName", "WhoTitle", "WhoUnit"))

    def press(self, sheet: WhoSheet, name: str) -> None:
        part(sheet, QPushButton, name).click()

    def opened(self) -> Desk:
        """The desk, once it is open."""
        self.bot.waitUntil(lambda: bool(self.desks))
        return self.desks[-1]

    def others(self, user: str = "asa") -> Desk:
        """The same desk as a colleague's command line opens it."""
        return open_here(self.shell.folders, user=user)


@pytest.fixture
def first(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[First]:
    monkeypatch.setattr(shell.errors, "install", lambda: None)
    monkeypatch.setattr(os_user, "_full_name", lambda: "Kim Ek")
    somebody = First(shell, qtbot)
    yield somebody
    somebody.window.close()
    shell.runner.shutdown()
    for desk in somebody.desks:
        desk.close()


def at(first: First, act: Callable[[Desk], object], user: str = "asa") -> None:
    """Something done at the desk by a colleague who goes away again."""
    desk = first.others(user)
    act(desk)
    desk.close()


def kinds(desk: Desk) -> list[str]:
    return [str(row[0]) for row in raw(desk, "SELECT kind FROM journal ORDER BY seq")]


def test_a_new_desk_is_founded_by_whoever_says_who_they_are(first: First) -> None:
    first.start()
    sheet = first.asked()
    assert sheet.windowTitle() == "Who are you?"
    assert "you become its administrator" in part(sheet, QLabel, "WhoText").text()
    assert first.fields(sheet) == ("Kim Ek", "", "")
    assert sheet.findChild(QListWidget) is None
    first.write(sheet, WhoTitle="badchef", WhoUnit="Kultur")

    first.press(sheet, "accept")

    me = first.opened().me
    assert (me.name, me.title, me.unit, me.role, me.os_user) == ("Kim Ek", "badchef", "Kultur", "administrator", "kim")
    assert kinds(first.desks[0]) == ["founded"]


def test_whoever_cancels_is_entered_nowhere_and_asked_again_with_what_was_typed(first: First) -> None:
    first.start()
    sheet = first.asked()
    first.write(sheet, WhoTitle="badchef")
    first.press(sheet, "cancel")
    again = part(first.window, QPushButton, "TryAgain")
    first.bot.waitUntil(again.isVisible)

    assert "Nobody was entered, and nothing was saved" in part(first.window, QLabel, "EmptyText").text()
    again.click()
    sheet = first.asked()
    assert first.fields(sheet) == ("Kim Ek", "badchef", "")
    first.press(sheet, "cancel")
    first.bot.waitUntil(again.isVisible)
    assert first.desks == []
    at(first, lambda desk: check(kinds(desk) == ["founded"] and desk.me.os_user == "asa"))


def check(holds: bool) -> None:
    assert holds


def test_at_a_desk_with_people_one_chooses_oneself_and_keeps_the_assignments(first: First) -> None:
    def prepare(desk: Desk) -> None:
        kim = desk.people.add("Kim Ek", title="vikarie")
        desk.people.add("Ann Ask")
        channel = desk.channels.add("Badet", Platform.FACEBOOK, "osby")
        desk.people.record(kim.id, channel.id, [Right.TAKE_PART], by="Ada Ask")

    at(first, prepare)
    first.start()
    sheet = first.asked()
    people = part(sheet, QListWidget, "WhoList")
    assert [people.item(row).text() for row in range(people.count())] == [
        "Somebody who is not in this list",
        "Ann Ask",
        "Kim Ek · vikarie",
    ]
    assert people.currentItem().text() == "Kim Ek · vikarie"
    assert first.fields(sheet) == ("Kim Ek", "vikarie", "")
    assert not part(sheet, QLineEdit, "WhoName").isEnabled()
    first.write(sheet, WhoTitle="moderator")

    first.press(sheet, "accept")

    desk = first.opened()
    assert (desk.me.name, desk.me.os_user, desk.me.title) == ("Kim Ek", "kim", "moderator")
    assert len(desk.people.roll().people) == 3
    assert [each.channel for each in desk.people.roll().of(desk.me.id)] == ["Badet"]
    assert kinds(desk)[-2:] == [Kind.PERSON_CLAIMED, Kind.PERSON_CHANGED]


def test_somebody_new_is_a_moderator_and_a_name_that_is_there_is_refused(first: First) -> None:
    at(first, lambda desk: desk.people.add("Ann Ask"))
    first.start()
    sheet = first.asked()
    part(sheet, QListWidget, "WhoList").setCurrentRow(0)
    first.write(sheet, WhoName="ann ask", WhoUnit="Gatan")
    first.press(sheet, "accept")

    sheet = first.asked()
    assert "There is a person ann ask at this desk already" in part(sheet, QLabel, "WhoRefused").text()
    assert first.fields(sheet) == ("ann ask", "", "Gatan")
    first.write(sheet, WhoName=" ")
    assert not part(sheet, QPushButton, "accept").isEnabled()
    first.write(sheet, WhoName="Ann Berg")
    first.press(sheet, "accept")

    desk = first.opened()
    assert (desk.me.name, desk.me.role, desk.me.unit) == ("Ann Berg", "moderator", "Gatan")
    assert kinds(desk)[-1] == Kind.JOINED


def test_who_has_a_user_or_leads_cannot_be_chosen(first: First) -> None:
    def prepare(desk: Desk) -> None:
        desk.people.add("Eva Alm", role=Role.ADMINISTRATOR)
        desk.people.add("Ann Ask")

    at(first, prepare)
    at(first, lambda desk: None, "bo")
    first.start()
    people = part(first.asked(), QListWidget, "WhoList")

    shown = {people.item(row).text(): bool(people.item(row).flags()) for row in range(people.count())}
    assert shown == {
        "Somebody who is not in this list": True,
        "Ann Ask": True,
    }
    kept = "Eva Alm: only an administrator (asa) maps you to this person, under People."
    assert part(first.asked(), QLabel, "WhoKept").text() == kept
    first.press(first.asked(), "cancel")
    first.bot.waitUntil(part(first.window, QPushButton, "TryAgain").isVisible)


def test_whoever_the_desk_knows_is_not_asked(first: First) -> None:
    at(first, lambda desk: None)
    first.start("asa")

    assert first.opened().me.os_user == "asa"
    assert first.window.findChildren(WhoSheet) == []


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_the_question_fits_and_has_names(first: First, language: str, scale: int) -> None:
    at(first, lambda desk: [desk.people.add("Ann Ask"), desk.people.add("Eva Alm", role=Role.MANAGER)])
    first.start()
    first.press(first.asked(), "cancel")
    first.window.choose("language", language)
    first.window.choose("text_scale", scale)
    part(first.window, QPushButton, "TryAgain").click()

    sheet = first.asked()

    assert_fits(sheet)
    assert unnamed(sheet) == []
    assert without_object_name(sheet) == []
    first.press(sheet, "cancel")
