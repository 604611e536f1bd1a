"""Words in an answer that tell somebody a decision in their own case, or name it: that is done in a safe channel, never in public.

SOL-14, VAS-31. Asked of outgoing texts alone: what others write about their own case is theirs to write.
"""

from __future__ import annotations

import re

from moderator_app.detectors.reading import MOST, small_letters
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

_YOURS = r"(?:din|ditt|dina|er|ert|era|hans|hennes|deras)"
_CASE = r"(?:ansökan|ansökningar|anmälan|begäran|överklagande|överklagan|ärende|ärenden|bygglov|bidrag|försörjningsstöd|plats)"
_HAS = r"(?:har|är|blev|blir|blivit|kommer att bli)"
_DECIDED = (
    r"(?:beviljad|beviljat|beviljats|beviljades|avslagen|avslaget|avslagits|godkänd|godkänt|godkänts|nekad|nekats|bifallen|bifallits|avvisad|"
    r"avvisats|avskriven|avskrivits|avgjord|avgjort|avgjorts|beslutad|beslutats|prövad|prövats)"
)
_WE_DECIDE = r"(?:avslår|avslog|beviljar|beviljade|bifaller|biföll|avvisar|avvisade|godkänner|godkände|avskriver|prövade)"
_CASEWORK = re.compile(
    rf"\b{_YOURS} {_CASE}(?: om [\w ]{{1,40}}?)? {_HAS}(?: (?:nu|tyvärr|redan|därför|inte)){{0,2}} {_DECIDED}\b"
    rf"|\b{_WE_DECIDE}(?: (?:vi|nämnden|kommunen|därför|tyvärr|härmed)){{0,2}} {_YOURS} {_CASE}\b"
    rf"|\bbeslut(?:et|en|at|ats)? i {_YOURS} {_CASE}\b"
    r"|\bdu (?:har|är|blev|blir) (?:tyvärr |nu |därför )?(?:beviljad|beviljats|nekad|nekats|godkänd|godkänts)\b"
    r"|\b(?:bevilja|neka|godkänna) (?:dig|er)\b"
    r"|\b(?:ärende(?:t|nummer)?|diarienummer|dnr)[ .:]{1,3}(?:[a-zåäö]{1,4}[ -]?)?\d{2,4}[-/:]\d{1,6}\b"
)


def find(text: str) -> list[Mark]:
    """Every place in an outgoing text that seems to tell a decision in somebody's case, up to MOST."""
    found: list[Mark] = []
    for each in _CASEWORK.finditer(small_letters(text)):
        what = Message("casework", QT_TRANSLATE_NOOP("Mark", "Seems to tell a decision in somebody's case"), context="Mark")
        found.append(Mark(Detector.CASEWORK, each.start(), each.end(), what, Sureness.LIKELY, Severity.CLEAR))
        if len(found) == MOST:
            break
    return found
