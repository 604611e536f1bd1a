"""The register of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.domain.channels import Platform
from moderator_app.domain.gates import Demand, Office, Responsibility, Step
from moderator_app.domain.upkeep import Check, Deposited
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import CHANNEL, Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def _decision(at: Photographer, name: str) -> Demand:
    gate = at.desk.policies.of_channel(at.desk.channels.by_name(name).id).start_gate
    return next(each for each in gate if each.need == Step.DECISION)


def take(at: Photographer) -> None:
    """Every page of a channel, the refused start of a planned one, and what is asked."""
    register, name = at.desk.register, "Badets nya sida"
    if name not in [each.name for each in at.desk.channels.everything()]:
        channel = at.desk.channels.add(name, Platform.FACEBOOK, "vastarvet", planned=True)
        register.appoint(channel, Responsibility.MANAGER, "Ada Ask", title="Enhetschef", unit="Kultur och fritid")
        register.appoint(channel, Responsibility.MANAGER, "Kim Ek", title="Badchef", unit="Kultur och fritid", extent="2 h i veckan")
        register.record(channel, Step.DECISION, by="Kim Ek", note="Dnr 2026-12", office=Office.CLOSEST_MANAGER)
    screen = at.screen("channels", channel=at.desk.channels.by_name(CHANNEL).id)
    at.act("channels.overview")
    at.take("channels")
    for page in ("fields", "checks", "before_close", "history"):
        at.act(f"channels.{page}")
        at.take(f"channel-{page.replace('_', '-')}")
    at.screen("channels", channel=at.desk.channels.by_name(name).id)
    at.act("channels.roles")
    at.take("channel-roles")
    at.act("channels.start")
    at.idle()
    at.take("channel-refused")
    for sheet_name, ask in (
        ("channel-sheet", lambda: at.act("channels.add")),
        ("appoint-sheet", lambda: screen.detail.roles.appoint.emit(Responsibility.WATCHER)),
        ("step-sheet", lambda: screen.detail.start.record.emit(_decision(at, name))),
        ("check-sheet", lambda: screen.detail.checks.record.emit(Check.ACCESS)),
        ("deposit-sheet", lambda: screen.detail.checks.deposit.emit(Deposited.CREDENTIALS)),
        ("document-make-sheet", screen.detail.start.make_document.emit),
        ("politicians-sheet", lambda: at.act("channels.politicians")),
    ):
        at.take_sheet(sheet_name, ask)


CHANNELS = Album(
    name="channels",
    stage=Crowd,
    take=take,
    pictures=(
        "channels",
        "channel-fields",
        "channel-checks",
        "channel-before-close",
        "channel-history",
        "channel-roles",
        "channel-refused",
        "channel-sheet",
        "appoint-sheet",
        "step-sheet",
        "check-sheet",
        "deposit-sheet",
        "document-make-sheet",
        "politicians-sheet",
    ),
)
