"""The product's own source, as the tests of the house read it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PRODUCT = ROOT / "moderator_app"


def modules(folder: str = "") -> list[Path]:
    """Every Python file of the product, or of one of its rooms."""
    return sorted((PRODUCT / folder).rglob("*.py"))


def place(path: Path, node: ast.expr | ast.stmt) -> str:
    """Where something stands, so that an editor can jump to it."""
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a file with the last part of what is called: `tr` for self.tr(…)."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func).rpartition(".")[2], node
