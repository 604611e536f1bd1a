"""What is done on the screen of the watch rounds: rounds of one channel or of the whole list, the channel's page, and its schedule."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from moderator_app.desk.roundfacts import ChannelRounds
from moderator_app.desk.rounds import Board, ChannelLook, Listing
from moderator_app.domain.channels import Channel
from moderator_app.domain.policy import Pack
from moderator_app.domain.register import WatchSchedule
from moderator_app.domain.traffic import Suggestion
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.watch import words
from moderator_app.gui.watch.schedule_sheet import ScheduleSheet
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

NAMED = 12
"""Channels that are named one by one; of more, how many."""
CHANNELS = Plural.translate(
    "WatchDeeds", "You say that you have now looked through %n channel(s), and that there is nothing to act on there:", "", 1
)
SEEN = Plural.translate("WatchDeeds", "%n item(s) that the list has shown to you count as seen.", "", 1)
UNSEEN = QT_TRANSLATE_NOOP("WatchDeeds", "Left out, since there is something new in them that you have not looked at here: {channels}")
OTHERS = QT_TRANSLATE_NOOP("WatchDeeds", "Left out, since you have no assignment there: {channels}")
Asked = tuple[Pack, WatchSchedule | None, Suggestion]


class WatchDeeds(QObject):
    """Held by the screen, which hears of what was written by the desk's news. `done` is called when a round was made."""

    def __init__(self, context: ScreenContext, done: Callable[[tuple[int, ...]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._done = done
        self.shown: dict[int, Listing] = {}
        """What of each channel has been shown on the screen since it was last read."""

    def look(self, board: Board, channel_id: int) -> ChannelLook:
        """The channel as I have seen it."""
        listing = self.shown.get(channel_id)
        if listing is None:
            return ChannelLook(channel_id, board.newest.get(channel_id))
        return ChannelLook(channel_id, listing.last_item, tuple(each.id for each in listing.rows))

    # -- one channel

    def make(
        self, board: Board, one: ChannelRounds, *, nothing: bool = True, note: str = "", failed: Callable[[KnownError], None] | None = None
    ) -> None:
        """A round of this channel."""
        look = self.look(board, one.channel.id)
        make = partial(self._context.desk.rounds.done, [look], nothing=nothing, note=note)
        self._context.runner.run("write", make, self, partial(self._made, one.channel, nothing), failed)

    def _made(self, channel: Channel, nothing: bool, _numbers: tuple[int, ...]) -> None:
        if nothing:
            text = QT_TRANSLATE_NOOP("Message", "{channel} is checked: nothing to act on.")
            self._context.bar.show_done(message("round_made", text, channel=channel.name))
        else:
            text = QT_TRANSLATE_NOOP("Message", "{channel} is checked. Bring in what is to be acted on, unless it is in the inbox already.")
            bring = partial(self._context.open_screen, "import", channel=channel.id, paste=True)
            what = message("round_made_found", text, channel=channel.name)
            self._context.bar.show_notice(Notice(what, (), "info", QT_TRANSLATE_NOOP("Action", "Bring it in"), bring))
        self._done((channel.id,))

    def ask_note(self, board: Board, one: ChannelRounds, typed: dict[str, str] | None = None) -> None:
        """A round with a note."""
        typed = typed or {}
        outcomes = (
            ("nothing", translate("WatchDeeds", "Nothing to act on")),
            ("found", translate("WatchDeeds", "Something to act on")),
        )
        form = Form(
            "RoundNote",
            translate("WatchDeeds", "Checked: {channel}").format(channel=visible_line(one.channel.name, words.LONGEST_NAME)),
            (
                Field("outcome", translate("WatchDeeds", "What came of it"), "choice", typed.get("outcome", "nothing"), outcomes),
                Field("note", translate("WatchDeeds", "Note"), "long", typed.get("note", "")),
            ),
            translate("WatchDeeds", "Record the round"),
            translate("WatchDeeds", "Don't quote what people wrote: items have their own place."),
        )
        self._context.dialogs.form(form, partial(self._noted, board, one))

    def _noted(self, board: Board, one: ChannelRounds, typed: dict[str, str]) -> None:
        again = partial(self._note_refused, board, one, typed)
        self.make(board, one, nothing=typed["outcome"] != "found", note=typed["note"], failed=again)

    def _note_refused(self, board: Board, one: ChannelRounds, typed: dict[str, str], error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.ask_note(board, one, typed)

    # -- the whole list

    def ask_all(self, board: Board) -> None:
        """A round of every channel in the list, but of those where something new has not been looked at; said first."""
        others = [each for each in board.channels if each.channel.id not in board.acts]
        unseen = [each for each in board.channels if each not in others and self.has_unseen(board, each.channel.id)]
        rest = [each for each in board.channels if each not in others and each not in unseen]
        left_out = [
            translate("WatchDeeds", text).format(channels=_names(some)) for text, some in ((UNSEEN, unseen), (OTHERS, others)) if some
        ]
        if not rest:
            text = QT_TRANSLATE_NOOP(
                "Message", "There is no channel that can be checked without looking at what is new in it. Nothing was saved."
            )
            self._context.bar.show_notice(Notice(message("round_none_left", text)))
            return
        looks = [self.look(board, each.channel.id) for each in rest]
        said = [f"{CHANNELS.of(len(rest))} {_names(rest)}."]
        if seen := sum(len(each.shown) for each in looks):
            said.append(SEEN.of(seen))
        question = Question(
            "RoundOfAll",
            translate("WatchDeeds", "The whole list is checked?"),
            "\n\n".join([*said, *left_out]),
            (Choice("done", translate("WatchDeeds", "Record the round"), "primary"),),
        )
        self._context.dialogs.ask(question, partial(self._all_answered, looks))

    def _all_answered(self, looks: list[ChannelLook], answer: str) -> None:
        if answer == "done":
            self._context.runner.run("write", partial(self._context.desk.rounds.done, looks), self, partial(self._made_all, looks))

    def _made_all(self, looks: list[ChannelLook], _numbers: tuple[int, ...]) -> None:
        text = QT_TRANSLATE_NOOP("Message", "Channels checked, nothing to act on: {count}")
        self._context.bar.show_done(message("rounds_made", text, count=len(looks)))
        self._done(tuple(each.channel_id for each in looks))

    def has_unseen(self, board: Board, channel_id: int) -> bool:
        """Whether something new is there that the list has not shown."""
        listing = self.shown.get(channel_id)
        newest = board.newest.get(channel_id) or 0
        return bool(board.unseen.get(channel_id)) and (listing is None or newest > (listing.last_item or 0))

    # -- the channel's page, and its schedule

    def open_page(self, one: ChannelRounds) -> None:
        """The channel's address, as its register has it, in the browser."""
        if one.url:
            QDesktopServices.openUrl(QUrl(one.url))
            return
        text = QT_TRANSLATE_NOOP("Message", "The register has no address for {channel}. Enter it there, and it opens from here.")
        go = partial(self._context.open_screen, "channels", channel=one.channel.id, page="fields")
        what = message("no_channel_address", text, channel=one.channel.name)
        self._context.bar.show_notice(Notice(what, (), "info", QT_TRANSLATE_NOOP("Screen", "Channels"), go, "Screen"))

    def ask_schedule(self, one: ChannelRounds) -> None:
        """How often the channel is watched: what the policy says, what is proposed, and what the manager confirms."""
        desk, channel = self._context.desk, one.channel

        def read() -> Asked:
            return desk.policies.of_channel(channel.id), desk.rounds.registered(channel), desk.rounds.suggestion(channel)

        self._context.runner.run("read", read, self, partial(self._show_schedule, one), replaces="watch.schedule")

    def _show_schedule(self, one: ChannelRounds, asked: Asked) -> None:
        ScheduleSheet(self._context.bar.window(), self._context, one, *asked).open()


def _names(some: list[ChannelRounds]) -> str:
    named = ", ".join(visible_line(each.channel.name, words.LONGEST_NAME) for each in some[:NAMED])
    return named if len(some) <= NAMED else f"{named} +{len(some) - NAMED}"
