"""What the day says of shared credentials: to whom, how grave, and when it stops saying so."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import DRILL_DAYS, REVIEW_DAYS, Looked
from moderator_app.domain.today import Line, Section, Severity
from moderator_app.domain.upkeep import Check, Deposited
from tests.desk.depositing import FIELDS, Town, cover, enrol, password
from tests.making import FakeClock, make_channel, make_desk
from tests.truths import raw


def told(desk: Desk) -> dict[str, Line]:
    """The day's lines on credentials by their code."""
    return {each.what.code: each for each in desk.today.read().of(Section.CREDENTIALS)}


def anybody_told(town: Town, code: str) -> list[str]:
    return [each.me.name for each in (town.asa, town.bo, town.cilla) if code in told(each)]


@pytest.mark.sqlite("a program of its own looks at the local file")
def test_where_nothing_is_shared_the_day_does_not_even_load_the_vault(desk: Desk, tmp_path: Path) -> None:
    make_channel(desk)
    desk.close()
    code = f"""
import sys
from pathlib import Path
from tests.making import FakeClock, make_desk
desk = make_desk(Path({str(tmp_path)!r}), FakeClock(), 'asa')
loaded = set(sys.modules)
desk.today.read()
new = set(sys.modules) - loaded
sys.exit(str(sorted(each for each in new if 'vault' in each or each.startswith(('cryptography', 'pyrage')))) if new else 0)
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)

    assert ran.stderr.strip() in ("", "[]")


def test_before_anything_is_entered_an_administrator_is_told_what_is_to_be_made(sit: Callable[[str], Desk]) -> None:
    asa, bo = sit("asa"), sit("bo")
    channel = make_channel(asa)
    raw(asa, "INSERT INTO assignment (person_id, channel_id, since) VALUES (?, ?, 0)", bo.me.id, channel.id)
    assert told(asa) == {}
    asa.credentials.enrolment.found("Åsas dator")
    bo.credentials.enrolment.make_key("Bos dator")

    found = told(asa)
    assert found.keys() == {"no_recovery_sheet", "key_waits", "not_entered"}
    assert (found["key_waits"].what.values["person"], found["key_waits"].door.arguments) == ("Bo", {"page": "office"})
    assert found["no_recovery_sheet"].severity is Severity.ALARM
    assert found["not_entered"].door.arguments == {"channel": channel.id}
    assert told(bo) == {}, "he can do nothing about it"

    enrol(asa, bo)
    assert "key_waits" not in told(asa), "the key that he made first is not told of once another one is approved"


@pytest.mark.requirement("SOL-34", check="moderator_app.desk.credentiallines:_holders")
def test_a_channel_whose_credentials_one_person_holds_is_an_alarm_until_a_second_one_does(town: Town) -> None:
    town.enter()
    assert anybody_told(town, "few_key_holders") == []
    (key,) = (each for each in town.asa.credentials.enrolment.office().keys if each.person_id == town.bo.me.id)
    town.asa.credentials.enrolment.revoke(key.id)

    line = told(town.asa)["few_key_holders"]
    assert (line.severity, line.what.values["person"], line.door.arguments) == (Severity.ALARM, "Asa", {"channel": town.channel.id})

    town.asa.credentials.enrolment.add_holder(town.channel.id, town.cilla.me.id)
    assert anybody_told(town, "few_key_holders") == []


def test_an_envelope_that_somebody_may_open_no_more_is_told_until_it_is_sealed_anew(town: Town) -> None:
    town.enter()
    town.asa.credentials.enrolment.add_holder(town.channel.id, town.cilla.me.id)
    assert told(town.asa)["sealed_for_too_few"].severity is Severity.DUE
    town.asa.credentials.resealing.settle()
    assert "sealed_for_too_few" not in told(town.asa)

    town.asa.credentials.enrolment.remove_holder(town.channel.id, town.cilla.me.id)
    assert told(town.bo)["sealed_for_too_many"].severity is Severity.ALARM
    assert anybody_told(town, "sealed_for_too_many") == ["Asa", "Bo"]
    town.bo.credentials.resealing.settle()
    assert anybody_told(town, "sealed_for_too_many") == []


@pytest.mark.credential_case(46)
def test_after_a_cover_the_day_asks_for_the_change_at_the_platform_and_is_late_after_a_week(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    password(town.cilla, town)
    clock.set("2026-03-06 08:00")
    assert anybody_told(town, "sealed_for_too_many") == ["Asa", "Bo"], "nobody's program has sealed it anew"
    town.bo.credentials.resealing.settle()

    due = told(town.bo)["change_due"]
    assert due.severity is Severity.DUE
    assert due.what.english() == "Change the credentials at the platform by 2026-03-13: a cover ended (Cilla)"
    assert due.door.arguments == {"channel": town.channel.id, "page": "changes"}
    clock.set("2026-03-14 08:00")
    assert told(town.asa)["change_overdue"].severity is Severity.BREACH
    assert anybody_told(town, "change_overdue") == ["Asa", "Bo"]

    (change,) = town.bo.credentials.changes.everything()
    town.bo.credentials.changes.decline(change.id, "Kontot finns inte längre.")
    assert anybody_told(town, "change_overdue") == []


def test_after_a_cover_in_which_nobody_looked_the_change_is_only_advised(town: Town, clock: FakeClock) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    clock.set("2026-03-16 08:00")
    town.bo.credentials.resealing.settle()

    assert told(town.bo)["change_advised"].severity is Severity.NOTE


def test_a_deputy_who_waits_is_told_to_those_who_can_let_her_in(town: Town, clock: FakeClock) -> None:
    town.enter()
    absence = town.bo.cover.plan(town.bo.me.id, date(2026, 3, 5), date(2026, 3, 6), [(town.channel.id, town.cilla.me.id)])

    waiting = told(town.bo)["to_let_in"]
    assert waiting.severity is Severity.DUE
    assert waiting.what.english() == "Cilla covers for Bo from 2026-03-05: let them in to the credentials of Kommunens sida"
    assert anybody_told(town, "to_let_in") == ["Asa", "Bo"]
    clock.set("2026-03-05 07:00")
    assert told(town.asa)["to_let_in"].severity is Severity.ALARM, "she is there, and can't get in"

    town.asa.credentials.resealing.let_in(absence.id)
    assert anybody_told(town, "to_let_in") == []


def test_a_deputy_without_a_key_is_told_so_and_so_are_the_holders(town: Town, sit: Callable[[str], Desk]) -> None:
    town.enter()
    dag = sit("dag")
    town.bo.cover.plan(town.bo.me.id, date(2026, 3, 5), date(2026, 3, 6), [(town.channel.id, dag.me.id)])

    assert told(dag)["no_key_for_cover"].what.values == {"person": "Bo", "day": "2026-03-05"}
    assert told(town.bo)["deputy_without_key"].what.values["deputy"] == "Dag"

    enrol(town.asa, dag)
    assert told(dag) == {}
    assert told(town.bo).keys() == {"to_let_in"}


@pytest.mark.requirement("SOL-34", check="moderator_app.desk.credentiallines:_tried")
def test_every_half_year_somebody_looks_through_who_has_access_and_tries_the_login(town: Town, clock: FakeClock) -> None:
    town.enter()
    clock.forward(days=REVIEW_DAYS - 1)
    assert not {"review_due", "login_untried"} & told(town.bo).keys()
    clock.forward(days=1)
    found = told(town.bo)
    assert [found[each].severity for each in ("review_due", "login_untried")] == [Severity.DUE, Severity.DUE]
    assert found["review_due"].what.values["day"] == "2026-03-04"
    assert anybody_told(town, "login_untried") == ["Asa", "Bo"]

    town.bo.credentials.look(town.channel.id, Looked.REVIEWED)
    assert anybody_told(town, "review_due") == []
    town.bo.credentials.look(town.channel.id, Looked.VERIFIED)
    assert anybody_told(town, "login_untried") == []
    clock.forward(days=REVIEW_DAYS)
    assert told(town.asa)["login_untried"].what.values["day"] == "2026-09-03", "counted from the last time"


def test_channels_in_which_the_same_is_due_are_told_together(town: Town, clock: FakeClock) -> None:
    town.enter()
    other = make_channel(town.asa, "Parken")
    for each in (town.asa, town.bo):
        town.asa.credentials.enrolment.add_holder(other.id, each.me.id)
    town.asa.credentials.enter(other.id, FIELDS, 0)
    clock.forward(days=REVIEW_DAYS)

    line = told(town.asa)["review_due_several"]

    assert [each.channel for each in line.parts] == ["Kommunens sida", "Parken"]
    assert line.what.values == {"count": 2}


def test_the_recovery_sheet_is_tried_once_a_year_and_replaced_when_it_was_used(town: Town, clock: FakeClock) -> None:
    town.enter()
    clock.forward(days=DRILL_DAYS - 1)
    assert "drill_due" not in told(town.asa)
    clock.forward(days=1)
    assert told(town.asa)["drill_due"].door.arguments == {"page": "office"}
    assert anybody_told(town, "drill_due") == ["Asa"]
    town.asa.credentials.recovery.drill(town.paper)
    assert anybody_told(town, "drill_due") == []

    town.asa.credentials.recovery.open(town.channel.id, town.paper)
    used = told(town.asa)["recovery_used"]
    assert (used.severity, used.what.values["day"]) == (Severity.ALARM, "2027-03-04")
    clock.forward(minutes=1)
    fresh = town.asa.credentials.recovery.new_key()
    assert fresh.secret is not None
    town.asa.credentials.recovery.keep_key(fresh, ["Kassaskåpet", "Arkivet"], fresh.secret.reveal()[-8:])
    assert anybody_told(town, "recovery_used") == []


def test_an_entry_that_nobody_signed_is_a_breach_for_everybody(town: Town, tmp_path: Path, clock: FakeClock) -> None:
    town.enter()
    assert [*anybody_told(town, "roll_refused"), *anybody_told(town, "roll_refused_several")] == []

    # Whoever can write into the database lets a word that nobody believes stand among those on who may open what.
    raw(town.asa, "UPDATE journal SET kind = 'credential_roll' WHERE kind = 'credential_card'")
    town.bo.credentials.look(town.channel.id, Looked.VERIFIED)

    with closing(make_desk(tmp_path, clock, "bo")) as bo:
        line = told(bo)["roll_refused_several"]
    assert (line.severity, line.what.values["count"], len(line.parts)) == (Severity.BREACH, 2, 2)


@pytest.mark.requirement("OSB-26", check="moderator_app.domain.register:is_met")
@pytest.mark.requirement("VAS-26", check="moderator_app.domain.checks:deposit_alarms")
def test_login_details_that_are_entered_here_are_deposited_and_told_of_once(town: Town, clock: FakeClock) -> None:
    places = [make_channel(town.asa, name, pack) for name, pack in (("Badet", "osby"), ("Museet", "vastarvet"))]
    for place in places:
        for each in (town.asa, town.bo):
            town.asa.credentials.enrolment.add_holder(place.id, each.me.id)

    def lacks(row: str) -> list[str]:
        every = [part for each in town.asa.today.read().lines for part in (each.parts or (each,))]
        return [each.channel for each in every if each.what.values.get("row") == row and "check" not in each.what.code]

    assert lacks("OSB-26") == ["Badet", "Badet"]
    assert lacks("VAS-26") == ["Museet"]
    assert [each.channel.name for each in town.asa.credentials.overview() if each.sealed is None] == ["Badet", "Kommunens sida", "Museet"]
    assert told(town.asa)["not_entered"].channel == "Kommunens sida", "no policy asks it of that one"
    for place in places:
        town.asa.credentials.enter(place.id, FIELDS, 0)

    assert lacks("OSB-26") == ["Badet"], "the plan"
    assert lacks("VAS-26") == []
    keeping = town.asa.checks.show(places[0])
    assert [(each.deposited, each.place, each.keeper) for each in keeping.deposits] == [(Deposited.CREDENTIALS, "Uppsikt", "Asa")]
    assert keeping.tested is None
    town.asa.credentials.look(places[0].id, Looked.VERIFIED, "Loggade in.")
    keeping = town.asa.checks.show(places[0])
    assert keeping.tested == "2026-03-04"
    assert [(each.by.name, each.note) for each in keeping.made if each.check is Check.ACCESS] == [("Asa", "Loggade in.")]

    clock.forward(days=REVIEW_DAYS)
    assert "login_untried" not in told(town.asa), "the policy's own check tells it"
    assert "login_untried_several" not in told(town.asa)
