"""People who share a channel's credentials: each sees what is theirs, while it is theirs. The numbers are those of the cases."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from moderator_app.desk.credentials import Shown
from moderator_app.desk.deposit import Here
from moderator_app.desk.desk import Desk
from moderator_app.desk.sharing import Access, Shared
from moderator_app.domain.credentials import ChangeStep, Looked, Part, Why, steps_of
from moderator_app.domain.journal import Kind
from moderator_app.support.messages import KnownError
from moderator_app.vault.fields import Fields
from moderator_app.vault.keys import to_base64
from moderator_app.vault.roll import Deed, Said, say
from moderator_app.vault.secret import Secret
from tests.desk.depositing import FIELDS, Town, enrol, make_town
from tests.making import FakeClock, keyrings, make_channel
from tests.truths import raw

Sit = Callable[[str], Desk]


@pytest.fixture
def town(sit: Sit) -> Town:
    return make_town(sit)


def refusal(job: Callable[..., object], *arguments: Any, **named: Any) -> str:
    """The code of what is told."""
    with pytest.raises(KnownError) as told:
        job(*arguments, **named)
    return told.value.code


def password(desk: Desk, town: Town) -> str:
    """What this person is shown."""
    found: Shown = desk.credentials.show(town.channel.id, Part.PASSWORD)
    assert found.secret is not None
    return found.secret.reveal()


def shared(desk: Desk, town: Town) -> Shared:
    return next(each for each in desk.credentials.overview() if each.channel.id == town.channel.id)


def cover(town: Town, first: date, last: date) -> int:
    """Bo is away on these days, and lets Cilla in."""
    absence = town.bo.cover.plan(town.bo.me.id, first, last, [(town.channel.id, town.cilla.me.id)])
    town.bo.cover.start(absence.id)
    assert town.bo.credentials.resealing.let_in(absence.id) == 1
    town.asa.credentials.resealing.settle()
    return absence.id


def copies(desk: Desk) -> None:
    """What the window does by itself after a change."""
    for each in desk.credentials.resealing.copies():
        desk.credentials.resealing.refresh(each)


def items(desk: Desk, folder: Path) -> list[str]:
    """The kinds of what lies in the person's keyring."""
    return sorted(name.split(":")[2] for name in keyrings[folder, desk.me.os_user].items)


# --- Entering and showing -----------------------------------------------------------------------------------------------


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


# --- Enrolment ----------------------------------------------------------------------------------------------------------


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


# --- Cover --------------------------------------------------------------------------------------------------------------


@pytest.mark.credential_case(14, 17)
def test_a_deputy_opens_it_during_the_cover_and_is_out_when_it_ends(town: Town, clock: FakeClock, tmp_path: Path) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    assert password(town.cilla, town) == "märkt-hemlighet-ÅÄÖ"
    copies(town.cilla)
    assert items(town.cilla, tmp_path) == ["channel", "identity", "root"]

    clock.set("2026-03-06 00:00")

    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "cover_not_active"
    copies(town.cilla)
    assert items(town.cilla, tmp_path) == ["identity", "root"]
    town.bo.credentials.resealing.settle()
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"
    assert not shared(town.bo, town).stale


@pytest.mark.credential_case(16)
def test_a_cover_over_the_change_of_the_clocks_ends_at_midnight_as_the_wall_has_it(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 28), date(2026, 3, 29))
    for moment, opens in (
        ("2026-03-27 23:49", False),
        ("2026-03-27 23:50", True),
        ("2026-03-29 01:59", True),
        ("2026-03-29 03:00", True),
        ("2026-03-29 23:59", True),
        ("2026-03-30 00:00", False),
    ):
        clock.set(moment)
        if opens:
            assert password(town.cilla, town)
        else:
            assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "cover_not_active"


@pytest.mark.credential_case(20)
def test_a_deputy_neither_lets_herself_in_nor_stays_longer(town: Town, clock: FakeClock) -> None:
    town.enter()
    absence = town.cilla.cover.plan(town.bo.me.id, date(2026, 3, 4), date(2026, 3, 5), [(town.channel.id, town.cilla.me.id)])
    assert town.cilla.credentials.resealing.to_let_in() == []
    assert town.cilla.credentials.resealing.let_in(absence.id) == 0
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"
    (waiting,) = town.asa.credentials.resealing.to_let_in()
    assert (waiting.deputy, waiting.channel, waiting.has_key) == ("Cilla", town.channel.name, True)
    assert town.asa.credentials.resealing.let_in(absence.id) == 1
    town.asa.credentials.resealing.settle()
    raw(town.asa, "UPDATE absence SET ends_at = ends_at + 864000000000, last_day = last_day + 10 WHERE id = ?", absence.id)
    clock.set("2026-03-06 00:00")
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "cover_not_active"


@pytest.mark.credential_case(18)
def test_cover_in_one_channel_gives_nothing_in_another(town: Town) -> None:
    other = make_channel(town.asa, "Badet")
    for each in (town.asa, town.bo):
        town.asa.credentials.enrolment.add_holder(other.id, each.me.id)
    town.asa.credentials.enter(other.id, FIELDS, 0)
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    assert password(town.cilla, town)
    assert refusal(town.cilla.credentials.show, other.id, Part.PASSWORD) == "not_recipient"


def test_a_cover_that_is_ended_by_hand_ends_here_too(town: Town, clock: FakeClock) -> None:
    town.enter()
    absence = cover(town, date(2026, 3, 4), date(2026, 3, 20))
    clock.forward(hours=2)
    town.bo.cover.end(absence)
    clock.forward(minutes=1)

    found = town.bo.credentials.resealing.settle()

    assert (found.sealed, found.asked, found.failed) == (1, 1, ())
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"


@pytest.mark.credential_case(46)
def test_after_a_cover_the_change_at_the_platform_is_asked_for_and_becomes_overdue(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    password(town.cilla, town)
    clock.set("2026-03-06 08:00")
    town.bo.credentials.resealing.settle()
    (change,) = shared(town.bo, town).changes
    assert (change.why, change.about, change.opened, change.due) == (Why.COVER_ENDED, "Cilla", True, "2026-03-13")
    assert not change.overdue("2026-03-13")
    assert change.overdue("2026-03-14")

    steps = steps_of(town.channel.platform)
    assert refusal(town.bo.credentials.changes.do, change.id, ChangeStep.PASSWORD) == "credentials_save_first"
    assert refusal(town.cilla.credentials.changes.do, change.id, ChangeStep.SESSIONS) == "credentials_not_keeper"
    clock.forward(minutes=5)
    town.enter(Fields(Secret("namn"), Secret("ett helt nytt")), town.bo)
    for step in steps:
        town.bo.credentials.changes.do(change.id, step, applies=step is not ChangeStep.ONE_TIME)

    assert shared(town.bo, town).changes == ()
    (done,) = town.bo.credentials.changes.everything()
    assert done.closed_by == "Bo"
    assert {each.step for each in done.done if not each.applies} == {ChangeStep.ONE_TIME}
    assert town.bo.credentials.resealing.settle().asked == 0


def test_a_deputy_who_never_looked_makes_the_change_no_more_than_advice(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    clock.set("2026-03-06 08:00")
    town.bo.credentials.resealing.settle()
    (change,) = shared(town.bo, town).changes
    assert not change.opened
    assert refusal(town.bo.credentials.changes.decline, change.id, " ") == "credentials_reason"
    town.bo.credentials.changes.decline(change.id, "Cilla öppnade dem aldrig.")
    assert shared(town.bo, town).changes == ()
    assert refusal(town.bo.credentials.changes.do, change.id, ChangeStep.SESSIONS) == "credentials_change_closed"


# --- Two at once, and half a way ------------------------------------------------------------------------------------------


@pytest.mark.credential_case(36)
def test_two_holders_who_seal_at_once_make_one_generation_each_and_lose_nothing(town: Town) -> None:
    town.enter()
    absence = town.bo.cover.plan(town.bo.me.id, date(2026, 3, 4), date(2026, 3, 5), [(town.channel.id, town.cilla.me.id)])
    town.bo.credentials.resealing.let_in(absence.id)
    gate, found = threading.Barrier(2), list[object]()

    def settle(desk: Desk) -> None:
        gate.wait()
        try:
            found.append(desk.credentials.resealing.settle().sealed)
        except Exception as error:  # noqa: BLE001 - it is looked at below
            found.append(error)

    threads = [threading.Thread(target=settle, args=(each,)) for each in (town.asa, town.bo)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert sorted(found, key=str) == [0, 1]
    assert shared(town.asa, town).sealed is not None
    assert password(town.cilla, town) == password(town.asa, town) == "märkt-hemlighet-ÅÄÖ"


@pytest.mark.credential_case(37)
def test_a_keyring_that_fails_after_the_saving_does_not_undo_it(town: Town, tmp_path: Path) -> None:
    keyring = keyrings[tmp_path, "asa"]
    put = keyring.set_password
    keyring.set_password = broken  # type: ignore[method-assign]
    assert town.enter() == 1
    keyring.set_password = put  # type: ignore[method-assign]

    assert password(town.bo, town) == "märkt-hemlighet-ÅÄÖ"
    assert items(town.asa, tmp_path) == ["identity", "root"]
    copies(town.asa)
    assert items(town.asa, tmp_path) == ["channel", "identity", "root"]


@pytest.mark.credential_case(37)
def test_a_copy_of_what_was_never_saved_gives_way_to_what_was(town: Town) -> None:
    town.enter()
    seat = town.asa.credentials.deposit.seat
    seat.keep(town.channel.uuid, Fields(Secret("namn"), Secret("aldrig sparat")), 2)

    copies(town.asa)

    kept = seat.kept(town.channel.uuid)
    assert kept is not None
    assert (kept.generation, kept.fields.password.reveal()) == (1, "märkt-hemlighet-ÅÄÖ")


def broken(*_: object) -> None:
    raise OSError("the computer went off")


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


@pytest.mark.credential_case(43)
def test_a_restored_database_is_confirmed_by_an_administrator_with_a_reason(town: Town, clock: FakeClock) -> None:
    town.enter()
    town.enter(Fields(Secret("namn"), Secret("nyare")))
    for each in (town.asa, town.bo):
        password(each, town)
    # The backup of before the second seal.
    raw(town.asa, "DELETE FROM credential_envelope WHERE generation = 2")
    raw(town.asa, "DELETE FROM journal WHERE seq >= (SELECT max(seq) FROM journal WHERE kind = 'credential_sealed')")
    clock.forward(hours=1)
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


# --- Looked after -----------------------------------------------------------------------------------------------------------


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


# --- On paper, and in a file ------------------------------------------------------------------------------------------------


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
