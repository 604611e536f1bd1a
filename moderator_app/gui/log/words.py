"""What the log says of one entry, in words. Every foreign text in it is one line with its hidden characters marked."""

from __future__ import annotations

import msgspec

from moderator_app.domain.decisions import OUTCOME, Outcome
from moderator_app.domain.journal import KIND_NAMES, Kind, body_of
from moderator_app.domain.log import LogRow
from moderator_app.domain.visible_text import visible_line
from moderator_app.exports.formats import FORMAT
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.log import credential_words, follow_words

LONGEST = 120
NEW = Plural.translate("LogWords", "%n new", "", 1)
UPDATED = Plural.translate("LogWords", "%n changed", "", 1)
REFUSED = Plural.translate("LogWords", "%n refused", "", 1)
WENT_OVER = Plural.translate("LogWords", "%n item(s) to assess went over to it", "", 1)
DECISIONS = Plural.translate("LogWords", "%n decision(s)", "", 1)

KIND_ICONS: dict[Kind, str] = {
    Kind.FOUNDED: "info",
    Kind.JOINED: "person",
    Kind.CHANNEL_ADDED: "channels",
    Kind.PACK_SWITCHED: "policies",
    Kind.IMPORTED: "import",
    Kind.PASTED: "paste",
    Kind.OPENED: "inbox",
    Kind.DECIDED: "check",
    Kind.APPROVED: "check",
    Kind.REJECTED: "no",
    Kind.PURGED: "shield",
    Kind.ASSIGNED: "person",
    Kind.TAKEN_OVER: "person",
    Kind.EXPORTED: "export",
    Kind.RESTORED: "warning",
    Kind.MOVED: "info",
    Kind.RIGHTS_SET: "shield",
    Kind.MEMBER_SET: "person",
    Kind.MEMBER_LEFT: "person",
    Kind.ABSENCE_PLANNED: "person",
    Kind.COVER_STARTED: "person",
    Kind.COVER_ENDED: "person",
    Kind.HANDOVER_WRITTEN: "person",
    Kind.CHANNEL_CHANGED: "channels",
    Kind.DEADLINES_MOVED: "clock",
    Kind.OWN_DAY: "clock",
    Kind.DEADLINE_PASSED: "warning",
    Kind.CHANNEL_STEP: "check",
    Kind.CHANNEL_STATUS: "channels",
    Kind.POLITICIAN_MARKED: "person",
    Kind.PERSON_ADDED: "person",
    Kind.PERSON_CHANGED: "person",
    Kind.PERSON_MAPPED: "person",
    Kind.PERSON_CLAIMED: "warning",
    Kind.MANDATE_RECORDED: "check",
    Kind.MANDATE_ENDED: "no",
    Kind.MANDATE_NOTIFIED: "check",
    Kind.TEXT_ISSUED: "texts",
    Kind.START_DOCUMENT_MADE: "texts",
    Kind.TEXT_POSTED: "check",
    Kind.OWN_WORDS_SET: "texts",
    Kind.FILE_EXPORTED: "export",
    Kind.CHANNEL_CHECKED: "check",
    Kind.CHANNEL_DEPOSIT: "shield",
    Kind.DOCUMENT_ADDED: "policies",
    Kind.DOCUMENT_VERSION: "policies",
    Kind.DOCUMENT_ACKNOWLEDGED: "check",
    Kind.DOCUMENT_WITHDRAWN: "policies",
    Kind.DISPOSAL_DECIDED: "policies",
    Kind.RECORDS_DESTROYED: "remove",
    Kind.DEVIATION_REPORTED: "policies",
    Kind.DISPOSAL_REVOKED: "policies",
    Kind.REQUEST_RECEIVED: "person",
    Kind.REQUEST_LINKED: "link",
    Kind.REQUEST_DECIDED: "check",
    Kind.REQUEST_DONE: "check",
    Kind.OBSERVATION_RECORDED: "warning",
    Kind.OBSERVATION_STEP: "check",
    Kind.ALERT_RAISED: "warning",
    Kind.EVIDENCE_SECURED: "shield",
    Kind.EVIDENCE_ADDED: "add",
    Kind.EVIDENCE_OPENED: "shield",
    Kind.EVIDENCE_EXPORTED: "export",
    Kind.EVIDENCE_ALLOWED: "person",
    Kind.EVIDENCE_TAKEN: "shield",
    Kind.ROUND_MADE: "watch",
    Kind.ROUND_MISSED: "warning",
    Kind.ALERT_SEEN: "check",
    Kind.DISPOSAL_HELD: "shield",
    Kind.DISPOSAL_FREED: "check",
    Kind.DISPOSAL_PROPOSED: "policies",
    Kind.DISPOSAL_APPROVED: "check",
    Kind.DISPOSAL_REJECTED: "no",
    Kind.RECORDS_DISPOSED: "remove",
    Kind.DISPOSAL_CARRIED_OUT: "remove",
    Kind.WORD_LIST_USED: "policies",
    Kind.DETECTOR_SWITCHED: "policies",
    Kind.FOLLOWED_UP: "check",
    Kind.FOLLOW_UP_ASSIGNED: "person",
    Kind.CASE_CLOSED: "close",
    Kind.CRISIS_STARTED: "warning",
    Kind.CRISIS_ENDED: "check",
    Kind.CRISIS_TAGGED: "warning",
    Kind.ANSWERED: "answer",
    Kind.TEMPLATE_ADDED: "texts",
    Kind.TEMPLATE_ENDED: "texts",
    Kind.CREDENTIAL_ROLL: "shield",
    Kind.CREDENTIAL_SEALED: "shield",
    Kind.CREDENTIAL_CARD: "shield",
    Kind.CREDENTIAL_VIEWED: "shield",
    Kind.CREDENTIAL_COPIED: "paste",
    Kind.CREDENTIAL_EXPORTED: "export",
    Kind.CREDENTIAL_CODE_USED: "check",
    Kind.CREDENTIAL_CHECKED: "check",
    Kind.CREDENTIAL_CHANGE: "check",
    Kind.CREDENTIAL_PAPER: "warning",
    Kind.CREDENTIAL_RESTORED: "warning",
}


def kind_name(kind: Kind | None) -> str:
    return translate("LogWords", "Unknown event") if kind is None else translate("JournalKind", KIND_NAMES[kind])


def outcome_name(outcome: str) -> str:
    """The outcome's name; what is no outcome, letter by letter."""
    try:
        return translate("Outcome", OUTCOME[Outcome(outcome)].name)
    except ValueError:
        return visible_line(outcome, LONGEST)


def format_name(format_id: object) -> str:
    """An export format's name, or what is written in its place."""
    known = FORMAT.get(str(format_id))
    return visible_line(str(format_id), LONGEST) if known is None else translate("Export", known.name)


def body(payload: bytes) -> dict[str, object] | None:
    """The body of an entry, or None where its bytes are damaged."""
    try:
        found = body_of(payload)
    except (msgspec.DecodeError, IndexError):
        return None
    # The bytes may be anybody's: the type is not what the journal itself would have written.
    return found if isinstance(found, dict) else None  # pyright: ignore[reportUnnecessaryIsInstance]


def number(value: object) -> int:
    """A count of a body; 0 for what is none."""
    return value if isinstance(value, int) and value > 0 else 0


def what(row: LogRow) -> str:
    """The entry in one line: "Decision: Hide", "Items imported: 12 new, 1 refused"."""
    name = kind_name(row.kind)
    if row.kind is not None and row.kind.startswith("credential_"):
        return credential_words.in_brief(name, body(row.payload) or {})
    more = _more(row)
    return f"{name}: {more}" if more else name


def icon(row: LogRow) -> str:
    """The name of the icon for the entry."""
    return "unsure" if row.kind is None else KIND_ICONS[row.kind]


def _more(row: LogRow) -> str:
    if row.kind in follow_words.KINDS:
        return follow_words.in_brief(body(row.payload) or {})
    if row.outcome and row.kind is not Kind.PURGED:
        return outcome_name(row.outcome)
    if row.kind not in (Kind.IMPORTED, Kind.EXPORTED, Kind.PACK_SWITCHED):
        return ""
    found = body(row.payload)
    if found is None:
        return translate("LogWords", "the entry can't be read")
    if row.kind is Kind.EXPORTED:
        return f"{DECISIONS.of(number(found.get('rows')))}, {format_name(found.get('format'))}"
    if row.kind is Kind.PACK_SWITCHED:
        switched = f"{visible_line(str(found.get('from')), LONGEST)} → {visible_line(str(found.get('to')), LONGEST)}"
        moved = number(found.get("unsettled"))
        return f"{switched}, {WENT_OVER.of(moved)}" if moved else switched
    parts = [
        text.of(count) for name, text in (("new", NEW), ("updated", UPDATED), ("refused", REFUSED)) if (count := number(found.get(name)))
    ]
    return ", ".join(parts) or translate("LogWords", "nothing new")
