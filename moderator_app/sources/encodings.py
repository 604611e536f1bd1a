"""Which characters a file's bytes stand for: a byte order mark, else strict UTF-8, else the Windows code page of Sweden.

Statistical guessing was tried and takes Swedish cp1252 for Central European; this rule is right or visibly wrong.
"""

from __future__ import annotations

import codecs
from io import TextIOWrapper
from pathlib import Path

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHUNK = 1 << 20
_ERRORS = "moderator_app.mark"


def _mark_undecodable(problem: UnicodeError) -> tuple[str, int]:
    """A lone surrogate for what is no character: the text's cleaning then replaces and flags it."""
    if not isinstance(problem, UnicodeDecodeError):
        raise problem
    return "\udcff", problem.end


codecs.register_error(_ERRORS, _mark_undecodable)


def detect_encoding(path: Path) -> str:
    """The encoding of `path` by the rule: one of mapping.ENCODINGS. Reads the whole file, a megabyte at a time."""
    with path.open("rb") as file:
        chunk = file.read(_CHUNK)
        for mark, name in _MARKS:
            if chunk.startswith(mark):
                return name
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"


def open_text(path: Path, encoding: str) -> TextIOWrapper:
    """`path` as text with its line ends as they are. Bytes that are no character become lone surrogates, never an error."""
    codec = "utf-8-sig" if encoding == "utf-8" else encoding
    if encoding == "utf-16":
        with path.open("rb") as file:
            if file.read(2) not in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
                codec = "utf-16-le"
    return path.open("r", encoding=codec, errors=_ERRORS, newline="")
