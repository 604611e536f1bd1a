"""Channels and the policy packs that they use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from moderator_app.desk.channels import Channels
from moderator_app.desk.desk import Desk
from moderator_app.desk.policies import Policies
from moderator_app.desk.texts import Texts
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.journal import Kind, body_of
from moderator_app.domain.log import LogSelection
from moderator_app.domain.mandates import Right
from moderator_app.support.messages import Refused
from tests.domain.policy_files import POLICIES
from tests.making import decide, ids, make_channel, take
from tests.truths import assert_whole


def test_a_channel_is_found_by_its_name_however_it_is_written(desk: Desk) -> None:
    made = make_channel(desk, "  Biblioteket  på\tFacebook ")

    assert made.name == "Biblioteket på Facebook"
    assert desk.channels.by_name("BIBLIOTEKET PÅ facebook") == made


@pytest.mark.parametrize("name", ["", "   ", "x" * 121])
def test_a_name_is_neither_empty_nor_endless(desk: Desk, name: str) -> None:
    with pytest.raises(Refused) as refused:
        make_channel(desk, name)

    assert refused.value.code == "channel_name"
    assert desk.channels.everything() == []


def test_two_channels_can_t_have_one_name(desk: Desk, channel: Channel) -> None:
    with pytest.raises(Refused) as refused:
        make_channel(desk, channel.name.upper())

    assert refused.value.code == "channel_exists"
    assert desk.channels.everything() == [channel]


def test_an_unknown_pack_is_refused_with_those_that_there_are(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.channels.add("Sidan", Platform.FACEBOOK, "stockholm")

    assert refused.value.code == "unknown_pack"
    assert "osby" in refused.value.english()


def test_an_unknown_channel_is_refused_with_those_that_there_are(desk: Desk, channel: Channel) -> None:
    with pytest.raises(Refused) as refused:
        desk.channels.by_name("Ingen")

    assert channel.name in refused.value.english()


@pytest.mark.requirement("SOR-1", check="moderator_app.desk.policies:Policies.keep")
def test_a_decision_keeps_the_pack_of_its_day_with_its_number_date_and_what_it_replaces(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "[svordom]!", "Hej")
    before = decide(desk, ids(desk)[0], Outcome.REMOVE, "H-01")

    desk.channels.switch_pack(channel.id, "osby")
    after = decide(desk, ids(desk)[1], Outcome.KEEP)

    assert desk.decisions.of_item(before.item_id) == [before]
    assert (before.pack, before.pack_version, after.pack) == ("sormland", 2, "osby")
    assert [each.wording for each in before.provisions] == ["Obscena ord"]
    with desk._context.database.read() as reader:
        kept = desk.policies.kept(reader, 1)
    assert kept.content_hash == before.pack_hash
    document = kept.document
    assert (document.decision_no, document.diary_no, document.adopted, document.replaces) == (
        "Nr 3/14",
        "LS-LED14-136",
        "2014-01-27",
        "Nr 8, LS-LED11-026",
    )
    assert_whole(desk)


def test_switching_the_pack_is_journaled_with_both_packs(desk: Desk, channel: Channel) -> None:
    desk.channels.switch_pack(channel.id, "hjo")

    newest = desk.log.entries(LogSelection(), most=1)[0]
    assert newest.kind is Kind.PACK_SWITCHED
    assert b'"from":"sormland"' in newest.payload
    assert b'"to":"hjo"' in newest.payload
    assert desk.policies.of_channel(channel.id).id == "hjo"


def test_what_is_undecided_goes_over_to_the_other_policy_with_its_time_and_what_is_decided_keeps_the_old(desk: Desk) -> None:
    page = make_channel(desk, "Sidan", "sollentuna")
    take(desk, page, "Hej", "Usch", "Åter")
    open_one, hidden, decided = ids(desk, page)
    decide(desk, hidden, Outcome.HIDE, "B-04")
    kept = decide(desk, decided, Outcome.ANSWER, "P-01")
    due = desk.inbox.item(open_one).due_at

    desk.channels.switch_pack(page.id, "osby")

    assert desk.inbox.item(open_one).due_at == FAR_FUTURE, "Osby sets no time"
    (case,) = desk.follow_ups.cases(decided)
    assert (case.decision.pack, [each.due_at for each in case.decision.obligations]) == (
        "sollentuna",
        [each.due_at for each in kept.obligations],
    )
    entry = desk.log.entries(LogSelection(kinds=frozenset({Kind.PACK_SWITCHED})))[0]
    assert body_of(entry.payload)["unsettled"] == 1
    desk.channels.switch_pack(page.id, "sollentuna")
    assert desk.inbox.item(open_one).due_at == due
    assert [each.pack for each in desk.decisions.of_item(hidden)] == ["sollentuna"]
    assert_whole(desk)


@pytest.fixture
def earlier(desk: Desk, tmp_path: Path) -> Policies:
    """The policies as the program shipped them before, in their first version."""
    folder = tmp_path / "earlier"
    folder.mkdir()
    for path in POLICIES.glob("*.toml"):
        (folder / path.name).write_text(path.read_text("utf-8").replace("\nversion = 2\n", "\nversion = 1\n"), encoding="utf-8")
    return Policies(desk._context, folder)


def told_of_it(desk: Desk) -> list[tuple[str, str]]:
    return [(each.channel, each.what.english()) for each in desk.today.read().lines if each.what.code == "later_edition"]


def test_a_later_version_of_a_policy_is_told_until_the_channel_uses_it_and_its_own_list_stays(desk: Desk, earlier: Policies) -> None:
    page = Channels(desk._context, earlier).add("Badet", Platform.FACEBOOK, "sollentuna")
    Texts(desk._context, earlier).choose_rules(page, {"H-01": "Grovt språk", "H-09": ""})
    Channels(desk._context, earlier).add("Planerad", Platform.FACEBOOK, "hjo", planned=True)
    make_channel(desk, "Parken", "osby")
    take(desk, page, "Hej")
    before = decide(desk, ids(desk, page)[0], Outcome.KEEP)

    assert [each[0] for each in told_of_it(desk)] == ["Badet"]
    assert "has version 2" in told_of_it(desk)[0][1]
    assert "later_edition" in [each.code for each in desk.register.show(page).alarms]

    desk.channels.switch_pack(page.id, "sollentuna")

    assert told_of_it(desk) == []
    used = desk.policies.of_channel(page.id)
    assert used.version == desk.policies.pack("sollentuna").version
    assert [(each.rule.id, each.words) for each in desk.texts.open_rules(page) if each.listed] == [("H-01", "Grovt språk"), ("H-09", "")]
    assert desk.decisions.of_item(before.item_id)[0].pack_version == 1
    with pytest.raises(Refused) as refused:
        desk.channels.switch_pack(page.id, "sollentuna")
    assert refused.value.code == "pack_same"
    assert_whole(desk)


def test_another_policy_or_list_is_for_those_who_administer_the_channel(desk: Desk, sit: Callable[[str], Desk]) -> None:
    page, bo = make_channel(desk, "Sidan", "sollentuna"), sit("bo")
    desk.people.record(bo.me.id, page.id, {Right.TAKE_PART}, by="Kim Ek")
    for act in (partial(bo.channels.switch_pack, page.id, "osby"), partial(bo.texts.choose_rules, page, {"H-01": ""})):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "no_right"
    assert desk.policies.of_channel(page.id).id == "sollentuna"
