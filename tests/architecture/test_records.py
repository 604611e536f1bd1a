"""Types are read into by one way only, which is made ready while its module is imported: another one crashes where threads meet."""

from __future__ import annotations

import ast

from tests.architecture.sources import PRODUCT, calls, modules, nodes, place

PLAIN = ("dict[", "list[", "tuple[", "str", "int", "bytes", "object")
WAY = PRODUCT / "support" / "records.py"


def kind_read(name: str, call: ast.Call) -> str | None:
    """The type that a call has msgspec read into; None for a call of another sort."""
    if not ast.unparse(call.func).startswith("msgspec."):
        return None
    given = {each.arg: each.value for each in call.keywords}.get("type")
    if name == "convert":
        given = given or call.args[1]
    if name == "Decoder":
        given = given or (call.args[0] if call.args else None)
    return None if given is None else ast.unparse(given)


def test_msgspec_reads_into_records_by_one_way_only() -> None:
    found = [
        place(path, call)
        for path in modules()
        if path != WAY
        for name, call in calls(path)
        if (kind := kind_read(name, call)) is not None and not kind.startswith(PLAIN)
    ]

    assert found == []


def test_that_way_is_made_while_a_module_is_imported() -> None:
    late = [
        place(path, call)
        for path in modules()
        for function in nodes(path)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Records"
    ]

    assert late == []
    assert sum(name == "Records" for path in modules() for name, _ in calls(path)) >= 4
