"""The inbox is divided by the width there is, until a person divides it otherwise; and the demo desk is one press away."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.gui.screens import SCREENS
from moderator_app.gui.window import MainWindow
from moderator_app.support.settings import TEXT_SCALE
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.gui.inbox.conftest import DOORS, Moderator


def test_a_wide_window_gives_its_width_to_the_item(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    columns = moderator.inbox._columns
    _queues, listed, item = columns.sizes()
    moderator.window.resize(1800, 900)
    settle()

    assert columns.sizes()[1] < 1.3 * listed
    assert columns.sizes()[2] > item + 250


def test_the_division_that_a_person_made_is_there_at_the_next_start(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    columns = moderator.inbox._columns
    columns.moveSplitter(600, 2)
    settle()
    made = columns.sizes()
    moderator.inbox.stop()
    again = MainWindow(None, moderator.window._shell, [next(each for each in SCREENS if each.id == "inbox"), *DOORS], moderator.dialogs)
    again._desk = moderator.desk
    again.resize(moderator.window.size())
    again.show()
    again.open_screen("inbox")
    settle()
    screen = again.built_screen("inbox")

    assert getattr(screen, "_columns").sizes()[:2] == made[:2]  # noqa: B009 - a screen in general has none
    moderator.idle()
    again.close()


def test_a_division_by_the_program_is_not_taken_for_a_persons(moderator: Moderator, page: Channel) -> None:
    moderator.come_in()
    moderator.inbox.stop()

    assert not moderator.window.state.restore_splitter(moderator.inbox._columns)


def test_the_demo_desk_is_filled_at_one_press(moderator: Moderator) -> None:
    moderator.come_in()
    button = part(moderator.window, QPushButton, "empty-channels-demo")
    assert button.isVisible()

    button.click()

    assert moderator.inbox.busy() == "The demo desk is being filled."
    assert not button.isEnabled(), "once is enough"
    moderator.bot.waitUntil(lambda: moderator.inbox.busy() == "")
    moderator.idle()
    assert moderator.inbox.panel.counts.of() == 300
    assert len(moderator.texts()) > 200
    assert not moderator.inbox.pane.is_empty


@pytest.mark.parametrize("width", [1366, 1060, 980])
def test_the_queues_come_back_when_the_text_is_small_again(moderator: Moderator, page: Channel, width: int) -> None:
    moderator.window.resize(width, 768)
    moderator.come_in()
    before = moderator.inbox._columns.sizes()
    moderator.window.choose(TEXT_SCALE.key, 200)
    moderator.idle()
    moderator.window.choose(TEXT_SCALE.key, 100)
    moderator.idle()

    assert before[0] > 0
    assert moderator.inbox._columns.sizes()[0] == before[0]
