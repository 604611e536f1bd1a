"""What is to be photographed: a desk of 10,000 items, and every screen of the window over it and over an empty one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import timedelta
from itertools import count, islice
from random import Random
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton

from moderator_app.desk.arriving import Newcomer
from moderator_app.desk.demo import fill
from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Answer, Outcome
from moderator_app.domain.documents import DocumentKind, Text
from moderator_app.domain.evidence import NewFile
from moderator_app.domain.gates import Demand, Office, Responsibility, Step
from moderator_app.domain.items import IncomingItem, Selection, State
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.domain.team import Role
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.gui.who_sheet import WhoSheet
from moderator_app.sources.memory import MemoryReader
from moderator_app.support import paths
from moderator_app.support.clock import SystemClock
from tests.benchmarks.texts import Texts
from tests.end2end.credential_album import unset
from tests.end2end.crisis_album import crisis
from tests.end2end.follow_album import follow, followed
from tests.end2end.watch_album import rounds, watched
from tests.gui.finding import part
from tests.screenshots import png

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

ITEMS = 10_000
MINUTE = 60_000_000
CHANNEL = "Älvnäs kommun Facebook"
SOUGHT, RULE = "plogbil körde sönder", "H-01"
"""The words by which an item of the demo is found, and the rule that it breaks."""
BOOK = Text(title="Handbok för den som svarar i sociala medier", version="1", in_force="2026-01-01", owner="Kommunikationschef")
TABLE = "demo/kommentarer.csv"


def crowd(desk: Desk) -> None:
    """The demo, and so much like it that there are 10,000 items."""
    fill(desk)
    channels = sorted(desk.channels.everything(), key=lambda each: each.id)
    wanted = ITEMS - desk.inbox.counts().of(None)
    shares = [wanted // len(channels) + (number < wanted % len(channels)) for number in range(len(channels))]
    more = _more(desk.clock.now())
    for channel in channels[:2]:
        desk.documents.add(DocumentKind.HANDBOOK, BOOK, channel_ids=[channel.id])
    for channel, share in zip(channels, shares, strict=True):
        desk.intake.take(channel.id, MemoryReader(list(islice(more, share)), "memory"), "bulk")
    _go_away(desk)
    watched(desk)
    followed(desk, CHANNEL)


def _go_away(desk: Desk) -> None:
    """Two colleagues are away in the next weeks, and stand in for each other."""
    bo = open_desk(desk.place, desk.data / "pins-bo", SystemClock(), "bo", "Bo Ekdahl")
    everywhere = [each.id for each in desk.channels.everything()]
    for who, deputy, first, last in ((bo, desk, 1, 4), (desk, bo, 7, 12)):
        first_day, last_day = (desk.cover.today() + timedelta(days=each) for each in (first, last))
        desk.cover.start(desk.cover.plan(who.me.id, first_day, last_day, [(each, deputy.me.id) for each in everywhere]).id)
    bo.close()


def _more(now: int) -> Iterator[IncomingItem]:
    """Comments like those of the demo by other people, written within the last days."""
    folder, rng = paths.resources() / "demo", Random("album")
    texts = [one["text"] for file in sorted(folder.glob("*-*.toml")) for one in tomllib.loads(file.read_text("utf-8"))["items"]]
    names = Texts("album").names(2_000)
    for number in count(1):
        name = rng.choice(names)
        yield IncomingItem(
            text=rng.choice(texts),
            author_name=name,
            author_id=name.lower(),
            external_id=f"bulk-{number}",
            published_at=now - rng.randrange(20, 9_000) * MINUTE,
            zone="Europe/Stockholm",
        )


def empty_desk(at: Photographer) -> None:
    """What a newcomer sees."""
    for name in ("today", "inbox", "import", "channels", "log"):
        at.screen(name)
        at.take(f"first-{name}")


def full_desk(at: Photographer) -> None:
    """Every screen and sheet."""
    at.screen("today")
    at.act("today.fold")
    at.take("today")
    _inbox(at)
    _import(at)
    _others(at)
    _cover(at)
    rounds(at)
    unset(at)
    follow(at)
    _log(at)
    crisis(at)
    _window(at)


def _inbox(at: Photographer) -> None:
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
    at.act("item.suspicion")
    sheet = at.sheet()
    at.take("question", sheet)
    at.close(sheet)
    _evidence(at, found.id)


def _evidence(at: Photographer, item_id: int) -> None:
    """The sheet that saves evidence, and the evidence that is there."""
    at.act("item.evidence")
    sheet = at.sheet()
    at.take("evidence-secure", sheet)
    at.close(sheet)
    if not at.desk.evidence.of_item(item_id):
        at.desk.evidence.secure(item_id, [NewFile("skärmbild.png", png(1, 400, 300))], witness="Bo Ekdahl")
    at.act("item.evidence_show")
    sheet = at.sheet()
    for name in ("accept", "PartShow"):
        part(sheet, QPushButton, name).click()
        at.idle()
    at.take("evidence", sheet)
    at.close(sheet)


def _import(at: Photographer) -> None:
    screen = at.screen("import")
    table, channel = paths.resources() / TABLE, at.desk.channels.by_name(CHANNEL)
    at.act("import.files")
    at.take("import")
    at.screen("import", channel=channel.id, file=table)
    at.until(lambda: not screen.files.prepare.lacking(), "the table's columns")
    at.take("import-mapping")
    jobs = len(screen.files.line.jobs)
    at.act("import.go")
    at.until(lambda: len(screen.files.line.jobs) == jobs + 1 and screen.files.line.running is None, "the import")
    at.idle()
    at.take("import-result")
    for job in list(screen.files.line.jobs):
        screen.files.line.forget(job)
    at.act("import.paste")
    at.take("paste")
    at.window.bar.dismiss()


def _others(at: Photographer) -> None:
    _channels(at)
    _people(at)
    at.screen("texts")
    at.take("texts")
    at.act("texts.list")
    sheet = at.sheet()
    at.take("list-sheet", sheet)
    at.close(sheet)
    screen = at.screen("policies")
    at.until(lambda: screen.page.complete, "the policy's rules")
    at.take("policies")
    screen.opened(part="documents")
    at.idle()
    at.take("documents")
    at.act("documents.add")
    sheet = at.sheet()
    at.take("document-sheet", sheet)
    at.close(sheet)
    at.act("policies.next_part")
    at.take("disposal")
    at.act("disposal.add")
    sheet = at.sheet()
    at.take("disposal-sheet", sheet)
    at.close(sheet)
    at.act("policies.next_part")
    at.take("requests")
    at.act("requests.add")
    sheet = at.sheet()
    at.take("request-sheet", sheet)
    at.close(sheet)
    screen.opened(part="days")
    at.idle()
    at.take("days")
    at.act("days.add")
    sheet = at.sheet()
    at.take("day-sheet", sheet)
    at.close(sheet)
    screen.opened(pack="osby")


def _cover(at: Photographer) -> None:
    at.screen("cover")
    at.take("cover")
    at.act("cover.plan")
    sheet = at.sheet()
    at.take("plan-sheet", sheet)
    at.close(sheet)


def _decision(at: Photographer, name: str) -> Demand:
    gate = at.desk.policies.of_channel(at.desk.channels.by_name(name).id).start_gate
    return next(each for each in gate if each.need == Step.DECISION)


def _channels(at: Photographer) -> None:
    """Every page of a channel, the refused start of a planned one, and what is asked."""
    register, name = at.desk.register, "Badets nya sida"
    if name not in [each.name for each in at.desk.channels.everything()]:
        channel = at.desk.channels.add(name, Platform.FACEBOOK, "vastarvet", planned=True)
        register.appoint(channel, Responsibility.MANAGER, "Ada Ask", title="Enhetschef", unit="Kultur och fritid")
        register.appoint(channel, Responsibility.MANAGER, "Kim Ek", title="Badchef", unit="Kultur och fritid", extent="2 h i veckan")
        register.record(channel, Step.DECISION, by="Kim Ek", note="Dnr 2026-12", office=Office.CLOSEST_MANAGER)
    screen = at.screen("channels", channel=at.desk.channels.by_name(CHANNEL).id)
    at.act("channels.overview")
    at.take("channels")
    for page in ("fields", "checks", "before_close", "history"):
        at.act(f"channels.{page}")
        at.take(f"channel-{page.replace('_', '-')}")
    at.screen("channels", channel=at.desk.channels.by_name(name).id)
    at.act("channels.roles")
    at.take("channel-roles")
    at.act("channels.start")
    at.idle()
    at.take("channel-refused")
    for sheet_name, ask in (
        ("channel-sheet", lambda: at.act("channels.add")),
        ("appoint-sheet", lambda: screen.detail.roles.appoint.emit(Responsibility.WATCHER)),
        ("step-sheet", lambda: screen.detail.start.record.emit(_decision(at, name))),
        ("check-sheet", lambda: screen.detail.checks.record.emit(Check.ACCESS)),
        ("deposit-sheet", lambda: screen.detail.checks.deposit.emit(Deposited.CREDENTIALS)),
        ("document-make-sheet", screen.detail.start.make_document.emit),
        ("politicians-sheet", lambda: at.act("channels.politicians")),
    ):
        ask()
        sheet = at.sheet()
        at.take(sheet_name, sheet)
        at.close(sheet)


def _people(at: Photographer) -> None:
    """Everybody, a person with assignments, and what is asked; who somebody is at the first start."""
    people = at.desk.people
    if not any(each.name == "Kim Ek" for each in people.roll().people):
        kim = people.add("Kim Ek", title="Badchef", unit="Kultur och fritid")
        people.add("Eva Alm", title="Kommunikationschef", role=Role.MANAGER)
        where = at.desk.channels.by_name(CHANNEL).id
        told = people.record(kim.id, where, [Right.TAKE_PART], by="Ada Ask", delegation="3.2", document="Dnr 2026-12")
        people.notified(told.id, "kommunikation@exempel.se, e-post")
        people.record(kim.id, where, list(Right), by="Ada Ask", delegation="3.3")
        # Where one assignment is recorded, nobody acts without one: the next look goes on there.
        people.record(at.desk.me.id, where, list(Right), by="Ada Ask", delegation="3.1")
    screen = at.screen("people", person=people.named("Kim Ek").id)
    at.act("people.assignments")
    at.take("people")
    at.act("people.fields")
    at.take("person-fields")
    for name, ask in (
        ("person-sheet", lambda: at.act("people.add")),
        ("assignment-sheet", lambda: at.act("people.assign")),
        ("map-sheet", lambda: at.act("people.map")),
        ("notice-sheet", lambda: screen.detail.assignments.tell.emit(people.roll().of(people.named("Kim Ek").id)[0])),
        ("who-sheet", lambda: WhoSheet(at.window, _newcomer(at), None, None).open()),
    ):
        ask()
        sheet = at.sheet()
        at.take(name, sheet)
        at.close(sheet)


def _newcomer(at: Photographer) -> Newcomer:
    waiting = [each for each in at.desk.people.roll().people if not each.sits]
    free, kept = (tuple(each for each in waiting if (each.role == Role.MODERATOR) == free) for free in (True, False))
    return Newcomer("anna.ask", new_desk=False, free=free, kept=kept, administrators=("Åsa Lindmark",))


def _log(at: Photographer) -> None:
    screen: Any = at.screen("log")

    def decided() -> list[int]:
        return [place for place in range(screen.model.rowCount()) if screen.model.row(place).kind is Kind.DECIDED]

    # Deadlines that passed meanwhile fill the first pages.
    while not decided() and screen.model.canFetchMore(QModelIndex()):
        screen.model.fetchMore(QModelIndex())
        at.idle()
    screen.table.go_to(decided()[0])
    at.idle()
    at.take("log")
    at.act("log.export")
    sheet = at.sheet()
    at.take("export-sheet", sheet)
    at.close(sheet)


def _window(at: Photographer) -> None:
    at.screen("inbox")
    for action, name in (("window.keys", "keys"), ("window.about", "about")):
        at.act(action)
        sheet = at.sheet()
        at.take(name, sheet)
        at.close(sheet)
    at.act("window.menu")
    menu = at.window.window_menu
    assert menu is not None
    at.until(menu.isVisible, "the menu")
    at.take("menu", menu)
    menu.close()
