"""What was done with the copies of a keyring while the desk was away stands in its journal afterwards: once, signed, with its own time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from moderator_app.desk import offlineuses
from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.domain.journal import Kind, body_of
from moderator_app.storage import journal
from moderator_app.vault.keyring import Keyring
from moderator_app.vault.offline import Offered, Offline
from moderator_app.vault.roll import Deed
from moderator_app.vault.seat import Seat
from tests.desk.depositing import FIELDS, Town, copies, cover, refusal, shared
from tests.leaks import files_below, found_in, secrets_of
from tests.making import FakeClock, keyrings

Sit = Callable[[str], Desk]
USES = (Kind.CREDENTIAL_VIEWED, Kind.CREDENTIAL_COPIED, Kind.CREDENTIAL_CODE_USED)


class Away:
    """Somebody at their workstation while the desk can't be reached."""

    def __init__(self, desk: Desk, folder: Path, clock: FakeClock) -> None:
        keyring = keyrings[folder, desk.me.os_user]
        self.desk, self.clock, self.folder = desk, clock, folder / "vault"
        self.offline = Offline(lambda: Keyring(keyring), self.folder)

    def offered(self) -> dict[str, Offered]:
        mine = [each for each in self.offline.offered(self.clock.now()) if each.member == self.desk.me.uuid]
        return {each.name: each for each in mine}

    def use(self, part: Part = Part.PASSWORD, deed: Deed = Deed.VIEWED) -> None:
        """One more, a minute later."""
        self.clock.forward(minutes=1)
        (mine,) = self.offered().values()
        self.offline.show(mine, part, self.clock.now(), deed)

    def files(self) -> list[Path]:
        return sorted(self.folder.glob("*.uses"))


def told(desk: Desk) -> list[dict[str, object]]:
    """The bodies of the journal's entries on uses, in order."""
    with desk.credentials.deposit.context.database.read() as reader:
        return [body_of(each.payload) for each in journal.after(reader, 0) if each.kind in USES]


@pytest.fixture
def away(town: Town, clock: FakeClock, tmp_path: Path) -> Away:
    """Åsa's workstation has its copy; then the desk can't be reached."""
    town.enter()
    copies(town.asa)
    return Away(town.asa, tmp_path, clock)


def test_who_holds_a_channel_sees_its_name_and_password_without_the_desk(away: Away, town: Town) -> None:
    assert list(away.offered()) == [town.channel.name]
    away.use()
    assert told(town.asa) == []


def test_each_use_is_told_once_with_its_own_time(away: Away, town: Town, clock: FakeClock) -> None:
    away.use()
    away.use(Part.USERNAME, Deed.COPIED)
    clock.forward(hours=3)

    assert town.asa.credentials.tell_offline() == 2
    assert town.asa.credentials.tell_offline() == 0

    first, second = told(town.asa)
    assert (first["deed"], first["shown"], first["offline"], first["generation"], first["used"]) == (
        "viewed",
        "password",
        True,
        1,
        "2026-03-04 10:01",
    )
    assert (second["deed"], second["shown"], second["used"]) == ("copied", "username", "2026-03-04 10:02")
    assert away.files() == []
    assert town.asa.log.verify().ok
    assert town.bo.log.verify().ok


def test_nothing_is_told_where_nothing_was_done(town: Town) -> None:
    assert town.asa.credentials.tell_offline() == 0


def test_a_computer_that_goes_off_after_the_journal_has_it_tells_nothing_twice(
    away: Away, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    away.use()
    with monkeypatch.context() as patch:
        patch.setattr(Seat, "forget_uses", off)
        with pytest.raises(RuntimeError):
            town.asa.credentials.tell_offline()
    assert len(told(town.asa)) == len(away.files()) == 1

    away.use()
    assert town.asa.credentials.tell_offline() == 1

    assert [each["used"] for each in told(town.asa)] == ["2026-03-04 10:01", "2026-03-04 10:02"]
    assert away.files() == []
    assert town.asa.log.verify().ok


def test_a_computer_that_goes_off_before_the_journal_has_it_tells_it_next_time(
    away: Away, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    away.use()
    with monkeypatch.context() as patch:
        patch.setattr(offlineuses._Telling, "settle", off)
        with pytest.raises(RuntimeError):
            town.asa.credentials.tell_offline()
    assert told(town.asa) == []
    assert town.asa.credentials.tell_offline() == 1


def test_what_is_done_while_it_is_told_stays_for_the_next_time(away: Away, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    away.use()
    forget = Seat.forget_uses

    def meanwhile(seat: Seat, device: str, lines: list[bytes]) -> None:
        away.use(Part.NOTE)
        forget(seat, device, lines)

    with monkeypatch.context() as patch:
        patch.setattr(Seat, "forget_uses", meanwhile)
        assert town.asa.credentials.tell_offline() == 1
    assert len(away.files()) == 1
    assert town.asa.credentials.tell_offline() == 1
    assert [each["shown"] for each in told(town.asa)] == ["password", "note"]


def test_a_line_that_somebody_else_wrote_or_changed_is_not_believed(away: Away, town: Town) -> None:
    away.use()
    (file,) = away.files()
    line = file.read_bytes()
    file.write_bytes(line.replace(b"password", b"username") + b"not a line\n" + line)
    assert town.asa.credentials.tell_offline() == 1
    assert [each["shown"] for each in told(town.asa)] == ["password"]
    assert away.files() == []


def test_only_my_own_uses_are_told_by_me(away: Away, town: Town) -> None:
    away.use()
    assert town.bo.credentials.tell_offline() == 0
    assert len(away.files()) == 1


def test_they_are_told_also_when_the_key_was_revoked_meanwhile_and_the_keyring_is_gone(away: Away, town: Town, tmp_path: Path) -> None:
    away.use()
    town.asa.credentials.enrolment.make_administrator(town.bo.me.id)
    office = town.bo.credentials.enrolment.office()
    (card,) = (each for each in office.keys if each.person_id == town.asa.me.id)
    town.bo.credentials.enrolment.revoke(card.id)
    keyrings[tmp_path, "asa"].failing = OSError("the keyring is gone")

    assert town.asa.credentials.tell_offline() == 1
    assert [each["shown"] for each in told(town.bo)] == ["password"]


def test_a_recovery_code_that_was_used_meanwhile_is_ticked_off(away: Away, town: Town, clock: FakeClock) -> None:
    (mine,) = away.offered().values()
    away.offline.tick(mine, FIELDS.codes[0].id, clock.now())
    at = clock.now()
    clock.forward(hours=1)
    assert town.asa.credentials.tell_offline() == 1
    assert town.bo.credentials.show(town.channel.id, Part.RECOVERY_CODES).used == {FIELDS.codes[0].id: ("Asa", at)}


@pytest.mark.credential_case(14)
def test_a_deputy_is_out_at_the_end_of_the_cover_also_without_the_desk(town: Town, clock: FakeClock, tmp_path: Path) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    copies(town.cilla)
    cilla = Away(town.cilla, tmp_path, clock)
    cilla.use()
    (mine,) = cilla.offered().values()

    clock.set("2026-03-06 00:00")

    assert refusal(cilla.offline.show, mine, Part.PASSWORD, clock.now()) == "cover_not_active"
    assert cilla.offered() == {}
    clock.set("2026-03-05 12:00")
    assert refusal(cilla.offered) == "clock_suspect"


@pytest.mark.credential_case(46)
def test_a_change_that_was_only_advised_is_needed_when_the_deputy_looked_after_all(town: Town, clock: FakeClock, tmp_path: Path) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    copies(town.cilla)
    cilla = Away(town.cilla, tmp_path, clock)
    cilla.use()
    clock.set("2026-03-06 08:00")
    town.bo.credentials.resealing.settle()
    assert [each.opened for each in shared(town.bo, town).changes] == [False]

    assert town.cilla.credentials.tell_offline() == 1
    assert town.cilla.credentials.tell_offline() == 0

    assert sorted(each.opened for each in shared(town.bo, town).changes) == [False, True]
    assert {each.about for each in shared(town.bo, town).changes} == {"Cilla"}


def test_a_channel_that_is_called_otherwise_and_a_deputy_who_now_holds_it_are_known_offline(
    town: Town, clock: FakeClock, tmp_path: Path
) -> None:
    town.enter()
    cover(town, date(2026, 3, 4), date(2026, 3, 5))
    copies(town.cilla)
    cilla = Away(town.cilla, tmp_path, clock)
    assert cilla.offered()[town.channel.name].ends
    town.asa.credentials.enrolment.add_holder(town.channel.id, town.cilla.me.id)
    copies(town.cilla)
    assert not cilla.offered()[town.channel.name].ends


def test_no_trace_of_a_secret_lies_on_the_disk(away: Away, town: Town, tmp_path: Path) -> None:
    for part in Part:
        away.use(part)
        away.use(part, Deed.COPIED)
    assert found_in(files_below(tmp_path), secrets_of(FIELDS)) == []
    assert town.asa.credentials.tell_offline() == 10
    assert found_in(files_below(tmp_path), secrets_of(FIELDS)) == []


def off(*_: object) -> bool:
    raise RuntimeError("the computer went off")
