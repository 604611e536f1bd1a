"""What a gate refuses: steps that it does not ask or that do not fit, and a start or close that lacks something."""

from __future__ import annotations

from datetime import date

from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.gates import Demand, Office, Phase, Step
from moderator_app.domain.policy import Pack
from moderator_app.domain.register import Register, StepTaken, need_name, office_name, taken_steps
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


def asked_step(pack: Pack, phase: Phase, step: Step) -> Demand:
    """What the gate asks of the step. Raises Refused when it asks none."""
    demands = pack.start_gate if phase is Phase.START else pack.close_gate
    found = next((each for each in demands if each.need == step), None)
    if found is None:
        raise Refused(
            message(
                "step_not_asked",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The channel's policy does not ask this step at this gate: {step}. Nothing was saved. It asks: {asked}.",
                ),
                step=need_name(step),
                asked=", ".join(each.need for each in demands if each.need in list(Step)) or "–",
            )
        )
    return found


def is_a_deposit(step: Step) -> Refused:
    """The step is met by the deposit itself."""
    return Refused(
        message(
            "step_is_deposit",
            QT_TRANSLATE_NOOP(
                "Message", "Record the deposit itself, with where it lies and who keeps it: that meets the step {step}. Nothing was saved."
            ),
            step=need_name(step),
        )
    )


def is_a_document() -> Refused:
    """The step is met by the start document itself (SOL-1)."""
    return Refused(
        message(
            "step_is_document",
            QT_TRANSLATE_NOOP("Message", "Make the start document: that is the step. Nothing was saved."),
        )
    )


def office_of(demand: Demand, office: Office | None) -> Office | None:
    """By which post the step is taken. Raises Refused when that is none of those that the policy names."""
    if office is None and len(demand.offices) == 1:
        return demand.offices[0]
    if office not in (demand.offices or (None,)):
        named = message(
            "offices",
            ", ".join(f"{{{each}}}" for each in demand.offices) or "–",
            **{str(each): office_name(each) for each in demand.offices},
        )
        raise Refused(
            message(
                "step_office",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "Say by which of the posts that the policy names this step was taken: {step}. Nothing was saved. It names: {offices}.",
                ),
                step=need_name(Step(demand.need)),
                offices=named,
            )
        )
    return office


def must_fit(known: Register, demand: Demand, taken: StepTaken, today: date) -> None:
    """Raises Refused: a day to come, no note where one is needed, the same person twice where two are needed."""
    if taken.day > today.isoformat():
        raise Refused(
            message(
                "step_to_come",
                QT_TRANSLATE_NOOP("Message", "{day} is still to come. Nothing was saved. Record the step when it is taken."),
                day=taken.day,
            )
        )
    if demand.words and not taken.note:
        raise Refused(
            message(
                "step_needs_note",
                QT_TRANSLATE_NOOP(
                    "Message", "This step needs a note, such as the reason or where the document is: {step}. Nothing was saved."
                ),
                step=need_name(Step(demand.need)),
            )
        )
    if demand.persons > 1 and any(each.by.is_same(taken.by) for each in taken_steps(demand, taken.phase, known)):
        raise Refused(
            message(
                "same_decider",
                QT_TRANSLATE_NOOP(
                    "Message", "{name} has decided already, and {persons} different persons must. Nothing was saved. Name the other one."
                ),
                name=taken.by.name,
                persons=demand.persons,
            )
        )


def closed_gate(channel: Channel, wrong: list[Message]) -> Refused:
    """The start or the close, with all that is missing."""
    return Refused(
        message(
            "gate_closed",
            QT_TRANSLATE_NOOP("Message", "The channel “{name}” lacks what its policy asks first. Nothing was changed. Bring this about:"),
            name=channel.name,
        ),
        tuple(wrong),
    )


def no_way(channel: Channel, status: Status) -> Refused:
    """The channel has that status already, or is closed for good."""
    if status is Status.CLOSED:
        text = QT_TRANSLATE_NOOP("Message", "The channel “{name}” is closed, and stays so. Nothing was changed. Add a new channel instead.")
    else:
        text = QT_TRANSLATE_NOOP("Message", "The channel “{name}” is active already. Nothing was changed.")
    return Refused(message(f"channel_{status}", text, name=channel.name))
