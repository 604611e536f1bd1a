"""The lists: their order, their search, and what they keep to themselves."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import AuthorType, Selection, State
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.support.messages import Refused
from tests.making import FakeClock, comment, decide, draft, make_channel, take
from tests.truths import assert_whole


def found(desk: Desk, words: str, state: State | None = None) -> list[int]:
    return list(desk.inbox.spine(Selection(state, search=words)))


@pytest.fixture
def crowd(desk: Desk, channel: Channel) -> Desk:
    """Sixty items in two channels and every queue, several of them with the same time."""
    page = make_channel(desk, "Andra sidan", "sollentuna")
    for each, first in ((channel, 0), (page, 30)):
        take(desk, each, *(comment(f"Badet nummer {number}", number=first + number, minutes_ago=number % 7) for number in range(30)))
    for number in (3, 9, 33, 41):
        decide(desk, number, Outcome.REMOVE, "B-01")
    for number in (5, 6, 35):
        decide(desk, number, Outcome.CONSULT)
    for number in (10, 11, 44):
        decide(desk, number, Outcome.HIDE, "B-01")
    desk.suspicion.purge(12)
    return desk


SELECTIONS = [
    Selection(state, channel_id, words)
    for state in (None, *State)
    for channel_id in (None, 1, 2)
    for words in ("", "badet", "nummer 1*", '"')
]


def test_pages_give_exactly_the_whole_order_of_every_selection(crowd: Desk) -> None:
    for selection in SELECTIONS:
        whole = list(crowd.inbox.spine(selection))
        paged: list[int] = []
        page = crowd.inbox.page(selection, most=7)
        while page:
            paged += [row.id for row in page]
            page = crowd.inbox.page(selection, page[-1], most=7)
        assert paged == whole, selection
        rows = crowd.inbox.rows(whole)
        assert [rows[number] for number in whole] == crowd.inbox.page(selection, most=1000)
        assert all(selection.state in (None, row.state) for row in rows.values())


def test_every_item_is_in_one_queue_and_the_counters_say_how_many(crowd: Desk) -> None:
    queues = [set(crowd.inbox.spine(Selection(state))) for state in State]

    assert sorted(number for queue in queues for number in queue) == list(range(1, 61))
    assert [crowd.inbox.counts().of(state) for state in State] == [len(queue) for queue in queues]
    assert_whole(crowd)


def test_the_urgent_come_first_then_the_soonest_due(crowd: Desk) -> None:
    take(crowd, crowd.channels.by_name("Andra sidan"), comment("En sekretessbelagd uppgift", number=900, minutes_ago=0))
    crowd.decisions.decide(draft(crowd, 61, Outcome.CONSULT, unsure=["L-03"], reason="Är det sekretess?"))

    assert crowd.inbox.spine(Selection(State.WAITING))[0] == 61
    for state in State:
        rows = crowd.inbox.page(Selection(state), most=1000)
        assert rows == sorted(rows, key=lambda row: (row.priority, row.due_at, row.id))
    everything = crowd.inbox.page(Selection(None), most=1000)
    assert everything == sorted(everything, key=lambda row: (row.published_at, row.id), reverse=True)


# --- Search ---------------------------------------------------------------------------------------------------------------


def test_every_word_must_occur_and_quoted_words_together(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "Badet öppnar i maj", "I maj öppnar badet", "Badets tider")

    assert found(desk, "badet maj") == [2, 1]
    assert found(desk, '"öppnar badet"') == [2]
    assert found(desk, "badet*") == [3, 2, 1]
    assert found(desk, "BADETS") == [3]
    assert found(desk, "juni") == []


def test_the_author_s_name_is_found_too(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Hej", "Robin Ström", 1), comment("Hej", "Kim Ek", 2))

    assert found(desk, "ström") == [1]


def test_swedish_letters_are_letters_of_their_own(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "for", "får", "fär", "fŏr", "för")

    assert [found(desk, word) for word in ("for", "får", "fär", "för", "FÖR")] == [[1], [2], [3], [5], [5]]


def test_a_letter_is_found_however_its_dots_were_put_on_it(desk: Desk, channel: Channel) -> None:
    apart = unicodedata.normalize("NFD", "Simhallen på Öland")
    take(desk, channel, apart, "Öland")

    assert found(desk, "öland") == [2, 1]
    assert found(desk, unicodedata.normalize("NFD", "öland")) == [2, 1]
    revision = desk.inbox.item(1).revision
    assert revision is not None
    assert revision.text == apart, "what was written is kept as it was written"


def test_a_sender_is_found_however_the_dots_were_put_on_the_name(desk: Desk, channel: Channel) -> None:
    apart = unicodedata.normalize("NFD", "Åsa Öberg")
    take(desk, channel, comment("Var är badet?", apart, 1), comment("Hej", "Åsa Öberg", 2))

    assert found(desk, '"Åsa Öberg"') == [2, 1]
    assert found(desk, "badet öberg") == [1]
    assert desk.inbox.item(1).author_name == apart


ODD_WORDS = [
    '"',
    '""',
    "*",
    '"*',
    "a*b*",
    "NEAR(a_b)",
    "AND",
    "NOT",
    "body:a",
    "^a",
    "-a",
    "(",
    "a)",
    "{a}",
    "%",
    "_",
    "\\",
    "ǆ",
    "🙂",
    "a🙂b",
    '"a"_"b',
    "+_+",
    "a_+_b",
    "a,b",
    "';_DROP_TABLE_item;_--",
]


@pytest.mark.parametrize("words", [*(each.replace("_", " ") for each in ODD_WORDS), "a OR", "author : x", "\x00", "a\x00b", "\ud83d"])
def test_nothing_that_is_typed_breaks_the_search(crowd: Desk, words: str) -> None:
    assert isinstance(found(crowd, words), list)
    assert isinstance(crowd.inbox.page(Selection(State.OPEN, 1, words)), list)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(words=st.text(max_size=30) | st.text(alphabet='ab"*(){}:^+-ANDORNEAR \x00å\u0301', max_size=20))
def test_no_text_at_all_breaks_the_search(desk: Desk, words: str) -> None:
    assert isinstance(found(desk, words), list)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(word=st.text(alphabet=st.characters(categories=("Ll", "Lu", "Nd"), max_codepoint=0x24F), min_size=1, max_size=12))
def test_whatever_word_was_written_is_found_by_it(desk: Desk, word: str) -> None:
    channel = desk.channels.everything()[0] if desk.channels.everything() else make_channel(desk)
    number = desk.intake.paste(channel.id, f"Före {word} efter", "Kim Ek")

    assert number in found(desk, word)
    assert number in found(desk, f'"före {word} efter"')


def test_hidden_and_removed_items_are_found_like_the_others(desk: Desk, channel: Channel) -> None:
    take(desk, channel, *(comment(f"Om badet, {number}", "Kim Ek", number) for number in (1, 2, 3)))
    decide(desk, 1, Outcome.REMOVE, "B-01")
    decide(desk, 2, Outcome.HIDE, "B-01")

    assert found(desk, "badet") == [3, 2, 1]
    assert found(desk, "kim ek") == [3, 2, 1]
    assert found(desk, "badet", State.HIDDEN) == [2]
    assert found(desk, "badet", State.DONE) == [1]


# --- What lists keep to themselves -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["B-06", "L-03", "L-08"])
def test_secret_and_violent_content_leaves_lists_and_search_until_it_is_decided_otherwise(desk: Desk, channel: Channel, rule: str) -> None:
    take(desk, channel, comment("Grannens diagnos [uppgift]", number=1), comment("Annat", number=2))
    number = 1
    decide(desk, number, Outcome.REMOVE, rule)

    assert found(desk, "diagnos") == []
    row = desk.inbox.rows([number])[number]
    assert (row.text, row.restricted) == ("", True)
    revision = desk.inbox.item(number).revision
    assert revision is not None
    assert "diagnos" in revision.text, "whoever opens the item reads it"
    assert_whole(desk)

    decide(desk, number, Outcome.KEEP, reason="Var ingen sådan uppgift.", supersede=True)

    assert found(desk, "diagnos") == [number]
    assert desk.inbox.rows([number])[number].text.startswith("Grannens")
    assert_whole(desk)


def test_a_restricted_item_that_is_edited_stays_out_of_lists_and_search(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Grannens diagnos", number=1))
    decide(desk, 1, Outcome.REMOVE, "L-03")

    take(desk, channel, comment("Grannens diagnos och adress", number=1))

    assert found(desk, "adress") == []
    assert desk.inbox.rows([1])[1].text == ""
    assert_whole(desk)


def test_a_restricted_text_stays_out_of_its_thread_and_its_author_s_history(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Grannens diagnos", number=1), comment("Svar", "Kim Ek", 2, parent_id="1", thread_id="1"))
    decide(desk, 1, Outcome.REMOVE, "L-03")
    answer = desk.inbox.item(2)

    assert [row.text for row in desk.inbox.thread(answer)] == ["", "Svar"]
    assert [row.text for row in desk.inbox.author_history(answer).rows] == [""]


# --- One item ----------------------------------------------------------------------------------------------------------------


def test_opening_an_item_is_when_it_became_known_once_and_for_all(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, "Hej")
    first = clock.now()
    opened = desk.inbox.open(1)
    clock.forward(hours=1)

    again = desk.inbox.open(1)

    assert opened.knowledge_at == again.knowledge_at == first
    assert [row.kind for row in desk.log.entries(LogSelection(kinds=frozenset({Kind.OPENED})))] == [Kind.OPENED]


def test_an_item_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.inbox.open(4711)

    assert refused.value.code == "unknown_item"


def test_a_thread_is_in_the_order_it_was_written(desk: Desk, channel: Channel) -> None:
    take(
        desk,
        channel,
        comment("Svar två", number="c", parent_id="a", thread_id="a", minutes_ago=1),
        comment("Fråga", number="a", minutes_ago=9),
        comment("Vi svarar", "Kommunen", "b", parent_id="a", thread_id="a", minutes_ago=5, author_type=AuthorType.STAFF),
        comment("Något annat", number="x"),
    )

    assert [row.text for row in desk.inbox.thread(desk.inbox.item(2))] == ["Fråga", "Vi svarar", "Svar två"]


def test_an_author_s_history_tells_what_was_decided(desk: Desk, channel: Channel) -> None:
    take(desk, channel, *(comment(f"Nummer {number}", "Kim Ek", number) for number in range(1, 5)), comment("Annan", "Robin Ek", 5))
    decide(desk, 1, Outcome.REMOVE, "B-01")
    decide(desk, 2, Outcome.KEEP)

    history = desk.inbox.author_history(desk.inbox.item(4))

    assert (history.items, history.outcomes) == (3, {"remove": 1, "keep": 1})
    assert [row.id for row in history.rows] == [3, 2, 1]
