"""Disposal is stopped and let go on from the item's page, and what stops it is seen there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.domain.retention import Ground
from moderator_app.domain.team import Role
from moderator_app.gui.widgets.labels import PlainLabel
from tests.desk.test_follow_ups import done
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.item.conftest import Moderator
from tests.making import decide, make_desk


def told(asa: Moderator) -> str:
    """What the page says stops the disposal; "" while it says nothing."""
    label = part(asa.page, PlainLabel, "HoldLineText")
    return label.text() if label.isVisible() else ""


def codes(asa: Moderator, item_id: int) -> list[str]:
    return [each.code for each in asa.desk.retention.of(item_id).holds]


def offered(asa: Moderator) -> list[bool]:
    return [asa.window.registry.action(each).isEnabled() for each in ("item.hold", "item.lift")]


@pytest.fixture
def kept(asa: Moderator, channel: Channel) -> int:
    """A comment that was kept: nothing stops its disposal."""
    (item,) = asa.take(channel, "Fint bad")
    decide(asa.desk, item, Outcome.KEEP)
    asa.look_at(item)
    return item


@pytest.mark.requirement("SOR-20", check="moderator_app.gui.item.holding:Holding.stop")
def test_a_key_stops_the_disposal_with_a_reason_and_another_lets_it_go_on(asa: Moderator, kept: int) -> None:
    assert (told(asa), offered(asa)) == ("", [True, False])
    asa.dialogs.will_answer({"ground": "document_request", "reason": " "}, {"reason": "Begäran per brev från Ek."})

    asa.type("y")

    assert asa.dialogs.asked == ["HoldItem", "HoldItem"], "refused without a reason, and asked again"
    assert asa.barred()[0] == "hold_reason"
    assert asa.dialogs.forms[1].fields[0].value == "document_request", "nothing typed is lost"
    assert told(asa) == "Disposal stopped: request for a document – Begäran per brev från Ek. (Asa, today 10:00)"
    assert codes(asa, kept) == ["hold_by_hand"]
    assert offered(asa) == [True, True]

    asa.dialogs.will_answer({"reason": "Lämnades ut i dag."})
    asa.type("z")

    assert asa.dialogs.forms[-1].fields[0].options == (("1", "request for a document (today 10:00)"),)
    assert (told(asa), codes(asa, kept), offered(asa)) == ("", [], [True, False])


def test_the_buttons_do_the_same(asa: Moderator, kept: int) -> None:
    asa.page.view.header.more.set_open(True)
    asa.dialogs.will_answer({"ground": "other", "reason": "Tvist om badet."})
    asa.press("ItemHold")
    assert told(asa).startswith("Disposal stopped: other – Tvist om badet.")
    asa.dialogs.will_answer({"reason": "Förlikning."})
    asa.press("ItemLiftHold")
    assert (told(asa), codes(asa, kept)) == ("", [])


def test_what_holds_it_by_itself_is_told_and_ended_where_that_can_be(asa: Moderator, channel: Channel) -> None:
    (item,) = asa.take(channel, "Kan jag få ut avtalet?")
    decide(asa.desk, item, Outcome.FORWARD, "P-07")
    asa.look_at(item)
    assert told(asa) == "Disposal stopped: It asks for a document, and nobody has recorded that this was answered."
    asa.dialogs.will_answer({"reason": "Avtalet lämnades ut."})
    asa.press("ItemLiftHold")
    assert asa.dialogs.forms[-1].fields[0].options == (("document_request", "The request for a document is answered"),)
    assert told(asa) == ""
    assert "hold_document_request" not in codes(asa, item)


def test_an_open_case_is_no_line_of_its_own_and_the_police_are(asa: Moderator, channel: Channel) -> None:
    (item,) = asa.take(channel, "Vi ses i kväll, och då smäller det")
    asa.look_at(item)
    assert (codes(asa, item), told(asa)) == (["hold_not_assessed"], "")
    decide(asa.desk, item, Outcome.REMOVE, "B-01")
    done(asa.desk, Duty.POLICE_REPORT, FollowUpStep.REPORTED, Report(reference="5000-K1"), item)
    asa.idle()
    assert told(asa) == "Disposal stopped: The police have it (5000-K1)."


def test_a_hold_on_the_whole_channel_is_seen_at_each_item_as_soon_as_it_is_set(asa: Moderator, channel: Channel, kept: int) -> None:
    asa.desk.holds.set(Ground.AUTHORITY, "JO granskar.", channel_id=channel.id)
    asa.idle()
    assert told(asa).startswith("Disposal stopped for the whole channel: court, supervision or audit – JO granskar. (Asa, ")
    asa.dialogs.will_answer({"reason": "Granskningen är klar."})
    asa.press("ItemLiftHold")
    assert asa.dialogs.forms[-1].fields[0].options[0][1] == "The whole channel: court, supervision or audit (today 10:00)"
    assert (told(asa), codes(asa, kept)) == ("", [])


def test_who_does_not_lead_sees_it_and_sets_one_but_lifts_none(asa: Moderator, kept: int, tmp_path: Path) -> None:
    other = make_desk(tmp_path, asa.clock, "bo")
    asa.desk.people.change(other.me.id, role=Role.ADMINISTRATOR)
    other.news.look()
    other.people.change(asa.desk.me.id, role=Role.MODERATOR)
    other.close()
    asa.desk.news.look()
    asa.page.show_item(None)
    asa.look_at(kept)
    asa.dialogs.will_answer({"ground": "police", "reason": "Polisen har ringt."})
    asa.type("y")
    assert told(asa).startswith("Disposal stopped: police report or request – Polisen har ringt.")
    assert not part(asa.page, QPushButton, "ItemLiftHold").isVisible()
    assert offered(asa) == [True, False]


def test_of_what_is_gone_nothing_can_be_stopped(asa: Moderator, kept: int) -> None:
    asa.desk.suspicion.purge(kept)
    asa.idle()
    asa.page.view.header.more.set_open(True)
    assert offered(asa) == [False, False]
    assert not part(asa.page, QPushButton, "ItemHold").isVisible()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(asa: Moderator, kept: int, language: str, scale: int) -> None:
    asa.desk.holds.set(Ground.OTHER, "Tvist om badet, som parterna ännu inte är ense om. " * 3, item_id=kept)
    asa.speak(language, scale)
    asa.page.view.header.more.set_open(True)
    asa.idle()
    assert_fits(asa.window)
    assert unnamed(asa.page) == []
    assert without_object_name(asa.page) == []
