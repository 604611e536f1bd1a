"""The register of blocks, those that run first: the case of each is one key away, and its end is decided anew here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from moderator_app.desk.decisions import Decision
from moderator_app.domain.blocks import STATE_NAMES, Block, BlockState, Measure, last_moment
from moderator_app.domain.decisions import OUTCOME, Standing
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.dates import day_of, moment
from moderator_app.gui.item.words import written
from moderator_app.gui.language import translate
from moderator_app.gui.policies.facts import Fact
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

BUTTONS = ("blocks.open", "blocks.extend", "blocks.end", "blocks.export")
LONGEST = 120
MONTH = timedelta(days=30)
"""How much longer is proposed."""
Typed = dict[str, str]


class BlocksPage(RegisterPage):
    """Whom, where, how far it has come and until when; on the right everything else."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Blocks", context, BUTTONS, parent, icon="inbox")
        self._blocks: list[Block] = []
        self.chosen_changed.connect(self._show_chosen)
        self.list.activated.connect(self._open)
        context.actions.connect_all(
            {
                "blocks.export": self._ask_export,
                "blocks.open": self._open,
                "blocks.extend": self._ask_extend,
                "blocks.end": self._ask_end,
            }
        )
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", self._context.desk.blocks.everything, self, self._take, replaces="blocks.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("BlocksPage", "Blocks"))
        self.empty.set_words(
            translate("BlocksPage", "Nobody is or was blocked"),
            translate(
                "BlocksPage",
                "An author is blocked by a decision on one item, after an earlier measure or for a gross breach, and until a day that is "
                "named. Where the policy allows it, the outcome stands in the inbox. No list of people can be read in.",
            ),
        )
        self._show()

    def _take(self, found: list[Block]) -> None:
        self._blocks = found
        self._show()

    def _show(self) -> None:
        headers = (
            translate("BlocksPage", "Author"),
            translate("BlocksPage", "Channel"),
            translate("BlocksPage", "Status"),
            translate("BlocksPage", "Until"),
        )
        rows = [(visible_line(each.author, LONGEST), each.channel, _state(each), day_of(each.until)) for each in self._blocks]
        self.show_rows(headers, rows, [each.decision_id for each in self._blocks], wide=(0, 1))

    def _block(self) -> Block | None:
        return next((each for each in self._blocks if each.decision_id == self.chosen), None)

    def _show_chosen(self) -> None:
        one = self._block()
        if one is not None:
            tone = "warning" if one.state in (BlockState.TO_CARRY_OUT, BlockState.TO_END) else "muted"
            self.card.show_facts(visible_line(one.author, LONGEST), _state(one), _facts(one), tone)
        self.tell_actions()

    def tell_actions(self) -> None:
        one = self._block() if self._in_front else None
        enable = self._context.actions.enable
        enable("blocks.export", self._in_front)
        enable("blocks.open", one is not None)
        for action_id in ("blocks.extend", "blocks.end"):
            enable(action_id, one is not None and one.may_change)

    # -- what can be done

    def _open(self, *_index: object) -> None:
        one = self._block()
        if one is not None:
            self._context.open_screen("inbox", item=one.item_id)

    def _ask_extend(self) -> None:
        if (one := self._block()) is not None:
            self._open_extend(one, {"until": (date.fromisoformat(day_of(one.until)) + MONTH).isoformat()})

    def _open_extend(self, one: Block, typed: Typed) -> None:
        fields = (Field("until", translate("BlocksPage", "Last day"), "date", typed["until"]), _reason(typed))
        told = translate("BlocksPage", "A decision of its own on the same ground, which takes the place of {reference}.")
        title = translate("BlocksPage", "Decide on another end")
        form = Form("ExtendBlock", title, fields, translate("BlocksPage", "Decide"), told.format(reference=one.reference))
        self._context.dialogs.form(form, partial(self._extend, one))

    def _extend(self, one: Block, typed: Typed) -> None:
        until = last_moment(date.fromisoformat(typed["until"]))
        job = partial(self._context.desk.blocks.extend, one.decision_id, until, typed["reason"])
        self._decide(job, partial(self._open_extend, one, typed))

    def _ask_end(self) -> None:
        if (one := self._block()) is not None:
            self._open_end(one, {})

    def _open_end(self, one: Block, typed: Typed) -> None:
        told = translate(
            "BlocksPage",
            "A decision of its own takes the place of {reference}. What was decided on the item itself stays as it is. "
            "Then end the block in the channel: it stands among the follow-ups until that is done.",
        )
        title = translate("BlocksPage", "End the block early")
        form = Form("EndBlock", title, (_reason(typed),), translate("BlocksPage", "Decide"), told.format(reference=one.reference))
        self._context.dialogs.form(form, partial(self._end, one))

    def _end(self, one: Block, typed: Typed) -> None:
        job = partial(self._context.desk.blocks.end, one.decision_id, typed["reason"])
        self._decide(job, partial(self._open_end, one, typed))

    def _decide(self, job: Callable[[], Decision], again: Callable[[], None]) -> None:
        self.write(job, again, self._decided)

    def _decided(self, decided: Decision) -> None:
        if decided.standing is Standing.WAITS:
            what = QT_TRANSLATE_NOOP("Message", "Decision {reference} is taken. It waits for a second person; until then the block stands.")
        else:
            what = QT_TRANSLATE_NOOP("Message", "Decision {reference} is taken.")
        self._context.bar.show_done(message("block_decided", what, reference=decided.reference))
        if decided.block_until is not None:
            self.choose(decided.id)
        self.refresh()

    def _ask_export(self) -> None:
        kinds = translate("BlocksPage", "PDF (*.pdf);;CSV for Excel (*.csv);;Web page (*.html)")
        title = translate("BlocksPage", "Save the register of blocks")
        self._context.dialogs.choose_file_save(title, translate("BlocksPage", "blocks") + ".pdf", kinds, self._export)

    def _export(self, path: Path) -> None:
        from moderator_app.gui.printing import start_document_pdf

        path = path if path.suffix else path.with_name(path.name + ".pdf")
        job = partial(self._context.desk.blocks.export, path, start_document_pdf)
        self._context.runner.run("write", job, self, partial(self._exported, path))

    def _exported(self, path: Path, _number: int) -> None:
        self._context.bar.show_done(message("text_saved", QT_TRANSLATE_NOOP("Message", "Saved: {file}"), file=path.name))


def _reason(typed: Typed) -> Field:
    return Field("reason", translate("BlocksPage", "Reason"), "long", typed.get("reason", ""), required=True)


def _state(one: Block) -> str:
    return translate("Block", STATE_NAMES[one.state])


def _facts(one: Block) -> list[Fact]:
    protected = translate("BlocksPage", "(protected: read it in the case)")
    ground = "\n".join(f"{each.rule}: {each.wording} ({each.source})" for each in one.provisions)
    behalf = translate("BlocksPage", "{person}, for {absent}").format(person=one.decider, absent=one.on_behalf_of)
    return [
        (translate("BlocksPage", "Author's id"), visible_line(one.handle, LONGEST)),
        (translate("BlocksPage", "Platform"), policy_words.platform_name(one.platform)),
        (translate("BlocksPage", "Channel"), one.channel),
        (translate("BlocksPage", "Ground"), ground),
        (translate("BlocksPage", "Reason"), protected if one.restricted else written(one.reason)),
        (translate("BlocksPage", "Earlier measures"), _earlier(one)),
        (translate("BlocksPage", "Decided by"), visible(behalf if one.on_behalf_of else one.decider)),
        (translate("BlocksPage", "Approved by"), one.approver or ""),
        (translate("BlocksPage", "Decided"), f"{moment(one.decided_at)} ({one.reference})"),
        (translate("BlocksPage", "In the channel from"), "" if one.began_at is None else moment(one.began_at)),
        (translate("BlocksPage", "Until"), moment(one.until)),
        (translate("BlocksPage", "Ended in the channel"), "" if one.ended_at is None else moment(one.ended_at)),
        (translate("BlocksPage", "Replaced by"), one.replaced_by or ""),
    ]


def _earlier(one: Block) -> str:
    if one.earlier:
        return "\n".join(map(_measure, one.earlier))
    return translate("BlocksPage", "None: a gross breach, {rules}").format(rules=", ".join(one.gross)) if one.gross else ""


def _measure(one: Measure) -> str:
    done = f"{day_of(one.decided_at)} {translate('Outcome', OUTCOME[one.outcome].name)} ({one.reference})"
    if one.told_at is None:
        return done
    return translate("BlocksPage", "{measure}, author told {day}").format(measure=done, day=day_of(one.told_at))
