"""The table of foreign text: a model that Qt's own checks accept, one line a cell, nothing hidden, nothing run."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from moderator_app.gui.shell import Shell
from moderator_app.gui.widgets.plain_table import CELL_LIMIT, PlainTable, PlainTableModel, one_line

ROWS = [("Kim\nEk", "<b>fet</b>\u202e"), ("kort",)]


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = PlainTableModel()
    model.show_rows(("Namn", "Text"), ROWS, numbers=(1,))

    qtmodeltester.check(model)


def test_a_cell_is_one_line_that_hides_nothing() -> None:
    assert one_line("Kim\r\nEk") == "Kim ⏎ Ek"
    assert one_line("a\u200bb\u202ec\x00") == "a‹U+200B›b‹U+202E›c‹U+0000›"
    assert one_line("x" * 100_000) == "x" * CELL_LIMIT + "…"


def test_a_short_row_has_empty_cells_and_a_tool_tip_is_letters(shell: Shell, qtbot: QtBot) -> None:
    table = PlainTable("Table")
    qtbot.addWidget(table)
    table.table.show_rows(("Namn", "Text"), ROWS)

    assert table.table.index(1, 1).data() == ""
    assert table.table.index(0, 1).data() == "<b>fet</b>‹U+202E›"
    assert "<b>" not in table.table.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_the_table_is_as_high_as_its_rows_and_no_higher(shell: Shell, qtbot: QtBot) -> None:
    table = PlainTable("Table")
    qtbot.addWidget(table)
    table.table.show_rows(("Namn",), [("Kim",)] * 50)
    table.fit(8)
    eight = table.height()
    table.table.show_rows(("Namn",), [("Kim",)] * 2)
    table.fit(8)

    assert table.height() < eight
    assert not table.tabKeyNavigation()


def test_whoever_stands_on_a_row_stands_there_when_the_rows_are_told_anew(shell: Shell, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    table = PlainTable("Table")
    qtbot.addWidget(table)
    table.table.show_rows(("Kanal", "Väntar"), [("Badet", "1"), ("Torget", "2")])
    table.selectRow(1)
    for rows in ([("Badet", "3"), ("Torget", "4")], [("Badet", "3"), ("Torget", "4"), ("Parken", "5")]):
        table.table.show_rows(("Channel", "Waits"), rows)
        qtmodeltester.check(table.table)
        assert table.currentIndex().row() == 1
        assert table.table.index(1, 1).data() == "4"
    assert table.table.headerData(1, Qt.Orientation.Horizontal) == "Waits"
    table.table.show_rows(("Channel", "Waits"), [("Badet", "3")])
    assert (table.table.rowCount(), table.currentIndex().isValid()) == (1, False)
