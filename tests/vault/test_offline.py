"""Cilla at a workstation without the database: what its keyring still shows her, and when. The numbers are those of the cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from moderator_app.domain.credentials import Part
from moderator_app.support.messages import KnownError
from moderator_app.vault.envelope import CLOCK_SLACK, EARLY
from moderator_app.vault.fields import Code, Fields
from moderator_app.vault.keyring import Keyring
from moderator_app.vault.offline import Offered, Offline
from moderator_app.vault.roll import Deed, heard
from moderator_app.vault.seat import Seat
from moderator_app.vault.secret import Secret
from moderator_app.vault.uses import read_use
from tests.leaks import files_below, found_in, secrets_of
from tests.switched_off import switched_off
from tests.vault.fakes import FakeKeyring
from tests.vault.office import BATHS, DAY, FIELDS, HOUR, NOW, ORG, PAGE, uid

MINUTE = HOUR // 60


@dataclass
class Computer:
    """Cilla's: she always holds the page, and covers the baths from now for a day."""

    system: FakeKeyring
    folder: Path
    seat: Seat
    device: str
    offline: Offline

    @property
    def pin(self) -> Any:
        return self.seat.pin(self.device, self._identity)

    @property
    def _identity(self) -> Any:
        found = self.seat.identity()
        assert found is not None
        return found[1]

    def keep(self, channel: str, begins: int = 0, ends: int = 0, name: str = "", fields: Fields = FIELDS) -> None:
        """As the desk does while it can be reached."""
        with self.seat.noting(self.device, self._identity) as pins:
            pins[0] = pins[0].kept(channel, begins, ends, name)
        self.seat.keep(channel, fields, 3)

    def names(self, now: int) -> list[str]:
        return [each.name for each in self.offline.offered(now)]

    def password(self, channel: str, now: int) -> str:
        found = self.offline.show(self.of(channel), Part.PASSWORD, now)
        assert found.secret is not None
        return found.secret.reveal()

    def of(self, channel: str) -> Offered:
        return Offered(ORG, self.seat.member, channel, "")

    def said(self) -> list[tuple[str, str, str, int]]:
        """What is written down: deed, channel, part, moment."""
        card = self._identity.card(ORG, self.seat.member, self.device)
        found = []
        for line in self.seat.uses().get(self.device, []):
            event = read_use(line)
            assert event is not None
            said = heard(event, card)
            assert said is not None
            found.append((str(said.deed), said.channel, said.what, said.at))
        return found


def refusal(job: Callable[..., object], *arguments: Any) -> str:
    with pytest.raises(KnownError) as told:
        job(*arguments)
    return told.value.code


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    system, folder = FakeKeyring(), tmp_path / "settings" / "vault"

    def keyring() -> Keyring:
        return Keyring(system)

    seat = Seat(keyring, folder, ORG, uid("Cilla"))
    _, card = seat.make()
    made = Computer(system, folder, seat, card.device, Offline(keyring, folder))
    made.keep(PAGE, name="Lillköping på nätet")
    made.keep(BATHS, NOW, NOW + DAY, "Badhuset")
    return made


@pytest.mark.credential_case(14)
def test_a_deputy_opens_it_from_a_little_before_the_cover_until_its_end(computer: Computer) -> None:
    both, page = ["Badhuset", "Lillköping på nätet"], ["Lillköping på nätet"]
    for now, offered in (
        (NOW - DAY, page),
        (NOW - EARLY - 1, page),
        (NOW - 5 * MINUTE, both),
        (NOW, both),
        (NOW + DAY - 1, both),
        (NOW + DAY, page),
        (NOW + 9 * DAY, page),
    ):
        assert computer.names(now) == offered, now
        if offered == both:
            assert computer.password(BATHS, now) == "märkt-hemlighet-ÅÄÖ"
        else:
            assert refusal(computer.password, BATHS, now) in ("cover_not_active", "offline_no_copy")
        assert computer.password(PAGE, now) == "märkt-hemlighet-ÅÄÖ"


@pytest.mark.credential_case(14)
def test_after_its_time_the_copy_is_refused_and_then_taken_out(computer: Computer) -> None:
    assert refusal(computer.password, BATHS, NOW + DAY) == "cover_not_active"
    assert computer.seat.kept(BATHS) is not None
    computer.names(NOW + DAY)
    assert computer.seat.kept(BATHS) is None
    assert (computer.pin.periods, computer.pin.names) == ({PAGE: (0, 0)}, {PAGE: "Lillköping på nätet"})
    assert refusal(computer.password, BATHS, NOW + DAY) == "offline_no_copy"


@pytest.mark.credential_case(15)
@pytest.mark.parametrize("before", ["shown", "listed", "refused"])
def test_a_clock_that_was_turned_back_shows_nothing(computer: Computer, before: str) -> None:
    late = NOW + DAY
    if before == "shown":
        computer.password(PAGE, late)
    elif before == "listed":
        computer.names(late)
    else:
        assert refusal(computer.password, BATHS, late) == "cover_not_active"
    assert computer.pin.last_seen == late
    for now in (NOW, late - CLOCK_SLACK - 1):
        assert refusal(computer.names, now) == "clock_suspect"
        assert refusal(computer.password, BATHS, now) == "clock_suspect"
        assert refusal(computer.password, PAGE, now) == "clock_suspect"
    assert computer.password(PAGE, late - CLOCK_SLACK)


@pytest.mark.credential_case(14, 15)
def test_without_either_question_a_former_deputy_gets_in(computer: Computer) -> None:
    with switched_off("moderator_app.vault.offline:must_be_in_time"):
        assert computer.password(BATHS, NOW + DAY) == "märkt-hemlighet-ÅÄÖ"
    with switched_off("moderator_app.vault.offline:must_be_sound"):
        assert computer.password(BATHS, NOW) == "märkt-hemlighet-ÅÄÖ"
    assert refusal(computer.password, BATHS, NOW) == "clock_suspect"


@pytest.mark.credential_case(15)
def test_a_note_that_was_changed_or_taken_away_shows_nothing(computer: Computer) -> None:
    (file,) = computer.folder.glob("*.pin")
    whole = file.read_bytes()
    file.write_bytes(whole.replace(str(NOW + DAY).encode(), str(NOW + 9 * DAY).encode()))
    assert refusal(computer.names, NOW) == refusal(computer.password, BATHS, NOW) == "credential_pin_changed"
    file.write_bytes(whole.replace(b"Badhuset", b"Biblioteket"))
    assert refusal(computer.names, NOW) == "credential_pin_changed"
    file.unlink()
    assert computer.names(NOW) == []
    assert refusal(computer.password, BATHS, NOW) == "identity_lost"


def test_who_lost_the_key_or_the_copy_is_told(computer: Computer) -> None:
    computer.seat.purge(PAGE)
    assert refusal(computer.password, PAGE, NOW) == "offline_no_copy"
    computer.system.items.clear()
    assert refusal(computer.names, NOW) == "identity_lost"


def test_each_part_is_shown_and_what_is_not_there_is_told(computer: Computer) -> None:
    def shown(part: Part) -> Any:
        return computer.offline.show(computer.of(PAGE), part, NOW)

    assert shown(Part.USERNAME).secret == FIELDS.username
    assert shown(Part.ONE_TIME).one_time == FIELDS.one_time
    assert shown(Part.RECOVERY_CODES).codes == FIELDS.codes
    assert refusal(shown, Part.NOTE) == "offline_not_in_copy"
    many = tuple(Code(Secret(f"{number:040}"), f"{number:08x}") for number in range(40))
    computer.keep(PAGE, fields=replace(FIELDS, codes=many))
    assert refusal(shown, Part.RECOVERY_CODES) == "offline_not_in_copy"
    assert [what for _, _, what, _ in computer.said()] == ["username", "one_time", "recovery_codes"]


def test_a_code_that_was_ticked_off_here_stays_so(computer: Computer) -> None:
    code = FIELDS.codes[0].id
    computer.offline.tick(computer.of(PAGE), code, NOW)
    assert computer.offline.show(computer.of(PAGE), Part.RECOVERY_CODES, NOW).used == {code}
    assert computer.offline.show(computer.of(BATHS), Part.RECOVERY_CODES, NOW).used == frozenset()
    assert computer.said()[0] == ("checked", PAGE, f"code {code}", NOW)


def test_each_use_is_signed_and_written_down_in_order(computer: Computer) -> None:
    computer.password(PAGE, NOW)
    computer.offline.show(computer.of(BATHS), Part.USERNAME, NOW + MINUTE, Deed.COPIED)
    assert computer.said() == [("viewed", PAGE, "password", NOW), ("copied", BATHS, "username", NOW + MINUTE)]


def test_what_can_not_be_written_down_is_not_shown(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("moderator_app.vault.seat.keep_whole", full)
    assert refusal(computer.password, PAGE, NOW) == "offline_not_written"
    assert computer.said() == []


def test_whose_seats_lie_here_is_told_by_the_names_of_the_files(computer: Computer) -> None:
    (computer.folder / "notes.pin").write_bytes(b"{}")
    (computer.folder / "a.b.c.pin").write_bytes(b"{}")
    other = Seat(lambda: Keyring(computer.system), computer.folder, uid("Storköping"), uid("Cilla där"))
    identity, card = other.make()
    with other.noting(card.device, identity) as pins:
        pins[0] = pins[0].kept(uid("Torget"), name="Torget")
    other.keep(uid("Torget"), FIELDS, 1)
    assert [(each.name, each.org) for each in computer.offline.offered(NOW)] == [
        ("Badhuset", ORG),
        ("Lillköping på nätet", ORG),
        ("Torget", uid("Storköping")),
    ]


def test_nothing_secret_lies_in_the_folder(computer: Computer) -> None:
    for part in (Part.USERNAME, Part.PASSWORD, Part.ONE_TIME, Part.RECOVERY_CODES):
        for deed in (Deed.VIEWED, Deed.COPIED):
            computer.offline.show(computer.of(PAGE), part, NOW, deed)
    identity = computer.seat.identity()
    assert identity is not None
    secrets = [*filter(None, secrets_of(FIELDS)), identity[1].stored().reveal()]
    assert len(computer.said()) == 8
    assert found_in(files_below(computer.folder.parent), secrets) == []
