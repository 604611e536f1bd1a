"""Answering: what an answer rests on, what must be considered before it goes out, and the record of what was published.

Nothing sends by itself: the moderator publishes the text in the channel and tells its address, which is the receipt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from moderator_app.desk.acting import LEADERS, acting_on
from moderator_app.desk.batches import Matcher
from moderator_app.desk.context import Act, Context
from moderator_app.desk.crises import lead_must_agree
from moderator_app.desk.followups import carry_out, cases_of
from moderator_app.desk.inbox import no_such_item
from moderator_app.desk.policies import Policies
from moderator_app.domain.answers import (
    ENGLISH_GAPS,
    NEVER_GOES_OUT,
    Answered,
    Further,
    Gap,
    Template,
    Tick,
    TickDemand,
    demanded,
    filled,
    wanting,
)
from moderator_app.domain.decisions import Standing
from moderator_app.domain.followups import Case, Report, Task, offers
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.forwarding import SWEDISH, Mail, awaits_answer, mail
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import GONE, AuthorType, Direction, IncomingItem, Item
from moderator_app.domain.journal import Kind
from moderator_app.domain.marks import Detector, Mark
from moderator_app.domain.policy import Duty, Pack
from moderator_app.domain.wordings import signature, signed
from moderator_app.storage import answers, channels, inbox
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


@dataclass(frozen=True, slots=True)
class Begun:
    """What an answer to the item rests on. `text` is what was written when it was decided to answer, with its signature."""

    item: Item
    asked: tuple[TickDemand, ...]
    templates: tuple[Template, ...]
    """Their gaps are filled as far as the desk knows what belongs there."""
    text: str
    obligation_id: int | None
    """The open follow-up that the answer fulfils; None: there is none."""
    answered: tuple[Answered, ...]
    """What was answered already, the oldest first."""
    further: bool
    """Nothing is due any more: another answer is told with its reason, and the one before stands."""
    refused: Message | None
    """Why no answer can be recorded now; None: one can."""
    signature: str
    """What the answer is signed with; "" where the policy asks for no signature."""
    unsigned: bool
    """The policy asks for name, title and unit, and the register of people lacks some of that."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The text as it goes out, with what the detectors see in it: characters of `text`."""

    text: str
    marks: tuple[Mark, ...]


class Answers:
    """`marks_in` finds what must not stand in an outgoing text."""

    def __init__(self, context: Context, policies: Policies, marks_in: Callable[[str], tuple[Mark, ...]]) -> None:
        self._context = context
        self._policies = policies
        self._marks_in = marks_in

    def begin(self, item_id: int) -> Begun:
        """What an answer to the item rests on. Raises Refused where there is no such item."""
        me = self._context.me
        with self._context.database.read() as reader:
            item, pack = self._item(reader, item_id)
            found = self._due(reader, item)
            texts = answers.templates(reader, item.channel_id)
            before = tuple(answers.answered(reader, item_id))
            held = None if found is None else lead_must_agree(self._context, reader, item_id, found[0].decision)
            case = None if found is not None else _standing(cases_of(reader, self._policies, item_id))
        values = self._values(item, pack)
        is_open = found is not None and found[1].is_open
        return Begun(
            item,
            demanded(pack.answer_ticks),
            tuple(replace(each, body=filled(each.body, values)) for each in texts),
            found[0].decision.message if found is not None and is_open else "",
            found[1].obligation.id if found is not None and is_open else None,
            before,
            found is not None and not is_open,
            _undecided(item, pack, case) if found is None else held or self._hindrance(*found),
            signature(me, pack.document.body) if pack.signature else "",
            pack.signature and not (me.title and me.unit),
        )

    def as_sent(self, item_id: int, body: str) -> str:
        """The text as it goes out: with the signature where the policy demands one (VAS-39)."""
        with self._context.database.read() as reader:
            item, pack = self._item(reader, item_id)
        return signed(pack, clean(body)[0].strip(), self._context.me, item.entry_page)

    def looked_through(self, item_id: int, body: str) -> Outgoing:
        """The text as it goes out, with what a detector sees in it; that decides nothing."""
        text = self.as_sent(item_id, body)
        return Outgoing(text, self._marks_in(text))

    def wanting(self, item_id: int, body: str, ticks: frozenset[Tick], let_stand: frozenset[Detector] = frozenset()) -> tuple[Message, ...]:
        """What keeps the answer from going out; `let_stand`: detectors whose marks somebody has looked at. Raises Refused."""
        with self._context.database.read() as reader:
            _, pack = self._item(reader, item_id)
        return wanting(body, ticks, demanded(pack.answer_ticks), _left(self._marks_in(body), let_stand))

    def to_publish(self, item_id: int, body: str, ticks: frozenset[Tick], let_stand: frozenset[Detector] = frozenset()) -> str:
        """The text as it goes out, once nothing keeps it back: this is the way to the channel. Raises Refused with all that is missing."""
        text = self.as_sent(item_id, body)
        if missing := self.wanting(item_id, text, ticks, let_stand):
            told = QT_TRANSLATE_NOOP("Message", "The answer is not ready to go out. Nothing was copied.")
            raise Refused(message("answer_not_ready", told), missing)
        return text

    def published(
        self,
        item_id: int,
        body: str,
        ticks: frozenset[Tick],
        link: str,
        at: int | None = None,
        let_stand: frozenset[Detector] = frozenset(),
        further: Further | None = None,
    ) -> Answered:
        """The answer stands in the channel, at `link`, since `at` (microseconds UTC; None: now): its record, and the follow-up's receipt.

        It becomes an item that the organisation has drawn up, in the thread of the question (VAS-34, HJO-39). Where none is due any more,
        `further` says why another one was published: the records before it stand as they are. Raises Refused with all that is missing;
        nothing is saved then.
        """
        text = self.as_sent(item_id, body)
        marks = self._marks_in(text)
        with self._context.act() as act:
            item, pack = self._item(act.writer, item_id)
            acting_on(self._context, act.writer, item.id, item.channel_id).must_take_part()
            found = self._due(act.writer, item)
            if found is None or (further is None and not found[1].is_open):
                raise _nothing_to_answer(item)
            if missing := wanting(text, ticks, demanded(pack.answer_ticks), _left(marks, let_stand)):
                told = QT_TRANSLATE_NOOP("Message", "The answer is not ready to go out. Nothing was saved.")
                raise Refused(message("answer_not_ready", told), missing)
            when = act.now if at is None else at
            why, corrects = ("", None) if further is None else (further.reason, further.corrects)
            if corrects is not None and corrects not in {each.id for each in answers.answered(act.writer, item_id)}:
                raise _no_such_answer()
            case, task = found
            step = FollowUpStep.ANSWERED if task.is_open else FollowUpStep.CORRECTED
            receipt = carry_out(act, self._context, case, task, step, Report(link=link, words=why, at=when))
            own = self._draw_up(act, item, pack, text, link.strip(), when)
            stood = tuple(dict.fromkeys(each.detector for each in marks))
            considered = tuple(each.tick for each in demanded(pack.answer_ticks) if each.tick in ticks)
            number = answers.add(
                act.writer,
                item_id=item.id,
                obligation_id=task.obligation.id,
                own_item_id=own,
                link=link.strip(),
                ticks=considered,
                marks=stood,
                person_id=self._context.me.id,
                published_at=when,
                recorded_at=act.now,
                receipt_id=receipt.id,
                corrects=corrects,
            )
            act.write_down(
                Kind.ANSWERED,
                item=item.id,
                decision=case.decision.id,
                channel=item.channel_id,
                body={
                    "answer": number,
                    "own_item": own,
                    "ticks": list(considered),
                    "marks": list(stood),
                    "at": when,
                    "receipt": receipt.id,
                    "corrects": corrects,
                },
                recorded={"text": text, "link": link.strip()},
            )
            return next(each for each in answers.answered(act.writer, item.id) if each.id == number)

    def not_answered(self, item_id: int, reason: str) -> Case:
        """The question is left without an answer, with a reason in words: that counts as handled (SOL-28, HJO-28). Raises Refused."""
        with self._context.act() as act:
            item, _ = self._item(act.writer, item_id)
            acting_on(self._context, act.writer, item.id, item.channel_id).must_take_part()
            found = self._due(act.writer, item)
            if found is None or not found[1].is_open:
                raise _nothing_to_answer(item)
            carry_out(act, self._context, *found, FollowUpStep.NOT_DONE, Report(words=reason))
            return next(each for each in cases_of(act.writer, self._policies, item_id) if each.decision.id == found[0].decision.id)

    def to_forward(self, item_id: int, language: str = SWEDISH) -> Mail:
        """The mail with which the item is forwarded by the decision that stands on it. Raises Refused where none forwards it."""
        with self._context.database.read() as reader:
            item, pack = self._item(reader, item_id)
            case = _standing(cases_of(reader, self._policies, item_id))
        if item.state in GONE or case is None or case.of(Duty.FORWARD) is None:
            text = QT_TRANSLATE_NOOP("Message", "That item is not to be forwarded. Nothing was changed.")
            raise Refused(message("nothing_to_forward", text))
        return mail(
            item,
            case.decision.reference,
            wants_answer=awaits_answer(case),
            signature=signature(self._context.me, pack.document.body),
            now=self._context.clock.now(),
            language=language,
        )

    def of_item(self, item_id: int) -> list[Answered]:
        """The answers to the item, or the one that it is, the oldest first."""
        with self._context.database.read() as reader:
            return answers.answered(reader, item_id)

    # -- inside

    def _item(self, reader: Reader, item_id: int) -> tuple[Item, Pack]:
        item = inbox.item_of(reader, item_id)
        if item is None:
            raise no_such_item(item_id)
        return item, self._policies.kept(reader, channels.pack_of(reader, item.channel_id))

    def _due(self, reader: Reader, item: Item) -> tuple[Case, Task] | None:
        """The follow-up to answer under the decision that stands or waits, open or not, in its case; None for what is gone."""
        case = None if item.state in GONE else _standing(cases_of(reader, self._policies, item.id))
        task = None if case is None else case.of(Duty.ANSWER)
        return None if case is None or task is None else (case, task)

    def _hindrance(self, case: Case, task: Task) -> Message | None:
        """Why the answer can't be recorded now."""
        wanted = FollowUpStep.ANSWERED if task.is_open else FollowUpStep.CORRECTED
        offered = offers(case, task, leads=self._context.me.role in LEADERS)
        step = next((each for each in offered if each.spec.step is wanted), None)
        return _none_due() if step is None else step.refused

    def _values(self, item: Item, pack: Pack) -> dict[str, str]:
        """What the gaps of templates are filled with, by their Swedish and English names."""
        me = self._context.me
        told = {
            Gap.CHANNEL: item.channel,
            Gap.BOARD: item.board,
            Gap.WEBSITE: item.entry_page,
            Gap.NAME: me.name,
            Gap.TITLE: me.title,
            Gap.UNIT: me.unit,
            Gap.BODY: pack.document.body,
            Gap.SIGNATURE: signature(me, pack.document.body),
        }
        return {name: value for gap, value in told.items() for name in (gap, ENGLISH_GAPS[gap])}

    def _draw_up(self, act: Act, item: Item, pack: Pack, text: str, link: str, at: int) -> int:
        """The own item that the answer is; its id."""
        channel = channels.by_id(act.writer, item.channel_id)
        assert channel is not None, "the item's channel"
        own = IncomingItem(
            text=text,
            author_name=channel.name,
            parent_id=item.external_id,
            thread_id=item.thread_id,
            author_type=AuthorType.STAFF,
            published_at=at,
            zone="Europe/Stockholm",
            url=link,
            context=item.context,
        )
        matcher = Matcher(channel, pack, self._context.calendar, None)
        matcher.seen = True
        arrival = matcher.arrival(own, 1, act.now)
        _, span = matcher.take(act, [arrival])
        if span is None:
            text_ = QT_TRANSLATE_NOOP("Message", "That answer, word for word, was recorded for that moment already. Nothing was saved.")
            raise Refused(message("answered_already", text_))
        return span[0]


def _standing(cases: tuple[Case, ...]) -> Case | None:
    """The case of the decision that stands or waits."""
    return next((each for each in cases if each.decision.standing in (Standing.STANDS, Standing.WAITS)), None)


def _undecided(item: Item, pack: Pack, case: Case | None) -> Message:
    """What comes first where no decision obliges to answer."""
    if item.state in GONE:
        return _gone()
    if item.direction is Direction.DRAWN_UP:
        return message("answer_own", QT_TRANSLATE_NOOP("Message", "We wrote that ourselves: there is nothing to answer."))
    rules = ", ".join(each.id for each in pack.rules if not each.breach and each.brings(Duty.ANSWER))
    if case is not None:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The decision that stands, {reference}, is not to answer. Replace it first with one to answer (a question: {rules}).",
        )
        return message("answer_decided_otherwise", text, reference=case.decision.reference, rules=rules)
    text = QT_TRANSLATE_NOOP(
        "Message",
        "Nothing is decided on this item yet. Decide first: yes to what it asks for ({rules}) and the outcome “answer”; then write the "
        "answer. Or keep it with a reason why it is not answered.",
    )
    return message("answer_undecided", text, rules=rules)


def _left(marks: tuple[Mark, ...], let_stand: frozenset[Detector]) -> tuple[Mark, ...]:
    """The marks that nobody let stand, or that nobody may."""
    return tuple(each for each in marks if each.detector in NEVER_GOES_OUT or each.detector not in let_stand)


def _gone() -> Message:
    text = QT_TRANSLATE_NOOP("Message", "The content of that item is gone, purged or disposed of: it is not answered.")
    return message("answer_gone", text)


def _nothing_to_answer(item: Item) -> Refused:
    return Refused(_none_due(), (_gone(),) if item.state in GONE else ())


def _none_due() -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "No answer is due to this item: it is answered already, or it was not decided to answer. Nothing was saved. Another answer to what "
        "is answered is recorded with its reason.",
    )
    return message("nothing_to_answer", text)


def _no_such_answer() -> Refused:
    text = QT_TRANSLATE_NOOP("Message", "The answer that is to be put right is not one to this item. Nothing was saved.")
    return Refused(message("no_such_answer", text))
