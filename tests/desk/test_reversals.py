"""The share of reversed decisions: those that another with a different outcome replaced, by channel, by rule and by period."""

from __future__ import annotations

from collections.abc import Callable

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.domain.reversals import Share
from tests.making import FakeClock, comment, decide, make_channel, take


def again(desk: Desk, number: int, outcome: Outcome, *rules: str) -> None:
    decide(desk, number, outcome, *rules, supersede=True)


def shares(found: tuple[Share, ...]) -> dict[str, tuple[int, int]]:
    return {each.name: (each.decided, each.reversed) for each in found}


def test_a_decision_that_another_outcome_replaced_is_reversed_and_only_that(desk: Desk, channel: Channel) -> None:
    take(desk, channel, *(comment(f"text {n}", f"Kim {n}", n) for n in range(1, 8)))
    for number, first in ((1, Outcome.REMOVE), (2, Outcome.REMOVE), (3, Outcome.HIDE), (4, Outcome.HIDE), (5, Outcome.HIDE)):
        decide(desk, number, first, "H-01")
    decide(desk, 6, Outcome.KEEP)
    again(desk, 1, Outcome.KEEP)  # reversed
    again(desk, 2, Outcome.REMOVE, "H-01", "H-02")  # the same, with better reasons
    again(desk, 3, Outcome.REMOVE, "H-01")  # the final decision on what was hidden
    again(desk, 4, Outcome.KEEP)  # reversed
    again(desk, 6, Outcome.REMOVE, "H-02")  # reversed

    found = desk.reversals.report()

    assert (found.whole.decided, found.whole.reversed) == (11, 3)
    assert found.whole.share == 3 / 11
    assert shares(found.channels) == {channel.name: (11, 3)}
    assert shares(found.rules) == {"H-01": (7, 2), "": (3, 1), "H-02": (2, 0)}
    assert {each.name: each.rule.title_sv for each in found.rules if each.rule} == {
        "H-01": "Svordomar, obscena ord",
        "H-02": "Kommersiella budskap, reklam",
    }


def test_what_only_waited_or_was_put_off_does_not_count(desk: Desk, sit: Callable[[str], Desk]) -> None:
    page, arvet = make_channel(desk), make_channel(desk, "Arvet", "vastarvet")
    take(desk, page, comment("[propaganda]", number=1))
    take(desk, arvet, comment("[tveksamt]", number=2))
    waiting = decide(desk, 1, Outcome.REMOVE, "H-04")
    decide(desk, 2, Outcome.CONSULT, "P-05")
    assert desk.reversals.report().whole.decided == 0
    assert desk.reversals.report().whole.share is None

    sit("bo").decisions.reject(waiting.id, "Det är en åsikt.")
    decide(desk, 1, Outcome.KEEP)
    for step in (FollowUpStep.ASKED, FollowUpStep.ANSWERED):
        (task,) = (each for each in desk.follow_ups.cases(2)[0].tasks if each.duty is Duty.CONSULT)
        desk.follow_ups.report(task.obligation.id, step, Report(recipient="Chefen", words="Låt stå."))
    again(desk, 2, Outcome.KEEP)

    found = desk.reversals.report()
    assert shares(found.channels) == {"Arvet": (1, 0), page.name: (1, 0)}
    assert shares(found.rules) == {"": (2, 0)}


def test_a_proposal_that_another_replaced_before_anybody_agreed_decided_nothing(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[propaganda]", number=1))
    decide(desk, 1, Outcome.REMOVE, "H-04")
    again(desk, 1, Outcome.KEEP)

    assert shares(desk.reversals.report().channels) == {channel.name: (1, 0)}


def test_what_replaced_a_decision_is_what_took_effect_after_it_whatever_was_proposed_between(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[propaganda]", number=1))
    decide(desk, 1, Outcome.KEEP)
    again(desk, 1, Outcome.REMOVE, "H-04")
    assert shares(desk.reversals.report().channels) == {channel.name: (1, 0)}

    again(desk, 1, Outcome.REMOVE, "H-01")

    assert shares(desk.reversals.report().channels) == {channel.name: (2, 1)}


def test_a_decision_on_words_that_their_author_changed_since_is_not_reversed_by_one_on_the_new(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Fint!", number=1))
    decide(desk, 1, Outcome.KEEP)
    take(desk, channel, comment("[svordom]", number=1))
    again(desk, 1, Outcome.REMOVE, "H-01")
    assert (desk.reversals.report().whole.decided, desk.reversals.report().whole.reversed) == (2, 0)
    again(desk, 1, Outcome.KEEP)
    assert (desk.reversals.report().whole.decided, desk.reversals.report().whole.reversed) == (3, 1)


def test_a_period_is_that_of_the_decision_that_was_reversed(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("ett", number=1), comment("två", number=2))
    begun = clock.now()
    decide(desk, 1, Outcome.REMOVE, "H-01")
    clock.forward(days=10)
    later = clock.now()
    again(desk, 1, Outcome.KEEP)
    decide(desk, 2, Outcome.KEEP)

    def told(since: int | None, before: int | None) -> tuple[int, int]:
        whole = desk.reversals.report(since, before).whole
        return whole.decided, whole.reversed

    assert told(begun, later) == (1, 1)
    assert told(later, None) == (2, 0)
    assert told(None, begun) == (0, 0)
    assert told(None, None) == (3, 1)
