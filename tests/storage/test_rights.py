"""The rights at a team's desk, tried past the program: as each role, by the statements that it must not be able to say."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import psycopg
import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.team import LONGEST, Role, group_name
from moderator_app.storage import postgresql, purge, rights
from moderator_app.storage.tables import metadata
from moderator_app.support.messages import KnownError
from tests.server import Server
from tests.storage.members import LOGINS, REFUSED, attempt, database, engine

__all__ = ["database", "engine"]

NOBODY_MAY = [
    "UPDATE journal SET at = 0",
    "UPDATE journal SET hash = ''",
    "DELETE FROM journal",
    "TRUNCATE journal CASCADE",
    "UPDATE journal_private SET text = ''",
    "DELETE FROM journal_private",
    "UPDATE decision SET reason = ''",
    "UPDATE decision SET outcome = 'keep'",
    "UPDATE decision SET decider_id = 1",
    "DELETE FROM decision",
    "DELETE FROM decision_answer",
    "UPDATE decision_provision SET wording = ''",
    "UPDATE revision SET text = ''",
    "DELETE FROM revision",
    "DELETE FROM item",
    "UPDATE item SET channel_id = 1",
    "UPDATE item SET identity_key = ''",
    "UPDATE item SET published_at = 0",
    "DELETE FROM tombstone",
    "UPDATE obligation SET due_at = 0",
    "DELETE FROM obligation",
    "UPDATE receipt SET words = ''",
    "DELETE FROM receipt",
    "UPDATE crisis SET reason = ''",
    "DELETE FROM crisis",
    "UPDATE crisis_item SET belongs = 0",
    "DELETE FROM crisis_item",
    "UPDATE evidence_set SET captured_at = 0",
    "UPDATE evidence_set SET access = 'channel'",
    "DELETE FROM evidence_set",
    "UPDATE evidence_part SET digest = ''",
    "DELETE FROM evidence_part",
    "UPDATE evidence_piece SET content = ''",
    "DELETE FROM evidence_piece",
    "DELETE FROM evidence_access",
    "UPDATE answer SET link = ''",
    "DELETE FROM answer",
    "UPDATE answer_template SET body = ''",
    "DELETE FROM answer_template",
    "UPDATE breach SET due_at = 0",
    "DELETE FROM breach",
    "DELETE FROM breach_mark",
    "UPDATE recount SET after = ''",
    "UPDATE own_day SET works = 1",
    "DELETE FROM sequence",
    "INSERT INTO person VALUES (99, '', 'x', 'x', 'administrator', 0)",
    "UPDATE person SET login = session_user",
    "UPDATE person SET role = 'administrator'",
    "DELETE FROM person",
    "UPDATE pack SET source = ''",
    "UPDATE channel SET name = 'x'",
    "DELETE FROM channel",
    "UPDATE channel_holder SET name = 'x'",
    "DELETE FROM channel_holder",
    "UPDATE channel_step SET note = ''",
    "DELETE FROM channel_step",
    "UPDATE channel_status SET at = 0",
    "DELETE FROM channel_status",
    "UPDATE public_text SET body = ''",
    "DELETE FROM public_text",
    "UPDATE start_document SET body = ''",
    "DELETE FROM start_document",
    "UPDATE destruction SET what = ''",
    "DELETE FROM destruction",
    "UPDATE text_posting SET day = ''",
    "DELETE FROM text_posting",
    "UPDATE own_words SET words = ''",
    "DELETE FROM own_words",
    "UPDATE word_list SET source = ''",
    "DELETE FROM word_list",
    "UPDATE detector_switch SET turned_on = 1",
    "DELETE FROM detector_switch",
    "UPDATE channel_check SET ok = 1",
    "DELETE FROM channel_check",
    "UPDATE channel_deposit SET keeper = ''",
    "DELETE FROM channel_deposit",
    "UPDATE data_request SET due = ''",
    "DELETE FROM data_request",
    "DELETE FROM request_item",
    "UPDATE disposal_decision SET scope = ''",
    "DELETE FROM disposal_decision",
    "UPDATE disposal_hold SET reason = ''",
    "DELETE FROM disposal_hold",
    "UPDATE disposal_proposal SET digest = ''",
    "DELETE FROM disposal_proposal",
    "UPDATE disposal_item SET item_id = 1",
    "DELETE FROM disposal_item",
    "UPDATE disposal_record SET disposed = 0",
    "DELETE FROM disposal_record",
    "UPDATE policy_document SET must_acknowledge = 0",
    "DELETE FROM policy_document",
    "UPDATE document_version SET title = ''",
    "DELETE FROM document_version",
    "UPDATE acknowledgement SET at = 0",
    "DELETE FROM acknowledgement",
    "UPDATE observation SET url = ''",
    "DELETE FROM observation",
    "UPDATE observation_step SET who = ''",
    "DELETE FROM observation_step",
    "UPDATE alert SET rules = ''",
    "DELETE FROM alert",
    "UPDATE alert_seen SET at = 0",
    "DELETE FROM alert_seen",
    "UPDATE watch_round SET day = 0",
    "DELETE FROM watch_round",
    "UPDATE missed_round SET at = 0",
    "DELETE FROM missed_round",
    "UPDATE watch_judged SET day = 0",
    "DELETE FROM watch_judged",
    "UPDATE member_card SET card = ''",
    "DELETE FROM member_card",
    "UPDATE credential_envelope SET sealed = ''",
    "UPDATE credential_envelope SET generation = 9",
    "DELETE FROM credential_envelope",
    "UPDATE code_use SET used_at = 0",
    "DELETE FROM code_use",
    "UPDATE platform_change SET due = ''",
    "UPDATE platform_change SET opened = 0",
    "DELETE FROM platform_change",
    "UPDATE platform_change_step SET applies = 0",
    "DELETE FROM platform_change_step",
    "UPDATE credential_check SET at = 0",
    "DELETE FROM credential_check",
    "UPDATE recovery_key SET recipient = ''",
    "DELETE FROM recovery_key",
    "UPDATE desk SET uuid = ''",
    "UPDATE alembic_version SET version_num = 'x'",
    "UPDATE item_search SET words = ''",
    "DROP TABLE journal",
    "ALTER TABLE item DISABLE ROW LEVEL SECURITY",
    "CREATE TABLE mine (x int)",
    "SELECT uppsikt_forget(1)",
    "SELECT uppsikt_sees()",
    "ALTER ROLE uppsikt NOSUPERUSER",
]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("statement", NOBODY_MAY)
def test_nobody_but_the_owner_may(server: Server, database: str, role: Role, statement: str) -> None:
    assert attempt(server, database, role, statement) == REFUSED


@pytest.mark.parametrize("table", sorted(metadata.tables))
@pytest.mark.parametrize("role", [Role.AUDITOR, Role.REGISTRAR])
def test_who_is_here_to_read_reads_everything_and_writes_nothing(server: Server, database: str, role: Role, table: str) -> None:
    column = next(iter(metadata.tables[table].c)).name

    assert isinstance(attempt(server, database, role, f"SELECT * FROM {table}"), int)
    assert attempt(server, database, role, f"UPDATE {table} SET {column} = {column}") == REFUSED
    assert attempt(server, database, role, f"DELETE FROM {table}") == REFUSED
    if table not in ("journal", "journal_private") or role is Role.AUDITOR:
        assert attempt(server, database, role, f"INSERT INTO {table} DEFAULT VALUES") == REFUSED


def test_every_table_can_be_read_and_has_its_rows_told_apart_or_names_nobodys_words() -> None:
    """A table that is added has to be thought of here."""
    everybodys = {"sequence", "desk", "person", "pack", "author", "assignment", "whereabouts", "politician"}

    assert set(rights.SIGHT) | everybodys == set(metadata.tables) | {"item_search"}
    for granted in rights.GRANTS.values():
        assert set(granted) <= set(rights.READABLE)


SEEN = {
    "channel": 1,
    "item": 2,
    "revision": 2,
    "decision": 1,
    "obligation": 1,
    "receipt": 1,
    "crisis_item": 1,
    "disposal_hold": 1,
    "disposal_item": 1,
    "answer": 1,
    "answer_template": 1,
    "breach": 1,
    "breach_mark": 1,
    "recount": 1,
    "decision_answer": 1,
    "decision_provision": 1,
    "item_search": 2,
    "item_search_source": 2,
    "import_run": 1,
}


@pytest.mark.parametrize(("table", "rows"), SEEN.items())
def test_a_moderator_sees_what_belongs_to_the_channels_assigned_and_a_manager_all(
    server: Server, database: str, table: str, rows: int
) -> None:
    assert attempt(server, database, Role.MODERATOR, f"SELECT * FROM {table}") == rows
    assert attempt(server, database, Role.MANAGER, f"SELECT * FROM {table}") == rows * 2


def test_a_moderator_reads_no_counters_and_no_file_names_of_other_channels(server: Server, database: str) -> None:
    for table in ("queue_count", "journal_private"):
        mine, all_of_it = (attempt(server, database, role, f"SELECT * FROM {table}") for role in (Role.MODERATOR, Role.MANAGER))
        assert isinstance(mine, int)
        assert isinstance(all_of_it, int)
        assert 0 < mine < all_of_it


def test_the_draft_of_somebody_else_is_nobodys_to_read(server: Server, database: str) -> None:
    assert server.ask(database, "SELECT count(*) FROM draft") == [(2,)]
    for role in Role:
        assert attempt(server, database, role, "SELECT * FROM draft") == 0


@pytest.mark.parametrize(
    ("statement", "moderator", "manager"),
    [
        ("UPDATE item SET state = 'done'", 2, 4),
        ("UPDATE queue_count SET n = 0 WHERE state = 'open'", 1, 2),
        ("UPDATE decision SET standing = 'superseded'", 1, 2),
        ("DELETE FROM item_search", 2, 4),
        ("UPDATE sequence SET next = next + 1 WHERE name = 'item'", 1, 1),
        ("INSERT INTO pack VALUES (99, 'x', 1, 'x', 'x', 0)", REFUSED, 1),
        ("UPDATE channel SET pack_id = pack_id", REFUSED, 2),
        ("INSERT INTO assignment SELECT 1, id, 0 FROM channel", REFUSED, 2),
        ("DELETE FROM assignment", REFUSED, 1),
        ("UPDATE person SET name = 'x'", REFUSED, REFUSED),
        ("INSERT INTO queue_count SELECT id, 'x', 0 FROM channel", REFUSED, 2),
    ],
)
def test_what_a_moderator_and_a_manager_may(server: Server, database: str, statement: str, moderator: object, manager: object) -> None:
    assert attempt(server, database, Role.MODERATOR, statement) == moderator
    assert attempt(server, database, Role.MANAGER, statement) == manager
    assert attempt(server, database, Role.ADMINISTRATOR, "UPDATE person SET name = name") != REFUSED


def test_a_moderator_puts_nothing_into_a_channel_of_others(server: Server, database: str) -> None:
    other, first = server.ask(database, "SELECT channel_id, id FROM item ORDER BY id DESC LIMIT 1")[0]
    for statement in (
        f"INSERT INTO revision VALUES (99, {first}, 9, 'x', 'x', NULL, '', '', 0)",
        f"INSERT INTO column_mapping VALUES ({other}, 'x', 'x')",
        f"INSERT INTO tombstone VALUES ({first}, 0, uppsikt_me(), '', NULL)",
        "INSERT INTO decision_answer SELECT 2, 'B-01', 'yes'",
    ):
        assert attempt(server, database, Role.MODERATOR, statement) == REFUSED, statement
        assert attempt(server, database, Role.MANAGER, statement) == 1, statement
    server.ask(database, "DELETE FROM item_search WHERE rowid = %s", (first,))
    indexed = f"INSERT INTO item_search VALUES ({first}, 'kaffe')"
    assert attempt(server, database, Role.MODERATOR, indexed) == REFUSED
    assert attempt(server, database, Role.MANAGER, indexed) == 1
    server.ask(database, indexed)


# --- In whose name ------------------------------------------------------------------------------------------------------------


DECIDED = "SELECT 99, 'x', item_id, revision_id, pack_id, outcome, '', '', {}, NULL, NULL, 0, 0, NULL, NULL, '{}', '' FROM decision"


@pytest.mark.parametrize("who", ["uppsikt_me()", "1"])
def test_what_is_written_is_written_in_ones_own_name(server: Server, database: str, who: str) -> None:
    expected = 1 if who == "uppsikt_me()" else REFUSED
    item, channel = server.ask(database, "SELECT id, channel_id FROM item ORDER BY id LIMIT 1")[0]
    for statement in (
        f"INSERT INTO decision {DECIDED.format(who, 'stands')} WHERE item_id = {item}",
        f"INSERT INTO draft VALUES ({item}, {who}, '', 0)",
        f"INSERT INTO tombstone VALUES ({item}, 0, {who}, '', NULL)",
        f"INSERT INTO import_run VALUES (99, {channel}, {who}, 'x', 'x', 0, NULL, 0, 0, 0, 0, 0)",
    ):
        assert attempt(server, database, Role.MODERATOR, statement) == expected, statement


def test_nobody_approves_their_own_decision(server: Server, database: str) -> None:
    waiting = f"INSERT INTO decision {DECIDED.format('uppsikt_me()', 'waits')} WHERE id = 1; "
    mine = waiting + "UPDATE decision SET standing = '{}' WHERE id = 99"

    assert attempt(server, database, Role.MANAGER, mine.format("stands")) == REFUSED
    assert attempt(server, database, Role.MANAGER, mine.format("superseded")) == 1
    assert attempt(server, database, Role.MANAGER, "UPDATE decision SET standing = 'stands' WHERE id = 1") == 1


# --- The chain ---------------------------------------------------------------------------------------------------------------


def entry(server: Server, database: str, role: Role, **other: object) -> str:
    """The statement that enters the next link as that role, with some of it as it must not be."""
    seq, prev = server.ask(database, "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")[0]
    me = server.ask(database, "SELECT id FROM person WHERE login = %s", (LOGINS[role],))[0][0]
    told = {"seq": int(str(seq)) + 1, "prev": prev, "at": 5, "actor": me, "kind": "exported", **other}
    payload = f'[1,{told["seq"]},"{told["prev"]}",{told["at"]},{told["actor"]},"{told["kind"]}",null,null,null,{{}}]'
    digest = other.get("hash") or sha256(payload.encode()).hexdigest()
    column = {**told, **{name[4:]: value for name, value in other.items() if name.startswith("row_")}}
    return (
        "INSERT INTO journal (seq, hash, payload, at, actor_id, kind) VALUES "
        f"({column['seq']}, '{digest}', '{payload}'::bytea, {column['at']}, {column['actor']}, '{column['kind']}')"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"actor": 1},
        {"actor": "null"},
        {"row_actor": 1},
        {"seq": 1_000},
        {"seq": 0},
        {"prev": "0" * 64},
        {"hash": "0" * 64},
        {"row_at": 6},
        {"row_kind": "decided"},
    ],
    ids=str,
)
def test_an_entry_is_the_next_link_in_the_name_of_its_writer(server: Server, database: str, wrong: dict[str, object]) -> None:
    for role in (Role.MODERATOR, Role.MANAGER, Role.ADMINISTRATOR):
        assert attempt(server, database, role, entry(server, database, role)) == 1
        assert attempt(server, database, role, entry(server, database, role, **wrong)) == REFUSED


def test_a_registrar_writes_down_exports_and_nothing_else(server: Server, database: str) -> None:
    assert attempt(server, database, Role.REGISTRAR, entry(server, database, Role.REGISTRAR)) == 1
    assert attempt(server, database, Role.REGISTRAR, entry(server, database, Role.REGISTRAR, kind="decided")) == REFUSED
    assert attempt(server, database, Role.MANAGER, entry(server, database, Role.MANAGER, kind="decided")) == 1


def test_a_text_is_laid_beside_ones_own_newest_entry_alone(server: Server, database: str) -> None:
    newest = server.ask(database, "SELECT max(seq) FROM journal")[0][0]
    beside = "INSERT INTO journal_private VALUES ({}, 'x', '', 'x')"

    assert attempt(server, database, Role.MANAGER, beside.format(newest)) == REFUSED
    mine = f"{entry(server, database, Role.MANAGER)}; {beside.format(int(str(newest)) + 1)}"
    assert attempt(server, database, Role.MANAGER, mine) == 1


# --- The purge ---------------------------------------------------------------------------------------------------------------

PURGE = "INSERT INTO tombstone VALUES ({0}, 0, uppsikt_me(), '', NULL); SELECT uppsikt_forget({0})"


def test_a_purge_needs_a_tombstone_of_ones_own_and_an_entry_in_the_journal(server: Server, database: str) -> None:
    item = server.ask(database, "SELECT id FROM item ORDER BY id LIMIT 1")[0][0]
    now = "; SET CONSTRAINTS ALL IMMEDIATE"

    assert attempt(server, database, Role.MODERATOR, f"SELECT uppsikt_forget({item})") == REFUSED
    assert attempt(server, database, Role.MODERATOR, PURGE.format(item)) == 1
    assert attempt(server, database, Role.MODERATOR, PURGE.format(item) + now) == REFUSED
    for role in (Role.AUDITOR, Role.REGISTRAR):
        assert attempt(server, database, role, PURGE.format(item)) == REFUSED


def test_nobodys_temporary_table_is_taken_for_one_of_the_desks(server: Server, database: str) -> None:
    item = server.ask(database, "SELECT id FROM item ORDER BY id LIMIT 1")[0][0]
    laid = f"CREATE TEMP TABLE tombstone AS SELECT {item}::bigint AS item_id, uppsikt_me() AS observer_id; SELECT uppsikt_forget({item})"
    called = "CREATE TEMP TABLE person AS SELECT 1::bigint AS id, session_user::text AS login; "

    assert attempt(server, database, Role.MODERATOR, laid) == REFUSED
    assert attempt(server, database, Role.MODERATOR, called + entry(server, database, Role.MODERATOR, actor=1)) == REFUSED


def test_the_purge_says_the_same_in_both_databases(server: Server, database: str) -> None:
    ((body,),) = server.ask(database, "SELECT prosrc FROM pg_proc WHERE proname = 'uppsikt_forget'")

    assert "({})".format(", ".join(f"'{each}'" for each in purge.QUOTING)) in str(body)


# --- The groups --------------------------------------------------------------------------------------------------------------


def test_a_groups_name_fits_into_the_servers_names_and_tells_desks_apart() -> None:
    assert group_name("kanaler", Role.AUDITOR) == "uppsikt_kanaler_auditor"
    long = [group_name("å" * 40 + end, role) for end in "ab" for role in Role]
    assert len(set(long)) == 10
    assert all(len(each.encode()) <= LONGEST for each in long)


def test_who_belongs_to_no_group_does_not_get_in(server: Server, database: str) -> None:
    server.ask("postgres", "DROP ROLE IF EXISTS stranger")
    server.ask("postgres", "CREATE ROLE stranger LOGIN")

    with pytest.raises(KnownError) as problem:
        Desk.close(make_desk_as(server, database, "stranger"))
    assert problem.value.code == "not_permitted_there"


def make_desk_as(server: Server, database: str, login: str) -> Desk:
    from moderator_app.desk.opening import open_desk
    from moderator_app.domain.place import Place
    from tests.making import FakeClock

    address = server.address(database, login)
    return open_desk(Place(Path(), address), server.folder.parent / f"pins-{database}-{login}", FakeClock(), login)


SEARCHES = ("SELECT uppsikt_found('''kaffe''', NULL)", "SELECT uppsikt_newest('''kaffe''', NULL, 100, NULL, NULL, NULL, NULL)")


@pytest.mark.parametrize("search", SEARCHES)
def test_the_search_has_its_owners_rights_and_tells_rows_apart_itself(server: Server, database: str, search: str) -> None:
    assert attempt(server, database, Role.MODERATOR, search) == 1
    for role in (Role.MANAGER, Role.ADMINISTRATOR, Role.REGISTRAR, Role.AUDITOR):
        assert attempt(server, database, role, search) == 2


@pytest.mark.parametrize("search", SEARCHES)
def test_the_search_is_not_for_who_belongs_to_no_group(server: Server, database: str, search: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        server.ask(database, f"SET ROLE pg_monitor; {search}")


@pytest.mark.parametrize(("login", "told"), [("uppsikt", frozenset[bytes]()), (LOGINS[Role.MODERATOR], None)])
def test_only_the_owner_can_vouch_that_nothing_is_left_of_a_purge(
    server: Server, database: str, login: str, told: frozenset[bytes] | None
) -> None:
    opened = postgresql.open_server(server.address(database, login))
    assert opened.traces(frozenset()) == told
    opened.close()
