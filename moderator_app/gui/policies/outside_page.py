"""What was seen outside our channels: false pages, and criticism elsewhere. What is open comes first to the eye by its status."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from moderator_app.domain.channels import Platform
from moderator_app.domain.observations import SORT_NAMES, STEP_NAMES, Observation, Sort, Step, StepDone
from moderator_app.gui import policy_words
from moderator_app.gui.language import translate
from moderator_app.gui.policies.facts import Fact
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form

STEP_ACTIONS: dict[Step, str] = {each: f"outside.{each}" for each in Step}
BUTTONS = ("outside.add", *STEP_ACTIONS.values())
Typed = dict[str, str]


def read(desk: Any) -> tuple[list[Observation], str]:
    """Runs in the read lane: all of it, and the day."""
    return desk.observations.everything(), desk.observations.today()


class OutsidePage(RegisterPage):
    """What was seen, where, and what was done about it."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Outside", context, BUTTONS, parent)
        self._found: list[Observation] = []
        self._today = ""
        self.chosen_changed.connect(self._show_chosen)
        steps = {action_id: partial(self._ask_step, step) for step, action_id in STEP_ACTIONS.items()}
        context.actions.connect_all({"outside.add": self._ask_new, **steps})
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", partial(read, self._context.desk), self, self._take, replaces="outside.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("OutsidePage", "Outside our channels"))
        self.empty.set_words(
            translate("OutsidePage", "Nothing seen elsewhere"),
            translate(
                "OutsidePage",
                "Record a page or group that passes itself off as yours, and errors or criticism in other places. "
                "The day tells of each until it is closed.",
            ),
        )
        self._show()

    def _take(self, found: tuple[list[Observation], str]) -> None:
        self._found, self._today = found
        self._show()

    def _show(self) -> None:
        headers = (
            translate("OutsidePage", "What"),
            translate("OutsidePage", "Where"),
            translate("OutsidePage", "Seen"),
            translate("OutsidePage", "Status"),
        )
        rows = [(_sort(each), each.url or each.about, each.seen, _status(each)) for each in self._found]
        self.show_rows(headers, rows, [each.id for each in self._found], wide=(1,))

    def _one(self) -> Observation | None:
        return next((each for each in self._found if each.id == self.chosen), None)

    def _show_chosen(self) -> None:
        one = self._one()
        if one is not None:
            urgent = one.is_open and not one.steps
            self.card.show_facts(_sort(one), _status(one), _facts(one), "warning" if urgent else "muted")
        self.tell_actions()

    def tell_actions(self) -> None:
        one = self._one()
        possible = one.next_steps if one is not None and self._in_front else ()
        self._context.actions.enable("outside.add", self._in_front)
        for step, action_id in STEP_ACTIONS.items():
            self._context.actions.enable(action_id, step in possible)

    # -- what can be done

    def _ask_new(self, typed: Typed | None = None) -> None:
        before: Typed = typed or {}
        sorts = tuple((str(each), translate("Observation", SORT_NAMES[each])) for each in Sort)
        platforms = tuple((str(each), policy_words.platform_name(each)) for each in Platform)
        me: str = self._context.desk.me.name
        first = before.get("platform", str(Platform.FACEBOOK))
        fields = (
            Field("sort", translate("OutsidePage", "What"), "choice", before.get("sort", str(Sort.FALSE_PAGE)), sorts),
            Field("platform", translate("OutsidePage", "Platform"), "choice", first, platforms, beside=True),
            Field("url", translate("OutsidePage", "Address"), value=before.get("url", ""), hint="https://"),
            Field("about", translate("OutsidePage", "What it says or does"), "long", before.get("about", "")),
            Field("seen", translate("OutsidePage", "Seen"), value=before.get("seen", self._today), required=True),
            Field("finder", translate("OutsidePage", "By whom"), value=before.get("finder", me), required=True, beside=True),
        )
        title = translate("OutsidePage", "Record what was seen outside our channels")
        self._context.dialogs.form(Form("AddOutside", title, fields, translate("OutsidePage", "Record")), self._add)

    def _add(self, typed: Typed) -> None:
        sort, platform = Sort(typed["sort"]), Platform(typed["platform"])
        told = (typed["url"], typed["about"], typed["seen"], typed["finder"])
        self.write(partial(self._context.desk.observations.add, sort, platform, *told), partial(self._ask_new, typed))

    def _ask_step(self, step: Step) -> None:
        if (one := self._one()) is not None:
            self._open_step(one, step, {})

    def _open_step(self, one: Observation, step: Step, typed: Typed) -> None:
        managed = step in (Step.MANAGER_TOLD, Step.MANAGER_AGREED)
        who = translate("OutsidePage", "Which manager") if managed else translate("OutsidePage", "By whom")
        fields = (
            Field("who", who, value=typed.get("who", "" if managed else self._context.desk.me.name), required=True),
            Field("day", translate("OutsidePage", "Day"), value=typed.get("day", self._today), required=True, beside=True),
            Field("note", translate("OutsidePage", "Note, such as the platform's case number"), "long", typed.get("note", "")),
        )
        title = self._context.actions.action(STEP_ACTIONS[step]).text()
        form = Form("OutsideStep", title, fields, translate("OutsidePage", "Record"))
        self._context.dialogs.form(form, partial(self._step, one, step))

    def _step(self, one: Observation, step: Step, typed: Typed) -> None:
        job = partial(self._context.desk.observations.take_step, one.id, step, typed["who"], typed["day"], typed["note"])
        self.write(job, partial(self._open_step, one, step, typed))


def _sort(one: Observation) -> str:
    return translate("Observation", SORT_NAMES[one.sort])


def _status(one: Observation) -> str:
    return translate("Observation", STEP_NAMES[one.steps[-1].step]) if one.steps else translate("OutsidePage", "new")


def _done(one: StepDone) -> str:
    return " · ".join(each for each in (one.day, one.who, one.note) if each)


def _facts(one: Observation) -> list[Fact]:
    return [
        (translate("OutsidePage", "Platform"), policy_words.platform_name(one.platform)),
        (translate("OutsidePage", "Address"), one.url),
        (translate("OutsidePage", "What it says or does"), one.about),
        (translate("OutsidePage", "Seen"), f"{one.seen} · {one.finder}"),
        *((translate("Observation", STEP_NAMES[each.step]), _done(each)) for each in one.steps),
        (translate("OutsidePage", "Recorded by"), one.recorder),
    ]
