"""A public text as a page of its own: HTML without scripts, styles from elsewhere or anything that loads, every word escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from moderator_app.domain.public_texts import Document, Line, Section, as_lines
from moderator_app.exports.safe import writable

STYLE = (
    "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.5 sans-serif}table{border-collapse:collapse}"
    "th,td{border:1px solid;padding:.4em .6em;text-align:left;vertical-align:top}"
)
PAGE = """<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""


def as_html(document: Document, note: str = "") -> str:
    """The whole page. `note` stands small at its end: which version this is."""
    parts = [part for section in document.sections for part in _section(section)]
    if note:
        parts.append(f"<footer><p><small>{safe(note)}</small></p></footer>")
    return page(document.title, "\n".join(parts))


def as_text(document: Document, note: str = "") -> str:
    """The same as plain text, a paragraph a line."""
    lines = [*as_lines(document), *(("", note) if note else ())]
    return writable("\n".join(lines)) + "\n"


def page(title: str, body: str) -> str:
    """A page around `body`, which is HTML already."""
    return PAGE.format(title=safe(title), style=STYLE, body=body)


def safe(text: str) -> str:
    """`text` as HTML shows it, letter by letter."""
    return escape(writable(text))


def link(address: str) -> str:
    """A link that shows where it leads; of what is no web address only the words."""
    shown = safe(address)
    return f'<a href="{shown}">{shown}</a>' if address.startswith(("https://", "http://")) else shown


def _section(section: Section) -> Iterator[str]:
    yield f"<section>\n<h2>{safe(section.heading)}</h2>"
    for listed, lines in groupby(section.lines, key=lambda line: line.item):
        if listed:
            yield "<ul>\n" + "\n".join(f"<li>{_said(line)}</li>" for line in lines) + "\n</ul>"
        else:
            yield from (f"<p>{_said(line)}</p>" for line in lines)
    yield "</section>"


def _said(line: Line) -> str:
    return " ".join(part for part in (safe(line.text), line.link and link(line.link)) if part)
