"""Crisis mode: started and stopped by who leads, with the items that belong to it. What it changes the rules say (SOL-46, SOL-47)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from moderator_app.desk.acting import LEADERS, acting_in, acting_on, must_lead
from moderator_app.desk.context import Act, Context
from moderator_app.desk.inbox import must_be_few, no_such_item
from moderator_app.desk.policies import Policies
from moderator_app.domain.channels import Channel, Person
from moderator_app.domain.crises import Crisis, CrisisBoard, CrisisHere, knows_crisis, resting, wrong_reason
from moderator_app.domain.decisions import Decision
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import GONE
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Pack
from moderator_app.domain.team import READERS
from moderator_app.storage import channels, crises, deciding, items, people
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


@dataclass(frozen=True, slots=True)
class CrisisRoom:
    """What whoever starts or ends crisis mode must know."""

    crises: tuple[Crisis, ...]
    """All, the newest first."""
    may_lead: tuple[Person, ...]
    """Who can lead a crisis: everybody who decides, by name."""
    leaders: tuple[str, ...]
    """The names of those who may start and end it."""
    where: tuple[Channel, ...]
    """The channels that I see whose policy gives crisis management a say."""

    @property
    def running(self) -> Crisis | None:
        return next((each for each in self.crises if each.running), None)


class Crises:
    """One at a time. What the crisis is stands beside the journal, as a digest in it."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def everything(self) -> list[Crisis]:
        """All crises, the newest first."""
        with self._context.database.read() as reader:
            return crises.everything(reader)

    def running(self) -> Crisis | None:
        """The crisis for which crisis management is active; None: it is not."""
        with self._context.database.read() as reader:
            return crises.running(reader)

    def room(self) -> CrisisRoom:
        """All crises, and who and what there is to start one with."""
        with self._context.database.read() as reader:
            everybody = sorted(people.everybody(reader), key=lambda each: each.name.casefold())
            return CrisisRoom(
                tuple(crises.everything(reader)),
                tuple(each for each in everybody if each.role not in READERS),
                tuple(each.name for each in everybody if each.role in LEADERS),
                tuple(self._where(reader)),
            )

    def board(self, shown: int | None = None) -> CrisisBoard:
        """What a list must know: the running crisis, and the crisis `shown` whose items it lists."""
        with self._context.database.read() as reader:
            now = crises.running(reader)
            listed = now if shown is None or (now is not None and now.id == shown) else crises.by_id(reader, shown)
            where = frozenset[int]() if now is None else frozenset(each.id for each in self._where(reader))
            return CrisisBoard(now, None if shown is None else listed, where)

    def on(self, item_id: int, pack: Pack) -> CrisisHere | None:
        """The running crisis as the item meets it, under that policy; None: there is none, or the policy gives it no say."""
        if not knows_crisis(pack):
            return None
        with self._context.database.read() as reader:
            now = crises.running_lead(reader)
            return None if now is None else CrisisHere(now, crises.lead_of(reader, item_id) is not None, resting(pack))

    def _where(self, reader: Reader) -> list[Channel]:
        packs = channels.packs_of(reader)
        return [each for each in channels.everything(reader) if knows_crisis(self._policies.kept(reader, packs[each.id]))]

    def start(self, reason: str, lead_id: int) -> int:
        """Crisis management is active from now on, led by that person; the crisis's number. Raises Refused."""
        must_lead(self._context)
        reason = clean(reason)[0].strip()
        if wrong := wrong_reason(reason):
            text = QT_TRANSLATE_NOOP("Message", "Crisis mode was not started. Nothing was changed.")
            raise Refused(message("crisis_not_started", text), wrong)
        with self._context.act() as act:
            if crises.running(act.writer) is not None:
                text = QT_TRANSLATE_NOOP("Message", "Crisis mode is on already. Nothing was changed. End it before another begins.")
                raise Refused(message("crisis_runs", text))
            lead = people.by_id(act.writer, lead_id)
            if lead is None:
                text = QT_TRANSLATE_NOOP("Message", "That person is not at this desk. Nothing was changed.")
                raise Refused(message("no_such_person", text))
            if lead.role in READERS:
                text = QT_TRANSLATE_NOOP(
                    "Message",
                    "{person} is here to read and can't decide what is answered. Nothing was changed. Choose somebody who decides.",
                )
                raise Refused(message("crisis_lead_reads", text, person=lead.name))
            number = crises.start(act.writer, reason=reason, lead_id=lead_id, starter_id=self._context.me.id, now=act.now)
            act.write_down(Kind.CRISIS_STARTED, body={"crisis": number, "lead": lead_id}, recorded={"reason": reason})
            _every_item(act)
            return number

    def stop(self) -> None:
        """It is not active any more: the policy's rules hold again for everything. Raises Refused."""
        must_lead(self._context)
        with self._context.act() as act:
            now = self._must_run(act.writer)
            crises.stop(act.writer, now.id, self._context.me.id, act.now)
            act.write_down(Kind.CRISIS_ENDED, body={"crisis": now.id, "items": list(now.items)})
            _every_item(act)

    def tag(self, item_id: int, *, belongs: bool = True) -> None:
        """The item belongs to the crisis, or does not after all. Raises Refused: no crisis, or the channel's policy knows none."""
        with self._context.act() as act:
            seen = deciding.to_decide(act.writer, item_id)
            if seen is None:
                raise no_such_item(item_id)
            acting_on(self._context, act.writer, seen.item_id, seen.channel_id).must_take_part()
            now = self._must_run(act.writer)
            if not knows_crisis(self._policies.kept(act.writer, seen.pack_id)):
                text = QT_TRANSLATE_NOOP("Message", "The channel's policy gives crisis management no say. Nothing was changed.")
                raise Refused(message("no_crisis_in_policy", text))
            if belongs == (item_id in now.items):
                act.nothing = True
                return
            self._put(act, now, item_id, seen.channel_id, belongs)

    def tag_all(self, item_ids: Collection[int], *, belongs: bool = True) -> tuple[int, ...]:
        """The same for several, all or none; those for which that is news. What is gone, and what stands in a channel whose policy gives
        crisis management no say, is left out. Raises Refused: no crisis, too many, no assignment for one of the channels, nothing left."""
        must_be_few(item_ids)
        with self._context.act() as act:
            now = self._must_run(act.writer)
            where = {each.id for each in self._where(act.writer)}
            found = items.places(act.writer, item_ids)
            fit = {each: place for each, (place, state) in sorted(found.items()) if place in where and state not in GONE}
            if not fit:
                text = QT_TRANSLATE_NOOP("Message", "Crisis management has a say in none of the items. Nothing was changed.")
                raise Refused(message("no_crisis_in_any", text))
            for place in sorted(set(fit.values())):
                acting_in(self._context, act.writer, place).must_take_part()
            tagged = frozenset(now.items)
            news = tuple(each for each in fit if belongs != (each in tagged))
            act.nothing = not news
            for each in news:
                self._put(act, now, each, fit[each], belongs)
            return news

    def _put(self, act: Act, now: Crisis, item_id: int, channel_id: int, belongs: bool) -> None:
        crises.tag(act.writer, now.id, item_id, belongs=belongs, person_id=self._context.me.id, now=act.now)
        act.write_down(Kind.CRISIS_TAGGED, item=item_id, channel=channel_id, body={"crisis": now.id, "belongs": belongs})
        act.touch(item_id)

    def _must_run(self, reader: Reader) -> Crisis:
        found = crises.running(reader)
        if found is None:
            text = QT_TRANSLATE_NOOP("Message", "Crisis mode is not on. Nothing was changed.")
            raise Refused(message("no_crisis", text))
        return found


def lead_must_agree(context: Context, reader: Reader, item_id: int, decision: Decision) -> Message | None:
    """Why nothing may be said by that decision: the item came to belong to a crisis whose lead has not agreed (SOL-47). None: it may."""
    lead = crises.lead_of(reader, item_id)
    if lead is None or lead.id in (context.me.id, decision.decider_id) or crises.agreed(reader, item_id, decision.id, lead.id):
        return None
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The item came to belong to the crisis after this was decided, and {lead}, who leads it, has not agreed. Nothing was saved. "
        "Replace the decision: it then waits for the lead.",
    )
    return message("crisis_lead_must_agree", text, lead=lead.name)


def _every_item(act: Act) -> None:
    act.all_items = True
    act.touch()
