"""Starts and closes a channel, fills in its fields, and gives it another policy."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from moderator_app.desk.channels import same_policy
from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Channel
from moderator_app.domain.gates import Field as RegisterField
from moderator_app.domain.gates import Phase
from moderator_app.domain.policy import Pack
from moderator_app.gui.channels.adding import pack_options
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, Refused, message

Texts = dict[RegisterField, str]
Saved = Callable[[Channel, Texts], None]


class ChannelLife(QObject):
    """Held by a screen. `shut` is told which gate of which channel did not let it through."""

    def __init__(self, context: ScreenContext, shut: Callable[[int, Phase], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._shut = shut

    # -- start and close

    def activate(self, channel: Channel) -> None:
        """Start it, or say what is missing."""
        act = partial(self._context.desk.register.activate, channel)
        done = message("channel_started", QT_TRANSLATE_NOOP("Message", "The channel “{name}” is active."), name=channel.name)
        self._context.runner.run("write", act, self, partial(self._done, done), partial(self._refused, channel, Phase.START))

    def ask_close(self, standing: Standing) -> None:
        """Close it after a plain question, or say what is missing."""
        wishes = [each for each in standing.close_missing if not each.binding]
        text = translate(
            "ChannelLife", "“{channel}” will be closed for good: it can't be started again. Its items and its history stay."
        ).format(channel=standing.channel.name)
        if wishes:
            text += "\n\n" + translate("ChannelLife", "The policy wishes for more than has been done: see “Before the close”.")
        question = Question(
            "CloseChannel",
            translate("ChannelLife", "Close the channel?"),
            text,
            (Choice("close", translate("ChannelLife", "Close the channel"), "danger"),),
        )
        self._context.dialogs.ask(question, partial(self._close, standing.channel))

    def _close(self, channel: Channel, answer: str) -> None:
        if answer == "close":
            act = partial(self._context.desk.register.close, channel)
            done = message("channel_shut", QT_TRANSLATE_NOOP("Message", "The channel “{name}” is closed."), name=channel.name)
            self._context.runner.run("write", act, self, partial(self._done, done), partial(self._refused, channel, Phase.CLOSE))

    def _done(self, done: Message, _wishes: tuple[Message, ...]) -> None:
        self._context.bar.show_done(done)

    def _refused(self, channel: Channel, phase: Phase, error: KnownError) -> None:
        if error.code == "gate_closed":
            self._shut(channel.id, phase)
        else:
            self._context.bar.show_error(error)

    # -- fields

    def fill_in(self, channel: Channel, typed: Texts, saved: Saved) -> None:
        """Write the fields; `saved` hears which the register took. The first that it refuses is told."""
        job = partial(_fill_in, self._context.desk, channel, typed)
        self._context.runner.run("write", job, self, partial(self._filled, channel, saved))

    def _filled(
        self,
        channel: Channel,
        saved: Saved,
        result: tuple[Texts, list[KnownError]],
    ) -> None:
        done, refused = result
        saved(channel, done)
        if refused:
            self._context.bar.show_error(refused[0])
        else:
            self._context.bar.show_done(message("fields_saved", QT_TRANSLATE_NOOP("Message", "The register was saved.")))

    # -- policy

    def ask_switch(self, standing: Standing, shipped: tuple[Pack, ...]) -> None:
        """Another policy from now on, or a later version of its own, after a plain question."""
        channel = standing.channel
        form = Form(
            "SwitchPack",
            translate("ChannelsScreen", "Another policy for {channel}").format(channel=channel.name),
            (Field("pack", translate("ChannelsScreen", "Policy"), "choice", channel.pack, pack_options(shipped)),),
            translate("ChannelsScreen", "Continue"),
        )
        self._context.dialogs.form(form, partial(self._ask_sure, standing, shipped))

    def _ask_sure(self, standing: Standing, shipped: tuple[Pack, ...], chosen: dict[str, str]) -> None:
        channel = standing.channel
        pack = next(each for each in shipped if each.id == chosen["pack"])
        if pack.id == channel.pack and pack.version <= standing.pack.version:
            self._context.bar.show_error(same_policy())
            return
        question = Question(
            "SwitchPackSure",
            translate("ChannelsScreen", "Use this policy from now on?"),
            translate(
                "ChannelsScreen",
                "“{channel}” will use {pack}. Everything that is decided from now on follows it, also what waits to be assessed today, and "
                "its time to answer is counted anew. What has been decided keeps the policy that it was decided under; nothing of the "
                "history changes. The switch is entered in the log.",
            ).format(channel=channel.name, pack=_edition(pack)),
            (Choice("switch", translate("ChannelsScreen", "Use this policy"), "primary"),),
        )
        self._context.dialogs.ask(question, partial(self._switch, channel, chosen["pack"]))

    def _switch(self, channel: Channel, pack_id: str, answer: str) -> None:
        if answer == "switch":
            act = partial(self._context.desk.channels.switch_pack, channel.id, pack_id)
            self._context.runner.run("write", act, self, partial(self._switched, channel))

    def _switched(self, channel: Channel, _nothing: None) -> None:
        self._context.bar.show_done(
            message(
                "pack_switched",
                QT_TRANSLATE_NOOP("Message", "“{name}” uses that policy from now on. Earlier decisions keep theirs."),
                name=channel.name,
            )
        )


def _edition(pack: Pack) -> str:
    (option,) = pack_options((pack,))
    return translate("ChannelsScreen", "{policy}, version {version}").format(policy=option[1], version=pack.version)


def _fill_in(desk: Any, channel: Channel, typed: Texts) -> tuple[Texts, list[KnownError]]:
    """Runs in the write lane: what was taken, and what was refused."""
    done: Texts = {}
    refused: list[KnownError] = []
    for field, text in typed.items():
        try:
            desk.register.fill_in(channel, field, text)
        except Refused as error:
            refused.append(error)
        else:
            done[field] = text
    return done, refused
