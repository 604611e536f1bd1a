"""Decisions: refused with all that is missing, tied to the wording they judged, replaced but never edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import PURGED_WORDS, Answer, Outcome, Standing
from moderator_app.domain.items import State
from moderator_app.domain.policy import Duty
from moderator_app.support.messages import Refused
from tests.making import FakeClock, at, comment, decide, draft, ids, make_channel, take
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]


def open_duties(desk: Desk, item_id: int) -> list[str]:
    return [duty for decision in desk.decisions.of_item(item_id) for duty in (o.duty for o in decision.obligations if o.state == "open")]


def stored(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Everything that a decision consists of, as the database holds it; its standing and its duties' states may change."""
    return {
        "decision": raw(desk, f"SELECT {COLUMNS} FROM decision ORDER BY id"),
        "answers": raw(desk, "SELECT * FROM decision_answer ORDER BY 1, 2"),
        "provisions": raw(desk, "SELECT * FROM decision_provision ORDER BY 1, 2"),
        "obligations": raw(desk, "SELECT id, decision_id, item_id, duty, mandatory, rules, due_at FROM obligation ORDER BY id"),
    }


COLUMNS = (
    "id, reference, item_id, revision_id, pack_id, outcome, reason, message, decider_id, on_behalf_of, mandate, knowledge_at, decided_at,"
    " block_until, supersedes"
)


# --- Refused -----------------------------------------------------------------------------------------------------------------


def test_a_refusal_names_all_that_is_missing_and_leaves_everything_as_it_was(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "[hotfullt]")
    begun = draft(desk, 1, Outcome.KEEP, "B-01", "X-99", reason=" ")
    desk.drafts.save(begun)
    before = desk.log.head()

    with pytest.raises(Refused) as refused:
        desk.decisions.decide(begun)

    assert refused.value.code == "not_decided"
    assert [each.code for each in refused.value.details] == ["unknown_rule", "must_remove", "no_reason"]
    assert desk.log.head() == before
    assert desk.decisions.of_item(1) == []
    assert desk.drafts.load(1) == begun
    assert desk.inbox.item(1).state is State.OPEN


def test_an_item_that_is_not_there_can_t_be_decided(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Hej")
    with pytest.raises(Refused) as refused:
        desk.decisions.decide(replace(draft(desk, 1, Outcome.KEEP), item_id=99))

    assert refused.value.code == "unknown_item"


def test_what_a_colleague_decided_meanwhile_is_not_overwritten(sit: Sit, desk: Desk, channel: Channel) -> None:
    take(desk, channel, "[hotfullt]")
    mine = draft(desk, 1, Outcome.REMOVE, "B-01")
    decide(sit("bo"), 1, Outcome.KEEP)

    with pytest.raises(Refused) as refused:
        desk.decisions.decide(mine)

    assert [each.code for each in refused.value.details] == ["already_decided"]
    assert [each.decider for each in desk.decisions.of_item(1)] == ["Bo"]


def test_a_purged_item_can_t_be_decided(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "[borttaget]")
    desk.suspicion.purge(1)

    with pytest.raises(Refused) as refused:
        decide(desk, 1, Outcome.KEEP, supersede=True)

    assert refused.value.code == "purged_item"


def test_what_the_pack_forbids_is_forbidden_by_the_desk_itself(desk: Desk, clock: FakeClock) -> None:
    for pack, outcome, rules, code in (
        ("sormland", Outcome.BLOCK_AUTHOR, ("B-01",), "block_not_allowed"),
        ("osby", Outcome.KEEP, ("H-01",), "must_remove"),
        ("sollentuna", Outcome.REMOVE, (), "no_rule"),
        ("hjo", Outcome.REMOVE, ("B-05",), "suspected_abuse_flow"),
        ("vastarvet", Outcome.BLOCK_AUTHOR, ("H-01",), "no_block_end"),
    ):
        page = make_channel(desk, pack, pack)
        take(desk, page, comment(f"Hej {pack}", number=pack))
        with pytest.raises(Refused) as refused:
            decide(desk, ids(desk, page)[0], outcome, *rules)
        assert code in [each.code for each in refused.value.details], pack


# --- Taken -------------------------------------------------------------------------------------------------------------------


def test_a_decision_holds_everything_that_it_rests_on(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, "[hotfullt]", "Hej")
    desk.inbox.open(1)
    clock.forward(minutes=5)

    decided = desk.decisions.decide(draft(desk, 1, Outcome.REMOVE, "B-01", reason="  Hot mot namngiven.  ", message="Vi tog bort det."))

    assert decided.reference == "2026-000001"
    assert decided.revision_id == desk.inbox.item(1).revisions[0].id
    assert (decided.decider, decided.reason, decided.message) == ("Asa", "Hot mot namngiven.", "Vi tog bort det.")
    assert (decided.knowledge_at, decided.decided_at) == (at("2026-03-04 10:00"), at("2026-03-04 10:05"))
    assert decided.answers == {"B-01": Answer.YES}
    assert ("Hot", "Ert ansvar som utgivare av innehåll i de sociala medierna, rad 66") in [
        (each.wording, each.source) for each in decided.provisions
    ]
    assert {Duty.EVIDENCE, Duty.DIARY, Duty.REMOVE, Duty.POLICE_REPORT} <= {each.duty for each in decided.obligations}
    assert decided.standing is Standing.STANDS
    assert desk.inbox.item(1).state is State.DONE
    assert_whole(desk)


def test_whoever_decides_without_opening_has_known_since_then(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, "Hej")

    decided = decide(desk, 1, Outcome.KEEP)

    assert decided.knowledge_at == desk.inbox.item(1).knowledge_at == clock.now()


def test_references_begin_anew_with_the_swedish_year(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, "Ett", "Två", "Tre")
    references: list[str] = []
    for number, moment in enumerate(("2026-12-31 23:30", "2026-12-31 23:59", "2027-01-01 00:01"), 1):
        clock.set(moment)
        references.append(decide(desk, number, Outcome.KEEP).reference)

    assert references == ["2026-000001", "2026-000002", "2027-000001"]


def test_my_draft_is_gone_with_my_decision_and_a_colleague_s_is_not(sit: Sit, desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Hej")
    colleague = sit("bo")
    for each in (desk, colleague):
        each.drafts.save(draft(each, 1, Outcome.KEEP, reason=each.me.name))

    decide(desk, 1, Outcome.KEEP)

    assert desk.drafts.load(1) is None
    kept = colleague.drafts.load(1)
    assert kept is not None
    assert kept.reason == "Bo"


def test_half_a_character_in_a_reason_is_no_reason_to_fail(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Hej")
    begun = draft(desk, 1, Outcome.KEEP, reason="Fel \ud83d tecken", message="\udc00")
    desk.drafts.save(begun)

    assert desk.decisions.decide(begun).reason == "Fel \ufffd tecken"
    assert_whole(desk)


# --- Replaced ------------------------------------------------------------------------------------------------------------------


def test_a_new_decision_replaces_the_old_one_and_cancels_what_was_still_to_do(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "[svordom]")
    first = decide(desk, 1, Outcome.HIDE, "H-01")
    assert open_duties(desk, 1) != []

    second = decide(desk, 1, Outcome.KEEP, reason="Var inget [skällsord].", supersede=True)

    before, after = desk.decisions.of_item(1)
    assert (before.standing, after.standing) == (Standing.SUPERSEDED, Standing.STANDS)
    assert after.supersedes == first.id
    states = {each.duty: each.state for each in before.obligations}
    assert states.pop(Duty.FINAL_DECISION) == "done", "this is the final decision"
    assert set(states.values()) == {"cancelled"}
    assert open_duties(desk, 1) == [each.duty for each in second.obligations]
    assert desk.inbox.item(1).decision_id == second.id
    assert_whole(desk)


def test_a_decision_never_changes_whatever_comes_after_it(sit: Sit, desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("[svordom]", number=1), comment("[propaganda]", number=2))
    decide(desk, 1, Outcome.HIDE, "H-01")
    waiting = decide(desk, 2, Outcome.REMOVE, "H-04")
    before = stored(desk)

    clock.forward(days=1)
    take(desk, channel, comment("[svordom], ändrad", number=1))
    desk.channels.switch_pack(channel.id, "osby")
    decide(desk, 1, Outcome.REMOVE, "H-01", supersede=True)
    sit("bo").decisions.approve(waiting.id)

    after = stored(desk)
    assert {name: rows[: len(before[name])] for name, rows in after.items()} == before
    assert_whole(desk)


def test_a_purge_takes_a_decision_s_words_and_nothing_else_of_it(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[svordom]", number=1), comment("[svordom] till", number=2))
    decide(desk, 1, Outcome.HIDE, "H-01", reason="[citat]")
    decide(desk, 2, Outcome.HIDE, "H-01", reason="[annat citat]")
    before = stored(desk)

    desk.suspicion.purge(1)

    after = {name: rows[: len(before[name])] for name, rows in stored(desk).items()}
    words = {"[citat]": PURGED_WORDS}
    assert after == before | {"decision": [tuple(words.get(str(value), value) for value in row) for row in before["decision"]]}
    assert_whole(desk)


def test_an_author_s_earlier_measures_allow_a_block(desk: Desk, clock: FakeClock) -> None:
    page = make_channel(desk, "Västarvet", "vastarvet")
    take(desk, page, comment("[svordom]", number=1), comment("[svordom] igen", number=2))
    end = at("2026-04-04 00:00")
    block = draft(desk, 2, Outcome.BLOCK_AUTHOR, "H-01", until=end)
    with pytest.raises(Refused) as refused:
        desk.decisions.decide(block)
    assert [each.code for each in refused.value.details] == ["no_earlier_warning"]

    decide(desk, 1, Outcome.HIDE, "H-01")

    assert desk.decisions.decide(block).block_until == end


def test_the_ruling_shown_before_is_the_one_that_is_applied(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "[hotfullt]")
    begun = draft(desk, 1, Outcome.REMOVE, "B-01")
    shown = desk.decisions.ruling(begun)

    decided = desk.decisions.decide(begun)

    assert [(each.duty, each.mandatory, each.due_at) for each in shown.obligations] == [
        (each.duty, each.mandatory, each.due_at) for each in decided.obligations
    ]
    assert shown.state is desk.inbox.item(1).state


def test_a_hidden_item_that_is_edited_can_be_hidden_again_as_a_first_step(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Akta dig, [hot]!", number=1))
    decide(desk, 1, Outcome.HIDE, "B-01")
    take(desk, channel, comment("Akta dig noga, [hot]!", number=1))
    assert desk.inbox.item(1).state is State.OPEN

    again = decide(desk, 1, Outcome.HIDE, "B-01", supersede=True)

    assert desk.inbox.item(1).state is State.HIDDEN
    assert Duty.FINAL_DECISION in [each.duty for each in again.obligations]


def test_what_a_decision_gives_back_is_what_is_kept(desk: Desk) -> None:
    take(desk, make_channel(desk), "Fråga")
    (one,) = ids(desk)

    decided = decide(desk, one, Outcome.REMOVE, "B-01", reason=" Nedsättande. ")

    assert desk.decisions.of_item(one) == [decided]
