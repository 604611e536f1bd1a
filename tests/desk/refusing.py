"""Three comments to decide on, and what is said when the server does not take the decision."""

from __future__ import annotations

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.support.messages import KnownError
from tests.making import comment, decide, make_channel, take


def with_comments(desk: Desk) -> Channel:
    """A page with three of them."""
    made = make_channel(desk)
    take(desk, made, *(comment(f"Nummer {number} om badet", number=number) for number in range(1, 4)))
    return made


def refusal(desk: Desk, item_id: int) -> str:
    """Its code."""
    with pytest.raises(KnownError) as problem:
        decide(desk, item_id, Outcome.KEEP)
    return problem.value.code
