"""The sheet that saves evidence: what will be saved is shown first, then come screenshots, a witness and a note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.evidence import Planned
from moderator_app.desk.evidencefiles import must_be_taken, read_file
from moderator_app.domain.evidence import LONGEST_NAME, Access, EvidenceSet, NewFile
from moderator_app.gui.evidence import words
from moderator_app.gui.evidence.capture import ScreenCapture, screen_names
from moderator_app.gui.evidence.filelist import FileList
from moderator_app.gui.evidence.pictures import as_png
from moderator_app.gui.language import say, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.edit_page import LinesField
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

CHARACTERS_WIDE = 72
KINDS = "*.png *.jpg *.jpeg *.webp *.gif *.pdf"


class SecureSheet(Sheet):
    """Stays open with all that was typed and chosen until the set is saved. Files are read, made and hashed beside the window's thread."""

    def __init__(
        self, context: ScreenContext, parent: QWidget, planned: Planned, saved: Callable[[EvidenceSet], None] | None = None
    ) -> None:
        super().__init__(parent, "SecureSheet", translate("SecureEvidence", "Secure evidence"))
        self._context, self._planned, self._told = context, planned, saved
        self._busy = 0
        self._shots = 0
        self._capture = ScreenCapture(self, self._counting, self._captured)
        self._page = page = FormPage("SecurePage", self)
        self.body.addWidget(page)
        page.body.addLayout(self._what_is_saved(page.page))
        page.body.addLayout(self._buttons_for_files(page.page))
        self.files = FileList(page.page)
        self.files.changed.connect(self._show)
        page.body.addWidget(self.files)
        page.body.addLayout(self._fields(page.page))
        page.body.addStretch(1)
        self.problem = self._label("SecureProblem", "", page.page, tone="danger")
        self.body.addWidget(self.problem)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("SecureProgress")
        self.progress.setAccessibleName(translate("SecureEvidence", "Saving"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.body.addWidget(self.progress)
        self.cancel_button = self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self.save_button = self.add_button("accept", translate("SecureEvidence", "Secure evidence"), self._save, "primary")
        # On the sheet, so that a picture is taken wherever the focus is; a text goes into the field that has it.
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self._pasted)
        self._show()
        self.add.setFocus()

    def grow(self) -> None:
        """High enough for lines that are broken, too: what scrolls does not ask for that by itself."""
        super().grow()
        self._page.page.adjustSize()
        hidden = self._page.verticalScrollBar().maximum()
        room = self.screen().availableGeometry().bottom() - self.frameGeometry().bottom() - SPACE_L
        if hidden > 0 < room:
            self.resize(self.width(), self.height() + min(hidden, room))

    # -- what stands on it

    def _what_is_saved(self, page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        heading = self._label("SecureWhat", translate("SecureEvidence", "This will be saved, as it is now:"), page, role="heading")
        column.addWidget(heading)
        lines = words.planned_lines(self._planned, self._context.desk.clock.now())
        facts = self._label("SecureFacts", "\n".join(f"– {each}" for each in lines), page)
        facts.setMinimumWidth(facts.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        column.addWidget(facts)
        return column

    def _buttons_for_files(self, page: QWidget) -> QVBoxLayout:
        heading = self._label("SecureShots", translate("SecureEvidence", "Screenshots and files"), page, role="heading")
        hint = translate(
            "SecureEvidence",
            "The whole screen with date, time and address is best. Paste a picture with Ctrl+V, add a file, or take a picture of a screen. "
            "Never of suspected child sexual abuse material.",
        )
        buttons = FlowLayout(spacing=SPACE_S)
        self.add = self._button("SecureAdd", translate("SecureEvidence", "Add a file…"), self._choose, page)
        self.paste = self._button("SecurePaste", translate("SecureEvidence", "Paste a picture"), self._pasted, page)
        self.shoot = self._button("SecureShoot", translate("SecureEvidence", "Take a picture of the screen"), self._shoot, page)
        self.screens = QComboBox(page)
        self.screens.setObjectName("SecureScreens")
        self.screens.setAccessibleName(translate("SecureEvidence", "Which screen"))
        for name, screen in screen_names():
            self.screens.addItem(name, screen)
        self.screens.setVisible(self.screens.count() > 1)
        for each in (self.add, self.paste, self.shoot, self.screens):
            buttons.addWidget(each)
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addWidget(heading)
        column.addWidget(self._label("SecureHint", hint, page, tone="muted"))
        column.addLayout(buttons)
        return column

    def _fields(self, page: QWidget) -> FieldColumn:
        fields = FieldColumn()
        self.witness, self.note = QLineEdit(page), LinesField(page)
        self.witness.setMaxLength(LONGEST_NAME)
        for name, label, widget in (
            ("SecureWitness", translate("SecureEvidence", "Witness: who saw it too (may be left out)"), self.witness),
            ("SecureNote", translate("SecureEvidence", "Note (may be left out)"), self.note),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(label)
            widget.installEventFilter(self)
            shown = self._label(f"{name}-label", label, page)
            shown.setBuddy(widget)
            fields.add(shown, widget)
        self.narrow = QCheckBox(translate("SecureEvidence", "Only managers, me and those who are named may open it"), page)
        self.narrow.setObjectName("SecureNarrow")
        self.narrow.setChecked(self._planned.narrow)
        self.narrow.setEnabled(not self._planned.narrow)
        fields.add(None, self.narrow)
        return fields

    def _label(self, name: str, text: str, parent: QWidget, *, role: str = "", tone: str = "") -> PlainLabel:
        made = PlainLabel(text, parent, role=role, tone=tone, wrap=True)
        made.setObjectName(name)
        return made

    def _button(self, name: str, text: str, clicked: object, parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field would take Ctrl+V for itself, though a picture is no text."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste):
            held = _held()
            if held.hasImage() or held.hasUrls():
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    # -- files

    def _choose(self, _checked: bool = False) -> None:
        kinds = f"{translate('SecureEvidence', 'Pictures and PDF')} ({KINDS})"
        self._context.dialogs.choose_file_open(translate("SecureEvidence", "Add a file"), kinds, self._chosen)

    def _chosen(self, path: Path) -> None:
        self._work("local", partial(read_file, path))

    def _pasted(self) -> None:
        """A picture, or files that were copied; a text goes where the focus is, as anywhere."""
        held = _held()
        if held.hasImage():
            image = QGuiApplication.clipboard().image()
            if not image.isNull():
                self._picture(image)
                return
        paths = _files_of(held)
        for path in paths:
            self._chosen(path)
        if paths:
            return
        focused = self.focusWidget()
        if held.hasText() and isinstance(focused, QLineEdit | LinesField):
            focused.paste()
        else:
            self._tell(
                translate("SecureEvidence", "There is no picture on the clipboard. Take one with the system's screenshot key first.")
            )

    def _shoot(self, _checked: bool = False) -> None:
        if self._capture.under_way:
            self._capture.stop()
            return
        screen = self.screens.currentData()() if self.screens.count() else None
        if screen is not None:
            self._tell("")
            self._capture.start(screen)

    def _counting(self, left: int) -> None:
        text = translate("SecureEvidence", "Take a picture of the screen")
        if left:
            text = translate("SecureEvidence", "Picture in {seconds}: stop").format(seconds=left)
        self.shoot.setText(text)

    def _captured(self, image: QImage | None) -> None:
        self._counting(0)
        if image is None:
            self._tell(
                translate(
                    "SecureEvidence",
                    "The system lets no program take a picture of the screen here. Use its own screenshot key, then paste with Ctrl+V.",
                )
            )
        else:
            self._picture(image)

    def _picture(self, image: QImage) -> None:
        self._shots += 1
        name = f"{translate('SecureEvidence', 'screenshot')}-{self._shots}.png"
        self._work("local", partial(_png_file, name, image))

    def _work(self, lane: str, job: object) -> None:
        self._busy += 1
        self._tell("")
        self._context.runner.run(lane, job, self, self._taken, self._failed, ended=self._idle)  # pyright: ignore[reportArgumentType]

    def _idle(self) -> None:
        self._busy -= 1
        self._show()

    def _taken(self, file: NewFile) -> None:
        try:
            must_be_taken([*self.files.files, file])
        except KnownError as error:
            self._tell_error(error)
        else:
            self.files.add(file)
        self._show()

    # -- saving

    def _save(self) -> None:
        if self._busy:
            return
        self._busy += 1
        self._tell("")
        access = Access.NARROW if self.narrow.isChecked() else Access.CHANNEL
        job = partial(
            self._context.desk.evidence.secure,
            self._planned.item.id,
            tuple(self.files.files),
            witness=self.witness.text(),
            note=self.note.toPlainText(),
            access=access,
        )
        self._context.runner.run("write", job, self, self._saved, self._failed, ended=self._idle)
        self._show()

    def _saved(self, found: EvidenceSet) -> None:
        self._context.bar.show_done(
            message("evidence_saved", QT_TRANSLATE_NOOP("Message", "Evidence {evidence} is saved."), evidence=found.reference)
        )
        self.accept()
        if self._told is not None:
            self._told(found)

    def _failed(self, error: KnownError) -> None:
        self._tell_error(error)

    def reject(self) -> None:
        """Not while it is being saved: whoever waits is to know how it ended. A countdown ends first."""
        if self._capture.under_way:
            self._capture.stop()
        elif not self._busy:
            super().reject()

    def _tell_error(self, error: KnownError) -> None:
        self._tell("\n".join((say(error.what), *(f"– {say(each)}" for each in error.details))))

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self._show()

    def _show(self) -> None:
        busy = bool(self._busy)
        self.progress.setVisible(busy)
        self.problem.setVisible(bool(self.problem.text()))
        self.save_button.setEnabled(not busy)
        for each in (self.add, self.paste, self.shoot):
            each.setEnabled(not busy)
        if self.isVisible():
            QTimer.singleShot(0, self, self.grow)


def _png_file(name: str, image: QImage) -> NewFile:
    made = NewFile(name, as_png(image))
    must_be_taken([made])
    return made


def _held() -> QMimeData:
    """What lies on the clipboard; Qt has None for an empty one."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if found is None else found


def _files_of(held: QMimeData) -> list[Path]:
    return [Path(each.toLocalFile()) for each in held.urls() if each.isLocalFile()] if held.hasUrls() else []
