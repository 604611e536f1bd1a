"""What Uppsikt is, under which licence, and what it is made of."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from moderator_app import __version__
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.sheet import Sheet

CHARACTERS_WIDE = 56


def about_sheet(parent: QWidget) -> Sheet:
    """The dialog, not opened yet."""
    sheet = Sheet(parent, "About", translate("About", "About Uppsikt"))
    parts = (
        ("what", "", translate("About", "Uppsikt is the desk where a public body keeps watch over its social-media channels.")),
        ("version", "", translate("About", "Version {version}").format(version=__version__)),
        ("licence", "", translate("About", "Free software under the Apache License 2.0.")),
        (
            "made",
            "muted",
            translate(
                "About",
                "Made with Qt {qt} and PySide6 {pyside}, used under the GNU Lesser General Public License 3, and Python {python}.",
            ).format(qt=qVersion(), pyside=PySide6.__version__, python=platform.python_version()),
        ),
    )
    for name, tone, text in parts:
        label = PlainLabel(text, sheet, tone=tone, wrap=True, selectable=True)
        label.setObjectName(f"about-{name}")
        label.setAccessibleName(text)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        sheet.body.addWidget(label)
    sheet.add_button("close", translate("About", "Close"), sheet.accept, "primary").setFocus()
    return sheet
