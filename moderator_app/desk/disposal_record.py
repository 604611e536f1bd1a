"""The record of a disposal («gallringsprotokoll»), for the archive: the record itself as PDF, and the list of what went as CSV.

Written in Swedish, as what an authority keeps. The fields are those of the archives' practice: decision, record types, period, quantity,
method, day, by whom, checked by whom, exceptions.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from moderator_app.desk.channellist import LIMIT_WORDS, TYPE_WORDS
from moderator_app.desk.context import Context
from moderator_app.desk.keepwords import held
from moderator_app.desk.startdocument import Imprint, Printer
from moderator_app.desk.texts import unknown_format
from moderator_app.domain.disposal import DisposalDecision
from moderator_app.domain.disposal_proposals import Proposal, Record
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.public_texts import Line, Section
from moderator_app.domain.start_document import StartDocument
from moderator_app.domain.workdays import local_day, stockholm
from moderator_app.exports.csv_file import write_for_excel
from moderator_app.exports.listing import put
from moderator_app.exports.table import Column, Value
from moderator_app.storage import disposal, disposal_proposals, purge
from moderator_app.support.clock import to_datetime
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

FORMATS = (".pdf", ".csv")
METHOD = (
    "Raderat i Uppsikt: texten med alla versioner, utkast, sökindex, rubrik, motiveringar och anteckningar, avsändarens namn och id, länk "
    "och id i kanalen."
)
SEARCHED = "Databasens filer har sökts igenom efter rester."
SWEPT = "Databasservern har städat undan det raderade (VACUUM). Serverns säkerhetskopior och loggar sköts för sig."
NOT_YET = "Databasens filer är inte kontrollerade än: det görs när Uppsikt öppnas nästa gång."
NOT_THERE = "Inget har tagits bort från plattformarna genom gallringen."
STAYS = "Kvar: uppgift om att inlägget fanns, i vilken kanal och när, vad som beslutades enligt vilka regler, och spärr mot ny inläsning."


class DisposalRecords:
    """Read from what was recorded; saving one to a file is written down."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def document(self, number: int) -> StartDocument:
        """The record of that proposal. Raises Refused: it is not carried out."""
        return self._made(number)[0]

    def save(self, number: int, path: Path, printer: Printer) -> None:
        """Write the record (.pdf), or the list of its items (.csv), whose digest is journaled. Raises KnownError."""
        self._context.must_write()
        form = path.suffix.lower()
        if form not in FORMATS:
            raise unknown_format(form, FORMATS)
        document, record = self._made(number)
        if form == ".pdf":
            put(path, printer(document, Imprint(1, record.digest, record.at, record.person)))
        else:
            write_for_excel(path, _COLUMNS, list(self._rows(number)), lambda _done: True)
        with self._context.act() as act:
            act.write_down(
                Kind.FILE_EXPORTED,
                body={"disposal_record": number, "format": form[1:], "file_hash": hashlib.sha256(path.read_bytes()).hexdigest()},
                private={"file": clean(path.name)[0]},
            )

    def _made(self, number: int) -> tuple[StartDocument, Record]:
        with self._context.database.read() as reader:
            one = disposal_proposals.by_id(reader, number)
            if one is None or one.record is None:
                text = QT_TRANSLATE_NOOP("Message", "Proposal {number} is not carried out: there is no record yet. Nothing was saved.")
                raise Refused(message("no_record", text, number=number))
            decision = next(each for each in disposal.everything(reader) if each.id == one.condition.decision_id)
            rows = disposal_proposals.listed(reader, number)
            gone = {row[0]: row[2] for row in rows if not row[5]}
            unclean = not gone.keys().isdisjoint(purge.unclean(reader))
            after = NOT_YET if unclean else SEARCHED if reader.dialect.name == "sqlite" else SWEPT
        kept = Counter(code for row in rows for code in row[5].split())
        names = sorted(set(gone.values() or (row[2] for row in rows)))
        sections = (
            Section("Gallringsbeslut", tuple(_decided(decision))),
            Section("Det som har gallrats", tuple(_what(one, one.record, names, after))),
            Section("Undantag", tuple(_exceptions(one, one.record, kept))),
            Section("Vem och när", tuple(_who(one, one.record))),
        )
        return StartDocument(f"Gallringsprotokoll {number}", sections), one.record

    def _rows(self, number: int) -> Iterator[tuple[Value, ...]]:
        with self._context.database.read() as reader:
            for _, uuid, place, at, _, kept in disposal_proposals.listed(reader, number):
                day = date.fromordinal(local_day(at)[0]).isoformat()
                why = ", ".join(held(each, "sv") for each in kept.split())
                yield uuid, place, day, "behållet" if kept else "gallrat", why


_COLUMNS = (
    Column("item", "Inläggets id", 36),
    Column("channel", "Kanal", 20),
    Column("received", "Inkommet", 12),
    Column("result", "Resultat", 10),
    Column("held", "Varför det behölls", 30),
)


def _decided(one: DisposalDecision) -> Iterator[Line]:
    terms = one.terms
    assert terms.limit is not None
    told = (
        ("Beslutat av", terms.body),
        ("Datum", terms.decided),
        ("Paragraf", terms.paragraph),
        ("Diarienummer", terms.diary_no),
        ("Omfattning", terms.scope),
        ("Handlingsslag", ", ".join(TYPE_WORDS[each] for each in terms.record_types)),
        ("Gallringsfrist", LIMIT_WORDS[terms.limit].format(amount=terms.amount)),
    )
    yield from (Line(f"{head}: {said}") for head, said in told if said)


def _what(one: Proposal, record: Record, names: list[str], after: str) -> Iterator[Line]:
    yield Line(f"Kanaler: {', '.join(names)}")
    yield Line(f"Villkor: inkommet före {one.condition.received_before}")
    if one.condition.quiet_months:
        months = one.condition.quiet_months
        yield Line(f"Inaktuellt: ärendet avslutat och inget nytt i tråden på minst {months} månader")
    if record.disposed:
        yield Line(f"Period: inkommet {record.first_day} till {record.last_day}")
    yield Line(f"Antal: {record.disposed}")
    if record.disposed:
        yield Line(f"Metod: {METHOD} {after}")
    yield Line(STAYS)
    yield Line(NOT_THERE)
    yield Line(f"Förteckningens kontrollsumma (SHA-256 av inläggens id, ett på varje rad): {record.digest}")


def _exceptions(one: Proposal, record: Record, kept: Counter[str]) -> Iterator[Line]:
    yield Line(f"Undantagna redan när förslaget gjordes: {one.held}")
    yield Line(f"Behållna vid genomförandet: {record.kept}")
    yield from (Line(f"{held(code, 'sv')}: {count}", item=True) for code, count in sorted(kept.items()))


def _who(one: Proposal, record: Record) -> Iterator[Line]:
    yield Line(f"Föreslaget av: {one.proposer}, {_at(one.proposed_at)}")
    if one.ruling is not None:
        yield Line(f"Godkänt av: {one.ruling.person}, {_at(one.ruling.at)}")
        if one.ruling.reason:
            yield Line(f"Motivering: {one.ruling.reason}")
    yield Line(f"Genomfört av: {record.person}, {_at(record.at)}")


def _at(moment: int) -> str:
    return f"{to_datetime(moment).astimezone(stockholm()):%Y-%m-%d %H:%M}"
