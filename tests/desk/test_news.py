"""Two desks on one database hear exactly what the other one did, and nothing of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.desk import news
from moderator_app.desk.changes import EVERYTHING, Change, Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.journal import Entry, Kind
from moderator_app.support.messages import Refused
from tests.making import comment, decide, draft, take
from tests.patience import until
from tests.truths import raw

Sit = Callable[[str], Desk]
LISTED = frozenset({Topic.JOURNAL, Topic.ITEMS})


@pytest.fixture
def bo(sit: Sit, desk: Desk, channel: Channel) -> Desk:
    """A colleague at a desk of his own, who has looked. There are five items."""
    take(desk, channel, *(comment(f"Nummer {n}", number=n) for n in range(1, 6)))
    colleague = sit("bo")
    assert colleague.news.look() is None
    # Åsa hears that he sat down.
    soon(desk)
    return colleague


def soon(desk: Desk) -> Change:
    """What a desk hears next: news of a server take a moment."""
    heard: list[Change] = []

    def look() -> bool:
        if (change := desk.news.look()) is not None:
            heard.append(change)
        return bool(heard)

    until(look)
    return heard[0]


def told(desk: Desk) -> list[Change]:
    """What a desk tells its own listeners from now on."""
    heard: list[Change] = []
    desk.changes.listen(heard.append)
    return heard


def _second(desk: Desk) -> None:
    proposed = desk.decisions.decide(draft(desk, 3, Outcome.REMOVE, "H-04"))
    desk.suspicion.purge(3)
    with pytest.raises(Refused):
        desk.decisions.approve(proposed.id)


DEEDS: dict[str, Callable[[Desk, Channel, Path], object]] = {
    "a look at an item": lambda desk, channel, folder: desk.inbox.open(2),
    "a decision": lambda desk, channel, folder: decide(desk, 4, Outcome.KEEP),
    "a proposal that is overtaken by a purge": lambda desk, channel, folder: _second(desk),
    "two decisions": lambda desk, channel, folder: (decide(desk, 1, Outcome.KEEP), decide(desk, 5, Outcome.KEEP)),
    "a pasted text": lambda desk, channel, folder: desk.intake.paste(channel.id, "Hej", "Kim Ek"),
    "new items": lambda desk, channel, folder: take(desk, channel, comment("Nytt", number=8), comment("Nyare", number=9)),
    "an import of nothing": lambda desk, channel, folder: take(desk, channel),
    "another pack": lambda desk, channel, folder: desk.channels.switch_pack(channel.id, "hjo"),
    "a channel": lambda desk, channel, folder: desk.channels.add("Bloggen", Platform.BLOG, "osby"),
    "an export": lambda desk, channel, folder: desk.log.export("csv", folder / "log.csv"),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_the_other_desk_hears_what_the_one_that_did_it_tells_its_own_listeners(
    bo: Desk, desk: Desk, channel: Channel, tmp_path: Path, deed: str
) -> None:
    own = told(bo)

    DEEDS[deed](bo, channel, tmp_path)

    heard = soon(desk)
    expected = news.together(own)
    assert heard.items == expected.items
    assert heard.topics >= expected.topics
    assert bo.news.look() is None, "his own"
    assert desk.news.look() is None, "told once"


def test_of_deeds_done_at_the_same_time_each_hears_the_other_s(bo: Desk, desk: Desk) -> None:
    decide(desk, 1, Outcome.KEEP)
    decide(bo, 2, Outcome.KEEP)
    decide(desk, 3, Outcome.KEEP)
    decide(bo, 4, Outcome.KEEP)

    assert soon(desk) == Change(LISTED, frozenset({2, 4}))
    assert soon(bo) == Change(LISTED, frozenset({1, 3}))


def test_what_happened_between_the_opening_and_the_first_look_is_told(sit: Sit, desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Ett", number=1))
    late = sit("bo")
    decide(desk, 1, Outcome.KEEP)

    assert soon(late) == Change(LISTED, frozenset({1}))


def test_an_import_that_met_known_items_may_have_changed_any(bo: Desk, desk: Desk, channel: Channel) -> None:
    take(bo, channel, comment("Nummer 1, ändrad", number=1))
    assert soon(desk) == Change(LISTED, None)

    # The same text, but no longer to be seen in the channel.
    take(bo, channel, comment("Nummer 2", number=2, remote_state="hidden"))
    assert soon(desk) == Change(LISTED, None)


def test_what_is_undone_is_not_told(bo: Desk, desk: Desk) -> None:
    with pytest.raises(Refused):
        decide(bo, 1, Outcome.REMOVE, "B-05")

    assert desk.news.look() is None


def test_a_deed_that_was_not_kept_does_not_hide_another_s_that_got_its_number(bo: Desk, desk: Desk) -> None:
    # As when the disk is full at the very end of a write: noted as his own, and then taken back.
    bo._context.remember_own()[desk.log.head().seq + 1] = "f" * 64

    decide(desk, 5, Outcome.KEEP)

    assert soon(bo) == Change(LISTED, frozenset({5}))


def test_drafts_and_remembered_mappings_are_nobody_else_s_news(bo: Desk, desk: Desk) -> None:
    bo.drafts.save(draft(bo, 1, Outcome.KEEP))
    bo.drafts.drop(1)

    assert desk.news.look() is None


def test_after_too_many_deeds_everything_may_have_changed(bo: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(news, "MOST", 2)
    for number in (1, 2, 3):
        bo.inbox.open(number)
    assert soon(desk) == EVERYTHING
    assert desk.news.look() is None


@pytest.mark.sqlite("a server tells of what its programs write, not of what is done behind their backs")
def test_where_entries_are_missing_everything_may_have_changed(bo: Desk, desk: Desk) -> None:
    decide(bo, 1, Outcome.KEEP)
    desk.news.look()
    raw(desk, "DELETE FROM journal_private WHERE seq > 3")
    raw(desk, "DELETE FROM journal WHERE seq > 3")

    assert soon(desk) == EVERYTHING


def test_of_a_deed_that_only_a_newer_version_knows_everything_is_told() -> None:
    entry = Entry(9, "", b"", 0, 1, "something_new", 4, None, None)

    assert news.change_of(entry) == EVERYTHING
    for kind in Kind:
        assert news.change_of(Entry(9, "", b"[]", 0, 1, kind, 4, None, None)) != EVERYTHING


@pytest.mark.parametrize("body", [b"", b"[]", b"[1,2,3,4,5,6,7,8,9,[]]", b'[1,2,3,4,5,6,7,8,9,{"items":[1,99999999999]}]'])
def test_a_damaged_entry_of_an_import_may_stand_for_any_item(body: bytes) -> None:
    assert news.change_of(Entry(9, "", body, 0, 1, Kind.IMPORTED, None, None, 1)).items is None
