"""Follow-ups in words, as the log tells them: which step was taken, with what receipt, and who answers for what from then on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from moderator_app.domain.decisions import PURGED_WORDS, ObligationState
from moderator_app.domain.followups import COURSE, FIELD_NAMES, NOT_DONE, FollowUpStep, Receipt, StepSpec, Told, field_name
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Duty
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.dates import moment
from moderator_app.gui.item.words import OBLIGATION_NAMES, written
from moderator_app.gui.language import translate
from moderator_app.gui.log.reading import Details

KINDS = frozenset({Kind.FOLLOWED_UP, Kind.FOLLOW_UP_ASSIGNED, Kind.CASE_CLOSED})


def facts(details: Details, body: Mapping[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """(label, text, whether somebody wrote it) of all that the entry tells of a follow-up."""
    kind = details.row.kind
    if kind not in KINDS or kind is Kind.CASE_CLOSED:
        return
    duty = _duty(body.get("duty"))
    if duty is not None:
        yield translate("LogField", "Follow-up"), policy_words.duty(duty), False
    if kind is Kind.FOLLOW_UP_ASSIGNED:
        name = details.kept.get("person", "")
        nobody = translate("FollowUps", "whoever looks after the channel")
        yield translate("LogField", "Answers for it"), visible_line(name) if name else nobody, False
        return
    spec = _spec(duty, body.get("step"))
    step = visible_line(str(body.get("step", ""))) if spec is None else translate("FollowUpStep", spec.name)
    yield translate("LogField", "Step"), step, False
    if isinstance(at := body.get("at"), int):
        yield translate("LogField", "Done"), moment(at, seconds=True), False
    if body.get("state") in list(ObligationState):
        state = translate("ObligationState", OBLIGATION_NAMES[ObligationState(body["state"])])
        yield translate("LogField", "The follow-up then"), state, False
    if details.receipt is not None:
        yield from _receipt(details.receipt, spec)


def in_brief(body: Mapping[str, object]) -> str:
    """What follow-up it is about, and which step, in a few words."""
    duty = _duty(body.get("duty"))
    spec = _spec(duty, body.get("step"))
    parts = ("" if duty is None else policy_words.duty(duty), "" if spec is None else translate("FollowUpStep", spec.name))
    return ", ".join(filter(None, parts))


def _receipt(receipt: Receipt, spec: StepSpec | None) -> Iterator[tuple[str, str, bool]]:
    if receipt.carried_from is not None:
        said = translate("LogRecord", "under the decision before, by {person}").format(person=visible_line(receipt.person))
        yield translate("LogField", "Taken over"), said, False
    for told in Told:
        if text := receipt.told(told):
            name = FIELD_NAMES[told] if spec is None else field_name(spec, told)
            shown = written(text) if text == PURGED_WORDS else visible(text)
            yield translate("FollowUpField", name), shown, told is Told.WORDS and text != PURGED_WORDS


def _duty(value: object) -> Duty | None:
    return Duty(str(value)) if value in list(Duty) else None


def _spec(duty: Duty | None, step: object) -> StepSpec | None:
    if step == FollowUpStep.NOT_DONE:
        return NOT_DONE
    return None if duty is None else next((each for each in COURSE.get(duty, ()) if each.step == step), None)
