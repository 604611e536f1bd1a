"""The register of blocks in Swedish, as a document and as a table: it is an official document, and is handed out in that language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from moderator_app.desk.logwords import word, written
from moderator_app.domain.blocks import Block, BlockState, Measure
from moderator_app.domain.public_texts import Line, Section
from moderator_app.domain.start_document import StartDocument
from moderator_app.domain.workdays import stockholm
from moderator_app.exports.table import Value
from moderator_app.support.clock import to_datetime

STATE_WORDS = {
    BlockState.WAITS: "väntar på en andra person",
    BlockState.TO_CARRY_OUT: "ska genomföras i kanalen",
    BlockState.RUNS: "gäller",
    BlockState.TO_END: "ska hävas i kanalen",
    BlockState.ENDED: "hävd",
    BlockState.REPLACED: "ersatt av ett annat beslut om blockering",
    BlockState.NEVER: "genomfördes aldrig",
}
PROTECTED = "(skyddat innehåll: lämnas inte ut i registret)"


@dataclass(frozen=True, slots=True)
class BlockColumn:
    """A column: `key` names it for programs, `title` heads it."""

    key: str
    title: str
    value: Callable[[Block], Value]
    width: int = 20


def moment(at: int | None) -> str:
    """In Swedish time, to the minute; "" where it has not come."""
    return "" if at is None else f"{to_datetime(at).astimezone(stockholm()):%Y-%m-%d %H:%M}"


def ground(block: Block) -> tuple[str, ...]:
    """The rules as they were worded, and where each stands."""
    return tuple(f"{each.rule}: {each.wording} ({each.source})" for each in block.provisions)


def reason(block: Block) -> str:
    """The reason in words; not that of a protected item, which may quote it (invariant 10)."""
    return PROTECTED if block.restricted else written(block.reason, "sv")


def earlier(block: Block) -> tuple[str, ...]:
    """What was taken before, or which gross breach the block rests on alone."""
    found = tuple(map(_measure, block.earlier))
    return found or tuple(f"Inga: grov överträdelse, {each}" for each in block.gross)


def decided_by(block: Block) -> str:
    """Who decided, for whom, and who approved it."""
    behalf = f" (för {block.on_behalf_of})" if block.on_behalf_of else ""
    return f"{block.decider}{behalf}{f', godkänt av {block.approver}' if block.approver else ''}"


def _measure(one: Measure) -> str:
    told = f", avsändaren underrättad {moment(one.told_at)}" if one.told_at is not None else ""
    return f"{moment(one.decided_at)} {word(one.outcome, 'sv')} ({one.reference}){told}"


COLUMNS: tuple[BlockColumn, ...] = (
    BlockColumn("reference", "Beslut", lambda b: b.reference, 13),
    BlockColumn("state", "Status", lambda b: STATE_WORDS[b.state]),
    BlockColumn("author", "Blockerad", lambda b: b.author),
    BlockColumn("author_handle", "Avsändarens id", lambda b: b.handle),
    BlockColumn("channel", "Kanal", lambda b: b.channel),
    BlockColumn("platform", "Plattform", lambda b: word(b.platform, "sv")),
    BlockColumn("rules", "Regler", lambda b: b.rules, 12),
    BlockColumn("ground", "Grund", ground, 40),
    BlockColumn("reason", "Motivering", reason, 40),
    BlockColumn("earlier", "Tidigare åtgärder", earlier, 40),
    BlockColumn("decider", "Beslutat av", decided_by),
    BlockColumn("decided_at", "Beslutat", lambda b: moment(b.decided_at), 17),
    BlockColumn("from", "Genomfört i kanalen", lambda b: moment(b.began_at), 17),
    BlockColumn("until", "Gäller till", lambda b: moment(b.until), 17),
    BlockColumn("ended_at", "Hävt i kanalen", lambda b: moment(b.ended_at), 17),
    BlockColumn("replaced_by", "Ersatt av beslut", lambda b: b.replaced_by or "", 13),
)


def document(title: str, found: Iterable[Block], channels: Iterable[str], now: int) -> StartDocument:
    """The register as the house prints its documents: a section for each block in these channels."""
    sections = tuple(Section(f"{each.author}, {each.channel}", tuple(_lines(each))) for each in found)
    where = Line(f"Kanaler: {', '.join(channels)}")
    about = Line(f"Läget {moment(now)}. Varje blockering är ett eget beslut om ett inlägg. Skyddat innehåll återges inte.")
    nobody = () if sections else (Line("Ingen är eller har varit blockerad."),)
    return StartDocument(title, (Section("Om registret", (about, where, *nobody)), *sections))


def _lines(block: Block) -> Iterator[Line]:
    for column in COLUMNS:
        value = column.value(block)
        if isinstance(value, tuple):
            yield from (Line(f"{column.title}: {each}") for each in value)
        elif value:
            yield Line(f"{column.title}: {value}")
