"""What an answer rests on at the item: the responsible board, the channel's purpose, and the way to the organisation's website."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.wordings import author_message
from tests.making import decide, draft, ids, make_channel, take

PAGE = "https://exempel.se/kontakt"


@pytest.fixture
def question(desk: Desk) -> tuple[Channel, int]:
    """A question on a page under Sollentuna's rules."""
    page = make_channel(desk, "Simhallen", "sollentuna")
    take(desk, page, "När öppnar ni?")
    return page, ids(desk, page)[0]


@pytest.mark.requirement("SOL-29", check="moderator_app.domain.rulings:board_is_named")
def test_the_board_stands_on_the_item_and_whoever_decides_is_told_where_none_is_named(desk: Desk, question: tuple[Channel, int]) -> None:
    page, item = question
    assert [each.code for each in desk.decisions.ruling(draft(desk, item, Outcome.ANSWER)).warnings] == ["no_board"]

    desk.register.fill_in(page, Field.BOARD, "Kultur- och fritidsnämnden")

    assert desk.inbox.item(item).board == "Kultur- och fritidsnämnden"
    assert not desk.decisions.ruling(draft(desk, item, Outcome.ANSWER)).warnings


@pytest.mark.requirement("SOL-29", check="moderator_app.desk.logcolumns:board_of")
def test_a_decision_keeps_the_board_of_its_day_in_the_record_and_in_what_is_exported(
    desk: Desk, question: tuple[Channel, int], tmp_path: Path
) -> None:
    page, item = question
    desk.register.fill_in(page, Field.BOARD, "Kultur- och fritidsnämnden")
    decide(desk, item, Outcome.KEEP)
    desk.register.fill_in(page, Field.BOARD, "Fritidsnämnden")
    decide(desk, item, Outcome.ANSWER, supersede=True)

    assert [each.board for each in desk.decisions.of_item(item)] == ["Kultur- och fritidsnämnden", "Fritidsnämnden"]
    desk.log.export("jsonl", tmp_path / "logg.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "logg.jsonl").read_text("utf-8").splitlines()]
    assert [each["board"] for each in lines] == ["Kultur- och fritidsnämnden", "Fritidsnämnden"]
    assert desk.log.verify().ok


def test_a_policy_that_names_no_board_asks_for_none(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Hej!")
    assert not desk.decisions.ruling(draft(desk, ids(desk, channel)[0], Outcome.ANSWER)).warnings


@pytest.mark.parametrize(("policy", "signed"), [("osby", "\n\nAsa, Osby kommun"), ("hjo", "")])
def test_an_answer_begins_with_the_way_to_the_website_and_that_alone_is_no_answer(desk: Desk, policy: str, signed: str) -> None:
    page = make_channel(desk, "Biblioteket", policy)
    desk.register.fill_in(page, Field.ENTRY_PAGE, PAGE)
    take(desk, page, "När öppnar ni?")
    (item,) = ids(desk, page)
    begun = author_message(desk.policies.of_channel(page.id), draft(desk, item, Outcome.ANSWER), website=desk.inbox.item(item).entry_page)

    assert begun == f"Den officiella informationen finns på vår webbplats: {PAGE}"
    if policy == "hjo":
        desk.claims.assign(item, desk.me.id)
    assert desk.decisions.decide(draft(desk, item, Outcome.ANSWER, message=begun)).message == ""
    whole = f"Klockan tio.\n\n{begun}"
    assert desk.decisions.decide(draft(desk, item, Outcome.ANSWER, message=whole, supersede=True)).message == whole + signed
