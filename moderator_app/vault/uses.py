"""What was done with copies while the database was away, a signed event a line: told to the journal later. Nothing secret stands in it."""

from __future__ import annotations

import msgspec

from moderator_app.support.records import Records
from moderator_app.vault.keys import canonical, from_base64, to_base64
from moderator_app.vault.roll import Deed, Event, Said

CODE = "code "
"""How what is said of a recovery code begins that was used; its id follows."""


class _Use(msgspec.Struct, frozen=True):
    said: str
    by: str
    signature: str


_uses = Records(_Use)
_said = Records(Said)


def use_line(event: Event) -> bytes:
    """As it is written down."""
    return canonical(_Use(event.data.decode(), event.by, to_base64(event.signature))) + b"\n"


def read_use(line: bytes) -> Event | None:
    """What `use_line` wrote; None: it can't be read."""
    use = _uses.read(line)
    return None if use is None else Event(use.said.encode(), use.by, from_base64(use.signature))


def codes_in(lines: list[bytes], channel: str) -> frozenset[str]:
    """The ids of the channel's recovery codes that were ticked off."""
    events = (read_use(each) for each in lines)
    said = (None if each is None else _said.read(each.data) for each in events)
    ticked = (each for each in said if each is not None and (each.deed, each.channel) == (Deed.CHECKED, channel))
    return frozenset(each.what.removeprefix(CODE) for each in ticked)
