"""The forms of the list of words: what an entry says, and which version is to hold again."""

from __future__ import annotations

from collections.abc import Sequence

from moderator_app.domain.marks import Category, Severity
from moderator_app.domain.word_list import Entry, Mode, WordListVersion, entry_of
from moderator_app.gui.language import translate
from moderator_app.gui.policies import word_told as told
from moderator_app.gui.widgets.dialogs import Field, Form

Typed = dict[str, str]


def typed_of(entry: Entry) -> Typed:
    """What the form holds of an entry."""
    return {
        "forms": "/".join(entry.forms),
        "category": entry.category,
        "severity": str(int(entry.severity)),
        "mode": entry.mode,
        "exceptions": ", ".join(entry.exceptions),
    }


def entry_typed(typed: Typed) -> Entry:
    """The entry that was typed. Raises Refused: it could not stand in a list."""
    return entry_of(typed["forms"], Category(typed["category"]), Severity(int(typed["severity"])), Mode(typed["mode"]), typed["exceptions"])


def word_form(form_id: str, title: str, text: str, typed: Typed) -> Form:
    """What an entry says. Words are typed as they are looked for; capitals make no difference."""
    fields = (
        Field(
            "forms",
            translate("WordForm", "Word or phrase, its forms with / between"),
            value=typed.get("forms", ""),
            required=True,
            hint=translate("WordForm", "such as numbskull/numbskulls"),
        ),
        Field(
            "category",
            translate("WordForm", "Category"),
            "choice",
            typed.get("category", Category.INSULT),
            tuple((str(each), told.category(each)) for each in Category),
        ),
        Field(
            "severity",
            translate("WordForm", "Severity"),
            "choice",
            typed.get("severity", str(int(Severity.CLEAR))),
            tuple((str(int(each)), told.severity(each)) for each in Severity),
            beside=True,
        ),
        Field(
            "mode",
            translate("WordForm", "Looked for as"),
            "choice",
            typed.get("mode", Mode.EXACT),
            tuple((str(each), told.mode(each)) for each in Mode),
        ),
        Field(
            "exceptions",
            translate("WordForm", "Not in these, with commas between"),
            value=typed.get("exceptions", ""),
            hint=translate("WordForm", "such as fantastic*, a fan of"),
        ),
    )
    return Form(form_id, title, fields, translate("WordForm", "Save"), text)


def version_form(versions: Sequence[WordListVersion]) -> Form:
    """Which of the earlier versions is to hold again; the newest is the one that holds."""
    options = tuple((str(each.number), told.version(each)) for each in versions)
    fields = (Field("version", translate("WordForm", "Versions, the newest first"), "choice", options[0][0], options),)
    said = translate(
        "WordForm", "None is ever deleted. An earlier one that is taken back becomes the newest, and the journal says who did that."
    )
    return Form("WordVersions", translate("WordForm", "Versions of your own list"), fields, translate("WordForm", "Take it back"), said)
