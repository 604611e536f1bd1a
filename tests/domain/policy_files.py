"""The packs as the program ships them, for the tests of what their rules say."""

from __future__ import annotations

from functools import cache

from moderator_app.domain.catalogue import read_catalogue
from moderator_app.domain.decisions import Answer, Draft, Outcome, Ruling
from moderator_app.domain.obligations import Situation
from moderator_app.domain.packs import read_pack
from moderator_app.domain.policy import Catalogue, Duty, Pack
from moderator_app.domain.rulings import ruling
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.clock import to_micros
from moderator_app.support.paths import resources
from tests.domain.swedish_time import swedish

POLICIES = resources() / "policies"
NAMES = ("sormland", "vastarvet", "sollentuna", "osby", "hjo")
DAYS = WorkingDays()
NOW = to_micros(swedish("2026-03-04 10:00"))
"""A Wednesday."""


@cache
def text(name: str) -> str:
    return (POLICIES / f"{name}.toml").read_text(encoding="utf-8")


@cache
def catalogue() -> Catalogue:
    return read_catalogue(text("catalogue"), "catalogue.toml")


@cache
def pack(name: str) -> Pack:
    return read_pack(text(name), f"{name}.toml", catalogue())


def judge(
    name: str,
    outcome: Outcome | None,
    *yes: str,
    unsure: tuple[str, ...] = (),
    reason: str = "Därför.",
    until: int | None = None,
    supersedes: int | None = None,
    situation: Situation | None = None,
) -> Ruling:
    """What a pack says to an outcome with these rules ticked."""
    answers = dict.fromkeys(yes, Answer.YES) | dict.fromkeys(unsure, Answer.UNSURE)
    draft = Draft(item_id=1, revision_id=1, answers=answers, outcome=outcome, reason=reason, block_until=until, supersedes=supersedes)
    return ruling(pack(name), draft, situation or Situation(now=NOW), DAYS)


def codes(found: Ruling) -> list[str]:
    return [each.code for each in found.missing]


def must(found: Ruling) -> list[Duty]:
    return [each.duty for each in found.obligations if each.mandatory]


def due(found: Ruling, duty: Duty) -> int:
    return next(each.due_at for each in found.obligations if each.duty is duty)
