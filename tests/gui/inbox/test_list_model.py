"""The list's model: a whole order, windows of rows, and nothing asked of a database."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QObject, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from moderator_app.domain.items import FAR_FUTURE, Row, State
from moderator_app.gui.inbox.list_model import FACE_ROLE, MOST_WINDOWS, WINDOW, ItemListModel

MANY = WINDOW * (MOST_WINDOWS + 10)


def row(number: int, state: State = State.OPEN) -> Row:
    return Row(number, "Sidan", "Kim", f"Text {number}", state, 1, 0, FAR_FUTURE, 1, None, False)


def rows(model: ItemListModel, window: int) -> dict[int, Row]:
    return {each: row(each) for each in model.ids_of(window)}


def make(qtmodeltester: ModelTester) -> tuple[ItemListModel, QObject]:
    owner = QObject()
    model = ItemListModel(lambda: 0, owner)
    qtmodeltester.check(model)
    return model, owner


def test_a_list_grows_from_its_first_rows_to_its_whole_order(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model, _owner = make(qtmodeltester)
    ids = array("q", range(1, 1001))
    model.start(State.OPEN, [row(each) for each in ids[:WINDOW]], 900)
    assert (model.rowCount(), model.id_at(WINDOW - 1), model.id_at(WINDOW)) == (900, WINDOW, None)

    assert model.extend(ids)
    assert (model.rowCount(), model.id_at(999)) == (1000, 1000)


def test_a_list_that_was_counted_too_high_becomes_shorter(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model, _owner = make(qtmodeltester)
    model.start(State.OPEN, [row(each) for each in range(1, WINDOW + 1)], 900)

    assert model.extend(array("q", range(1, 601)))
    assert model.rowCount() == 600


def test_an_order_that_begins_otherwise_is_not_taken(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model, _owner = make(qtmodeltester)
    model.start(State.OPEN, [row(1), row(2)], 2)

    assert not model.extend(array("q", [2, 1, 3]))
    assert model.rowCount() == 2


def test_only_windows_that_are_seen_are_kept(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model, _owner = make(qtmodeltester)
    model.replace(State.OPEN, array("q", range(1, MANY + 1)), {})
    for window in range(MANY // WINDOW):
        assert model.missing(window * WINDOW, window * WINDOW + 5) == [window]
        model.put(rows(model, window), [window])

    assert model.row_at(0) is None
    assert model.row_at(MANY - 1) == row(MANY)
    assert len(model.loaded(range(1, MANY + 1))) == MOST_WINDOWS * WINDOW


def test_a_row_that_is_not_there_yet_is_painted_as_a_placeholder(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model, _owner = make(qtmodeltester)
    model.replace(State.OPEN, array("q", range(1, MANY + 1)), {})

    assert model.index(700, 0).data(FACE_ROLE) is None
    assert model.index(700, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Loading…"


def test_stale_rows_are_shown_until_newer_ones_come(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model, _owner = make(qtmodeltester)
    model.replace(State.OPEN, array("q", range(1, 301)), {0: [row(each) for each in range(1, WINDOW + 1)]})
    model.make_stale()

    assert model.row_at(0) == row(1)
    assert model.missing(0, 10) == [0]


def test_the_next_that_waits_is_looked_for_to_the_end_and_then_from_the_top(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model, _owner = make(qtmodeltester)
    model.start(State.OPEN, [row(each) for each in range(1, 6)], 5)
    model.renew({each: row(each, State.DONE) for each in (1, 3, 5)})

    assert model.next_in_queue(1) == 3
    assert model.next_in_queue(3) == 1
    model.renew({2: row(2, State.HIDDEN)})
    assert model.next_in_queue(3) is None
