"""What a database that somebody changed is told, and what is opened by paper or a file. The numbers are those of the cases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from moderator_app.desk import depositwords as words
from moderator_app.desk.desk import Desk
from moderator_app.desk.known import Here
from moderator_app.domain.credentials import Part, Why
from moderator_app.domain.journal import Kind
from moderator_app.vault.fields import Fields
from moderator_app.vault.keys import Identity, to_base64
from moderator_app.vault.roll import Deed, Said, say
from moderator_app.vault.secret import Secret
from tests.desk.depositing import Town, copies, cover, enrol, enrol_with, items, password, refusal, restore_backup, shared
from tests.making import FakeClock, keyrings
from tests.truths import raw

Sit = Callable[[str], Desk]


# --- A database that somebody changed --------------------------------------------------------------------------------------


@pytest.mark.credential_case(8)
def test_an_older_envelope_that_is_put_back_is_refused(town: Town) -> None:
    town.enter()
    town.enter(Fields(Secret("namn"), Secret("nyare")))
    raw(town.asa, "DELETE FROM credential_envelope WHERE generation = 2")
    assert refusal(town.bo.credentials.show, town.channel.id, Part.PASSWORD) == "tampered"


@pytest.mark.credential_case(9)
def test_a_journal_whose_end_was_cut_off_is_told(town: Town) -> None:
    town.enter()
    (card,) = (each for each in town.asa.credentials.enrolment.office().keys if each.person == "Cilla")
    town.asa.credentials.enrolment.revoke(card.id)
    raw(town.asa, "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)")
    assert refusal(town.asa.credentials.show, town.channel.id, Part.PASSWORD) == "rollback"


@pytest.mark.credential_case(10)
def test_a_journal_that_went_another_way_is_told(town: Town) -> None:
    town.enter()
    bo = shared(town.bo, town)
    assert bo.sealed is not None
    town.asa.credentials.enrolment.make_administrator(town.bo.me.id)
    password(town.bo, town)
    # The last word is taken out, and Åsa's own pin with it: she says another one in its place.
    raw(town.asa, "DELETE FROM journal WHERE seq >= (SELECT max(seq) FROM journal WHERE kind = 'credential_roll')")
    raw(town.asa, "DELETE FROM journal_private WHERE seq > (SELECT max(seq) FROM journal)")
    for each in town.asa.credentials.deposit.seat.devices():
        identity = town.asa.credentials.deposit.keys().identity
        town.asa.credentials.deposit.seat.write(each, identity, type(town.asa.credentials.deposit.seat.pin(each, identity))())
    town.asa.credentials.enrolment.make_administrator(town.cilla.me.id)

    assert refusal(town.bo.credentials.show, town.channel.id, Part.PASSWORD) == "forked"


@pytest.mark.credential_case(11)
def test_a_key_that_was_replaced_inside_an_old_word_is_refused_with_all_that_follows(town: Town, sit: Sit) -> None:
    town.enter()
    age = town.bo.credentials.deposit.keys().card.age
    other = town.cilla.credentials.deposit.keys().card.age
    payload = "CAST(replace(CAST(payload AS TEXT), ?, ?) AS BLOB)"
    if town.asa.place.server:
        payload = "convert_to(replace(convert_from(payload, 'UTF8'), ?, ?), 'UTF8')"
    raw(town.asa, f"UPDATE journal SET payload = {payload} WHERE kind = 'credential_roll'", age, other)
    assert refusal(sit("asa").credentials.show, town.channel.id, Part.PASSWORD) == "rollback"


@pytest.mark.credential_case(12)
def test_who_begins_another_roll_in_the_database_does_not_keep_newcomers_from_the_true_one(town: Town, sit: Sit) -> None:
    root = town.asa.credentials.enrolment.office().fingerprint
    identity = Identity.new()
    card = identity.card(town.asa.credentials.deposit.seat.org, town.cilla.me.uuid, town.cilla.me.uuid)
    event = say(identity, card, Said(Deed.ROOT, 1, card=card))
    with town.cilla._context.act() as act:
        # Past the desk, as somebody with the password of the database.
        act.write_down(Kind.CREDENTIAL_ROLL, body={"said": event.data.decode(), "by": event.by, "signature": to_base64(event.signature)})

    dag = sit("dag")
    enrol_with(town.asa, dag, root)

    assert dag.credentials.standing().here is Here.READY
    assert sit("asa").credentials.standing().here is Here.READY


@pytest.mark.credential_case(43)
def test_a_restored_database_is_confirmed_by_an_administrator_with_a_reason(town: Town, clock: FakeClock) -> None:
    restore_backup(town, clock)
    assert refusal(town.asa.credentials.show, town.channel.id, Part.PASSWORD) == "rollback"
    assert town.asa.credentials.standing().here is Here.TROUBLE
    assert refusal(town.bo.credentials.enrolment.confirm_restored, "Säkerhetskopia") == "credentials_not_administrator"
    assert refusal(town.asa.credentials.enrolment.confirm_restored, "") == "credentials_reason"

    town.asa.credentials.enrolment.confirm_restored("Servern återställdes i natt.")

    assert password(town.asa, town) == password(town.bo, town) == "märkt-hemlighet-ÅÄÖ"
    raw(town.asa, "DELETE FROM journal WHERE seq > (SELECT max(seq) FROM journal WHERE kind = 'credential_restored') - 1")
    assert refusal(town.bo.credentials.show, town.channel.id, Part.PASSWORD) == "rollback"


def test_a_stranger_who_writes_into_the_database_is_not_believed_and_holds_up_nobody(town: Town) -> None:
    town.enter()
    before = town.asa.credentials.enrolment.office().refused
    stranger = town.cilla
    deposit = stranger.credentials.deposit
    keys = deposit.keys()
    event = say(
        keys.identity, keys.card, Said(Deed.HOLDER, 1, channel=town.channel.uuid, member=keys.card.member, after=deposit.read().roll.newest)
    )
    with stranger._context.act() as act:
        # Past the desk, as somebody with the password of the database.
        act.write_down(Kind.CREDENTIAL_ROLL, body={"said": event.data.decode(), "by": event.by, "signature": to_base64(event.signature)})

    assert town.asa.credentials.enrolment.office().refused == before + 1
    assert refusal(stranger.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"
    town.asa.credentials.enrolment.add_holder(town.channel.id, stranger.me.id)
    town.asa.credentials.resealing.settle()
    assert password(stranger, town)


# --- On paper, and in a file -----------------------------------------------------------------------------------------------


@pytest.mark.credential_case(25, 41)
def test_the_sheet_is_tried_and_opens_what_nobody_else_is_there_to_open(town: Town) -> None:
    town.enter()
    recovery = town.asa.credentials.recovery
    written = Secret(town.paper.reveal().lower().replace("-", " "))
    recovery.drill(written)
    wrong = Secret(town.paper.reveal()[:-1] + ("Q" if town.paper.reveal()[-1] != "Q" else "P"))
    assert refusal(recovery.drill, wrong) == "recovery_no_key"
    assert town.cilla.credentials.recovery.open(town.channel.id, town.paper).password.reveal() == "märkt-hemlighet-ÅÄÖ"
    (change,) = shared(town.asa, town).changes
    assert (change.why, change.about, change.opened) == (Why.PAPER_USED, "Cilla", True)


def test_who_has_no_key_opens_it_with_the_sheet_alone_and_its_fingerprint(town: Town, sit: Sit) -> None:
    town.enter()
    dag = sit("dag")
    root = town.asa.credentials.enrolment.office().fingerprint
    assert refusal(dag.credentials.recovery.open, town.channel.id, town.paper) == "fingerprint_wrong"
    assert dag.credentials.recovery.open(town.channel.id, town.paper, root).password.reveal() == "märkt-hemlighet-ÅÄÖ"
    assert town.asa.log.verify(full=True).ok


def test_a_new_recovery_key_takes_the_old_ones_place(town: Town) -> None:
    town.enter()
    recovery = town.asa.credentials.recovery
    paper = recovery.new_key()
    assert paper.secret is not None
    places = ["Kassaskåpet", "Hos registratorn"]
    assert refusal(recovery.keep_key, paper, places, "XXXXXXXX") == "recovery_not_printed"
    assert refusal(recovery.keep_key, paper, places[:1], paper.secret.reveal()[-8:]) == "recovery_places"
    recovery.keep_key(paper, places, paper.secret.reveal()[-8:].lower())
    town.bo.credentials.resealing.settle()
    assert refusal(recovery.open, town.channel.id, town.paper) == "recovery_not_for_sheet"
    assert recovery.open(town.channel.id, paper.secret).password.reveal() == "märkt-hemlighet-ÅÄÖ"
    assert town.asa.credentials.enrolment.office().sheets[-1].places == tuple(places)


def test_where_every_administrator_lost_their_keys_the_sheet_begins_anew(town: Town, tmp_path: Path) -> None:
    town.enter()
    for each in ("asa", "bo", "cilla"):
        keyrings[tmp_path, each].items.clear()
    enrolment = town.asa.credentials.enrolment
    assert refusal(enrolment.found, "Ny dator") == "credentials_founded"
    old = enrolment.office().fingerprint
    fields = town.asa.credentials.recovery.open(town.channel.id, town.paper, old)

    assert enrolment.found("Ny dator", paper=town.paper) != old

    enrol(town.asa, town.bo)
    for each in (town.asa, town.bo):
        enrolment.add_holder(town.channel.id, each.me.id)
    paper = town.asa.credentials.recovery.new_key()
    assert paper.secret is not None
    town.asa.credentials.recovery.keep_key(paper, ["Kassaskåpet", "Hos registratorn"], paper.secret.reveal()[-8:])
    town.enter(fields)
    assert password(town.bo, town) == "märkt-hemlighet-ÅÄÖ"


@pytest.mark.credential_case(45)
def test_a_file_hands_them_over_to_who_is_named_and_to_nobody_else(town: Town, tmp_path: Path) -> None:
    town.enter()
    file = tmp_path / "kanal-20260304.age"
    town.bo.credentials.hand_over(town.channel.id, [town.cilla.me.id], date(2026, 3, 6), file)

    found = town.cilla.credentials.receive(file)

    assert (found.name, found.fields.password.reveal()) == (town.channel.name, "märkt-hemlighet-ÅÄÖ")
    assert found.sender is not None
    assert found.sender.member == town.bo.me.uuid
    assert refusal(town.asa.credentials.receive, file) == "handover_not_for_me"
    before = town.bo.log.head()
    assert refusal(town.bo.credentials.hand_over, town.channel.id, [town.cilla.me.id], date(2026, 3, 6), tmp_path / "x" / "y") == (
        "handover_not_written"
    )
    assert town.bo.log.head() == before


def test_everything_that_was_done_is_in_a_whole_journal(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    password(town.cilla, town)
    town.cilla.credentials.copy(town.channel.id, Part.USERNAME)
    clock.set("2026-03-06 08:00")
    town.bo.credentials.resealing.settle()
    assert town.asa.log.verify(full=True).ok
    assert town.asa.credentials.enrolment.office().refused == 0


@pytest.mark.credential_case(45)
def test_a_file_for_somebody_without_a_key_is_opened_by_a_passphrase_alone(town: Town, sit: Sit, tmp_path: Path) -> None:
    town.enter()
    file = tmp_path / "kanal-20260304.age"
    assert refusal(town.bo.credentials.hand_over_locked, town.channel.id, date(2026, 3, 6), file, " ") == "handover_whom"
    passphrase = town.bo.credentials.hand_over_locked(town.channel.id, date(2026, 3, 6), file, "Dag Lind, växeln")

    dag = sit("dag")
    assert refusal(dag.credentials.receive, file) == words.LOCKED
    assert refusal(dag.credentials.receive, file, Secret("0000-0000")) == "handover_wrong_passphrase"
    found = dag.credentials.receive(file, Secret(passphrase.reveal().lower().replace("-", " ")))

    assert found.fields.password.reveal() == "märkt-hemlighet-ÅÄÖ"
    assert found.sender is not None
    assert found.sender.member == town.bo.me.uuid


@pytest.mark.credential_case(43)
def test_copies_of_a_time_that_never_was_are_taken_out_after_a_restore(town: Town, clock: FakeClock, tmp_path: Path) -> None:
    town.enter()
    town.enter(Fields(Secret("namn"), Secret("ur en tid som aldrig var")))
    for each in (town.asa, town.bo):
        password(each, town)
        copies(each)
    raw(town.asa, "DELETE FROM credential_envelope WHERE generation = 2")
    raw(town.asa, "DELETE FROM journal WHERE seq >= (SELECT max(seq) FROM journal WHERE kind = 'credential_sealed')")
    raw(town.asa, "DELETE FROM journal_private WHERE seq > (SELECT max(seq) FROM journal)")
    clock.forward(hours=1)
    town.asa.credentials.enrolment.confirm_restored("Servern återställdes i natt.")
    assert items(town.asa, tmp_path) == ["identity", "root"]
    clock.forward(hours=1)
    town.enter(Fields(Secret("namn"), Secret("nu gäller detta")), town.asa)

    assert password(town.bo, town) == "nu gäller detta"
    copies(town.bo)
    kept = town.bo.credentials.deposit.seat.kept(town.channel.uuid)
    assert kept is not None
    assert kept.fields.password.reveal() == "nu gäller detta"
