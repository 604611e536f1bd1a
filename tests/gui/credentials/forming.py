"""The form of the credentials, used by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from moderator_app.desk.desk import Desk
from moderator_app.gui.credentials.form import CredentialForm
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.vault.fields import Fields
from moderator_app.vault.qr import picture_of
from moderator_app.vault.secret import Secret
from tests.desk.depositing import Town
from tests.gui.accessible import name_of
from tests.gui.credentials.counter import Counter
from tests.gui.finding import part
from tests.gui.geometry import settle

OTPAUTH = "otpauth://totp/Lillgram:lillkopings.kommun?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Lillgram"
OTHER = "otpauth://totp/Ordhyllan:lillkoping?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U&issuer=Ordhyllan"
TIMES = 4
"""Pixels of a module."""


def dialog(name: str) -> QDialog:
    """The open one of that name."""
    (found,) = (
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.objectName() == name and each.isVisible()
    )
    return found


def is_open(name: str) -> bool:
    return any(each.objectName() == name and each.isVisible() for each in QApplication.topLevelWidgets())


def picture(*texts: str) -> QImage:
    """What a snipping tool cuts out of a page with these QR codes side by side."""
    codes = [picture_of(Secret(each)) for each in texts]
    side = max(size for _, size in codes) * TIMES
    # Not a multiple of four wide: the rows of a picture are filled up to that.
    made = QImage((side + 15) * len(codes) + 1, side + 7, QImage.Format.Format_ARGB32)
    made.fill(0xFFFFFFFF)
    for number, (data, size) in enumerate(codes):
        left = number * (side + 15)
        for y in range(size * TIMES):
            for x in range(size * TIMES):
                grey = data[y // TIMES * size + x // TIMES]
                made.setPixel(left + x, y, 0xFF000000 | grey << 16 | grey << 8 | grey)
    return made


def said_by(root: QObject) -> str:
    """All that the widgets of a window say in any way but by painting, and what lies in their fields."""
    found: list[str] = []
    for each in [root, *root.findChildren(QObject)]:
        if isinstance(each, QWidget):
            found += [
                each.windowTitle(),
                each.accessibleName(),
                each.accessibleDescription(),
                each.toolTip(),
                each.statusTip(),
                each.whatsThis(),
            ]
            found += [name_of(each), each.objectName()]
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            found.append(each.text())
        if isinstance(each, QLineEdit | QPlainTextEdit):
            found.append(each.placeholderText())
        if isinstance(each, QPlainTextEdit):
            found.append(each.toPlainText())
        if isinstance(each, QComboBox):
            found += [each.itemText(number) for number in range(each.count())]
        found += properties(each)
    return "\n".join(found)


def properties(of: QObject) -> Iterator[str]:
    """The texts that were hung on it."""
    for name in of.dynamicPropertyNames():
        with suppress(RuntimeError):  # Qt's own are of kinds that Python doesn't know
            value = of.property(bytes(name.data()).decode())
            if isinstance(value, str):
                yield value


def secrets_of(fields: Fields) -> Iterator[str]:
    """Everything in them that is secret."""
    yield from (fields.username.reveal(), fields.password.reveal(), fields.note.reveal())
    if fields.one_time is not None:
        yield fields.one_time.seed.reveal()
    yield from (each.code.reveal() for each in fields.codes)


def strike(field: QWidget, sign: str) -> None:
    """One key; Qt's own tests know only the English ones."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


class Filling:
    """The form that somebody has opened."""

    def __init__(self, seat: Counter) -> None:
        self.seat = seat
        found = dialog("CredentialForm")
        assert isinstance(found, CredentialForm)
        self.sheet = found

    @property
    def open(self) -> bool:
        return isValid(self.sheet) and self.sheet.isVisible()

    def field(self, name: str) -> QLineEdit | QPlainTextEdit:
        kind = QPlainTextEdit if name in ("FormCodesField", "FormNoteField") else QLineEdit
        return part(self.sheet, kind, name)

    def text(self, name: str) -> str:
        """What lies in that field."""
        field = self.field(name)
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def tab_to(self, widget: QWidget) -> None:
        """By the keyboard alone."""
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        self.sheet.activateWindow()
        settle()
        for _ in range(60):
            if widget.hasFocus():
                return
            self.seat.bot.keyClick(QApplication.focusWidget() or self.sheet, Qt.Key.Key_Tab)
            settle()
        raise AssertionError(f"Tab does not lead to {widget.objectName()}")

    def type(self, name: str, text: str) -> None:
        """Into the field of that name."""
        field = self.field(name)
        self.tab_to(field)
        for number, line in enumerate(text.split("\n")):
            if number:
                self.seat.bot.keyClick(field, Qt.Key.Key_Return)
            for sign in line:
                strike(field, sign)
        settle()

    def press(self, name: str) -> None:
        button = part(self.sheet, QAbstractButton, name)
        self.tab_to(button)
        self.seat.bot.keyClick(button, Qt.Key.Key_Space)
        self.seat.idle()

    def choose(self, name: str, downs: int) -> None:
        """So many lines down in a choice."""
        choice = part(self.sheet, QComboBox, name)
        self.tab_to(choice)
        for _ in range(downs):
            self.seat.bot.keyClick(choice, Qt.Key.Key_Down)
        settle()

    def told(self, name: str) -> str:
        """What that line says; empty where it is not to be seen."""
        label = part(self.sheet, QLabel, name)
        return label.text() if label.isVisible() else ""

    def seen(self, name: str) -> bool:
        return part(self.sheet, QWidget, name).isVisible()

    def save(self) -> None:
        """Return in a field of one line, which presses the button."""
        self.press("accept")


def program_in_front(state: Qt.ApplicationState) -> None:
    """Another program comes to the front, or ours does."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(state)


def fill(seat: Counter) -> Filling:
    """Somebody opens the form by its key."""
    seat.do("credentials.enter")
    return Filling(seat)


def stored(desk: Desk, town: Town) -> Fields:
    """What everybody finds."""
    return desk.credentials.whole(town.channel.id)[0]


def paste(image: QImage) -> None:
    """It lies on the clipboard."""
    QGuiApplication.clipboard().setImage(image)
    settle()


def answer(seat: Counter, sheet: str, button: str) -> None:
    """Press that button of a question."""
    asked = dialog(sheet)
    assert isinstance(asked, Sheet)
    wanted = part(asked, QAbstractButton, button)
    wanted.setFocus()
    seat.bot.keyClick(wanted, Qt.Key.Key_Space)
    seat.idle()
