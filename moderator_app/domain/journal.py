"""The journal's chain: canonical bytes, hashes, and what a check of them finds.

An entry's canonical bytes are one JSON array without spaces: nine header fields in fixed order and a body with sorted keys:
[format, seq, "prev", at, actor, "kind", item, decision, channel, {body}]. `prev` is the hash of the entry before (64 hex digits,
zeros before the first); an entry's hash is SHA-256 over these bytes. Nothing that names a person or quotes what somebody wrote
stands in the body as plain text: it enters as a salted digest, whose salt lies beside the journal and goes with a disposal.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

import msgspec

from moderator_app.support.messages import QT_TRANSLATE_NOOP

FORMAT = 1
FIRST_PREVIOUS = "0" * 64
SALT_BYTES = 16

_encoder = msgspec.json.Encoder(order="deterministic")


class Kind(StrEnum):
    """What an entry tells of. The value is stored."""

    FOUNDED = "founded"
    JOINED = "joined"
    CHANNEL_ADDED = "channel_added"
    PACK_SWITCHED = "pack_switched"
    IMPORTED = "imported"
    PASTED = "pasted"
    OPENED = "opened"
    DECIDED = "decided"
    APPROVED = "approved"
    REJECTED = "rejected"
    PURGED = "purged"
    ASSIGNED = "assigned"
    TAKEN_OVER = "taken_over"
    EXPORTED = "exported"
    RESTORED = "restored"
    MOVED = "moved"
    RIGHTS_SET = "rights_set"
    MEMBER_SET = "member_set"
    MEMBER_LEFT = "member_left"
    ABSENCE_PLANNED = "absence_planned"
    COVER_STARTED = "cover_started"
    COVER_ENDED = "cover_ended"
    HANDOVER_WRITTEN = "handover_written"
    CHANNEL_CHANGED = "channel_changed"
    DEADLINES_MOVED = "deadlines_moved"
    OWN_DAY = "own_day"
    DEADLINE_PASSED = "deadline_passed"
    CHANNEL_STEP = "channel_step"
    CHANNEL_STATUS = "channel_status"
    POLITICIAN_MARKED = "politician_marked"
    PERSON_ADDED = "person_added"
    PERSON_CHANGED = "person_changed"
    PERSON_MAPPED = "person_mapped"
    PERSON_CLAIMED = "person_claimed"
    MANDATE_RECORDED = "mandate_recorded"
    MANDATE_ENDED = "mandate_ended"
    MANDATE_NOTIFIED = "mandate_notified"
    TEXT_ISSUED = "text_issued"
    START_DOCUMENT_MADE = "start_document_made"
    TEXT_POSTED = "text_posted"
    OWN_WORDS_SET = "own_words_set"
    FILE_EXPORTED = "file_exported"
    CHANNEL_CHECKED = "channel_checked"
    CHANNEL_DEPOSIT = "channel_deposit"
    DOCUMENT_ADDED = "document_added"
    DOCUMENT_VERSION = "document_version"
    DOCUMENT_ACKNOWLEDGED = "document_acknowledged"
    DOCUMENT_WITHDRAWN = "document_withdrawn"
    DISPOSAL_DECIDED = "disposal_decided"
    DISPOSAL_REVOKED = "disposal_revoked"
    RECORDS_DESTROYED = "records_destroyed"
    DEVIATION_REPORTED = "deviation_reported"
    REQUEST_RECEIVED = "request_received"
    REQUEST_LINKED = "request_linked"
    REQUEST_DECIDED = "request_decided"
    REQUEST_DONE = "request_done"
    OBSERVATION_RECORDED = "observation_recorded"
    OBSERVATION_STEP = "observation_step"
    ALERT_RAISED = "alert_raised"
    ALERT_SEEN = "alert_seen"
    DISPOSAL_HELD = "disposal_held"
    DISPOSAL_FREED = "disposal_freed"
    DISPOSAL_PROPOSED = "disposal_proposed"
    DISPOSAL_APPROVED = "disposal_approved"
    DISPOSAL_REJECTED = "disposal_rejected"
    RECORDS_DISPOSED = "records_disposed"
    DISPOSAL_CARRIED_OUT = "disposal_carried_out"
    WORD_LIST_USED = "word_list_used"
    DETECTOR_SWITCHED = "detector_switched"
    FOLLOWED_UP = "followed_up"
    FOLLOW_UP_ASSIGNED = "follow_up_assigned"
    CASE_CLOSED = "case_closed"
    CRISIS_STARTED = "crisis_started"
    CRISIS_ENDED = "crisis_ended"
    CRISIS_TAGGED = "crisis_tagged"
    EVIDENCE_SECURED = "evidence_secured"
    EVIDENCE_ADDED = "evidence_added"
    EVIDENCE_OPENED = "evidence_opened"
    EVIDENCE_EXPORTED = "evidence_exported"
    EVIDENCE_ALLOWED = "evidence_allowed"
    EVIDENCE_TAKEN = "evidence_taken"
    ANSWERED = "answered"
    TEMPLATE_ADDED = "template_added"
    TEMPLATE_ENDED = "template_ended"
    ROUND_MADE = "round_made"
    ROUND_MISSED = "round_missed"
    CREDENTIAL_ROLL = "credential_roll"
    CREDENTIAL_SEALED = "credential_sealed"
    CREDENTIAL_CARD = "credential_card"
    CREDENTIAL_VIEWED = "credential_viewed"
    CREDENTIAL_COPIED = "credential_copied"
    CREDENTIAL_EXPORTED = "credential_exported"
    CREDENTIAL_CODE_USED = "credential_code_used"
    CREDENTIAL_CHECKED = "credential_checked"
    CREDENTIAL_CHANGE = "credential_change"
    CREDENTIAL_PAPER = "credential_paper"
    CREDENTIAL_RESTORED = "credential_restored"


KIND_NAMES: dict[Kind, str] = {
    Kind.FOUNDED: QT_TRANSLATE_NOOP("JournalKind", "Desk founded"),
    Kind.JOINED: QT_TRANSLATE_NOOP("JournalKind", "Person joined the desk"),
    Kind.CHANNEL_ADDED: QT_TRANSLATE_NOOP("JournalKind", "Channel added"),
    Kind.PACK_SWITCHED: QT_TRANSLATE_NOOP("JournalKind", "Policy pack switched"),
    Kind.IMPORTED: QT_TRANSLATE_NOOP("JournalKind", "Items imported"),
    Kind.PASTED: QT_TRANSLATE_NOOP("JournalKind", "Item pasted"),
    Kind.OPENED: QT_TRANSLATE_NOOP("JournalKind", "Item first opened"),
    Kind.DECIDED: QT_TRANSLATE_NOOP("JournalKind", "Decision"),
    Kind.APPROVED: QT_TRANSLATE_NOOP("JournalKind", "Decision approved"),
    Kind.REJECTED: QT_TRANSLATE_NOOP("JournalKind", "Decision rejected"),
    Kind.PURGED: QT_TRANSLATE_NOOP("JournalKind", "Suspected abuse material purged"),
    Kind.ASSIGNED: QT_TRANSLATE_NOOP("JournalKind", "Item assigned"),
    Kind.TAKEN_OVER: QT_TRANSLATE_NOOP("JournalKind", "Item taken over"),
    Kind.EXPORTED: QT_TRANSLATE_NOOP("JournalKind", "Log exported"),
    Kind.RESTORED: QT_TRANSLATE_NOOP("JournalKind", "Restored head accepted"),
    Kind.MOVED: QT_TRANSLATE_NOOP("JournalKind", "Desk moved to the team's database"),
    Kind.RIGHTS_SET: QT_TRANSLATE_NOOP("JournalKind", "Rights in the database set"),
    Kind.MEMBER_SET: QT_TRANSLATE_NOOP("JournalKind", "Team member's role and channels set"),
    Kind.MEMBER_LEFT: QT_TRANSLATE_NOOP("JournalKind", "Person left the team"),
    Kind.ABSENCE_PLANNED: QT_TRANSLATE_NOOP("JournalKind", "Absence planned"),
    Kind.COVER_STARTED: QT_TRANSLATE_NOOP("JournalKind", "Cover started"),
    Kind.COVER_ENDED: QT_TRANSLATE_NOOP("JournalKind", "Cover ended"),
    Kind.HANDOVER_WRITTEN: QT_TRANSLATE_NOOP("JournalKind", "Handover note written"),
    Kind.CHANNEL_CHANGED: QT_TRANSLATE_NOOP("JournalKind", "Channel register changed"),
    Kind.DEADLINES_MOVED: QT_TRANSLATE_NOOP("JournalKind", "Deadlines counted anew"),
    Kind.OWN_DAY: QT_TRANSLATE_NOOP("JournalKind", "Own free day or working day"),
    Kind.DEADLINE_PASSED: QT_TRANSLATE_NOOP("JournalKind", "Deadline passed"),
    Kind.CHANNEL_STEP: QT_TRANSLATE_NOOP("JournalKind", "Step at a channel's start or close"),
    Kind.CHANNEL_STATUS: QT_TRANSLATE_NOOP("JournalKind", "Channel started or closed"),
    Kind.CHANNEL_CHECKED: QT_TRANSLATE_NOOP("JournalKind", "Channel checked"),
    Kind.CHANNEL_DEPOSIT: QT_TRANSLATE_NOOP("JournalKind", "Plan or login details deposited"),
    Kind.POLITICIAN_MARKED: QT_TRANSLATE_NOOP("JournalKind", "Politician marked, or mark taken away"),
    Kind.PERSON_ADDED: QT_TRANSLATE_NOOP("JournalKind", "Person entered"),
    Kind.PERSON_CHANGED: QT_TRANSLATE_NOOP("JournalKind", "Person's name, title, unit or role changed"),
    Kind.PERSON_MAPPED: QT_TRANSLATE_NOOP("JournalKind", "User of a computer tied to a person"),
    Kind.PERSON_CLAIMED: QT_TRANSLATE_NOOP("JournalKind", "New user says to be a person"),
    Kind.MANDATE_RECORDED: QT_TRANSLATE_NOOP("JournalKind", "Assignment for a channel recorded"),
    Kind.MANDATE_ENDED: QT_TRANSLATE_NOOP("JournalKind", "Assignment for a channel ended"),
    Kind.MANDATE_NOTIFIED: QT_TRANSLATE_NOOP("JournalKind", "Communications told of an assignment"),
    Kind.START_DOCUMENT_MADE: QT_TRANSLATE_NOOP("JournalKind", "Start document made"),
    Kind.TEXT_ISSUED: QT_TRANSLATE_NOOP("JournalKind", "Public text issued"),
    Kind.TEXT_POSTED: QT_TRANSLATE_NOOP("JournalKind", "Public text seen posted"),
    Kind.OWN_WORDS_SET: QT_TRANSLATE_NOOP("JournalKind", "Own words for the public texts"),
    Kind.FILE_EXPORTED: QT_TRANSLATE_NOOP("JournalKind", "Public text, list or report exported"),
    Kind.DOCUMENT_ADDED: QT_TRANSLATE_NOOP("JournalKind", "Policy document added"),
    Kind.DOCUMENT_VERSION: QT_TRANSLATE_NOOP("JournalKind", "New version of a policy document"),
    Kind.DOCUMENT_ACKNOWLEDGED: QT_TRANSLATE_NOOP("JournalKind", "Policy document acknowledged"),
    Kind.DOCUMENT_WITHDRAWN: QT_TRANSLATE_NOOP("JournalKind", "Policy document withdrawn"),
    Kind.RECORDS_DESTROYED: QT_TRANSLATE_NOOP("JournalKind", "Destruction of records recorded"),
    Kind.DEVIATION_REPORTED: QT_TRANSLATE_NOOP("JournalKind", "Deviation from the disposal plan reported"),
    Kind.DISPOSAL_DECIDED: QT_TRANSLATE_NOOP("JournalKind", "Disposal decision recorded"),
    Kind.DISPOSAL_REVOKED: QT_TRANSLATE_NOOP("JournalKind", "Disposal decision no longer holds"),
    Kind.REQUEST_RECEIVED: QT_TRANSLATE_NOOP("JournalKind", "Request of a registered person received"),
    Kind.REQUEST_LINKED: QT_TRANSLATE_NOOP("JournalKind", "Item tied to a request"),
    Kind.REQUEST_DECIDED: QT_TRANSLATE_NOOP("JournalKind", "Request decided"),
    Kind.REQUEST_DONE: QT_TRANSLATE_NOOP("JournalKind", "Request done"),
    Kind.OBSERVATION_RECORDED: QT_TRANSLATE_NOOP("JournalKind", "False page or criticism elsewhere recorded"),
    Kind.OBSERVATION_STEP: QT_TRANSLATE_NOOP("JournalKind", "Step taken on a false page or criticism elsewhere"),
    Kind.ALERT_RAISED: QT_TRANSLATE_NOOP("JournalKind", "Urgent alert raised"),
    Kind.ALERT_SEEN: QT_TRANSLATE_NOOP("JournalKind", "Urgent alert acknowledged"),
    Kind.DISPOSAL_HELD: QT_TRANSLATE_NOOP("JournalKind", "Disposal stopped by hand"),
    Kind.DISPOSAL_FREED: QT_TRANSLATE_NOOP("JournalKind", "Hold on disposal lifted"),
    Kind.DISPOSAL_PROPOSED: QT_TRANSLATE_NOOP("JournalKind", "Disposal proposed"),
    Kind.DISPOSAL_APPROVED: QT_TRANSLATE_NOOP("JournalKind", "Disposal approved"),
    Kind.DISPOSAL_REJECTED: QT_TRANSLATE_NOOP("JournalKind", "Disposal rejected"),
    Kind.RECORDS_DISPOSED: QT_TRANSLATE_NOOP("JournalKind", "Records disposed of"),
    Kind.DISPOSAL_CARRIED_OUT: QT_TRANSLATE_NOOP("JournalKind", "Disposal carried out, with its record"),
    Kind.WORD_LIST_USED: QT_TRANSLATE_NOOP("JournalKind", "Own list of words for the detectors"),
    Kind.DETECTOR_SWITCHED: QT_TRANSLATE_NOOP("JournalKind", "Detector switched off or on"),
    Kind.FOLLOWED_UP: QT_TRANSLATE_NOOP("JournalKind", "Follow-up: step with receipt"),
    Kind.FOLLOW_UP_ASSIGNED: QT_TRANSLATE_NOOP("JournalKind", "Follow-up given to a person"),
    Kind.CASE_CLOSED: QT_TRANSLATE_NOOP("JournalKind", "Case closed"),
    Kind.CRISIS_STARTED: QT_TRANSLATE_NOOP("JournalKind", "Crisis mode started"),
    Kind.CRISIS_ENDED: QT_TRANSLATE_NOOP("JournalKind", "Crisis mode ended"),
    Kind.CRISIS_TAGGED: QT_TRANSLATE_NOOP("JournalKind", "Item belongs to a crisis, or no longer"),
    Kind.EVIDENCE_SECURED: QT_TRANSLATE_NOOP("JournalKind", "Evidence secured"),
    Kind.EVIDENCE_ADDED: QT_TRANSLATE_NOOP("JournalKind", "File added to evidence"),
    Kind.EVIDENCE_OPENED: QT_TRANSLATE_NOOP("JournalKind", "Evidence opened"),
    Kind.EVIDENCE_EXPORTED: QT_TRANSLATE_NOOP("JournalKind", "Police report pack written"),
    Kind.EVIDENCE_TAKEN: QT_TRANSLATE_NOOP("JournalKind", "Files taken from evidence by a purge"),
    Kind.EVIDENCE_ALLOWED: QT_TRANSLATE_NOOP("JournalKind", "Person named who may open evidence"),
    Kind.ANSWERED: QT_TRANSLATE_NOOP("JournalKind", "Answer published"),
    Kind.TEMPLATE_ADDED: QT_TRANSLATE_NOOP("JournalKind", "Template for answers added"),
    Kind.TEMPLATE_ENDED: QT_TRANSLATE_NOOP("JournalKind", "Template for answers ended"),
    Kind.ROUND_MADE: QT_TRANSLATE_NOOP("JournalKind", "Watch round made"),
    Kind.ROUND_MISSED: QT_TRANSLATE_NOOP("JournalKind", "Watch round missed"),
    Kind.CREDENTIAL_ROLL: QT_TRANSLATE_NOOP("JournalKind", "Who may open shared credentials"),
    Kind.CREDENTIAL_SEALED: QT_TRANSLATE_NOOP("JournalKind", "Credentials sealed"),
    Kind.CREDENTIAL_CARD: QT_TRANSLATE_NOOP("JournalKind", "Key for shared credentials made"),
    Kind.CREDENTIAL_VIEWED: QT_TRANSLATE_NOOP("JournalKind", "Credentials shown"),
    Kind.CREDENTIAL_COPIED: QT_TRANSLATE_NOOP("JournalKind", "Credentials copied"),
    Kind.CREDENTIAL_EXPORTED: QT_TRANSLATE_NOOP("JournalKind", "Credentials handed over in a file"),
    Kind.CREDENTIAL_CODE_USED: QT_TRANSLATE_NOOP("JournalKind", "Recovery code used"),
    Kind.CREDENTIAL_CHECKED: QT_TRANSLATE_NOOP("JournalKind", "Credentials looked after"),
    Kind.CREDENTIAL_CHANGE: QT_TRANSLATE_NOOP("JournalKind", "Change of credentials at the platform"),
    Kind.CREDENTIAL_PAPER: QT_TRANSLATE_NOOP("JournalKind", "Recovery sheet made, tried or used"),
    Kind.CREDENTIAL_RESTORED: QT_TRANSLATE_NOOP("JournalKind", "Restored credentials confirmed"),
}


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry: how far the chain reaches."""

    seq: int
    hash: str


START = Head(0, FIRST_PREVIOUS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What is to be written down. `private` holds personal text by field: only its salted digests enter the chain.

    `kept` names the private fields whose text has no record of its own: it is kept beside the journal, with the salt.
    """

    kind: Kind
    at: int
    actor: int | None
    item: int | None = None
    decision: int | None = None
    channel: int | None = None
    body: dict[str, object] = field(default_factory=dict[str, object])
    private: dict[str, str] = field(default_factory=dict[str, str])
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """One link of the chain as it is stored."""

    seq: int
    hash: str
    payload: bytes
    at: int
    actor: int | None
    kind: str
    item: int | None
    decision: int | None
    channel: int | None


def digest(salt: bytes, text: str) -> str:
    """The salted digest (SHA-256, hex) that stands in the chain for a personal text."""
    return hashlib.sha256(salt + text.encode("utf-8", "surrogatepass")).hexdigest()


def _number(value: int | None) -> bytes:
    return b"null" if value is None else b"%d" % value


def header(
    seq: int, prev: str, at: int, actor: int | None, kind: str, item: int | None, decision: int | None, channel: int | None
) -> bytes:
    """The first bytes of an entry with these fields. `kind` is a Kind's value: plain ASCII, so that it needs no escaping."""
    return b'[%d,%d,"%s",%d,%s,"%s",%s,%s,%s,{' % (
        FORMAT,
        seq,
        prev.encode(),
        at,
        _number(actor),
        kind.encode(),
        _number(item),
        _number(decision),
        _number(channel),
    )


def link(head: Head, event: Event, salts: dict[str, bytes]) -> Entry:
    """The entry that follows `head`. `salts` has one salt of SALT_BYTES for each field of event.private."""
    body = dict(event.body)
    for name, text in event.private.items():
        body[name] = digest(salts[name], text)
    seq = head.seq + 1
    start = header(seq, head.hash, event.at, event.actor, event.kind, event.item, event.decision, event.channel)
    payload = start[:-1] + _encoder.encode(body) + b"]"
    return Entry(
        seq,
        hashlib.sha256(payload).hexdigest(),
        payload,
        event.at,
        event.actor,
        event.kind,
        event.item,
        event.decision,
        event.channel,
    )


def body_of(payload: bytes) -> dict[str, object]:
    """The body of an entry's canonical bytes. Raises msgspec.DecodeError where they are damaged."""
    return msgspec.json.decode(payload, type=list[object])[9]  # pyright: ignore[reportReturnType]


def follows(head: Head, entry: Entry) -> bool:
    """Whether `entry` is the untouched next link after `head`: number, header, and hash agree with the stored bytes."""
    try:
        start = header(entry.seq, head.hash, entry.at, entry.actor, entry.kind, entry.item, entry.decision, entry.channel)
        return entry.seq == head.seq + 1 and entry.payload.startswith(start) and hashlib.sha256(entry.payload).hexdigest() == entry.hash
    except (TypeError, AttributeError):
        # A value of another sort than the desk writes: a database takes it, a chain doesn't.
        return False


class Fault(StrEnum):
    """What a check found wrong."""

    CHAIN = "chain"
    """An entry was changed, taken out or put in."""
    CUT = "cut"
    """The newest entries are missing: the pinned head is ahead of the database."""
    FORKED = "forked"
    """The pinned head is not part of this chain."""
    PIN = "pin"
    """The pin can't be read: nobody can say whether the newest entries are missing."""
    RECORD = "record"
    """A decision no longer agrees with its entry."""
    MISSING_RECORD = "missing_record"
    """A decision that the journal tells of is gone."""


FAULT_NAMES: dict[Fault, str] = {
    Fault.CHAIN: QT_TRANSLATE_NOOP("Fault", "An entry was changed, taken out or put in"),
    Fault.CUT: QT_TRANSLATE_NOOP("Fault", "The newest entries are missing"),
    Fault.FORKED: QT_TRANSLATE_NOOP("Fault", "The journal is not the one that this workstation knows"),
    Fault.PIN: QT_TRANSLATE_NOOP("Fault", "What this workstation knew of the journal is damaged"),
    Fault.RECORD: QT_TRANSLATE_NOOP("Fault", "A decision no longer agrees with its entry"),
    Fault.MISSING_RECORD: QT_TRANSLATE_NOOP("Fault", "A decision that the journal tells of is gone"),
}


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of a check. `checked` counts the entries read; `faults` are (what, entry number) pairs, at most 100.

    `sealed` counts the private texts whose salts are gone: nobody can say any more whether they are what was written down.
    A disposal does that on purpose; without one it is for a person to explain.
    """

    entries: int
    checked: int
    head: Head
    faults: tuple[tuple[Fault, int], ...]
    sealed: int = 0

    @property
    def ok(self) -> bool:
        return not self.faults
