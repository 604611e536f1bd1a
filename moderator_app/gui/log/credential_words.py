"""What entries on shared credentials say, in words: what was done, to which part, at which step."""

from __future__ import annotations

from collections.abc import Mapping

from moderator_app.domain.credentials import (
    CHANGE_STEP_NAMES,
    LOOKED_NAMES,
    PART_NAMES,
    WHY_NAMES,
    ChangeStep,
    Looked,
    Part,
    Why,
)
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP

DEED_NAMES: dict[str, str] = {
    "root": QT_TRANSLATE_NOOP("CredentialDeed", "Sharing of credentials set up"),
    "member": QT_TRANSLATE_NOOP("CredentialDeed", "Key approved"),
    "administrator": QT_TRANSLATE_NOOP("CredentialDeed", "Administrator of the keys named"),
    "revoke": QT_TRANSLATE_NOOP("CredentialDeed", "Key revoked"),
    "holder": QT_TRANSLATE_NOOP("CredentialDeed", "Holder of the credentials added"),
    "holder_left": QT_TRANSLATE_NOOP("CredentialDeed", "Holder of the credentials removed"),
    "cover": QT_TRANSLATE_NOOP("CredentialDeed", "Deputy let in to the credentials"),
    "cover_end": QT_TRANSLATE_NOOP("CredentialDeed", "Deputy's access ended early"),
    "recovery": QT_TRANSLATE_NOOP("CredentialDeed", "New recovery key"),
    "card": QT_TRANSLATE_NOOP("CredentialDeed", "Key made, not approved yet"),
    "sealed": QT_TRANSLATE_NOOP("CredentialDeed", "Sealed for those who may open it"),
    "viewed": QT_TRANSLATE_NOOP("CredentialDeed", "Shown"),
    "copied": QT_TRANSLATE_NOOP("CredentialDeed", "Copied"),
    "exported": QT_TRANSLATE_NOOP("CredentialDeed", "Handed over in a file"),
    "changed_at_platform": QT_TRANSLATE_NOOP("CredentialDeed", "Change at the platform"),
    "checked": QT_TRANSLATE_NOOP("CredentialDeed", "Made sure of"),
    "opened_with_paper": QT_TRANSLATE_NOOP("CredentialDeed", "Opened with the recovery sheet"),
    "drilled": QT_TRANSLATE_NOOP("CredentialDeed", "Recovery sheet tried"),
    "restored": QT_TRANSLATE_NOOP("CredentialDeed", "An older database was confirmed as the right one"),
}
"""By the stored value of what was done."""
TOLD_BY_DEED = frozenset(
    {"root", "member", "administrator", "revoke", "holder", "holder_left", "cover", "cover_end", "recovery", "opened_with_paper", "drilled"}
)
"""Deeds that say more than the entry's kind."""
LONGEST = 60
NOT_APPLYING = " -"
"""The end of a step that does not apply to the account."""


def of_credentials(name: str, value: object) -> str | None:
    """The words for a stored word of the shared credentials; None for what is none."""
    text = str(value)
    if name == "deed" and text in DEED_NAMES:
        return translate("CredentialDeed", DEED_NAMES[text])
    if name == "shown":
        return _part(text)
    if name == "check" and text in list(Looked):
        return translate("CredentialCheck", LOOKED_NAMES[Looked(text)])
    if name == "why" and text in list(Why):
        return translate("CredentialChange", WHY_NAMES[Why(text)])
    return None


def step(text: str) -> str | None:
    """The words for what happened to a change at the platform; None for what is none."""
    if text == "declined":
        return translate("CredentialWords", "not to be made")
    if text in list(Why):
        return translate("CredentialWords", "asked for")
    plain = text.removesuffix(NOT_APPLYING)
    if plain not in list(ChangeStep):
        return None
    told = translate("CredentialStep", CHANGE_STEP_NAMES[ChangeStep(plain)])
    return translate("CredentialWords", "{step}: does not apply").format(step=told) if plain != text else told


def in_brief(kind: str, body: Mapping[str, object]) -> str:
    """The entry in one line, as short as a column: "Key approved", "Credentials shown: Password"."""
    if "step" in body or "why" in body:
        done = step(str(body.get("step", Why.BY_HAND.value))) or visible_line(str(body["step"]), LONGEST)
        return translate("CredentialWords", "Change at the platform: {what}").format(what=done)
    for name in ("shown", "check"):
        if name in body:
            return f"{kind}: {of_credentials(name, body[name]) or visible_line(str(body[name]), LONGEST)}"
    deed = str(body.get("deed"))
    return translate("CredentialDeed", DEED_NAMES[deed]) if deed in TOLD_BY_DEED else kind


def _part(text: str) -> str | None:
    if text == "all":
        return translate("CredentialWords", "all of them")
    return translate("CredentialPart", PART_NAMES[Part(text)]) if text in list(Part) else None
