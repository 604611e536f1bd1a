"""A secret on the clipboard goes when its time is up, the program ends or the workstation is locked, and nothing else goes with it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from moderator_app.gui.credentials import clipboard as module
from moderator_app.gui.credentials.clipboard import MARKS, OURS, SecretClipboard
from moderator_app.vault.secret import Secret
from tests.gui.credentials.conftest import Program
from tests.gui.credentials.program import STAYS
from tests.gui.credentials.standing import Standing
from tests.patience import until

Start = Callable[[], Program]
PASSWORD = "Slussen-7-grodor"


def gone(program: Program) -> bool:
    """Wait until nothing lies there any more."""
    return until(lambda: not program.reads())


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[SecretClipboard]:
    made = SecretClipboard(qapp)
    yield made
    made.clear_now()
    qapp.clipboard().clear()
    made.deleteLater()


@pytest.mark.credential_case(38)
def test_another_program_can_paste_the_password_and_is_told_to_keep_no_copy(program: Start) -> None:
    mine, other = program(), program()

    mine.copies(PASSWORD)
    seen = other.say("read")

    assert seen["text"] == PASSWORD
    assert {name: bytes.fromhex(seen["formats"][name]) for name, _mark in MARKS} == dict(MARKS)
    assert len(bytes.fromhex(seen["formats"][OURS])) == 16
    assert not [name for name in seen["formats"] if "windows-mime" in name]


@pytest.mark.credential_case(38)
def test_after_its_time_the_password_is_gone_for_every_program(program: Start) -> None:
    mine, other = program(), program()

    mine.copies(PASSWORD)
    assert other.reads() == PASSWORD

    mine.passes(STAYS - 1)
    assert other.reads() == PASSWORD
    mine.passes(1)

    assert gone(other)
    after = mine.say("read")
    assert after["left"] == 0
    assert after["formats"] == {}
    assert not after["owns"]


@pytest.mark.credential_case(38)
def test_what_another_program_copied_meanwhile_stays(program: Start) -> None:
    mine, other = program(), program()
    mine.copies(PASSWORD)

    other.copies_plainly("ett-ärende")
    mine.passes(STAYS)

    assert mine.say("read")["left"] == 0
    assert other.reads() == "ett-ärende"


@pytest.mark.credential_case(38)
def test_the_same_text_copied_by_another_program_stays(program: Start) -> None:
    mine, other = program(), program()
    mine.copies(PASSWORD)

    other.copies_plainly(PASSWORD)
    mine.passes(STAYS)
    mine.say("clear")

    assert other.reads() == PASSWORD


@pytest.mark.credential_case(38)
def test_what_another_program_owns_stays_even_with_our_token_in_it(program: Start, display: str) -> None:
    if shutil.which("xclip") is None:
        pytest.skip("needs xclip")
    mine = program()
    mine.copies(PASSWORD)
    token = bytes.fromhex(mine.say("read")["formats"][OURS])
    xclip = ("xclip", "-display", display, "-selection", "clipboard", "-t", OURS)

    subprocess.run([*xclip, "-i"], input=token, check=True, timeout=20)
    mine.passes(STAYS)
    mine.say("clear")

    assert subprocess.run([*xclip, "-o"], capture_output=True, check=True, timeout=20).stdout == token


@pytest.mark.credential_case(38)
def test_what_this_program_copied_meanwhile_stays(program: Start) -> None:
    mine, other = program(), program()
    mine.copies(PASSWORD)

    mine.copies_plainly("https://exempelstad.test/inlagg/7")
    mine.passes(STAYS)

    assert other.reads() == "https://exempelstad.test/inlagg/7"


@pytest.mark.credential_case(38)
def test_a_second_secret_has_a_time_of_its_own(program: Start) -> None:
    mine, other = program(), program()
    mine.copies(PASSWORD)
    mine.passes(STAYS / 2)

    mine.copies("123456")
    mine.passes(STAYS / 2)

    assert other.reads() == "123456"


@pytest.mark.credential_case(38)
def test_who_closes_the_program_leaves_no_password_behind(program: Start) -> None:
    mine, other = program(), program()
    mine.copies(PASSWORD)

    assert mine.ends() == ""

    assert gone(other)


@pytest.mark.credential_case(38)
def test_who_closes_the_program_leaves_what_others_copied(program: Start) -> None:
    mine, other = program(), program()
    mine.copies(PASSWORD)
    other.copies_plainly("ett-ärende")

    mine.ends()

    assert other.reads() == "ett-ärende"


@pytest.mark.credential_case(38)
def test_a_killed_program_leaves_no_password_behind(program: Start) -> None:
    mine, other = program(), program()
    mine.copies(PASSWORD)
    assert other.reads() == PASSWORD

    mine.is_killed()

    assert gone(other)


@pytest.mark.credential_case(38)
def test_locking_takes_it_away_at_once(program: Start) -> None:
    mine, other = program(), program()
    mine.copies(PASSWORD)

    mine.say("clear")

    assert gone(other)


def test_the_time_left_is_told_every_second(clipboard: SecretClipboard, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Standing()
    monkeypatch.setattr(module, "time", clock)
    told: list[str] = []
    clipboard.changed.connect(lambda: told.append(clipboard.words()))

    clipboard.copy(Secret(PASSWORD), 2)
    for _ in range(8):
        clock.forward(module.TICK / 1_000)
        clipboard._timer.timeout.emit()

    assert told == ["On the clipboard for 2 s more", "On the clipboard for 1 s more", ""]
    assert QGuiApplication.clipboard().text() == ""


def test_every_copy_has_a_token_of_its_own_and_nothing_is_no_secret(clipboard: SecretClipboard) -> None:
    tokens: list[bytes] = []
    for _ in range(2):
        clipboard.copy(Secret(PASSWORD))
        tokens.append(bytes(QGuiApplication.clipboard().mimeData().data(OURS).data()))
    assert tokens[0] != tokens[1]

    clipboard.copy(Secret(""))

    assert QGuiApplication.clipboard().text() == PASSWORD


def test_nothing_of_it_stays_in_the_object(clipboard: SecretClipboard) -> None:
    clipboard.copy(Secret(PASSWORD))

    assert PASSWORD not in repr(vars(clipboard))
    assert module.SECONDS == 20
