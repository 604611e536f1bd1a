"""The product's own source, as the tests of the house read it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PRODUCT = ROOT / "moderator_app"


def modules(folder: str = "") -> list[Path]:
    """Every Python file of the product, or of one of its rooms."""
    return sorted((PRODUCT / folder).rglob("*.py"))


def place(path: Path, node: ast.expr | ast.stmt) -> str:
    """Where something stands, so that an editor can jump to it."""
    return f"{path.relative_to(ROOT)}:{node.lineno}"


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Everything that a file is made of. Kept until the tests of this folder are over (see conftest.py)."""
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


def last_part(node: ast.expr) -> str:
    """Of a name with dots: `tr` of self.tr; empty for anything else."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a file with the last part of what is called: `tr` for self.tr(…)."""
    for node in nodes(path):
        if isinstance(node, ast.Call):
            yield last_part(node.func), node
