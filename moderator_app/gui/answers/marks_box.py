"""What the detectors see in the answer, below its text: what must come out, and what somebody may look at and let stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from moderator_app.desk.answers import Outgoing
from moderator_app.domain.answers import NEVER_GOES_OUT
from moderator_app.domain.marks import DETECTOR_NAMES, Detector
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.answers.words import LONGEST_NAME
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.building import label
from moderator_app.gui.widgets.fields import FieldColumn

Seen = dict[Detector, tuple[str, ...]]
"""The words in which each detector sees something."""


class MarksBox(QWidget):
    """Hidden while there is nothing to look at. `changed` when something was let stand, or not any more."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("AnswerMarks")
        self._seen: Seen | None = None
        """None until the detectors have looked for the first time."""
        self._boxes: dict[Detector, QCheckBox] = {}
        self._kept: frozenset[Detector] = frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines = QWidget(self)
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
        return self._kept if self._seen is None else frozenset(each for each, box in self._boxes.items() if box.isChecked())

    def show_marks(self, out: Outgoing) -> None:
        """Show what is seen in the text as it goes out. Nobody has looked at what was not there before."""
        seen = _seen(out)
        if seen == self._seen:
            return
        before, stood, self._seen = self._seen, self.let_stand, seen
        stands = {each for each in stood if before is None or set(seen.get(each, ())) <= set(before.get(each, ()))}
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = QWidget(self)
        self._lines.setObjectName("AnswerMarkLines")
        rows = FieldColumn()
        rows.setContentsMargins(0, 0, 0, 0)
        self._lines.setLayout(rows)
        self._boxes = {}
        for detector, found in seen.items():
            self._add(rows, detector, found, detector in stands)
        self._column.addWidget(self._lines)
        self.setVisible(bool(seen))

    def _add(self, rows: FieldColumn, detector: Detector, found: tuple[str, ...], stands: bool) -> None:
        name = translate("Detector", DETECTOR_NAMES[detector])
        said = translate("AnswerSheet", "{detector}: {found}").format(detector=name, found=", ".join(found))
        if detector in NEVER_GOES_OUT:
            text = translate("AnswerSheet", "{said}. Take it out: it can't be published.").format(said=said)
            rows.add(None, label(self._lines, f"mark-{detector}", text, tone="danger"))
            return
        # What is found may be long: a box's own words would not break.
        box = QCheckBox(translate("AnswerSheet", "I have looked at it: let it stand."), self._lines)
        box.setObjectName(f"mark-{detector}")
        box.setChecked(stands)
        box.toggled.connect(self.changed)
        rows.add(label(self._lines, f"mark-{detector}-found", said, box), box)
        box.setAccessibleName(f"{said}. {box.text()}")
        self._boxes[detector] = box


def _seen(out: Outgoing) -> Seen:
    found: dict[Detector, dict[str, None]] = {}
    for mark in out.marks:
        found.setdefault(mark.detector, {})[visible_line(out.text[mark.start : mark.end], LONGEST_NAME)] = None
    return {detector: tuple(words) for detector, words in found.items()}
