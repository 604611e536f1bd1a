"""People who share a channel's credentials: each sees what is theirs, while it is theirs. The numbers are those of the cases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.known import Here
from moderator_app.desk.sharing import Access
from moderator_app.domain.credentials import Looked, Part, Why
from moderator_app.support.messages import KnownError
from moderator_app.vault.fields import Fields
from moderator_app.vault.secret import Secret
from tests.desk.depositing import FIELDS, Town, cover, enrol, password, refusal, shared
from tests.making import FakeClock, keyrings, make_channel
from tests.truths import raw

Sit = Callable[[str], Desk]


# --- Entering and showing --------------------------------------------------------------------------------------------------


@pytest.mark.credential_case(1, 2)
def test_who_holds_the_channel_sees_its_credentials_and_nobody_else(town: Town) -> None:
    assert town.enter() == 1

    assert password(town.asa, town) == password(town.bo, town) == "märkt-hemlighet-ÅÄÖ"
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"
    assert [shared(each, town).access for each in (town.asa, town.bo, town.cilla)] == [Access.HOLDER, Access.HOLDER, Access.NONE]


def test_every_part_is_shown_by_itself_and_written_down_before(town: Town) -> None:
    town.enter()
    before = town.bo.log.head().seq

    found = [town.bo.credentials.show(town.channel.id, part) for part in Part]

    assert town.bo.log.head().seq == before + len(Part)
    assert [bool(each.secret) for each in found] == [True, True, False, False, True]
    assert found[2].one_time is not None
    assert [each.code.reveal() for each in found[3].codes] == ["1111-aaaa", "2222-bbbb"]


def test_what_was_not_entered_is_said_and_not_written_down(town: Town) -> None:
    assert refusal(town.bo.credentials.show, town.channel.id, Part.PASSWORD) == "credentials_nothing_sealed"
    town.enter(Fields(Secret("namn"), Secret("ord")))
    before = town.bo.log.head()
    assert refusal(town.bo.credentials.copy, town.channel.id, Part.ONE_TIME) == "credentials_part_empty"
    assert town.bo.log.head() == before


def test_who_was_overtaken_is_told_by_whom_and_nothing_is_lost(town: Town) -> None:
    town.enter()
    _, seen, _ = town.asa.credentials.whole(town.channel.id)
    town.enter(Fields(Secret("namn"), Secret("nytt")), town.bo)

    with pytest.raises(KnownError, match="Bo has saved") as told:
        town.asa.credentials.enter(town.channel.id, FIELDS, seen)

    assert told.value.code == "credentials_overtaken"
    assert password(town.asa, town) == "nytt"


@pytest.mark.credential_case(7)
def test_a_deputy_does_not_say_what_the_credentials_are(town: Town) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    assert refusal(town.cilla.credentials.enter, town.channel.id, FIELDS, 2) == "credentials_not_keeper"
    assert refusal(town.cilla.credentials.whole, town.channel.id) == "credentials_not_keeper"


def test_a_recovery_code_is_ticked_off_once_by_a_deputy_too_and_stays_so_when_all_is_sealed_anew(town: Town) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    code = FIELDS.codes[0].id

    town.cilla.credentials.tick(town.channel.id, code)

    assert refusal(town.bo.credentials.tick, town.channel.id, code) == "credentials_code_used"
    found = town.bo.credentials.show(town.channel.id, Part.RECOVERY_CODES)
    assert found.used is not None
    assert found.used[code][0] == "Cilla"
    assert refusal(town.bo.credentials.tick, town.channel.id, "ffffffff") == "credentials_gone"


@pytest.mark.credential_case(24)
def test_a_channel_keeps_two_holders(town: Town) -> None:
    town.enter()
    assert refusal(town.asa.credentials.enrolment.remove_holder, town.channel.id, town.bo.me.id) == "credentials_too_few_holders"
    other = make_channel(town.asa, "Badet")
    town.asa.credentials.enrolment.add_holder(other.id, town.asa.me.id)
    assert refusal(town.asa.credentials.enter, other.id, FIELDS, 0) == "one_holder"


# --- Enrolment -------------------------------------------------------------------------------------------------------------


@pytest.mark.credential_case(12, 13)
def test_a_newcomer_is_let_in_by_what_two_people_type(sit: Sit) -> None:
    asa, dag = sit("asa"), sit("dag")
    assert dag.credentials.standing().here is Here.NOT_FOUNDED
    assert refusal(dag.credentials.enrolment.make_key, "dator") == "credentials_not_founded"
    root = asa.credentials.enrolment.found("dator")
    assert dag.credentials.standing().here is Here.NO_KEYS

    mine = dag.credentials.enrolment.make_key("Dags dator")
    assert dag.credentials.standing().here is Here.UNTRUSTED
    assert refusal(dag.credentials.enrolment.trust, "0000-0000-0000-0000-0000") == "fingerprint_wrong"
    dag.credentials.enrolment.trust(root.lower().replace("-", " "))
    assert dag.credentials.standing().here is Here.WAITING

    (waiting,) = (each for each in asa.credentials.enrolment.office().keys if each.state == "waiting")
    assert (waiting.person, waiting.workstation, waiting.fingerprint) == ("Dag", "Dags dator", "")
    assert refusal(asa.credentials.enrolment.approve, waiting.id, "AAAA-AAAA") == "fingerprint_wrong"
    assert refusal(dag.credentials.enrolment.approve, waiting.id, mine[-9:]) == "credentials_waiting"
    asa.credentials.enrolment.approve(waiting.id, mine[-9:])
    assert dag.credentials.standing().here is Here.READY
    assert refusal(dag.credentials.enrolment.make_administrator, dag.me.id) == "credentials_not_administrator"


@pytest.mark.credential_case(12)
def test_a_database_that_another_organisation_begins_is_not_believed(town: Town) -> None:
    town.enter()
    raw(town.asa, "DELETE FROM journal WHERE kind LIKE 'credential_%'")
    assert refusal(town.bo.credentials.show, town.channel.id, Part.PASSWORD) in (
        "credentials_not_founded",
        "rollback",
        "credentials_waiting",
    )


def test_a_lost_key_is_told_and_a_new_one_takes_its_place(town: Town, tmp_path: Path) -> None:
    town.enter()
    keyrings[tmp_path, "bo"].items.clear()
    assert town.bo.credentials.standing().here is Here.LOST

    enrol(town.asa, town.bo)
    town.asa.credentials.resealing.settle()

    assert password(town.bo, town) == "märkt-hemlighet-ÅÄÖ"


@pytest.mark.credential_case(19)
def test_a_revoked_key_opens_nothing_and_what_it_opened_is_to_be_changed(town: Town) -> None:
    town.enter()
    town.asa.credentials.enrolment.add_holder(town.channel.id, town.cilla.me.id)
    town.asa.credentials.resealing.settle()
    assert password(town.bo, town)
    (card,) = (each for each in town.asa.credentials.enrolment.office().keys if each.person == "Bo")

    town.asa.credentials.enrolment.revoke(card.id)
    town.asa.credentials.resealing.settle()

    assert town.bo.credentials.standing().here is Here.REVOKED
    assert refusal(town.bo.credentials.show, town.channel.id, Part.PASSWORD) == "credentials_revoked"
    (change,) = shared(town.asa, town).changes
    assert (change.why, change.about, change.opened) == (Why.KEYS_REVOKED, "Bo", True)
    assert password(town.cilla, town) == "märkt-hemlighet-ÅÄÖ"


def test_what_a_holder_sealed_who_was_revoked_still_opens(town: Town) -> None:
    town.asa.credentials.enrolment.add_holder(town.channel.id, town.cilla.me.id)
    town.enter(who=town.bo)
    (card,) = (each for each in town.asa.credentials.enrolment.office().keys if each.person == "Bo")

    town.asa.credentials.enrolment.revoke(card.id)

    assert password(town.asa, town) == "märkt-hemlighet-ÅÄÖ"
    assert town.asa.credentials.resealing.settle().sealed == 1
    assert password(town.cilla, town) == "märkt-hemlighet-ÅÄÖ"


def test_the_last_administrators_last_key_is_not_revoked(town: Town) -> None:
    (card,) = (each for each in town.asa.credentials.enrolment.office().keys if each.mine)
    assert refusal(town.asa.credentials.enrolment.revoke, card.id) == "credentials_last_administrator"
    town.asa.credentials.enrolment.make_administrator(town.bo.me.id)
    town.asa.credentials.enrolment.revoke(card.id)
    assert town.asa.credentials.standing().here is Here.REVOKED
    assert town.bo.credentials.standing().administers


# --- Looked after ----------------------------------------------------------------------------------------------------------


def test_who_logged_in_and_who_looked_through_the_access_is_remembered(town: Town, clock: FakeClock) -> None:
    town.enter()
    town.bo.credentials.look(town.channel.id, Looked.VERIFIED)
    clock.forward(days=1)
    town.asa.credentials.look(town.channel.id, Looked.REVIEWED, "Alla roller stämmer.")
    found = shared(town.bo, town)
    assert found.verified is not None
    assert found.reviewed is not None
    assert (found.verified.person, found.reviewed.person, found.reviewed.note) == ("Bo", "Asa", "Alla roller stämmer.")
    assert refusal(town.cilla.credentials.look, town.channel.id, Looked.VERIFIED) == "credentials_not_keeper"
