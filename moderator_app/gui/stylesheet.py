"""The one style sheet: flat controls with a visible outline and focus, built from the colours and the text size in use."""

from __future__ import annotations

from string import Template

from moderator_app.gui.colours import Colours

RADIUS = 6
"""Corner of cards and controls, in logical pixels."""

SHEET = Template("""
QWidget#MainWindow, QDialog { background: $window; }
QToolTip { color: $text; background: $raised; border: 1px solid $border; padding: 4px; }
QLabel { background: transparent; padding-top: 1px; }
QLabel[role="headline"] { font-size: ${headline}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="small"] { font-size: ${small}pt; }
QLabel[role="keycap"] { background: $raised; border: 1px solid $border; border-radius: 4px; padding: 1px 6px; }
QLabel[role="quote"] { border-left: 3px solid $line; padding: 2px 0 2px 8px; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="ok"] { color: $ok; }
QLabel:disabled { color: $disabled; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="card"]:focus { border: 2px solid $focus; }
QFrame[role="rule"] { background: $line; border: none; }

QPushButton, QToolButton { background: $raised; color: $text; border: 1px solid $border; border-radius: ${radius}px;
    padding: ${pad}px ${pad2}px; min-height: ${high}px; icon-size: ${mark}px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $selection; }
QPushButton:checked, QToolButton:checked { background: $selection; border-color: $focus; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: ${pad_1}px ${pad2_1}px; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; border-color: $line; }
QPushButton[role="primary"], QToolButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled { background: $raised; color: $disabled; border-color: $line; }
QPushButton[role="danger"] { color: $danger; border-color: $danger; }
QPushButton[role="danger"]:focus { border-color: $focus; }
QToolButton[role="flat"], QPushButton[role="flat"] { background: transparent; border: 1px solid transparent; padding: 2px; min-height: 0; }
QToolButton[role="flat"]:hover, QPushButton[role="flat"]:hover { background: $hover; }
QToolButton[role="flat"]:focus, QPushButton[role="flat"]:focus { border: 2px solid $focus; padding: 1px; }
QToolButton[role="answer"], QPushButton[role="outcome"] { padding: ${tight}px 8px; }
QToolButton[role="answer"]:focus, QPushButton[role="outcome"]:focus { padding: ${tight_1}px 7px; }
QFrame[role="rule-row"] { border: none; border-radius: 4px; background: transparent; }
QFrame[role="rule-row"][answered="yes"], QFrame[role="rule-row"][answered="unsure"] { background: $hover; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url("$controls/chevron-down.svg"); width: ${mark}px; height: ${mark}px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }

QWidget[role="rail"] { background: $sunken; border: none; border-right: 1px solid $line; }
QToolButton[role="rail"] { background: transparent; color: $muted; border: none; border-left: 3px solid transparent; border-radius: 0;
    padding: ${pad}px 6px ${pad}px 3px; font-size: ${small}pt; min-height: 0; }
QToolButton[role="rail"]:hover { background: $hover; color: $text; }
QToolButton[role="rail"]:checked { background: $window; color: $accent_text; border-left: 3px solid $accent; font-weight: 600; }
QToolButton[role="rail"]:focus { border: 2px solid $focus; padding: ${pad_2}px 4px ${pad_2}px 4px; }
QWidget[role="statusline"] { background: $sunken; border: none; border-top: 1px solid $line; }

QFrame[role="bar"] { border-radius: ${radius}px; border: 1px solid $border; }
QFrame[role="bar"][tone="danger"] { background: $danger_soft; border-color: $danger; }
QFrame[role="bar"][tone="warning"] { background: $warning_soft; border-color: $warning; }
QFrame[role="bar"][tone="ok"] { background: $ok_soft; border-color: $ok; }
QFrame[role="bar"][tone="info"] { background: $info_soft; border-color: $accent; }

QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox { background: $surface; color: $text; border: 1px solid $border;
    border-radius: ${radius}px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $placeholder; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: ${pad}px 8px; min-height: ${high}px; }
QPlainTextEdit { padding: 4px; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid $focus; padding: ${pad_1}px 7px; }
/* Qt makes the opened list as high as this padding leaves it: the room for the thicker frame comes from min-height. */
QComboBox:focus { border: 2px solid $focus; padding: ${pad}px 7px ${pad}px 9px; min-height: ${high_2}px; }
QPlainTextEdit:focus { border: 2px solid $focus; padding: 3px; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: $surface; border-color: $line; }
QPlainTextEdit[readOnly="true"]:focus { border-color: $focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $disabled; border-color: $line; }
QComboBox { padding-right: ${icon}px; padding-left: 10px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${icon}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$controls/chevron-down.svg"); width: ${mark}px; height: ${mark}px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: ${icon}px; }
QAbstractSpinBox::up-arrow { image: url("$controls/chevron-up.svg"); width: ${mark}px; height: ${mark}px; }
QAbstractSpinBox::down-arrow { image: url("$controls/chevron-down.svg"); width: ${mark}px; height: ${mark}px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: ${radius}px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator { width: ${mark}px; height: ${mark}px; border: 1px solid $border;
    border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked { background: $accent;
    border-color: $accent; image: url("$controls/check.svg"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $accent; border-color: $accent;
    image: url("$controls/dash.svg"); }
QRadioButton::indicator { width: ${mark}px; height: ${mark}px; border: 1px solid $border; border-radius: ${half}px; background: $surface; }
QRadioButton::indicator:checked { width: ${inner}px; height: ${inner}px; border: ${dot}px solid $accent; background: $on_accent; }

QAbstractItemView { background: $surface; alternate-background-color: $surface; border: 1px solid $line; outline: 0;
    selection-background-color: $selection; selection-color: $text; }
QAbstractItemView:focus { border: 1px solid $focus; }
QListView::item, QTreeView::item { padding: ${pad}px 8px; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $selection; color: $text; }
QTableView { gridline-color: $line; }
QTableView QTableCornerButton::section { background: $sunken; border: none; border-bottom: 1px solid $line; border-right: 1px solid $line; }
QListView[role="cards"], QListView[role="cards"]:focus { background: $window; border: none; }
QTableView[role="plain"]::item { padding: 0 8px; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section { background: $sunken; color: $muted; border: none; border-bottom: 1px solid $line; border-right: 1px solid $line;
    padding: ${pad}px 11px; font-weight: 600; }

QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 4px; icon-size: ${mark}px; }
QMenu::item { padding: ${pad}px 28px ${pad}px 12px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: ${mark}px; height: ${mark}px; margin-left: 8px; }
QMenu::indicator:checked { image: url("$controls/tick.svg"); }
QMenu::right-arrow { image: url("$controls/chevron-right.svg"); width: ${mark}px; height: ${mark}px; margin-right: 6px; }

QTabBar::tab { background: transparent; color: $muted; padding: ${pad}px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:focus { border: 2px solid $focus; padding: ${pad_2}px 10px ${pad}px 10px; }
QTabBar::scroller { width: ${scroller}px; }
QTabBar QToolButton { padding: 0; min-height: 0; border-radius: 0; }
QTabBar QToolButton::left-arrow { image: url("$controls/chevron-left.svg"); width: ${mark}px; height: ${mark}px; }
QTabBar QToolButton::right-arrow { image: url("$controls/chevron-right.svg"); width: ${mark}px; height: ${mark}px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QGroupBox { border: 1px solid $line; border-radius: ${radius}px; margin-top: ${high}px; padding-top: 4px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; }

QProgressBar { background: $sunken; border: 1px solid $border; border-radius: 4px; color: $text; text-align: center; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover, QSplitter::handle:focus { background: $line; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; border: none; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 3px 2px; }
QScrollBar[idle="true"]::handle { background: transparent; }
QScrollBar::handle:hover { background: $muted; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def build(colours: Colours, point_size: float, text_height: int, controls: str) -> str:
    """The style sheet. `point_size` is the body text's, `text_height` its line in pixels, `controls` the folder of the marks."""
    words = {name: getattr(colours, name).name() for name in Colours.__slots__}
    pad = max(4, round(text_height * 0.28))
    mark = 2 * round(text_height * 0.5)
    dot = max(4, round(mark * 0.3))
    return SHEET.substitute(
        words,
        radius=RADIUS,
        headline=round(point_size * 1.55, 1),
        title=round(point_size * 1.22, 1),
        small=round(point_size * 0.92, 1),
        high=text_height,
        high_2=text_height - 2,
        pad=pad,
        pad_1=pad - 1,
        tight=max(2, pad // 2),
        tight_1=max(1, pad // 2 - 1),
        pad_2=pad - 2,
        pad2=pad * 2 + 2,
        pad2_1=pad * 2 + 1,
        icon=round(text_height * 1.5),
        mark=mark,
        scroller=mark + 6,
        half=mark // 2 + 1,
        inner=mark + 2 - 2 * dot,
        dot=dot,
        controls=controls,
    )
