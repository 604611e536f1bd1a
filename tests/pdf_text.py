"""Reads the text of a PDF file that Qt wrote: pages' streams, fonts with their tables of letters. No more of the format than that."""

from __future__ import annotations

import re
import zlib
from itertools import count


def text_of(made: bytes) -> str:
    """Every word that is drawn, in the order of drawing, with a line's end where the pen moves."""
    objects = {int(number): body for number, body in re.findall(rb"(?s)(\d+) 0 obj\n(.*?)\nendobj", made)}
    letters: dict[bytes, dict[int, str]] = {}
    for body in objects.values():
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", body):
            table = re.search(rb"/ToUnicode (\d+) 0 R", objects[int(number)])
            if table:
                letters[name] = _table(_stream(objects[int(table[1])], objects))
    pages = [_stream(objects[int(each)], objects) for body in objects.values() for each in re.findall(rb"/Contents (\d+) 0 R", body)]
    return "\n".join(_drawn(page, letters) for page in pages)


def _stream(body: bytes, objects: dict[int, bytes]) -> bytes:
    head, _, rest = body.partition(b"stream\n")
    length = re.search(rb"/Length (\d+)( 0 R)?", head)
    assert length is not None, head
    size = int(objects[int(length[1])]) if length[2] else int(length[1])
    return zlib.decompress(rest[:size]) if b"FlateDecode" in head else rest[:size]


def _table(cmap: bytes) -> dict[int, str]:
    """What each number of a glyph stands for."""
    found: dict[int, str] = {}
    for block in re.findall(rb"(?s)beginbfrange(.*?)endbfrange", cmap):
        for first, _, target in re.findall(rb"<(\w+)> <(\w+)> \[([^\]]*)\]", block):
            found |= zip(count(int(first, 16)), map(_letters, re.findall(rb"<(\w+)>", target)), strict=False)
        for first, last, target in re.findall(rb"<(\w+)> <(\w+)> <(\w+)>", re.sub(rb"\[[^\]]*\]", b"", block)):
            begin = int(target, 16)
            found |= {int(first, 16) + n: chr(begin + n) for n in range(int(last, 16) - int(first, 16) + 1)}
    for block in re.findall(rb"(?s)beginbfchar(.*?)endbfchar", cmap):
        found |= {int(glyph, 16): _letters(target) for glyph, target in re.findall(rb"<(\w+)> <(\w+)>", block)}
    return found


def _letters(written: bytes) -> str:
    return bytes.fromhex(written.decode()).decode("utf-16-be")


def _drawn(page: bytes, letters: dict[bytes, dict[int, str]]) -> str:
    lines: list[str] = []
    table: dict[int, str] = {}
    for name, end, glyphs in re.findall(rb"/(F\d+) [\d.]+ Tf|(ET)|<([0-9a-fA-F]+)>", page):
        if name:
            table = letters.get(name, {})
        elif end:
            lines.append("\n")
        else:
            lines += [table.get(int(glyphs[at : at + 4], 16), "�") for at in range(0, len(glyphs), 4)]
    # Where a font has one glyph for both, Qt calls the space between two words a tab.
    return "".join(lines).replace("\t", " ")
