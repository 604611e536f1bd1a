"""A test that says that it proves a row of a policy names a real row, and the check in the product that carries it."""

from __future__ import annotations

import importlib
from functools import reduce
from pathlib import Path

import pytest

from tests.requirements import Claim, claims, known, report

CLAIMS = list(claims())


def missing(check: str) -> str | None:
    """Why `check` (module:qualname) names nothing; None when it does."""
    module, colon, name = check.partition(":")
    if not (colon and module.startswith("moderator_app.")):
        return "is not moderator_app.module:name"
    try:
        reduce(getattr, name.split("."), importlib.import_module(module))
    except (ImportError, AttributeError) as error:
        return str(error)
    return None


def test_all_five_policies_are_known_with_all_their_rows() -> None:
    rows = list(known())
    numbers = {policy: [row for row in rows if row.startswith(policy)] for policy in ("SOR", "VAS", "SOL", "OSB", "HJO")}

    assert {policy: len(own) for policy, own in numbers.items()} == {"SOR": 32, "VAS": 41, "SOL": 47, "OSB": 36, "HJO": 55}
    assert all(own == [f"{policy}-{number + 1}" for number in range(len(own))] for policy, own in numbers.items())
    assert all(known().values())


def test_every_claim_names_a_known_row() -> None:
    assert [claim for claim in CLAIMS if claim.row not in known()] == []


def test_every_claim_names_a_check_of_the_product() -> None:
    nameless = {claim.place: "has no check" for claim in CLAIMS if claim.check is None}
    wrong = {claim.place: f"{claim.check} {why}" for claim in CLAIMS if claim.check and (why := missing(claim.check))}

    assert nameless | wrong == {}


def test_a_claim_is_found_wherever_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(
        'import pytest\n@pytest.mark.requirement("SOL-24", check="moderator_app.domain:x")\ndef test_a(): ...\n'
        'pytestmark = [pytest.mark.requirement(row="SOL-25", check="moderator_app.domain:y")]\n'
        'pytest.param(1, marks=pytest.mark.requirement("SOL-" + "26"))\n'
    )

    assert list(claims(tmp_path)) == [
        Claim("SOL-24", "moderator_app.domain:x", "test_some.py:2"),
        Claim("SOL-25", "moderator_app.domain:y", "test_some.py:4"),
        Claim(None, None, "test_some.py:5"),
    ]


@pytest.mark.parametrize(
    "check", ["moderator_app.support.clock", "os:path", "moderator_app.nowhere:x", "moderator_app.support.clock:nothing"]
)
def test_a_check_that_is_not_there_is_noticed(check: str) -> None:
    assert missing(check)


def test_the_report_ends_with_the_sum() -> None:
    proved = len({claim.row for claim in CLAIMS})

    assert report().splitlines()[-1] == f"{proved} of 211 rows proved"
    assert len(report().splitlines()) == 211 - proved + 1
