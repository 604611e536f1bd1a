"""Claims put to the test: each claiming test passes as the product is, and fails without the check that the claim names.

python3 dev.py requirements --try 10     ten drawn at random
python3 dev.py requirements --try all
python3 dev.py requirements --try SOR-14,HJO-17     those of these rows
"""

from __future__ import annotations

import argparse
import random
import sys
from contextlib import redirect_stdout
from io import StringIO

import pytest

from tests import switched_off
from tests.requirements import TESTS, Claim, claims
from tests.switched_off import claims_of

Key = tuple[str | None, str | None, str]
"""Row, check, file below tests/."""


class _Watcher:
    """What came of the tests of each claim: failed if one did, passed if one was run, skipped if none could be.

    A test that runs on two databases holds its claim where only one of them is installed.
    """

    ORDER = ("skipped", "passed", "failed")

    def __init__(self) -> None:
        self.seen: dict[Key, str] = {}
        self._claims: dict[str, list[Key]] = {}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            file = item.path.relative_to(TESTS).as_posix()
            self._claims[item.nodeid] = [(row, check, file) for row, check in claims_of(item)]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.passed and report.when != "call":
            return  # what was only set up or cleared away proved nothing
        for key in self._claims.get(report.nodeid, []):
            self.seen[key] = max(self.seen.get(key, "skipped"), report.outcome, key=self.ORDER.index)


def _key(claim: Claim) -> Key:
    return claim.row, claim.check, claim.place.partition(":")[0]


def _run(tried: list[Claim], *options: str) -> dict[Key, str]:
    files = sorted({str(TESTS / claim.place.partition(":")[0]) for claim in tried})
    rows = ",".join(sorted({claim.row for claim in tried if claim.row}))
    watcher, said = _Watcher(), StringIO()
    with redirect_stdout(said):
        code = pytest.main([*files, "--claims", rows, "-p", "no:cacheprovider", *options], [switched_off, watcher])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RuntimeError(said.getvalue())
    return watcher.seen


def draw(every: list[Claim], number: int | None, seed: int) -> list[Claim]:
    """`number` of the claims at random, all where it is None or more than there are; in their old order."""
    if number is None or number >= len(every):
        return every
    drawn = random.Random(seed).sample(range(len(every)), number)
    return [every[each] for each in sorted(drawn)]


def try_claims(drawn: list[Claim]) -> list[tuple[Claim, str, str]]:
    """Each claim with what its tests do as the product is, and what they do without its check."""
    as_it_is = _run(drawn)
    without: dict[Key, str] = {}
    for check in dict.fromkeys(claim.check for claim in drawn):
        if check is not None:
            same = [claim for claim in drawn if claim.check == check]
            found = _run(same, "--switched-off", check)
            without |= {key: outcome for key, outcome in found.items() if key[1] == check}
    return [(claim, as_it_is.get(_key(claim), "not found"), without.get(_key(claim), "not found")) for claim in drawn]


def holds(as_it_is: str, without: str) -> bool:
    """Whether the claim stands."""
    return (as_it_is, without) == ("passed", "failed")


def table(tried: list[tuple[Claim, str, str]]) -> str:
    """One line a claim, those that don't hold told by a word; the sum at the end."""
    rows = [("row", "as it is", "without", "check", "test")]
    for claim, as_it_is, without in tried:
        rows.append((claim.row or "?", as_it_is, without, claim.check or "?", claim.place))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = ["  ".join((*(cell.ljust(width) for cell, width in zip(row[:4], widths, strict=True)), row[4])) for row in rows]
    for number, (_, as_it_is, without) in enumerate(tried, start=1):
        if not holds(as_it_is, without):
            lines[number] += "  DOES NOT HOLD"
    sound = sum(holds(as_it_is, without) for _, as_it_is, without in tried)
    return "\n".join([*lines, f"{sound} of {len(tried)} claims hold: their tests pass, and fail without the check"])


def main(arguments: list[str]) -> int:
    """Returns the exit code: 0 when all claims that were tried hold, 1 when one doesn't."""
    parser = argparse.ArgumentParser("dev.py requirements", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--try", dest="which", required=True, metavar="N", help="how many claims, drawn at random; all; or rows by name")
    parser.add_argument("--seed", type=int, help="draw as it was drawn with this seed")
    given = parser.parse_args(arguments)
    every, named, told = list(claims()), set(given.which.split(",")), ""
    if given.which == "all":
        drawn = every
    elif given.which.isdigit():
        seed = random.randrange(10**6) if given.seed is None else given.seed
        drawn, told = draw(every, int(given.which), seed), f", drawn with --seed {seed}"
    else:
        if unknown := named - {claim.row for claim in every}:
            parser.error(f"--try takes a number, all, or rows that a test claims; none claims {', '.join(sorted(unknown))}")
        drawn = [claim for claim in every if claim.row in named]
    print(f"{len(drawn)} claims{told}", flush=True)
    tried = try_claims(drawn)
    print(table(tried))
    return int(not all(holds(as_it_is, without) for _, as_it_is, without in tried))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
