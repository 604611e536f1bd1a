"""What a handover note is drafted from, and who may read and write it."""

from __future__ import annotations

from datetime import date

import pytest

from moderator_app.domain.cover import Absence, period
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.handover import MOST, OpenChannel, OpenDuty, OpenItem, OpenProposal, drafted, may_read, may_write, written
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.policy import Duty
from moderator_app.domain.team import Role
from tests.making import at

FIRST = date(2026, 3, 5).toordinal()
ASA, BO, CIA, PLANNER, STARTER = range(1, 6)
MUSEUM = 7
NOW = at("2026-03-04 10:00")
ABSENCE = Absence(3, ASA, "Åsa", FIRST, FIRST + 1, *period(FIRST, FIRST + 1), PLANNER, ((MUSEUM, BO),))


def text(*channels: OpenChannel) -> list[str]:
    return written(drafted(ABSENCE, channels, NOW), lambda what: what.english()).splitlines()


def test_a_draft_tells_what_is_open_with_numbers_and_deadlines() -> None:
    museum = OpenChannel(
        "Museet",
        23,
        (
            OpenItem(9, at("2026-03-04 09:00"), urgent=True, hers=False),
            OpenItem(4, at("2026-03-05 12:30"), urgent=False, hers=True),
            OpenItem(5, FAR_FUTURE, urgent=False, hers=False),
        ),
        (OpenProposal(6, Outcome.REMOVE, "Cia", at("2026-03-03 16:05"), ("B-01", "H-04")),),
        (
            OpenDuty(6, Duty.CONSULT, False, (), at("2026-03-05 08:00")),
            OpenDuty(8, Duty.DIARY, True, ("B-01",), at("2026-03-04 08:00")),
        ),
    )

    assert text(museum, OpenChannel("Parken", 0, (), (), ())) == [
        "Handover note for Åsa, away 2026-03-05 – 2026-03-06",
        "What was open at 2026-03-04 10:00:",
        "",
        "Museet",
        "To assess: 23",
        "– item 9, suspected crime or secrecy, late since 2026-03-04 09:00",
        "– item 4, by 2026-03-05 12:30, assigned to Åsa",
        "– item 5, no time set",
        "– and more: 20",
        "Waiting for a second person:",
        "– item 6: Cia proposed “Remove from channel” under B-01, H-04 at 2026-03-03 16:05",
        "Questions that wait for an answer:",
        "– item 6: Consult, by 2026-03-05 08:00",
        "Open follow-ups:",
        "– item 8: Register in the diary (must be done) under B-01, late since 2026-03-04 08:00",
        "",
        "Parken",
        "Nothing is open.",
        "",
        "Crisis mode is off (what else goes on: write here, or strike this out)",
        "",
        "What else the deputy needs to know",
    ]


def test_of_much_that_is_open_the_first_is_told_and_how_much_more_there_is() -> None:
    many = tuple(OpenDuty(n, Duty.REMOVE, False, (), NOW) for n in range(MOST + 7))

    told = text(OpenChannel("Museet", 0, (), (), many))
    assert sum("Remove" in line for line in told) == MOST
    assert "– and more: 7" in told


def test_a_name_with_a_line_break_or_braces_stays_one_line() -> None:
    assert "{0} %s" in text(OpenChannel("{0}\n%s", 0, (), (), ()))


@pytest.mark.parametrize(
    ("who", "role", "reads", "writes"),
    [
        (ASA, Role.MODERATOR, True, True),
        (PLANNER, Role.MODERATOR, True, True),
        (STARTER, Role.MODERATOR, True, True),
        (BO, Role.MODERATOR, True, False),
        (CIA, Role.MODERATOR, False, False),
        (CIA, Role.MANAGER, True, True),
        (CIA, Role.ADMINISTRATOR, True, True),
        (CIA, Role.AUDITOR, True, False),
        (CIA, Role.REGISTRAR, True, False),
    ],
)
def test_who_reads_and_writes_a_note(who: int, role: Role, *, reads: bool, writes: bool) -> None:
    assert may_read(ABSENCE, STARTER, set(), who, role) is reads
    assert may_write(ABSENCE, STARTER, who, role) is writes


def test_who_stands_in_for_a_deputy_reads_it_too() -> None:
    assert may_read(ABSENCE, None, {(ASA, MUSEUM)}, CIA, Role.MODERATOR)
    assert not may_read(ABSENCE, None, {(ASA, MUSEUM + 1), (BO, MUSEUM)}, CIA, Role.MODERATOR)
