"""What a channel's credentials consist of, and what each part is called."""

from __future__ import annotations

from enum import StrEnum

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate

LONGEST_NAME = 80
"""Characters of a channel's name."""


class Part(StrEnum):
    """One is shown or copied at a time."""

    USERNAME = "username"
    PASSWORD = "password"  # noqa: S105 - the name of a part
    CODE = "code"
    RECOVERY = "recovery"
    NOTE = "note"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a part
    """Of a handover file."""


def title(part: Part, channel: str) -> str:
    """What a window calls it that shows this part."""
    words = {
        Part.USERNAME: translate("CredentialPart", "User name of {channel}"),
        Part.PASSWORD: translate("CredentialPart", "Password of {channel}"),
        Part.CODE: translate("CredentialPart", "One-time code of {channel}"),
        Part.RECOVERY: translate("CredentialPart", "Recovery codes of {channel}"),
        Part.NOTE: translate("CredentialPart", "How to log in to {channel}"),
        Part.PASSPHRASE: translate("CredentialPart", "Passphrase of the handover file: {channel}"),
    }
    return words[part].format(channel=visible_line(channel, LONGEST_NAME))
