"""An item that is decided on, the question of suspicion, and the evidence of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Answer, Outcome
from moderator_app.domain.evidence import NewFile
from moderator_app.domain.items import Selection, State
from moderator_app.domain.narrowing import Narrowing
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import CHANNEL, Crowd
from tests.gui.finding import part
from tests.making import comment, decide, ids
from tests.making import take as take_in
from tests.screenshots import png

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

SOUGHT, RULE = "plogbil körde sönder", "H-01"
"""The words by which an item of the demo is found, and the rule that it breaks."""
EARLIER = (
    ("Elsa Norling", "Er jävla plogbil körde sönder brevlådan, idioter!", Outcome.REMOVE, "Skymfar de anställda."),
    ("Omar Lind", "Plogbilen körde sönder brevlådan i natt", Outcome.KEEP, ""),
    ("Rut Axelsson", "Fan vad er plogbil körde sönder kantstenarna", Outcome.HIDE, "Svordom. Dold tills avsändaren har rättat den."),
    ("Göran Öst", "Körde er plogbil sönder brevlådan? Idioter på gatukontoret", Outcome.REMOVE, "Skymfar de anställda på gatukontoret."),
)
"""What was written about the same before, with what became of it and why."""


def take(at: Photographer) -> None:
    """A decision half made, and what is opened from there."""
    screen = at.screen("inbox")
    channel = at.desk.channels.by_name(CHANNEL)
    found = at.desk.inbox.page(Selection(State.OPEN, channel.id, SOUGHT), most=1)[0]
    _decided_before(at.desk, channel)
    at.screen("inbox", item=found.id)
    at.until(lambda: screen.page.loaded is not None and screen.page.loaded.item.id == found.id, "the item")
    screen.page.worksheet.answer(RULE, Answer.YES)
    screen.page.choose(Outcome.REMOVE)
    screen.page.take_template()
    at.pause(150)
    at.idle()
    at.until(lambda: bool(screen.page.view.similar.alike.count), "what is similar")
    at.take("inbox")
    at.act("item.similar")
    at.take("similar")
    screen.page.view.similar.set_open(False)
    screen.page.view.top()
    at.take_sheet("question", lambda: at.act("item.suspicion"))
    _evidence(at, found.id)
    at.screen("inbox", only=Narrowing.LATE)
    at.idle()
    at.take("inbox-late")


def _decided_before(desk: Desk, channel: Channel) -> None:
    """Once for all looks."""
    before = frozenset(ids(desk, channel))
    if desk.inbox.count(Selection(None, channel.id, "kantstenarna")):
        return
    said = [comment(text, author, f"plog {author}", 60 * 24 * 9, desk.clock) for author, text, *_ in EARLIER]
    take_in(desk, channel, *said)
    arrived = sorted(frozenset(ids(desk, channel)) - before)
    for item_id, (_, _, outcome, reason) in zip(arrived, EARLIER, strict=True):
        decide(desk, item_id, outcome, *(() if outcome is Outcome.KEEP else (RULE,)), reason=reason)


def _evidence(at: Photographer, item_id: int) -> None:
    """The sheet that saves evidence, and the evidence that is there."""
    at.take_sheet("evidence-secure", lambda: at.act("item.evidence"))
    if not at.desk.evidence.of_item(item_id):
        at.desk.evidence.secure(item_id, [NewFile("skärmbild.png", png(1, 400, 300))], witness="Bo Ekdahl")
    at.act("item.evidence_show")
    sheet = at.sheet()
    for name in ("accept", "PartShow"):
        part(sheet, QPushButton, name).click()
        at.idle()
    at.take("evidence", sheet)
    at.close(sheet)


INBOX = Album(
    name="inbox",
    stage=Crowd,
    take=take,
    pictures=(
        "inbox",
        "similar",
        "question",
        "evidence-secure",
        "evidence",
        "inbox-late",
    ),
)
