"""Answering: templates, what must be considered before an answer goes out, and the record of what was published.

Nothing sends by itself: the moderator publishes the text in the channel and tells its address, which is the receipt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from moderator_app.desk.acting import acting_in, acting_on
from moderator_app.desk.batches import Matcher
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.followups import carry_out, cases_of
from moderator_app.desk.inbox import no_such_item
from moderator_app.desk.policies import Policies
from moderator_app.domain.answers import NEVER_GOES_OUT, Answered, Template, Tick, TickDemand, demanded, filled, wanting, wrong_template
from moderator_app.domain.followups import Case, Report, Task
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.forwarding import SWEDISH, Mail, mail
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import AuthorType, IncomingItem, Item
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


class Answers:
    """`marks_in` finds what must not stand in an outgoing text."""

    def __init__(self, context: Context, policies: Policies, marks_in: Callable[[str], tuple[Mark, ...]]) -> None:
        self._context = context
        self._policies = policies
        self._marks_in = marks_in

    # -- templates

    def templates(self, channel_id: int | None = None) -> list[Template]:
        """Those in use, by name: of the channel and for all; None: of every channel."""
        with self._context.database.read() as reader:
            return answers.templates(reader, channel_id)

    def add_template(self, name: str, body: str, channel_id: int | None = None, *, instead_of: int | None = None) -> int:
        """Keep a text to begin answers with; its number. `instead_of`: that template is ended. Raises Refused."""
        name, body = " ".join(clean(name)[0].split()), clean(body)[0].strip()
        if wrong := wrong_template(name, body):
            text = QT_TRANSLATE_NOOP("Message", "The template can't be kept like this. Nothing was saved.")
            raise Refused(message("template_refused", text), wrong)
        with self._context.act() as act:
            if channel_id is not None:
                acting_in(self._context, act.writer, channel_id).must_take_part()
            if instead_of is not None:
                self._end(act, instead_of)
            number = answers.add_template(
                act.writer, name=name, body=body, channel_id=channel_id, person_id=self._context.me.id, now=act.now
            )
            act.write_down(
                Kind.TEMPLATE_ADDED,
                channel=channel_id,
                body={"template": number, "instead_of": instead_of},
                recorded={"name": name, "wording": body},
            )
            return number

    def end_template(self, number: int) -> None:
        """It is no longer in use. Raises Refused."""
        with self._context.act() as act:
            self._end(act, number)
            act.write_down(Kind.TEMPLATE_ENDED, body={"template": number})

    def _end(self, act: Act, number: int) -> None:
        if number not in {each.id for each in answers.templates(act.writer, None)}:
            text = QT_TRANSLATE_NOOP("Message", "There is no template of that number in use. Nothing was changed.")
            raise Refused(message("no_such_template", text))
        answers.end_template(act.writer, number, act.now)
        act.topics.add(Topic.FOLLOW_UPS)

    # -- an answer

    def begin(self, item_id: int) -> Begun:
        """What an answer to the item rests on. Raises Refused."""
        with self._context.database.read() as reader:
            item, pack = self._item(reader, item_id)
            found = self._open(reader, item_id)
            texts = answers.templates(reader, item.channel_id)
        values = self._values(item, pack)
        return Begun(
            item,
            demanded(pack.answer_ticks),
            tuple(Template(each.id, each.name, filled(each.body, values), each.channel_id, each.person, each.made_at) for each in texts),
            found[0].decision.message if found is not None else "",
            None if found is None else found[1].obligation.id,
        )

    def as_sent(self, item_id: int, body: str) -> str:
        """The text as it goes out: with the signature where the policy demands one (VAS-39)."""
        with self._context.database.read() as reader:
            item, pack = self._item(reader, item_id)
        return signed(pack, clean(body)[0].strip(), self._context.me, item.entry_page)

    def marks(self, body: str) -> tuple[Mark, ...]:
        """What a detector sees in the text; it decides nothing."""
        return self._marks_in(body)

    def wanting(self, item_id: int, body: str, ticks: frozenset[Tick], let_stand: frozenset[Detector] = frozenset()) -> tuple[Message, ...]:
        """What keeps the answer from going out; `let_stand`: detectors whose marks somebody has looked at. Raises Refused."""
        with self._context.database.read() as reader:
            _, pack = self._item(reader, item_id)
        return wanting(body, ticks, demanded(pack.answer_ticks), _left(self._marks_in(body), let_stand))

    def published(
        self,
        item_id: int,
        body: str,
        ticks: frozenset[Tick],
        link: str,
        at: int | None = None,
        let_stand: frozenset[Detector] = frozenset(),
    ) -> Answered:
        """The answer stands in the channel, at `link`, since `at` (microseconds UTC; None: now): its record, and the follow-up's receipt.

        It becomes an item that the organisation has drawn up, in the thread of the question (VAS-34, HJO-39). Raises Refused with all
        that is missing; nothing is saved then.
        """
        text = self.as_sent(item_id, body)
        marks = self._marks_in(text)
        with self._context.act() as act:
            item, pack = self._item(act.writer, item_id)
            acting_on(self._context, act.writer, item.id, item.channel_id).must_take_part()
            found = self._open(act.writer, item_id)
            if found is None:
                raise _nothing_to_answer()
            if missing := wanting(text, ticks, demanded(pack.answer_ticks), _left(marks, let_stand)):
                told = QT_TRANSLATE_NOOP("Message", "The answer is not ready to go out. Nothing was saved.")
                raise Refused(message("answer_not_ready", told), missing)
            when = act.now if at is None else at
            case, task = found
            carry_out(act, self._context, case, task, FollowUpStep.ANSWERED, Report(link=link, at=when))
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
            )
            act.write_down(
                Kind.ANSWERED,
                item=item.id,
                decision=case.decision.id,
                channel=item.channel_id,
                body={"answer": number, "own_item": own, "ticks": list(considered), "marks": list(stood), "at": when},
                recorded={"text": text, "link": link.strip()},
            )
            return next(each for each in answers.answered(act.writer, item.id) if each.id == number)

    def to_forward(self, item_id: int, language: str = SWEDISH) -> Mail:
        """The mail with which the item is forwarded by the decision that stands on it. Raises Refused where none forwards it."""
        with self._context.database.read() as reader:
            item, pack = self._item(reader, item_id)
            case = next(iter(cases_of(reader, self._policies, item_id)), None)
        if case is None or case.of(Duty.FORWARD) is None:
            text = QT_TRANSLATE_NOOP("Message", "That item is not to be forwarded. Nothing was changed.")
            raise Refused(message("nothing_to_forward", text))
        return mail(
            item,
            case.decision.reference,
            wants_answer=case.of(Duty.ANSWER) is not None,
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

    def _open(self, reader: Reader, item_id: int) -> tuple[Case, Task] | None:
        """The open follow-up to answer, in its case."""
        for case in cases_of(reader, self._policies, item_id)[:1]:
            task = case.of(Duty.ANSWER)
            if task is not None and task.is_open:
                return case, task
        return None

    def _values(self, item: Item, pack: Pack) -> dict[str, str]:
        """What the gaps of templates are filled with, by their Swedish and English names."""
        me = self._context.me
        told = {
            ("kanal", "channel"): item.channel,
            ("nämnd", "board"): item.board,
            ("webbplats", "website"): item.entry_page,
            ("namn", "name"): me.name,
            ("titel", "title"): me.title,
            ("enhet", "unit"): me.unit,
            ("organisation", "body"): pack.document.body,
            ("underskrift", "signature"): signature(me, pack.document.body),
        }
        return {name: value for names, value in told.items() for name in names}

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


def _left(marks: tuple[Mark, ...], let_stand: frozenset[Detector]) -> tuple[Mark, ...]:
    """The marks that nobody let stand, or that nobody may."""
    return tuple(each for each in marks if each.detector in NEVER_GOES_OUT or each.detector not in let_stand)


def _nothing_to_answer() -> Refused:
    text = QT_TRANSLATE_NOOP(
        "Message", "No answer is due to this item: it is answered already, or it was not decided to answer. Nothing was saved."
    )
    return Refused(message("nothing_to_answer", text))
