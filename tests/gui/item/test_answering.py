"""What stands on the page while an answer is written: the purpose of the channel, its board, the way to the website."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from moderator_app.domain.gates import Field
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.finding import part
from tests.gui.item.conftest import Moderator
from tests.making import make_channel

PURPOSE = "Väcka lust att läsa och svara på frågor om biblioteket."


def purpose(asa: Moderator) -> str:
    label = part(asa.page, PlainLabel, "ChannelPurpose")
    return label.text() if label.isVisible() else ""


@pytest.mark.requirement("VAS-1", check="moderator_app.gui.item.extras:Extras.show_purpose")
def test_the_purpose_of_the_channel_is_in_sight_while_an_answer_is_written(asa: Moderator) -> None:
    page = make_channel(asa.desk, "Slottet", "vastarvet")
    asa.desk.register.fill_in(page, Field.PURPOSE, PURPOSE)
    (item,) = asa.take(page, "När öppnar ni?")
    asa.look_at(item)
    assert not purpose(asa)

    asa.type("s")
    assert purpose(asa) == f"The channel is for: {PURPOSE}"
    assert asa.page.view.panel.message_fold.isVisible()
    asa.type("b")
    assert not purpose(asa)


def test_an_answer_begins_with_the_way_to_the_website_and_the_item_names_its_board(asa: Moderator) -> None:
    page = make_channel(asa.desk, "Biblioteket", "osby")
    asa.desk.register.fill_in(page, Field.ENTRY_PAGE, "https://exempel.se/kontakt")
    asa.desk.register.fill_in(page, Field.BOARD, "Kultur- och fritidsnämnden")
    (item,) = asa.take(page, "När öppnar ni?")
    asa.look_at(item)
    assert part(asa.page, PlainLabel, "ItemFacts").text().endswith("Kultur- och fritidsnämnden")

    asa.type("s")
    begun = "Den officiella informationen finns på vår webbplats: https://exempel.se/kontakt\n\nAsa, Osby kommun"
    assert asa.page.view.panel.message.toPlainText() == begun
    asa.decide()
    assert asa.desk.decisions.of_item(item)[0].message == ""
    asa.look_at(item)
    assert "Responsible board: Kultur- och fritidsnämnden" in part(asa.page, PlainLabel, "DecisionText").text()


def test_whoever_is_to_own_the_question_is_named_by_the_keyboard(asa: Moderator) -> None:
    (item,) = asa.take(make_channel(asa.desk, "Kommunen", "hjo"), "När öppnar badet?")
    asa.look_at(item)
    asa.type("s")
    asa.decide()
    assert "no_owner" in asa.barred()

    asa.press("mend-no_owner")
    menu = asa.page.findChild(QMenu, "AssignMenu")
    assert menu is not None
    asa.bot.keyClick(menu, Qt.Key.Key_Return)
    asa.idle()
    assert not any("Nobody owns the question" in each for each in asa.said())
    asa.decide()
    assert asa.desk.decisions.of_item(item)
