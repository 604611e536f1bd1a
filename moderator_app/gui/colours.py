"""The colours of the three themes by what they mean, and which of them may stand on which: a test computes every pair's contrast."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Colours:
    """What a delegate or a style sheet paints with. Nobody else invents a colour."""

    window: QColor
    """Behind everything."""
    surface: QColor
    """Lists, fields, cards."""
    raised: QColor
    """Buttons, pop-ups."""
    sunken: QColor
    """The rail, table headers."""
    hover: QColor
    selection: QColor
    """A selected row, under `text` and every other text colour."""
    line: QColor
    """Decorative separators."""
    border: QColor
    """The outline that tells a control from its ground."""
    focus: QColor
    text: QColor
    muted: QColor
    placeholder: QColor
    disabled: QColor
    accent: QColor
    """A fill, under `on_accent`."""
    accent_hover: QColor
    on_accent: QColor
    accent_text: QColor
    link: QColor
    link_visited: QColor
    danger: QColor
    warning: QColor
    ok: QColor
    danger_soft: QColor
    warning_soft: QColor
    ok_soft: QColor
    info_soft: QColor


def _scheme(**colours: str) -> Colours:
    return Colours(**{name: QColor(code) for name, code in colours.items()})


LIGHT = _scheme(
    window="#f3f5f6",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#e8ecee",
    hover="#e9f0f2",
    selection="#d3e8ec",
    line="#d5dbdf",
    border="#727e87",
    focus="#0b6373",
    text="#1b2329",
    muted="#4f5b64",
    placeholder="#56626b",
    disabled="#7d878f",
    accent="#0b6373",
    accent_hover="#084f5c",
    on_accent="#ffffff",
    accent_text="#0a5a69",
    link="#0a5a8a",
    link_visited="#6b3fa0",
    danger="#ab2119",
    warning="#7d4b00",
    ok="#1c6436",
    danger_soft="#fce9e7",
    warning_soft="#fff1da",
    ok_soft="#e3f3e8",
    info_soft="#e2f0f3",
)

DARK = _scheme(
    window="#171c20",
    surface="#1d2328",
    raised="#293138",
    sunken="#12161a",
    hover="#252d33",
    selection="#1e434b",
    line="#323b42",
    border="#84919a",
    focus="#6cc7d6",
    text="#e6ebee",
    muted="#afbac2",
    placeholder="#a4b0b8",
    disabled="#78838b",
    accent="#4fb3c4",
    accent_hover="#6cc7d6",
    on_accent="#06222a",
    accent_text="#74cbd9",
    link="#85c0f2",
    link_visited="#c9aaf2",
    danger="#ffa198",
    warning="#f2b866",
    ok="#82d39c",
    danger_soft="#43211f",
    warning_soft="#3b2d16",
    ok_soft="#1b3626",
    info_soft="#18363d",
)

HIGH_CONTRAST = _scheme(
    window="#000000",
    surface="#000000",
    raised="#000000",
    sunken="#000000",
    hover="#26262b",
    selection="#00307a",
    line="#8c8c8c",
    border="#ffffff",
    focus="#ffd800",
    text="#ffffff",
    muted="#ffffff",
    placeholder="#e6e6e6",
    disabled="#a6a6a6",
    accent="#ffd800",
    accent_hover="#ffe75c",
    on_accent="#000000",
    accent_text="#ffe033",
    link="#8ecbff",
    link_visited="#dcc2ff",
    danger="#ffb3ab",
    warning="#ffcf80",
    ok="#9cf0b4",
    danger_soft="#2b0000",
    warning_soft="#241700",
    ok_soft="#001f0b",
    info_soft="#001b29",
)

SCHEMES: dict[str, Colours] = {"light": LIGHT, "dark": DARK, "high_contrast": HIGH_CONTRAST}

GROUNDS = ("window", "surface", "raised", "sunken", "hover", "selection")
SOFT_GROUNDS = ("danger_soft", "warning_soft", "ok_soft", "info_soft")
TEXTS = ("text", "muted", "placeholder", "accent_text", "link", "link_visited", "danger", "warning", "ok")

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *((text, ground) for text in ("text", "muted") for ground in SOFT_GROUNDS),
    ("danger", "danger_soft"),
    ("warning", "warning_soft"),
    ("ok", "ok_soft"),
    ("accent_text", "info_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)
"""(text, ground) that may be used: contrast at least 4.5 (WCAG 2.2, 1.4.3)."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    *((shape, ground) for shape in ("border", "focus") for ground in GROUNDS),
    *(("accent", ground) for ground in ("window", "surface", "raised", "sunken")),
    *(("disabled", ground) for ground in ("window", "surface", "raised")),
)
"""(shape, ground): at least 3 (WCAG 2.2, 1.4.11). Disabled text is exempt from 4.5, and held to this here."""


INK, PAPER = QColor("black"), QColor("white")
"""What is printed, and read by a machine, has no theme."""


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG contrast ratio of two opaque colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
