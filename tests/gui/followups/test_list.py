"""The list of what is open: by due time, page by page, by kind, person, channel, lateness, and what must be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel

from moderator_app.desk.desk import Desk
from moderator_app.desk.followups import PAGE
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Decision, Outcome
from moderator_app.domain.policy import Duty
from moderator_app.gui.screens import SCREENS
from moderator_app.support.clock import SystemClock
from tests.gui.finding import part
from tests.gui.followups.conftest import Follower
from tests.gui.sitting import Seat
from tests.making import FakeClock, comment, decide, take


def choose(follower: Follower, name: str, value: object) -> None:
    combo = part(follower.screen, QComboBox, name)
    assert combo.findData(value) >= 0, value
    combo.setCurrentIndex(combo.findData(value))
    follower.seat.idle()


def test_each_row_tells_duty_force_time_decision_channel_author_and_who_answers(follower: Follower, threat: Decision) -> None:
    first = follower.rows()[0]
    assert first.startswith("Secure evidence · must be done. late since today ")
    assert first.endswith(f". {threat.reference} · Badet · Kim Ek · Åsa")
    assert follower.rows()[3].startswith("Police report, or a decision not to · must be done. by ")
    assert any("Notify the author with the reason · when it fits" in each for each in follower.rows())


def test_nothing_is_told_of_who_wrote_a_protected_item(seat: Seat, badet: Channel) -> None:
    take(seat.desk, badet, comment("[sekretess]", number=1, author="Kim Ek"))
    decide(seat.desk, 1, Outcome.REMOVE, "L-03")
    follower = Follower(seat)
    assert all("protected item" in each and "Kim" not in each for each in follower.rows())
    assert "Kim" not in follower.told("CaseAbout")


def test_filters_by_kind_person_channel_lateness_and_force(follower: Follower, seat: Seat, bo: Desk) -> None:
    other = seat.channel("Torget", Platform.FACEBOOK, "sormland")
    take(seat.desk, other, comment("[svordom]", number=2))
    decide(seat.desk, 2, Outcome.REMOVE, "H-01")
    police = next(each for each in seat.desk.follow_ups.page() if each.duty is Duty.POLICE_REPORT)
    seat.desk.follow_ups.assign(police.id, bo.me.id)
    follower.hear()
    everything = follower.duties()

    choose(follower, "FollowUpDuty", Duty.REMOVE.value)
    assert set(follower.duties()) == {Duty.REMOVE}
    follower.key(Qt.Key.Key_Escape)
    assert follower.duties() == everything, "Escape shows all again"
    choose(follower, "FollowUpPerson", bo.me.id)
    assert follower.duties() == [Duty.POLICE_REPORT]
    choose(follower, "FollowUpPerson", "nobody")
    assert follower.duties() == []
    assert part(follower.screen, QLabel, "EmptyTitle").text() == "Nothing that you look for"
    seat.press("FollowUpEmptyAll")
    assert follower.duties() == everything
    seat.do("followups.mine")
    assert len(follower.duties()) == len(everything) - 1
    seat.do("followups.mine")
    choose(follower, "FollowUpChannel", other.id)
    assert {each.channel for each in follower.screen.model.rows} == {"Torget"}
    seat.do("followups.everything")
    seat.do("followups.late")
    now = seat.desk.clock.now()
    assert follower.screen.model.rows
    assert all(each.due_at < now for each in follower.screen.model.rows)
    seat.do("followups.everything")
    seat.do("followups.mandatory")
    assert {each.mandatory for each in follower.screen.model.rows} == {True}
    choose(follower, "FollowUpForce", "fits")
    assert {each.mandatory for each in follower.screen.model.rows} == {False}


def test_what_those_have_to_do_for_whom_i_stand_in_is_a_list_of_its_own(seat: Seat, bo: Desk, threat: Decision, clock: FakeClock) -> None:
    clock.set(SystemClock().now())  # a cover runs by the database's own
    place = seat.desk.channels.everything()[0]
    for each in seat.desk.follow_ups.page():
        if each.duty in (Duty.SAFETY, Duty.POLICE_REPORT):
            seat.desk.follow_ups.assign(each.id, bo.me.id)
    today = bo.cover.today()
    absence = bo.cover.plan(bo.me.id, today, today, [(place.id, seat.desk.me.id)])
    bo.cover.start(absence.id)
    seat.desk.news.look()

    follower = Follower(seat, covered=True)

    assert set(follower.duties()) == {Duty.SAFETY, Duty.POLICE_REPORT}
    assert threat.reference in follower.rows()[0]


def test_hundreds_come_page_by_page_and_the_keyboard_goes_through_all(seat: Seat, badet: Channel) -> None:
    take(seat.desk, badet, *(comment(f"[svordom {number}]", number=number) for number in range(1, 131)))
    for number in range(1, 131):
        decide(seat.desk, number, Outcome.REMOVE, "H-01")
    follower = Follower(seat)
    model = follower.screen.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.QtTest, follower.screen)
    assert model.rowCount() == PAGE
    assert part(follower.screen, QLabel, "FollowUpHeadline").text() == f"Follow-ups · the first {PAGE} follow-ups"

    for _ in range(3):
        follower.screen.list.go_to(model.rowCount())
        seat.idle()

    assert model.rowCount() == len(seat.desk.follow_ups.page(most=1_000)) > PAGE
    assert len({each.id for each in model.rows}) == model.rowCount()
    assert model.whole


def test_news_of_a_colleague_leave_the_chosen_row_chosen(follower: Follower, seat: Seat, bo: Desk, badet: Channel) -> None:
    follower.go(Duty.SAFETY)
    take(seat.desk, badet, comment("[svordom]", number=2))
    decide(seat.desk, 2, Outcome.REMOVE, "H-01")
    follower.hear()
    row = follower.screen.model.row(follower.screen.list.place)
    assert row is not None
    assert (row.duty, row.item_id) == (Duty.SAFETY, 1)
    assert follower.screen.pane.current == row.id
    assert bo.me.name == "Bo"


def test_j_and_k_go_through_the_list_and_the_case_follows(follower: Follower) -> None:
    follower.key("j", "j")
    assert follower.screen.list.place == 2
    assert follower.screen.pane.task is not None
    assert follower.screen.pane.task.duty is Duty.REMOVE
    follower.key("k")
    assert follower.screen.list.place == 1


@pytest.mark.parametrize("language", ["sv", "en"])
def test_an_empty_desk_says_so(seat: Seat, language: str) -> None:
    seat.channel()
    seat.speak(language)
    follower = Follower(seat)
    told = {"sv": "Inget att följa upp", "en": "Nothing is to be followed up"}
    assert part(follower.screen, QLabel, "EmptyTitle").text() == told[language]
    assert not follower.screen.pane.isVisible()


def test_the_screen_has_its_key() -> None:
    assert {each.id: each.key for each in SCREENS}["followups"] == "Alt+U"
