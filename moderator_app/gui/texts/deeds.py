"""What is done with the public texts: issued, seen posted, saved, copied, worded. What was typed comes back when it is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from moderator_app.desk.channellist import ListFor
from moderator_app.desk.texts import OpenRule
from moderator_app.domain.channels import Channel
from moderator_app.domain.public_wordings import OwnWords
from moderator_app.domain.published import Text
from moderator_app.domain.workdays import local_day
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.texts import asking, told
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, Refused, message


class TextDeeds(QObject):
    """Held by the screen; `changed` is called when something was written."""

    def __init__(self, context: ScreenContext, changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("TextDeeds")
        self._context, self._changed = context, changed

    # -- one text

    def issue(self, channel: Channel, text: Text) -> None:
        """What it says now is the newest version."""
        said = message(
            "text_issued", QT_TRANSLATE_NOOP("Message", "The version is issued. Save it, and post it where the public reads it.")
        )
        self._write(partial(self._context.desk.texts.issue, channel, text.kind), said)

    def ask_posted(self, channel: Channel, text: Text) -> None:
        """Where the newest version was seen, and when."""
        today = date.fromordinal(local_day(self._context.desk.clock.now())[0])
        place = "" if text.posted is None else text.posted.place
        self._open_posted(channel, text, {"place": place, "day": today.isoformat()})

    def _open_posted(self, channel: Channel, text: Text, typed: asking.Typed) -> None:
        form = asking.posted_form(told.kind_name(text.kind), typed["place"], typed["day"])
        self._context.dialogs.form(form, partial(self._posted, channel, text))

    def _posted(self, channel: Channel, text: Text, given: asking.Typed) -> None:
        again = partial(self._open_posted, channel, text, given)
        try:
            day = date.fromisoformat(given["day"].strip())
        except ValueError:
            wrong = QT_TRANSLATE_NOOP("Message", "This is no day: {day}. Nothing was saved. Write it like this: 2026-01-31.")
            self._refused(again, Refused(message("no_day", wrong, day=given["day"])))
            return
        said = message("text_posted", QT_TRANSLATE_NOOP("Message", "It is recorded that the text stands there."))
        self._write(partial(self._context.desk.texts.posted, channel, text.kind, given["place"], day), said, again)

    def ask_place(self, suffix: str, channel: Channel, text: Text) -> None:
        """Where to save the newest version, as HTML or plain text."""
        kinds = "HTML (*.html)" if suffix == ".html" else translate("TextsScreen", "Plain text (*.txt)")
        title = translate("TextsScreen", "Save the newest version")
        self._context.dialogs.choose_file_save(title, f"{text.kind}{suffix}", kinds, partial(self._save, channel, text, suffix))

    def _save(self, channel: Channel, text: Text, suffix: str, path: Path) -> None:
        path = _with_suffix(path, suffix)
        self._write(partial(self._context.desk.texts.save, channel, text.kind, path), _saved(path))

    def copy(self, _channel: Channel, text: Text) -> None:
        """As it is now."""
        QGuiApplication.clipboard().setText(told.plain(text))
        self._context.bar.show_done(message("text_copied", QT_TRANSLATE_NOOP("Message", "The text as it is now is on the clipboard.")))

    # -- own words, and a channel's own list

    def ask_words(self, channel: Channel, _text: Text) -> None:
        """Which of the own words, then these."""
        self._context.dialogs.form(asking.which_words_form(channel), partial(self._read_words, channel))

    def _read_words(self, channel: Channel, given: asking.Typed) -> None:
        part, where = OwnWords(given["part"]), given["where"]
        of = None if where == asking.EVERYWHERE else channel

        def ask(kept: Any) -> None:
            self._open_words(part, of, asking.words_now(part, where, kept))

        self._context.runner.run("read", partial(self._context.desk.texts.words, of), self, ask)

    def _open_words(self, part: OwnWords, channel: Channel | None, words: str) -> None:
        self._context.dialogs.form(asking.words_form(part, words), partial(self._set_words, part, channel))

    def _set_words(self, part: OwnWords, channel: Channel | None, given: asking.Typed) -> None:
        said = message("words_saved", QT_TRANSLATE_NOOP("Message", "The words are saved. Issue the texts that hold them again."))
        job = partial(self._context.desk.texts.set_words, part, given["words"], channel)
        self._write(job, said, partial(self._open_words, part, channel, given["words"]))

    def ask_rules(self, channel: Channel, rules: tuple[OpenRule, ...]) -> None:
        """Which of the rules that the policy leaves open are the channel's, in which words."""
        self._open_rules(channel, rules, asking.rules_typed(rules))

    def _open_rules(self, channel: Channel, rules: tuple[OpenRule, ...], typed: asking.Typed) -> None:
        self._context.dialogs.form(asking.rules_form(rules, typed), partial(self._choose_rules, channel, rules))

    def _choose_rules(self, channel: Channel, rules: tuple[OpenRule, ...], given: asking.Typed) -> None:
        said = message("list_saved", QT_TRANSLATE_NOOP("Message", "The channel's list holds from now on. Issue the rules of play again."))
        job = partial(self._context.desk.texts.choose_rules, channel, asking.chosen_rules(rules, given))
        self._write(job, said, partial(self._open_rules, channel, rules, given))

    # -- the list of the channels

    def ask_list(self) -> None:
        """Whom it is for, and where to save it."""
        self._context.dialogs.form(asking.list_form(), self._ask_list_place)

    def _ask_list_place(self, given: asking.Typed) -> None:
        suffix = given["suffix"]
        title = translate("TextsScreen", "Save the list of channels")
        kinds = f"{suffix[1:].upper()} (*{suffix})"
        save = partial(self._save_list, ListFor(given["purpose"]), suffix)
        self._context.dialogs.choose_file_save(title, f"kanaler{suffix}", kinds, save)

    def _save_list(self, purpose: ListFor, suffix: str, path: Path) -> None:
        path = _with_suffix(path, suffix)
        self._write(partial(self._context.desk.channel_list.export, purpose, path), _saved(path))

    # -- writing

    def _write(self, job: Callable[[], Any], said: Message, again: Callable[[], None] | None = None) -> None:
        """Refused, it says why, and `again` shows what was typed."""
        self._context.runner.run("write", job, self, partial(self._done, said), partial(self._refused, again))

    def _done(self, said: Message, _done: object) -> None:
        self._changed()
        self._context.bar.show_done(said)

    def _refused(self, again: Callable[[], None] | None, error: KnownError) -> None:
        self._context.bar.show_error(error)
        if again is not None:
            again()


def _with_suffix(path: Path, suffix: str) -> Path:
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def _saved(path: Path) -> Message:
    return message("text_saved", QT_TRANSLATE_NOOP("Message", "Saved: {file}"), file=path.name)
