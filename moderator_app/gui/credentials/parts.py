"""What a window calls the part of a channel's credentials that it shows."""

from __future__ import annotations

from moderator_app.domain.credentials import Part
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate

LONGEST_NAME = 80
"""Characters of a channel's name."""


def title(part: Part, channel: str) -> str:
    """What a window calls it that shows this part."""
    words = {
        Part.USERNAME: translate("CredentialPart", "User name of {channel}"),
        Part.PASSWORD: translate("CredentialPart", "Password of {channel}"),
        Part.ONE_TIME: translate("CredentialPart", "One-time code of {channel}"),
        Part.RECOVERY_CODES: translate("CredentialPart", "Recovery codes of {channel}"),
        Part.NOTE: translate("CredentialPart", "How to log in to {channel}"),
    }
    return words[part].format(channel=visible_line(channel, LONGEST_NAME))
