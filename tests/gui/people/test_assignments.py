"""A manager's decisions at a person: recorded, announced to communications, ended, and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Person, Platform
from moderator_app.domain.mandates import Mandate, Right
from moderator_app.support.messages import KnownError, Message
from tests.gui.people.conftest import Staff
from tests.gui.sitting import Seat, hear

DECIDED = {"by": "Ada Ask", "delegation": "3.2", "document": "KS 2026/12"}


def held(seat: Seat, who: Person) -> list[Mandate]:
    return list(seat.desk.people.roll().of(who.id))


def given(seat: Seat, who: Person, channel: Channel, *rights: Right) -> Mandate:
    return seat.desk.people.record(who.id, channel.id, rights or (Right.TAKE_PART,), by="Ada Ask")


@pytest.mark.requirement("SOL-30", check="moderator_app.gui.people.asking:_record")
def test_an_assignment_is_recorded_for_several_channels_with_three_separate_rights(
    staff: Staff, badet: Channel, kim: Person, seat: Seat
) -> None:
    blog = seat.channel("Bloggen")
    staff.go(kim)
    seat.dialogs.will_answer({"channels": f"{badet.id}\n{blog.id}", "start": "yes", "take_part": "", "administer": "yes", **DECIDED})

    seat.press("people.assign")

    found = held(seat, kim)
    assert [(each.channel, each.rights) for each in found] == [
        ("Bloggen", {Right.START, Right.ADMINISTER}),
        ("Badet", {Right.START, Right.ADMINISTER}),
    ]
    told = {word: staff.told(f"assignment-{found[0].id}-{word}") for word in ("start-word", "administer-word", "take_part-word", "state")}
    assert told == {"start-word": "start", "administer-word": "administer", "take_part-word": "not take part", "state": "holds"}
    facts = staff.told(f"assignment-{found[0].id}-facts").split("\n")
    assert facts[0].startswith("Decided ")
    assert facts[0].endswith(" by Ada Ask · recorded by Åsa")
    assert facts[1:] == ["Delegation: 3.2", "Document: KS 2026/12"]
    assert staff.row("Kim Ek")[5] == "Badet: start, administer · Bloggen: start, administer"


def test_what_was_typed_comes_back_when_the_desk_refuses_it(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    typed = {"channels": str(badet.id), "by": "Kim Ek", "delegation": "3.2", "document": "KS 2026/12", "administer": "yes"}
    seat.dialogs.will_answer(typed, {"by": "Ada Ask"})

    seat.press("people.assign")

    again = {each.id: each.value for each in seat.dialogs.forms[1].fields}
    assert {name: again[name] for name in typed} == typed
    assert [(each.decider.name, each.document) for each in held(seat, kim)] == [("Ada Ask", "KS 2026/12")]


def test_what_was_recorded_before_a_refusal_is_not_asked_for_again(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    blog = seat.channel("Bloggen")
    staff.go(kim)
    seat.dialogs.will_answer({"channels": f"{badet.id}\n99\n{blog.id}", **DECIDED})

    seat.press("people.assign")

    assert [each.channel for each in held(seat, kim)] == ["Badet"]
    assert seat.dialogs.forms[1].fields[0].value == f"99\n{blog.id}"


def test_a_channel_is_offered_before_it_starts_too(staff: Staff, seat: Seat) -> None:
    seat.desk.channels.add("Aldrig", Platform.FACEBOOK, "osby", planned=True)
    seat.screen("people")

    seat.press("people.assign")

    assert [text for _, text in seat.dialogs.forms[0].fields[0].options] == ["Aldrig", "Badet"]


@pytest.mark.requirement("OSB-9", check="moderator_app.storage.register:politicians")
def test_a_politician_is_pointed_out_and_gets_no_assignment(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    seat.desk.register.mark_politician("Kim Ek", True)
    staff.go(kim)
    seat.dialogs.will_answer({"channels": str(badet.id), **DECIDED})

    seat.press("people.assign")

    assert staff.told("AssignmentsPolitician") == "Is marked as a politician, and can't get an assignment."
    assert staff.bar() == "politician"
    assert held(seat, kim) == []


def test_an_assignment_is_ended_only_after_a_plain_question_and_is_kept(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    one = given(seat, kim, badet)
    staff.go(kim)
    seat.dialogs.will_answer("", "end")

    seat.press(f"end-{one.id}")
    assert held(seat, kim)[0].ended_at is None
    seat.press(f"end-{one.id}")

    assert staff.told(f"assignment-{one.id}-state") == "ended"
    assert "Ended " in staff.told(f"assignment-{one.id}-facts")
    assert not staff.there(f"end-{one.id}")
    assert staff.row("Kim Ek")[5] == "no assignment"


def test_what_holds_stands_above_what_ended_the_newest_first(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    old = given(seat, kim, badet)
    blog = given(seat, kim, seat.channel("Bloggen"))
    new = given(seat, kim, badet, Right.ADMINISTER)
    staff.go(kim)

    cards = [each for each in (old, blog, new) if staff.there(f"assignment-{each.id}-channel")]
    heights = {each.id: staff.button(f"notice-{each.id}").mapTo(staff.screen, QPoint()).y() for each in cards}

    assert sorted(heights, key=heights.__getitem__) == [new.id, blog.id, old.id]


@pytest.mark.requirement("SOL-31", check="moderator_app.desk.people:People.notified")
def test_the_notice_to_communications_is_written_already_copied_and_its_delivery_recorded(
    staff: Staff, badet: Channel, kim: Person, seat: Seat
) -> None:
    one = given(seat, kim, badet)
    staff.go(kim)
    assert staff.told(f"assignment-{one.id}-told") == "Communications have not been told."
    seat.dialogs.will_answer("copy", "told", {"to": " "}, {"to": "Eva Alm, e-mail"})

    seat.press(f"notice-{one.id}")
    copied = QGuiApplication.clipboard().text()
    seat.press(f"notice-{one.id}")

    assert copied.startswith("Assignment in Badet: Kim Ek\n\nOn ")
    assert "Ada Ask decided that Kim Ek has this assignment in the channel Badet, as part of the job: take part." in copied
    assert [form.fields[0].value for form in seat.dialogs.forms] == ["", " "]
    assert held(seat, kim)[0].notified_to == "Eva Alm, e-mail"
    assert staff.told(f"assignment-{one.id}-told").endswith(": Eva Alm, e-mail")


def test_a_colleagues_assignment_shows_at_once(staff: Staff, badet: Channel, kim: Person, seat: Seat, bo: Desk) -> None:
    staff.go(kim)
    one = bo.people.record(kim.id, badet.id, [Right.TAKE_PART], by="Ada Ask")
    hear(seat)

    assert staff.told(f"assignment-{one.id}-state") == "holds"
    bo.people.end(one.id)
    hear(seat)
    assert staff.told(f"assignment-{one.id}-state") == "ended"


def test_who_comes_for_a_channel_finds_it_ticked(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    seat.screen("people", channel=badet.id)

    assert staff.told("PeopleHint") == "Choose who gets an assignment for Badet."
    seat.press("people.assign")
    assert seat.dialogs.forms[0].fields[0].value == str(badet.id)
    assert staff.there("PeopleHint"), "nothing was recorded yet"
    seat.dialogs.will_answer(DECIDED)
    seat.press("people.assign")
    assert not staff.there("PeopleHint")


def test_the_names_and_references_are_shown_letter_by_letter(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    seat.desk.people.record(kim.id, badet.id, [Right.TAKE_PART], by="<b>Ada</b>", delegation="<img src=x>")
    staff.go(kim)

    assert "<b>Ada</b>" in staff.told(f"assignment-{held(seat, kim)[0].id}-facts")


def test_the_refusal_for_want_of_an_assignment_has_a_door_to_the_people(staff: Staff, seat: Seat) -> None:
    seat.screen("channels")
    seat.window.bar.show_error(KnownError(Message("no_mandate", "You have no assignment.")))

    seat.press("MessageAction")

    assert seat.window.current_screen == "people"
