"""Who owns a question: asked for where the policy asks it, and handed to the system for complaints and views."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome, Standing
from moderator_app.domain.today import Section
from moderator_app.support.messages import Refused
from tests.making import decide, ids, make_channel, take


@pytest.fixture
def page(desk: Desk) -> Channel:
    """A page under Hjo's rules with a question, thanks, and an insult."""
    made = make_channel(desk, "Kommunen", "hjo")
    take(desk, made, "När öppnar badet?", "Tack!", "Ni är idioter")
    return made


@pytest.mark.requirement("HJO-7", check="moderator_app.domain.rulings:question_is_owned")
def test_a_question_without_an_owner_is_not_decided(desk: Desk, page: Channel) -> None:
    question, thanks, insult = ids(desk, page)
    for outcome, rules in ((Outcome.ANSWER, ()), (Outcome.ANSWER, ("P-01",)), (Outcome.FORWARD, ("P-02",)), (Outcome.KEEP, ("P-01",))):
        with pytest.raises(Refused) as refused:
            decide(desk, question, outcome, *rules)
        assert "no_owner" in [each.code for each in refused.value.details]
    decide(desk, thanks, Outcome.KEEP)
    decide(desk, insult, Outcome.REMOVE, "B-04")

    desk.claims.assign(question, desk.me.id)
    assert decide(desk, question, Outcome.ANSWER, "P-01").outcome is Outcome.ANSWER


def test_where_the_policy_does_not_ask_who_owns_it_nobody_need_be_named(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "När öppnar badet?")
    taken = decide(desk, ids(desk, channel)[0], Outcome.ANSWER, "P-01")
    assert taken.standing is Standing.STANDS
    assert desk.claims.assigned(taken.item_id) is None


@pytest.mark.requirement("HJO-7", check="moderator_app.domain.decisions:is_question")
def test_questions_are_handed_over_with_who_owns_each(desk: Desk, page: Channel, sit: Callable[[str], Desk], tmp_path: Path) -> None:
    question, thanks, _ = ids(desk, page)
    bo = sit("bo").me
    desk.people.change(bo.id, unit="Fritid")
    desk.claims.assign(question, bo.id)
    decide(desk, question, Outcome.ANSWER, "P-01")
    decide(desk, thanks, Outcome.KEEP)

    assert desk.log.export("jsonl", tmp_path / "frågor.jsonl", questions=True).rows == 1
    (told,) = [json.loads(line) for line in (tmp_path / "frågor.jsonl").read_text("utf-8").splitlines()]
    assert (told["owner"], told["owner_unit"], told["text"], told["channel"]) == ("Bo", "Fritid", "När öppnar badet?", "Kommunen")
    assert desk.log.export("csv", tmp_path / "frågor.csv", questions=True).rows == 1


def test_a_question_that_was_decided_anew_is_handed_over_once(desk: Desk, page: Channel, tmp_path: Path) -> None:
    question = ids(desk, page)[0]
    desk.claims.assign(question, desk.me.id)
    decide(desk, question, Outcome.ANSWER, "P-01")
    decide(desk, question, Outcome.FORWARD, "P-01", supersede=True)
    assert desk.log.export("jsonl", tmp_path / "frågor.jsonl", questions=True).rows == 1


def test_the_day_of_its_owner_tells_of_a_question_that_is_still_to_be_answered(
    desk: Desk, page: Channel, sit: Callable[[str], Desk]
) -> None:
    question, bo = ids(desk, page)[0], sit("bo")
    desk.claims.assign(question, bo.me.id)
    decide(desk, question, Outcome.ANSWER, "P-01")

    def told(one: Desk) -> list[object]:
        return [each.what.values["count"] for each in one.today.read().of(Section.MINE) if each.what.code == "owned_questions"]

    assert (told(bo), told(desk)) == (["1"], [])
    decide(desk, question, Outcome.KEEP, reason="Besvarad på annat sätt", supersede=True)
    assert told(bo) == []
