"""The register of blocks: what it tells of each, how a block is ended or lengthened, and that no list of people gets in."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from moderator_app.cli.parser import build_parser
from moderator_app.desk.blocks import Blocks
from moderator_app.desk.decisions import Decisions
from moderator_app.desk.desk import Desk
from moderator_app.desk.startdocument import Imprint
from moderator_app.domain.blocks import Block, BlockState
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Decision, Outcome
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.domain.start_document import StartDocument
from moderator_app.domain.workdays import DAY
from moderator_app.sources.mapping import FIELDS
from moderator_app.support.messages import KnownError
from tests.desk.following import done, task
from tests.making import FakeClock, comment, decide, draft, make_channel, take
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]


@pytest.fixture
def arvet(desk: Desk) -> Channel:
    """The one policy of the five that lets an author be blocked."""
    return make_channel(desk, "Arvet", "vastarvet", Platform.FACEBOOK)


@pytest.fixture
def repeated(desk: Desk, arvet: Channel, clock: FakeClock) -> Decision:
    """Kim Ek swore twice: the first was removed and Kim told, the second (item 2) is the ground of a block of thirty days."""
    take(desk, arvet, comment("[svordom]", "Kim Ek", 1), comment("[svordom igen]", "Kim Ek", 2))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    done(desk, Duty.REMOVE, FollowUpStep.REMOVED)
    done(desk, Duty.REMOVE, FollowUpStep.VERIFIED_GONE)
    done(desk, Duty.NOTIFY_AUTHOR, FollowUpStep.TOLD)
    clock.forward(days=1)
    wanted = draft(desk, 2, Outcome.BLOCK_AUTHOR, "H-01", until=clock.now() + 30 * DAY, reason="Svär trots tillsägelse.")
    return desk.decisions.decide(wanted)


def only(desk: Desk) -> Block:
    (found,) = desk.blocks.everything()
    return found


def carried_out(desk: Desk, item_id: int) -> None:
    done(desk, Duty.BLOCK, FollowUpStep.BLOCKED, item_id=item_id)


def code(act: Callable[[], object]) -> list[str]:
    with pytest.raises(KnownError) as error:
        act()
    return [error.value.code, *(each.code for each in error.value.details)]


def printed(document: StartDocument, imprint: Imprint) -> bytes:
    """Stands in for the printer of the window's room."""
    lines = [f"{section.heading}\n" + "\n".join(line.text for line in section.lines) for section in document.sections]
    return "\n".join(["%PDF-", document.title, *lines, imprint.by]).encode()


# -- what stands in it


@pytest.mark.requirement("VAS-22", check="moderator_app.storage.blocks:everything")
def test_the_register_tells_whom_where_on_what_ground_after_what_by_whom_from_when_and_until_when(
    desk: Desk, repeated: Decision, clock: FakeClock
) -> None:
    found = only(desk)
    assert (found.author, found.handle, found.channel, found.platform) == ("Kim Ek", "kim.ek", "Arvet", Platform.FACEBOOK)
    assert (found.reference, found.item_id, found.rules, found.reason) == (repeated.reference, 2, ("H-01",), "Svär trots tillsägelse.")
    assert [(each.rule, each.wording) for each in found.provisions] == [("H-01", "Svordomar eller obscena ord")]
    ((warned),) = found.earlier
    assert (warned.outcome, warned.decided_at, warned.told_at) == (Outcome.REMOVE, clock.now() - DAY, clock.now() - DAY)
    assert (found.gross, found.decider, found.approver) == ((), "Asa", None)
    assert (found.decided_at, found.until, found.began_at, found.ended_at) == (clock.now(), clock.now() + 30 * DAY, None, None)
    assert found.state is BlockState.TO_CARRY_OUT


@pytest.mark.requirement("VAS-22", check="moderator_app.domain.blocks:state_of")
def test_a_block_runs_from_when_it_was_carried_out_until_it_was_ended_in_the_channel_and_stays_in_the_register(
    desk: Desk, repeated: Decision, clock: FakeClock
) -> None:
    clock.forward(hours=1)
    carried_out(desk, 2)
    assert (only(desk).state, only(desk).began_at) == (BlockState.RUNS, clock.now())
    clock.forward(days=31)
    assert only(desk).state is BlockState.TO_END
    done(desk, Duty.UNBLOCK, FollowUpStep.UNBLOCKED, item_id=2)
    assert (only(desk).state, only(desk).ended_at, only(desk).decision_id) == (BlockState.ENDED, clock.now(), repeated.id)
    assert_whole(desk)


def test_those_that_run_come_first_by_their_end_and_then_what_is_over(desk: Desk, arvet: Channel, clock: FakeClock) -> None:
    take(desk, arvet, *(comment("[hot]", name, number) for number, name in enumerate(("Ada Al", "Bo By", "Eva Ek"), 1)))
    for item_id, days in ((1, 5), (2, 30), (3, 10)):
        desk.decisions.decide(draft(desk, item_id, Outcome.BLOCK_AUTHOR, "B-01", until=clock.now() + days * DAY))
    decide(desk, 1, Outcome.REMOVE, "B-01", supersede=True)
    assert [(each.author, each.state) for each in desk.blocks.everything()] == [
        ("Eva Ek", BlockState.TO_CARRY_OUT),
        ("Bo By", BlockState.TO_CARRY_OUT),
        ("Ada Al", BlockState.NEVER),
    ]


def test_what_was_taken_back_before_the_block_is_no_earlier_measure(desk: Desk, arvet: Channel, clock: FakeClock) -> None:
    take(desk, arvet, *(comment("[svordom]", "Kim Ek", number) for number in (1, 2, 3)))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    decide(desk, 1, Outcome.KEEP, supersede=True)
    decide(desk, 2, Outcome.HIDE, "H-01")
    desk.decisions.decide(draft(desk, 3, Outcome.BLOCK_AUTHOR, "H-01", until=clock.now() + DAY))
    decide(desk, 2, Outcome.KEEP, supersede=True)
    assert [each.outcome for each in only(desk).earlier] == [Outcome.HIDE], "as it was when it was decided"


def test_a_proposal_that_came_between_takes_no_earlier_measure_away(desk: Desk, arvet: Channel, clock: FakeClock) -> None:
    take(desk, arvet, *(comment("[svordom]", "Kim Ek", number) for number in (1, 2)))
    decide(desk, 1, Outcome.HIDE, "H-01")
    decide(desk, 1, Outcome.REMOVE, "H-05", supersede=True)
    desk.decisions.decide(draft(desk, 2, Outcome.BLOCK_AUTHOR, "H-01", until=clock.now() + DAY))
    decide(desk, 1, Outcome.KEEP, supersede=True)
    assert [each.outcome for each in only(desk).earlier] == [Outcome.HIDE]


def test_of_a_block_whose_item_was_disposed_of_nobody_elses_measures_are_told(
    desk: Desk, arvet: Channel, clock: FakeClock, sit: Sit
) -> None:
    take(desk, arvet, comment("[svordom]", "Bo By", 1), comment("[hot]", "Kim Ek", 2))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    desk.decisions.decide(draft(desk, 2, Outcome.BLOCK_AUTHOR, "B-01", until=clock.now() + DAY))
    # As their disposal leaves them, of whatever class they were.
    raw(desk, "UPDATE item SET author_id = (SELECT min(id) FROM author), state = 'disposed'")

    assert only(desk).earlier == ()


def test_a_gross_breach_is_named_where_nothing_was_taken_before(desk: Desk, arvet: Channel, clock: FakeClock) -> None:
    take(desk, arvet, comment("[hot]", "Kim Ek", 1))
    desk.decisions.decide(draft(desk, 1, Outcome.BLOCK_AUTHOR, "B-01", until=clock.now() + DAY))
    assert (only(desk).earlier, only(desk).gross) == ((), ("B-01",))


def test_who_approved_it_is_named_and_what_was_rejected_is_no_block(sit: Sit, desk: Desk, arvet: Channel, clock: FakeClock) -> None:
    take(desk, arvet, *(comment("[olämpligt]", "Kim Ek", number) for number in (1, 2, 3)))
    decide(desk, 1, Outcome.REMOVE, "H-01")
    wanted = [draft(desk, item_id, Outcome.BLOCK_AUTHOR, "H-05", until=clock.now() + DAY) for item_id in (2, 3)]
    first, second = (desk.decisions.decide(each) for each in wanted)
    assert {each.state for each in desk.blocks.everything()} == {BlockState.WAITS}
    bo = sit("bo")
    bo.decisions.approve(first.id)
    bo.decisions.reject(second.id, "En åsikt.")
    assert (only(desk).approver, only(desk).state) == ("Bo", BlockState.TO_CARRY_OUT)


def test_a_moderator_sees_the_blocks_of_all_channels_that_are_hers(sit: Sit, desk: Desk, repeated: Decision) -> None:
    assert [each.decision_id for each in sit("bo").blocks.everything()] == [repeated.id]


# -- what the desk refuses


@pytest.mark.requirement("VAS-22", check="moderator_app.domain.rulings:block_is_lawful")
def test_nobody_is_blocked_without_an_earlier_measure_or_a_gross_breach(desk: Desk, arvet: Channel, clock: FakeClock) -> None:
    take(desk, arvet, comment("[svordom]", "Kim Ek", 1), comment("[svordom]", "Bo By", 2))
    decide(desk, 2, Outcome.REMOVE, "H-01")
    wanted = draft(desk, 1, Outcome.BLOCK_AUTHOR, "H-01", until=clock.now() + DAY)
    assert code(lambda: desk.decisions.decide(wanted)) == ["not_decided", "no_earlier_warning"], "another's measure does not count"
    assert code(lambda: desk.decisions.decide(replace(wanted, reason=" ")))[1:] == ["no_earlier_warning", "no_reason"]
    assert desk.blocks.everything() == []


@pytest.mark.requirement("VAS-22", check="moderator_app.domain.rulings:block_is_lawful")
@pytest.mark.parametrize("days", [None, 0, -1])
def test_nobody_is_blocked_without_an_end_that_lies_ahead(desk: Desk, arvet: Channel, clock: FakeClock, days: int | None) -> None:
    take(desk, arvet, comment("[hot]", "Kim Ek", 1))
    until = None if days is None else clock.now() + days * DAY
    assert code(lambda: desk.decisions.decide(draft(desk, 1, Outcome.BLOCK_AUTHOR, "B-01", until=until))) == ["not_decided", "no_block_end"]


@pytest.mark.requirement("VAS-22", check="moderator_app.domain.rulings:block_is_lawful")
def test_where_the_policy_says_nothing_of_blocks_nobody_is_blocked(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("[hot]", "Kim Ek", 1))
    wanted = draft(desk, 1, Outcome.BLOCK_AUTHOR, "B-01", until=clock.now() + DAY)
    assert code(lambda: desk.decisions.decide(wanted)) == ["not_decided", "block_not_allowed"]


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.decisions:Decisions.decide")
def test_no_list_of_people_to_block_is_taken_anywhere(desk: Desk, arvet: Channel) -> None:
    (commands,) = (each for each in build_parser()._actions if each.dest == "command")  # pyright: ignore[reportPrivateUsage]
    (parts,) = (each for each in commands.choices["blocks"]._actions if each.dest == "part")  # type: ignore[index]
    assert sorted(parts.choices or ()) == ["end", "export", "extend", "list"]
    assert sorted(name for name, _ in inspect.getmembers(Blocks, inspect.isfunction) if not name.startswith("_")) == [
        "end",
        "everything",
        "export",
        "extend",
    ]
    # One item a decision, and what is read in of an item says nothing of a block.
    assert [str(each.annotation) for each in list(inspect.signature(Decisions.decide).parameters.values())[1:]] == ["Draft"]
    assert not any("block" in name or "decision" in name for name, _ in FIELDS)
    take(desk, arvet, *(comment("Hej", name, number) for number, name in enumerate(("Ada Al", "Bo By"), 1)))
    assert desk.blocks.everything() == []


# -- another end


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blocks:Blocks.end")
def test_a_block_is_ended_early_by_a_decision_with_a_reason_and_then_in_the_channel(
    desk: Desk, repeated: Decision, clock: FakeClock
) -> None:
    carried_out(desk, 2)
    assert code(lambda: desk.blocks.end(repeated.id, "  ")) == ["not_decided", "no_reason"]

    lifting = desk.blocks.end(repeated.id, "Kim Ek har bett om ursäkt.")

    assert (lifting.supersedes, lifting.outcome, lifting.reason) == (repeated.id, Outcome.KEEP, "Kim Ek har bett om ursäkt.")
    assert (only(desk).state, only(desk).replaced_by) == (BlockState.TO_END, lifting.reference)
    assert task(desk, Duty.UNBLOCK, 2).obligation.due_at < repeated.block_until  # pyright: ignore[reportOperatorIssue]
    done(desk, Duty.UNBLOCK, FollowUpStep.UNBLOCKED, item_id=2)
    assert (only(desk).state, only(desk).ended_at) == (BlockState.ENDED, clock.now())
    assert code(lambda: desk.blocks.end(repeated.id, "En gång till.")) == ["block_not_standing"]
    assert_whole(desk)


def test_what_is_gone_from_the_channel_stays_gone_when_the_block_ends(desk: Desk, arvet: Channel, clock: FakeClock) -> None:
    take(desk, arvet, comment("[hot]", "Kim Ek", 1), comment("[svordom]", "Kim Ek", 2))
    threat = desk.decisions.decide(draft(desk, 1, Outcome.BLOCK_AUTHOR, "B-01", until=clock.now() + DAY))
    decide(desk, 2, Outcome.HIDE, "H-01")
    done(desk, Duty.HIDE, FollowUpStep.HIDDEN, item_id=2)
    hidden = desk.decisions.decide(draft(desk, 2, Outcome.BLOCK_AUTHOR, "H-01", until=clock.now() + DAY, supersede=True))
    assert desk.blocks.end(threat.id, "Därför.").outcome is Outcome.REMOVE
    assert desk.blocks.end(hidden.id, "Därför.").outcome is Outcome.HIDE
    assert {each.state for each in desk.blocks.everything()} == {BlockState.NEVER}


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blocks:Blocks.extend")
def test_another_end_is_a_decision_of_its_own_on_the_same_ground_and_nobody_is_blocked_twice(
    desk: Desk, repeated: Decision, clock: FakeClock
) -> None:
    carried_out(desk, 2)
    clock.forward(days=20)
    assert code(lambda: desk.blocks.extend(repeated.id, clock.now(), "Ny svordom.")) == ["not_decided", "no_block_end"]

    longer = desk.blocks.extend(repeated.id, clock.now() + 60 * DAY, "Ny svordom från ett annat konto.")

    running, before = desk.blocks.everything()
    assert (running.decision_id, running.state, running.until) == (longer.id, BlockState.RUNS, clock.now() + 60 * DAY)
    assert (before.decision_id, before.state, before.replaced_by) == (repeated.id, BlockState.REPLACED, longer.reference)
    assert running.rules == before.rules
    assert task(desk, Duty.UNBLOCK, 2).obligation.due_at == clock.now() + 60 * DAY
    assert code(lambda: desk.blocks.extend(repeated.id, clock.now() + DAY, "Igen.")) == ["block_not_standing"]
    assert_whole(desk)


def test_a_proposal_that_nobody_approved_took_no_block_s_place(sit: Sit, desk: Desk, repeated: Decision, clock: FakeClock) -> None:
    carried_out(desk, 2)
    wanted = draft(desk, 2, Outcome.BLOCK_AUTHOR, "H-05", until=clock.now() + 9 * DAY, supersede=True)
    proposal = desk.decisions.decide(wanted)
    assert [each.state for each in desk.blocks.everything()] == [BlockState.WAITS, BlockState.RUNS]
    lifting = decide(desk, 2, Outcome.KEEP, supersede=True)
    states = {each.decision_id: (each.state, each.replaced_by) for each in desk.blocks.everything()}
    assert states == {repeated.id: (BlockState.TO_END, lifting.reference), proposal.id: (BlockState.NEVER, lifting.reference)}


def test_a_purge_of_the_item_does_not_forget_that_its_author_is_blocked(desk: Desk, repeated: Decision, clock: FakeClock) -> None:
    carried_out(desk, 2)
    desk.suspicion.purge(2)
    assert only(desk).state is BlockState.RUNS
    assert task(desk, Duty.UNBLOCK, 2).obligation.due_at == repeated.block_until
    assert (only(desk).may_change, code(lambda: desk.blocks.end(repeated.id, "Fel."))) == (False, ["block_not_standing"])
    clock.forward(days=31)
    assert only(desk).state is BlockState.TO_END
    done(desk, Duty.UNBLOCK, FollowUpStep.UNBLOCKED, item_id=2)
    assert only(desk).state is BlockState.ENDED


def test_a_block_on_words_that_were_changed_since_is_ended_by_assessing_the_new_ones(
    desk: Desk, arvet: Channel, repeated: Decision
) -> None:
    carried_out(desk, 2)
    take(desk, arvet, comment("[ursäkt]", "Kim Ek", 2))
    assert code(lambda: desk.blocks.end(repeated.id, "Kim Ek har bett om ursäkt.")) == ["block_reworded"]
    decide(desk, 2, Outcome.KEEP, supersede=True)
    assert only(desk).state is BlockState.TO_END


# -- the official document


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blocks:Blocks.export")
def test_the_register_is_handed_out_as_a_table_and_as_a_document(desk: Desk, repeated: Decision, tmp_path: Path) -> None:
    carried_out(desk, 2)
    for name in ("register.csv", "register.pdf", "register.html"):
        assert desk.blocks.export(tmp_path / name, printed) == 1
        text = (tmp_path / name).read_bytes().decode("utf-8-sig")
        for said in (
            "Kim Ek",
            "Arvet",
            "gäller",
            "Svordomar eller obscena ord",
            "Svär trots tillsägelse.",
            "avsändaren underrättad",
            "Asa",
        ):
            assert said in text, (name, said)
    assert "Kanaler: Arvet" in (tmp_path / "register.pdf").read_text("utf-8"), "a moderator's own register says that it is not the whole"
    assert code(lambda: desk.blocks.export(tmp_path / "register.docx", printed)) == ["unknown_file_format"]
    found = raw(desk, "SELECT payload FROM journal WHERE kind = 'file_exported'")
    bodies = [json.loads(bytes(payload))[-1] for (payload,) in found]  # pyright: ignore[reportArgumentType]
    assert [(each["list"], each["blocks"], each["format"]) for each in bodies] == [("blocks", 1, x) for x in ("csv", "pdf", "html")]


@pytest.mark.requirement("VAS-22", check="moderator_app.desk.blockwords:reason")
def test_protected_content_and_what_was_purged_are_not_in_what_is_handed_out(
    desk: Desk, arvet: Channel, clock: FakeClock, tmp_path: Path
) -> None:
    take(desk, arvet, comment("[våldsbild]", "Kim Ek", 1), comment("Qvarnhjul", "Bo By", 2))
    wanted = draft(desk, 1, Outcome.BLOCK_AUTHOR, "B-06", until=clock.now() + DAY, reason="Citerar våldsord.")
    desk.decisions.decide(wanted)
    desk.decisions.decide(draft(desk, 2, Outcome.BLOCK_AUTHOR, "B-01", until=clock.now() + DAY, reason="Citerar Qvarnhjul."))
    desk.suspicion.purge(2)
    for name in ("register.csv", "register.pdf", "register.html"):
        desk.blocks.export(tmp_path / name, printed)
        text = (tmp_path / name).read_bytes().decode("utf-8-sig")
        assert "våldsord" not in text
        assert "Qvarnhjul" not in text
        assert "skyddat innehåll" in text
        assert "(borttaget när inlägget rensades)" in text


def test_an_empty_register_says_so(desk: Desk, tmp_path: Path) -> None:
    assert desk.blocks.export(tmp_path / "register.pdf", printed) == 0
    assert "Ingen är eller har varit blockerad." in (tmp_path / "register.pdf").read_text("utf-8")
