"""The words that the detectors look for: what ships with the program, to be read, and the organisation's own, to be changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desk.wordlists import WordBoard, wrong_lines
from moderator_app.domain.word_list import Entry, Mode, WordList
from moderator_app.gui.language import translate
from moderator_app.gui.policies import word_forms as forms
from moderator_app.gui.policies import word_told as told
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.policies.word_filter import WordFilter
from moderator_app.gui.policies.word_trial import WordTrial
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

BUTTONS = ("words.add", "words.change", "words.remove", "words.versions", "words.import", "words.export")
SHOWN = 1_000
"""Entries that are listed; whoever has more searches."""

MEASURED = 50
"""Of so many the columns are as wide as they need: measuring a thousand takes too long."""


class WordsPage(RegisterPage):
    """The own entries first, then those that ship; below the entry that is chosen, a text can be tried out."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Words", context, BUTTONS, parent)
        self._board: WordBoard | None = None
        self._rows: list[told.Row] = []
        self.filter = WordFilter(self)
        self.filter.changed.connect(self._show)
        self.trial = WordTrial(context, self)
        page = self.layout()
        assert isinstance(page, QVBoxLayout)
        page.insertWidget(1, self.filter)
        self.aside.body.insertWidget(1, self.trial)
        self.chosen_changed.connect(self._show_chosen)
        self.list.activated.connect(self._ask_change)
        self.list.horizontalHeader().setResizeContentsPrecision(MEASURED)
        context.actions.connect_all(
            {
                "words.add": self._ask_add,
                "words.change": self._ask_change,
                "words.remove": self._ask_remove,
                "words.versions": self._ask_version,
                "words.import": self._ask_file,
                "words.export": self._ask_export,
                "words.find": self.filter.take_focus,
                "words.try": self.trial.focus,
            }
        )
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", self._context.desk.word_lists.board, self, self._take, replaces="words.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("WordsPage", "Words that the detectors look for"))
        self.filter.retranslate()
        self.trial.retranslate()
        self._show()

    def _take(self, board: WordBoard) -> None:
        same = self._board == board
        self._board, self._rows = board, told.rows_of(board)
        self._show()
        if not same and self.trial.text.toPlainText():
            self.trial.look()

    def _show(self) -> None:
        if self._board is None:
            return
        found = [row for row in self._rows if self.filter.shows(row)]
        headers = (
            translate("WordsPage", "Word"),
            translate("WordsPage", "Category"),
            translate("WordsPage", "Severity"),
            translate("WordsPage", "Looked for"),
            translate("WordsPage", "From"),
        )
        shown = found[:SHOWN]
        self.show_rows(headers, [told.cells(row) for row in shown], [row.key for row in shown], wide=(0,))
        # The list stays where nothing is found: the search that finds nothing stands above it.
        self._stack.setCurrentIndex(0)
        self.filter.say(f"{self._counted(len(found))} {told.standing(self._board)}")

    def _counted(self, found: int) -> str:
        if not found:
            return translate("WordsPage", "No entry matches what you search for.")
        if found > SHOWN:
            return translate("WordsPage", "{words} match; the first {shown} are listed.").format(words=told.WORDS.of(found), shown=SHOWN)
        if found < len(self._rows):
            return translate("WordsPage", "{words} of {every} shown.").format(words=told.WORDS.of(found), every=len(self._rows))
        return translate("WordsPage", "{words}.").format(words=told.WORDS.of(found))

    def _row(self) -> told.Row | None:
        return next((row for row in self._rows if row.key == self.chosen), None)

    def _show_chosen(self) -> None:
        row = self._row()
        self.card.setVisible(row is not None)
        if row is not None:
            self.card.show_facts(row.entry.word, told.origin(row), told.facts(row))
        self.tell_actions()

    def tell_actions(self) -> None:
        board, row = self._board, self._row()
        may = self._in_front and board is not None and board.may_change
        for action_id, enabled in (
            ("words.add", may),
            ("words.change", may and row is not None),
            ("words.remove", may and row is not None),
            ("words.versions", may and board is not None and bool(board.versions)),
            ("words.import", may),
            ("words.export", self._in_front and board is not None),
            ("words.find", self._in_front),
            ("words.try", self._in_front),
        ):
            self._context.actions.enable(action_id, enabled)

    # -- what can be done

    def _ask_add(self, typed: forms.Typed | None = None) -> None:
        title = translate("WordsPage", "Add a word")
        text = translate("WordsPage", "A mark is a suggestion: what the word means where it stands, a person judges.")
        self._context.dialogs.form(forms.word_form("AddWord", title, text, typed or {}), self._add)

    def _add(self, typed: forms.Typed) -> None:
        self._put(typed, lambda: None, lambda _refused: self._ask_add(typed))

    def _ask_change(self, *_index: object) -> None:
        row = self._row()
        if row is not None and self._board is not None and self._board.may_change:
            self._open_change(row, forms.typed_of(row.entry), lambda: row.entry if row.own else None)

    def _open_change(self, row: told.Row, typed: forms.Typed, seen: Callable[[], Entry | None]) -> None:
        ships = translate(
            "WordsPage", "The list that ships stays as it is; your own list says something else of the word, and goes before it."
        )
        title = translate("WordsPage", "Change the word")
        form = forms.word_form("ChangeWord", title, "" if row.own else ships, typed)
        self._context.dialogs.form(form, partial(self._change, row, seen))

    def _change(self, row: told.Row, seen: Callable[[], Entry | None], typed: forms.Typed) -> None:
        def again(refused: KnownError) -> None:
            self.refresh()
            # Whoever was told that somebody else had changed it may save over that.
            told_so = refused.code == "word_gone"
            self._open_change(row, typed, partial(self._standing, row.entry.word) if told_so else seen)

        self._put(typed, seen, again)

    def _standing(self, word: str) -> Entry | None:
        return next((each for each in self._context.desk.word_lists.board().own if each.word == word), None)

    def _put(self, typed: forms.Typed, seen: Callable[[], Entry | None], again: Callable[[KnownError], None]) -> None:
        desk, bar = self._context.desk, self._context.bar

        def job() -> Entry:
            entry = forms.entry_typed(typed)
            desk.word_lists.put(entry, seen())
            return entry

        def refused(error: KnownError) -> None:
            bar.show_error(error)
            again(error)

        self._context.runner.run("write", job, self, self._saved, refused)

    def _saved(self, entry: Entry) -> None:
        self.choose((True, entry.word))
        if not self.filter.shows(told.Row(entry, own=True)):
            self.filter.clear()
        self._done(message("word_saved", QT_TRANSLATE_NOOP("Message", "“{word}” is saved in your own list."), word=entry.word))

    def _ask_remove(self) -> None:
        row = self._row()
        if row is None:
            return
        word = row.entry.word
        if row.own and row.instead_of:
            said = translate("WordsPage", "What ships with the program holds again for “{word}”.")
        elif row.own:
            said = translate("WordsPage", "“{word}” leaves your own list, and is not looked for any more.")
        else:
            said = translate(
                "WordsPage", "“{word}” ships with the program and stays in that list. Your own list will say that it is not looked for."
            )
        choices = (Choice("remove", translate("WordsPage", "Remove"), "primary"),)
        question = Question("RemoveWord", translate("WordsPage", "Remove the word?"), said.format(word=word), choices)
        self._context.dialogs.ask(question, partial(self._remove, row))

    def _remove(self, row: told.Row, answer: str) -> None:
        if answer != "remove":
            return
        lists, entry = self._context.desk.word_lists, row.entry
        off = Entry(entry.forms, entry.category, entry.severity, Mode.OFF)
        job = partial(lists.remove, entry) if row.own else partial(lists.put, off)
        said = message("word_removed", QT_TRANSLATE_NOOP("Message", "“{word}” is removed."), word=entry.word)
        self._context.runner.run("write", job, self, partial(self._done, said))

    def _ask_version(self) -> None:
        if self._board is not None and self._board.versions:
            self._context.dialogs.form(forms.version_form(self._board.versions), self._restore)

    def _restore(self, typed: forms.Typed) -> None:
        job = partial(self._context.desk.word_lists.restore, int(typed["version"]))
        said = message(
            "words_restored", QT_TRANSLATE_NOOP("Message", "Version {number} of your own list holds again."), number=typed["version"]
        )
        self.write(job, self._ask_version, partial(self._done, said))

    # -- files

    def _ask_file(self) -> None:
        kinds = translate("WordsPage", "CSV (*.csv *.txt);;All files (*)")
        self._context.dialogs.choose_file_open(translate("WordsPage", "Read words from a file"), kinds, self._read)

    def _read(self, path: Path) -> None:
        lists = self._context.desk.word_lists

        def job() -> tuple[str, WordList]:
            text = lists.read(path)
            return text, lists.check(text)

        self._context.runner.run("read", job, self, partial(self._ask_how, path))

    def _ask_how(self, path: Path, found: tuple[str, WordList]) -> None:
        text, words = found
        if words.wrong:
            self._context.bar.show_error(wrong_lines(words.wrong))
            return
        said = translate("WordsPage", "{file} has {words}. Add them to your own list, or put them in its place?").format(
            file=path.name, words=told.WORDS.of(len(words.entries))
        )
        choices = (
            Choice("add", translate("WordsPage", "Add to ours"), "primary"),
            Choice("replace", translate("WordsPage", "Replace our list"), "danger"),
        )
        question = Question("ReadWords", translate("WordsPage", "Read words from a file"), said, choices)
        self._context.dialogs.ask(question, partial(self._use, text))

    def _use(self, text: str, answer: str) -> None:
        lists = self._context.desk.word_lists
        job = {"add": lists.add_all, "replace": lists.use}.get(answer)
        if job is not None:
            said = message("words_read", QT_TRANSLATE_NOOP("Message", "The words of the file are in your own list."))
            self._context.runner.run("write", partial(job, text), self, partial(self._done, said))

    def _ask_export(self) -> None:
        choices = (
            Choice("own", translate("WordsPage", "Our own list"), "primary"),
            Choice("whole", translate("WordsPage", "Everything that is looked for")),
        )
        said = translate("WordsPage", "As a file for a spreadsheet, with semicolons between the columns.")
        question = Question("SaveWords", translate("WordsPage", "Save the words as a file"), said, choices)
        self._context.dialogs.ask(question, self._choose_file)

    def _choose_file(self, answer: str) -> None:
        if answer in ("own", "whole"):
            name = translate("WordsPage", "words") + ".csv"
            title = translate("WordsPage", "Save the words as a file")
            self._context.dialogs.choose_file_save(title, name, "CSV (*.csv)", partial(self._export, answer == "whole"))

    def _export(self, whole: bool, path: Path) -> None:
        path = path if path.suffix else path.with_name(path.name + ".csv")
        job = partial(self._context.desk.word_lists.save, path, whole=whole)
        said = message("text_saved", QT_TRANSLATE_NOOP("Message", "Saved: {file}"), file=path.name)
        self._context.runner.run("write", job, self, partial(self._exported, said))

    def _exported(self, said: Message, _number: int) -> None:
        self._context.bar.show_done(said)

    def _done(self, said: Message, _number: int = 0) -> None:
        self.refresh()
        self._context.bar.show_done(said)
