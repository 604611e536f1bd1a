"""What a workbook would unfold into, counted from its packed parts before anything is allotted for it.

The reader that takes cells apart allots a full rectangle around them and a copy of a shared text per cell: a file of
five kilobytes can ask for gigabytes. The count streams: no tree, no part in memory.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from typing import IO
from xml.parsers import expat

MEMBER_LIMIT = 2_000
"""Parts of a workbook."""
PART_LIMIT = 1 << 30
"""Bytes of all parts unpacked."""
RATIO_LIMIT = 250
RATIO_FREE = 32 << 20
"""A part may be packed more than RATIO_LIMIT to one as long as it unpacks to no more than this many bytes."""
RECTANGLE_LIMIT = 25_000_000
"""Cells of the rectangle around all cells of a sheet."""
TEXT_LIMIT = 500_000_000
"""Characters of all texts of a sheet, a shared one counted as often as it is used."""
COLUMN_LIMIT = 16_384
_SHARED = "xl/sharedstrings.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_CHUNK = 1 << 16


class TooLarge(Exception):
    """The workbook passes a limit of this module."""


class Damaged(Exception):
    """The file is no workbook, or not whole."""


class Encrypted(Exception):
    """A part of the file is encrypted."""


def check_size(file: IO[bytes]) -> None:
    """Raises TooLarge, Encrypted or Damaged for a workbook that must not be opened; returns for any other."""
    try:
        with zipfile.ZipFile(file) as archive:
            parts = {part.filename.replace("\\", "/").lstrip("/").casefold(): part for part in archive.infolist()}
            if any(part.flag_bits & 1 for part in parts.values()):
                raise Encrypted
            if len(archive.infolist()) != len(parts) or "xl/workbook.xml" not in parts or _RELATIONS not in parts:
                raise Damaged
            sizes = [part.file_size for part in parts.values()]
            if len(parts) > MEMBER_LIMIT or sum(sizes) > PART_LIMIT or any(map(_packed_too_well, parts.values())):
                raise TooLarge
            with archive.open(parts[_RELATIONS]) as stream:
                relations = stream.read(RATIO_FREE).decode("utf-8", "replace").casefold()
            lengths: list[int] = []
            if _SHARED in parts:
                with archive.open(parts[_SHARED]) as stream:
                    _parse(stream, _SharedTexts(lengths))
                if sum(lengths) > TEXT_LIMIT:
                    raise TooLarge
            for name, part in parts.items():
                if name != _SHARED:
                    _measure_part(archive, part, name, relations, lengths)
    except (zipfile.BadZipFile, expat.ExpatError, NotImplementedError, EOFError, OSError, ValueError):
        raise Damaged from None


def _packed_too_well(part: zipfile.ZipInfo) -> bool:
    return part.file_size > RATIO_FREE and part.file_size > RATIO_LIMIT * max(part.compress_size, 1)


def _measure_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str, relations: str, lengths: list[int]) -> None:
    """Any part may be pointed at as a sheet, so each is counted; pictures and the like are no XML and pointed at by none."""
    try:
        with archive.open(part) as stream:
            _parse(stream, _Cells(lengths))
    except expat.ExpatError:
        if name.endswith(".xml") or name.rpartition("/")[2] in relations:
            raise


class _SharedTexts:
    """Counts the characters of each shared text."""

    def __init__(self, lengths: list[int]) -> None:
        self._lengths = lengths

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        del attributes
        if name.rpartition(":")[2] == "si":
            self._lengths.append(0)

    def end(self, name: str) -> None:
        pass

    def data(self, text: str) -> None:
        if self._lengths:
            self._lengths[-1] += len(text)


class _Cells:
    """Follows the cells of a sheet and stops it at a limit."""

    def __init__(self, lengths: list[int]) -> None:
        self._lengths = lengths
        self._row = self._column = self._height = self._width = self._characters = 0
        self._shared = False
        self._index = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "row":
            self._row = max(self._row + 1, _number(attributes.get("r", "")))
            self._column = 0
            self._height = max(self._height, self._row)
        elif local == "c":
            column, row = _position(attributes.get("r", ""))
            self._column = max(self._column + 1, column)
            self._width = max(self._width, self._column)
            self._height = max(self._height, row)
            self._shared = attributes.get("t") == "s"
            self._index = ""
            if self._column > COLUMN_LIMIT or self._height * self._width > RECTANGLE_LIMIT:
                raise TooLarge

    def end(self, name: str) -> None:
        if self._shared and name.rpartition(":")[2] == "c":
            at = _number(self._index.strip())
            self._characters += self._lengths[at] if at < len(self._lengths) else 0
            self._shared = False
            if self._characters > TEXT_LIMIT:
                raise TooLarge

    def data(self, text: str) -> None:
        if self._shared:
            self._index = (self._index + text)[:20]
            return
        self._characters += len(text)
        if self._characters > TEXT_LIMIT:
            raise TooLarge


def _parse(stream: IO[bytes], into: _SharedTexts | _Cells) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = into.start
    parser.EndElementHandler = into.end
    parser.CharacterDataHandler = into.data
    parser.StartDoctypeDeclHandler = _no_doctype
    while chunk := stream.read(_CHUNK):
        parser.Parse(chunk, False)
    parser.Parse(b"", True)


def _no_doctype(*declared: object) -> None:
    del declared
    raise Damaged  # No workbook has one; it is where entity bombs live.


def _number(digits: str) -> int:
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0


def _position(reference: str) -> tuple[int, int]:
    """Column and row of "C5" → (3, 5); a part that is not there is 0."""
    letters = reference.rstrip("0123456789")
    column = 0
    for letter in letters[:4].upper():
        column = column * 26 + ord(letter) - 64
    return column, _number(reference[len(letters) :])
