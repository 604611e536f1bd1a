"""The screen of policies with its parts: rules, documents, disposal, requests, blocks, days, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.desk.desk import Desk
from moderator_app.domain.marks import Category, Detector, Severity
from moderator_app.domain.word_list import Entry, Mode
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.labels import PlainLabel
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd
from tests.gui.finding import part

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def own_words(desk: Desk) -> None:
    """The organisation's own list, in its third version."""
    if not desk.word_lists.versions():
        desk.word_lists.use("surströmming/surströmmingar;skymf;1;början;surströmmingsskiva\njävla;;;av\n")
        desk.word_lists.put(Entry(("nolla", "nollor", "nollorna"), Category.INSULT, Severity.CLEAR, Mode.EXACT, ("nolla fel",)))
        desk.word_lists.put(Entry(("korv",), Category.ADVERTISING, Severity.MILD, Mode.CONTAINS, ("korvgrill*",)))


def take(at: Photographer) -> None:
    """Every part, and what is asked there."""
    screen = at.screen("policies")
    at.until(lambda: screen.page.complete, "the policy's rules")
    at.take("policies")
    screen.opened(part="documents")
    at.idle()
    at.take("documents")
    at.take_sheet("document-sheet", lambda: at.act("documents.add"))
    at.act("policies.next_part")
    at.take("disposal")
    at.take_sheet("disposal-sheet", lambda: at.act("disposal.add"))
    screen.opened(part="requests")
    at.idle()
    at.take("requests")
    at.take_sheet("request-sheet", lambda: at.act("requests.add"))
    screen.opened(part="blocks")
    at.idle()
    at.take("blocks")
    at.take_sheet("block-end-sheet", lambda: at.act("blocks.end"))
    screen.opened(part="days")
    at.idle()
    at.take("days")
    at.take_sheet("day-sheet", lambda: at.act("days.add"))
    own_words(at.desk)
    screen.opened(part="words")
    at.idle()
    part(at.window, TextField, "WordTrialText").setPlainText("Nollorna på kontoret, h3lvetes surströmmingar! Ring 070-174 06 05.")
    trial = part(at.window, PlainLabel, "WordTrialResult")
    at.until(lambda: trial.isVisible() and bool(trial.text()), "what would be marked")
    at.take("words")
    at.take_sheet("word-sheet", lambda: at.act("words.change"))
    at.take_sheet("word-versions", lambda: at.act("words.versions"))
    if all(each.on for each in at.desk.detector_switches.board().switches):
        at.desk.detector_switches.turn(Detector.LANGUAGE, "Vi läser finska, engelska och arabiska.", on=False)
    screen.opened(part="detectors")
    at.idle()
    for _ in range(list(Detector).index(Detector.LANGUAGE)):
        at.act("policies.next")
    at.take("detectors")
    for _ in range(list(Detector).index(Detector.LANGUAGE)):
        at.act("policies.previous")
    at.take_sheet("detector-sheet", lambda: at.act("detectors.off"))
    screen.opened(pack="osby")


POLICIES = Album(
    name="policies",
    stage=Crowd,
    take=take,
    pictures=(
        "policies",
        "documents",
        "document-sheet",
        "disposal",
        "disposal-sheet",
        "requests",
        "request-sheet",
        "blocks",
        "block-end-sheet",
        "days",
        "day-sheet",
        "words",
        "word-sheet",
        "word-versions",
        "detectors",
        "detector-sheet",
    ),
)
