"""What the page of keys and sheets shows, read together; nothing secret."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from moderator_app.desk.acting import iso_today
from moderator_app.desk.enrolment import KeyCard, KeyState, Office
from moderator_app.desk.known import Here, Standing
from moderator_app.desk.powers import Powers
from moderator_app.desk.sharing import Shared
from moderator_app.domain.channels import Status
from moderator_app.domain.credentials import FEWEST_HOLDERS, RecoverySheet, Why

TURNED_BACK = ("rollback", "forked", "credential_pin_changed", "credential_pin_gone")
"""Why nothing is shown, where an administrator may say that the database was restored rightly."""
NEW_KEY = ("credential_pin_changed", "credential_pin_gone", "identity_broken")
"""Why nothing is shown, where a new key helps."""


@dataclass(frozen=True, slots=True)
class OfficeBoard:
    """`founder`: I may set it up. `paper_used`: the recovery key was used, and is to be replaced by a new one."""

    office: Office
    shared: tuple[Shared, ...]
    founder: bool
    paper_used: bool
    bodies: tuple[str, ...]
    """Whose policies the channels follow, as the organisation is called there."""
    today: str
    """An ISO day."""

    def keys(self, state: KeyState) -> list[KeyCard]:
        """Those that stand so, by person."""
        return sorted((each for each in self.office.keys if each.state is state), key=lambda each: (each.person.casefold(), each.id))

    @property
    def waiting(self) -> list[KeyCard]:
        """Of a person who made more than one on the same computer, the newest: the others were given up."""
        newest = {(each.person_id, each.workstation): each for each in sorted(self.office.keys, key=lambda each: each.id)}
        return [each for each in self.keys(KeyState.WAITING) if newest[each.person_id, each.workstation] is each]

    @property
    def people(self) -> list[tuple[int, str]]:
        """(id, name) of everybody who has an approved key, by name."""
        return sorted({(each.person_id, each.person) for each in self.keys(KeyState.APPROVED)}, key=lambda each: each[1].casefold())

    @property
    def administrators(self) -> str:
        """Their names."""
        return ", ".join(sorted({each.person for each in self.keys(KeyState.APPROVED) if each.administers}, key=str.casefold))

    @property
    def channels(self) -> list[Shared]:
        """Those that are or will be in use."""
        return [each for each in self.shared if each.channel.status is not Status.CLOSED]

    @property
    def sheet(self) -> RecoverySheet | None:
        """The newest, unless it is of the time before everything was set up anew."""
        root = next((each for each in self.office.keys if each.fingerprint and each.fingerprint == self.office.fingerprint), None)
        newest = self.office.sheets[-1] if self.office.sheets else None
        return None if newest is None or (root is not None and newest.at < root.made_at) else newest

    def holders(self, shared: Shared) -> int:
        """How many people hold the channel and have a key for it."""
        able = {person for person, _ in self.people}
        return sum(1 for person, _ in shared.holders if person in able)

    def too_few(self, shared: Shared) -> bool:
        """Whether it lies idle when one person is away (SOL-34)."""
        return self.holders(shared) < FEWEST_HOLDERS

    def here(self, standing: Standing) -> KeyCard | None:
        """My key on this workstation."""
        mine = (each for each in self.office.keys if each.mine and standing.fingerprint and each.fingerprint == standing.fingerprint)
        return next(mine, None)

    def administers(self, standing: Standing) -> bool:
        """Whether I administer, as far as the database says: the desk asks again before it does anything."""
        mine = self.here(standing)
        return standing.administers or (mine is not None and mine.administers and mine.state is KeyState.APPROVED)


def turned_back(standing: Standing) -> bool:
    """Whether the database is not the one that was seen here."""
    return standing.here is Here.TROUBLE and standing.why is not None and standing.why.code in TURNED_BACK


def wants_key(standing: Standing) -> bool:
    """Whether a new key is the way on."""
    broken = standing.why is not None and standing.why.code in NEW_KEY
    return standing.here in (Here.NO_KEYS, Here.REVOKED, Here.LOST) or broken


def read_board(desk: Any) -> OfficeBoard:
    """Runs in the read lane; asks no keyring."""
    credentials = desk.credentials
    office: Office = credentials.enrolment.office()
    since = office.sheets[-1].at if office.sheets else 0
    used = any(each.why is Why.PAPER_USED and each.since > since for each in credentials.changes.everything())
    founder = Powers(desk.me.id, desk.me.role, shared=False).administers
    shared = tuple(credentials.overview())
    packs = {each.channel.pack for each in shared}
    bodies = tuple(sorted({each.document.body for each in desk.policies.shipped() if each.id in packs}))
    return OfficeBoard(office, shared, founder, used, bodies, iso_today(desk.clock.now()))
