"""A town whose people share the credentials of six channels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.credentials import ChangeStep, Looked
from moderator_app.vault.fields import Code, Fields
from moderator_app.vault.keyring import Keyring
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import read
from tests.desk.depositing import enrol
from tests.end2end.stages.stage import Stage
from tests.gui.credentials.forming import OTPAUTH
from tests.making import FakeClock
from tests.truths import raw
from tests.vault.fakes import FakeKeyring

WHOLE, ALONE, LATE, REVIEW, NOTHING, FOREIGN = (
    "Lillköpings kommun",
    "Badet i Lillköping",
    "Biblioteket",
    "Kulturskolan i Lillköping",
    "Ung i Lillköping",
    "Räddningstjänsten i norra länet",
)
CHANNELS = {
    WHOLE: Platform.FACEBOOK,
    ALONE: Platform.INSTAGRAM,
    LATE: Platform.FACEBOOK,
    REVIEW: Platform.YOUTUBE,
    NOTHING: Platform.TIKTOK,
    FOREIGN: Platform.FACEBOOK,
}
FIELDS = Fields(
    Secret("sociala.medier@lillkoping.example"),
    Secret("Plog-bil 1O0l I;m5rker"),
    read(OTPAUTH),
    tuple(Code(Secret(f"{number * 1_234_567:08d}"[:4] + "-" + f"{number * 7_654_321:08d}"[:4]), f"{number:08x}") for number in range(1, 9)),
    Secret("Telefonen som koderna skickas till ligger i receptionen.\nFråga efter Bo."),
)
BEGIN, NOW = "2026-02-02 09:00", "2026-11-30 10:24"


class Town(Stage):
    """Åsa administers at the window; Bo holds with her, Cilla stands in, Dan's key waits, Eva's was revoked."""

    def __init__(self) -> None:
        self.calendar = FakeClock(BEGIN)
        super().__init__(self.calendar)
        self.colleagues: dict[str, Desk] = {}
        self.channels: dict[str, Channel] = {}
        self.waiting = 0
        """The absence whose deputies are not let in yet."""

    def close(self) -> None:
        for each in self.colleagues.values():
            each.close()

    def _come(self, desk: Desk, user: str, name: str) -> Desk:
        made = FakeKeyring()
        where = desk.data / user / "pins"
        self.colleagues[user] = open_desk(desk.place, where, self.clock, user, name, keyring=lambda: Keyring(made))
        return self.colleagues[user]

    def furnish(self, desk: Desk) -> None:
        """From February, when it is set up, to the last day of November."""
        self.channels = {name: desk.channels.add(name, platform, "sormland") for name, platform in CHANNELS.items()}
        desk.credentials.enrolment.found("ASA-DATOR")
        names = {"bo": "Bo Ekdahl", "cilla": "Cilla Holm", "dan": "Dan Frid", "eva": "Eva Gran"}
        bo, cilla, dan, eva = (self._come(desk, *who) for who in names.items())
        for who in (bo, cilla, eva):
            enrol(desk, who)
            for channel in self.channels.values():
                raw(desk, "INSERT INTO assignment (person_id, channel_id, since) VALUES (?, ?, 0)", who.me.id, channel.id)
        for name, channel in self.channels.items():
            for who in {ALONE: (desk, eva), FOREIGN: (bo, cilla)}.get(name, (desk, bo)):
                desk.credentials.enrolment.add_holder(channel.id, who.me.id)
        recovery = desk.credentials.recovery
        paper = recovery.new_key()
        assert paper.secret is not None
        recovery.keep_key(paper, ["Kuvert 1 i kommunikationsenhetens kassaskåp", "Kuvert 2 hos registratorn"], paper.secret.reveal()[-8:])
        self._year(desk, bo)
        dan.credentials.enrolment.make_key("DAN-BARBAR")

    def _year(self, desk: Desk, bo: Desk) -> None:
        ids = {name: channel.id for name, channel in self.channels.items()}
        desk.credentials.enter(ids[REVIEW], FIELDS, 0)
        self.calendar.set("2026-10-20 13:05")
        for name in (WHOLE, ALONE, LATE):
            desk.credentials.enter(ids[name], replace(FIELDS, codes=()) if name == ALONE else FIELDS, 0)
        bo.credentials.enter(ids[FOREIGN], FIELDS, 0)
        desk.credentials.tick(ids[WHOLE], FIELDS.codes[0].id)
        desk.credentials.changes.ask(ids[LATE], "Någon svarade på ett nätfiskemejl.")
        late = desk.credentials.changes.everything()[0]
        desk.credentials.changes.do(late.id, ChangeStep.SESSIONS)
        desk.credentials.changes.do(late.id, ChangeStep.APPS, applies=False)
        self.calendar.set("2026-11-27 08:40")
        eva = self.colleagues["eva"].me.id
        desk.credentials.enrolment.revoke(next(each.id for each in desk.credentials.enrolment.office().keys if each.person_id == eva))
        bo.credentials.look(ids[WHOLE], Looked.VERIFIED)
        bo.credentials.look(ids[WHOLE], Looked.REVIEWED, "Evas roll på sidan togs bort.")
        cilla = self.colleagues["cilla"].me.id
        for first, last, channel, let_in in (("2026-11-27", "2026-12-04", WHOLE, True), ("2026-12-07", "2026-12-11", REVIEW, False)):
            planned = bo.cover.plan(bo.me.id, date.fromisoformat(first), date.fromisoformat(last), [(ids[channel], cilla)])
            bo.cover.start(planned.id)
            if let_in:
                bo.credentials.resealing.let_in(planned.id)
                bo.credentials.resealing.settle()
            else:
                self.waiting = planned.id
        self.calendar.set(NOW)
