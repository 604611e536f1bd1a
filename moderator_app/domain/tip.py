"""The text of a tip to the police on suspected abuse material: where it stood and when, and nothing of what it showed or said.

Source: rule-packs.md, "Suspected child sexual abuse material", after the police's page for tips: a link or an address, and no picture,
film or copy. A tip is no report: the report is made beside it, by 114 14; 112 when it goes on.
"""

from __future__ import annotations

from moderator_app.domain.items import Item, Kind
from moderator_app.domain.visible_text import visible_line
from moderator_app.domain.workdays import stockholm
from moderator_app.support.clock import to_datetime

UNKNOWN = "uppgift saknas"
LONGEST = 500
_KINDS = {Kind.POST: "inlägg", Kind.COMMENT: "kommentar", Kind.REVIEW: "omdöme", Kind.DM: "direktmeddelande"}


def tip_text(item: Item, platform: str, observed_at: int, observer: str) -> str:
    """The tip in Swedish, ready to be pasted into the police's form. `platform` is its name; nothing of the text is quoted.

    The item is one that was purged: of what was written, nothing is left that could be.
    """
    told = (
        ("Länk", item.url),
        ("Plattform", platform),
        ("Kanal", item.channel),
        ("Vad", _KINDS[item.kind]),
        ("Plattformens id för innehållet", item.external_id),
        ("Svar på id", item.parent_id),
        ("Tråd, id", item.thread_id),
        ("Avsändarens namn på plattformen", item.author_name),
        ("Avsändarens id eller användarnamn", item.author_handle),
        ("Publicerat", _moment(item.published_at)),
        ("Upptäckt", _moment(observed_at)),
        ("Upptäckt av", observer),
        ("Ärendets id hos oss", item.uuid),
    )
    return "\n".join(
        (
            "Tips om misstänkt sexuellt övergreppsmaterial",
            "",
            *(f"{name}: {visible_line(value, LONGEST) if value else UNKNOWN}" for name, value in told),
            "",
            "Innehållet är varken kopierat eller sparat hos oss. Detta är ett tips; anmälan görs separat på 114 14.",
        )
    )


def _moment(moment: int) -> str:
    utc = to_datetime(moment)
    return f"{utc.astimezone(stockholm()).isoformat(sep=' ', timespec='seconds')} (UTC {utc.strftime('%Y-%m-%d %H:%M:%S')})"
