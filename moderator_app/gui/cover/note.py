"""The handover note beside its absence: read by the deputies, written by who is away or arranges the cover. Nothing typed is lost."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.handover import Note
from moderator_app.domain.handover import NoteLine, NoteVersion, written
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover import words
from moderator_app.gui.cover.keeping import Keeping
from moderator_app.gui.dates import moment
from moderator_app.gui.language import say, say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.dialogs import Choice, Question
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

LINES_HIGH = 6
AS_SHOWN = {0xA0: " ", 0x2028: "\n", 0x2029: "\n"}
"""What a text field gives back in place of what it was given."""


class NotePanel(QFrame):
    """Shows one absence's note. What is typed is kept at once, and shown again until it is saved; `closed`: to be taken away."""

    closed = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("NotePanel")
        self.setProperty("role", "card")
        self._context = context
        self._absence_id: int | None = None
        self._note: Note | None = None
        self._seen = 0
        """The version that what stands in the field was made from."""
        self._error: KnownError | None = None
        self._quiet = False
        self._keeping = Keeping(context, self._values, self)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._title = PlainLabel("", self, role="heading", wrap=True)
        self._title.setObjectName("NoteTitle")
        self._told = PlainLabel("", self, tone="muted", wrap=True)
        self._told.setObjectName("NoteTold")
        self.versions = QComboBox(self)
        self.versions.setObjectName("NoteVersions")
        self.versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.versions.setMinimumContentsLength(12)
        self.versions.activated.connect(self._version_chosen)
        self.text = TextField(self)
        self.text.setObjectName("NoteText")
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typed)
        self._refused = PlainLabel("", self, tone="danger", wrap=True)
        self._refused.setObjectName("NoteRefused")
        self._refused.hide()
        flow = FlowLayout()
        self.save_button = self._button("NoteSave", self.save, flow, "primary")
        self.draft_button = self._button("NoteDraft", self.draft_anew, flow)
        self.close_button = self._button("NoteClose", self.closed.emit, flow)
        scroll = ScrollPage("NotePage", self)
        scroll.body.setSpacing(SPACE_S)
        for each in (self._title, self._told, self.versions):
            scroll.body.addWidget(each)
        scroll.body.addWidget(self.text, 1)
        scroll.body.addWidget(self._refused)
        scroll.body.addLayout(flow)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        page.addWidget(scroll)

    def _button(self, name: str, clicked: Any, flow: FlowLayout, role: str = "") -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        if role:
            button.setProperty("role", role)
        button.clicked.connect(lambda _checked=False: clicked())
        flow.addWidget(button)
        return button

    # -- what the screen calls

    @property
    def absence_id(self) -> int | None:
        """The absence whose note is shown, or asked for."""
        return self._absence_id

    def open(self, absence_id: int) -> None:
        """Show the note of this absence, with what I had typed and not saved."""
        if absence_id != self._absence_id:
            self._keeping.keep_at_once()
            self._keeping.begin("", {})
            self._absence_id, self._note, self._seen = absence_id, None, 0
            self._say_error(None)
            self._put("")
        self.refresh()

    def refresh(self) -> None:
        """Read it again: somebody may have saved a version."""
        if self._absence_id is None:
            return
        if self._note is not None:
            self._read(self._absence_id, {})
            return
        self._keeping.load(_name(self._absence_id), partial(self._read, self._absence_id))

    def _read(self, absence_id: int, begun: dict[str, str]) -> None:
        job = partial(self._context.desk.handover.of, absence_id)
        self._context.runner.run("read", job, self, partial(self._take, absence_id, begun), self._unread, replaces="cover.note")

    def stop(self) -> None:
        """The window closes."""
        self._keeping.keep_at_once()

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self.save_button.setText(translate("CoverNote", "Save the note"))
        self.draft_button.setText(translate("CoverNote", "Draft anew from what is open"))
        self.close_button.setText(translate("CoverNote", "Close the note"))
        self.text.setAccessibleName(translate("CoverNote", "Handover note"))
        self.versions.setAccessibleName(translate("CoverNote", "Version"))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * LINES_HIGH)
        self._show()
        self._say_error(self._error)

    # -- reading and showing

    def _take(self, absence_id: int, begun: dict[str, str], note: Note) -> None:
        if absence_id != self._absence_id:
            return
        first, self._note = self._note is None, note
        if first and note.may_write:
            self._keeping.begin(_name(absence_id), begun)
        newest = note.newest.text if note.newest else ""
        if first and note.may_write and begun.get("text", newest) != newest:
            self._seen = int(begun["seen"]) if begun.get("seen", "").isdecimal() else 0
            self._put(begun["text"])
        elif first or not self.unsaved:
            self._seen = note.number
            self._put(newest)
        self._show()

    def _unread(self, error: KnownError) -> None:
        """Without contact to the server, what stands here stays; a note that is not for me any more is taken away."""
        if self._note is None or error.code in ("note_not_for_you", "unknown_absence"):
            self._keeping.keep_at_once()
            self._keeping.begin("", {})
            self._note = None
            self._put("")
        self._say_error(error)
        self._show()

    @property
    def unsaved(self) -> bool:
        """Whether what stands in the field was typed here and is in no version yet."""
        return self._note is not None and self._note.may_write and self.text.toPlainText().rstrip() != self._made_from().rstrip()

    def _made_from(self) -> str:
        versions = () if self._note is None else self._note.versions
        return next((each.text for each in versions if each.number == self._seen), "").translate(AS_SHOWN).replace("\r\n", "\n")

    def _show(self) -> None:
        note = self._note
        for each in (self.save_button, self.draft_button):
            each.setVisible(note is not None and note.may_write)
        self.text.setReadOnly(note is None or not note.may_write)
        if note is None:
            self._title.setText(translate("CoverNote", "Handover note"))
            self._told.setText("")
            self.versions.hide()
            return
        person = visible_line(note.absence.person, words.LONGEST_NAME)
        title = translate("CoverNote", "Handover note for {person}, away {days}")
        self._title.setText(title.format(person=person, days=words.days(note.absence)))
        self._fill_versions(note)
        self._tell(note)

    def _fill_versions(self, note: Note) -> None:
        self.versions.clear()
        if self.unsaved:
            self.versions.addItem(translate("CoverNote", "What you have typed, not saved"), 0)
        for each in note.versions:
            self.versions.addItem(_version(each), each.number)
        self.versions.setVisible(self.versions.count() > 0)

    def _tell(self, note: Note) -> None:
        parts: list[str] = []
        if not note.versions and not note.may_write:
            parts.append(translate("CoverNote", "No note has been written yet."))
        readers = ", ".join(visible_line(each, words.LONGEST_NAME) for each in note.readers)
        if note.may_write and readers:
            parts.append(translate("CoverNote", "It is read by {readers}, and by managers.").format(readers=readers))
        elif note.may_write:
            parts.append(translate("CoverNote", "No deputy is named: it is read by managers."))
        if self.unsaved:
            parts.append(translate("CoverNote", "Not saved yet; what you type is kept on this computer."))
            if note.number != self._seen and note.newest is not None:
                text = translate("CoverNote", "{person} has saved version {number} since you began.")
                parts.append(text.format(person=visible_line(note.newest.author, words.LONGEST_NAME), number=note.number))
        self._told.setText(" ".join(parts))
        self.text.setAccessibleDescription(self._told.text())
        self.save_button.setEnabled(self.unsaved)

    def _put(self, text: str) -> None:
        self._quiet = True
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self._quiet = False

    def _say_error(self, error: KnownError | None) -> None:
        self._error = error
        self._refused.setText("" if error is None else say_error(error))
        self._refused.setVisible(error is not None)

    # -- typing

    def _typed(self) -> None:
        if self._quiet or self._note is None or self.text.isReadOnly():
            return
        self._keeping.start()
        if (self.versions.count() > 0 and self.versions.itemData(0) == 0) is not self.unsaved:
            self._fill_versions(self._note)
        self._tell(self._note)

    def _values(self) -> dict[str, str]:
        return {"text": self.text.toPlainText(), "seen": str(self._seen)} if self.unsaved else {}

    def _version_chosen(self, place: int) -> None:
        """An earlier version is shown in a sheet of its own, so that what is typed stays where it is."""
        number = self.versions.itemData(place)
        self.versions.setCurrentIndex(0)
        found = None if self._note is None else next((each for each in self._note.versions if each.number == number), None)
        if found is not None and (self.unsaved or found.number != self._seen):
            from moderator_app.gui.cover.version import VersionSheet

            VersionSheet(self.window(), _version(found), found.text).open()

    # -- what can be done

    def draft_anew(self) -> None:
        """Put a draft made from what is open into the field; asks where something stands there."""
        if self._absence_id is None or self._note is None or not self._note.may_write:
            return
        if not self.text.toPlainText().strip():
            self._draft("replace")
            return
        question = Question(
            "DraftNote",
            translate("CoverNote", "Draft the note anew?"),
            translate(
                "CoverNote",
                "Something stands in the note already. The draft can go below it, or take its place; saved versions stay as they are.",
            ),
            (
                Choice("below", translate("CoverNote", "Put the draft below"), "primary"),
                Choice("replace", translate("CoverNote", "Replace what stands there"), "danger"),
            ),
        )
        self._context.dialogs.ask(question, self._draft)

    def _draft(self, how: str) -> None:
        if how and self._absence_id is not None:
            job = partial(self._context.desk.handover.draft, self._absence_id)
            self._context.runner.run("read", job, self, partial(self._drafted, self._absence_id, how), self._say_error)

    def _drafted(self, absence_id: int, how: str, lines: tuple[NoteLine, ...]) -> None:
        if absence_id != self._absence_id:
            return
        draft = written(lines, say)
        cursor = self.text.textCursor()
        if how == "below":
            cursor.movePosition(cursor.MoveOperation.End)
            draft = f"\n\n{draft}"
        else:
            cursor.select(cursor.SelectionType.Document)
        # As one step that Ctrl+Z takes back.
        cursor.insertText(draft)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save what stands in the field as a new version."""
        if self._absence_id is None or not self.unsaved:
            return
        self._keeping.keep()
        self.save_button.setEnabled(False)
        text = self.text.toPlainText()
        job = partial(self._context.desk.handover.save, self._absence_id, text, self._seen)
        saved, not_saved = partial(self._saved, self._absence_id, text), partial(self._not_saved, self._absence_id)
        self._context.runner.run("write", job, self, saved, not_saved)

    def _saved(self, absence_id: int, sent: str, version: NoteVersion) -> None:
        if absence_id == self._absence_id and self._note is not None:
            self._keeping.forget()
            typed_on = self.text.toPlainText() != sent
            self._note = Note(self._note.absence, (version, *self._note.versions), self._note.may_write, self._note.readers)
            self._seen = version.number
            self._say_error(None)
            if not typed_on:
                self._put(version.text)
            else:
                self._keeping.start()
            self._show()
        self._context.bar.show_done(
            message("note_saved", QT_TRANSLATE_NOOP("Message", "Version {number} of the handover note is saved."), number=version.number)
        )

    def _not_saved(self, absence_id: int, error: KnownError) -> None:
        if absence_id != self._absence_id:
            self._context.bar.show_error(error)
            return
        self._say_error(error)
        self.save_button.setEnabled(True)
        if error.code == "note_overtaken" and self._absence_id is not None:
            # Once that version is known here, saving again is meant.
            job = partial(self._context.desk.handover.of, self._absence_id)
            self._context.runner.run("read", job, self, partial(self._overtaken, self._absence_id), self._say_error)

    def _overtaken(self, absence_id: int, note: Note) -> None:
        if absence_id == self._absence_id:
            self._note, self._seen = note, note.number
            self._keeping.start()
            self._show()


def _name(absence_id: int) -> str:
    return f"handover-{absence_id}"


def _version(one: NoteVersion) -> str:
    text = translate("CoverNote", "Version {number}, {person}, {time}")
    return text.format(number=one.number, person=visible_line(one.author, words.LONGEST_NAME), time=moment(one.made_at))
