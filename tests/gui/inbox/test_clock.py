"""The clock in the list: what is left as the policy counts it, turning to a breach with the minute, under a hand that is not moved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from moderator_app.domain.channels import Platform
from moderator_app.domain.gates import Field
from tests.gui.inbox.conftest import Moderator
from tests.making import at, comment, make_channel, take


def chip(moderator: Moderator, place: int = 0) -> tuple[str, str, str]:
    face = moderator.faces()[place]
    assert face is not None
    assert face.chip is not None
    return face.chip.text, face.chip.icon, face.chip.tone


def a_minute_passes(moderator: Moderator) -> None:
    """The list's own timer."""
    timer = next(each for each in moderator.inbox.findChildren(QTimer) if each.interval() == 30_000)
    timer.timeout.emit()
    moderator.idle()


@pytest.mark.requirement("SOL-25", check="moderator_app.gui.timeleft:left_words", off="")
def test_an_item_tells_the_service_time_that_is_left_until_it_is_late(moderator: Moderator) -> None:
    feed = make_channel(moderator.desk, "Flödet", "sollentuna", Platform.X)
    moderator.desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 8-12, 13-16")
    first, second = (comment(text, number=n, published_at=at("2026-03-04 09:00") + n) for n, text in enumerate(("Hej", "Hallå")))
    take(moderator.desk, feed, first, second)
    moderator.clock.set("2026-03-04 11:30")
    moderator.come_in()
    moderator.press("j", "j")
    seen, place = moderator.in_front(), moderator.inbox.view.place
    assert chip(moderator) == ("1 h left", "clock", "warning")
    assert "1 h left of the channel's service time" in moderator.read_aloud(0)

    moderator.clock.set("2026-03-04 13:15")
    a_minute_passes(moderator)
    assert chip(moderator) == ("45 min left", "clock", "warning"), "the lunch counts for nothing"
    moderator.clock.set("2026-03-04 14:05")
    a_minute_passes(moderator)
    assert chip(moderator) == ("late since 14:00", "warning", "danger")
    assert "late since 14:00" in moderator.read_aloud(0)
    assert (moderator.in_front(), moderator.inbox.view.place) == (seen, place)


@pytest.mark.requirement("SOL-24", check="moderator_app.gui.timeleft:left_words", off="")
def test_a_working_day_is_told_in_working_days_and_by_other_free_days_at_once(moderator: Moderator) -> None:
    page = make_channel(moderator.desk, "Sidan", "sollentuna")
    take(moderator.desk, page, comment("Hej", number=1, published_at=at("2026-03-06 15:00")))
    moderator.clock.set("2026-03-06 15:00")
    moderator.come_in()
    assert chip(moderator) == ("1 working day left", "clock", "muted")
    moderator.desk.own_days.add(moderator.desk.own_days.today().replace(day=9), works=False)
    moderator.idle()
    moderator.clock.set("2026-03-07 15:00")
    a_minute_passes(moderator)
    assert chip(moderator) == ("15 h left", "clock", "muted")


def test_without_a_time_nothing_is_told(moderator: Moderator) -> None:
    take(moderator.desk, make_channel(moderator.desk, "Osby", "osby"), comment("Hej", number=1))
    moderator.come_in()
    face = moderator.faces()[0]
    assert face is not None
    assert face.chip is None
