"""A short list as a page with a table, and as one JSON document: what a website or a plan shows, or reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from moderator_app.exports.csv_file import write_for_excel
from moderator_app.exports.safe import without_surrogates
from moderator_app.exports.table import Column, Value, local_text
from moderator_app.exports.target import replacing
from moderator_app.exports.text_html import link, page, safe

Rows = Sequence[Sequence[Value]]


def html(title: str, caption: str, columns: Sequence[Column], rows: Rows) -> str:
    """A page with one table; addresses are links."""
    heads = "".join(f'<th scope="col">{safe(column.title)}</th>' for column in columns)
    lines = "\n".join(f"<tr>{''.join(f'<td>{_cell(value)}</td>' for value in row)}</tr>" for row in rows)
    table = f"<table>\n<caption>{safe(caption)}</caption>\n<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>\n{lines}\n</tbody>\n</table>"
    return page(title, table)


def write(path: Path, title: str, caption: str, columns: Sequence[Column], rows: Rows) -> None:
    """Write it as what the name ends in says: .html, .json or .csv (as Excel opens it). `rows` hold what people read.

    Raises KnownError (export_not_written).
    """
    if path.suffix.lower() == ".csv":
        write_for_excel(path, columns, rows, lambda _done: True)
        return
    if path.suffix.lower() == ".json":
        listed = [{column.key: _plain(value) for column, value in zip(columns, row, strict=True)} for row in rows]
        content = msgspec.json.format(msgspec.json.encode({"title": _plain(title), "channels": listed}))
    else:
        content = html(title, caption, columns, rows).encode()
    put(path, content)


def put(path: Path, content: bytes) -> None:
    """The file appears whole or not at all. Raises KnownError (export_not_written)."""
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def _cell(value: Value) -> str:
    if isinstance(value, tuple):
        return "<br>".join(safe(each) for each in value)
    if isinstance(value, datetime):
        return safe(local_text(value))
    text = "" if value is None else str(value)
    return link(text)


def _plain(value: Value) -> object:
    if isinstance(value, str):
        return without_surrogates(value)
    if isinstance(value, tuple):
        return [without_surrogates(each) for each in value]
    return value
