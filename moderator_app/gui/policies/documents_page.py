"""The documents that bind channels: what I have to acknowledge comes first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moderator_app.desk.documents import Board, Listed
from moderator_app.domain.channels import Channel
from moderator_app.domain.documents import DocumentKind, Standing, Version, of_pack
from moderator_app.domain.policy import Pack
from moderator_app.gui.language import translate
from moderator_app.gui.policies import document_form as forms
from moderator_app.gui.policies import document_words as words
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import YES, Choice, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

BUTTONS = ("documents.add", "documents.acknowledge", "documents.version", "documents.withdraw")
OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class Read:
    """What the page shows, read in one go."""

    board: Board
    packs: tuple[Pack, ...]
    channels: tuple[Channel, ...]


def read(desk: Any) -> Read:
    """Runs in the read lane."""
    return Read(desk.documents.board(), desk.policies.shipped(), tuple(desk.channels.everything()))


class DocumentsPage(RegisterPage):
    """`asks_changed` tells how many documents I have to acknowledge."""

    asks_changed = Signal(int)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Documents", context, BUTTONS, parent)
        self._read: Read | None = None
        self.chosen_changed.connect(self._show_chosen)
        context.actions.connect_all(
            {
                "documents.add": self._ask_new,
                "documents.acknowledge": self._acknowledge,
                "documents.version": self._ask_version,
                "documents.withdraw": self._ask_withdraw,
            }
        )
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", partial(read, self._context.desk), self, self._take, replaces="documents.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("DocumentsPage", "Documents"))
        self.empty.set_words(
            translate("DocumentsPage", "No documents yet"),
            translate(
                "DocumentsPage",
                "Record the documents that whoever acts in a channel must know: the policy, a handbook, a retention plan. "
                "Each person acknowledges them here, and again when there is a new version.",
            ),
        )
        self._show()

    def _take(self, found: Read) -> None:
        self._read = found
        self._show()
        self.asks_changed.emit(len(found.board.asks_me))

    def _show(self) -> None:
        if self._read is None:
            return
        board = self._read.board
        rows = [words.row(each) for each in board.listed] + [words.offered_row(each) for each in board.offered]
        keys = [each.document.id for each in board.listed] + [(OFFERED, each.id) for each in board.offered]
        headers = (
            translate("DocumentsPage", "Title"),
            translate("DocumentsPage", "Version"),
            translate("DocumentsPage", "In force from"),
            translate("DocumentsPage", "Acknowledged by you"),
            translate("DocumentsPage", "Remaining"),
        )
        self.show_rows(headers, rows, keys, wide=(0,), numbers=(4,))

    def _listed(self) -> Listed | None:
        board = None if self._read is None else self._read.board
        return None if board is None else next((each for each in board.listed if each.document.id == self.chosen), None)

    def _offered(self) -> Pack | None:
        board = None if self._read is None else self._read.board
        return None if board is None else next((each for each in board.offered if (OFFERED, each.id) == self.chosen), None)

    def _show_chosen(self) -> None:
        listed, offered = self._listed(), self._offered()
        if listed is not None:
            note, tone = words.note(listed)
            self.card.show_facts(
                (listed.current or listed.document.newest).text.title, note, words.facts(listed, self._bound(listed)), tone
            )
        elif offered is not None:
            self.card.show_facts(
                offered.document.title,
                translate(
                    "DocumentsPage",
                    "The policy names this document as its own, and it is not in the register yet. Nobody is asked to acknowledge it "
                    "before it is recorded.",
                ),
                words.text_facts(of_pack(offered.document)),
                "warning",
            )
        self.tell_actions()

    def _bound(self, listed: Listed) -> str:
        names = ", ".join(each.name for each in listed.channels) or translate("DocumentsPage", "No channel")
        if not listed.document.pack or self._read is None:
            return names
        body = next((each.document.body for each in self._read.packs if each.id == listed.document.pack), listed.document.pack)
        return translate("DocumentsPage", "All channels that follow {policy}: {channels}").format(policy=body, channels=names)

    def tell_actions(self) -> None:
        listed, may = self._listed(), self._read is not None and self._read.board.may_record and self._in_front
        still_open = listed is not None and listed.standing is not Standing.WITHDRAWN
        for action_id, enabled in (
            ("documents.add", may),
            ("documents.acknowledge", self._in_front and listed is not None and listed.asks_me),
            ("documents.version", may and still_open),
            ("documents.withdraw", may and still_open),
        ):
            self._context.actions.enable(action_id, enabled)

    # -- what can be done

    def _ask_new(self) -> None:
        offered = self._offered()
        typed = forms.typed_of(forms.EMPTY if offered is None else of_pack(offered.document))
        if offered is not None:
            typed["pack"] = offered.id
        self._open_new(typed)

    def _open_new(self, typed: forms.Typed) -> None:
        assert self._read is not None
        used = {each.pack for each in self._read.channels}
        packs = [each for each in self._read.packs if each.id in used]
        self._context.dialogs.form(forms.new_document(typed, packs, self._read.channels), self._add)

    def _add(self, typed: forms.Typed) -> None:
        add = partial(
            self._context.desk.documents.add,
            DocumentKind(typed["kind"]),
            forms.text_of(typed),
            pack=typed["pack"],
            channel_ids=() if typed["pack"] else [int(each) for each in typed["channels"].split()],
            must_acknowledge=typed["must"] == YES,
        )
        self.write(add, partial(self._open_new, typed), self._added)

    def _added(self, number: int) -> None:
        self.choose(number)
        self.refresh()
        self._context.bar.show_done(message("document_added", QT_TRANSLATE_NOOP("Message", "The document is in the register.")))

    def _ask_version(self) -> None:
        listed = self._listed()
        if listed is not None:
            before = listed.document.newest.text
            text = replace(before, version="", in_force="", valid_to="", decision_no="", diary_no="")
            self._open_version(listed.document.id, forms.typed_of(text))

    def _open_version(self, document_id: int, typed: forms.Typed) -> None:
        self._context.dialogs.form(forms.new_version(typed), partial(self._add_version, document_id))

    def _add_version(self, document_id: int, typed: forms.Typed) -> None:
        add = partial(self._context.desk.documents.add_version, document_id, forms.text_of(typed))
        self.write(add, partial(self._open_version, document_id, typed), self._version_added)

    def _version_added(self, _nothing: None) -> None:
        self.refresh()
        self._context.bar.show_done(
            message(
                "version_added",
                QT_TRANSLATE_NOOP("Message", "The new version is in the register. Everybody is asked again from its day on."),
            )
        )

    def _acknowledge(self) -> None:
        listed = self._listed()
        if listed is not None:
            self._context.runner.run(
                "write", partial(self._context.desk.documents.acknowledge, listed.document.id), self, self._acknowledged
            )

    def _acknowledged(self, version: Version) -> None:
        self.refresh()
        self._context.bar.show_done(
            message(
                "document_acknowledged",
                QT_TRANSLATE_NOOP("Message", "You have acknowledged “{title}”, version {version}."),
                title=version.text.title,
                version=version.text.version,
            )
        )

    def _ask_withdraw(self) -> None:
        listed = self._listed()
        if listed is None:
            return
        question = Question(
            "WithdrawDocument",
            translate("DocumentsPage", "Withdraw the document?"),
            translate(
                "DocumentsPage",
                "“{title}” will bind no channel any more, and nobody is asked to acknowledge it. It stays in the register with its "
                "versions. This can't be taken back; a document can be recorded anew.",
            ).format(title=listed.document.newest.text.title),
            (Choice("withdraw", translate("DocumentsPage", "Withdraw"), "danger"),),
        )
        self._context.dialogs.ask(question, partial(self._withdraw, listed.document.id))

    def _withdraw(self, document_id: int, answer: str) -> None:
        if answer == "withdraw":
            self._context.runner.run("write", partial(self._context.desk.documents.withdraw, document_id), self, self._withdrawn)

    def _withdrawn(self, _nothing: None) -> None:
        self.refresh()
