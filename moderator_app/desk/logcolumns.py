"""The columns of an exported log: a key that never changes, a heading in Swedish and English, and where the value comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from moderator_app.desk import keepwords
from moderator_app.desk.logwords import Language, word, written, yes_or_no
from moderator_app.desk.receiptwords import receipts, receipts_in_words
from moderator_app.domain.breaches import Clock
from moderator_app.domain.channels import Platform
from moderator_app.domain.deadlines import MINUTE
from moderator_app.domain.decisions import Answer
from moderator_app.domain.followups import removal_took
from moderator_app.domain.items import AuthorType, Direction, Kind
from moderator_app.domain.log import Exported
from moderator_app.domain.retention import Keeping
from moderator_app.domain.workdays import stockholm
from moderator_app.exports.table import Value
from moderator_app.support.clock import to_datetime


@dataclass(frozen=True, slots=True)
class LogColumn:
    """`value` is what programs read. `shown` is what people read, in their language; None where both read the same."""

    key: str
    swedish: str
    english: str
    width: int
    value: Callable[[Exported], Value]
    shown: Callable[[Exported, Language], Value] | None = None

    def title(self, language: Language) -> str:
        """The heading in that language."""
        return self.swedish if language == "sv" else self.english

    def cell(self, exported: Exported, language: Language) -> Value:
        """The value as people read it."""
        return self.value(exported) if self.shown is None else self.shown(exported, language)


def _time(moment: int | None) -> Value:
    return None if moment is None else to_datetime(moment)


def _text(exported: Exported) -> Value:
    return None if exported.restricted else exported.text


def board_of(exported: Exported) -> str:
    """The board that was responsible for the content when it was decided (SOL-29)."""
    return exported.decision.board


def _rules(exported: Exported, wanted: Answer) -> Value:
    return exported.decision.answered(wanted)


def _provisions(exported: Exported) -> Value:
    return tuple(f"{each.rule}: {each.wording} ({each.source})" for each in exported.decision.provisions)


def _duties(exported: Exported) -> Value:
    return tuple(f"{each.duty}{'' if each.mandatory else '?'}:{each.state}" for each in exported.decision.obligations)


def _duties_in_words(exported: Exported, language: Language) -> Value:
    fits = {"sv": " (vid behov)", "en": " (when it fits)"}[language]
    return tuple(
        f"{word(each.duty, language)}{'' if each.mandatory else fits}: {word(each.state, language)}"
        for each in exported.decision.obligations
    )


def _passed(exported: Exported) -> Value:
    return tuple(f"{clock}:{to_datetime(due):%Y-%m-%dT%H:%M:%SZ}" for clock, due in exported.passed)


def _passed_in_words(exported: Exported, language: Language) -> Value:
    zone = stockholm()
    return tuple(f"{word(Clock(clock), language)}: {to_datetime(due).astimezone(zone):%Y-%m-%d %H:%M}" for clock, due in exported.passed)


def _removal_minutes(exported: Exported) -> Value:
    took = removal_took(exported.decision, exported.receipts)
    return None if took is None else took // MINUTE


def _kept(exported: Exported) -> Keeping:
    assert exported.keeping is not None, "the export asks how every item is kept"
    return exported.keeping


COLUMNS: tuple[LogColumn, ...] = (
    LogColumn("reference", "Beslut", "Decision", 13, lambda e: e.decision.reference),
    LogColumn("decided_at", "Beslutat", "Decided", 19, lambda e: _time(e.decision.decided_at)),
    LogColumn("standing", "Status", "Status", 14, lambda e: e.decision.standing, lambda e, to: word(e.decision.standing, to)),
    LogColumn("outcome", "Utfall", "Outcome", 20, lambda e: e.decision.outcome, lambda e, to: word(e.decision.outcome, to)),
    LogColumn("rules", "Regler", "Rules", 12, lambda e: _rules(e, Answer.YES)),
    LogColumn("rules_unsure", "Tveksamma regler", "Unsure rules", 12, lambda e: _rules(e, Answer.UNSURE)),
    LogColumn("provisions", "Regelns ordalydelse", "Provisions", 40, _provisions),
    LogColumn("reason", "Motivering", "Reason", 40, lambda e: e.decision.reason, lambda e, to: written(e.decision.reason, to)),
    LogColumn(
        "message",
        "Meddelande till avsändaren",
        "Message to the author",
        30,
        lambda e: e.decision.message,
        lambda e, to: written(e.decision.message, to),
    ),
    LogColumn("obligations", "Åtgärder", "Obligations", 40, _duties, _duties_in_words),
    LogColumn("receipts", "Kvitton", "Receipts", 40, receipts, receipts_in_words),
    LogColumn("closed_at", "Ärendet avslutat", "Case closed", 19, lambda e: _time(e.decision.closed_at)),
    LogColumn(
        "registration",
        "Registrering",
        "Registration",
        20,
        lambda e: _kept(e).diary.status,
        lambda e, to: keepwords.registered(_kept(e), to),
    ),
    LogColumn("registered_as", "Diarienummer eller plats", "Diary number or place", 16, lambda e: _kept(e).diary.where),
    LogColumn(
        "retention_class", "Bevarandeklass", "Retention class", 30, lambda e: _kept(e).retention, lambda e, to: keepwords.sort(_kept(e), to)
    ),
    LogColumn("disposal", "Får gallras", "May be disposed of", 20, lambda e: _kept(e).day or _kept(e).when, keepwords.when_of_exported),
    LogColumn(
        "held",
        "Gallringsstopp",
        "Hold",
        20,
        lambda e: tuple(each.code for each in _kept(e).holds),
        lambda e, to: tuple(keepwords.held(each.code, to) for each in _kept(e).holds),
    ),
    LogColumn("passed", "Överskridna tider", "Deadlines passed", 30, _passed, _passed_in_words),
    LogColumn("channel", "Kanal", "Channel", 20, lambda e: e.channel),
    LogColumn("board", "Ansvarig nämnd", "Responsible board", 20, board_of),
    LogColumn("platform", "Plattform", "Platform", 14, lambda e: e.platform, lambda e, to: word(Platform(e.platform), to)),
    LogColumn("kind", "Typ", "Kind", 12, lambda e: e.kind, lambda e, to: word(Kind(e.kind), to)),
    LogColumn(
        "direction", "Inkommen/upprättad", "Received/drawn up", 12, lambda e: e.direction, lambda e, to: word(Direction(e.direction), to)
    ),
    LogColumn("author", "Avsändare", "Author", 20, lambda e: e.author_name),
    LogColumn("author_handle", "Avsändarens id", "Author's id", 16, lambda e: e.author_handle),
    LogColumn(
        "author_type",
        "Medarbetare/utomstående",
        "Staff/outsider",
        14,
        lambda e: e.author_type,
        lambda e, to: word(AuthorType(e.author_type), to),
    ),
    LogColumn("published_at", "Publicerat", "Published", 19, lambda e: _time(e.published_at)),
    LogColumn("knowledge_at", "Kännedom", "Knowledge", 19, lambda e: _time(e.decision.knowledge_at)),
    LogColumn("removal_minutes", "Minuter från kännedom till borttaget", "Minutes from knowledge to removal", 12, _removal_minutes),
    LogColumn("text", "Text", "Text", 60, _text),
    LogColumn("revision", "Textversion", "Revision", 9, lambda e: e.revision),
    LogColumn("restricted", "Skyddat innehåll", "Restricted", 9, lambda e: e.restricted, lambda e, to: yes_or_no(e.restricted, to)),
    LogColumn("url", "Länk", "Link", 30, lambda e: e.url),
    LogColumn("external_id", "Id i kanalen", "Id in the channel", 16, lambda e: e.external_id),
    LogColumn("item", "Inläggets id", "Item", 36, lambda e: str(UUID(bytes=e.item_uuid))),
    LogColumn("owner", "Äger frågan", "Owner", 20, lambda e: e.owner),
    LogColumn("decider", "Beslutsfattare", "Decider", 20, lambda e: e.decision.decider),
    LogColumn("on_behalf_of", "I stället för", "On behalf of", 20, lambda e: e.decision.on_behalf_of),
    LogColumn("mandate", "Delegation", "Mandate", 16, lambda e: e.decision.mandate),
    LogColumn("pack", "Policy", "Policy pack", 12, lambda e: e.decision.pack),
    LogColumn("pack_version", "Policyversion", "Pack version", 8, lambda e: e.decision.pack_version),
    LogColumn("supersedes", "Ersätter beslut (nr)", "Supersedes (no.)", 9, lambda e: e.decision.supersedes),
    LogColumn("block_until", "Blockerad till", "Blocked until", 19, lambda e: _time(e.decision.block_until)),
)
_OF_A_QUESTION = (
    "reference",
    "channel",
    "board",
    "published_at",
    "author",
    "author_handle",
    "text",
    "url",
    "owner",
    "decided_at",
    "outcome",
    "obligations",
    "message",
)
QUESTION_COLUMNS: tuple[LogColumn, ...] = (
    *(each for key in _OF_A_QUESTION for each in COLUMNS if each.key == key),
    LogColumn("owner_unit", "Ägarens enhet", "Owner's unit", 20, lambda e: e.owner_unit),
)
"""What the system for complaints and views takes over of a question (HJO-7): what was asked, and who is to answer it."""
