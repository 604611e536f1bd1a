"""XML of strangers as a stream: no entities, no network, no huge texts; and the one seam to an untyped library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import IO, Any, Protocol, cast

from lxml import etree  # pyright: ignore[reportMissingTypeStubs,reportAttributeAccessIssue,reportUnknownVariableType]

from moderator_app.sources.mending import MendedXml

_etree = cast("Any", etree)


class XmlElement(Protocol):
    """What we use of an element."""

    tag: object
    text: str | None
    nsmap: Mapping[str | None, str]

    def __len__(self) -> int: ...
    def __delitem__(self, index: int) -> None: ...
    def itertext(self) -> Iterator[str]: ...
    def getparent(self) -> XmlElement | None: ...
    def getprevious(self) -> XmlElement | None: ...
    def clear(self) -> None: ...


class XmlBroken(Exception):
    """The file is no XML from `line` on; `problem` is the parser's English description."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line
        self.problem = problem


def walk(stream: MendedXml | IO[bytes]) -> Iterator[tuple[bool, XmlElement]]:
    """Every element twice: (False, element) where it starts, (True, element) where it ends. Raises XmlBroken.

    Forget what you have used (`forget`), or the whole file stays in memory.
    """
    events = _etree.iterparse(
        stream,
        events=("start", "end"),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for event, element in events:
            yield event == "end", element
    except _etree.XMLSyntaxError as problem:
        raise XmlBroken(problem.lineno or 0, str(problem.msg or "")) from None


def local_name(element: XmlElement) -> str:
    """The tag without its namespace, "" for what has none: versions of one format differ in the namespace only."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def all_text(element: XmlElement) -> str:
    """The text of an element, that of elements within included. An entity stays as it is written."""
    return "".join(element.itertext()) if len(element) else element.text or ""


def forget(element: XmlElement) -> None:
    """Let go of an element that has ended, and of those before it under the same parent."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
