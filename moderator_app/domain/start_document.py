"""The start document: what the register and the gate know of a channel before it is started, in writing (SOL-1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from moderator_app.domain.channels import Channel
from moderator_app.domain.gates import NEEDS, Demand, Field, Phase, Responsibility, Step
from moderator_app.domain.policy import Pack
from moderator_app.domain.public_texts import Line, Section
from moderator_app.domain.register import Holder, Register, StepTaken, lacking, taken_steps, told
from moderator_app.domain.start_words import ACCOUNT_WORDS, NEED_WORDS, NOBODY, NOT_TAKEN, OFFICE_WORDS, UNKNOWN
from moderator_app.domain.upkeep import DEPOSIT_STEPS
from moderator_app.support.messages import Message
from moderator_app.support.records import Records

ABOUT = (Field.HANDLE, Field.URL, Field.ENTRY_PAGE, Field.ACCOUNT, Field.UNIT, Field.BOARD)
PLAN = (Field.ACTIVITY, Field.PURPOSE, Field.NEED, Field.TARGET_GROUPS)
WATCH = (Field.SERVICE_HOURS, Field.WATCH_SCHEDULE)


@dataclass(frozen=True, slots=True)
class StartDocument:
    """The document as it is stored and printed."""

    title: str
    sections: tuple[Section, ...]


_DOCUMENTS = Records(StartDocument)


@dataclass(frozen=True, slots=True)
class StartVersion:
    """A version that was made; nobody changes it. `digest` is the SHA-256 (hex) of its stored text."""

    number: int
    document: StartDocument
    digest: str
    made_at: int
    person: str


def canonical(document: StartDocument) -> str:
    """The document as it is stored."""
    return msgspec.json.encode(document, order="sorted").decode()


def start_document_from(body: str) -> StartDocument:
    """What `canonical` wrote."""
    return _DOCUMENTS.of_json(body)


def must_say(pack: Pack, register: Register) -> tuple[Message, ...]:
    """What the policy asks the document to say and the register does not know: fields and responsible persons (SOL-2, SOL-3, SOL-4)."""
    said = [each for each in pack.start_gate if each.binding and not isinstance(NEEDS[each.need], Step)]
    return tuple(told(each) for each in lacking(said, Phase.START, register))


def write(channel: Channel, platform: str, register: Register, pack: Pack) -> StartDocument:
    """The document as it is true now. `platform` is its name in Swedish."""
    sections = (
        Section("Kanalen", (Line(f"Kanal: {channel.name}"), Line(f"Plattform: {platform}"), *_fields(register, ABOUT))),
        Section("Varför kanalen finns", tuple(_fields(register, PLAN))),
        Section("Ansvariga", tuple(line for role in Responsibility for line in _holders(register, role))),
        Section("Bevakning", tuple(_fields(register, WATCH))),
        Section(
            "Bevarande och gallring", (*_fields(register, (Field.RETENTION_PLAN,)), Line(f"Det som får gallras: {pack.retention_class}"))
        ),
        Section("Steg före starten", tuple(line for each in pack.start_gate for line in _step(each, register))),
        Section("Policy", tuple(_policy(pack))),
    )
    return StartDocument(f"Startdokument för {channel.name}", tuple(each for each in sections if each.lines))


def _fields(register: Register, fields: tuple[Field, ...]) -> Iterator[Line]:
    for field in fields:
        value = register.fields.told(field)
        if field is Field.ACCOUNT and register.fields.account is not None:
            value = ACCOUNT_WORDS[register.fields.account]
        yield Line(f"{NEED_WORDS[field]}: {value or UNKNOWN}")


def _holders(register: Register, role: Responsibility) -> Iterator[Line]:
    having = register.having(role)
    if not having:
        yield Line(f"{NEED_WORDS[role]}: {NOBODY}")
    for each in having:
        yield Line(f"{NEED_WORDS[role]}: {_holder(each)}")


def _holder(holder: Holder) -> str:
    parts = (holder.who.name, holder.title, holder.unit, holder.extent and f"omfattning: {holder.extent}")
    return ", ".join(each for each in parts if each)


def _step(demand: Demand, register: Register) -> Iterator[Line]:
    need = NEEDS[demand.need]
    if not isinstance(need, Step) or need is Step.START_DOCUMENT:
        return
    asked = f"{NEED_WORDS[need]} ({demand.row})"
    if need in DEPOSIT_STEPS:
        laid = register.deposit(DEPOSIT_STEPS[need])
        # Where login details lie is nobody's business who reads a document of the authority.
        yield Line(f"{asked}: {NOT_TAKEN if laid is None else f'{laid.since}, förvaras av {laid.keeper}'}", item=True)
        return
    taken = taken_steps(demand, Phase.START, register)
    if not taken:
        yield Line(f"{asked}: {NOT_TAKEN}", item=True)
    for each in taken:
        yield Line(f"{asked}: {_taken(each)}", item=True)


def _taken(step: StepTaken) -> str:
    by = step.by.name if step.office is None else f"{step.by.name} ({OFFICE_WORDS[step.office]})"
    return ", ".join(each for each in (step.day, by, step.note) if each)


def _policy(pack: Pack) -> Iterator[Line]:
    document = pack.document
    yield Line(f"{document.title}, {document.body}")
    numbers = [f"diarienummer {document.diary_no}" if document.diary_no else "", f"beslutad {document.adopted}" if document.adopted else ""]
    if any(numbers):
        yield Line(", ".join(each for each in numbers if each))
