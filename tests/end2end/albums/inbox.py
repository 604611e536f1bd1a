"""An item that is decided on, the question of suspicion, and the evidence of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from moderator_app.domain.decisions import Answer, Outcome
from moderator_app.domain.evidence import NewFile
from moderator_app.domain.items import Selection, State
from moderator_app.domain.narrowing import Narrowing
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import CHANNEL, Crowd
from tests.gui.finding import part
from tests.screenshots import png

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

SOUGHT, RULE = "plogbil körde sönder", "H-01"
"""The words by which an item of the demo is found, and the rule that it breaks."""


def take(at: Photographer) -> None:
    """A decision half made, and what is opened from there."""
    screen = at.screen("inbox")
    channel = at.desk.channels.by_name(CHANNEL)
    found = at.desk.inbox.page(Selection(State.OPEN, channel.id, SOUGHT), most=1)[0]
    at.screen("inbox", item=found.id)
    at.until(lambda: screen.page.loaded is not None and screen.page.loaded.item.id == found.id, "the item")
    screen.page.worksheet.answer(RULE, Answer.YES)
    screen.page.choose(Outcome.REMOVE)
    screen.page.take_template()
    at.pause(150)
    at.idle()
    at.take("inbox")
    at.take_sheet("question", lambda: at.act("item.suspicion"))
    _evidence(at, found.id)
    at.screen("inbox", only=Narrowing.LATE)
    at.idle()
    at.take("inbox-late")


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
        "question",
        "evidence-secure",
        "evidence",
        "inbox-late",
    ),
)
