"""Times that passed unfulfilled: each is written down once, whoever notices it, and whenever."""

from __future__ import annotations

from sqlalchemy import BigInteger, bindparam, update

from moderator_app.storage.statements import Statement, Writer
from moderator_app.storage.tables import breach_mark

_m = breach_mark.c
_back = Statement(
    update(breach_mark)
    .where(_m.channel_id == bindparam("in_channel"), _m.until > bindparam("due", type_=BigInteger()))
    .values(until=bindparam("due", type_=BigInteger()))
)


def look_again(writer: Writer, channel_id: int, since: int = 0) -> None:
    """An answer time that lies at `since`, or later, may be one that nobody has looked at."""
    writer.put(_back, in_channel=channel_id, due=since)
