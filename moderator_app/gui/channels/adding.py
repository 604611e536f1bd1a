"""Asks for a new channel and adds it; what was typed comes back when the desk refuses it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.policy import Pack
from moderator_app.gui.language import translate
from moderator_app.gui.policy_words import platform_name
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.support.messages import KnownError

TAKEN_OVER, PLANNED = "taken_over", "planned"
"""How a channel comes to the desk."""


class ChannelAsker(QObject):
    """Held by a screen. `added` gets the new channel on the window's thread."""

    def __init__(self, context: ScreenContext, added: Callable[[Channel], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._added = added

    def ask(self) -> None:
        """Open the form once the packs are read."""
        self._context.runner.run("read", self._context.desk.policies.shipped, self, partial(self._open, {}))

    def _open(self, typed: dict[str, str], packs: tuple[Pack, ...]) -> None:
        form = Form(
            "AddChannel",
            translate("AddChannel", "Add a channel"),
            (
                Field("name", translate("AddChannel", "Name"), value=typed.get("name", ""), required=True),
                Field(
                    "platform",
                    translate("AddChannel", "Platform"),
                    "choice",
                    typed.get("platform", Platform.FACEBOOK.value),
                    tuple((each.value, platform_name(each)) for each in Platform),
                ),
                Field("pack", translate("AddChannel", "Policy"), "choice", typed.get("pack", packs[0].id), pack_options(packs)),
                Field(
                    "standing",
                    translate("AddChannel", "The channel"),
                    "choice",
                    typed.get("standing", TAKEN_OVER),
                    (
                        (TAKEN_OVER, translate("AddChannel", "is there already: it is taken over as active")),
                        (PLANNED, translate("AddChannel", "is planned: it is started later")),
                    ),
                ),
            ),
            translate("AddChannel", "Add the channel"),
            translate(
                "AddChannel",
                "The policy decides which rules the checklist holds, what follows from them and how fast an answer is due. "
                "Where it sets no answer time, items from the channel get no due time for the answer.",
            )
            + "\n\n"
            + translate(
                "AddChannel",
                "A channel that is taken over is active at once; what its policy asks before a start and is missing becomes alarms. "
                "A planned channel is started when everything that its policy asks is there.",
            ),
        )
        self._context.dialogs.form(form, partial(self._add, packs))

    def _add(self, packs: tuple[Pack, ...], typed: dict[str, str]) -> None:
        planned = typed["standing"] == PLANNED
        add = partial(self._context.desk.channels.add, typed["name"], Platform(typed["platform"]), typed["pack"], planned=planned)
        self._context.runner.run("write", add, self, self._added, partial(self._refused, packs, typed))

    def _refused(self, packs: tuple[Pack, ...], typed: dict[str, str], error: KnownError) -> None:
        self._context.bar.show_error(error)
        self._open(typed, packs)


def pack_options(packs: tuple[Pack, ...]) -> tuple[tuple[str, str], ...]:
    """(id, "body: title") of each pack, for a choice."""
    return tuple((each.id, f"{each.document.body}: {each.document.title}") for each in packs)
