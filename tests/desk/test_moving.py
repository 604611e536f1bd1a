"""A desk moves to the team's database and out again: nothing is lost, nothing is invented, whenever the program is ended."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator_app.desk.desk import Desk
from moderator_app.desk.moving import Moved, move
from moderator_app.desk.opening import open_desk
from moderator_app.desk.rounds import ChannelLook
from moderator_app.domain.answers import Tick
from moderator_app.domain.channels import Channel
from moderator_app.domain.credentials import ChangeStep, Looked, Part
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.disposal import Limit, RecordType, Terms
from moderator_app.domain.documents import DocumentKind, Text
from moderator_app.domain.evidence import NewFile
from moderator_app.domain.gates import Field, Phase, Responsibility, Step
from moderator_app.domain.items import Selection
from moderator_app.domain.mandates import Right
from moderator_app.domain.marks import Detector
from moderator_app.domain.observations import Sort
from moderator_app.domain.observations import Step as Taken
from moderator_app.domain.place import Place
from moderator_app.domain.public_wordings import OwnWords, TextKind
from moderator_app.domain.requests import RequestType
from moderator_app.domain.retention import Ground
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.sources.mapping import Mapping
from moderator_app.storage import copying
from moderator_app.storage.opening import open_database
from moderator_app.storage.schema import FILE_NAME
from moderator_app.storage.tables import metadata
from moderator_app.support.messages import KnownError, Refused
from moderator_app.vault.keyring import Keyring
from tests.desk.depositing import FIELDS, enrol
from tests.making import FakeClock, comment, decide, draft, ids, keyrings, make_channel, take, template_database
from tests.screenshots import SCREENSHOT
from tests.server import Server
from tests.truths import assert_whole, raw
from tests.vault.fakes import FakeKeyring

HOSTILE = [
    "Robert'); DROP TABLE item;--",
    "\\x41\t\\N\\.\r\n\\",
    "\u202e\ufeff\u0301å",
    "<b>[hot]</b>{0}%s",
    "\x01\x7f\ue000",
    "🧵" * 300,
    " ",
]
CODE = """
import sys
from pathlib import Path
from moderator_app.desk.moving import move
from moderator_app.domain.place import Place
from moderator_app.storage import copying
from tests.making import FakeClock
copying.BATCH = 3
folder, server = Path(sys.argv[1]), sys.argv[2]
move(Place(folder / "data", server), folder / "pins", FakeClock(), "asa",
     on_progress=lambda done, total: print(done / total, flush=True))
"""
LONGEST = 30
"""Seconds that one move of so small a desk may take, until it is killed: most of it is Python's own start."""

pytestmark = pytest.mark.sqlite("moves from the one to the other")


@pytest.fixture
def free(server: Server, tmp_path: Path) -> Callable[[str], str]:
    """The address of an empty database of this name."""
    return lambda name: server.address(server.name_for(tmp_path / name))


@pytest.fixture(autouse=True)
def taken_back(server: Server) -> Iterator[None]:
    yield
    server.take_back()


def local(folder: Path, user: str = "asa", server: str = "") -> Desk:
    """The desk in this folder, or the one that it was moved to."""
    data = folder / "data"
    if not (data / FILE_NAME).exists():
        data.mkdir(parents=True)
        (data / FILE_NAME).write_bytes(template_database())
    keyring = keyrings.setdefault((folder, user), FakeKeyring())
    return open_desk(Place(data, server), folder / "pins", FakeClock(), user, user.capitalize(), keyring=lambda: Keyring(keyring))


def filled(folder: Path) -> None:
    """A desk on which everything has happened once, with rows in every table that is moved."""
    desk = local(folder)
    channel = make_channel(desk)
    take(desk, channel, *(comment(text, number=n) for n, text in enumerate(HOSTILE)), *(f"Inlägg {n}" for n in range(20)))
    decide(desk, 1, Outcome.REMOVE, "B-01", reason="Skäl: å'\\")
    decide(desk, 2, Outcome.KEEP)
    saved = desk.evidence.secure(1, [NewFile("skärm.png", SCREENSHOT)], witness="Kim Ek", note="Såg det kl. 9.")
    desk.evidence.allow(saved.id, desk.me.id)
    desk.crises.start("[storm]", desk.me.id)
    feed_crisis = make_channel(desk, "Krisen", "sollentuna")
    take(desk, feed_crisis, "[strömavbrott]")
    desk.crises.tag(ids(desk, feed_crisis)[0])
    desk.crises.stop()
    desk.templates.add("Tack", "Tack!")
    desk.own_days.add(date(2026, 12, 23), works=False, name="Personaldag")
    raw(desk, "INSERT INTO recount VALUES (1, 1, '', '', NULL, NULL, 0, 0, 0)")
    raw(desk, "INSERT INTO breach VALUES (1, 'answer', 1, 0, 0, 0)")
    decide(desk, 12, Outcome.ANSWER, "P-01")
    desk.answers.published(12, "Tack!", frozenset(Tick), "https://exempel.se/svar")
    desk.suspicion.purge(3, "[misstanke]")
    desk.drafts.save(draft(desk, 4, Outcome.HIDE, "H-01", reason="Halvfärdigt"))
    raw(desk, "INSERT INTO assignment (person_id, channel_id, since) VALUES (1, 1, 5)")
    desk.claims.assign(4, 1)
    desk.intake.remember(channel.id, "A|B", Mapping())
    desk.register.appoint(channel, Responsibility.MANAGER, "Kim Ek")
    desk.register.record(channel, Step.COMMS_CONTACT, note="[samtal]", phase=Phase.START)
    desk.register.mark_politician("Ada Ask", True)
    desk.register.fill_in(channel, Field.BOARD, "Kulturnämnden")
    desk.texts.issue(channel, TextKind.NOTICE)
    desk.texts.posted(channel, TextKind.NOTICE, "Om-fliken")
    desk.texts.set_words(OwnWords.CONTACT, "badet@exempel.se")
    desk.checks.record(channel, Check.SENDER, note="[syns]")
    for field in (Field.PURPOSE, Field.NEED, Field.RETENTION_PLAN):
        desk.register.fill_in(channel, field, "Så här")
    for role in (Responsibility.PUBLISHER, Responsibility.WATCHER, Responsibility.FOLLOW_UP):
        desk.register.appoint(channel, role, "Kim Ek")
    desk.start_documents.make(channel)
    desk.checks.deposit(channel, Deposited.PLAN, place="Pärm 3", keeper="Ada Ask")
    book = Text(title="Handboken", version="1", in_force="2026-01-01")
    desk.documents.acknowledge(desk.documents.add(DocumentKind.HANDBOOK, book, channel_ids=[channel.id]))
    terms = Terms(
        body="Nämnden", decided="2026-01-01", paragraph="§ 1", scope="Allt", record_types=(RecordType.MINOR,), limit=Limit.WHEN_OBSOLETE
    )
    desk.disposal.add(terms, channel_ids=[channel.id])
    desk.holds.set(Ground.AUTHORITY, "[tvist]", item_id=4)
    raw(desk, "INSERT INTO disposal_proposal VALUES (1, 1, NULL, '2026-01-01', 3, 1, 0, '', 1, 5, NULL, NULL, NULL, '')")
    raw(desk, "INSERT INTO disposal_item VALUES (1, 2, NULL, '')")
    raw(desk, "INSERT INTO disposal_record VALUES (1, 0, 0, '', '', '', 1, 5)")
    desk.destructions.record(channel, RecordType.MINOR, received=date(2026, 3, 1), what="Fem kommentarer", deviation="[fel]")
    asked = desk.requests.add(RequestType.ACCESS, "2026-03-01", "Kim Ek", "", "Allt")
    desk.requests.link(asked, 4)
    desk.word_lists.use("surströmming;skymf;2;exakt")
    desk.detector_switches.turn(Detector.EMAIL, "[brus]", on=False)
    desk.rounds.done([ChannelLook(channel.id, 5, (5,))], note="[lugnt]")
    raw(desk, "INSERT INTO missed_round VALUES (1, 738000, 1, 5)")
    raw(desk, "INSERT INTO watch_judged VALUES (1, 738000, 1)")
    page = desk.observations.add(Sort.FALSE_PAGE, channel.platform, "https://exempel.se/falsk")
    desk.observations.take_step(page, Taken.REPORTED)
    feed = make_channel(desk, "Hjo", "hjo")
    take(desk, feed, "Jag vet var du bor")
    decide(desk, ids(desk, feed)[0], Outcome.REMOVE, "B-01")
    desk.alerts.acknowledge(desk.alerts.mine()[0].decision_id)
    desk.close()
    local(folder, "bo").close()
    desk = local(folder)
    bo = next(each.id for each in desk.log.people() if each.os_user == "bo")
    away = desk.cover.plan(desk.me.id, date(2026, 3, 4), date(2026, 3, 5), [(channel.id, bo)])
    desk.cover.start(away.id)
    desk.handover.save(away.id, "Ring [Kim]", 0)
    for each in (desk.me.id, bo):
        desk.people.record(each, channel.id, [Right.TAKE_PART], by="Ada Ask", delegation="2.3")
    share(desk, folder, channel)
    desk.close()


def share(desk: Desk, folder: Path, channel: Channel) -> None:
    """Its credentials are sealed for two, looked after, and to be changed."""
    credentials = desk.credentials
    credentials.enrolment.found("Åsas dator")
    bo = local(folder, "bo")
    enrol(desk, bo)
    for each in (desk.me.id, bo.me.id):
        credentials.enrolment.add_holder(channel.id, each)
    bo.close()
    paper = credentials.recovery.new_key()
    assert paper.secret is not None
    credentials.recovery.keep_key(paper, ["Kassaskåpet", "Hos registratorn"], paper.secret.reveal()[-8:])
    credentials.enter(channel.id, FIELDS, 0)
    credentials.tick(channel.id, FIELDS.codes[0].id)
    credentials.look(channel.id, Looked.VERIFIED, "[inloggad]")
    credentials.changes.ask(channel.id, "[nätfiske]")
    (change,) = credentials.changes.everything()
    credentials.changes.do(change.id, ChangeStep.SESSIONS)


def moved(folder: Path, server: str, *, anew: bool = False) -> Moved:
    return move(Place(folder / "data", server), folder / "pins", FakeClock(), "asa", anew=anew)


def rows_of(place: Place) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that is moved."""
    database = open_database(place)
    with database.read() as reader:
        found = {name: reader.all(statement) for name, statement in copying._rows.items()}  # pyright: ignore[reportPrivateUsage]
    database.close()
    return found


def test_every_table_is_moved_but_where_the_desk_is_and_what_is_open_or_begun() -> None:
    assert {*metadata.tables} - {table.name for table in copying.TABLES} == {"whereabouts", "claim", "draft"}


def test_everything_is_there_afterwards_and_the_journal_goes_on(tmp_path: Path, free: Callable[[str], str]) -> None:
    filled(tmp_path)
    before = rows_of(Place(tmp_path / "data"))
    assert all(before.values()), "a table without a row shows nothing"

    found = moved(tmp_path, free("team"))

    desk = local(tmp_path, server=found.where)
    assert_whole(desk)
    assert found.rows == sum(map(len, before.values()))
    assert desk.log.head().seq == found.head.seq + 1 == before["journal"][-1][0] + 1  # pyright: ignore[reportOperatorIssue]
    assert desk.log.alarm() is None
    kept = desk.drafts.load(4)
    assert kept is not None
    assert kept.reason == "Halvfärdigt"
    assert desk.inbox.spine(Selection(None, None, "hot"))
    take(desk, desk.channels.everything()[0], comment("igen", number=2))
    assert desk.inbox.item(3).revision is None, "what was purged stays purged"
    (channel,) = (each.channel.id for each in desk.credentials.overview() if each.sealed is not None)
    assert desk.credentials.show(channel, Part.PASSWORD).secret == FIELDS.password, "what was sealed there is opened here, by the same key"
    assert_whole(desk)
    desk.close()
    after = rows_of(Place(tmp_path / "data", found.where))
    assert after["revision"][: len(before["revision"])] == before["revision"]
    assert after["journal_private"][: len(before["journal_private"])] == before["journal_private"]


def test_the_local_desk_says_where_it_is_now(tmp_path: Path, free: Callable[[str], str]) -> None:
    filled(tmp_path)
    window = local(tmp_path)
    where = moved(tmp_path, free("team")).where

    with pytest.raises(KnownError, match="was moved to the team's database") as said:
        local(tmp_path)
    assert where in said.value.english()
    with pytest.raises(KnownError, match="was moved to"):
        make_channel(window, "En till")
    window.close()
    assert moved(tmp_path, where).already
    with pytest.raises(KnownError, match="was moved to"):
        moved(tmp_path, free("other"))


def test_another_desk_there_is_left_alone(tmp_path: Path, free: Callable[[str], str]) -> None:
    filled(tmp_path / "one")
    filled(tmp_path / "two")
    address = moved(tmp_path / "one", free("team")).where

    with pytest.raises(Refused, match="holds a desk already"):
        moved(tmp_path / "two", address)
    local(tmp_path / "two").close()


@contextmanager
def bounded(process: subprocess.Popen[bytes], server: Server) -> Iterator[list[object]]:
    """The process is ended after LONGEST seconds; the result then holds what the server's sessions were doing, else nothing."""
    ended, found = threading.Event(), list[object]()

    def watch() -> None:
        # Second by second: one in which the whole computer stood still is one second.
        if not any(ended.wait(1) for _ in range(LONGEST)):
            found.extend(server.ask("postgres", "SELECT pid, state, wait_event_type, wait_event, query FROM pg_stat_activity"))
            process.kill()

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield found
    finally:
        ended.set()
        watching.join()


def test_killed_at_any_moment_it_goes_on_when_it_is_run_again(tmp_path: Path, free: Callable[[str], str], server: Server) -> None:
    filled(tmp_path)
    before, address, chance, kills = rows_of(Place(tmp_path / "data")), free("team"), random.Random(5), 0
    command = [sys.executable, "-c", CODE, str(tmp_path), address]
    counted = " + ".join(f"(SELECT count(*) FROM {table.name})" for table in copying.TABLES)
    name, reached = server.name_for(tmp_path / "team"), set[object]()
    # The last ones come when all is compared: about when the one desk is closed and the other opened.
    for moment in sorted(chance.uniform(0, 1.05) for _ in range(15)):
        with subprocess.Popen(command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout is not None
            with bounded(process, server) as stuck:
                while (told := process.stdout.readline()) and float(told) < min(moment, 1):
                    pass
                time.sleep(chance.uniform(0.0, 0.01))
                process.kill()
                kills += process.wait() != 0
            assert not stuck, stuck
        reached.add(server.ask(name, f"SELECT {counted}")[0])

    found = moved(tmp_path, address)

    assert kills > 8
    assert len(reached) > 3, reached
    assert found.rows >= sum(map(len, before.values()))
    desk = local(tmp_path, server=address)
    assert_whole(desk)
    desk.close()
    after = rows_of(Place(tmp_path / "data", address))
    assert after.pop("journal")[:-1] == before.pop("journal")
    assert after == before


class Ended(Exception):
    """The program was ended."""


def begun(folder: Path, server: str, patch: pytest.MonkeyPatch) -> None:
    """A move that ends before anything is compared."""

    def ended(*_: object) -> None:
        raise Ended

    with patch.context() as one:
        one.setattr(copying, "compare", ended)
        with pytest.raises(Ended):
            moved(folder, server)


@pytest.mark.parametrize(
    "touch", ["UPDATE revision SET text = text || '.' WHERE id = 5", "DELETE FROM draft", "INSERT INTO sequence VALUES ('zz', 1)"]
)
def test_a_copy_that_somebody_touched_is_found(
    tmp_path: Path, free: Callable[[str], str], server: Server, monkeypatch: pytest.MonkeyPatch, touch: str
) -> None:
    filled(tmp_path)
    address = free("team")
    begun(tmp_path, address, monkeypatch)
    with pytest.raises(KnownError, match="not finished"):
        local(tmp_path, server=address)
    name = server.name_for(tmp_path / "team")
    server.ask(name, touch)

    if touch.startswith("DELETE"):
        # What is missing is brought again: nothing of it can be wrong.
        moved(tmp_path, address)
        return
    with pytest.raises(Refused, match="not the same"):
        moved(tmp_path, address)
    local(tmp_path).close()
    moved(tmp_path, address, anew=True)
    desk = local(tmp_path, server=address)
    assert_whole(desk)
    desk.close()


def test_what_changes_while_it_is_compared_is_found(
    tmp_path: Path, free: Callable[[str], str], server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(tmp_path)
    address, made = free("team"), copying.make_search

    def touched(*given: object) -> None:
        made(*given)  # pyright: ignore[reportArgumentType]
        server.ask(server.name_for(tmp_path / "team"), "UPDATE decision SET reason = 'x' WHERE id = 1")

    monkeypatch.setattr(copying, "make_search", touched)
    with pytest.raises(Refused, match="table decision, id 1"):
        moved(tmp_path, address)
    local(tmp_path).close()


def test_the_archive_opens_like_any_desk_and_moves_back(tmp_path: Path, free: Callable[[str], str]) -> None:
    filled(tmp_path)
    address = moved(tmp_path, free("team")).where
    team = Place(tmp_path / "data", address)
    before = rows_of(team)
    desk = local(tmp_path, server=address)
    folder = tmp_path / "archive" / "data"
    folder.mkdir(parents=True)

    made = desk.moving.archive(folder)

    assert [each.name for each in folder.iterdir()] == [FILE_NAME]
    assert rows_of(Place(folder)) == before
    with pytest.raises(Refused, match="already"):
        desk.moving.archive(folder)
    decide(desk, 5, Outcome.KEEP)
    kept = open_desk(Place(folder), tmp_path / "pins", FakeClock(), "asa")
    assert_whole(kept)
    assert kept.log.head() == made.head
    assert kept.log.alarm() is None
    decide(kept, 6, Outcome.KEEP)
    kept.close()
    assert desk.log.alarm() is None, "what is done to the copy says nothing of the desk"
    desk.close()
    was = rows_of(Place(folder))
    back = move(Place(folder, free("back")), tmp_path / "pins", FakeClock(), "asa")
    again = rows_of(Place(folder, back.where))
    assert again.pop("journal")[:-1] == was.pop("journal")
    assert again == was


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=40), max_size=6))
def test_whatever_was_written_there_and_back_is_the_same(server: Server, texts: list[str]) -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        folder = Path(made)
        desk = local(folder)
        take(desk, make_channel(desk), *(comment(text, number=n, author=text) for n, text in enumerate(texts)))
        desk.close()
        before = rows_of(Place(folder / "data"))
        desk = local(folder, server=moved(folder, server.address(server.name_for(folder))).where)
        desk.moving.archive(folder / "out.db")
        desk.close()
        (folder / "back").mkdir()
        (folder / "out.db").rename(folder / "back" / FILE_NAME)
        after = rows_of(Place(folder / "back"))
        assert after.pop("journal")[:-1] == before.pop("journal")
        assert after == before
