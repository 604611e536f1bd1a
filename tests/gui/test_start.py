"""The window is painted before anything of the desk is loaded: what a start may not wait for is not imported by it."""

from __future__ import annotations

import subprocess
import sys

from moderator_app.domain.decisions import OUTCOMES
from moderator_app.gui.item.actions import ITEM_ACTIONS, OUTCOME_ACTIONS

LATER = (
    "sqlalchemy",
    "alembic",
    "msgspec",
    "lxml",
    "holidays",
    "asyncio",
    "moderator_app.desk",
    "moderator_app.domain",
    "moderator_app.storage",
)
ASK = "import sys, moderator_app.bootstrap, moderator_app.gui.app, moderator_app.gui.news; print(*sys.modules)"


def test_the_window_waits_for_nothing_that_it_does_not_paint() -> None:
    loaded = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True).stdout.split()

    assert [name for name in loaded if name.startswith(LATER)] == []


def test_the_first_page_of_the_inbox_waits_for_no_reader_writer_or_calendar() -> None:
    ask = "import sys, moderator_app.desk.desk; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.split()

    assert [name for name in loaded if name.startswith(("alembic", "lxml", "holidays", "python_calamine", "moderator_app.sources"))] == []


def test_every_outcome_has_its_own_letter_in_the_window_as_in_the_rules() -> None:
    keys = {action.id: action.keys for action in ITEM_ACTIONS}

    assert {spec.outcome: (spec.key.upper(),) for spec in OUTCOMES} == {
        outcome: keys[action_id] for outcome, action_id in OUTCOME_ACTIONS.items()
    }
