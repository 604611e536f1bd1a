"""Templates for answers are looked after beside the public texts: kept, worded anew, taken out of use, by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QTableView

from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.finding import part
from tests.gui.scripted import ScriptedDialogs
from tests.gui.sitting import Seat

BODY = "Hej! {kanal} har öppet {tid}. Se {webbplats}."


def rows(seat: Seat) -> list[tuple[str, ...]]:
    """What the list says."""
    model = part(seat.window, QTableView, "TemplatesList").model()
    return [tuple(str(model.index(row, column).data()) for column in range(model.columnCount())) for row in range(model.rowCount())]


def facts(seat: Seat) -> str:
    """What the card says of the chosen one."""
    card = seat.built("texts")._templates.card  # pyright: ignore[reportPrivateUsage]
    return "\n".join(each.text() for each in card.findChildren(PlainLabel))


@pytest.fixture
def page(seat: Seat) -> Seat:
    """The tab of the templates, reached by its key."""
    seat.channel("Badet")
    seat.screen("texts")
    assert not seat.window.registry.action("templates.add").isEnabled()
    seat.bot.keyClick(seat.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    seat.idle()
    assert part(seat.window, QTabBar, "TextsTabs").currentIndex() == 1
    return seat


@pytest.mark.requirement("OSB-1", check="moderator_app.domain.answers:is_self_filled")
def test_a_template_is_kept_and_its_gaps_are_told(page: Seat, dialogs: ScriptedDialogs) -> None:
    dialogs.will_answer({"name": "Öppettider", "body": BODY})
    page.bot.keyClick(page.window, Qt.Key.Key_M)
    page.idle()
    assert rows(page) == [("Öppettider", "all channels", "in use", "tid")]
    assert "kanal, webbplats" in facts(page)
    assert page.window.bar.notices[0].what.code == "template_kept"
    assert not page.window.registry.action("texts.issue").isEnabled(), "the other part's keys rest"


def test_a_new_wording_takes_the_place_of_the_one_before_which_is_still_read(page: Seat, dialogs: ScriptedDialogs) -> None:
    page.desk.templates.add("Öppettider", BODY)
    page.screen("texts", part="templates")
    dialogs.will_answer({"body": "Vi har öppet {tid}."})
    page.bot.keyClick(page.window, Qt.Key.Key_R)
    page.idle()
    (kept,) = page.desk.templates.ever()
    assert (kept.now.name, kept.now.body, [each.body for each in kept.earlier]) == ("Öppettider", "Vi har öppet {tid}.", [BODY])
    assert BODY in facts(page)


def test_one_taken_out_of_use_is_asked_about_stays_in_the_list_and_is_used_again(page: Seat, dialogs: ScriptedDialogs) -> None:
    page.desk.templates.add("Hej", "Hej!")
    page.desk.templates.add("Tack", "Tack!")
    page.screen("texts", part="templates")
    dialogs.will_answer("end")
    page.bot.keyClick(page.window, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    page.idle()
    assert [each[:1] for each in rows(page)] == [("Tack",), ("Hej",)]
    assert rows(page)[1][2].startswith("out of use since ")
    assert [each.name for each in page.desk.templates.in_use()] == ["Tack"]
    assert not page.window.registry.action("templates.end").isEnabled()
    dialogs.will_answer({})
    page.do("templates.edit")
    assert [each.name for each in page.desk.templates.in_use()] == ["Hej", "Tack"]


def test_what_was_typed_is_there_again_when_it_was_refused(page: Seat, dialogs: ScriptedDialogs) -> None:
    dialogs.will_answer({"name": "Ö" * 81, "body": BODY})
    dialogs.will_answer({"name": "Öppet"})
    page.do("templates.add")
    assert [each.now.body for each in page.desk.templates.ever()] == [BODY]
    assert "template_refused" in [each.what.code for each in page.window.bar.notices]
