"""A public text as a page and as plain text: whole, accessible, and every word of a stranger only a word."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.public_texts import Document, Line, Section
from moderator_app.domain.public_wordings import TextKind
from moderator_app.exports.listing import html
from moderator_app.exports.safe import writable
from moderator_app.exports.table import Column
from moderator_app.exports.text_html import as_html, as_text

DOCUMENT = Document(
    TextKind.RULES,
    "Spelregler för <Badet>",
    (
        Section("Om kanalen", (Line("Kanalens adress:", link="https://exempel.se/?a=1&b=2"), Line("Fråga & svar"))),
        Section("Det här får inte förekomma", (Line("Det här tar vi bort:"), Line("Hot", item=True), Line('"Spam"', item=True))),
    ),
    1,
)
GOLDEN = """<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Spelregler för &lt;Badet&gt;</title>
<style>body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.5 sans-serif}table{border-collapse:collapse}\
th,td{border:1px solid;padding:.4em .6em;text-align:left;vertical-align:top}</style>
</head>
<body>
<main>
<h1>Spelregler för &lt;Badet&gt;</h1>
<section>
<h2>Om kanalen</h2>
<p>Kanalens adress: <a href="https://exempel.se/?a=1&amp;b=2">https://exempel.se/?a=1&amp;b=2</a></p>
<p>Fråga &amp; svar</p>
</section>
<section>
<h2>Det här får inte förekomma</h2>
<p>Det här tar vi bort:</p>
<ul>
<li>Hot</li>
<li>&quot;Spam&quot;</li>
</ul>
</section>
<footer><p><small>Version 2</small></p></footer>
</main>
</body>
</html>
"""
VOID = {"meta", "br"}
HOSTILE = st.text(max_size=40) | st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=y>',
        "javascript:alert(1)",
        "</title>",
        "\x00\ud800",
        "&amp;",
        "]]>",
        "https://x'\">",
    ]
)


class Strict(HTMLParser):
    """Notes every element, attribute and text; fails where one is not closed in its place."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def parsed(page: str) -> Strict:
    page.encode("utf-8")
    reader = Strict()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def test_the_page_is_as_it_always_was() -> None:
    assert as_html(DOCUMENT, "Version 2") == GOLDEN


def test_the_plain_text_has_a_paragraph_a_line() -> None:
    assert as_text(DOCUMENT, "Version 2") == (
        "Spelregler för <Badet>\n\nOm kanalen\nKanalens adress: https://exempel.se/?a=1&b=2\nFråga & svar\n\n"
        'Det här får inte förekomma\nDet här tar vi bort:\n- Hot\n- "Spam"\n\nVersion 2\n'
    )


FRAME = frozenset({"html", "head", "meta", "title", "style", "body", "main", "h1", "a"})
"""What every page is made of."""


@given(title=HOSTILE, heading=HOSTILE, text=HOSTILE, address=HOSTILE)
def test_whatever_stands_in_the_register_the_page_is_whole_and_runs_nothing(title: str, heading: str, text: str, address: str) -> None:
    lines = (Line(text), Line(text, item=True), Line("Se", link=address))
    page = parsed(as_html(Document(TextKind.NOTICE, title, (Section(heading, lines),), 1), text))

    assert page.elements <= FRAME | {"section", "h2", "p", "ul", "li", "footer", "small"}
    assert {name for name, _ in page.attributes} <= {"lang", "charset", "name", "content", "href"}
    assert all(value.startswith(("https://", "http://")) for name, value in page.attributes if name == "href")
    if text.strip() and "\r" not in text:
        assert writable(text) in page.texts


@given(title=HOSTILE, cell=HOSTILE)
def test_whatever_stands_in_a_list_its_table_is_whole(title: str, cell: str) -> None:
    page = parsed(html(title, title, [Column("a", title), Column("b", "B")], [(cell, (cell, cell)), (None, 3)]))

    assert {"table", "caption", "thead", "th", "tbody", "tr", "td"} <= page.elements
    assert page.elements <= FRAME | {"table", "caption", "thead", "tbody", "tr", "th", "td", "br"}
    assert {name for name, _ in page.attributes} <= {"lang", "charset", "name", "content", "href", "scope"}
