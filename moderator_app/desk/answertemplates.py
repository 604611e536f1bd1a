"""Templates for answers: texts with gaps to begin with, for one channel or for all, and all their wordings (VAS-9, OSB-1)."""

from __future__ import annotations

from moderator_app.desk.acting import acting_in
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.domain.answers import KeptTemplate, Template, with_earlier, wrong_template
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.storage import answers
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message


class AnswerTemplates:
    """A wording is never changed: another one takes its place, and both stay."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def in_use(self, channel_id: int | None = None) -> list[Template]:
        """Those in use, by name: of the channel and for all; None: of every channel."""
        with self._context.database.read() as reader:
            return answers.templates(reader, channel_id)

    def ever(self) -> tuple[KeptTemplate, ...]:
        """Every template with its earlier wordings: those in use first, then those that were ended."""
        with self._context.database.read() as reader:
            return with_earlier(answers.templates_ever(reader))

    def add(self, name: str, body: str, channel_id: int | None = None, *, instead_of: int | None = None) -> int:
        """Keep a text to begin answers with; its number. Raises Refused.

        `instead_of`: it takes the place of that one, which is ended unless it was ended before.
        """
        name, body = " ".join(clean(name)[0].split()), clean(body)[0].strip()
        if wrong := wrong_template(name, body):
            text = QT_TRANSLATE_NOOP("Message", "The template can't be kept like this. Nothing was saved.")
            raise Refused(message("template_refused", text), wrong)
        with self._context.act() as act:
            if channel_id is not None:
                acting_in(self._context, act.writer, channel_id).must_take_part()
            if instead_of is not None:
                self._replaced(act, instead_of)
            number = answers.add_template(
                act.writer,
                name=name,
                body=body,
                channel_id=channel_id,
                person_id=self._context.me.id,
                now=act.now,
                instead_of=instead_of,
            )
            act.write_down(
                Kind.TEMPLATE_ADDED,
                channel=channel_id,
                body={"template": number, "instead_of": instead_of},
                recorded={"name": name, "wording": body},
            )
            act.topics.add(Topic.FOLLOW_UPS)
            return number

    def end(self, number: int) -> None:
        """It is no longer in use. Raises Refused."""
        with self._context.act() as act:
            one = next((each for each in answers.templates(act.writer, None) if each.id == number), None)
            if one is None:
                raise _not_there()
            self._end(act, one)
            act.write_down(Kind.TEMPLATE_ENDED, channel=one.channel_id, body={"template": number})

    def _replaced(self, act: Act, number: int) -> None:
        """Raises Refused where another wording took its place already: a colleague was quicker."""
        found = next((each for each in with_earlier(answers.templates_ever(act.writer)) if each.now.id == number), None)
        if found is None:
            raise _not_there()
        if found.now.ended_at is None:
            self._end(act, found.now)

    def _end(self, act: Act, one: Template) -> None:
        if one.channel_id is not None:
            acting_in(self._context, act.writer, one.channel_id).must_take_part()
        answers.end_template(act.writer, one.id, act.now)
        act.topics.add(Topic.FOLLOW_UPS)


def _not_there() -> Refused:
    text = QT_TRANSLATE_NOOP(
        "Message", "There is no template of that number in use, or it has another wording by now. Nothing was changed."
    )
    return Refused(message("no_such_template", text))
