"""The list of the channels as a file: for the website (OSB-25, HJO-50), and for the records management plan (SOL-32, SOL-43)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from moderator_app.desk.context import Context
from moderator_app.desk.logwords import word
from moderator_app.desk.policies import Policies
from moderator_app.desk.texts import unknown_format
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.disposal import DisposalDecision, Limit, RecordType
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Modal, Pack
from moderator_app.domain.register import Register
from moderator_app.domain.start_words import ACCOUNT_WORDS
from moderator_app.domain.workdays import local_day
from moderator_app.exports import listing
from moderator_app.exports.table import Column, Value
from moderator_app.storage import channels, disposal, register
from moderator_app.support.messages import QT_TRANSLATE_NOOP

FORMATS = (".html", ".csv", ".json")


class ListFor(StrEnum):
    """Whom the list is for."""

    WEBSITE = "website"
    """The active channels."""
    RECORDS = "records"
    """All that ever were, with what is kept of them and when it is disposed of."""


LIST_NAMES: dict[ListFor, str] = {
    ListFor.WEBSITE: QT_TRANSLATE_NOOP("ListFor", "for the website"),
    ListFor.RECORDS: QT_TRANSLATE_NOOP("ListFor", "for the records management plan"),
}


@dataclass(frozen=True, slots=True)
class _Row:
    channel: Channel
    register: Register
    pack: Pack
    decisions: tuple[DisposalDecision, ...]
    """Those on disposal that hold for the channel."""


@dataclass(frozen=True, slots=True)
class _ListColumn:
    key: str
    title: str
    value: Callable[[_Row], Value]


def _day(moment: int) -> str:
    return date.fromordinal(local_day(moment)[0]).isoformat()


STATUS_WORDS = {Status.PLANNED: "planerad", Status.ACTIVE: "aktiv", Status.CLOSED: "avslutad"}
_SNAPSHOT = {Modal.MUST: "ska bevaras", Modal.MAY: "bör bevaras"}


def _since(row: _Row, status: Status) -> str:
    return next((_day(each.at) for each in row.register.history if each.status is status), "")


def _history(row: _Row) -> tuple[str, ...]:
    return tuple(f"{_day(each.at)} {STATUS_WORDS[each.status]}" for each in row.register.history)


def _kept(row: _Row) -> tuple[str, ...]:
    """How and to what extent: what the desk keeps, and the pictures of the channel that the policy asks for."""
    months, modal = row.pack.snapshot_months, row.pack.snapshot_modal
    found = ["Inlägg och kommentarer, med beslut om dem, hålls ordnade i Uppsikt"]
    if months is not None and modal is not None:
        found.append(f"Ögonblicksbild av kanalen var {months}:e månad {_SNAPSHOT[modal]}")
    return tuple(found)


TYPE_WORDS = {
    RecordType.MINOR: "inlägg och kommentarer av ringa eller tillfällig betydelse",
    RecordType.REMOVED: "inlägg och kommentarer som har tagits bort enligt policyn",
    RecordType.MESSAGES: "direktmeddelanden",
    RecordType.OWN_POSTS: "egna inlägg",
    RecordType.IMAGES: "bilder och filmer",
    RecordType.SNAPSHOTS: "ögonblicksbilder",
}
LIMIT_WORDS = {
    Limit.WHEN_OBSOLETE: "vid inaktualitet",
    Limit.DAYS: "{amount} dagar efter att de kom in",
    Limit.MONTHS: "{amount} månader efter att de kom in",
}
NO_DECISION = "Inget: inget får gallras"


def _decided(row: _Row) -> tuple[str, ...]:
    """The decisions on disposal, each with who decided, what it is about, and its time limit (HJO-49)."""
    return tuple(map(_decision, row.decisions)) or (NO_DECISION,)


def _decision(one: DisposalDecision) -> str:
    terms = one.terms
    assert terms.limit is not None
    number = ", ".join(each for each in (terms.body, terms.decided, terms.paragraph, terms.diary_no) if each)
    types = ", ".join(TYPE_WORDS[each] for each in terms.record_types)
    return f"{number}: {terms.scope} ({types}). Gallringsfrist: {LIMIT_WORDS[terms.limit].format(amount=terms.amount)}"


_COMMON = (
    _ListColumn("platform", "Plattform", lambda row: word(row.channel.platform, "sv")),
    _ListColumn("name", "Kanal", lambda row: row.channel.name),
    _ListColumn("address", "Adress", lambda row: row.register.fields.url),
    _ListColumn("board", "Ansvarig nämnd", lambda row: row.register.fields.board),
    _ListColumn("unit", "Ansvarig verksamhet", lambda row: row.register.fields.unit),
    _ListColumn("entry_page", "Ingång från webbplatsen", lambda row: row.register.fields.entry_page),
)
COLUMNS: dict[ListFor, tuple[_ListColumn, ...]] = {
    ListFor.WEBSITE: _COMMON,
    ListFor.RECORDS: (
        *_COMMON,
        _ListColumn("purpose", "Syfte", lambda row: row.register.fields.purpose),
        _ListColumn("status", "Status", lambda row: STATUS_WORDS[row.register.status]),
        _ListColumn("since", "Aktiv från", lambda row: _since(row, Status.ACTIVE)),
        _ListColumn("closed", "Avslutad", lambda row: _since(row, Status.CLOSED)),
        _ListColumn("history", "Historik", _history),
        _ListColumn("kept", "Så bevaras informationen", _kept),
        _ListColumn("retention_class", "Det som får gallras", lambda row: row.pack.retention_class),
        _ListColumn("retention_plan", "Plan för bevarande och gallring", lambda row: row.register.fields.retention_plan),
        _ListColumn("disposal_decisions", "Gallringsbeslut", _decided),
        _ListColumn(
            "account", "Typ av konto", lambda row: "" if row.register.fields.account is None else ACCOUNT_WORDS[row.register.fields.account]
        ),
        _ListColumn("policy", "Policy", lambda row: f"{row.pack.document.title}, {row.pack.document.body}"),
        _ListColumn("identity", "Identitet", lambda row: row.channel.uuid),
    ),
}
TITLES = {
    ListFor.WEBSITE: "Våra kanaler i sociala medier",
    ListFor.RECORDS: "Förteckning över kanaler i sociala medier, med bevarande och gallring",
}


class ChannelList:
    """The list as it is now."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def rows(self, purpose: ListFor) -> list[dict[str, Value]]:
        """A dictionary for each channel, by the columns' keys."""
        return [{column.key: column.value(row) for column in COLUMNS[purpose]} for row in self._rows(purpose)]

    def export(self, purpose: ListFor, path: Path) -> int:
        """Write the list as HTML, CSV for Excel or JSON, by what the name ends in; how many channels. Journaled.

        Raises KnownError: unknown format, or the file can't be written (a former one of that name is then as it was).
        """
        self._context.must_write()
        suffix = path.suffix.lower()
        if suffix not in FORMATS:
            raise unknown_format(suffix, FORMATS)
        columns = [Column(each.key, each.title) for each in COLUMNS[purpose]]
        cells = [tuple(row.values()) for row in self.rows(purpose)]
        listing.write(path, TITLES[purpose], f"Läget {_day(self._context.clock.now())}", columns, cells)
        with self._context.act() as act:
            act.write_down(
                Kind.FILE_EXPORTED,
                body={"list": purpose, "channels": len(cells), "format": suffix[1:]},
                private={"file": clean(path.name)[0]},
            )
        return len(cells)

    def _rows(self, purpose: ListFor) -> list[_Row]:
        with self._context.database.read() as reader:
            every = disposal.everything(reader)
            return [
                _Row(
                    each,
                    register.of_channel(reader, each.id),
                    self._policies.kept(reader, channels.pack_of(reader, each.id)),
                    tuple(one for one in every if one.covers(each)),
                )
                for each in channels.everything(reader)
                if purpose is ListFor.RECORDS or each.status is Status.ACTIVE
            ]
