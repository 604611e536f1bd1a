"""Somebody pastes one word that never ends where a sentence belongs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption

from moderator_app.domain.channels import Channel
from moderator_app.gui.item.fields import WritingField
from tests.costs import cost
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.gui.item.conftest import Moderator

ENDLESS = "a" * 100_000
MOMENT = 1.0
"""Seconds of the window's thread; without care it takes many times that."""


@pytest.mark.parametrize("name", ["Reason", "AuthorMessage"])
def test_an_endless_word_neither_widens_the_page_nor_holds_it_up(asa: Moderator, channel: Channel, name: str) -> None:
    first, second = asa.take(channel, "Hej.", "Hå.")
    asa.look_at(first)
    asa.type("12t")
    field = part(asa.window, WritingField, name)
    wide = widths(asa)
    data = QMimeData()
    data.setText(ENDLESS)

    assert cost(lambda: (field.insertFromMimeData(data), settle())) < MOMENT

    assert field.toPlainText().count("a") >= 100_000
    assert widths(asa) == wide
    assert_fits(asa.window)
    assert cost(lambda: (asa.look_at(second), asa.look_at(first))) < 3 * MOMENT
    assert field.toPlainText().count("a") >= 100_000
    assert widths(asa) == wide


def test_after_it_words_are_kept_whole_again(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    field = part(asa.window, WritingField, "Reason")
    field.setPlainText(ENDLESS)
    assert field.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    field.setPlainText("Hela ord.")

    assert field.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def widths(asa: Moderator) -> dict[str, int]:
    return {each.objectName(): each.width() for each in (asa.window, asa.page, asa.page.view.panel, *asa.window.findChildren(WritingField))}
