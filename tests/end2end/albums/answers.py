"""Answering: what was answered to an item, the sheet with everything in it, what is forwarded, and the templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.domain.policy import Duty
from moderator_app.gui.answers.sheet import AnswerSheet
from tests.end2end.albums.album import Album
from tests.end2end.stages.questions import ANSWERED, FORWARDED, OPEN, TO_FORWARD, UNDECIDED, Questions

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

BODY = "Hej! Det kostar ingenting. Mejla ordförande 121212-1212, den idioten."
"""With a mark that must come out and one that may stand."""


def take(at: Photographer) -> None:
    """The item, the sheets, the case half the way, the templates."""
    _look(at, ANSWERED)
    at.take("answers-item")
    at.act("item.answer")
    sheet = at.sheet()
    at.take("answers-further", sheet)
    at.close(sheet)
    _look(at, UNDECIDED)
    at.act("item.answer")
    at.take("answers-first-decide")
    at.window.bar.dismiss()
    _look(at, OPEN)
    at.act("item.answer")
    sheet = at.sheet()
    assert isinstance(sheet, AnswerSheet)
    sheet.templates.take()
    at.take("answers-sheet", sheet)
    sheet.text.setPlainText(BODY)
    sheet.link.setText("https://exempel.se/inlagg/2#svar")
    at.pause(400)
    at.idle()
    sheet.accept_button.click()
    at.idle()
    at.take("answers-refused", sheet)
    at.close(sheet)
    _forwarding(at)
    at.screen("texts", part="templates")
    at.take("answer-templates")
    at.screen("texts", part="public")


def _look(at: Photographer, item_id: int) -> None:
    screen = at.screen("inbox", item=item_id)
    at.until(lambda: screen.page.loaded is not None and screen.page.loaded.item.id == item_id, "the item")
    at.idle()


def _forwarding(at: Photographer) -> None:
    screen = at.screen("followups", everything=True)
    at.screen("followups", item=FORWARDED)
    at.take("forwarding")
    at.screen("followups", item=TO_FORWARD)
    task = at.desk.follow_ups.cases(TO_FORWARD)[0].of(Duty.FORWARD)
    assert task is not None
    screen.pane.choose(task.obligation.id)
    at.take_sheet("forwarding-sheet", lambda: screen.pane.take(1))


ANSWERS = Album(
    name="answers",
    stage=Questions,
    take=take,
    pictures=(
        "answers-item",
        "answers-further",
        "answers-first-decide",
        "answers-sheet",
        "answers-refused",
        "forwarding",
        "forwarding-sheet",
        "answer-templates",
    ),
)
