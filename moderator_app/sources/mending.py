"""XML as it reaches us: one control character or broken byte in one comment must not cost all comments after it."""

from __future__ import annotations

import codecs
import re
from typing import IO

from moderator_app.domain.intake_text import REPLACEMENT

_DECLARED = re.compile(rb"""^(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FORBIDDEN_REFERENCE = re.compile("&#(?:x0*(?:[0-8bcBC]|0?[eEfF]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));")
_HEAD = 300


class MendedXml:
    """A byte stream for the XML parser in which what UTF-8 or XML forbids is U+FFFD. `mended` tells whether it had to.

    A file that declares another encoding than UTF-8, or has another byte order mark, is passed on as it is.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        head = file.read(_HEAD)
        file.seek(0)
        declared = _DECLARED.match(head)
        utf8 = declared is None or declared[1].lower() in (b"utf-8", b"utf8", b"us-ascii")
        other_mark = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace") if utf8 and not other_mark else None
        self._held = ""
        self.mended = False

    def read(self, size: int = -1) -> bytes:
        """Around `size` bytes; b"" at the end."""
        raw = self._file.read(size)
        if self._decoder is None:
            return raw
        while True:
            text = self._held + self._decoder.decode(raw, final=not raw)
            # A reference may be cut by the end of what was read: it waits for the rest.
            cut = text.rfind("&", max(0, len(text) - 12)) if raw else -1
            text, self._held = (text[:cut], text[cut:]) if cut >= 0 else (text, "")
            if text or not raw:
                break
            raw = self._file.read(size)
        if _FORBIDDEN.search(text) or "&#" in text or REPLACEMENT in text:
            clean = _FORBIDDEN_REFERENCE.sub(REPLACEMENT, _FORBIDDEN.sub(REPLACEMENT, text))
            self.mended = self.mended or clean != text or REPLACEMENT in text
            text = clean
        return text.encode()
