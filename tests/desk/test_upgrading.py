"""Desks that earlier versions made, kept as they were: each is brought up to date, and says what it said."""

from __future__ import annotations

import lzma
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from moderator_app.domain.answers import Further, Tick
from moderator_app.domain.decisions import Draft, Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.items import Selection, State
from moderator_app.domain.journal import Kind, body_of
from moderator_app.domain.log import LogSelection
from moderator_app.domain.place import Place
from moderator_app.domain.policy import Duty
from moderator_app.domain.retention import Ground
from moderator_app.storage import migrate
from moderator_app.storage.opening import open_database
from moderator_app.storage.schema import FILE_NAME, SCHEMA_VERSION
from moderator_app.storage.server_schema import MARK
from moderator_app.support.clock import SystemClock
from tests.making import FakeClock, make_desk
from tests.server import Server

OLD = Path(__file__).parent / "old"
MISSED = LogSelection(kinds=frozenset({Kind.ROUND_MISSED}))
AFTERWARDS = "2026-12-02 09:00"


def laid_down(folder: Path, old: str) -> Path:
    """The desk of that file is the one in this folder; where its data are."""
    data = folder / "data"
    data.mkdir()
    (data / FILE_NAME).write_bytes(lzma.decompress((OLD / old).read_bytes()))
    return data


@pytest.mark.sqlite("the files that earlier versions made")
def test_a_desk_of_the_second_schema_shows_what_it_showed_and_is_worked_on(tmp_path: Path) -> None:
    data = laid_down(tmp_path, "schema-2.db.xz")
    desk = make_desk(tmp_path, FakeClock(AFTERWARDS), user="astrid")

    assert desk.log.verify().ok
    (channel,) = desk.channels.everything()
    assert [row.state for row in desk.inbox.page(Selection(None))] == [State.DONE, State.HIDDEN, State.OPEN]
    (old,) = desk.decisions.of_item(2)
    assert (old.outcome, old.reason, old.board) == (Outcome.HIDE, "Förolämpning.", "")
    (absence,) = desk.cover.everything()
    (bo,) = (each for each in desk.people.roll().people if each.name == "Bo Alm")
    assert absence.deputies == ((channel.id, bo.id),)
    with closing(sqlite3.connect(data / FILE_NAME)) as plain:
        assert plain.execute("SELECT channel FROM absence_deputy").fetchall() == [("Badet",)]
    assert desk.people.roll().mandates[0].delegation == "KN 2026 § 3"

    taken = desk.decisions.decide(Draft(item_id=1, revision_id=1, outcome=Outcome.KEEP, reason="Svar lämnat på plats."))
    assert taken.board == "Kulturnämnden"
    assert desk.log.entries(LogSelection())
    assert desk.log.verify().ok
    desk.close()


@pytest.mark.sqlite("the files that earlier versions made")
def test_a_desk_of_the_third_schema_keeps_cover_notes_and_alerts_and_begins_to_share_credentials(tmp_path: Path) -> None:
    laid_down(tmp_path, "schema-3.db.xz")
    desk, bo = (make_desk(tmp_path, FakeClock(AFTERWARDS), user=user) for user in ("astrid", "bo"))

    assert desk.log.verify().ok
    badet, library = desk.channels.everything()
    (absence,) = bo.cover.everything()
    assert (absence.person, absence.deputies) == ("Astrid Ek", ((badet.id, bo.me.id), (library.id, bo.me.id)))
    note = bo.handover.of(absence.id).newest
    assert note is not None
    assert note.text == "Simskolan börjar på måndag."
    # Whose it is depends on whether the cover runs by the database's own clock.
    (alert,) = (each for sitting in (desk, bo) for each in sitting.alerts.mine())
    assert (alert.raiser, alert.rules) == ("Astrid Ek", ("B-01",))
    assert [each.place for each in desk.checks.show(badet).deposits] == ["Kassaskåp 2"]
    assert desk.credentials.overview(), "the channels are told of, and nobody has entered anything"
    assert all(each.sealed is None for each in desk.credentials.overview())
    assert "credentials" not in {each.door.screen for each in desk.today.read().lines}

    desk.credentials.enrolment.found("Astrids dator")
    assert [each.person for each in bo.credentials.enrolment.office().keys] == ["Astrid Ek"]
    assert desk.log.verify().ok
    desk.close()
    bo.close()


@pytest.mark.sqlite("the files that earlier versions made")
def test_a_desk_of_the_fourth_schema_keeps_its_credentials_and_its_open_cases(tmp_path: Path) -> None:
    laid_down(tmp_path, "schema-4.db.xz")
    desk = make_desk(tmp_path, FakeClock(AFTERWARDS), user="astrid")

    assert desk.log.verify().ok
    (badet,) = (each for each in desk.channels.everything() if each.name == "Badet")
    (shared,) = (each for each in desk.credentials.overview() if each.channel.id == badet.id)
    assert shared.sealed is not None
    assert shared.sealed.generation == 1
    (threat,) = desk.decisions.of_item(1)
    assert threat.closed_at is None, "the police report and the rest have no receipt"
    assert [each.responsible_id for each in threat.obligations] == [None] * len(threat.obligations)
    taken = desk.decisions.decide(
        Draft(item_id=1, revision_id=1, outcome=Outcome.REMOVE, reason="Hot.", supersedes=threat.id, answers=threat.answers)
    )
    assert {each.responsible_id for each in taken.obligations} == {desk.me.id}
    assert desk.log.verify().ok
    desk.close()


@pytest.mark.sqlite("the files that earlier versions made")
def test_service_hours_that_were_one_interval_on_some_days_are_the_same_hours_for_each_day(tmp_path: Path) -> None:
    data = laid_down(tmp_path, "schema-4.db.xz")
    old = '{"board":"Kulturnämnden","service_hours":{"first_day":0,"last_day":3,"opens":540,"closes":900}}'
    with closing(sqlite3.connect(data / FILE_NAME)) as plain:
        plain.execute("UPDATE channel SET fields = ? WHERE name = 'Badet'", (old,))
        plain.commit()
    desk = make_desk(tmp_path, FakeClock(AFTERWARDS), user="astrid")

    badet = desk.register.show(desk.channels.by_name("Badet")).register.fields
    assert (badet.board, badet.told(Field.SERVICE_HOURS)) == ("Kulturnämnden", "mon-thu 09:00-15:00")
    # What was late then, and could not be written down, is written down now.
    desk.breaches.note_all()
    assert desk.log.verify().ok
    desk.close()


@pytest.mark.sqlite("the files that earlier versions made")
def test_days_on_which_nobody_could_record_a_round_yet_are_no_breaches(tmp_path: Path) -> None:
    laid_down(tmp_path, "schema-4.db.xz")
    clock = FakeClock(SystemClock().now())
    desk = make_desk(tmp_path, clock, user="astrid")
    for each in desk.channels.everything():
        desk.register.fill_in(each, Field.WATCH_SCHEDULE, "1/dag")
    upgraded = desk.cover.today()
    clock.forward(days=3)

    assert desk.rounds.write_missed() == 2 * len(desk.rounds.board().channels) > 0
    days = [date.fromisoformat(day) for entry in desk.log.entries(MISSED) for day in body_of(entry.payload)["days"]]  # type: ignore[attr-defined]
    assert set(days) == {upgraded + timedelta(days=1), upgraded + timedelta(days=2)}
    desk.close()


@pytest.mark.sqlite("the files that earlier versions made")
def test_a_desk_of_the_fifth_schema_keeps_its_answers_and_its_crisis_and_begins_to_dispose(tmp_path: Path) -> None:
    laid_down(tmp_path, "schema-5.db.xz")
    desk, bo = (make_desk(tmp_path, FakeClock(AFTERWARDS), user=user) for user in ("astrid", "bo"))

    assert desk.log.verify().ok
    (answered,) = desk.answers.of_item(2)
    assert (answered.body, answered.link, answered.corrects) == ("Vi öppnar klockan tio.", "https://exempel.se/svar", None)
    (case,) = desk.follow_ups.cases(2)
    assert [receipt.link for task in case.tasks for receipt in task.receipts if task.duty is Duty.ANSWER] == [answered.link]
    assert [each.name for each in desk.templates.in_use()] == ["Öppettider"]
    running = desk.crises.running()
    assert running is not None
    assert (running.lead, running.items) == ("Bo Alm", (4,))
    assert desk.evidence.of_item(1) != []

    right = desk.answers.published(
        2, "Vi öppnar klockan elva.", frozenset(Tick), "https://exempel.se/svar/2", further=Further("Fel tid.", answered.id)
    )
    assert [each.corrects for each in desk.answers.of_item(2)] == [None, answered.id]
    assert right.corrects == answered.id
    assert desk.retention.of(1).holds != ()
    desk.holds.set(Ground.AUTHORITY, "JO har begärt in handlingarna.", item_id=3)
    bo.suspicion.purge(3)
    assert desk.inbox.counts_agree()
    assert desk.log.verify().ok
    desk.close()
    bo.close()


@pytest.mark.postgresql("a server that an earlier version made")
@pytest.mark.parametrize("schema", ["0002", "0003", "0005"])
def test_a_server_of_an_earlier_schema_is_brought_to_the_newest(tmp_path: Path, server: Server, schema: str) -> None:
    # A database of its own: those of the other tests are used again.
    place = Place(tmp_path, server.make(f"old{schema}"))
    database = open_database(place)
    with database.engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
        command.upgrade(migrate.configuration(connection), schema)
        connection.execute(text(f"COMMENT ON TABLE alembic_version IS '{MARK}{int(schema)}'"))
    database.close()

    again = open_database(place)
    with again.engine.connect() as connection, connection.begin():
        command.check(migrate.configuration(connection))
        told = connection.execute(text("SELECT obj_description('alembic_version'::regclass)")).scalar()
    again.close()

    assert told == f"{MARK}{SCHEMA_VERSION}"
