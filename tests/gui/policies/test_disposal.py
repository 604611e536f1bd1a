"""The disposal decisions at the window."""

from __future__ import annotations

import pytest

from moderator_app.domain.disposal import Limit
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat

TYPED = {
    "body": "Kommunstyrelsen",
    "decided": "2026-02-01",
    "paragraph": "§ 44",
    "scope": "Inlägg i sociala medier",
    "types": "minor\nremoved",
    "limit": "days",
    "amount": "30",
}


def listed(seat: Seat) -> list[tuple[str, ...]]:
    return cells(part(seat.window, PlainTable, "DisposalList"))


def note(seat: Seat) -> str:
    return part(seat.window, PlainLabel, "DisposalCard-note").text()


def test_a_channel_without_a_decision_is_named_and_gets_one(seat: Seat) -> None:
    seat.channel("Badet")
    seat.screen("policies", part="disposal")
    assert listed(seat) == [("Badet", "", "", "no decision: nothing may be disposed of")]
    assert "before there is one" in note(seat)
    seat.dialogs.will_answer(TYPED | {"types": ""}, {"types": "minor"}, "", "revoke")

    seat.do("disposal.add")

    assert seat.dialogs.asked == ["AddDisposal", "AddDisposal"]
    assert listed(seat) == [("Kommunstyrelsen", "2026-02-01", "§ 44", "30 days after receipt")]
    assert note(seat).startswith("What is received today may be disposed of from ")
    (one,) = seat.desk.disposal.plan().decisions
    assert (one.decision.terms.limit, one.decision.terms.amount, [each.name for each in one.channels]) == (Limit.DAYS, 30, ["Badet"])

    seat.do("disposal.revoke")
    assert seat.desk.disposal.plan().uncovered == ()
    seat.do("disposal.revoke")
    assert [each.name for each in seat.desk.disposal.plan().uncovered] == ["Badet"]
    assert not seat.window.registry.action("disposal.revoke").isEnabled()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, language: str, scale: int) -> None:
    seat.channel("Badet")
    screen = seat.screen("policies", part="disposal")
    seat.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []


def test_a_destruction_outside_the_plan_is_refused_with_why_then_recorded_as_one_and_reported(seat: Seat) -> None:
    seat.channel("Badet")
    seat.screen("policies", part="disposal")
    typed = {"what": "Fem kommentarer", "received": "2026-01-07"}
    seat.dialogs.will_answer(typed, {"deviation": "Plattformen tog bort dem"})

    seat.do("disposal.destroyed")

    assert seat.dialogs.asked == ["RecordDestruction", "RecordDestruction"]
    assert {each.id: each.value for each in seat.dialogs.forms[1].fields}["what"] == "Fem kommentarer"
    assert listed(seat)[-1] == ("Badet", "2026-01-07", "outside the plan", "Fem kommentarer")
    (line,) = [each for each in seat.desk.today.read().lines if each.key.startswith("destroyed-")]

    seat.screen("today")
    seat.screen(line.door.screen, **line.door.arguments)
    assert note(seat) == "Destroyed outside the plan. Report it, and record to whom."
    seat.dialogs.will_answer({"to": "Arkivarien", "day": "2026-01-08"})
    seat.do("disposal.report")
    assert note(seat) == "Destroyed outside the plan. Reported on 2026-01-08 to Arkivarien."
    assert not seat.window.registry.action("disposal.report").isEnabled()
