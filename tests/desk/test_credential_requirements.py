"""What the policies ask of login details: the organisation gets at them, whoever of its staff is away."""

from __future__ import annotations

from datetime import date

import pytest

from tests.desk.depositing import FIELDS, Town, cover, password
from tests.making import FakeClock


@pytest.mark.requirement("HJO-38", check="moderator_app.desk.known:readers_of")
@pytest.mark.requirement("VAS-26", check="moderator_app.desk.known:readers_of")
@pytest.mark.requirement("OSB-26", check="moderator_app.desk.known:readers_of")
def test_whoever_is_away_the_organisation_gets_at_the_login(town: Town, clock: FakeClock) -> None:
    town.enter(who=town.bo)

    assert password(town.asa, town) == FIELDS.password.reveal(), "Bo entered it and is away: Åsa of the communications unit has it"
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    assert password(town.cilla, town) == FIELDS.password.reveal(), "so has whoever stands in for him"
    clock.set("2026-03-09 08:00")
    opened = town.asa.credentials.recovery.open(town.channel.id, town.paper)
    assert opened.password == FIELDS.password, "and where nobody is left, the sheet from the safe opens it"
