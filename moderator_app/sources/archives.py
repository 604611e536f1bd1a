"""Archives that people download from platforms and take for their comments, known by name so that we can say why not.

The "download your information" archives of Meta, X and Google hold what the account itself wrote, never what others
wrote to it; the one exception, direct messages, comes in a form of its own that is not read yet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from moderator_app.sources.mapping import fold_header
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

_OWN = (
    (
        re.compile(r"comments_and_reactions|your_facebook_activity|your_activity_across_facebook|facebook-.*\.zip$", re.IGNORECASE),
        "Facebook",
    ),
    (re.compile(r"your_instagram_activity|(?:post|reels)_comments(?:_\d+)?\.json$|instagram-.*\.zip$", re.IGNORECASE), "Instagram"),
    (re.compile(r"(?:^|/)(?:tweets?|tweets?-part\d+)\.js$|twitter-.*\.zip$", re.IGNORECASE), "X"),
    (re.compile(r"takeout", re.IGNORECASE), "Google"),
)
_MESSAGES = re.compile(r"(?:^|/)message_\d+\.json$", re.IGNORECASE)
_TAKEOUT_HEADERS = frozenset({"comment create timestamp", "channel id"})
FOLDERS_LOOKED_AT = 3


def refuse_own_archive(path: Path) -> None:
    """Raises KnownError when `path`, by its name or its nearest folders, is a part of such an archive."""
    name = "/".join(path.parts[-1 - FOLDERS_LOOKED_AT :])
    if _MESSAGES.search(name):
        raise KnownError(
            message(
                "direct_messages_archive",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "“{file}” is a conversation from Meta's download of your information. This program can't read it yet; "
                    "nothing was imported. "
                    "Paste the messages, or import a table with them.",
                ),
                file=path.name,
            )
        )
    telling = path.suffix.casefold() in (".json", ".js", ".zip", ".html")
    for pattern, platform in _OWN:
        if telling and pattern.search(name):
            raise own_archive(path, platform)


def refuse_own_archive_headers(path: Path, headers: Sequence[str]) -> None:
    """Raises KnownError when the headers are those of the account's own comments in Google's archive."""
    if {fold_header(each) for each in headers} >= _TAKEOUT_HEADERS:
        raise own_archive(path, "Google")


def own_archive(path: Path, platform: str) -> KnownError:
    """What to say of an archive that holds the account's own writing only."""
    return KnownError(
        message(
            "own_archive",
            QT_TRANSLATE_NOOP(
                "Message",
                "“{file}” comes from the archive that {platform} lets an account download. It holds what the account itself wrote, "
                "not what others wrote to it; nothing was imported. Paste the comments, or import them from another tool as a table.",
            ),
            file=path.name,
            platform=platform,
        )
    )
