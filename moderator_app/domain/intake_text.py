"""What happens to a text on its way in: almost nothing, and what happens is flagged."""

from __future__ import annotations

import re
import unicodedata

from moderator_app.domain.items import TextFlag

REPLACEMENT = "\ufffd"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> tuple[str, tuple[TextFlag, ...]]:
    """The text as it can be stored. NUL and lone surrogates become U+FFFD, flagged; all else is kept exactly."""
    if "\x00" not in text:
        try:
            text.encode()
        except UnicodeEncodeError:
            pass
        else:
            return text, ()
    return _UNSTORABLE.sub(REPLACEMENT, text), (TextFlag.REPLACED,)


def searchable(text: str) -> str:
    """The copy that is searched: NFC, so that "å" is found however it was composed."""
    return unicodedata.normalize("NFC", text)
