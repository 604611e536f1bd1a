"""Text of strangers made harmless for spreadsheets: no cell becomes a formula, none breaks the file."""

from __future__ import annotations

import re

# What a spreadsheet, or a reader that trims, may skip before it looks for a formula.
_SKIPPED = r"[\s\x00-\x1f\x7f-\xa0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\"'`´‘’‚“”„«»]*"
_FORMULA = re.compile(rf"{_SKIPPED}[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212]")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")

EXCEL_TEXT_LIMIT = 32_767
"""UTF-16 units in a cell: Microsoft, "Excel specifications and limits"."""
CUT_MARK = " […]"


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet might compute `text`, also after blanks, invisible characters, quotes, or with full-width signs."""
    return _FORMULA.match(text) is not None


def neutral(text: str) -> str:
    """`text` for a CSV cell: with an apostrophe before it when it looks like a formula."""
    return f"'{text}" if looks_like_formula(text) else text


def original(cell: str) -> str:
    """What `neutral` was given."""
    return cell[1:] if cell.startswith("'") and looks_like_formula(cell[1:]) else cell


def without_surrogates(text: str) -> str:
    """`text` with U+FFFD for halves of characters, which no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def writable(text: str) -> str:
    """`text` for XML: U+FFFD for what XML 1.0 can't hold, and one sort of line end."""
    if text.isprintable():
        return text
    return _LINE_ENDS.sub("\n", _UNWRITABLE.sub("\ufffd", text))


def fitted(text: str) -> str:
    """`text` cut to what an Excel cell holds, with a mark at its end when it was longer."""
    if len(text) <= EXCEL_TEXT_LIMIT // 2 or _units(text) <= EXCEL_TEXT_LIMIT:
        return text
    room = (EXCEL_TEXT_LIMIT - len(CUT_MARK)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + CUT_MARK


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
