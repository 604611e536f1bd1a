"""What the rules say to a draft: whether it may be decided, what is still missing, what follows, and where the item goes.

The service asks this before it writes, and the window before it offers; neither has rules of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from moderator_app.domain.crises import whom_to_ask
from moderator_app.domain.decisions import OUTCOME, Answer, Draft, Outcome, Ruling, is_question
from moderator_app.domain.items import State
from moderator_app.domain.obligations import (
    Situation,
    ends_hidden,
    obligations,
    restricts,
    ticked_rules,
)
from moderator_app.domain.policy import Duty, Modal, Pack, Rule, RuleClass
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

ABUSE_RULE = "B-05"
REASON_LIMIT = 4_000
"""Characters of a reason, and of a message to the author."""

SPEECH_SENSITIVE = frozenset({"H-04", "H-05", "H-06", "H-09", "H-10"})
"""Rules that may never be used on an opinion alone (regeringsformen 2:20-23)."""
MANAGER_AGREES = frozenset({"H-06"})
"""What a list leaves open is a breach only when a manager agrees (SOR-22)."""
CHECK_FIRST = {"L-06": ("B-04",), "L-07": ("B-05", "B-02")}
"""Lesser rules that are easily taken for the crime beside them."""

Check = Callable[[Pack, Draft, Situation], Iterator[Message]]


def ruling(pack: Pack, draft: Draft, situation: Situation, days: WorkingDays) -> Ruling:
    """Apply the pack to the draft. `missing` lists what forbids the decision, in the order to mend; it is the whole answer."""
    missing = list(suspected_abuse(pack, draft, situation))
    if not missing:
        missing = [found for check in CHECKS for found in check(pack, draft, situation)]
    for_lead = needs_crisis_lead(draft, situation)
    waits = for_lead or needs_second_approver(pack, draft)
    return Ruling(
        obligations=obligations(pack, draft, situation, days),
        missing=tuple(missing),
        warnings=tuple(warnings(pack, draft, situation)),
        waits=waits,
        state=_state(draft, situation, waits),
        urgent=any(rule.overlay and rule.breach for rule in ticked_rules(pack, draft, Answer.YES, Answer.UNSURE)),
        waits_for=situation.crisis_lead if for_lead else "",
    )


def checklist(pack: Pack) -> tuple[Rule, ...]:
    """The rules in the order in which they are asked: crimes, other law, the house's own, what the item asks for."""
    return pack.rules


def needs_second_approver(pack: Pack, draft: Draft) -> bool:
    """Whether the decision waits for a second person: ESC rules, unless the item is only put to somebody."""
    if draft.outcome is Outcome.CONSULT:
        return False
    return any(rule.brings(Duty.SECOND_APPROVER) and (restricts(draft) or not rule.breach) for rule in ticked_rules(pack, draft))


CRISIS_OUTCOMES = frozenset({Outcome.ANSWER, Outcome.REFER, Outcome.FORWARD})
"""What is said in a crisis: its lead decides who, what, when and how (SOL-47)."""


def needs_crisis_lead(draft: Draft, situation: Situation) -> bool:
    """Whether the decision waits for the lead of the crisis that the item belongs to."""
    return situation.crisis and not situation.leads_crisis and draft.outcome in CRISIS_OUTCOMES


def waits_for_lead(outcome: Outcome, decider_id: int, lead_id: int) -> bool:
    """Whether a waiting decision on what belongs to a crisis is its lead's to approve. The lead's own waits for any second person."""
    return outcome in CRISIS_OUTCOMES and decider_id != lead_id


def lacks_manager(rules: Iterable[str], *, led: bool) -> bool:
    """Whether two persons may not approve a decision on these rules, because neither of them leads (`led`: one does)."""
    return not led and not MANAGER_AGREES.isdisjoint(rules)


def _state(draft: Draft, situation: Situation, waits: bool) -> State | None:
    if draft.outcome is None:
        return None
    if waits:
        return State.WAITING
    return State.DONE if ends_hidden(draft, situation) else OUTCOME[draft.outcome].state


# --- What forbids a decision -------------------------------------------------------------------------------------------


def suspected_abuse(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """Suspected abuse material has an action of its own that keeps no copy; a decision would keep one. Doubt is enough."""
    del pack, situation
    if draft.outcome is Outcome.SUSPECTED_ABUSE or draft.answers.get(ABUSE_RULE) in (Answer.YES, Answer.UNSURE):
        yield message(
            "suspected_abuse_flow",
            QT_TRANSLATE_NOOP("Message", "Suspected abuse material is not decided here. Use the action for it: it keeps no copy."),
        )


def _outcome_chosen(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    del pack, situation
    if draft.outcome is None:
        yield message("no_outcome", QT_TRANSLATE_NOOP("Message", "Choose what is to happen with the item."))


def _rules_known(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    del situation
    for rule_id in draft.answers:
        if pack.rule(rule_id) is None:
            text = QT_TRANSLATE_NOOP("Message", "The channel's policy has no rule {rule}. Take the answer to it away.")
            yield message("unknown_rule", text, rule=rule_id)


def _replaces_what_stands(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    del pack
    if draft.supersedes != situation.decided:
        yield already_decided()


def already_decided() -> Message:
    """The draft does not rest on what stands: a correction names the decision that it replaces."""
    text = QT_TRANSLATE_NOOP("Message", "Another decision on this item stands by now. Read it; then replace it, or leave it.")
    return message("already_decided", text)


def _doubt_is_put_to_somebody(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    del situation
    unsure = ticked_rules(pack, draft, Answer.UNSURE)
    if not unsure or draft.outcome in (None, Outcome.CONSULT):
        return
    if restricts(draft) and breaches(pack, draft):
        return
    text = QT_TRANSLATE_NOOP("Message", "You are unsure about {rules}. Consult, or answer yes or no.")
    yield message("unsure_needs_consult", text, rules=", ".join(rule.id for rule in unsure))


def ska_is_kept(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """What the policy says ska be removed can't stay (OSB-16, HJO-21, VAS-27, SOL-15); the law's own rules can't even wait for advice."""
    if draft.outcome is None or restricts(draft):
        return
    for rule in breaches(pack, draft):
        if situation.crisis and rule.rests_in_crisis:
            continue  # the policy's own rules rest (SOL-46)
        measured = rule.brings(Duty.REMOVE) or rule.brings(Duty.HIDE)
        if rule.modal is Modal.MUST and measured and (rule.overlay or draft.outcome is not Outcome.CONSULT):
            words = next(each for each in rule.provisions if each.modal is Modal.MUST)
            text = QT_TRANSLATE_NOOP(
                "Message", "{rule} must be removed: the rules say “{wording}” ({source}). Remove it, or hide it first."
            )
            yield message("must_remove", text, rule=rule.id, wording=words.wording, source=words.source)


def no_crime_ends_hidden(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """Hiding is a first step only for crimes (invariant 4), and for every rule whose policy says ska be removed."""
    if not ends_hidden(draft, situation):
        return
    for rule in breaches(pack, draft):
        if rule.rule_class is RuleClass.CRIME or (rule.modal is Modal.MUST and rule.brings(Duty.REMOVE)):
            text = QT_TRANSLATE_NOOP(
                "Message", "{rule} can't end hidden: hiding was the first step. Remove it, or decide that the rule does not apply."
            )
            yield message("cannot_end_hidden", text, rule=rule.id)


def _breach_named(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    del situation
    if draft.outcome is not None and restricts(draft) and not breaches(pack, draft):
        text = QT_TRANSLATE_NOOP("Message", "Tick the rule that is broken: nothing is hidden, removed or blocked without one.")
        yield message("no_rule", text)


def block_is_lawful(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """A block needs the policy's leave, an end, and an earlier measure or a crime (invariant 6, VAS-22)."""
    if draft.outcome is not Outcome.BLOCK_AUTHOR:
        return
    if not pack.may_block:
        yield message(
            "block_not_allowed", QT_TRANSLATE_NOOP("Message", "The channel's policy does not allow blocking. Choose another outcome.")
        )
        return
    if draft.block_until is None or draft.block_until <= situation.now:
        yield message("no_block_end", QT_TRANSLATE_NOOP("Message", "Give the day on which the block ends. It must lie ahead."))
    gross = any(rule.rule_class is RuleClass.CRIME for rule in breaches(pack, draft))
    if not gross and situation.earlier_measures == 0:
        text = QT_TRANSLATE_NOOP(
            "Message", "Nothing by this author was hidden or removed before. Begin with that; block when it is repeated."
        )
        yield message("no_earlier_warning", text)


def rules_of_the_house_rest(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """In a crisis nothing is taken away on the policy's own rules; the law's hold (SOL-46, invariant 9)."""
    if not situation.crisis or draft.outcome is None or not restricts(draft):
        return
    found = breaches(pack, draft)
    if found and all(rule.rests_in_crisis for rule in found):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The item belongs to a crisis: the policy's own rules rest until crisis mode ends. Only what the law forbids is taken away.",
        )
        yield message("crisis_rests_rules", text)


def consultation_is_over(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """Who was asked is waited for (VAS-10), but never with what the law has removed."""
    if draft.outcome in (None, Outcome.CONSULT) or situation.consulting is None:
        return
    if restricts(draft) and any(rule.overlay for rule in breaches(pack, draft)):
        return
    text = QT_TRANSLATE_NOOP(
        "Message", "The question that the item waits for is not answered yet. Record the answer under Follow-up first, then decide."
    )
    yield message("consultation_open", text)


def question_is_owned(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """Where the policy asks who owns the question and is to answer it (HJO-7), that stands on it before it is decided."""
    if draft.outcome is None or situation.owned or not pack.owner_required or restricts(draft):
        return
    if is_question(draft.outcome, draft.answers):
        text = QT_TRANSLATE_NOOP("Message", "Nobody owns the question yet. Assign the item to who is to answer it.")
        yield message("no_owner", text)


def reason_given(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """A reason in words for everything but keeping or answering what breaks no rule (invariant 1; SOR-14, SOL-28, HJO-28)."""
    del situation
    if draft.outcome is None or draft.reason.strip():
        return
    unanswered = draft.outcome is Outcome.KEEP and any(rule.brings(Duty.ANSWER) for rule in ticked_rules(pack, draft) if not rule.breach)
    if OUTCOME[draft.outcome].reason_always or breaches(pack, draft) or unanswered or draft.supersedes is not None:
        yield message("no_reason", QT_TRANSLATE_NOOP("Message", "Write the reason in words."))
    elif draft.outcome is Outcome.KEEP and pack.reason_for_none:
        text = QT_TRANSLATE_NOOP("Message", "The policy wants most posts answered. Write why this one needs no answer.")
        yield message("no_reason", text)


def _texts_fit(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    del pack, situation
    if len(draft.reason) > REASON_LIMIT:
        text = QT_TRANSLATE_NOOP("Message", "The reason has {length} characters. Shorten it to {limit}.")
        yield message("reason_too_long", text, length=len(draft.reason), limit=REASON_LIMIT)
    if len(draft.message) > REASON_LIMIT:
        text = QT_TRANSLATE_NOOP("Message", "The message to the author has {length} characters. Shorten it to {limit}.")
        yield message("message_too_long", text, length=len(draft.message), limit=REASON_LIMIT)


CHECKS: tuple[Check, ...] = (
    _outcome_chosen,
    _rules_known,
    _replaces_what_stands,
    _doubt_is_put_to_somebody,
    ska_is_kept,
    no_crime_ends_hidden,
    _breach_named,
    block_is_lawful,
    rules_of_the_house_rest,
    consultation_is_over,
    question_is_owned,
    reason_given,
    _texts_fit,
)
"""In the order to mend."""


def breaches(pack: Pack, draft: Draft) -> tuple[Rule, ...]:
    """The breach rules that are answered yes."""
    return tuple(rule for rule in ticked_rules(pack, draft) if rule.breach)


# --- What only warns ---------------------------------------------------------------------------------------------------


def warnings(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """What a moderator should know before deciding; nothing here forbids."""
    found = breaches(pack, draft)
    yield from board_is_named(pack, draft, situation)
    yield from crisis_decides(pack, draft, situation)
    if draft.outcome is Outcome.CONSULT:
        role = whom_to_ask(pack, [rule.id for rule in ticked_rules(pack, draft, Answer.YES, Answer.UNSURE)])
        if role:
            text = QT_TRANSLATE_NOOP("Message", "By the policy this is put to: {role}. The decision waits for the answer.")
            yield message("put_to_role", text, role=role)
        else:
            text = QT_TRANSLATE_NOOP("Message", "The policy names nobody for doubtful cases. Put it to your manager.")
            yield message("no_role_for_doubt", text)
    if draft.outcome is Outcome.HIDE and any(rule.overlay for rule in found):
        text = QT_TRANSLATE_NOOP("Message", "Hiding is a first step here: the author and their friends may still see it. Remove it soon.")
        yield message("hide_is_first_step", text)
    for rule in found:
        if rule.id in SPEECH_SENSITIVE and restricts(draft):
            text = QT_TRANSLATE_NOOP("Message", "{rule} must never be used on an opinion alone (regeringsformen 2 kap. 20-23 §§).")
            yield message("speech_sensitive", text, rule=rule.id)
        unread = [other for other in CHECK_FIRST.get(rule.id, ()) if other not in draft.answers]
        if unread:
            text = QT_TRANSLATE_NOOP("Message", "Answer {others} before {rule}: the more serious rule may apply.")
            yield message("check_first", text, others=", ".join(unread), rule=rule.id)
        if rule.rule_class is RuleClass.CRIME and rule.brings(Duty.SAFETY) and rule.brings(Duty.NOTIFY_AUTHOR):
            text = QT_TRANSLATE_NOOP("Message", "Notify the author only if it is safe for the people at work.")
            yield message("notify_if_safe", text)


def crisis_decides(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """Why the crisis's lead must approve what is answered (SOL-47), and which of the ticked rules rest (SOL-46)."""
    if not situation.crisis:
        return
    if needs_crisis_lead(draft, situation):
        text = QT_TRANSLATE_NOOP(
            "Message", "The item belongs to the crisis. By the policy its lead decides what is answered, by whom, when and how: {lead}."
        )
        yield message("crisis_lead_decides", text, lead=situation.crisis_lead)
    rests = [rule.id for rule in ticked_rules(pack, draft, Answer.YES, Answer.UNSURE) if rule.rests_in_crisis]
    if rests:
        text = QT_TRANSLATE_NOOP("Message", "At rest while crisis mode is on: {rules}. Nothing is hidden or removed for it here.")
        yield message("crisis_rule_rests", text, rules=", ".join(rests))


def board_is_named(pack: Pack, draft: Draft, situation: Situation) -> Iterator[Message]:
    """Where the policy has a board answer for the content, the register must say which (SOL-29). A crime is not left standing for that."""
    if draft.outcome is not None and pack.names_board and situation.board == "":
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The policy wants the responsible board named, and the channel's register names none. Have it filled in, under Channels.",
        )
        yield message("no_board", text)
