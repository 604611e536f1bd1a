"""The start document of a channel: its card on the page of the start, and the making and printing of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.desk.startdocument import Started
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.start_document import StartVersion
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import say, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message


class DocumentCard(Card):
    """What the document lacks, its versions, and the buttons for making and saving it."""

    make = Signal()
    save = Signal()

    def __init__(self, started: Started, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("StartDocument")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        mark = ("check", "ok") if started.current else ("clock", "warning") if started.versions else ("info", "muted")
        head.addWidget(IconMark(icons, *mark, self))
        title = PlainLabel(translate("StartDocument", "Start document"), self, role="heading", wrap=True)
        title.setObjectName("StartDocument-title")
        head.addWidget(title, 1)
        for name, text, wanted, there in (
            ("document-make", translate("StartDocument", "Make a version"), self.make, not started.current),
            ("document-save", translate("StartDocument", "Save as PDF"), self.save, bool(started.versions)),
        ):
            if there and (name != "document-make" or started.channel.status is not Status.CLOSED):
                button = QPushButton(text, self)
                button.setObjectName(name)
                button.setAccessibleName(f"{text}: {title.text()}")
                button.clicked.connect(wanted)
                head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        about = PlainLabel(
            translate(
                "StartDocument", "Written from the register: what the channel is, why, who is responsible, and which steps were taken."
            ),
            self,
            tone="muted",
            wrap=True,
        )
        about.setObjectName("StartDocument-about")
        self.body.addWidget(about)
        state = PlainLabel("\n".join(_state(started)), self, wrap=True, selectable=True)
        state.setObjectName("StartDocument-state")
        self.body.addWidget(state)
        self.setAccessibleName(f"{title.text()}: {state.text()}")


def _state(started: Started) -> list[str]:
    lines: list[str] = []
    if not started.versions:
        lines.append(translate("StartDocument", "No version has been made yet."))
    elif not started.current:
        lines.append(translate("StartDocument", "The register has changed since the newest version was made."))
    if started.lacks and not started.current:
        lines += [translate("StartDocument", "Before a version can be made, fill in:"), *(f"– {say(each)}" for each in started.lacks)]
    said = translate("StartDocument", "Version {number} · {day} · {person}")
    lines += [said.format(number=each.number, day=day(day_of(each.made_at)), person=each.person) for each in started.versions]
    return lines


class DocumentAsker(QObject):
    """Held by a screen, which hears of what was made by the desk's news."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def make(self, channel: Channel, typed: dict[str, str] | None = None) -> None:
        """Where it is registered is asked first; then the version is made, and then where to save it."""
        form = Form(
            "MakeStartDocument",
            translate("StartDocument", "Make the start document"),
            (
                Field(
                    "note",
                    translate("StartDocument", "Where it is registered, such as a diary number (may be left out)"),
                    value=(typed or {}).get("note", ""),
                ),
            ),
            translate("StartDocument", "Make a version"),
            translate(
                "StartDocument",
                "The document is written in Swedish from what the register says now. The version is kept here and can't be changed; "
                "you are asked next where to save it as a PDF file.",
            ),
        )
        self._context.dialogs.form(form, partial(self._make, channel))

    def _make(self, channel: Channel, typed: dict[str, str]) -> None:
        act = partial(self._context.desk.start_documents.make, channel, typed["note"])
        self._context.runner.run("write", act, self, partial(self._made, channel), partial(self._not_made, channel, typed))

    def _made(self, channel: Channel, _version: StartVersion) -> None:
        self._context.bar.show_done(message("start_document_made", QT_TRANSLATE_NOOP("Message", "The start document was made.")))
        self.save(channel)

    def _not_made(self, channel: Channel, typed: dict[str, str], error: KnownError) -> None:
        self._context.bar.show_error(error)
        if error.code == "text_too_long":
            self.make(channel, typed)

    def save(self, channel: Channel) -> None:
        """Where to save the newest version."""
        title = translate("StartDocument", "Save the start document")
        self._context.dialogs.choose_file_save(title, "startdokument.pdf", "PDF (*.pdf)", partial(self._save, channel))

    def _save(self, channel: Channel, path: Path) -> None:
        from moderator_app.gui.printing import start_document_pdf

        path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        act = partial(self._context.desk.start_documents.save, channel, path, start_document_pdf)
        self._context.runner.run("write", act, self, partial(self._saved, path))

    def _saved(self, path: Path, _version: StartVersion) -> None:
        self._context.bar.show_done(message("text_saved", QT_TRANSLATE_NOOP("Message", "Saved: {file}"), file=path.name))
