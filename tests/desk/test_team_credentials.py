"""Shared credentials at a team's desk, by logins that have no more than their rights: the server gives and takes what the seals do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.credentials import ChangeStep, Looked, Part
from moderator_app.domain.place import Place
from moderator_app.domain.team import Role
from moderator_app.domain.today import Section
from moderator_app.support.clock import SystemClock
from moderator_app.vault.keyring import Keyring
from tests.desk.depositing import FIELDS, enrol, refusal
from tests.desk.present import day_in_sweden
from tests.making import make_channel, make_desk
from tests.server import Server
from tests.vault.fakes import FakeKeyring

Sit = Callable[[str], Desk]
pytestmark = pytest.mark.postgresql("a file has no logins")
TEAM = {"ada": (Role.ADMINISTRATOR, []), "mo": (Role.MODERATOR, ["Vår sida"]), "cia": (Role.MODERATOR, ["Vår sida"])}
TEAM["bo"] = (Role.MODERATOR, ["Parken"])


@pytest.fixture
def owner(engine: str, tmp_path: Path) -> Iterator[Desk]:
    """Two pages; Ada administers, Mo and Cia have the first, Bo the second."""
    desk = make_desk(tmp_path, SystemClock())
    for name in ("Vår sida", "Parken"):
        make_channel(desk, name)
    desk.team.make_roles()
    for login, (role, pages) in TEAM.items():
        desk.team.member(login, role, pages, login.capitalize())
    yield desk
    desk.close()


@pytest.fixture
def sit(server: Server, owner: Desk, tmp_path: Path) -> Iterator[Sit]:
    """Somebody of the team at a computer of their own."""
    desks: dict[str, Desk] = {}

    def log_in(login: str) -> Desk:
        if login not in desks:
            keyring = FakeKeyring()
            address = server.address(server.name_for(tmp_path), login)
            place, pins = Place(tmp_path / login, address), tmp_path / login / "settings" / "pins"
            desks[login] = open_desk(place, pins, SystemClock(), "whoever", keyring=lambda: Keyring(keyring))
        return desks[login]

    yield log_in
    for each in desks.values():
        each.close()


@pytest.fixture
def page(sit: Sit) -> Channel:
    """Its login is entered by Mo, who holds it with Cia."""
    ada, mo, cia, bo = (sit(each) for each in ("ada", "mo", "cia", "bo"))
    ada.credentials.enrolment.found("Adas dator")
    for each in (mo, cia, bo):
        enrol(ada, each)
    (page,) = mo.channels.everything()
    for each in (mo, cia):
        ada.credentials.enrolment.add_holder(page.id, each.me.id)
    paper = ada.credentials.recovery.new_key()
    assert paper.secret is not None
    ada.credentials.recovery.keep_key(paper, ["Kassaskåpet", "Arkivet"], paper.secret.reveal()[-8:])
    assert mo.credentials.enter(page.id, FIELDS, 0) == 1
    return page


def opens(desk: Desk, page: Channel) -> bool:
    return desk.credentials.show(page.id, Part.PASSWORD).secret == FIELDS.password


def test_a_deputy_gets_the_envelope_with_the_cover_and_loses_it_with_its_end(sit: Sit, owner: Desk, page: Channel) -> None:
    mo, cia, bo = (sit(each) for each in ("mo", "cia", "bo"))
    today = day_in_sweden()
    assert opens(cia, page)
    assert refusal(bo.credentials.show, page.id, Part.PASSWORD) == "credentials_no_channel"
    assert [each.channel.name for each in bo.credentials.overview()] == ["Parken"]

    planned = mo.cover.plan(mo.me.id, today, today + timedelta(days=1), [(page.id, bo.me.id)])
    assert "to_let_in" in {each.what.code for each in cia.today.read().of(Section.CREDENTIALS)}
    cia.cover.start(planned.id)
    assert cia.credentials.resealing.let_in(planned.id) == 1
    assert mo.credentials.resealing.settle().sealed == 1
    assert opens(bo, page)
    bo.credentials.tick(page.id, FIELDS.codes[0].id)
    bo.credentials.look(page.id, Looked.VERIFIED)

    cia.cover.end(planned.id)
    assert refusal(bo.credentials.show, page.id, Part.PASSWORD) == "credentials_no_channel"
    settled = cia.credentials.resealing.settle()
    assert (settled.sealed, settled.asked, settled.failed) == (1, 1, ())
    (change,) = cia.credentials.changes.everything()
    assert (change.about, change.opened) == ("Bo", True)
    mo.credentials.changes.do(change.id, ChangeStep.SESSIONS)
    mo.credentials.changes.decline(change.id, "Kontot stängs.")
    assert bo.credentials.changes.everything() == []
    assert owner.log.verify().ok


def test_an_administrator_takes_a_key_back_and_the_holders_go_on(sit: Sit, page: Channel) -> None:
    ada, mo, cia = (sit(each) for each in ("ada", "mo", "cia"))
    assert opens(mo, page)
    (key,) = (each.id for each in ada.credentials.enrolment.office().keys if each.person_id == mo.me.id)

    ada.credentials.enrolment.revoke(key)

    assert refusal(mo.credentials.show, page.id, Part.PASSWORD) == "credentials_revoked"
    assert [each.about for each in cia.credentials.changes.everything()] == ["Mo"]
    ada.credentials.enrolment.add_holder(page.id, ada.me.id)
    assert cia.credentials.resealing.settle().sealed == 1
    assert opens(cia, page)
    assert opens(ada, page)
