"""A page of a bath where old comments are disposed of: one batch at its end, one rejected, one that waits, and a hold."""

from __future__ import annotations

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.disposal import Limit, RecordType, Terms
from moderator_app.domain.disposal_proposals import Condition
from moderator_app.domain.retention import Ground
from moderator_app.domain.team import Role
from moderator_app.vault.keyring import Keyring
from tests.end2end.stages.stage import Stage
from tests.making import FakeClock, comment, decide, ids, take
from tests.vault.fakes import FakeKeyring

SAID = (
    ("Tack för en fin sommar i badet!", "Rut Axelsson"),
    ("Vattnet är alldeles för kallt i stora bassängen.", "Kim Ek"),
    ("När öppnar ni på söndag? Hemsidan säger olika saker på två ställen.", "Omar Lind"),
    ("Ni borde ha fler simskolor på kvällstid, vi är många som jobbar dagtid.", "Elsa Norling"),
    ("Fint med nya omklädningsrum.", "Göran Öst"),
)
MOST = 12
TERMS = Terms(
    body="Kultur- och fritidsnämnden",
    decided="2026-01-14",
    paragraph="§ 7",
    diary_no="KFN 2026/31",
    scope="Inlägg och kommentarer i förvaltningens sociala medier",
    record_types=(RecordType.MINOR,),
    limit=Limit.WHEN_OBSOLETE,
)


class Disposals(Stage):
    """Åsa administers at the window; Bo, who is a manager, proposes and once approves."""

    def __init__(self) -> None:
        self.calendar = FakeClock("2026-02-02 09:00")
        super().__init__(self.calendar)
        self.waiting = self.done = self.rejected = 0
        self._bo: Desk | None = None

    def close(self) -> None:
        if self._bo is not None:
            self._bo.close()

    def furnish(self, desk: Desk) -> None:
        """From February to November."""
        bath = desk.channels.add("Badhuset i Älvnäs", Platform.FACEBOOK, "sormland")
        for month, count in enumerate((3, MOST)):
            texts = [SAID[number % len(SAID)] for number in range(count)]
            take(desk, bath, *(comment(*each, number=f"{month}-{n}", clock=self.calendar) for n, each in enumerate(texts)))
            self.calendar.forward(days=40)
        for each in ids(desk, bath):
            decide(desk, each, Outcome.KEEP)
        decision = desk.disposal.add(TERMS, channel_ids=[bath.id])
        self._bo = bo = self._manager(desk)
        self.calendar.set("2026-11-30 10:24")
        self.done = desk.proposals.propose(Condition(decision_id=decision, received_before="2026-03-01", quiet_months=6))
        bo.proposals.approve(self.done, "Genomgånget med registrator.")
        while bo.proposals.carry_out(self.done).record is None:
            pass
        self.rejected = desk.proposals.propose(Condition(decision_id=decision, received_before="2026-04-01", quiet_months=3))
        bo.proposals.reject(self.rejected, "Vi väntar till efter revisionens granskning.")
        desk.holds.set(Ground.AUTHORITY, "Revisionen granskar badets svar till besökare.", item_id=ids(desk, bath)[5])
        self.waiting = bo.proposals.propose(Condition(decision_id=decision, received_before="2026-06-01", quiet_months=6))

    def _manager(self, desk: Desk) -> Desk:
        def sit() -> Desk:
            return open_desk(desk.place, desk.data / "bo" / "pins", self.clock, "bo", "Bo Ekdahl", keyring=lambda: Keyring(FakeKeyring()))

        first = sit()
        first.close()
        desk.people.change(first.me.id, role=Role.MANAGER)
        return sit()
