"""Swedish wall-clock times, written as a person writes them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def swedish(written: str) -> datetime:
    """The moment at which a clock in Stockholm shows "2026-03-04 10:00"."""
    return datetime.fromisoformat(written).replace(tzinfo=STOCKHOLM)
