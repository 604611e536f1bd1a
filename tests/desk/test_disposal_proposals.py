"""Disposal in a batch: decision, period, no hold and four eyes, then the record; nothing of what was written is left or comes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from moderator_app.desk import disposal_proposals
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import PURGED_WORDS, Outcome
from moderator_app.domain.disposal import Limit, RecordType, Terms
from moderator_app.domain.disposal_proposals import Condition, Record
from moderator_app.domain.items import Selection, State
from moderator_app.domain.retention import Ground, When
from moderator_app.support.messages import Refused
from tests.desk.test_suspicion import traces
from tests.making import FakeClock, comment, decide, draft, ids, take
from tests.truths import assert_whole, raw

Sit = Callable[[str], Desk]
TERMS = Terms(
    body="Regionstyrelsen",
    decided="2026-02-01",
    paragraph="§ 44",
    scope="Inlägg i sociala medier",
    record_types=(RecordType.MINOR,),
    limit=Limit.WHEN_OBSOLETE,
)


def lead(desk: Desk, sit: Sit, name: str = "bo") -> Desk:
    """A colleague who leads."""
    sit(name).close()
    raw(desk, "UPDATE person SET role = 'manager' WHERE os_user = ?", name)
    return sit(name)


def carried_out(desk: Desk, number: int) -> Record:
    while (progress := desk.proposals.carry_out(number)).record is None:
        pass
    return progress.record


@pytest.fixture
def settled(desk: Desk, channel: Channel, clock: FakeClock) -> list[int]:
    """Three comments that were kept half a year ago."""
    take(
        desk,
        channel,
        comment("Qvarnhjulet snurrar vackert", "Rut Ax", 1),
        comment("Zebrafiskar simmar", "Kim Ek", 2),
        comment("Öppet?", number=3),
    )
    found = ids(desk, channel)
    for each in found:
        decide(desk, each, Outcome.KEEP)
    clock.forward(days=190)
    return found


@pytest.mark.requirement("SOR-20", check="moderator_app.desk.disposal_proposals:Proposals._rule")
def test_what_is_no_longer_current_goes_when_a_second_person_approves_and_the_record_stays(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit
) -> None:
    decision = desk.disposal.add(TERMS, channel_ids=[channel.id])
    number = desk.proposals.propose(Condition(decision_id=decision, received_before="2026-06-01", quiet_months=6))
    with pytest.raises(Refused) as refused:
        desk.proposals.approve(number)
    assert refused.value.code == "proposal_not_now"
    with pytest.raises(Refused):
        desk.proposals.carry_out(number)
    assert desk.inbox.item(settled[0]).revision is not None

    lead(desk, sit).proposals.approve(number)
    record = carried_out(desk, number)

    (one,) = desk.proposals.everything()
    assert (record.disposed, record.kept, record.digest) == (3, 0, one.digest)
    assert one.record == record
    for each in settled:
        item = desk.inbox.item(each)
        assert (item.state, item.revisions, item.author_name, item.url, item.external_id) == (State.DISPOSED, (), "–", None, None)
        (kept,) = desk.decisions.of_item(each)
        assert (kept.outcome, kept.reason) == (Outcome.KEEP, PURGED_WORDS)
        assert (desk.retention.of(each).when, desk.retention.of(each).holds) == (When.GONE, ())
        assert desk.inbox.author_history(item).items == 0, "nobody knows any more what else the author wrote"
    assert list(desk.inbox.spine(Selection(None, search="qvarnhjulet"))) == []
    assert_whole(desk)


def proposed(desk: Desk, channel: Channel, *kinds: RecordType, **more: object) -> int:
    """A proposal by «vid inaktualitet», of what came in before June and has been silent for half a year."""
    decision = desk.disposal.add(replace(TERMS, record_types=kinds or TERMS.record_types), channel_ids=[channel.id])
    return desk.proposals.propose(Condition(decision_id=decision, received_before="2026-06-01", quiet_months=6, **more))  # pyright: ignore[reportArgumentType]


def dispose(desk: Desk, sit: Sit, *channels: Channel) -> Record:
    """Everything of minor significance in them that has been silent for half a year goes."""
    decision = desk.disposal.add(TERMS, channel_ids=[each.id for each in channels])
    number = desk.proposals.propose(Condition(decision_id=decision, received_before="2026-06-01", quiet_months=6))
    lead(desk, sit).proposals.approve(number)
    return carried_out(desk, number)


@pytest.mark.requirement("SOR-20", check="moderator_app.domain.retention:holds_of")
def test_what_is_held_is_listed_with_why_and_stays(desk: Desk, channel: Channel, settled: list[int], sit: Sit) -> None:
    desk.holds.set(Ground.AUTHORITY, "JO vill se det.", item_id=settled[0])
    number = proposed(desk, channel)
    listed = desk.proposals.preview(desk.proposals.everything()[0].condition)
    assert [each.item_id for each in listed.goes] == settled[1:]
    assert [(each.item_id, [why.code for why in each.holds]) for each in listed.held] == [(settled[0], ["hold_by_hand"])]

    boss = lead(desk, sit)
    boss.proposals.approve(number)
    # Somebody asks for it between the approval and the deed.
    desk.holds.set(Ground.DOCUMENT_REQUEST, "Begäran från Ek.", item_id=settled[1])
    record = carried_out(boss, number)

    assert (record.disposed, record.kept) == (1, 1)
    assert [desk.inbox.item(each).state for each in settled] == [State.DONE, State.DONE, State.DISPOSED]
    assert [each.item_id for each in desk.proposals.listed(number).held] == [settled[1]]
    assert_whole(desk)


@pytest.mark.requirement("HJO-48", check="moderator_app.domain.retention:may_go")
def test_what_is_still_current_does_not_go(desk: Desk, channel: Channel, settled: list[int], clock: FakeClock) -> None:
    decision = desk.disposal.add(TERMS, channel_ids=[channel.id])
    take(desk, channel, comment("Nytt i tråden", number=9, thread_id="1", clock=clock))
    condition = Condition(decision_id=decision, received_before="2026-06-01", quiet_months=6)

    # The first comment is the thread's own: something new stands in it.
    assert [each.item_id for each in desk.proposals.preview(condition).goes] == settled[1:]
    assert desk.proposals.preview(replace(condition, quiet_months=7)).goes == ()
    for wrong, code in (
        (replace(condition, quiet_months=0), "quiet_missing"),
        (replace(condition, received_before="i maj"), "decided_unreadable"),
        (replace(condition, decision_id=77), "no_decision_holds"),
    ):
        with pytest.raises(Refused) as refused:
            desk.proposals.propose(wrong)
        assert [each.code for each in refused.value.details] == [code]
    before = desk.log.head()
    with pytest.raises(Refused) as refused:
        desk.proposals.propose(replace(condition, quiet_months=7))
    assert (refused.value.code, desk.log.head()) == ("nothing_to_dispose", before)


def test_a_time_limit_counts_from_receipt_and_needs_no_silence(desk: Desk, channel: Channel, settled: list[int], clock: FakeClock) -> None:
    terms = replace(TERMS, limit=Limit.MONTHS, amount=3)
    take(desk, channel, comment("Från i går", number=9, minutes_ago=60 * 24, clock=clock))
    decide(desk, ids(desk, channel)[-1], Outcome.KEEP)
    decision = desk.disposal.add(terms, channel_ids=[channel.id])

    found = desk.proposals.preview(Condition(decision_id=decision, received_before="2026-09-10"))

    assert [each.item_id for each in found.goes] == settled
    with pytest.raises(Refused):
        desk.proposals.preview(Condition(decision_id=decision, received_before="2026-09-10", quiet_months=2))


def test_what_a_later_decision_keeps_longer_does_not_go_by_the_earlier_one(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit
) -> None:
    short = desk.disposal.add(replace(TERMS, limit=Limit.MONTHS, amount=3), channel_ids=[channel.id])
    condition = Condition(decision_id=short, received_before="2026-06-01")
    number = desk.proposals.propose(condition)
    lead(desk, sit).proposals.approve(number)

    desk.disposal.add(replace(TERMS, decided="2026-08-01", limit=Limit.MONTHS, amount=24), channel_ids=[channel.id])

    assert desk.retention.of(settled[0]).day == "2028-03-04"
    assert desk.proposals.preview(condition).goes == ()
    assert (carried_out(desk, number).disposed, desk.inbox.item(settled[0]).state) == (0, State.DONE)


def test_only_what_the_decision_is_about_goes(desk: Desk, channel: Channel, settled: list[int], clock: FakeClock) -> None:
    take(desk, channel, comment("[hot]", number=9))
    last = ids(desk, channel)[-1]
    decide(desk, last, Outcome.REMOVE, "H-01")
    number = proposed(desk, channel)
    assert [each.item_id for each in desk.proposals.listed(number).goes] == settled
    with pytest.raises(Refused) as refused:
        proposed(desk, channel, RecordType.MESSAGES)
    assert refused.value.code == "nothing_to_dispose"


def test_the_second_person_rejects_with_a_reason_and_nothing_goes(desk: Desk, channel: Channel, settled: list[int], sit: Sit) -> None:
    number = proposed(desk, channel)
    boss = lead(desk, sit)
    with pytest.raises(Refused) as refused:
        boss.proposals.reject(number, " ")
    assert refused.value.code == "rejection_reason"

    boss.proposals.reject(number, "Valet är inte överklagat färdigt.")

    (one,) = desk.proposals.everything()
    assert one.ruling is not None
    assert (one.ruling.approved, one.ruling.person, one.ruling.reason) == (False, "Bo", "Valet är inte överklagat färdigt.")
    for act in (lambda: boss.proposals.approve(number), lambda: boss.proposals.carry_out(number)):
        with pytest.raises(Refused):
            act()
    assert desk.inbox.item(settled[0]).revision is not None
    assert_whole(desk)


def test_only_who_leads_rules_and_carries_out(desk: Desk, channel: Channel, settled: list[int], sit: Sit) -> None:
    number = proposed(desk, channel)
    colleague = sit("bo")
    for act in (
        lambda: colleague.proposals.approve(number),
        lambda: colleague.proposals.reject(number, "Nej."),
        lambda: colleague.proposals.carry_out(number),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "not_leader"


def test_a_list_that_somebody_changed_is_not_approved(desk: Desk, channel: Channel, settled: list[int], sit: Sit) -> None:
    number = proposed(desk, channel)
    boss = lead(desk, sit)
    raw(desk, "DELETE FROM disposal_item WHERE item_id = ?", settled[0])
    with pytest.raises(Refused) as refused:
        boss.proposals.approve(number)
    assert "not the one that was proposed" in refused.value.what.text
    raw(desk, "INSERT INTO disposal_item VALUES (?, ?, NULL, '')", number, settled[0])
    boss.proposals.approve(number)


def test_a_channel_that_went_over_to_another_policy_loses_nothing_by_the_decision_on_the_former(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit
) -> None:
    decision = desk.disposal.add(TERMS, pack=channel.pack)
    number = desk.proposals.propose(Condition(decision_id=decision, received_before="2026-06-01", quiet_months=6))
    boss = lead(desk, sit)
    boss.proposals.approve(number)
    desk.channels.switch_pack(channel.id, "osby")
    assert carried_out(boss, number).disposed == 0


def test_a_decision_that_is_revoked_half_way_keeps_the_rest_and_what_went_is_on_record(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disposal_proposals, "CHUNK", 2)
    number = proposed(desk, channel)
    boss = lead(desk, sit)
    boss.proposals.approve(number)
    boss.proposals.carry_out(number)
    desk.disposal.revoke(1)

    record = carried_out(boss, number)

    assert (record.disposed, record.kept) == (2, 1)
    assert desk.inbox.item(settled[2]).revision is not None
    (held,) = desk.proposals.listed(number).held
    assert [(each.code, each.english()) for each in held.holds] == [("hold_not_covered", "Was kept: no longer covered by the decision.")]
    document = desk.disposal_records.document(number)
    assert f"Kanaler: {channel.name}" in [line.text for section in document.sections for line in section.lines]
    assert [each for each in desk.today.read().lines if each.key.startswith("proposal-")] == []
    assert_whole(desk)


def test_it_goes_on_where_it_was_broken_off_at_another_desk(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disposal_proposals, "CHUNK", 2)
    number = proposed(desk, channel)
    boss = lead(desk, sit)
    boss.proposals.approve(number)

    first = boss.proposals.carry_out(number)
    assert (first.done, first.total, first.record) == (2, 3, None)
    assert desk.proposals.everything()[0].left == 1
    assert desk.suspicion.finish(), "what is under way is not the idle check's to see to"
    assert raw(desk, "SELECT count(*) FROM tombstone WHERE clean_at IS NOT NULL") == [(0,)]
    boss.close()
    record = carried_out(desk, number)

    assert record.disposed == 3
    assert raw(desk, "SELECT count(*) FROM tombstone WHERE clean_at IS NULL") == [(0,)]
    assert_whole(desk)


def test_what_was_disposed_of_does_not_come_back_by_an_import(desk: Desk, channel: Channel, settled: list[int], sit: Sit) -> None:
    number = proposed(desk, channel)
    lead(desk, sit).proposals.approve(number)
    carried_out(desk, number)

    again = take(desk, channel, comment("Qvarnhjulet snurrar vackert", "Rut Ax", 1, minutes_ago=30, clock=FakeClock()))

    assert (again.new, again.updated, again.unchanged) == (0, 0, 1)
    assert desk.inbox.item(settled[0]).revisions == ()
    assert raw(desk, "SELECT name FROM author") == [("–",)]
    with pytest.raises(Refused):
        desk.suspicion.tip(settled[0])


def test_whoever_would_act_on_what_was_disposed_of_is_told_so_and_where_it_may_still_stand(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit
) -> None:
    wanted = draft(desk, settled[0], Outcome.REMOVE, "H-01", supersede=True)
    dispose(desk, sit, channel)
    before = desk.log.head()
    for act in (
        lambda: desk.decisions.decide(wanted),
        lambda: desk.suspicion.purge(settled[0]),
        lambda: desk.evidence.secure(settled[0]),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "disposed_item"
    assert desk.log.head() == before


def test_an_author_of_whom_something_is_kept_keeps_the_name_there(desk: Desk, channel: Channel, settled: list[int], sit: Sit) -> None:
    desk.holds.set(Ground.OTHER, "Pågående tvist.", item_id=settled[2])
    number = proposed(desk, channel)
    lead(desk, sit).proposals.approve(number)
    carried_out(desk, number)

    # The second and the third are the same person's.
    assert [desk.inbox.item(each).author_name for each in settled] == ["–", "–", "Kim Ek"]


@pytest.mark.sqlite("only the local file can be searched past the database")
@pytest.mark.requirement("SOR-20", check="moderator_app.storage.purge:take_words")
def test_nothing_of_a_disposed_text_is_left_in_any_file(desk: Desk, channel: Channel, clock: FakeClock, sit: Sit) -> None:
    words = "Qvarnhjulet Zebrafiskarna Blåklintsängen"
    take(
        desk, channel, comment(words, "Rutger Axvall", 1, thread_id="1", url="https://exempel.se/rutgeraxvall", context="Under Qvarnhjulet")
    )
    take(desk, channel, comment(f"{words} Ändringsordet", "Rutger Axvall", 1), comment("Grannbordet ligger kvar", number=2))
    first, second = ids(desk, channel)
    desk.drafts.save(draft(desk, first, Outcome.KEEP, reason="Utkastordet om det"))
    decide(desk, first, Outcome.KEEP, reason="Skälsordet om det")
    desk.holds.lift(desk.holds.set(Ground.OTHER, "Tvist om Gallringsordet", item_id=first), "Klart med Lyftordet")
    decide(desk, second, Outcome.KEEP)
    clock.forward(days=190)
    desk.holds.set(Ground.OTHER, "Tvist.", item_id=second)
    said = f"{words} Ändringsordet Utkastordet Skälsordet Gallringsordet Lyftordet Rutger Axvall rutgeraxvall rutger.axvall"
    number = proposed(desk, channel)
    lead(desk, sit).proposals.approve(number)
    assert traces(desk, said) != [], "it was there before"

    carried_out(desk, number)

    assert traces(desk, said) == []
    assert desk.inbox.item(first).thread_id is None, "it was the comment's own id"
    assert traces(desk, "Grannbordet ligger kvar") != []
    assert [(each.ground, each.runs) for each in desk.holds.everything()] == [(Ground.OTHER, False), (Ground.OTHER, True)]
    assert raw(desk, "SELECT clean_at IS NOT NULL FROM tombstone") == [(1,)]
    assert_whole(desk)


def test_another_desk_hears_which_items_are_gone(desk: Desk, channel: Channel, settled: list[int], sit: Sit) -> None:
    boss = lead(desk, sit)
    number = proposed(desk, channel)
    boss.news.look()
    boss.proposals.approve(number)
    carried_out(boss, number)
    change = desk.news.look()
    assert change is not None
    assert change.items is not None
    assert set(settled) <= change.items
