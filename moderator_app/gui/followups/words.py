"""Follow-ups in words: for the painter and the screen reader alike. Nothing is said by colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.deadlines import HOUR, MINUTE
from moderator_app.domain.decisions import ObligationState, Standing
from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.domain.followups import Case, Receipt, Task
from moderator_app.domain.followupsteps import FIELD_NAMES, FollowUpStep, StepSpec, Told, field_name
from moderator_app.domain.forwarding import Reached, way
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.policy import Duty, Rule
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.domain.workdays import DAY
from moderator_app.gui import policy_words
from moderator_app.gui.item.words import OBLIGATION_NAMES, STANDING_NAMES, force, outcome_name, when, written
from moderator_app.gui.language import Plural, translate

LONGEST_NAME = 60
GONE = {
    MINUTE: Plural.translate("FollowUps", "gone %n min after it was seen", "", 1),
    HOUR: Plural.translate("FollowUps", "gone %n h after it was seen", "", 1),
    DAY: Plural.translate("FollowUps", "gone %n day(s) after it was seen", "", 1),
}
SHOWN: tuple[Told, ...] = (Told.REFERENCE, Told.RECIPIENT, Told.LINK, Told.WORDS)


@dataclass(frozen=True, slots=True)
class Face:
    """What a row of the list shows, in the language in use."""

    text: str
    due: str
    tone: str
    """Of `due`: the name of a colour."""
    icon: str
    details: str

    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return ". ".join(filter(None, (self.text, self.due, self.details)))


def face_of(row: FollowUpRow, now: int) -> Face:
    """The row as it stands at the moment `now`."""
    due, tone, icon = due_words(row.due_at, now, mandatory=row.mandatory)
    details = (
        row.reference,
        visible_line(row.channel, LONGEST_NAME),
        translate("FollowUps", "protected item") if row.restricted else visible_line(row.author, LONGEST_NAME),
        responsible(row.responsible),
    )
    return Face(f"{policy_words.duty(row.duty)} · {force(row.mandatory)}", due, tone, icon, " · ".join(filter(None, details)))


def responsible(name: str) -> str:
    """Who answers for it."""
    return visible_line(name, LONGEST_NAME) if name else translate("FollowUps", "whoever looks after the channel")


def due_words(due_at: int, now: int, *, mandatory: bool) -> tuple[str, str, str]:
    """By when it is to be done, with the colour and the icon of that."""
    if due_at >= FAR_FUTURE:
        return translate("FollowUps", "no time set"), "muted", "clock"
    if due_at < now:
        said = translate("FollowUps", "late since {when}").format(when=when(due_at, now))
        return said, "danger" if mandatory else "warning", "warning"
    return translate("FollowUps", "by {when}").format(when=when(due_at, now)), "muted", "clock"


def title(case: Case) -> str:
    return translate("FollowUps", "Decision {reference}: {outcome}").format(
        reference=case.decision.reference, outcome=outcome_name(case.decision.outcome)
    )


def closed(case: Case, now: int) -> tuple[str, str]:
    """Whether the case is closed, or what it waits for; with the colour of that."""
    one = case.decision
    if one.closed_at is not None:
        return translate("FollowUps", "The case is closed, {when}.").format(when=when(one.closed_at, now)), "ok"
    if one.standing in (Standing.SUPERSEDED, Standing.REJECTED):
        return translate("FollowUps", "This decision no longer stands: nothing is to be done for it."), "muted"
    if one.standing is Standing.WAITS:
        return translate("FollowUps", "The decision waits for a second person, and so do most of its follow-ups."), "warning"
    if case.blocking:
        names = ", ".join(policy_words.duty(each.duty) for each in case.blocking)
        return translate("FollowUps", "The case is closed when this is done: {duties}.").format(duties=names), ""
    return translate("FollowUps", "The answer has come. The decision itself is to be taken now, in the inbox."), "warning"


def way_lines(case: Case, now: int) -> list[str]:
    """How far a question that another board answers has come, a line for each step; none where there is no such way (SOL-20..22)."""
    names = {
        Duty.FORWARD: translate("FollowUps", "Forwarded to whoever can answer"),
        Duty.NOTIFY_AUTHOR: translate("FollowUps", "The asker was told"),
        Duty.ANSWER: translate("FollowUps", "The answer was published"),
    }
    patterns = {
        Reached.DONE: translate("FollowUps", "✓ {number}. {step}"),
        Reached.NEXT: translate("FollowUps", "▸ {number}. {step}: next"),
        Reached.LATER: translate("FollowUps", "– {number}. {step}: after that"),
    }
    lines: list[str] = []
    for number, stage in enumerate(way(case), 1):
        line = patterns[stage.reached].format(number=number, step=names[stage.task.duty])
        last = stage.task.receipts[-1] if stage.task.receipts and stage.reached is Reached.DONE else None
        if last is not None and last.step is FollowUpStep.NOT_DONE:
            line = translate("FollowUps", "{line} (decided not to)").format(line=line)
        told = next((each for each in stage.task.receipts if each.recipient), None)
        parts = (visible_line(told.recipient, LONGEST_NAME) if told is not None else "", "" if last is None else when(last.at, now))
        lines.append(" · ".join(filter(None, (line, *parts))))
    return lines


def about(case: Case, rules_now: tuple[Rule, ...], now: int) -> str:
    """The decision in a line: when, by whom, by which rules, and whether it stands."""
    one = case.decision
    titles = {each.id: f"{each.id} {policy_words.rule_title(each)}" for each in rules_now}
    rules = ", ".join(dict.fromkeys(titles.get(each.rule, each.rule) for each in one.provisions))
    parts = (
        when(one.decided_at, now),
        visible_line(one.decider, LONGEST_NAME),
        translate("FollowUps", "rules: {rules}").format(rules=rules) if rules else "",
        translate("Standing", STANDING_NAMES[one.standing]),
        gone_after(case.removal_took),
    )
    return " · ".join(filter(None, parts))


def gone_after(took: int | None) -> str:
    """How long it was there after somebody had seen it (SOR-17), rounded down; "" where it is still there."""
    if took is None:
        return ""
    span = next((each for each in (DAY, HOUR) if took >= 2 * each), MINUTE)
    return GONE[span].of(took // span)


def task_state(task: Task, now: int) -> tuple[str, str]:
    """How a task stands, in words; with the colour of that."""
    one = task.obligation
    if one.state is not ObligationState.OPEN:
        tone = {ObligationState.DONE: "ok", ObligationState.DECLINED: "muted", ObligationState.CANCELLED: "muted"}[one.state]
        return translate("ObligationState", OBLIGATION_NAMES[one.state]), tone
    due, tone, _ = due_words(one.due_at, now, mandatory=one.mandatory)
    said = translate("FollowUps", "under way, {due}") if task.receipts else translate("FollowUps", "open, {due}")
    return said.format(due=due), tone


def done_elsewhere(duty: Duty) -> str:
    """What is said of a task that has no steps of its own; "" where it has."""
    if duty is Duty.FINAL_DECISION:
        return translate("FollowUps", "Done by deciding anew on the item, in the inbox.")
    if duty is Duty.SECOND_APPROVER:
        return translate("FollowUps", "Done when a second person approves the decision, in the inbox.")
    if duty is Duty.NO_COPY:
        return translate("FollowUps", "Done by the desk itself as it purged the item.")
    return ""


def receipt_lines(spec: StepSpec | None, receipt: Receipt, now: int) -> list[str]:
    """What was done, when and by whom; then what the receipt tells, a line each. No spec: a step that the duty does not have."""
    name = str(receipt.step) if spec is None else step_name(spec)
    head = translate("FollowUps", "{step}, {when}, {person}").format(
        step=name, when=when(receipt.at, now), person=visible_line(receipt.person, LONGEST_NAME)
    )
    if receipt.carried_from is not None:
        head = translate("FollowUps", "{receipt} (under the decision before)").format(receipt=head)
    fields = {each: FIELD_NAMES[each] if spec is None else field_name(spec, each) for each in SHOWN if receipt.told(each)}
    return [head, *(f"{translate('FollowUpField', label)}: {written(receipt.told(each))}" for each, label in fields.items())]


def step_name(spec: StepSpec) -> str:
    return translate("FollowUpStep", spec.name)


def field_text(spec: StepSpec, told: Told) -> str:
    """What the field is called, and whether it may be left out."""
    name = translate("FollowUpField", field_name(spec, told))
    return name if told in spec.must else translate("FollowUps", "{field} (may be left out)").format(field=name)


def item_line(channel: str, author: str, *, restricted: bool) -> str:
    """Where the item stands and who wrote it, as far as that may be told."""
    who = translate("FollowUps", "protected item") if restricted else visible_line(author, LONGEST_NAME)
    return f"{visible_line(channel, LONGEST_NAME)} · {who}"


def message_text(text: str) -> str:
    return visible(text)
