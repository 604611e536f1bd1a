"""No file needs one that needs it, in however long a way: each can be read, tried and changed after those that it rests on."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, modules

FILES = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in modules()}


def imported(source: str, known: set[str]) -> Iterator[str]:
    """The known modules that a source imports: at its head, inside a function, or for the types alone."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            # A name is a module of the package, or something that the module defines.
            names = {f"{node.module}.{each.name}" for each in node.names}
            yield from names & known
            if names - known and node.module in known:
                yield node.module


def circle(sources: dict[str, str]) -> list[str]:
    """Modules of which each imports the one before it, the first and the last the same; none where there is no circle."""
    known = set(sources)
    try:
        TopologicalSorter({name: set(imported(source, known)) for name, source in sources.items()}).prepare()
    except CycleError as error:
        return error.args[1]
    return []


def test_no_file_needs_one_that_needs_it() -> None:
    assert len(FILES) > 400
    assert circle({name: Path(path).read_text("utf-8") for name, path in FILES.items()}) == []


@pytest.mark.parametrize(
    "back", ["from house.desk import Desk", "def f():\n    from house import desk", "if TYPE_CHECKING:\n    import house.desk"]
)
def test_a_circle_is_found_wherever_its_import_stands(back: str) -> None:
    found = circle({"house.desk": "from house.lamp import Lamp", "house.lamp": back, "house": ""})

    assert set(found) == {"house.desk", "house.lamp"}
    assert circle({"house.desk": "from house.lamp import Lamp", "house.lamp": "", "house": ""}) == []
