"""One text that a person copied out of a channel: typed or pasted in, taken in, opened in the inbox."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.pasting import Begun
from moderator_app.domain.channels import Channel
from moderator_app.domain.times import DateOrder, parse_time
from moderator_app.gui.intake.choices import CalmCombo
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.settings import CHANNEL

LINES_HIGH = 7
KEEP_AFTER = 700
"""Milliseconds without a key before what is typed is kept against a crash."""


class PastePage(QWidget):
    """What is typed stays until it has been taken in. The channel is remembered between starts."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PastePage")
        self._context = context
        self._channels: tuple[Channel, ...] = ()
        self._busy = False
        self._kept = Begun()
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEEP_AFTER)
        self._pause.timeout.connect(self._keep)
        for field in (self.author, self.url, self.time, self.text):
            field.textChanged.connect(self._pause.start)
        context.runner.run("local", context.desk.pasting.load, self, self._bring_back)

    def _build(self) -> None:
        self._say = PlainLabel("", self, tone="muted", wrap=True)
        self._say.setObjectName("PasteSay")
        self.text = TextField(self)
        self.text.setObjectName("PasteText")
        self.text.setTabChangesFocus(True)
        self.author = QLineEdit(self)
        self.url = QLineEdit(self)
        self.time = QLineEdit(self)
        self.channel = CalmCombo("PasteChannel", self)
        self.channel.activated.connect(self._channel_chosen)
        self.new_channel = QPushButton(self)
        self.new_channel.setObjectName("PasteNewChannel")
        self.new_channel.clicked.connect(self._context.actions.action("import.new_channel").trigger)
        self._context.icons.set_on(self.new_channel, "add")
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setHorizontalSpacing(SPACE_M)
        rows.setVerticalSpacing(SPACE_S)
        self._labels: dict[str, PlainLabel] = {}
        chosen = QHBoxLayout()
        chosen.setSpacing(SPACE_S)
        chosen.addWidget(self.channel, 1)
        chosen.addWidget(self.new_channel)
        fields: tuple[tuple[str, QWidget | QHBoxLayout, QWidget], ...] = (
            ("channel", chosen, self.channel),
            ("text", self.text, self.text),
            ("author", self.author, self.author),
            ("url", self.url, self.url),
            ("time", self.time, self.time),
        )
        for name, entry, widget in fields:
            if not widget.objectName():
                widget.setObjectName(f"Paste-{name}")
            label = PlainLabel("", self)
            label.setObjectName(f"Paste-{name}-label")
            label.setBuddy(widget)
            self._labels[name] = label
            rows.addRow(label, entry)
        self._error = PlainLabel("", self, tone="danger", wrap=True)
        self._error.setObjectName("PasteError")
        self._error.hide()
        card = Card(self)
        card.setObjectName("PasteCard")
        card.body.addLayout(rows)
        scroll = ScrollPage("PasteScroll", self)
        scroll.body.addWidget(self._say)
        scroll.body.addWidget(card)
        self.take_in = QPushButton(self)
        self.take_in.setObjectName("TakeIn")
        self.take_in.setProperty("role", "primary")
        self.take_in.clicked.connect(self._context.actions.action("import.go").trigger)
        self.another = QPushButton(self)
        self.another.setObjectName("TakeInAnother")
        self.another.clicked.connect(self._context.actions.action("import.another").trigger)
        flow = FlowLayout()
        flow.addWidget(self.take_in)
        flow.addWidget(self.another)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE_S)
        scroll.body.addWidget(self._error)
        scroll.body.addLayout(flow)
        scroll.body.addStretch(1)
        page.addWidget(scroll)

    # -- what the screen calls

    def set_channels(self, channels: tuple[Channel, ...], chosen: int | None = None) -> None:
        """The channels to choose from; the one used last is chosen."""
        self._channels = channels
        wanted = self.channel.value or self._context.settings.get(CHANNEL)
        if chosen is not None:
            wanted = next((each.uuid for each in channels if each.id == chosen), wanted)
        known = {each.uuid for each in channels}
        if wanted not in known:
            wanted = channels[0].uuid if len(channels) == 1 else ""
        self.channel.offer([(each.uuid, each.name) for each in channels], wanted or None)

    def begin(self) -> None:
        """Put the focus where typing goes."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """The window closes: keep what is not taken in."""
        self._pause.stop()
        if (begun := self._begun()) != self._kept:
            self._kept = begun
            with suppress(KnownError):  # nobody is there to read it
                self._context.desk.pasting.save(begun)

    def _begun(self) -> Begun:
        begun = Begun(self.text.toPlainText(), self.author.text(), self.url.text(), self.time.text(), self.channel.value)
        return Begun() if begun.empty else begun

    def _keep(self) -> None:
        begun = self._begun()
        if begun != self._kept:
            self._kept = begun
            self._context.runner.run("local", partial(self._context.desk.pasting.save, begun), self, _nothing)

    def _bring_back(self, begun: Begun | None) -> None:
        if begun is None or not self._begun().empty:
            return
        self._kept = begun
        self.text.setPlainText(begun.text)
        for line, text in ((self.author, begun.author), (self.url, begun.url), (self.time, begun.time)):
            line.setText(text)
        if any(each.uuid == begun.channel for each in self._channels):
            self.channel.offer([(each.uuid, each.name) for each in self._channels], begun.channel)
        self._context.bar.show_done(
            message("paste_is_back", QT_TRANSLATE_NOOP("Message", "What you had pasted and not taken in is back under “Paste”."))
        )

    def take(self, *, another: bool) -> None:
        """Take the text in; then open it in the inbox, or make room for another."""
        channel = next((each for each in self._channels if each.uuid == self.channel.value), None)
        if self._busy:
            return
        if channel is None:
            self._refuse(
                KnownError(
                    message(
                        "paste_no_channel",
                        QT_TRANSLATE_NOOP(
                            "Message", "Choose the channel that the text comes from. Nothing was saved; it still stands here."
                        ),
                    )
                )
            )
            self.channel.setFocus()
            return
        written = self.time.text().strip()
        moment = parse_time(written, DateOrder.DMY) if written else None
        if written and moment is None:
            self._refuse(
                KnownError(
                    message(
                        "paste_bad_time",
                        QT_TRANSLATE_NOOP(
                            "Message",
                            "“{written}” can't be read as a time. Nothing was saved. Write it like 2026-03-04 10:15, or leave it empty.",
                        ),
                        written=written[:40],
                    )
                )
            )
            self.time.setFocus()
            return
        self._busy = True
        self._say_error(None)
        paste = partial(
            self._context.desk.intake.paste,
            channel.id,
            self.text.toPlainText(),
            self.author.text(),
            self.url.text(),
            None if moment is None else moment.at,
        )
        self._context.runner.run("write", paste, self, partial(self._taken, another), self._refuse)

    def _taken(self, another: bool, item: int) -> None:
        self._busy = False
        self._remember()
        self.text.clear()
        for line in (self.author, self.url, self.time):
            line.clear()
        if another:
            self.begin()
            self._context.bar.show_done(
                message("pasted", QT_TRANSLATE_NOOP("Message", "The text was taken in and waits in the inbox. Paste the next one."))
            )
        else:
            self._context.open_screen("inbox", item=item)

    def _refuse(self, error: KnownError) -> None:
        self._busy = False
        self._say_error(error)

    def _say_error(self, error: KnownError | None) -> None:
        self._shown = error
        self._error.setText("" if error is None else say_error(error))
        self._error.setVisible(error is not None)

    def _channel_chosen(self, _at: int) -> None:
        self._remember()

    def _remember(self) -> None:
        try:
            self._context.settings.set(CHANNEL, self.channel.value)
        except KnownError as error:
            self._context.bar.show_error(error)

    def retranslate(self) -> None:
        """Called by the screen."""
        self._say.setText(
            translate(
                "PastePage", "Copy the comment in the browser and paste it here. The link lets the same comment be found again later."
            )
        )
        names = {
            "channel": translate("PastePage", "Channel"),
            "text": translate("PastePage", "Text"),
            "author": translate("PastePage", "Author"),
            "url": translate("PastePage", "Link"),
            "time": translate("PastePage", "Time (optional)"),
        }
        for name, label in self._labels.items():
            label.setText(names[name])
        for name, widget in (
            ("channel", self.channel),
            ("text", self.text),
            ("author", self.author),
            ("url", self.url),
            ("time", self.time),
        ):
            widget.setAccessibleName(names[name])
        self.channel.setPlaceholderText(translate("PastePage", "Choose a channel"))
        self.author.setPlaceholderText(translate("PastePage", "The name that stands by the comment"))
        self.url.setPlaceholderText("https://")
        self.time.setPlaceholderText(translate("PastePage", "When it was written, Swedish time: 2026-03-04 10:15"))
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * LINES_HIGH + 2 * SPACE_M)
        self.new_channel.setText(translate("PastePage", "New channel…"))
        key = self._context.actions.key_text
        self.take_in.setText(translate("PastePage", "Take in and open ({key})").format(key=key("import.go")))
        self.another.setText(translate("PastePage", "Take in and paste another ({key})").format(key=key("import.another")))
        if getattr(self, "_shown", None) is not None:
            self._say_error(self._shown)


def _nothing(_done: object) -> None:
    """It is kept: nothing to tell."""
