"""What the detectors see in the answer, below its text: what must come out, and what somebody may look at and let stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from moderator_app.desk.answers import Outgoing
from moderator_app.domain.answers import NEVER_GOES_OUT
from moderator_app.domain.marks import DETECTOR_NAMES, Detector
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.answers.building import LONGEST_NAME, label
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.fields import FieldColumn


class MarksBox(QWidget):
    """Hidden while there is nothing to look at. `changed` when something was let stand, or not any more."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("AnswerMarks")
        self._shown = Outgoing("", ())
        self._boxes: dict[Detector, QCheckBox] = {}
        self._kept: frozenset[Detector] = frozenset()
        self._rows = FieldColumn()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._rows)
        self.hide()

    def bring_back(self, kept: str) -> None:
        """What was let stand the last time, as `typed` said it."""
        self._kept = frozenset(each for each in Detector if each in kept.split())

    def typed(self) -> str:
        """What is let stand, to be kept."""
        return " ".join(self.let_stand)

    @property
    def let_stand(self) -> frozenset[Detector]:
        """The detectors whose marks somebody has looked at."""
        return frozenset(each for each, box in self._boxes.items() if box.isChecked()) if self._boxes else self._kept

    def show_marks(self, out: Outgoing) -> None:
        """Show what is seen in the text as it goes out."""
        if out.marks == self._shown.marks:
            self._shown = out
            return
        stood, self._shown = self.let_stand, out
        for each in self.findChildren(QWidget):
            each.hide()
            each.deleteLater()
        self._boxes = {}
        seen: dict[Detector, list[str]] = {}
        for mark in out.marks:
            seen.setdefault(mark.detector, []).append(visible_line(out.text[mark.start : mark.end], LONGEST_NAME))
        for detector, found in seen.items():
            self._rows.add(None, self._line(detector, found, detector in stood))
        self.setVisible(bool(out.marks))

    def _line(self, detector: Detector, found: list[str], stands: bool) -> QWidget:
        name = translate("Detector", DETECTOR_NAMES[detector])
        said = translate("AnswerSheet", "{detector}: {found}").format(detector=name, found=", ".join(dict.fromkeys(found)))
        if detector in NEVER_GOES_OUT:
            text = translate("AnswerSheet", "{said}. Take it out: it can't be published.").format(said=said)
            return label(self, f"mark-{detector}", text, tone="danger")
        text = translate("AnswerSheet", "{said}. I have looked at it: let it stand.").format(said=said)
        box = QCheckBox(text.replace("&", "&&"), self)
        box.setObjectName(f"mark-{detector}")
        box.setChecked(stands)
        box.toggled.connect(self.changed)
        self._boxes[detector] = box
        return box
