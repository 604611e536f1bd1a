"""What the page of keys and sheets is put together from: steps with their state, fingerprints, named buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.secret_view import fixed_font
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark

LARGE = 1.8
LONGEST_ABOUT = 160
"""Characters of a name that is read aloud."""
END = 9
"""Signs that are read out, with the dash between them."""


def spelled(fingerprint: str) -> str:
    """As a screen reader is to say it: sign by sign."""
    return ", ".join(" ".join(group) for group in fingerprint.split("-"))


def button(parent: QWidget, name: str, text: str, clicked: Callable[[], None], *, about: str = "", role: str = "") -> QPushButton:
    """`about`: what it is about, for whoever hears it alone."""
    made = QPushButton(text, parent)
    made.setObjectName(name)
    made.setAccessibleName(f"{text}: {visible_line(about, LONGEST_ABOUT)}" if about else text)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(simply(clicked))
    return made


def label(parent: QWidget, name: str, text: str, *, tone: str = "", role: str = "", selectable: bool = False) -> PlainLabel:
    """A line or more of text."""
    made = PlainLabel(text, parent, role=role, tone=tone, wrap=True, selectable=selectable)
    made.setObjectName(name)
    return made


class Fingerprint(QWidget):
    """A fingerprint in large groups, the end that is read out apart from the rest. It is public: it may be read aloud and copied."""

    def __init__(self, theme: Theme, name: str, fingerprint: str, parent: QWidget | None = None, *, end: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        row = FlowLayout(spacing=SPACE_S)
        parts = [(fingerprint[:-END], "start", "muted", 1.0)] if end else [(fingerprint, "whole", "", 1.0)]
        if end:
            parts.append((fingerprint[-END:], "end", "", LARGE))
        for text, part, tone, factor in parts:
            made = PlainLabel(text, self, tone=tone, selectable=True)
            made.setObjectName(f"{name}-{part}")
            made.setAccessibleName(spelled(text))
            font = fixed_font(theme, factor)
            font.setBold(factor > 1)
            made.setFont(font)
            row.addWidget(made)
        self.setLayout(row)


class Step(QWidget):
    """One of numbered steps: what to do, whether it is done, and the button. `state` is done, now or later."""

    ICONS = {"done": ("check", "ok"), "now": ("next", "accent_text"), "later": ("clock", "muted")}  # noqa: RUF012

    def __init__(self, icons: Icons, number: int, title: str, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.setObjectName(f"Step{number}")
        states = {
            "done": translate("OfficeSteps", "done"),
            "now": translate("OfficeSteps", "do this now"),
            "later": translate("OfficeSteps", "comes later"),
        }
        said = translate("OfficeSteps", "{number}. {title}").format(number=number, title=title)
        self.setAccessibleName(f"{said} ({states[state]})")
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_XS)
        tones = {"done": "ok", "now": "accent", "later": "muted"}
        self.body.addWidget(label(self, f"Step{number}-title", said, role="heading"))
        self.body.addWidget(label(self, f"Step{number}-state", states[state], role="small", tone=tones[state]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        mark = IconMark(icons, *self.ICONS[state], self)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.body, 1)

    def say(self, name: str, text: str, tone: str = "muted") -> None:
        """A line below the title."""
        self.body.addWidget(label(self, name, text, tone=tone))

    def add_button(self, made: QPushButton) -> None:
        """Below what is said, no wider than its text."""
        row = FlowLayout(spacing=SPACE_S)
        row.addWidget(made)
        self.body.addLayout(row)
