"""What was seen outside our channels: recorded, reported or told to the manager, and closed. An alarm until then."""

from __future__ import annotations

from moderator_app.desk.acting import LEADERS, iso_today
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.domain.channels import Platform
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.observations import LONGEST, STEP_NAMES, STEPS, Observation, Sort, Step, lacking, must_be_told, wrong_day
from moderator_app.storage import observations
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


class Observations:
    """Addresses, names and what was written enter the journal as digests alone."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def everything(self) -> list[Observation]:
        """All of it, the newest first."""
        with self._context.database.read() as reader:
            return observations.everything(reader)

    def today(self) -> str:
        """The day in Stockholm (ISO)."""
        return iso_today(self._context.clock.now())

    def add(self, sort: Sort, platform: Platform, url: str, about: str = "", seen: str = "", finder: str = "") -> int:
        """Record what was seen; its number. Seen today and by me, where nothing else is said.

        Raises Refused with everything that is missing or wrong.
        """
        url, about, seen, finder = (clean(each)[0].strip() for each in (url, about, seen, finder))
        seen, finder = seen or self.today(), finder or self._context.me.name
        must_be_told(sort, url, about, seen, finder, self.today())
        with self._context.act() as act:
            number = observations.add(
                act.writer,
                sort,
                platform=platform,
                url=url,
                about=about,
                seen=seen,
                finder=finder,
                recorder_id=self._context.me.id,
                recorded_at=act.now,
            )
            told = {"url": url, "about": about, "finder": finder}
            act.write_down(
                Kind.OBSERVATION_RECORDED,
                body={"observation": number, "sort": sort, "platform": platform, "day": seen},
                recorded={field: said for field, said in told.items() if said},
            )
            act.topics.add(Topic.DOCUMENTS)
            return number

    def take_step(self, number: int, step: Step, who: str = "", day: str = "", note: str = "") -> None:
        """Something was done about it, by me and today where nothing else is said. A manager must be named.

        Raises Refused: there is no such open one, it was done already, something else comes first, nobody is named.
        """
        who, day, note = (clean(each)[0].strip() for each in (who, day, note))
        day = day or self.today()
        if not who and step not in (Step.MANAGER_TOLD, Step.MANAGER_AGREED):
            who = self._context.me.name
        with self._context.act() as act:
            one = next((each for each in observations.everything(act.writer) if each.id == number and each.is_open), None)
            if one is None or step not in STEPS[one.sort] or one.has(step):
                text = QT_TRANSLATE_NOOP("Message", "Number {number} is not open, or that is done already. Nothing was changed.")
                raise Refused(message("observation_not_now", text, number=number))
            wrong = wrong_day(day, self.today())
            if not who:
                wrong.append(message("manager_not_named", QT_TRANSLATE_NOOP("Message", "Name the manager.")))
            me = self._context.me
            if step is Step.MANAGER_AGREED and who.casefold() == me.name.casefold() and me.role not in LEADERS:
                text = QT_TRANSLATE_NOOP("Message", "Nobody agrees to their own taking part: name the manager who did.")
                wrong.append(message("manager_is_you", text))
            if max(len(who), len(note)) > LONGEST:
                text = QT_TRANSLATE_NOOP("Message", "A field has at most {limit} characters.")
                wrong.append(message("field_too_long", text, limit=LONGEST))
            if first := lacking(one, step):
                text = QT_TRANSLATE_NOOP("Message", "Before that comes: {step}.")
                wrong.append(message("step_first", text, step=Message(first[0], STEP_NAMES[first[0]], context="Observation")))
            if wrong:
                text = QT_TRANSLATE_NOOP("Message", "That can't be recorded like this. Nothing was saved.")
                raise Refused(message("observation_step_refused", text), tuple(wrong))
            observations.add_step(
                act.writer, number, step, who=who, day=day, note=note, recorder_id=self._context.me.id, recorded_at=act.now
            )
            told = {"who": who, "note": note}
            act.write_down(
                Kind.OBSERVATION_STEP,
                body={"observation": number, "step": step, "day": day},
                recorded={field: said for field, said in told.items() if said},
            )
            act.topics.add(Topic.DOCUMENTS)
