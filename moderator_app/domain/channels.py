"""Channels, the people at the desk, and the platforms they watch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.support.messages import QT_TRANSLATE_NOOP


class Platform(StrEnum):
    """Where a channel lives. The value is stored and part of an item's identity."""

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    THREADS = "threads"
    X = "x"
    YOUTUBE = "youtube"
    LINKEDIN = "linkedin"
    TIKTOK = "tiktok"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    GOOGLE = "google"
    BLOG = "blog"
    FORUM = "forum"
    OTHER = "other"


PLATFORM_NAMES: dict[Platform, str] = {
    Platform.FACEBOOK: "Facebook",
    Platform.INSTAGRAM: "Instagram",
    Platform.THREADS: "Threads",
    Platform.X: "X",
    Platform.YOUTUBE: "YouTube",
    Platform.LINKEDIN: "LinkedIn",
    Platform.TIKTOK: "TikTok",
    Platform.MASTODON: "Mastodon",
    Platform.BLUESKY: "Bluesky",
    Platform.GOOGLE: QT_TRANSLATE_NOOP("Platform", "Google reviews"),
    Platform.BLOG: QT_TRANSLATE_NOOP("Platform", "Blog or own website"),
    Platform.FORUM: QT_TRANSLATE_NOOP("Platform", "Forum"),
    Platform.OTHER: QT_TRANSLATE_NOOP("Platform", "Other"),
}


class Status(StrEnum):
    """Where a channel is in its life. The value is stored."""

    PLANNED = "planned"
    ACTIVE = "active"
    CLOSED = "closed"


STATUS_NAMES: dict[Status, str] = {
    Status.PLANNED: QT_TRANSLATE_NOOP("ChannelStatus", "planned"),
    Status.ACTIVE: QT_TRANSLATE_NOOP("ChannelStatus", "active"),
    Status.CLOSED: QT_TRANSLATE_NOOP("ChannelStatus", "closed"),
}


@dataclass(frozen=True, slots=True)
class Channel:
    """One account or page that the organisation watches. `pack` is the id of the policy pack that it uses now."""

    id: int
    uuid: str
    name: str
    platform: Platform
    pack: str
    created_at: int
    status: Status = Status.ACTIVE


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the desk. `os_user` is the operating system's name of the user, `login` the one on the team's server.

    "" and None: has not sat down yet.
    """

    id: int
    uuid: str
    os_user: str
    name: str
    role: str
    login: str | None = None
    title: str = ""
    unit: str = ""

    @property
    def sits(self) -> bool:
        """Whether anybody can come to the desk as this person."""
        return bool(self.os_user or self.login)
