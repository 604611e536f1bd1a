"""The page of the templates for answers: their wordings, what fills itself in them and what does not, and which are in use."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from moderator_app.domain.answers import KeptTemplate, Template, gaps, is_self_filled
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui.dates import moment
from moderator_app.gui.language import translate
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

BUTTONS = ("templates.add", "templates.edit", "templates.end")
EVERYWHERE = ""
LONGEST_NAME = 80
Typed = dict[str, str]
Found = tuple[tuple[KeptTemplate, ...], tuple[Channel, ...]]


def read(desk: Any) -> Found:
    """Runs in the read lane."""
    return desk.templates.ever(), tuple(desk.channels.everything())


class TemplatesPage(RegisterPage):
    """Those in use come first; one that was ended is used again by wording it anew."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Templates", context, BUTTONS, parent)
        self._templates: tuple[KeptTemplate, ...] = ()
        self._channels: tuple[Channel, ...] = ()
        self._focus_due = False
        self.chosen_changed.connect(self._show_chosen)
        context.actions.connect_all(
            {
                "templates.add": partial(self._open_new, {}),
                "templates.edit": self._open_edit,
                "templates.end": self._ask_end,
                "templates.next": partial(self.step, 1),
                "templates.previous": partial(self.step, -1),
            }
        )
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", partial(read, self._context.desk), self, self._take, replaces="templates.read")

    def focus_once_read(self) -> None:
        """The keyboard goes to the list as soon as what is to stand there is known."""
        self._focus_due = True
        self.refresh()

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.list.setAccessibleName(translate("TemplatesPage", "Templates for answers"))
        self.empty.set_words(
            translate("TemplatesPage", "No templates yet"),
            translate(
                "TemplatesPage",
                "A template is a text to begin answers with, such as opening hours with the way to your website. A gap stands in braces, "
                "such as {tid}, and must be filled before the answer goes out.",
            ),
        )
        self._show()

    def tell_actions(self) -> None:
        one = self._one()
        possible = {
            "templates.add": True,
            "templates.edit": one is not None,
            "templates.end": one is not None and one.now.ended_at is None,
            "templates.next": bool(self._templates),
            "templates.previous": bool(self._templates),
        }
        for action_id, can in possible.items():
            self._context.actions.enable(action_id, self._in_front and can)

    # -- showing

    def _take(self, found: Found) -> None:
        self._templates, self._channels = found
        self._show()
        if self._focus_due:
            self._focus_due = False
            self.focus()

    def _show(self) -> None:
        headers = (
            translate("TemplatesPage", "Template"),
            translate("TemplatesPage", "For"),
            translate("TemplatesPage", "State"),
            translate("TemplatesPage", "To fill by hand"),
        )
        rows = [(each.now.name, self._where(each.now), _state(each.now), ", ".join(_by_hand(each.now))) for each in self._templates]
        self.show_rows(headers, rows, [each.now.id for each in self._templates], wide=(0, 3))

    def _one(self) -> KeptTemplate | None:
        return next((each for each in self._templates if each.now.id == self.chosen), None)

    def _show_chosen(self) -> None:
        one = self._one()
        if one is not None:
            now = one.now
            facts = [
                (translate("TemplatesPage", "For"), self._where(now)),
                (translate("TemplatesPage", "Text"), visible(now.body)),
                (translate("TemplatesPage", "Fills itself"), ", ".join(each for each in gaps(now.body) if is_self_filled(each))),
                (translate("TemplatesPage", "To fill by hand"), ", ".join(_by_hand(now))),
                (translate("TemplatesPage", "Worded"), _worded(now)),
                *((translate("TemplatesPage", "Before that"), f"{_worded(each)}\n{visible(each.body)}") for each in one.earlier),
            ]
            ended = now.ended_at is not None
            self.card.show_facts(visible_line(now.name, LONGEST_NAME), _state(now), facts, "warning" if ended else "ok")
        self.tell_actions()

    def _where(self, one: Template) -> str:
        if one.channel_id is None:
            return translate("TemplatesPage", "all channels")
        return next((visible_line(each.name, LONGEST_NAME) for each in self._channels if each.id == one.channel_id), "")

    # -- what can be done

    def _open_new(self, typed: Typed) -> None:
        title = translate("TemplatesPage", "New template")
        self._open(title, typed, None)

    def _open_edit(self) -> None:
        one = self._one()
        if one is not None:
            where = EVERYWHERE if one.now.channel_id is None else str(one.now.channel_id)
            self._open_again({"name": one.now.name, "where": where, "body": one.now.body}, one.now.id)

    def _open_again(self, typed: Typed, instead_of: int) -> None:
        self._open(translate("TemplatesPage", "New wording of the template"), typed, instead_of)

    def _open(self, title: str, typed: Typed, instead_of: int | None) -> None:
        places = [(EVERYWHERE, translate("TemplatesPage", "all channels"))]
        places += [
            (str(each.id), each.name) for each in self._channels if each.status is not Status.CLOSED or str(each.id) == typed.get("where")
        ]
        fields = (
            Field("name", translate("TemplatesPage", "Name"), value=typed.get("name", ""), required=True),
            Field("where", translate("TemplatesPage", "For"), "choice", typed.get("where", EVERYWHERE), tuple(places), beside=True),
            Field("body", translate("TemplatesPage", "Text"), "long", typed.get("body", ""), required=True),
        )
        said = translate(
            "TemplatesPage",
            "A gap stands in braces and must be filled before an answer goes out. These fill themselves: {kanal}, {nämnd}, {webbplats}, "
            "{namn}, {titel}, {enhet}, {organisation}, {underskrift}.",
        )
        form = Form("TemplateForm", title, fields, translate("TemplatesPage", "Keep"), said)
        self._context.dialogs.form(form, partial(self._keep, title, instead_of))

    def _keep(self, title: str, instead_of: int | None, typed: Typed) -> None:
        where = int(typed["where"]) if typed["where"] else None
        add = partial(self._context.desk.templates.add, typed["name"], typed["body"], where, instead_of=instead_of)
        self.write(add, partial(self._open, title, typed, instead_of), self._kept)

    def _kept(self, number: int) -> None:
        self.choose(number)
        self.refresh()
        self._context.bar.show_done(
            message("template_kept", QT_TRANSLATE_NOOP("Message", "The template is kept. Answers can begin with it."))
        )

    def _ask_end(self) -> None:
        one = self._one()
        if one is not None:
            question = Question(
                "EndTemplate",
                translate("TemplatesPage", "Take the template out of use?"),
                translate(
                    "TemplatesPage", "“{name}” is not offered any more. It stays in this list with its wordings, and can be worded anew."
                ).format(name=visible_line(one.now.name, LONGEST_NAME)),
                (Choice("end", translate("TemplatesPage", "Take out of use"), "primary"),),
            )
            self._context.dialogs.ask(question, partial(self._end, one.now.id))

    def _end(self, number: int, answer: str) -> None:
        if answer == "end":
            self._context.runner.run("write", partial(self._context.desk.templates.end, number), self, self._ended)

    def _ended(self, _nothing: None) -> None:
        self.refresh()
        self._context.bar.show_done(message("template_ended", QT_TRANSLATE_NOOP("Message", "The template is out of use.")))


def _state(one: Template) -> str:
    if one.ended_at is None:
        return translate("TemplatesPage", "in use")
    return translate("TemplatesPage", "out of use since {day}").format(day=moment(one.ended_at)[:10])


def _worded(one: Template) -> str:
    return translate("TemplatesPage", "{when}, {person}").format(when=moment(one.made_at), person=visible_line(one.person, LONGEST_NAME))


def _by_hand(one: Template) -> tuple[str, ...]:
    return tuple(each for each in gaps(one.body) if not is_self_filled(each))
