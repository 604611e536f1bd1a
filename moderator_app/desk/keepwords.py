"""How items are kept, in the words of exported files: Swedish and English, since an export runs without the window's translations."""

from __future__ import annotations

from moderator_app.desk.logwords import Language
from moderator_app.domain.log import Exported
from moderator_app.domain.registration import REGISTRATION_NAMES, Registration
from moderator_app.domain.retention import CLASS_NAMES, HOLD_NAMES, Keeping, RetentionClass, When
from moderator_app.exports.table import Value

_REGISTERED = {
    Registration.REGISTERED: "diariefört",
    Registration.REQUESTED: "registrering begärd",
    Registration.KEPT_IN_ORDER: "hålls ordnat",
    Registration.DUE: "ska diarieföras, inte begärt än",
    Registration.NEITHER: "behöver varken registreras eller hållas ordnat",
    Registration.NOT_ASSESSED: "inte bedömt än",
}
_CLASSES = {
    RetentionClass.MINOR: "ringa eller tillfällig betydelse",
    RetentionClass.REMOVED: "borttaget enligt policyn",
    RetentionClass.MESSAGES: "direktmeddelande",
    RetentionClass.OWN_POSTS: "organisationens eget inlägg",
    RetentionClass.ORDERED: "hålls ordnat",
    RetentionClass.EVIDENCE: "säkrat som bevis, eller hos polisen",
    RetentionClass.CASE: "hör till ett ärende i diariet",
}
_WHEN = {
    When.NEVER: ("gallras inte: följer ärendet", "never: it follows its case"),
    When.NO_DECISION: ("gallringsbeslut saknas: inget får gallras", "no decision: nothing may be disposed of"),
    When.WHEN_OBSOLETE: ("vid inaktualitet", "when no longer current"),
    When.GONE: ("innehållet är borta", "its content is gone"),
}
_HELD = {
    "hold_document_request": "begäran om allmän handling",
    "hold_thread_request": "begäran om allmän handling i samma tråd",
    "hold_data_request": "öppen begäran från en registrerad",
    "hold_block": "grund för en blockering som inte har upphört",
    "hold_police": "hos polisen",
    "hold_follow_up": "öppen uppföljning",
    "hold_not_assessed": "inte bedömt",
    "hold_open_case": "öppet ärende",
    "hold_by_hand": "gallringsstopp satt för hand",
    "hold_not_covered": "omfattades inte längre av beslutet",
    "hold_seen_to": "redan borta",
}


def registered(one: Keeping, language: Language) -> str:
    """How it stands with the diary."""
    return _REGISTERED[one.diary.status] if language == "sv" else REGISTRATION_NAMES[one.diary.status]


def sort(one: Keeping, language: Language) -> str:
    """The retention class; that of minor significance in the policy's own words."""
    return one.words or (_CLASSES[one.retention] if language == "sv" else CLASS_NAMES[one.retention])


def when(one: Keeping, language: Language) -> str:
    """The first day on which it may be disposed of, or what stands in its place."""
    return one.day if one.when is When.DAY and one.day is not None else _WHEN[one.when][language == "en"]


def held(code: str, language: Language) -> str:
    """What stops the disposal of an item, or stopped it, by its code."""
    return (_HELD if language == "sv" else HOLD_NAMES).get(code, code)


def when_of_exported(exported: Exported, language: Language) -> Value:
    """The same of an exported decision's item."""
    return None if exported.keeping is None else when(exported.keeping, language)
