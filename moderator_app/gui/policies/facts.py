"""A policy's document and parameters in words: pairs of what it is and what the policy says."""

from __future__ import annotations

from collections.abc import Iterable

from moderator_app.domain.channels import Channel
from moderator_app.domain.policy import Modal, Pack
from moderator_app.gui import policy_words as words
from moderator_app.gui.language import translate

Fact = tuple[str, str]


def document_facts(pack: Pack, channels: Iterable[Channel]) -> list[Fact]:
    """Who decided it, when, under which number, and which channels use it. What the document doesn't name is left out."""
    document = pack.document
    users = ", ".join(each.name for each in channels if each.pack == pack.id)
    pairs = [
        (translate("PolicyFacts", "Organisation"), document.body),
        (translate("PolicyFacts", "Adopted"), document.adopted or translate("PolicyFacts", "The document names no date")),
        (translate("PolicyFacts", "Revised"), document.revised),
        (translate("PolicyFacts", "Valid to"), document.valid_to),
        (translate("PolicyFacts", "Decision"), document.decision_no),
        (translate("PolicyFacts", "Diary number"), document.diary_no),
        (translate("PolicyFacts", "Replaces"), document.replaces),
        (translate("PolicyFacts", "Owner"), document.owner),
        (translate("PolicyFacts", "Version here"), str(pack.version)),
        (translate("PolicyFacts", "Used by"), users or translate("PolicyFacts", "No channel")),
    ]
    return [(head, value) for head, value in pairs if value]


def parameter_facts(pack: Pack) -> list[Fact]:
    """What the policy sets beside its rules, and plainly where it sets nothing."""
    return [
        (translate("PolicyFacts", "Watch"), words.watch(pack.watch)),
        *_answer_facts(pack),
        (translate("PolicyFacts", "Answers"), "\n".join(_of_answers(pack))),
        (
            translate("PolicyFacts", "Removing"),
            translate("PolicyFacts", "At once where a rule says SKA, otherwise within one working day of the decision"),
        ),
        (translate("PolicyFacts", "Hidden items"), words.FINAL_DAYS.of(pack.hide_working_days)),
        (translate("PolicyFacts", "Blocking an author"), _block(pack)),
        (translate("PolicyFacts", "Doubtful cases go to"), pack.doubtful_to or words.not_set()),
        (translate("PolicyFacts", "Police report is a demand for"), _police(pack)),
        (translate("PolicyFacts", "Owner and substitute are alerted to"), _titles(pack, pack.alert_on) or words.not_set()),
        (translate("PolicyFacts", "Substitute"), _substitute(pack)),
        (translate("PolicyFacts", "Snapshot of the channel"), _snapshot(pack)),
        (translate("PolicyFacts", "Disposal"), pack.retention_class or words.not_set()),
    ]


def _answer_facts(pack: Pack) -> list[Fact]:
    head = translate("PolicyFacts", "Answer time")
    lines = [f"{words.platform_name(platform)}: {words.answer_time(time)}" for platform, time in pack.answer_times.items()]
    if pack.answer_default is not None:
        lines.insert(0, words.answer_time(pack.answer_default))
    elif lines:
        lines.append(translate("PolicyFacts", "Other platforms: {words}").format(words=words.not_set()))
    else:
        lines.append(words.not_set())
    facts = [(head, "\n".join(lines))]
    if pack.answer_text:
        facts.append((translate("PolicyFacts", "In the policy's words"), f"”{pack.answer_text}”"))
    return facts


def _block(pack: Pack) -> str:
    return translate("PolicyFacts", "Allowed") if pack.may_block else translate("PolicyFacts", "Not allowed by the policy")


def _of_answers(pack: Pack) -> list[str]:
    """What an answer must have with it."""
    asked = (
        (pack.signature, translate("PolicyFacts", "Signed with name, title and unit")),
        (pack.website, translate("PolicyFacts", "Lead to the official website")),
        (pack.reason_for_none, translate("PolicyFacts", "Whatever is kept without an answer says why")),
        (pack.owner_required, translate("PolicyFacts", "Each question has an owner before it is decided")),
    )
    return [text for is_asked, text in asked if is_asked] or [words.not_set()]


def _titles(pack: Pack, rules: Iterable[str]) -> str:
    """One a line: titles have commas of their own."""
    return "\n".join(words.rule_title(rule) for each in rules if (rule := pack.rule(each)) is not None)


def _police(pack: Pack) -> str:
    return _titles(pack, pack.police_report_mandatory) or translate("PolicyFacts", "No rule: whether to report is decided in each case")


def _substitute(pack: Pack) -> str:
    return translate("PolicyFacts", "Must be named") if pack.substitute_mandatory else translate("PolicyFacts", "No demand")


def _snapshot(pack: Pack) -> str:
    if pack.snapshot_months is None:
        return words.not_set()
    modal = words.modal(Modal.MUST) if pack.snapshot_modal is Modal.MUST else translate("PolicyFacts", "BÖR")
    return f"{words.MONTHS.of(pack.snapshot_months)} ({modal})"
