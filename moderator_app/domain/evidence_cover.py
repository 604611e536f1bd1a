"""The cover sheet of a police report pack, in Swedish: what it is about, where it stood, who saved it and when, and the hashes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

import msgspec

from moderator_app.domain.evidence import MANIFEST, RECORD, Access, EvidenceSet, Part, PartKind
from moderator_app.domain.policy import Catalogue
from moderator_app.domain.public_texts import Line, Section
from moderator_app.domain.start_document import StartDocument
from moderator_app.domain.workdays import stockholm
from moderator_app.support.clock import to_datetime

UNKNOWN = "uppgift saknas"
ACCESS_WORDS = {
    Access.CHANNEL: "Öppet för dem som får arbeta i kanalen.",
    Access.NARROW: "Öppet endast för chefer, administratörer, den som säkrade det och namngivna personer.",
}
SORTS = {PartKind.RECORD: "maskinläsbar fil", PartKind.TEXT: "text", PartKind.CONTEXT: "tråden", PartKind.FILE: "fil"}


def cover(found: EvidenceSet, stored: Mapping[str, bytes], digest: str, catalogue: Catalogue, platform: str) -> StartDocument:
    """The sheet, as the house prints its documents. `stored` holds the parts by name, `digest` is SHA-256 of the pack's manifest.

    `platform` is what the channel's platform is called; from `catalogue` come the titles of the rules, since the police know no numbers.
    """
    return StartDocument(
        f"Bevis {found.reference}: underlag för polisanmälan",
        (
            *(_told(found, stored[RECORD], catalogue, platform) if RECORD in stored else _untold(found)),
            Section("Innehåll", tuple(_listed(each) for each in found.parts)),
            Section(
                "Så kontrolleras det",
                (
                    Line(f"Packa upp filen och kör: sha256sum -c {MANIFEST}"),
                    Line(f"SHA-256 av {MANIFEST}: {digest}"),
                    *(
                        (Line(f"SHA-256 av innehållsförteckningen innan delar togs bort: {found.digest}"),)
                        if any(each.gone for each in found.parts)
                        else ()
                    ),
                    Line("Uppgifterna är hämtade ur organisationens egen logg över kanalen. Filerna är sparade som de lämnades in."),
                ),
            ),
        ),
    )


def _untold(found: EvidenceSet) -> tuple[Section, ...]:
    """What is known without the record: it repeated words of what was purged beside it."""
    gone = Line("Uppgifterna om inlägget är borttagna, eftersom de återgav det som har rensats. Texten finns i filerna.")
    return (
        Section("Vad det gäller", (gone,)),
        Section("Hur det säkrades", _lines(("Säkrat, svensk tid", _local(found.captured_at)), ("Säkrat av", found.capturer))),
    )


def _told(found: EvidenceSet, stored: bytes, catalogue: Catalogue, platform: str) -> tuple[Section, ...]:
    record = msgspec.json.decode(stored, type=dict[str, Any])
    item, capturer = _dict(record["item"]), _dict(record["capturer"])
    writer, published = _dict(item["author"]), _dict(item["published"])
    return (
        Section(
            "Vad det gäller",
            _lines(
                ("Kanal", item["channel"]),
                ("Plattform", platform),
                ("Permanent länk", item["permalink"]),
                ("Plattformens id", item["external_id"]),
                ("Svar på (id)", item["parent_id"]),
                ("Tråd (id)", item["thread_id"]),
                ("Står under", item["under"]),
                ("Avsändarens namn", writer["name"]),
                ("Avsändarens id eller användarnamn", writer["handle"]),
                ("Publicerat, svensk tid", _clock(published.get("local"))),
                ("Publicerat, UTC", _clock(published.get("utc"))),
                ("Tidszon hos källan", published.get("source_zone")),
            ),
        ),
        Section(
            "Hur det säkrades",
            _lines(
                ("Säkrat, svensk tid", _local(found.captured_at)),
                ("Säkrat, UTC", _clock(to_datetime(found.captured_at).isoformat())),
                ("Säkrat av", ", ".join(each for each in (capturer["name"], capturer["title"], capturer["unit"]) if each)),
                ("Vittne", record["witness"]),
                ("Anteckning", record["note"]),
                ("Beslut", _decision(record["decision"], catalogue)),
                ("Tillgång", _access(found)),
            ),
        ),
        *(
            Section(f"Texten, version {each['number']}", (Line(f"Läst {_clock(_dict(each['seen'])['local'])}."), Line(each["text"])))
            for each in cast("list[dict[str, Any]]", record["versions"])
        ),
    )


def _dict(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _lines(*told: tuple[str, object]) -> tuple[Line, ...]:
    return tuple(Line(f"{name}: {value or UNKNOWN}") for name, value in told)


def _decision(value: object, catalogue: Catalogue) -> str:
    told = _dict(value)
    if not told:
        return "inget beslut när det säkrades"
    known = ((each, catalogue.rule(each)) for each in told["rules"])
    rules = ", ".join(each if rule is None else f"{each} {rule.title_sv}" for each, rule in known)
    return f"{told['reference']}, regler: {rules or 'inga'}"


def _clock(told: str | None) -> str | None:
    """A time of the record to the second, as it is read by people. The record has it whole."""
    if told is None:
        return None
    at = datetime.fromisoformat(told)
    return f"{at:%Y-%m-%d %H:%M:%S}{f' ({at.isoformat()[-6:]})' if at.utcoffset() else ' UTC'}"


def _access(found: EvidenceSet) -> str:
    named = ", ".join(name for _, name in found.named)
    return f"{ACCESS_WORDS[found.access]}{f' Namngivna: {named}.' if named else ''}"


def _listed(part: Part) -> Line:
    if part.gone:
        return Line(f"{part.name}: borttagen, eftersom det som den visade har rensats. SHA-256 {part.digest}", item=True)
    return Line(f"{part.name} ({SORTS[part.kind]}, {part.size} byte, {_local(part.at)}, {part.person}). SHA-256 {part.digest}", item=True)


def _local(moment: int) -> str:
    return _clock(to_datetime(moment).astimezone(stockholm()).isoformat()) or ""
