"""A document of the register in words: a line of the list, and the facts of the card."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from moderator_app.desk.documents import Listed
from moderator_app.domain.documents import DOCUMENT_KIND_NAMES, STANDING_NAMES, DocumentKind, Standing, Text, of_pack
from moderator_app.domain.policy import Pack
from moderator_app.gui.dates import day_of
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.policies.facts import Fact
from moderator_app.gui.policy_words import yes_no

Row = tuple[str, str, str, str, str]
EVERYBODY = Plural.translate("DocumentWords", "%n person(s) have not acknowledged it", "", 1)


def row(one: Listed) -> Row:
    """Title, version, day in force, whether I have acknowledged it, how many have not."""
    text = (one.current or one.document.newest).text
    return (
        text.title,
        text.version,
        text.in_force,
        _mine(one),
        "" if not one.missing else QLocale().toString(len(one.missing)),
    )


def offered_row(pack: Pack) -> Row:
    """The same of a document that its policy names and nobody has recorded."""
    text = of_pack(pack.document)
    return text.title, text.version, text.in_force, translate("DocumentWords", "not recorded yet"), ""


def kind(given: DocumentKind) -> str:
    return translate("DocumentKind", DOCUMENT_KIND_NAMES[given])


def note(one: Listed) -> tuple[str, str]:
    """What to know of it first, and its tone."""
    standing = translate("DocumentStanding", STANDING_NAMES[one.standing])
    if one.asks_me:
        return translate("DocumentWords", "You have not acknowledged this version yet. Read it, then acknowledge it."), "warning"
    if one.standing is Standing.RUN_OUT:
        return translate("DocumentWords", "No version holds any more. Record the new one, or withdraw the document."), "warning"
    if one.standing is Standing.IN_FORCE and one.missing:
        return EVERYBODY.of(len(one.missing)), "muted"
    return standing, "muted"


def facts(one: Listed, bound: str) -> list[Fact]:
    """Everything that the register knows of it."""
    found = [
        (translate("DocumentWords", "Status"), translate("DocumentStanding", STANDING_NAMES[one.standing])),
        (translate("DocumentWords", "Kind"), kind(one.document.kind)),
        *text_facts((one.current or one.document.newest).text),
        (translate("DocumentWords", "Binds"), bound),
        (translate("DocumentWords", "To be acknowledged"), yes_no(one.document.must_acknowledge)),
    ]
    if one.mine_at is not None:
        found.append((translate("DocumentWords", "Acknowledged by you"), day_of(one.mine_at)))
    if one.missing:
        found.append((translate("DocumentWords", "Have not acknowledged it"), ", ".join(one.missing)))
    others = [each for each in reversed(one.document.versions) if each != (one.current or one.document.newest)]
    told = translate("DocumentWords", "{version}, in force from {day}")
    found.append(
        (
            translate("DocumentWords", "Other versions"),
            "\n".join(told.format(version=each.text.version, day=each.text.in_force) for each in others),
        )
    )
    return found


def text_facts(text: Text) -> list[Fact]:
    """What a version says of itself."""
    return [
        (translate("DocumentWords", "Version"), text.version),
        (translate("DocumentWords", "In force from"), text.in_force),
        (translate("DocumentWords", "Valid to"), text.valid_to or translate("DocumentWords", "until further notice")),
        (translate("DocumentWords", "Decision number"), text.decision_no),
        (translate("DocumentWords", "Diary number"), text.diary_no),
        (translate("DocumentWords", "Owner of the document"), text.owner),
        (translate("DocumentWords", "Where it lies"), text.place),
    ]


def _mine(one: Listed) -> str:
    if one.asks_me:
        return translate("DocumentWords", "to acknowledge")
    if one.mine_at is not None:
        return day_of(one.mine_at)
    return "" if one.standing is Standing.IN_FORCE else translate("DocumentStanding", STANDING_NAMES[one.standing])
