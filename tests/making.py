"""Desks, items and decisions for the tests of any room above the sources: real files, real databases, a clock that the test sets.

A test is handed a folder, makes a desk in it, and closes it (or takes the fixture `desk` of tests/desk/conftest.py, which does).
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from moderator_app.desk.desk import Desk
from moderator_app.desk.intake import ImportResult
from moderator_app.desk.opening import open_desk
from moderator_app.desk.policies import load_packs
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Answer, Decision, Draft, Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.items import IncomingItem, Selection
from moderator_app.domain.place import Place
from moderator_app.domain.policy import Pack
from moderator_app.domain.public_wordings import OwnWords, TextKind
from moderator_app.domain.published import TextState
from moderator_app.sources.memory import MemoryReader
from moderator_app.storage.opening import open_database
from moderator_app.storage.schema import FILE_NAME
from moderator_app.support import paths
from moderator_app.support.clock import Clock, to_micros
from moderator_app.vault.keyring import Keyring
from tests.vault.fakes import FakeKeyring

if TYPE_CHECKING:
    from tests.server import Server

SHIPPED = paths.resources() / "policies"
STOCKHOLM = ZoneInfo("Europe/Stockholm")
MINUTE = 60_000_000


def at(written: str) -> int:
    """The moment at which a clock in Stockholm shows "2026-03-04 10:00", in microseconds UTC."""
    return to_micros(datetime.fromisoformat(written).replace(tzinfo=STOCKHOLM))


class FakeClock:
    """A clock that stands still until the test moves it. It begins on a Wednesday morning."""

    def __init__(self, moment: int | str = "2026-03-04 10:00") -> None:
        self._now = at(moment) if isinstance(moment, str) else moment

    def now(self) -> int:
        return self._now

    def set(self, moment: int | str) -> None:
        """Let the clock show this moment."""
        self._now = at(moment) if isinstance(moment, str) else moment

    def forward(self, **how_long: float) -> None:
        """Let time pass: forward(hours=2), forward(days=1)."""
        self._now += timedelta(**how_long) // timedelta(microseconds=1)


@cache
def template_database() -> bytes:
    """A database that all migrations have run on, and nobody has sat at: copying it costs a millisecond, migrating a second."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / FILE_NAME
        open_database(Place(path.parent)).close()
        return path.read_bytes()


@cache
def _shipped_packs() -> dict[str, Pack]:
    return load_packs(SHIPPED)


def packs_of(folder: Path) -> dict[str, Pack]:
    """What load_packs says; of the packs that ship with the program, what it said before."""
    return dict(_shipped_packs()) if folder == SHIPPED else load_packs(folder)


servers: list[Server] = []
"""The server on which desks are made, where the test wants one (see the fixture `engine`)."""


keyrings: dict[tuple[Path, str], FakeKeyring] = {}
"""By the folder of the desk and the user, the keyring of the user's workstation."""


def place_in(folder: Path) -> Place:
    """Where the desk in this folder keeps its data: folder/data, made from the template when new, or a database of the tests' server."""
    data, told = folder / "data", folder.with_name(f"{folder.name}.server")
    if servers and not told.exists():
        told.write_text(servers[-1].address(servers[-1].name_for(folder)), "utf-8")
    if told.exists():
        # Other processes that the test starts find it there.
        return Place(data, told.read_text("utf-8"))
    if not (data / FILE_NAME).exists():
        data.mkdir(parents=True, exist_ok=True)
        (data / FILE_NAME).write_bytes(template_database())
    return Place(data)


def make_desk(folder: Path, clock: Clock | None = None, user: str = "asa", name: str | None = None) -> Desk:
    """The desk whose data is at place_in(folder) and whose pins are in folder/pins, opened by `user`.

    The first user is its administrator. Open it again, or as another user, by calling this again. Close what you open.
    Each user has a workstation of their own, with its own settings and a keyring like Windows'.
    """
    keyring = keyrings.setdefault((folder, user), FakeKeyring())
    return open_desk(
        place_in(folder), folder / "pins", clock or FakeClock(), user, name or user.capitalize(), keyring=lambda: Keyring(keyring)
    )


def make_channel(desk: Desk, name: str = "Kommunens sida", pack: str = "sormland", platform: Platform = Platform.FACEBOOK) -> Channel:
    """A channel of that name."""
    return desk.channels.add(name, platform, pack)


def post(desk: Desk, channel: Channel, kind: TextKind, day: date | None = None) -> None:
    """The text is issued, where it is not yet, and was seen posted."""
    for field, said in ((Field.BOARD, "Kulturnämnden"), (Field.PURPOSE, "Att berätta om badet.")):
        desk.register.fill_in(channel, field, said)
    held = {each.part for each in desk.texts.words(channel) if each.words}
    for part, said in ((OwnWords.CONTACT, "badet@exempel.se"), (OwnWords.DPO, "dso@exempel.se")):
        if part not in held:
            desk.texts.set_words(part, said)
    if desk.texts.now(channel, kind).state is not TextState.CURRENT:
        desk.texts.issue(channel, kind)
    desk.texts.posted(channel, kind, "Sidans om-flik", day)


def comment(
    text: str, author: str = "Kim Ek", number: int | str | None = None, minutes_ago: int = 30, clock: Clock | None = None, **more: object
) -> IncomingItem:
    """A comment, written some minutes before the clock. `number` is its id in the channel; `more` are fields of IncomingItem."""
    values: dict[str, object] = {
        "external_id": None if number is None else str(number),
        "author_id": author.lower().replace(" ", "."),
        "published_at": (clock or FakeClock()).now() - minutes_ago * MINUTE,
        "zone": "Europe/Stockholm",
        **more,
    }
    return IncomingItem(text=text, author_name=author, **values)  # pyright: ignore[reportArgumentType]


def take(desk: Desk, channel: Channel, *items: IncomingItem | str) -> ImportResult:
    """Import these; a plain text becomes a comment of its own with the text's hash as id."""
    made = [comment(each, number=blake2b(each.encode(), digest_size=8).hexdigest()) if isinstance(each, str) else each for each in items]
    return desk.intake.take(channel.id, MemoryReader(made, "memory"), "test")


def ids(desk: Desk, channel: Channel | None = None) -> list[int]:
    """Every item's id, in the order of arrival."""
    return sorted(desk.inbox.spine(Selection(None, None if channel is None else channel.id)))


def draft(
    desk: Desk,
    item_id: int,
    outcome: Outcome | None,
    *yes: str,
    unsure: Iterable[str] = (),
    reason: str = "Därför.",
    message: str = "",
    until: int | None = None,
    supersede: bool = False,
) -> Draft:
    """A draft for the item as it stands now, with these rules ticked. `supersede`: it replaces what was decided."""
    item = desk.inbox.item(item_id)
    return Draft(
        item_id=item_id,
        revision_id=0 if item.revision is None else item.revision.id,
        answers=dict.fromkeys(yes, Answer.YES) | dict.fromkeys(unsure, Answer.UNSURE),
        outcome=outcome,
        reason=reason,
        message=message,
        block_until=until,
        supersedes=item.decision_id if supersede else None,
    )


def decide(desk: Desk, item_id: int, outcome: Outcome, *yes: str, reason: str = "Därför.", supersede: bool = False) -> Decision:
    """Decide on the item as it stands now. Raises Refused like the desk."""
    return desk.decisions.decide(draft(desk, item_id, outcome, *yes, reason=reason, supersede=supersede))
