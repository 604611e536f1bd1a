"""A check that is switched off says nothing, wherever it was imported, and is back afterwards."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.requirements import Claim
from tests.switched_off import switched_off
from tests.trying import draw, table

INVENTED = """
from __future__ import annotations
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache

class Colour(Enum):
    RED = 1
    BLUE = 2

@dataclass(frozen=True)
class Found:
    name: str
    numbers: tuple[int, ...] = (1,)
    day: str | None = "today"

    @property
    def known(self) -> bool:
        return True

WORDS = ("ett", "två")
NUMBERS = {"ett": 1}
LIMIT = 3

def complaints(text: str = "x", *, twice: bool = False) -> Iterator[str]:
    yield text

def waits() -> bool: return True
def colour() -> Colour: return Colour.BLUE
def found() -> Found: return Found("a")
def anything(): return 5

@cache
def counted() -> int: return len(list(complaints()))

CHECKS = (complaints,)
"""


@pytest.fixture
def invented(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module of the product, and another one that imported everything from it."""
    module, other = ModuleType("moderator_app.invented"), ModuleType("moderator_app.other")
    for each in (module, other):
        monkeypatch.setitem(sys.modules, each.__name__, each)
    exec(INVENTED, vars(module))
    vars(other).update({name: value for name, value in vars(module).items() if not name.startswith("__")})
    return other


@pytest.mark.parametrize(
    ("check", "asked", "as_it_is", "without"),
    [
        ("complaints", lambda product: list(product.CHECKS[0]("y", twice=True)), ["y"], []),
        ("complaints", lambda product: product.counted(), 1, 0),
        ("counted", lambda product: product.counted(), 1, 0),
        ("waits", lambda product: product.waits(), True, False),
        ("colour", lambda product: product.colour().name, "BLUE", "RED"),
        (
            "found",
            lambda product: (product.found().name, product.found().numbers, product.found().day),
            ("a", (1,), "today"),
            ("", (), None),
        ),
        ("anything", lambda product: product.anything(), 5, None),
        ("Found.known", lambda product: product.Found("a").known, True, False),
        ("WORDS", lambda product: product.WORDS, ("ett", "två"), ()),
        ("NUMBERS", lambda product: dict(product.NUMBERS), {"ett": 1}, {}),
    ],
)
def test_a_check_says_nothing_while_it_is_off(invented: Any, check: str, asked: Any, as_it_is: object, without: object) -> None:
    assert asked(invented) == as_it_is

    with switched_off(f"moderator_app.invented:{check}"):
        assert asked(invented) == without

    assert asked(invented) == as_it_is


def test_a_claim_can_name_what_its_check_says_when_it_is_off(invented: Any) -> None:
    with switched_off("moderator_app.invented:waits", "perhaps"):
        assert invented.waits() == "perhaps"


def test_what_has_no_form_that_says_nothing_is_told(invented: Any) -> None:
    with pytest.raises(TypeError, match="LIMIT is int"), switched_off("moderator_app.invented:LIMIT"):
        pass


def test_a_claim_that_does_not_hold_is_told_and_not_counted() -> None:
    claim = Claim("SOL-24", "moderator_app.domain.deadlines:add_working_days", "domain/test_deadlines.py:1")

    told = table([(claim, "passed", "failed"), (claim, "passed", "passed"), (claim, "skipped", "failed")]).splitlines()

    assert [line.endswith("DOES NOT HOLD") for line in told] == [False, False, True, True, False]
    assert told[-1].startswith("1 of 3 claims hold")


def test_the_same_seed_draws_the_same_claims() -> None:
    claims = [Claim(f"SOL-{number}", "x", "y") for number in range(40)]

    assert draw(claims, 5, 1) == draw(claims, 5, 1) != draw(claims, 5, 2)
    assert draw(claims, None, 1) == draw(claims, 41, 1) == claims


def test_claims_are_tried_with_one_command() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.trying", "--try", "1", "--seed", "7"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "1 of 1 claims hold" in ran.stdout
