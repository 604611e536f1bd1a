"""What enters the desk: once, whole, in its own words, and never again after a purge."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from moderator_app.desk import intake
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome, Standing
from moderator_app.domain.gates import Step
from moderator_app.domain.items import FAR_FUTURE, AuthorType, Direction, Selection, State, TextFlag
from moderator_app.domain.log import LogSelection
from moderator_app.sources.mapping import Mapping
from moderator_app.storage.tables import item
from moderator_app.support.messages import KnownError, Refused
from tests.making import FakeClock, at, comment, decide, draft, ids, make_channel, take
from tests.truths import assert_whole, raw


def texts(desk: Desk, channel: Channel | None = None) -> list[str]:
    return [revision.text for number in ids(desk, channel) if (revision := desk.inbox.item(number).revision) is not None]


def write_csv(path: Path, rows: list[list[str]], encoding: str = "utf-8", delimiter: str = ",") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


# --- Files ---------------------------------------------------------------------------------------------------------------


def test_a_real_blog_comes_in_whole_and_a_second_time_adds_nothing(desk: Desk, samples: Path) -> None:
    blog = make_channel(desk, "Bloggen", "sollentuna", Platform.BLOG)
    file = samples / "wordpress-wxr" / "live-export-wp6.1-155-comments.xml"

    first, second = desk.intake.run(blog.id, file), desk.intake.run(blog.id, file)

    assert (first.new, first.updated, first.unchanged, first.refused) == (155, 0, 0, 0)
    assert (second.new, second.updated, second.unchanged, second.refused) == (0, 0, 155, 0)
    assert desk.inbox.counts().of(None, blog.id) == 155
    assert_whole(desk)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(("encoding", "count"), [("utf-8", 2232), ("utf-8-sig", 2232), ("cp1252", 2229)])
def test_real_swedish_sentences_come_in_whatever_their_file_is_like(
    desk: Desk, samples: Path, tmp_path: Path, encoding: str, delimiter: str, count: int
) -> None:
    with (samples / "swedish-forum-speech-acts" / "sentences.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    if encoding == "cp1252":
        rows = [row for row in rows if all(cell.encode("cp1252", "ignore").decode("cp1252") == cell for cell in row)]
    channel = make_channel(desk, f"{encoding} {delimiter!r}")

    result = desk.intake.run(channel.id, write_csv(tmp_path / "sentences.csv", rows, encoding, delimiter))

    assert (result.new, result.refused) == (count, 0)
    assert sorted(texts(desk, channel)) == sorted(row[3] for row in rows[1:])
    assert_whole(desk)


def test_one_bad_record_never_stops_the_others(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "a.csv", [["id", "text", "date"], ["1", "Först", "2026-03-01"], ["2", "", "2026-03-01"], ["3", "Sist", "igår"]]
    )
    heard: list[int] = []

    result = desk.intake.run(channel.id, path, on_refused=lambda row: heard.append(row.place))

    assert (result.read, result.new, result.refused) == (3, 1, 2)
    assert [(row.place, row.code) for row in result.refused_rows] == [(3, "no_text"), (4, "unreadable_time")]
    assert heard == [3, 4]


def test_a_file_that_can_t_be_read_imports_nothing(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    before = desk.log.head()

    with pytest.raises(KnownError) as problem:
        desk.intake.run(channel.id, tmp_path / "nowhere.csv")

    assert problem.value.code == "file_not_found"
    assert desk.log.head() == before


def test_a_channel_remembers_which_column_is_which(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    rows = [["nr", "vad som skrevs"], ["1", "Hej på er"]]
    with pytest.raises(KnownError) as asked:
        desk.intake.run(channel.id, write_csv(tmp_path / "a.csv", rows))

    desk.intake.run(channel.id, tmp_path / "a.csv", mapping=Mapping(text="vad som skrevs", external_id="nr"))
    rows.append(["2", "Hej igen"])
    later = desk.intake.run(channel.id, write_csv(tmp_path / "b.csv", rows))

    assert asked.value.code == "no_text_column"
    assert (later.new, later.unchanged) == (1, 1)


def test_what_is_remembered_fits_the_next_file_in_another_encoding(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    rows = [["nr", "vad som skrevs"], ["1", "Åäö är bokstäver"]]
    first = write_csv(tmp_path / "a.csv", rows, "cp1252", ";")
    desk.intake.run(channel.id, first, mapping=Mapping(text="vad som skrevs", external_id="nr", encoding="cp1252", delimiter=";"))

    later = desk.intake.run(channel.id, write_csv(tmp_path / "b.csv", rows, "utf-8", ","))

    assert (later.new, later.updated, later.unchanged) == (0, 0, 1)
    assert texts(desk) == ["Åäö är bokstäver"]


def test_an_unknown_channel_takes_nothing_in(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.intake.paste(99, "Hej", "Kim Ek")

    assert refused.value.code == "unknown_channel_id"


# --- The same again --------------------------------------------------------------------------------------------------------


def test_an_edited_text_is_a_second_wording_and_goes_back_to_the_queue(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("Bra jobbat", number=1))
    decided = decide(desk, 1, Outcome.KEEP)
    clock.forward(hours=2)

    result = take(desk, channel, comment("Bra jobbat, [svordom]", number=1))

    item = desk.inbox.item(1)
    assert (result.new, result.updated) == (0, 1)
    assert [(each.number, each.text) for each in item.revisions] == [(1, "Bra jobbat"), (2, "Bra jobbat, [svordom]")]
    assert item.state is State.OPEN
    # What was decided was decided of the first wording, and stands for that.
    (before,) = desk.decisions.of_item(1)
    assert before == decided
    assert (before.revision_id, before.standing) == (item.revisions[0].id, Standing.STANDS)
    assert_whole(desk)


def test_an_edit_counts_its_answer_time_from_when_it_was_seen(desk: Desk, clock: FakeClock) -> None:
    page = make_channel(desk, "Sidan", "sollentuna")
    take(desk, page, comment("När öppnar badet?", number=1, published_at=at("2026-03-04 09:00")))
    decide(desk, 1, Outcome.ANSWER, "P-01")
    clock.set("2026-03-06 11:00")

    take(desk, page, comment("När stänger badet?", number=1, published_at=at("2026-03-04 09:00")))

    assert desk.inbox.item(1).due_at == at("2026-03-09 11:00")


def test_a_text_edited_before_it_was_assessed_keeps_its_answer_time(desk: Desk, clock: FakeClock) -> None:
    page = make_channel(desk, "Sidan", "sollentuna")
    address = "https://example.org/p/1"
    number = desk.intake.paste(page.id, "När öppnar badet?", "Kim Ek", address)
    due = desk.inbox.item(number).due_at
    clock.forward(hours=3)

    again = desk.intake.paste(page.id, "När öppnar badet i maj?", "Kim Ek", address)

    item = desk.inbox.item(number)
    assert again == number
    assert len(item.revisions) == 2
    assert due == item.due_at < FAR_FUTURE


def test_the_same_item_twice_in_one_file_is_one_item_with_the_later_wording(desk: Desk, channel: Channel) -> None:
    result = take(desk, channel, comment("Hej", number=1), comment("Något annat", number=2), comment("Hej då", number=1))

    assert (result.new, result.updated) == (2, 1)
    assert [each.text for each in desk.inbox.item(1).revisions] == ["Hej", "Hej då"]
    assert_whole(desk)


def test_equal_texts_without_an_id_are_counted_and_found_again(desk: Desk, channel: Channel) -> None:
    crowd = [comment("Skäms!")] * 3

    first, again, one_more = take(desk, channel, *crowd), take(desk, channel, *crowd), take(desk, channel, *crowd, *crowd[:1])

    assert (first.new, again.new, again.unchanged, one_more.new, one_more.unchanged) == (3, 0, 3, 1, 3)


def test_what_was_purged_never_returns(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[borttaget]", number=1))
    desk.suspicion.purge(1)

    result = take(desk, channel, comment("[borttaget]", number=1), comment("[omskrivet]", number=1))

    assert (result.new, result.updated, result.unchanged) == (0, 0, 2)
    assert desk.inbox.item(1).revision is None
    assert desk.inbox.item(1).state is State.PURGED
    assert_whole(desk)


def test_a_comment_that_the_channel_hid_is_the_same_comment(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Hej", number=1, remote_state="visible"))

    result = take(desk, channel, comment("Hej", number=1, remote_state="hidden"))

    assert (result.updated, result.unchanged) == (0, 1)
    assert desk.inbox.item(1).remote_state == "hidden"


# --- Who wrote it, when, and in which words ----------------------------------------------------------------------------------


@pytest.mark.requirement("VAS-32", check="moderator_app.sources.tabular:author_type_of")
def test_every_item_says_whether_staff_or_an_outsider_wrote_it(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    rows = [["id", "text", "author type"], ["1", "Hej, vi svarar i morgon", "staff"], ["2", "Hej", ""], ["3", "Hallå", "citizen"]]
    desk.intake.run(
        channel.id, write_csv(tmp_path / "a.csv", rows), mapping=Mapping(text="text", external_id="id", author_type="author type")
    )
    desk.intake.paste(channel.id, "Inklistrat", "Kim Ek")

    assert [desk.inbox.item(number).author_type for number in ids(desk)] == [
        AuthorType.STAFF,
        AuthorType.OUTSIDER,
        AuthorType.OUTSIDER,
        AuthorType.OUTSIDER,
    ]
    assert not item.c.author_type.nullable


@pytest.mark.requirement("HJO-39", check="moderator_app.domain.items:direction_of")
def test_what_staff_wrote_was_drawn_up_when_it_was_published_and_needs_no_assessment(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Vi svarar i morgon", "Kommunen", 1, author_type=AuthorType.STAFF, published_at=at("2026-02-20 12:00")))

    item = desk.inbox.item(1)
    assert (item.direction, item.published_at) == (Direction.DRAWN_UP, at("2026-02-20 12:00"))
    assert (item.state, item.due_at) == (State.DONE, FAR_FUTURE)


@pytest.mark.requirement("HJO-40", check="moderator_app.desk.batches:written_at")
def test_a_comment_was_received_when_it_was_published_not_when_it_was_imported(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("Hej", number=1, published_at=at("2026-02-20 12:00")))

    item = desk.inbox.item(1)
    assert item.direction is Direction.RECEIVED
    assert (item.published_at, item.imported_at) == (at("2026-02-20 12:00"), clock.now())


@pytest.mark.requirement("SOL-19", check="moderator_app.domain.deadlines:Counting.due")
def test_every_platform_has_the_answer_time_that_sollentuna_recommends_for_it(desk: Desk) -> None:
    for platform, due in (
        (Platform.FACEBOOK, "2026-03-09 15:00"),
        (Platform.X, "2026-03-09 10:30"),
        (Platform.BLOG, "2026-03-09 15:00"),
    ):
        page = make_channel(desk, platform, "sollentuna", platform)
        take(desk, page, comment("När öppnar badet?", number=1, published_at=at("2026-03-06 15:00")))
        assert [row.due_at for row in desk.inbox.page(Selection(State.OPEN, page.id))] == [at(due)]


def test_old_comments_can_enter_as_history(desk: Desk, tmp_path: Path) -> None:
    page = make_channel(desk, "Sidan", "sollentuna")
    path = write_csv(tmp_path / "a.csv", [["id", "text", "date"], ["1", "Gammalt", "2020-01-01 12:00"], ["2", "Nytt", "2026-03-03 12:00"]])

    desk.intake.run(page.id, path, history_before=at("2026-01-01 00:00"))

    old, new = desk.inbox.item(1), desk.inbox.item(2)
    assert (old.state, old.due_at) == (State.DONE, FAR_FUTURE)
    assert (new.state, new.due_at) == (State.OPEN, at("2026-03-04 12:00"))


def test_a_pasted_text_was_seen_by_whoever_pasted_it(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    number = desk.intake.paste(channel.id, "Hej", "Kim Ek")

    assert desk.inbox.item(number).knowledge_at == clock.now()
    revision = desk.inbox.item(number).revision
    assert revision is not None
    assert TextFlag.TIME_MISSING in revision.flags


def test_half_a_character_is_kept_out_and_flagged(desk: Desk, channel: Channel) -> None:
    take(
        desk,
        channel,
        comment("Hej \ud83d och \x00 hej", "Kim \udc00 Ek", 1),
        comment("Sist", number="2\ud83d", url="https://example.org/\udc00"),
    )

    revision = desk.inbox.item(1).revision
    assert revision is not None
    assert revision.text == "Hej \ufffd och \ufffd hej"
    assert revision.flags == (TextFlag.REPLACED,)
    assert desk.inbox.counts().of() == 2


@pytest.mark.parametrize("when", ["0001-01-01 02:00", "1969-12-31 23:59", "9999-12-31 00:00"])
def test_no_time_is_too_far_away(desk: Desk, when: str) -> None:
    page = make_channel(desk, "Sidan", "sollentuna")

    assert take(desk, page, comment("Hej", number=1, published_at=at(when))).new == 1
    assert len(desk.inbox.page(Selection())) == 1


# --- Batches -----------------------------------------------------------------------------------------------------------------


def test_every_batch_is_one_entry_that_names_its_items(desk: Desk, channel: Channel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "BATCH", 2)

    take(desk, channel, *(comment(f"Nummer {number}", number=number) for number in range(5)))

    written = [row.payload for row in reversed(desk.log.entries(LogSelection())) if row.kind == "imported"]
    assert [b'"items":[%d,%d]' % span in payload for span, payload in zip([(1, 2), (3, 4), (5, 5)], written, strict=True)] == [True] * 3
    assert raw(desk, "SELECT new, updated, unchanged, refused, finished_at IS NOT NULL FROM import_run") == [(5, 0, 0, 0, 1)]
    assert_whole(desk)


def test_a_draft_is_refused_once_the_text_changed_in_the_channel(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Bra", number=1))
    begun = draft(desk, 1, Outcome.KEEP)
    desk.drafts.save(begun)
    take(desk, channel, comment("Bra, [svordom]", number=1))

    with pytest.raises(Refused) as refused:
        desk.decisions.decide(begun)

    assert refused.value.code == "text_changed"
    assert desk.drafts.load(1) == begun
    assert desk.decisions.of_item(1) == []


@pytest.mark.requirement("OSB-31", check="moderator_app.desk.intake:_not_active")
def test_a_channel_that_is_planned_or_closed_takes_nothing_in_and_what_is_open_in_a_closed_one_is_decided(desk: Desk) -> None:
    planned = desk.channels.add("Badet", Platform.FACEBOOK, "sollentuna", planned=True)
    closing = desk.channels.add("Museet", Platform.FACEBOOK, "sollentuna")
    take(desk, closing, "Öppet kvar")
    for step in (Step.MANAGER_DECISION, Step.NOTICE_TO_BOARD, Step.NOTICE_TO_COMMS):
        desk.register.record(closing, step, by="Kim Ek", note="Museet stängs")
    desk.register.close(closing)

    for channel, code in ((planned, "import_into_planned"), (closing, "import_into_closed")):
        with pytest.raises(Refused) as refused:
            desk.intake.paste(channel.id, "Hej", "Kim Ek")
        assert refused.value.code == code

    [left] = ids(desk)
    decide(desk, left, Outcome.KEEP)
    assert_whole(desk)


@pytest.mark.requirement("SOL-13", check="moderator_app.domain.items:direction_of")
def test_the_queue_of_a_channel_has_what_we_wrote_and_what_others_wrote_and_each_can_be_seen_alone(desk: Desk, channel: Channel) -> None:
    take(desk, channel, comment("Vi har öppet", number=1, author_type=AuthorType.STAFF), comment("Hur länge?", number=2))
    ours, theirs = ids(desk, channel)

    assert sorted(desk.inbox.spine(Selection(None, channel.id))) == [ours, theirs]
    assert list(desk.inbox.spine(Selection(None, channel.id, direction=Direction.DRAWN_UP))) == [ours]
    assert list(desk.inbox.spine(Selection(None, channel.id, direction=Direction.RECEIVED))) == [theirs]
