"""Light, dark and high contrast on the Fusion style: follows the system unless told otherwise, and changes while running."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from moderator_app.gui import stylesheet
from moderator_app.gui.colours import LIGHT, SCHEMES, Colours
from moderator_app.support import paths

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
"""The scale of distances, in logical pixels: inside a control, between controls, between groups, page margin, between sections."""

RADIUS = stylesheet.RADIUS
SMALLEST_POINT_SIZE = 9.0

Role, Group = QPalette.ColorRole, QPalette.ColorGroup


def palette_of(colours: Colours) -> QPalette:
    """The palette that Qt's own painting and every delegate's default takes from a theme."""
    palette = QPalette()
    for role, colour in (
        (Role.Window, colours.window),
        (Role.WindowText, colours.text),
        (Role.Base, colours.surface),
        (Role.AlternateBase, colours.window),
        (Role.Text, colours.text),
        (Role.PlaceholderText, colours.placeholder),
        (Role.Button, colours.raised),
        (Role.ButtonText, colours.text),
        (Role.BrightText, colours.danger),
        (Role.ToolTipBase, colours.raised),
        (Role.ToolTipText, colours.text),
        (Role.Highlight, colours.accent),
        (Role.HighlightedText, colours.on_accent),
        (Role.Accent, colours.accent),
        (Role.Link, colours.link),
        (Role.LinkVisited, colours.link_visited),
        (Role.Light, colours.raised),
        (Role.Midlight, colours.hover),
        (Role.Mid, colours.line),
        (Role.Dark, colours.border),
        (Role.Shadow, colours.border),
    ):
        palette.setColor(role, colour)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(Group.Disabled, role, colours.disabled)
    palette.setColor(Group.Disabled, Role.Highlight, colours.selection)
    palette.setColor(Group.Disabled, Role.HighlightedText, colours.text)
    return palette


class Theme(QObject):
    """The colours and the text size in use. `changed` comes after the application has been repainted with them."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName("Theme")
        self.colours: Colours = LIGHT
        self.name = "light"
        self.scale = 100
        self._wanted = "system"
        self._application = application
        self._system_font = QFont(application.font())
        self._applied: tuple[str, int] | None = None
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    def apply(self, wanted: str, scale: int) -> None:
        """Use theme `wanted` (system, light, dark, high_contrast) with text at `scale` per cent. Cheap when nothing changes."""
        self._wanted = wanted
        name = self._system_scheme() if wanted == "system" else wanted
        if self._applied == (name, scale):
            return
        self._applied = (name, scale)
        self.name, self.scale, self.colours = name, scale, SCHEMES[name]
        size = max(self._system_font.pointSizeF(), SMALLEST_POINT_SIZE) * scale / 100
        font = QFont(self._system_font)
        font.setPointSizeF(size)
        controls = (paths.resources() / "icons" / "control" / name).as_posix()
        self._application.setFont(font)
        self._application.setPalette(palette_of(self.colours))
        self._application.setStyleSheet(stylesheet.build(self.colours, size, QFontMetrics(font).height(), controls))
        self.changed.emit()

    def scaled(self, pixels: int) -> int:
        """`pixels` at 100 % text, grown with the text: for icons and for what has to hold text."""
        return round(pixels * self.scale / 100)

    def device_ratio(self) -> float:
        """Device pixels of a logical pixel on the densest screen."""
        return self._application.devicePixelRatio()

    def font(self, *, factor: float = 1.0, bold: bool = False) -> QFont:
        """The text's font, `factor` times as large: for delegates."""
        font = QFont(self._application.font())
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _system_scheme(self) -> str:
        hints = self._application.styleHints()
        if hasattr(hints, "accessibility"):
            accessibility = hints.accessibility()  # kept in a name: a chained call finds it deleted
            if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
                return "high_contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _system_changed(self) -> None:
        if self._wanted == "system":
            self.apply("system", self.scale)
