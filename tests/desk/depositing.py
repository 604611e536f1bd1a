"""An invented office whose people share a channel's credentials: Åsa administers, Bo holds with her, Cilla covers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from moderator_app.desk.credentials import Shown
from moderator_app.desk.desk import Desk
from moderator_app.desk.sharing import Shared
from moderator_app.domain.channels import Channel
from moderator_app.domain.credentials import Part
from moderator_app.support.messages import KnownError
from moderator_app.vault.fields import Code, Fields
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime
from tests.making import FakeClock, keyrings, make_channel
from tests.truths import raw

FIELDS = Fields(
    Secret("sociala@lillkoping.example"),
    Secret("märkt-hemlighet-ÅÄÖ"),
    OneTime(Secret("JBSWY3DPEHPK3PXP")),
    (Code(Secret("1111-aaaa"), "0000aaaa"), Code(Secret("2222-bbbb"), "0000bbbb")),
    Secret("Telefonen ligger hos Bo."),
)


def enrol(administrator: Desk, colleague: Desk) -> None:
    """The colleague makes a key, rings the administrator and reads it out; then types what stands on the sheet."""
    enrol_with(administrator, colleague, administrator.credentials.enrolment.office().fingerprint)


def enrol_with(administrator: Desk, colleague: Desk, root: str) -> None:
    """The same, with what stands on the sheet."""
    fingerprint = colleague.credentials.enrolment.make_key(f"{colleague.me.name}s dator")
    waiting = [each for each in administrator.credentials.enrolment.office().keys if each.state == "waiting"]
    card = max((each for each in waiting if each.person_id == colleague.me.id), key=lambda each: each.id)
    administrator.credentials.enrolment.approve(card.id, fingerprint[-9:])
    colleague.credentials.enrolment.trust(root)


@dataclass(slots=True)
class Town:
    """The desks of three people, one channel, and the recovery key on paper."""

    asa: Desk
    bo: Desk
    cilla: Desk
    channel: Channel
    paper: Secret

    def enter(self, fields: Fields = FIELDS, who: Desk | None = None) -> int:
        """Somebody who holds the channel enters its credentials over those that are there."""
        desk = who or self.asa
        seen = next(
            each.sealed.generation if each.sealed else 0 for each in desk.credentials.overview() if each.channel.id == self.channel.id
        )
        return desk.credentials.enter(self.channel.id, fields, seen)


def make_town(sit: Callable[[str], Desk]) -> Town:
    """All three have keys; Åsa and Bo hold the channel."""
    asa = sit("asa")
    channel = make_channel(asa)
    bo, cilla = sit("bo"), sit("cilla")
    raw(asa, "INSERT INTO assignment (person_id, channel_id, since) VALUES (?, ?, 0)", bo.me.id, channel.id)
    asa.credentials.enrolment.found("Åsas dator")
    for each in (bo, cilla):
        enrol(asa, each)
    for each in (asa, bo):
        asa.credentials.enrolment.add_holder(channel.id, each.me.id)
    recovery = asa.credentials.recovery
    paper = recovery.new_key()
    assert paper.secret is not None
    recovery.keep_key(paper, ["Kassaskåpet", "Hos registratorn"], paper.secret.reveal()[-8:])
    return Town(asa, bo, cilla, channel, paper.secret)


def refusal(job: Callable[..., object], *arguments: Any, **named: Any) -> str:
    """The code of what is told."""
    with pytest.raises(KnownError) as told:
        job(*arguments, **named)
    return told.value.code


def restore_backup(town: Town, clock: FakeClock) -> None:
    """The database is the one of before the second seal, which Åsa and Bo have seen."""
    town.enter()
    town.enter(Fields(Secret("namn"), Secret("nyare")))
    for each in (town.asa, town.bo):
        password(each, town)
    raw(town.asa, "DELETE FROM credential_envelope WHERE generation = 2")
    raw(town.asa, "DELETE FROM journal WHERE seq >= (SELECT max(seq) FROM journal WHERE kind = 'credential_sealed')")
    clock.forward(hours=1)


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
