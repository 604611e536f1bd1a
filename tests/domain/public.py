"""A channel, its register and the wordings that ship, for the tests of the public texts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from moderator_app.domain.channels import Channel, Platform, Status
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.policy import Pack
from moderator_app.domain.public_texts import Truth
from moderator_app.domain.public_wordings import WORDS_FILE, OwnWords, TextKind, Wordings, read_wordings
from moderator_app.domain.register import Fields, Holder, Named, Register
from moderator_app.support.paths import resources
from tests.domain.policy_files import pack

FOLDER = resources() / "texts"
FIELDS = Fields(url="https://exempel.se/badet", board="Kulturnämnden", unit="Badet", purpose="Att berätta om badet.")
OWN = {OwnWords.CONTACT: "badet@exempel.se", OwnWords.DPO: "dso@exempel.se"}


@cache
def wordings() -> Wordings:
    files = {kind: (FOLDER / f"{kind}.toml").read_text("utf-8") for kind in TextKind}
    return read_wordings(files, (FOLDER / WORDS_FILE).read_text("utf-8"))


def held(role: Responsibility, name: str, title: str = "Chef", unit: str = "Badet") -> Holder:
    return Holder(1, role, Named(name), title, unit, "", 0, None)


def truth(
    which: str | Pack = "sormland",
    *,
    fields: Fields = FIELDS,
    holders: tuple[Holder, ...] = (held(Responsibility.MANAGER, "Ada Ask"),),
    own: Mapping[OwnWords, str] = OWN,
    name: str = "Badet",
    platform: Platform = Platform.FACEBOOK,
) -> Truth:
    """What is true of a channel whose register is filled in."""
    used = pack(which) if isinstance(which, str) else which
    channel = Channel(1, "0-0", name, platform, used.id, 0)
    return Truth(channel, Register(1, Status.ACTIVE, False, fields, holders, (), ()), used, own)
