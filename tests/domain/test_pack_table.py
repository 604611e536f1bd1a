"""What each policy sets beside its rules, held against a table that was written by hand from the policies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.domain.channels import Platform
from moderator_app.domain.crises import knows_crisis
from moderator_app.domain.policy import AnswerTime, Modal, Pack
from tests.domain.policy_files import NAMES, pack

TABLE = Path(__file__).with_name("pack_table.txt")
POLICIES = ("sormland", "vastarvet", "sollentuna", "osby", "hjo")


def yes(said: bool) -> str:
    return "yes" if said else "no"


def told(said: object) -> str:
    return "-" if said is None else str(said)


def within(on: Platform) -> Callable[[Pack], AnswerTime | None]:
    return lambda of: of.answer_time(on)


def picture(of: Pack) -> str | None:
    return None if of.snapshot_months is None else f"{of.snapshot_months} {'must' if of.snapshot_modal is Modal.MUST else 'wish'}"


READ: dict[str, Callable[[Pack], object]] = {
    "watched on": lambda of: of.watch.days,
    "rounds wished a day": lambda of: of.watch.target_per_day,
    "days between rounds": lambda of: of.watch.floor_days,
    "answer on facebook": within(Platform.FACEBOOK),
    "answer on x": within(Platform.X),
    "answer on blog": within(Platform.BLOG),
    "answer on instagram": within(Platform.INSTAGRAM),
    "hidden at most, days": lambda of: of.hide_working_days,
    "blocks an author": lambda of: yes(of.may_block),
    "report itself": lambda of: " ".join(of.police_report_mandatory) or None,
    "doubt goes to": lambda of: of.doubtful_to,
    "deputy demanded": lambda of: yes(of.substitute_mandatory),
    "alerts at once": lambda of: " ".join(of.alert_on) or None,
    "crisis management": lambda of: yes(knows_crisis(of)),
    "own list": lambda of: " ".join(of.own_list) or None,
    "answers are signed": lambda of: yes(of.signature),
    "lead to the website": lambda of: yes(of.website),
    "questions are owned": lambda of: yes(of.owner_required),
    "says why no answer": lambda of: yes(of.reason_for_none),
    "names a board": lambda of: yes(of.names_board),
    "considered": lambda of: ", ".join(f"{each.tick} {each.row}" for each in of.answer_ticks) or None,
    "picture every months": picture,
}
ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]


def test_every_parameter_of_the_table_is_read_and_each_has_a_source() -> None:
    assert [row[0] for row in ROWS] == list(READ)
    assert all(len(row) == len(POLICIES) + 2 and row[-1] for row in ROWS)
    assert set(POLICIES) == set(NAMES)


@pytest.mark.parametrize("name", POLICIES)
def test_a_policy_sets_what_the_table_says_and_nothing_else(name: str) -> None:
    place = 1 + POLICIES.index(name)
    assert {row[0]: told(READ[row[0]](pack(name))) for row in ROWS} == {row[0]: row[place] for row in ROWS}
