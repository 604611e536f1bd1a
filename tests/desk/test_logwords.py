"""What is stored as a value is read in the exported log by the words that the window uses for it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from xml.etree import ElementTree

import pytest

from moderator_app.desk.logwords import word
from moderator_app.desk.receiptwords import NAMES as STEP_NAMES
from moderator_app.desk.receiptwords import SWEDISH as STEPS
from moderator_app.domain.channels import PLATFORM_NAMES
from moderator_app.domain.decisions import OUTCOME
from moderator_app.domain.policy import DUTY_NAMES
from moderator_app.gui.item.words import AUTHOR_NAMES, DIRECTION_NAMES, KIND_NAMES, OBLIGATION_NAMES, STANDING_NAMES

SWEDISH = Path(__file__).resolve().parents[2] / "translations" / "uppsikt_sv.ts"
NAMES: dict[str, dict[StrEnum, str]] = {
    "Outcome": {outcome: spec.name for outcome, spec in OUTCOME.items()},
    "Duty": {**DUTY_NAMES},
    "Standing": {**STANDING_NAMES},
    "ObligationState": {**OBLIGATION_NAMES},
    "ItemKind": {**KIND_NAMES},
    "AuthorType": {**AUTHOR_NAMES},
    "Direction": {**DIRECTION_NAMES},
    "Platform": {**PLATFORM_NAMES},
}


@pytest.mark.parametrize("context", NAMES)
def test_the_export_speaks_the_windows_swedish(context: str) -> None:
    told = {
        text.findtext("source"): text.findtext("translation")
        for part in ElementTree.parse(SWEDISH).getroot().iter("context")
        if part.findtext("name") == context
        for text in part.iter("message")
    }
    for value, english in NAMES[context].items():
        assert word(value, "sv") == told.get(english, english), value


def test_the_export_calls_each_step_of_a_follow_up_what_the_window_calls_it() -> None:
    told = {
        text.findtext("source"): text.findtext("translation")
        for part in ElementTree.parse(SWEDISH).getroot().iter("context")
        if part.findtext("name") == "FollowUpStep"
        for text in part.iter("message")
    }
    assert told == STEPS
    assert set(STEP_NAMES) == set(STEPS)


def test_a_value_without_words_is_told_as_it_is_stored() -> None:
    assert word(StrEnum("Odd", {"ONE": "not_known"})("not_known"), "sv") == "not known"
