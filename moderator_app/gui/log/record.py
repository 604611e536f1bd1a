"""One entry in full as blocks of labelled texts, in the language in use: what the details pane shows, whatever draws it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from moderator_app.domain.channels import STATUS_NAMES, Status
from moderator_app.domain.decisions import PURGED_WORDS, Answer, Decision, Obligation
from moderator_app.domain.disposal import LIMIT_NAMES, RECORD_TYPE_NAMES, Limit, RecordType
from moderator_app.domain.documents import DOCUMENT_KIND_NAMES, DocumentKind
from moderator_app.domain.gates import NEED_NAMES, NEEDS, OFFICE_NAMES, PHASE_NAMES, Office, Phase
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogRow
from moderator_app.domain.public_wordings import OWN_WORDS_NAMES, TEXT_NAMES, OwnWords, TextKind
from moderator_app.domain.requests import REQUEST_TYPE_NAMES, RULING_NAMES, RequestType, Ruling
from moderator_app.domain.team import ROLE_NAMES, Role
from moderator_app.domain.upkeep import CHECK_NAMES, DEPOSITED_NAMES, Check, Deposited
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.dates import moment
from moderator_app.gui.item.words import ANSWER_NAMES, OBLIGATION_NAMES, STANDING_NAMES, force, written
from moderator_app.gui.language import translate
from moderator_app.gui.log import credential_words, deadline_words, follow_words, round_words, words
from moderator_app.gui.log.reading import Details
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SEALED = re.compile("[0-9a-f]{64}")
HASH_SHOWN = 12
"""Hex digits of a hash that tell two entries apart for a person."""

FIELD_NAMES: dict[str, str] = {
    "asks": QT_TRANSLATE_NOOP("LogField", "What is asked"),
    "contact": QT_TRANSLATE_NOOP("LogField", "Contact"),
    "due": QT_TRANSLATE_NOOP("LogField", "Last day"),
    "request": QT_TRANSLATE_NOOP("LogField", "Request number"),
    "request_type": QT_TRANSLATE_NOOP("LogField", "Kind of request"),
    "ruling": QT_TRANSLATE_NOOP("LogField", "Outcome"),
    "amount": QT_TRANSLATE_NOOP("LogField", "Days or months"),
    "body": QT_TRANSLATE_NOOP("LogField", "Body that decided"),
    "disposal": QT_TRANSLATE_NOOP("LogField", "Disposal decision number"),
    "paragraph": QT_TRANSLATE_NOOP("LogField", "Paragraph"),
    "record_types": QT_TRANSLATE_NOOP("LogField", "Kinds of records"),
    "scope": QT_TRANSLATE_NOOP("LogField", "Scope"),
    "time_limit": QT_TRANSLATE_NOOP("LogField", "Time limit"),
    "absence": QT_TRANSLATE_NOOP("LogField", "Absence number"),
    "absent": QT_TRANSLATE_NOOP("LogField", "Absent"),
    "assignee": QT_TRANSLATE_NOOP("LogField", "Assigned to"),
    "assignee_before": QT_TRANSLATE_NOOP("LogField", "Assigned before to"),
    "check": QT_TRANSLATE_NOOP("LogField", "Check"),
    "day": QT_TRANSLATE_NOOP("LogField", "Date"),
    "deed": QT_TRANSLATE_NOOP("LogField", "What was done"),
    "offline": QT_TRANSLATE_NOOP("LogField", "While the desk could not be reached"),
    "used": QT_TRANSLATE_NOOP("LogField", "Used at"),
    "generation": QT_TRANSLATE_NOOP("LogField", "Generation"),
    "readers": QT_TRANSLATE_NOOP("LogField", "People who can open it"),
    "change": QT_TRANSLATE_NOOP("LogField", "Change number"),
    "sheet": QT_TRANSLATE_NOOP("LogField", "Number of the recovery sheet"),
    "shown": QT_TRANSLATE_NOOP("LogField", "Part"),
    "why": QT_TRANSLATE_NOOP("LogField", "Because"),
    "deposited": QT_TRANSLATE_NOOP("LogField", "Deposited"),
    "cover_report": QT_TRANSLATE_NOOP("LogField", "Report of the cover, absence number"),
    "decision_no": QT_TRANSLATE_NOOP("LogField", "Decision number"),
    "desk": QT_TRANSLATE_NOOP("LogField", "Desk"),
    "diary_no": QT_TRANSLATE_NOOP("LogField", "Diary number"),
    "document": QT_TRANSLATE_NOOP("LogField", "Document number"),
    "ended": QT_TRANSLATE_NOOP("LogField", "Role ended"),
    "extent": QT_TRANSLATE_NOOP("LogField", "Extent"),
    "field": QT_TRANSLATE_NOOP("LogField", "Field"),
    "file": QT_TRANSLATE_NOOP("LogField", "File name"),
    "first_day": QT_TRANSLATE_NOOP("LogField", "First day"),
    "finished": QT_TRANSLATE_NOOP("LogField", "Read to the end"),
    "format": QT_TRANSLATE_NOOP("LogField", "Format"),
    "from": QT_TRANSLATE_NOOP("LogField", "Policy before"),
    "from_hash": QT_TRANSLATE_NOOP("LogField", "Its digest"),
    "keeper": QT_TRANSLATE_NOOP("LogField", "Kept by"),
    "last_day": QT_TRANSLATE_NOOP("LogField", "Last day"),
    "in_force": QT_TRANSLATE_NOOP("LogField", "In force from"),
    "kind": QT_TRANSLATE_NOOP("LogField", "Kind"),
    "gate": QT_TRANSLATE_NOOP("LogField", "At"),
    "must_acknowledge": QT_TRANSLATE_NOOP("LogField", "To be acknowledged"),
    "owner": QT_TRANSLATE_NOOP("LogField", "Owner"),
    "place": QT_TRANSLATE_NOOP("LogField", "Where it lies"),
    "missing": QT_TRANSLATE_NOOP("LogField", "Missing"),
    "name": QT_TRANSLATE_NOOP("LogField", "Name"),
    "new": QT_TRANSLATE_NOOP("LogField", "New"),
    "note": QT_TRANSLATE_NOOP("LogField", "Note"),
    "ok": QT_TRANSLATE_NOOP("LogField", "In order"),
    "office": QT_TRANSLATE_NOOP("LogField", "As"),
    "on_behalf_of": QT_TRANSLATE_NOOP("LogField", "On behalf of"),
    "pack": QT_TRANSLATE_NOOP("LogField", "Policy"),
    "pack_hash": QT_TRANSLATE_NOOP("LogField", "The policy's digest"),
    "person": QT_TRANSLATE_NOOP("LogField", "Person"),
    "pinned": QT_TRANSLATE_NOOP("LogField", "Newest entry that was known"),
    "pinned_hash": QT_TRANSLATE_NOOP("LogField", "The hash that was known"),
    "platform": QT_TRANSLATE_NOOP("LogField", "Platform"),
    "politician": QT_TRANSLATE_NOOP("LogField", "Politician"),
    "reason": QT_TRANSLATE_NOOP("LogField", "Reason"),
    "receipt": QT_TRANSLATE_NOOP("LogField", "Receipt"),
    "reference": QT_TRANSLATE_NOOP("LogField", "Decision"),
    "refused": QT_TRANSLATE_NOOP("LogField", "Refused"),
    "responsibility": QT_TRANSLATE_NOOP("LogField", "Role in the channel"),
    "role": QT_TRANSLATE_NOOP("LogField", "Role"),
    "rows": QT_TRANSLATE_NOOP("LogField", "Decisions"),
    "run": QT_TRANSLATE_NOOP("LogField", "Import number"),
    "since": QT_TRANSLATE_NOOP("LogField", "Since"),
    "status": QT_TRANSLATE_NOOP("LogField", "Status"),
    "status_before": QT_TRANSLATE_NOOP("LogField", "Status before"),
    "step": QT_TRANSLATE_NOOP("LogField", "Step"),
    "text": QT_TRANSLATE_NOOP("LogField", "Public text"),
    "part": QT_TRANSLATE_NOOP("LogField", "Own words"),
    "wording": QT_TRANSLATE_NOOP("LogField", "Wording"),
    "list": QT_TRANSLATE_NOOP("LogField", "List"),
    "channels": QT_TRANSLATE_NOOP("LogField", "Channels"),
    "taken_from": QT_TRANSLATE_NOOP("LogField", "Taken over from"),
    "title": QT_TRANSLATE_NOOP("LogField", "Title"),
    "to": QT_TRANSLATE_NOOP("LogField", "Policy after"),
    "to_hash": QT_TRANSLATE_NOOP("LogField", "Its digest"),
    "unchanged": QT_TRANSLATE_NOOP("LogField", "Unchanged"),
    "unit": QT_TRANSLATE_NOOP("LogField", "Unit"),
    "updated": QT_TRANSLATE_NOOP("LogField", "Changed"),
    "uuid": QT_TRANSLATE_NOOP("LogField", "Identity"),
    "valid_to": QT_TRANSLATE_NOOP("LogField", "Valid to"),
    "version": QT_TRANSLATE_NOOP("LogField", "Version"),
    "value": QT_TRANSLATE_NOOP("LogField", "Value"),
    "value_before": QT_TRANSLATE_NOOP("LogField", "Value before"),
    **round_words.FIELDS,
    **deadline_words.FIELDS,
}
"""Fields of an entry's body; one that is not here is shown by its own name."""
PACK_FIELDS = frozenset({"from", "to", "pack"})
"""Fields that hold a pack's id."""
UNSAID = frozenset(
    {
        "cursor",
        "items",
        "assignee_id",
        "assignee_before_id",
        "taken_from_ids",
        "person_id",
        "absent_id",
        "deputies",
        "version_id",
        "channels",
        "said",
        "by",
        "signature",
    }
)
"""Fields that serve a check, not a reader."""
FIRST = ("deed", "run", "format", "new", "updated", "unchanged", "refused", "finished", "from", "to", "name", "platform", "pack", "rows")


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled text. `quote` marks words that somebody wrote or a policy says; `copy` is what a copy button takes."""

    label: str
    text: str
    quote: bool = False
    copy: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Facts under one heading."""

    heading: str
    facts: tuple[Fact, ...]


def blocks(details: Details) -> tuple[Block, ...]:
    """Everything that is known of the entry."""
    row, decided = details.row, details.decision
    found = [_entry(row)]
    if decided is None:
        told = _told(details)
        return (*found, told) if told.facts else tuple(found)
    if details.row.kind in follow_words.KINDS:
        facts = tuple(
            Fact(label, text, quote=quote) for label, text, quote in follow_words.facts(details, words.body(details.row.payload) or {})
        )
        found.append(Block(translate("LogRecord", "What was done"), facts))
    elif details.kept:
        # What was said of the decision later, such as why a second person rejected it.
        facts = tuple(_field(details, name, text) for name, text in details.kept.items())
        found.append(Block(translate("LogRecord", "What was written down"), facts))
    found.append(_decision(details, decided))
    found.append(_reasons(decided))
    found.append(_answers(details, decided))
    if decided.provisions:
        found.append(_provisions(decided))
    if decided.obligations:
        heading = translate("LogRecord", "Obligations")
        found.append(Block(heading, tuple(Fact(policy_words.duty(each.duty), _obligation(each)) for each in decided.obligations)))
    return tuple(each for each in found if each.facts)


def short_hash(digest: str) -> str:
    return f"{visible_line(digest, HASH_SHOWN).rstrip('…')}…"


def _entry(row: LogRow) -> Block:
    facts = [
        Fact(translate("LogRecord", "Entry"), QLocale().toString(row.seq)),
        Fact(translate("LogRecord", "When"), moment(row.at, seconds=True)),
        Fact(translate("LogRecord", "Who"), visible_line(row.actor) or translate("LogRecord", "nobody")),
    ]
    if row.channel:
        facts.append(Fact(translate("LogRecord", "Channel"), visible_line(row.channel)))
    if row.item_id is not None:
        facts.append(Fact(translate("LogRecord", "Item"), QLocale().toString(row.item_id)))
    facts.append(Fact(translate("LogRecord", "Hash"), short_hash(row.hash), copy=row.hash))
    return Block(words.kind_name(row.kind), tuple(facts))


def _decision(details: Details, decided: Decision) -> Block:
    standing = translate("Standing", STANDING_NAMES[decided.standing])
    if details.superseded_by:
        standing = translate("LogRecord", "{standing}, by {reference}").format(standing=standing, reference=details.superseded_by)
    facts = [
        Fact(translate("LogRecord", "Outcome"), words.outcome_name(decided.outcome)),
        Fact(translate("LogRecord", "Standing"), standing),
    ]
    if details.supersedes:
        facts.append(Fact(translate("LogRecord", "Replaces"), details.supersedes))
    facts.append(Fact(translate("LogRecord", "Decided by"), visible_line(decided.decider)))
    if decided.on_behalf_of:
        facts.append(Fact(translate("LogRecord", "On behalf of"), visible_line(decided.on_behalf_of)))
    facts.append(Fact(translate("LogRecord", "Mandate"), visible_line(decided.mandate or "") or translate("LogRecord", "none stated")))
    if decided.knowledge_at is not None:
        facts.append(Fact(translate("LogRecord", "Knowledge"), moment(decided.knowledge_at, seconds=True)))
    body = visible_line(details.bodies.get(decided.pack, decided.pack))
    pack = translate("LogRecord", "{pack}, version {version}").format(pack=body, version=decided.pack_version)
    facts.append(Fact(translate("LogRecord", "Policy"), pack))
    if decided.closed_at is not None:
        facts.append(Fact(translate("LogRecord", "Case closed"), moment(decided.closed_at, seconds=True)))
    if decided.block_until is not None:
        facts.append(Fact(translate("LogRecord", "Blocked until"), moment(decided.block_until)))
    return Block(translate("LogRecord", "Decision {reference}").format(reference=decided.reference), tuple(facts))


def _reasons(decided: Decision) -> Block:
    texts = ((translate("LogRecord", "Reason"), decided.reason), (translate("LogRecord", "Message to the author"), decided.message))
    return Block(
        translate("LogRecord", "In words"), tuple(Fact(label, written(text), quote=text != PURGED_WORDS) for label, text in texts if text)
    )


def _answers(details: Details, decided: Decision) -> Block:
    def named(rule: str) -> str:
        known = details.rules.get(rule)
        return visible_line(f"{rule} {policy_words.rule_title(known)}" if known else rule)

    facts = [
        Fact(translate("Answer", ANSWER_NAMES[answer]), "\n".join(named(rule) for rule in given))
        for answer in Answer
        if (given := decided.answered(answer))
    ]
    return Block(translate("LogRecord", "Rules considered"), tuple(facts))


def _provisions(decided: Decision) -> Block:
    facts: list[Fact] = []
    for each in decided.provisions:
        label = f"{visible_line(each.rule)} ({policy_words.modal(each.modal)})"
        quoted = translate("LogRecord", "“{wording}”").format(wording=visible(each.wording))
        facts.append(Fact(label, f"{quoted}\n{visible_line(each.source)}", quote=True))
    return Block(translate("LogRecord", "Provisions as worded then"), tuple(facts))


def _obligation(duty: Obligation) -> str:
    parts = [translate("ObligationState", OBLIGATION_NAMES[duty.state]), force(duty.mandatory)]
    if duty.due_at < FAR_FUTURE:
        parts.append(translate("LogRecord", "due {when}").format(when=moment(duty.due_at)))
    return ", ".join(parts)


def _told(details: Details) -> Block:
    """What the entry's own bytes say."""
    heading = translate("LogRecord", "What was written down")
    found = words.body(details.row.payload)
    if found is None:
        return Block(heading, (Fact("", translate("LogRecord", "The entry's bytes can't be read. Check the whole journal.")),))
    names = [*(name for name in FIRST if name in found), *sorted(name for name in found if name not in FIRST and name not in UNSAID)]
    return Block(heading, tuple(_field(details, name, found[name]) for name in names))


def _field(details: Details, name: str, value: object) -> Fact:
    label = translate("LogField", FIELD_NAMES[name]) if name in FIELD_NAMES else visible_line(name)
    if name in details.kept:
        return Fact(label, visible(details.kept[name]), quote=name == "reason")
    if isinstance(value, bool):
        return Fact(label, translate("LogRecord", "yes") if value else translate("LogRecord", "no"))
    if (told := deadline_words.said(name, value)) is not None:
        return Fact(label, told)
    if isinstance(value, int):
        return Fact(label, QLocale().toString(value))
    if details.row.kind is Kind.CREDENTIAL_CHANGE and name == "step":
        return Fact(label, credential_words.step(str(value)) or visible_line(str(value)))
    if (
        said := _of_register(name, value)
        or _of_keeping(name, value)
        or credential_words.of_credentials(name, value)
        or round_words.said(name, value)
    ) is not None:
        return Fact(label, said)
    text = visible_line(str(value))
    if name == "role" and text in ROLE_NAMES:
        return Fact(label, translate("Role", ROLE_NAMES[Role(text)]))
    if name in PACK_FIELDS:
        return Fact(label, visible_line(details.bodies.get(text, text)))
    if SEALED.fullmatch(text):
        if name.endswith("hash"):
            return Fact(label, short_hash(text), copy=text)
        return Fact(
            label, translate("LogRecord", "sealed: the journal holds only its digest {digest}").format(digest=short_hash(text)), copy=text
        )
    return Fact(label, words.format_name(text) if name == "format" and details.row.kind is Kind.EXPORTED else text)


def _of_register(name: str, value: object) -> str | None:
    """The words for a stored word of the channel register; None for what is none."""
    if name == "missing" and isinstance(value, list):
        return ", ".join(_of_register("step", each) or visible_line(str(each)) for each in value) or translate("LogRecord", "nothing")
    if name in ("field", "responsibility", "step") and value in NEEDS:
        return translate("Need", NEED_NAMES[NEEDS[str(value)]])
    if name in ("status", "status_before") and value in list(Status):
        return translate("ChannelStatus", STATUS_NAMES[Status(str(value))])
    if name == "record_types" and isinstance(value, list):
        known = [each for each in RecordType if each in value]
        return "\n".join(translate("RecordType", RECORD_TYPE_NAMES[each]) for each in known)
    if name == "request_type" and value in list(RequestType):
        return translate("RequestType", REQUEST_TYPE_NAMES[RequestType(str(value))])
    if name == "ruling" and value in list(Ruling):
        return translate("Ruling", RULING_NAMES[Ruling(str(value))])
    if name == "time_limit" and value in list(Limit):
        return translate("DisposalLimit", LIMIT_NAMES[Limit(str(value))])
    if name == "kind" and value in list(DocumentKind):
        return translate("DocumentKind", DOCUMENT_KIND_NAMES[DocumentKind(str(value))])
    if name == "gate" and value in list(Phase):
        return translate("Phase", PHASE_NAMES[Phase(str(value))])
    if name == "office" and value in list(Office):
        return translate("Office", OFFICE_NAMES[Office(str(value))])
    return _of_text(name, value)


def _of_text(name: str, value: object) -> str | None:
    """The words for a stored word of the public texts; None for what is none."""
    if name == "text" and value in list(TextKind):
        return translate("TextKind", TEXT_NAMES[TextKind(str(value))])
    if name == "part" and value in list(OwnWords):
        return translate("OwnWords", OWN_WORDS_NAMES[OwnWords(str(value))])
    return None


def _of_keeping(name: str, value: object) -> str | None:
    """The words for a check or a deposit; None for what is none."""
    if name == "check" and value in list(Check):
        return translate("Check", CHECK_NAMES[Check(str(value))])
    if name == "deposited" and value in list(Deposited):
        return translate("Deposited", DEPOSITED_NAMES[Deposited(str(value))])
    return None
