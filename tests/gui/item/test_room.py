"""The page gives its room to the item: the decision takes what it needs, and a person may divide it otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from moderator_app.domain.channels import Channel
from tests.gui.geometry import assert_fits, settle
from tests.gui.item.conftest import Moderator
from tests.making import make_channel


def rules_in_sight(asa: Moderator) -> int:
    """How many rules are seen whole."""
    view = asa.page.view
    assert view.checklist is not None
    window = view.area.viewport()
    rows = [row for rule in view.checklist.rules if (row := view.checklist.row(rule.id)) is not None]
    places = [(row.mapTo(window, QPoint(0, 0)).y(), row.height()) for row in rows]
    return sum(1 for top, high in places if top >= 0 and top + high <= window.height())


@pytest.mark.parametrize("language", ["sv", "en"])
def test_eight_rules_are_in_sight_beside_a_short_text(asa: Moderator, channel: Channel, language: str) -> None:
    asa.speak(language)
    [item] = asa.take(channel, "Tack för en fin bild!")
    asa.look_at(item)

    assert rules_in_sight(asa) >= 8
    assert asa.page.view.panel.height() < asa.page.height() / 3


def test_what_follows_takes_room_and_gives_it_back(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Ett [hot].")
    asa.look_at(item)
    panel = asa.page.view.panel
    before, buttons = panel.height(), panel.outcomes.mapTo(asa.page, QPoint(0, 0)).y()

    asa.type("01")
    grown = panel.height()
    assert grown > before
    assert panel.outcomes.mapTo(asa.page, QPoint(0, 0)).y() == buttons, "what is pressed stands still"
    asa.type("010101")

    assert asa.answers() == {}
    assert panel.height() == before


def test_the_decision_never_takes_much_more_than_half(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Ett [hot].")
    asa.look_at(item)
    asa.type("01")
    asa.type("020304050607t")
    asa.type("m")

    assert asa.page.view.panel.height() < 0.6 * asa.page.height()
    assert_fits(asa.window)


def test_a_rule_that_is_answered_out_of_sight_comes_into_sight(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    asa.type("16")

    view = asa.page.view
    assert view.checklist is not None
    row = view.checklist.row("P-01")
    assert row is not None
    top = row.mapTo(view.area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= view.area.viewport().height() - row.height()


def test_the_reason_grows_while_it_is_written_and_stops(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    reason = asa.page.view.panel.reason
    heights: list[int] = []
    for lines in (1, 2, 3, 30, 31):
        reason.setPlainText("\n".join(["Därför."] * lines))
        settle()
        heights.append(reason.height())

    assert heights[0] < heights[1] < heights[2] < heights[3] == heights[4]


def test_a_dragged_handle_holds_for_the_next_start_and_a_double_click_lets_go(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    divided = asa.page.view.divided
    low = asa.page.view.panel.height()
    divided.moveSplitter(divided.height() // 2, 1)
    divided.splitterMoved.emit(divided.height() // 2, 1)
    settle()
    dragged = asa.page.view.panel.height()
    assert dragged > low
    asa.type("b")
    assert asa.page.view.panel.height() == dragged
    remembered = asa.window.state.number("item/below")
    assert remembered is not None
    assert remembered == pytest.approx(0.5, abs=0.05)

    handle = divided.handle(1)
    where = QPoint(5, 2).toPointF()
    button = Qt.MouseButton.LeftButton
    twice = QMouseEvent(QMouseEvent.Type.MouseButtonDblClick, where, where, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, twice)
    asa.idle()

    assert asa.page.view.panel.height() < dragged
    assert asa.window.state.number("item/below") is None


def test_a_wide_window_shows_the_decision_beside_the_item(asa: Moderator, channel: Channel) -> None:
    asa.window.resize(1400, 900)
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("12t")
    panel, area = asa.page.view.panel, asa.page.view.area

    assert panel.mapTo(asa.page, QPoint(0, 0)).x() > area.mapTo(asa.page, QPoint(0, 0)).x() + area.width() / 2
    assert rules_in_sight(asa) >= 14
    assert_fits(asa.window)
    asa.window.resize(720, 740)
    asa.idle()
    assert panel.mapTo(asa.page, QPoint(0, 0)).y() > asa.page.height() / 3
    assert_fits(asa.window)


def test_wordings_are_shown_whole_on_demand_and_next_time(asa: Moderator, channel: Channel) -> None:
    other = make_channel(asa.desk, pack="vastarvet", name="Blogg")
    [item] = asa.take(channel, "Hej.")
    [elsewhere] = asa.take(other, "Hallå.")
    asa.look_at(item)
    assert asa.page.view.checklist is not None
    wording = asa.page.view.checklist.row("B-01")
    assert wording is not None
    low = wording.height()

    asa.type("o")
    assert wording.height() > low
    asa.look_at(elsewhere)

    assert asa.page.view.checklist.whole.isChecked()
    assert asa.window.state.number("item/whole_wordings") == 1.0


def test_a_ticked_rule_shows_its_wording_whole_with_its_source(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("12")

    assert asa.page.view.checklist is not None
    row = asa.page.view.checklist.row("H-01")
    assert row is not None
    assert not row._wording.elides
    assert "«Obscena ord»" in row._wording.text()
    assert "rad 61" in row._wording.text()


def test_a_screen_reader_hears_the_wording_with_every_answer(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    assert asa.page.view.checklist is not None
    row = asa.page.view.checklist.row("B-03")
    assert row is not None

    assert all("«uppvigling»" in button.accessibleDescription() for button in row.buttons())


def test_nothing_chosen_says_how_to_begin(asa: Moderator) -> None:
    assert asa.page._empty.accessibleDescription().startswith("Choose one in the list")
