"""Which rows of the five policies are proved by a test, and which are not yet.

A test claims a row with the marker requirement(row, check). The claims are read from the source of the tests, so that
nothing need be installed or run: python3 dev.py requirements
Whether a claim holds is tried by tests/trying.py: python3 dev.py requirements --try 10
"""

from __future__ import annotations

import ast
import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).resolve().parent
TABLE = TESTS / "requirements.tsv"


@dataclass(frozen=True, slots=True)
class Claim:
    """One test says that it proves a row. `row` or `check` is None where it isn't written out as plain text."""

    row: str | None
    check: str | None
    place: str
    """File and line."""


def known() -> dict[str, str]:
    """Every row with its meaning, in the order of the policies."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {line["row"]: line["meaning"] for line in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


def claims(folder: Path = TESTS) -> Iterator[Claim]:
    """Every marker in the tests below `folder`, in the order of the files."""
    for path in sorted(folder.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("mark.requirement"):
                yield _claim(node, f"{path.relative_to(folder)}:{node.lineno}")


def _claim(call: ast.Call, place: str) -> Claim:
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    given = dict(zip(("row", "check"), call.args, strict=False)) | named
    return Claim(_text(given.get("row")), _text(given.get("check")), place)


def _text(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def report() -> str:
    """The rows that no test proves, by name, and how many are proved."""
    rows = known()
    proved = {claim.row for claim in claims()} & rows.keys()
    open_rows = [f"{row}\t{meaning}" for row, meaning in rows.items() if row not in proved]
    return "\n".join([*open_rows, f"{len(proved)} of {len(rows)} rows proved"])


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # pyright: ignore[reportAttributeAccessIssue] - a console of Windows may not know all letters
    print(report())
