"""The clock that everything is handed, so that a test can set the time."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Clock(Protocol):
    """Tells the time as microseconds since 1970 in UTC."""

    def now(self) -> int: ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> int:
        return time.time_ns() // 1000


def to_datetime(moment: int) -> datetime:
    """The aware UTC datetime of `moment` (microseconds since 1970, UTC)."""
    return EPOCH + timedelta(microseconds=moment)


def to_micros(moment: datetime) -> int:
    """Microseconds since 1970 of an aware datetime. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a naive datetime has no place on the time line")
    return (moment - EPOCH) // MICROSECOND
