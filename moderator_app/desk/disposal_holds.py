"""Holds on disposal: set by whoever sees a reason, lifted by who leads. What holds an item by itself is told in domain/retention.py."""

from __future__ import annotations

from collections.abc import Collection

from moderator_app.desk.acting import must_lead
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.inbox import must_be_few, no_such_item
from moderator_app.domain.disposal_holds import LONGEST, Hold
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import GONE
from moderator_app.domain.journal import Kind
from moderator_app.domain.retention import Ground
from moderator_app.storage import channels, disposal_holds, items, retention
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message


class Holds:
    """The reasons stand beside the journal, as digests in it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def everything(self) -> list[Hold]:
        """All that were ever set in the channels that I see, in the order of their setting."""
        with self._context.database.read() as reader:
            return disposal_holds.everything(reader)

    def running_on(self, item_id: int, channel_id: int) -> tuple[Hold, ...]:
        """Those that hold the item of that channel now, set on it or on the whole channel."""
        with self._context.database.read() as reader:
            return tuple(disposal_holds.running_on(reader, item_id, channel_id))

    def set(self, ground: Ground, reason: str, *, item_id: int | None = None, channel_id: int | None = None) -> int:
        """Nothing of the item, or of the channel, is disposed of until the hold is lifted; its number. Raises Refused."""
        reason = self._reason(reason)
        with self._context.act() as act:
            if item_id is None:
                if channel_id is None or channels.by_id(act.writer, channel_id) is None:
                    text = QT_TRANSLATE_NOOP("Message", "Say which item or which channel is held. Nothing was changed.")
                    raise Refused(message("hold_on_nothing", text))
                act.all_items = True
                act.touch()
                return self._put(act, channel_id, None, ground, reason)
            found = retention.facts_of(act.writer, [item_id]).get(item_id)
            if found is None:
                raise no_such_item(item_id)
            if found.state in GONE:
                raise _nothing_left()
            return self._put(act, found.channel_id, item_id, ground, reason)

    def set_on(self, ground: Ground, reason: str, item_ids: Collection[int]) -> int:
        """The same hold on each of several items, all or none; on how many: those whose content is gone are left out. Raises Refused."""
        reason = self._reason(reason)
        must_be_few(item_ids)
        with self._context.act() as act:
            found = items.places(act.writer, item_ids)
            left = {each: place for each, (place, state) in found.items() if state not in GONE}
            if not left:
                raise _nothing_left()
            for each, place in sorted(left.items()):
                self._put(act, place, each, ground, reason)
            return len(left)

    def _put(self, act: Act, channel_id: int, item_id: int | None, ground: Ground, reason: str) -> int:
        number = disposal_holds.add(act.writer, channel_id, item_id, ground, reason, self._context.me.id, act.now)
        act.write_down(
            Kind.DISPOSAL_HELD, item=item_id, channel=channel_id, body={"hold": number, "ground": ground}, recorded={"hold_reason": reason}
        )
        act.topics.add(Topic.DOCUMENTS)
        if item_id is not None:
            act.touch(item_id)
        return number

    def lift(self, number: int, reason: str) -> None:
        """The hold does not run any more. Raises Refused: not mine to lift, no reason, no such hold."""
        must_lead(self._context)
        reason = self._reason(reason)
        with self._context.act() as act:
            one = next((each for each in disposal_holds.everything(act.writer) if each.id == number and each.runs), None)
            if one is None:
                text = QT_TRANSLATE_NOOP("Message", "No hold number {number} runs. Nothing was changed.")
                raise Refused(message("unknown_hold", text, number=number))
            disposal_holds.lift(act.writer, number, self._context.me.id, reason, act.now)
            act.write_down(
                Kind.DISPOSAL_FREED,
                item=one.item_id,
                channel=one.channel_id,
                body={"hold": number, "ground": one.ground},
                recorded={"lifted_reason": reason},
            )
            act.topics.add(Topic.DOCUMENTS)
            act.all_items = one.item_id is None
            act.touch(*(() if one.item_id is None else (one.item_id,)))

    def over(self, item_id: int, ground: Ground, reason: str) -> None:
        """What held the item by itself is over: the request for a document was answered, the police are done. Raises Refused."""
        must_lead(self._context)
        reason = self._reason(reason)
        with self._context.act() as act:
            found = retention.facts_of(act.writer, [item_id]).get(item_id)
            if found is None:
                raise no_such_item(item_id)
            holding = {Ground.DOCUMENT_REQUEST: found.asked_for, Ground.POLICE: found.police is not None}
            if not holding.get(ground):
                text = QT_TRANSLATE_NOOP("Message", "That does not hold item {item}. Nothing was changed.")
                raise Refused(message("not_held", text, item=item_id))
            number = disposal_holds.add_over(act.writer, found.channel_id, item_id, ground, reason, self._context.me.id, act.now)
            act.write_down(
                Kind.DISPOSAL_FREED,
                item=item_id,
                channel=found.channel_id,
                body={"hold": number, "ground": ground},
                recorded={"lifted_reason": reason},
            )
            act.touch(item_id)
            act.topics.add(Topic.DOCUMENTS)

    @staticmethod
    def _reason(said: str) -> str:
        said = clean(said)[0].strip()
        if not said or len(said) > LONGEST:
            text = QT_TRANSLATE_NOOP("Message", "Write the reason in at most {limit} characters. Nothing was changed.")
            raise Refused(message("hold_reason", text, limit=LONGEST))
        return said


def _nothing_left() -> Refused:
    text = QT_TRANSLATE_NOOP("Message", "The content is gone already: there is nothing left to hold. Nothing was changed.")
    return Refused(message("hold_on_gone", text))
