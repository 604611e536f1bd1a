"""Whether I may act in a channel: what every use case asks that decides, imports or hands out work there (VAS-37, HJO-37, SOL-30)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from moderator_app.desk.context import Context
from moderator_app.domain.mandates import RIGHT_NAMES, Gate, Right
from moderator_app.domain.team import LEADERS
from moderator_app.domain.workdays import local_day
from moderator_app.storage import cover, mandates
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


def iso_today(now: int) -> str:
    """The day that it is in Sweden, as an ISO day."""
    return date.fromordinal(local_day(now)[0]).isoformat()


@dataclass(frozen=True, slots=True)
class Acting:
    """Under what I act in a channel at this moment."""

    gate: Gate
    me: int
    covered: dict[int, str]
    """For whom I stand in there: id → name."""

    @property
    def on_behalf_of(self) -> str | None:
        """The names of those for whom I stand in; None when it is for nobody."""
        return ", ".join(self.covered.values()) or None

    @property
    def delegation(self) -> str | None:
        """The reference to the delegation order that my decisions rest on; None where none is stated."""
        return self.gate.delegation(self.me, self.covered)

    @property
    def takes_part(self) -> bool:
        """Whether I have a mandate to take part in the channel, or stand in for somebody who has it."""
        return self.gate.may(self.me, Right.TAKE_PART, self.covered)

    def must_take_part(self) -> None:
        """Raises Refused unless I take part in the channel.

        Suspected abuse material is not held up by this: whoever meets it purges it.
        """
        if not self.takes_part:
            raise Refused(
                message(
                    "no_mandate",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "You have no assignment for {channel}, so you can't act there. Nothing was changed. "
                        "Your manager decides on one; a manager or administrator records it under People.",
                    ),
                    channel=self.gate.channel,
                )
            )


def ask_acting_on(reader: Reader, item_id: int) -> None:
    """`acting_on` will be asked in a moment."""
    cover.ask_running(reader)
    mandates.ask_gate_of_item(reader, item_id)


def acting_on(context: Context, reader: Reader, item_id: int, channel_id: int) -> Acting:
    """Under what I act on the item, which is in that channel."""
    covered = cover.covered(reader, context.me.id, channel_id)
    return Acting(mandates.gate_of_item(reader, item_id, iso_today(context.clock.now())), context.me.id, covered)


def acting_in(context: Context, reader: Reader, channel_id: int) -> Acting:
    """Under what I act in the channel, which must be there."""
    covered = cover.covered(reader, context.me.id, channel_id)
    return Acting(mandates.gate(reader, channel_id, iso_today(context.clock.now())), context.me.id, covered)


def must_have(context: Context, reader: Reader, channel_id: int, right: Right) -> None:
    """Raises Refused unless I may start or administer the channel: as a manager or administrator, or by a mandate.

    On a team's server the database leaves the register to managers and administrators, whatever a mandate says.
    """
    if context.me.role in LEADERS:
        return
    gate = mandates.gate(reader, channel_id, iso_today(context.clock.now()))
    if context.limited:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "On the team's server a manager or administrator must do this: {right}. Nothing was changed. Ask one of them, also where "
            "you have an assignment for it.",
        )
    elif gate.may(context.me.id, right):
        return
    else:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "You have no assignment that lets you do this: {right}. Nothing was changed. "
            "Your manager decides on one; a manager or administrator records it under People.",
        )
    raise Refused(message("no_right", text, right=Message(right, RIGHT_NAMES[right], context="Right")))


def must_lead(context: Context) -> None:
    """Raises Refused unless I am a manager or administrator."""
    if context.me.role not in LEADERS:
        raise not_leader()


def not_leader() -> Refused:
    """What is said to whoever is neither."""
    return Refused(
        message(
            "not_leader",
            QT_TRANSLATE_NOOP("Message", "Only a manager or administrator of this desk can do that. Nothing was changed. Ask one of them."),
        )
    )
