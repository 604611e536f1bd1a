"""Asks who has a role, who took a step, and who is a politician; what was typed comes back when the desk refuses it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Channel
from moderator_app.domain.gates import NEEDS, Demand, Office, Phase, Responsibility, Step
from moderator_app.domain.register import Holder, open_offices
from moderator_app.domain.workdays import local_day
from moderator_app.gui.channels.words import cited, need_title, office_name
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

Typed = dict[str, str]


class RegisterAsker(QObject):
    """Held by a screen, which hears of what was written by the desk's news."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    # -- roles

    def appoint(self, standing: Standing, role: Responsibility, typed: Typed | None = None) -> None:
        """Who has the role from now on."""
        typed = typed or {}
        asked = next((each for each in standing.pack.start_gate if each.need == role), None)
        said = (
            [translate("RegisterAsker", "Whoever was the accountable manager before is it no longer.")]
            if role is Responsibility.MANAGER
            else []
        )
        form = Form(
            "AppointPerson",
            f"{need_title(role)}: {standing.channel.name}",
            (
                Field("name", translate("RegisterAsker", "Name, or user name at the desk"), value=typed.get("name", ""), required=True),
                Field("title", translate("RegisterAsker", "Title"), value=typed.get("title", "")),
                Field("unit", translate("RegisterAsker", "Unit"), value=typed.get("unit", "")),
                Field(
                    "extent",
                    translate("RegisterAsker", "Extent: hours or duties"),
                    value=typed.get("extent", ""),
                    required=asked is not None and asked.words,
                ),
            ),
            translate("RegisterAsker", "Name the person"),
            "\n".join(said),
        )
        self._context.dialogs.form(form, partial(self._appoint, standing, role))

    def _appoint(self, standing: Standing, role: Responsibility, typed: Typed) -> None:
        act = partial(
            self._context.desk.register.appoint,
            *(standing.channel, role, typed["name"]),
            title=typed["title"],
            unit=typed["unit"],
            extent=typed["extent"],
        )
        self._context.runner.run("write", act, self, self._appointed, partial(self._not_appointed, standing, role, typed))

    def _appointed(self, _nothing: None) -> None:
        self._context.bar.show_done(message("appointed", QT_TRANSLATE_NOOP("Message", "The person has the role from now on.")))

    def _not_appointed(self, standing: Standing, role: Responsibility, typed: Typed, error: KnownError) -> None:
        if error.code != "politician":
            self._context.bar.show_error(error)
            self.appoint(standing, role, typed)
            return
        question = Question(
            "PoliticianRefused",
            translate("RegisterAsker", "A politician can't have a role in a channel"),
            say_error(error),
            (
                Choice("unmark", translate("RegisterAsker", "Is no politician any more"), "danger"),
                Choice("again", translate("RegisterAsker", "Name somebody else"), "primary"),
            ),
        )
        self._context.dialogs.ask(question, partial(self._politician_answered, standing, role, typed))

    def _politician_answered(self, standing: Standing, role: Responsibility, typed: Typed, answer: str) -> None:
        if answer == "again":
            self.appoint(standing, role, typed)
        elif answer == "unmark":
            self._mark({"name": typed["name"], "is_one": "no"})

    def dismiss(self, standing: Standing, holder: Holder) -> None:
        """After a plain question: the person does not have the role any more."""
        question = Question(
            "EndRole",
            translate("RegisterAsker", "End the role?"),
            translate(
                "RegisterAsker",
                "{name} does not have the role any more: {role}. The register keeps who had it, and until when.",
            ).format(name=holder.who.name, role=need_title(holder.role)),
            (Choice("end", translate("RegisterAsker", "End the role"), "primary"),),
        )
        self._context.dialogs.ask(question, partial(self._dismiss, standing.channel, holder))

    def _dismiss(self, channel: Channel, holder: Holder, answer: str) -> None:
        if answer == "end":
            act = partial(self._context.desk.register.dismiss, channel, holder.role, holder.who.name)
            self._context.runner.run("write", act, self, self._dismissed)

    def _dismissed(self, _nothing: None) -> None:
        self._context.bar.show_done(message("dismissed", QT_TRANSLATE_NOOP("Message", "The role was ended.")))

    # -- steps

    def record(self, standing: Standing, phase: Phase, demand: Demand, typed: Typed | None = None) -> None:
        """Who took the step, as what, on which day."""
        typed = typed or {}
        today = self._today()
        offices = tuple((each.value, office_name(each)) for each in demand.offices)
        fields = [
            Field(
                "by",
                translate("RegisterAsker", "Who took the step: name, or user name at the desk"),
                value=typed.get("by", str(self._context.desk.me.name)),
                required=True,
            ),
            Field("day", translate("RegisterAsker", "Day"), "date", typed.get("day", today)),
            Field(
                "note",
                translate("RegisterAsker", "Note: what was answered, or where the document is")
                if demand.words
                else translate("RegisterAsker", "Note (may be left out)"),
                "long",
                typed.get("note", ""),
                required=demand.words,
            ),
        ]
        if len(offices) > 1:
            left = open_offices(demand, phase, standing.register) or demand.offices
            fields.insert(1, Field("office", translate("RegisterAsker", "As"), "choice", typed.get("office", left[0].value), offices))
        said = [cited(demand)]
        if len(offices) == 1:
            said.append(translate("RegisterAsker", "The step is taken by: {office}.").format(office=offices[0][1]))
        elif offices:
            said.append(translate("RegisterAsker", "Each of them is another person."))
        form = Form(
            "RecordStep", need_title(NEEDS[demand.need]), tuple(fields), translate("RegisterAsker", "Record the step"), "\n".join(said)
        )
        self._context.dialogs.form(form, partial(self._record, standing, phase, demand))

    def _record(self, standing: Standing, phase: Phase, demand: Demand, typed: Typed) -> None:
        act = partial(
            self._context.desk.register.record,
            *(standing.channel, Step(demand.need)),
            by=typed["by"],
            day=date.fromisoformat(typed["day"]),
            note=typed["note"],
            phase=phase,
            office=Office(typed["office"]) if "office" in typed else None,
        )
        self._context.runner.run("write", act, self, self._recorded, partial(self._not_recorded, standing, phase, demand, typed))

    def _recorded(self, _nothing: None) -> None:
        self._context.bar.show_done(message("step_recorded", QT_TRANSLATE_NOOP("Message", "The step was recorded.")))

    def _not_recorded(self, standing: Standing, phase: Phase, demand: Demand, typed: Typed, error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.record(standing, phase, demand, typed)

    def _today(self) -> str:
        return date.fromordinal(local_day(self._context.desk.clock.now())[0]).isoformat()

    # -- politicians

    def politicians(self) -> None:
        """Who is marked as a politician; mark or unmark one."""
        self._context.runner.run("read", self._context.desk.register.politicians, self, self._ask_politician)

    def _ask_politician(self, names: tuple[str, ...]) -> None:
        marked = ", ".join(names) or translate("RegisterAsker", "nobody")
        form = Form(
            "Politicians",
            translate("RegisterAsker", "Politicians"),
            (
                Field("name", translate("RegisterAsker", "Name"), required=True),
                Field(
                    "is_one",
                    translate("RegisterAsker", "The person"),
                    "choice",
                    "yes",
                    (
                        ("yes", translate("RegisterAsker", "is a politician")),
                        ("no", translate("RegisterAsker", "is no politician any more")),
                    ),
                ),
            ),
            translate("RegisterAsker", "Save"),
            translate("RegisterAsker", "Politicians can't be responsible for a channel. Marked now: {names}.").format(names=marked),
        )
        self._context.dialogs.form(form, self._mark)

    def _mark(self, typed: Typed) -> None:
        act = partial(self._context.desk.register.mark_politician, typed["name"], typed["is_one"] == "yes")
        self._context.runner.run("write", act, self, self._marked)

    def _marked(self, _nothing: None) -> None:
        self._context.bar.show_done(message("politician_saved", QT_TRANSLATE_NOOP("Message", "The mark was saved.")))
